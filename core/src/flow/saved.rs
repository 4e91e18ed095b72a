//! Flows as text.

use super::attempt::Attempt;
use crate::wire::{Error, ErrorKind};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The form that this version writes. Older forms are read; newer ones are refused.
///
/// 1: a request that is in flight is not marked, so nobody knows whether it left. 2: it is marked before it leaves.
pub(super) const VERSION: u32 = 2;

/// A saved flow.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Saved {
    #[serde(rename = "girokit")]
    pub(super) version: u32,
    #[serde(default)]
    pub(super) revision: u64,
    pub(crate) job: String,
    #[serde(rename = "exchange", default, skip_serializing_if = "Option::is_none")]
    pub(super) attempt: Option<Attempt>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) answered: Vec<String>,
    pub(crate) state: Value,
}

pub(super) fn write(saved: &Saved) -> String {
    serde_json::to_string(saved).unwrap_or_default()
}

impl Saved {
    /// Whether the request of the saved attempt may be at the bank, if it is one that is sent only once: it was marked
    /// before it left, or the form knows no mark.
    pub(crate) fn may_be_in_flight(&self) -> bool {
        self.attempt.as_ref().is_some_and(|attempt| attempt.in_flight || self.version == 1)
    }

    /// Reads a saved flow.
    pub(crate) fn read(text: &str) -> Result<Self, Error> {
        let wrong = |message: String| Error::new(ErrorKind::CannotResume, message).at("saved");
        let saved: Self = serde_json::from_str(text).map_err(|error| {
            wrong(format!("this is not a saved flow (line {}, column {})", error.line(), error.column()))
                .next("give the text exactly as save() returned it")
        })?;
        if saved.version == 0 || saved.version > VERSION {
            let message = format!("this flow was saved in form {}; this version reads up to {VERSION}", saved.version);
            return Err(wrong(message).next("resume it with a newer girokit"));
        }
        Ok(saved)
    }
}
