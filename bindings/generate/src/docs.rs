//! The table of operations in the documentation.

use crate::File;
use crate::catalogue::{Catalogue, is_list};
use crate::evidence::Evidence;
use crate::names::snake;
use girokit::bank::operation::Kind;
use girokit::bank::xs2a::payment::{At, On, Row};
use girokit::bank::{bec, tietoevry};
use girokit::wire::model::Shape;
use std::fmt::Write;

pub(crate) fn files(catalogue: &Catalogue, evidence: &Evidence) -> Vec<File> {
    let mut text = String::from(
        "# Operations\n\nEvery operation of every system, as the core defines it. Written by `make generate`; do not edit.\n\n\
         The column *vector* tells whether a vector in `tests/vectors` exercises the operation, the column *tour* whether \
         `tests/tour` calls it, against the sandbox, in every language.\n",
    );
    for system in catalogue.systems {
        let _ = writeln!(text, "\n## {}\n\n{}\n", system.name, system.doc);
        text.push_str(
            "| # | operation | call | input → reply | what it does | vector | tour |\n|---|---|---|---|---|---|---|\n",
        );
        for operation in system.operations {
            let call = match operation.kind {
                Kind::Call(route) => format!("{} {}{}", route.method, route.path, query(route.query)),
                Kind::List(listing) => format!("`{}`, page by page", listing.call),
                Kind::Job => "a flow of several calls".to_owned(),
                Kind::Refused(why) => format!("refused: {why}"),
            };
            let (input, mut reply) = (name((operation.input)()), name((operation.reply)()));
            if is_list(operation) {
                reply = format!("each {reply}");
            }
            let spelt =
                format!("`{}`, in Python `{}`, in Rust `{}`", operation.name, snake(operation.name), operation.task);
            let _ = writeln!(
                text,
                "| {} | {spelt} | {call} | {input} → {reply} | {} | {} | {} |",
                operation.number,
                operation.title(),
                mark(evidence.has_vector(operation)),
                mark(evidence.is_toured(operation))
            );
        }
    }
    let pictures = [
        (
            "tietoevry",
            tietoevry::transitions::ROWS,
            "    [*] --> Registering\n    [*] --> Initiating: the PSU is known\n",
        ),
        ("bec", bec::transitions::ROWS, "    [*] --> Initiating\n"),
    ];
    for (system, rows, begin) in pictures {
        let _ = writeln!(text, "\n## How a payment moves ({system})\n");
        let _ = writeln!(
            text,
            "The rows of `core/src/bank/{system}/transitions.rs`, with those of the family, as a picture.\n"
        );
        text.push_str(&picture(rows, begin));
    }
    vec![("bindings/OPERATIONS.md".into(), text)]
}

/// The payment's transitions, but for those that only repeat themselves or end in trouble, as a Mermaid diagram.
fn picture(rows: &[&[Row]], begin: &str) -> String {
    let mut text = String::from("```mermaid\nstateDiagram-v2\n");
    let mut edges: Vec<(String, String, Vec<String>)> = Vec::new();
    for (from, on, to) in rows.iter().flat_map(|rows| rows.iter()) {
        let (from, to, on) = (state(*from), state(*to), label(*on));
        if from == to {
            continue;
        }
        match edges.iter_mut().find(|(a, b, _)| *a == from && *b == to) {
            Some((.., labels)) => labels.push(on),
            None => edges.push((from, to, vec![on])),
        }
    }
    text.push_str(begin);
    for (from, to, labels) in edges {
        let _ = writeln!(text, "    {from} --> {to}: {}", labels.join(", "));
    }
    text.push_str("```\n");
    text
}

fn state(at: At) -> String {
    match at {
        At::Ended(end) => format!("{end:?}"),
        other => format!("{other:?}"),
    }
}

fn label(on: On) -> String {
    match on {
        On::Status(code) => code.to_owned(),
        On::ToAuthorise(code) => format!("{code} with startAuthorisation"),
        On::SendUser(code) => format!("{code} with scaRedirect"),
        other => format!("{other:?}"),
    }
}

fn mark(done: bool) -> &'static str {
    if done { "✓" } else { "—" }
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
