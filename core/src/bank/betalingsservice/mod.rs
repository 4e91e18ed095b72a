//! Betalingsservice mandates (Nets): a creditor asks a debtor to approve, and is called back.
//!
//! ```text
//! operations.rs    every operation: number, name, call, input, reply
//! transitions.rs   the life of a mandate request at the bank, and what the client does meanwhile
//! mandate/         the machine that walks them       receiver.rs   what to do with a callback
//! model.rs         what is sent and answered         bearer.rs     the token of a callback
//! rules.rs         what the bank would refuse, refused before it is sent
//! texts.rs         the bank's own words for that     answer.rs     its refusals, read
//! transport.rs     headers and tokens                call.rs       single calls
//! jobs.rs          the jobs of several calls, and where each begins
//! ```

mod answer;
mod bearer;
mod call;
mod jobs;
mod mandate;
pub mod model;
pub mod operations;
mod receiver;
mod rules;
mod texts;
pub mod transitions;
mod transport;

use crate::system::open::Open;
use crate::system::{BankConfig, System};
use operations::{OPERATIONS, ROWS};
use transport::Betalingsservice;

/// The system.
pub const SYSTEM: System = System {
    name: "betalingsservice",
    doc: "Betalingsservice mandates (Nets): submitted, followed, cancelled, called back.",
    operations: OPERATIONS,
    open: |config: &BankConfig| Ok(Open::opened(Betalingsservice::open(config, OPERATIONS)?, ROWS)),
};
