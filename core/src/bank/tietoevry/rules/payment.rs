//! Single, bulk and periodic payments.

use crate::bank::tietoevry::model::{BulkPayment, BulkPaymentElement, Payment, PeriodicPayment};
use crate::bank::xs2a::model::AccountReference;
use crate::bank::xs2a::rules::{
    check_amount, check_end_date, check_length, check_lengths, check_not_past, check_purpose, not_offered,
};
use crate::iso::{Kid, NorwegianBban};
use crate::wire::{Error, Now};
use std::collections::BTreeMap;

/// The product whose rules are the Norwegian domestic ones.
const DOMESTIC: &str = "norwegian-domestic-credit-transfers";
/// ISO 20022 limits that the framework takes over (Implementation Guidelines, 11.1).
const NAME: usize = 70;
const REMITTANCE: usize = 140;
const END_TO_END: usize = 35;

/// The same as a single payment, for the rules that single, bulk and periodic payments share.
macro_rules! single {
    ($of:expr, $debtor:expr) => {
        Payment {
            creditor_agent: $of.creditor_agent.clone(),
            creditor_address: $of.creditor_address.clone(),
            purpose_code: $of.purpose_code.clone(),
            end_to_end_identification: $of.end_to_end_identification.clone(),
            remittance_information_unstructured: $of.remittance_information_unstructured.clone(),
            remittance_information_structured: $of.remittance_information_structured.clone(),
            remittance_information_structured_array: $of.remittance_information_structured_array.clone(),
            ultimate_debtor: $of.ultimate_debtor.clone(),
            ultimate_creditor: $of.ultimate_creditor.clone(),
            ..Payment::new(
                $of.instructed_amount.clone(),
                $debtor.clone(),
                $of.creditor_account.clone(),
                $of.creditor_name.clone(),
            )
        }
    };
}

pub(super) fn check_single(product: &str, payment: &Payment, now: &Now) -> Result<(), Error> {
    let domestic = product == DOMESTIC;
    check_amount("instructedAmount", &payment.instructed_amount)?;
    if domestic && payment.instructed_amount.currency.as_str() != "NOK" {
        return Err(Error::invalid("instructedAmount.currency", "a Norwegian domestic payment is in NOK")
            .next("choose another payment product for other currencies"));
    }
    if product == "sepa-credit-transfers" {
        check_sepa(payment)?;
    }
    check_account("debtorAccount", &payment.debtor_account, domestic)?;
    check_account("creditorAccount", &payment.creditor_account, domestic)?;
    check_length("creditorName", Some(&payment.creditor_name), NAME)?;
    check_lengths([
        ("ultimateDebtor", &payment.ultimate_debtor, NAME),
        ("ultimateCreditor", &payment.ultimate_creditor, NAME),
        ("endToEndIdentification", &payment.end_to_end_identification, END_TO_END),
    ])?;
    if let Some(agent) = &payment.creditor_agent {
        agent.check().map_err(|error| error.under("creditorAgent"))?;
    }
    if let Some(address) = &payment.creditor_address {
        address.country.check().map_err(|error| error.under("creditorAddress.country"))?;
    }
    check_purpose(payment.purpose_code.as_ref())?;
    if let Some(date) = &payment.requested_execution_date {
        check_not_past("requestedExecutionDate", date, now)?;
    }
    check_remittance(payment, domestic)
}

/// Exactly one number (Implementation Guidelines, 14.1); a Norwegian account number where the payment is domestic.
pub(super) fn check_account(field: &str, account: &AccountReference, domestic: bool) -> Result<(), Error> {
    if let Some(currency) = &account.currency {
        currency.check().map_err(|error| error.under(&format!("{field}.currency")))?;
    }
    let numbers = [
        account.iban.is_some(),
        account.bban.is_some(),
        account.pan.is_some(),
        account.masked_pan.is_some(),
        account.msisdn.is_some(),
    ];
    match numbers.iter().filter(|given| **given).count() {
        0 => return Err(Error::invalid(field, "an account is named by its iban or its bban; both are missing")),
        1 => {}
        _ => {
            let message = "an account is named by one number: iban or bban, not both, and no card or phone beside it";
            return Err(Error::invalid(field, message).next("leave the others out"));
        }
    }
    match (&account.iban, &account.bban) {
        (Some(iban), _) => {
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
        (None, None) if domestic => Err(Error::invalid(
            field,
            "a Norwegian domestic payment names its accounts by iban or bban, not by a card or a phone",
        )),
        (None, None) => Ok(()),
    }
}

/// "SEPA Credit Transfers".
fn check_sepa(payment: &Payment) -> Result<(), Error> {
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

/// KID or message, never both.
fn check_remittance(payment: &Payment, domestic: bool) -> Result<(), Error> {
    check_lengths([
        ("remittanceInformationUnstructured", &payment.remittance_information_unstructured, REMITTANCE),
        ("remittanceInformationStructured", &payment.remittance_information_structured, REMITTANCE),
    ])?;
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
                check_length(&format!("{field}.reference"), Some(&reference.reference), REMITTANCE)?
            }
            Some(_) => return Err(Error::invalid(format!("{field}.referenceType"), "SCOR (KID) or CINV (invoice)")),
        }
    }
    Ok(())
}

/// "Bulk-payment does currently only support the norwegian-domestic-credit-transfers product."
pub(super) fn check_bulk(product: &str, bulk: &BulkPayment, duplicates: bool, now: &Now) -> Result<(), Error> {
    if product != DOMESTIC {
        return Err(not_offered(
            "paymentProduct",
            "bulk payments are offered for norwegian-domestic-credit-transfers only",
            "send these payments one by one, and sign them together with signBasket",
        ));
    }
    check_account("debtorAccount", &bulk.debtor_account, true)?;
    check_length("paymentInformationId", bulk.payment_information_id.as_ref(), END_TO_END)?;
    if let Some(date) = &bulk.requested_execution_date {
        check_not_past("requestedExecutionDate", date, now)?;
    }
    if bulk.payments.is_empty() {
        return Err(Error::invalid("payments", "a bulk payment holds at least one payment"));
    }
    for (at, element) in bulk.payments.iter().enumerate() {
        let payment = single!(element, bulk.debtor_account);
        check_single(product, &payment, now).map_err(|error| error.under(&format!("payments[{at}]")))?;
    }
    if duplicates { Ok(()) } else { check_no_duplicates(&bulk.payments) }
}

/// "Two payments can not have the same date, amount, debit account and credit account." In a bulk payment date and
/// debit account are the same for all. Each is looked up once: there is no limit of how many there may be.
fn check_no_duplicates(payments: &[BulkPaymentElement]) -> Result<(), Error> {
    let mut seen = BTreeMap::new();
    for (at, payment) in payments.iter().enumerate() {
        let amount = &payment.instructed_amount;
        let key = (amount.currency.as_str(), amount.amount.thousandths(), account_number(&payment.creditor_account));
        if let Some(first) = seen.insert(key, at) {
            return Err(Error::invalid(
                format!("payments[{at}]"),
                format!("logical duplicate: amount and creditor are those of payments[{first}]"),
            )
            .next("take it out, or set allowLogicalDuplicate where both are meant"));
        }
    }
    Ok(())
}

/// The national number, also of an account that is named by its IBAN.
fn account_number(account: &AccountReference) -> Option<String> {
    let of_iban = |iban| NorwegianBban::from_iban(iban).ok().map(|number| number.as_str().to_owned());
    account.bban.as_ref().map(|bban| bban.as_str().to_owned()).or_else(|| of_iban(account.iban.as_ref()?))
}

/// A payment that is repeated: the rules of a single one, and those of its dates.
pub(super) fn check_periodic(product: &str, payment: &PeriodicPayment, now: &Now) -> Result<(), Error> {
    if payment.extra.contains_key("requestedExecutionDate") {
        return Err(Error::invalid("requestedExecutionDate", "a periodic payment has a startDate instead"));
    }
    check_single(product, &single!(payment, payment.debtor_account), now)?;
    check_not_past("startDate", &payment.start_date, now)?;
    check_end_date(&payment.start_date, payment.end_date.as_ref())?;
    if !payment.frequency.is_known() {
        return Err(Error::invalid(
            "frequency",
            "Daily, Weekly, EveryTwoWeeks, Monthly, EveryTwoMonths, Quarterly, SemiAnnual, Annual or MonthlyVariable",
        ));
    }
    if payment.execution_rule.as_ref().is_some_and(|rule| !rule.is_known()) {
        return Err(Error::invalid("executionRule", "following or preceding"));
    }
    match payment.day_of_execution.as_deref() {
        Some(day) if !is_day_of_month(day) => {
            Err(Error::invalid("dayOfExecution", "a day of the month as text, 1 to 31 without leading zero"))
        }
        _ => Ok(()),
    }
}

fn is_day_of_month(day: &str) -> bool {
    !day.starts_with('0')
        && day.bytes().all(|byte| byte.is_ascii_digit())
        && day.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day))
}
