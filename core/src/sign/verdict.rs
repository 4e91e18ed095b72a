//! What a verification found: causes, the most likely first.

use serde::{Deserialize, Serialize};

/// What is wrong with a signed message, the most likely cause first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, hash, from_py_object, module = "girokit"))]
#[non_exhaustive]
pub enum CauseKind {
    /// There is no `Signature` header.
    SignatureMissing,
    /// The `Signature` header cannot be read.
    SignatureUnreadable,
    /// The algorithm is not `rsa-sha256`.
    AlgorithmUnknown,
    /// There is no certificate to verify with.
    CertificateMissing,
    /// The certificate cannot be read.
    CertificateUnreadable,
    /// The certificate is not yet, or no longer, valid.
    CertificateExpired,
    /// The certificate was issued by somebody the verifier does not trust.
    CertificateForeign,
    /// `keyId` is not the one of the certificate.
    KeyIdUnknown,
    /// A header that has to be there is not.
    HeaderMissing,
    /// A header is declared as signed and is not in the message: it was lost or renamed on the way.
    SignedHeaderMissing,
    /// A header that has to be signed is not among the signed ones.
    HeaderNotSigned,
    /// There is a body and no `Digest` header.
    DigestMissing,
    /// The `Digest` header cannot be read.
    DigestUnreadable,
    /// The `Digest` header is not that of the body.
    DigestWrong,
    /// The `Date` header cannot be read.
    DateUnreadable,
    /// The `Date` header is further off than allowed.
    DateOff,
    /// The request id was used before.
    RequestIdRepeated,
    /// The signature was made with another key than that of the certificate.
    AnotherKey,
    /// The right key signed other bytes: the signing string was built in a wrong way that is recognised.
    SignedOtherwise,
    /// The right key signed other bytes: a signed header was changed after signing.
    SignedHeaderChanged,
}

/// One cause, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, get_all, from_py_object, module = "girokit"))]
#[non_exhaustive]
pub struct Cause {
    /// What kind of cause.
    pub kind: CauseKind,
    /// The header, or part of one, that it is about.
    pub field: String,
    /// What is wrong, the rule, and what would be right.
    pub message: String,
}

impl Cause {
    pub(super) fn new(kind: CauseKind, field: &str, message: impl Into<String>) -> Self {
        Self { kind, field: field.to_owned(), message: message.into() }
    }
}

/// The result of a verification: accepted when there are no causes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, get_all, from_py_object, module = "girokit"))]
#[non_exhaustive]
#[must_use = "a message is verified only where its verdict is looked at"]
pub struct Verdict {
    /// Everything that is wrong, the most likely cause first; empty when the signature is valid.
    pub causes: Vec<Cause>,
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl Verdict {
    /// Whether the signature is valid.
    pub fn accepted(&self) -> bool {
        self.causes.is_empty()
    }

    /// The verdict as a person reads it.
    pub fn explain(&self) -> String {
        if self.accepted() {
            return "The signature holds.".to_owned();
        }
        let mut lines = vec!["The signature does not hold:".to_owned()];
        lines.extend(
            self.causes.iter().enumerate().map(|(at, cause)| format!("{}. {}: {}", at + 1, cause.field, cause.message)),
        );
        lines.join("\n")
    }
}

/// The methods for Python.
#[cfg(feature = "pyo3")]
mod python {
    #[pyo3::pymethods]
    impl super::Verdict {
        /// Whether the signature is valid.
        #[getter(accepted)]
        fn python_accepted(&self) -> bool {
            self.accepted()
        }

        /// The verdict as a person reads it.
        #[pyo3(name = "explain")]
        fn python_explain(&self) -> String {
            self.explain()
        }

        fn __repr__(&self) -> String {
            format!("{self:?}")
        }
    }
}
