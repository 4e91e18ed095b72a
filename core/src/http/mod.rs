//! Requests and responses as values: what may stand in a header, a path or a link, and HTTP dates.

pub mod date;
pub mod header;
pub mod link;
pub mod path;

use crate::wire::{Error, ErrorKind, Header};
use serde_json::Value;

/// What the bank answered, as the host received it.
#[derive(Debug, Clone)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: Vec<Header>,
    pub(crate) body: Vec<u8>,
}

impl Response {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        header::find(&self.headers, name)
    }

    /// The body as JSON; an empty body is `null`.
    pub(crate) fn json(&self) -> Result<Value, Error> {
        if self.body.is_empty() {
            return Ok(Value::Null);
        }
        let text = std::str::from_utf8(&self.body).map_err(|error| {
            self.unreadable(format!("the body is not UTF-8 (first wrong byte at {})", error.valid_up_to()))
        })?;
        serde_json::from_str(text).map_err(|error| {
            let what = match error.classify() {
                serde_json::error::Category::Eof => "the body ends in the middle of the JSON text: it was truncated",
                _ => "the body is not JSON",
            };
            self.unreadable(format!("{what} (line {}, column {})", error.line(), error.column()))
        })
    }

    fn unreadable(&self, message: String) -> Error {
        let kind = self.header("content-type").map(|kind| format!(", Content-Type {kind}")).unwrap_or_default();
        Error::new(ErrorKind::UnreadableAnswer, message).at("body").next(format!(
            "HTTP {}{kind}, {} bytes: keep the response for the bank's support",
            self.status,
            self.body.len()
        ))
    }
}
