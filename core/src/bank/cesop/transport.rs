//! How requests are dressed: a certificate and a nonce for Billetautomaten, `Bearer` for CESOP-DK ("Reporting flow").
//!
//! The certificate is the connection's (mutual TLS), which is the host's to make. The nonce is the id of the request: a
//! UUID that is new for each request, the same when a step is asked for twice or after the flow was saved.

use super::profile::{CLIENT_ID, ENVIRONMENTS, Paths};
use crate::flow::{Call, Context, Limits, Prerequisites, Route, Server, Stamp, Transport};
use crate::http::{Response, header, link::Base};
use crate::oauth::store::TokenStore;
use crate::system::config::{BankConfig, Profile};
use crate::system::operation::{Operation, Operations};
use crate::system::poll::Poll;
use crate::wire::{Error, ErrorKind, Header, Now, Request};
use serde_json::json;

const LARGEST_ANSWER: u32 = 64 << 20;
/// CESOP-DK answers within minutes, and the Commission's validation may take a night.
const POLL_FIRST_MS: i64 = 5_000;
const POLL_LONGEST_MS: i64 = 3_600_000;

/// The two services with our identity at them.
#[derive(Debug)]
pub(super) struct Cesop {
    reports: Base,
    tokens_at: Base,
    client_id: String,
    pub(super) paths: Paths,
    pub(super) tokens: TokenStore,
    token: &'static Route,
    profile: Profile,
    headers: Vec<Header>,
}

impl Cesop {
    pub(super) fn open(config: &BankConfig, operations: &'static [Operation]) -> Result<Self, Error> {
        config.refuse_certificate(
            "the certificate is shown by the connection (mutual TLS); requests are not signed",
            "give certificate and key to the HTTP client, and leave them out here",
        )?;
        let named = |text: &str| {
            let text = text.trim_end_matches('/');
            ENVIRONMENTS
                .iter()
                .find(|known| known.name.eq_ignore_ascii_case(text) || origin(text) == origin(known.reports))
        };
        let environment = named(&config.base_url);
        let by_name = environment.filter(|known| known.name.eq_ignore_ascii_case(&config.base_url));
        let reports = Base::parse(by_name.map_or(config.base_url.as_str(), |known| known.reports))?;
        let tokens_at = config.auth_url.as_deref().or(environment.map(|known| known.tokens)).ok_or_else(|| {
            Error::new(ErrorKind::InvalidConfig, "the address of Billetautomaten is not known for this baseUrl")
                .at("authUrl")
                .next("give it, or give `PROD` or `TFE` as baseUrl")
        })?;
        let profile = config.profile.clone().unwrap_or_default();
        Ok(Self {
            reports,
            tokens_at: Base::parse(tokens_at).map_err(|error| error.at("authUrl"))?,
            client_id: config.client_id.clone().unwrap_or_else(|| CLIENT_ID.to_owned()),
            paths: Paths::of(profile.cesop.as_ref())?,
            tokens: TokenStore::default(),
            token: Operations(operations).route("token")?,
            profile,
            headers: header::of_config(config.headers.as_ref(), &["Accept", "Authorization", "Content-Type"])?,
        })
    }

    /// The path of an operation.
    pub(super) fn path(&self, route: &Route) -> &str {
        match route.name {
            "token" => &self.paths.token,
            "submitReport" => &self.paths.submit,
            "fetchReceipt" => &self.paths.receipt,
            "validationReport" => &self.paths.validation,
            _ => &self.paths.list,
        }
    }

    /// The call for a token. What it says is written when it is sent: it holds a nonce.
    pub(super) fn token_call(&self) -> Call {
        Call {
            route: self.token,
            purpose: "fetch a token from Billetautomaten".to_owned(),
            target: self.paths.token.clone(),
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    /// The wait before the answer is asked for the next time, in milliseconds.
    pub(super) fn poll_wait_ms(&self, polls: u32) -> i64 {
        Poll::of(Some(&self.profile), POLL_FIRST_MS, POLL_LONGEST_MS).wait_ms(polls)
    }

    /// The token just given, for all flows that act for the same company.
    pub(super) fn share(&self, now: &Now, response: &Response, context: &Context) -> Result<(), Error> {
        if response.status >= 400 {
            return Err(super::answer::refusal("Billetautomaten", response));
        }
        self.tokens.read(now, holder(context), response)
    }
}

/// Whose token it is: ours, or that of the company on whose behalf we report.
fn holder(context: &Context) -> &str {
    context.on_behalf_of.as_deref().unwrap_or_default()
}

fn origin(url: &str) -> Option<String> {
    url::Url::parse(url).ok().map(|url| url.origin().ascii_serialization())
}

/// An SE number has eight digits.
pub(super) fn check_se(field: &str, number: &str) -> Result<(), Error> {
    if number.len() == 8 && number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(());
    }
    Err(Error::invalid(field, "an SE number has eight digits").next("leave blanks and the `DK` of a VAT number out"))
}

impl Transport for Cesop {
    fn request(&self, call: &Call, stamp: &Stamp, context: &Context) -> Result<Request, Error> {
        let for_token = call.route.server == Server::Authorization;
        let mut headers = vec![Header::new("Accept", "application/json, application/xml;q=0.9, */*;q=0.1")];
        let mut body = call.body.clone();
        if for_token {
            headers.push(Header::new("Content-Type", "application/json"));
            let mut asked = json!({"client_id": self.client_id, "nonce": stamp.id});
            if let (Some(se), Some(fields)) = (&context.on_behalf_of, asked.as_object_mut()) {
                fields.insert("paa_vegne_af_se".to_owned(), json!(se));
            }
            body = asked.to_string().into_bytes();
        } else if let Some(token) = self.tokens.last(holder(context)) {
            headers.push(Header::new("Authorization", format!("Bearer {}", token.expose_secret())));
        }
        let base = if for_token { &self.tokens_at } else { &self.reports };
        Ok(Request { body, ..call.request(stamp, base, headers, &self.headers) })
    }

    fn limits(&self) -> Limits {
        Limits::new(self.profile.largest_answer.unwrap_or(LARGEST_ANSWER) as usize, i64::MAX)
    }

    fn prerequisites(&self) -> Option<&dyn Prerequisites> {
        Some(self)
    }
}

impl Prerequisites for Cesop {
    fn due(&self, now: &Now, call: &Call, context: &Context) -> Option<Call> {
        let due = self.concern(call) && self.tokens.get(now, holder(context)).is_none();
        due.then(|| self.token_call())
    }

    fn fetched(&self, now: &Now, response: &Response, context: &mut Context) -> Result<(), Error> {
        self.share(now, response, context)
    }

    fn concern(&self, call: &Call) -> bool {
        call.route.server == Server::Interface
    }

    fn is_stale(&self, response: &Response, context: &mut Context) -> bool {
        let stale = response.status == 401;
        if stale {
            self.tokens.forget(holder(context));
        }
        stale
    }
}
