//! Which operations the project's data exercises: vectors, and the scripts of the tour that every language plays against
//! the sandbox.

use girokit::bank::SYSTEMS;
use girokit::bank::operation::{Kind, Operation};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// Full names of operations, by what exercises them.
pub(crate) struct Evidence {
    vectors: BTreeSet<String>,
    tour: BTreeSet<String>,
}

impl Evidence {
    /// Reads `tests/vectors` and `tests/tour/scripts` below the repository's top level.
    pub(crate) fn collect(top: &Path) -> Self {
        let mut evidence = Self { vectors: BTreeSet::new(), tour: BTreeSet::new() };
        each_json(&top.join("tests/vectors"), &mut |vector| evidence.vectors.extend(of_vector(vector)));
        each_json(&top.join("tests/tour/scripts"), &mut |script| evidence.tour.extend(of_script(script)));
        evidence
    }

    /// Whether a vector exercises it: it is begun and answered, or, where the bank does not offer it, refused.
    pub(crate) fn has_vector(&self, operation: &Operation) -> bool {
        self.vectors.contains(operation.full_name)
    }

    /// Whether the tour calls it.
    pub(crate) fn is_toured(&self, operation: &Operation) -> bool {
        self.tour.contains(operation.full_name)
    }

    /// What no vector exercises or the tour leaves out, in words.
    pub(crate) fn lacking(&self) -> Vec<String> {
        let operations = || SYSTEMS.iter().flat_map(|system| system.operations);
        let vectors = operations().filter(|one| !self.has_vector(one)).map(|one| (one, "is exercised by no vector"));
        let tour = operations().filter(|one| !self.is_toured(one)).map(|one| (one, "is not called by tests/tour"));
        vectors.chain(tour).map(|(operation, what)| format!("{} {what}", operation.full_name)).collect()
    }
}

/// The operations of a vector: those of its conversation, its exchange, or its deliveries.
fn of_vector(vector: &Value) -> Option<String> {
    let text = |pointer: &str| vector.pointer(pointer).and_then(Value::as_str);
    let profile = text("/profile")?;
    let full = |name: &str| if name.contains('.') { name.to_owned() } else { format!("{profile}.{name}") };
    match text("/kind")? {
        "exchange" => text("/expect/operation").map(full),
        "callback" => Some(full("receiveCallback")),
        "flow" => {
            let name = full(text("/start/job")?);
            let refused = SYSTEMS
                .iter()
                .flat_map(|system| system.operations)
                .any(|operation| operation.full_name == name && matches!(operation.kind, Kind::Refused(_)));
            (vector.pointer("/start/error").is_some() == refused).then_some(name)
        }
        _ => None,
    }
}

fn of_script(script: &Value) -> Vec<String> {
    let system = script.get("system").and_then(Value::as_str).unwrap_or_default();
    let steps = script.get("steps").and_then(Value::as_array).into_iter().flatten();
    steps.filter_map(|step| Some(format!("{system}.{}", step.get("play")?.as_str()?))).collect()
}

fn each_json(folder: &Path, see: &mut dyn FnMut(&Value)) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            each_json(&path, see);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            see(&serde_json::from_str(&text).unwrap_or_default());
        }
    }
}
