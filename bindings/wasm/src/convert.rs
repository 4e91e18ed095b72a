//! Between JavaScript's values and the core's.

use girokit::{Error, ErrorKind, Header, Now};
use serde::{Serialize, de::DeserializeOwned};
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

/// An error on its way to JavaScript, where it is thrown as a plain object.
#[derive(Debug)]
pub struct Thrown(Error);

impl From<Error> for Thrown {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

impl From<Thrown> for JsValue {
    fn from(Thrown(error): Thrown) -> Self {
        give(&error).unwrap_or_else(|_| JsValue::from_str(&error.message))
    }
}

/// A value of the core as a plain object; bytes as `Uint8Array`.
pub(crate) fn give<T: Serialize>(value: &T) -> Result<JsValue, Thrown> {
    let serializer = Serializer::json_compatible().serialize_bytes_as_arrays(false);
    value.serialize(&serializer).map_err(|error| unusable("value", &error))
}

/// A plain object as a value of the core.
pub(crate) fn take<T: DeserializeOwned>(what: &str, value: JsValue) -> Result<T, Thrown> {
    serde_wasm_bindgen::from_value(value).map_err(|error| unusable(what, &error))
}

fn unusable(what: &str, error: &dyn std::fmt::Display) -> Thrown {
    Thrown(Error::new(ErrorKind::InvalidInput, error.to_string()).at(what))
}

/// 32 bytes, or an error that says so.
pub(crate) fn entropy(bytes: &[u8]) -> Result<[u8; 32], Thrown> {
    bytes.try_into().map_err(|_| Thrown(Error::invalid("entropy", "entropy is 32 bytes, fresh for each call")))
}

/// The moment of a call. JavaScript counts time in whole milliseconds, as numbers.
pub(crate) fn now(unix_ms: f64, bytes: &[u8]) -> Result<Now, Thrown> {
    #[allow(clippy::cast_possible_truncation)]
    Ok(Now::new(unix_ms as i64, entropy(bytes)?))
}

/// Headers as one text, which crosses much faster than a list: `name\nvalue\n…`, or, where a line break stands in one of
/// them, JSON pairs, so that the core can refuse it by its name.
pub(crate) fn headers(text: &str) -> Result<Vec<Header>, Thrown> {
    if text.starts_with('[') {
        let pairs: Vec<(String, String)> = serde_json::from_str(text).map_err(|error| unusable("headers", &error))?;
        return Ok(pairs.into_iter().map(|(name, value)| Header::new(name, value)).collect());
    }
    let mut parts = text.split_terminator('\n');
    let mut found = Vec::new();
    while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
        found.push(Header::new(name, value));
    }
    Ok(found)
}
