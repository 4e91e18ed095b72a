//! The error codes of the Commission's validator: which rule each is of, what it rejects, and what is right instead.
//!
//! Source: XSD User Guide 6.00, 4 (business rules) and 5 (technical rules), and the list of texts of the validation
//! module (`validation-errors.properties`). The words are ours; numbers, rules and short descriptions are theirs.

use super::model::CesopResult;

codes! {
    /// What an error does to the message.
    pub CesopRejection {
        /// The whole message is refused.
        Full = "FULL",
        /// The payee is refused with all its transactions.
        Partial = "PARTIAL",
        /// Nothing: the rule was withdrawn, its code is still in the list of texts.
        None = "NONE",
    }
}

/// What can show an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// The message alone.
    ByMessage,
    /// The message and those that were handed in before.
    ByHistory,
    /// Only the way on which it was sent: encryption, compression, signature, virus scan; or a person.
    Elsewhere,
}

/// A code.
#[derive(Debug)]
pub struct Code {
    /// The number.
    pub code: &'static str,
    /// The rule; empty for those that were withdrawn.
    pub rule: &'static str,
    /// In a few words, as the answer says it (`ErrorShortDesc`).
    pub short: &'static str,
    /// What is wrong and what would be right.
    pub text: &'static str,
    /// What it rejects.
    pub rejection: Rejection,
    /// What can show it.
    pub shown: Shown,
}

/// [`CesopRejection`], as the table below has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rejection {
    /// Nothing.
    None,
    /// The payee.
    Partial,
    /// The message.
    Full,
}

impl From<Rejection> for CesopRejection {
    fn from(rejection: Rejection) -> Self {
        match rejection {
            Rejection::None => Self::None,
            Rejection::Partial => Self::Partial,
            Rejection::Full => Self::Full,
        }
    }
}

impl From<Rejection> for CesopResult {
    fn from(worst: Rejection) -> Self {
        match worst {
            Rejection::None => Self::Validated,
            Rejection::Partial => Self::PartiallyRejected,
            Rejection::Full => Self::FullyRejected,
        }
    }
}

use Rejection::{Full, Partial};
use Shown::{ByHistory, ByMessage, Elsewhere};

macro_rules! codes_table {
    ($($code:literal $rule:literal $rejection:path, $shown:path, $short:literal, $text:literal;)*) => {
        /// All codes, by number.
        pub const CODES: &[Code] = &[$(Code {
            code: $code, rule: $rule, short: $short, text: $text, rejection: $rejection, shown: $shown,
        }),*];
    };
}

codes_table! {
    "10010" "MH-BR-0010" Full, ByHistory, "MessageRefID is not unique",
        "this MessageRefId was used before: give each message a new UUID; the same message twice needs no second";
    "10020" "" Rejection::None, ByMessage, "The period starts in the future",
        "the Timestamp or the period lies in the future: look at the clock and at the quarter";
    "10030" "MH-BR-0030" Full, ByMessage, "The period is before 01/01/2024",
        "the first quarter that is reported is the first of 2024";
    "10040" "MH-BR-0040" Full, ByHistory, "Wrong CorrMessageRefID",
        "CorrMessageRefId names no message that was handed in: give the MessageRefId of the message to correct";
    "10050" "MH-BR-0050" Full, ByMessage, "Wrong format of the MessageRefID",
        "MessageRefId is a UUID, version 4";
    "10060" "MH-BR-0060" Full, ByMessage, "Wrong format of the CorrMessageRefID",
        "CorrMessageRefId is a UUID, version 4";
    "10070" "MH-BR-0070" Full, ByMessage, "An initial Payment Data message can only contain new data",
        "in a message of new data (CESOP100) every payee is new (CESOP1)";
    "10080" "MH-BR-0080" Full, ByMessage, "A correction message can only contain corrections and/or deletions",
        "in a message of corrections (CESOP101) every payee is corrected (CESOP2) or deleted (CESOP3)";
    "10090" "MH-BR-0090" Full, ByMessage, "The message is not a payment data message",
        "what is handed in is payment data: MessageType PMT, with a PaymentDataBody";
    "10100" "MH-BR-0100" Full, ByHistory, "The reporting period cannot be updated",
        "a correction has the period of the message that it corrects";
    "10110" "MH-BR-0110" Full, ByMessage, "CorrMessageRefId wrongly used in MessageSpec",
        "CorrMessageRefId belongs in corrections (CESOP101), and in nothing else";
    "10120" "MH-BR-0120" Full, ByMessage, "Wrong TransmittingCountry",
        "TransmittingCountry is the country of the administration that receives the message";
    "20010" "CM-BR-0010" Partial, ByMessage, "DocRefID is not unique within the message",
        "this DocRefId is in the message already: give each payee a new UUID";
    "20020" "CM-BR-0020" Partial, ByHistory, "DocRefID is not unique within the system",
        "this DocRefId was used before: give each payee a new UUID, in corrections too";
    "20030" "CM-BR-0030" Full, ByMessage, "Wrong DocRefID format",
        "DocRefId is a UUID, version 4";
    "20040" "CM-BR-0040" Partial, ByHistory, "Wrong CorrDocRefId value",
        "CorrDocRefId names no payee that was handed in";
    "20050" "CM-BR-0050" Partial, ByMessage, "CorrDocRefId for new data",
        "a new payee (CESOP1) corrects none: leave CorrDocRefId out";
    "20060" "CM-BR-0060" Partial, ByMessage, "Missing CorrDocRefId",
        "every payee of a correction names the one that it corrects in CorrDocRefId";
    "20070" "CM-BR-0070" Partial, ByHistory, "CorrDocRefId no longer valid",
        "this payee was corrected or deleted before: refer to its latest record";
    "20100" "CM-BR-0100" Full, ByMessage, "Invalid PSP's BIC format",
        "a BIC has four letters, the country, two letters or digits, and three more for a branch or none (ISO 9362)";
    "20110" "CM-BR-0110" Full, ByMessage, "Missing ReportedPayee",
        "a message of new data has payees; that there are none is reported with CESOP102";
    "20120" "CM-BR-0120" Full, ByHistory, "CorrDocRefId does not belong to corrected message",
        "CorrDocRefId is of another message than CorrMessageRefId names: one correction corrects one message";
    "20130" "CM-BR-0130" Full, ByMessage, "Discrepancy in the provision of an 'other' type and its specification (full rejection)",
        "of a provider's id and a provider's role: `Other` is specified, and nothing else is";
    "20140" "CM-BR-0140" Partial, ByMessage, "Discrepancy in the provision of an 'other' type and its specification (partial rejection)",
        "of accounts, payment methods, tax numbers and dates: an other type is specified, and nothing else is";
    "20150" "CM-BR-0150" Full, ByMessage, "Same payee reported under two different ReportedPayee elements",
        "two payees have the same name and the same account: put their transactions under one";
    "30010" "" Rejection::None, ByMessage, "The representative is the reporting PSP",
        "the representative of a payee has the same identifier as the provider that reports";
    "40010" "RP-BR-0010" Partial, ByMessage, "The reported transaction does not represent cross-border payment",
        "payer and payee are in the same country: such a payment is not reported";
    "40020" "RP-BR-0020" Partial, ByMessage, "Wrong IBAN format",
        "an IBAN has two capital letters for the country, two digits, and 10 to 30 letters and digits";
    "40030" "RP-BR-0030" Partial, ByMessage, "IBAN is not valid",
        "the IBAN has not the length of its country, or its check digits are wrong: look for a typing error";
    "40040" "RP-BR-0040" Full, ByMessage, "ReportedPayee listed in the No Payment Data for the requested period message",
        "a message that there is nothing to report (CESOP102) has no payees";
    "40050" "RP-BR-0050" Partial, ByMessage, "The 'ReportedTransaction' element is missing",
        "a payee has transactions, unless it is deleted (CESOP3)";
    "40060" "RP-BR-0060" Partial, ByMessage, "Discrepancy in the 'AccountIdentifier' attributes",
        "an account has CountryCode and type; an empty one has neither";
    "40070" "RP-BR-0070" Partial, ByMessage, "Invalid Representative's BIC format",
        "a BIC has four letters, the country, two letters or digits, and three more for a branch or none (ISO 9362)";
    "40080" "RP-BR-0080" Partial, ByMessage, "Discrepancy between 'AccountIdentifier' and 'Representative'",
        "a payee has an account, or a representative where it has none: one of the two, not both";
    "40090" "RP-BR-0090" Partial, ByMessage, "The 'ReportedTransaction' element is present",
        "a payee that is deleted (CESOP3) has no transactions";
    "40100" "RP-BR-0100" Partial, ByMessage, "Invalid account identifier(s) for the same reported payee",
        "a payee has one account (IBAN, OBAN or Other), and beside it at most the BIC of who holds it";
    "40110" "RP-BR-0110" Partial, ByMessage, "IBAN, BIC or OBAN reported in the accountIdentifierOther element",
        "IBAN, BIC and OBAN are types of their own: give them as type, and leave accountIdentifierOther out";
    "45010" "RT-BR-0010" Partial, ByMessage, "Wrong value of the 'IsRefund' element in the 'AmountCurrency' element",
        "the amount of a payment is positive, that of a refund negative";
    "45020" "" Rejection::None, ByMessage, "Dates of two reporting periods",
        "the dates of the transaction lie in two quarters";
    "45030" "RT-BR-0030" Partial, ByMessage, "None of the 'DateTime' elements refer to a date within the reporting period",
        "at least one date of a transaction lies in the quarter";
    "45040" "RT-BR-0040" Partial, ByMessage, "The 'TransactionIdentifier' element is not unique within the Payment Data message",
        "this TransactionIdentifier is in the message already: each payment is reported once";
    "45050" "RT-BR-0050" Partial, ByHistory, "The 'TransactionIdentifier' element is not unique within the system",
        "this TransactionIdentifier was reported before for this quarter: each payment is reported once";
    "45060" "RT-BR-0060" Partial, ByMessage, "Zero value for 'Amount' element",
        "an amount is not zero";
    "45080" "RT-BR-0080" Partial, ByMessage, "Same transaction date provided more than once",
        "a transaction has each type of date at most once";
    "45090" "RT-BR-0090" Partial, ByMessage, "Wrong value of the 'IsRefund' element while CorrTransactionIdentifier is provided",
        "CorrTransactionIdentifier belongs in refunds: set IsRefund, or leave it out";
    "50010" "CM-TR-0010" Full, ByMessage, "The XML message is not well formed",
        "the message is not as PaymentData.xsd 4.03 has it";
    "50020" "CM-TR-0020" Full, Elsewhere, "Failed Decryption", "the file could not be decrypted";
    "50030" "CM-TR-0030" Full, Elsewhere, "Failed Decompression", "the file could not be decompressed";
    "50040" "CM-TR-0040" Full, Elsewhere, "Failed Signature Check", "the signature of the file is not valid";
    "50050" "CM-TR-0050" Full, ByMessage, "Failed Threat Scan",
        "the file holds what may be an attack, such as a document type declaration";
    "50060" "CM-TR-0060" Full, Elsewhere, "Failed Virus Scan", "the file holds a known virus";
    "50070" "CM-TR-0070" Full, ByMessage, "Message size exceeded",
        "the message is larger than is accepted: split it over several files";
    "50080" "CM-TR-0080" Full, ByMessage, "Too many errors detected",
        "there are too many errors: the check ended before the message did";
    "99999" "CM-TR-9000" Full, Elsewhere, "Custom error", "an error for which there is no code yet; its description says what";
}

/// What is known of a code.
pub fn find(code: &str) -> Option<&'static Code> {
    CODES.iter().find(|known| known.code == code)
}
