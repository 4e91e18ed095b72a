//! Bank and Flow.

use crate::convert::{Thrown, give, now, take};
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

    /// Goes on with a saved flow.
    pub fn resume(&self, saved: &str, input: Option<String>) -> Result<Flow, Thrown> {
        Ok(Flow(self.0.resume(saved, input.as_deref())?))
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
