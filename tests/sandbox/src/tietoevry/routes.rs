//! Which handler serves which call.

use std::collections::HashMap;

use girokit::cert::Psd2Role;

use super::{
    call::{Answer, Call},
    payments,
    refusal::Refusal,
    sca,
};

/// Serves one operation.
pub(super) type Handler = fn(&mut Call<'_>) -> Answer;

/// An operation that this bank serves.
pub(super) struct Route {
    pub(super) method: &'static str,
    /// Path; `{names}` stand for one segment each.
    pub(super) path: &'static str,
    /// The role of PSD2 that the TPP needs; `None` where any will do.
    pub(super) role: Option<Psd2Role>,
    pub(super) handler: Handler,
}

const fn any(method: &'static str, path: &'static str, handler: Handler) -> Route {
    Route { method, path, role: None, handler }
}

const fn pis(method: &'static str, path: &'static str, handler: Handler) -> Route {
    Route { method, path, role: Some(Psd2Role::PaymentInitiation), handler }
}

const PAYMENT: &str = "/v1/{service}/{product}/{paymentId}";

/// Everything that is served, in the order of the table of operations.
const ROUTES: [Route; 13] = [
    any("GET", "/v1/users", sca::users),
    any("GET", "/v1/agreements", sca::agreements),
    pis("POST", "/v1/{service}/{product}", payments::create),
    pis("GET", PAYMENT, payments::read),
    pis("PUT", PAYMENT, payments::update),
    pis("DELETE", PAYMENT, payments::delete),
    pis("GET", "/v1/{service}/{product}/{paymentId}/status", payments::status),
    pis("POST", "/v1/{service}/{product}/{paymentId}/authorisations", payments::authorise),
    pis("GET", "/v1/{service}/{product}/{paymentId}/authorisations", payments::list_authorisations),
    pis("GET", "/v1/{service}/{product}/{paymentId}/authorisations/{authorisationId}", payments::sca_status),
    pis("POST", "/v1/{service}/{product}/{paymentId}/cancellation-authorisations", payments::authorise_cancellation),
    pis("GET", "/v1/{service}/{product}/{paymentId}/cancellation-authorisations", payments::list_cancellations),
    pis(
        "GET",
        "/v1/{service}/{product}/{paymentId}/cancellation-authorisations/{authorisationId}",
        payments::cancellation_sca_status,
    ),
];

/// The payment services (first segment after the version) that are served.
const SERVICES: [&str; 1] = ["payments"];

/// A route and what its template's names stand for.
pub(super) struct Found {
    pub(super) route: &'static Route,
    pub(super) params: HashMap<&'static str, String>,
}

/// Finds the route of a request; the segments are decoded.
pub(super) fn find(method: &str, segments: &[String]) -> Result<Found, Refusal> {
    static ALL: &[Route] = &ROUTES;
    let matching: Vec<Found> =
        ALL.iter().filter_map(|route| Some(Found { route, params: fit(route.path, segments)? })).collect();
    if matching.is_empty() {
        return Err(Refusal::unknown_resource("the API has no such path").status(404));
    }
    matching
        .into_iter()
        .find(|found| found.route.method == method)
        .ok_or_else(|| Refusal::new("SERVICE_INVALID", format!("{method} is not offered here")).status(405))
}

fn fit(path: &'static str, segments: &[String]) -> Option<HashMap<&'static str, String>> {
    let template: Vec<&'static str> = path.trim_matches('/').split('/').collect();
    if template.len() != segments.len() {
        return None;
    }
    let mut params = HashMap::new();
    for (part, segment) in template.into_iter().zip(segments) {
        match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            Some("service") if !SERVICES.contains(&segment.as_str()) => return None,
            Some(name) => drop(params.insert(name, segment.clone())),
            None if part == segment => {}
            None => return None,
        }
    }
    Some(params)
}
