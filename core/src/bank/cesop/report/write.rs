//! A message written as XML, along the table of the schema.
//!
//! Everything is pushed into one buffer of bytes; that is several times as fast as writing through events.
//! Large reports are not written here: see [`super::quarter`].

use super::model::{CesopMessage, CesopPsp};
use super::schema::{self, Element, Kind, Space};
use super::xml::{Sink, is_xml_text};
use crate::wire::Error;
use serde_json::{Map, Value};

/// What comes before the first element of the root.
pub(crate) const HEAD: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
    "<CESOP xmlns=\"urn:ec.europa.eu:taxud:fiscalis:cesop:v1\" xmlns:cm=\"urn:eu:taxud:commontypes:v1\" version=\"4.03\">",
);
/// What comes after the last.
pub(crate) const TAIL: &str = "</CESOP>\n";

/// Writes a message.
///
/// # Errors
/// `InvalidInput` with the path of a field that the schema does not know, that is missing, or that holds a character that
/// no XML document may hold. What its values mean is for [`super::check`] to say.
pub(crate) fn message(message: &CesopMessage) -> Result<String, Error> {
    let value = serde_json::to_value(message).map_err(|error| Error::invalid("message", error.to_string()))?;
    let Value::Object(fields) = &value else { return Err(Error::invalid("message", "a message has fields")) };
    let mut out = HEAD.as_bytes().to_vec();
    let mut path = Vec::new();
    children(&mut out, schema::ROOT.kind, fields, &mut path)?;
    out.extend_from_slice(TAIL.as_bytes());
    String::from_utf8(out).map_err(|_| Error::invalid("message", "this is no UTF-8"))
}

/// A provider in its place in a message; nothing where there is none.
///
/// # Errors
/// As [`message`].
pub(super) fn psp(out: &mut Vec<u8>, name: &str, psp: Option<&CesopPsp>) -> Result<(), Error> {
    let Some(psp) = psp else { return Ok(()) };
    let value = serde_json::to_value(psp).map_err(|error| Error::invalid(name, error.to_string()))?;
    let of = schema::find(name).ok_or_else(|| Error::invalid(name, "PaymentData.xsd has no such element"))?;
    element(out, of, &value, &mut vec![name.to_owned()])
}

fn tag(out: &mut Vec<u8>, element: &Element) {
    if element.space == Space::Common {
        out.extend_from_slice(b"cm:");
    }
    out.extend_from_slice(element.name.as_bytes());
}

/// `a.b[2].c`
fn dotted(path: &[String]) -> String {
    let mut text = String::new();
    for part in path {
        if !part.starts_with('[') && !text.is_empty() {
            text.push('.');
        }
        text.push_str(part);
    }
    text
}

fn children(out: &mut Vec<u8>, kind: &Kind, fields: &Map<String, Value>, path: &mut Vec<String>) -> Result<(), Error> {
    let known = |name: &String| {
        kind.children.iter().any(|child| child.name == name)
            || kind.attributes.iter().any(|attribute| attribute.name == name)
            || name == "value" && kind.text.is_some()
    };
    if let Some((name, _)) = fields.iter().find(|(name, value)| !known(name) && !value.is_null()) {
        path.push(name.clone());
        return Err(Error::invalid(dotted(path), "PaymentData.xsd has no such element or attribute here"));
    }
    for child in kind.children {
        path.push(child.name.to_owned());
        match fields.get(child.name).unwrap_or(&Value::Null) {
            Value::Array(list) if child.many => {
                for (at, value) in list.iter().enumerate() {
                    path.push(format!("[{at}]"));
                    element(out, child, value, path)?;
                    path.pop();
                }
                if list.is_empty() {
                    absent(out, child);
                }
            }
            Value::Null => absent(out, child),
            value => element(out, child, value, path)?,
        }
        path.pop();
    }
    Ok(())
}

/// "From the legal basis, this element must be provided if available. Otherwise, it can be empty."
fn absent(out: &mut Vec<u8>, element: &Element) {
    if element.required && element.nillable {
        out.push(b'<');
        tag(out, element);
        out.extend_from_slice(b"/>");
    }
}

fn element(out: &mut Vec<u8>, of: &Element, value: &Value, path: &mut Vec<String>) -> Result<(), Error> {
    let kind = of.kind;
    let none = Map::new();
    let (fields, text) = match value {
        Value::Object(fields) => (fields, fields.get("value")),
        plain => (&none, Some(plain)),
    };
    out.push(b'<');
    tag(out, of);
    for attribute in kind.attributes {
        let Some(value) = fields.get(attribute.name).filter(|value| !value.is_null()) else { continue };
        out.push(b' ');
        out.extend_from_slice(attribute.name.as_bytes());
        out.extend_from_slice(b"=\"");
        path.push(attribute.name.to_owned());
        plain(out, value, path)?;
        path.pop();
        out.push(b'"');
    }
    out.push(b'>');
    if kind.text.is_some() {
        if !kind.attributes.is_empty() {
            path.push("value".to_owned());
        }
        plain(out, text.unwrap_or(&Value::Null), path)?;
        if !kind.attributes.is_empty() {
            path.pop();
        }
    }
    children(out, kind, fields, path)?;
    out.extend_from_slice(b"</");
    tag(out, of);
    out.push(b'>');
    Ok(())
}

fn plain(out: &mut Vec<u8>, value: &Value, path: &[String]) -> Result<(), Error> {
    match value {
        Value::String(text) if is_xml_text(text) => out.escape(text),
        Value::String(_) => {
            return Err(Error::invalid(
                dotted(path),
                "this holds a character that no XML document may hold (XML 1.0, 2.2)",
            ));
        }
        Value::Bool(value) => out.extend_from_slice(if *value { b"true" } else { b"false" }),
        Value::Number(number) => out.extend_from_slice(number.to_string().as_bytes()),
        Value::Null => {}
        Value::Array(_) | Value::Object(_) => {
            return Err(Error::invalid(dotted(path), "PaymentData.xsd has one plain value here"));
        }
    }
    Ok(())
}
