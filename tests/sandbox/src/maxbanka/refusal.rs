//! What the bank says when it refuses.

use serde_json::{Value, json};

use crate::exchange::Reply;

/// A refusal: an error of the list, OAuth's single one, or plain words.
#[derive(Debug, Clone)]
pub(super) struct Refusal {
    status: u16,
    body: Body,
}

#[derive(Debug, Clone)]
enum Body {
    Errors { error: &'static str, scope: Option<String>, message: Option<String>, parameters: Option<Value> },
    OAuth(&'static str),
    Words(String),
}

impl Refusal {
    /// `{"errors": [{"error": code}]}`
    pub(super) fn new(status: u16, error: &'static str) -> Self {
        Self { status, body: Body::Errors { error, scope: None, message: None, parameters: None } }
    }

    /// `{"error": code}`
    pub(super) fn oauth(status: u16, error: &'static str) -> Self {
        Self { status, body: Body::OAuth(error) }
    }

    /// `unauthorized_client - TPP client_id is not authorized`
    pub(super) fn words(text: impl Into<String>) -> Self {
        Self { status: 400, body: Body::Words(text.into()) }
    }

    /// "Missing mandatory field in the request"
    pub(super) fn missing(scope: impl Into<String>) -> Self {
        Self::new(400, "FIELD_MISSING").at(scope).saying("Missing mandatory field in the request")
    }

    pub(super) fn invalid(scope: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(400, "FIELD_INVALID").at(scope).saying(message)
    }

    /// "Exceptions not supported" comes under 500.
    pub(super) fn unsupported(scope: &str, what: &str) -> Self {
        Self::new(500, "NARR").at(scope).saying(format!("{what} not supported"))
    }

    pub(super) fn gone(what: &str) -> Self {
        Self::new(404, "TRANSACTION_MISSING").saying(format!("{what} does not exists"))
    }

    pub(super) fn at(mut self, path: impl Into<String>) -> Self {
        if let Body::Errors { scope, .. } = &mut self.body {
            *scope = Some(path.into());
        }
        self
    }

    pub(super) fn saying(mut self, text: impl Into<String>) -> Self {
        if let Body::Errors { message, .. } = &mut self.body {
            *message = Some(text.into());
        }
        self
    }

    pub(super) fn allowing(mut self, values: &[&str]) -> Self {
        if let Body::Errors { parameters, .. } = &mut self.body {
            *parameters = Some(json!({ "ALLOWED_VALUES": values }));
        }
        self
    }

    pub(super) fn reply(&self) -> Reply {
        match &self.body {
            Body::Errors { error, scope, message, parameters } => {
                let mut one = json!({ "error": error, "scope": scope, "message": message, "parameters": parameters });
                if let Some(fields) = one.as_object_mut() {
                    fields.retain(|_, field| !field.is_null());
                }
                Reply::json(self.status, &json!({ "errors": [one] }))
            }
            Body::OAuth(error) => Reply::json(self.status, &json!({ "error": error })),
            // So the document shows it: words under application/json.
            Body::Words(text) => {
                let mut reply = Reply::empty(self.status).with("content-type", "application/json");
                reply.body = text.clone().into_bytes();
                reply
            }
        }
    }
}
