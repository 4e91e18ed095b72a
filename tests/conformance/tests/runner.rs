//! The project's vectors hold, and a runner that could not fail would be worth nothing: what is wrong is found.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use girokit_conformance::{goldens, run, vector};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

fn vectors() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../vectors")
}

fn read(name: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(vectors().join(name)).unwrap()).unwrap()
}

#[test]
fn every_vector_of_the_project_holds() {
    let report = run(&vectors());
    assert!(report.is_good() && report.passed > 350, "{report}");
    assert!(report.to_string().ends_with(&format!("rust: {} passed, 0 failed", report.passed)));
}

/// Changes one place of a vector and expects the runner to notice, with these words.
fn notices(name: &str, place: &str, value: Value, words: &str) {
    let mut changed = read(name);
    *changed.pointer_mut(place).unwrap_or_else(|| panic!("{name} has no {place}")) = value;
    let why = vector(&changed).expect_err(&format!("{name} with another {place} passes"));
    assert!(why.contains(words), "{name} with another {place}: {why}");
}

#[test]
fn a_wrong_signing_vector_is_found() {
    let name = "signing/key-id-from-certificate.json";
    for field in ["key_id", "digest", "signing_string", "signature", "header"] {
        notices(name, &format!("/expect/{field}"), json!("other"), field);
    }
    notices(name, "/request/body", json!("another"), "back");
    notices(name, "/algorithm", json!("hs2019"), "rsa-sha256");
    notices(name, "/key", json!("no key"), "key");
    notices("signing/digest-computed.json", "/request/body", json!("another"), "digest");
}

#[test]
fn a_wrong_conversation_is_found() {
    let name = "flow/tietoevry/normal.json";
    notices(name, "/script/0/expect/request/url", json!("https://bank.example/other"), "url");
    notices(name, "/script/0/expect/request/body/json/creditorName", json!("Other"), "creditorName");
    notices(name, "/script/0/expect/step", json!("wait"), "step");
    notices(name, "/script/1/feed/body/json/transactionStatus", json!("RJCT"), "script[2]");
    notices(name, "/script/1/feed/input", json!("shout"), "no input");
    notices(name, "/outcome/outcome", json!("booked"), "outcome");
    notices(name, "/outcome/payment/statuses", json!([]), "statuses");
    notices(name, "/script", json!([]), "not done");
    notices(name, "/start/job", json!("register"), "script[0]");
    notices("flow/tietoevry/return-of-another-session.json", "/script/5/error/field", json!("body"), "field");
    notices(
        "flow/tietoevry/return-of-another-session.json",
        "/script/5/feed/url",
        json!("https://tpp.example/back?state=x1&psu-id=psu-1&tpp-session-id={session}"),
        "was taken",
    );
    notices(
        "flow/tietoevry/wrong-amount-zero.json",
        "/start/input/body/instructedAmount/amount",
        json!("1"),
        "it began",
    );
    notices("flow/tietoevry/headers-of-a-read.json", "/script/0/expect/request/headers/digest", json!("*"), "digest");
    notices(
        "flow/tietoevry/headers-of-a-read.json",
        "/script/0/expect/request/headers/signature",
        json!("re:[a-z]+"),
        "signature",
    );
}

#[test]
fn a_wrong_value_or_certificate_is_found() {
    notices("iso/kid.json", "/valid/0", json!("123"), "was refused");
    notices("iso/kid.json", "/invalid/0/value", json!("18"), "passed");
    notices("iso/kid.json", "/invalid/0/says", json!("something else"), "not \"something else\"");
    notices("cert/psd2-no-roles.json", "/expect/serial", json!("00"), "serial");
}

#[test]
fn folders_are_read_to_their_bottom_and_what_is_no_vector_fails() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("vectors");
    let deep = folder.join("a/b");
    std::fs::create_dir_all(&deep).unwrap();
    std::fs::copy(vectors().join("signing/digest-computed.json"), deep.join("good.json")).unwrap();
    std::fs::write(folder.join("README.md"), "not a vector").unwrap();
    assert_eq!(run(&folder).to_string(), "rust: 1 passed, 0 failed");
    std::fs::write(folder.join("broken.json"), "{").unwrap();
    std::fs::write(folder.join("kindless.json"), "[]").unwrap();
    std::fs::write(folder.join("unknown.json"), r#"{"kind": "song"}"#).unwrap();
    let report = run(&folder);
    let text = report.to_string();
    assert!(!report.is_good());
    assert!(
        text.contains("FAILED broken: is not JSON") && text.contains("FAILED kindless: a vector is a JSON object"),
        "{text}"
    );
    assert!(text.contains("no vectors of kind `song`") && text.ends_with("rust: 1 passed, 3 failed"), "{text}");
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(!run(&folder).is_good());
}

#[test]
fn a_wrong_saved_flow_is_found() {
    let name = "saved/v1/tietoevry/payment-waiting.json";
    notices(name, "/start/saved", json!("{}"), "start:");
    notices(name, "/script/0/expect/step", json!("redirect"), "step");
    notices(name, "/outcome/outcome", json!("booked"), "outcome");
    let mut other = read(name);
    let saved = other.pointer("/start/saved").and_then(Value::as_str).unwrap().replace("\"Waiting\"", "\"Elsewhere\"");
    *other.pointer_mut("/start/saved").unwrap() = json!(saved);
    assert!(vector(&other).unwrap_err().contains("start:"));
    let name = "saved/v1/betalingsservice/receive-callback-applied.json";
    notices(name, "/mandates/0/saved", json!("{}"), "not a saved flow");
}

#[test]
fn every_job_has_a_saved_flow_of_the_newest_form() {
    let (newest, missing) = goldens::jobs_without(&vectors()).unwrap();
    let written = goldens::form().unwrap();
    assert_eq!(newest, written, "flows are saved in form {written}: run `make goldens VERSION={written}`");
    assert!(missing.is_empty(), "no golden of {}: run `make goldens VERSION={written}`", missing.join(", "));
}

/// Forms that were released, and the digest of what was saved in them. The newest is still added to.
const CLOSED: [(&str, &str); 1] = [("v1", "SHA-256=ZIXJNy9n0H8NgsNkxjLNBhouVdhm6gjiFzuVBVgJSbw=")];

#[test]
fn what_was_saved_in_a_released_form_is_never_changed() {
    for (form, digest) in CLOSED {
        let found = goldens::digest(&vectors().join("saved").join(form)).unwrap();
        assert_eq!(found, digest, "a saved text of {form} was changed, removed or added: put it back as it was");
    }
}

#[test]
fn goldens_are_added_once_and_updated_without_what_was_saved() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("goldens");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(folder.join("flow")).unwrap();
    std::fs::copy(vectors().join("flow/tietoevry/normal.json"), folder.join("flow/normal.json")).unwrap();
    let form = goldens::form().unwrap();
    let added = goldens::add(&folder, form).unwrap();
    let saved = folder.join(format!("saved/v{form}"));
    let report = run(&saved);
    assert!(report.is_good() && report.passed > 5, "{report}");
    assert!(added.starts_with(&format!("{} goldens added", report.passed)), "{added}");
    assert!(goldens::add(&folder, form).unwrap().starts_with("0 goldens added"));
    assert!(goldens::add(&folder, form + 1).unwrap_err().contains(&format!("saves in form {form}")));
    // In flight, a payment is not sent again: that is what its golden says.
    let path = saved.join("tietoevry/payment-initiating-in-flight.json");
    let golden: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
    assert_eq!(golden.pointer("/outcome/outcome"), Some(&json!("uncertain")));
    let mut wrong = golden.clone();
    wrong["script"][0]["expect"] = json!({ "step": "send" });
    wrong.as_object_mut().unwrap().remove("outcome");
    std::fs::write(&path, wrong.to_string()).unwrap();
    assert!(goldens::update(&saved).unwrap().contains("payment-initiating-in-flight"));
    let updated: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
    assert_eq!(updated, golden);
    wrong["start"]["saved"] = json!("{}");
    std::fs::write(&path, wrong.to_string()).unwrap();
    assert!(goldens::update(&saved).unwrap_err().contains("CANNOT BE RESUMED"));
}
