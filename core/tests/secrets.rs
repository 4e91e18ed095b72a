//! Secrets stay in: markers are planted where secrets go, and everything that comes out is searched for them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use girokit::sign::PrivateKey;
use girokit::{Bank, BankConfig, Error, Flow, Header, Input, Now, Step};
use serde_json::{Value, json};

const DEBTOR: &str = "97105034214";
const CREDITOR_IBAN: &str = "NO9386011117947";
const CREDITOR_BBAN: &str = "86011117947";
const NOW: i64 = 1_760_000_000_000;
const BACK: &str = "https://tpp.example/back";

/// Everything that came out, with where it came from.
#[derive(Default)]
struct Heap(Vec<(String, String)>);

impl Heap {
    fn put(&mut self, from: &str, text: impl Into<String>) {
        self.0.push((from.to_owned(), text.into()));
    }

    fn error(&mut self, from: &str, error: &Error) {
        self.put(from, format!("{error} {error:?} {}", serde_json::to_string(error).unwrap()));
    }

    fn flow(&mut self, from: &str, flow: &Flow, now: &Now) {
        self.put(&format!("{from}: save"), flow.save());
        self.put(&format!("{from}: Debug of the flow"), format!("{flow:?} {flow:#?}"));
        self.put(&format!("{from}: Debug of the step"), format!("{:?}", flow.step(now)));
    }

    /// Looks for the markers, also written as a list of byte values.
    fn search(&self, markers: &[String]) {
        assert!(self.0.len() > 20, "too little was collected to say anything");
        for (from, text) in &self.0 {
            for marker in markers {
                let bytes = marker.bytes().map(|byte| byte.to_string()).collect::<Vec<_>>().join(", ");
                assert!(!text.contains(marker.as_str()), "{from} holds {marker}: {text}");
                assert!(!text.contains(&bytes), "{from} holds {marker} as bytes: {text}");
            }
        }
    }
}

fn demo() -> Value {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../tests/vectors/signing/key-id-from-certificate-with-numbered-attributes.json"
    );
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn config() -> Value {
    let demo = demo();
    let key = format!("MARKER-BEFORE-THE-KEY\n{}", demo["key"].as_str().unwrap());
    json!({"system": "tietoevry", "baseUrl": "https://bank.example", "redirectUri": BACK, "certificate": demo["certificate"], "key": key})
}

fn markers() -> Vec<String> {
    let demo = demo();
    let lines = demo["key"].as_str().unwrap().lines().filter(|line| !line.starts_with('-') && line.len() > 20);
    // The first lines hold the modulus, which is public and stands in the certificate too.
    let mut markers: Vec<String> = lines.skip(5).map(str::to_owned).collect();
    assert!(markers.len() > 5);
    markers.extend(["MARKER", DEBTOR, CREDITOR_BBAN, CREDITOR_IBAN, "1503 00 44117", "424242"].map(str::to_owned));
    markers
}

fn now(second: i64) -> Now {
    Now::new(NOW + second * 1000, [u8::try_from(second.rem_euclid(256)).unwrap(); 32])
}

fn payment() -> Value {
    json!({"paymentProduct": "norwegian-domestic-credit-transfers", "body": {
        "instructedAmount": {"currency": "NOK", "amount": "10"}, "debtorAccount": {"bban": DEBTOR},
        "creditorAccount": {"iban": CREDITOR_IBAN}, "creditorName": "Nordlys"}})
}

fn reference() -> Value {
    json!({"paymentService": "payments", "paymentProduct": "x", "paymentId": "p-1"})
}

fn start(bank: &Bank, job: &str, input: &Value) -> Result<Flow, Error> {
    let context = json!({"psu": {"ipAddress": "192.0.2.1"}, "session": {"psuId": "psu-1", "tppSessionId": "s-1", "scaAtMs": NOW}});
    bank.start(&now(0), job, &input.to_string(), &context.to_string())
}

fn answer(flow: &Flow, now: &Now, status: u16, body: &[u8]) -> Input {
    let Step::Send { request, .. } = flow.step(now) else { panic!("no request: {:?}", flow.step(now)) };
    let headers = vec![Header::new("Set-Cookie", "MARKER-COOKIE"), Header::new("Content-Type", "application/json")];
    Input::Response { id: request.id, status, headers, body: body.to_vec() }
}

/// Answers that tell the account numbers, as a bank may, in every place it may.
fn telling(status: &str) -> Vec<u8> {
    json!({"transactionStatus": status, "paymentId": "p-1", "authorisationIds": [], "scaStatus": "started",
        "debtorAccount": {"bban": DEBTOR}, "creditorAccount": {"iban": CREDITOR_IBAN}, "other": [{"bban": DEBTOR, "iban": CREDITOR_IBAN}],
        "_links": {"startAuthorisation": {"href": "/v1/a"}, "scaRedirect": {"href": "https://bank.example/sca"}}})
    .to_string()
    .into_bytes()
}

fn refusing() -> Vec<u8> {
    let text = format!("account {DEBTOR}, or {CREDITOR_IBAN}, or NO93 8601 1117 947, or 1503 00 44117, is closed");
    json!({"tppMessages": [{"category": "ERROR", "code": "FORMAT_ERROR", "text": text, "path": "creditorAccount"}]})
        .to_string()
        .into_bytes()
}

#[test]
fn a_payment_tells_no_secrets_in_any_state() {
    let bank = Bank::from_json(&config().to_string()).unwrap();
    let mut heap = Heap::default();
    heap.put("Debug of the bank", format!("{bank:?} {bank:#?}"));
    let mut flow = start(&bank, "payment", &payment()).unwrap();
    heap.flow("initiating", &flow, &now(1));
    for body in
        [&b"MARKER"[..], b"{\"MARKER\"", b"{\"paymentId\": \"MARKER", b"{\"transactionStatus\": {\"MARKER\": 1}}"]
    {
        let input = answer(&flow, &now(1), 201, body);
        heap.put("Debug of the input", format!("{input:?}"));
        heap.error("unreadable answer", &flow.feed(&now(1), input).unwrap_err());
    }
    let mut refused = bank.resume(&flow.save(), Some(&payment().to_string())).unwrap();
    refused.feed(&now(1), answer(&refused, &now(1), 400, &refusing())).unwrap();
    heap.flow("refused after resume", &refused, &now(1));
    let mut refused = start(&bank, "payment", &payment()).unwrap();
    refused.feed(&now(1), answer(&refused, &now(1), 400, &refusing())).unwrap();
    heap.flow("refused", &refused, &now(1));
    let Step::Done { outcome } = refused.step(&now(1)) else { panic!("not refused") };
    assert!(outcome.json.contains("closed"), "the bank's words are told, without the numbers: {}", outcome.json);
    heap.put("outcome of the refusal", outcome.json);
    let mut lost = start(&bank, "payment", &payment()).unwrap();
    let Input::Response { id, .. } = answer(&lost, &now(1), 200, b"") else { unreachable!() };
    lost.feed(&now(1), Input::SendFailed { id, reason: "reset".to_owned(), never_left: false }).unwrap();
    heap.flow("uncertain", &lost, &now(1));

    // Without a page the authorisation is started by its link.
    let mut created: Value = serde_json::from_slice(&telling("RCVD")).unwrap();
    created["_links"].as_object_mut().unwrap().remove("scaRedirect");
    flow.feed(&now(1), answer(&flow, &now(1), 201, created.to_string().as_bytes())).unwrap();
    heap.flow("authorising", &flow, &now(1));
    flow.feed(&now(2), answer(&flow, &now(2), 201, &telling("RCVD"))).unwrap();
    heap.flow("at the bank", &flow, &now(2));
    let typed = Input::Answer { text: "424242".to_owned() };
    heap.put("Debug of a typed code", format!("{typed:?}"));
    heap.error("typed code", &flow.feed(&now(2), typed).unwrap_err());
    let foreign = Input::Returned { url: format!("{BACK}/elsewhere?token=MARKER") };
    heap.put("Debug of a return", format!("{foreign:?}"));
    heap.error("foreign return", &flow.feed(&now(2), foreign).unwrap_err());
    let declined = format!("{BACK}?status=400&code=FORMAT_ERROR&message=account+{DEBTOR}");
    let mut other = bank.resume(&flow.save(), None).unwrap();
    other.feed(&now(2), Input::Returned { url: declined }).unwrap();
    heap.flow("declined", &other, &now(2));
    flow.feed(&now(3), Input::Returned { url: format!("{BACK}?psu-id=psu-1&tpp-session-id=s-1") }).unwrap();
    heap.flow("checking", &flow, &now(3));
    flow.feed(&now(4), answer(&flow, &now(4), 200, &telling("ACSP"))).unwrap();
    heap.flow("waiting", &flow, &now(4));
    flow.feed(&now(999), Input::Tick {}).unwrap();
    flow.feed(&now(999), answer(&flow, &now(999), 200, &telling("ACSC"))).unwrap();
    heap.flow("completed", &flow, &now(999));
    heap.search(&markers());
}

/// BEC tells by the address alone, sends amounts as numbers, and answers to a reading with the whole payment.
#[test]
fn payments_at_bec_tell_no_secrets_in_any_state() {
    let mut config = config();
    config["system"] = json!("bec");
    config["nokRedirectUri"] = json!("https://tpp.example/not-agreed");
    let bank = Bank::from_json(&config.to_string()).unwrap();
    let mut heap = Heap::default();
    heap.put("Debug of the bank", format!("{bank:?} {bank:#?}"));
    let body = json!({"instructedAmount": {"currency": "DKK", "amount": "10"}, "debtorAccount": {"bban": DEBTOR}});
    let with = |more: Value| {
        let mut body = body.clone();
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    let creditor = json!({"iban": CREDITOR_IBAN});
    let domestic = "domestic-credit-transfers";
    let payment = with(json!({"creditorAccount": creditor, "requestedExecutionDate": "2030-01-01"}));
    let slip = with(json!({"creditorId": "81234567", "paymentInformation": "x"}));
    let periodic = with(json!({"creditorAccount": creditor, "startDate": "2030-01-01", "frequency": "Weekly"}));
    let jobs = [
        ("payment", json!({"paymentProduct": domestic, "body": payment})),
        ("slipPayment", json!({"slipType": "slip-73", "body": slip})),
        ("periodicPayment", json!({"paymentProduct": domestic, "body": periodic})),
    ];
    for (job, input) in jobs {
        let mut flow = start(&bank, job, &input).unwrap();
        heap.flow(job, &flow, &now(1));
        let mut refused = start(&bank, job, &input).unwrap();
        refused.feed(&now(1), answer(&refused, &now(1), 400, &refusing())).unwrap();
        heap.flow("refused", &refused, &now(1));
        // The answer names the page already.
        flow.feed(&now(1), answer(&flow, &now(1), 201, &telling("RCVD"))).unwrap();
        heap.flow("at the bank", &flow, &now(1));
        let foreign = Input::Returned { url: format!("{BACK}/elsewhere?token=MARKER") };
        heap.error("foreign return", &flow.feed(&now(2), foreign).unwrap_err());
        flow.feed(&now(2), Input::Returned { url: format!("https://tpp.example/not-agreed?account={DEBTOR}") })
            .unwrap();
        heap.flow("declined", &flow, &now(2));
        flow.feed(&now(3), answer(&flow, &now(3), 200, &telling("ACWC"))).unwrap();
        heap.flow("waiting", &flow, &now(3));
        flow.feed(&now(3), Input::Cancel {}).unwrap();
        flow.feed(&now(4), answer(&flow, &now(4), 202, &telling("ACWC"))).unwrap();
        heap.flow("deletion at the bank", &flow, &now(4));
    }
    let reference = json!({"paymentService": "payments", "paymentProduct": "slip-71", "paymentId": "p-1"});
    for (status, body) in [(200, telling("ACSP")), (400, refusing())] {
        let mut flow = start(&bank, "readPayment", &reference).unwrap();
        flow.feed(&now(1), answer(&flow, &now(1), status, &body)).unwrap();
        heap.put("readPayment: save", flow.save());
    }
    for wrong in [
        json!({"bban": "971.0503.4214"}),
        json!({"bban": DEBTOR, "iban": CREDITOR_IBAN}),
        json!({"iban": "MARKER"}),
        json!(DEBTOR),
    ] {
        let input = json!({"paymentProduct": domestic, "body": with(json!({"creditorAccount": wrong, "requestedExecutionDate": "2030-01-01"}))});
        heap.error("wrong account", &start(&bank, "payment", &input).unwrap_err());
    }
    heap.search(&markers());
}

#[test]
fn single_calls_tell_no_secrets_once_saved_or_printed() {
    let bank = Bank::from_json(&config().to_string()).unwrap();
    let mut heap = Heap::default();
    let mut update = reference();
    update["body"] = payment()["body"].clone();
    update["paymentProduct"] = json!("norwegian-domestic-credit-transfers");
    let calls = [
        ("initiatePayment", payment()),
        ("readPayment", reference()),
        ("paymentStatus", reference()),
        ("updatePayment", update),
        ("deletePayment", reference()),
        ("listAuthorisations", reference()),
    ];
    for (job, input) in calls {
        for (status, body) in [(200, telling("ACSP")), (400, refusing())] {
            let mut flow = start(&bank, job, &input).unwrap();
            heap.flow(job, &flow, &now(1));
            flow.feed(&now(1), answer(&flow, &now(1), status, &body)).unwrap();
            heap.flow(&format!("{job} answered"), &flow, &now(1));
            // What was saved is an outcome still.
            let resumed = bank.resume(&flow.save(), None).unwrap();
            assert!(matches!(resumed.step(&now(1)), Step::Done { .. }), "{job}");
        }
    }
    heap.search(&markers());
}

#[test]
fn wrong_input_is_refused_without_being_repeated() {
    let bank = Bank::from_json(&config().to_string()).unwrap();
    let mut heap = Heap::default();
    let wrong = [
        ("/body/debtorAccount", json!({"bban": 97_105_034_214_u64})),
        ("/body/debtorAccount", json!({"bban": "971.0503.4214"})),
        ("/body/debtorAccount", json!({"bban": [DEBTOR]})),
        ("/body/debtorAccount", json!(DEBTOR)),
        ("/body/debtorAccount", json!({"bban": "MARKER"})),
        ("/body/debtorAccount", json!({"bban": DEBTOR, "iban": CREDITOR_IBAN})),
        ("/body/debtorAccount", json!({"bban": format!("{DEBTOR}0")})),
        ("/body/creditorAccount", json!({"iban": "NO93860111179471"})),
        ("/body/creditorAccount", json!({"iban": "MARKER"})),
        ("/body/creditorAccount", json!({"iban": true, "x": "MARKER"})),
        ("/body/creditorAccount", json!("a `MARKER`, expected \"MARKER\", expected MARKER")),
        ("/body/instructedAmount", json!("MARKER")),
        ("/body/creditorAgent", json!("MARKER")),
        ("/body/requestedExecutionDate", json!("MARKER")),
        ("/body", json!("MARKER")),
        ("", json!("MARKER")),
        ("/body", json!([DEBTOR])),
    ];
    for (path, value) in &wrong {
        let mut input = payment();
        match path.rsplit_once('/') {
            Some((parent, name)) => input.pointer_mut(parent).unwrap()[name] = value.clone(),
            None => input = value.clone(),
        }
        heap.error(&format!("{path} {value}"), &start(&bank, "payment", &input).unwrap_err());
    }
    for text in ["MARKER", "{\"a\": MARKER}", "{\"body\": \"MARKER"] {
        heap.error(text, &bank.start(&now(0), "payment", text, "{}").unwrap_err());
        heap.error(text, &bank.start(&now(0), "payment", "{}", text).unwrap_err());
        heap.error(text, &bank.resume(text, None).unwrap_err());
        heap.error(text, &Bank::from_json(text).unwrap_err());
    }
    let keys = [
        json!("MARKER"),
        json!(["MARKER"]),
        json!(424_242),
        json!("-----BEGIN PRIVATE KEY-----\nMARKER\n-----END PRIVATE KEY-----\n"),
        json!("-----BEGIN RSA PRIVATE KEY-----\nMARKER\n-----END RSA PRIVATE KEY-----\n"),
        json!(demo()["key"].as_str().unwrap().replacen('M', "N", 1)),
    ];
    for key in keys {
        let mut config = config();
        config["key"] = key;
        let printed = serde_json::from_value::<BankConfig>(config.clone()).map(|config| format!("{config:?}"));
        heap.put("Debug of the configuration", printed.unwrap_or_default());
        heap.error("key", &Bank::from_json(&config.to_string()).unwrap_err());
    }
    let key = PrivateKey::from_pem(demo()["key"].as_str().unwrap()).unwrap();
    heap.put("Debug of the key", format!("{key:?}"));
    heap.search(&markers());
}
