//! Norwegian banks hosted by Tietoevry: Berlin Group XS2A 1.3 with signed requests and bank-offered consent.
//!
//! ```text
//! operations.rs    every operation: number, name, call, input, reply
//! transitions.rs   the bank's status tables, row by row
//! model.rs         payments as they are sent and answered, where they are this bank's own
//! view.rs          what is read, presented in one way whatever the bank's version
//! mock.rs          what the bank's own test environment is filled with
//! rules/           what the bank would refuse, refused before it is sent
//! profile.rs       what the bank demands where the configuration says nothing else
//! ```

pub mod mock;
pub mod model;
pub mod operations;
mod profile;
mod rules;
pub mod transitions;
pub mod view;

use super::xs2a::Xs2a;
use crate::system::open::Open;
use crate::system::{BankConfig, System};
use operations::{OPERATIONS, ROWS};

/// The system.
pub const SYSTEM: System = System {
    name: "tietoevry",
    doc: "Norwegian banks hosted by Tietoevry: Berlin Group XS2A 1.3 with signed requests.",
    operations: OPERATIONS,
    open: |config: &BankConfig| Ok(Open::opened(Xs2a::open(config, profile::DEFAULTS, OPERATIONS)?, ROWS)),
};
