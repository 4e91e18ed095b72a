//! Behind the counter: `/control/maxbanka/…`. For tests; nothing of it exists at a real bank.

use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use super::{
    oauth, people,
    world::{Kind, World},
};
use crate::exchange::{Incoming, Reply};

/// Answers:
///
/// - `GET orders`, `GET accounts`, `GET tokens`: what the bank holds.
/// - `GET sms`: the codes that went to phones.
/// - `POST settle`: carries out what is signed and due.
/// - `POST approve` with `{"client_id": …}`: approves a registration.
/// - `POST tokens` with `{"user": …, "scopes": […]}`: tokens, without anybody visiting a page.
/// - `POST expire` with `{"what": "tokens" | "codes"}`: all of them have ended.
/// - `POST cut`: the next answer is not sent.
/// - `POST reset`: everything as at the start.
pub(super) fn answer(world: &mut World, incoming: &Incoming) -> Reply {
    let segments = incoming.segments();
    let path: Vec<&str> = segments.iter().map(String::as_str).collect();
    let body: Value = serde_json::from_slice(&incoming.body).unwrap_or_default();
    let named = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
    match (incoming.method.as_str(), path.as_slice()) {
        ("GET", ["orders"]) => Reply::json(200, &json!({ "orders": orders(world) })),
        ("GET", ["accounts"]) => Reply::json(200, &json!({ "accounts": accounts(world) })),
        ("GET", ["tokens"]) => Reply::json(200, &oauth::summary(world)),
        ("GET", ["sms"]) => Reply::json(200, &json!({ "sms": world.sms })),
        ("POST", ["settle"]) => {
            world.settle();
            Reply::json(200, &json!({ "orders": orders(world) }))
        }
        ("POST", ["approve"]) => match world.clients.get_mut(named("client_id")) {
            Some(client) => {
                client.approved = true;
                Reply::empty(204)
            }
            None => refused("there is no such client_id"),
        },
        ("POST", ["tokens"]) => tokens(world, &body),
        ("POST", ["expire"]) => {
            let past = OffsetDateTime::now_utc() - Duration::hours(1);
            match named("what") {
                "tokens" => world.access.values_mut().for_each(|grant| grant.until = past),
                "codes" => {
                    world.orders.values_mut().flat_map(|order| &mut order.signs).for_each(|sign| sign.sent = past);
                }
                _ => return refused("what is tokens or codes"),
            }
            Reply::empty(204)
        }
        ("POST", ["cut"]) => {
            world.cut_next = true;
            Reply::empty(204)
        }
        ("POST", ["reset"]) => {
            *world = World::default();
            Reply::empty(204)
        }
        _ => refused("GET orders, accounts, tokens, sms; POST settle, approve, tokens, expire, cut, reset"),
    }
}

fn tokens(world: &mut World, body: &Value) -> Reply {
    let login = body.get("user").and_then(Value::as_str).unwrap_or("jana");
    let Some(person) = people::person(login) else { return refused("there is no such user") };
    let listed = body.get("scopes").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let scopes: Vec<String> = listed.map(str::to_owned).collect();
    let scopes = if scopes.is_empty() { vec!["aisp".to_owned(), "pisp".to_owned()] } else { scopes };
    let client = super::world::CLIENT_ID.to_owned();
    let grant = super::world::Grant { client, user: person.login, scopes, until: OffsetDateTime::now_utc() };
    let issued = world.issue(&grant);
    Reply::json(200, &issued)
}

fn refused(what: &str) -> Reply {
    Reply::json(400, &json!({ "error": what }))
}

fn orders(world: &World) -> Vec<Value> {
    let kind = |kind: Kind| match kind {
        Kind::Payment => "payment",
        Kind::StandingOrder => "standingOrder",
        Kind::Batch => "batch",
    };
    let one = |order: &super::world::Order| {
        json!({
            "id": order.id, "kind": kind(order.kind), "user": order.user, "status": order.status, "body": order.body,
            "signs": order.signs.iter().map(super::world::Sign::info).collect::<Vec<_>>(), "signedBy": order.signed_by,
            "entered": order.entered.unix_timestamp(),
        })
    };
    world.orders.values().map(one).collect()
}

fn accounts(world: &World) -> Vec<Value> {
    let one = |account: &people::Account| {
        json!({
            "id": account.id, "iban": account.iban, "currency": account.currency, "owners": account.owners,
            "balance": people::number(account.balance), "joint": account.joint(),
        })
    };
    world.accounts.values().map(one).collect()
}
