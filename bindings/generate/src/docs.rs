//! The table of operations in the documentation.

use crate::File;
use crate::catalogue::{Catalogue, is_list};
use crate::evidence::Evidence;
use crate::names::snake;
use girokit::bank::operation::Kind;
use girokit::bank::xs2a::machine::{Only, Row, Table};
use girokit::bank::xs2a::payment;
use girokit::bank::{bec, maxbanka, tietoevry};
use girokit::wire::model::Shape;
use std::fmt::{Debug, Write};

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
    let of_payments = [
        (
            "tietoevry",
            tietoevry::transitions::ROWS,
            "    [*] --> Registering\n    [*] --> Initiating: the PSU is known\n",
        ),
        ("bec", bec::transitions::ROWS, "    [*] --> Initiating\n"),
    ];
    for (system, rows, begin) in of_payments {
        text.push_str(&picture("a payment", system, rows, begin, label));
    }
    for (system, rows) in [("tietoevry", tietoevry::transitions::BASKET_ROWS), ("bec", bec::transitions::BASKET_ROWS)] {
        let begin = "    [*] --> Creating\n    [*] --> Authorising: the basket is at the bank\n";
        text.push_str(&picture("a signing basket", system, rows, begin, |on| format!("{on:?}")));
    }
    let consent = tietoevry::transitions::CONSENT_ROWS;
    text.push_str(&picture("a question for consent", "tietoevry", consent, "    [*] --> Asking\n", |on| {
        format!("{on:?}")
    }));
    let orders = maxbanka::transitions::ROWS.iter().flat_map(|rows| rows.iter());
    let begin = "    [*] --> Entering\n    [*] --> Detailing: the order is at the bank\n    [*] --> AskingForSecond: by the second \
                 user\n    [*] --> Tracking: to follow it\n";
    text.push_str(&heading("an order", "maxbanka", "", begin));
    text.push_str(&edges(
        orders.map(|row| (row.from, state(row.to), row.on.iter().map(|on| format!("{on:?}")).collect::<Vec<_>>())),
    ));
    vec![("bindings/OPERATIONS.md".into(), text)]
}

/// The rows as a Mermaid diagram: all of them, but for those that leave the client where it is.
fn picture<At: Debug + Copy + 'static, On: Copy + 'static>(
    what: &str,
    system: &str,
    tables: &'static [Table<At, On>],
    begin: &str,
    label: fn(On) -> String,
) -> String {
    let rows = tables.iter().flat_map(|rows| rows.iter()).filter_map(|row| Some((row, state(row.to?))));
    let rows = rows.map(|(row, to)| {
        let labels = row.on.iter().map(|on| format!("{}{}", label(*on), only(row)));
        (row.from, to, labels.collect::<Vec<_>>())
    });
    heading(what, system, ", with those of the family", begin) + &edges(rows)
}

fn heading(what: &str, system: &str, beside: &str, begin: &str) -> String {
    format!(
        "\n## How {what} moves ({system})\n\nThe rows of `core/src/bank/{system}/transitions.rs`{beside}, as a \
         picture.\n\n```mermaid\nstateDiagram-v2\n{begin}"
    )
}

fn edges<At: Debug + Copy + 'static>(rows: impl Iterator<Item = (&'static [At], String, Vec<String>)>) -> String {
    let mut edges: Vec<(String, String, Vec<String>)> = Vec::new();
    for (from, to, labels) in rows {
        for from in from.iter().copied().map(state).filter(|from| *from != to) {
            match edges.iter_mut().find(|(a, b, _)| *a == from && *b == to) {
                Some((.., known)) => known.extend(labels.clone()),
                None => edges.push((from, to.clone(), labels.clone())),
            }
        }
    }
    let mut text = String::new();
    for (from, to, labels) in edges {
        let _ = writeln!(text, "    {from} --> {to}: {}", labels.join(", "));
    }
    text.push_str("```\n");
    text
}

fn only<At, On>(row: &Row<At, On>) -> &'static str {
    match row.only {
        Only::EveryJob => "",
        Only::PeriodicPayments => " (periodic payments)",
        Only::Registrations => " (registrations)",
    }
}

fn state(at: impl Debug) -> String {
    let name = format!("{at:?}");
    name.strip_prefix("Ended(").and_then(|end| end.strip_suffix(')')).unwrap_or(&name).to_owned()
}

fn label(on: payment::On) -> String {
    match on {
        payment::On::Status(code) => code.to_owned(),
        payment::On::ForeignLink(code) => format!("{code} with a foreign link"),
        payment::On::ToAuthorise(code) => format!("{code} with startAuthorisation"),
        payment::On::SendUser(code) => format!("{code} with scaRedirect"),
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
