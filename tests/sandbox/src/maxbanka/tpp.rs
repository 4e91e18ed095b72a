//! The registration of a TPP, and its tokens: calls that need the certificate and nothing else.

use girokit::cert::{Certificate, Psd2Role};
use serde_json::{Value, json};

use super::{
    Answer,
    door::organisation,
    oauth, random,
    refusal::Refusal,
    routes::Found,
    uuid,
    world::{Client, World},
};
use crate::exchange::{Incoming, Reply};

/// Fields that the bank gives and does not take.
const OWN: [&str; 4] = ["client_id", "client_secret", "client_secret_expires_at", "api_key"];

pub(super) fn answer(world: &mut World, incoming: &Incoming, certificate: &Certificate, found: &Found) -> Answer {
    match found.name {
        "token" => return oauth::token(world, incoming),
        "revoke" => return oauth::revoke(world, incoming),
        "registerTpp" => return register(world, incoming, certificate),
        _ => {}
    }
    let id = found.params.get("clientId").cloned().unwrap_or_default();
    let client = world.clients.get_mut(&id).ok_or_else(|| Refusal::new(404, "ID_NOT_FOUND").at("client_id"))?;
    if !client.organisations.is_empty() && !client.organisations.contains(&organisation(certificate)) {
        return Err(Refusal::new(403, "FORBIDDEN").saying("this registration is another TPP's"));
    }
    match found.name {
        "readTpp" => Ok(Reply::json(200, &whole(client))),
        "updateTpp" => {
            let mut record = body(incoming)?;
            validate(&record, certificate)?;
            if let Some(fields) = record.as_object_mut() {
                fields.retain(|name, _| !OWN.contains(&name.as_str()));
                fields.insert("client_id".to_owned(), json!(id));
            }
            client.record = record;
            Ok(Reply::json(200, &client.record))
        }
        "deleteTpp" => {
            world.clients.remove(&id);
            world.access.retain(|_, grant| grant.client != id);
            world.refresh.retain(|_, grant| grant.client != id);
            Ok(Reply::empty(200))
        }
        "renewSecret" => {
            client.secret = random::<24>();
            let secret = &client.secret;
            Ok(Reply::json(200, &json!({"client_id": id, "client_secret": secret, "client_secret_expires_at": 0})))
        }
        "renewApiKey" => {
            client.api_key = random::<24>();
            Ok(Reply::json(200, &json!({"client_id": id, "api_key": client.api_key})))
        }
        "addCertificate" => {
            let body = body(incoming)?;
            let pem = body.get("certificatePem").and_then(Value::as_str);
            let pem = pem.ok_or_else(|| Refusal::missing("certificatePem"))?;
            let added = Certificate::from_pem_or_base64(pem)
                .map_err(|_| Refusal::invalid("certificatePem", "certificatePem is no certificate"))?;
            if !client.organisations.is_empty() {
                client.organisations.push(organisation(&added));
            }
            Ok(Reply::empty(200))
        }
        _ => Err(Refusal::new(501, "NOT_IMPLEMENTED")),
    }
}

fn register(world: &mut World, incoming: &Incoming, certificate: &Certificate) -> Answer {
    let mut record = body(incoming)?;
    validate(&record, certificate)?;
    let id = uuid();
    if let Some(fields) = record.as_object_mut() {
        fields.retain(|name, _| !OWN.contains(&name.as_str()));
        fields.insert("client_id".to_owned(), json!(id));
        fields.insert("client_secret_expires_at".to_owned(), json!(0));
    }
    let client = Client {
        record,
        secret: random::<24>(),
        api_key: random::<24>(),
        organisations: vec![organisation(certificate)],
        // "we have to approve TPP registration request"
        approved: false,
    };
    let reply = Reply::json(201, &whole(&client));
    world.clients.insert(id, client);
    Ok(reply)
}

fn whole(client: &Client) -> Value {
    let mut record = client.record.clone();
    if let Some(fields) = record.as_object_mut() {
        fields.insert("client_secret".to_owned(), json!(client.secret));
        fields.insert("api_key".to_owned(), json!(client.api_key));
    }
    record
}

fn body(incoming: &Incoming) -> Result<Value, Refusal> {
    let value: Option<Value> = serde_json::from_slice(&incoming.body).ok();
    value.filter(Value::is_object).ok_or_else(|| Refusal::new(400, "FF01").saying("the body is no JSON object"))
}

/// "Register new TPP": required fields, and the scopes "are validated against the content of the certificate used".
fn validate(record: &Value, certificate: &Certificate) -> Result<(), Refusal> {
    let kind =
        record.get("application_type").and_then(Value::as_str).ok_or_else(|| Refusal::missing("application_type"))?;
    if !matches!(kind, "web" | "native") {
        return Err(Refusal::invalid("application_type", format!("application_type has invalid value {kind}"))
            .allowing(&["web", "native"]));
    }
    let name = record.get("client_name").and_then(Value::as_str).unwrap_or_default();
    if name.is_empty() {
        return Err(Refusal::missing("client_name"));
    }
    let uris: Vec<&str> =
        record.get("redirect_uris").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    if uris.is_empty() {
        return Err(Refusal::missing("redirect_uris"));
    }
    let wrong =
        |uri: &&str| uri.len() > 2047 || kind == "web" && !(uri.starts_with("https://") || uri.starts_with("http://"));
    if uris.len() > 3 || uris.iter().any(wrong) {
        return Err(Refusal::invalid("redirect_uris", "at least 1, max 3 x 2047; http/s scheme for web"));
    }
    let scopes = record.get("scopes").and_then(Value::as_array).ok_or_else(|| Refusal::missing("scopes"))?;
    let roles = certificate.psd2_roles();
    for scope in scopes {
        let role = match scope.as_str() {
            Some("aisp") => Psd2Role::AccountInformation,
            Some("pisp") => Psd2Role::PaymentInitiation,
            Some("cisp") => Psd2Role::CardIssuing,
            _ => {
                return Err(
                    Refusal::invalid("scopes", "scopes has an invalid value").allowing(&["aisp", "pisp", "cisp"])
                );
            }
        };
        if !roles.contains(&role) {
            return Err(Refusal::new(403, "FORBIDDEN").at("scopes").saying("the certificate does not carry this role"));
        }
    }
    Ok(())
}
