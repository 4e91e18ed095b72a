//! For whom a flow acts, and what the bank gave us for that user.

use super::Error;
use super::secret::Secret;
use std::net::IpAddr;

model! {
    /// For whom and from where a job acts.
    pub Context {
        /// What the bank gave us for this user before.
        may "session" session: Session,
        /// The user's device. Needed for payments; absent when the user is not there.
        may "psu" psu: PsuDevice,
        /// Where the bank sends this user back to, when it is not the bank configuration's address.
        may "redirectUri" redirect_uri: String as "identifier",
        /// Where the bank sends this user back to who did not agree, when it is not the bank configuration's address.
        may "nokRedirectUri" nok_redirect_uri: String as "identifier",
        /// Whether the user may come back as another than the one the session knows. A return that names another PSU is
        /// otherwise refused: it belongs to another person's browser, or somebody sent this one a link.
        may "acceptOtherPsu" accept_other_psu: bool,
        /// `Action-ID` of the Czech standard: names the process that several calls belong to, at most 60 characters.
        may "actionId" action_id: String as "identifier",
        /// SE number of the company on whose behalf we report (CESOP: `paa_vegne_af_se`); absent for ourselves.
        may "onBehalfOf" on_behalf_of: String,
    }

    /// The device of the user who is there now (Berlin Group Implementation Guidelines, 4.8: `PSU-*` headers).
    pub PsuDevice {
        /// `PSU-IP-Address`: IP address of the user's device, as the TPP sees it.
        may "ipAddress" ip_address: String,
        /// `PSU-IP-Port`.
        may "ipPort" ip_port: u16,
        /// `PSU-User-Agent`.
        may "userAgent" user_agent: String,
        /// `PSU-Accept`.
        may "accept" accept: String,
        /// `PSU-Accept-Charset`.
        may "acceptCharset" accept_charset: String,
        /// `PSU-Accept-Encoding`.
        may "acceptEncoding" accept_encoding: String,
        /// `PSU-Accept-Language`.
        may "acceptLanguage" accept_language: String,
        /// `PSU-Http-Method`: the method the user's device called the TPP with.
        may "httpMethod" http_method: String,
        /// `PSU-Device-ID`: a UUID that stays with the installation.
        may "deviceId" device_id: String as "identifier",
        /// `PSU-Geo-Location`: `GEO:<latitude>;<longitude>`.
        may "geoLocation" geo_location: String,
        /// `User-Device-OS` of the Czech standard: the operating system.
        may "deviceOs" device_os: String,
        /// `User-Timestamp` of the Czech standard: the time on the device.
        may "timestamp" timestamp: String as "identifier",
    }

    /// What the bank gave us for one user. It can be saved, and is secret.
    pub Session {
        /// `PSU-ID`: names the user at this bank, for this TPP; it does not change.
        may "psuId" psu_id: String,
        /// `PSU-Corporate-ID`: the agreement for which the user acts; absent in the private context.
        may "psuCorporateId" psu_corporate_id: String as "identifier",
        /// `TPP-Session-ID` under which the user authenticated last.
        may "tppSessionId" tpp_session_id: String as "identifier",
        /// When that was, as Unix time in milliseconds; it is valid for an hour.
        may "scaAtMs" sca_at_ms: i64,
        /// When the user authenticated last, also after that hour, as Unix time in milliseconds: calls without the user
        /// are granted for a time after it.
        may "lastScaAtMs" last_sca_at_ms: i64,
        /// The calls that were made without the user in the last day, where the bank grants only some.
        may "callsWithoutUser" calls_without_user: Vec<CallsWithoutUser>,
        /// OAuth tokens of this user. They are in what [`crate::Flow::session`] returns and never in a saved flow.
        may "tokens" tokens: Tokens,
    }

    /// What a token endpoint gave. Secret.
    pub Tokens {
        /// The token that is sent with each call.
        must "accessToken" access_token: Secret,
        /// The token with which another access token is obtained without the user.
        may "refreshToken" refresh_token: Secret,
        /// Unix time in milliseconds from which on the access token is no longer valid; absent where the bank did not
        /// say.
        may "expiresAtMs" expires_at_ms: i64,
        /// What the token is good for.
        may "scope" scope: String as "identifier",
    }

    /// Calls for one account that were made without the user.
    pub CallsWithoutUser {
        /// What was read: `balances` or `transactions`.
        must "service" service: String,
        /// The bank's id of the account: opaque.
        must "accountId" account_id: String as "identifier",
        /// When, as Unix times in milliseconds.
        must "atMs" at_ms: Vec<i64>,
    }
}

impl Context {
    /// The context as it may be saved in a flow: without tokens.
    pub(crate) fn without_tokens(&self) -> Self {
        let mut context = self.clone();
        if let Some(session) = &mut context.session {
            session.tokens = None;
        }
        context
    }

    /// Checks what is known of the user's device: what has a form at every bank.
    pub(crate) fn check_device(&self) -> Result<(), Error> {
        let Some(psu) = &self.psu else { return Ok(()) };
        if psu.ip_address.as_ref().is_some_and(|address| address.parse::<IpAddr>().is_err()) {
            return Err(Error::invalid("psu.ipAddress", "an IP address is one of IPv4 or IPv6: 192.0.2.7, 2001:db8::7")
                .next("give the address of the user's device alone, without port and blanks; leave it out when the user is not there"));
        }
        if psu.ip_port == Some(0) {
            return Err(Error::invalid("psu.ipPort", "a port is a number from 1 to 65535"));
        }
        if psu.geo_location.as_ref().is_some_and(|place| !is_place(place)) {
            return Err(Error::invalid(
                "psu.geoLocation",
                "a place is GEO:<latitude>;<longitude> in degrees: GEO:52.506931;13.144558",
            ));
        }
        Ok(())
    }

    /// Whether the user is there: only then `PSU-IP-Address` is sent.
    pub(crate) fn has_user(&self) -> bool {
        self.psu.as_ref().is_some_and(|psu| psu.ip_address.is_some())
    }
}

/// Whether a text names a place on earth, in signed degrees.
fn is_place(text: &str) -> bool {
    let within = |degrees: &str, most: f64| {
        let digits = degrees.strip_prefix('-').unwrap_or(degrees);
        let plain = digits.starts_with(|first: char| first.is_ascii_digit())
            && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        plain && degrees.parse::<f64>().is_ok_and(|degrees| degrees.abs() <= most)
    };
    let both = text.strip_prefix("GEO:").and_then(|rest| rest.split_once(';'));
    both.is_some_and(|(latitude, longitude)| within(latitude, 90.0) && within(longitude, 180.0))
}
