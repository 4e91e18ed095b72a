//! Betalingsservice, end to end: the core's flows against the sandbox over HTTP, and callbacks that arrive at a real server,
//! which is the adapter of `examples/axum`.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../examples/axum/receiver.rs"]
#[allow(unreachable_pub)]
mod receiver;
mod support;

use std::{
    collections::HashMap,
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use girokit::bank::betalingsservice::model::{CallbackToSave, MandateEvent};
use girokit::{Bank, Flow, Header, Input, Now, Step};
use girokit_sandbox::{Options, Running, start};
use rand_core::{OsRng, RngCore};
use serde_json::{Value, json};
use support::{exchange, pki_dir};
use tokio::runtime::Runtime;

const TOKEN: &str = "callback-token-0123456789abcdef";

fn now() -> Now {
    let mut entropy = [0; 32];
    OsRng.fill_bytes(&mut entropy);
    let since = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap();
    Now::new(i64::try_from(since.as_millis()).unwrap(), entropy)
}

fn uuid() -> String {
    let mut bytes = [0_u8; 16];
    OsRng.fill_bytes(&mut bytes);
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}-4{}-a{}-{}", &hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..])
}

/// A creditor: the sandbox, the table of mandate requests, and the server that takes callbacks.
struct Creditor {
    running: Running,
    table: Arc<Table>,
    /// Where the sandbox calls back to.
    callback: String,
    _runtime: Runtime,
}

/// `mandates(uuid, revision, saved)`, what was told with each change, and how many deliveries are to fail.
#[derive(Default)]
struct Table {
    rows: Mutex<HashMap<String, (i64, String)>>,
    told: Mutex<Vec<MandateEvent>>,
    down: AtomicUsize,
}

impl receiver::Store for Table {
    async fn load(&self, uuid: &str) -> Option<String> {
        self.rows.lock().unwrap().get(uuid).map(|(_, saved)| saved.clone())
    }

    async fn swap(&self, change: &CallbackToSave) -> bool {
        let mut rows = self.rows.lock().unwrap();
        if rows.get(&change.uuid).is_none_or(|(revision, _)| *revision != change.expected_revision) {
            return false;
        }
        rows.insert(change.uuid.clone(), (change.revision, change.saved.clone()));
        self.told.lock().unwrap().extend(change.events.iter().cloned());
        true
    }
}

impl Table {
    fn statuses(&self, uuid: &str) -> Vec<String> {
        let told = self.told.lock().unwrap();
        let own = told.iter().filter(|event| event.uuid == uuid);
        own.map(|event| event.status_mandate.status_code_enum.as_str().to_owned()).collect()
    }

    fn events(&self, uuid: &str) -> Vec<Value> {
        self.told.lock().unwrap().iter().filter(|event| event.uuid == uuid).map(|event| json!(event)).collect()
    }
}

impl Creditor {
    fn new(factor: f64) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let options = Options { pki_dir: Some(pki_dir()), callback_factor: Some(factor), ..Options::default() };
        let running = runtime.block_on(start(options)).unwrap();
        let table = Arc::new(Table::default());
        let bank = open(running.http, "bs-sandbox", json!({}));
        let table_of_layer = Arc::clone(&table);
        let router = receiver::router(bank, Arc::clone(&table), now).layer(axum::middleware::from_fn(
            move |request, next: axum::middleware::Next| {
                let table = Arc::clone(&table_of_layer);
                async move {
                    // The creditor's server is down for so many deliveries.
                    let down = table.down.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
                    match down {
                        Ok(_) => {
                            axum::response::IntoResponse::into_response(axum::http::StatusCode::SERVICE_UNAVAILABLE)
                        }
                        Err(_) => next.run(request).await,
                    }
                }
            },
        ));
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
        let callback = format!("http://{}/mandates/callback", listener.local_addr().unwrap());
        runtime.spawn(async move { axum::serve(listener, router).await });
        Self { running, table, callback, _runtime: runtime }
    }

    fn bank(&self) -> Bank {
        open(self.running.http, "bs-sandbox", json!({}))
    }

    fn address(&self) -> SocketAddr {
        self.running.http
    }

    /// A mandate request with callback.
    fn request(&self, uuid: &str, debtor: Value, reference: Option<&str>) -> Value {
        let mut body = json!({"uuid": uuid, "debtorIdentity": debtor,
            "productDescription": {"title": "Insurance", "description": "House 12"},
            "callback": {"url": self.callback, "authToken": TOKEN}});
        if let Some(reference) = reference {
            body["creditorsDebtorReference"] = json!(reference);
        }
        body
    }

    /// Submits as a host does: stored before it is sent, and what the answer brought stored over that alone.
    fn submit(&self, bank: &Bank, body: &Value) -> Flow {
        let mut flow = bank.start(&now(), "mandate", &json!({"body": body}).to_string(), "{}").unwrap();
        let uuid = body["uuid"].as_str().unwrap();
        self.table.rows.lock().unwrap().insert(uuid.to_owned(), (0, flow.save()));
        drive(self.address(), &mut flow);
        let mut rows = self.table.rows.lock().unwrap();
        let row = rows.get_mut(uuid).unwrap();
        if row.0 == 0 {
            *row = (i64::try_from(flow.revision()).unwrap(), flow.save());
        }
        flow
    }

    /// How the stored mandate request stands.
    fn stored(&self, uuid: &str) -> Step {
        let saved = self.table.rows.lock().unwrap()[uuid].1.clone();
        self.bank().resume(&saved, None).unwrap().step(&now())
    }

    fn control(&self, method: &str, path: &str, body: &Value) -> Value {
        let headers = vec![("host".to_owned(), "x".to_owned())];
        let target = format!("/control/betalingsservice/{path}");
        let reply = exchange(self.address(), method, &target, &headers, body.to_string().as_bytes()).unwrap();
        assert!(reply.status < 300, "{target}: {}", reply.text);
        if reply.text.is_empty() { Value::Null } else { reply.json() }
    }

    /// What the sandbox says of a mandate request, once nothing is on its way to the creditor any more.
    fn settled(&self, uuid: &str) -> Value {
        let patience = Instant::now() + Duration::from_secs(20);
        loop {
            let mandate = self.control("GET", &format!("mandates/{uuid}"), &Value::Null);
            if mandate["callback"]["onTheWay"] == false {
                return mandate;
            }
            assert!(Instant::now() < patience, "{mandate}");
            thread::sleep(Duration::from_millis(3));
        }
    }

    /// A call as it stands here, without the core.
    fn raw(&self, method: &str, path: &str, token: &str, body: &str) -> support::Reply {
        let headers = [
            ("host", self.address().to_string()),
            ("authorization", format!("Bearer {token}")),
            ("content-type", "application/json".to_owned()),
            ("accept", "application/json".to_owned()),
        ];
        let headers: Vec<_> = headers.map(|(name, value)| (name.to_owned(), value)).into();
        exchange(self.address(), method, &format!("/betalingsservice{path}"), &headers, body.as_bytes()).unwrap()
    }

    fn form(&self, path: &str, pair: &str, body: &str) -> support::Reply {
        use base64::{Engine, prelude::BASE64_STANDARD};
        let headers = vec![
            ("host".to_owned(), self.address().to_string()),
            ("authorization".to_owned(), format!("Basic {}", BASE64_STANDARD.encode(pair))),
            ("content-type".to_owned(), "application/x-www-form-urlencoded".to_owned()),
        ];
        exchange(self.address(), "POST", &format!("/betalingsservice{path}"), &headers, body.as_bytes()).unwrap()
    }

    fn token(&self) -> String {
        let reply = self.form("/token", "sandbox-creditor:sandbox-secret", "grant_type=client_credentials");
        assert_eq!((reply.status, reply.json()["token_type"].as_str()), (200, Some("Bearer")), "{}", reply.text);
        reply.json()["access_token"].as_str().unwrap().to_owned()
    }
}

fn open(address: SocketAddr, environment: &str, more: Value) -> Bank {
    let key = if environment == "bs-sandbox" { "sandbox" } else { "production" };
    let mut config = json!({"system": "betalingsservice", "baseUrl": format!("http://{address}/betalingsservice/{environment}/v1"),
        "authUrl": format!("http://{address}/betalingsservice"), "clientId": format!("{key}-creditor"),
        "clientSecret": format!("{key}-secret"), "profile": {"pollFirstMs": 1, "pollLongestMs": 5}});
    for (name, value) in more.as_object().unwrap() {
        config[name] = value.clone();
    }
    Bank::from_json(&config.to_string()).unwrap()
}

/// Sends until there is nothing to send.
fn drive(address: SocketAddr, flow: &mut Flow) {
    while let Step::Send { request, .. } = flow.step(&now()) {
        let target = request.url.strip_prefix(&format!("http://{address}")).unwrap().to_owned();
        let mut headers: Vec<_> = request.headers.iter().map(|held| (held.name.clone(), held.value.clone())).collect();
        headers.push(("host".to_owned(), address.to_string()));
        let input = match exchange(address, &request.method, &target, &headers, &request.body) {
            Some(reply) => Input::Response {
                id: request.id,
                status: reply.status,
                headers: reply.headers.iter().map(|(name, value)| Header::new(name, value)).collect(),
                body: reply.text.into_bytes(),
            },
            None => Input::SendFailed { id: request.id, reason: "closed".to_owned(), never_left: false },
        };
        flow.feed(&now(), input).unwrap();
    }
}

fn outcome(step: &Step) -> Value {
    match step {
        Step::Done { outcome } => serde_json::from_str(&outcome.json).unwrap(),
        other => panic!("{other:?}"),
    }
}

/// One call through the core.
fn call(address: SocketAddr, bank: &Bank, job: &str, input: &Value) -> Value {
    let mut flow = bank.start(&now(), job, &input.to_string(), "{}").unwrap();
    drive(address, &mut flow);
    outcome(&flow.step(&now()))
}

const DUPLICATE: &str = "Invalid input: MandateRequest with same uuid but with different payload was submitted again. Action: Make sure you do not submit the same mandate request twice.";

#[test]
fn every_submission_is_called_back_as_the_table_says() {
    let creditor = Creditor::new(0.001);
    let bank = creditor.bank();
    let path = ["VALIDATED", "VIEWED_BY_DEBTOR", "ACCEPTED_BY_DEBTOR", "COMPLETED", "CLOSED"];
    let up_to = |count: usize, last: &[&'static str]| [&path[..count], last].concat();
    let phone = |number: &str| json!({"phoneNo": number});
    let id = |number: &str| json!({"nationalId": number});
    // Debtor, reference, callbacks, and how it ends at the creditor.
    let table = [
        (phone("+4511223344"), Some("CDR0000000000001"), up_to(1, &[]), None),
        (id("0101991234"), Some("CDR0000000000002"), vec!["VALIDATION_FAILED"], Some("validationFailed")),
        (id("1010886789"), Some("CDR0000000000003"), up_to(1, &["EXPIRED"]), Some("expired")),
        (id("0505954321"), None, up_to(2, &[]), None),
        (id("0202972345"), Some("CDR0000000000004"), up_to(2, &["REJECTED_BY_DEBTOR"]), Some("rejected")),
        (phone("+4599887766"), Some("CDR000000000005"), up_to(3, &[]), None),
        (phone("+4520203333"), None, up_to(3, &[]), None),
        (id("0303984567"), Some("CDR000000000006"), up_to(4, &[]), Some("completed")),
        (phone("+4512121212"), Some("CDR000000000007"), up_to(3, &["MANDATE_FAILED"]), Some("failed")),
        (phone("+4511223366"), Some("CDR000000000008"), up_to(5, &[]), Some("closed")),
    ];
    let mut made = Vec::new();
    for (debtor, reference, statuses, ends) in &table {
        let uuid = uuid();
        creditor.submit(&bank, &creditor.request(&uuid, debtor.clone(), *reference));
        let mandate = creditor.settled(&uuid);
        assert_eq!(creditor.table.statuses(&uuid), *statuses, "{debtor}");
        let tries = mandate["callback"]["tries"].as_array().unwrap();
        let told: Vec<_> =
            tries.iter().map(|one| (one["status"].as_str().unwrap(), one["answered"].as_u64())).collect();
        assert_eq!(told, statuses.iter().map(|status| (*status, Some(200))).collect::<Vec<_>>());
        match (creditor.stored(&uuid), ends) {
            (Step::Wait { reason, .. }, None) => assert!(reason.contains(statuses.last().unwrap()), "{reason}"),
            (step, Some(name)) => assert_eq!(outcome(&step)["outcome"], *name, "{debtor}"),
            (step, None) => panic!("{debtor}: {step:?}"),
        }
        for event in creditor.table.events(&uuid) {
            let held = &event["statusMandate"];
            let code = held["statusCodeEnum"].as_str().unwrap();
            let has_reference = matches!(code, "ACCEPTED_BY_DEBTOR" | "MANDATE_FAILED" | "COMPLETED" | "CLOSED");
            match (has_reference, reference) {
                (true, Some(reference)) => assert_eq!(held["creditorsDebtorReference"], *reference),
                (true, None) => made.push(held["creditorsDebtorReference"].as_str().unwrap().to_owned()),
                (false, _) => assert!(held["creditorsDebtorReference"].is_null(), "{event}"),
            }
            let number = matches!(code, "COMPLETED" | "CLOSED").then_some("123456789");
            assert_eq!(held["mandateId"].as_str(), number, "{event}");
            let why = match code {
                "VALIDATION_FAILED" => Some("Debtor not found"),
                "MANDATE_FAILED" => Some("There is no agreement"),
                _ => None,
            };
            assert_eq!(held["errorDescription"].as_str(), why, "{event}");
        }
        // The bank's own word is the creditor's.
        let read = call(creditor.address(), &bank, "mandateStatus", &json!({"mandateRequestUUID": uuid}));
        assert_eq!(read["reply"]["statusMandate"]["statusCodeEnum"], *statuses.last().unwrap());
    }
    assert!(made.len() == 1 && made[0].len() == 15 && made[0].starts_with("BSE"), "{made:?}");
    assert!(made[0][3..].bytes().all(|byte| byte.is_ascii_digit()));

    // Two are refused at once. The first never leaves the core, so it is sent without it.
    let uuid_of_static = uuid();
    let body = creditor.request(&uuid_of_static, phone("12345ABC"), None);
    let refused = bank.start(&now(), "mandate", &json!({"body": body}).to_string(), "{}").unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("debtorIdentity.phoneNo"));
    assert!(refused.message.starts_with("Invalid input: Input does not conform to API specification."));
    let path = format!("/bs-sandbox/v1/mandate/{uuid_of_static}");
    let reply = creditor.raw("PUT", &path, &creditor.token(), &body.to_string());
    let text = "Invalid input: Input does not conform to API specification.";
    assert_eq!((reply.status, reply.json()), (400, json!({"errorCode": 1, "errorText": text})));
    let body = creditor.request(&uuid(), phone("+4510203040"), None);
    let refused = outcome(&creditor.submit(&bank, &body).step(&now()));
    assert_eq!((&refused["outcome"], &refused["validation"]), (&json!("refused"), &json!("differentPayload")));
    assert_eq!(refused["error"]["bank"]["text"], DUPLICATE);
    let held = creditor.control("GET", "mandates", &Value::Null);
    assert_eq!(held["mandates"].as_array().unwrap().len(), table.len(), "the refused ones are not held");
}

#[test]
fn every_status_is_read_and_every_cancellation_answered_as_the_tables_say() {
    let creditor = Creditor::new(0.001);
    let bank = creditor.bank();
    let table = [
        ("1a81e023-617d-4876-9013-f63880f42011", json!({"statusCodeEnum": "VALIDATED"})),
        (
            "54d16953-ea76-4ade-b619-1e07e458d814",
            json!({"statusCodeEnum": "VALIDATION_FAILED", "errorDescription": "Debtor not found"}),
        ),
        ("a935f03d-cc47-4761-8927-904c76f03878", json!({"statusCodeEnum": "EXPIRED"})),
        ("5fedac92-ccbd-4c5d-bb91-3d36bd011e32", json!({"statusCodeEnum": "VIEWED_BY_DEBTOR"})),
        ("22dd6d0f-8569-4f40-918b-401b1dd30cad", json!({"statusCodeEnum": "REJECTED_BY_DEBTOR"})),
        (
            "1d2ffa51-eb64-4ecd-b62a-4dd6241b3256",
            json!({"statusCodeEnum": "ACCEPTED_BY_DEBTOR", "creditorsDebtorReference": "CDR0000000000005"}),
        ),
        (
            "65afa312-12f1-48ca-b904-828d752d6719",
            json!({"statusCodeEnum": "ACCEPTED_BY_DEBTOR", "creditorsDebtorReference": "BSE0000000000001"}),
        ),
        (
            "8f27863f-a9bd-4d74-84ee-a06dcf668461",
            json!({"statusCodeEnum": "COMPLETED", "creditorsDebtorReference": "CDR000000000006", "mandateId": "123456789"}),
        ),
        (
            "749aa0d0-c915-4ee9-954e-6d8fe3f592e0",
            json!({"statusCodeEnum": "MANDATE_FAILED", "creditorsDebtorReference": "CDR000000000007", "errorDescription": "There is no agreement"}),
        ),
        (
            "d1bf0635-d9d4-403a-b573-7b863e775b90",
            json!({"statusCodeEnum": "CLOSED", "creditorsDebtorReference": "CDR000000000008", "mandateId": "123456789"}),
        ),
    ];
    for (uuid, held) in &table {
        let read = call(creditor.address(), &bank, "mandateStatus", &json!({"mandateRequestUUID": uuid}));
        assert_eq!(
            read,
            json!({"outcome": "answered", "reply": {"uuid": uuid, "statusMandate": held}}),
            "as text to whoever asked"
        );
    }
    let unknown = json!({"mandateRequestUUID": "cee76793-6dd0-4e96-82bb-0eefa11978e4"});
    let read = call(creditor.address(), &bank, "mandateStatus", &unknown);
    assert_eq!((&read["outcome"], &read["error"]["bank"]["status"]), (&json!("refused"), &json!(404)));
    let token = creditor.token();
    let completed = "/bs-sandbox/v1/mandate/8f27863f-a9bd-4d74-84ee-a06dcf668461/status";
    let completed = creditor.raw("GET", completed, &token, "").json();
    assert_eq!(completed["statusMandate"]["mandateId"], 123_456_789, "a number on the wire, as in the example");
    assert!(bank.start(&now(), "mandateStatus", r#"{"mandateRequestUUID": "asdf-123"}"#, "{}").is_err());
    assert_eq!(creditor.raw("GET", "/bs-sandbox/v1/mandate/asdf-123/status", &token, "").status, 400);

    let cannot =
        "Invalid input: Unable to cancel mandate request. Action: Check API document to find out more information.";
    let cancel = |uuid: &str| call(creditor.address(), &bank, "cancelMandate", &json!({"mandateRequestUUID": uuid}));
    assert_eq!(cancel("57500194-9067-4c6a-84bb-f4d24e5ecf88")["outcome"], "answered");
    for (uuid, status) in [("4842b8f4-69f3-4df1-a53a-0347cea299a1", 404), ("52a3bc15-fcfd-49a4-9623-93b5e0fd40e2", 400)]
    {
        let bank = &cancel(uuid)["error"]["bank"];
        assert_eq!((&bank["status"], &bank["text"]), (&json!(status), &json!(cannot)), "{uuid}");
    }
    assert!(bank.start(&now(), "cancelMandate", r#"{"mandateRequestUUID": "dfdf33"}"#, "{}").is_err());
    let reply = creditor.raw("POST", "/bs-sandbox/v1/mandate/dfdf33/cancel", &token, "");
    assert_eq!((reply.status, reply.json()["errorText"].as_str()), (400, Some(cannot)));
}

#[test]
fn a_request_that_was_submitted_can_be_cancelled_as_long_as_the_debtor_has_not_decided() {
    let creditor = Creditor::new(0.001);
    let bank = creditor.bank();
    for (debtor, status) in [("+4551515151", 200), ("0505954321", 200), ("+4599887766", 400), ("0303984567", 400)] {
        let uuid = uuid();
        let identity = if debtor.starts_with('+') { json!({"phoneNo": debtor}) } else { json!({"nationalId": debtor}) };
        creditor.submit(&bank, &creditor.request(&uuid, identity, None));
        let reply = creditor.raw("POST", &format!("/bs-sandbox/v1/mandate/{uuid}/cancel"), &creditor.token(), "");
        assert_eq!(reply.status, status, "{debtor}");
        creditor.settled(&uuid);
        let told = creditor.table.statuses(&uuid);
        assert_eq!(told.last().is_some_and(|last| last == "CANCELLED_BY_CREDITOR"), status == 200, "{told:?}");
    }
    // The core does it when told to, and the callback that follows is no news.
    let uuid = uuid();
    let mut flow = creditor.submit(&bank, &creditor.request(&uuid, json!({"phoneNo": "+4551515151"}), None));
    flow.feed(&now(), Input::Cancel {}).unwrap();
    while !matches!(flow.step(&now()), Step::Done { .. }) {
        drive(creditor.address(), &mut flow);
        if let Step::Wait { until_ms, .. } = flow.step(&now()) {
            thread::sleep(Duration::from_millis(u64::try_from(until_ms - now().unix_ms).unwrap_or(0)));
            flow.feed(&now(), Input::Tick {}).unwrap();
        }
    }
    assert_eq!(outcome(&flow.step(&now()))["outcome"], "cancelled");
    assert_eq!(creditor.settled(&uuid)["status"], "CANCELLED_BY_CREDITOR");
}

#[test]
fn a_callback_is_tried_again_after_the_documented_waits_and_then_no_more() {
    // Three days are half a second.
    let factor = 0.000_002;
    let creditor = Creditor::new(factor);
    let waits = [1, 10, 30, 60, 120, 350, 3_600, 86_400, 259_200];
    for (environment, retries) in [("bs-sandbox", 3), ("bs", 9)] {
        let bank = open(creditor.address(), environment, json!({}));
        let tries = |mandate: &Value| mandate["callback"]["tries"].as_array().unwrap().clone();

        // Taken at the last try: the next status comes after it, in order, each told once.
        let late = uuid();
        creditor.table.down.store(retries, Ordering::SeqCst);
        creditor.submit(&bank, &creditor.request(&late, json!({"phoneNo": "+4551515151"}), None));
        creditor.control("POST", "move", &json!({"uuid": late, "status": "VIEWED_BY_DEBTOR"}));
        let mandate = creditor.settled(&late);
        let answered: Vec<_> = tries(&mandate).iter().map(|one| one["answered"].as_u64().unwrap()).collect();
        assert_eq!(answered, [vec![503; retries], vec![200, 200]].concat());
        assert_eq!(creditor.table.statuses(&late), ["VALIDATED", "VIEWED_BY_DEBTOR"]);
        for (at, pair) in tries(&mandate).windows(2).take(retries).enumerate() {
            let waited = pair[1]["sentMs"].as_i64().unwrap() - pair[0]["doneMs"].as_i64().unwrap();
            let least = f64::from(waits[at]) * factor * 1000.0 - 1.0;
            assert!(waited as f64 >= least, "try {at}: {waited} ms of {least}");
        }

        // Never taken: given up, and what follows is not sent.
        let never = uuid();
        creditor.table.down.store(usize::MAX, Ordering::SeqCst);
        creditor.submit(&bank, &creditor.request(&never, json!({"phoneNo": "+4551515151"}), None));
        let mandate = creditor.settled(&never);
        creditor.table.down.store(0, Ordering::SeqCst);
        creditor.control("POST", "move", &json!({"uuid": never, "status": "VIEWED_BY_DEBTOR"}));
        assert_eq!((tries(&mandate).len(), &mandate["callback"]["givenUp"]), (1 + retries, &json!(true)));
        let mandate = creditor.settled(&never);
        assert_eq!(tries(&mandate).len(), 1 + retries, "no more status updates are sent");
        assert_eq!(creditor.table.statuses(&never), Vec::<String>::new());
        // "You can actively retrieve the current status."
        let mut flow = bank.resume(&creditor.table.rows.lock().unwrap()[&never].1, None).unwrap();
        thread::sleep(Duration::from_millis(5));
        flow.feed(&now(), Input::Tick {}).unwrap();
        drive(creditor.address(), &mut flow);
        assert!(matches!(flow.step(&now()), Step::Wait { reason, .. } if reason.contains("VIEWED_BY_DEBTOR")));
    }
}

#[test]
fn callbacks_reach_a_server_with_a_certificate_of_the_authority() {
    let creditor = Creditor::new(0.000_001);
    let uuid = uuid();
    let mut body = creditor.request(&uuid, json!({"phoneNo": "+4551515151"}), None);
    // The sandbox's own counter stands in for a creditor's server: it answers POST, over TLS.
    let port = creditor.running.https.port();
    body["callback"]["url"] = json!(format!("https://localhost:{port}/control/betalingsservice/settings"));
    creditor.submit(&creditor.bank(), &body);
    let mandate = creditor.settled(&uuid);
    assert_eq!((&mandate["callback"]["taken"], &mandate["callback"]["tries"][0]["answered"]), (&json!(1), &json!(200)));
    // Nobody is there.
    let nobody = self::uuid();
    body["uuid"] = json!(nobody);
    body["callback"]["url"] = json!("https://127.0.0.1:1/callback");
    creditor.submit(&creditor.bank(), &body);
    let mandate = creditor.settled(&nobody);
    assert_eq!(
        (&mandate["callback"]["givenUp"], &mandate["callback"]["tries"][0]["answered"]),
        (&json!(true), &Value::Null)
    );
}

#[test]
fn whoever_is_not_the_bank_changes_nothing() {
    let creditor = Creditor::new(0.001);
    let uuid = uuid();
    creditor.submit(&creditor.bank(), &creditor.request(&uuid, json!({"phoneNo": "+4551515151"}), None));
    creditor.settled(&uuid);
    let before = creditor.table.rows.lock().unwrap().clone();
    let server: SocketAddr = creditor.callback["http://".len()..].split('/').next().unwrap().parse().unwrap();
    let body = json!({"uuid": uuid, "statusMandate": {"statusCodeEnum": "VIEWED_BY_DEBTOR"}}).to_string();
    let deliver = |method: &str, token: &str, body: &str| {
        let headers =
            vec![("host".to_owned(), "x".to_owned()), ("authorization".to_owned(), format!("Bearer {token}"))];
        exchange(server, method, "/mandates/callback", &headers, body.as_bytes()).unwrap()
    };
    let forged = deliver("POST", "wrong", &body);
    assert_eq!((forged.status, forged.header("www-authenticate")), (401, Some("Bearer")));
    assert_eq!(deliver("GET", TOKEN, &body).header("allow"), Some("POST"));
    assert_eq!(deliver("POST", TOKEN, "{").status, 400);
    assert_eq!(deliver("POST", TOKEN, &body.replace(&uuid, &self::uuid())).status, 404);
    assert_eq!(*creditor.table.rows.lock().unwrap(), before);
    assert_eq!(deliver("POST", TOKEN, &body).status, 200);
    assert_ne!(*creditor.table.rows.lock().unwrap(), before);
}

#[test]
fn tokens_are_given_to_those_who_have_the_key_and_hold_until_they_end_or_are_revoked() {
    let creditor = Creditor::new(0.001);
    let status = "/bs-sandbox/v1/mandate/1a81e023-617d-4876-9013-f63880f42011/status";
    let (key, grant) = ("sandbox-creditor:sandbox-secret", "grant_type=client_credentials");
    assert_eq!(creditor.form("/token", "sandbox-creditor:wrong", grant).status, 401);
    assert_eq!(creditor.form("/token", key, "grant_type=password").json()["error"], "unsupported_grant_type");
    let given = creditor.form("/token", key, grant).json();
    assert!(given["expires_in"].as_i64().unwrap() > 0 && given["refresh_token"].is_null());
    let token = creditor.token();
    assert_eq!(creditor.raw("GET", status, &token, "").status, 200);
    assert_eq!(creditor.raw("GET", status, "another", "").status, 401);
    assert_eq!(creditor.raw("GET", &status.replace("-sandbox", ""), &token, "").status, 403);

    // Positive in any case; the headers tell.
    let revoked = creditor.form("/revoke", key, &format!("token={token}&token_type_hint=refresh_token"));
    assert_eq!((revoked.status, revoked.header("revokedaccesstoken")), (200, None));
    assert_eq!(creditor.raw("GET", status, &token, "").status, 200);
    let foreign = creditor.form("/revoke", "production-creditor:production-secret", &format!("token={token}"));
    assert_eq!((foreign.status, foreign.header("revokedaccesstoken")), (200, None));
    let revoked = creditor.form("/revoke", key, &format!("token={token}&token_type_hint=access_token"));
    assert_eq!((revoked.header("revokedaccesstoken"), revoked.text.as_str()), (Some(token.as_str()), ""));
    assert_eq!(creditor.raw("GET", status, &token, "").status, 401);
    assert_eq!(creditor.form("/revoke", key, &format!("token={token}")).header("revokedaccesstoken"), None);

    // The core: one token for many, one more once the bank takes it no longer, and one for whoever revokes his own.
    let bank = creditor.bank();
    let given = || creditor.control("GET", "tokens", &Value::Null)["given"].as_u64().unwrap();
    let read = || {
        call(
            creditor.address(),
            &bank,
            "mandateStatus",
            &json!({"mandateRequestUUID": "1a81e023-617d-4876-9013-f63880f42011"}),
        )
    };
    let before = given();
    assert!((0..3).all(|_| read()["outcome"] == "answered"));
    assert_eq!(given(), before + 1);
    creditor.control("POST", "expire", &Value::Null);
    assert!((0..3).all(|_| read()["outcome"] == "answered"));
    assert_eq!(given(), before + 2);
    let revoked = call(creditor.address(), &bank, "revoke", &json!({}));
    assert_eq!(revoked["reply"], json!({"revoked": true, "authorizedUser": "sandbox-creditor"}));
    assert_eq!((&read()["outcome"], given()), (&json!("answered"), before + 3));
    let wrong = open(creditor.address(), "bs-sandbox", json!({"clientSecret": "wrong"}));
    assert_eq!(call(creditor.address(), &wrong, "token", &json!({}))["outcome"], "refused");
}

#[test]
fn what_breaks_the_document_is_refused_in_its_words() {
    let creditor = Creditor::new(0.001);
    let (uuid, token) = (uuid(), creditor.token());
    let path = format!("/bs-sandbox/v1/mandate/{uuid}");
    let put = |body: &str| creditor.raw("PUT", &path, &token, body);
    let right = creditor.request(&uuid, json!({"phoneNo": 4_551_515_151_u64}), None);
    let changed = |pointer: &str, value: Value| {
        let mut body = right.clone();
        *body.pointer_mut(pointer).unwrap() = value;
        body.to_string()
    };
    let conform = "Invalid input: Input does not conform to API specification. Action: field ";
    let contract =
        "Invalid input: The operation failed to complete. Action: Check API document to find out more information.";
    let cases = [
        (changed("/uuid", Value::Null), format!("{conform}[uuid] must not be null.")),
        (changed("/uuid", json!(self::uuid())), "Invalid input: inconsistent mandateRequestUUID. Action: Use the same mandateRequestUUID in the path and payload when submit a new mandate request.".to_owned()),
        (changed("/debtorIdentity", Value::Null), format!("{conform}[debtorIdentity] must not be null.")),
        (changed("/debtorIdentity/phoneNo", json!("4551515151")), format!("{conform}[debtorIdentity.phoneNo] must match \"^\\d{{8}}$|")),
        (changed("/debtorIdentity", json!({"nationalId": "3213001234"})), format!("{conform}[debtorIdentity.nationalId] must match \"^(0[1-9]|")),
        (changed("/productDescription", Value::Null), format!("{conform}[productDescription] must not be null.")),
        (changed("/productDescription/description", Value::Null), format!("{conform}[productDescription.description] must not be null.")),
        (changed("/productDescription/title", Value::Null), format!("{conform}[productDescription.title] must not be null.")),
        (changed("/callback/url", Value::Null), format!("{conform}[callback.url] must not be null.")),
        (changed("/callback/url", json!("http://creditor.dk/")), format!("{conform}[callback.url] must match \"https:")),
        (changed("/callback/authToken", json!("")), format!("{conform}[callback.authToken] must match \".+\".")),
        (right.to_string().replace("\"uuid\"", "\"creditorsDebtorReference\":\"with-dash\",\"uuid\""), format!("{conform}[creditorsDebtorReference] must match \"^[a-zA-Z0-9æøåÆØÅ]{{1,15}}$\".")),
        (right.to_string().replace("\"uuid\"", "\"unknown\":1,\"uuid\""), contract.to_owned()),
        (changed("/productDescription/title", json!("x".repeat(41))), contract.to_owned()),
        (changed("/debtorIdentity", json!({"nationalId": "0102034567", "phoneNo": "51515151"})), contract.to_owned()),
        ("{\n\"uuid\":\"x\"\n \"callback\":{}}".to_owned(), "Invalid input: Invalid json at line [3], column [2]. Action: expected `,` or `}`.".to_owned()),
    ];
    for (body, text) in &cases {
        let reply = put(body);
        assert_eq!((reply.status, &reply.json()["errorCode"]), (400, &json!(1)), "{body}");
        assert!(reply.json()["errorText"].as_str().unwrap().starts_with(text), "{body}\n{}\n{text}", reply.text);
    }
    // The same again is taken once; another payload under its uuid is refused.
    let accepted = put(&right.to_string());
    assert_eq!((accepted.status, accepted.json()["statusMandate"]["statusCodeEnum"].as_str()), (202, Some("RECEIVED")));
    assert_eq!(put(&right.to_string()).status, 202);
    let other = put(&changed("/productDescription/title", json!("Another")));
    let text = format!(
        "Invalid input: MandateRequest with same uuid [{uuid}] but different payload was submitted again. Action: Make sure you do not submit the same mandate request twice."
    );
    assert_eq!((other.status, other.json()["errorText"].as_str()), (400, Some(text.as_str())));
    assert_eq!(
        creditor.settled(&uuid)["callback"]["tries"].as_array().unwrap().len(),
        4,
        "nobody stored it: 404 each time"
    );
    // Without callback there is nothing to tell.
    let mut silent = right.as_object().unwrap().clone();
    silent.remove("callback");
    silent["uuid"] = json!(self::uuid());
    let path = format!("/bs-sandbox/v1/mandate/{}", silent["uuid"].as_str().unwrap());
    let reply = creditor.raw("PUT", &path, &token, &json!(silent).to_string());
    assert_eq!((reply.status, reply.text.as_str()), (202, ""));
    // The answer to a submission is lost: the core sends the same again, and it is taken once.
    creditor.table.rows.lock().unwrap().clear();
    let bank = creditor.bank();
    assert_eq!(call(creditor.address(), &bank, "token", &json!({}))["outcome"], "answered");
    creditor.control("POST", "cut", &Value::Null);
    let lost = self::uuid();
    let mut flow = creditor.submit(&bank, &creditor.request(&lost, json!({"phoneNo": "+4511223344"}), None));
    while let Step::Wait { until_ms, .. } = flow.step(&now())
        && !outcome_is_near(&flow)
    {
        thread::sleep(Duration::from_millis(u64::try_from(until_ms - now().unix_ms).unwrap_or(0)));
        flow.feed(&now(), Input::Tick {}).unwrap();
        drive(creditor.address(), &mut flow);
    }
    creditor.settled(&lost);
    assert_eq!(creditor.table.statuses(&lost), ["VALIDATED"]);
}

fn outcome_is_near(flow: &Flow) -> bool {
    matches!(flow.step(&now()), Step::Wait { reason, .. } if reason.contains("VALIDATED"))
}
