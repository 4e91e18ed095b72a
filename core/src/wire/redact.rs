//! What may be in a text that is stored: everything but credentials, and what names an account or a person.
//!
//! The model decides, for every bank: kinds of text that name an account are left out whole ([`Shape::is_hidden`]); free text,
//! and what no model knows, is kept without what looks like an account number or a national id; identifiers, dates, amounts
//! and codes are kept as they are.

use super::model::{Model, Shape, Union};
use super::words;
use serde_json::{Map, Value};

/// What is written in the place of what is not stored.
const HIDDEN: &str = "[redacted]";

/// A value as it may be stored.
pub(crate) fn by_shape(shape: Shape, value: &mut Value) {
    match (shape, value) {
        (_, Value::Null | Value::Bool(_)) => {}
        (Shape::List(of), Value::Array(items)) => items.iter_mut().for_each(|item| by_shape(of(), item)),
        (Shape::Map(of), Value::Object(fields)) => fields.values_mut().for_each(|field| by_shape(of(), field)),
        (Shape::Model(model), Value::Object(fields)) => by_model(model, fields),
        (Shape::Union(union), Value::Object(fields)) => by_union(union, fields),
        (Shape::Json, value) => unknown(value),
        (shape, value @ (Value::String(_) | Value::Number(_))) if shape.is_hidden() => *value = HIDDEN.into(),
        // Digits of an amount are no account, and an identifier without its digits identifies nothing.
        (Shape::Text("text" | "line" | "error") | Shape::Codes(_), value) => unknown(value),
        (Shape::Text(_), Value::String(_) | Value::Number(_)) | (Shape::Integer, Value::Number(_)) => {}
        (_, other) => unknown(other),
    }
}

fn by_model(model: &Model, fields: &mut Map<String, Value>) {
    for (name, value) in fields {
        match model.fields.iter().find(|field| field.wire == name.as_str()) {
            Some(field) => by_shape((field.shape)(), value),
            None => unknown(value),
        }
    }
}

fn by_union(union: &Union, fields: &mut Map<String, Value>) {
    let tag = fields.get(union.tag).and_then(Value::as_str).unwrap_or_default();
    let model = union.variants.iter().find(|(value, ..)| *value == tag).map(|(.., model)| model());
    match model {
        Some(Shape::Model(model)) => {
            let tag = fields.remove(union.tag);
            by_model(model, fields);
            fields.extend(tag.map(|tag| (union.tag.to_owned(), tag)));
        }
        _ => fields.values_mut().for_each(unknown),
    }
}

/// What nothing is known of, without what looks like an account number.
pub(crate) fn unknown(value: &mut Value) {
    match value {
        Value::String(text) => *text = words::without_numbers(text),
        Value::Number(number) => {
            let shown = words::without_numbers(&number.to_string());
            if shown.contains(HIDDEN) {
                *value = Value::String(shown);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(unknown),
        Value::Object(fields) => fields.values_mut().for_each(unknown),
        Value::Null | Value::Bool(_) => {}
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, dead_code, unreachable_pub)]
mod tests {
    use super::by_shape;
    use crate::wire::model::Described;
    use serde_json::json;

    model! {
        /// An entry.
        pub Entry {
            /// The bank's id.
            must "entryId" entry_id: String as "identifier",
            /// Words.
            may "text" text: String,
            /// An account.
            may "iban" iban: crate::iso::Iban,
            /// An amount.
            may "amount" amount: crate::iso::Amount,
        }
    }

    #[test]
    fn the_model_decides_what_is_left_out() {
        let mut entry = json!({
            "entryId": "12345678901", "amount": "12345678901.00", "iban": "NO9386011117947",
            "text": "for 8601 11 17947, thanks", "unknown": {"creditor": ["NO9386011117947", 86011117947_u64, true]},
        });
        by_shape(Entry::shape(), &mut entry);
        assert_eq!(
            entry,
            json!({
                "entryId": "12345678901", "amount": "12345678901.00", "iban": "[redacted]",
                "text": "for [redacted], thanks", "unknown": {"creditor": ["[redacted]", "[redacted]", true]},
            })
        );
    }

    #[test]
    fn what_does_not_fit_its_shape_is_looked_at_all_the_same() {
        let mut entry = json!({"entryId": ["86011117947"], "text": {"iban": "NO9386011117947"}, "iban": [1]});
        by_shape(Entry::shape(), &mut entry);
        assert_eq!(entry, json!({"entryId": ["[redacted]"], "text": {"iban": "[redacted]"}, "iban": [1]}));
        let mut list = json!(["NO9386011117947"]);
        by_shape(Entry::shape(), &mut list);
        assert_eq!(list, json!(["[redacted]"]));
    }
}
