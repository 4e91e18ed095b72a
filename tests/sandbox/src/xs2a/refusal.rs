//! "Error Codes and Responses" of the document: which code goes with which HTTP status, and the shape of a refusal.

use serde_json::{Value, json};

use crate::exchange::Reply;

/// Each code with its HTTP status. Where the document gives several, this is the one for an entry in the payload, and
/// [`Refusal::status`] sets another.
const CODES: [(&str, u16); 39] = [
    // Service unspecific
    ("CERTIFICATE_INVALID", 401),
    ("ROLE_INVALID", 401),
    ("CERTIFICATE_EXPIRED", 401),
    ("CERTIFICATE_BLOCKED", 401),
    ("CERTIFICATE_REVOKED", 401),
    ("CERTIFICATE_MISSING", 401),
    ("SIGNATURE_INVALID", 401),
    ("SIGNATURE_MISSING", 401),
    ("FORMAT_ERROR", 400),
    ("PARAMETER_NOT_CONSISTENT", 400),
    ("PARAMETER_NOT_SUPPORTED", 400),
    ("PSU_CREDENTIALS_INVALID", 401),
    ("SERVICE_INVALID", 400),
    ("SERVICE_BLOCKED", 403),
    ("CORPORATE_ID_INVALID", 401),
    ("CONSENT_UNKNOWN", 400),
    ("CONSENT_INVALID", 401),
    ("CONSENT_EXPIRED", 401),
    ("RESOURCE_UNKNOWN", 400),
    ("RESOURCE_EXPIRED", 400),
    ("RESOURCE_BLOCKED", 400),
    ("TIMESTAMP_INVALID", 400),
    ("PERIOD_INVALID", 400),
    ("SCA_METHOD_UNKNOWN", 400),
    ("STATUS_INVALID", 409),
    // Payment initiation
    ("PRODUCT_INVALID", 403),
    ("PRODUCT_UNKNOWN", 404),
    ("PAYMENT_FAILED", 400),
    ("KID_MISSING", 400),
    ("KID_INVALID", 400),
    ("EXECUTION_DATE_INVALID", 400),
    ("CANCELLATION_INVALID", 405),
    // Account information
    ("SESSIONS_NOT_SUPPORTED", 400),
    ("ACCESS_EXCEEDED", 429),
    ("REQUESTED_FORMATS_INVALID", 406),
    // Confirmation of funds
    ("CARD_INVALID", 400),
    ("NO_PIIS_ACTIVATION", 400),
    // Signing baskets
    ("REFERENCE_MIX_INVALID", 400),
    ("REFERENCE_STATUS_INVALID", 409),
];

/// Why a request is not served.
#[derive(Debug, Clone)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) code: &'static str,
    pub(crate) text: String,
    path: Option<String>,
}

impl Refusal {
    /// A refusal with the status that the document gives for the code.
    pub(crate) fn new(code: &'static str, text: impl Into<String>) -> Self {
        let status = CODES.iter().find(|(known, _)| *known == code).map_or(400, |(_, status)| *status);
        Self { status, code, text: text.into(), path: None }
    }

    /// An entry of the request that is not as it has to be: FORMAT_ERROR with the path of the entry.
    pub(crate) fn format(path: &str, text: impl Into<String>) -> Self {
        Self::new("FORMAT_ERROR", text).at(path)
    }

    /// Something in the path that the bank does not know.
    pub(crate) fn unknown_resource(text: impl Into<String>) -> Self {
        Self::new("RESOURCE_UNKNOWN", text).status(403)
    }

    #[must_use]
    pub(crate) fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    #[must_use]
    pub(crate) fn at(mut self, path: &str) -> Self {
        self.path = Some(path.to_owned());
        self
    }

    /// The same for an entry inside another, but for paths that stand outside of it.
    #[must_use]
    pub(crate) fn under(mut self, parent: &str, outside: &[&str]) -> Self {
        if let Some(path) = self.path.take() {
            let inside = !outside.iter().any(|name| path.starts_with(name));
            self.path = Some(if inside { format!("{parent}.{path}") } else { path });
        }
        self
    }

    /// `{"tppMessages": [{"category", "code", "path", "text"}]}`
    pub(crate) fn reply(&self) -> Reply {
        let mut message = json!({"category": "ERROR", "code": self.code, "text": self.text});
        if let (Some(path), Value::Object(fields)) = (&self.path, &mut message) {
            fields.insert("path".to_owned(), Value::from(path.as_str()));
        }
        Reply::json(self.status, &json!({"tppMessages": [message]}))
    }
}
