//! The names of all operations, for the tours that call each of them in every language.

use crate::File;
use crate::catalogue::Catalogue;
use girokit::bank::Operation;
use girokit::bank::operation::Kind;

pub(crate) fn files(catalogue: &Catalogue) -> Vec<File> {
    let operations = catalogue.systems.iter().flat_map(|system| system.operations);
    let lines: Vec<String> = operations.map(|one| format!("  \"{}\": \"{}\"", one.full_name, kind(one))).collect();
    vec![("tests/tour/operations.json".into(), format!("{{\n{}\n}}\n", lines.join(",\n")))]
}

fn kind(operation: &Operation) -> &'static str {
    match operation.kind {
        Kind::Call(_) => "call",
        Kind::Job => "job",
        Kind::List(_) => "list",
        Kind::Refused(_) => "refused",
    }
}
