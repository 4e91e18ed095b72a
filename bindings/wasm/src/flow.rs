//! Bank and Flow.

use crate::convert::{Thrown, give, now, take};
use girokit::bank::replay::bank_of_profile;
use girokit::{Input, Step};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// A bank with the user's identity at it: [`girokit::Bank`].
#[wasm_bindgen]
#[derive(Debug)]
pub struct Bank(girokit::Bank);

#[wasm_bindgen]
impl Bank {
    /// Opens a bank from its configuration as JSON text.
    #[wasm_bindgen(constructor)]
    pub fn new(config: &str) -> Result<Bank, Thrown> {
        Ok(Self(girokit::Bank::from_json(config)?))
    }

    /// Name of the system.
    #[wasm_bindgen(getter)]
    pub fn system(&self) -> String {
        self.0.system().to_owned()
    }

    /// Begins a job by its name, with input and context as JSON text.
    pub fn start(&self, now_ms: f64, entropy: &[u8], job: &str, input: &str, context: &str) -> Result<Flow, Thrown> {
        Ok(Flow(self.0.start(&now(now_ms, entropy)?, job, input, context)?))
    }

    /// Goes on with a saved flow; input and session as JSON text.
    pub fn resume(&self, saved: &str, input: Option<String>, session: Option<String>) -> Result<Flow, Thrown> {
        Ok(Flow(self.0.resume_for(saved, input.as_deref(), session.as_deref())?))
    }

    /// Opens what a profile names, without an identity at the bank.
    #[wasm_bindgen(js_name = ofProfile)]
    pub fn of_profile(profile: &str) -> Result<Bank, Thrown> {
        Ok(Self(bank_of_profile(profile)?))
    }

    /// Reads a request and its answer into their types and writes them back: JSON text to JSON text.
    pub fn exchange(&self, exchange: &str) -> Result<String, Thrown> {
        Ok(self.0.exchange(exchange)?)
    }

    /// The job for the page after the one that a flow has read.
    #[wasm_bindgen(js_name = nextPage)]
    pub fn next_page(&self, now_ms: f64, entropy: &[u8], flow: &Flow) -> Result<Option<Flow>, Thrown> {
        Ok(self.0.next_page(&now(now_ms, entropy)?, &flow.0)?.map(Flow))
    }
}

/// One job with a bank: [`girokit::Flow`].
#[wasm_bindgen]
#[derive(Debug)]
pub struct Flow(girokit::Flow);

#[wasm_bindgen]
impl Flow {
    /// What to do next, as a plain object.
    pub fn step(&self, now_ms: f64, entropy: &[u8]) -> Result<JsValue, Thrown> {
        let step: Step = self.0.step(&now(now_ms, entropy)?);
        give(&step)
    }

    /// Tells what happened, as a plain object.
    pub fn feed(&mut self, now_ms: f64, entropy: &[u8], input: JsValue) -> Result<(), Thrown> {
        let input: Input = take("input", input)?;
        Ok(self.0.feed(&now(now_ms, entropy)?, input)?)
    }

    /// The flow as text without secrets.
    pub fn save(&self) -> String {
        self.0.save()
    }

    /// How many inputs the flow has taken since it began.
    #[wasm_bindgen(getter)]
    #[allow(clippy::cast_precision_loss)]
    pub fn revision(&self) -> f64 {
        self.0.revision() as f64
    }

    /// What the last feed brought to light, as JSON text of a list.
    pub fn events(&self) -> String {
        serde_json::Value::Array(self.0.events()).to_string()
    }

    /// What is known so far of the object that the job is about, as JSON text.
    pub fn progress(&self) -> Option<String> {
        self.0.progress().map(|known| known.to_string())
    }

    /// The page that a job over a long list has read.
    pub fn page(&self) -> Option<Page> {
        self.0.page().map(Page)
    }

    /// Name of the job.
    #[wasm_bindgen(getter)]
    pub fn job(&self) -> String {
        self.0.job().to_owned()
    }

    /// What the bank gave us for this user so far. Secret.
    pub fn session(&self) -> Result<JsValue, Thrown> {
        give(&self.0.session())
    }
}

/// A page of a long list: [`girokit::Page`].
#[wasm_bindgen]
#[derive(Debug)]
pub struct Page(girokit::Page);

#[wasm_bindgen]
impl Page {
    /// How many entries there are.
    #[wasm_bindgen(getter)]
    pub fn length(&self) -> usize {
        self.0.len()
    }

    /// The name of the list that an entry is in.
    pub fn list(&self, at: usize) -> Option<String> {
        self.0.list(at).map(str::to_owned)
    }

    /// Some of the entries as one JSON list, as text.
    pub fn text(&self, from: usize, to: usize) -> Result<String, Thrown> {
        Ok(String::from_utf8(self.0.to_json(from..to)?).unwrap_or_default())
    }

    /// The entries that cannot be read, as a JSON list of `OddEntry`.
    pub fn odd(&self) -> String {
        self.0.odd_json()
    }

    /// Everything that stands in the bank's lists as one JSON list, as bytes.
    pub fn export(&self) -> Result<Vec<u8>, Thrown> {
        Ok(self.0.export()?)
    }

    /// The entries of one list only.
    pub fn only(&self, list: &str) -> Page {
        Self(self.0.only(list))
    }

    /// The entries for which a filter, as JSON text, holds.
    pub fn filter(&self, filter: &str) -> Result<Page, Thrown> {
        Ok(Self(self.0.filter_json(filter)?))
    }
}
