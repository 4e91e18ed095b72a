//! A message read into its types, along the table of the schema.
//!
//! What the schema does not know is kept as it came, in the `extra` of its parent.

use super::model::CesopMessage;
use super::schema::{self, Element, Kind, Simple};
use super::xml::{Broken, Given, Piece, Pieces};
use crate::wire::{Error, ErrorKind};
use serde_json::{Map, Value, json};

/// Deeper than any message of the schema.
const DEEPEST: usize = 64;

/// Reads a message.
///
/// # Errors
/// `UnreadableAnswer` when it is not well-formed, not a CESOP message, or lacks what the types need; with the path of the
/// field.
pub(crate) fn message(xml: &str) -> Result<CesopMessage, Error> {
    let unreadable = |message: String| Error::new(ErrorKind::UnreadableAnswer, message);
    let value = tree(xml).map_err(|broken| unreadable(format!("{} (byte {})", broken.why, broken.at)).at("xml"))?;
    crate::wire::model::from_value(value).map_err(|mismatch| {
        let field = if mismatch.path.is_empty() { "xml".to_owned() } else { mismatch.path.clone() };
        unreadable(format!("this is no CESOP message: {mismatch}")).at(field)
    })
}

/// The `MessageRefId` of a message, without reading further than that.
pub(crate) fn message_ref_id(xml: &str) -> Option<String> {
    let mut pieces = Pieces::new(xml);
    let mut id: Option<String> = None;
    loop {
        match (pieces.next().ok()?, &mut id) {
            (Piece::Start { name, .. }, None) if name == "MessageRefId" => id = Some(String::new()),
            (Piece::Text(text), Some(id)) => id.push_str(&text),
            (Piece::End, Some(id)) => return Some(schema::collapse(id).into_owned()).filter(|id| !id.is_empty()),
            (Piece::Eof | Piece::DocType, _) => return None,
            _ => {}
        }
    }
}

/// What is begun and not yet ended.
struct Open {
    element: Option<&'static Element>,
    name: String,
    fields: Map<String, Value>,
    text: String,
}

impl Open {
    fn begin(element: Option<&'static Element>, name: String, attributes: Vec<Given>) -> Self {
        let mut fields = Map::new();
        for Given { space, name: attribute, value } in attributes {
            let simple = element.and_then(|element| {
                element.kind.attributes.iter().find(|known| known.name == attribute).map(|known| known.simple)
            });
            // What every message has is left out.
            if space == schema::INSTANCE || matches!(simple, Some(Simple::Version) if value == schema::VERSION) {
                continue;
            }
            fields.insert(attribute, typed(simple.unwrap_or(Simple::Any), value));
        }
        Self { element, name, fields, text: String::new() }
    }

    /// Its value in JSON.
    fn end(mut self) -> Value {
        let simple = match self.element {
            Some(element) => element.kind.text,
            // Of what is not known, text is kept where there is nothing else.
            None if self.fields.is_empty() => Some(Simple::Any),
            None => None,
        };
        let Some(simple) = simple else { return Value::Object(self.fields) };
        let value = typed(simple, self.text);
        if self.element.is_none_or(|element| element.kind.attributes.is_empty()) {
            return value;
        }
        self.fields.insert("value".to_owned(), value);
        Value::Object(self.fields)
    }
}

/// A text as the value that its type has in JSON.
fn typed(simple: Simple, text: String) -> Value {
    let text = if simple.collapses() { schema::collapse(&text).into_owned() } else { text };
    match simple {
        Simple::Boolean => schema::boolean(&text).map_or(Value::String(text), Value::Bool),
        Simple::Quarter | Simple::Year | Simple::Integer => match text.parse::<i64>() {
            Ok(number) => json!(number),
            Err(_) => Value::String(text),
        },
        _ => Value::String(text),
    }
}

fn child(kind: &'static Kind, name: &str) -> Option<&'static Element> {
    kind.children.iter().find(|child| child.name == name)
}

/// The document as JSON. An account or an address that is empty or nil is left out: it says that there is none.
fn tree(xml: &str) -> Result<Value, Broken> {
    let mut pieces = Pieces::new(xml);
    let mut open: Vec<Open> = Vec::new();
    let mut read = Value::Null;
    loop {
        match pieces.next()? {
            Piece::Start { name, attributes, .. } => {
                if open.len() >= DEEPEST {
                    return Err(Broken { why: "its elements are nested too deep".to_owned(), at: 0 });
                }
                let element = match open.last() {
                    None => (name == schema::ROOT.name).then_some(&schema::ROOT),
                    Some(parent) => parent.element.and_then(|parent| child(parent.kind, &name)),
                };
                open.push(Open::begin(element, name, attributes));
            }
            Piece::Text(text) => {
                if let Some(last) = open.last_mut() {
                    last.text.push_str(&text);
                }
            }
            Piece::End => {
                let Some(ended) = open.pop() else { continue };
                let (element, name) = (ended.element, ended.name.clone());
                let value = ended.end();
                let Some(parent) = open.last_mut() else {
                    read = value;
                    continue;
                };
                if element.is_some_and(|element| element.nillable && says_nothing(element, &value)) {
                    continue;
                }
                put(&mut parent.fields, element.is_some_and(|element| element.many), name, value);
            }
            Piece::DocType => {
                return Err(Broken { why: "a document type declaration is not accepted".to_owned(), at: 0 });
            }
            Piece::Eof => return Ok(read),
        }
    }
}

/// Whether a nillable element holds nothing.
fn says_nothing(element: &Element, value: &Value) -> bool {
    let Some(fields) = value.as_object() else { return false };
    match element.kind.text {
        Some(_) => fields.len() == 1 && fields.get("value").and_then(Value::as_str) == Some(""),
        None => fields.is_empty(),
    }
}

fn put(fields: &mut Map<String, Value>, many: bool, name: String, value: Value) {
    match fields.get_mut(&name) {
        Some(Value::Array(list)) if many => list.push(value),
        None if many => drop(fields.insert(name, json!([value]))),
        _ => drop(fields.insert(name, value)),
    }
}
