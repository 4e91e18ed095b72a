//! TypeScript: the contract, the messages, and a class per system with a method per operation.

pub(crate) mod contract;

use crate::File;
use crate::catalogue::{Catalogue, Named, is_call, is_list};
use crate::names::pascal;
use girokit::bank::operation::Kind;
use girokit::bank::{Operation, System};
use girokit::wire::model::{Codes, Model, Shape, Union};
use std::collections::BTreeSet;
use std::fmt::Write;

const HEAD: &str = "// Written by `make generate` from the core's definitions; do not edit.\n";

pub(crate) fn files(catalogue: &Catalogue) -> Vec<File> {
    vec![
        (
            "npm/src/contract.ts".into(),
            format!("{HEAD}\nimport type {{ Warning }} from \"./model.js\";\n\n{}", contract::declarations()),
        ),
        ("npm/src/model.ts".into(), models(catalogue)),
        ("npm/src/systems.ts".into(), systems(catalogue)),
    ]
}

/// A doc comment, with the core's links made plain.
fn comment(doc: &str, indent: &str) -> String {
    let doc = doc.replace("[`", "`").replace("`]", "`").replace("crate::", "").replace("::", ".").replace("*/", "* /");
    let lines: Vec<&str> = doc.trim().lines().map(str::trim).collect();
    match lines.as_slice() {
        [] => String::new(),
        [line] => format!("{indent}/** {line} */\n"),
        lines => {
            let body: String =
                lines.iter().map(|line| format!("{indent} * {line}").trim_end().to_owned() + "\n").collect();
            format!("{indent}/**\n{body}{indent} */\n")
        }
    }
}

fn models(catalogue: &Catalogue) -> String {
    let mut text = format!(
        "{HEAD}//
// Messages as they stand on the wire. A field that a bank sends and its message does not know stays on the object and is
// written back; a code that is not listed stays as it is. A field that is not of its type is not in its place: it is kept,
// as it came, in the object `asItCame` of its message.

import type {{ Problem }} from \"./contract.js\";
"
    );
    for named in &catalogue.types {
        text.push('\n');
        match named {
            Named::Model(model) => text.push_str(&interface(model)),
            Named::Codes(codes) => text.push_str(&codes_of(codes)),
            Named::Union(union) => text.push_str(&union_of(union)),
        }
    }
    text
}

fn interface(model: &Model) -> String {
    let mut text = format!("{}export interface {} {{\n", comment(model.doc, ""), model.name);
    for field in model.fields {
        let mark = if field.required { "" } else { "?" };
        text.push_str(&comment(field.doc, "  "));
        let _ = writeln!(text, "  {}{mark}: {};", property(field.wire), spelt((field.shape)()));
    }
    text + "}\n"
}

/// Codes are values and, beside them, a type that is open to codes of tomorrow.
fn codes_of(codes: &Codes) -> String {
    let doc = comment(codes.doc, "");
    let mut text = format!("{doc}export const {} = {{\n", codes.name);
    for (code, _, doc) in codes.codes {
        text.push_str(&comment(doc, "  "));
        let _ = writeln!(text, "  {}: {code:?},", property(code));
    }
    let name = codes.name;
    let _ = write!(
        text,
        "}} as const;\n{doc}export type {name} = (typeof {name})[keyof typeof {name}] | (string & {{}});\n"
    );
    text
}

fn union_of(union: &Union) -> String {
    let mut text = format!("{}export type {} =\n", comment(union.doc, ""), union.name);
    for (tag, _, doc, shape) in union.variants {
        text.push_str(&comment(doc, "  "));
        let _ = writeln!(text, "  | ({{ {}: {tag:?} }} & {})", property(union.tag), spelt(shape()));
    }
    text.truncate(text.trim_end().len());
    text + ";\n"
}

/// A property name, in quotes where it has to be.
fn property(name: &str) -> String {
    let plain = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    if plain && !name.starts_with(|first: char| first.is_ascii_digit()) { name.to_owned() } else { format!("{name:?}") }
}

fn spelt(shape: Shape) -> String {
    match shape {
        Shape::Text("error") => "Problem".to_owned(),
        Shape::Text(_) => "string".to_owned(),
        Shape::Bool => "boolean".to_owned(),
        Shape::Integer => "number".to_owned(),
        Shape::Json => "unknown".to_owned(),
        Shape::List(of) => match spelt(of()) {
            of if of.contains(' ') => format!("({of})[]"),
            of => format!("{of}[]"),
        },
        Shape::Map(of) => format!("Record<string, {}>", spelt(of())),
        Shape::Model(model) => model.name.to_owned(),
        Shape::Codes(codes) => codes.name.to_owned(),
        Shape::Union(union) => union.name.to_owned(),
    }
}

fn systems(catalogue: &Catalogue) -> String {
    let mut used = BTreeSet::from(["BankConfig".to_owned(), "Context".to_owned(), "Session".to_owned()]);
    let mut classes = String::new();
    for system in catalogue.systems {
        classes.push_str(&class(system, &mut used));
    }
    let known = |name: &String| catalogue.types.iter().any(|named| named.name() == name);
    let used: Vec<String> = used.into_iter().filter(known).collect();
    format!(
        "{HEAD}
import {{ Bank, type Flow, type Key, type Moment }} from \"./bank.js\";
import type {{ CallOutcome }} from \"./contract.js\";
import {{ Listing }} from \"./listing.js\";
import type {{ {} }} from \"./model.js\";
{classes}",
        used.join(", ")
    )
}

fn class(system: &System, used: &mut BTreeSet<String>) -> String {
    let name = pascal(system.name);
    let offered = || system.operations.iter().filter(|operation| !matches!(operation.kind, Kind::Refused(_)));
    let mut text = format!(
        "\n{}export class {name} extends Bank {{
  /** Opens the bank: who you are there, and the key that signs, where the configuration holds none. */
  constructor(config: Omit<BankConfig, \"system\">, key?: Key) {{
    super({{ ...config, system: {:?} }}, key);
  }}

  /** Goes on with a saved flow; its `job` says how it ends. */
  override resume(saved: string, input?: object | string, session?: Session): {name}Flow {{
    return super.resume(saved, input, session) as {name}Flow;
  }}
",
        comment(system.doc, ""),
        system.name
    );
    let mut flows = format!("\n/** Any job of {name}, told apart by its `job`. */\nexport type {name}Flow =\n");
    for operation in offered() {
        let ends = ends(operation, used);
        let _ = writeln!(flows, "  | Flow<{ends}, {:?}>", operation.full_name);
        text.push('\n');
        text.push_str(&comment(operation.doc, "  "));
        let (parameter, argument) = match (operation.input)() {
            Shape::Model(model) if model.fields.is_empty() => (String::new(), "{}"),
            input => {
                used.insert(spelt(input));
                (format!("input: {}, ", spelt(input)), "input")
            }
        };
        if is_list(operation) {
            let entry = spelt((operation.reply)());
            let _ = writeln!(
                text,
                "  {0}({parameter}context: Context = {{}}): Listing<{entry}> {{\n    return new Listing(this, {0:?}, {argument}, context);\n  }}",
                operation.name
            );
            used.insert(entry);
            continue;
        }
        let _ = writeln!(
            text,
            "  {}({parameter}context: Context = {{}}, at?: Moment): Flow<{ends}, {:?}> {{\n    return this.start({:?}, {argument}, context, at);\n  }}",
            operation.name, operation.full_name, operation.name
        );
    }
    flows.truncate(flows.trim_end().len());
    text + "}\n" + &flows + ";\n"
}

/// The type with which an operation ends.
fn ends(operation: &Operation, used: &mut BTreeSet<String>) -> String {
    let reply = if is_list(operation) { "ListOutcome".to_owned() } else { spelt((operation.reply)()) };
    used.insert(reply.trim_end_matches("[]").to_owned());
    if is_call(operation) { format!("CallOutcome<{reply}>") } else { reply }
}
