//! Which handler serves which call.
//!
//! Method and path are those of the core's table of operations; here stands only who serves an operation, by its name.

use std::collections::HashMap;

use girokit::bank::{maxbanka::SYSTEM, operation};
use time::OffsetDateTime;

use super::{
    Answer, accounts,
    door::Caller,
    oauth, orders,
    refusal::Refusal,
    signing,
    world::{Kind, World},
};
use crate::{exchange::Incoming, paths::fit};

/// A call that has passed the door.
pub(super) struct Call<'a> {
    pub(super) world: &'a mut World,
    pub(super) incoming: &'a Incoming,
    pub(super) caller: Caller,
    pub(super) params: HashMap<&'static str, String>,
    pub(super) now: OffsetDateTime,
}

impl Call<'_> {
    /// A named part of the path.
    pub(super) fn param(&self, name: &str) -> &str {
        self.params.get(name).map_or("", String::as_str)
    }

    /// The id of the order that the path names.
    pub(super) fn order_id(&self) -> String {
        let names = ["paymentId", "standingOrderId", "batchId"];
        names.iter().find_map(|name| self.params.get(name)).cloned().unwrap_or_default()
    }
}

pub(super) type Handler = fn(&mut Call<'_>) -> Answer;
/// A page for people: no certificate, no key.
pub(super) type Page = fn(&mut World, &Incoming) -> Answer;

/// Who serves a call, and what it takes to be served.
#[derive(Clone)]
pub(super) struct Found {
    pub(super) name: &'static str,
    pub(super) handler: Handler,
    pub(super) page: Option<Page>,
    /// A call of OAuth or of the registration: no API key, no headers of the standard.
    pub(super) oauth: bool,
    /// The role that the user must have granted; none where no token is needed.
    pub(super) scope: Option<&'static str>,
    pub(super) params: HashMap<&'static str, String>,
}

fn handler(name: &str) -> Option<(Option<&'static str>, Handler)> {
    let (aisp, pisp) = (Some("aisp"), Some("pisp"));
    Some(match name {
        "accounts" => (aisp, accounts::list),
        "balance" => (aisp, accounts::balance),
        "transactions" => (aisp, accounts::transactions),
        "standingOrders" => (aisp, orders::list_standing),
        "balanceCheck" => (pisp, accounts::check),
        "cardBalanceCheck" => (None, accounts::check),
        "initiatePayment" => (pisp, |call| orders::create(call, Kind::Payment)),
        "paymentStatus" => (None, orders::status),
        "readPayment" | "readStandingOrder" => (pisp, orders::read),
        "deletePayment" | "deleteStandingOrder" | "deleteBatch" => (pisp, orders::delete),
        "createStandingOrder" => (pisp, |call| orders::create(call, Kind::StandingOrder)),
        "updateStandingOrder" => (pisp, orders::update_standing),
        "standingOrderStatus" | "batchStatus" => (pisp, orders::status),
        "createBatch" => (pisp, orders::create_batch),
        "paymentSigning" | "standingOrderSigning" | "batchSigning" => (pisp, signing::detail),
        "startPaymentSigning" | "startStandingOrderSigning" | "startBatchSigning" => (pisp, signing::start),
        "confirmPaymentSigning" | "confirmStandingOrderSigning" | "confirmBatchSigning" => (pisp, signing::confirm),
        "secondPaymentSigning" => (pisp, signing::second),
        _ => return None,
    })
}

/// Calls that need neither API key nor token.
const OAUTH: [&str; 9] = [
    "registerTpp",
    "readTpp",
    "updateTpp",
    "deleteTpp",
    "renewSecret",
    "renewApiKey",
    "addCertificate",
    "token",
    "revoke",
];

/// Finds who serves a request; the segments are decoded.
pub(super) fn find(method: &str, segments: &[String]) -> Result<Found, Refusal> {
    // "use endpoint v2/…": for the start of a signing; the document's examples have none.
    let (segments, v2) = match segments.split_first() {
        Some((first, rest)) if first == "v2" => (rest, true),
        _ => (segments, false),
    };
    let fits = SYSTEM.operations.iter().filter_map(|operation| match operation.kind {
        operation::Kind::Call(route) => Some((operation.name, route.method, fit(route.path, segments)?)),
        _ => None,
    });
    let fits: Vec<_> = fits.filter(|(name, ..)| !v2 || name.starts_with("start")).collect();
    if fits.is_empty() {
        return Err(Refusal::new(404, "NOT_FOUND").saying("there is no such path"));
    }
    // A page answers the form that it shows.
    let is_page = |name: &str| matches!(name, "authorisationPage" | "signingPage");
    let meant = fits.into_iter().filter(|(name, known, _)| *known == method || is_page(name) && method == "POST");
    let (name, _, params) = meant
        .min_by_key(|(.., params)| params.len())
        .ok_or_else(|| Refusal::new(405, "NOT_IMPLEMENTED").saying(format!("{method} is not offered here")))?;
    let page: Option<Page> = match name {
        "authorisationPage" => Some(oauth::page),
        "signingPage" => Some(signing::page),
        _ => None,
    };
    let oauth = OAUTH.contains(&name);
    let nobody: (Option<&'static str>, Handler) = (None, |_| Err(Refusal::new(501, "NOT_IMPLEMENTED")));
    let (scope, handler) = match handler(name) {
        Some(found) => found,
        None if oauth || page.is_some() => nobody,
        None => return Err(Refusal::new(501, "NOT_IMPLEMENTED").saying(format!("{name} is not offered"))),
    };
    Ok(Found { name, handler, page, oauth, scope, params })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_call_of_the_table_is_served() {
        let calls = SYSTEM.operations.iter().filter(|operation| matches!(operation.kind, operation::Kind::Call(_)));
        let is_page = |name: &str| matches!(name, "authorisationPage" | "signingPage");
        let served = |name: &str| handler(name).is_some() || OAUTH.contains(&name) || is_page(name);
        let names: Vec<_> = calls.map(|call| call.name).collect();
        assert!(names.len() > 35);
        assert_eq!(names.iter().filter(|name| !served(name)).collect::<Vec<_>>(), Vec::<&&str>::new());
    }
}
