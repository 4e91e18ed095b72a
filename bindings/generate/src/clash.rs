//! Public types of one name. In Swift all of them share one module, and elsewhere they meet in one import.

use crate::catalogue::{Catalogue, Named, same};
use std::collections::BTreeMap;
use std::path::Path;

/// How a public type begins in the files of a language that are written by hand: the folder, the ending, and the words.
const LANGUAGES: [(&str, &str, &[&str]); 4] = [
    ("npm/src", "ts", &["export class ", "export interface ", "export type ", "export abstract class "]),
    ("python/girokit", "py", &["class "]),
    (
        "bindings/uniffi/kotlin/src/main/kotlin",
        "kt",
        &[
            "public class ",
            "public abstract class ",
            "public interface ",
            "public fun interface ",
            "public sealed interface ",
            "public object ",
        ],
    ),
    (
        "bindings/uniffi/swift/Sources/Girokit",
        "swift",
        &[
            "public struct ",
            "public enum ",
            "public protocol ",
            "public final class ",
            "open class ",
            "public typealias ",
        ],
    ),
];

/// Says which names stand for two things.
pub(crate) fn clashes(catalogue: &Catalogue, contract: &[String], top: &Path) -> Vec<String> {
    let mut known: BTreeMap<&str, &Named> = BTreeMap::new();
    let mut found = Vec::new();
    for named in &catalogue.met {
        if known.insert(named.name(), named).is_some_and(|other| !same(*other, *named)) {
            found.push(format!("two types of the banks' messages are called {}", named.name()));
        }
    }
    for name in contract {
        if known.contains_key(name.as_str()) {
            found.push(format!("{name} is a type of the contract and one of the banks' messages: rename one of them"));
        }
    }
    for (folder, ending, words) in LANGUAGES {
        for (name, path) in declared(&top.join(folder), ending, words) {
            if known.contains_key(name.as_str()) {
                found.push(format!("{name} is one of the banks' messages, and {path} has another: rename one of them"));
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

/// The public types in the files of a folder that are not written by this program, and where they are.
fn declared(folder: &Path, ending: &str, words: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else { return found };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            found.extend(declared(&path, ending, words));
            continue;
        }
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let ours = text.lines().next().is_some_and(|line| line.contains("Written by `make generate`"));
        if ours || path.extension().is_none_or(|found| found != ending) {
            continue;
        }
        let names = text.lines().filter_map(|line| words.iter().find_map(|word| line.strip_prefix(word)));
        let plain = |rest: &str| rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
        found.extend(names.map(|rest| (plain(rest), path.display().to_string())));
    }
    found
}
