//! tietoevry and bec: payments in all their services, what is done with them afterwards, baskets and consents.

use super::{Job, Order, Prepared, Setup, System, calls, lists};
use crate::checks::Case;
use crate::clock::{BEGINNING_MS, HOUR, MINUTE};
use crate::ledger::lists::Paging;
use crate::ledger::xs2a::{Mood, Style, Xs2aLedger};
use crate::ledger::{Ledger, Object};
use crate::markers::LARGEST_ANSWER;
use crate::network::Fault;
use crate::prng::Prng;
use crate::table::{Column, Traits};
use girokit::sign::PrivateKey;
use girokit::{Bank, Input, Now, Step};
use serde_json::{Value, json};
use std::sync::LazyLock;

pub(crate) static TIETOEVRY: Xs2a = Xs2a { style: Style::Tietoevry, jobs: TIETOEVRY_JOBS };
pub(crate) static BEC: Xs2a = Xs2a { style: Style::Bec, jobs: BEC_JOBS };

pub(crate) struct Xs2a {
    style: Style,
    jobs: &'static [Job],
}

const PAYS: Traits = Traits {
    marks: true,
    reads: true,
    redirects: true,
    asks: false,
    makes: true,
    links: true,
    more_links: true,
    statuses: true,
    ids: true,
    talks: true,
    called_back: false,
    cannot: &[],
};
/// What goes on with a payment that is there.
const GOES_ON: Traits = Traits { makes: false, ..PAYS };
const ASKS_USER: Traits = Traits { marks: false, makes: false, statuses: false, ids: false, more_links: false, ..PAYS };

const TIETOEVRY_JOBS: &[Job] = &[
    Job { name: "payment", traits: PAYS },
    Job { name: "bulkPayment", traits: PAYS },
    Job { name: "periodicPayment", traits: PAYS },
    Job { name: "authorisePayment", traits: GOES_ON },
    Job { name: "trackPayment", traits: GOES_ON },
    Job { name: "cancelPayment", traits: GOES_ON },
    Job { name: "signBasket", traits: PAYS },
    Job { name: "register", traits: ASKS_USER },
    Job { name: "consent", traits: ASKS_USER },
    Job { name: calls::ROW, traits: Traits { links: true, more_links: true, statuses: true, ..calls::TRAITS } },
    Job { name: lists::ROW, traits: lists::TRAITS },
];
const BEC_JOBS: &[Job] = &[
    Job { name: "payment", traits: PAYS },
    Job { name: "slipPayment", traits: PAYS },
    Job { name: "periodicPayment", traits: PAYS },
    Job { name: "authorisePayment", traits: GOES_ON },
    Job { name: "trackPayment", traits: GOES_ON },
    Job { name: "cancelPayment", traits: GOES_ON },
    Job { name: "signBasket", traits: PAYS },
    // What is not written down first here only asks, and no token comes before it.
    Job {
        name: calls::ROW,
        traits: Traits { links: true, more_links: true, statuses: true, reads: false, talks: false, ..calls::TRAITS },
    },
];

/// Markers: account numbers that are given to the bank, in their fields and in free text.
const MARKERS: &[&str] =
    &["97105034214", "15030044115", "NO5015030044115", "NO50 1503 0044 115", "76120004711815", "90000007654321"];

const BACK: &str = "https://tpp.example/back?state=x1";
const NOK: &str = "https://tpp.example/not-agreed?state=x1";
const SESSION: &str = "s-1";

/// What is open where a run begins.
fn config(style: Style, prng: &mut Prng) -> Value {
    let longest = prng.pick([300_000, 3_600_000, 3_600_000, 3_600_000]);
    let profile = json!({"signed": false, "largestAnswer": LARGEST_ANSWER, "pollLongestMs": longest});
    match style {
        Style::Tietoevry => {
            json!({"system": "tietoevry", "baseUrl": "https://bank.example/openbanking", "redirectUri": BACK, "profile": profile})
        }
        Style::Bec => {
            json!({"system": "bec", "baseUrl": "https://bank.example/eidas/1.0/v1", "redirectUri": BACK, "nokRedirectUri": NOK, "profile": profile})
        }
    }
}

/// Banks whose key is held elsewhere: the first signature is held to the certificate, the others are any bytes.
struct Signed {
    config: Value,
    bank: Option<Bank>,
}

static KEY: &str = include_str!("../../data/key.pem");
static SIGNED: LazyLock<[Signed; 2]> = LazyLock::new(|| [Style::Tietoevry, Style::Bec].map(signed));

fn signed(style: Style) -> Signed {
    let mut config = config(style, &mut Prng::stream(0, "signed"));
    if let Some(config) = config.as_object_mut() {
        config.insert("certificate".to_owned(), json!(include_str!("../../data/certificate.pem")));
        config.insert("profile".to_owned(), json!({"largestAnswer": LARGEST_ANSWER, "pollLongestMs": 3_600_000}));
    }
    let bank = Bank::from_json(&config.to_string()).ok().filter(prove_key);
    Signed { config, bank }
}

/// Signs once, really.
fn prove_key(bank: &Bank) -> bool {
    let now = Now::new(BEGINNING_MS, [7; 32]);
    let input =
        json!({"paymentService": "payments", "paymentProduct": "domestic-credit-transfers", "paymentId": "p-1"});
    let context = json!({"session": {"psuId": "psu", "tppSessionId": "s", "scaAtMs": BEGINNING_MS}});
    let Ok(mut flow) = bank.start(&now, "trackPayment", &input.to_string(), &context.to_string()) else { return false };
    let Step::Sign { id, message, .. } = flow.step(&now) else { return false };
    let signature = PrivateKey::from_pem(KEY).and_then(|key| key.sign(&message, &[1; 32]));
    signature.is_ok_and(|bytes| flow.feed(&now, Input::Signature { id, bytes }).is_ok())
}

fn payment(style: Style, reference: &str) -> Value {
    match style {
        Style::Tietoevry => json!({
            "instructedAmount": {"currency": "NOK", "amount": "125.50"},
            "debtorAccount": {"bban": "97105034214", "currency": "NOK"}, "creditorAccount": {"bban": "15030044115"},
            "creditorName": "Nordlys Bokhandel AS", "endToEndIdentification": reference,
            "remittanceInformationUnstructured": "Invoice 7, to 15030044115 or NO5015030044115",
        }),
        Style::Bec => json!({
            "instructedAmount": {"currency": "DKK", "amount": "1250.50"},
            "debtorAccount": {"bban": "76120004711815"}, "creditorAccount": {"bban": "90000007654321"},
            "creditorName": "Nordlyset Boghandel ApS", "requestedExecutionDate": "2026-01-13", "endToEndIdentification": reference,
            "remittanceInformationUnstructured": "Faktura 20045 til 90000007654321",
        }),
    }
}

fn with(mut body: Value, more: &Value, without: &[&str]) -> Value {
    if let (Some(body), Some(more)) = (body.as_object_mut(), more.as_object()) {
        body.extend(more.clone());
        without.iter().for_each(|name| drop(body.remove(*name)));
    }
    body
}

impl Xs2a {
    fn product(&self) -> &'static str {
        match self.style {
            Style::Tietoevry => "norwegian-domestic-credit-transfers",
            Style::Bec => "domestic-credit-transfers",
        }
    }

    /// The input of a job that makes a payment, with its own reference.
    fn to_make(&self, job: &str, reference: &str, duplicate: bool) -> Value {
        let body = payment(self.style, reference);
        let product = self.product();
        let mut input = match (self.style, job) {
            (_, "bulkPayment") => {
                let element = |amount: &str| json!({"instructedAmount": {"currency": "NOK", "amount": amount}, "creditorAccount": {"bban": "15030044115"}, "creditorName": "Nordlys Bokhandel AS"});
                json!({"paymentProduct": product, "body": {"paymentInformationId": reference, "debtorAccount": {"bban": "97105034214"}, "payments": [element("10"), element("20.50")]}})
            }
            (Style::Tietoevry, "periodicPayment") => {
                json!({"paymentProduct": product, "body": with(body, &json!({"startDate": "2026-01-01", "frequency": "Monthly", "dayOfExecution": "1"}), &[])})
            }
            (Style::Bec, "periodicPayment") => {
                let more = json!({"startDate": "2026-01-01", "frequency": "Monthly", "endDate": "2026-12-31", "dayOfExecution": "14"});
                json!({"paymentProduct": product, "body": with(body, &more, &["requestedExecutionDate"])})
            }
            (_, "slipPayment") => json!({"slipType": "slip-71", "body": {
                "instructedAmount": {"currency": "DKK", "amount": "399.00"}, "debtorAccount": {"bban": "76120004711815"},
                "creditorId": "81234567", "debtorId": "000000200451177", "endToEndIdentification": reference}}),
            _ => json!({"paymentProduct": product, "body": body}),
        };
        if let (Style::Tietoevry, true, Some(input)) = (self.style, duplicate, input.as_object_mut()) {
            input.insert("allowLogicalDuplicate".to_owned(), json!(true));
        }
        input
    }

    fn context(&self, session: Option<Value>) -> Value {
        let mut context = json!({"psu": {"ipAddress": "192.0.2.7"}});
        if let (Some(session), Some(context)) = (session, context.as_object_mut()) {
            context.insert("session".to_owned(), session);
        }
        context
    }

    fn order(&self, job: &Job, ledger: &mut Xs2aLedger, prng: &mut Prng) -> Order {
        let reference = format!("intent-{}", prng.below(1_000_000));
        // Registered before, authenticated lately or long ago; or not known at all.
        let known = self.style == Style::Tietoevry && (!matches!(job.name, "register" | "consent") && prng.percent(70));
        let session = known.then(|| {
            let sca_at_ms = BEGINNING_MS - prng.pick([MINUTE, 10 * MINUTE, 59 * MINUTE, 90 * MINUTE]);
            let user = ledger.knows_user(SESSION, sca_at_ms);
            json!({"psuId": user, "tppSessionId": SESSION, "scaAtMs": sca_at_ms})
        });
        let context = self.context(session);
        let service = match prng.below(4) {
            0 => "periodic-payments",
            1 if self.style == Style::Tietoevry => "bulk-payments",
            _ => "payments",
        };
        let product = self.product();
        let (input, references, about) = match job.name {
            "register" | "consent" => (json!({}), Vec::new(), None),
            "authorisePayment" | "trackPayment" | "cancelPayment" => {
                let signed = job.name == "trackPayment" || job.name == "cancelPayment" && prng.percent(60);
                let id = ledger.holds_payment(BEGINNING_MS, service, product, &reference, signed);
                (json!({"paymentService": service, "paymentProduct": product, "paymentId": id}), Vec::new(), Some(id))
            }
            "signBasket" => {
                let ids: Vec<String> = (0..2)
                    .map(|at| {
                        ledger.holds_payment(BEGINNING_MS, "payments", product, &format!("{reference}-{at}"), false)
                    })
                    .collect();
                let payments: Vec<Value> = ids
                    .iter()
                    .map(|id| json!({"paymentService": "payments", "paymentProduct": product, "paymentId": id}))
                    .collect();
                (json!({ "payments": payments }), vec![ids.join(" ")], None)
            }
            _ => (self.to_make(job.name, &reference, prng.percent(30)), vec![reference], None),
        };
        Order { row: job.name, job: job.name, input, context, references, about }
    }
}

impl System for Xs2a {
    fn name(&self) -> &'static str {
        match self.style {
            Style::Tietoevry => "tietoevry",
            Style::Bec => "bec",
        }
    }

    fn jobs(&self) -> &'static [Job] {
        self.jobs
    }

    fn prepare(&self, job: &Job, focus: Column, prng: &mut Prng) -> Prepared {
        if job.name == calls::ROW {
            return calls::prepare(self.name(), prng);
        }
        if job.name == lists::ROW {
            let setup = Setup { config: config(self.style, prng), shared: None, key: None };
            let input = json!({"accountId": "acc-1", "bookingStatus": "both", "limit": prng.pick([3, 4, 20])});
            let session = json!({"psuId": "psu-1", "tppSessionId": SESSION, "scaAtMs": BEGINNING_MS - MINUTE});
            return lists::prepare(setup, "everyTransaction", Paging::ByLink, input, self.context(Some(session)), prng);
        }
        let mut mood = Mood::of(prng);
        mood.digit_ids |= focus == Column::Fault(Fault::IdNumber);
        let mut ledger = Xs2aLedger::new(self.style, mood, prng.clone());
        let order = self.order(job, &mut ledger, prng);
        let [tietoevry, bec] = &*SIGNED;
        let signed = if self.style == Style::Tietoevry { tietoevry } else { bec };
        let setup = match prng.percent(15) {
            true => Setup { config: signed.config.clone(), shared: signed.bank.clone(), key: Some(KEY) },
            false => Setup { config: config(self.style, prng), shared: None, key: None },
        };
        Prepared { setup, ledger: Box::new(ledger), order, markers: MARKERS }
    }

    fn next(&self, ledger: &mut dyn Ledger, order: &Order, outcome: &Value, prng: &mut Prng) -> Option<Order> {
        let known = outcome.get("payment")?;
        let id = known.get("paymentId")?.as_str()?.to_owned();
        let input = json!({"paymentService": known.get("paymentService"), "paymentProduct": known.get("paymentProduct"), "paymentId": id,
            "startAuthorisation": known.get("startAuthorisation").filter(|_| prng.percent(50))});
        let name = outcome.get("outcome")?.as_str()?;
        let (job, session) = match name {
            "needsSignature" => {
                ledger.change_user();
                ("authorisePayment", None)
            }
            "notAuthorised" => (
                prng.pick(["authorisePayment", "cancelPayment", "trackPayment"]),
                order.context.get("session").cloned(),
            ),
            "completed" | "registered" | "noFunds" | "notCancelled" => {
                (prng.pick(["cancelPayment", "trackPayment"]), order.context.get("session").cloned())
            }
            _ => return None,
        };
        Some(Order { row: job, job, input, context: self.context(session), references: Vec::new(), about: Some(id) })
    }

    fn check(&self, case: &mut Case<'_>) {
        if case.order.row == calls::ROW {
            return calls::check(case);
        }
        if case.order.row == lists::ROW {
            return lists::check(case);
        }
        match case.order.job {
            "register" => check_user(case),
            "consent" => check_user(case),
            "signBasket" => check_basket(case),
            _ => {
                check_payment(case);
                check_user(case);
            }
        }
    }

    fn check_left(&self, case: &mut Case<'_>) {
        let (Some(object), false) = (case.object("payment"), case.facts.unwilling) else { return };
        let over_ms = match object.gone_ms {
            Some(at_ms) => Some(at_ms),
            None if matches!(object.status(), "ACSC" | "RJCT" | "CANC") => {
                object.statuses.last().map(|(at_ms, _)| *at_ms)
            }
            None => None,
        };
        if let Some(over_ms) = over_ms.filter(|over_ms| case.facts.ended_ms - over_ms > 12 * HOUR) {
            let hours = (case.facts.ended_ms - over_ms) / HOUR;
            case.breach(format!(
                "the bank has been done with {} ({}) for {hours} hours, and the flow still waits",
                object.id,
                object.status()
            ));
        }
    }

    fn is_dead(&self, object: &Object) -> bool {
        // A basket alone moves no money.
        object.kind == "basket" || is_over(object)
    }
}

/// "The user is X": the session that is to be kept is that of the person at the screen.
fn check_user(case: &mut Case<'_>) {
    let known = case.order.context.pointer("/session/psuId").and_then(Value::as_str);
    if let (Some(known), Some(user)) = (known, &case.facts.user) {
        let user = user.clone();
        case.claim(known == user, || format!("the session that was given was {known}'s, and is {user}'s now"));
    }
    if let (Some(answered), false) = (case.text("/session/psuId"), case.facts.another && known.is_none()) {
        let user = case.ledger.user();
        case.claim(answered == user, || format!("it gives the session of {answered}; at the screen is {user}"));
    }
    if matches!(case.name(), "granted" | "psuRegistered") && case.text("/session/psuId").is_none() {
        case.breach("the end says that the user is known, and not who that is");
    }
}

fn check_payment(case: &mut Case<'_>) {
    let object = case.object("payment");
    let name = case.name();
    let stood = object.map(|object| case.within(object)).unwrap_or_default();
    let held = |statuses: &[&str]| stood.iter().any(|status| statuses.contains(status));
    let ended_ms = case.facts.ended_ms;
    let gone = object.is_some_and(|object| object.gone_ms.is_some_and(|at_ms| at_ms <= ended_ms));
    let found = || {
        object.map_or("the bank holds none".to_owned(), |object| {
            format!("the bank holds {} as {stood:?}, gone: {gone}", object.id)
        })
    };
    match name {
        "completed" => case.claim(held(&["ACSC", "ACCC"]), found),
        "booked" => case.claim(gone && object.is_some_and(|object| object.ever("ACSC")), found),
        "registered" => case.claim(held(&["ACSP"]), found),
        "rejected" => case.claim(held(&["RJCT"]), found),
        "noFunds" => case.claim(held(&["ACCP"]), found),
        "needsSignature" => case.claim(held(&["PATC"]), found),
        "notAuthorised" => case.claim(object.is_none_or(|_| held(&["RCVD", "ACTC", "PATC"])), found),
        "cancelled" => case.claim(object.is_none() || held(&["CANC"]), found),
        "notCancelled" => case.claim(stood.iter().any(|status| *status != "CANC"), found),
        "vanished" => case.claim(gone || case.facts.unknown, found),
        "abandoned" => case.claim(case.made().is_empty(), found),
        "refused" if case.order.about.is_none() => case.claim(case.made().iter().all(|object| is_over(object)), found),
        "refused" => {
            let refused = case.was_refused();
            case.claim(refused, || "the bank has refused nothing".to_owned());
        }
        _ => {}
    }
    check_known(case, object);
}

fn is_over(object: &Object) -> bool {
    matches!(object.status(), "CANC" | "RJCT")
}

/// What is answered of the payment is what the bank holds: its id, and a status that it had.
fn check_known(case: &mut Case<'_>, object: Option<&Object>) {
    let answered = case.facts.ids.iter().find(|(name, _)| name == "paymentId").map(|(_, id)| id.clone());
    let id = case.text("/payment/paymentId");
    if let (Some(answered), true) = (&answered, case.order.about.is_none())
        && id != Some(answered)
    {
        case.breach(format!("the bank answered the id {answered}, and the end ({}) names {id:?}", case.name()));
    }
    if let Some(object) = object {
        let wrong = case.text("/payment/transactionStatus").filter(|status| !object.ever(status) && *status != "XYZW");
        if let Some(status) = wrong {
            case.breach(format!(
                "the end tells the status {status}, which {} never had: {:?}",
                object.id, object.statuses
            ));
        }
    }
}

fn check_basket(case: &mut Case<'_>) {
    let empty = Vec::new();
    let payments = case.outcome.pointer("/basket/payments").and_then(Value::as_array).unwrap_or(&empty);
    for payment in payments {
        let text = |name: &str| payment.get(name).and_then(Value::as_str).unwrap_or_default();
        let Some(object) = case.ledger.book().by_id("payment", text("paymentId")) else { continue };
        let stood = object.statuses_within(0, case.facts.ended_ms);
        let gone = object.gone_ms.is_some_and(|at_ms| at_ms <= case.facts.ended_ms);
        let holds = match text("end") {
            "completed" => stood.contains(&"ACSC"),
            "booked" => gone && stood.contains(&"ACSC"),
            "rejected" => stood.contains(&"RJCT"),
            "cancelled" => stood.contains(&"CANC"),
            "needsSignature" => stood.contains(&"PATC"),
            "noFunds" => stood.contains(&"ACCP"),
            "vanished" => gone || case.facts.unknown,
            _ => true,
        };
        let (id, end) = (text("paymentId").to_owned(), text("end").to_owned());
        case.claim(holds, || format!("of {id} it says `{end}`, and the bank holds it as {stood:?}, gone: {gone}"));
    }
    let all = |ends: &[&str]| {
        payments.iter().all(|payment| payment.get("end").and_then(Value::as_str).is_some_and(|end| ends.contains(&end)))
    };
    match case.name() {
        "completed" => {
            case.claim(all(&["completed", "booked", "registered"]), || "not every payment is complete".to_owned())
        }
        "refused" => {
            let made = case.made();
            case.claim(made.iter().all(|object| object.status() == "deleted"), || format!("the bank holds {made:?}"));
        }
        _ => {}
    }
    let answered = case.facts.ids.iter().find(|(name, _)| name == "basketId").map(|(_, id)| id.clone());
    let id = case.text("/basket/basketId");
    if let Some(answered) = answered.filter(|answered| id != Some(answered)) {
        case.breach(format!("the bank answered the id {answered}, and the end ({}) names {id:?}", case.name()));
    }
}

/// A bank at which nothing is done.
pub(crate) fn nothing() -> Box<dyn Ledger> {
    let mut prng = Prng::stream(0, "nothing");
    Box::new(Xs2aLedger::new(Style::Bec, Mood::of(&mut prng), prng))
}
