//! Values and the shapes of messages: what a caller gives is held to its shape, what a bank sends is made to fit it.
//!
//! **Inputs are checked** ([`check`]): a field of another type is an error with its path.
//!
//! **Answers are fitted** ([`fit`]): one field of another type, or one that is missing, costs nothing but itself. What is the
//! same in another notation is converted (a number where an id is text, one item where a list is due). Whatever else does not
//! fit is taken out of its place and kept in its message under [`AS_IT_CAME`], an item of a list or a map is left out, and a
//! warning names each. A message that lacks what it must have does not fit itself, and so on outwards. Every [`Change`] can be
//! undone: with its changes, what was fitted is what came.

use super::shape::{Field, Model, Shape, Union};
use serde_json::{Map, Value};
use std::fmt::Write;

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

#[cfg(test)]
#[allow(clippy::unwrap_used, dead_code, unreachable_pub)]
pub(super) mod tests {
    use super::*;
    use crate::wire::model::Described;
    use crate::wire::scan::{Scanned, scan};
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
}
