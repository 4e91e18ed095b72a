//! The door: which TPP asks, for which user, and whether the request is dressed as "AISP & PISP Headers" says.

use girokit::cert::Certificate;
use time::OffsetDateTime;

use super::{refusal::Refusal, routes::Found, world::World};
use crate::exchange::Incoming;

/// Headers that have one value.
const SINGLE: [&str; 6] = ["x-request-id", "date", "authorization", "api-key", "user-involved", "tpp-name"];
/// Longest values: the document's `MaxNNText`.
const LENGTHS: [(&str, usize); 8] = [
    ("x-request-id", 60),
    ("action-id", 60),
    ("accept", 50),
    ("accept-language", 50),
    ("user-ip-address", 50),
    ("user-ip-port", 40),
    ("user-device-os", 100),
    ("user-user-agent", 200),
];

/// Who asks, and for whom.
#[derive(Clone)]
pub(super) struct Caller {
    pub(super) client: String,
    /// The user whose token came along; empty where none is needed.
    pub(super) user: &'static str,
}

/// The organisation of a certificate.
pub(super) fn organisation(certificate: &Certificate) -> String {
    certificate.organization_identifier().unwrap_or_else(|| certificate.subject())
}

pub(super) fn enter(
    world: &mut World,
    incoming: &Incoming,
    certificate: &Certificate,
    found: &Found,
) -> Result<Caller, Refusal> {
    let unauthorised = |text: &str| Refusal::new(401, "UNAUTHORISED").saying(text);
    if let Some(name) = SINGLE.iter().find(|name| incoming.headers.get_all(**name).iter().count() > 1) {
        return Err(Refusal::new(400, "PARAMETER_INVALID").at(*name).saying("this header stands there more than once"));
    }
    for (name, most) in LENGTHS {
        if incoming.header(name).is_some_and(|value| value.chars().count() > most) {
            return Err(Refusal::new(400, "PARAMETER_INVALID").at(name).saying(format!("at most {most} characters")));
        }
    }
    let demand = |name: &str| {
        incoming.header(name).filter(|value| !value.is_empty()).ok_or_else(|| Refusal::missing(name.to_owned()))
    };
    let key = incoming.header("api-key").ok_or_else(|| unauthorised("API-key is required"))?;
    let known = world.clients.iter().find(|(_, client)| client.api_key == key && client.approved);
    let (id, client) = known.ok_or_else(|| unauthorised("this API-key is not known"))?;
    let organisation = organisation(certificate);
    if !client.organisations.is_empty() && !client.organisations.contains(&organisation) {
        return Err(unauthorised("the certificate does not belong to this API-key"));
    }
    let id = id.clone();
    let request_id = demand("x-request-id")?.to_owned();
    demand("date")?;
    demand("tpp-name")?;
    if !matches!(demand("user-involved")?, "true" | "false") {
        return Err(Refusal::new(400, "PARAMETER_INVALID").at("User-Involved").saying("true or false"));
    }
    let kind = incoming.header("content-type").unwrap_or("application/json");
    let json = kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"));
    if !json {
        return Err(Refusal::new(415, "UNSUPPORTED_MEDIA_TYPE").saying("the API takes application/json"));
    }
    let user = match found.scope {
        None => "",
        Some(scope) => {
            let bearer = incoming.header("authorization").and_then(|value| value.strip_prefix("Bearer "));
            let grant = bearer.and_then(|token| world.access.get(token));
            let grant = grant.filter(|grant| grant.client == id && grant.until > OffsetDateTime::now_utc());
            let grant = grant.ok_or_else(|| unauthorised("the token is missing or has ended"))?;
            if !grant.scopes.iter().any(|granted| granted == scope) {
                return Err(Refusal::new(403, "INSUFFICIENT_SCOPE").saying(format!("the user has not granted {scope}")));
            }
            grant.user
        }
    };
    if !world.request_ids.insert(request_id) {
        return Err(Refusal::new(400, "RF01").at("X-Request-ID").saying("NotUniqueTransactionReference"));
    }
    Ok(Caller { client: id, user })
}
