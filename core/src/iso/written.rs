//! Values that some systems write as JSON text and others as JSON numbers.

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::{Serialize, Serializer};

/// A text, and whether it was a JSON number: read from both and written back the way it came.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) text: String,
    pub(crate) number: bool,
}

impl Written {
    pub(crate) fn text(text: String) -> Self {
        Self { text, number: false }
    }

    pub(crate) fn number(text: String) -> Self {
        Self { text, number: true }
    }
}

impl Serialize for Written {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // A text that was asked to be a number and is none stays text: what is written is always JSON.
        match self.text.parse::<serde_json::Number>() {
            Ok(number) if self.number => number.serialize(serializer),
            _ => serializer.serialize_str(&self.text),
        }
    }
}

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WrittenVisitor)
    }
}

struct WrittenVisitor;

impl<'de> Visitor<'de> for WrittenVisitor {
    type Value = Written;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a text or a number")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Written, E> {
        Ok(Written::text(text.to_owned()))
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<Written, E> {
        Ok(Written::text(text))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Written, E> {
        Ok(Written::number(number.to_string()))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Written, E> {
        Ok(Written::number(number.to_string()))
    }

    fn visit_u128<E: de::Error>(self, number: u128) -> Result<Written, E> {
        Ok(Written::number(number.to_string()))
    }

    fn visit_i128<E: de::Error>(self, number: i128) -> Result<Written, E> {
        Ok(Written::number(number.to_string()))
    }

    // Only reached with a number whose shortest spelling is the one in the text, so that nothing is lost.
    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Written, E> {
        match serde_json::Number::from_f64(number) {
            Some(number) => Ok(Written::number(number.to_string())),
            None => Err(E::invalid_value(de::Unexpected::Float(number), &self)),
        }
    }

    // The form in which exact numbers travel between serde_json and its users.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Written, A::Error> {
        serde_json::Number::deserialize(de::value::MapAccessDeserializer::new(map))
            .map(|number| Written::number(number.to_string()))
            .map_err(|_| de::Error::invalid_type(de::Unexpected::Map, &self))
    }
}
