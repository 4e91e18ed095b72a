//! Danish banks hosted by BEC: the payment initiation service (PIS) on Berlin Group XS2A 1.3.
//!
//! ```text
//! operations.rs    every operation: number, name, call, input, reply
//! transitions.rs   how a payment, a deletion and a basket move, row by row
//! model.rs         what is sent and answered, where it is this bank's own
//! matrix.rs        which field a payment product or slip type has
//! rules.rs         what the bank would refuse, refused before it is sent
//! profile.rs       what the bank demands where the configuration says nothing else
//! ```
//!
//! **Addresses.** One host and one enrolment for each bank: `https://psd2api<bank number>.prod.bec.dk/eidas/1.0/v1`. The
//! `baseUrl` may be given with or without its `/v1`.
//!
//! **Mutual TLS.** The bank knows the TPP by its TLS certificate (QWAC) before it reads a request. Connections are the
//! host's: its HTTP client shows the certificate, such as `undici`'s `Agent({connect: {cert, key}})` in Node, `httpx` with
//! an `ssl.SSLContext` after `load_cert_chain` in Python, a `KeyManager` of the `SSLContext` in Kotlin. A page cannot choose which
//! certificate the browser shows, so it goes through a server of its own.
//!
//! **Signatures.** Requests are signed with the QSealC as well, by the framework's rules. The document points to a page of
//! its own for the headers, so which of them are signed is part of the profile: `signedHeaders`, `digestWithoutBody`, and
//! `signed` for a bank that asks for no signature.
//!
//! **Redirects.** The user comes back to TPP-Redirect-URI, or to TPP-Nok-Redirect-URI (`nokRedirectUri`) when they did not
//! agree. The address is all that shows it. Without a `nokRedirectUri` the bank's status alone does.
//!
//! **Slips.** A payment slip is referred to by the service `payments` and its slip type as the product: `slip-71`.

mod matrix;
pub mod model;
pub mod operations;
mod profile;
mod rules;
pub mod transitions;

use super::xs2a::Xs2a;
use crate::system::open::Open;
use crate::system::{BankConfig, System};
use operations::{OPERATIONS, ROWS};

/// The system.
pub const SYSTEM: System = System {
    name: "bec",
    doc: "Danish banks hosted by BEC: payments on Berlin Group XS2A 1.3, over mutual TLS and with signed requests.",
    operations: OPERATIONS,
    open: |config: &BankConfig| Ok(Open::opened(Xs2a::open(config, profile::DEFAULTS, OPERATIONS)?, ROWS)),
};
