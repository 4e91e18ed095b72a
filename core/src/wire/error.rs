//! Errors that say whose fault, which field, and what next.
// Python makes an error from all its fields at once.
#![cfg_attr(feature = "pyo3", allow(clippy::too_many_arguments))]

use serde::{Deserialize, Serialize};

/// Who has to act so that this does not happen again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, hash, from_py_object, module = "girokit"))]
pub enum Fault {
    /// The program that called girokit: its input, its key or its configuration.
    Caller,
    /// The bank (ASPSP), or what it sent.
    Bank,
    /// The person at the screen (PSU): a refusal, a wrong code, an aborted redirect.
    User,
    /// What lies between the program and the bank: the connection, a proxy, TLS.
    Network,
}

/// Whether the same thing may be tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, hash, from_py_object, module = "girokit"))]
pub enum Retry {
    /// Trying the same again gives the same answer, or does harm.
    Never,
    /// It may work later; see [`Error::retry_at_ms`] where the time is known.
    After,
    /// Nothing has happened yet: it may be tried again at once.
    Safe,
}

/// What kind of thing went wrong: the stable, machine-readable part of an [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, hash, from_py_object, module = "girokit"))]
#[non_exhaustive]
pub enum ErrorKind {
    /// A value breaks a rule of the standard or of the bank; [`Error::field`] names it.
    InvalidInput,
    /// The configuration of the bank, the profile or the session is incomplete or contradicts itself.
    InvalidConfig,
    /// A key or certificate cannot be read or used.
    InvalidKey,
    /// A signature does not verify, or a signed message is not as it was signed.
    InvalidSignature,
    /// A header value or path segment would break out of its place.
    UnsafeHeader,
    /// A link or redirect leads to another origin than the bank's own.
    ForeignLink,
    /// The user came back through a redirect that was never asked for, or not to the agreed address.
    UnexpectedReturn,
    /// What was fed is not what the flow is waiting for.
    UnexpectedInput,
    /// The answer is larger than the limit of the profile.
    TooLarge,
    /// The answer is not what the standard says it is: not JSON, truncated, wrongly typed, not UTF-8.
    UnreadableAnswer,
    /// The bank answered with an HTTP status or a code that the flow cannot act on.
    UnknownAnswer,
    /// The bank refused; [`Error::bank`] says with which code.
    Refused,
    /// A saved flow or session cannot be used: wrong version, wrong bank, damaged.
    CannotResume,
    /// The limit of calls that the bank grants without the user is used up.
    LimitReached,
    /// The bank or the standard does not offer this operation.
    NotOffered,
    /// The connection failed before an answer was read.
    SendFailed,
}

/// What the bank said when it refused, in its own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(
    feature = "pyo3",
    pyo3::pyclass(frozen, eq, get_all, new = "from_fields", from_py_object, module = "girokit")
)]
#[non_exhaustive]
pub struct BankAnswer {
    /// HTTP status of the answer.
    pub status: u16,
    /// The bank's own code, such as `SIGNATURE_INVALID`; empty when it gave none.
    pub code: String,
    /// The bank's own explanation; empty when it gave none.
    pub text: String,
    /// Where in the request the bank saw the fault, as it wrote it.
    pub path: Option<String>,
    /// What the bank says beside that, such as the values that it would take.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<BankParameter>,
}

impl BankAnswer {
    /// What a bank said: its HTTP status, its code, its explanation.
    pub fn new(status: u16, code: impl Into<String>, text: impl Into<String>) -> Self {
        Self { status, code: code.into(), text: text.into(), path: None, parameters: Vec::new() }
    }
}

/// What a bank's refusal says under a name, such as `ALLOWED_VALUES`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(
    feature = "pyo3",
    pyo3::pyclass(frozen, eq, get_all, new = "from_fields", from_py_object, module = "girokit")
)]
#[non_exhaustive]
pub struct BankParameter {
    /// The name, as the bank wrote it; empty where it gave none.
    pub name: String,
    /// The values, as text.
    pub values: Vec<String>,
}

/// Something went wrong. Says whose fault it is, which field, what is right, and what to do next.
///
/// No error holds a key, token, code, account number or national id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "camelCase")]
#[error("{}", self.sentence())]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
#[cfg_attr(
    feature = "pyo3",
    pyo3::pyclass(frozen, eq, str, get_all, new = "from_fields", from_py_object, module = "girokit")
)]
#[non_exhaustive]
pub struct Error {
    /// The stable kind of the error.
    pub kind: ErrorKind,
    /// Who has to act.
    pub fault: Fault,
    /// Whether to try again.
    pub retry: Retry,
    /// From when on a new try makes sense, as Unix time in milliseconds, where that is known.
    pub retry_at_ms: Option<i64>,
    /// Path of the field, as the bank would name it: `payments[2].creditorAccount.iban`.
    pub field: Option<String>,
    /// What is wrong, the rule, and what would be right.
    pub message: String,
    /// What to do next.
    pub next: Option<String>,
    /// The bank's own words, when it was the bank that refused.
    pub bank: Option<BankAnswer>,
}

impl Error {
    /// An error of a kind, with the fault and retry that this kind usually has.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        use ErrorKind as K;
        let (fault, retry) = match kind {
            K::InvalidInput
            | K::InvalidConfig
            | K::InvalidKey
            | K::UnsafeHeader
            | K::UnexpectedInput
            | K::CannotResume
            | K::NotOffered => (Fault::Caller, Retry::Never),
            K::InvalidSignature => (Fault::Caller, Retry::Never),
            K::ForeignLink | K::TooLarge | K::UnreadableAnswer | K::UnknownAnswer | K::Refused => {
                (Fault::Bank, Retry::Never)
            }
            K::UnexpectedReturn => (Fault::User, Retry::Never),
            K::LimitReached => (Fault::Caller, Retry::After),
            K::SendFailed => (Fault::Network, Retry::After),
        };
        Self { kind, fault, retry, retry_at_ms: None, field: None, message: message.into(), next: None, bank: None }
    }

    /// A value that breaks a rule: `field` is the path as the bank would name it.
    pub fn invalid(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidInput, message).at(field)
    }

    /// Names the field.
    #[must_use]
    pub fn at(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Puts a prefix before the field's path: `amount` under `payments[0]` is `payments[0].amount`.
    #[must_use]
    pub fn under(mut self, parent: &str) -> Self {
        self.field = Some(match self.field.take() {
            Some(inner) if inner.starts_with('[') => format!("{parent}{inner}"),
            Some(inner) if !inner.is_empty() => format!("{parent}.{inner}"),
            _ => parent.to_owned(),
        });
        self
    }

    /// Says what to do next.
    #[must_use]
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }

    /// Changes whose fault it is.
    #[must_use]
    pub fn fault(mut self, fault: Fault) -> Self {
        self.fault = fault;
        self
    }

    /// Changes whether to try again.
    #[must_use]
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Attaches the bank's own words, without the account numbers and national ids that it may repeat in them.
    #[must_use]
    pub fn answered(mut self, bank: BankAnswer) -> Self {
        self.bank = Some(BankAnswer { text: super::words::without_numbers(&bank.text), ..bank });
        self
    }

    fn sentence(&self) -> String {
        let mut text = String::new();
        if let Some(field) = self.field.as_ref().filter(|field| !field.is_empty()) {
            text.push_str(field);
            text.push_str(": ");
        }
        text.push_str(&self.message);
        if let Some(said) = self.bank.as_ref().map(|bank| bank.text.trim()).filter(|said| !said.is_empty()) {
            text.push_str(&format!(" (the bank: {said})"));
        }
        if let Some(next) = &self.next {
            text.push_str(" – ");
            text.push_str(next);
        }
        text
    }
}
