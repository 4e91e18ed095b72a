//! One request and its answer, read into types and written back, without sending anything.
//!
//! A program that has a request and its answer on file, from a log or from a bank's document, learns from it which
//! operation that was, what its typed input and reply are, and that nothing is lost in either direction.

use super::operation::{Kind, Operation, Route};
use super::{Bank, Opened, System};
use crate::flow::Call;
use crate::http::path;
use crate::wire::fit;
use crate::wire::model::{Field, Shape};
use crate::wire::{Error, ErrorKind, Header};
use serde_json::{Map, Value, json};

impl Bank {
    /// Reads an exchange, as JSON text, and writes it back, as JSON text.
    ///
    /// In: `{"request": {"method", "target", "headers": [[name, value]], "body"}, "response": {"status", "headers",
    /// "body"}}`. A `body` is `{"json": …}`, `{"text": …}` or null. The response may be left out.
    ///
    /// Out: `{"operation", "input", "request": {"method", "target", "headers", "body"}, "outcome", "reply" or
    /// "refusal", "response": {"status", "body"}}`. The outcome is `answered` or `refused`. Headers are those that the
    /// call itself has, such as its Content-Type; those of identity come with sending.
    ///
    /// # Errors
    /// When no operation has this method and path, or when request or answer are not of the operation's types.
    pub fn exchange(&self, exchange: &str) -> Result<String, Error> {
        let exchange: Value = crate::wire::model::read_text(exchange, "exchange")?;
        let none = Value::Null;
        let request = exchange.get("request").unwrap_or(&none);
        let (method, target) = (text(request, "method")?, text(request, "target")?);
        let found = find(self.system, self.opened.as_ref(), method, target)?;
        let body = body(request, "request.body")?;
        let as_text = matches!(body, Body::Text(_));
        let input = found.operation.read_input(found.input(body)?)?;
        let call = found.route.call_at(&found.path, found.operation.title(), &input)?;
        let mut read =
            json!({ "operation": found.operation.full_name, "input": input, "request": written(&call, as_text) });
        if let (Some(response), Some(read)) = (exchange.get("response"), read.as_object_mut()) {
            read.extend(self.answer(found.operation, response)?);
        }
        Ok(read.to_string())
    }

    fn answer(&self, operation: &Operation, response: &Value) -> Result<Map<String, Value>, Error> {
        let status = response.get("status").and_then(Value::as_u64).ok_or_else(|| {
            Error::invalid("exchange.response.status", "an answer has an HTTP status, a number from 100 to 599")
        })?;
        let refused = status >= 400;
        // The message as its type has it, and the same written back.
        let typed = |value: Value| match refused {
            true => {
                let read = self.opened.read_refusal(value);
                Ok::<_, Error>((read.clone(), read))
            }
            false => {
                let (read, changes) = operation.read_reply(value)?;
                let mut written = read.clone();
                fit::undo(&mut written, &changes);
                Ok((read, written))
            }
        };
        let (typed, body) = match body(response, "response.body")? {
            Body::None if refused => (Value::Null, Value::Null),
            Body::None => (typed(Value::Null)?.0, Value::Null),
            Body::Json(value) => {
                let (typed, written) = typed(value)?;
                (typed, json!({ "json": written }))
            }
            // A refusal may be plain text or an HTML page.
            Body::Text(text) if refused || has_no_fields((operation.reply)()) => {
                (json!({ "text": text }), json!({ "text": text }))
            }
            Body::Text(text) => {
                let value = serde_json::from_str(&text).map_err(|_| {
                    Error::new(ErrorKind::UnreadableAnswer, "the answer is not JSON").at("response.body")
                })?;
                let (typed, written) = typed(value)?;
                (typed, json!({ "text": written.to_string() }))
            }
        };
        let (outcome, name) = if refused { ("refused", "refusal") } else { ("answered", "reply") };
        let fields =
            [("outcome", json!(outcome)), (name, typed), ("response", json!({ "status": status, "body": body }))];
        Ok(fields.map(|(name, value)| (name.to_owned(), value)).into_iter().collect())
    }
}

/// A body as an exchange has it.
enum Body {
    None,
    Json(Value),
    Text(String),
}

fn body(of: &Value, field: &str) -> Result<Body, Error> {
    match of.get("body") {
        None | Some(Value::Null) => Ok(Body::None),
        Some(body) => match (body.get("json"), body.get("text").and_then(Value::as_str)) {
            (Some(json), _) => Ok(Body::Json(json.clone())),
            (None, Some(text)) => Ok(Body::Text(text.to_owned())),
            (None, None) => Err(Error::invalid(field, "a body is {\"json\": …}, {\"text\": …} or null")),
        },
    }
}

/// The request of a call; its body as JSON, unless it is none or was given as text.
fn written(call: &Call, as_text: bool) -> Value {
    let headers: Vec<Value> = call.headers.iter().map(|Header { name, value }| json!([name, value])).collect();
    let body = match serde_json::from_slice::<Value>(&call.body) {
        Ok(json) if !as_text => json!({ "json": json }),
        _ if call.body.is_empty() => Value::Null,
        _ => json!({ "text": String::from_utf8_lossy(&call.body) }),
    };
    json!({ "method": call.route.method, "target": call.target, "headers": headers, "body": body })
}

/// The operation that a request is for, and what its target says.
pub(crate) struct Found {
    pub(crate) operation: &'static Operation,
    pub(crate) route: &'static Route,
    /// The template by which it was found.
    path: String,
    /// The parts of the path that the template names, decoded.
    named: Vec<(String, String)>,
    /// The query, decoded, in order.
    query: Vec<(String, String)>,
}

/// Finds the operation of a request. Of two templates that match, the one with more literal segments is meant.
pub(crate) fn find(system: &'static System, opened: &dyn Opened, method: &str, target: &str) -> Result<Found, Error> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut best: Option<Found> = None;
    for operation in system.operations {
        let Kind::Call(route) = operation.kind else { continue };
        if route.method != method {
            continue;
        }
        for template in opened.paths(route) {
            let Some(named) = fit(&template, path) else { continue };
            if best.as_ref().is_none_or(|best| named.len() < best.named.len()) {
                best = Some(Found { operation, route, path: template, named, query: Vec::new() });
            }
        }
    }
    let found = best.ok_or_else(|| {
        let message = format!("no operation of {} is called by {method} at this path", system.name);
        Error::new(ErrorKind::NotOffered, message).at("request.target")
    })?;
    Ok(Found { query: pairs(query), ..found })
}

/// The parts of a path that a template names.
fn fit(template: &str, path: &str) -> Option<Vec<(String, String)>> {
    let mut named = Vec::new();
    let (mut parts, mut segments) = (template.split('/'), path.split('/'));
    loop {
        match (parts.next(), segments.next()) {
            (None, None) => return Some(named),
            (Some(part), Some(segment)) => match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
                Some(_) if segment.is_empty() => return None,
                Some(name) => named.push((name.to_owned(), path::decoded(segment))),
                None if part == segment => {}
                None => return None,
            },
            _ => return None,
        }
    }
}

/// Names and values of a query or a form, decoded, in order.
fn pairs(encoded: &str) -> Vec<(String, String)> {
    url::form_urlencoded::parse(encoded.as_bytes()).into_owned().collect()
}

impl Found {
    /// The input that makes this request.
    fn input(&self, body: Body) -> Result<Value, Error> {
        let fields = fields((self.operation.input)());
        let mut input: Map<String, Value> =
            self.named.iter().map(|(name, value)| (name.clone(), json!(value))).collect();
        let mut more = Vec::new();
        for (name, value) in &self.query {
            let field = fields.iter().find(|field| field.wire == name.as_str());
            match field.filter(|_| self.route.query.contains(&name.as_str()) && !input.contains_key(name)) {
                Some(field) => drop(input.insert(name.clone(), plain((field.shape)(), value))),
                None => more.push(json!([name, value])),
            }
        }
        if !more.is_empty() {
            input.insert("query".to_owned(), Value::Array(more));
        }
        let takes_form = fields.iter().any(|field| field.wire == "form");
        match body {
            Body::None => {}
            Body::Json(value) => drop(input.insert("body".to_owned(), value)),
            Body::Text(text) if takes_form => {
                let form: Map<String, Value> =
                    pairs(&text).into_iter().map(|(name, value)| (name, json!(value))).collect();
                input.insert("form".to_owned(), Value::Object(form));
            }
            Body::Text(text) => {
                let value = serde_json::from_str(&text)
                    .map_err(|_| Error::invalid("request.body", "the body of this request is JSON"))?;
                input.insert("body".to_owned(), value);
            }
        }
        Ok(Value::Object(input))
    }
}

fn fields(shape: Shape) -> &'static [Field] {
    match shape {
        Shape::Model(model) => model.fields,
        _ => &[],
    }
}

fn has_no_fields(shape: Shape) -> bool {
    matches!(shape, Shape::Model(model) if model.fields.is_empty())
}

/// A value of a query in the type of its field, where that is the same spelling.
fn plain(shape: Shape, text: &str) -> Value {
    let value = match shape {
        Shape::Bool | Shape::Integer => serde_json::from_str::<Value>(text).ok(),
        _ => None,
    };
    value.filter(|value| format!("{value}") == text).unwrap_or_else(|| json!(text))
}

fn text<'a>(of: &'a Value, name: &str) -> Result<&'a str, Error> {
    of.get(name).and_then(Value::as_str).ok_or_else(|| {
        Error::invalid(format!("exchange.request.{name}"), "a request has a method and a target, both texts")
    })
}
