//! How requests of the standard are dressed: tokens, API key, TPP, user; and how tokens are renewed ahead of their end.

use super::answer;
use super::codes::CobsErrorCode;
use super::profile::{Cobs, WRITTEN, auth_url};
use crate::flow::{Call, Context, Limits, Prerequisites, PsuDevice, Server, Stamp, Transport, User};
use crate::http::{Response, date, header, link, link::Base};
use crate::oauth::{Tokens, code};
use crate::system::call::Calls;
use crate::system::config::BankConfig;
use crate::system::operation::{Operation, Operations, Route};
use crate::system::poll::Poll;
use crate::wire::secret::Secret;
use crate::wire::{Error, ErrorKind, Header, Now, Request};

/// How old a `Date` may get before it is made again.
const DATE_LIFETIME_MS: i64 = 30_000;
/// A token that ends sooner than this is renewed before the next call.
const RENEW_AHEAD_MS: i64 = 60_000;
/// The largest answer that is read where the configuration says nothing else.
const LARGEST_ANSWER: u32 = 16 * 1024 * 1024;
/// The rhythm of asking for a status; the bank names none.
const POLL_FIRST_MS: i64 = 1_000;
const POLL_LONGEST_MS: i64 = 300_000;
/// "X-Request-ID", "Action-ID": Max60Text.
const ACTION_ID: usize = 60;

/// A bank of the standard with our identity at it.
#[derive(Debug)]
pub(crate) struct CobsBank {
    pub(super) base: Base,
    auth: Base,
    pub(super) profile: Cobs,
    operations: Operations,
    token: &'static Route,
    poll: Poll,
    largest_answer: u32,
    redirect_uri: Option<String>,
    api_key: Option<Secret>,
    client_id: Option<String>,
    client_secret: Option<Secret>,
    tpp: Vec<Header>,
    headers: Vec<Header>,
}

impl CobsBank {
    pub(super) fn open(config: &BankConfig, operations: &'static [Operation]) -> Result<Self, Error> {
        let operations = Operations(operations);
        let settings = config.profile.as_ref();
        let profile = Cobs::of(settings.and_then(|profile| profile.cobs.as_ref()))?;
        let checked = |name: &str, value: &str| {
            header::check(name, value)?;
            Ok::<_, Error>(Header::new(profile.header(name), value))
        };
        let mut tpp = Vec::new();
        for (name, value) in [("TPP-Name", &config.tpp_name), ("TPP-Identification", &config.tpp_identification)] {
            tpp.extend(value.as_ref().map(|value| checked(name, value)).transpose()?);
        }
        if let Some(key) = &config.api_key {
            header::check("API-key", key.expose_secret())?;
        }
        // The configuration may name a header as the standard does, or as this bank does.
        let written: Vec<&str> = WRITTEN.iter().flat_map(|name| [*name, profile.header(name)]).collect();
        let headers = header::of_config(config.headers.as_ref(), &written)?;
        let headers =
            headers.into_iter().map(|Header { name, value }| Header::new(profile.header(&name), value)).collect();
        if let Some(uri) = &config.redirect_uri {
            link::check_return_address("redirectUri", uri)?;
        }
        let base = Base::parse(&config.base_url)?;
        let auth = config.auth_url.as_deref().unwrap_or_else(|| auth_url(&config.base_url));
        let auth = Base::parse(auth).map_err(|error| error.at("authUrl"))?;
        Ok(Self {
            base,
            auth,
            profile,
            token: operations.route("token")?,
            operations,
            poll: Poll::of(settings, POLL_FIRST_MS, POLL_LONGEST_MS),
            largest_answer: settings.and_then(|profile| profile.largest_answer).unwrap_or(LARGEST_ANSWER),
            redirect_uri: config.redirect_uri.clone(),
            api_key: config.api_key.clone(),
            client_id: config.client_id.clone(),
            client_secret: config.client_secret.clone(),
            tpp,
            headers,
        })
    }

    /// Where the user comes back to, where that is known.
    pub(super) fn redirect_uri(&self, context: &Context) -> Result<Option<String>, Error> {
        let uri = context.redirect_uri.clone().or_else(|| self.redirect_uri.clone());
        uri.as_deref().map(|uri| link::check_return_address("redirectUri", uri)).transpose()?;
        Ok(uri)
    }

    /// The client id, which OAuth needs.
    pub(super) fn client_id(&self) -> Result<&str, Error> {
        self.client_id.as_deref().ok_or_else(|| {
            Error::new(ErrorKind::InvalidConfig, "users authorise a registered client: its client id is needed")
                .at("clientId")
                .next("register with `registerTpp` and set the client id that the bank answers")
        })
    }

    /// The page on which users authorise us.
    pub(super) fn authorisation_endpoint(&self) -> String {
        self.auth.absolute("/oauth2/auth")
    }

    /// The token request by a code ("Obtain a Token").
    pub(super) fn token_by_code(&self, code: &Secret, redirect_uri: &str) -> Result<Call, Error> {
        let secret = self.client_secret.as_ref().ok_or_else(|| {
            Error::new(ErrorKind::InvalidConfig, "a code is exchanged with the client secret").at("clientSecret")
        })?;
        Ok(token_call(
            self.token,
            "Exchange the code for tokens",
            &[
                ("grant_type", "authorization_code"),
                ("code", code.expose_secret()),
                ("client_id", self.client_id()?),
                ("client_secret", secret.expose_secret()),
                ("redirect_uri", redirect_uri),
            ],
        ))
    }

    /// The wait before the status is asked for the next time, in milliseconds.
    pub(super) fn poll_wait_ms(&self, polls: u32) -> i64 {
        self.poll.wait_ms(polls)
    }

    /// The call of an operation, by its name.
    pub(super) fn call_by_name(&self, name: &str, input: &serde_json::Value) -> Result<Call, Error> {
        let operation = self.operations.find(name)?;
        self.call(operation.route()?, operation.title(), input)
    }

    /// Whether a call carries the user's token.
    fn needs_token(call: &Call) -> bool {
        call.route.server == Server::Interface && call.route.user != User::None
    }

    fn identity(&self, call: &Call, context: &Context, stamp: &Stamp) -> Result<Vec<Header>, Error> {
        let spelt = |name: &str, value: String| Header::new(self.profile.header(name), value);
        let user = call.route.user;
        let there = user == User::Present || user == User::Any && context.psu.is_some();
        let mut headers = vec![
            spelt("Date", date::format(stamp.date_ms)),
            spelt("X-Request-ID", stamp.id.clone()),
            spelt("User-Involved", there.to_string()),
        ];
        if user != User::None {
            let tokens = context.session.as_ref().and_then(|session| session.tokens.as_ref()).ok_or_else(no_tokens)?;
            let bearer = format!("Bearer {}", tokens.access_token.expose_secret());
            header::check("Authorization", &bearer)?;
            headers.push(spelt("Authorization", bearer));
        }
        match &self.api_key {
            Some(key) => headers.push(spelt("API-key", key.expose_secret().to_owned())),
            None if self.profile.api_key_required => return Err(no_api_key()),
            None => {}
        }
        if !self.tpp.iter().any(|header| header.name == self.profile.header("TPP-Name")) {
            return Err(no_tpp_name());
        }
        headers.extend(self.tpp.iter().cloned());
        if let Some(id) = &context.action_id {
            if id.chars().count() > ACTION_ID {
                return Err(Error::invalid("actionId", "Action-ID has at most 60 characters"));
            }
            header::check("Action-ID", id)?;
            headers.push(spelt("Action-ID", id.clone()));
        }
        for (name, value, longest) in context.psu.iter().flat_map(device) {
            header::check(name, &value)?;
            if value.chars().count() > longest {
                return Err(Error::invalid(name, format!("{name} has at most {longest} characters")));
            }
            headers.push(spelt(name, value));
        }
        Ok(headers)
    }
}

/// The `User-*` headers of what is known of the device, each with its longest form.
fn device(psu: &PsuDevice) -> Vec<(&'static str, String, usize)> {
    let port = psu.ip_port.map(|port| port.to_string());
    [
        ("User-IP-Address", &psu.ip_address, 50),
        ("User-IP-Port", &port, 40),
        ("User-Device-OS", &psu.device_os, 100),
        ("User-User-Agent", &psu.user_agent, 200),
        ("User-Timestamp", &psu.timestamp, 60),
        ("User-Geo-Location", &psu.geo_location, 100),
        ("User-Device-ID", &psu.device_id, 200),
        ("Accept-Language", &psu.accept_language, 50),
    ]
    .into_iter()
    .filter_map(|(name, value, longest)| value.clone().map(|value| (name, value, longest)))
    .collect()
}

fn no_tokens() -> Error {
    Error::invalid("session.tokens", "this call is made for a user, with the tokens that the user has granted")
        .next("let the user authorise you with `authorise`, and give the session of that flow in the context")
}

fn no_api_key() -> Error {
    Error::new(ErrorKind::InvalidConfig, "every call carries the API key that the bank gave at the registration")
        .at("apiKey")
        .next("set it in the configuration; a lost one is replaced with `renewApiKey`")
}

fn no_tpp_name() -> Error {
    Error::new(ErrorKind::InvalidConfig, "every call carries TPP-Name, the name of the TPP that made the request")
        .at("tppName")
        .next("set it in the configuration: the name that the licence was given to")
}

fn token_call(route: &'static Route, purpose: &str, form: &[(&str, &str)]) -> Call {
    Call {
        route,
        purpose: purpose.to_owned(),
        target: route.path.to_owned(),
        headers: vec![Header::new("Content-Type", "application/x-www-form-urlencoded")],
        body: code::form(form).into_bytes(),
    }
}

fn tokens(context: &Context) -> Option<&Tokens> {
    context.session.as_ref()?.tokens.as_ref()
}

impl Transport for CobsBank {
    fn request(&self, call: &Call, stamp: &Stamp, context: &Context) -> Result<Request, Error> {
        let mut headers = vec![Header::new("Accept", "application/json")];
        let has_type = call.headers.iter().any(|header| header.name.eq_ignore_ascii_case("content-type"));
        let oauth = call.route.server == Server::Authorization;
        // The document's calls name a type also where they carry nothing.
        if !(has_type || oauth && call.body.is_empty()) {
            headers.push(Header::new("Content-Type", "application/json"));
        }
        if oauth {
            // "Token revoke": the user's token is in the header too.
            if let Some(tokens) = tokens(context).filter(|_| call.route.name == "revoke") {
                let bearer = format!("Bearer {}", tokens.access_token.expose_secret());
                header::check("Authorization", &bearer)?;
                headers.push(Header::new("Authorization", bearer));
            }
        } else {
            headers.extend(self.identity(call, context, stamp)?);
        }
        Ok(call.request(stamp, &self.base, headers, &self.headers))
    }

    fn limits(&self) -> Limits {
        Limits::new(self.largest_answer as usize, DATE_LIFETIME_MS)
    }

    fn is_definite(&self, response: &Response) -> bool {
        answer::is_word_of_the_bank(response)
    }

    fn leaves_open(&self, response: &Response) -> bool {
        answer::is_of_repetition(response)
    }

    fn prerequisites(&self) -> Option<&dyn Prerequisites> {
        Some(self)
    }
}

impl Prerequisites for CobsBank {
    fn concern(&self, _call: &Call) -> bool {
        true
    }

    /// "Token refresh": ahead of the end of the access token, where the user's grant allows it.
    fn due(&self, now: &Now, call: &Call, context: &Context) -> Option<Call> {
        let tokens = tokens(context)?;
        if tokens.hold(now, RENEW_AHEAD_MS) || !Self::needs_token(call) {
            return None;
        }
        let (refresh, client_id) = (tokens.refresh_token.as_ref()?, self.client_id.as_deref()?);
        let form =
            [("grant_type", "refresh_token"), ("client_id", client_id), ("refresh_token", refresh.expose_secret())];
        Some(token_call(self.token, "Renew the user's token", &form))
    }

    fn fetched(&self, now: &Now, response: &Response, context: &mut Context) -> Result<(), Error> {
        if response.status >= 400 {
            return Err(answer::refusal(response));
        }
        let mut renewed = Tokens::read(now, response)?;
        if let Some(session) = &mut context.session {
            let before = session.tokens.take();
            // A bank that renews the access token alone means the refresh token to go on (RFC 6749, 6).
            renewed.refresh_token = renewed.refresh_token.or(before.and_then(|tokens| tokens.refresh_token));
            session.tokens = Some(renewed);
        }
        Ok(())
    }

    /// A 401 for a token that can be renewed: the call was not carried out. OAuth's own endpoints say 401 of a client or a
    /// code, which no new token mends.
    fn is_stale(&self, response: &Response, context: &mut Context) -> bool {
        if response.status != 401 {
            return false;
        }
        let code = answer::refusal(response).bank.map(|bank| bank.code).unwrap_or_default();
        let of_token = code.is_empty()
            || matches!(CobsErrorCode::read(&code), CobsErrorCode::Unauthorised | CobsErrorCode::InvalidToken);
        let tokens = context.session.as_mut().and_then(|session| session.tokens.as_mut());
        match tokens.filter(|tokens| of_token && tokens.refresh_token.is_some()) {
            Some(tokens) if self.client_id.is_some() => {
                tokens.expires_at_ms = Some(0);
                true
            }
            _ => false,
        }
    }
}
