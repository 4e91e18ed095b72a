//! Behind the counter: `/control/bec/…`. For tests; nothing of it exists at a real bank.

use serde_json::{Value, json};
use time::{Date, OffsetDateTime, macros::format_description};

use super::world::{Scenario, World, danish_date, decimal};
use crate::exchange::{Incoming, Reply};

/// Answers:
///
/// - `GET payments`: what the bank holds. `GET accounts`: accounts with their balances.
/// - `POST settle`: carries out what is due today, or on `{"on": "YYYY-MM-DD"}`.
/// - `POST next` with `{"scenario": …}`: what happens to the next payment.
/// - `POST reset`: everything as at the start.
pub(super) fn answer(world: &mut World, incoming: &Incoming) -> Reply {
    let segments = incoming.segments();
    let path: Vec<&str> = segments.iter().map(String::as_str).collect();
    let body: Value = serde_json::from_slice(&incoming.body).unwrap_or_default();
    match (incoming.method.as_str(), path.as_slice()) {
        ("GET", ["payments"]) => Reply::json(200, &json!({"payments": world.listing()})),
        ("GET", ["accounts"]) => {
            let one = |account: &super::world::Account| json!({"bban": account.bban, "iban": account.iban, "currency": account.currency, "balance": decimal(account.balance)});
            Reply::json(200, &json!({"accounts": world.accounts.iter().map(one).collect::<Vec<_>>()}))
        }
        ("POST", ["settle"]) => {
            let day = body.get("on").and_then(Value::as_str);
            let day = day.map(|text| Date::parse(text, format_description!("[year]-[month]-[day]")));
            match day.unwrap_or_else(|| Ok(danish_date(OffsetDateTime::now_utc()))) {
                Ok(day) => {
                    world.settle(day);
                    Reply::json(200, &json!({"payments": world.listing()}))
                }
                Err(_) => refused("on is a date, YYYY-MM-DD"),
            }
        }
        ("POST", ["next"]) => {
            let name = body.get("scenario").and_then(Value::as_str).unwrap_or_default();
            match Scenario::NAMES.iter().find(|(known, _)| *known == name) {
                Some((_, scenario)) => {
                    world.next = *scenario;
                    Reply::empty(204)
                }
                None => refused(&format!("scenario is one of {}", Scenario::NAMES.map(|(name, _)| name).join(", "))),
            }
        }
        ("POST", ["reset"]) => {
            *world = World::default();
            Reply::empty(204)
        }
        _ => refused("GET payments, accounts; POST settle, next, reset"),
    }
}

fn refused(what: &str) -> Reply {
    Reply::json(400, &json!({"error": what}))
}
