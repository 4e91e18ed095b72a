//! Requests and responses as values: what may be in a header, a path or a link, and HTTP dates.
//!
//! ```text
//! header.rs   names and values      link.rs      the bank's links, and the addresses that users come back to
//! path.rs     parts of a path       refusal.rs   what an answer says when it refuses, whatever its form
//! body.rs     the bytes as text     markup.rs    what an HTML page or a piece of XML says
//! date.rs     HTTP dates
//! ```

pub(crate) mod body;
pub mod date;
pub mod header;
pub mod link;
pub(crate) mod markup;
pub mod path;
pub(crate) mod refusal;

use self::body::Body;
use crate::wire::model::Shape;
use crate::wire::page::{self, Adapt, Unread};
use crate::wire::{Error, ErrorKind, Header, Now, Page};
use serde_json::Value;
use std::sync::Arc;

/// What the bank answered, as the host received it.
#[derive(Debug, Clone)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: Vec<Header>,
    pub(crate) body: Body,
}

impl Response {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        header::find(&self.headers, name)
    }

    /// How long the bank asks to wait, in milliseconds: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3).
    pub(crate) fn retry_after_ms(&self, now: &Now) -> Option<i64> {
        let value = self.header("retry-after")?.trim();
        match value.parse::<i64>() {
            Ok(seconds) => Some(seconds.saturating_mul(1000)),
            Err(_) => date::parse(value).ok().map(|at| at.saturating_sub(now.unix_ms)),
        }
    }

    /// The body as JSON; an empty body is `null`.
    pub(crate) fn json(&self) -> Result<Value, Error> {
        if self.body.is_empty() {
            return Ok(Value::Null);
        }
        serde_json::from_str(self.text()?).map_err(|error| self.not_json(&error))
    }

    /// The body as a page of a long list.
    pub(crate) fn page(
        &self,
        lists: &'static [&'static str],
        shape: fn() -> Shape,
        adapt: Option<Adapt>,
    ) -> Result<page::Read, Error> {
        Page::read(self.text()?, lists, shape, adapt).map_err(|unread| match unread {
            Unread::TooLarge => Error::new(ErrorKind::TooLarge, "an answer of more than 4 GiB is not read").at("body"),
            Unread::Mismatch(mismatch) => mismatch.error(),
            Unread::Json(error) => self.not_json(&error),
        })
    }

    fn text(&self) -> Result<&Arc<String>, Error> {
        self.body.text().map_err(|at| self.unreadable(format!("the body is not UTF-8 (first wrong byte at {at})")))
    }

    fn not_json(&self, error: &serde_json::Error) -> Error {
        let what = match error.classify() {
            serde_json::error::Category::Eof => "the body ends in the middle of the JSON text: it was truncated",
            _ => "the body is not JSON",
        };
        self.unreadable(format!("{what} (line {}, column {})", error.line(), error.column()))
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
