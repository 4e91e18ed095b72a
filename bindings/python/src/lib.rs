//! The native module `girokit._native`: the core as Python sees it, conversion and nothing else.
//!
//! What a person imports is the package `girokit` in python/, which is written in Python on top of this.

// The attribute macros of pyo3 make items that are public and undocumented by their nature.
#![allow(unreachable_pub)]

mod certificate;
mod cesop;
mod error;
mod flow;
mod sign;

/// The core of girokit.
#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use crate::certificate::Certificate;
    #[pymodule_export]
    use crate::cesop::CesopQuarter;
    #[pymodule_export]
    use crate::flow::{Bank, Flow, Page};
    #[pymodule_export]
    use crate::sign::{Framed, PrivateKey, check, digest, frame, verify};
    #[pymodule_export]
    use girokit::sign::{Cause, CauseKind, Verdict};
    #[pymodule_export]
    const VERSION: &str = env!("CARGO_PKG_VERSION");
    #[pymodule_export]
    use girokit::{BankAnswer, BankParameter, Error, ErrorKind, Fault, Header, Input, Outcome, Request, Retry, Step};
}
