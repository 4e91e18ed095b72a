//! A TPP for the tests, put together from the document's Java sample and not from the core: it signs with the `rsa`
//! crate and speaks HTTP over a bare socket, so that what is sent is what stands here.
#![allow(dead_code, missing_docs, unreachable_pub)]

pub mod mtls;

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    path::PathBuf,
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

use base64::{Engine, prelude::BASE64_STANDARD};
use girokit_sandbox::{Options, Running, pki::Identity, start};
use rsa::{
    RsaPrivateKey,
    pkcs1v15::SigningKey,
    pkcs8::DecodePrivateKey,
    signature::{SignatureEncoding, Signer},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use time::OffsetDateTime;

pub const PAYMENTS: &str = "/tietoevry/v1/payments/norwegian-domestic-credit-transfers";

/// All tests share one PKI, because making one takes seconds; cargo gives them a folder for it.
pub fn pki_dir() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pki")
}

pub fn sandbox() -> Sandbox {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let options = Options { pki_dir: Some(pki_dir()), ..Options::default() };
    let running = runtime.block_on(start(options)).unwrap();
    Sandbox { running, _runtime: runtime }
}

pub struct Sandbox {
    pub running: Running,
    _runtime: tokio::runtime::Runtime,
}

impl Sandbox {
    pub fn tpp(&self) -> Tpp {
        Tpp::new(self.running.http, &self.running.pki.qseal)
    }

    pub fn control(&self, method: &str, path: &str, body: &Value) -> Value {
        let body = if method == "GET" { String::new() } else { body.to_string() };
        let headers = vec![("host".to_owned(), self.running.http.to_string())];
        let reply =
            exchange(self.running.http, method, &format!("/control/tietoevry/{path}"), &headers, body.as_bytes());
        let reply = reply.expect("the control API answers");
        assert!(reply.status < 300, "{}", reply.text);
        if reply.text.is_empty() { Value::Null } else { reply.json() }
    }

    pub fn settle(&self) {
        self.control("POST", "settle", &json!({}));
    }

    pub fn next(&self, scenario: &str) {
        self.control("POST", "next", &json!({"scenario": scenario}));
    }

    pub fn payments(&self) -> Vec<Value> {
        self.control("GET", "payments", &Value::Null)["payments"].as_array().unwrap().clone()
    }
}

/// What a test may do to a request after everything is prepared.
pub type Tamper<'a> = &'a dyn Fn(&mut Draft);

/// A request before and after signing.
pub struct Draft {
    pub method: String,
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Draft {
    pub fn set(&mut self, name: &str, value: &str) {
        self.remove(name);
        self.headers.push((name.to_owned(), value.to_owned()));
    }

    pub fn remove(&mut self, name: &str) {
        self.headers.retain(|(known, _)| known != name);
    }

    pub fn get(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

#[derive(Clone)]
pub struct Tpp {
    pub address: SocketAddr,
    pub key: RsaPrivateKey,
    pub certificate: String,
    pub key_id: String,
    pub psu_id: Option<String>,
    pub corporate_id: Option<String>,
    pub session: String,
    pub redirect_uri: String,
    /// Which headers are signed, in which order.
    pub order: Vec<&'static str>,
}

impl Tpp {
    pub fn new(address: SocketAddr, identity: &Identity) -> Self {
        let certificate = girokit::cert::Certificate::from_pem(&identity.certificate_pem).unwrap();
        Self {
            address,
            key: RsaPrivateKey::from_pkcs8_der(&identity.key_der).unwrap(),
            certificate: certificate.base64(),
            key_id: certificate.key_id(),
            psu_id: None,
            corporate_id: None,
            session: format!("{}-codesample", uuid()),
            redirect_uri: "https://httpbin.org".to_owned(),
            order: vec!["x-request-id", "psu-corporate-id", "tpp-redirect-uri", "digest", "psu-id", "date"],
        }
    }

    /// A PSU who has registered, in private context.
    pub fn with(mut self, national_id: &str, context: &str) -> Self {
        let reply = self.call("GET", "/tietoevry/v1/users", "");
        assert_eq!(reply.status, 200, "{}", reply.text);
        let form = format!("decision=approve&nationalId={national_id}&context={context}");
        let location = self.decide(&reply.sca_redirect(), &form);
        self.psu_id = Some(parameter(&location, "psu-id").expect("the redirect names the PSU"));
        self.corporate_id = parameter(&location, "psu-corporate-id");
        self
    }

    pub fn call(&self, method: &str, target: &str, body: &str) -> Reply {
        self.send(method, target, body, &|_| {}, &|_| {}).expect("the bank answers")
    }

    /// Sends a request that is changed before it is signed, after it is signed, or both.
    pub fn send(&self, method: &str, target: &str, body: &str, before: Tamper<'_>, after: Tamper<'_>) -> Option<Reply> {
        let mut draft = self.draft(method, target, body);
        before(&mut draft);
        let signature = self.sign(&draft);
        draft.headers.push(("signature".to_owned(), signature));
        after(&mut draft);
        exchange(self.address, &draft.method, &draft.target, &draft.headers, &draft.body)
    }

    fn draft(&self, method: &str, target: &str, body: &str) -> Draft {
        let mut headers = vec![
            ("host", self.address.to_string()),
            ("psu-ip-address", "0.0.0.0".to_owned()),
            ("aspsp-id", "9057".to_owned()),
            ("x-request-id", uuid()),
            ("tpp-signature-certificate", self.certificate.clone()),
            ("date", java_date(0, "GMT")),
            ("tpp-redirect-uri", self.redirect_uri.clone()),
            ("tpp-session-id", self.session.clone()),
        ];
        if let Some(id) = &self.psu_id {
            headers.push(("psu-id", id.clone()));
        }
        if let Some(id) = &self.corporate_id {
            headers.push(("psu-corporate-id", id.clone()));
        }
        if !body.is_empty() {
            headers.push(("content-type", "application/json; charset=utf-8".to_owned()));
            headers.push(("digest", digest(body.as_bytes())));
        }
        Draft {
            method: method.to_owned(),
            target: target.to_owned(),
            headers: headers.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
            body: body.as_bytes().to_vec(),
        }
    }

    pub fn sign(&self, draft: &Draft) -> String {
        let target = format!("{} {}", draft.method.to_lowercase(), draft.target);
        let value = |name: &str| if name == "(request-target)" { Some(target.as_str()) } else { draft.get(name) };
        let signed: Vec<(&str, &str)> = self.order.iter().filter_map(|name| Some((*name, value(name)?))).collect();
        let string: Vec<String> = signed.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        let signature = SigningKey::<Sha256>::new(self.key.clone()).sign(string.join("\n").as_bytes());
        let names: Vec<&str> = signed.iter().map(|(name, _)| *name).collect();
        format!(
            "keyId=\"{}\",algorithm=\"rsa-sha256\",headers=\"{}\",signature=\"{}\"",
            self.key_id,
            names.join(" "),
            BASE64_STANDARD.encode(signature.to_bytes())
        )
    }

    /// Posts the decision as the page's form would; gives the address to which the browser is sent.
    pub fn decide(&self, sca_redirect: &str, form: &str) -> String {
        let reply = self.form(sca_redirect, form);
        assert_eq!(reply.status, 303, "{}", reply.text);
        reply.header("location").expect("a redirect has a location").to_owned()
    }

    pub fn form(&self, sca_redirect: &str, form: &str) -> Reply {
        let headers = vec![
            ("host".to_owned(), self.address.to_string()),
            ("content-type".to_owned(), "application/x-www-form-urlencoded".to_owned()),
        ];
        exchange(self.address, "POST", &path_of(sca_redirect), &headers, form.as_bytes()).expect("the page answers")
    }

    /// Creates a payment and gives what the bank answered.
    pub fn pay(&self, body: &Value) -> Value {
        let reply = self.call("POST", &format!("{PAYMENTS}?allowLogicalDuplicate=true"), &body.to_string());
        assert_eq!(reply.status, 201, "{}", reply.text);
        reply.json()
    }

    /// Starts the authorisation that a link of the payment offers, and decides.
    pub fn authorise(&self, links: &Value, decision: &str) -> String {
        let reply = self.call("POST", &link(links, "startAuthorisation"), "");
        assert_eq!(reply.status, 201, "{}", reply.text);
        self.decide(&reply.sca_redirect(), &format!("decision={decision}"))
    }

    pub fn status(&self, payment: &Value) -> Reply {
        self.call("GET", &link(payment, "status"), "")
    }
}

/// A link of the answer, resolved against the bank's base URL as the sample does it.
pub fn link(answer: &Value, name: &str) -> String {
    let href = answer["_links"][name]["href"].as_str().unwrap_or_else(|| panic!("no link {name} in {answer}"));
    format!("/tietoevry/{}", href.strip_prefix('/').unwrap_or(href))
}

pub fn order(amount: &str) -> Value {
    json!({
        "instructedAmount": {"currency": "NOK", "amount": amount},
        "debtorAccount": {"bban": "97105048304", "currency": "NOK"},
        "creditorAccount": {"bban": "97106112006", "currency": "NOK"},
        "creditorName": "Jonas Myhre",
        "requestedExecutionDate": day(0),
        "remittanceInformationUnstructured": "Rent",
    })
}

pub fn day(ahead: i64) -> String {
    (OffsetDateTime::now_utc() + time::Duration::days(ahead)).date().to_string()
}

/// `DateTimeFormatter.RFC_1123_DATE_TIME`: the day without a leading zero, the zone as `GMT` or as an offset.
pub fn java_date(off_seconds: i64, zone: &str) -> String {
    let hours: i64 = zone.get(..3).and_then(|text| text.parse().ok()).unwrap_or(0);
    let at = OffsetDateTime::now_utc() + time::Duration::seconds(off_seconds) + time::Duration::hours(hours);
    let weekday = at.weekday().to_string();
    let month = at.month().to_string();
    let (weekday, month) = (&weekday[..3], &month[..3]);
    format!(
        "{weekday}, {} {month} {} {:02}:{:02}:{:02} {zone}",
        at.day(),
        at.year(),
        at.hour(),
        at.minute(),
        at.second()
    )
}

pub fn digest(body: &[u8]) -> String {
    format!("SHA-256={}", BASE64_STANDARD.encode(Sha256::digest(body)))
}

pub fn uuid() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(1);
    let nanos = OffsetDateTime::now_utc().unix_timestamp_nanos() as u64 & 0xffff_ffff_ffff;
    format!("{:08x}-0000-4000-8000-{nanos:012x}", COUNT.fetch_add(1, Ordering::Relaxed))
}

pub fn parameter(url: &str, name: &str) -> Option<String> {
    let url = url::Url::parse(url).unwrap();
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

pub fn path_of(url: &str) -> String {
    url::Url::parse(url).unwrap().path().to_owned()
}

#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub text: String,
}

impl Reply {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("not JSON: {}", self.text))
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub fn sca_redirect(&self) -> String {
        self.json()["_links"]["scaRedirect"]["href"].as_str().expect("a scaRedirect").to_owned()
    }

    /// Status and code of a refusal.
    pub fn refusal(&self) -> (u16, String) {
        let message = &self.json()["tppMessages"][0];
        assert_eq!(message["category"], "ERROR");
        assert!(message["text"].as_str().is_some_and(|text| !text.is_empty()));
        (self.status, message["code"].as_str().unwrap().to_owned())
    }
}

/// One request on a connection of its own; `None` when it was closed without an answer.
pub fn exchange(
    to: SocketAddr,
    method: &str,
    target: &str,
    headers: &[(String, String)],
    body: &[u8],
) -> Option<Reply> {
    let stream = TcpStream::connect(to).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    exchange_over(stream, method, target, headers, body)
}

pub fn exchange_over(
    mut stream: impl Read + Write,
    method: &str,
    target: &str,
    headers: &[(String, String)],
    body: &[u8],
) -> Option<Reply> {
    let mut request = format!("{method} {target} HTTP/1.1\r\nconnection: close\r\ncontent-length: {}\r\n", body.len());
    for (name, value) in headers {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    request.push_str("\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    stream.write_all(body).unwrap();
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let (head, text) = answer.split_once("\r\n\r\n")?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers =
        lines.filter_map(|line| line.split_once(": ")).map(|(name, value)| (name.to_owned(), value.to_owned()));
    Some(Reply { status, headers: headers.collect(), text: text.to_owned() })
}
