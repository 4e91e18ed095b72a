//! girokit for Kotlin and Swift: conversion and nothing else.
//!
//! The contract types (`Step`, `Input`, `Request`, `Error` …) are the core's own, in its namespace `girokit_model`; here
//! are the objects that hold something: a bank, a flow, a quarter of payments, a framed request, a key, a certificate. Time
//! and randomness are handed in at each call, and nothing calls back into the foreign language.

mod bank;
mod cesop;
mod iso;
mod sign;

pub use bank::{Bank, Flow, Page, read_error, write_error};
pub use cesop::{Piece, Quarter, QuarterEnd};
pub use iso::check;
pub use sign::{Certificate, Framed, Policy, PrivateKey, digest, frame, verify, verify_with_key};

uniffi::setup_scaffolding!("girokit");

/// The error that every function here raises.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum GirokitError {
    /// The core refused or could not go on.
    #[error("{error}")]
    Failed {
        /// Whose fault it is, which field, what is right, and what to do next.
        error: girokit::Error,
    },
}

impl From<girokit::Error> for GirokitError {
    fn from(error: girokit::Error) -> Self {
        Self::Failed { error }
    }
}

/// Entropy as the core wants it.
fn entropy(bytes: &[u8]) -> Result<[u8; 32], GirokitError> {
    bytes.try_into().map_err(|_| {
        let message = format!("each call takes 32 fresh random bytes; these are {}", bytes.len());
        girokit::Error::invalid("entropy", message).into()
    })
}
