//! Swift: structs for messages, enums for codes and outcomes, one class per system.

use crate::File;
use crate::catalogue::{Catalogue, Named, is_call, is_list};
use crate::names::pascal;
use girokit::bank::operation::Kind;
use girokit::bank::{Operation, System};
use girokit::wire::model::{Codes, Field, Model, Shape, Union};
use std::fmt::Write;

const FOLDER: &str = "bindings/uniffi/swift/Sources/Girokit/Api";

const MESSAGES: &str = "bindings/uniffi/swift/conformance/Sources/Conformance/Messages.swift";

const HEAD: &str = "// Written by `make generate` from the core's definitions; do not edit.\n\nimport Foundation\n";

/// Words that Swift keeps for itself.
const RESERVED: [&str; 40] = [
    "Any",
    "as",
    "associatedtype",
    "break",
    "case",
    "catch",
    "class",
    "continue",
    "default",
    "defer",
    "deinit",
    "do",
    "else",
    "enum",
    "extension",
    "fallthrough",
    "false",
    "for",
    "func",
    "guard",
    "if",
    "import",
    "in",
    "init",
    "inout",
    "internal",
    "is",
    "let",
    "nil",
    "operator",
    "private",
    "protocol",
    "public",
    "repeat",
    "return",
    "self",
    "static",
    "switch",
    "var",
    "where",
];

pub(crate) fn files(catalogue: &Catalogue) -> Vec<File> {
    let (mut models, mut codes, mut outcomes) = (HEAD.to_owned(), HEAD.to_owned(), HEAD.to_owned());
    for named in &catalogue.types {
        match named {
            Named::Model(model) => write_model(&mut models, model),
            Named::Codes(set) => write_codes(&mut codes, set),
            Named::Union(union) => write_union(&mut outcomes, union),
        }
    }
    let mut files = vec![file("Models", models), file("Codes", codes), file("Outcomes", outcomes)];
    files.extend(catalogue.systems.iter().map(|system| file(&pascal(system.name), write_system(system))));
    files.push((MESSAGES.into(), write_messages(catalogue)));
    files
}

/// Which types each job's input and outcome have, for the runner of vectors: Swift cannot find that out while it runs.
fn write_messages(catalogue: &Catalogue) -> String {
    let mut out = format!(
        "{}\n/// How the input and the outcome of each job are read into their types and written again.\n\
         let messages: [String: Messages] = [\n",
        HEAD.replace("Foundation", "Girokit")
    );
    for operation in catalogue.systems.iter().flat_map(|system| system.operations) {
        if matches!(operation.kind, Kind::Refused(_)) {
            continue;
        }
        let what = match operation {
            operation if is_list(operation) => "list",
            operation if is_call(operation) => "call",
            _ => "job",
        };
        let (input, reply) = (type_of((operation.input)()), type_of((operation.reply)()));
        let _ = writeln!(out, "    {}: {what}({input}.self, {reply}.self),", quoted(operation.full_name));
    }
    out.push_str("]\n");
    out
}

fn file(name: &str, text: String) -> File {
    (format!("{FOLDER}/{name}.swift").into(), text)
}

fn write_model(out: &mut String, model: &Model) {
    let name = type_name(model.name);
    let _ = writeln!(
        out,
        "\n{}public struct {name}: Codable, Hashable, Sendable, CustomStringConvertible {{",
        doc(model.doc, "")
    );
    for field in model.fields {
        let _ = writeln!(out, "{}    public var {}: {}", doc(field.doc, "    "), property(field), field_type(field));
    }
    out.push_str("    /// Fields that this version does not know: kept, and written back.\n    public var extra: [String: JSONValue]\n\n");

    out.push_str("    /// A message from its fields.\n    public init(\n");
    for field in model.fields {
        let empty = if field.required { "" } else { " = nil" };
        let _ = writeln!(out, "        {}: {}{empty},", property(field), field_type(field));
    }
    out.push_str("        extra: [String: JSONValue] = [:]\n    ) {\n");
    for field in model.fields {
        let _ = writeln!(out, "        self.{0} = {0}", property(field));
    }
    out.push_str("        self.extra = extra\n    }\n\n");

    let keep = if model.fields.is_empty() { "let" } else { "var" };
    let _ = writeln!(
        out,
        "    public init(from decoder: any Decoder) throws {{\n        {keep} fields = try Fields(decoder)"
    );
    for field in model.fields {
        let need = if field.required { "must" } else { "may" };
        let _ = writeln!(out, "        self.{} = try fields.{need}({})", property(field), quoted(field.wire));
    }
    out.push_str("        self.extra = try fields.rest()\n    }\n\n");

    out.push_str("    public func encode(to encoder: any Encoder) throws {\n        var fields = encoder.container(keyedBy: FieldName.self)\n");
    for field in model.fields {
        let how = if field.required { "encode" } else { "encodeIfPresent" };
        let _ = writeln!(out, "        try fields.{how}(self.{}, forKey: {})", property(field), quoted(field.wire));
    }
    out.push_str("        for (name, value) in extra {\n            try fields.encode(value, forKey: FieldName(name))\n        }\n    }\n\n");

    // Account numbers, keys and what is not known do not print.
    let parts: Vec<String> = model
        .fields
        .iter()
        .map(|field| {
            let name = property(field);
            let shown = match ((field.shape)().is_hidden(), field.required) {
                (true, true) => "[redacted]".to_owned(),
                (true, false) => format!("\\({name} == nil ? \"nil\" : \"[redacted]\")"),
                (false, true) => format!("\\({name})"),
                (false, false) => format!("\\({name}.map {{ \"\\($0)\" }} ?? \"nil\")"),
            };
            format!("{}: {shown}", name.trim_matches('`'))
        })
        .chain(["extra: \\(extra.keys.sorted())".to_owned()])
        .collect();
    let _ =
        writeln!(out, "    public var description: String {{\n        \"{name}({})\"\n    }}\n}}", parts.join(", "));
}

fn write_codes(out: &mut String, set: &Codes) {
    let name = type_name(set.name);
    let _ = writeln!(
        out,
        "\n{}public enum {name}: Codable, Hashable, Sendable, CustomStringConvertible {{",
        doc(set.doc, "")
    );
    for (_, variant, about) in set.codes {
        let _ = writeln!(out, "{}    case {}", doc(about, "    "), case(variant));
    }
    out.push_str("    /// A code that this version does not know, as the bank wrote it.\n    case unknown(String)\n\n");
    out.push_str("    /// The code with this text.\n    public init(_ code: String) {\n        switch code {\n");
    for (wire, variant, _) in set.codes {
        let _ = writeln!(out, "        case {}: self = .{}", quoted(wire), case(variant));
    }
    out.push_str("        default: self = .unknown(code)\n        }\n    }\n\n");
    out.push_str("    /// The code as it stands on the wire.\n    public var code: String {\n        switch self {\n");
    for (wire, variant, _) in set.codes {
        let _ = writeln!(out, "        case .{}: return {}", case(variant), quoted(wire));
    }
    out.push_str("        case .unknown(let code): return code\n        }\n    }\n\n    public var description: String { code }\n\n");
    out.push_str("    public init(from decoder: any Decoder) throws {\n        self.init(try decoder.singleValueContainer().decode(String.self))\n    }\n\n");
    out.push_str("    public func encode(to encoder: any Encoder) throws {\n        var container = encoder.singleValueContainer()\n        try container.encode(code)\n    }\n}\n");
}

fn write_union(out: &mut String, union: &Union) {
    let name = type_name(union.name);
    let _ = writeln!(out, "\n{}public enum {name}: Codable, Hashable, Sendable {{", doc(union.doc, ""));
    for (_, variant, about, shape) in union.variants {
        let _ = writeln!(out, "{}    case {}({})", doc(about, "    "), case(variant), type_of(shape()));
    }
    let tag = quoted(union.tag);
    let _ = write!(
        out,
        "\n    public init(from decoder: any Decoder) throws {{\n        let tag = try decoder.container(keyedBy: FieldName.self).decode(String.self, forKey: {tag})\n        switch tag {{\n"
    );
    for (value, variant, _, shape) in union.variants {
        let _ = writeln!(
            out,
            "        case {}: self = .{}(try {}(from: decoder))",
            quoted(value),
            case(variant),
            type_of(shape())
        );
    }
    out.push_str("        default: throw unknownOutcome(tag, decoder)\n        }\n    }\n\n    public func encode(to encoder: any Encoder) throws {\n        let tag: String\n        switch self {\n");
    for (value, variant, ..) in union.variants {
        let _ = writeln!(
            out,
            "        case .{}(let value):\n            tag = {}\n            try value.encode(to: encoder)",
            case(variant),
            quoted(value)
        );
    }
    let _ = write!(
        out,
        "        }}\n        var fields = encoder.container(keyedBy: FieldName.self)\n        try fields.encode(tag, forKey: {tag})\n    }}\n}}\n"
    );
}

fn write_system(system: &System) -> String {
    let mut about = system.doc.trim().to_owned();
    for operation in system.operations {
        if let Kind::Refused(why) = operation.kind {
            let _ = write!(about, "\n\nNot offered: `{}`. {why}", operation.name);
        }
    }
    let mut out = format!(
        "{HEAD}\n{}public final class {}: Client, @unchecked Sendable {{\n    /// A bank with our identity there. With a signer, `key` is left out of the configuration.\n    \
         public init(config: BankConfig, signer: (any Signer)? = nil) throws {{\n        \
         try super.init(config: config, signer: signer, system: {})\n    }}\n",
        doc(&about, ""),
        pascal(system.name),
        quoted(system.name)
    );
    for operation in system.operations {
        if !matches!(operation.kind, Kind::Refused(_)) {
            write_operation(&mut out, operation);
        }
    }
    out.push_str("}\n");
    out
}

fn write_operation(out: &mut String, operation: &Operation) {
    let (input, reply) = ((operation.input)(), type_of((operation.reply)()));
    let outcome = if is_call(operation) { format!("CallOutcome<{reply}>") } else { reply };
    let nothing = matches!(input, Shape::Model(model) if model.fields.is_empty());
    let kind = type_of(input);
    let (takes, again, given) = match nothing {
        true => (String::new(), String::new(), "Nothing()"),
        false => (format!("_ input: {kind}, "), format!(", input: {kind}? = nil"), "input"),
    };
    let resumed = if nothing { "nil as Nothing?" } else { "input" };
    let full = quoted(operation.full_name);
    if is_list(operation) {
        let _ = writeln!(
            out,
            "\n{}    public func {}({takes}context: Context = Context()) -> Listing<{outcome}> {{\n        \
             list({full}, {given}, context)\n    }}",
            doc(operation.doc, "    "),
            word(operation.name),
        );
        return;
    }
    let _ = writeln!(
        out,
        "\n{}    public func {}({takes}context: Context = Context()) throws -> TypedFlow<{outcome}> {{\n        \
         try begin({full}, {given}, context)\n    }}\n\n    \
         /// Goes on with a saved `{}`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.\n    \
         public func resume{}(_ saved: String{again}, session: Session? = nil) throws -> TypedFlow<{outcome}> {{\n        \
         try again({full}, saved, {resumed}, session)\n    }}",
        doc(operation.doc, "    "),
        word(operation.name),
        operation.name,
        pascal(operation.name),
    );
}

/// Type names that would hide those of Swift or of the contract.
fn type_name(name: &str) -> String {
    match name {
        "Any" | "Array" | "Bool" | "Data" | "Decimal" | "Error" | "Optional" | "Result" | "Set" | "String" | "Void" => {
            format!("Bank{name}")
        }
        other => other.to_owned(),
    }
}

fn type_of(shape: Shape) -> String {
    match shape {
        Shape::Text("error") => "Error".to_owned(),
        Shape::Text(_) => "String".to_owned(),
        Shape::Bool => "Bool".to_owned(),
        Shape::Integer => "Int64".to_owned(),
        Shape::Json => "JSONValue".to_owned(),
        Shape::List(of) => format!("[{}]", type_of(of())),
        Shape::Map(of) => format!("[String: {}]", type_of(of())),
        Shape::Model(model) => type_name(model.name),
        Shape::Codes(codes) => type_name(codes.name),
        Shape::Union(union) => type_name(union.name),
    }
}

fn field_type(field: &Field) -> String {
    format!("{}{}", type_of((field.shape)()), if field.required { "" } else { "?" })
}

/// `debtor_account` → `debtorAccount`.
fn property(field: &Field) -> String {
    let mut text = String::new();
    for (at, part) in field.name.trim_start_matches("r#").split('_').filter(|part| !part.is_empty()).enumerate() {
        text.push_str(&if at == 0 { part.to_owned() } else { pascal(part) });
    }
    match text.as_str() {
        "extra" | "description" => format!("{text}OfBank"),
        _ => word(&text),
    }
}

/// `NoFunds` → `noFunds`.
fn case(variant: &str) -> String {
    let mut letters = variant.chars();
    word(&letters.next().map(|first| first.to_ascii_lowercase().to_string() + letters.as_str()).unwrap_or_default())
}

fn word(name: &str) -> String {
    if RESERVED.contains(&name) { format!("`{name}`") } else { name.to_owned() }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn doc(text: &str, indent: &str) -> String {
    let mut out = String::new();
    for line in text.trim().lines() {
        let _ = writeln!(out, "{}", format!("{indent}/// {}", line.trim()).trim_end());
    }
    out
}
