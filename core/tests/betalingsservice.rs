//! Mandate requests: what is kept of them, what never comes out, and tokens that many flows share.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use girokit::bank::betalingsservice::model::{
    CallbackAddress, DebtorIdentity, MandateOutcome, MandateRequest, ProductDescription, SubmitMandateRequest,
};
use girokit::bank::betalingsservice::operations::{FetchToken, RequestMandate};
use girokit::wire::secret::Secret;
use girokit::{Bank, Context, Flow, Header, Input, Now, Request, Step};
use serde_json::{Value, json};

const NOW: i64 = 1_760_000_000_000;
const UUID: &str = "6a1f2c3d-4b5e-4f60-8a7b-9c0d1e2f3a4b";
const PHONE: &str = "+4551627384";
const CPR: &str = "0102034567";
const CALLBACK_TOKEN: &str = "MARKER-callback-token";
const ACCESS_TOKEN: &str = "MARKER-access-token";

fn config() -> Value {
    json!({"system": "betalingsservice", "baseUrl": "https://gateway.example/bs/v1", "clientId": "creditor",
           "clientSecret": "MARKER-client-secret"})
}

fn bank() -> Bank {
    Bank::from_json(&config().to_string()).unwrap()
}

fn now(second: i64) -> Now {
    Now::new(NOW + second * 1000, [u8::try_from(second.rem_euclid(256)).unwrap(); 32])
}

fn request(debtor: Value) -> Value {
    json!({"body": {"uuid": UUID, "debtorIdentity": debtor, "productDescription": {"title": "t", "description": "d"},
        "callback": {"url": "https://creditor.dk/cb", "authToken": CALLBACK_TOKEN}}})
}

fn sent(flow: &Flow, at: &Now) -> Request {
    match flow.step(at) {
        Step::Send { request, .. } => request,
        other => panic!("{other:?}"),
    }
}

fn answer(flow: &mut Flow, at: &Now, status: u16, body: &Value) {
    let id = sent(flow, at).id;
    let body = if body.is_null() { Vec::new() } else { body.to_string().into_bytes() };
    flow.feed(at, Input::Response { id, status, headers: Vec::new(), body }).unwrap();
}

fn token(flow: &mut Flow, at: &Now, text: &str) {
    assert!(sent(flow, at).url.ends_with("/token"));
    answer(flow, at, 200, &json!({"access_token": text, "expires_in": 3600}));
}

fn callback(status: &Value) -> Input {
    let body = json!({"uuid": UUID, "statusMandate": status}).to_string().into_bytes();
    Input::Callback { headers: vec![Header::new("Authorization", format!("Bearer {CALLBACK_TOKEN}"))], body }
}

#[test]
fn a_saved_mandate_takes_at_most_a_kilobyte() {
    let mut flow = bank().start(&now(0), "mandate", &request(json!({"phoneNo": PHONE})).to_string(), "{}").unwrap();
    let mut largest = flow.save().len();
    let mut look = |flow: &Flow| largest = largest.max(flow.save().len());
    token(&mut flow, &now(0), ACCESS_TOKEN);
    answer(&mut flow, &now(0), 202, &json!({"uuid": UUID, "statusMandate": {"statusCodeEnum": "RECEIVED"}}));
    // A day of questions that fail, so that as much is remembered of requests as ever is.
    for second in 1..40_000 {
        if matches!(flow.step(&now(second)), Step::Wait { until_ms, .. } if until_ms <= now(second).unix_ms) {
            flow.feed(&now(second), Input::Tick {}).unwrap();
        }
        if let Step::Send { request, .. } = flow.step(&now(second)) {
            if request.url.ends_with("/token") {
                token(&mut flow, &now(second), ACCESS_TOKEN);
                continue;
            }
            flow.feed(&now(second), Input::SendFailed { id: request.id, reason: "x".repeat(500), never_left: false })
                .unwrap();
        }
        look(&flow);
    }
    // Everything early, with as much in it as there can be.
    let long = "å".repeat(1000);
    let held = |code: &str| json!({"statusCodeEnum": code, "creditorsDebtorReference": "BSE000000000042", "mandateId": "123456789", "unknown": long});
    for code in ["CLOSED", "COMPLETED", "ACCEPTED_BY_DEBTOR", "VIEWED_BY_DEBTOR"] {
        flow.feed(&now(40_000), callback(&held(code))).unwrap();
        look(&flow);
    }
    flow.feed(&now(40_000), callback(&held("VALIDATED"))).unwrap();
    look(&flow);
    assert!(matches!(flow.step(&now(40_000)), Step::Done { .. }));
    assert!(largest > 600, "{largest} bytes: too little happened to say anything");
    assert!(largest <= 1024, "{largest} bytes");
}

#[test]
fn what_the_bank_says_is_bounded() {
    let mut flow = bank().start(&now(0), "mandate", &request(json!({"phoneNo": PHONE})).to_string(), "{}").unwrap();
    let text = "why ".repeat(3_000);
    flow.feed(
        &now(1),
        callback(&json!({"statusCodeEnum": "VALIDATION_FAILED", "errorDescription": text, "mandateId": text})),
    )
    .unwrap();
    assert!(flow.save().len() <= 1024, "{} bytes", flow.save().len());
}

/// The process that sent the request may still be there: whoever notes a callback does not say that its answer is lost.
#[test]
fn a_callback_is_noted_while_a_request_is_in_flight() {
    let bank = bank();
    let mut flow = bank.start(&now(0), "mandate", &request(json!({"phoneNo": PHONE})).to_string(), "{}").unwrap();
    token(&mut flow, &now(0), ACCESS_TOKEN);
    answer(&mut flow, &now(0), 202, &Value::Null);
    flow.feed(&now(1), callback(&json!({"statusCodeEnum": "VALIDATED"}))).unwrap();
    flow.feed(&now(2), Input::Cancel {}).unwrap();
    let id = sent(&flow, &now(2)).id;
    flow.feed(&now(2), Input::Sending { id: id.clone() }).unwrap();
    let body = json!({"uuid": UUID, "statusMandate": {"statusCodeEnum": "VIEWED_BY_DEBTOR"}});
    let delivery = json!({"headers": {"Authorization": format!("Bearer {CALLBACK_TOKEN}")}, "body": body.to_string(), "saved": flow.save()});
    let received = bank.start(&now(3), "receiveCallback", &delivery.to_string(), "{}").unwrap();
    let Step::Done { outcome } = received.step(&now(3)) else { panic!("a delivery is received at once") };
    let outcome: Value = serde_json::from_str(&outcome.json).unwrap();
    let stored: Value = serde_json::from_str(outcome["saved"].as_str().unwrap()).unwrap();
    assert_eq!((&outcome["verdict"], &stored["state"]["at"]), (&json!("applied"), &json!("Cancelling")));
    assert_eq!((&stored["exchange"]["inFlight"], &stored["exchange"]["stamp"]["id"]), (&json!(true), &json!(id)));
    // The process that goes on from it has no answer: it asks for the status, and sends no second cancellation.
    let mut flow = bank.resume(outcome["saved"].as_str().unwrap(), None).unwrap();
    assert!(sent(&flow, &now(4)).url.ends_with("/status"));
    // The answer that comes late is no surprise.
    flow.feed(&now(4), Input::Response { id, status: 200, headers: Vec::new(), body: Vec::new() }).unwrap();
}

#[test]
fn secrets_stay_in() {
    let mut seen: Vec<(&str, String)> = Vec::new();
    for debtor in [json!({"phoneNo": PHONE}), json!({"phoneNo": 51_627_384}), json!({"nationalId": CPR})] {
        let bank = bank();
        let mut flow = bank.start(&now(0), "mandate", &request(debtor).to_string(), "{}").unwrap();
        let mut look = |what, flow: &Flow| {
            seen.push((what, format!("{} {flow:?} {:?} {:?}", flow.save(), flow.step(&now(3)), flow.events())));
        };
        look("begun", &flow);
        let forged = Input::Callback { headers: vec![Header::new("authorization", "Bearer no")], body: b"{}".to_vec() };
        look("errors", &flow);
        let error = flow.feed(&now(1), forged).unwrap_err();
        token(&mut flow, &now(1), ACCESS_TOKEN);
        look("with token", &flow);
        answer(&mut flow, &now(1), 202, &Value::Null);
        look("submitted", &flow);
        flow.feed(&now(2), callback(&json!({"statusCodeEnum": "VALIDATED"}))).unwrap();
        look("called back", &flow);
        seen.push(("error", format!("{error} {error:?}")));
        seen.push(("bank", format!("{bank:?} {:?}", girokit::BankConfig::new("betalingsservice", "https://x.dk"))));
    }
    for wrong in [
        request(json!({"phoneNo": format!("{PHONE}x")})),
        request(json!({"nationalId": format!("{CPR}1")})),
        request(json!({"phoneNo": PHONE, "nationalId": CPR})),
        request(json!({"nationalId": 102_034_567})),
        json!({"body": {"callback": {"url": CALLBACK_TOKEN, "authToken": [CALLBACK_TOKEN]}}}),
    ] {
        let error = bank().start(&now(0), "mandate", &wrong.to_string(), "{}").unwrap_err();
        seen.push(("refused", format!("{error} {error:?}")));
    }
    let bank = bank();
    for (job, input) in [("token", json!({})), ("revoke", json!({"token": ACCESS_TOKEN}))] {
        let mut flow = bank.start(&now(0), job, &input.to_string(), "{}").unwrap();
        seen.push((job, format!("{} {flow:?} {:?}", flow.save(), flow.step(&now(0)))));
        answer(&mut flow, &now(0), 200, &json!({"access_token": ACCESS_TOKEN, "refresh_token": "MARKER-refresh"}));
        seen.push((job, format!("{} {flow:?} {:?}", flow.save(), flow.step(&now(0)))));
    }
    assert!(seen.len() > 20);
    for (what, text) in &seen {
        for marker in ["MARKER", &PHONE[1..], "51627384", CPR, "102034567"] {
            assert!(!text.contains(marker), "{what} holds {marker}: {text}");
            let bytes: Vec<String> = marker.bytes().map(|byte| byte.to_string()).collect();
            assert!(!text.contains(&bytes.join(", ")), "{what} holds {marker} as bytes: {text}");
        }
    }
}

/// "List of Static Validation Errors", row by row: which it is, the field, the text as the document prints it, and the change
/// to a right request that deserves it; none where only the bank can tell.
const STATIC_VALIDATIONS: [(&str, Option<&str>, &str, Option<Change>); 14] = [
    ("uuidMissing", Some("uuid"), "field [uuid] must not be null.", Some(("/uuid", "null"))),
    (
        "uuidInconsistent",
        Some("uuid"),
        "Invalid input: inconsistent mandateRequestUUID. Action: Use the same mandateRequestUUID in the path and payload when submit a new mandate request.",
        Some(("/uuid", "\"0d9c8b7a-6f5e-4d3c-9b2a-1f0e9d8c7b6a\"")),
    ),
    (
        "debtorIdentityMissing",
        Some("debtorIdentity"),
        "field [debtorIdentity] must not be null.",
        Some(("/debtorIdentity", "null")),
    ),
    (
        "phoneNoInvalid",
        Some("debtorIdentity.phoneNo"),
        r#"field [debtorIdentity.phoneNo] must match \"^\\d{8}\$ ((\\+ 00)(9[976]\\d 8[987530]\\d 6[987]\\d 5[90]\\d 42\\d 3[875]\\d 2[98654321]\\d 9[8543210] 8[6421] 6[6543210] 5[87654321] 4[987654310] 3[9643210] 2[70] 7 1))\\{1}\\d{8,14}\$\"."#,
        Some(("/debtorIdentity", "{\"phoneNo\": \"12345ABC\"}")),
    ),
    (
        "nationalIdInvalid",
        Some("debtorIdentity.nationalId"),
        r#"field [debtorIdentity.nationalId] must match \"^(0[1-9] 12 \\d3[01])0[1-9]1[0-2]\\d{6}\$\"."#,
        Some(("/debtorIdentity", "{\"nationalId\": \"3213001234\"}")),
    ),
    (
        "productDescriptionMissing",
        Some("productDescription"),
        "field [productDescription] must not be null.",
        Some(("/productDescription", "null")),
    ),
    (
        "descriptionMissing",
        Some("productDescription.description"),
        "field [productDescription.description] must not be null.",
        Some(("/productDescription/description", "null")),
    ),
    (
        "titleMissing",
        Some("productDescription.title"),
        "field [productDescription.title] must not be null.",
        Some(("/productDescription/title", "null")),
    ),
    (
        "callbackUrlMissing",
        Some("callback.url"),
        "field [callback.url] must not be null.",
        Some(("/callback/url", "null")),
    ),
    (
        "authTokenEmpty",
        Some("callback.authToken"),
        r#"field [callback.authToken] must match \".+\"."#,
        Some(("/callback/authToken", "\"\"")),
    ),
    (
        "creditorsDebtorReferenceInvalid",
        Some("creditorsDebtorReference"),
        r#"field [creditorsDebtorReference] must match \"^[a-zA-Z0-9æøåÆØÅ]{1,15}\$\"."#,
        Some(("/creditorsDebtorReference", "\"ABCDEFGHIJ123456\"")),
    ),
    (
        "differentPayload",
        Some("uuid"),
        "Invalid input: MandateRequest with same uuid [846d582e-9515-425d-8931-b8fed9b7b436] but different payload was submitted again. Action: Make sure you do not submit the same mandate request twice.",
        None,
    ),
    (
        "invalidJson",
        None,
        r#"Invalid input: Invalid json at line [3], column [3]. Action: Unexpected character (\"" (code 34)): was expecting comma to separate Object entries."#,
        None,
    ),
    (
        "notConforming",
        None,
        "Invalid input: The operation failed to complete. Action: Check API document to find out more information.",
        Some(("/unknown", "1")),
    ),
];

/// Where in the payload, and what is put there.
type Change = (&'static str, &'static str);

#[test]
fn the_fourteen_static_validations_are_recognised_and_raised() {
    let conform = "Invalid input: Input does not conform to API specification. Action: ";
    let mut right = request(json!({"phoneNo": PHONE}));
    right["mandateRequestUUID"] = json!(UUID);
    right["body"]["creditorsDebtorReference"] = json!("ABCDEFGHIJ12345");
    for (validation, field, text, change) in STATIC_VALIDATIONS {
        let text = if text.starts_with("field") { format!("{conform}{text}") } else { text.to_owned() };
        // The bank answers with it.
        let mut flow = bank().start(&now(0), "mandate", &right.to_string(), "{}").unwrap();
        token(&mut flow, &now(0), ACCESS_TOKEN);
        answer(&mut flow, &now(0), 400, &json!({"errorCode": 1, "errorText": text}));
        let Step::Done { outcome } = flow.step(&now(0)) else { panic!("{validation} ends it") };
        let outcome: Value = serde_json::from_str(&outcome.json).unwrap();
        assert_eq!((outcome["outcome"].as_str(), outcome["validation"].as_str()), (Some("refused"), Some(validation)));
        assert_eq!(outcome["error"]["field"].as_str(), field, "{validation}");
        // It is raised here, in the same words, up to a pattern: the document lost the bars of two.
        let Some((place, value)) = change else { continue };
        let mut wrong = right.clone();
        let (parent, name) = place.rsplit_once('/').unwrap();
        let parent = wrong["body"].pointer_mut(parent).unwrap();
        parent[name] = serde_json::from_str(value).unwrap();
        let error = bank().start(&now(0), "mandate", &wrong.to_string(), "{}").unwrap_err();
        let words = |text: &str| text.split(" must match ").next().unwrap().to_owned();
        assert_eq!(words(&error.message), words(&text), "{validation}");
        assert_eq!(error.field.as_deref(), field.or(Some("unknown")), "{validation}");
    }
}

#[test]
fn many_flows_share_one_token() {
    let bank = bank();
    let begin =
        |at| bank.start(&now(at), "mandateStatus", &json!({"mandateRequestUUID": UUID}).to_string(), "{}").unwrap();
    let mut first = begin(0);
    let waiting = begin(0);
    token(&mut first, &now(0), "first");
    // One that was waiting for a token of its own has it too, and none that begins now asks.
    for flow in [&first, &waiting, &begin(1)] {
        assert_eq!(sent(flow, &now(1)).header("authorization"), Some("Bearer first"));
    }
    // Renewed ahead of its end, by whoever comes first.
    assert_eq!(sent(&begin(3539), &now(3539)).header("authorization"), Some("Bearer first"));
    let mut late = begin(3540);
    token(&mut late, &now(3540), "second");
    assert_eq!(sent(&first, &now(3541)).header("authorization"), Some("Bearer second"));
    // Revoked: the next one asks.
    let mut revoke = bank.start(&now(3542), "revoke", "{}", "{}").unwrap();
    assert_eq!(sent(&revoke, &now(3542)).body, b"token=second&token_type_hint=access_token");
    answer(&mut revoke, &now(3542), 200, &Value::Null);
    assert!(sent(&first, &now(3543)).url.ends_with("/token"));
    // Fetched by hand: shared as well.
    let mut fetch = bank.begin::<FetchToken>(&now(3544), &girokit::bank::Nothing::new(), &Context::new()).unwrap();
    answer(&mut fetch, &now(3544), 200, &json!({"access_token": "third", "token_type": "Bearer"}));
    assert_eq!(sent(&first, &now(3545)).header("authorization"), Some("Bearer third"));
}

#[test]
fn a_token_that_ends_under_many_requests_is_renewed_once() {
    let bank = bank();
    let begin =
        |at| bank.start(&now(at), "mandateStatus", &json!({"mandateRequestUUID": UUID}).to_string(), "{}").unwrap();
    let mut flows: Vec<Flow> = (0..20).map(|_| begin(0)).collect();
    token(&mut flows[0], &now(0), "first");
    // All of them are on their way with it when the bank takes it no longer.
    for flow in &flows {
        assert_eq!(sent(flow, &now(1)).header("authorization"), Some("Bearer first"));
    }
    answer(&mut flows[0], &now(2), 401, &Value::Null);
    token(&mut flows[0], &now(3), "second");
    for flow in &mut flows[1..] {
        let id = sent(flow, &now(1)).id;
        flow.feed(&now(4), Input::Response { id, status: 401, headers: Vec::new(), body: Vec::new() }).unwrap();
        assert_eq!(sent(flow, &now(4)).header("authorization"), Some("Bearer second"));
    }
    // The second is refused as well: renewed, once.
    answer(&mut flows[1], &now(5), 401, &Value::Null);
    token(&mut flows[1], &now(6), "third");
    for flow in &flows {
        assert_eq!(sent(flow, &now(6)).header("authorization"), Some("Bearer third"));
    }
    // No token ever does: each asks for one more, and gives up.
    for flow in flows.iter_mut().skip(1) {
        let mut asked = 0;
        while let Step::Send { request, .. } = flow.step(&now(10)) {
            match request.url.ends_with("/token") {
                true => {
                    asked += 1;
                    token(flow, &now(10), "none");
                }
                false => answer(flow, &now(10), 401, &Value::Null),
            }
            assert!(asked < 3, "it goes on for ever");
        }
    }
}

#[test]
fn events_are_told_once_by_whatever_way_they_come() {
    let bank = bank();
    let mut flow = bank.start(&now(0), "mandate", &request(json!({"phoneNo": PHONE})).to_string(), "{}").unwrap();
    token(&mut flow, &now(0), "t");
    answer(&mut flow, &now(0), 202, &Value::Null);
    assert_eq!(flow.events(), Vec::<Value>::new());
    flow.feed(&now(60), Input::Tick {}).unwrap();
    answer(&mut flow, &now(60), 200, &json!({"uuid": UUID, "statusMandate": {"statusCodeEnum": "VIEWED_BY_DEBTOR"}}));
    let told: Vec<(Value, Value)> = flow
        .events()
        .iter()
        .map(|event| (event["statusMandate"]["statusCodeEnum"].clone(), event["implied"].clone()))
        .collect();
    assert_eq!(told, [(json!("VALIDATED"), json!(true)), (json!("VIEWED_BY_DEBTOR"), Value::Null)]);
    flow.feed(&now(61), callback(&json!({"statusCodeEnum": "VALIDATED"}))).unwrap();
    assert_eq!(flow.events(), Vec::<Value>::new());
    let revision = flow.revision();
    flow.feed(&now(62), callback(&json!({"statusCodeEnum": "REJECTED_BY_DEBTOR"}))).unwrap();
    assert_eq!(flow.events().len(), 1);
    assert_eq!(flow.revision(), revision + 1);
    assert_eq!(bank.resume(&flow.save(), None).unwrap().revision(), revision + 1);
}

#[test]
fn the_answer_to_a_submission_that_a_callback_overtook_is_no_surprise() {
    let bank = bank();
    let mut flow = bank.start(&now(0), "mandate", &request(json!({"phoneNo": PHONE})).to_string(), "{}").unwrap();
    token(&mut flow, &now(0), "t");
    let (stored, put) = (flow.save(), sent(&flow, &now(0)).id);
    // Another process receives the callback while the answer is on its way, and stores.
    let delivery = json!({"headers": {"authorization": format!("Bearer {CALLBACK_TOKEN}")}, "saved": stored,
        "body": json!({"uuid": UUID, "statusMandate": {"statusCodeEnum": "VALIDATED"}}).to_string()});
    let received = bank.start(&now(1), "receiveCallback", &delivery.to_string(), "{}").unwrap();
    let Step::Done { outcome } = received.step(&now(1)) else { panic!("it ends at once") };
    let outcome: Value = serde_json::from_str(&outcome.json).unwrap();
    assert_eq!(outcome["outcome"], "save");
    // The one that sent finds its revision gone, and goes on from what was stored.
    let mut flow = bank.resume(outcome["saved"].as_str().unwrap(), None).unwrap();
    let before = flow.step(&now(2));
    flow.feed(&now(2), Input::Response { id: put, status: 202, headers: Vec::new(), body: Vec::new() }).unwrap();
    assert_eq!(flow.step(&now(2)), before);
}

#[test]
fn the_request_of_another_mandate_does_not_resume_this_one() {
    let bank = bank();
    let input = request(json!({"phoneNo": PHONE}));
    let saved = bank.start(&now(0), "mandate", &input.to_string(), "{}").unwrap().save();
    assert_eq!(bank.resume(&saved, None).unwrap_err().field.as_deref(), Some("input"));
    let mut other = input.clone();
    other["body"]["uuid"] = json!("0d9c8b7a-6f5e-4d3c-9b2a-1f0e9d8c7b6a");
    assert_eq!(bank.resume(&saved, Some(&other.to_string())).unwrap_err().field.as_deref(), Some("uuid"));
    assert!(bank.resume(&saved, Some(&input.to_string())).is_ok());
}

#[test]
fn a_typed_request_ends_with_a_typed_outcome() {
    let mut body = MandateRequest::new();
    body.uuid = Some(UUID.to_owned());
    body.debtor_identity = Some(DebtorIdentity::new());
    body.debtor_identity.as_mut().unwrap().phone_no = Some(PHONE.into());
    let mut product = ProductDescription::new();
    product.title = Some("Insurance".to_owned());
    product.description = Some("House".to_owned());
    body.product_description = Some(product);
    let mut address = CallbackAddress::new();
    address.url = Some("https://creditor.dk/cb".to_owned());
    address.auth_token = Some(Secret::new(CALLBACK_TOKEN));
    body.callback = Some(address);
    let bank = bank();
    let mut flow = bank.begin::<RequestMandate>(&now(0), &SubmitMandateRequest::new(body), &Context::new()).unwrap();
    flow.feed(
        &now(0),
        callback(&json!({"statusCodeEnum": "VALIDATION_FAILED", "errorDescription": "Debtor not found"})),
    )
    .unwrap();
    match flow.outcome::<MandateOutcome>().unwrap().unwrap() {
        MandateOutcome::ValidationFailed(trouble) => {
            assert_eq!(trouble.mandate.error_description.as_deref(), Some("Debtor not found"));
            assert_eq!(trouble.mandate.statuses.len(), 1);
        }
        other => panic!("{other:?}"),
    }
}
