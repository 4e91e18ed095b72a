//! What is held against the bank's ledger at each end.
//!
//! DESIGN, "What an end may claim": an outcome claims only what the bank has shown; everything else is `uncertain`, with all
//! that is known. A check that holds for every system is added here; what an outcome of a system claims is in
//! [`crate::systems`].

use crate::ledger::{Book, Ledger, Object};
use crate::network::Fault;
use crate::systems::{Order, System};
use serde_json::Value;

/// Something that is not as it should be.
#[derive(Debug, Clone)]
pub(crate) struct Breach {
    pub(crate) what: String,
    /// The outcomes that would have been right, for a vector.
    pub(crate) right: Option<String>,
}

impl Breach {
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), right: None }
    }
}

/// How an attempt ended.
#[derive(Debug, Clone)]
pub(crate) enum End {
    Done(Value),
    /// The host has no patience left; the flow is stored.
    Left,
    /// The process died before it had stored anything.
    Forgotten,
    /// The job was not begun, or cannot go on; that is a breach, and there is nothing more to judge.
    Broken,
}

/// What became of a request.
#[derive(Debug, Clone)]
pub(crate) struct Sent {
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) at_ms: i64,
    /// It takes something away, or asks for that.
    pub(crate) takes_away: bool,
    /// It only fetched a token.
    pub(crate) for_token: bool,
    pub(crate) fault: Option<Fault>,
    /// The status that the flow was fed, where it took the answer.
    pub(crate) taken: Option<u16>,
    /// The process died before anybody knew what became of it.
    pub(crate) orphaned: bool,
}

/// What an attempt went through.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    pub(crate) began_ms: i64,
    pub(crate) ended_ms: i64,
    pub(crate) sent: Vec<Sent>,
    /// Requests that were written down, whether they left or not.
    pub(crate) marked: Vec<String>,
    /// The bank itself has said that it knows nothing of what was asked for.
    pub(crate) unknown: bool,
    /// When the bank saw the request whose answer, as the bank meant it, was fed last.
    pub(crate) seen_ms: i64,
    /// The same of an answer that said where the matter stands, whatever else was wrong with it.
    pub(crate) status_seen_ms: i64,
    /// Ids in the answers that the flow took, by the name of their field.
    pub(crate) ids: Vec<(String, String)>,
    pub(crate) faults: usize,
    pub(crate) kills: usize,
    /// The bank has answered a status that no document knows.
    pub(crate) strange: bool,
    /// The host asked to cancel.
    pub(crate) cancelled: bool,
    /// Whose session the flow has at its end.
    pub(crate) user: Option<String>,
    /// Somebody else's return was fed, and taken.
    pub(crate) another: bool,
    /// The user has declined, or is away.
    pub(crate) unwilling: bool,
    pub(crate) steps: usize,
    /// The entries of a list that were read, by their ids.
    pub(crate) entries: Vec<String>,
    /// Those that could not be read, and were named.
    pub(crate) odd_entries: usize,
}

impl Facts {
    /// Whether nothing was in the way: then there is nothing to be uncertain of.
    pub(crate) fn calm(&self) -> bool {
        self.faults == 0 && self.kills == 0 && !self.cancelled && !self.unwilling
    }

    /// Whether something that changes the bank's books went out, and nothing certain came back.
    pub(crate) fn lost_a_change(&self) -> bool {
        self.sent.iter().any(|sent| sent.method != "GET" && (sent.orphaned || sent.fault.is_some()))
            || self.kills > 0 && !self.marked.is_empty()
    }
}

/// An end, and all there is to judge it by.
pub(crate) struct Case<'a> {
    pub(crate) order: &'a Order,
    pub(crate) outcome: &'a Value,
    pub(crate) ledger: &'a dyn Ledger,
    pub(crate) facts: &'a Facts,
    pub(crate) breaches: &'a mut Vec<Breach>,
}

impl<'a> Case<'a> {
    pub(crate) fn name(&self) -> &'a str {
        self.outcome.get("outcome").and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn text(&self, pointer: &str) -> Option<&'a str> {
        self.outcome.pointer(pointer)?.as_str()
    }

    /// What the requests of this attempt made.
    pub(crate) fn made(&self) -> Vec<&'a Object> {
        self.ledger
            .book()
            .all()
            .iter()
            .filter(|object| self.facts.sent.iter().any(|sent| sent.id == object.request_id))
            .collect()
    }

    /// The object of this kind that this attempt is about: the one it goes on with, or the one it made.
    pub(crate) fn object(&self, kind: &str) -> Option<&'a Object> {
        match &self.order.about {
            Some(id) => self.ledger.book().by_id(kind, id),
            None => self.made().into_iter().find(|object| object.kind == kind),
        }
    }

    /// Where an object stood between the last answer of the bank and now.
    pub(crate) fn within(&self, object: &'a Object) -> Vec<&'a str> {
        object.statuses_within(self.facts.seen_ms, self.facts.ended_ms)
    }

    /// Whether somebody has refused a request definitely, the bank or a gateway before it, or the connection could not be made,
    /// or nothing but calls for a token has left.
    pub(crate) fn was_refused(&self) -> bool {
        let definite = |status: u16| (400..500).contains(&status) && !matches!(status, 408 | 425 | 429);
        let refused = |sent: &Sent| sent.taken.is_some_and(definite) || sent.fault == Some(Fault::Refused);
        self.facts.sent.iter().any(refused) || self.facts.sent.iter().all(|sent| sent.for_token)
    }

    pub(crate) fn breach(&mut self, what: impl Into<String>) {
        self.breaches.push(Breach::new(what));
    }

    /// Holds a claim.
    pub(crate) fn claim(&mut self, holds: bool, why: impl FnOnce() -> String) {
        if !holds {
            let what = format!("the outcome says `{}`, and {}", self.name(), why());
            self.breaches.push(Breach { what, right: Some("uncertain".to_owned()) });
        }
    }
}

/// What holds for every outcome of every system.
pub(crate) fn check_outcome(system: &dyn System, case: &mut Case<'_>) {
    check_one_object(case);
    match case.name() {
        "uncertain" => check_uncertain(case),
        "notCancelled" => check_not_cancelled(case),
        _ => {}
    }
    // The engine's own word for a step that cannot be taken.
    let cannot_go_on = case.name() == "failed" && case.outcome.as_object().is_some_and(|fields| fields.len() <= 2);
    if case.name().is_empty() || cannot_go_on {
        case.breach(format!("the flow ends with `{}`", case.outcome));
    }
    check_advice(system, case);
    system.check(case);
}

/// One intention, one object: nothing that an attempt sends comes into being twice.
pub(crate) fn check_one_object(case: &mut Case<'_>) {
    for reference in &case.order.references {
        let made = case.made().iter().filter(|object| object.reference == *reference).count();
        if made > 1 {
            case.breach(format!(
                "the bank made {made} objects of one intention ({reference}), and the caller began once"
            ));
        }
    }
}

/// `uncertain` has a reason, and says what is known.
fn check_uncertain(case: &mut Case<'_>) {
    let refused = case.facts.sent.iter().any(|sent| sent.taken.is_some_and(|status| status >= 400));
    if case.facts.calm() && !refused && !case.facts.strange {
        case.breach("the outcome says `uncertain`, and nothing was lost");
    }
    let changes = || case.facts.sent.iter().filter(|sent| sent.method != "GET" && !sent.for_token);
    let never_left = changes().count() > 0 && changes().all(|sent| sent.fault == Some(Fault::Refused));
    if never_left && case.facts.kills == 0 && !case.order.references.is_empty() && !case.facts.cancelled {
        case.breach("the outcome says `uncertain`, and nothing has ever left: each connection was refused");
    }
    match case.text("/requestId") {
        Some(id)
            if !case.facts.sent.iter().any(|sent| sent.id == id)
                && !case.facts.marked.iter().any(|marked| marked == id) =>
        {
            case.breach(format!("`uncertain` names the request {id}, which was never sent"));
        }
        None if case.facts.lost_a_change() && !names_an_object(case) => {
            case.breach("`uncertain` names neither the request nor the object to ask the bank about");
        }
        _ => {}
    }
}

fn names_an_object(case: &Case<'_>) -> bool {
    let outcome = case.outcome.to_string();
    case.order.references.iter().any(|reference| outcome.contains(reference))
        || case.ledger.book().all().iter().any(|object| outcome.contains(&object.id))
}

/// `notCancelled` after a deletion whose answer is lost: only where the bank has answered since.
fn check_not_cancelled(case: &mut Case<'_>) {
    let is_lost = |sent: &&Sent| sent.takes_away && sent.taken.is_none() && sent.fault != Some(Fault::Refused);
    let lost_ms = case.facts.sent.iter().filter(is_lost).map(|sent| sent.at_ms).max();
    let answered = lost_ms.is_none_or(|lost_ms| case.facts.status_seen_ms >= lost_ms);
    case.claim(answered, || {
        "the answer to a deletion is lost, and nobody has asked since what became of it".to_owned()
    });
}

/// "Start again" only where the bank is known not to hold it.
fn check_advice(system: &dyn System, case: &mut Case<'_>) {
    if system.takes_the_same_once() || !advises_again(case.order, case.outcome) {
        return;
    }
    let alive = case
        .made()
        .into_iter()
        .find(|object| case.order.references.contains(&object.reference) && !system.is_dead(object));
    if let Some(object) = alive {
        let (id, status) = (object.id.clone(), object.status().to_owned());
        let next = case.text("/error/next").unwrap_or_default().to_owned();
        case.breach(format!(
            "`{}` lets the caller begin again (\"{next}\"), and the bank holds {id} ({status})",
            case.name()
        ));
    }
}

/// Whether an outcome lets the caller do the same once more: it says so, or says that nothing was made.
pub(crate) fn advises_again(order: &Order, outcome: &Value) -> bool {
    if order.references.is_empty() {
        return false;
    }
    let name = outcome.get("outcome").and_then(Value::as_str).unwrap_or_default();
    let next = outcome.pointer("/error/next").and_then(Value::as_str).unwrap_or_default().to_lowercase();
    let safe = outcome.pointer("/error/retry").and_then(Value::as_str) == Some("Safe");
    let said = ["begin a new", "begin anew", "begin again", "start again", "with a new job", "pay again"];
    let unsaid = [
        "do not pay again",
        "before you pay again",
        "before paying again",
        "before another",
        "before you begin",
        "not begin",
    ];
    let says = said.iter().any(|words| next.contains(words)) && !unsaid.iter().any(|words| next.contains(words));
    safe || says || name == "refused"
}

/// What was begun again on advice is not held twice, whatever arrives late.
pub(crate) fn check_again(system: &dyn System, book: &Book, order: &Order, first: &Facts, breaches: &mut Vec<Breach>) {
    let made = book.all().iter().filter(|object| first.sent.iter().any(|sent| sent.id == object.request_id));
    let alive = made.filter(|object| order.references.contains(&object.reference) && !system.is_dead(object));
    for object in alive.filter(|_| !system.takes_the_same_once()) {
        breaches.push(Breach::new(format!(
            "the caller was told that it may begin again, and the bank holds the first: {} ({})",
            object.id,
            object.status()
        )));
    }
}
