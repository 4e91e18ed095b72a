//! Flows as text.
//!
//! A saved flow may be stored for weeks, and resumed by a newer version, in another language, beside processes that still
//! run the older one. What a version has saved, every later version resumes. So the form only grows:
//!
//! - **A field may be added**, with `#[serde(default)]`. Its default has to be right for texts that do not have it: it says
//!   what was true, or not known, before the field was there.
//! - **No field is renamed, removed, or given another meaning, unit or type.** A field in Rust may have another name; then
//!   `#[serde(rename)]` keeps the one of the form. Where the meaning has to change, a new field gets a new name, and the old
//!   one is read for ever, into the new.
//! - **A state is never removed.** One that the machine no longer enters is read into its successor, and the flow goes on from
//!   there. The same holds for the name of a job, for the codes of ends and errors, and for the scheme of a list.
//! - **What follows from saved values is part of the form**: the id of a prerequisite call comes from that of its attempt, so
//!   the way in which it is computed stays as it is.
//! - **The version is raised where an older reader would act wrongly on the new form.** Readers ignore fields that they do not
//!   know; so an addition needs no new version where a flow without it is as safe (a detail for the outcome), and needs one
//!   where it is not (the mark of a request in flight: an older reader would send it again). A state that an older reader does
//!   not know needs none, since it refuses that. A version is refused by every reader that does not know it.
//! - **A version has its own rule for reading**, next to [`VERSION`], and where a text of it leaves something open, the flow
//!   resumes as not knowing it. Nobody's payment is sent again on a guess.
//! - **No secret, account number or message of a caller is ever added** ([`crate::Flow::save`] promises it).
//!
//! Goldens hold this: `tests/vectors/saved/v1`, `v2`, … have texts as each version saved them, of each job in each of its
//! states, and every version has to resume them all. Whoever adds a job, a state or a field runs `make goldens`; whoever makes
//! one of them fail has broken somebody's flow, and changes the code, not the text.

use super::attempt::Attempt;
use crate::wire::{Error, ErrorKind};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The form that this version writes. Older forms are read; newer ones are refused.
///
/// 1: a request that is in flight is not marked, so nobody knows whether it left. 2: it is marked before it leaves.
pub(super) const VERSION: u32 = 2;

/// A saved flow.
#[derive(Debug, Deserialize)]
pub(crate) struct Saved {
    #[serde(rename = "girokit")]
    pub(super) version: u32,
    #[serde(default)]
    pub(super) revision: u64,
    pub(crate) job: String,
    #[serde(rename = "exchange", default)]
    pub(super) attempt: Option<Attempt>,
    #[serde(default)]
    pub(super) answered: Vec<String>,
    pub(crate) state: Value,
}

/// The same, as it is written: nothing is copied for that.
#[derive(Serialize)]
pub(super) struct Saving<'a> {
    #[serde(rename = "girokit")]
    pub(super) version: u32,
    pub(super) revision: u64,
    pub(super) job: &'a str,
    #[serde(rename = "exchange", skip_serializing_if = "Option::is_none")]
    pub(super) attempt: Option<&'a Attempt>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    pub(super) answered: &'a [String],
    pub(super) state: Value,
}

pub(super) fn write(saving: &Saving<'_>) -> String {
    serde_json::to_string(saving).unwrap_or_default()
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
        let newer = |version: u32| {
            wrong(format!("this flow was saved in form {version}; this version reads up to {VERSION}"))
                .next("resume it with a newer girokit")
        };
        let saved: Self = serde_json::from_str(text).map_err(|error| match serde_json::from_str::<Form>(text) {
            Ok(form) if form.version > VERSION => newer(form.version),
            _ => wrong(format!("this is not a saved flow (line {}, column {})", error.line(), error.column()))
                .next("give the text exactly as save() returned it"),
        })?;
        match saved.version {
            0 => Err(wrong("there is no form 0 of saved flows".to_owned())
                .next("give the text exactly as save() returned it")),
            1..=VERSION => Ok(saved),
            version => Err(newer(version)),
        }
    }
}

/// What every version of the form has.
#[derive(Deserialize)]
struct Form {
    #[serde(rename = "girokit")]
    version: u32,
}
