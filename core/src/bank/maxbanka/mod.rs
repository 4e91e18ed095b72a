//! Czech banks: the Czech Open Banking Standard (COBS) 3.0, with the profile of Max banka.
//!
//! ```text
//! operations.rs    every operation: number, name, call, input, reply
//! states.rs        the states of an order, what moves it, how it ends
//! transitions.rs   the signing of an order, row by row
//! signing/         the machine that walks the rows
//! authorise.rs     the job in which a user authorises us
//! jobs.rs          the jobs of several calls, and where each begins
//! call.rs          what single calls have of their own
//! model/           what is sent and answered
//! codes.rs         code lists, with the errors
//! rules.rs         what the bank would refuse, refused before it is sent
//! day.rs           the day at the bank
//! occurrence.rs    which field an order has, by the kind of payment
//! profile.rs       what a bank of the standard demands: data, so that another bank is another profile
//! transport.rs     headers, tokens, API key
//! answer.rs        what the bank says when it refuses
//! ```
//!
//! Mutual TLS is the host's: its HTTP client shows the certificate (QWAC).

mod answer;
pub mod authorise;
mod call;
pub mod codes;
mod day;
mod jobs;
pub mod model;
mod occurrence;
pub mod operations;
pub mod profile;
mod rules;
pub mod signing;
pub mod states;
pub mod transitions;
mod transport;

use crate::system::open::Open;
use crate::system::{BankConfig, System};
use operations::{OPERATIONS, ROWS};
use transport::CobsBank;

/// The system.
pub const SYSTEM: System = System {
    name: "maxbanka",
    doc: "Max banka, and other Czech banks by their profile: the Czech Open Banking Standard (COBS) 3.0.",
    operations: OPERATIONS,
    open: |config: &BankConfig| Ok(Open::opened(CobsBank::open(config, OPERATIONS)?, ROWS)),
};
