//! What the banks hold: models of the banks, written from their documents.
//!
//! They share nothing with the core: no table, no type, no helper; only JSON and text. A reading that is wrong in the core is
//! not wrong here for the same reason.
//!
//! ```text
//! mod.rs               what a ledger is, what it keeps of each object
//! betalingsservice.rs  mandate requests, the debtor in the app, callbacks
//! calls.rs             what single calls make and take away
//! cesop.rs             tokens, reports, receipts, validation
//! lists.rs             long lists, page by page
//! maxbanka.rs          orders, their signing, tokens
//! xs2a.rs              tietoevry and bec: payments, baskets, consents and pages of the Berlin Group's framework
//! ```

pub(crate) mod betalingsservice;
pub(crate) mod calls;
pub(crate) mod cesop;
pub(crate) mod lists;
pub(crate) mod maxbanka;
pub(crate) mod xs2a;

use crate::table::Act;
use girokit::Request;
use serde_json::Value;

/// A bank.
pub(crate) trait Ledger {
    /// Time passes: what is due happens.
    fn advance(&mut self, now_ms: i64);

    /// A request arrives.
    fn answer(&mut self, now_ms: i64, asked: &Asked) -> Answer;

    /// A user opens a page of the bank, and does there what they want to. Where the bank sends them then.
    fn visit(&mut self, now_ms: i64, url: &str, decision: Decision) -> Option<String>;

    /// The code that it has sent to the user's phone last.
    fn code(&mut self) -> Option<String> {
        None
    }

    /// Its id of the person at the screen.
    fn user(&self) -> &str {
        ""
    }

    /// Another person sits down at the screen: the second of a company who signs.
    fn change_user(&mut self) {}

    /// Tokens that the person at the screen grants, and that end then.
    fn tokens_of_user(&mut self, _ends_ms: i64) -> Option<(String, String)> {
        None
    }

    /// When it calls back next, or something happens that it will call back about.
    fn next_delivery_ms(&self) -> Option<i64> {
        None
    }

    /// What arrives at the callback's address now, from the bank and from others.
    fn deliveries(&mut self, _now_ms: i64) -> Vec<Delivery> {
        Vec::new()
    }

    /// How a delivery was answered.
    fn delivered(&mut self, _now_ms: i64, _delivery: &Delivery, _status: u16) {}

    /// All that it was asked to make, as it stands.
    fn book(&self) -> &Book;
}

/// A call to the host's own address.
#[derive(Debug, Clone)]
pub(crate) struct Delivery {
    pub(crate) at_ms: i64,
    /// Which of its objects the bank calls about; `None` where it is not the bank that calls, or not for the first time.
    pub(crate) of: Option<usize>,
    pub(crate) authorization: Option<String>,
    pub(crate) body: Value,
    /// What is out of the ordinary with it.
    pub(crate) act: Option<Act>,
}

/// What a user does on a page of the bank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    Agree,
    Decline,
}

/// Something that the bank made.
#[derive(Debug, Clone)]
pub(crate) struct Object {
    /// What it is: `payment`, `basket`, `order`.
    pub(crate) kind: &'static str,
    pub(crate) id: String,
    /// The caller's own reference, which tells one intention from another.
    pub(crate) reference: String,
    /// The request that made it.
    pub(crate) request_id: String,
    /// Every status it had, from when on.
    pub(crate) statuses: Vec<(i64, String)>,
    /// From when on it is no longer listed.
    pub(crate) gone_ms: Option<i64>,
}

impl Object {
    /// Where it stands.
    pub(crate) fn status(&self) -> &str {
        self.statuses.last().map_or("", |(_, status)| status)
    }

    /// Where it stood at some moment of a span of time.
    pub(crate) fn statuses_within(&self, from_ms: i64, to_ms: i64) -> Vec<&str> {
        let ends = self.statuses.iter().skip(1).map(|(at_ms, _)| *at_ms).chain([i64::MAX]);
        let spans = self.statuses.iter().zip(ends);
        spans
            .filter(|((began_ms, _), ended_ms)| *began_ms <= to_ms && *ended_ms >= from_ms)
            .map(|((_, status), _)| status.as_str())
            .collect()
    }

    /// Whether it ever stood there.
    pub(crate) fn ever(&self, status: &str) -> bool {
        self.statuses.iter().any(|(_, had)| had == status)
    }
}

/// All that a bank was asked to make.
#[derive(Debug, Default)]
pub(crate) struct Book(Vec<Object>);

impl Book {
    pub(crate) fn enter(
        &mut self,
        now_ms: i64,
        kind: &'static str,
        id: &str,
        reference: &str,
        asked: &Asked,
        status: &str,
    ) -> usize {
        self.0.push(Object {
            kind,
            id: id.to_owned(),
            reference: reference.to_owned(),
            request_id: asked.id.clone(),
            statuses: vec![(now_ms, status.to_owned())],
            gone_ms: None,
        });
        self.0.len() - 1
    }

    pub(crate) fn get(&self, at: usize) -> Option<&Object> {
        self.0.get(at)
    }

    pub(crate) fn status(&self, at: usize) -> &str {
        self.0.get(at).map_or("", Object::status)
    }

    pub(crate) fn set(&mut self, at: usize, now_ms: i64, status: &str) {
        if let Some(object) = self.0.get_mut(at).filter(|object| object.status() != status) {
            object.statuses.push((now_ms, status.to_owned()));
        }
    }

    pub(crate) fn gone(&mut self, at: usize, now_ms: i64) {
        if let Some(object) = self.0.get_mut(at) {
            object.gone_ms.get_or_insert(now_ms);
        }
    }

    pub(crate) fn is_gone(&self, at: usize) -> bool {
        self.0.get(at).is_some_and(|object| object.gone_ms.is_some())
    }

    pub(crate) fn all(&self) -> &[Object] {
        &self.0
    }

    pub(crate) fn by_id(&self, kind: &str, id: &str) -> Option<&Object> {
        self.0.iter().find(|object| object.kind == kind && object.id == id)
    }
}

/// A request, as a bank reads it.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) id: String,
    pub(crate) method: String,
    /// Below the host, percent-decoded, without query.
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    pub(crate) text: String,
    pub(crate) body: Value,
}

impl Asked {
    pub(crate) fn read(request: &Request) -> Self {
        let rest = request.url.split_once("://").map_or("", |(_, rest)| rest);
        let target = rest.find('/').and_then(|at| rest.get(at..)).unwrap_or_default();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let text = String::from_utf8_lossy(&request.body).into_owned();
        Self {
            id: request.id.clone(),
            method: request.method.clone(),
            path: decoded(path),
            query: pairs(query),
            headers: request
                .headers
                .iter()
                .map(|header| (header.name.to_ascii_lowercase(), header.value.clone()))
                .collect(),
            body: serde_json::from_str(&text).unwrap_or(Value::Null),
            text,
        }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// A parameter of the query.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// A text of the body.
    pub(crate) fn field(&self, pointer: &str) -> Option<&str> {
        self.body.pointer(pointer)?.as_str()
    }
}

pub(crate) fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// The pairs of a query or a form.
pub(crate) fn pairs(text: &str) -> Vec<(String, String)> {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decoded(&name.replace('+', " ")), decoded(&value.replace('+', " "))))
        .collect()
}

/// An address with one more parameter.
pub(crate) fn with_parameters(address: &str, parameters: &[(&str, &str)]) -> String {
    let encoded: Vec<String> = parameters
        .iter()
        .map(|(name, value)| {
            format!("{name}={}", percent_encoding::utf8_percent_encode(value, percent_encoding::NON_ALPHANUMERIC))
        })
        .collect();
    let join = if address.contains('?') { '&' } else { '?' };
    format!("{address}{join}{}", encoded.join("&"))
}

/// An answer of a bank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn new(status: u16, content_type: &str, body: Vec<u8>) -> Self {
        let headers = if content_type.is_empty() {
            Vec::new()
        } else {
            vec![("Content-Type".to_owned(), content_type.to_owned())]
        };
        Self { status, headers, body }
    }

    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self::new(status, "application/json", body.to_string().into_bytes())
    }

    pub(crate) fn empty(status: u16) -> Self {
        Self::new(status, "", Vec::new())
    }

    /// Its body, where that is JSON.
    pub(crate) fn body_json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }
}

impl Asked {
    /// For what the bank holds before the run begins.
    pub(crate) fn nobody() -> Self {
        Self {
            id: String::new(),
            method: String::new(),
            path: String::new(),
            query: Vec::new(),
            headers: Vec::new(),
            text: String::new(),
            body: Value::Null,
        }
    }
}
