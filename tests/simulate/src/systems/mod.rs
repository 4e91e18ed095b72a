//! The five systems: what is begun at each, and what an end may claim there.
//!
//! A system is added here with a ledger beside it; a job is a line of its system's list.

pub(crate) mod betalingsservice;
pub(crate) mod calls;
pub(crate) mod cesop;
pub(crate) mod lists;
pub(crate) mod maxbanka;
pub(crate) mod xs2a;

use crate::checks::Case;
use crate::ledger::{Ledger, Object};
use crate::prng::Prng;
use crate::table::{Column, Traits};
use girokit::{Bank, Error};
use serde_json::Value;

/// All systems.
pub(crate) const SYSTEMS: &[&dyn System] =
    &[&xs2a::TIETOEVRY, &xs2a::BEC, &maxbanka::MAXBANKA, &betalingsservice::BETALINGSSERVICE, &cesop::CESOP];

/// A job that is simulated.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Job {
    /// Its name within the system.
    pub(crate) name: &'static str,
    pub(crate) traits: Traits,
}

/// One of the systems.
pub(crate) trait System: Sync {
    fn name(&self) -> &'static str;

    fn jobs(&self) -> &'static [Job];

    /// A bank in a mood of its own, and what is to be done at it.
    fn prepare(&self, job: &Job, focus: Column, prng: &mut Prng) -> Prepared;

    /// What goes on after an end: the second user signs, a payment is cancelled.
    fn next(&self, _ledger: &mut dyn Ledger, _order: &Order, _outcome: &Value, _prng: &mut Prng) -> Option<Order> {
        None
    }

    /// Holds what an end claims against what the bank has.
    fn check(&self, case: &mut Case<'_>);

    /// Holds a flow that was left against the bank: it may wait only as long as there is something to wait for.
    fn check_left(&self, _case: &mut Case<'_>) {}

    /// The same under the same name is taken once, however often it is sent: beginning again does no harm.
    fn takes_the_same_once(&self) -> bool {
        false
    }

    /// Whether something at the bank moves no money, now or later.
    fn is_dead(&self, object: &Object) -> bool;
}

/// A run before it begins.
pub(crate) struct Prepared {
    pub(crate) setup: Setup,
    pub(crate) ledger: Box<dyn Ledger>,
    pub(crate) order: Order,
    pub(crate) markers: &'static [&'static str],
}

impl Prepared {
    /// Where there is nothing to do.
    pub(crate) fn nothing() -> Self {
        let order =
            Order { row: "", job: "", input: Value::Null, context: Value::Null, references: Vec::new(), about: None };
        let ledger = xs2a::nothing();
        Self { setup: Setup { config: Value::Null, shared: None, key: None }, ledger, order, markers: &[] }
    }
}

/// How the bank is opened, in each process anew.
pub(crate) struct Setup {
    pub(crate) config: Value,
    /// A bank whose key is held elsewhere, opened once for all runs: its first signature has to be a real one.
    pub(crate) shared: Option<Bank>,
    /// The key of such a bank, for vectors.
    pub(crate) key: Option<&'static str>,
}

impl Setup {
    pub(crate) fn open(&self) -> Result<Bank, Error> {
        match &self.shared {
            Some(bank) => Ok(bank.clone()),
            None => Bank::from_json(&self.config.to_string()),
        }
    }
}

/// What a caller wants done.
#[derive(Debug, Clone)]
pub(crate) struct Order {
    /// The row of the table that it belongs to.
    pub(crate) row: &'static str,
    pub(crate) job: &'static str,
    pub(crate) input: Value,
    pub(crate) context: Value,
    /// The intentions behind it, by the reference that the bank is told: each may come into being once.
    pub(crate) references: Vec<String>,
    /// The object at the bank that it goes on with.
    pub(crate) about: Option<String>,
}
