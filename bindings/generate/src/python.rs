//! Python: frozen dataclasses for messages, open codes, classes for outcomes, one class per system.

use crate::File;
use crate::catalogue::{Catalogue, Named, is_call, is_list};
use crate::names::{pascal, snake};
use girokit::bank::operation::Kind;
use girokit::bank::{Operation, System};
use girokit::wire::model::{Codes, Field, Shape, Union};
use std::collections::BTreeSet;
use std::fmt::Write;

const HEAD: &str = "# Written by `make generate` from the core's definitions; do not edit.\n";

/// Words that Python keeps for itself.
const RESERVED: [&str; 36] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "self", "try", "while", "with", "yield",
];

pub(crate) fn files(catalogue: &Catalogue) -> Vec<File> {
    vec![
        ("python/girokit/models.py".into(), models(catalogue)),
        ("python/girokit/systems.py".into(), systems(catalogue)),
    ]
}

fn models(catalogue: &Catalogue) -> String {
    let mut names = BTreeSet::new();
    let mut body = String::new();
    for named in &catalogue.types {
        names.insert(named.name().to_owned());
        body.push_str("\n\n");
        match named {
            Named::Model(model) => {
                write_class(&mut body, model.name, "Message", model.doc);
                write_fields(&mut body, model.fields);
            }
            Named::Codes(codes) => write_codes(&mut body, codes),
            Named::Union(union) => write_union(&mut body, union, catalogue, &mut names),
        }
    }
    format!(
        "{HEAD}\"\"\"Messages as the standards have them, with their names in Python's spelling.

A field that a bank sends and its message does not know is kept in `extra` and written back; a code that is not listed
stays as it is. Amounts are text: `\"100.33\"`.
\"\"\"

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, Union

from girokit import _native
from girokit._model import (
    AMOUNT,
    ERROR,
    FLAG,
    HIDDEN,
    INTEGER,
    JSON,
    TEXT,
    Code,
    Fields,
    Json,
    ListOf,
    MapOf,
    Message,
    OneOf,
    Tag,
    may,
    must,
)

__all__ = [
{}]
{body}",
        names.iter().map(|name| format!("    \"{name}\",\n")).collect::<String>()
    )
}

fn write_class(out: &mut String, name: &str, base: &str, about: &str) {
    let _ = writeln!(out, "class {name}({base}):");
    out.push_str(&docstring(about, "    "));
}

fn write_fields(out: &mut String, fields: &[Field]) {
    // What has to be there stands first, as a reader of the class looks for it.
    for field in fields.iter().filter(|field| field.required).chain(fields.iter().filter(|field| !field.required)) {
        let (kind, empty) = (type_of((field.shape)()), if field.required { "" } else { " | None = None" });
        let _ = write!(out, "\n    {}: {kind}{empty}\n{}", property(field), docstring(field.doc, "    "));
    }
    if fields.is_empty() {
        return;
    }
    out.push_str("\n    _fields: ClassVar[Fields] = (\n");
    for field in fields {
        let need = if field.required { "must" } else { "may" };
        let (wire, name, codec) = (field.wire, property(field), codec((field.shape)()));
        let _ = writeln!(out, "        {need}({wire:?}, {name:?}, {codec}),");
    }
    out.push_str("    )\n");
}

fn write_codes(out: &mut String, set: &Codes) {
    let name = set.name;
    let _ = write!(out, "class {name}(Code):\n{}", docstring(set.doc, "    "));
    for (wire, variant, about) in set.codes {
        let _ = write!(out, "\n    {}: ClassVar[{name}]\n{}", constant(wire, variant), docstring(about, "    "));
    }
    let _ = writeln!(out, "\n\n{name}.define(");
    for (wire, variant, _) in set.codes {
        let _ = writeln!(out, "    {}={wire:?},", constant(wire, variant));
    }
    out.push_str(")\n");
}

/// Each variant is a class of its own, which `match` tells apart; the union is the name for all of them.
fn write_union(out: &mut String, union: &Union, catalogue: &Catalogue, names: &mut BTreeSet<String>) {
    let mut variants = Vec::new();
    for (tag, variant, about, shape) in union.variants {
        let Shape::Model(model) = shape() else { continue };
        let stem = union.name.trim_end_matches("Outcome");
        let mut name = format!("{stem}{variant}");
        if catalogue.types.iter().any(|named| named.name() == name) {
            name.push_str("Outcome");
        }
        write_class(out, &name, model.name, about);
        let _ = write!(out, "\n    _tag: ClassVar[Tag] = ({:?}, {tag:?})\n\n\n", union.tag);
        names.insert(name.clone());
        variants.push((tag, name));
    }
    let name = union.name;
    let _ = writeln!(out, "{name} = Union[");
    for (_, variant) in &variants {
        let _ = writeln!(out, "    {variant},");
    }
    let _ = write!(
        out,
        "]\n{}\n{}: OneOf[{name}] = OneOf(\n    {:?},\n    {{\n",
        docstring(union.doc, ""),
        reader(name),
        union.tag
    );
    for (tag, variant) in &variants {
        let _ = writeln!(out, "        {tag:?}: {variant},");
    }
    out.push_str("    },\n)\n");
}

fn systems(catalogue: &Catalogue) -> String {
    let mut used = BTreeSet::from(["BankConfig".to_owned(), "Context".to_owned(), "Session".to_owned()]);
    let mut classes = String::new();
    for system in catalogue.systems {
        write_system(&mut classes, system, &mut used);
    }
    let used: String = used.iter().map(|name| format!("    {name},\n")).collect();
    let all: String = catalogue.systems.iter().map(|system| format!("    \"{}\",\n", pascal(system.name))).collect();
    format!(
        "{HEAD}\"\"\"A class for each system of banks, with a method for each operation.\"\"\"

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from girokit import _model
from girokit.bank import Bank, Flow
from girokit.listing import Listing
from girokit.models import (
{used})
from girokit.outcome import CallOutcome, answered

__all__ = [
{all}]
{classes}"
    )
}

fn write_system(out: &mut String, system: &System, used: &mut BTreeSet<String>) {
    let class = pascal(system.name);
    let refused = system.operations.iter().filter_map(|operation| match operation.kind {
        Kind::Refused(why) => Some(format!("\n\nNot offered: `{}`. {why}", operation.name)),
        _ => None,
    });
    let about = format!("{}{}", system.doc.trim(), refused.collect::<String>());
    let offered = || system.operations.iter().filter(|operation| !matches!(operation.kind, Kind::Refused(_)));
    let _ = write!(
        out,
        "\n\nclass {class}(Bank):\n{}\n    _system: ClassVar[str | None] = {:?}\n    _readers: ClassVar[Mapping[str, _model.Codec[Any]]] = {{\n",
        docstring(&about, "    "),
        system.name
    );
    for operation in offered() {
        let _ = writeln!(out, "        {:?}: {},", operation.full_name, ends(operation, used).1);
    }
    out.push_str("    }\n");
    for operation in offered() {
        write_operation(out, operation, used);
    }
}

fn write_operation(out: &mut String, operation: &Operation, used: &mut BTreeSet<String>) {
    let (name, outcome) = (word(snake(operation.name)), ends(operation, used).0);
    let (takes, gives, again, given) = match (operation.input)() {
        Shape::Model(model) if model.fields.is_empty() => (String::new(), "None", String::new(), "None"),
        input => {
            let kind = type_of(input);
            used.insert(kind.clone());
            (format!("input: {kind}, "), "input", format!(", input: {kind} | None = None"), "input")
        }
    };
    let full = operation.full_name;
    if is_list(operation) {
        let entry = type_of((operation.reply)());
        used.insert(entry.clone());
        let _ = write!(
            out,
            "\n    def {name}(self, {takes}context: Context = Context()) -> Listing[{entry}]:\n{}        \
             return Listing(self, {full:?}, {gives}, context, {entry})\n",
            docstring(operation.doc, "        "),
        );
        return;
    }
    let _ = write!(
        out,
        "\n    def {name}(self, {takes}context: Context = Context()) -> Flow[{outcome}]:\n{}        \
         return self._begin({full:?}, {gives}, context)\n\n    \
         def resume_{}(self, saved: str{again}, *, session: Session | None = None) -> Flow[{outcome}]:\n        \
         \"\"\"Go on with a saved `{name}`; what for, `Bank.resume` tells.\"\"\"\n        \
         return self._again({full:?}, saved, {given}, session)\n",
        docstring(operation.doc, "        "),
        snake(operation.name),
    );
}

/// The type with which an operation ends, and what reads it.
fn ends(operation: &Operation, used: &mut BTreeSet<String>) -> (String, String) {
    if is_list(operation) {
        used.extend(["ListOutcome".to_owned(), "LIST_OUTCOME".to_owned()]);
        return ("ListOutcome".to_owned(), "LIST_OUTCOME".to_owned());
    }
    let reply = (operation.reply)();
    let kind = type_of(reply);
    let mut codec = codec(reply);
    if let Some(element) = named(reply) {
        used.insert(element.to_owned());
    }
    if let Shape::Union(union) = reply {
        used.insert(reader(union.name));
    }
    for helper in ["ListOf(", "MapOf("] {
        codec = codec.replace(helper, &format!("_model.{helper}"));
    }
    for helper in ["AMOUNT", "ERROR", "FLAG", "HIDDEN", "INTEGER", "JSON", "TEXT"] {
        if codec == helper {
            codec = format!("_model.{helper}");
        }
    }
    if is_call(operation) { (format!("CallOutcome[{kind}]"), format!("answered({codec})")) } else { (kind, codec) }
}

/// The named type that a shape is made of, if it is made of one.
fn named(shape: Shape) -> Option<&'static str> {
    match shape {
        Shape::Model(model) => Some(model.name),
        Shape::Codes(codes) => Some(codes.name),
        Shape::Union(union) => Some(union.name),
        Shape::List(of) | Shape::Map(of) => named(of()),
        Shape::Text(_) | Shape::Bool | Shape::Integer | Shape::Json => None,
    }
}

fn type_of(shape: Shape) -> String {
    match shape {
        Shape::Text("error") => "_native.Error".to_owned(),
        Shape::Text(_) => "str".to_owned(),
        Shape::Bool => "bool".to_owned(),
        Shape::Integer => "int".to_owned(),
        Shape::Json => "Json".to_owned(),
        Shape::List(of) => format!("Sequence[{}]", type_of(of())),
        Shape::Map(of) => format!("Mapping[str, {}]", type_of(of())),
        Shape::Model(_) | Shape::Codes(_) | Shape::Union(_) => named(shape).unwrap_or_default().to_owned(),
    }
}

/// What reads and writes a shape: the runtime is `python/girokit/_model.py`.
fn codec(shape: Shape) -> String {
    match shape {
        Shape::Text("error") => "ERROR".to_owned(),
        Shape::Text("amount") => "AMOUNT".to_owned(),
        Shape::Text(_) if shape.is_hidden() => "HIDDEN".to_owned(),
        Shape::Text(_) => "TEXT".to_owned(),
        Shape::Bool => "FLAG".to_owned(),
        Shape::Integer => "INTEGER".to_owned(),
        Shape::Json => "JSON".to_owned(),
        Shape::List(of) => format!("ListOf({})", codec(of())),
        Shape::Map(of) => format!("MapOf({})", codec(of())),
        Shape::Union(union) => reader(union.name),
        Shape::Model(model) => model.name.to_owned(),
        Shape::Codes(codes) => codes.name.to_owned(),
    }
}

/// `PaymentOutcome` → `PAYMENT_OUTCOME`.
fn reader(union: &str) -> String {
    snake(union).trim_start_matches('_').to_ascii_uppercase()
}

/// `ACSC` → `ACSC`, `psuIdentified` → `PSU_IDENTIFIED`; where the code is no name, the one it has in Rust.
fn constant(wire: &str, variant: &str) -> String {
    let plain = wire.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    if !plain || wire.starts_with(|first: char| first.is_ascii_digit()) {
        return reader(variant);
    }
    if wire.chars().any(|letter| letter.is_ascii_lowercase()) { reader(wire) } else { wire.to_owned() }
}

fn property(field: &Field) -> String {
    let name = field.name.trim_start_matches("r#").trim_start_matches('_');
    if name == "extra" { "extra_of_bank".to_owned() } else { word(name.to_owned()) }
}

fn word(name: String) -> String {
    if RESERVED.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// Rust's documentation as a docstring, with its links made plain.
fn docstring(text: &str, indent: &str) -> String {
    let text =
        text.replace("[`", "`").replace("`]", "`").replace("crate::", "").replace("::", ".").replace(" {}`", "`");
    let text = text.trim().replace('\\', "\\\\").replace("\"\"\"", "'''");
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    match lines.as_slice() {
        [] => String::new(),
        // A quotation mark at the end would run into those that close.
        [one] if one.ends_with('"') => format!("{indent}\"\"\"{one} \"\"\"\n"),
        [one] => format!("{indent}\"\"\"{one}\"\"\"\n"),
        many => {
            let mut out = format!("{indent}\"\"\"");
            for (at, line) in many.iter().enumerate() {
                let _ = writeln!(
                    out,
                    "{}",
                    if at == 0 { (*line).to_owned() } else { format!("{indent}{line}").trim_end().to_owned() }
                );
            }
            out + indent + "\"\"\"\n"
        }
    }
}
