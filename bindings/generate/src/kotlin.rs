//! Kotlin: data classes for messages, sealed classes for codes and outcomes, one class per system.

use crate::File;
use crate::catalogue::{Catalogue, Named, is_call, is_list};
use crate::names::pascal;
use girokit::bank::operation::Kind;
use girokit::bank::{Operation, System};
use girokit::wire::model::{Codes, Field, Model, Shape, Union};
use std::fmt::Write;

const FOLDER: &str = "bindings/uniffi/kotlin/src/main/kotlin/io/girokit/api";

const HEAD: &str = "// Written by `make generate` from the core's definitions; do not edit.\n\
                    @file:Suppress(\"RedundantVisibilityModifier\", \"MaxLineLength\")\n\n\
                    package io.girokit.api\n\n";

/// Words that Kotlin keeps for itself.
const RESERVED: [&str; 28] = [
    "as",
    "break",
    "class",
    "continue",
    "do",
    "else",
    "false",
    "for",
    "fun",
    "if",
    "in",
    "interface",
    "is",
    "null",
    "object",
    "package",
    "return",
    "super",
    "this",
    "throw",
    "true",
    "try",
    "typealias",
    "typeof",
    "val",
    "var",
    "when",
    "while",
];

pub(crate) fn files(catalogue: &Catalogue) -> Vec<File> {
    let (mut models, mut codes, mut outcomes) = (types_head(), types_head(), types_head());
    for named in &catalogue.types {
        match named {
            Named::Model(model) => write_model(&mut models, model),
            Named::Codes(set) => write_codes(&mut codes, set),
            Named::Union(union) => write_union(&mut outcomes, union),
        }
    }
    let mut files = vec![file("Models", models), file("Codes", codes), file("Outcomes", outcomes)];
    files.extend(catalogue.systems.iter().map(|system| file(&pascal(system.name), write_system(system))));
    files
}

fn file(name: &str, text: String) -> File {
    (format!("{FOLDER}/{name}.kt").into(), text)
}

fn types_head() -> String {
    format!(
        "{HEAD}import io.girokit.json.*\nimport kotlinx.serialization.json.JsonElement\nimport kotlinx.serialization.json.JsonObject\n"
    )
}

fn write_model(out: &mut String, model: &Model) {
    let name = type_name(model.name);
    let _ = writeln!(out, "\n{}public data class {name}(", doc(model.doc, ""));
    properties(out, model.fields, "    ");
    out.push_str(") : Message {\n");
    to_json(out, model.fields, None, "    ");
    printed(out, &name, model.fields, "    ");
    let _ = writeln!(out, "\n    public companion object : Reader<{name}> {{");
    let _ = writeln!(out, "        override fun read(json: JsonElement): {name} = fields(json) {{");
    let _ = writeln!(out, "            {name}(");
    reads(out, model.fields, "                ");
    out.push_str("            )\n        }\n    }\n}\n");
}

fn properties(out: &mut String, fields: &[Field], indent: &str) {
    for field in fields {
        let (kind, empty) = (type_of((field.shape)()), if field.required { "" } else { "? = null" });
        let _ = writeln!(out, "{}{indent}public val {}: {kind}{empty},", doc(field.doc, indent), property(field));
    }
    let _ = writeln!(out, "{indent}/** Fields that this version does not know: kept, and written back. */");
    let _ = writeln!(out, "{indent}override val extra: Map<String, JsonElement> = emptyMap(),");
}

fn to_json(out: &mut String, fields: &[Field], tag: Option<(&str, &str)>, indent: &str) {
    let _ = writeln!(out, "{indent}override fun toJson(): JsonObject = written(extra) {{");
    if let Some((tag, value)) = tag {
        let _ = writeln!(out, "{indent}    put({}, text({}))", quoted(tag), quoted(value));
    }
    for field in fields {
        let (wire, name, shape) = (quoted(field.wire), property(field), (field.shape)());
        let _ = match field.required {
            true => writeln!(out, "{indent}    put({wire}, {})", write_value(&name, shape)),
            false => writeln!(out, "{indent}    {name}?.let {{ put({wire}, {}) }}", write_value("it", shape)),
        };
    }
    let _ = writeln!(out, "{indent}}}");
}

/// Account numbers, keys and what is not known do not print.
fn printed(out: &mut String, name: &str, fields: &[Field], indent: &str) {
    let mut parts: Vec<String> = fields
        .iter()
        .map(|field| {
            let name = property(field);
            let plain = name.trim_matches('`');
            if (field.shape)().is_hidden() {
                format!("{plain}=${{hidden({name})}}")
            } else {
                format!("{plain}=${{{name}}}")
            }
        })
        .collect();
    parts.push("extra=${extra.keys}".to_owned());
    let _ = writeln!(out, "\n{indent}override fun toString(): String =\n{indent}    \"{name}({})\"", parts.join(", "));
}

fn reads(out: &mut String, fields: &[Field], indent: &str) {
    for field in fields {
        let need = if field.required { "must" } else { "may" };
        let (name, wire) = (property(field), quoted(field.wire));
        let _ = writeln!(out, "{indent}{name} = {need}({wire}) {{ {} }},", read_value("it", (field.shape)()));
    }
    let _ = writeln!(out, "{indent}extra = rest(),");
}

fn write_codes(out: &mut String, set: &Codes) {
    let name = type_name(set.name);
    let _ = writeln!(out, "\n{}public sealed class {name}(", doc(set.doc, ""));
    out.push_str("    /** The code as it stands on the wire. */\n    public val code: kotlin.String,\n) {\n");
    for (wire, variant, about) in set.codes {
        let _ = writeln!(out, "{}    public data object {variant} : {name}({})\n", doc(about, "    "), quoted(wire));
    }
    let _ = write!(
        out,
        "    /** A code that this version does not know, as the bank wrote it. */\n    \
         public data class Unknown(val text: kotlin.String) : {name}(text)\n\n    \
         public companion object {{\n        /** Every code that this version knows. */\n        \
         public val known: kotlin.collections.List<{name}> by lazy {{ listOf("
    );
    let names: Vec<_> = set.codes.iter().map(|(_, variant, _)| *variant).collect();
    let _ = writeln!(
        out,
        "{}) }}\n\n        /** The code with this text. */\n        \
         public fun of(code: kotlin.String): {name} = known.firstOrNull {{ it.code == code }} ?: Unknown(code)\n    }}\n}}",
        names.join(", ")
    );
}

fn write_union(out: &mut String, union: &Union) {
    let name = type_name(union.name);
    let _ = writeln!(out, "\n{}public sealed interface {name} : Message {{", doc(union.doc, ""));
    for (tag, variant, about, shape) in union.variants {
        let Shape::Model(model) = shape() else { continue };
        let _ = writeln!(out, "{}    public data class {variant}(", doc(about, "    "));
        properties(out, model.fields, "        ");
        let _ = writeln!(out, "    ) : {name} {{");
        to_json(out, model.fields, Some((union.tag, tag)), "        ");
        printed(out, variant, model.fields, "        ");
        out.push_str("    }\n\n");
    }
    let _ = writeln!(
        out,
        "    public companion object : Reader<{name}> {{\n        \
         override fun read(json: JsonElement): {name} = fields(json) {{\n            \
         when (val tag = must({}) {{ text(it) }}) {{",
        quoted(union.tag)
    );
    for (tag, variant, _, shape) in union.variants {
        let Shape::Model(model) = shape() else { continue };
        let _ = writeln!(out, "                {} -> {variant}(", quoted(tag));
        reads(out, model.fields, "                    ");
        out.push_str("                )\n");
    }
    out.push_str("                else -> unknownOutcome(tag)\n            }\n        }\n    }\n}\n");
}

fn write_system(system: &System) -> String {
    let class = pascal(system.name);
    let refused: Vec<String> = system
        .operations
        .iter()
        .filter_map(|operation| match operation.kind {
            Kind::Refused(why) => Some(format!("Not offered: `{}`. {why}", operation.name)),
            _ => None,
        })
        .collect();
    let about = format!("{}\n\n{}", system.doc.trim(), refused.join("\n\n"));
    let mut out = format!(
        "{HEAD}import io.girokit.CallOutcome\nimport io.girokit.Client\n{}import io.girokit.Signer\nimport io.girokit.TypedFlow\n\n\
         {}public class {class}(\n    config: BankConfig,\n    signer: Signer? = null,\n) : Client(config, signer) {{\n    init {{\n        demand({})\n    }}\n",
        if system.operations.iter().any(is_list) { "import io.girokit.Listing\n" } else { "" },
        doc(&about, ""),
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
    let (input, reply) = ((operation.input)(), (operation.reply)());
    let (outcome, reader) = match is_call(operation) {
        true => (format!("CallOutcome<{}>", type_of(reply)), format!("CallOutcome.reader {{ {} }}", read_call(reply))),
        false => (type_of(reply), format!("{}.Companion", type_of(reply))),
    };
    let (name, pascal_name) = (word(operation.name), pascal(operation.name));
    let (takes, gives, again, given) = match empty(input) {
        true => (String::new(), "null", String::new(), "null"),
        false => {
            (format!("input: {}, ", type_of(input)), "input", format!(", input: {}? = null", type_of(input)), "input")
        }
    };
    let full = quoted(operation.full_name);
    if is_list(operation) {
        let entry = type_of(reply);
        let _ = writeln!(
            out,
            "\n{}    public fun {name}({takes}context: Context = Context()): Listing<{entry}> =\n        \
             list({full}, {gives}, context) {{ {} }}",
            doc(operation.doc, "    "),
            read_call(reply),
        );
        return;
    }
    let _ = writeln!(
        out,
        "\n{}    public fun {name}({takes}context: Context = Context()): TypedFlow<{outcome}> =\n        \
         begin({full}, {gives}, context, {reader})\n\n    \
         /** Goes on with a saved [{plain}]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */\n    \
         public fun resume{pascal_name}(saved: String{again}, session: Session? = null): TypedFlow<{outcome}> =\n        \
         again({full}, saved, {given}, session, {reader})",
        doc(operation.doc, "    "),
        plain = operation.name,
    );
}

fn read_call(reply: Shape) -> String {
    read_value("it", reply)
}

fn empty(shape: Shape) -> bool {
    matches!(shape, Shape::Model(model) if model.fields.is_empty())
}

/// Type names that would hide Kotlin's own.
fn type_name(name: &str) -> String {
    match name {
        "Nothing" => "Empty".to_owned(),
        "Any" | "Array" | "Boolean" | "Char" | "Error" | "Int" | "List" | "Long" | "Map" | "Set" | "String"
        | "Unit" => {
            format!("Bank{name}")
        }
        other => other.to_owned(),
    }
}

fn type_of(shape: Shape) -> String {
    match shape {
        Shape::Text("error") => "io.girokit.model.Error".to_owned(),
        Shape::Text(_) => "String".to_owned(),
        Shape::Bool => "Boolean".to_owned(),
        Shape::Integer => "Long".to_owned(),
        Shape::Json => "JsonElement".to_owned(),
        Shape::List(of) => format!("List<{}>", type_of(of())),
        Shape::Map(of) => format!("Map<String, {}>", type_of(of())),
        Shape::Model(model) => type_name(model.name),
        Shape::Codes(codes) => type_name(codes.name),
        Shape::Union(union) => type_name(union.name),
    }
}

fn read_value(value: &str, shape: Shape) -> String {
    match shape {
        Shape::Text("error") => format!("error({value})"),
        Shape::Text(_) => format!("text({value})"),
        Shape::Bool => format!("bool({value})"),
        Shape::Integer => format!("integer({value})"),
        Shape::Json => value.to_owned(),
        Shape::List(of) => format!("list({value}) {{ {} }}", read_value("it", of())),
        Shape::Map(of) => format!("map({value}) {{ {} }}", read_value("it", of())),
        Shape::Model(_) | Shape::Union(_) => format!("{}.read({value})", type_of(shape)),
        Shape::Codes(_) => format!("{}.of(text({value}))", type_of(shape)),
    }
}

fn write_value(value: &str, shape: Shape) -> String {
    match shape {
        Shape::Text("error") => format!("error({value})"),
        Shape::Text(_) => format!("text({value})"),
        Shape::Bool => format!("bool({value})"),
        Shape::Integer => format!("integer({value})"),
        Shape::Json => value.to_owned(),
        Shape::List(of) => format!("list({value}) {{ {} }}", write_value("it", of())),
        Shape::Map(of) => format!("map({value}) {{ {} }}", write_value("it", of())),
        Shape::Model(_) | Shape::Union(_) => format!("{value}.toJson()"),
        Shape::Codes(_) => format!("text({value}.code)"),
    }
}

/// `debtor_account` → `debtorAccount`.
fn property(field: &Field) -> String {
    let mut text = String::new();
    for (at, part) in field.name.trim_start_matches("r#").split('_').filter(|part| !part.is_empty()).enumerate() {
        text.push_str(&if at == 0 { part.to_owned() } else { pascal(part) });
    }
    if text == "extra" { "extraOfBank".to_owned() } else { word(&text) }
}

fn word(name: &str) -> String {
    if RESERVED.contains(&name) { format!("`{name}`") } else { name.to_owned() }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('$', "\\$"))
}

/// Rust's documentation as KDoc. Comments nest in Kotlin, so their marks are written otherwise.
fn doc(text: &str, indent: &str) -> String {
    let text = text.trim().replace("*/", "*&#47;").replace("/*", "/&#42;");
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    match lines.as_slice() {
        [] => String::new(),
        [one] => format!("{indent}/** {one} */\n"),
        many => {
            let mut out = format!("{indent}/**\n");
            for line in many {
                let _ = writeln!(out, "{}", format!("{indent} * {line}").trim_end());
            }
            let _ = writeln!(out, "{indent} */");
            out
        }
    }
}
