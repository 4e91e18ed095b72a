//! Calls without the user are counted in the session, from one flow to the next, and refused once they are used up.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use girokit::bank::{CallOutcome, PsuDevice, tietoevry::operations as tietoevry, xs2a::account as asked};
use girokit::{Bank, Context, Error, ErrorKind, Flow, Header, Input, Now, Retry, Session, Step};
use serde_json::{Value, json};

const NOW: i64 = 1_760_000_000_000;
const HOUR: i64 = 3_600_000;

fn bank() -> Bank {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../tests/vectors/signing/key-id-from-certificate-with-numbered-attributes.json"
    );
    let demo: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let config = json!({"system": "tietoevry", "baseUrl": "https://bank.example/base", "redirectUri": "https://tpp.example/back",
                        "certificate": demo["certificate"], "key": demo["key"]});
    Bank::from_json(&config.to_string()).unwrap()
}

fn alone(session: Session) -> Context {
    let mut context = Context::new();
    context.session = Some(session);
    context
}

fn known() -> Session {
    let mut session = Session::new();
    session.psu_id = Some("psu-1".to_owned());
    session.last_sca_at_ms = Some(NOW - HOUR);
    session
}

/// Asks once and answers; gives the session to go on with.
fn ask(at_ms: i64, session: Session, status: u16, body: &Value) -> Result<Session, Error> {
    let now = Now::new(at_ms, [7; 32]);
    let mut flow = bank().begin::<tietoevry::ReadBalances>(&now, &asked::AccountRef::new("acc-1"), &alone(session))?;
    answer(&mut flow, &now, status, body);
    Ok(flow.session().unwrap())
}

fn answer(flow: &mut Flow, now: &Now, status: u16, body: &Value) {
    let Step::Send { request, .. } = flow.step(now) else { panic!("a request") };
    assert!(request.header("PSU-IP-Address").is_none());
    let headers = vec![Header::new("content-type", "application/json")];
    let body = body.to_string().into_bytes();
    flow.feed(now, Input::Response { id: request.id, status, headers, body }).unwrap();
}

#[test]
fn four_calls_then_a_wait() {
    let empty = json!({"balances": []});
    let mut session = known();
    for hour in 0..4 {
        session = ask(NOW + hour * HOUR, session, 200, &empty).unwrap();
        // A session is kept as text between two jobs.
        session = serde_json::from_str(&serde_json::to_string(&session).unwrap()).unwrap();
    }
    let error = ask(NOW + 5 * HOUR, session.clone(), 200, &empty).unwrap_err();
    assert_eq!((error.kind, error.retry), (ErrorKind::LimitReached, Retry::After));
    assert_eq!(error.retry_at_ms, Some(NOW + 24 * HOUR), "when the first of the four is a day old");
    session = ask(NOW + 24 * HOUR, session, 200, &empty).unwrap();
    let error = ask(NOW + 24 * HOUR + 1, session, 200, &empty).unwrap_err();
    assert_eq!(error.retry_at_ms, Some(NOW + 25 * HOUR));
}

#[test]
fn a_refusal_counts_and_a_question_for_the_user_does_not() {
    let refused = json!({"tppMessages": [{"category": "ERROR", "code": "SERVICE_BLOCKED"}]});
    let session = ask(NOW, known(), 403, &refused).unwrap();
    assert_eq!(session.calls_without_user.unwrap()[0].at_ms, [NOW]);
    let page = json!({"_links": {"scaRedirect": {"href": "https://sca.bank.example/1"}}});
    let session = ask(NOW, known(), 401, &page).unwrap();
    assert_eq!(session.calls_without_user, None);
}

#[test]
fn what_is_a_day_old_is_forgotten() {
    let empty = json!({"balances": []});
    let session = ask(NOW, known(), 200, &empty).unwrap();
    let session = ask(NOW + 30 * HOUR, session, 200, &empty).unwrap();
    let calls = session.calls_without_user.unwrap();
    assert_eq!((calls.len(), calls[0].at_ms.as_slice()), (1, [NOW + 30 * HOUR].as_slice()));
}

#[test]
fn with_the_user_nothing_is_counted() {
    let now = Now::new(NOW, [7; 32]);
    let mut context = alone(known());
    let mut device = PsuDevice::new();
    device.ip_address = Some("192.0.2.1".to_owned());
    context.psu = Some(device);
    let mut flow = bank().begin::<tietoevry::ReadBalances>(&now, &asked::AccountRef::new("acc-1"), &context).unwrap();
    let Step::Send { request, .. } = flow.step(&now) else { panic!("a request") };
    let body = br#"{"balances": []}"#.to_vec();
    flow.feed(&now, Input::Response { id: request.id, status: 200, headers: Vec::new(), body }).unwrap();
    assert!(matches!(flow.outcome::<CallOutcome<asked::Balances>>(), Some(Ok(CallOutcome::Answered { .. }))));
    assert_eq!(flow.session().unwrap().calls_without_user, None);
}
