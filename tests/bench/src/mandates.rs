//! Mandate requests: what a callback costs a host that keeps them as text.

use crate::{row, side_by_side, spend};
use girokit::{Bank, Header, Input, Now, Step};
use serde_json::json;
use std::error::Error;
use std::hint::black_box;

const UUID: &str = "6a1f2c3d-4b5e-4f60-8a7b-9c0d1e2f3a4b";

pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    let config = json!({"system": "betalingsservice", "baseUrl": "https://gateway.example/bs/v1", "clientId": "creditor",
        "clientSecret": "secret"});
    let bank = Bank::from_json(&config.to_string())?;
    let now = Now::new(1_760_000_000_000, [7; 32]);
    let taken = submitted(&bank, &now, &[])?;
    // Everything else has come early, and is let go of by the one that was missing.
    let early = ["CLOSED", "COMPLETED", "ACCEPTED_BY_DEBTOR", "VIEWED_BY_DEBTOR"];
    let full = submitted(&bank, &now, &early)?;
    let validated = called("VALIDATED");
    let feed = |saved: &str| -> Result<String, girokit::Error> {
        let mut flow = bank.resume(black_box(saved), None)?;
        flow.feed(&now, validated.clone())?;
        Ok(flow.save())
    };
    let delivery = json!({"method": "POST", "headers": {"authorization": "Bearer token-of-the-callback"},
        "body": body("VALIDATED"), "saved": taken})
    .to_string();
    let receive = || -> Result<usize, girokit::Error> {
        let flow = bank.start(&now, "receiveCallback", black_box(&delivery), "{}")?;
        Ok(match flow.step(&now) {
            Step::Done { outcome } => outcome.json.len(),
            _ => 0,
        })
    };
    let largest = full.len().max(feed(&full)?.len());
    println!("\na mandate request, {} bytes saved; with all that it can hold {largest}; at most 1024\n", taken.len());
    let [fed, fed_full, received] = side_by_side([
        (2_000, &mut || spend(feed(&taken))),
        (2_000, &mut || spend(feed(&full))),
        (2_000, &mut || spend(receive())),
    ]);
    row("resume, feed a callback, save", fed, None, "at most 15 µs");
    row("the same, when it lets go of four", fed_full, None, "");
    row("receiveCallback, from text to text", received, None, "");
    Ok(())
}

/// A mandate request that the bank has taken, as text, after some callbacks.
fn submitted(bank: &Bank, now: &Now, called_back: &[&str]) -> Result<String, Box<dyn Error>> {
    let input = json!({"body": {"uuid": UUID, "debtorIdentity": {"phoneNo": "+4551515151"},
        "productDescription": {"title": "Insurance", "description": "House 12"},
        "callback": {"url": "https://creditor.dk/callback", "authToken": "token-of-the-callback"}}});
    let mut flow = bank.start(now, "mandate", &input.to_string(), "{}")?;
    while let Step::Send { request, .. } = flow.step(now) {
        let (status, body) = match request.url.ends_with("/token") {
            true => (200, json!({"access_token": "t", "expires_in": 3600}).to_string().into_bytes()),
            false => (202, Vec::new()),
        };
        flow.feed(now, Input::Response { id: request.id, status, headers: Vec::new(), body })?;
    }
    for status in called_back {
        flow.feed(now, called(status))?;
    }
    Ok(flow.save())
}

fn called(status: &str) -> Input {
    let headers = vec![Header::new("Authorization", "Bearer token-of-the-callback")];
    Input::Callback { headers, body: body(status).into_bytes() }
}

fn body(status: &str) -> String {
    let (reference, id) = ("BSE000000000042", "123456789");
    let held = match status {
        "ACCEPTED_BY_DEBTOR" => json!({"statusCodeEnum": status, "creditorsDebtorReference": reference}),
        "COMPLETED" | "CLOSED" => {
            json!({"statusCodeEnum": status, "creditorsDebtorReference": reference, "mandateId": id})
        }
        _ => json!({"statusCodeEnum": status}),
    };
    json!({"uuid": UUID, "statusMandate": held}).to_string()
}
