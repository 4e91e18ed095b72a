//! The systems: each with its profile, its operations, its models and its rules.
//!
//! ```text
//! bec/               Danish banks hosted by BEC
//! betalingsservice/  Danish direct debit: mandates, and the receiver for their callbacks
//! cesop/             cross-border payments reported to the Danish Tax Agency
//! maxbanka/          Czech banks: the Czech Open Banking Standard with Max banka's profile
//! replay.rs          a bank opened without an identity, to read what is on file
//! tietoevry/         Norwegian banks hosted by Tietoevry
//! xs2a/              what the Berlin Group banks share
//! ```
//!
//! What holds for each of them is below, in `system/`. Banks do not know each other.

pub mod bec;
pub mod betalingsservice;
pub mod cesop;
pub mod maxbanka;
pub mod replay;
pub mod tietoevry;
pub mod xs2a;

pub use crate::flow::{Context, PsuDevice, Session};
pub use crate::system::{Bank, BankConfig, CallOutcome, Nothing, Operation, System, Task, config, list, operation};

use crate::wire::{Error, ErrorKind};

/// All systems.
pub const SYSTEMS: &[&System] =
    &[&tietoevry::SYSTEM, &bec::SYSTEM, &betalingsservice::SYSTEM, &maxbanka::SYSTEM, &cesop::SYSTEM];

/// Types that no operation has, and that classes of the packages take and give.
pub const MORE_TYPES: &[fn() -> crate::wire::model::Shape] = {
    use crate::wire::model::Described;
    use cesop::report::quarter::{QuarterConfig, QuarterPlan};
    &[QuarterConfig::shape, QuarterPlan::shape]
};

impl Bank {
    /// Opens a bank from its configuration, which is checked as a whole.
    pub fn new(config: &BankConfig) -> Result<Self, Error> {
        let system = SYSTEMS.iter().find(|system| system.name == config.system).ok_or_else(|| {
            let known: Vec<_> = SYSTEMS.iter().map(|system| system.name).collect();
            Error::new(ErrorKind::InvalidConfig, format!("the systems are {}", known.join(", "))).at("system")
        })?;
        Self::of(system, config)
    }

    /// Opens a bank from its configuration as JSON text.
    pub fn from_json(config: &str) -> Result<Self, Error> {
        Self::new(&crate::wire::model::read_text(config, "config")?)
    }
}
