//! European payment APIs without I/O.
#![forbid(unsafe_code)]

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!("girokit_model");

#[macro_use]
pub mod wire;
pub mod cert;
pub mod iso;

pub use wire::{BankAnswer, Error, ErrorKind, Fault, Header, Input, Now, Outcome, Request, Retry, Step};
