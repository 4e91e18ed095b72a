//! How requests are dressed: `Bearer` for the mandate API, `Basic` for the authorization server ("Authentication").

use crate::flow::{Call, Context, Limits, Prerequisites, Route, Server, Stamp, Transport};
use crate::http::{Response, header, link::Base};
use crate::oauth::{client_credentials, client_credentials::Basic, store::TokenStore};
use crate::system::config::{BankConfig, Profile};
use crate::system::operation::{Operation, Operations};
use crate::system::poll::Poll;
use crate::wire::{Error, ErrorKind, Header, Now, Request};

/// There is one holder: the creditor itself.
const HOLDER: &str = "";

/// How the address of the document's sandbox ends ("Base URL Sandbox").
const SANDBOX: &str = "/bs-sandbox/v1";

const LARGEST_ANSWER: u32 = 1 << 20;
/// A debtor looks at their phone within minutes or in the evening: from seconds to an hour.
const POLL_FIRST_MS: i64 = 5_000;
const POLL_LONGEST_MS: i64 = 3_600_000;

/// Where requests go to, as far as it changes what is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// The bank is on this machine, and may call back to it over plain http.
    pub(super) local: bool,
    /// The bank is the document's sandbox, where its scenarios are played.
    pub(super) sandbox: bool,
}

/// The mandate API with our identity at it.
#[derive(Debug)]
pub(super) struct Betalingsservice {
    base: Base,
    auth: Base,
    basic: Basic,
    pub(super) tokens: TokenStore,
    token: &'static Route,
    profile: Profile,
    headers: Vec<Header>,
    pub(super) place: Place,
}

impl Betalingsservice {
    pub(super) fn open(config: &BankConfig, operations: &'static [Operation]) -> Result<Self, Error> {
        let base = Base::parse(&config.base_url)?;
        let auth = match &config.auth_url {
            Some(url) => Base::parse(url).map_err(|error| error.at("authUrl"))?,
            // "Authorization server Base URL": the origin of the API's.
            None => Base::parse(&origin(&config.base_url)?)?,
        };
        config.refuse_certificate(
            "the mandate API asks for client id and secret; requests are not signed",
            "leave certificate and key out",
        )?;
        let authority = base.authority();
        let local = ["127.0.0.1", "localhost", "[::1]"]
            .iter()
            .any(|host| authority.strip_prefix(host).is_some_and(|rest| rest.is_empty() || rest.starts_with(':')));
        Ok(Self {
            place: Place { local, sandbox: base.absolute("").trim_end_matches('/').ends_with(SANDBOX) },
            base,
            auth,
            basic: Basic::new(config.client_id.as_ref(), config.client_secret.as_ref())?,
            tokens: TokenStore::default(),
            token: Operations(operations).route("token")?,
            profile: config.profile.clone().unwrap_or_default(),
            headers: header::of_config(config.headers.as_ref(), &["Accept", "Authorization", "Content-Type"])?,
        })
    }

    /// The wait before the status is asked for the next time, in milliseconds.
    pub(super) fn poll_wait_ms(&self, polls: u32) -> i64 {
        Poll::of(Some(&self.profile), POLL_FIRST_MS, POLL_LONGEST_MS).wait_ms(polls)
    }

    pub(super) fn first_wait_ms(&self) -> i64 {
        self.poll_wait_ms(0)
    }

    /// The token just given, for all flows.
    pub(super) fn share(&self, now: &Now, response: &Response) -> Result<(), Error> {
        self.tokens.read(now, HOLDER, response)
    }

    /// The token that is shared now.
    pub(super) fn token(&self) -> Option<crate::wire::secret::Secret> {
        self.tokens.last(HOLDER)
    }
}

fn origin(url: &str) -> Result<String, Error> {
    let url =
        url::Url::parse(url).map_err(|error| Error::new(ErrorKind::InvalidConfig, error.to_string()).at("baseUrl"))?;
    Ok(url.origin().ascii_serialization())
}

/// The call for a token.
pub(super) fn token_call(route: &'static Route, purpose: &str) -> Call {
    let body = client_credentials::token_form(&[]);
    Call { route, purpose: purpose.to_owned(), target: route.path.to_owned(), headers: Vec::new(), body }
}

impl Transport for Betalingsservice {
    fn request(&self, call: &Call, stamp: &Stamp, _context: &Context) -> Result<Request, Error> {
        let auth = call.route.server == Server::Authorization;
        let mut headers = vec![Header::new("Accept", "application/json")];
        if auth {
            headers.push(self.basic.header());
            headers.push(Header::new("Content-Type", "application/x-www-form-urlencoded"));
        } else {
            // Without one the bank answers 401, and then one is fetched.
            headers.extend(
                self.token().map(|token| Header::new("Authorization", format!("Bearer {}", token.expose_secret()))),
            );
            // The document's examples send it with every call, also where there is no body.
            headers.push(Header::new("Content-Type", "application/json"));
        }
        let base = if auth { &self.auth } else { &self.base };
        Ok(call.request(stamp, base, headers, &self.headers))
    }

    /// A mandate request is stored ten thousand times over: no more ids than can be in flight.
    fn limits(&self) -> Limits {
        let largest = self.profile.largest_answer.unwrap_or(LARGEST_ANSWER) as usize;
        Limits { remembered: 4, ..Limits::new(largest, i64::MAX) }
    }

    fn prerequisites(&self) -> Option<&dyn Prerequisites> {
        Some(self)
    }
}

impl Prerequisites for Betalingsservice {
    fn due(&self, now: &Now, call: &Call, _context: &Context) -> Option<Call> {
        let due = self.concern(call) && self.tokens.get(now, HOLDER).is_none();
        due.then(|| token_call(self.token, "fetch a token"))
    }

    fn fetched(&self, now: &Now, response: &Response, _context: &mut Context) -> Result<(), Error> {
        self.share(now, response)
    }

    fn concern(&self, call: &Call) -> bool {
        call.route.server == Server::Interface
    }

    fn is_overtaken(&self, response: &Response, began_ms: i64) -> bool {
        response.status == 401 && self.tokens.renewed_after(HOLDER, began_ms)
    }

    fn is_stale(&self, response: &Response, _context: &mut Context) -> bool {
        let stale = response.status == 401;
        if stale {
            self.tokens.forget(HOLDER);
        }
        stale
    }
}
