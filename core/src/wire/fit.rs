//! Values and the shapes of messages: what a caller gives is held to its shape, what a bank sends is made to fit it.
//!
//! **Inputs are checked** ([`check`]): a field of another type is an error with its path.
//!
//! **Answers are fitted** ([`fit`]): one field of another type, or one that is missing, costs nothing but itself. What is the
//! same in another notation is converted (a number where an id is text, one item where a list is due). Whatever else does not
//! fit is taken out of its place and kept in its message under [`AS_IT_CAME`], an item of a list or a map is left out, and a
//! warning names each. A message that lacks what it must have does not fit itself, and so on outwards. Every [`Change`] can be
//! undone: with its changes, what was fitted is what came.
//!
//! **Entries of long lists are scanned** ([`scan`]): whether a piece of JSON fits as it is, without building anything.

use super::shape::{Field, Model, Shape, Union};
use memchr::memchr2;
use serde_json::{Map, Value};
use std::fmt::Write;
use std::ops::Range;

/// Where a message holds what did not fit: by the names of the fields. The packages put it with the fields that they do not
/// know, so that it is written back in its place.
pub(crate) const AS_IT_CAME: &str = "asItCame";

/// Something is not what its shape says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mismatch {
    /// Path of the value: `transactions.booked[17].transactionAmount`; empty for the whole.
    pub(crate) path: String,
    /// What is expected there.
    pub(crate) expected: &'static str,
    /// What is there. The value itself is not repeated: it may be an account number.
    pub(crate) found: &'static str,
}

impl std::fmt::Display for Mismatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.found {
            NOTHING => write!(f, "this is missing: {} is expected", self.expected),
            found => write!(f, "{} is expected, and there is {found}", self.expected),
        }
    }
}

const NOTHING: &str = "nothing";

impl Mismatch {
    /// The same further out: `amount` under `payments[0]` is `payments[0].amount`.
    pub(crate) fn under(mut self, parent: &str) -> Self {
        let point = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{parent}{point}{}", self.path);
        self
    }

    /// What fits its shape and is larger than its type holds.
    pub(crate) fn out_of_range() -> Self {
        Self { path: String::new(), expected: "a whole number that is not out of range", found: "a number" }
    }
}

/// A part of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Field(&'static str),
    Key(String),
    Index(usize),
}

/// What was done to make a value fit.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Change {
    path: Vec<Part>,
    what: What,
}

#[derive(Debug, Clone, PartialEq)]
enum What {
    /// It is written otherwise now; inside it there may have been mismatches.
    Converted { came: Value, mismatches: Vec<(Mismatch, Value)> },
    /// It stood there under this name.
    Renamed(&'static str),
    /// A field of a message went to [`AS_IT_CAME`].
    Kept { came: Value, mismatch: Mismatch },
    /// Items of a list were left out.
    LeftOut(Vec<(usize, Value, Mismatch)>),
    /// The value of a key of a map was left out; `null` without a word.
    LeftOutKey { came: Value, mismatch: Option<Mismatch> },
}

impl Change {
    /// What did not fit, and the value as it came.
    pub(crate) fn mismatches(&self) -> Vec<(&Mismatch, &Value)> {
        match &self.what {
            What::Converted { mismatches, .. } => mismatches.iter().map(|(mismatch, came)| (mismatch, came)).collect(),
            What::Renamed(_) => Vec::new(),
            What::Kept { came, mismatch } | What::LeftOutKey { came, mismatch: Some(mismatch) } => {
                vec![(mismatch, came)]
            }
            What::LeftOut(items) => items.iter().map(|(_, came, mismatch)| (mismatch, came)).collect(),
            What::LeftOutKey { mismatch: None, .. } => Vec::new(),
        }
    }
}

/// Holds a value to its shape.
///
/// # Errors
/// The first place at which it is not what the shape says.
pub(crate) fn check(shape: Shape, value: &Value) -> Result<(), Mismatch> {
    Checking { path: Vec::new() }.value(shape, value)
}

/// Makes a value fit its shape, and gives what was changed.
///
/// # Errors
/// When it cannot be read at all: it is then as it came.
pub(crate) fn fit(shape: Shape, value: &mut Value) -> Result<Vec<Change>, Mismatch> {
    let mut fitting = Fitting { path: Vec::new(), changes: Vec::new() };
    fitting.value(shape, value)?;
    Ok(fitting.changes)
}

/// What was fitted, as it came.
pub(crate) fn undo(value: &mut Value, changes: &[Change]) {
    changes.iter().rev().for_each(|change| undo_one(value, &change.path, &change.what));
}

/// An answer without content: a message without fields, and a list without entries.
pub(crate) fn empty(shape: Shape) -> Value {
    match shape {
        Shape::List(_) => Value::Array(Vec::new()),
        Shape::Model(model) => {
            let many = model.fields.iter().filter(|field| field.required && is_many((field.shape)()));
            Value::Object(many.map(|field| (field.wire.to_owned(), empty((field.shape)()))).collect())
        }
        _ => Value::Object(Map::new()),
    }
}

struct Checking {
    path: Vec<Part>,
}

impl Checking {
    fn value(&mut self, shape: Shape, value: &Value) -> Result<(), Mismatch> {
        match (shape, value) {
            (Shape::Json | Shape::Text("error"), _)
            | (Shape::Text(_) | Shape::Codes(_), Value::String(_))
            | (Shape::Text("amount" | "phone" | "partyNumber" | "textOrNumber"), Value::Number(_))
            | (Shape::Bool, Value::Bool(_)) => Ok(()),
            (Shape::Integer, Value::Number(number)) if number.is_i64() => Ok(()),
            // Some banks write a list of lines as its only one.
            (Shape::List(of), Value::String(_)) if matches!(of(), Shape::Text("line")) => Ok(()),
            (Shape::List(of), Value::Array(items)) => items
                .iter()
                .enumerate()
                .try_for_each(|(at, item)| self.under(Part::Index(at), |here| here.value(of(), item))),
            (Shape::Map(of), Value::Object(fields)) => fields
                .iter()
                .try_for_each(|(name, field)| self.under(Part::Key(name.clone()), |here| here.value(of(), field))),
            (Shape::Model(model), Value::Object(fields)) => self.fields(model, fields),
            (Shape::Union(union), Value::Object(fields)) => match variant(union, fields) {
                Some(model) => self.fields(model, fields),
                None => Err(mismatch(&self.path, shape, value)),
            },
            _ => Err(mismatch(&self.path, shape, value)),
        }
    }

    fn fields(&mut self, model: &'static Model, fields: &Map<String, Value>) -> Result<(), Mismatch> {
        model.fields.iter().try_for_each(|field| {
            let value = fields.get(field.wire).or_else(|| field.aliases.iter().find_map(|alias| fields.get(*alias)));
            self.under(Part::Field(field.wire), |here| match value {
                None | Some(Value::Null) if field.required => Err(missing(&here.path, field)),
                None | Some(Value::Null) => Ok(()),
                Some(value) => here.value((field.shape)(), value),
            })
        })
    }

    fn under<T>(&mut self, part: Part, go: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(part);
        let done = go(self);
        self.path.pop();
        done
    }
}

struct Fitting {
    path: Vec<Part>,
    changes: Vec<Change>,
}

impl Fitting {
    /// Makes a value fit. After an error it is as it came, and no change of it is written down.
    fn value(&mut self, shape: Shape, value: &mut Value) -> Result<(), Mismatch> {
        let (began, depth) = (self.changes.len(), self.path.len());
        let fitted = self.any(shape, value);
        if fitted.is_err() {
            for change in self.changes.drain(began..).rev() {
                undo_one(value, change.path.get(depth..).unwrap_or_default(), &change.what);
            }
        }
        fitted
    }

    fn any(&mut self, shape: Shape, value: &mut Value) -> Result<(), Mismatch> {
        match (shape, &mut *value) {
            (Shape::Json | Shape::Text("error"), _)
            | (Shape::Text(_) | Shape::Codes(_), Value::String(_))
            | (Shape::Bool, Value::Bool(_)) => Ok(()),
            (Shape::Integer, Value::Number(number)) if number.is_i64() => Ok(()),
            (Shape::List(of), Value::Array(items)) => {
                self.items(of, items);
                Ok(())
            }
            (Shape::Map(of), Value::Object(fields)) => {
                self.entries(of, fields);
                Ok(())
            }
            (Shape::Model(model), Value::Object(fields)) => self.fields(model, fields),
            (Shape::Union(union), Value::Object(fields)) => match variant(union, fields) {
                Some(model) => self.fields(model, fields),
                None => Err(mismatch(&self.path, shape, value)),
            },
            (Shape::List(of), _) => self.one_item(of, value),
            _ => match converted(shape, value) {
                Some(converted) => {
                    let came = std::mem::replace(value, converted);
                    self.changed(What::Converted { came, mismatches: Vec::new() });
                    Ok(())
                }
                None => Err(mismatch(&self.path, shape, value)),
            },
        }
    }

    fn items(&mut self, of: fn() -> Shape, items: &mut Vec<Value>) {
        let mut odd = Vec::new();
        for (at, item) in items.iter_mut().enumerate() {
            self.path.push(Part::Index(at));
            if let Err(mismatch) = self.value(of(), item) {
                odd.push((at, item.take(), mismatch));
            }
            self.path.pop();
        }
        if !odd.is_empty() {
            let (mut places, mut at) = (odd.iter().map(|(place, ..)| *place).peekable(), 0);
            items.retain(|_| {
                let is_odd = places.next_if_eq(&at).is_some();
                at += 1;
                !is_odd
            });
            self.changed(What::LeftOut(odd));
        }
    }

    fn entries(&mut self, of: fn() -> Shape, fields: &mut Map<String, Value>) {
        let mut odd = Vec::new();
        for (name, value) in fields.iter_mut() {
            self.path.push(Part::Key(name.clone()));
            let fitted = if value.is_null() { Err(None) } else { self.value(of(), value).map_err(Some) };
            if let Err(mismatch) = fitted {
                odd.push((name.clone(), value.take(), mismatch));
            }
            self.path.pop();
        }
        for (name, came, mismatch) in odd {
            fields.remove(&name);
            self.path.push(Part::Key(name));
            self.changed(What::LeftOutKey { came, mismatch });
            self.path.pop();
        }
    }

    fn fields(&mut self, model: &'static Model, fields: &mut Map<String, Value>) -> Result<(), Mismatch> {
        for field in model.fields {
            self.path.push(Part::Field(field.wire));
            let fitted = self.field(field, fields);
            self.path.pop();
            fitted?;
        }
        Ok(())
    }

    fn field(&mut self, field: &Field, fields: &mut Map<String, Value>) -> Result<(), Mismatch> {
        let shape = (field.shape)();
        self.rename(field, fields);
        let mismatch = match fields.get_mut(field.wire).filter(|value| !value.is_null()) {
            Some(value) => match self.value(shape, value) {
                Ok(()) => return Ok(()),
                Err(mismatch) => mismatch,
            },
            None if !field.required => return Ok(()),
            None => missing(&self.path, field),
        };
        if field.required {
            return Err(mismatch);
        }
        if let Some(came) = fields.remove(field.wire) {
            let kept = fields.entry(AS_IT_CAME).or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(kept) = kept {
                kept.insert(field.wire.to_owned(), came.clone());
            }
            self.changed(What::Kept { came, mismatch });
        }
        Ok(())
    }

    /// What is there under another spelling of its name gets the name that it has here.
    fn rename(&mut self, field: &Field, fields: &mut Map<String, Value>) {
        if field.aliases.is_empty() || fields.contains_key(field.wire) {
            return;
        }
        let found = field.aliases.iter().find_map(|alias| Some((*alias, fields.remove(*alias)?)));
        if let Some((alias, value)) = found {
            fields.insert(field.wire.to_owned(), value);
            self.changed(What::Renamed(alias));
        }
    }

    /// One item where a list is due is a list of one.
    fn one_item(&mut self, of: fn() -> Shape, value: &mut Value) -> Result<(), Mismatch> {
        let came = value.clone();
        let began = self.changes.len();
        if matches!(value, Value::Null) || self.value(of(), value).is_err() {
            return Err(mismatch(&self.path, Shape::List(of), value));
        }
        let inside = self.changes.split_off(began);
        let mismatches = inside.iter().flat_map(Change::mismatches);
        let mismatches = mismatches.map(|(mismatch, came)| (mismatch.clone(), came.clone())).collect();
        *value = Value::Array(vec![value.take()]);
        self.changed(What::Converted { came, mismatches });
        Ok(())
    }

    fn changed(&mut self, what: What) {
        self.changes.push(Change { path: self.path.clone(), what });
    }
}

/// The same in the notation that is due; `None` where it is not the same.
fn converted(shape: Shape, value: &Value) -> Option<Value> {
    match (shape, value) {
        (Shape::Text(_), Value::Number(number)) => Some(Value::String(number.to_string())),
        // Steps of a scenario, lines of a text.
        (Shape::Text(_), Value::Array(items)) if !items.is_empty() => {
            let lines: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
            lines.map(|lines| Value::String(lines.join(" ")))
        }
        (Shape::Integer, Value::String(text)) => text.trim().parse::<i64>().ok().map(Value::from),
        (Shape::Integer, Value::Number(number)) => {
            let text = number.to_string();
            let (whole, rest) = text.split_once('.')?;
            rest.bytes().all(|digit| digit == b'0').then(|| whole.parse::<i64>().ok().map(Value::from)).flatten()
        }
        (Shape::Bool, Value::String(text)) => text.trim().to_ascii_lowercase().parse::<bool>().ok().map(Value::Bool),
        _ => None,
    }
}

fn undo_one(value: &mut Value, path: &[Part], what: &What) {
    match (path, what) {
        ([], What::Converted { came, .. }) => *value = came.clone(),
        ([], What::LeftOut(items)) => {
            if let Value::Array(list) = value {
                items.iter().for_each(|(at, came, _)| list.insert((*at).min(list.len()), came.clone()));
            }
        }
        ([last], What::Renamed(alias)) => {
            if let Value::Object(fields) = value
                && let Some(came) = fields.remove(last.name())
            {
                fields.insert((*alias).to_owned(), came);
            }
        }
        ([last], What::LeftOutKey { came, .. }) => {
            if let Value::Object(fields) = value {
                fields.insert(last.name().to_owned(), came.clone());
            }
        }
        ([last], What::Kept { came, .. }) => {
            if let Value::Object(fields) = value {
                let kept = fields.get_mut(AS_IT_CAME).and_then(Value::as_object_mut);
                let none_left = kept.is_some_and(|kept| kept.remove(last.name()).is_some() && kept.is_empty());
                if none_left {
                    fields.remove(AS_IT_CAME);
                }
                fields.insert(last.name().to_owned(), came.clone());
            }
        }
        ([first, rest @ ..], what) => {
            let inner = match first {
                Part::Index(at) => value.get_mut(*at),
                named => value.get_mut(named.name()),
            };
            if let Some(inner) = inner {
                undo_one(inner, rest, what);
            }
        }
        ([], What::Renamed(_) | What::Kept { .. } | What::LeftOutKey { .. }) => {}
    }
}

impl Part {
    fn name(&self) -> &str {
        match self {
            Self::Field(name) => name,
            Self::Key(name) => name,
            Self::Index(_) => "",
        }
    }
}

/// The model that a tag names.
fn variant(union: &Union, fields: &Map<String, Value>) -> Option<&'static Model> {
    let tag = fields.get(union.tag)?.as_str()?;
    match union.variants.iter().find(|(value, ..)| *value == tag)?.3() {
        Shape::Model(model) => Some(model),
        _ => None,
    }
}

fn is_many(shape: Shape) -> bool {
    matches!(shape, Shape::List(_) | Shape::Map(_))
}

fn missing(path: &[Part], field: &Field) -> Mismatch {
    Mismatch { path: spelt(path), expected: expected((field.shape)()), found: NOTHING }
}

fn mismatch(path: &[Part], shape: Shape, value: &Value) -> Mismatch {
    let found = match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    Mismatch { path: spelt(path), expected: expected(shape), found }
}

fn expected(shape: Shape) -> &'static str {
    match shape {
        Shape::Text("amount") => "an amount",
        Shape::Text("date") => "a date, as text",
        Shape::Text(_) => "text",
        Shape::Bool => "true or false",
        Shape::Integer => "a whole number",
        Shape::Json => "a value",
        Shape::List(_) => "a list",
        Shape::Codes(_) => "a code, as text",
        Shape::Union(_) => "an object with a known tag",
        Shape::Map(_) | Shape::Model(_) => "an object",
    }
}

fn spelt(path: &[Part]) -> String {
    let mut text = String::new();
    for part in path {
        let point = if text.is_empty() { "" } else { "." };
        let _ = match part {
            Part::Index(at) => write!(text, "[{at}]"),
            named => write!(text, "{point}{}", named.name()),
        };
    }
    text
}

/// How a piece of JSON fits its shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Scanned {
    /// It fits as it is.
    Fits,
    /// It fits once numbers are written as text.
    Converts,
    /// Only [`fit`] knows.
    Unsure,
}

/// Looks whether a value fits its shape, and gives what is behind the value. The text is known to be JSON; where it is not,
/// the answer is `Unsure`.
pub(crate) fn scan(shape: Shape, json: &[u8]) -> (Scanned, &[u8]) {
    let mut scanning = Scanning { rest: json, scanned: Scanned::Fits };
    scanning.blank();
    scanning.value(shape);
    (scanning.scanned, scanning.rest)
}

/// Looks at the items of a list one by one: where each is, and how it is to its shape. The text is known to be JSON.
pub(crate) fn scan_items(of: Shape, json: &[u8], mut found: impl FnMut(Range<usize>, Scanned)) {
    let mut scanning = Scanning { rest: json, scanned: Scanned::Fits };
    let place = |scanning: &Scanning<'_>| json.len().saturating_sub(scanning.rest.len());
    scanning.blank();
    scanning.open();
    while scanning.item() {
        scanning.scanned = Scanned::Fits;
        let from = place(&scanning);
        scanning.value(of);
        found(from..place(&scanning), scanning.scanned);
    }
}

struct Scanning<'a> {
    rest: &'a [u8],
    scanned: Scanned,
}

impl<'a> Scanning<'a> {
    fn value(&mut self, shape: Shape) {
        match (shape, self.rest.first()) {
            (Shape::Json, _) | (Shape::Text(_) | Shape::Codes(_), Some(b'"')) | (Shape::Bool, Some(b't' | b'f')) => {
                self.skip()
            }
            (Shape::Model(model), Some(b'{')) => self.model(model),
            (Shape::Map(of), Some(b'{')) => self.map(of),
            (Shape::List(of), Some(b'[')) => self.items(of),
            (Shape::Text(_), Some(b'-' | b'0'..=b'9')) => {
                self.is(Scanned::Converts);
                self.skip();
            }
            (Shape::Integer, Some(b'-' | b'0'..=b'9')) => {
                let number = self.rest;
                self.skip();
                let number = number.get(..number.len().saturating_sub(self.rest.len())).unwrap_or_default();
                // As many digits fit an i64 in any case.
                if number.len() > 18 || !number.iter().all(|byte| byte.is_ascii_digit() || *byte == b'-') {
                    self.is(Scanned::Unsure);
                }
            }
            _ => {
                self.is(Scanned::Unsure);
                self.skip();
            }
        }
    }

    fn model(&mut self, model: &'static Model) {
        let (mut seen, mut next) = (0_u128, 0);
        self.open();
        while let Some(name) = self.name() {
            let found = find(model, name, next);
            match found {
                Some(_) if self.rest.first() == Some(&b'n') => self.skip(),
                Some((at, field)) => {
                    if field.wire.as_bytes() != name {
                        self.is(Scanned::Converts);
                    }
                    seen |= 1_u128.checked_shl(at).unwrap_or_default();
                    next = at as usize + 1;
                    self.value((field.shape)());
                }
                None => {
                    // A name may be spelt with escapes, and what is kept already has to be looked at.
                    if name.contains(&b'\\') || name == AS_IT_CAME.as_bytes() {
                        self.is(Scanned::Unsure);
                    }
                    self.skip();
                }
            }
        }
        let there = |at: usize| u32::try_from(at).ok().and_then(|at| seen.checked_shr(at)).unwrap_or_default() & 1 == 1;
        if model.fields.iter().enumerate().any(|(at, field)| field.required && !there(at)) {
            self.is(Scanned::Unsure);
        }
    }

    fn map(&mut self, of: fn() -> Shape) {
        self.open();
        while self.name().is_some() {
            self.value(of());
        }
    }

    fn items(&mut self, of: fn() -> Shape) {
        self.open();
        while self.item() {
            self.value(of());
        }
    }

    /// The bracket that opens an object or a list.
    fn open(&mut self) {
        self.pass(1);
    }

    /// The next name of an object, and then its value; `None` at the end of the object, which is passed.
    fn name(&mut self) -> Option<&'a [u8]> {
        if !self.item() {
            return None;
        }
        let name = self.string()?;
        self.blank();
        // The colon.
        self.pass(1);
        self.blank();
        Some(name)
    }

    /// Whether there is another item; at the end of the list or object it is passed.
    fn item(&mut self) -> bool {
        self.blank();
        if self.rest.first() == Some(&b',') {
            self.pass(1);
            self.blank();
        }
        match self.rest.first() {
            Some(b']' | b'}') => {
                self.pass(1);
                false
            }
            Some(_) => true,
            None => {
                self.is(Scanned::Unsure);
                false
            }
        }
    }

    /// A string, without its quotation marks.
    fn string(&mut self) -> Option<&'a [u8]> {
        self.pass(1);
        let text = self.rest;
        loop {
            let Some(at) = memchr2(b'"', b'\\', self.rest) else {
                self.is(Scanned::Unsure);
                self.rest = &[];
                return None;
            };
            if self.rest.get(at) == Some(&b'"') {
                self.pass(at + 1);
                return text.get(..text.len().saturating_sub(self.rest.len() + 1));
            }
            self.pass(at + 2);
        }
    }

    /// Passes a value, whatever it is.
    fn skip(&mut self) {
        match self.rest.first() {
            Some(b'"') => drop(self.string()),
            Some(b'{' | b'[') => {
                let mut depth = 0_usize;
                loop {
                    match self.rest.first() {
                        Some(b'"') => {
                            self.string();
                            continue;
                        }
                        Some(b'{' | b'[') => depth += 1,
                        Some(b'}' | b']') => depth = depth.saturating_sub(1),
                        Some(_) => {}
                        None => return self.is(Scanned::Unsure),
                    }
                    self.pass(1);
                    if depth == 0 {
                        return;
                    }
                }
            }
            Some(_) => {
                let ends = |byte: &u8| matches!(byte, b',' | b']' | b'}' | b' ' | b'\n' | b'\r' | b'\t');
                // What is nothing at all is passed too, so that this comes to an end.
                let length = self.rest.iter().position(ends).unwrap_or(self.rest.len());
                self.pass(length.max(1));
            }
            None => self.is(Scanned::Unsure),
        }
    }

    fn blank(&mut self) {
        let blanks = self.rest.iter().take_while(|byte| matches!(byte, b' ' | b'\n' | b'\r' | b'\t')).count();
        self.pass(blanks);
    }

    fn pass(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    fn is(&mut self, scanned: Scanned) {
        self.scanned = self.scanned.max(scanned);
    }
}

/// A field by its name. Fields come in messages in about the order of their model.
fn find(model: &'static Model, name: &[u8], from: usize) -> Option<(u32, &'static Field)> {
    let (before, behind) = model.fields.split_at_checked(from)?;
    let in_order = behind.iter().zip(from..).chain(before.iter().zip(0..));
    let is = |wire: &str| wire.as_bytes() == name;
    let mut in_order = in_order.filter(|(field, _)| is(field.wire) || field.aliases.iter().any(|alias| is(alias)));
    in_order.next().and_then(|(field, at)| Some((u32::try_from(at).ok()?, field)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, dead_code, unreachable_pub)]
mod tests {
    use super::*;
    use crate::wire::model::Described;
    use serde_json::json;
    use std::collections::BTreeMap;

    model! {
        /// An item.
        pub FitItem {
            /// Needed.
            must "id" id: String,
            /// A number.
            may "size" size: i64,
        }

        /// A message.
        pub FitMessage {
            /// Needed.
            must "id" id: String as "identifier",
            /// Words.
            may "text" | "txet" text: String,
            /// A flag.
            may "flag" flag: bool,
            /// One.
            may "one" one: FitItem,
            /// Many.
            may "many" many: Vec<FitItem>,
            /// Many that have to be there.
            must "all" all: Vec<FitItem>,
            /// Links.
            may "links" links: BTreeMap<String, FitItem>,
            /// Anything.
            may "any" any: Value,
        }
    }

    fn fitted(came: &Value) -> (Value, Vec<String>) {
        let mut value = came.clone();
        let changes = fit(FitMessage::shape(), &mut value).unwrap();
        let mut undone = value.clone();
        undo(&mut undone, &changes);
        assert_eq!(undone, *came, "fitted: {value}");
        let mismatches = changes.iter().flat_map(|change| {
            change
                .mismatches()
                .into_iter()
                .map(|(mismatch, came)| format!("{}: {mismatch} {came}", mismatch.path))
                .collect::<Vec<_>>()
        });
        (value.clone(), mismatches.collect())
    }

    #[test]
    fn what_does_not_fit_costs_nothing_but_itself() {
        let (value, mismatches) = fitted(&json!({
            "id": 7, "text": ["a", "b"], "flag": "TRUE", "unknown": 1, "all": [],
            "one": {"size": 1},
            "many": [{"id": "a"}, 4, {"id": "b", "size": {"x": 1}}, {"size": 1}, {"id": 5, "size": "12"}],
            "links": {"null": null, "text": "x", "good": {"id": "c"}, "bad": {"id": []}},
        }));
        assert_eq!(
            value,
            json!({
                "id": "7", "text": "a b", "flag": true, "unknown": 1, "all": [],
                "asItCame": {"one": {"size": 1}},
                "many": [{"id": "a"}, {"id": "b", "asItCame": {"size": {"x": 1}}}, {"id": "5", "size": 12}],
                "links": {"good": {"id": "c"}},
            })
        );
        assert_eq!(
            mismatches,
            [
                r#"one.id: this is missing: text is expected {"size":1}"#,
                r#"many[2].size: a whole number is expected, and there is an object {"x":1}"#,
                r#"many[1]: an object is expected, and there is a number 4"#,
                r#"many[3].id: this is missing: text is expected {"size":1}"#,
                r#"links.bad.id: text is expected, and there is a list {"id":[]}"#,
                r#"links.text: an object is expected, and there is text "x""#,
            ]
        );
        // What was fitted fits.
        assert_eq!(fitted(&value), (value.clone(), vec![]));
        assert_eq!(scan(FitMessage::shape(), value.to_string().as_bytes()).0, Scanned::Unsure);
    }

    #[test]
    fn one_item_where_a_list_is_due_is_a_list_of_one() {
        let (value, mismatches) = fitted(&json!({"id": "1", "all": {"id": 2, "size": []}}));
        assert_eq!(value, json!({"id": "1", "all": [{"id": "2", "asItCame": {"size": []}}]}));
        assert_eq!(mismatches, ["all.size: a whole number is expected, and there is a list []"]);
        // A field that documents spell otherwise too.
        assert_eq!(fitted(&json!({"id": "1", "all": [], "txet": 4})).0, json!({"id": "1", "all": [], "text": "4"}));
    }

    #[test]
    fn a_message_without_what_it_must_have_is_as_it_came() {
        for (came, why) in [
            (json!({"text": 5, "one": 3}), "id: this is missing: text is expected"),
            (json!({"text": 5, "id": "1"}), "all: this is missing: a list is expected"),
            (json!({"id": 1, "all": "x"}), "all: a list is expected, and there is text"),
            (json!({"text": 5, "id": {}}), "id: text is expected, and there is an object"),
            (json!([]), ": an object is expected, and there is a list"),
        ] {
            let mut value = came.clone();
            let mismatch = fit(FitMessage::shape(), &mut value).unwrap_err();
            assert_eq!((format!("{}: {mismatch}", mismatch.path).as_str(), &value), (why, &came));
        }
    }

    #[test]
    fn no_content_is_no_fields_and_no_entries() {
        assert_eq!(empty(FitMessage::shape()), json!({"all": []}));
        assert_eq!(empty(Shape::List(FitItem::shape)), json!([]));
    }

    #[test]
    fn an_input_is_held_to_its_shape() {
        let check = |value: Value| {
            check(FitMessage::shape(), &value).map_err(|mismatch| format!("{}: {mismatch}", mismatch.path))
        };
        assert_eq!(check(json!({"id": "1", "all": [], "text": null, "unknown": [1], "any": {"x": 2.5}})), Ok(()));
        for (value, why) in [
            (json!({"id": 1, "all": []}), "id: text is expected, and there is a number"),
            (json!({"id": "1"}), "all: this is missing: a list is expected"),
            (
                json!({"id": "1", "all": [{"id": "2", "size": "3"}]}),
                "all[0].size: a whole number is expected, and there is text",
            ),
            (json!({"id": "1", "all": [], "links": {"x": null}}), "links.x: an object is expected, and there is null"),
            (json!("x"), ": an object is expected, and there is text"),
        ] {
            assert_eq!(check(value), Err(why.to_owned()));
        }
    }

    #[test]
    fn a_scan_says_what_fit_does() {
        for (json, scanned) in [
            (r#" { "id" : "a\"b" , "all" : [ { "id" : "1" , "size" : -12 } ] , "x" : [ "]" , {} ] } "#, Scanned::Fits),
            (r#"{"id":"1","all":[],"text":null,"flag":false,"links":{},"any":[{"a":"\\"}]}"#, Scanned::Fits),
            (r#"{"id":1,"all":[]}"#, Scanned::Converts),
            (r#"{"id":"1","all":[],"txet":""}"#, Scanned::Converts),
            (r#"{"id":"1","all":[],"flag":"true"}"#, Scanned::Unsure),
            (r#"{"id":"1","all":null}"#, Scanned::Unsure),
            (r#"{"id":"1"}"#, Scanned::Unsure),
            (r#"{"id":"1","all":[{"id":"2","size":1.5}]}"#, Scanned::Unsure),
            (r#"{"id":"1","all":[{"id":"2","size":1234567890123456789}]}"#, Scanned::Unsure),
            (r#"{"id":"1","all":[],"links":{"a":null}}"#, Scanned::Unsure),
            (r#"{"i\u0064":"1","all":[]}"#, Scanned::Unsure),
            ("[]", Scanned::Unsure),
            ("7", Scanned::Unsure),
            // No JSON at all.
            ("", Scanned::Unsure),
            (r#"{"id":"1","all":[]"#, Scanned::Unsure),
            (r#"{"id":"1"#, Scanned::Unsure),
            (r#"{"id""#, Scanned::Unsure),
            ("{:::}", Scanned::Unsure),
        ] {
            assert_eq!(scan(FitMessage::shape(), json.as_bytes()).0, scanned, "{json}");
        }
        assert_eq!(scan(FitItem::shape(), br#"{"id":"1"}, {"id""#).1, br#", {"id""#);
    }
}
