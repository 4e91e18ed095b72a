//! A page of a long list, read lazily.
//!
//! The bank's answer stays one piece of text. It is checked to be JSON once, from end to end, and where each entry begins
//! and ends is written down; nothing else is built. An entry is read when it is asked for: its types are held to the
//! definition then, fields that the definition does not know are kept, and an error names the entry:
//! `transactions.booked[17].transactionAmount.amount`.
//!
//! ```text
//! body     {"account":{…},"transactions":{"booked":[{…},{…},{…}],"_links":{…}}}
//! entries                                           ^─^ ^─^ ^─^
//! beside   {"account":{…},"transactions":{"_links":{…}}}
//! ```

use super::decimal::Decimal;
use super::model::{Described, at, located};
use super::{Error, ErrorKind};
use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

model! {
    /// Which entries of a page are wanted. What is not set says nothing; all that is set has to hold.
    pub EntryFilter {
        /// The field to look at, by its names in the bank's messages: `transactionAmount.amount`.
        must "field" field: String,
        /// It is this, to the letter.
        may "equals" equals: String,
        /// This stands in it, in capitals or not.
        may "contains" contains: String,
        /// It is this or more: dates by the calendar, numbers by their size.
        may "from" from: String,
        /// It is this or less: dates by the calendar, numbers by their size.
        may "to" to: String,
    }
}

/// What is done to an entry before it is handed out: nothing, as a rule.
#[derive(Clone, Copy)]
pub(crate) struct Adapt {
    /// Whether a page, or an entry of it, as the bank wrote it, needs it: where a page needs nothing, none of its entries does.
    pub(crate) needed: fn(&str) -> bool,
    /// Does it.
    pub(crate) apply: fn(&mut Value),
}

/// A page of a long list: which entries it has, and the text they are read from. Cheap to clone.
#[derive(Clone)]
pub struct Page {
    body: Arc<String>,
    lists: &'static [&'static str],
    entries: Arc<[Entry]>,
    adapt: Option<Adapt>,
}

/// Where an entry stands.
#[derive(Clone, Copy)]
struct Entry {
    from: u32,
    to: u32,
    /// Which of the lists it is in, and its place there.
    list: u32,
    place: u32,
}

/// How many there are, and nothing of what they say.
impl fmt::Debug for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Page([{} entries])", self.entries.len())
    }
}

impl Page {
    /// Reads an answer: the page, and what the answer holds beside its lists. `lists` are paths: `transactions.booked`.
    pub(crate) fn read(
        text: &Arc<String>,
        lists: &'static [&'static str],
        adapt: Option<Adapt>,
    ) -> Result<(Self, Value), Unread> {
        if u32::try_from(text.len()).is_err() {
            return Err(Unread::TooLarge);
        }
        let mut found = Found { base: text.as_ptr().addr(), lists, entries: Vec::new() };
        let mut json = serde_json::Deserializer::from_str(text);
        let read = Beside { path: String::new(), found: &mut found }.deserialize(&mut json);
        let beside = read.and_then(|beside| json.end().map(|()| beside)).map_err(|error| {
            // What is no JSON at all is said to be that, and not to be a wrong field.
            Unread::Json(serde_json::from_str::<de::IgnoredAny>(text).err().unwrap_or(error))
        })?;
        found.entries.sort_by_key(|entry| (entry.list, entry.place));
        let entries = found.entries.into();
        // Most banks write nothing that is to be told otherwise: that is seen once, and not for each entry.
        let adapt = adapt.filter(|adapt| (adapt.needed)(text));
        Ok((Self { body: Arc::clone(text), lists, entries, adapt }, beside))
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The name of the list that an entry is in: `booked`. `None` where there is no such entry.
    pub fn list(&self, at: usize) -> Option<&'static str> {
        self.entries.get(at).map(|entry| name(self.path(*entry)))
    }

    /// The entries of one list only: `booked`. Of a list that is not there it has none.
    #[must_use]
    pub fn only(&self, list: &str) -> Self {
        self.keep(|entry| name(self.path(entry)) == list)
    }

    /// An entry, read into its type. `None` where there is no such entry.
    ///
    /// # Errors
    /// When the entry is not what the type says; the field is its path in the bank's answer.
    pub fn get<T: Described>(&self, at: usize) -> Option<Result<T, Error>> {
        self.entries.get(at).map(|entry| {
            let text = self.text(*entry)?;
            let read = T::deserialize(&mut serde_json::Deserializer::from_str(&text));
            read.map_err(|error| self.wrong(*entry, &error))
        })
    }

    /// Every entry in turn, read into its type when its turn comes.
    pub fn iter<T: Described>(&self) -> impl ExactSizeIterator<Item = Result<T, Error>> {
        let gone = || Err(Error::new(ErrorKind::UnreadableAnswer, "the entry is not there"));
        (0..self.len()).map(move |at| self.get(at).unwrap_or_else(gone))
    }

    /// An entry as JSON text. `None` where there is no such entry.
    ///
    /// # Errors
    /// When it cannot be told as its operation tells it.
    pub fn json(&self, at: usize) -> Option<Result<Cow<'_, str>, Error>> {
        self.entries.get(at).map(|entry| self.text(*entry))
    }

    /// Some of the entries, those that there are, as one JSON list.
    ///
    /// # Errors
    /// When one cannot be told as its operation tells it.
    pub fn to_json(&self, range: Range<usize>) -> Result<Vec<u8>, Error> {
        let range = range.start.min(self.len())..range.end.min(self.len());
        let entries = self.entries.get(range).unwrap_or_default();
        let size = entries.iter().map(|entry| (entry.to - entry.from) as usize + 1).sum::<usize>();
        let mut json = Vec::with_capacity(size + 2);
        json.push(b'[');
        for (at, entry) in entries.iter().enumerate() {
            if at > 0 {
                json.push(b',');
            }
            json.extend_from_slice(self.text(*entry)?.as_bytes());
        }
        json.push(b']');
        Ok(json)
    }

    /// The entries for which a filter holds. An entry without the field is not among them.
    ///
    /// # Errors
    /// When an entry cannot be told as its operation tells it.
    pub fn filter(&self, filter: &EntryFilter) -> Result<Self, Error> {
        let path: Vec<&str> = filter.field.split('.').collect();
        let mut kept = Vec::new();
        for entry in self.entries.iter() {
            let text = self.text(*entry)?;
            let mut json = serde_json::Deserializer::from_str(&text);
            let found = Lookup(&path).deserialize(&mut json).map_err(|error| self.wrong(*entry, &error))?;
            if found.is_some_and(|value| filter.holds(&value)) {
                kept.push(*entry);
            }
        }
        Ok(Self { entries: kept.into(), ..self.clone() })
    }

    /// A filter as JSON text, for the bindings.
    ///
    /// # Errors
    /// When it is no filter, and those of [`Page::filter`].
    pub fn filter_json(&self, filter: &str) -> Result<Self, Error> {
        self.filter(&crate::wire::model::read_text(filter, "filter")?)
    }

    fn keep(&self, wanted: impl Fn(Entry) -> bool) -> Self {
        Self { entries: self.entries.iter().copied().filter(|entry| wanted(*entry)).collect(), ..self.clone() }
    }

    fn path(&self, entry: Entry) -> &'static str {
        self.lists.get(entry.list as usize).copied().unwrap_or_default()
    }

    fn wrong(&self, entry: Entry, error: &serde_json::Error) -> Error {
        let (field, why) = located(error);
        let at = format!("{}[{}]", self.path(entry), entry.place);
        let field = field.map_or_else(|| at.clone(), |field| format!("{at}.{field}"));
        Error::new(ErrorKind::UnreadableAnswer, format!("the bank's answer is not what the standard has: {why}"))
            .at(field)
    }

    /// An entry's text: as the bank wrote it, or adapted.
    fn text(&self, entry: Entry) -> Result<Cow<'_, str>, Error> {
        let raw = self.body.get(entry.from as usize..entry.to as usize).unwrap_or_default();
        match self.adapt.filter(|adapt| (adapt.needed)(raw)) {
            None => Ok(Cow::Borrowed(raw)),
            Some(adapt) => {
                let mut value: Value = serde_json::from_str(raw).map_err(|error| self.wrong(entry, &error))?;
                (adapt.apply)(&mut value);
                Ok(Cow::Owned(value.to_string()))
            }
        }
    }
}

/// `transactions.booked` → `booked`.
fn name(path: &'static str) -> &'static str {
    path.rsplit('.').next().unwrap_or(path)
}

impl EntryFilter {
    fn holds(&self, value: &str) -> bool {
        let in_it = |part: &String| value.to_lowercase().contains(&part.to_lowercase());
        self.equals.as_ref().is_none_or(|equal| value == equal)
            && self.contains.as_ref().is_none_or(in_it)
            && self.from.as_ref().is_none_or(|from| !before(value, from))
            && self.to.as_ref().is_none_or(|to| !before(to, value))
    }
}

/// Numbers by their size, everything else (dates) letter by letter.
fn before(one: &str, other: &str) -> bool {
    match (Decimal::read(one), Decimal::read(other)) {
        (Some(one), Some(other)) => one.compare(&other).is_lt(),
        _ => one < other,
    }
}

/// Why an answer is no page.
#[derive(Debug)]
pub(crate) enum Unread {
    /// Longer than 4 GiB.
    TooLarge,
    /// Not JSON, or not of the form that the list has.
    Json(serde_json::Error),
}

struct Found {
    /// Where the text begins; entries are told from there.
    base: usize,
    lists: &'static [&'static str],
    entries: Vec<Entry>,
}

/// Reads an object that lists are in, and gives what is beside them.
struct Beside<'a> {
    /// The path of the object: empty, or ends with a point.
    path: String,
    found: &'a mut Found,
}

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
        Ok(Value::Null)
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut beside = Map::new();
        while let Some(key) = map.next_key::<Cow<'de, str>>()? {
            let path = format!("{}{key}", self.path);
            if let Some(list) = self.found.lists.iter().position(|list| *list == path) {
                at(&key, map.next_value_seed(List { list, found: &mut *self.found }))?;
                continue;
            }
            let path = format!("{path}.");
            let value = match self.found.lists.iter().any(|list| list.starts_with(&path)) {
                true => at(&key, map.next_value_seed(Beside { path, found: &mut *self.found }))?,
                false => map.next_value()?,
            };
            beside.insert(key.into_owned(), value);
        }
        Ok(Value::Object(beside))
    }
}

/// Writes down where the entries of a list stand.
struct List<'a> {
    list: usize,
    found: &'a mut Found,
}

impl<'de> DeserializeSeed<'de> for List<'_> {
    type Value = ();
    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for List<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of objects")
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Found { base, entries, .. } = self.found;
        let list = u32::try_from(self.list).unwrap_or_default();
        // Of a name that stands there twice the last is meant, as everywhere.
        entries.retain(|entry| entry.list != list);
        let mut place = 0_u32;
        while let Some(raw) = items.next_element::<&'de RawValue>()? {
            let text = raw.get();
            if !text.starts_with('{') {
                return at(&format!("[{place}]"), Err(de::Error::custom("an entry of the list is not an object")));
            }
            let from = text.as_ptr().addr().saturating_sub(*base);
            let short = |at: usize| u32::try_from(at).map_err(|_| de::Error::custom("the answer is too long"));
            entries.push(Entry { from: short(from)?, to: short(from + text.len())?, list, place });
            place += 1;
        }
        Ok(())
    }
}

/// Finds one field by its path; of a number its digits, of a text the text.
struct Lookup<'a>(&'a [&'a str]);

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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    const LISTS: &[&str] = &["transactions.booked", "transactions.pending"];

    fn page(text: &str) -> Result<(Page, Value), Unread> {
        Page::read(&Arc::new(text.to_owned()), LISTS, None)
    }

    fn read(text: &str) -> (Page, Value) {
        page(text).unwrap()
    }

    fn filter(field: &str) -> EntryFilter {
        EntryFilter::new(field)
    }

    #[test]
    fn entries_are_told_as_the_bank_wrote_them_and_what_is_beside_them_too() {
        let (page, beside) = read(
            r#" {"account":{"bban":"1"},"transactions":{"pending":[{"c":3}],"booked":[ {"a": 1.10} ,{"é":"]}\"" }],"_links":{}}} "#,
        );
        assert_eq!(beside.to_string(), r#"{"account":{"bban":"1"},"transactions":{"_links":{}}}"#);
        assert_eq!((page.len(), page.list(0), page.list(2), page.list(3)), (3, Some("booked"), Some("pending"), None));
        assert_eq!(page.json(1).unwrap().unwrap(), r#"{"é":"]}\"" }"#);
        assert_eq!(page.to_json(0..9).unwrap(), r#"[{"a": 1.10},{"é":"]}\"" },{"c":3}]"#.as_bytes());
        assert_eq!(page.to_json(7..9).unwrap(), b"[]");
        assert_eq!(page.only("pending").to_json(0..9).unwrap(), br#"[{"c":3}]"#);
        assert!(page.only("information").is_empty());
    }

    #[test]
    fn an_absent_or_null_list_is_empty_and_of_two_the_last_counts() {
        assert!(read("{}").0.is_empty());
        assert!(read(r#"{"transactions":null}"#).0.is_empty());
        assert!(read(r#"{"transactions":{"booked":null}}"#).0.is_empty());
        assert_eq!(read(r#"{"transactions":{"booked":[{"a":1}],"booked":[{"b":2},{}]}}"#).0.len(), 2);
    }

    #[test]
    fn what_is_no_page_is_said_with_its_path() {
        for (text, says) in [
            (r#"{"transactions":{"booked":{}}}"#, "transactions.booked"),
            (r#"{"transactions":{"booked":[{},7]}}"#, "transactions.booked[1]"),
            (r#"{"transactions":[]}"#, "transactions"),
        ] {
            let Err(Unread::Json(error)) = page(text) else { panic!("{text}") };
            assert_eq!(located(&error).0.as_deref(), Some(says), "{error}");
        }
        for text in
            ["", "[]", "{", r#"{"transactions":{"booked":[{"a":]}}"#, "{} {}", r#"{"transactions":{"booked":[{}"#]
        {
            assert!(matches!(page(text), Err(Unread::Json(_))), "{text}");
        }
    }

    #[test]
    fn filters_compare_numbers_by_size_and_dates_by_the_calendar() {
        let (page, _) = read(
            r#"{"transactions":{"booked":[{"d":"2026-01-31","m":{"amount":"-9.5"},"n":"Åse"},{"d":"2026-02-01","m":{"amount":10.0}},{"d":null,"m":"x"}]}}"#,
        );
        let places =
            |filter: &EntryFilter| page.filter(filter).unwrap().entries.iter().map(|e| e.place).collect::<Vec<_>>();
        assert_eq!(places(&EntryFilter { from: Some("2026-02-01".to_owned()), ..filter("d") }), [1]);
        assert_eq!(places(&EntryFilter { to: Some("2026-01-31".to_owned()), ..filter("d") }), [0]);
        assert_eq!(places(&EntryFilter { from: Some("9".to_owned()), ..filter("m.amount") }), [1]);
        assert_eq!(places(&EntryFilter { to: Some("9.49".to_owned()), ..filter("m.amount") }), [0]);
        assert_eq!(places(&EntryFilter { equals: Some("10.0".to_owned()), ..filter("m.amount") }), [1]);
        assert_eq!(places(&EntryFilter { contains: Some("ÅS".to_owned()), ..filter("n") }), [0]);
        assert_eq!(places(&filter("d")), [0, 1]);
        assert!(places(&filter("m.amount.deeper")).is_empty());
        assert!(page.filter_json(r#"{"equals":"x"}"#).is_err());
    }
}
