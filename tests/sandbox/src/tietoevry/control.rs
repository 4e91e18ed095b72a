//! Behind the counter: `/control/tietoevry/…`. For tests; nothing of it exists at a real bank.

use serde_json::{Value, json};
use time::{Date, Duration, OffsetDateTime, macros::format_description};

use super::{
    money, payments,
    people::PEOPLE,
    world::{Scenario, World, norwegian_date},
};
use crate::exchange::{Incoming, Reply};

/// Answers:
///
/// - `GET payments`: what the bank holds.
/// - `GET accounts`: accounts with their balances. `GET people`: who banks here.
/// - `POST settle`: one batch settlement, of today or of `{"on": "YYYY-MM-DD"}`.
/// - `POST next` with `{"scenario": …}`: what happens to the next payment.
/// - `POST reset`: everything as at the start.
pub(super) fn answer(world: &mut World, incoming: &Incoming, now: OffsetDateTime) -> Reply {
    let segments = incoming.segments();
    let path: Vec<&str> = segments.iter().map(String::as_str).collect();
    match (incoming.method.as_str(), path.as_slice()) {
        ("GET", ["payments"]) => Reply::json(200, &json!({"payments": payments::listing(&world.payments)})),
        ("GET", ["accounts"]) => Reply::json(200, &json!({"accounts": accounts(world)})),
        ("GET", ["people"]) => Reply::json(200, &json!({"people": people()})),
        ("POST", ["settle"]) => settle(world, incoming, now),
        ("POST", ["next"]) => next(world, incoming),
        ("POST", ["reset"]) => {
            *world = World::new();
            Reply::empty(204)
        }
        _ => refused("GET payments, accounts, people; POST settle, next, reset"),
    }
}

fn settle(world: &mut World, incoming: &Incoming, now: OffsetDateTime) -> Reply {
    let day = match body(incoming).get("on").and_then(Value::as_str) {
        None => norwegian_date(now),
        Some(text) => match Date::parse(text, format_description!("[year]-[month]-[day]")) {
            Ok(day) => day,
            Err(_) => return refused("on is a date, YYYY-MM-DD"),
        },
    };
    world.settle(day, now, Duration::ZERO);
    Reply::json(200, &json!({"settled": day.to_string(), "payments": payments::listing(&world.payments)}))
}

fn next(world: &mut World, incoming: &Incoming) -> Reply {
    match body(incoming).get("scenario").and_then(Value::as_str).and_then(Scenario::named) {
        Some(scenario) => {
            world.next = scenario;
            Reply::empty(204)
        }
        None => refused(&format!("scenario is one of {}", Scenario::NAMES.map(|(name, _)| name).join(", "))),
    }
}

fn body(incoming: &Incoming) -> Value {
    serde_json::from_slice(&incoming.body).unwrap_or_default()
}

fn refused(what: &str) -> Reply {
    Reply::json(400, &json!({"error": what}))
}

fn accounts(world: &World) -> Vec<Value> {
    let one = |account: &super::people::Account| {
        json!({
            "bban": account.bban,
            "iban": account.iban,
            "owner": account.owner,
            "name": account.name,
            "balance": money::format(account.balance),
            "currency": "NOK",
        })
    };
    world.accounts.values().map(one).collect()
}

fn people() -> Vec<Value> {
    let one = |person: &super::people::Person| json!({"nationalId": person.national_id, "name": person.name, "private": person.private, "companies": person.companies});
    PEOPLE.iter().map(one).collect()
}
