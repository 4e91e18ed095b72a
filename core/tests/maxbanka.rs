//! What holds for Max banka and does not fit into a vector: secrets stay in, a batch of a thousand payments is one flow,
//! every state of the signing has a way on.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use girokit::bank::CallOutcome;
use girokit::bank::maxbanka::codes::CobsErrorCode;
use girokit::bank::maxbanka::model::CobsPayment;
use girokit::bank::maxbanka::operations::{ListAccounts, MakePayment};
use girokit::bank::maxbanka::signing::CobsOutcome;
use girokit::bank::maxbanka::states::{At, End, On, Row};
use girokit::bank::maxbanka::transitions::ROWS;
use girokit::{Bank, Context, Error, Flow, Header, Input, Now, Step};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const NOW: i64 = 1_760_000_000_000;
/// What must never be seen; each is also a value that the flow really uses.
const API_KEY: &str = "MARKER-api-key";
const ACCESS: &str = "MARKER-access";
const REFRESH: &str = "MARKER-refresh";
const SECRET: &str = "MARKER-client-secret";
const OAUTH_CODE: &str = "MARKER-oauth-code";
const SMS_CODE: &str = "13579246";
const DEBTOR: &str = "CZ7222500000003004711882";
const CREDITOR: &str = "CZ2408000000001002003779";

struct Clock(u8);

impl Clock {
    fn now(&mut self) -> Now {
        self.0 = self.0.wrapping_add(1);
        Now::new(NOW, [self.0; 32])
    }
}

fn bank() -> Bank {
    let config = json!({
        "system": "maxbanka", "baseUrl": "https://bank.example", "apiKey": API_KEY, "clientId": "client",
        "tppName": "Example TPP", "clientSecret": SECRET, "redirectUri": "https://tpp.example/back",
    });
    Bank::from_json(&config.to_string()).unwrap()
}

fn context() -> Context {
    let tokens = json!({"accessToken": ACCESS, "refreshToken": REFRESH, "expiresAtMs": NOW + 3_600_000});
    serde_json::from_value(json!({"session": {"tokens": tokens}})).unwrap()
}

fn payment(at: usize) -> Value {
    json!({
        "paymentIdentification": {"instructionIdentification": format!("order-{at}")},
        "amount": {"instructedAmount": {"value": "1245.44", "currency": "CZK"}},
        "debtorAccount": {"identification": {"iban": DEBTOR}},
        "creditorAccount": {"identification": {"iban": CREDITOR}},
    })
}

fn request(step: Step) -> girokit::Request {
    match step {
        Step::Send { request, .. } => request,
        other => panic!("a request was expected, not {other:?}"),
    }
}

fn answer(flow: &mut Flow, clock: &mut Clock, status: u16, body: &Value) -> Result<(), Error> {
    let id = request(flow.step(&clock.now())).id;
    let headers = vec![Header::new("content-type", "application/json")];
    flow.feed(&clock.now(), Input::Response { id, status, headers, body: body.to_string().into_bytes() })
}

/// Everything that a program would log or store without a thought.
fn seen(flow: &Flow, clock: &mut Clock) -> String {
    let step = flow.step(&clock.now());
    format!("{flow:?} {} {step:?}", flow.save())
}

fn holds_no_secret(what: &str, text: &str, secrets: &[&str]) {
    for secret in secrets {
        assert!(!text.contains(secret), "{what}: {secret} is to be seen in {text}");
    }
}

#[test]
fn secrets_stay_in_through_a_payment() {
    let (bank, mut clock) = (bank(), Clock(0));
    let input = json!({"body": payment(1)});
    let typed = serde_json::from_value(input).unwrap();
    let mut flow = bank.begin::<MakePayment>(&clock.now(), &typed, &context()).unwrap();
    let all = [API_KEY, ACCESS, REFRESH, SECRET, SMS_CODE, DEBTOR, CREDITOR];
    holds_no_secret("bank", &format!("{bank:?}"), &all);
    let look = |flow: &Flow, clock: &mut Clock| holds_no_secret("flow", &seen(flow, clock), &all);
    look(&flow, &mut clock);
    let entered = json!({
        "paymentIdentification": {"transactionIdentification": "P1"}, "scenarios": ["SMS_TPP"],
        "signInfo": {"state": "OPEN", "signId": "S1"}, "instructionStatus": "ACTC",
        "debtorAccount": {"identification": {"iban": DEBTOR}},
    });
    answer(&mut flow, &mut clock, 200, &entered).unwrap();
    look(&flow, &mut clock);
    let started = json!({"code": {"prefix": "OVN"}, "signInfo": {"state": "CODE_GENERATED", "signId": "S1"}});
    answer(&mut flow, &mut clock, 200, &started).unwrap();
    look(&flow, &mut clock);
    flow.feed(&clock.now(), Input::Answer { text: SMS_CODE.to_owned() }).unwrap();
    let confirmation = request(flow.step(&clock.now()));
    assert!(String::from_utf8_lossy(&confirmation.body).contains(SMS_CODE));
    assert_eq!(confirmation.header("authorization"), Some(format!("Bearer {ACCESS}").as_str()));
    look(&flow, &mut clock);
    answer(&mut flow, &mut clock, 200, &json!({"signInfo": {"state": "COMPLETED"}})).unwrap();
    look(&flow, &mut clock);
    let session = flow.session();
    let changed = format!("to {CREDITOR}");
    answer(&mut flow, &mut clock, 200, &json!({"instructionStatus": "ACWC", "statusChangeInfo": changed})).unwrap();
    look(&flow, &mut clock);
    flow = bank.resume(&flow.save(), None).unwrap();
    flow.feed(&Now::new(NOW + 60_000, [9; 32]), Input::Tick {}).unwrap();
    answer(&mut flow, &mut clock, 200, &json!({"instructionStatus": "ACSC"})).unwrap();
    look(&flow, &mut clock);
    assert!(matches!(flow.outcome::<CobsOutcome>(), Some(Ok(CobsOutcome::Completed(_)))));
    // The tokens are where the host finds them, and print as nothing.
    let session = session.unwrap();
    assert_eq!(session.tokens.as_ref().unwrap().access_token.expose_secret(), ACCESS);
    holds_no_secret("session", &format!("{session:?}"), &all);
}

#[test]
fn secrets_stay_in_through_an_authorisation() {
    let (bank, mut clock) = (bank(), Clock(0));
    let mut flow = bank.start(&clock.now(), "authorise", "{}", "{}").unwrap();
    let Step::Redirect { url } = flow.step(&clock.now()) else { panic!("no redirect") };
    let state = url.split("state=").nth(1).unwrap();
    let back = format!("https://tpp.example/back?code={OAUTH_CODE}&state={state}");
    flow.feed(&clock.now(), Input::Returned { url: back }).unwrap();
    let secrets = [API_KEY, SECRET, OAUTH_CODE, ACCESS, REFRESH];
    holds_no_secret("exchanging", &seen(&flow, &mut clock), &secrets);
    let granted = json!({"access_token": ACCESS, "refresh_token": REFRESH, "expires_in": 3600});
    answer(&mut flow, &mut clock, 200, &granted).unwrap();
    holds_no_secret("authorised", &seen(&flow, &mut clock), &secrets);
    let tokens = flow.session().unwrap().tokens.unwrap();
    assert_eq!(tokens.refresh_token.unwrap().expose_secret(), REFRESH);
    assert_eq!(tokens.expires_at_ms, Some(NOW + 3_600_000));
}

#[test]
fn an_answer_is_saved_without_what_is_secret_in_it() {
    let (bank, mut clock) = (bank(), Clock(0));
    let input = json!({"clientId": "client"}).to_string();
    let mut flow = bank.start(&clock.now(), "readTpp", &input, "{}").unwrap();
    let record = json!({"client_id": "client", "client_secret": SECRET, "api_key": API_KEY, "client_name": "N"});
    answer(&mut flow, &mut clock, 200, &record).unwrap();
    let Step::Done { outcome } = flow.step(&clock.now()) else { panic!("not done") };
    assert!(outcome.json.contains(SECRET), "the host is given it");
    holds_no_secret("saved", &flow.save(), &[SECRET, API_KEY]);
    let mut flow = bank.begin::<ListAccounts>(&clock.now(), &serde_json::from_str("{}").unwrap(), &context()).unwrap();
    let account = json!({"id": "A", "identification": {"iban": DEBTOR, "other": "3004711882"}});
    answer(&mut flow, &mut clock, 200, &json!({ "accounts": [account] })).unwrap();
    holds_no_secret("saved", &flow.save(), &[DEBTOR, "3004711882", ACCESS, REFRESH]);
    let resumed = bank.resume(&flow.save(), None).unwrap();
    assert!(matches!(resumed.step(&clock.now()), Step::Done { .. }));
}

#[test]
fn what_the_bank_repeats_or_adds_does_not_get_out() {
    const CARD: &str = "1245789528";
    let (bank, mut clock) = (bank(), Clock(0));
    let context = serde_json::to_string(&context()).unwrap();
    let read = |clock: &mut Clock| bank.start(&clock.now(), "readPayment", r#"{"paymentId": "P1"}"#, &context).unwrap();
    let mut flow = read(&mut clock);
    let party = json!({"identification": {"privateIdentification": {"other": {"identification": CARD}}}});
    let payment = json!({"ultimateDebtor": party, "debtorAccount": {"identification": {"iban": DEBTOR}},
        "news": {"account": DEBTOR, "text": format!("from {CREDITOR}")}});
    answer(&mut flow, &mut clock, 200, &payment).unwrap();
    let told: CallOutcome<CobsPayment> = flow.outcome().unwrap().unwrap();
    holds_no_secret("Debug of the reply", &format!("{told:?}"), &[CARD, DEBTOR, CREDITOR]);
    holds_no_secret("saved", &flow.save(), &[CARD, DEBTOR, CREDITOR, ACCESS]);
    let mut flow = read(&mut clock);
    let words = format!("account {DEBTOR} is closed, and so is {CREDITOR}");
    answer(&mut flow, &mut clock, 400, &json!({"errors": [{"error": "AC02", "message": words}]})).unwrap();
    let Step::Done { outcome } = flow.step(&clock.now()) else { panic!("not done") };
    holds_no_secret("refused", &format!("{} {}", outcome.json, flow.save()), &[DEBTOR, CREDITOR]);
    assert!(outcome.json.contains("is closed, and so is"), "{}", outcome.json);
}

#[test]
fn a_bank_may_name_its_headers_and_they_still_print_nothing() {
    let config = json!({
        "system": "maxbanka", "baseUrl": "https://bank.example", "apiKey": API_KEY, "tppName": "Example TPP",
        "profile": {"cobs": {"headerNames": {"API-key": "WEB-API-Key", "Authorization": "X-Token"}}},
    });
    let bank = Bank::from_json(&config.to_string()).unwrap();
    let mut clock = Clock(0);
    let flow = bank.begin::<ListAccounts>(&clock.now(), &serde_json::from_str("{}").unwrap(), &context()).unwrap();
    let sent = request(flow.step(&clock.now()));
    assert_eq!(sent.header("web-api-key"), Some(API_KEY));
    holds_no_secret("request", &format!("{sent:?}"), &[API_KEY, ACCESS]);
}

#[test]
fn the_unguessable_state_follows_the_entropy() {
    let bank = bank();
    let urls: BTreeSet<String> = (0..8)
        .map(|at| {
            let flow = bank.start(&Now::new(NOW, [at; 32]), "authorise", "{}", "{}").unwrap();
            match flow.step(&Now::new(NOW, [99; 32])) {
                Step::Redirect { url } => url,
                other => panic!("no redirect: {other:?}"),
            }
        })
        .collect();
    assert_eq!(urls.len(), 8);
}

#[test]
fn a_resumed_flow_needs_its_session_back() {
    let (bank, mut clock) = (bank(), Clock(0));
    let flow = bank.begin::<ListAccounts>(&clock.now(), &serde_json::from_str("{}").unwrap(), &context()).unwrap();
    let saved = flow.save();
    let alone = bank.resume(&saved, None).unwrap();
    assert!(matches!(alone.step(&clock.now()), Step::Done { .. }), "without tokens nothing is sent");
    let session = serde_json::to_string(&flow.session().unwrap()).unwrap();
    let whole = bank.resume_for(&saved, None, Some(&session)).unwrap();
    assert_eq!(request(whole.step(&clock.now())), request(flow.step(&clock.now())));
}

#[test]
fn a_thousand_payments_are_one_flow_and_are_signed_once() {
    const MANY: usize = 1000;
    let (bank, mut clock) = (bank(), Clock(0));
    let payments: Vec<Value> = (0..MANY).map(payment).collect();
    let input = json!({"exchangeIdentification": "batch-1", "payments": payments}).to_string();
    let context = serde_json::to_string(&context()).unwrap();
    let mut flow = bank.start(&clock.now(), "batch", &input, &context).unwrap();
    for at in 0..MANY {
        let sent = request(flow.step(&clock.now()));
        let body: Value = serde_json::from_slice(&sent.body).unwrap();
        assert_eq!(body["paymentIdentification"]["instructionIdentification"], format!("order-{at}"));
        if at == MANY / 2 {
            // In another process: what is entered already is not entered again.
            let session = serde_json::to_string(&flow.session().unwrap()).unwrap();
            flow = bank.resume_for(&flow.save(), Some(&input), Some(&session)).unwrap();
        }
        let entered = json!({
            "paymentIdentification": {"transactionIdentification": format!("P{at}")},
            "signInfo": {"state": "OPEN", "signId": format!("S{at}")},
        });
        answer(&mut flow, &mut clock, 200, &entered).unwrap();
    }
    let batch: Value = serde_json::from_slice(&request(flow.step(&clock.now())).body).unwrap();
    let listed = batch["payments"].as_array().unwrap();
    assert_eq!(listed.len(), MANY);
    assert_eq!(listed[MANY - 1]["signId"], format!("S{}", MANY - 1));
    let signing = json!({"state": "OPEN", "signId": "S"});
    let made = json!({"transactionIdentification": "B1", "scenarios": ["SMS_TPP"], "signInfo": signing});
    answer(&mut flow, &mut clock, 200, &made).unwrap();
    assert!(request(flow.step(&clock.now())).url.ends_with("/v2/batchpayments/B1/sign/S"));
}

#[test]
fn every_state_has_a_way_on_and_no_two_rows_contradict() {
    let rows = rows();
    let states: Vec<At> = rows.iter().flat_map(|(from, _, to)| [*from, *to]).collect();
    for at in states.into_iter().filter(|at| !matches!(at, At::Ended(_))) {
        let has = |on: On| rows.iter().any(|(from, what, _)| *from == at && *what == on);
        assert!(reaches_an_end(at, &rows), "{at:?} never ends");
        assert!(has(On::Cancel), "{at:?} cannot be cancelled");
        let asks = !matches!(at, At::Asking | At::AtBank | At::Waiting | At::WaitingForSignature | At::WaitingToTrack);
        // Where a request is made, its answer may be lost or refused; where none is made, time passes.
        if asks {
            assert!(has(On::Lost) && (has(On::Refused) || has(On::PartRefused)), "{at:?}");
        } else {
            assert!(has(On::Tick), "{at:?}");
        }
    }
    assert!(rows.iter().all(|(from, ..)| !matches!(from, At::Ended(_))), "an end is an end");
    for (index, (from, on, _)) in rows.iter().enumerate() {
        assert!(!rows[..index].iter().any(|(f, o, _)| f == from && o == on), "{from:?} on {on:?} stands there twice");
    }
}

/// What an end may claim, by the rows that lead to it.
#[test]
fn every_end_has_its_evidence() {
    for (from, on, to) in rows() {
        let At::Ended(end) = to else { continue };
        let evidence = match end {
            End::Completed => on == On::Settled,
            End::Rejected => on == On::Rejected,
            End::NeedsSignature => on == On::SecondSign,
            // What is followed is signed.
            End::Signed => from == At::Following,
            End::Cancelled => {
                let deleted = matches!(from, At::CheckingDeletion | At::DeletingAgain | At::CheckingRefusal);
                matches!(on, On::Deleted | On::Cancelled) || deleted && on == On::Gone
            }
            End::NotCancelled => {
                (from, on) == (At::Deleting, On::Refused)
                    || from == At::CheckingRefusal && matches!(on, On::Accepted | On::InProcess | On::Working)
            }
            // Of the order itself, or of the first question about an order that this flow has not entered.
            End::Refused => {
                let itself = matches!(from, At::Entering | At::Batching | At::WithdrawingEntry | At::WithdrawingBatch);
                let first = matches!(from, At::Detailing | At::AskingForSecond | At::Tracking);
                itself && on == On::Refused || first && matches!(on, On::Refused | On::Gone)
            }
            // Never after a code was sent whose fate is not known, and never for what the bank no longer knows.
            End::NotSigned => {
                let after_code = matches!(from, At::CheckingConfirmation | At::CheckingSignature | At::CheckingReturn);
                on != On::Gone && !(after_code && matches!(on, On::Refused | On::Lost))
            }
            // Of the first version only.
            End::Abandoned => false,
            End::Uncertain => matches!(on, On::Lost | On::Gone | On::Refused | On::GivenUp),
        };
        assert!(evidence, "{from:?} on {on:?} claims {end:?}");
    }
}

/// Numbers that a saved text holds, and times, at their end: the sums stay within them.
#[test]
fn no_number_is_too_large() {
    let (bank, now) = (bank(), Now::new(i64::MAX, [1; 32]));
    let session = json!({"tokens": {"accessToken": ACCESS}}).to_string();
    let saved = |at: &str| {
        let most = u32::MAX;
        json!({"girokit": 2, "revision": u64::MAX, "job": "maxbanka.payment", "state": {
            "at": at, "subject": "Payment", "context": {}, "order": {"kind": "payment", "id": "P", "signId": "S",
            "state": "COMPLETED"}, "starts": most, "deletions": most, "wrong_codes": most, "polls": most,
            "wait_until_ms": i64::MAX, "to_enter": usize::MAX}, "exchange": {"stamp": {"id": "x", "date_ms": i64::MAX}}})
        .to_string()
    };
    let body =
        json!({"instructionStatus": "ACSP", "pollInterval": i64::MAX, "signInfo": {"state": "PENDING", "signId": "S"}});
    for at in
        ["Following", "CheckingCode", "CheckingSignature", "Starting", "Confirming", "Deleting", "CheckingDeletion"]
    {
        let mut flow = bank.resume_for(&saved(at), None, Some(&session)).unwrap();
        if let Step::Send { request, .. } = flow.step(&now) {
            let body = body.to_string().into_bytes();
            flow.feed(&now, Input::Response { id: request.id, status: 200, headers: Vec::new(), body }).unwrap();
        }
        flow.feed(&now, Input::Cancel {}).ok();
        assert!(!flow.save().is_empty(), "{:?}", flow.step(&now));
    }
}

/// Each state with each event that a row foresees.
fn rows() -> Vec<(At, On, At)> {
    let all = ROWS.iter().flat_map(|rows| rows.iter());
    let of = |row: &'static Row| row.from.iter().flat_map(|from| row.on.iter().map(|on| (*from, *on, row.to)));
    all.flat_map(of).collect()
}

fn reaches_an_end(at: At, rows: &[(At, On, At)]) -> bool {
    let (mut known, mut open) = (vec![at], vec![at]);
    while let Some(at) = open.pop() {
        for (_, _, to) in rows.iter().filter(|(from, ..)| *from == at) {
            if matches!(to, At::Ended(_)) {
                return true;
            }
            if !known.contains(to) {
                known.push(*to);
                open.push(*to);
            }
        }
    }
    false
}

#[test]
fn every_code_of_the_rulebook_is_typed_and_means_something() {
    for code in "FIELD_MISSING FIELD_INVALID PARAMETER_INVALID AC02 AC03 AC09 AC10 AC12 AM02 AM05 AM11 AM12 BE19 DT01 \
                 EXECUTION_DATE_INVALID FF01 NARR RC07 RC10 RF01 RR03 RR10 NO_PART REC_SEND AUTH_LIMIT_EXCEEDED \
                 INVALID_AUTHORIZATION_REDIRECT_URI ACC_DIFFERENT CURR_DIFFERENT TYPE_DIFFERENT TOO_MANY_PMTS \
                 INCORRECT_SIGNID AB05 AB07 AB08 AG09 CNOR DNOR FORB OFFD UNAUTHORISED FORBIDDEN AG01 \
                 TRANSACTION_MISSING ID_NOT_FOUND PAGE_NOT_FOUND UNSUPPORTED_MEDIA_TYPE UNPROCESSABLE_ENTITY \
                 NOT_IMPLEMENTED INVALID_REQUEST INVALID_CLIENT INVALID_GRANT INVALID_TOKEN UNAUTHORIZED_CLIENT \
                 ACCESS_DENIED SERVER_ERROR INVALID_SCOPE INSUFFICIENT_SCOPE INVALID_REDIRECT_URI"
        .split_whitespace()
    {
        for spelt in [code.to_owned(), code.to_lowercase(), format!(" {code} ")] {
            let read = CobsErrorCode::read(&spelt);
            assert!(read.is_known() && read.meaning().is_some(), "{spelt}");
            assert_eq!(read.as_str(), code);
        }
    }
}
