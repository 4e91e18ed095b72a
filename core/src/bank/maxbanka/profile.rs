//! What a bank of the Czech Open Banking Standard demands where the configuration says nothing else: as data, so that
//! another bank of the standard is another profile and no code.

use crate::http::header;
use crate::system::config::CobsProfile;
use crate::system::operation::Route;
use crate::wire::{Error, ErrorKind};
use std::collections::BTreeMap;

/// A profile with nothing left open.
#[derive(Debug, Clone)]
pub(super) struct Cobs {
    path_prefix: String,
    sign_start_prefix: String,
    second_sign_path: String,
    pub(super) confirmation: Confirmation,
    header_names: BTreeMap<String, String>,
    pub(super) api_key_required: bool,
    /// Max banka's list of "Differences from COBS standard" applies.
    pub(super) own_standing_orders: bool,
}

/// The body that confirms a signing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Confirmation {
    /// `{"code": {"code": …}}`
    Code,
    /// `{"authorizationType": …, "oneTimePassword": …}`
    OneTimePassword,
}

/// The headers of requests that girokit writes, by the names of the standard.
pub(super) const WRITTEN: [&str; 18] = [
    "Accept",
    "Accept-Language",
    "Action-ID",
    "API-key",
    "Authorization",
    "Content-Type",
    "Date",
    "TPP-Identification",
    "TPP-Name",
    "User-Device-ID",
    "User-Device-OS",
    "User-Geo-Location",
    "User-Involved",
    "User-IP-Address",
    "User-IP-Port",
    "User-Timestamp",
    "User-User-Agent",
    "X-Request-ID",
];

/// Calls by which a signing is started ("Authorization initiation (II)").
const SIGN_STARTS: [&str; 3] = ["startPaymentSigning", "startStandingOrderSigning", "startBatchSigning"];
/// Paths that are at the root at every bank.
const AT_ROOT: [&str; 2] = ["/oauth2/", "/accounts/balanceCheck"];

/// "For user authorisation use domain https://auth.maxbanka.eu": the hosts of the interface, and those of the authorisation.
const HOSTS: [(&str, &str); 2] = [
    ("https://api.maxbanka.eu", "https://auth.maxbanka.eu"),
    ("https://api-test.maxbanka.eu", "https://auth-test.maxbanka.eu"),
];

/// The address at which users authorise us, where the configuration names none: the bank's own, or that of the interface.
pub(super) fn auth_url(base_url: &str) -> &str {
    let base = base_url.trim_end_matches('/');
    HOSTS.iter().find(|(api, _)| api.eq_ignore_ascii_case(base)).map_or(base_url, |(_, auth)| auth)
}

impl Cobs {
    /// Max banka: no `/my`, and `v2` before the start of a signing.
    fn max_banka() -> Self {
        Self {
            path_prefix: String::new(),
            sign_start_prefix: "/v2".to_owned(),
            second_sign_path: "/payments/{paymentId}/sign/".to_owned(),
            confirmation: Confirmation::Code,
            header_names: BTreeMap::new(),
            api_key_required: true,
            own_standing_orders: true,
        }
    }

    /// The standard to the letter (COBS 3.0).
    fn standard() -> Self {
        Self {
            path_prefix: "/my".to_owned(),
            sign_start_prefix: String::new(),
            second_sign_path: "/payments/{paymentId}/sign".to_owned(),
            confirmation: Confirmation::OneTimePassword,
            header_names: BTreeMap::new(),
            api_key_required: false,
            own_standing_orders: false,
        }
    }

    /// The profile of a configuration.
    pub(super) fn of(profile: Option<&CobsProfile>) -> Result<Self, Error> {
        let wrong = |field: &str, message: &str| Err(Error::new(ErrorKind::InvalidConfig, message).at(field));
        let mut cobs = match profile.and_then(|profile| profile.name.as_deref()) {
            None | Some("maxbanka") => Self::max_banka(),
            Some("cobs") => Self::standard(),
            Some(_) => return wrong("profile.cobs.name", "the profiles to start from are maxbanka and cobs"),
        };
        let Some(profile) = profile else { return Ok(cobs) };
        let settings = [
            ("pathPrefix", &profile.path_prefix, &mut cobs.path_prefix),
            ("signStartPrefix", &profile.sign_start_prefix, &mut cobs.sign_start_prefix),
            ("secondSignPath", &profile.second_sign_path, &mut cobs.second_sign_path),
        ];
        for (name, given, place) in settings {
            let Some(path) = given else { continue };
            let plain = path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/{}-._~".contains(&byte));
            if !plain || !(path.is_empty() || path.starts_with('/')) || path.split('/').any(|part| part == "..") {
                return wrong(&format!("profile.cobs.{name}"), "a path begins with a slash and has no query: /my");
            }
            path.clone_into(place);
        }
        match profile.confirmation.as_deref() {
            None => {}
            Some("code") => cobs.confirmation = Confirmation::Code,
            Some("oneTimePassword") => cobs.confirmation = Confirmation::OneTimePassword,
            Some(_) => return wrong("profile.cobs.confirmation", "a signing is confirmed by code or oneTimePassword"),
        }
        match profile.standing_orders.as_deref() {
            None => {}
            Some("maxbanka") => cobs.own_standing_orders = true,
            Some("cobs") => cobs.own_standing_orders = false,
            Some(_) => return wrong("profile.cobs.standingOrders", "standing orders are as maxbanka or cobs has them"),
        }
        cobs.api_key_required = profile.api_key_required.unwrap_or(cobs.api_key_required);
        for (standard, own) in profile.header_names.iter().flatten() {
            if !header::is_name(own) {
                let field = format!("profile.cobs.headerNames.{}", standard.escape_default());
                return wrong(&field, "a header name has letters, digits and hyphens of ASCII (RFC 9110, 5.1)");
            }
            cobs.header_names.insert(standard.to_ascii_lowercase(), own.clone());
        }
        for (at, standard) in WRITTEN.iter().enumerate() {
            let own = cobs.header(standard);
            if WRITTEN.iter().take(at).any(|before| cobs.header(before).eq_ignore_ascii_case(own)) {
                let field = format!("profile.cobs.headerNames.{standard}");
                return wrong(&field, "each header has a name of its own; this one is that of another");
            }
        }
        Ok(cobs)
    }

    /// A header's name at this bank.
    pub(super) fn header<'a>(&'a self, standard: &'a str) -> &'a str {
        self.header_names.get(&standard.to_ascii_lowercase()).map_or(standard, String::as_str)
    }

    /// The paths of a call; the first is the one that is sent. The document's text and its examples differ for the start
    /// of a signing, so that both are known.
    pub(super) fn paths(&self, route: &Route) -> Vec<String> {
        if AT_ROOT.iter().any(|root| route.path.starts_with(root)) {
            return vec![route.path.to_owned()];
        }
        let below = |path: &str| format!("{}{path}", self.path_prefix);
        if route.name == "secondPaymentSigning" {
            let path = below(&self.second_sign_path);
            let other = match path.strip_suffix('/') {
                Some(bare) => bare.to_owned(),
                None => format!("{path}/"),
            };
            return vec![path, other];
        }
        let plain = below(route.path);
        if SIGN_STARTS.contains(&route.name) && !self.sign_start_prefix.is_empty() {
            return vec![format!("{}{plain}", self.sign_start_prefix), plain];
        }
        vec![plain]
    }
}
