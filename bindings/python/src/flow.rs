//! Banks and flows.

use crate::error::Result;
use girokit::{Input, Now, Step};
use pyo3::prelude::*;

/// A profile, the user's identity there, and how requests are signed.
#[pyclass(frozen, module = "girokit._native")]
pub struct Bank(girokit::Bank);

#[pymethods]
impl Bank {
    /// Opens a bank from its configuration as JSON text.
    #[new]
    fn new(config: &str) -> Result<Self> {
        Ok(Self(girokit::Bank::from_json(config)?))
    }

    /// Begins a job by its name, with input and context as JSON text.
    fn start(&self, now_ms: i64, entropy: [u8; 32], job: &str, input: &str, context: &str) -> Result<Flow> {
        Ok(Flow(self.0.start(&Now::new(now_ms, entropy), job, input, context)?))
    }

    /// Goes on with a saved flow. `input` is needed when the flow was saved before its input was sent.
    #[pyo3(signature = (saved, input=None))]
    fn resume(&self, saved: &str, input: Option<&str>) -> Result<Flow> {
        Ok(Flow(self.0.resume(saved, input)?))
    }

    /// The system's name.
    #[getter]
    fn system(&self) -> &'static str {
        self.0.system()
    }
}

/// One job with a bank, from its start to its end.
#[pyclass(module = "girokit._native")]
pub struct Flow(girokit::Flow);

#[pymethods]
impl Flow {
    /// What to do next. Asking twice gives the same answer, until something is fed.
    fn step(&self, now_ms: i64, entropy: [u8; 32]) -> Step {
        self.0.step(&Now::new(now_ms, entropy))
    }

    /// Tells what happened. After an error the flow is as it was before.
    fn feed(&mut self, now_ms: i64, entropy: [u8; 32], input: Input) -> Result<()> {
        Ok(self.0.feed(&Now::new(now_ms, entropy), input)?)
    }

    /// The flow as text, to be resumed in any language.
    fn save(&self) -> String {
        self.0.save()
    }

    /// The name of the job.
    #[getter]
    fn job(&self) -> &'static str {
        self.0.job()
    }

    /// What the bank gave us for this user so far, as JSON text. Secret.
    fn session(&self) -> Option<String> {
        self.0.session().and_then(|session| serde_json::to_string(&session).ok())
    }
}
