//! What in an answer is not as the standard has it, and costs nothing but itself.

use super::fit::{Change, Mismatch};
use super::{Error, ErrorKind};
use serde_json::Value;

model! {
    /// A part of an answer that is not what the standard has, or cannot be followed. It costs nothing but itself.
    pub Warning {
        /// What is wrong with it; its field is the path in the answer: `accounts[0].currency`.
        must "error" error: Error,
        /// The part as it came: the value at the path, or the message that it makes unreadable.
        may "found" found: Value,
    }
}

impl Warning {
    pub(crate) fn of(mismatch: &Mismatch, found: Value) -> Self {
        Self { found: Some(found), ..Self::new(mismatch.error()) }
    }

    /// What did not fit, in words for the host.
    pub(crate) fn all(changes: &[Change]) -> impl Iterator<Item = Self> {
        changes.iter().flat_map(Change::mismatches).map(|(mismatch, came)| Self::of(mismatch, came.clone()))
    }
}

impl Mismatch {
    /// The error of a bank's answer.
    pub(crate) fn error(&self) -> Error {
        let field = if self.path.is_empty() { "body" } else { &self.path };
        Error::new(ErrorKind::UnreadableAnswer, format!("the bank's answer is not what the standard has: {self}"))
            .at(field)
    }
}
