//! The table of operations in the documentation.

use crate::File;
use crate::catalogue::Catalogue;
use crate::names::{pascal, snake};
use girokit::bank::operation::Kind;
use girokit::wire::model::Shape;
use std::fmt::Write;

pub(crate) fn files(catalogue: &Catalogue) -> Vec<File> {
    let mut text = String::from(
        "# Operations\n\nEvery operation of every system, as the core defines it. Written by `make generate`; do not edit.\n",
    );
    for system in catalogue.systems {
        let _ = writeln!(text, "\n## {}\n\n{}\n", system.name, system.doc);
        text.push_str("| # | operation | call | input → reply | what it does |\n|---|---|---|---|---|\n");
        for operation in system.operations {
            let call = match operation.kind {
                Kind::Call(route) => format!("{} {}{}", route.method, route.path, query(route.query)),
                Kind::Job => "a flow of several calls".to_owned(),
                Kind::Refused(why) => format!("refused: {why}"),
            };
            let (input, reply) = (name((operation.input)()), name((operation.reply)()));
            let spelt = format!("`{}`, in Python `{}`, in Rust `{}`", operation.name, snake(operation.name), pascal(operation.name));
            let _ = writeln!(text, "| {} | {spelt} | {call} | {input} → {reply} | {} |", operation.number, operation.title());
        }
    }
    vec![("bindings/OPERATIONS.md".into(), text)]
}

fn query(names: &[&str]) -> String {
    if names.is_empty() { String::new() } else { format!("?{}", names.join("&")) }
}

fn name(shape: Shape) -> String {
    match shape {
        Shape::Model(model) => model.name.to_owned(),
        Shape::Codes(codes) => codes.name.to_owned(),
        Shape::Union(union) => union.name.to_owned(),
        Shape::List(of) => format!("list of {}", name(of())),
        Shape::Map(of) => format!("map of {}", name(of())),
        Shape::Text(kind) => kind.to_owned(),
        Shape::Bool => "true or false".to_owned(),
        Shape::Integer => "number".to_owned(),
        Shape::Json => "JSON".to_owned(),
    }
}
