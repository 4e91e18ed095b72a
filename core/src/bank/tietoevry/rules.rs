//! What the bank would refuse, refused before it is sent, with the field's path as the bank would name it.

use super::model::{InitiatePayment, Payment, UpdatePayment};
use crate::bank::operation::Operation;
use crate::bank::xs2a::model::{AccountReference, InstructedAmount};
use crate::iso::{IsoDate, Kid, NorwegianBban};
use crate::wire::{Error, Now};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The product whose rules are the Norwegian domestic ones.
const DOMESTIC: &str = "norwegian-domestic-credit-transfers";
/// ISO 20022 limits that the framework takes over (Implementation Guidelines, 11.1).
const NAME: usize = 70;
const REMITTANCE: usize = 140;
const END_TO_END: usize = 35;

pub(super) fn check(operation: &Operation, input: &Value, now: &Now) -> Result<(), Error> {
    match operation.name {
        "initiatePayment" | "payment" => {
            let input: InitiatePayment = typed(input)?;
            payment(&input.payment_product, &input.body, now)
        }
        "updatePayment" => {
            let input: UpdatePayment = typed(input)?;
            payment(&input.payment_product, &input.body, now)
        }
        _ => Ok(()),
    }
}

fn typed<T: DeserializeOwned>(input: &Value) -> Result<T, Error> {
    crate::wire::model::from_value(input.clone()).map_err(|(field, why)| Error::invalid(field.unwrap_or_default(), why))
}

fn payment(product: &str, payment: &Payment, now: &Now) -> Result<(), Error> {
    let domestic = product == DOMESTIC;
    amount("instructedAmount", &payment.instructed_amount)?;
    if domestic && payment.instructed_amount.currency.as_str() != "NOK" {
        return Err(Error::invalid("instructedAmount.currency", "a Norwegian domestic payment is in NOK")
            .next("choose another payment product for other currencies"));
    }
    if product == "sepa-credit-transfers" {
        sepa(payment)?;
    }
    account("debtorAccount", &payment.debtor_account, domestic)?;
    account("creditorAccount", &payment.creditor_account, domestic)?;
    length("creditorName", Some(&payment.creditor_name), NAME)?;
    length("ultimateDebtor", payment.ultimate_debtor.as_ref(), NAME)?;
    length("ultimateCreditor", payment.ultimate_creditor.as_ref(), NAME)?;
    length("endToEndIdentification", payment.end_to_end_identification.as_ref(), END_TO_END)?;
    if let Some(agent) = &payment.creditor_agent {
        agent.check().map_err(|error| error.under("creditorAgent"))?;
    }
    if let Some(address) = &payment.creditor_address {
        address.country.check().map_err(|error| error.under("creditorAddress.country"))?;
    }
    if let Some(code) = &payment.purpose_code
        && (code.len() != 4 || !code.bytes().all(|byte| byte.is_ascii_uppercase()))
    {
        return Err(Error::invalid("purposeCode", "an ISO 20022 purpose is four capital letters, such as COST"));
    }
    if let Some(date) = &payment.requested_execution_date {
        execution_date("requestedExecutionDate", date, now)?;
    }
    remittance(payment, domestic)
}

fn amount(field: &str, amount: &InstructedAmount) -> Result<(), Error> {
    amount.currency.check().map_err(|error| error.under(&format!("{field}.currency")))?;
    amount.amount.check_positive_for(&amount.currency).map_err(|error| error.under(&format!("{field}.amount")))
}

/// Exactly one number; a Norwegian one where the payment is domestic.
fn account(field: &str, account: &AccountReference, domestic: bool) -> Result<(), Error> {
    if let Some(currency) = &account.currency {
        currency.check().map_err(|error| error.under(&format!("{field}.currency")))?;
    }
    match (&account.iban, &account.bban) {
        (Some(iban), None) => {
            iban.check().map_err(|error| error.under(&format!("{field}.iban")))?;
            if domestic && iban.country().is_none_or(|country| country.as_str() != "NO") {
                return Err(Error::invalid(
                    format!("{field}.iban"),
                    "both accounts of a Norwegian domestic payment are Norwegian",
                ));
            }
            if domestic {
                // The IBAN's own check digits say nothing of those of the account number in it.
                NorwegianBban::from_iban(iban).map_err(|error| error.under(&format!("{field}.iban")))?;
            }
            Ok(())
        }
        (None, Some(bban)) if domestic => {
            NorwegianBban::from(bban.as_str()).check().map_err(|error| error.under(&format!("{field}.bban")))
        }
        (None, Some(bban)) => bban.check().map_err(|error| error.under(&format!("{field}.bban"))),
        (Some(_), Some(_)) => Err(Error::invalid(field, "an account is named by one number: iban or bban, not both")
            .next("leave one of them out")),
        (None, None) if account.pan.is_none() && account.masked_pan.is_none() => {
            Err(Error::invalid(field, "an account is named by its iban or its bban; both are missing"))
        }
        (None, None) => Ok(()),
    }
}

/// "SEPA Credit Transfers".
fn sepa(payment: &Payment) -> Result<(), Error> {
    if payment.instructed_amount.currency.as_str() != "EUR" {
        return Err(Error::invalid("instructedAmount.currency", "a SEPA credit transfer is in EUR"));
    }
    let Some(iban) = &payment.creditor_account.iban else {
        return Err(Error::invalid("creditorAccount.iban", "a SEPA credit transfer names the beneficiary by IBAN"));
    };
    iban.check().map_err(|error| error.under("creditorAccount.iban"))?;
    let country = iban.country().filter(crate::iso::CountryCode::is_sepa);
    let Some(country) = country else {
        return Err(Error::invalid("creditorAccount.iban", "the beneficiary's bank is in a SEPA country"));
    };
    if !country.is_eea() && payment.creditor_agent.is_none() {
        return Err(Error::invalid(
            "creditorAgent",
            "a SEPA payment to a country outside the EEA names the beneficiary's bank by its BIC",
        ));
    }
    Ok(())
}

fn length(field: &str, text: Option<&String>, most: usize) -> Result<(), Error> {
    let Some(text) = text else { return Ok(()) };
    let count = text.chars().count();
    if text.trim().is_empty() {
        return Err(Error::invalid(field, "this is empty; leave the field out, or fill it"));
    }
    if count > most {
        return Err(Error::invalid(field, format!("at most {most} characters; this has {count}")));
    }
    if text.chars().any(char::is_control) {
        return Err(Error::invalid(field, "no line breaks or control characters"));
    }
    Ok(())
}

/// The bank counts days in Oslo; the sun rises there an hour or two before UTC's midnight. So yesterday in UTC is past
/// everywhere that matters, and today's date is never refused.
fn execution_date(field: &str, date: &IsoDate, now: &Now) -> Result<(), Error> {
    date.check().map_err(|error| error.under(field))?;
    let today = IsoDate::from_unix_ms(now.unix_ms);
    if today.days_until(date).is_some_and(|days| days < 0) {
        return Err(Error::invalid(field, format!("the date is past; today is {}", today.as_str())));
    }
    Ok(())
}

/// KID or message, never both (specs/notes.md, tietoevry).
fn remittance(payment: &Payment, domestic: bool) -> Result<(), Error> {
    length("remittanceInformationUnstructured", payment.remittance_information_unstructured.as_ref(), REMITTANCE)?;
    length("remittanceInformationStructured", payment.remittance_information_structured.as_ref(), REMITTANCE)?;
    if payment.remittance_information_structured.is_some() && payment.remittance_information_unstructured.is_some() {
        return Err(Error::invalid(
            "remittanceInformationStructured",
            "a payment carries a KID or a message, not both",
        )
        .next("leave remittanceInformationUnstructured out where there is a KID"));
    }
    if domestic && let Some(kid) = &payment.remittance_information_structured {
        Kid::from(kid.as_str()).check().map_err(|error| error.under("remittanceInformationStructured"))?;
    }
    for (at, reference) in payment.remittance_information_structured_array.iter().flatten().enumerate() {
        let field = format!("remittanceInformationStructuredArray[{at}]");
        match reference.reference_type.as_deref() {
            Some("SCOR") if domestic => {
                Kid::from(reference.reference.as_str())
                    .check()
                    .map_err(|error| error.under(&format!("{field}.reference")))?;
            }
            None | Some("SCOR" | "CINV") => {
                length(&format!("{field}.reference"), Some(&reference.reference), REMITTANCE)?
            }
            Some(_) => return Err(Error::invalid(format!("{field}.referenceType"), "SCOR (KID) or CINV (invoice)")),
        }
    }
    Ok(())
}
