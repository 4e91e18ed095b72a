//! How requests of the framework are dressed: identity, session, device of the user, signature.

use super::budget::Limits as Grants;
use super::jobs::Tables;
use super::model::KnownPayment;
use super::return_page::{self, Return};
use crate::cert::Certificate;
use crate::flow::{Call, Context, Limits, PsuDevice, Signing, Stamp, Transport};
use crate::http::{Response, date, header, link, link::Base};
use crate::sign::{self, Framed, Message, PrivateKey, Scheme};
use crate::system::call::Calls;
use crate::system::config::{BankConfig, Profile};
use crate::system::operation::Operation;
use crate::system::poll::Poll;
use crate::wire::{Error, ErrorKind, Header, Now, Request};
use rsa::RsaPublicKey;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

/// How old a `Date` may get before it is written again; the banks allow 60 s and a request needs time to arrive.
const DATE_LIFETIME_MS: i64 = 30_000;

/// The headers of requests that are written here, or by [`sign`].
const WRITTEN: [&str; 24] = [
    "Accept",
    "Content-Type",
    "Date",
    "Digest",
    "Signature",
    "X-Request-ID",
    "x-accept-fix",
    "PSU-ID",
    "PSU-Corporate-ID",
    "PSU-IP-Address",
    "PSU-IP-Port",
    "PSU-User-Agent",
    "PSU-Accept",
    "PSU-Accept-Charset",
    "PSU-Accept-Encoding",
    "PSU-Accept-Language",
    "PSU-Http-Method",
    "PSU-Device-ID",
    "PSU-Geo-Location",
    "TPP-Nok-Redirect-URI",
    "TPP-Redirect-Preferred",
    "TPP-Redirect-URI",
    "TPP-Session-ID",
    "TPP-Signature-Certificate",
];

/// What a bank of the framework demands where the configuration says nothing else.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Defaults {
    pub(crate) signed_headers: &'static [&'static str],
    /// Whether requests are signed at all.
    pub(crate) signed: bool,
    /// Whether a request without a body carries the digest of nothing.
    pub(crate) digest_without_body: bool,
    pub(crate) poll_first_ms: i64,
    pub(crate) poll_longest_ms: i64,
    pub(crate) largest_answer: u32,
    /// Users are registered with the TPP, and authenticate under a TPP-Session-ID for so long; `None` where the bank
    /// knows neither.
    pub(crate) session_ms: Option<i64>,
    /// How the bank says what the user did.
    pub(crate) returns: Returns,
    /// The calls that say where users come back to.
    pub(crate) redirects: Redirects,
    /// Where a call goes: its path with what the input says of it. Most banks take it as the operation has it.
    pub(crate) path: fn(&'static str, &serde_json::Value) -> String,
    /// The paths by which a call is known at the bank.
    pub(crate) paths: fn(&str) -> Vec<String>,
    /// The operation that sends a payment.
    pub(crate) initiation: fn(&KnownPayment) -> &'static str,
    /// The rows by which jobs move, and where they are taken up.
    pub(crate) tables: Tables,
    /// Amounts are written in messages as JSON numbers.
    pub(crate) amounts_as_numbers: bool,
    /// What to do about a payment that is refused because the bank holds one like it; `None` where the bank does not look.
    pub(crate) when_duplicate: Option<&'static str>,
    /// What to do about a payment whose answer was lost, beside asking the bank.
    pub(crate) when_uncertain: &'static str,
    /// What the bank grants without the user.
    pub(crate) without_user: Grants,
}

/// Which calls say where users come back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Redirects {
    /// All of them: each may send the user away.
    Always,
    /// Those whose row says so.
    ByRow,
}

/// How a bank says what the user did, when it sends them back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Returns {
    /// By parameters: the PSU-ID and TPP-Session-ID, or status and code of what went wrong.
    Parameters,
    /// By the address: TPP-Redirect-URI, or TPP-Nok-Redirect-URI.
    Address,
}

/// Who signs, and how.
#[derive(Debug)]
struct Seal {
    certificate: String,
    key: Option<PrivateKey>,
    /// The key by which the bank will verify.
    public: Option<RsaPublicKey>,
    /// Whether it was seen to be the one that signs.
    proven: AtomicBool,
    key_id: String,
    scheme: Scheme,
    /// For requests without a body.
    bodiless: Scheme,
}

/// A bank of the framework with our identity at it.
#[derive(Debug)]
pub(crate) struct Xs2a {
    pub(crate) base: Base,
    pub(crate) defaults: Defaults,
    pub(crate) operations: &'static [Operation],
    pub(crate) profile: Profile,
    redirect_uri: Option<String>,
    nok_redirect_uri: Option<String>,
    /// `None` where requests are not signed.
    signing: Option<Seal>,
    headers: Vec<Header>,
}

impl Seal {
    fn open(config: &BankConfig, profile: &Profile, defaults: &Defaults) -> Result<Self, Error> {
        let certificate = config.certificate.as_deref().ok_or_else(|| {
            Error::new(ErrorKind::InvalidConfig, "requests are signed: the QSealC certificate is needed")
                .at("certificate")
        })?;
        let certificate = Certificate::from_pem_or_base64(certificate)?;
        let key = config.key.as_ref().map(|pem| PrivateKey::from_pem(pem.expose_secret())).transpose()?;
        let public = certificate.public_key().ok();
        if let (Some(key), Some(public)) = (&key, &public)
            && key.public_key() != public
        {
            return Err(Error::new(ErrorKind::InvalidKey, "the key is not the one of the certificate")
                .at("key")
                .next("give the private key that the certificate was issued for"));
        }
        let key_id = config.key_id.clone().unwrap_or_else(|| certificate.key_id());
        header::check("keyId", &key_id)?;
        let scheme = match &profile.signed_headers {
            Some(names) => Scheme::new(names.iter().map(String::as_str)),
            None => Scheme::new(defaults.signed_headers.iter().copied()),
        };
        let digest = profile.digest_without_body.unwrap_or(defaults.digest_without_body);
        let bodiless = if digest { scheme.clone() } else { scheme.without_digest() };
        Ok(Self {
            certificate: certificate.base64(),
            key,
            public,
            proven: AtomicBool::new(false),
            key_id,
            scheme,
            bodiless,
        })
    }
}

impl Xs2a {
    pub(crate) fn open(
        config: &BankConfig,
        defaults: Defaults,
        operations: &'static [Operation],
    ) -> Result<Self, Error> {
        let profile = config.profile.clone().unwrap_or_default();
        let signing = match profile.signed.unwrap_or(defaults.signed) {
            true => Some(Seal::open(config, &profile, &defaults)?),
            false => None,
        };
        for (field, uri) in [("redirectUri", &config.redirect_uri), ("nokRedirectUri", &config.nok_redirect_uri)] {
            uri.as_deref().map_or(Ok(()), |uri| link::check_return_address(field, uri))?;
        }
        Ok(Self {
            base: Base::parse(without_version(&config.base_url))?,
            redirect_uri: config.redirect_uri.clone(),
            nok_redirect_uri: config.nok_redirect_uri.clone(),
            signing,
            headers: header::of_config(config.headers.as_ref(), &WRITTEN)?,
            profile,
            defaults,
            operations,
        })
    }

    /// Where the user comes back to.
    pub(crate) fn redirect_uri(&self, context: &Context) -> Result<String, Error> {
        let uri = context.redirect_uri.clone().or_else(|| self.redirect_uri.clone()).ok_or_else(|| {
            Error::new(
                ErrorKind::InvalidConfig,
                "this request carries TPP-Redirect-URI: the bank may send the user away",
            )
            .at("redirectUri")
            .next("set it in the configuration of the bank, or in the context of the job")
        })?;
        link::check_return_address("redirectUri", &uri)?;
        Ok(uri)
    }

    /// Where a user comes back to who did not agree, at a bank that shows it by the address.
    fn nok_redirect_uri(&self, context: &Context) -> Result<Option<String>, Error> {
        let uri = context.nok_redirect_uri.clone().or_else(|| self.nok_redirect_uri.clone());
        let Some(uri) = uri.filter(|_| self.defaults.returns == Returns::Address) else { return Ok(None) };
        link::check_return_address("nokRedirectUri", &uri)?;
        if uri == self.redirect_uri(context)? {
            let message = "whether the user agreed follows from the address alone: the two have to differ";
            return Err(Error::new(ErrorKind::InvalidConfig, message).at("nokRedirectUri"));
        }
        Ok(Some(uri))
    }

    fn redirects(&self, call: &Call) -> bool {
        self.defaults.redirects == Redirects::Always || call.route.redirects
    }

    /// Holds the addresses that a call names to their rules, before anything is sent.
    pub(crate) fn check_redirects(&self, call: &Call, context: &Context) -> Result<(), Error> {
        if self.redirects(call) {
            self.redirect_uri(context)?;
            self.nok_redirect_uri(context)?;
        }
        Ok(())
    }

    /// Reads the address that the user came back to.
    pub(super) fn returned(&self, now: &Now, context: &Context, url: &str) -> Result<Return, Error> {
        let session = context.session.clone().unwrap_or_default();
        let agreed = self.redirect_uri(context)?;
        match self.defaults.returns {
            Returns::Parameters => {
                let accept_other_psu = context.accept_other_psu.unwrap_or_default();
                return_page::read(now, &agreed, &session, accept_other_psu, url)
            }
            Returns::Address => {
                return_page::by_address(session, &agreed, self.nok_redirect_uri(context)?.as_deref(), url)
            }
        }
    }

    /// The bank's refusal of a call as an error. No bank has a code of its own for a duplicate; its text says so.
    pub(crate) fn refusal(&self, response: &Response) -> Error {
        let error = super::refusal(response);
        let duplicate = error
            .bank
            .as_ref()
            .is_some_and(|bank| bank.code == "PAYMENT_FAILED" && bank.text.to_lowercase().contains("duplicate"));
        match self.defaults.when_duplicate.filter(|_| duplicate) {
            Some(next) => error.next(next),
            None => error,
        }
    }

    /// Whether the user has to be registered before a payment is sent.
    pub(crate) fn must_register(&self, context: &Context) -> bool {
        self.defaults.session_ms.is_some() && context.session.as_ref().is_none_or(|session| session.psu_id.is_none())
    }

    /// The call of an operation by its name.
    pub(crate) fn call_by_name(&self, name: &str, input: &serde_json::Value) -> Result<Call, Error> {
        match self.operations.iter().find(|operation| operation.name == name) {
            Some(operation) => Calls::call(self, operation.route()?, operation.title(), input),
            None => Err(Error::new(ErrorKind::NotOffered, "the bank does not offer this").at(name)),
        }
    }

    /// The context with a TPP-Session-ID: the one that still holds, or a new one. As it is, where the bank knows none.
    pub(crate) fn with_session(&self, now: &Now, mut context: Context) -> Context {
        let Some(session_ms) = self.defaults.session_ms else { return context };
        let mut session = context.session.take().unwrap_or_default();
        session.last_sca_at_ms = session.last_sca_at_ms.max(session.sca_at_ms);
        let holds = session.sca_at_ms.is_some_and(|at| now.unix_ms.abs_diff(at) < session_ms.unsigned_abs());
        if session.tpp_session_id.is_none() || !holds {
            session.tpp_session_id = Some(crate::flow::uuid(now, "TPP-Session-ID"));
            session.sca_at_ms = None;
        }
        context.session = Some(session);
        context
    }

    /// The wait before the status is asked for the next time, in milliseconds.
    pub(crate) fn poll_wait_ms(&self, polls: u32) -> i64 {
        Poll::of(Some(&self.profile), self.defaults.poll_first_ms, self.defaults.poll_longest_ms).wait_ms(polls)
    }
}

/// Banks print their address with or without the `/v1` that is part of every path here.
fn without_version(base_url: &str) -> &str {
    let given = base_url.trim_end_matches('/');
    given.strip_suffix("/v1").unwrap_or(given)
}

/// The `PSU-*` headers of what is known of the device.
fn device_headers(psu: &PsuDevice) -> Vec<(&'static str, String)> {
    let port = psu.ip_port.map(|port| port.to_string());
    [
        ("PSU-IP-Address", &psu.ip_address),
        ("PSU-IP-Port", &port),
        ("PSU-User-Agent", &psu.user_agent),
        ("PSU-Accept", &psu.accept),
        ("PSU-Accept-Charset", &psu.accept_charset),
        ("PSU-Accept-Encoding", &psu.accept_encoding),
        ("PSU-Accept-Language", &psu.accept_language),
        ("PSU-Http-Method", &psu.http_method),
        ("PSU-Device-ID", &psu.device_id),
        ("PSU-Geo-Location", &psu.geo_location),
    ]
    .into_iter()
    .filter_map(|(name, value)| value.clone().map(|value| (name, value)))
    .collect()
}

impl Transport for Xs2a {
    fn request(&self, call: &Call, stamp: &Stamp, context: &Context) -> Result<Request, Error> {
        let session = context.session.as_ref();
        let mut headers = vec![
            Header::new("Accept", "application/json"),
            Header::new("Date", date::format(stamp.date_ms)),
            Header::new("X-Request-ID", stamp.id.clone()),
        ];
        let mut add = |name: &str, value: Option<&String>| -> Result<(), Error> {
            if let Some(value) = value {
                header::check(name, value)?;
                headers.push(Header::new(name, value.clone()));
            }
            Ok(())
        };
        add("PSU-ID", session.and_then(|session| session.psu_id.as_ref()))?;
        add("PSU-Corporate-ID", session.and_then(|session| session.psu_corporate_id.as_ref()))?;
        if self.redirects(call) {
            add("TPP-Redirect-URI", Some(&self.redirect_uri(context)?))?;
            add("TPP-Nok-Redirect-URI", self.nok_redirect_uri(context)?.as_ref())?;
        }
        if self.defaults.session_ms.is_some() {
            add("TPP-Session-ID", session.and_then(|session| session.tpp_session_id.as_ref()))?;
        }
        if let Some(preferred) = self.profile.redirect_preferred {
            add("TPP-Redirect-Preferred", Some(&preferred.to_string()))?;
        }
        if let Some(fixes) = self.profile.accept_fix.as_ref().filter(|fixes| !fixes.is_empty()) {
            add("x-accept-fix", Some(&fixes.join(", ")))?;
        }
        for (name, value) in context.psu.iter().flat_map(device_headers) {
            add(name, Some(&value))?;
        }
        if let Some(signing) = &self.signing {
            headers.push(Header::new("TPP-Signature-Certificate", signing.certificate.clone()));
        }
        let mut request = call.request(stamp, &self.base, headers, &self.headers);
        if !call.body.is_empty() {
            request.headers.push(Header::new("Content-Type", "application/json"));
        }
        Ok(request)
    }

    fn limits(&self) -> Limits {
        Limits::new(self.profile.largest_answer.unwrap_or(self.defaults.largest_answer) as usize, DATE_LIFETIME_MS)
    }

    fn signing(&self) -> Option<&dyn Signing> {
        self.signing.as_ref().map(|seal| seal as &dyn Signing)
    }

    /// ACCESS_EXCEEDED holds for a day: asking again a second later is only one more call too many.
    fn is_definite(&self, response: &Response) -> bool {
        response.status == 429 && super::bank_says(response, "ACCESS_EXCEEDED")
    }
}

impl Signing for Seal {
    fn frame(&self, request: &Request) -> Result<Framed, Error> {
        let target = target(&request.url);
        let message = Message { method: &request.method, target, headers: &request.headers, body: &request.body };
        let scheme = if request.body.is_empty() { &self.bodiless } else { &self.scheme };
        sign::frame(&message, scheme, &self.key_id)
    }

    fn key(&self) -> Option<&PrivateKey> {
        self.key.as_ref()
    }

    /// A key held elsewhere may be another than the certificate's, which no bank says clearly: its first signature is held to
    /// the certificate before anything is sent. What has held once holds from then on.
    fn check_signature(&self, framed: &Framed, signature: &[u8]) -> Result<(), Error> {
        let Some(public) = self.public.as_ref().filter(|_| !self.proven.load(Relaxed)) else { return Ok(()) };
        if !sign::holds(public, framed.signing_string().as_bytes(), signature) {
            return Err(Error::new(
                ErrorKind::InvalidSignature,
                "the signature does not verify with the certificate: another key made it, or it is of another text",
            )
            .at("bytes")
            .next("sign `message` of the Sign step as it is, RSASSA-PKCS1-v1_5 with SHA-256, by the key that the certificate was issued for"));
        }
        self.proven.store(true, Relaxed);
        Ok(())
    }
}

/// Path and query of an absolute URL.
fn target(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/")
}
