//! "Mandate request": submit, status, cancel.

use serde_json::{Number, Value, json};

use super::{
    checks, fault, oauth,
    scenarios::{self, Then},
    world::{Callback, MANDATE_ID, Mandate, Status, World, status_mandate},
};
use crate::exchange::{Incoming, Reply};

const STATUS_OF_NO_UUID: &str = "Invalid input: Input does not conform to API specification. Action: Check API documentation to find out more information";
const CANNOT_CANCEL: &str =
    "Invalid input: Unable to cancel mandate request. Action: Check API document to find out more information.";

pub(super) fn answer(world: &mut World, incoming: &Incoming, sandbox: bool, method: &str, path: &[&str]) -> Reply {
    let owner = match oauth::bearer(world, incoming, sandbox) {
        Ok(key) => key.id,
        Err(reply) => return *reply,
    };
    // "The Accept header value must be application/json."
    if !incoming.header("accept").is_some_and(|accept| accept.contains("application/json")) {
        return fault(406, 900_907, "Accept has to be application/json");
    }
    match (method, path) {
        ("PUT", ["mandate", uuid]) => submit(world, incoming, owner, sandbox, uuid),
        ("GET", ["mandate", uuid, "status"]) => status(world, owner, sandbox, uuid),
        ("POST", ["mandate", uuid, "cancel"]) => cancel(world, owner, sandbox, uuid),
        (_, ["mandate", _] | ["mandate", _, "status" | "cancel"]) => fault(405, 900_905, "Method not allowed"),
        _ => fault(404, 900_906, "No matching resource found"),
    }
}

/// "Description of Mandate Operation Fail Response".
fn failed(status: u16, text: impl Into<String>) -> Reply {
    let text: String = text.into();
    Reply::json(status, &json!({"errorCode": 1, "errorText": text}))
}

fn submit(world: &mut World, incoming: &Incoming, owner: &'static str, sandbox: bool, path: &str) -> Reply {
    // "The Content-Type header value must be application/json."
    let kind = incoming.header("content-type").unwrap_or_default();
    if !kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json")) {
        return fault(415, 900_907, "Content-Type has to be application/json");
    }
    let body: Value = match serde_json::from_slice(&incoming.body) {
        Ok(body) => body,
        Err(error) => return failed(400, checks::invalid_json(&error)),
    };
    let debtor = checks::debtor(&body);
    let scenario = debtor.as_deref().filter(|_| sandbox).and_then(scenarios::of_debtor);
    if let Some(Then::Refused(text)) = scenario.map(|row| &row.then) {
        return failed(400, *text);
    }
    if let Err(text) = checks::request(&body, path, sandbox) {
        return failed(400, text);
    }
    let key = path.to_ascii_lowercase();
    if let Some(known) = world.mandates.get(&key) {
        // The same again is safe to send: it is taken once.
        return match known.body == body && known.owner == owner {
            true => accepted(known),
            false => failed(400, checks::different_payload(path)),
        };
    }
    let text = |path: &str| body.pointer(path).and_then(Value::as_str).map(str::to_owned);
    let reference = text("/creditorsDebtorReference").unwrap_or_else(|| world.reference());
    let callback = text("/callback/url").map(|url| Callback {
        url,
        token: text("/callback/authToken"),
        taken: 0,
        on_the_way: false,
        given_up: false,
        tries: Vec::new(),
    });
    let mandate = Mandate { uuid: path.to_owned(), owner, sandbox, body, reference, life: Vec::new(), callback };
    let reply = accepted(&mandate);
    world.mandates.insert(key, mandate);
    let validated = [Status { code: "VALIDATED", why: None }];
    let life = match scenario.map(|row| &row.then) {
        Some(Then::Callbacks(life)) => life,
        _ => &validated[..],
    };
    for status in life {
        world.advance(path, *status);
    }
    reply
}

/// "202 - Accepted. If callback is specified, Mandate Request Status object will be returned."
fn accepted(mandate: &Mandate) -> Reply {
    match &mandate.callback {
        Some(_) => Reply::json(202, &mandate.told(mandate.status())),
        None => Reply::empty(202),
    }
}

fn status(world: &World, owner: &str, sandbox: bool, uuid: &str) -> Reply {
    if !checks::is_uuid(uuid) {
        return failed(400, STATUS_OF_NO_UUID);
    }
    // The example of this call has the id as a number, that of a callback as text.
    let mandate_id = MANDATE_ID.parse().map_or(Value::Null, |number: u64| Value::Number(Number::from(number)));
    let (named, held) = match (own(world, owner, sandbox, uuid), scenarios::of_uuid(uuid)) {
        (Some(mandate), _) => (&*mandate.uuid, status_mandate(mandate.status(), &mandate.reference, &mandate_id)),
        (None, Some(row)) if sandbox => (row.uuid, status_mandate(row.status, row.reference, &mandate_id)),
        _ => {
            let text =
                format!("Invalid input: Unrecognizable UUID [{uuid}]. Action: Check the UUID before retry again.");
            return failed(404, text);
        }
    };
    Reply::json(200, &json!({"uuid": named, "statusMandate": held}))
}

fn cancel(world: &mut World, owner: &str, sandbox: bool, uuid: &str) -> Reply {
    if !checks::is_uuid(uuid) {
        return failed(400, CANNOT_CANCEL);
    }
    let known = own(world, owner, sandbox, uuid).is_some();
    if known {
        return match world.advance(uuid, Status { code: "CANCELLED_BY_CREDITOR", why: None }) {
            true => Reply::empty(200),
            false => failed(400, CANNOT_CANCEL),
        };
    }
    match scenarios::of_uuid(uuid).filter(|_| sandbox) {
        Some(row) if row.uuid == scenarios::CANCELLABLE => Reply::empty(200),
        Some(_) => failed(400, CANNOT_CANCEL),
        None => failed(404, CANNOT_CANCEL),
    }
}

fn own<'a>(world: &'a World, owner: &str, sandbox: bool, uuid: &str) -> Option<&'a Mandate> {
    let mandate = world.mandates.get(&uuid.to_ascii_lowercase())?;
    (mandate.owner == owner && mandate.sandbox == sandbox).then_some(mandate)
}
