//! Which module may depend on which: the layers, the banks among themselves, and cycles between files.
//!
//! Every path that begins with `crate::` or `super::` is resolved to the file it leads into, in code of any place:
//! imports, types, macros. Comments and documentation may name what they like.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What all banks share, and which layers each may depend on.
const LAYERS: [(&str, &[&str]); 9] = [
    ("wire", &[]),
    ("cert", &["wire"]),
    ("http", &["wire"]),
    ("iso", &["wire"]),
    ("oauth", &["http", "wire"]),
    ("sign", &["cert", "http", "wire"]),
    ("flow", &["http", "sign", "wire"]),
    ("system", &["flow", "http", "wire"]),
    ("bank", &["cert", "flow", "http", "iso", "oauth", "sign", "system", "wire"]),
];
const BANKS: [&str; 5] = ["bec", "betalingsservice", "cesop", "maxbanka", "tietoevry"];

/// Files that depend on each other and should not.
const CYCLES_TO_REMOVE: [&str; 0] = [];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every source file by its module path: `bank/xs2a/payment`.
fn modules() -> BTreeMap<String, String> {
    fn walk(at: &Path, found: &mut Vec<PathBuf>) {
        if at.is_dir() {
            fs::read_dir(at).unwrap().for_each(|entry| walk(&entry.unwrap().path(), found));
        } else if at.extension().is_some_and(|kind| kind == "rs") {
            found.push(at.to_owned());
        }
    }
    let mut found = Vec::new();
    walk(&root(), &mut found);
    let modules = found.into_iter().map(|file| {
        let module = file.strip_prefix(root()).unwrap().with_extension("").to_string_lossy().into_owned();
        let module = module.strip_suffix("/mod").unwrap_or(&module).to_owned();
        let module = if module == "lib" || module == "mod" { String::new() } else { module };
        (module, code(&fs::read_to_string(file).unwrap()))
    });
    modules.collect()
}

/// The code of a file: without comments, tests, and text.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]").next().unwrap();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The paths that a file names, each from the root of the crate: `bank::xs2a::payment::At`.
fn paths(module: &str, code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices("crate::").chain(code.match_indices("super::")) {
        let before = code[..at].chars().next_back();
        if before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_' || letter == ':') {
            continue;
        }
        expand(module, &code[at..], "", &mut found);
    }
    found
}

/// Reads one path, and each of its branches where it has some: `a::{b, c::d}`.
fn expand(module: &str, text: &str, before: &str, found: &mut BTreeSet<String>) {
    let end =
        text.find(|letter: char| !(letter.is_alphanumeric() || letter == '_' || letter == ':')).unwrap_or(text.len());
    let path = format!("{before}{}", &text[..end]);
    if text[end..].starts_with('{') && path.ends_with("::") {
        let (mut depth, mut from) = (0, end + 1);
        for (at, letter) in text[end..].char_indices() {
            let at = end + at;
            match letter {
                '{' => depth += 1,
                ',' | '}' => {
                    if depth == 1 {
                        expand(module, text[from..at].trim(), &path, found);
                        from = at + 1;
                    }
                    if letter == '}' {
                        depth -= 1;
                    }
                }
                _ => {}
            }
            if depth == 0 {
                return;
            }
        }
        return;
    }
    found.insert(absolute(module, &path));
}

fn absolute(module: &str, path: &str) -> String {
    let mut at: Vec<&str> = module.split('/').filter(|part| !part.is_empty()).collect();
    let mut parts = path.split("::").filter(|part| !part.is_empty()).peekable();
    if parts.next_if_eq(&"crate").is_some() {
        at.clear();
    }
    while parts.next_if_eq(&"super").is_some() {
        at.pop();
    }
    at.extend(parts);
    at.join("/")
}

/// The modules that each module leads into, itself left out.
fn edges() -> BTreeMap<String, BTreeSet<String>> {
    let modules = modules();
    let file_of = |path: &str| {
        let mut path = path;
        while !modules.contains_key(path) {
            path = path.rsplit_once('/')?.0;
        }
        Some(path.to_owned())
    };
    let edges = modules.iter().map(|(module, code)| {
        let to = paths(module, code)
            .into_iter()
            .filter_map(|path| file_of(&path))
            .filter(|to| to != module && !to.is_empty());
        (module.clone(), to.collect())
    });
    edges.collect()
}

fn layer(module: &str) -> &str {
    module.split('/').next().unwrap()
}

/// The bank whose folder a module is in; `None` for what banks share.
fn bank(module: &str) -> Option<&str> {
    let name = module.strip_prefix("bank/")?.split('/').next()?;
    BANKS.contains(&name).then_some(name)
}

#[test]
fn layers_depend_only_on_those_below_them() {
    let (edges, mut wrong) = (edges(), Vec::new());
    for (from, to) in edges.iter().flat_map(|(from, all)| all.iter().map(move |to| (from, to))) {
        let Some((_, below)) = LAYERS.iter().find(|(name, _)| *name == layer(from)) else { continue };
        if layer(from) == layer(to) || below.contains(&layer(to)) {
            continue;
        }
        wrong.push(format!("{from} knows {to}"));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn banks_do_not_depend_on_each_other_nor_what_they_share_on_one() {
    let mut wrong = Vec::new();
    for (from, to) in edges().iter().flat_map(|(from, all)| all.iter().map(move |to| (from, to))) {
        // The list of systems names them all.
        let Some(known) = bank(to).filter(|_| from.starts_with("bank/")) else { continue };
        if bank(from) != Some(known) {
            wrong.push(format!("{from} knows {to}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Files that depend on each other directly, each pair once. A file and the folder of the same name are one.
#[test]
fn no_two_files_depend_on_each_other() {
    let edges = edges();
    let knows = |from: &str, to: &str| edges.get(from).is_some_and(|all| all.contains(to));
    let mut circles = Vec::new();
    for (from, to) in edges.iter().flat_map(|(from, all)| all.iter().map(move |to| (from, to))) {
        let within = from.starts_with(&format!("{to}/")) || to.starts_with(&format!("{from}/"));
        if from < to && !within && knows(to, from) {
            circles.push(format!("{from} ↔ {to}"));
        }
    }
    circles.sort();
    assert_eq!(circles, CYCLES_TO_REMOVE, "more of them, or fewer: then take them off the list");
}

#[test]
fn the_search_sees_paths_of_every_form() {
    let code = "use crate::a::{b, c::{d, e}};\nuse super::f;\nfn x(_: &super::super::g::H) -> crate::i::J { $crate::k::L; x.crate_::y }";
    let found: Vec<String> = paths("m/n", code).into_iter().collect();
    assert_eq!(found, ["a/b", "a/c/d", "a/c/e", "g/H", "i/J", "k/L", "m/f"]);
    assert!(edges().get("bank/tietoevry").is_some_and(|to| to.contains("bank/xs2a")));
}
