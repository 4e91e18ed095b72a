//! Long lists, read page by page and entry by entry.

use super::{Order, Prepared, Setup};
use crate::checks::Case;
use crate::clock::BEGINNING_MS;
use crate::ledger::lists::{ListLedger, Paging};
use crate::prng::Prng;
use crate::table::Traits;
use serde_json::Value;

/// The row of the table that they share.
pub(crate) const ROW: &str = "lists";

pub(crate) const TRAITS: Traits = Traits {
    marks: false,
    reads: true,
    redirects: false,
    asks: false,
    makes: false,
    links: false,
    more_links: false,
    statuses: false,
    ids: false,
    talks: true,
    called_back: false,
    cannot: &[],
};

/// A run about a list.
pub(crate) fn prepare(
    setup: Setup,
    job: &'static str,
    paging: Paging,
    input: Value,
    context: Value,
    prng: &Prng,
) -> Prepared {
    Prepared {
        setup,
        ledger: Box::new(ListLedger::new(BEGINNING_MS, paging, prng.clone())),
        order: Order { row: ROW, job, input, context, references: Vec::new(), about: None },
        markers: &["86011117947", "CZ7222500000003004711882"],
    }
}

/// Every entry comes, and each once; fewer only where somebody has spoilt a page, or the reading has come to no end.
pub(crate) fn check(case: &mut Case<'_>) {
    let held: Vec<&str> = case.ledger.book().all().iter().map(|entry| entry.id.as_str()).collect();
    let read = &case.facts.entries;
    for entry in read {
        if !held.contains(&entry.as_str()) {
            case.breaches.push(format!("the list gives {entry}, which the bank does not hold").into());
        }
    }
    // The bank "will always return all pending transactions", with each page: they come once all the same.
    let twice = read.iter().enumerate().find(|(at, entry)| read.iter().skip(at + 1).any(|other| other == *entry));
    if let Some((_, entry)) = twice {
        case.breach(format!("the list gives {entry} twice"));
    }
    let spoilt =
        case.facts.sent.iter().any(|sent| {
            sent.taken.is_some_and(|status| status < 400) && sent.fault.is_some_and(|fault| fault.spoils())
        });
    let (came, odd) = (read.len(), case.facts.odd_entries);
    if case.name() == "read" && !spoilt && came + odd < held.len() {
        case.breach(format!(
            "the list is read to its end, and {came} of {} entries came, and {odd} were named as odd",
            held.len()
        ));
    }
    if !matches!(case.name(), "read" | "refused" | "uncertain" | "cancelled") {
        case.breach(format!("a list ends as `{}`", case.name()));
    }
}
