//! The systems: each with its profile, its operations, its models and its rules.
//!
//! ```text
//! bank/config.rs       who we are at a bank
//! bank/operation.rs    what an operation is: name, method, path, input, reply
//! bank/list.rs         long lists that are read page by page and entry by entry
//! bank/xs2a/           what the Berlin Group banks share
//! bank/row.rs          what belongs to an operation at its bank
//! bank/open.rs         a bank that is opened, and begins what its rows say
//! bank/call.rs         one call, at any bank
//! bank/at_once.rs      jobs that end when they begin
//! bank/poll.rs         the rhythm in which a status is asked for again
//! bank/numbers.rs      amounts as text for the host, as JSON numbers for the banks that want them so
//! bank/bec/            Danish banks hosted by BEC
//! bank/betalingsservice/  Danish direct debit: mandates, and the receiver for their callbacks
//! bank/cesop/          cross-border payments reported to the Danish Tax Agency
//! bank/replay.rs       one request and its answer, read into types and written back
//! bank/maxbanka/       Czech banks: the Czech Open Banking Standard with Max banka's profile
//! bank/tietoevry/      Norwegian banks hosted by Tietoevry
//! ```
//!
//! A bank knows `sign`, `http`, `oauth`, `iso` and `flow`; none of those knows a bank, and banks do not know each other.

mod at_once;
pub mod bec;
pub mod betalingsservice;
mod call;
pub mod cesop;
pub mod config;
pub mod list;
pub mod maxbanka;
mod numbers;
mod open;
pub mod operation;
mod poll;
pub mod replay;
mod row;
pub mod tietoevry;
pub mod xs2a;

pub use crate::flow::{Context, PsuDevice, Session};
pub use config::BankConfig;
pub use operation::{CallOutcome, Nothing, Operation, Task};

use crate::flow::{Flow, Job, Transport};
use crate::wire::{Error, ErrorKind, Now};
use operation::{Kind, Resume, Route, Start};
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

/// All systems.
pub const SYSTEMS: &[&System] =
    &[&tietoevry::SYSTEM, &bec::SYSTEM, &betalingsservice::SYSTEM, &maxbanka::SYSTEM, &cesop::SYSTEM];

/// Types that no operation has, and that classes of the packages take and give.
pub const MORE_TYPES: &[fn() -> crate::wire::model::Shape] = {
    use crate::wire::model::Described;
    use cesop::report::quarter::{QuarterConfig, QuarterPlan};
    &[QuarterConfig::shape, QuarterPlan::shape]
};

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

/// A profile, the user's identity there, and how requests are signed.
///
/// ```
/// use girokit::{Bank, BankConfig, ErrorKind};
///
/// // A configuration is checked as a whole, before anything is sent.
/// let error = Bank::new(&BankConfig::new("tietoevry", "https://bank.example")).unwrap_err();
/// assert_eq!((error.kind, error.field.as_deref()), (ErrorKind::InvalidConfig, Some("certificate")));
/// ```
#[derive(Clone)]
pub struct Bank {
    system: &'static System,
    opened: Arc<dyn Opened>,
}

impl std::fmt::Debug for Bank {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Bank").field("system", &self.system.name).finish_non_exhaustive()
    }
}

impl Bank {
    /// Opens a bank from its configuration, which is checked as a whole.
    pub fn new(config: &BankConfig) -> Result<Self, Error> {
        let system = SYSTEMS.iter().find(|system| system.name == config.system).ok_or_else(|| {
            let known: Vec<_> = SYSTEMS.iter().map(|system| system.name).collect();
            Error::new(ErrorKind::InvalidConfig, format!("the systems are {}", known.join(", "))).at("system")
        })?;
        Ok(Self { system, opened: (system.open)(config)? })
    }

    /// Opens a bank from its configuration as JSON text.
    pub fn from_json(config: &str) -> Result<Self, Error> {
        Self::new(&crate::wire::model::read_text(config, "config")?)
    }

    /// The system's name.
    pub fn system(&self) -> &'static str {
        self.system.name
    }

    /// Begins a job with typed input.
    pub fn begin<T: Task>(&self, now: &Now, input: &T::Input, context: &Context) -> Result<Flow, Error> {
        let input = serde_json::to_value(input)
            .map_err(|error| Error::invalid("input", format!("this cannot be written as JSON: {error}")))?;
        self.start_value(now, T::NAME, input, context.clone())
    }

    /// Begins a job by its name, with input and context as JSON text. This is what the bindings call.
    pub fn start(&self, now: &Now, job: &str, input: &str, context: &str) -> Result<Flow, Error> {
        let input: Value = crate::wire::model::read_text(input, "input")?;
        let context: Context = crate::wire::model::read_text(context, "context")?;
        self.start_value(now, job, input, context)
    }

    fn start_value(&self, now: &Now, job: &str, input: Value, context: Context) -> Result<Flow, Error> {
        let operation = self.operation(job)?;
        if let Kind::Refused(why) = operation.kind {
            return Err(Error::new(ErrorKind::NotOffered, why).at(operation.name));
        }
        let input = operation.read_input(input)?;
        let job = self.opened.start(now, Start { operation, input, context })?;
        Ok(Flow::begin(operation.full_name, self.opened.transport(), job, now)?.ending(operation.ends()))
    }

    /// Goes on with a saved flow. Account numbers are never saved: a flow that was saved before its input was sent needs
    /// the same `input` again, as JSON text; from then on none.
    pub fn resume(&self, saved: &str, input: Option<&str>) -> Result<Flow, Error> {
        self.resume_for(saved, input, None)
    }

    /// As [`Bank::resume`], with the user's session, as JSON text of what [`Flow::session`] returned: it brings back the
    /// tokens, which are never saved either.
    pub fn resume_for(&self, saved: &str, input: Option<&str>, session: Option<&str>) -> Result<Flow, Error> {
        let mut saved = crate::flow::Saved::read(saved)?;
        let operation = self.operation(&saved.job).map_err(|_| {
            Error::new(ErrorKind::CannotResume, format!("`{}` is not a job of {}", saved.job, self.system.name))
                .at("saved")
                .next("resume it with the bank it was begun with")
        })?;
        let input = input
            .map(|text| crate::wire::model::read_text(text, "input").and_then(|input| operation.read_input(input)))
            .transpose()?;
        let (state, in_flight) = (std::mem::take(&mut saved.state), saved.may_be_in_flight());
        let mut job = self.opened.resume(Resume { operation, state, input, in_flight })?;
        if let Some(session) = session {
            job.context_mut().session = Some(crate::wire::model::read_text(session, "session")?);
        }
        Ok(Flow::restore(operation.full_name, self.opened.transport(), job, saved)?.ending(operation.ends()))
    }

    /// The job for the page after the one that a flow has read, for the same user. `None` when that was the last one.
    ///
    /// # Errors
    /// Those of [`Bank::start`].
    pub fn next_page(&self, now: &Now, flow: &Flow) -> Result<Option<Flow>, Error> {
        let Some((input, context)) = flow.next_page() else { return Ok(None) };
        self.start_value(now, flow.job(), input, context).map(Some)
    }

    fn operation(&self, name: &str) -> Result<&'static Operation, Error> {
        let found =
            self.system.operations.iter().find(|operation| operation.name == name || operation.full_name == name);
        found.ok_or_else(|| {
            let known: Vec<_> = self.system.operations.iter().map(|operation| operation.name).collect();
            Error::new(
                ErrorKind::NotOffered,
                format!("`{name}` is no job of {}; there are {}", self.system.name, known.join(", ")),
            )
            .at("job")
        })
    }
}
