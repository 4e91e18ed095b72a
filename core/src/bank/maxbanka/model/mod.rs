//! What is sent and answered, field by field, as the document's examples spell it.
//!
//! One model serves every bank of the standard: what another bank writes otherwise (a number for a text, a text for a
//! list of one) is read too and written back as it came.

fields! {
    /// Which page of a list it is.
    page {
        /// Number of this page, from 0.
        may "pageNumber" page_number: i64,
        /// How many pages there are.
        may "pageCount" page_count: i64,
        /// Number of the next page; absent or null on the last.
        may "nextPage" next_page: i64,
        /// How many entries are on a page.
        may "pageSize" page_size: i64,
        /// How many entries there are on all pages, where the bank knows it.
        may "totalCount" total_count: i64,
    }
}

mod account;
mod batch;
mod order;
mod party;
mod sign;
mod tpp;

pub use account::*;
pub use batch::*;
pub use order::*;
pub use party::*;
pub use sign::*;
pub use tpp::*;

use crate::wire::model::{Described, Shape};
use serde::{Deserialize, Serialize, de};
use serde_json::Value;

/// An identifier that some banks write as a text and others as a number: read from both, written back as it came.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Identifier(Value);

impl Identifier {
    /// The identifier as text, digit for digit.
    pub fn text(&self) -> String {
        self.0.as_str().map_or_else(|| self.0.to_string(), str::to_owned)
    }
}

impl std::fmt::Debug for Identifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl From<&str> for Identifier {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Identifier {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl<'de> Deserialize<'de> for Identifier {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            value @ (Value::String(_) | Value::Number(_)) => Ok(Self(value)),
            _ => Err(de::Error::custom("an identifier is a text or a number")),
        }
    }
}

impl Described for Identifier {
    fn shape() -> Shape {
        Shape::Text("textOrNumber")
    }
}

/// A number by which a person or organisation is known outside the bank, such as that of an identity card: read and
/// written as an [`Identifier`], and not printed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PartyNumber(Identifier);

impl PartyNumber {
    /// The number as text, digit for digit.
    pub fn text(&self) -> String {
        self.0.text()
    }
}

impl From<&str> for PartyNumber {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl std::fmt::Debug for PartyNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Described for PartyNumber {
    fn shape() -> Shape {
        Shape::Text("partyNumber")
    }
}

/// A list, which some banks write as its only item: read from both, written back as it came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Several<T> {
    /// A list.
    List(Vec<T>),
    /// The only item.
    One(T),
}

impl<T> Several<T> {
    /// The items, in order.
    pub fn items(&self) -> &[T] {
        match self {
            Self::List(items) => items,
            Self::One(item) => std::slice::from_ref(item),
        }
    }
}

impl<T> From<Vec<T>> for Several<T> {
    fn from(items: Vec<T>) -> Self {
        Self::List(items)
    }
}

impl Described for Several<String> {
    fn shape() -> Shape {
        Shape::List(|| Shape::Text("line"))
    }
}

/// The ways to sign an order: a list of scenarios (Max banka), or of lists of steps (other banks of the standard).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Scenarios(Vec<Several<String>>);

impl Scenarios {
    /// Each scenario by its first step, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        // Steps on one line are those of a list that was made text.
        self.0.iter().filter_map(|scenario| scenario.items().first()?.split(' ').next())
    }
}

impl Described for Scenarios {
    fn shape() -> Shape {
        Shape::List(String::shape)
    }
}
