//! European payment APIs without I/O.
#![forbid(unsafe_code)]

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!("girokit_model");

#[macro_use]
pub mod wire;
pub mod bank;
pub mod cert;
mod flow;
pub mod http;
pub mod iso;
pub mod oauth;
pub mod sign;

pub use bank::{Bank, BankConfig, Context, Session, Task};
pub use flow::Flow;
pub use wire::{BankAnswer, Error, ErrorKind, Fault, Header, Input, Now, Outcome, Request, Retry, Step};
