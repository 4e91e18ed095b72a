//! Amounts are text for the host and JSON numbers for the bank, digit for digit.
//!
//! The model says which fields are amounts; nothing here knows a field's name. What a host is given is also converted
//! to its type where a bank of the standard writes it differently: a list of one as its item, a scenario as a list of
//! steps.

use crate::wire::model::{Model, Shape};
use serde_json::{Number, Value};

/// What the host has given, as the bank wants it: amounts as numbers. What is no number stays, for the rules to see.
pub(crate) fn for_bank(shape: Shape, value: &mut Value) {
    each(shape, value, &mut |shape, value| {
        if let (Shape::Text("amount"), Value::String(text)) = (shape, &*value)
            && let Ok(number) = text.parse::<Number>()
        {
            *value = Value::Number(number);
        }
    });
}

/// What the bank has answered, as the host is given it: amounts and identifiers as text, lists as lists.
pub(crate) fn for_host(shape: Shape, value: &mut Value) {
    each(shape, value, &mut |shape, value| match (shape, &*value) {
        (Shape::Text(_), Value::Number(number)) => *value = Value::String(number.to_string()),
        (Shape::Text(_), Value::Array(items)) if items.iter().all(Value::is_string) => {
            let steps: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
            *value = Value::String(steps.join(" "));
        }
        (Shape::List(_), Value::String(_)) => *value = Value::Array(vec![value.take()]),
        _ => {}
    });
}

/// Visits each value that the shape knows of, a list before its items.
fn each(shape: Shape, value: &mut Value, visit: &mut impl FnMut(Shape, &mut Value)) {
    visit(shape, value);
    match (shape, value) {
        (Shape::List(of), Value::Array(items)) => items.iter_mut().for_each(|item| each(of(), item, visit)),
        (Shape::Map(of), Value::Object(fields)) => fields.values_mut().for_each(|field| each(of(), field, visit)),
        (Shape::Model(model), Value::Object(fields)) => each_field(model, fields, visit),
        _ => {}
    }
}

fn each_field(model: &Model, fields: &mut serde_json::Map<String, Value>, visit: &mut impl FnMut(Shape, &mut Value)) {
    for field in model.fields {
        if let Some(value) = fields.get_mut(field.wire) {
            each((field.shape)(), value, visit);
        }
    }
}
