//! Jobs that end when they begin. They send nothing, and are operations, so that they are called and typed in every language as
//! everything else is.

use crate::flow::{Context, Event, Job, Want};
use crate::wire::{Error, ErrorKind, Now};
use serde::Serialize;
use serde_json::{Value, json};

/// A job that has ended.
#[derive(Clone)]
pub(crate) struct AtOnce {
    name: &'static str,
    context: Context,
    outcome: Value,
    /// What it can be made from again.
    saved: Value,
}

/// The outcome may be a whole report: nothing of it prints.
impl std::fmt::Debug for AtOnce {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AtOnce").field("job", &self.name).finish_non_exhaustive()
    }
}

impl AtOnce {
    pub(crate) fn job(name: &'static str, context: Context, outcome: Value, saved: Value) -> Box<dyn Job> {
        Box::new(Self { name, context, outcome, saved })
    }
}

/// An outcome by its name and its fields.
pub(crate) fn outcome(name: &str, fields: &impl Serialize) -> Value {
    let mut outcome = json!(fields);
    if let Some(object) = outcome.as_object_mut() {
        object.insert("outcome".to_owned(), json!(name));
    }
    outcome
}

impl Job for AtOnce {
    fn want(&self) -> Want {
        Want::Done(self.outcome.clone())
    }

    fn on_event(&mut self, _now: &Now, event: &Event<'_>) -> Result<(), Error> {
        let message = format!("{} comes too late: this job ended when it began", event.name());
        Err(Error::new(ErrorKind::UnexpectedInput, message).at(self.name))
    }

    fn save(&self) -> Result<Value, Error> {
        Ok(self.saved.clone())
    }

    fn context(&self) -> &Context {
        &self.context
    }

    fn context_mut(&mut self) -> &mut Context {
        &mut self.context
    }

    fn boxed(&self) -> Box<dyn Job> {
        Box::new(self.clone())
    }
}
