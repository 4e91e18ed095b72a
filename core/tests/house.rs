//! Who may know whom. What holds for every bank knows no bank, and banks do not know each other.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

const SHARED: [&str; 7] = ["cert", "flow", "http", "iso", "oauth", "sign", "wire"];
const BANKS: [&str; 5] = ["bec", "betalingsservice", "cesop", "maxbanka", "tietoevry"];

fn sources(of: &str) -> Vec<PathBuf> {
    fn walk(at: &Path, found: &mut Vec<PathBuf>) {
        if at.is_dir() {
            fs::read_dir(at).unwrap().for_each(|entry| walk(&entry.unwrap().path(), found));
        } else if at.extension().is_some_and(|kind| kind == "rs") {
            found.push(at.to_owned());
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(of), &mut found);
    assert!(!found.is_empty(), "{of} has no sources");
    found
}

/// Lines of code, without comments and what stands in documentation, that name something.
fn naming(files: &[PathBuf], name: &str) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        for (line, text) in (1..).zip(fs::read_to_string(file).unwrap().lines()) {
            if text.contains(name) && !text.trim_start().starts_with("//") {
                found.push(format!("{}:{line}: {}", file.display(), text.trim()));
            }
        }
    }
    found
}

#[test]
fn what_holds_for_every_bank_knows_no_bank() {
    for part in SHARED {
        let found = naming(&sources(part), "bank::");
        assert!(found.is_empty(), "{part} knows a bank:\n{}", found.join("\n"));
    }
    // The same search does find what is there.
    assert!(!naming(&sources("bank"), "bank::").is_empty());
}

#[test]
fn banks_do_not_know_each_other() {
    for bank in BANKS {
        let files = sources(&format!("bank/{bank}"));
        for other in BANKS.into_iter().filter(|other| *other != bank) {
            let found = naming(&files, &format!("{other}::"));
            assert!(found.is_empty(), "{bank} knows {other}:\n{}", found.join("\n"));
        }
    }
    let family = sources("bank/xs2a");
    for bank in BANKS {
        let found = naming(&family, &format!("{bank}::"));
        assert!(found.is_empty(), "xs2a knows {bank}:\n{}", found.join("\n"));
    }
}
