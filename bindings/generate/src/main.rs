//! Writes everything that is derived from the core's operations and types.
//!
//! ```text
//! cargo run -p girokit-generate             writes the files
//! cargo run -p girokit-generate -- --check  says which files differ from what would be written, and fails if any does
//! ```
//!
//! One module per language; each takes the [`catalogue::Catalogue`] and returns files. To add a language, add a module
//! and a line in [`outputs`].

mod catalogue;
mod docs;
mod kotlin;
mod names;
mod python;
mod swift;
mod typescript;

use catalogue::Catalogue;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A generated file: its path below the repository's top level, and its text.
pub(crate) type File = (PathBuf, String);

fn outputs(catalogue: &Catalogue) -> Vec<File> {
    [
        docs::files(catalogue),
        kotlin::files(catalogue),
        swift::files(catalogue),
        python::files(catalogue),
        typescript::files(catalogue),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn main() -> ExitCode {
    let check = std::env::args().any(|argument| argument == "--check");
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut drifted = 0;
    for (path, text) in outputs(&Catalogue::collect()) {
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
    if check && drifted > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
