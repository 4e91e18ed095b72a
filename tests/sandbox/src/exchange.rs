//! A request as the systems see it and the answer they give: plain values, so that a bank is written without HTTP machinery.

use std::sync::Arc;

use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use percent_encoding::percent_decode_str;
use serde_json::Value;

/// The certificate that the client showed in the TLS handshake, DER; none over plain HTTP or when it showed none.
///
/// The server puts it into every request's extensions, once per connection.
#[derive(Clone, Default)]
pub struct ClientCertificate(pub Option<Arc<[u8]>>);

/// A request, read to its end.
pub struct Incoming {
    /// HTTP method in upper case.
    pub method: String,
    /// Path below the system's prefix, still percent-encoded, with its leading slash.
    pub path: String,
    /// The whole request target as it stood in the request line: path with prefix, and query. This is what is signed.
    pub target: String,
    /// Query as sent, without the question mark.
    pub query: String,
    /// All headers, in order, repeated ones too.
    pub headers: HeaderMap,
    /// The exact bytes of the body.
    pub body: Bytes,
    /// The certificate of the TLS handshake.
    pub client_certificate: ClientCertificate,
    /// Scheme, host and port by which the client reached us: `http://127.0.0.1:8080`.
    pub origin: String,
}

impl Incoming {
    /// The value of a header that stands there once; trimmed. `None` when it is absent or not text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| std::str::from_utf8(value.as_bytes()).ok()).map(str::trim)
    }

    /// The value of a query parameter, decoded.
    pub fn query_value(&self, name: &str) -> Option<String> {
        form_value(&self.query, name)
    }

    /// The value of a field of a posted form, decoded.
    pub fn form_value(&self, name: &str) -> Option<String> {
        form_value(std::str::from_utf8(&self.body).ok()?, name)
    }

    /// All values of a field of a posted form, decoded.
    pub fn form_values(&self, name: &str) -> Vec<String> {
        let pairs = url::form_urlencoded::parse(&self.body);
        pairs.filter(|(key, _)| key == name).map(|(_, value)| value.into_owned()).collect()
    }

    /// The path's segments, each percent-decoded on its own, so that an id may hold anything.
    pub fn segments(&self) -> Vec<String> {
        let path = self.path.trim_matches('/');
        path.split('/').map(|segment| percent_decode_str(segment).decode_utf8_lossy().into_owned()).collect()
    }
}

fn form_value(encoded: &str, name: &str) -> Option<String> {
    url::form_urlencoded::parse(encoded.as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

/// Marks an answer that is never sent: the server closes the connection instead.
#[derive(Clone)]
pub(crate) struct Cut;

/// An answer.
#[derive(Debug, Clone)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// Headers beside those that the server adds itself.
    pub headers: Vec<(&'static str, String)>,
    /// The exact bytes of the body.
    pub body: Vec<u8>,
    /// Close the connection without sending any of this: the client will not learn what happened.
    pub cut: bool,
}

impl Reply {
    /// An answer without a body.
    pub fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Vec::new(), cut: false }
    }

    /// A JSON answer.
    pub fn json(status: u16, value: &Value) -> Self {
        let mut reply = Self::empty(status).with("content-type", "application/json");
        reply.body = value.to_string().into_bytes();
        reply
    }

    /// An HTML page. Nothing may be loaded from elsewhere, and the address of the page is not told to anybody.
    pub fn html(status: u16, page: String) -> Self {
        let mut reply = Self::empty(status)
            .with("content-type", "text/html; charset=utf-8")
            .with("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
            .with("referrer-policy", "no-referrer")
            .with("cache-control", "no-store");
        reply.body = page.into_bytes();
        reply
    }

    /// "See other": the browser goes on to `location` with a GET.
    pub fn see_other(location: &str) -> Self {
        Self::empty(303).with("location", location)
    }

    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The same answer with one more header.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// The same answer, never sent: the connection is closed instead.
    #[must_use]
    pub fn cut(mut self) -> Self {
        self.cut = true;
        self
    }
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        for (name, value) in self.headers {
            if let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) {
                response.headers_mut().append(HeaderName::from_static(name), value);
            }
        }
        response.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
        if self.cut {
            response.extensions_mut().insert(Cut);
        }
        response
    }
}
