//! Nothing that is fed in makes a flow panic, and what is refused leaves no trace. Feeds are drawn from a small
//! deterministic generator: answers of every kind to requests of every age, in any order, whole and broken.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use girokit::sign::PrivateKey;
use girokit::{Bank, ErrorKind, Fault, Flow, Header, Input, Now, Step};
use serde_json::{Value, json};

const NOW: i64 = 1_760_000_000_000;
const BACK: &str = "https://tpp.example/back";

/// Xorshift (Marsaglia 2003): the same numbers in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.roll(from.len())]
    }
}

fn config(with_key: bool) -> Value {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../tests/vectors/signing/key-id-from-certificate-with-numbered-attributes.json"
    );
    let demo: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut config = json!({"system": "tietoevry", "baseUrl": "https://bank.example/base", "redirectUri": BACK, "certificate": demo["certificate"]});
    if with_key {
        config["key"] = demo["key"].clone();
    }
    config
}

/// A bank whose key is held elsewhere, and was seen to be the certificate's: from then on any signature is taken.
fn key_elsewhere() -> Bank {
    let bank = Bank::from_json(&config(false).to_string()).unwrap();
    let key = PrivateKey::from_pem(config(true)["key"].as_str().unwrap()).unwrap();
    let reference = json!({"paymentService": "payments", "paymentProduct": "x", "paymentId": "p-1"}).to_string();
    let now = Now::new(NOW, [3; 32]);
    let mut flow = bank.start(&now, "paymentStatus", &reference, "{}").unwrap();
    let Step::Sign { id, message, .. } = flow.step(&now) else { panic!("a key held elsewhere signs") };
    flow.feed(&now, Input::Signature { id, bytes: key.sign(&message, &now.entropy).unwrap() }).unwrap();
    bank
}

fn inputs() -> [(&'static str, Value); 14] {
    let reference = json!({"paymentService": "payments", "paymentProduct": "x", "paymentId": "p!=/1"});
    let payment = json!({"paymentProduct": "norwegian-domestic-credit-transfers", "body": {
        "instructedAmount": {"currency": "NOK", "amount": "10"}, "debtorAccount": {"bban": "86011117947"},
        "creditorAccount": {"iban": "NO9386011117947"}, "creditorName": "Nordlys"}});
    [
        ("payment", payment.clone()),
        ("register", json!({})),
        ("authorisePayment", reference.clone()),
        ("trackPayment", reference.clone()),
        ("cancelPayment", reference.clone()),
        ("initiatePayment", payment),
        ("readPayment", reference.clone()),
        ("deletePayment", reference.clone()),
        ("listAuthorisations", reference.clone()),
        ("signBasket", json!({"payments": [reference]})),
        ("consent", json!({})),
        ("balances", json!({"accountId": "a!=/1"})),
        ("transactionPage", json!({"accountId": "a!=/1", "bookingStatus": "both", "dateFrom": "2025-10-01"})),
        ("cardTransactionPage", json!({"accountId": "a!=/1", "bookingStatus": "booked"})),
    ]
}

const STATUSES: [&str; 16] = [
    "RCVD", "RCVD", "ACSP", "ACSP", "PDNG", "ACSC", "ACCC", "PATC", "RJCT", "CANC", "ACCP", "ACTC", "ACWP", "PART",
    "XXXX", "",
];
const HREFS: [&str; 9] = [
    "/v1/payments/x/p-1/authorisations",
    "/v1/payments/x/p-1/authorisations",
    "https://bank.example/sca",
    "https://bank.example/base/v1/y",
    "https://evil.example/",
    "http://evil.example/login",
    "//evil.example",
    "/v1/../..",
    "\u{0}",
];

fn body(dice: &mut Dice) -> Vec<u8> {
    let mut body = json!({"transactionStatus": dice.pick(&STATUSES), "paymentId": dice.pick(&["p-1", "p-1", "..", "", "æ/ø"]), "authorisationIds": ["a"], "scaStatus": "started"});
    for name in ["startAuthorisation", "scaRedirect", "scaRedirect"] {
        if dice.roll(2) == 0 {
            body["_links"][name]["href"] = json!(dice.pick(&HREFS));
        }
    }
    match dice.roll(12) {
        0 => body["fundsAvailable"] = json!(false),
        1 => body["fundsAvailable"] = json!("no"),
        2 => body["transactionStatus"] = json!(17),
        3 => body["_links"] = json!([1]),
        4 => body = json!({"tppMessages": [{"category": "ERROR", "code": "RESOURCE_UNKNOWN", "text": "NO93 8601 é"}]}),
        5 => body = json!([null]),
        _ => {}
    }
    let mut bytes = body.to_string().into_bytes();
    match dice.roll(10) {
        0 => bytes.truncate(dice.roll(bytes.len())),
        1 => {
            let at = dice.roll(bytes.len());
            bytes[at] = u8::try_from(dice.roll(256)).unwrap();
        }
        2 => bytes.clear(),
        3 => bytes = b"[".repeat(5000),
        _ => {}
    }
    bytes
}

fn input(dice: &mut Dice, ids: &[String], signs: &[String]) -> Input {
    let unknown = "no-such-id".to_owned();
    // Mostly the newest request, sometimes an old one, sometimes none.
    let id = match dice.roll(8) {
        0 => unknown.clone(),
        1 if !ids.is_empty() => dice.pick(ids).clone(),
        _ => ids.last().unwrap_or(&unknown).clone(),
    };
    match dice.roll(20) {
        0..=9 => Input::Response {
            id,
            status: *dice.pick(&[
                200, 200, 201, 202, 204, 204, 302, 400, 401, 403, 404, 405, 429, 500, 503, 0, 99, 600, 999, 65535,
            ]),
            headers: match dice.roll(3) {
                0 => vec![Header::new("retry-after", *dice.pick(&["1", "-5", "99999999999999999999", "Wed"]))],
                _ => vec![Header::new("content-type", "application/json")],
            },
            body: body(dice),
        },
        10 => Input::SendFailed { id, reason: "reset \u{0}".to_owned(), never_left: false },
        11..=12 => Input::Signature {
            id: match dice.roll(6) {
                0 => "x@y".to_owned(),
                1 => format!("{id}@9223372036854775807"),
                2 => format!("{id}@-9223372036854775808"),
                _ => signs.last().unwrap_or(&unknown).clone(),
            },
            bytes: vec![7; dice.roll(3) * 64],
        },
        13..=15 => Input::Returned {
            url: match dice.roll(5) {
                0 => "\u{0}".to_owned(),
                1 => format!("{BACK}?status=x&code=y&message=%ff"),
                2 => format!("{BACK}?tpp-session-id=s-1"),
                _ => format!("{BACK}?psu-id=psu-1&tpp-session-id=s-1&context=PRIVATE"),
            },
        },
        16 => Input::Answer { text: "1".to_owned() },
        17 => Input::Cancel {},
        _ => Input::Tick {},
    }
}

/// Feeds a flow at random, and says in how many ways it was taken and refused.
fn play(bank: &Bank, job: &str, start: &Value, dice: &mut Dice, feeds: usize) -> (usize, usize) {
    let context = json!({"psu": {"ipAddress": "192.0.2.1"}, "session": {"psuId": "psu-1", "tppSessionId": "s-1", "scaAtMs": NOW}});
    let mut at = NOW;
    let mut calls = 0_u64;
    let mut now = |at: i64| {
        calls += 1;
        let mut entropy = [0; 32];
        entropy[..8].copy_from_slice(&calls.to_be_bytes());
        Now::new(at, entropy)
    };
    let mut flow = bank.start(&now(at), job, &start.to_string(), &context.to_string()).unwrap();
    let (mut ids, mut signs) = (Vec::new(), Vec::new());
    let (mut taken, mut refused) = (0, 0);
    for _ in 0..feeds {
        at += i64::try_from(dice.roll(4) * dice.roll(20_000)).unwrap();
        let moment = now(at);
        let step = flow.step(&moment);
        assert_eq!(step, flow.step(&now(at)), "asked twice, two answers");
        match &step {
            Step::Send { request, .. } => ids.push(request.id.clone()),
            Step::Sign { id, .. } => signs.push(id.clone()),
            Step::Done { .. } if dice.roll(4) == 0 => break,
            _ => {}
        }
        let saved = flow.save();
        let fed = input(dice, &ids, &signs);
        let told = format!("{fed:?}");
        match flow.feed(&moment, fed) {
            Ok(()) => taken += 1,
            Err(error) => {
                refused += 1;
                assert_eq!(
                    (flow.save(), flow.step(&moment)),
                    (saved, step),
                    "{told} was refused ({error}) and left a trace"
                );
            }
        }
        if dice.roll(5) == 0 {
            let before = flow.step(&now(at));
            flow = bank.resume(&flow.save(), Some(&start.to_string())).unwrap();
            // A signature made elsewhere is not saved, and asked for again.
            if !matches!(before, Step::Send { .. }) {
                assert_eq!(flow.step(&now(at)), before, "resumed, it wants something else");
            }
        }
    }
    (taken, refused)
}

#[test]
fn random_feeds_never_panic_and_refused_ones_leave_no_trace() {
    let bank = key_elsewhere();
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    let (mut taken, mut refused) = (0, 0);
    for _ in 0..60 {
        for (job, start) in &inputs() {
            let (more, less) = play(&bank, job, start, &mut dice, 40);
            (taken, refused) = (taken + more, refused + less);
        }
    }
    assert!(taken > 3000 && refused > 3000, "{taken} taken, {refused} refused: the feeds are too tame");
}

#[test]
fn the_same_holds_with_a_key_in_memory() {
    let bank = Bank::from_json(&config(true).to_string()).unwrap();
    let mut dice = Dice(88_172_645_463_325_252);
    for (job, start) in &inputs() {
        play(&bank, job, start, &mut dice, 30);
    }
}

#[test]
fn the_same_holds_for_bec() {
    let mut bec = config(false);
    bec["system"] = json!("bec");
    bec["nokRedirectUri"] = json!("https://tpp.example/not-agreed");
    let bank = Bank::from_json(&bec.to_string()).unwrap();
    let body = json!({"instructedAmount": {"currency": "DKK", "amount": "10.50"}, "debtorAccount": {"bban": "1"}});
    let with = |more: Value| {
        let mut body = body.clone();
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    let domestic = "domestic-credit-transfers";
    let reference = json!({"paymentService": "payments", "paymentProduct": "slip-71", "paymentId": "p!=/1"});
    let payment = with(json!({"creditorAccount": {"bban": "2"}, "requestedExecutionDate": "2030-01-01"}));
    let slip = with(json!({"creditorId": "81234567", "debtorId": "000000200451177"}));
    let periodic = with(json!({"creditorAccount": {"bban": "2"}, "startDate": "2030-01-01", "frequency": "Weekly"}));
    let inputs = [
        ("payment", json!({"paymentProduct": domestic, "body": payment})),
        ("slipPayment", json!({"slipType": "slip-71", "body": slip})),
        ("periodicPayment", json!({"paymentProduct": domestic, "body": periodic})),
        ("authorisePayment", reference.clone()),
        ("cancelPayment", reference.clone()),
        ("trackPayment", reference.clone()),
        ("readPayment", reference.clone()),
        ("deletePayment", reference.clone()),
        ("signBasket", json!({"payments": [reference]})),
        ("deleteSigningBasket", json!({"basketId": "b!=/1"})),
    ];
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let (mut taken, mut refused) = (0, 0);
    for _ in 0..30 {
        for (job, start) in &inputs {
            let (more, less) = play(&bank, job, start, &mut dice, 40);
            (taken, refused) = (taken + more, refused + less);
        }
    }
    assert!(taken > 1000 && refused > 1000, "{taken} taken, {refused} refused: the feeds are too tame");
}

#[test]
fn damaged_saved_flows_are_errors_never_panics() {
    let bank = key_elsewhere();
    let (job, start) = &inputs()[0];
    let context = json!({"psu": {"ipAddress": "192.0.2.1"}, "session": {"psuId": "psu-1"}});
    let flow = bank.start(&Now::new(NOW, [1; 32]), job, &start.to_string(), &context.to_string()).unwrap();
    let saved = flow.save();
    let mut dice = Dice(1);
    for end in 0..saved.len() {
        let error = bank.resume(&saved[..end], Some(&start.to_string())).unwrap_err();
        assert_eq!((error.kind, error.fault), (ErrorKind::CannotResume, Fault::Caller), "{end}");
    }
    for _ in 0..2000 {
        let mut bytes = saved.clone().into_bytes();
        for _ in 0..=dice.roll(3) {
            let at = dice.roll(bytes.len());
            bytes[at] = *dice.pick(b"{}[]\",:0129aA-\\. ");
        }
        let Ok(text) = String::from_utf8(bytes) else { continue };
        if let Ok(flow) = bank.resume(&text, Some(&start.to_string())) {
            let _ = (flow.step(&Now::new(NOW, [2; 32])), flow.save());
        }
    }
    let newer = saved.replacen("\"girokit\":2", "\"girokit\":3", 1);
    assert_ne!(newer, saved);
    assert!(bank.resume(&newer, None).unwrap_err().message.contains("form 3"));
    assert_eq!(bank.resume(&saved, None).unwrap_err().field.as_deref(), Some("input"));
}

#[test]
fn an_answer_of_a_hundred_megabytes_is_not_read() {
    let bank = key_elsewhere();
    let reference = json!({"paymentService": "payments", "paymentProduct": "x", "paymentId": "p-1"}).to_string();
    let now = Now::new(NOW, [3; 32]);
    let mut flow: Flow = bank.start(&now, "paymentStatus", &reference, "{}").unwrap();
    let Step::Sign { id, .. } = flow.step(&now) else { panic!("a key held elsewhere signs") };
    flow.feed(&now, Input::Signature { id, bytes: vec![1; 128] }).unwrap();
    let Step::Send { request, .. } = flow.step(&now) else { panic!("signed, it is sent") };
    let before = (flow.save(), flow.step(&now));
    let answer =
        Input::Response { id: request.id, status: 200, headers: Vec::new(), body: vec![b' '; 100 * 1024 * 1024] };
    let error = flow.feed(&now, answer).unwrap_err();
    assert_eq!((error.kind, error.fault, error.field.as_deref()), (ErrorKind::TooLarge, Fault::Bank, Some("body")));
    assert_eq!((flow.save(), flow.step(&now)), before);
}

#[test]
fn no_time_is_too_early_or_too_late() {
    let bank = key_elsewhere();
    let times = [i64::MIN, i64::MIN + 1, -1, 0, NOW, i64::MAX - 1, i64::MAX];
    for (job, start) in &inputs() {
        for (from, to) in times.iter().flat_map(|from| times.iter().map(move |to| (*from, *to))) {
            let context = json!({"psu": {"ipAddress": "192.0.2.1"}, "session": {"psuId": "psu-1", "scaAtMs": to}});
            let Ok(mut flow) = bank.start(&Now::new(from, [1; 32]), job, &start.to_string(), &context.to_string())
            else {
                continue;
            };
            let now = Now::new(to, [2; 32]);
            for _ in 0..6 {
                let input = match flow.step(&now) {
                    Step::Sign { id, .. } => Input::Signature { id, bytes: vec![1; 128] },
                    Step::Send { request, .. } => {
                        Input::SendFailed { id: request.id, reason: String::new(), never_left: false }
                    }
                    _ => Input::Tick {},
                };
                let _ = flow.feed(&now, input);
            }
            let _ = bank.resume(&flow.save(), Some(&start.to_string())).unwrap().step(&Now::new(from, [3; 32]));
        }
    }
}

#[test]
fn no_counter_and_no_wait_is_too_large() {
    let mut config = config(true);
    config["profile"] = json!({"pollFirstMs": i64::MAX, "pollLongestMs": i64::MAX});
    let bank = Bank::from_json(&config.to_string()).unwrap();
    let reference = json!({"paymentService": "payments", "paymentProduct": "x", "paymentId": "p-1"}).to_string();
    let now = Now::new(NOW, [3; 32]);
    let mut flow = bank.start(&now, "trackPayment", &reference, "{}").unwrap();
    for _ in 0..3 {
        let Step::Send { request, .. } = flow.step(&now) else { panic!("the status is asked for") };
        let body = br#"{"transactionStatus": "ACSP"}"#.to_vec();
        flow.feed(&now, Input::Response { id: request.id, status: 200, headers: Vec::new(), body }).unwrap();
        let Step::Wait { until_ms, .. } = flow.step(&now) else { panic!("ACSP is waited out") };
        flow.feed(&Now::new(until_ms, [4; 32]), Input::Tick {}).unwrap();
    }

    let mut saved: Value = serde_json::from_str(&flow.save()).unwrap();
    saved["exchange"]["failures"] = json!(u32::MAX);
    let mut flow = bank.resume(&saved.to_string(), None).unwrap();
    let Step::Send { request, .. } = flow.step(&now) else { panic!("it is asked for again") };
    flow.feed(&now, Input::SendFailed { id: request.id, reason: "reset".to_owned(), never_left: false }).unwrap();
    assert!(matches!(flow.step(&now), Step::Wait { .. }), "given up this time, and asked again later");

    // Max banka: the errand for a token failed on the wire.
    let config = json!({"system": "maxbanka", "baseUrl": "https://bank.example", "authUrl": "https://auth.bank.example", "apiKey": "k",
        "clientId": "c", "clientSecret": "s", "tppName": "T", "tppIdentification": "CZ-1"});
    let bank = Bank::from_json(&config.to_string()).unwrap();
    let context =
        json!({"session": {"tokens": {"accessToken": "a", "refreshToken": "r", "expiresAtMs": 0}}}).to_string();
    let flow = bank.start(&now, "accounts", "{}", &context).unwrap();
    let mut saved: Value = serde_json::from_str(&flow.save()).unwrap();
    saved["exchange"]["errands"] = json!(u32::MAX);
    let session = flow.session().map(|session| serde_json::to_string(&session).unwrap());
    let mut flow = bank.resume_for(&saved.to_string(), None, session.as_deref()).unwrap();
    let Step::Send { request, .. } = flow.step(&now) else { panic!("a token is asked for") };
    assert!(request.url.contains("token"), "{}", request.url);
    flow.feed(&now, Input::SendFailed { id: request.id, reason: "reset".to_owned(), never_left: false }).unwrap();
}
