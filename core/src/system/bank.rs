//! A bank as the host has it: every operation is begun at it by its name, and a saved flow is resumed.

use super::operation::{Kind, Operation, Resume, Start, Task};
use super::{BankConfig, Opened, System};
use crate::flow::{Context, Flow};
use crate::wire::{Error, ErrorKind, Now};
use serde_json::Value;
use std::sync::Arc;

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
    pub(super) system: &'static System,
    pub(super) opened: Arc<dyn Opened>,
}

impl std::fmt::Debug for Bank {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Bank").field("system", &self.system.name).finish_non_exhaustive()
    }
}

impl Bank {
    /// Opens a bank of this system from its configuration, which is checked as a whole.
    pub(crate) fn of(system: &'static System, config: &BankConfig) -> Result<Self, Error> {
        Ok(Self { system, opened: (system.open)(config)? })
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
