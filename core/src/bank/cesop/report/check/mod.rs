//! A message checked as the Commission's validator does, before it is handed in.
//!
//! Theory. The document is read once, piece by piece, along the table of the schema; no tree is built. What the schema
//! itself forbids is 50010, except for the three references, whose form has codes of its own (10050, 10060, 20030). The
//! business rules are checked when the element ends to which they belong: header, account, transaction, payee, message.
//! What is kept over the whole message are the references and the identifiers that must be unique in it. Each rule is
//! checked to the letter and independently, since CESOP reports "the maximum validation errors in one exchange"
//! (3.1.2).
//!
//! Messages that were handed in before ([`History`]) make it possible to check the rules that look back.
//!
//! ```text
//! walk.rs      the document, read along the schema; what is kept of it
//! rules.rs     the business rules, checked when their element ends
//! history.rs   messages that were handed in before
//! ```

mod history;
mod rules;
mod walk;

pub use history::History;
pub(crate) use rules::{has_iban_form, is_bic};

use super::codes::{self, CesopRejection, Rejection};
use super::model::CesopResult;
use walk::Checker;

/// The most findings of a check, where the caller sets no other limit.
pub(crate) const MOST_FINDINGS: usize = 1_000;

model! {
    /// Something that the validator would refuse.
    pub Finding {
        /// The code: `45010`.
        must "code" code: String as "identifier",
        /// The rule; absent for codes whose rule was withdrawn.
        may "rule" rule: String,
        /// What it rejects.
        must "rejection" rejection: CesopRejection,
        /// Where: `/CESOP/PaymentDataBody/ReportedPayee[2]/ReportedTransaction[7]/Amount`.
        must "xpath" xpath: String,
        /// What is wrong, and what would be right.
        must "text" text: String,
        /// What was found there; never an account number.
        may "detail" detail: String,
        /// `DocRefId` of the payee.
        may "docRefId" doc_ref_id: String as "identifier",
        /// The transaction.
        may "transactionIdentifier" transaction_identifier: String as "identifier",
    }
}

/// How a message is checked.
#[derive(Debug)]
pub struct Checks<'a> {
    /// Country of the administration that receives it.
    pub country: &'a str,
    /// The time, in Unix milliseconds.
    pub now_ms: i64,
    /// The largest message, in bytes.
    pub largest: usize,
    /// The check ends after this many findings.
    pub most_findings: usize,
    /// What was handed in before; `None` where the rules that look back are not checked.
    pub history: Option<&'a History>,
}

/// The result of a check.
#[derive(Debug, Default)]
pub struct Checked {
    /// The findings.
    pub findings: Vec<Finding>,
    /// `MessageRefId`.
    pub message_ref_id: Option<String>,
    /// How many payees there are.
    pub payees: u64,
    /// How many transactions there are.
    pub transactions: u64,
}

impl Checked {
    /// The result that the validator would give.
    pub fn result(&self) -> CesopResult {
        let rejection = |finding: &Finding| codes::find(&finding.code).map_or(Rejection::Full, |code| code.rejection);
        self.findings.iter().map(rejection).max().unwrap_or(Rejection::None).into()
    }
}

/// Checks a message.
pub fn check(xml: &str, checks: &Checks<'_>) -> Checked {
    let mut checker = Checker::new(checks);
    if xml.len() > checks.largest {
        checker.report("50070", "/CESOP", Some(format!("{} bytes; at most {}", xml.len(), checks.largest)));
    }
    checker.run(xml);
    checker.out
}
