//! What no bank owns: what a system is, what an operation is, and how each of them is begun, called and resumed.
//!
//! ```text
//! config.rs       who we are at a bank
//! operation.rs    what an operation is: name, method, path, input, reply
//! row.rs          what belongs to an operation at its bank, and the macro that writes a bank's rows down
//! bank.rs         a bank as the host has it: what is begun at it, and resumed
//! open.rs         the same from within: every flow begins by the row of its operation
//! call.rs         one call, at any bank, and what a bank says of its calls
//! at_once.rs      jobs that end when they begin
//! list.rs         long lists that are read page by page and entry by entry
//! poll.rs         the rhythm in which a status is asked for again
//! numbers.rs      amounts as text for the host, as JSON numbers for the banks that want them so
//! replay.rs       one request and its answer, read into types and written back
//! ```
//!
//! Nothing here knows a bank. The banks, and the list of them, are in `bank/`.

pub(crate) mod at_once;
mod bank;
pub(crate) mod call;
pub mod config;
pub mod list;
mod numbers;
pub(crate) mod open;
pub mod operation;
pub(crate) mod poll;
mod replay;
pub(crate) mod row;

pub use bank::Bank;
pub use config::BankConfig;
pub use operation::{CallOutcome, Nothing, Operation, Task};

use crate::flow::{Job, Transport};
use crate::wire::{Error, Now};
use operation::{Resume, Route, Start};
use serde_json::Value;
use std::sync::Arc;

/// One of the systems that girokit speaks with.
pub struct System {
    /// Its name: `tietoevry`.
    pub name: &'static str,
    /// What it is, in Markdown.
    pub doc: &'static str,
    /// Every operation and every job of it.
    pub operations: &'static [Operation],
    pub(crate) open: fn(&BankConfig) -> Result<Arc<dyn Opened>, Error>,
}

/// A system with a user's identity at it.
pub(crate) trait Opened: std::fmt::Debug + Send + Sync {
    fn start(&self, now: &Now, start: Start) -> Result<Box<dyn Job>, Error>;
    fn resume(&self, resume: Resume) -> Result<Box<dyn Job>, Error>;
    fn transport(&self) -> Arc<dyn Transport>;

    /// The paths by which a call is known at this bank; the first is the one that is sent.
    fn paths(&self, route: &Route) -> Vec<String>;

    /// Reads what the bank says when it refuses into its type and writes it again.
    fn read_refusal(&self, body: Value) -> Value;
}
