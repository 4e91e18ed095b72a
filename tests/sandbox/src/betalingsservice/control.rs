//! Behind the counter: `/control/betalingsservice/…`. For tests; nothing of it exists at the real service.

use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use super::world::{Mandate, Status, World, spelled};
use crate::exchange::{Incoming, Reply};

/// Answers:
///
/// - `GET mandates`, `GET mandates/{uuid}`: what the service holds, with every try of a callback.
/// - `GET tokens`: how many there are, and how many were given.
/// - `POST move` with `{"uuid": …, "status": …}`: the debtor, the bank or time moves a mandate request on;
///   where something fails, it fails as in the document's scenario.
/// - `GET settings`, `POST settings` with any of `{"factor": 0.001, "retries": 9, "tokenLifeS": 60}`: how much longer than
///   the document's the waits between tries are, how often a callback is retried (null: as the document says), how long
///   tokens live.
/// - `POST expire`: all tokens have ended.
/// - `POST cut`: the next answer is not sent.
/// - `POST reset`: everything as at the start, but the settings.
pub(super) fn answer(world: &mut World, incoming: &Incoming) -> Reply {
    let segments = incoming.segments();
    let path: Vec<&str> = segments.iter().map(String::as_str).collect();
    let body: Value = serde_json::from_slice(&incoming.body).unwrap_or_default();
    let named = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
    match (incoming.method.as_str(), path.as_slice()) {
        ("GET", ["mandates"]) => {
            let mandates: Vec<Value> = world.mandates.values().map(shown).collect();
            Reply::json(200, &json!({ "mandates": mandates }))
        }
        ("GET", ["mandates", uuid]) => match world.mandates.get(&uuid.to_ascii_lowercase()) {
            Some(mandate) => Reply::json(200, &shown(mandate)),
            None => refused(404, "there is no such mandate request"),
        },
        ("GET", ["tokens"]) => {
            let now = OffsetDateTime::now_utc();
            let live = world.tokens.values().filter(|token| token.until > now).count();
            Reply::json(200, &json!({ "live": live, "given": world.tokens_given }))
        }
        ("POST", ["move"]) => {
            let Some(code) = spelled(named("status")) else { return refused(400, "there is no such status") };
            let why = match code {
                "VALIDATION_FAILED" => Some("Debtor not found"),
                "MANDATE_FAILED" => Some("There is no agreement"),
                _ => None,
            };
            match world.advance(named("uuid"), Status { code, why }) {
                true => Reply::empty(204),
                false => refused(
                    400,
                    "there is no such mandate request, or no way leads to that status from where it stands",
                ),
            }
        }
        ("GET", ["settings"]) => settings(world),
        ("POST", ["settings"]) => change(world, &body).map_or_else(|what| refused(400, what), |()| settings(world)),
        ("POST", ["expire"]) => {
            world.tokens.clear();
            Reply::empty(204)
        }
        ("POST", ["cut"]) => {
            world.cut_next = true;
            Reply::empty(204)
        }
        ("POST", ["reset"]) => {
            let settings = world.settings.clone();
            *world = World::new(settings.factor);
            world.settings = settings;
            Reply::empty(204)
        }
        _ => refused(404, "GET mandates, mandates/{uuid}, tokens, settings; POST move, settings, expire, cut, reset"),
    }
}

fn change(world: &mut World, body: &Value) -> Result<(), &'static str> {
    let mut settings = world.settings.clone();
    if let Some(given) = body.get("factor") {
        let factor = given.as_f64().filter(|factor| (0.0..=1000.0).contains(factor));
        settings.factor = factor.ok_or("factor is a number from 0 to 1000")?;
    }
    if let Some(given) = body.get("retries") {
        let count = given.as_u64().and_then(|count| usize::try_from(count).ok()).filter(|count| *count <= 100);
        settings.retries = if given.is_null() { None } else { Some(count.ok_or("retries is a number up to 100")?) };
    }
    if let Some(given) = body.get("tokenLifeS") {
        let seconds = given.as_i64().filter(|seconds| (0..=86_400).contains(seconds));
        settings.token_life = Duration::seconds(seconds.ok_or("tokenLifeS is a number up to 86400")?);
    }
    world.settings = settings;
    Ok(())
}

fn settings(world: &World) -> Reply {
    let settings = &world.settings;
    let life = settings.token_life.whole_seconds();
    Reply::json(200, &json!({"factor": settings.factor, "retries": settings.retries, "tokenLifeS": life}))
}

fn refused(status: u16, what: &str) -> Reply {
    Reply::json(status, &json!({ "error": what }))
}

fn shown(mandate: &Mandate) -> Value {
    let life: Vec<&str> = mandate.life.iter().map(|status| status.code).collect();
    let callback = mandate.callback.as_ref().map(|callback| {
        let tries = callback.tries.iter().map(|one| {
            json!({"status": one.code, "answered": one.answered, "body": one.body,
                "sentMs": number(one.sent_ms), "doneMs": number(one.done_ms)})
        });
        json!({"url": callback.url, "taken": callback.taken, "onTheWay": callback.on_the_way,
            "givenUp": callback.given_up, "tries": tries.collect::<Vec<_>>()})
    });
    json!({
        "uuid": mandate.uuid, "environment": if mandate.sandbox { "sandbox" } else { "production" },
        "owner": mandate.owner, "status": mandate.status().code, "statuses": life,
        "creditorsDebtorReference": mandate.reference, "callback": callback,
    })
}

fn number(milliseconds: i128) -> i64 {
    i64::try_from(milliseconds).unwrap_or(i64::MAX)
}
