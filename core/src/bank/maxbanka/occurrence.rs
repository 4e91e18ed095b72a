//! Which field an order has, by the kind of payment: the tables of the COBS rulebook, chapter 4, with what Max banka's
//! document allows beyond them.

use crate::bank::maxbanka::model::CobsPayment;
use crate::iso::CountryCode;
use crate::wire::Error;
use serde_json::Value;

/// The kind of payment that an order is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PaymentKind {
    /// In CZK, to an account in the Czech Republic.
    Domestic,
    /// In EUR, to an IBAN in the Single Euro Payments Area.
    Sepa,
    /// Otherwise, to a bank in the European Economic Area.
    Eea,
    /// Otherwise.
    NonEea,
}

impl PaymentKind {
    pub(super) fn of(payment: &CobsPayment) -> Self {
        let account = payment.creditor_account.as_ref().and_then(|account| account.identification.as_ref());
        let iban = account.and_then(|number| number.iban.as_ref());
        let amount = payment.amount.as_ref().and_then(|amount| amount.instructed_amount.as_ref());
        let currency = amount.and_then(|amount| amount.currency.as_ref()).map_or("", |currency| currency.as_str());
        let agent =
            payment.creditor_agent.as_ref().and_then(|agent| agent.financial_institution_identification.as_ref());
        let bic = agent.and_then(|agent| agent.bic.as_ref()).and_then(crate::iso::Bic::country);
        let country = iban.and_then(crate::iso::Iban::country);
        match (currency, &country) {
            ("CZK", Some(country)) if country.as_str() == "CZ" => Self::Domestic,
            ("EUR", Some(country)) if country.is_sepa() => Self::Sepa,
            _ if country.as_ref().or(bic.as_ref()).is_some_and(CountryCode::is_eea) => Self::Eea,
            _ => Self::NonEea,
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Domestic => "a domestic payment",
            Self::Sepa => "a SEPA payment",
            Self::Eea => "a foreign payment within the European Economic Area",
            Self::NonEea => "a foreign payment outside the European Economic Area",
        }
    }
}

/// Per kind, in the order domestic, SEPA, within the EEA, outside it: `1` is mandatory (where its parent is there),
/// `?` is optional, `-` is not allowed.
///
/// Two rows depart from the rulebook, which forbids every purpose and knows no account number but the IBAN's row: the
/// document's own examples carry a purpose, and of IBAN and other number one is enough (see [`super::rules`]).
const OCCURRENCE: &[(&str, [char; 4])] = &[
    ("paymentIdentification", ['1', '1', '1', '1']),
    ("paymentIdentification.instructionIdentification", ['1', '1', '1', '1']),
    ("paymentIdentification.endToEndIdentification", ['-', '1', '-', '-']),
    ("paymentIdentification.transactionIdentification", ['-', '-', '-', '-']),
    ("paymentTypeInformation.serviceLevel", ['-', '-', '-', '-']),
    ("paymentTypeInformation.categoryPurpose", ['-', '-', '-', '-']),
    ("amount", ['1', '1', '1', '1']),
    ("amount.instructedAmount", ['1', '1', '1', '1']),
    ("amount.instructedAmount.value", ['1', '1', '1', '1']),
    ("amount.instructedAmount.currency", ['1', '1', '1', '1']),
    ("amount.equivalentAmount", ['-', '-', '-', '-']),
    ("exchangeRateInformation", ['-', '-', '-', '-']),
    ("chargeBearer", ['-', '-', '?', '?']),
    ("chargesAccount", ['-', '-', '-', '-']),
    ("ultimateDebtor", ['-', '?', '-', '-']),
    ("debtor", ['-', '-', '-', '-']),
    ("debtorAccount", ['1', '1', '1', '1']),
    ("debtorAccount.identification", ['1', '1', '1', '1']),
    ("debtorAccount.identification.iban", ['1', '1', '1', '1']),
    ("debtorAccount.identification.other", ['-', '-', '-', '-']),
    ("intermediaryAgent1", ['-', '-', '-', '-']),
    ("creditorAgent", ['-', '?', '1', '1']),
    ("creditorAgent.financialInstitutionIdentification", ['-', '1', '1', '1']),
    ("creditorAgent.financialInstitutionIdentification.bic", ['-', '1', '1', '?']),
    ("creditorAgent.financialInstitutionIdentification.clearingSystemMemberIdentification", ['-', '-', '-', '?']),
    (
        "creditorAgent.financialInstitutionIdentification.clearingSystemMemberIdentification.memberIdentification",
        ['-', '-', '-', '1'],
    ),
    ("creditorAgent.financialInstitutionIdentification.name", ['-', '-', '-', '?']),
    ("creditorAgent.financialInstitutionIdentification.postalAddress", ['-', '-', '-', '?']),
    ("creditorAgent.financialInstitutionIdentification.other", ['-', '-', '-', '?']),
    ("creditor", ['-', '1', '1', '1']),
    ("creditor.name", ['-', '1', '1', '1']),
    ("creditor.postalAddress", ['-', '?', '?', '1']),
    ("creditorAccount", ['1', '1', '1', '1']),
    ("creditorAccount.identification", ['1', '1', '1', '1']),
    ("creditorAccount.identification.iban", ['1', '1', '?', '?']),
    ("creditorAccount.identification.other", ['-', '-', '?', '?']),
    ("creditorAccount.currency", ['?', '-', '-', '-']),
    ("ultimateCreditor", ['-', '?', '-', '-']),
    ("instructionForNextAgent", ['-', '-', '-', '-']),
    ("remittanceInformation.structured", ['?', '-', '-', '-']),
    ("scenarios", ['-', '-', '-', '-']),
    ("signInfo", ['-', '-', '-', '-']),
    ("instructionStatus", ['-', '-', '-', '-']),
    ("statusChangeInfo", ['-', '-', '-', '-']),
];

/// Checks a payment, as it is to be sent, against the table of its kind.
pub(super) fn check(kind: PaymentKind, payment: &Value) -> Result<(), Error> {
    let column = match kind {
        PaymentKind::Domestic => 0,
        PaymentKind::Sepa => 1,
        PaymentKind::Eea => 2,
        PaymentKind::NonEea => 3,
    };
    for (path, rule) in OCCURRENCE {
        let parent = path.rsplit_once('.').map(|(parent, _)| parent);
        let parent_there = parent.is_none_or(|parent| at(payment, parent).is_some());
        match (rule.get(column), at(payment, path)) {
            (Some('1'), None) if parent_there => return Err(missing(path, kind)),
            (Some('-'), Some(_)) => {
                return Err(
                    Error::invalid(*path, format!("{} does not carry this field", kind.name())).next("leave it out")
                );
            }
            _ => {}
        }
    }
    Ok(())
}

fn missing(path: &str, kind: PaymentKind) -> Error {
    Error::invalid(path, format!("Missing mandatory field in the request: {} carries it", kind.name()))
}

/// The value at a path; nothing where it is null or an empty object.
pub(super) fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    let found = path.split('.').try_fold(value, |value, name| value.get(name))?;
    let empty = found.is_null() || found.as_object().is_some_and(serde_json::Map::is_empty);
    (!empty).then_some(found)
}

/// Longest texts, by the end of their path (the document's `MaxNNText`), the first that matches.
const LENGTHS: &[(&str, usize)] = &[
    ("creditorAgent.financialInstitutionIdentification.name", 105),
    ("instructionIdentification", 35),
    ("endToEndIdentification", 35),
    ("creditorAccount.identification.other.identification", 34),
    ("name", 70),
    ("streetName", 70),
    ("buildingNumber", 16),
    ("postCode", 16),
    ("townName", 35),
    ("addressLine", 70),
    ("identification", 35),
    ("memberIdentification", 35),
    ("issuer", 35),
    ("proprietary", 35),
    ("unstructured", 140),
    ("alias", 140),
    ("cardholderName", 45),
    ("maskedPan", 30),
    ("shortName", 35),
    ("commonName", 70),
    ("address", 140),
    ("exchangeIdentification", 35),
    ("instructionName", 35),
];

/// Checks the length of every text of a message, and refuses empty ones and control characters.
pub(super) fn check_texts(value: &Value, path: &str) -> Result<(), Error> {
    match value {
        Value::String(text) => check_text(text, path),
        Value::Array(items) => {
            items.iter().enumerate().try_for_each(|(index, item)| check_texts(item, &format!("{path}[{index}]")))
        }
        Value::Object(fields) => fields.iter().try_for_each(|(name, field)| {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            check_texts(field, &path)
        }),
        _ => Ok(()),
    }
}

fn check_text(text: &str, path: &str) -> Result<(), Error> {
    if text.trim().is_empty() {
        return Err(Error::invalid(path, "this is empty; leave the field out, or fill it"));
    }
    if text.chars().any(char::is_control) {
        return Err(Error::invalid(path, "no line breaks or control characters"));
    }
    let bare = path.split('[').next().unwrap_or(path);
    let ends = |end: &str| bare.strip_suffix(end).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    let count = text.chars().count();
    match LENGTHS.iter().find(|(end, _)| ends(end)) {
        Some((_, most)) if count > *most => {
            Err(Error::invalid(path, format!("at most {most} characters; this has {count}")))
        }
        _ => Ok(()),
    }
}
