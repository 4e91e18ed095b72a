//! Single calls that make something, or take it away: every one of a system that a vector shows.

use super::{Order, Prepared, Setup};
use crate::checks::Case;
use crate::clock::BEGINNING_MS;
use crate::ledger::calls::{Call, CallLedger, HELD};
use crate::ledger::decoded;
use crate::markers::LARGEST_ANSWER;
use crate::prng::Prng;
use crate::table::Traits;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

/// The row of the table that they share.
pub(crate) const ROW: &str = "calls";

pub(crate) const TRAITS: Traits = Traits {
    marks: true,
    reads: true,
    redirects: false,
    asks: false,
    makes: true,
    links: false,
    more_links: false,
    statuses: false,
    ids: false,
    talks: true,
    called_back: false,
    cannot: &[],
};

/// The calls of each system, by name.
static CALLS: LazyLock<BTreeMap<&'static str, Vec<Call>>> = LazyLock::new(|| {
    let systems = ["tietoevry", "bec", "maxbanka", "betalingsservice", "cesop"];
    systems.map(|system| (system, calls_of(system))).into_iter().collect()
});

fn calls_of(system: &str) -> Vec<Call> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../vectors/flow").join(system);
    let mut names: Vec<_> =
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    names.sort();
    let mut calls: Vec<Call> = Vec::new();
    for path in names {
        let vector = std::fs::read_to_string(path).ok().and_then(|text| serde_json::from_str::<Value>(&text).ok());
        let call = vector.as_ref().and_then(call_of);
        calls.extend(call.filter(|call| !calls.iter().any(|known| known.job == call.job)));
    }
    calls
}

/// The call that a vector shows, where it is one that is answered, and that changes something.
fn call_of(vector: &Value) -> Option<Call> {
    if vector.pointer("/outcome/outcome")?.as_str()? != "answered" {
        return None;
    }
    let script = vector.get("script")?.as_array()?;
    let request = script.iter().filter_map(|line| line.pointer("/expect/request")).next_back()?;
    let answer = script
        .iter()
        .filter_map(|line| line.get("feed"))
        .rfind(|feed| feed.get("input") == Some(&json!("response")))?;
    let (method, url) = (request.get("method")?.as_str()?, request.get("url")?.as_str()?);
    let status = answer.get("status")?.as_u64().and_then(|status| u16::try_from(status).ok())?;
    if method == "GET" || url.starts_with("re:") || status >= 300 {
        return None;
    }
    let target = url.split_once("://")?.1;
    let path = target.get(target.find('/')?..)?.split('?').next()?;
    let start = vector.get("start")?;
    let mut config = vector.get("config")?.clone();
    // Signatures are not what this is about.
    let fields = config.as_object_mut()?;
    fields.remove("certificate");
    fields.remove("key");
    let xs2a = matches!(fields.get("system").and_then(Value::as_str), Some("tietoevry" | "bec"));
    let profile = fields.entry("profile").or_insert_with(|| json!({})).as_object_mut()?;
    profile.insert("largestAnswer".to_owned(), json!(LARGEST_ANSWER));
    if xs2a {
        profile.insert("signed".to_owned(), json!(false));
    }
    let none = || json!({});
    Some(Call {
        job: start.get("job")?.as_str()?.to_owned(),
        method: method.to_owned(),
        path: decoded(path),
        config,
        input: start.get("input").cloned().unwrap_or_else(none),
        context: start.get("context").cloned().unwrap_or_else(none),
        status,
        reply: answer.pointer("/body/json").cloned().unwrap_or(Value::Null),
    })
}

/// A run about one of a system's calls.
pub(crate) fn prepare(system: &str, prng: &mut Prng) -> Prepared {
    let calls = CALLS.get(system).map_or(&[][..], Vec::as_slice);
    let call = calls.get(prng.below(calls.len())).or(calls.first());
    let Some(call) = call else { return Prepared::nothing() };
    let order = Order {
        row: ROW,
        job: &call.job,
        input: call.input.clone(),
        context: call.context.clone(),
        references: if call.makes() { vec![call.job.clone()] } else { Vec::new() },
        about: call.takes_away().then(|| HELD.to_owned()),
    };
    Prepared {
        setup: Setup { config: call.config.clone(), shared: None, key: None },
        ledger: Box::new(CallLedger::new(BEGINNING_MS, call.clone(), prng.clone())),
        order,
        markers: &[],
    }
}

/// What the end of a call claims.
pub(crate) fn check(case: &mut Case<'_>) {
    let made = case.made();
    let held = case.order.about.as_ref().and_then(|id| case.ledger.book().by_id("thing", id));
    let found = || format!("the bank has made {} things, and holds {:?}", made.len(), held.map(|held| held.status()));
    match case.name() {
        "answered" => {
            let done = match held {
                Some(held) => held.status() == "taken away",
                None => case.order.references.is_empty() || !made.is_empty(),
            };
            case.claim(done, found);
        }
        "refused" => case.claim(case.order.references.is_empty() || made.is_empty(), found),
        "cancelled" => case.claim(
            (case.order.references.is_empty() || made.is_empty()) && held.is_none_or(|held| held.status() == "there"),
            found,
        ),
        "uncertain" => {}
        other => case.breach(format!("a single call ends as `{other}`")),
    }
}
