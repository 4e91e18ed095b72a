//! Where the entries of an answer are, and what is beside them: one walk through its text.

use super::Entry;
use crate::wire::fit::Mismatch;
use crate::wire::model::Shape;
use crate::wire::scan::{Scanned, scan, scan_items};
use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

pub(super) struct Found {
    /// Where the text begins; the places of entries count from there.
    pub(super) base: usize,
    pub(super) lists: &'static [&'static str],
    pub(super) shape: fn() -> Shape,
    pub(super) entries: Vec<FoundEntry>,
    /// What is in the place of an object with lists.
    pub(super) strange: Vec<(Mismatch, Value)>,
}

pub(super) struct FoundEntry {
    pub(super) from: u32,
    pub(super) to: u32,
    pub(super) list: u32,
    pub(super) place: u32,
    pub(super) scanned: Scanned,
}

impl FoundEntry {
    pub(super) fn entry(&self) -> Entry {
        let Self { from, to, list, place, scanned } = *self;
        Entry { from, to, list, place, fits: scanned == Scanned::Fits }
    }
}

impl Found {
    /// Writes down where the entries of a list are. What is no list is its one entry.
    fn list(&mut self, list: usize, raw: &RawValue) -> Result<(), &'static str> {
        let list = u32::try_from(list).unwrap_or_default();
        // Of a name that is there twice the last is meant, as everywhere.
        self.entries.retain(|entry| entry.list != list);
        let text = raw.get();
        let begin = text.as_ptr().addr().saturating_sub(self.base);
        let mut fault = None;
        let mut place = 0_u32;
        let entries = &mut self.entries;
        let mut found = |range: Range<usize>, scanned: Scanned| {
            let short = |at: usize| u32::try_from(begin.saturating_add(at)).ok();
            match (short(range.start), short(range.end)) {
                (Some(from), Some(to)) => entries.push(FoundEntry { from, to, list, place, scanned }),
                _ => fault = Some("the answer is too long"),
            }
            place = place.saturating_add(1);
        };
        match text.as_bytes().first() {
            Some(b'[') => scan_items((self.shape)(), text.as_bytes(), found),
            Some(b'n') => {}
            _ => found(0..text.len(), scan((self.shape)(), text.as_bytes()).0),
        }
        fault.map_or(Ok(()), Err)
    }

    /// What is no object where one with lists is due. Nothing and an empty list say that there is none.
    fn no_object(&mut self, path: &str, value: Value, found: &'static str) -> Value {
        let is_empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
        if path.is_empty() || !is_empty {
            let path = path.trim_end_matches('.').to_owned();
            self.strange.push((Mismatch { path, expected: "an object", found }, value.clone()));
        }
        value
    }
}

/// Reads an object that lists are in, and gives what is beside them.
pub(super) struct Beside<'a> {
    /// The path of the object: empty, or ends with a point.
    pub(super) path: String,
    pub(super) found: &'a mut Found,
}

/// The name under which a number comes from serde_json.
const NUMBER: &str = "$serde_json::private::Number";

impl<'de> DeserializeSeed<'de> for Beside<'_> {
    type Value = Value;
    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Beside<'_> {
    type Value = Value;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(self.found.no_object(&self.path, Value::Null, "null"))
    }
    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(self.found.no_object(&self.path, value.into(), "true or false"))
    }
    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(self.found.no_object(&self.path, value.into(), "text"))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element::<Value>()? {
            list.push(item);
        }
        Ok(self.found.no_object(&self.path, list.into(), "a list"))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut beside = Map::new();
        while let Some(key) = map.next_key::<Cow<'de, str>>()? {
            if key == NUMBER {
                let digits = map.next_value::<String>()?;
                let number = digits.parse().map_or(Value::String(digits), Value::Number);
                return Ok(self.found.no_object(&self.path, number, "a number"));
            }
            let path = format!("{}{key}", self.path);
            if let Some(list) = self.found.lists.iter().position(|list| *list == path) {
                self.found.list(list, map.next_value::<&'de RawValue>()?).map_err(de::Error::custom)?;
                continue;
            }
            let path = format!("{path}.");
            let value = match self.found.lists.iter().any(|list| list.starts_with(&path)) {
                true => map.next_value_seed(Beside { path, found: &mut *self.found })?,
                false => map.next_value()?,
            };
            beside.insert(key.into_owned(), value);
        }
        Ok(Value::Object(beside))
    }
}

/// Finds one field by its path; of a number its digits, of a text the text.
pub(super) struct Lookup<'a>(pub(super) &'a [&'a str]);

impl<'de> DeserializeSeed<'de> for Lookup<'_> {
    type Value = Option<String>;
    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        if self.0.is_empty() {
            let raw = <&RawValue as de::Deserialize>::deserialize(deserializer)?.get();
            return Ok(match raw.as_bytes().first() {
                Some(b'"') => Some(serde_json::from_str(raw).map_err(de::Error::custom)?),
                Some(b'{' | b'[' | b'n') | None => None,
                Some(_) => Some(raw.to_owned()),
            });
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Lookup<'_> {
    type Value = Option<String>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        while items.next_element::<de::IgnoredAny>()?.is_some() {}
        Ok(None)
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (first, rest) = self.0.split_first().unwrap_or((&"", &[]));
        let mut found = None;
        while let Some(key) = map.next_key::<Cow<'de, str>>()? {
            if key == *first {
                found = map.next_value_seed(Lookup(rest))?;
            } else {
                map.next_value::<de::IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}
