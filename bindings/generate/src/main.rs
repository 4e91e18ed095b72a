//! Writes everything that is derived from the core's operations and types.
//!
//! ```text
//! cargo run -p girokit-generate             writes the files
//! cargo run -p girokit-generate -- --check  says which files differ from what would be written, and which operations
//!                                           neither vectors nor the tour exercise, and fails if there are any
//! ```
//!
//! It writes nothing, and fails, where two public types have one name.
//!
//! One module per language; each takes the [`catalogue::Catalogue`] and returns files. To add a language, add a module
//! and a line in [`outputs`].

mod catalogue;
mod clash;
mod docs;
mod evidence;
mod kotlin;
mod names;
mod python;
mod swift;
mod tour;
mod typescript;

use catalogue::Catalogue;
use evidence::Evidence;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A generated file: its path below the repository's top level, and its text.
pub(crate) type File = (PathBuf, String);

fn outputs(catalogue: &Catalogue, evidence: &Evidence) -> Vec<File> {
    [
        docs::files(catalogue, evidence),
        kotlin::files(catalogue),
        swift::files(catalogue),
        python::files(catalogue),
        tour::files(catalogue),
        typescript::files(catalogue),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn main() -> ExitCode {
    let check = std::env::args().any(|argument| argument == "--check");
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let evidence = Evidence::collect(&top);
    let catalogue = Catalogue::collect();
    let mut clashes = clash::clashes(&catalogue, &typescript::contract::names(), &top);
    clashes.extend(typescript::contract::without_types());
    if !clashes.is_empty() {
        clashes.iter().for_each(|what| eprintln!("{what}"));
        return ExitCode::FAILURE;
    }
    let mut drifted = 0;
    for (path, text) in outputs(&catalogue, &evidence) {
        let full = top.join(&path);
        if std::fs::read_to_string(&full).is_ok_and(|found| found == text) {
            continue;
        }
        drifted += 1;
        if check {
            eprintln!("{} is not what the core's definitions give: run `make generate`", path.display());
            continue;
        }
        let written = full.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| std::fs::write(&full, text));
        if let Err(error) = written {
            eprintln!("{}: {error}", path.display());
            return ExitCode::FAILURE;
        }
        println!("wrote {}", path.display());
    }
    let lacking = evidence.lacking();
    lacking.iter().for_each(|what| eprintln!("{what}"));
    if check && (drifted > 0 || !lacking.is_empty()) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
