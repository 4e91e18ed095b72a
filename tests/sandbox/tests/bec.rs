//! BEC, end to end: the core's flows against the sandbox over mutual TLS, with the browser's part played by plain requests
//! to the page; and the door, knocked at by a TPP that signs without the core.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::{net::TcpStream, time::Duration};

use girokit::{Bank, Flow, Header, Input, Now, Request, Step};
use girokit_sandbox::pki::Identity;
use rustls::{ClientConnection, StreamOwned, pki_types::ServerName};
use serde_json::{Value, json};
use support::{Draft, Reply, Sandbox, digest, exchange, exchange_over, java_date, mtls::client, sandbox, uuid};
use time::{Duration as Days, OffsetDateTime};

const BACK: &str = "https://tpp.example/back?state=s1";
const NOK: &str = "https://tpp.example/not-agreed?state=s1";
const DEBTOR: &str = "76120004711815";
const CREDITOR: &str = "90000007654321";
const DOMESTIC: &str = "domestic-credit-transfers";
/// Payment ids of slips, of 15 and of 16 digits, with check digits.
const ID_15: &str = "000000200451177";
const ID_16: &str = "0000002004511784";

struct World {
    sandbox: Sandbox,
    bank: Bank,
    turn: u8,
    ahead: i64,
}

/// What the person does at the page.
#[derive(Clone, Copy, PartialEq)]
enum Person {
    Approves,
    Rejects,
    /// Opens the page, and never comes back; the second time they approve.
    Dawdles,
}

fn world() -> World {
    let sandbox = sandbox();
    let pki = &sandbox.running.pki;
    let config = json!({
        "system": "bec", "baseUrl": format!("https://localhost:{}/bec/v1", sandbox.running.https.port()), "redirectUri": BACK,
        "nokRedirectUri": NOK, "certificate": pki.qseal.certificate_pem, "key": pki.qseal.key_pem,
    });
    let bank = Bank::from_json(&config.to_string()).unwrap();
    World { sandbox, bank, turn: 0, ahead: 0 }
}

fn today() -> String {
    (OffsetDateTime::now_utc() + Days::hours(2)).date().to_string()
}

fn payment(amount: &str) -> Value {
    json!({"paymentProduct": DOMESTIC, "body": {
        "instructedAmount": {"currency": "DKK", "amount": amount}, "debtorAccount": {"bban": DEBTOR}, "creditorAccount": {"bban": CREDITOR},
        "creditorName": "Nordlyset <b>Boghandel</b>", "requestedExecutionDate": today()}})
}

fn slip(slip_type: &str) -> Value {
    let mut body = json!({"instructedAmount": {"currency": "DKK", "amount": "399.00"}, "debtorAccount": {"bban": DEBTOR}, "creditorId": "81234567"});
    match slip_type {
        "slip-71" => body["debtorId"] = json!(ID_15),
        "slip-04" | "slip-15" | "slip-75" => body["debtorId"] = json!(ID_16),
        _ => body["paymentInformation"] = json!("Kontingent"),
    }
    json!({"slipType": slip_type, "body": body})
}

fn millis() -> i64 {
    i64::try_from(OffsetDateTime::now_utc().unix_timestamp_nanos() / 1_000_000).unwrap()
}

/// One request over TLS, with a client certificate or without.
fn over_tls(sandbox: &Sandbox, identity: Option<&Identity>, draft: &Draft) -> Option<Reply> {
    let tls = ClientConnection::new(client(sandbox, identity), ServerName::try_from("localhost").unwrap()).unwrap();
    let tcp = TcpStream::connect(sandbox.running.https).unwrap();
    tcp.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let mut headers = draft.headers.clone();
    headers.push(("host".to_owned(), format!("localhost:{}", sandbox.running.https.port())));
    exchange_over(StreamOwned::new(tls, tcp), &draft.method, &draft.target, &headers, &draft.body)
}

fn target(url: &str) -> String {
    format!("/{}", url.splitn(4, '/').nth(3).unwrap())
}

impl World {
    fn now(&mut self) -> Now {
        self.turn = self.turn.wrapping_add(1);
        let mut entropy = [self.turn; 32];
        // Request ids have to be new for the bank, not only for the flow.
        entropy[..16].copy_from_slice(&OffsetDateTime::now_utc().unix_timestamp_nanos().to_be_bytes());
        Now::new(millis() + self.ahead, entropy)
    }

    fn control(&self, method: &str, path: &str, body: &Value) -> Value {
        let body = if method == "GET" { String::new() } else { body.to_string() };
        let headers = vec![("host".to_owned(), "x".to_owned())];
        let reply =
            exchange(self.sandbox.running.http, method, &format!("/control/bec/{path}"), &headers, body.as_bytes());
        let reply = reply.unwrap();
        assert!(reply.status < 300, "{}", reply.text);
        if reply.text.is_empty() { Value::Null } else { reply.json() }
    }

    fn next(&self, scenario: &str) {
        self.control("POST", "next", &json!({ "scenario": scenario }));
    }

    fn held(&self) -> Vec<Value> {
        self.control("GET", "payments", &Value::Null)["payments"].as_array().unwrap().clone()
    }

    fn balance(&self) -> String {
        self.control("GET", "accounts", &Value::Null)["accounts"][0]["balance"].as_str().unwrap().to_owned()
    }

    fn start(&mut self, job: &str, input: &Value) -> Flow {
        let now = self.now();
        let context = json!({"psu": {"ipAddress": "192.0.2.7"}}).to_string();
        self.bank.start(&now, job, &input.to_string(), &context).unwrap_or_else(|error| panic!("{job}: {error}"))
    }

    fn run(&mut self, job: &str, input: &Value, person: Person) -> Value {
        let flow = self.start(job, input);
        self.drive(flow, person)
    }

    /// A single call that is answered; gives its reply.
    fn call(&mut self, job: &str, input: &Value) -> Value {
        let outcome = self.run(job, input, Person::Approves);
        assert_eq!(outcome["outcome"], "answered", "{job}: {outcome}");
        outcome["reply"].clone()
    }

    /// A single call that is refused; gives the bank's code and status.
    fn refused(&mut self, job: &str, input: &Value) -> (u64, String) {
        let outcome = self.run(job, input, Person::Approves);
        assert_eq!(outcome["outcome"], "refused", "{job}: {outcome}");
        let bank = &outcome["error"]["bank"];
        (bank["status"].as_u64().unwrap(), bank["code"].as_str().unwrap().to_owned())
    }

    fn drive(&mut self, mut flow: Flow, person: Person) -> Value {
        let mut away = person == Person::Dawdles;
        for _ in 0..500 {
            let now = self.now();
            let input = match flow.step(&now) {
                Step::Send { request, .. } => self.perform(&request),
                Step::Redirect { url } => {
                    let back = self.browse(&url, person, away);
                    // Every redirect survives a restart of the program.
                    flow = self.bank.resume(&flow.save(), None).unwrap();
                    match std::mem::take(&mut away) {
                        true => Input::Tick {},
                        false => Input::Returned { url: back },
                    }
                }
                Step::Wait { until_ms, .. } => {
                    self.ahead += (until_ms - now.unix_ms).max(0);
                    self.control("POST", "settle", &json!({}));
                    Input::Tick {}
                }
                Step::Done { outcome } => return serde_json::from_str(&outcome.json).unwrap(),
                step => panic!("{step:?} does not belong here"),
            };
            let now = self.now();
            flow.feed(&now, input).unwrap_or_else(|error| panic!("{}: {error}", flow.job()));
        }
        panic!("{} does not end", flow.job())
    }

    fn perform(&mut self, request: &Request) -> Input {
        // The clock of a flow that waited is ahead of the bank's: the bank sees the flow's time minus that.
        self.ahead = 0;
        let headers = request.headers.iter().map(|header| (header.name.to_lowercase(), header.value.clone())).collect();
        let draft =
            Draft { method: request.method.clone(), target: target(&request.url), headers, body: request.body.clone() };
        match over_tls(&self.sandbox, Some(&self.sandbox.running.pki.qwac), &draft) {
            Some(reply) => Input::Response {
                id: request.id.clone(),
                status: reply.status,
                headers: reply.headers.iter().map(|(name, value)| Header::new(name, value)).collect(),
                body: reply.text.into_bytes(),
            },
            None => Input::SendFailed {
                id: request.id.clone(),
                reason: "the connection was closed".to_owned(),
                never_left: false,
            },
        }
    }

    /// The page in a browser, which shows no certificate: looks at it, and posts its form.
    fn browse(&self, url: &str, person: Person, away: bool) -> String {
        let page = |method: &str, body: &str| Draft {
            method: method.to_owned(),
            target: target(url),
            headers: Vec::new(),
            body: body.as_bytes().to_vec(),
        };
        let shown = over_tls(&self.sandbox, None, &page("GET", "")).unwrap();
        assert_eq!(shown.status, 200, "{}", shown.text);
        assert!(shown.text.contains("<form method=\"post\"") && !shown.text.contains("<b>Boghandel"), "{}", shown.text);
        if away {
            return String::new();
        }
        let decision =
            if person == Person::Rejects { "decision=reject" } else { "decision=approve&nationalId=0107853346" };
        let answer = over_tls(&self.sandbox, None, &page("POST", decision)).unwrap();
        assert_eq!(answer.status, 303, "{}", answer.text);
        answer.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("location")).unwrap().1.clone()
    }

    /// Initiates a payment and gives its id.
    fn initiated(&mut self, job: &str, input: &Value) -> String {
        self.call(job, input)["paymentId"].as_str().unwrap().to_owned()
    }
}

fn reference(service: &str, product: &str, id: &str) -> Value {
    json!({"paymentService": service, "paymentProduct": product, "paymentId": id})
}

#[test]
fn payments_of_every_kind_go_to_their_end() {
    let mut world = world();
    let outcome = world.run("payment", &payment("1250.50"), Person::Approves);
    assert_eq!(
        (&outcome["outcome"], &outcome["payment"]["transactionStatus"]),
        (&json!("completed"), &json!("ACSC")),
        "{outcome}"
    );
    assert_eq!(world.balance(), "248749.5");
    for slip_type in ["slip-01", "slip-04", "slip-15", "slip-71", "slip-73", "slip-75"] {
        let outcome = world.run("slipPayment", &slip(slip_type), Person::Approves);
        assert_eq!(outcome["outcome"], "completed", "{slip_type}: {outcome}");
    }
    let iban = json!({"iban": "DK6376120004711815"});
    let swedish = json!({"iban": "SE4550000000058398257466"});
    for (product, changes) in [
        ("instant-domestic-credit-transfers", json!({"requestedExecutionDate": null})),
        ("intraday-domestic-credit-transfers", json!({})),
        (
            "sepa-credit-transfers",
            json!({"instructedAmount": {"currency": "EUR", "amount": "10.01"}, "debtorAccount": iban, "creditorAccount": swedish}),
        ),
        (
            "cross-border-credit-transfers",
            json!({"instructedAmount": {"currency": "KWD", "amount": "1.005"}, "debtorAccount": iban,
            "creditorAgent": "ABDESESS", "chargeBearer": "SHAR"}),
        ),
        (
            "internal-currency-transfers",
            json!({"instructedAmount": {"currency": "JPY", "amount": "1000"}, "chargeBearer": "CRED", "currencyAccount": "DEBT",
            "additionalDetails": "rejse", "messageToBank": "tak"}),
        ),
    ] {
        let mut input = payment("10.00");
        input["paymentProduct"] = json!(product);
        for (name, value) in changes.as_object().unwrap() {
            match value {
                Value::Null => drop(input["body"].as_object_mut().unwrap().remove(name)),
                value => input["body"][name] = value.clone(),
            }
        }
        let outcome = world.run("payment", &input, Person::Approves);
        assert_eq!(outcome["outcome"], "completed", "{product}: {outcome}");
    }
    let amounts: Vec<Value> = world.held().iter().map(|payment| payment["amount"].clone()).collect();
    assert!(amounts.contains(&json!("1.005")) && amounts.contains(&json!("1000")), "{amounts:?}");

    let repeated = json!({"paymentProduct": DOMESTIC, "body": {"instructedAmount": {"currency": "DKK", "amount": "75"}, "debtorAccount": {"bban": DEBTOR},
        "creditorAccount": {"bban": CREDITOR}, "startDate": today(), "frequency": "Monthly", "dayOfExecution": "14"}});
    let outcome = world.run("periodicPayment", &repeated, Person::Approves);
    assert_eq!(outcome["outcome"], "registered", "{outcome}");
    let id = outcome["payment"]["paymentId"].as_str().unwrap().to_owned();
    let read = world.call("readPayment", &reference("periodic-payments", DOMESTIC, &id));
    assert_eq!((&read["instructedAmount"]["amount"], &read["dayOfExecution"]), (&json!("75"), &json!("14")), "{read}");
    let outcome = world.run("cancelPayment", &reference("periodic-payments", DOMESTIC, &id), Person::Approves);
    assert_eq!(outcome["outcome"], "cancelled", "{outcome}");
}

#[test]
fn what_the_user_and_the_bank_do_decides() {
    let mut world = world();
    let outcome = world.run("payment", &payment("1"), Person::Rejects);
    assert_eq!(
        (&outcome["outcome"], &outcome["payment"]["transactionStatus"]),
        (&json!("notAuthorised"), &json!("RCVD")),
        "{outcome}"
    );
    assert_eq!(outcome["error"]["fault"], "User");
    let id = outcome["payment"]["paymentId"].as_str().unwrap().to_owned();
    let known = reference("payments", DOMESTIC, &id);
    assert_eq!(world.run("authorisePayment", &known, Person::Approves)["outcome"], "completed");
    assert_eq!(world.run("authorisePayment", &known, Person::Approves)["outcome"], "completed", "it is done already");
    assert_eq!(world.run("trackPayment", &known, Person::Approves)["outcome"], "completed");
    assert_eq!(world.run("payment", &payment("2"), Person::Dawdles)["outcome"], "completed");
    for (scenario, outcome) in [
        ("exempt", "completed"),
        ("implicit", "completed"),
        ("reject-at-once", "rejected"),
        ("reject", "rejected"),
        ("reject-later", "rejected"),
    ] {
        world.next(scenario);
        assert_eq!(world.run("payment", &payment("3"), Person::Approves)["outcome"], outcome, "{scenario}");
    }
    assert_eq!(
        world.run("payment", &payment("900000"), Person::Approves)["outcome"],
        "rejected",
        "there is no money for it"
    );
    world.next("cut-after-post");
    let outcome = world.run("payment", &payment("4"), Person::Approves);
    assert_eq!(outcome["outcome"], "uncertain", "{outcome}");
    let last = world.held().pop().unwrap();
    assert_eq!(
        (&last["amount"], &last["requestId"]),
        (&json!("4"), &outcome["requestId"]),
        "the bank knows it by the request id, and has it once"
    );
}

#[test]
fn payments_are_cancelled_with_and_without_authorisation() {
    let mut world = world();
    let id = world.initiated("initiatePayment", &payment("1"));
    let known = reference("payments", DOMESTIC, &id);
    assert_eq!(
        world.run("cancelPayment", &known, Person::Approves)["outcome"],
        "cancelled",
        "204: nobody had agreed yet"
    );
    assert_eq!(world.refused("deletePayment", &known), (405, "CANCELLATION_INVALID".to_owned()));
    for (scenario, person, expected) in [
        ("normal", Person::Approves, "cancelled"),
        ("cancel-by-link", Person::Approves, "cancelled"),
        ("normal", Person::Rejects, "notCancelled"),
        ("cancel-by-link", Person::Rejects, "notCancelled"),
    ] {
        world.next(scenario);
        let id = world.initiated("initiatePayment", &payment("1"));
        let known = reference("payments", DOMESTIC, &id);
        let started = world.call("startAuthorisation", &known);
        let page = started["_links"]["scaRedirect"]["href"].as_str().unwrap().to_owned();
        assert_eq!(world.browse(&page, Person::Approves, false), BACK);
        let outcome = world.run("cancelPayment", &known, person);
        assert_eq!(outcome["outcome"], expected, "{scenario}: {outcome}");
    }
    let deleted = world.initiated("initiatePaymentSlip", &slip("slip-71"));
    assert_eq!(
        world.run("cancelPayment", &reference("payments", "slip-71", &deleted), Person::Approves)["outcome"],
        "cancelled"
    );
}

#[test]
fn baskets_are_signed_declined_and_deleted() {
    let mut world = world();
    let pay = |world: &mut World| {
        let id = world.initiated("initiatePayment", &payment("10"));
        reference("payments", DOMESTIC, &id)
    };
    let two = |world: &mut World| json!({"payments": [pay(world), pay(world)]});
    let input = two(&mut world);
    let outcome = world.run("signBasket", &input, Person::Approves);
    assert_eq!(outcome["outcome"], "completed", "{outcome}");
    let signed = json!({"basketId": outcome["basket"]["basketId"]});
    assert_eq!(
        world.refused("deleteSigningBasket", &signed),
        (409, "STATUS_INVALID".to_owned()),
        "an authorisation was applied"
    );

    world.next("reject");
    let input = two(&mut world);
    let outcome = world.run("signBasket", &input, Person::Approves);
    assert_eq!(
        (&outcome["outcome"], &outcome["basket"]["transactionStatus"]),
        (&json!("partly"), &json!("RJCT")),
        "{outcome}"
    );
    assert_eq!(
        (&outcome["basket"]["payments"][0]["end"], &outcome["basket"]["payments"][1]["end"]),
        (&json!("rejected"), &json!("completed"))
    );

    let input = two(&mut world);
    let outcome = world.run("signBasket", &input, Person::Rejects);
    assert_eq!(outcome["outcome"], "notAuthorised", "{outcome}");
    let declined = json!({"basketId": outcome["basket"]["basketId"]});
    let ids: Vec<Value> =
        input["payments"].as_array().unwrap().iter().map(|payment| payment["paymentId"].clone()).collect();
    let again = json!({"body": {"paymentIds": ids}});
    assert_eq!(
        world.refused("createSigningBasket", &again),
        (400, "RESOURCE_BLOCKED".to_owned()),
        "the first basket holds them"
    );
    world.call("deleteSigningBasket", &declined);
    assert_eq!(world.refused("signingBasket", &declined), (404, "RESOURCE_UNKNOWN".to_owned()));
    let created = world.call("createSigningBasket", &again);
    let basket = json!({"basketId": created["basketId"]});
    assert_eq!(world.call("signingBasket", &basket)["payments"], json!(ids));
    assert_eq!(world.call("signingBasketStatus", &basket), json!({"transactionStatus": "RCVD"}));
    let started = world.call("startBasketAuthorisation", &basket);
    let mut one = basket.clone();
    one["authorisationId"] = started["authorisationId"].clone();
    assert_eq!(world.call("basketScaStatus", &one)["scaStatus"], "CREATED");

    // The host cancels while the user is at the bank: the basket is deleted and its payments are free.
    let input = two(&mut world);
    let mut flow = world.start("signBasket", &input);
    loop {
        let now = world.now();
        let input = match flow.step(&now) {
            Step::Send { request, .. } => world.perform(&request),
            Step::Redirect { .. } => Input::Cancel {},
            Step::Done { outcome } => {
                assert_eq!(serde_json::from_str::<Value>(&outcome.json).unwrap()["outcome"], "abandoned");
                break;
            }
            step => panic!("{step:?}"),
        };
        flow.feed(&now, input).unwrap();
    }
    assert_eq!(world.run("signBasket", &input, Person::Approves)["outcome"], "completed");
}

#[test]
fn every_single_call_is_answered() {
    let mut world = world();
    for (job, input, service, product) in [
        ("initiatePayment", payment("12.345"), "payments", DOMESTIC),
        ("initiatePaymentSlip", slip("slip-71"), "payments", "slip-71"),
    ] {
        let mut input = input;
        if job == "initiatePayment" {
            input["body"]["instructedAmount"]["amount"] = json!("12.34");
        }
        let id = world.initiated(job, &input);
        let known = reference(service, product, &id);
        assert_eq!(world.call("paymentStatus", &known), json!({"transactionStatus": "RCVD"}));
        let read = world.call("readPayment", &known);
        assert_eq!(
            read["instructedAmount"], input["body"]["instructedAmount"],
            "amounts are text here, digit for digit"
        );
        let started = world.call("startAuthorisation", &known);
        let listed = world.call("listAuthorisations", &known);
        assert_eq!(listed["authorisationIds"], json!([started["authorisationId"]]));
        let mut one = known.clone();
        one["authorisationId"] = started["authorisationId"].clone();
        assert_eq!(world.call("scaStatus", &one)["scaStatus"], "CREATED");
        let page = started["_links"]["scaRedirect"]["href"].as_str().unwrap().to_owned();
        world.browse(&page, Person::Approves, true);
        assert_eq!(world.call("scaStatus", &one)["scaStatus"], "PENDING");
        world.browse(&page, Person::Approves, false);
        assert_eq!(world.call("scaStatus", &one)["scaStatus"], "APPROVED");
        let deleted = world.call("deletePayment", &known);
        assert!(deleted["_links"]["scaRedirect"]["href"].is_string(), "{deleted}");
        let again = world.call("startCancellationAuthorisation", &known);
        assert_eq!(again["scaStatus"], "CREATED");
        let other = reference(service, "sepa-credit-transfers", &id);
        assert_eq!(
            world.refused("readPayment", &other),
            (400, "PRODUCT_INVALID".to_owned()),
            "the incorrect product for a given id"
        );
    }
    assert_eq!(
        world.refused("readPayment", &reference("payments", DOMESTIC, "nothing")),
        (404, "RESOURCE_UNKNOWN".to_owned())
    );
}

/// A request that is put together and signed without the core.
fn signed(world: &World, method: &str, path: &str, body: &str, changes: support::Tamper<'_>) -> Draft {
    let mut tpp = world.sandbox.tpp();
    tpp.order = vec!["digest", "x-request-id", "date", "tpp-redirect-uri"];
    let mut draft = Draft {
        method: method.to_owned(),
        target: format!("/bec{path}"),
        headers: Vec::new(),
        body: body.as_bytes().to_vec(),
    };
    draft.set("x-request-id", &uuid());
    draft.set("date", &java_date(0, "GMT"));
    draft.set("digest", &digest(body.as_bytes()));
    draft.set("tpp-signature-certificate", &tpp.certificate);
    draft.set("psu-ip-address", "192.0.2.7");
    draft.set("tpp-redirect-uri", BACK);
    draft.set("tpp-nok-redirect-uri", NOK);
    if !body.is_empty() {
        draft.set("content-type", "application/json");
    }
    changes(&mut draft);
    let signature = tpp.sign(&draft);
    draft.set("signature", &signature);
    draft
}

fn code(reply: &Reply) -> (u16, String, Option<String>) {
    let message = &reply.json()["tppMessages"][0];
    (reply.status, message["code"].as_str().unwrap().to_owned(), message["path"].as_str().map(str::to_owned))
}

#[test]
fn the_door_is_strict() {
    let world = world();
    let qwac = world.sandbox.running.pki.qwac.clone();
    let path = format!("/v1/payments/{DOMESTIC}");
    let mut body = payment("10.00")["body"].clone();
    body["instructedAmount"]["amount"] = json!(10.00);
    let text = body.to_string();
    let send = |draft: &Draft| over_tls(&world.sandbox, Some(&qwac), draft).unwrap();

    let accepted = send(&signed(&world, "POST", &path, &text, &|_| {}));
    assert_eq!(accepted.status, 201, "{}", accepted.text);

    // Mutual TLS: not over plain HTTP, not without a certificate, not with another TPP's.
    let missing = (401, "CERTIFICATE_MISSING".to_owned(), None);
    let draft = signed(&world, "POST", &path, &text, &|_| {});
    let plain = exchange(world.sandbox.running.http, "POST", &draft.target, &draft.headers, &draft.body).unwrap();
    assert_eq!(code(&plain), missing);
    assert_eq!(code(&over_tls(&world.sandbox, None, &draft).unwrap()), missing);

    // Signature and headers.
    let cases: [(support::Tamper<'_>, u16, &str); 5] = [
        (&|draft| draft.remove("digest"), 400, "FORMAT_ERROR"),
        (&|draft| draft.remove("date"), 400, "FORMAT_ERROR"),
        (&|draft| draft.set("date", &java_date(-120, "GMT")), 400, "TIMESTAMP_INVALID"),
        (&|draft| draft.remove("psu-ip-address"), 400, "FORMAT_ERROR"),
        (&|draft| draft.remove("tpp-redirect-uri"), 400, "FORMAT_ERROR"),
    ];
    for (change, status, expected) in cases {
        let refused = code(&send(&signed(&world, "POST", &path, &text, change)));
        assert_eq!((refused.0, refused.1.as_str()), (status, expected), "{refused:?}");
    }
    // The Berlin Group's file alone has this header as a UUID.
    let telephone = signed(&world, "POST", &path, &text, &|draft| draft.set("psu-device-id", "telephone"));
    assert_eq!(code(&send(&telephone)), (400, "FORMAT_ERROR".to_owned(), Some("PSU-Device-ID".to_owned())));
    let mut changed = signed(&world, "POST", &path, &text, &|_| {});
    changed.body = text.replace("10.0", "99.0").into_bytes();
    assert_eq!(code(&send(&changed)).1, "SIGNATURE_INVALID");
    let mut unsigned = signed(&world, "POST", &path, &text, &|_| {});
    unsigned.remove("signature");
    assert_eq!(code(&send(&unsigned)).1, "SIGNATURE_MISSING");
    let twice = signed(&world, "GET", "/v1/payments/x/y/status", "", &|_| {});
    send(&twice);
    assert_eq!(code(&send(&twice)).1, "FORMAT_ERROR", "an X-Request-ID is used once");

    // The bank's models and rules.
    let cases = [
        (json!({"instructedAmount": {"amount": "10.00", "currency": "DKK"}}), "instructedAmount.amount"),
        (json!({"instructedAmount": {"amount": 10.001, "currency": "DKK"}}), "instructedAmount.amount"),
        (json!({"instructedAmount": {"amount": 10, "currency": "DKKK"}}), "instructedAmount.currency"),
        (json!({"creditorName": "x".repeat(71)}), "creditorName"),
        (json!({"chargeBearer": "DEBT"}), "chargeBearer"),
        (json!({"requestedExecutionDate": null}), "requestedExecutionDate"),
        (json!({"creditorAccount": {"iban": "DK6376120004711816"}}), "creditorAccount.iban"),
        (json!({"creditorAgent": "ABDEDK1K"}), "creditorAgent"),
        (json!({"startDate": "2030-01-01"}), "startDate"),
    ];
    for (change, field) in cases {
        let mut body = body.clone();
        for (name, value) in change.as_object().unwrap() {
            match value {
                Value::Null => drop(body.as_object_mut().unwrap().remove(name)),
                value => body[name] = value.clone(),
            }
        }
        let refused = code(&send(&signed(&world, "POST", &path, &body.to_string(), &|_| {})));
        assert_eq!(refused, (400, "FORMAT_ERROR".to_owned(), Some(field.to_owned())), "{change}");
    }
    let refused = code(&send(&signed(
        &world,
        "POST",
        "/v1/signing-baskets",
        r#"{"paymentIds": ["x"], "consentIds": []}"#,
        &|_| {},
    )));
    assert_eq!((refused.1.as_str(), refused.2.as_deref()), ("REFERENCE_MIX_INVALID", Some("consentIds")));
    assert_eq!(send(&signed(&world, "PUT", &path, "", &|_| {})).status, 405);
    assert_eq!(send(&signed(&world, "GET", "/v1/accounts", "", &|_| {})).status, 404);
}
