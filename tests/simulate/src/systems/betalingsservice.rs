//! Betalingsservice: mandate requests, followed, withdrawn, and called back.

use super::{Job, Order, Prepared, Setup, System, calls};
use crate::checks::Case;
use crate::clock::BEGINNING_MS;
use crate::ledger::betalingsservice::{BetalingsserviceLedger, Mood};
use crate::ledger::{Ledger, Object};
use crate::markers::LARGEST_ANSWER;
use crate::prng::Prng;
use crate::table::{Column, Traits};
use serde_json::{Value, json};

pub(crate) static BETALINGSSERVICE: Betalingsservice = Betalingsservice;

pub(crate) struct Betalingsservice;

/// The PUT may be sent again under its UUID: only a cancellation is written down first, which every job can end with.
const FOLLOWS: Traits = Traits {
    marks: true,
    reads: true,
    redirects: false,
    asks: false,
    makes: false,
    links: false,
    more_links: false,
    statuses: true,
    ids: false,
    talks: true,
    called_back: true,
    cannot: &[],
};

const JOBS: &[Job] = &[
    Job { name: "mandate", traits: Traits { makes: true, ..FOLLOWS } },
    Job { name: "trackMandate", traits: FOLLOWS },
    Job { name: "withdrawMandate", traits: FOLLOWS },
    Job { name: calls::ROW, traits: calls::TRAITS },
];

const SECRET: &str = "client-secret-51d0a7";
const PHONE: &str = "+4551515151";
const NATIONAL_ID: &str = "0509821209";
const AUTH_TOKEN: &str = "callback-token-4711";
const MARKERS: &[&str] = &[SECRET, PHONE, NATIONAL_ID, AUTH_TOKEN];
const CALLBACK: &str = "https://creditor.example.dk/mandates/callback";

impl System for Betalingsservice {
    fn name(&self) -> &'static str {
        "betalingsservice"
    }

    fn jobs(&self) -> &'static [Job] {
        JOBS
    }

    fn prepare(&self, job: &Job, focus: Column, prng: &mut Prng) -> Prepared {
        if job.name == calls::ROW {
            return calls::prepare(self.name(), prng);
        }
        let act = if let Column::Act(act) = focus { Some(act) } else { None };
        let mut ledger = BetalingsserviceLedger::new(Mood::of(prng), prng.clone(), act);
        let uuid = prng.uuid();
        let called_back = act.is_some() || prng.percent(70);
        let token = prng.percent(80) || act.is_some();
        let callback = called_back.then(|| {
            if token { json!({"url": CALLBACK, "authToken": AUTH_TOKEN}) } else { json!({ "url": CALLBACK }) }
        });
        let mut input = match job.name {
            "mandate" => {
                let debtor =
                    if prng.percent(50) { json!({ "phoneNo": PHONE }) } else { json!({ "nationalId": NATIONAL_ID }) };
                json!({"body": {"uuid": uuid, "debtorIdentity": debtor, "productDescription": {"title": "House insurance", "description": "Policy 88-12, monthly"}}})
            }
            _ => {
                let known = callback.as_ref().map(|_| (CALLBACK.to_owned(), token.then(|| AUTH_TOKEN.to_owned())));
                ledger.holds(BEGINNING_MS, &uuid, known);
                json!({ "mandateRequestUUID": uuid })
            }
        };
        let holder = if job.name == "mandate" {
            input.get_mut("body").and_then(Value::as_object_mut)
        } else {
            input.as_object_mut()
        };
        if let (Some(callback), Some(holder)) = (callback, holder) {
            holder.insert("callback".to_owned(), callback);
        }
        let config = json!({
            "system": "betalingsservice", "baseUrl": "https://gateway.example/bs-sandbox/v1", "clientId": "creditor-7", "clientSecret": SECRET,
            "profile": {"largestAnswer": LARGEST_ANSWER, "pollLongestMs": 3_600_000},
        });
        let makes = job.name == "mandate";
        let order = Order {
            row: job.name,
            job: job.name,
            input,
            context: json!({}),
            references: if makes { vec![uuid.clone()] } else { Vec::new() },
            about: (!makes).then_some(uuid),
        };
        Prepared { setup: Setup { config, shared: None, key: None }, ledger: Box::new(ledger), order, markers: MARKERS }
    }

    fn next(&self, _ledger: &mut dyn Ledger, order: &Order, outcome: &Value, prng: &mut Prng) -> Option<Order> {
        let uuid = outcome.pointer("/mandate/uuid")?.as_str()?.to_owned();
        let job = match outcome.get("outcome")?.as_str()? {
            "uncertain" | "notCancelled" | "completed" => prng.pick(["trackMandate", "withdrawMandate"]),
            _ => return None,
        };
        let callback = order.input.pointer("/body/callback").or_else(|| order.input.get("callback")).cloned();
        let mut input = json!({ "mandateRequestUUID": uuid });
        if let (Some(callback), Some(input)) = (callback, input.as_object_mut()) {
            input.insert("callback".to_owned(), callback);
        }
        Some(Order { row: job, job, input, context: json!({}), references: Vec::new(), about: Some(uuid) })
    }

    fn check(&self, case: &mut Case<'_>) {
        if case.order.row == calls::ROW {
            return calls::check(case);
        }
        let reference = case.order.references.first().or(case.order.about.as_ref()).cloned().unwrap_or_default();
        let object = case.ledger.book().by_id("mandate", &reference);
        let ended_ms = case.facts.ended_ms;
        let stood = object.map(|object| object.statuses_within(0, ended_ms)).unwrap_or_default();
        let now = object.map(|object| case.within(object)).unwrap_or_default();
        let found = || format!("the bank holds it as {stood:?}");
        let had = |status: &str| stood.contains(&status);
        match case.name() {
            "completed" => case.claim(had("COMPLETED"), found),
            "closed" => case.claim(had("CLOSED"), found),
            "validationFailed" => case.claim(had("VALIDATION_FAILED"), found),
            "rejected" => case.claim(had("REJECTED_BY_DEBTOR"), found),
            "expired" => case.claim(had("EXPIRED"), found),
            "cancelled" => case.claim(had("CANCELLED_BY_CREDITOR") || object.is_none(), found),
            "failed" => case.claim(had("MANDATE_FAILED"), found),
            "refused" if case.order.about.is_none() => case.claim(case.made().is_empty(), found),
            "refused" => {
                let refused = case.was_refused();
                case.claim(refused, || "the bank has refused nothing".to_owned());
            }
            "notCancelled" => case.claim(now.iter().any(|status| *status != "CANCELLED_BY_CREDITOR"), found),
            "notFound" => case.claim(
                object
                    .is_none_or(|object| object.statuses.first().is_some_and(|(at_ms, _)| *at_ms > case.facts.seen_ms)),
                found,
            ),
            "contradicted" => case.breach("the end says that the bank contradicts itself, and it does not"),
            _ => {}
        }
    }

    fn is_dead(&self, object: &Object) -> bool {
        matches!(
            object.status(),
            "VALIDATION_FAILED" | "EXPIRED" | "CANCELLED_BY_CREDITOR" | "REJECTED_BY_DEBTOR" | "MANDATE_FAILED"
        )
    }

    fn takes_the_same_once(&self) -> bool {
        true
    }
}
