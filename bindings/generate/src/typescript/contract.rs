//! The types with which the host and a flow talk, read from where the core defines them.

use super::comment;
use std::fmt::Write;
use syn::{Attribute, Expr, ExprLit, Fields, GenericArgument, Item, Lit, PathArguments, Type};

/// Where the core defines what crosses the border.
const SOURCES: [&str; 4] = [
    include_str!("../../../../core/src/wire/contract.rs"),
    include_str!("../../../../core/src/wire/error.rs"),
    include_str!("../../../../core/src/sign/verdict.rs"),
    include_str!("../../../../core/src/system/operation.rs"),
];

/// Where nothing is defined any more: the types have moved, and would be missing from what is written.
pub(crate) fn without_types() -> Vec<String> {
    let lacks = |source: &&str| {
        let items = syn::parse_file(source).map(|file| file.items).unwrap_or_default();
        !items.iter().any(|item| declaration(item).is_some())
    };
    let begins = |source: &str| source.lines().next().unwrap_or_default().to_owned();
    SOURCES
        .into_iter()
        .filter(lacks)
        .map(|source| format!("no type of the contract in the file `{}`", begins(source)))
        .collect()
}

/// The declarations of every type that the core writes out, in the order in which it defines them.
pub(super) fn declarations() -> String {
    let files = SOURCES.iter().filter_map(|source| syn::parse_file(source).ok());
    let written = files.flat_map(|file| file.items).filter_map(|item| declaration(&item));
    written.collect::<Vec<_>>().join("\n")
}

/// Their names.
pub(crate) fn names() -> Vec<String> {
    let files = SOURCES.iter().filter_map(|source| syn::parse_file(source).ok());
    let named = files.flat_map(|file| file.items).filter_map(|item| match &item {
        Item::Struct(of) => declaration(&item).map(|_| of.ident.to_string()),
        Item::Enum(of) => declaration(&item).map(|_| of.ident.to_string()),
        _ => None,
    });
    named.collect()
}

fn declaration(item: &Item) -> Option<String> {
    match item {
        Item::Struct(item) if is_written(&item.attrs) && matches!(item.fields, Fields::Named(_)) => {
            let rules = Rules::read(&item.attrs);
            let head =
                format!("{}export interface {} {{\n", comment(&doc(&item.attrs), ""), name(&item.ident.to_string()));
            (item.ident != "Now").then(|| head + &fields(&item.fields, rules.all, "  ") + "}\n")
        }
        Item::Enum(item) if is_written(&item.attrs) => {
            let rules = Rules::read(&item.attrs);
            let generics: Vec<String> = item.generics.type_params().map(|of| of.ident.to_string()).collect();
            let generics = if generics.is_empty() { String::new() } else { format!("<{}>", generics.join(", ")) };
            let mut text = format!("{}export type {}{generics} =\n", comment(&doc(&item.attrs), ""), item.ident);
            for variant in &item.variants {
                let code = if rules.variants { camel(&variant.ident.to_string()) } else { variant.ident.to_string() };
                text.push_str(&comment(&doc(&variant.attrs), "  "));
                let inner = fields(&variant.fields, rules.fields, "      ");
                let _ = match &rules.tag {
                    None => writeln!(text, "  | {code:?}"),
                    Some(tag) if inner.is_empty() => writeln!(text, "  | {{ {tag}: {code:?} }}"),
                    Some(tag) => writeln!(text, "  | {{\n      {tag}: {code:?};\n{inner}    }}"),
                };
            }
            text.truncate(text.trim_end().len());
            Some(text + ";\n")
        }
        _ => None,
    }
}

/// The core's `Error` is a value, and no JavaScript `Error`.
fn name(rust: &str) -> String {
    if rust == "Error" { "Problem".to_owned() } else { rust.to_owned() }
}

fn fields(fields: &Fields, camel_case: bool, indent: &str) -> String {
    let mut text = String::new();
    for field in fields {
        let Some(ident) = &field.ident else { continue };
        let wire = if camel_case { camel(&ident.to_string()) } else { ident.to_string() };
        let (mark, spelt) = match inner(&field.ty, "Option") {
            Some(of) => ("?", format!("{} | null", spelt(of))),
            None => (if may_be_left_out(&field.attrs) { "?" } else { "" }, spelt(&field.ty)),
        };
        text.push_str(&comment(&doc(&field.attrs), indent));
        let _ = writeln!(text, "{indent}{wire}{mark}: {spelt};");
    }
    text
}

fn spelt(ty: &Type) -> String {
    if let Some(of) = inner(ty, "Vec") {
        return match spelt(of).as_str() {
            "u8" => "Uint8Array".to_owned(),
            of => format!("{of}[]"),
        };
    }
    let Type::Path(path) = ty else { return "unknown".to_owned() };
    match path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default().as_str() {
        "String" => "string".to_owned(),
        "bool" => "boolean".to_owned(),
        "u16" | "u32" | "i32" | "i64" | "usize" => "number".to_owned(),
        other => name(other),
    }
}

/// What stands in the angle brackets of `Option<…>` and the like.
fn inner<'a>(ty: &'a Type, outer: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let segment = path.path.segments.last().filter(|segment| segment.ident == outer)?;
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(of) => Some(of),
        _ => None,
    })
}

/// What serde was told.
#[derive(Default)]
struct Rules {
    tag: Option<String>,
    /// camelCase for the fields of a struct.
    all: bool,
    /// camelCase for the names of variants.
    variants: bool,
    /// camelCase for the fields of variants.
    fields: bool,
}

impl Rules {
    fn read(attributes: &[Attribute]) -> Self {
        let mut rules = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
            let _ = attribute.parse_nested_meta(|meta| {
                let value: syn::LitStr = meta.value()?.parse()?;
                match meta.path.get_ident().map(ToString::to_string).as_deref() {
                    Some("tag") => rules.tag = Some(value.value()),
                    Some("rename_all") => (rules.all, rules.variants) = (true, true),
                    Some("rename_all_fields") => rules.fields = true,
                    _ => {}
                }
                Ok(())
            });
        }
        rules
    }
}

/// Whether serde puts a value of its own where a field is missing.
fn may_be_left_out(attributes: &[Attribute]) -> bool {
    let mut found = false;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let _ = attribute.parse_nested_meta(|meta| {
            found |= meta.path.is_ident("default");
            Ok(())
        });
    }
    found
}

fn is_written(attributes: &[Attribute]) -> bool {
    let mut found = false;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
        let _ = attribute.parse_nested_meta(|meta| {
            found |= meta.path.is_ident("Serialize");
            Ok(())
        });
    }
    found
}

fn doc(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter(|attribute| attribute.path().is_ident("doc")).filter_map(|attribute| {
        let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &attribute.meta.require_name_value().ok()?.value else {
            return None;
        };
        Some(text.value())
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// `request_id` and `SendFailed` as `requestId` and `sendFailed`.
fn camel(rust: &str) -> String {
    let mut text = String::new();
    let mut upper = false;
    for (at, letter) in rust.chars().enumerate() {
        if letter == '_' {
            upper = true;
        } else if upper {
            text.push(letter.to_ascii_uppercase());
            upper = false;
        } else if at == 0 {
            text.push(letter.to_ascii_lowercase());
        } else {
            text.push(letter);
        }
    }
    text
}
