//! What must not be seen: account numbers, tokens, keys and codes that stand nowhere else, looked for in everything that a
//! program stores or logs without a thought.
//!
//! DESIGN, rule 4: keys, secrets, tokens, codes, IBANs and national ids are never in `save()`, errors or logs.

use girokit::{Error, Flow, Input, Step};

/// The largest answer that the banks of a run are configured to be read with.
pub(crate) const LARGEST_ANSWER: usize = 60_000;

/// Accounts that only the bank tells of: in messages, and in fields that nobody asked for.
pub(crate) const BANKS_IBAN: &str = "NO9386011117947";
pub(crate) const BANKS_NUMBER: &str = "86011117947";

/// The markers of a run.
#[derive(Debug)]
pub(crate) struct Markers(Vec<String>);

impl Markers {
    pub(crate) fn new(of_system: &[&str]) -> Self {
        let mut all: Vec<String> = of_system.iter().map(|marker| (*marker).to_owned()).collect();
        all.extend([BANKS_IBAN, BANKS_NUMBER, "NO93 8601 1117 947"].map(str::to_owned));
        Self(all)
    }

    /// One that came up in the run: a token that the bank gave, a code that the user typed.
    pub(crate) fn add(&mut self, marker: &str) {
        if marker.len() >= 6 && !self.0.iter().any(|known| known == marker) {
            self.0.push(marker.to_owned());
        }
    }

    /// What is shown of a flow and its step.
    pub(crate) fn check_step(&self, flow: &Flow, step: &Step) -> Result<(), String> {
        self.check("Debug of the step", &format!("{step:?}"))?;
        if let Step::Wait { reason, .. } = step {
            self.check("the reason of a wait", reason)?;
        }
        self.check("Debug of the flow", &format!("{flow:?}"))?;
        if flow.events().is_empty() { Ok(()) } else { self.check("the events", &format!("{:?}", flow.events())) }
    }

    pub(crate) fn check_saved(&self, saved: &str) -> Result<(), String> {
        self.check("save()", saved)
    }

    pub(crate) fn check_input(&self, input: &Input) -> Result<(), String> {
        self.check("Debug of the input", &format!("{input:?}"))
    }

    pub(crate) fn check_error(&self, error: &Error) -> Result<(), String> {
        self.check("an error", &format!("{error} {error:?}"))?;
        self.check("an error as JSON", &serde_json::to_string(error).unwrap_or_default())
    }

    fn check(&self, place: &str, text: &str) -> Result<(), String> {
        match self.0.iter().find(|marker| text.contains(marker.as_str())) {
            Some(marker) => {
                let at = text.find(marker.as_str()).unwrap_or_default();
                let around: String = text
                    .get(..at)
                    .unwrap_or_default()
                    .chars()
                    .rev()
                    .take(80)
                    .collect::<Vec<_>>()
                    .into_iter()
                    .rev()
                    .collect();
                Err(format!("{place} shows `{marker}`: …{around}{marker}"))
            }
            None => Ok(()),
        }
    }
}
