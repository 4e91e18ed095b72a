//! Banks and flows.

use crate::error::Result;
use girokit::bank::replay::bank_of_profile;
use girokit::{Input, Now, Step};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

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

    /// Goes on with a saved flow. `input` is needed when the flow was saved before its input was sent, `session` where
    /// the bank gave tokens, which are never saved: both JSON text.
    #[pyo3(signature = (saved, input=None, session=None))]
    fn resume(&self, saved: &str, input: Option<&str>, session: Option<&str>) -> Result<Flow> {
        Ok(Flow(self.0.resume_for(saved, input, session)?))
    }

    /// Opens what a profile names, without an identity at the bank: enough for `exchange`.
    #[staticmethod]
    fn of_profile(profile: &str) -> Result<Self> {
        Ok(Self(bank_of_profile(profile)?))
    }

    /// Reads a request and its answer into their types and writes them back: JSON text to JSON text.
    fn exchange(&self, exchange: &str) -> Result<String> {
        Ok(self.0.exchange(exchange)?)
    }

    /// The job for the page after the one that a flow has read; none when that was the last one.
    fn next_page(&self, now_ms: i64, entropy: [u8; 32], flow: PyRef<'_, Flow>) -> Result<Option<Flow>> {
        Ok(self.0.next_page(&Now::new(now_ms, entropy), &flow.0)?.map(Flow))
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

    /// How many inputs the flow has taken since it began.
    #[getter]
    fn revision(&self) -> u64 {
        self.0.revision()
    }

    /// What the last feed brought to light, each piece as JSON text.
    fn events(&self) -> Vec<String> {
        self.0.events().iter().map(ToString::to_string).collect()
    }

    /// What is known so far of the object that the job is about, as JSON text.
    fn progress(&self) -> Option<String> {
        self.0.progress().map(|known| known.to_string())
    }

    /// The page that a job over a long list has read.
    fn page(&self) -> Option<Page> {
        self.0.page().map(Page)
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

/// A page of a long list, whose entries are read one by one.
#[pyclass(frozen, module = "girokit._native")]
pub struct Page(girokit::Page);

#[pymethods]
impl Page {
    fn __len__(&self) -> usize {
        self.0.len()
    }

    /// The name of the list that an entry is in; none where there is no such entry.
    fn list(&self, at: usize) -> Option<&'static str> {
        self.0.list(at)
    }

    /// Some of the entries as one JSON list.
    fn json<'py>(&self, py: Python<'py>, start: usize, stop: usize) -> Result<Bound<'py, PyBytes>> {
        Ok(PyBytes::new(py, &self.0.to_json(start..stop)?))
    }

    /// The entries that cannot be read, as a JSON list of `OddEntry`.
    fn odd(&self) -> String {
        self.0.odd_json()
    }

    /// Everything that stands in the bank's lists as one JSON list.
    fn export<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyBytes>> {
        Ok(PyBytes::new(py, &self.0.export()?))
    }

    /// The entries of one list only.
    fn only(&self, list: &str) -> Self {
        Self(self.0.only(list))
    }

    /// The entries for which a filter, as JSON text, holds.
    fn filter(&self, filter: &str) -> Result<Self> {
        Ok(Self(self.0.filter_json(filter)?))
    }
}
