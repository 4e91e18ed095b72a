//! Behind the counter: `/control/tietoevry/…`. For tests; nothing of it exists at a real bank.

use serde_json::{Value, json};
use time::{Date, Duration, OffsetDateTime, macros::format_description};

use super::{
    money, payments,
    people::Entry,
    world::{Scenario, World, norwegian_date},
};
use crate::exchange::{Incoming, Reply};

/// Answers:
///
/// - `GET payments`: what the bank holds.
/// - `GET accounts`: accounts with their balances. `GET people`: who banks here.
/// - `POST settle`: one batch settlement, of today or of `{"on": "YYYY-MM-DD"}`.
/// - `POST change`: the last payment is changed in another channel, and its links go stale.
/// - `POST next` with `{"scenario": …}`: what happens to the next payment.
/// - `POST transactions` with `{"bban": …, "count": …}`: that many booked transactions, one a day going back.
/// - `POST elapse` with `{"hours": …}`: sessions, SCAs and calls without the PSU were that much longer ago.
/// - `POST before-fixes`: the bank as it was before the changes that `x-accept-fix` asks for.
/// - `POST reset`: everything as at the start.
pub(super) fn answer(world: &mut World, incoming: &Incoming, now: OffsetDateTime) -> Reply {
    let segments = incoming.segments();
    let path: Vec<&str> = segments.iter().map(String::as_str).collect();
    match (incoming.method.as_str(), path.as_slice()) {
        ("GET", ["payments"]) => Reply::json(200, &json!({"payments": payments::listing(&world.payments)})),
        ("GET", ["accounts"]) => Reply::json(200, &json!({"accounts": accounts(world)})),
        ("GET", ["people"]) => Reply::json(200, &json!({"people": people(world)})),
        ("POST", ["transactions"]) => transactions(world, incoming, now),
        ("POST", ["elapse"]) => elapse(world, incoming),
        ("POST", ["before-fixes"]) => {
            world.before_fixes = true;
            Reply::empty(204)
        }
        ("POST", ["change"]) => match world.payments.last_mut() {
            Some(payment) => {
                payment.change_elsewhere();
                Reply::empty(204)
            }
            None => refused("there is no payment to change"),
        },
        ("POST", ["settle"]) => settle(world, incoming, now),
        ("POST", ["next"]) => next(world, incoming),
        ("POST", ["reset"]) => {
            *world = World::new();
            Reply::empty(204)
        }
        _ => refused(
            "GET payments, accounts, people; POST settle, change, next, transactions, elapse, before-fixes, reset",
        ),
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
            "currency": account.currency,
        })
    };
    world.accounts.values().map(one).collect()
}

fn people(world: &World) -> Vec<Value> {
    let people = world.customers.values().filter(|customer| !customer.corporate);
    let one = |person: &super::people::Customer| json!({"nationalId": person.number, "name": person.name, "private": person.private, "companies": world.companies(&person.number)});
    people.map(one).collect()
}

/// Books made-up transactions, so many that a list has pages.
fn transactions(world: &mut World, incoming: &Incoming, now: OffsetDateTime) -> Reply {
    let body = body(incoming);
    let bban = body.get("bban").and_then(Value::as_str).unwrap_or_default();
    let count = body.get("count").and_then(Value::as_i64).unwrap_or_default().clamp(0, 100_000);
    let Some(account) = world.accounts.get_mut(bban) else { return refused("bban is one of our accounts") };
    let today = norwegian_date(now);
    for number in 0..count {
        let booked = today - Duration::days(number % 3650);
        let fields = [
            ("creditorName", format!("Butikk {number}")),
            ("remittanceInformationUnstructured", format!("Varekjøp {number}")),
        ];
        account.entries.push(Entry {
            id: format!("t!{number}"),
            amount: -(i128::from(number) + 1) * 25,
            booked,
            valued: booked,
            fields: fields.into_iter().map(|(name, text)| (name.to_owned(), Value::from(text))).collect(),
        });
    }
    Reply::json(200, &json!({"transactions": account.entries.len()}))
}

fn elapse(world: &mut World, incoming: &Incoming) -> Reply {
    let hours = body(incoming).get("hours").and_then(Value::as_i64).unwrap_or_default().clamp(0, 100_000);
    let span = Duration::hours(hours);
    world.sessions.values_mut().for_each(|session| session.since -= span);
    world.unattended.values_mut().flatten().for_each(|at| *at -= span);
    Reply::empty(204)
}
