//! Amounts are text for the host and JSON numbers for the bank, digit for digit. What the bank answers is made text where its
//! shape says so (`wire/fit.rs`).
//!
//! The model says which fields are amounts; nothing here knows a field's name.

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
