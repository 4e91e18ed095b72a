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

mod places;

use super::decimal::Decimal;
use super::fit::{self, Mismatch};
use super::model::{self, Described, Shape};
use super::scan::Scanned;
use super::{Error, ErrorKind, Warning};
use places::{Beside, Found, Lookup};
use serde::de::DeserializeSeed;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// Of so many entries at most it is named what in them does not fit: where a bank writes a field otherwise, it does so in all.
const MOST_WARNED: usize = 20;

model! {
    /// Which entries of a page are wanted. What is not set says nothing; all that is set has to hold.
    pub EntryFilter {
        /// The field to look at, by its names in the bank's messages: `transactionAmount.amount`.
        must "field" field: String,
        /// It is this, to the letter.
        may "equals" equals: String,
        /// This is in it, in capitals or not.
        may "contains" contains: String,
        /// It is this or more: dates by the calendar, numbers by their size.
        may "from" from: String,
        /// It is this or less: dates by the calendar, numbers by their size.
        may "to" to: String,
    }

    /// An entry of a list that cannot be read. It costs nothing but itself: the others are in the page.
    pub OddEntry {
        /// The name of the list that it is in: `booked`.
        must "list" list: String as "identifier",
        /// Its place in the bank's list, from 0 on.
        must "index" index: u32,
        /// Why it cannot be read; the field is its path in the bank's answer.
        must "error" error: Error,
        /// The entry as it came.
        must "entry" entry: Value,
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
    /// What an entry looks like.
    shape: fn() -> Shape,
    entries: Arc<[Entry]>,
    odd: Arc<[Entry]>,
    adapt: Option<Adapt>,
}

/// A list of which the bank repeats entries on every page, and the field that distinguishes them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Repeats {
    /// Where it is in the answer: `transactions.pending`.
    pub(crate) list: &'static str,
    /// The id of an entry, where it has one.
    pub(crate) id: &'static str,
}

impl Repeats {
    /// What an entry is known by: a digest of its id or, where it has none, of all that it says.
    pub(crate) fn mark(&self, entry: &str) -> String {
        let id = Lookup(&[self.id]).deserialize(&mut serde_json::Deserializer::from_str(entry)).ok().flatten();
        let known = id.filter(|id| !id.is_empty()).map_or_else(|| format!("={entry}"), |id| format!("#{id}"));
        let digest = Sha256::digest(known.as_bytes());
        digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// How often each mark was on the page before: two entries that say the same are two.
pub(crate) struct Seen<'a>(HashMap<&'a str, u32>);

impl<'a> Seen<'a> {
    pub(crate) fn of(marks: &'a [String]) -> Self {
        let mut seen = HashMap::with_capacity(marks.len());
        for mark in marks {
            *seen.entry(mark.as_str()).or_default() += 1;
        }
        Self(seen)
    }

    /// Whether the page before had it; each time that it did counts once.
    pub(crate) fn had(&mut self, mark: &str) -> bool {
        let Some(left) = self.0.get_mut(mark).filter(|left| **left > 0) else { return false };
        *left -= 1;
        true
    }
}

/// Where an entry is.
#[derive(Clone, Copy)]
struct Entry {
    from: u32,
    to: u32,
    /// Which of the lists it is in, and its place there.
    list: u32,
    place: u32,
    /// Whether it fits its shape as it is.
    fits: bool,
}

/// How many there are, and nothing of what they say.
impl fmt::Debug for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Page([{} entries])", self.entries.len())
    }
}

/// What an answer with lists holds.
pub(crate) struct Read {
    pub(crate) page: Page,
    /// What is beside the lists.
    pub(crate) beside: Value,
    /// What in it does not fit: entries that are in the page all the same, and what is in the place of a list.
    pub(crate) warnings: Vec<Warning>,
}

impl Page {
    /// Reads an answer. `lists` are paths, such as `transactions.booked`, and `shape` is that of an entry.
    pub(crate) fn read(
        text: &Arc<String>,
        lists: &'static [&'static str],
        shape: fn() -> Shape,
        adapt: Option<Adapt>,
    ) -> Result<Read, Unread> {
        if u32::try_from(text.len()).is_err() {
            return Err(Unread::TooLarge);
        }
        let empty = Found { base: text.as_ptr().addr(), lists, shape, entries: Vec::new(), strange: Vec::new() };
        let (mut found, mut beside) = (empty, Value::Object(Map::new()));
        // No content is an answer without entries.
        if !text.trim_ascii().is_empty() {
            let mut json = serde_json::Deserializer::from_str(text);
            beside = Beside { path: String::new(), found: &mut found }.deserialize(&mut json).map_err(Unread::Json)?;
            json.end().map_err(Unread::Json)?;
        }
        found.entries.sort_by_key(|entry| (entry.list, entry.place));
        // Where nothing at all can be read, no entries is not the answer.
        if found.entries.is_empty() && !found.strange.is_empty() {
            return Err(Unread::Mismatch(found.strange.remove(0).0));
        }
        // Most banks write nothing that has to be adapted: that is seen once, and not for each entry.
        let adapt = adapt.filter(|adapt| (adapt.needed)(text));
        let mut warnings: Vec<Warning> =
            found.strange.iter().map(|(mismatch, came)| Warning::of(mismatch, came.clone())).collect();
        let mut page = Self { body: Arc::clone(text), lists, shape, entries: Arc::new([]), odd: Arc::new([]), adapt };
        let (mut good, mut odd, mut warned) = (Vec::with_capacity(found.entries.len()), Vec::new(), 0_usize);
        for (entry, scanned) in found.entries.iter().map(|found| (found.entry(), found.scanned)) {
            if scanned != Scanned::Unsure {
                good.push(entry);
                continue;
            }
            match page.fitted(entry) {
                Err(_) => odd.push(entry),
                Ok((_, inside)) => {
                    if !inside.is_empty() && warned < MOST_WARNED {
                        warned += 1;
                        warnings.extend(inside);
                    }
                    good.push(entry);
                }
            }
        }
        (page.entries, page.odd) = (good.into(), odd.into());
        Ok(Read { page, beside, warnings })
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// How many entries of the bank's lists cannot be read. They are not among the others.
    pub fn odd_len(&self) -> usize {
        self.odd.len()
    }

    /// The entries of the bank's lists that cannot be read, each with its place and why.
    pub fn odd(&self) -> Vec<OddEntry> {
        let listed = self.odd.iter().map(|entry| {
            let why = match self.fitted(*entry) {
                Err(error) => error,
                // It was read meanwhile, which cannot be.
                Ok(_) => Error::new(ErrorKind::UnreadableAnswer, "the entry cannot be read"),
            };
            let came =
                serde_json::from_str(self.raw(*entry)).unwrap_or_else(|_| Value::String(self.raw(*entry).to_owned()));
            OddEntry::new(name(self.path(*entry)), entry.place, why, came)
        });
        listed.collect()
    }

    /// The same as JSON text, for the bindings.
    pub fn odd_json(&self) -> String {
        serde_json::to_string(&self.odd()).unwrap_or_else(|_| "[]".to_owned())
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
    /// When it is read into another type than its operation's, and is not what that says; the field is its path in the
    /// bank's answer.
    pub fn get<T: Described>(&self, at: usize) -> Option<Result<T, Error>> {
        self.entries.get(at).map(|entry| {
            if entry.fits
                && !self.is_adapted(*entry)
                && let Ok(read) = T::deserialize(&mut serde_json::Deserializer::from_str(self.raw(*entry)))
            {
                return Ok(read);
            }
            let read = model::read(self.value(*entry)?);
            read.map(|(read, _)| read).map_err(|mismatch| self.wrong(*entry, mismatch))
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
    /// When it cannot be presented as its operation presents it.
    pub fn json(&self, at: usize) -> Option<Result<Cow<'_, str>, Error>> {
        self.entries.get(at).map(|entry| self.text(*entry))
    }

    /// Some of the entries, those that there are, as one JSON list.
    ///
    /// # Errors
    /// When one cannot be presented as its operation presents it.
    pub fn to_json(&self, range: Range<usize>) -> Result<Vec<u8>, Error> {
        let range = range.start.min(self.len())..range.end.min(self.len());
        let entries = self.entries.get(range).unwrap_or_default();
        self.written(entries.iter().map(|entry| (*entry, false)))
    }

    /// Everything in the bank's lists, in their order, as one JSON list: the entries, and those that cannot be
    /// read as they came.
    ///
    /// # Errors
    /// When an entry cannot be presented as its operation presents it.
    pub fn export(&self) -> Result<Vec<u8>, Error> {
        let entries =
            self.entries.iter().map(|entry| (*entry, false)).chain(self.odd.iter().map(|entry| (*entry, true)));
        let mut entries: Vec<(Entry, bool)> = entries.collect();
        entries.sort_by_key(|(entry, _)| (entry.list, entry.place));
        self.written(entries.into_iter())
    }

    /// Entries as one JSON list; an odd one as it came.
    fn written(&self, entries: impl Iterator<Item = (Entry, bool)> + Clone) -> Result<Vec<u8>, Error> {
        let size = entries.clone().map(|(entry, _)| (entry.to - entry.from) as usize + 1).sum::<usize>();
        let mut json = Vec::with_capacity(size + 2);
        json.push(b'[');
        for (entry, is_odd) in entries {
            if json.len() > 1 {
                json.push(b',');
            }
            let text = if is_odd { Cow::Borrowed(self.raw(entry)) } else { self.text(entry)? };
            json.extend_from_slice(text.as_bytes());
        }
        json.push(b']');
        Ok(json)
    }

    /// The entries for which a filter holds. An entry without the field is not among them.
    ///
    /// # Errors
    /// When an entry cannot be presented as its operation presents it.
    pub fn filter(&self, filter: &EntryFilter) -> Result<Self, Error> {
        let path: Vec<&str> = filter.field.split('.').collect();
        let mut kept = Vec::new();
        for entry in self.entries.iter() {
            let text = self.text(*entry)?;
            let mut json = serde_json::Deserializer::from_str(&text);
            let found = Lookup(&path).deserialize(&mut json).map_err(|_| self.no_json(*entry))?;
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

    /// What each entry of a list is known by, also those that cannot be read: see [`Repeats`].
    pub(crate) fn marks(&self, repeats: &Repeats) -> Vec<String> {
        let all = self.entries.iter().chain(self.odd.iter());
        all.filter(|entry| self.path(**entry) == repeats.list).map(|entry| repeats.mark(self.raw(*entry))).collect()
    }

    /// The page without what the page before had already of a list.
    pub(crate) fn without(&self, repeats: &Repeats, seen: &[String]) -> Self {
        let mut seen = Seen::of(seen);
        self.keep(|entry| self.path(entry) != repeats.list || !seen.had(&repeats.mark(self.raw(entry))))
    }

    fn keep(&self, mut wanted: impl FnMut(Entry) -> bool) -> Self {
        let mut those = |entries: &[Entry]| entries.iter().copied().filter(|entry| wanted(*entry)).collect();
        Self { entries: those(&self.entries), odd: those(&self.odd), ..self.clone() }
    }

    fn path(&self, entry: Entry) -> &'static str {
        self.lists.get(entry.list as usize).copied().unwrap_or_default()
    }

    fn at(&self, entry: Entry) -> String {
        format!("{}[{}]", self.path(entry), entry.place)
    }

    fn wrong(&self, entry: Entry, mismatch: Mismatch) -> Error {
        mismatch.under(&self.at(entry)).error()
    }

    fn no_json(&self, entry: Entry) -> Error {
        Error::new(ErrorKind::UnreadableAnswer, "the entry cannot be read as JSON").at(self.at(entry))
    }

    /// An entry as the bank wrote it.
    fn raw(&self, entry: Entry) -> &str {
        self.body.get(entry.from as usize..entry.to as usize).unwrap_or_default()
    }

    fn is_adapted(&self, entry: Entry) -> bool {
        self.adapt.is_some_and(|adapt| (adapt.needed)(self.raw(entry)))
    }

    /// An entry made to fit its shape, and what in it did not.
    fn fitted(&self, entry: Entry) -> Result<(Value, Vec<Warning>), Error> {
        let mut value: Value = serde_json::from_str(self.raw(entry)).map_err(|_| self.no_json(entry))?;
        if entry.fits {
            return Ok((value, Vec::new()));
        }
        let changes = fit::fit((self.shape)(), &mut value).map_err(|mismatch| self.wrong(entry, mismatch))?;
        let mismatches = changes.iter().flat_map(fit::Change::mismatches);
        let warnings =
            mismatches.map(|(mismatch, came)| Warning::of(&mismatch.clone().under(&self.at(entry)), came.clone()));
        Ok((value, warnings.collect()))
    }

    /// An entry as it is handed out.
    fn value(&self, entry: Entry) -> Result<Value, Error> {
        let (mut value, _) = self.fitted(entry)?;
        if let Some(adapt) = self.adapt.filter(|_| self.is_adapted(entry)) {
            (adapt.apply)(&mut value);
        }
        Ok(value)
    }

    /// The text of an entry as it is handed out: as the bank wrote it where that can be.
    fn text(&self, entry: Entry) -> Result<Cow<'_, str>, Error> {
        if entry.fits && !self.is_adapted(entry) {
            return Ok(Cow::Borrowed(self.raw(entry)));
        }
        Ok(Cow::Owned(self.value(entry)?.to_string()))
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
    /// Not JSON.
    Json(serde_json::Error),
    /// Not of the form that the list has.
    Mismatch(Mismatch),
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, dead_code, unreachable_pub)]
    use super::*;

    const LISTS: &[&str] = &["transactions.booked", "transactions.pending"];

    model! {
        /// An entry.
        pub PageEntry {
            /// What it must have.
            must "a" a: String as "identifier",
            /// Something.
            may "b" b: bool,
        }
    }

    fn read_as(text: &str, shape: fn() -> Shape) -> Result<Read, Unread> {
        Page::read(&Arc::new(text.to_owned()), LISTS, shape, None)
    }

    /// A page whose entries may be anything.
    fn read(text: &str) -> (Page, Value) {
        let read = read_as(text, || Shape::Json).unwrap();
        (read.page, read.beside)
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
        for text in
            ["", " ", "{}", r#"{"transactions":null}"#, r#"{"transactions":[]}"#, r#"{"transactions":{"booked":null}}"#]
        {
            assert!(read(text).0.is_empty(), "{text}");
        }
        assert_eq!(read(r#"{"transactions":{"booked":[{"a":1}],"booked":[{"b":2},{}]}}"#).0.len(), 2);
    }

    #[test]
    fn one_odd_entry_costs_nothing_but_itself() {
        let json =
            r#"{"transactions":{"booked":[{"a":"1"},7,{"b":true},{"a":2,"b":"x"},null,{"a":"3"}],"pending":[[]]}}"#;
        let Read { page, warnings, .. } = read_as(json, PageEntry::shape).unwrap();
        let read: Vec<String> = page.iter::<PageEntry>().map(|entry| entry.unwrap().a).collect();
        assert_eq!(read, ["1", "2", "3"]);
        assert_eq!(page.to_json(0..9).unwrap(), br#"[{"a":"1"},{"a":"2","asItCame":{"b":"x"}},{"a":"3"}]"#);
        assert_eq!(page.get::<PageEntry>(1).unwrap().unwrap().extra.get("b"), Some(&"x".into()));
        let odd: Vec<_> = page
            .odd()
            .into_iter()
            .map(|odd| (odd.list, odd.index, odd.error.field.unwrap(), odd.entry.to_string()))
            .collect();
        let wrong = |list: &str, index: u32, field: &str, entry: &str| {
            (list.to_owned(), index, field.to_owned(), entry.to_owned())
        };
        assert_eq!(
            odd,
            [
                wrong("booked", 1, "transactions.booked[1]", "7"),
                wrong("booked", 2, "transactions.booked[2].a", r#"{"b":true}"#),
                wrong("booked", 4, "transactions.booked[4]", "null"),
                wrong("pending", 0, "transactions.pending[0]", "[]"),
            ]
        );
        assert_eq!((page.only("pending").odd_len(), page.only("pending").len()), (1, 0));
        let warned: Vec<String> =
            warnings.iter().map(|warning| format!("{} {:?}", warning.error, warning.found)).collect();
        let says = "the bank's answer is not what the standard has: true or false is expected, and there is text";
        assert_eq!(warned, [format!("transactions.booked[3].b: {says} Some(String(\"x\"))")]);
        // What is exported is everything, in the bank's order.
        let all = br#"[{"a":"1"},7,{"b":true},{"a":"2","asItCame":{"b":"x"}},null,{"a":"3"},[]]"#;
        assert_eq!(page.export().unwrap(), all);
    }

    #[test]
    fn one_entry_where_a_list_is_due_is_a_list_of_one_and_anything_else_is_odd() {
        let page = |text: &str| read_as(text, PageEntry::shape).unwrap().page;
        let one = page(r#"{"transactions":{"booked":{"a":"1"},"pending":"none"}}"#);
        assert_eq!((one.len(), one.odd_len(), one.odd()[0].entry.clone()), (1, 1, "none".into()));
        assert_eq!(page(r#"{"transactions":{"booked":{}}}"#).odd_len(), 1);
    }

    #[test]
    fn what_is_no_page_is_said_with_its_path() {
        for (text, says) in [
            (r#"{"transactions":[1]}"#, "transactions: an object is expected, and there is a list"),
            (r#"{"transactions":7.50}"#, "transactions: an object is expected, and there is a number"),
            (r#"{"transactions":"none"}"#, "transactions: an object is expected, and there is text"),
            ("[]", ": an object is expected, and there is a list"),
            ("null", ": an object is expected, and there is null"),
        ] {
            let Err(Unread::Mismatch(mismatch)) = read_as(text, || Shape::Json) else { panic!("{text}") };
            assert_eq!(format!("{}: {mismatch}", mismatch.path), says, "{text}");
        }
        for text in
            ["{", r#"{"transactions":{"booked":[{"a":]}}"#, "{} {}", r#"{"transactions":{"booked":[{}"#, "<html>"]
        {
            assert!(matches!(read_as(text, || Shape::Json), Err(Unread::Json(_))), "{text}");
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
