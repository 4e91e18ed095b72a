//! Max banka: payments, standing orders and batches, their signing, and the authorisation of users.

use super::{Job, Order, Prepared, Setup, System, calls, lists};
use crate::checks::Case;
use crate::clock::{BEGINNING_MS, HOUR, MINUTE};
use crate::ledger::lists::Paging;
use crate::ledger::maxbanka::{MaxbankaLedger, Mood};
use crate::ledger::{Ledger, Object};
use crate::markers::LARGEST_ANSWER;
use crate::network::Fault;
use crate::prng::Prng;
use crate::table::{Column, Traits};
use serde_json::{Value, json};

pub(crate) static MAXBANKA: Maxbanka = Maxbanka;

pub(crate) struct Maxbanka;

const ORDERS: Traits = Traits {
    marks: true,
    reads: true,
    redirects: true,
    asks: true,
    makes: true,
    links: false,
    more_links: false,
    statuses: true,
    ids: true,
    talks: true,
    called_back: false,
    cannot: &[],
};
const SIGNS: Traits = Traits { makes: false, ids: false, ..ORDERS };

const JOBS: &[Job] = &[
    Job { name: "payment", traits: ORDERS },
    Job { name: "standingOrder", traits: ORDERS },
    Job { name: "changeStandingOrder", traits: ORDERS },
    Job { name: "batch", traits: ORDERS },
    Job { name: "signPayment", traits: SIGNS },
    Job { name: "signStandingOrder", traits: SIGNS },
    Job { name: "signBatch", traits: SIGNS },
    Job { name: "trackPayment", traits: Traits { redirects: false, asks: false, ..SIGNS } },
    Job {
        name: "authorise",
        traits: Traits { asks: false, reads: false, talks: false, statuses: false, makes: false, ids: false, ..ORDERS },
    },
    Job { name: calls::ROW, traits: Traits { statuses: true, ids: true, ..calls::TRAITS } },
    Job { name: lists::ROW, traits: lists::TRAITS },
];

const DEBTOR: &str = "CZ7222500000003004711882";
const CREDITOR: &str = "CZ2408000000001002003779";
const API_KEY: &str = "api-key-7f3a91c2";
const CLIENT_SECRET: &str = "client-secret-9c1e07d4";
const MARKERS: &[&str] = &[DEBTOR, CREDITOR, "CZ24 0800 0000 0010 0200 3779", API_KEY, CLIENT_SECRET];

fn payment(reference: &str) -> Value {
    json!({
        "paymentIdentification": {"instructionIdentification": reference},
        "amount": {"instructedAmount": {"value": 1245.44, "currency": "CZK"}},
        "debtorAccount": {"identification": {"iban": DEBTOR}, "currency": "CZK"},
        "creditorAccount": {"identification": {"iban": CREDITOR}, "currency": "CZK"},
        "remittanceInformation": {"unstructured": "Invoice 7 to CZ2408000000001002003779"},
    })
}

fn standing_order(reference: &str) -> Value {
    json!({
        "standingOrderIdentification": {"instructionIdentification": reference},
        "amount": {"instructedAmount": {"value": 1500.0, "currency": "CZK"}},
        "requestedExecutionDate": "2026-01-01",
        "standingOrder": {"alias": "Rent", "execution": {"mode": "UNTIL_CANCELLATION", "modeDue": "DUE_OR_NEXT_DAY_OF_MONTH", "interval": "MONTHLY", "remitSkipCount": 1}},
        "debtorAccount": {"identification": {"iban": DEBTOR}, "currency": "CZK"},
        "creditorAccount": {"identification": {"iban": CREDITOR}, "currency": "CZK"},
    })
}

fn context(tokens: Option<(String, String)>, ends_ms: i64) -> Value {
    let mut context = json!({"psu": {"ipAddress": "192.0.2.7"}});
    if let (Some((access, refresh)), Some(context)) = (tokens, context.as_object_mut()) {
        let tokens = json!({"accessToken": access, "refreshToken": refresh, "expiresAtMs": ends_ms});
        context.insert("session".to_owned(), json!({ "tokens": tokens }));
    }
    context
}

fn with_scenario(mut input: Value, prng: &mut Prng) -> Value {
    let scenario = prng.pick([None, Some("SMS_TPP"), Some("SMS_FEDERATED"), Some("SMS_FEDERATED")]);
    if let (Some(scenario), Some(input)) = (scenario, input.as_object_mut()) {
        input.insert("scenario".to_owned(), json!(scenario));
    }
    input
}

fn config(prng: &mut Prng) -> Value {
    let longest = prng.pick([300_000, 3_600_000, 3_600_000]);
    json!({
        "system": "maxbanka", "baseUrl": "https://api.bank.example", "authUrl": "https://auth.bank.example", "redirectUri": "https://tpp.example/back",
        "apiKey": API_KEY, "clientId": "client-4711", "clientSecret": CLIENT_SECRET, "tppName": "Example TPP", "tppIdentification": "CZ000000-1",
        "profile": {"largestAnswer": LARGEST_ANSWER, "pollLongestMs": longest},
    })
}

impl Maxbanka {
    fn order(job: &Job, ledger: &mut MaxbankaLedger, prng: &mut Prng) -> Order {
        let reference = format!("intent-{}", prng.below(1_000_000));
        let ends_ms = BEGINNING_MS + prng.pick([HOUR, HOUR, 50 * MINUTE, 3 * MINUTE, 0]);
        let tokens = Some(ledger.grants(ends_ms));
        let (input, references, about) = match job.name {
            "payment" => (json!({"body": payment(&reference)}), vec![reference], None),
            "standingOrder" => (json!({"body": standing_order(&reference)}), vec![reference], None),
            "changeStandingOrder" => {
                let (id, _) = ledger.holds(BEGINNING_MS, "standingOrder", "before", true);
                (json!({"standingOrderId": id, "body": standing_order(&reference)}), vec![reference], None)
            }
            "batch" => {
                let references: Vec<String> = ["1", "2"].map(|part| format!("{reference}-{part}")).to_vec();
                let payments: Vec<Value> = references.iter().map(|reference| payment(reference)).collect();
                let batch = reference.replace("intent", "b");
                (
                    json!({"exchangeIdentification": batch, "instructionName": "Wages", "payments": payments}),
                    [references, vec![batch]].concat(),
                    None,
                )
            }
            "authorise" => (json!({"scope": "aisp pisp"}), Vec::new(), None),
            other => {
                let (kind, named) = match other {
                    "signStandingOrder" => ("standingOrder", "standingOrderId"),
                    "signBatch" => ("batch", "batchId"),
                    _ => ("payment", "paymentId"),
                };
                let (id, sign_id) =
                    ledger.holds(BEGINNING_MS, kind, &reference, other == "trackPayment" && prng.percent(85));
                let input =
                    if other == "trackPayment" { json!({ named: id }) } else { json!({named: id, "signId": sign_id}) };
                (input, Vec::new(), Some(id))
            }
        };
        let orders = !matches!(job.name, "authorise" | "trackPayment");
        let input = if orders { with_scenario(input, prng) } else { input };
        Order {
            row: job.name,
            job: job.name,
            input,
            context: context(tokens.filter(|_| job.name != "authorise"), ends_ms),
            references,
            about,
        }
    }
}

impl System for Maxbanka {
    fn name(&self) -> &'static str {
        "maxbanka"
    }

    fn jobs(&self) -> &'static [Job] {
        JOBS
    }

    fn prepare(&self, job: &Job, focus: Column, prng: &mut Prng) -> Prepared {
        if job.name == calls::ROW {
            return calls::prepare(self.name(), prng);
        }
        if job.name == lists::ROW {
            let (job, name) = prng.pick([
                ("everyAccount", "accounts"),
                ("everyStandingOrder", "standingOrders"),
                ("everyTransaction", "transactions"),
            ]);
            let size = prng.pick([3, 4, 20]);
            let input = if job == "everyTransaction" {
                json!({"accountId": "A-1", "sort": "amount.value", "size": size})
            } else {
                json!({ "size": size, "sort": "currency" })
            };
            let ends_ms = BEGINNING_MS + 90 * 24 * HOUR;
            let tokens = Some(("access-of-a-list".to_owned(), "refresh-of-a-list".to_owned()));
            let setup = Setup { config: config(prng), shared: None, key: None };
            return lists::prepare(setup, job, Paging::ByNumber(name), input, context(tokens, ends_ms), prng);
        }
        let mut mood = Mood::of(prng);
        mood.digit_ids |= focus == Column::Fault(Fault::IdNumber);
        let mut ledger = MaxbankaLedger::new(mood, prng.clone());
        let order = Self::order(job, &mut ledger, prng);
        let config = config(prng);
        Prepared { setup: Setup { config, shared: None, key: None }, ledger: Box::new(ledger), order, markers: MARKERS }
    }

    fn next(&self, ledger: &mut dyn Ledger, order: &Order, outcome: &Value, prng: &mut Prng) -> Option<Order> {
        let id = outcome.pointer("/order/id")?.as_str()?.to_owned();
        let kind = outcome.pointer("/order/kind")?.as_str()?;
        let input = match (outcome.get("outcome")?.as_str()?, kind) {
            ("needsSignature", "payment") => {
                ledger.change_user();
                with_scenario(json!({"paymentId": id, "second": true}), prng)
            }
            ("notSigned", "payment") => {
                with_scenario(json!({"paymentId": id, "signId": outcome.pointer("/order/signId")?}), prng)
            }
            ("signed", "payment") => {
                return Some(Order {
                    row: "trackPayment",
                    job: "trackPayment",
                    input: json!({ "paymentId": id }),
                    context: order.context.clone(),
                    references: Vec::new(),
                    about: Some(id),
                });
            }
            _ => return None,
        };
        let ends_ms = BEGINNING_MS + 90 * 24 * HOUR;
        let tokens = ledger.tokens_of_user(ends_ms);
        Some(Order {
            row: "signPayment",
            job: "signPayment",
            input,
            context: context(tokens, ends_ms),
            references: Vec::new(),
            about: Some(id),
        })
    }

    fn check(&self, case: &mut Case<'_>) {
        if case.order.row == calls::ROW {
            return calls::check(case);
        }
        if case.order.row == lists::ROW {
            return lists::check(case);
        }
        if case.order.job == "authorise" {
            return check_grant(case);
        }
        let kind = match case.order.job {
            "standingOrder" | "changeStandingOrder" | "signStandingOrder" => "standingOrder",
            "batch" | "signBatch" => "batch",
            _ => "payment",
        };
        check_order(case, kind);
    }

    fn is_dead(&self, object: &Object) -> bool {
        matches!(object.status(), "CANC" | "RJCT")
    }
}

fn check_grant(case: &mut Case<'_>) {
    match case.name() {
        "authorised" | "declined" | "refused" | "uncertain" | "cancelled" => {}
        other => case.breach(format!("an authorisation ends as `{other}`")),
    }
    if case.facts.calm() && case.name() != "authorised" {
        case.breach(format!("the user agreed, nothing was lost, and the end is `{}`", case.name()));
    }
}

fn check_order(case: &mut Case<'_>, kind: &str) {
    let object = case.object(kind);
    let stood = object.map(|object| case.within(object)).unwrap_or_default();
    let held = |statuses: &[&str]| stood.iter().any(|status| statuses.contains(status));
    let signings: Vec<&Object> = match object {
        Some(object) => {
            let name = format!("signing of {}", object.id);
            case.ledger.book().all().iter().filter(|signing| signing.reference == name).collect()
        }
        None => Vec::new(),
    };
    let ended_ms = case.facts.ended_ms;
    let state = |state: &str| signings.iter().any(|signing| signing.statuses_within(0, ended_ms).contains(&state));
    let found = || {
        object.map_or("the bank holds none".to_owned(), |object| {
            format!(
                "the bank holds {} as {stood:?}, signed as {:?}",
                object.id,
                signings.iter().map(|signing| signing.status()).collect::<Vec<_>>()
            )
        })
    };
    match case.name() {
        "completed" => case.claim(held(&["ACSC"]), found),
        "rejected" => case.claim(held(&["RJCT"]), found),
        "signed" => case.claim(state("COMPLETED"), found),
        "needsSignature" => case.claim(state("SECOND_SIGN_REQUIRED"), found),
        "notSigned" => {
            let open = signings.iter().any(|signing| {
                !signing
                    .statuses_within(case.facts.seen_ms, ended_ms)
                    .iter()
                    .all(|state| matches!(*state, "COMPLETED" | "SECOND_SIGN_REQUIRED"))
            });
            case.claim(object.is_none() || signings.is_empty() || open, found);
        }
        "cancelled" => case.claim(object.is_none() || held(&["CANC"]), found),
        "notCancelled" => case.claim(stood.iter().any(|status| *status != "CANC"), found),
        "abandoned" => {
            let outcome = case.outcome.to_string();
            let unsaid =
                case.made().into_iter().find(|object| object.kind != "signing" && !outcome.contains(&object.id));
            case.claim(unsaid.is_none(), || format!("the bank holds {unsaid:?}, which it does not name"));
        }
        "refused" if case.order.about.is_none() => {
            case.claim(case.made().iter().all(|object| object.kind == "signing" || object.status() == "CANC"), found)
        }
        "refused" => {
            let refused = case.was_refused();
            case.claim(refused, || "the bank has refused nothing".to_owned());
        }
        _ => {}
    }
    let answered = case.facts.ids.iter().rfind(|(name, _)| name == kind).map(|(_, id)| id.clone());
    let id = case.text("/order/id");
    if let (Some(answered), true) = (&answered, case.order.about.is_none())
        && id != Some(answered)
    {
        case.breach(format!("the bank answered the id {answered}, and the end ({}) names {id:?}", case.name()));
    }
}
