//! The door: certificate of the connection, signature, schema; and which handler serves which call.
//!
//! Method and path are those of the core's table of operations; here stands only who serves an operation, by its name.

use std::{collections::HashMap, net::IpAddr};

use base64::{Engine, prelude::BASE64_STANDARD};
use girokit::{
    bank::{bec::SYSTEM, operation::Kind},
    cert::Psd2Role,
};
use serde_json::{Map, Value};
use time::OffsetDateTime;
use url::Url;

use super::{Bank, baskets, payments, world::World};
use crate::{
    exchange::{Incoming, Reply},
    paths::fit,
    xs2a::{
        guard::{self, Demands, Tpp},
        refusal::Refusal,
    },
};

/// Headers without which no request is served: the framework's set.
const DEMANDS: Demands = Demands { required: &["date", "digest", "x-request-id"] };

/// What a handler gives back.
pub(super) type Answer = Result<Reply, Refusal>;
type Handler = fn(&mut Call<'_>) -> Answer;

/// A verified request: who sent it, what the path says, what it carries, and the bank's memory.
pub(super) struct Call<'a> {
    pub(super) incoming: &'a Incoming,
    pub(super) world: &'a mut World,
    pub(super) tpp: Tpp,
    pub(super) params: HashMap<&'static str, String>,
    /// The body, held to its schema.
    pub(super) body: Map<String, Value>,
    pub(super) now: OffsetDateTime,
}

/// Who serves an operation, the model of its body and that of its answer.
fn handler(operation: &str) -> Option<(Handler, Option<&'static str>, Option<&'static str>)> {
    Some(match operation {
        "initiatePayment" => (payments::create, Some("PaymentInitiation"), Some("PaymentInitiationResponse")),
        "initiatePaymentSlip" => (payments::create, Some("PaymentInitiationSlip"), Some("PaymentInitiationResponse")),
        "initiatePeriodicPayment" => {
            (payments::create, Some("PeriodicPaymentInitiation"), Some("PaymentInitiationResponse"))
        }
        "startAuthorisation" => (payments::authorise, None, Some("AuthorisationResponse")),
        "listAuthorisations" => (payments::list_authorisations, None, Some("AuthorisationsResponse")),
        "scaStatus" => (payments::sca_status, None, Some("Authorisation")),
        "readPayment" => (payments::read, None, Some("PaymentInitiationInfoResponse")),
        "paymentStatus" => (payments::status, None, Some("PaymentInitiationStatusResponse")),
        "deletePayment" => (payments::delete, None, Some("PaymentInitiationCancelResponse")),
        "startCancellationAuthorisation" => (payments::authorise_cancellation, None, Some("AuthorisationResponse")),
        "createSigningBasket" => {
            (baskets::create, Some("SigningBasketInitiation"), Some("SigningBasketInitiationResponse"))
        }
        "signingBasket" => (baskets::read, None, Some("SigningBasketResponse")),
        "deleteSigningBasket" => (baskets::delete, None, None),
        "signingBasketStatus" => (baskets::status, None, Some("SigningBasketStatusResponse")),
        "startBasketAuthorisation" => (baskets::authorise, None, Some("AuthorisationResponse")),
        "basketScaStatus" => (baskets::sca_status, None, Some("Authorisation")),
        _ => return None,
    })
}

/// Verifies a request and serves it.
pub(super) fn serve(bank: &Bank, incoming: &Incoming, segments: &[String]) -> Answer {
    let now = OffsetDateTime::now_utc();
    let now_ms = i64::try_from(now.unix_timestamp_nanos() / 1_000_000).unwrap_or(i64::MAX);
    let shown = connected(incoming)?;
    let world = &mut *bank.world();
    let seen = |tpp: &str, id: &str| world.seen.contains(&(tpp.to_owned(), id.to_owned()));
    let tpp = guard::verify(incoming, &DEMANDS, &bank.authority, now_ms, seen)?;
    if shown.id != tpp.id {
        let text = "the certificate of the connection and that of the signature belong to different TPPs";
        return Err(Refusal::new("CERTIFICATE_INVALID", text));
    }
    world.seen.insert((tpp.id.clone(), incoming.header("x-request-id").unwrap_or_default().to_owned()));
    shown.demand(&Psd2Role::PaymentInitiation)?;
    tpp.demand(&Psd2Role::PaymentInitiation)?;
    let (operation, params) = find(&incoming.method, segments)?;
    let (handler, takes, gives) = handler(operation)
        .ok_or_else(|| Refusal::new("SERVICE_INVALID", format!("{operation} is not offered")).status(405))?;
    let body = match takes {
        Some(model) => body(bank, incoming, model)?,
        None if incoming.body.is_empty() => Map::new(),
        None => return Err(Refusal::new("FORMAT_ERROR", "this call takes no body")),
    };
    if let Err(refusal) = bank.openapi.request(operation, incoming, segments) {
        // Where the bank refuses it too, its own words say more; nothing comes of it either way.
        let world = &mut world.clone();
        return Err(handler(&mut Call { incoming, world, tpp, params, body, now }).err().unwrap_or(refusal));
    }
    let reply = handler(&mut Call { incoming, world, tpp, params, body, now })?;
    // What the bank answers is held to its own models too: a breach shows as an answer that no bank gives.
    if let (Some(model), false) = (gives, reply.body.is_empty()) {
        let answer = serde_json::from_slice(&reply.body).unwrap_or_default();
        if let Err((path, why)) = bank.schemas.check(model, &answer) {
            let text = format!("the sandbox's own answer is no {model}: {path}: {why}");
            return Err(Refusal::new("FORMAT_ERROR", text).status(500));
        }
    }
    Ok(reply)
}

/// The TPP behind the connection: mutual TLS comes before anything else.
fn connected(incoming: &Incoming) -> Result<Tpp, Refusal> {
    let der = incoming.client_certificate.0.as_deref().ok_or_else(|| {
        let text = "mutual TLS: the connection is made over TLS, and shows the TPP's certificate (QWAC)";
        Refusal::new("CERTIFICATE_MISSING", text)
    })?;
    guard::tpp(&BASE64_STANDARD.encode(der))
        .ok_or_else(|| Refusal::new("CERTIFICATE_INVALID", "the certificate of the connection cannot be read"))
}

fn body(bank: &Bank, incoming: &Incoming, model: &str) -> Result<Map<String, Value>, Refusal> {
    let kind = incoming.header("content-type").unwrap_or_default();
    if kind.split(';').next().is_none_or(|kind| !kind.trim().eq_ignore_ascii_case("application/json")) {
        return Err(Refusal::format("Content-Type", "the API takes application/json"));
    }
    let value: Value = serde_json::from_slice(&incoming.body)
        .map_err(|error| Refusal::new("FORMAT_ERROR", format!("the body is not JSON: {error}")))?;
    bank.schemas.check(model, &value).map_err(|(path, why)| Refusal::format(&path, why))?;
    match value {
        Value::Object(fields) => Ok(fields),
        _ => Err(Refusal::new("FORMAT_ERROR", "the body is not a JSON object")),
    }
}

type Params = HashMap<&'static str, String>;

/// The operation of a request. Slips have the sub-resources of payments, one step further down.
pub(super) fn find(method: &str, segments: &[String]) -> Result<(&'static str, Params), Refusal> {
    let (mut best, mut path_known) = (None::<(&'static str, Params)>, false);
    for operation in SYSTEM.operations {
        let Kind::Call(route) = operation.kind else { continue };
        let slip = segments.get(2).is_some_and(|segment| segment == "payment-slips");
        let segments: Vec<String> = match slip && route.path.contains("{paymentProduct}/{paymentId}") {
            true => segments.iter().take(2).chain(segments.iter().skip(3)).cloned().collect(),
            false => segments.to_vec(),
        };
        let Some(params) = fit(route.path, &segments) else { continue };
        path_known = true;
        if route.method == method && best.as_ref().is_none_or(|(_, best)| params.len() < best.len()) {
            best = Some((operation.name, params));
        }
    }
    best.ok_or_else(|| match path_known {
        true => Refusal::new("SERVICE_INVALID", format!("{method} is not offered here")).status(405),
        false => Refusal::unknown_resource("the API has no such path").status(404),
    })
}

impl Call<'_> {
    /// A named part of the path.
    pub(super) fn param(&self, name: &str) -> &str {
        self.params.get(name).map_or("", String::as_str)
    }

    /// PSU-IP-Address is mandatory here (Berlin Group OpenAPI 1.3.9).
    pub(super) fn user_present(&self) -> Result<(), Refusal> {
        match self.incoming.header("psu-ip-address").map(str::parse::<IpAddr>) {
            Some(Ok(_)) => Ok(()),
            _ => Err(Refusal::format("PSU-IP-Address", "the IP address of the PSU's device is required")),
        }
    }

    /// "URI to which the PSU is redirected after SCA", and "… in case of a negative result of the SCA"; the second is the
    /// first where it is not given.
    pub(super) fn addresses(&self) -> Result<(String, String), Refusal> {
        let ok = self.address("tpp-redirect-uri", "TPP-Redirect-URI")?;
        let ok = ok.ok_or_else(|| Refusal::format("TPP-Redirect-URI", "this header is required here"))?;
        let nok = self.address("tpp-nok-redirect-uri", "TPP-Nok-Redirect-URI")?;
        Ok((ok.clone(), nok.unwrap_or(ok)))
    }

    fn address(&self, name: &str, shown: &str) -> Result<Option<String>, Refusal> {
        let Some(given) = self.incoming.header(name) else { return Ok(None) };
        match Url::parse(given) {
            Ok(url) if !url.cannot_be_a_base() => Ok(Some(given.to_owned())),
            _ => Err(Refusal::format(shown, "this header is an absolute URI")),
        }
    }
}
