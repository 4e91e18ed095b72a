//! What the bank would refuse, refused before it is sent, with the field's path as the bank would name it.
//!
//! ```text
//! rules.rs             which rules an operation has; what all of them are made of
//! rules/payment.rs     single, bulk and periodic payments
//! rules/account.rs     what is asked of accounts, funds, baskets
//! ```

mod account;
mod payment;

use super::model::{
    InitiateBulkPayment, InitiatePayment, InitiatePeriodicPayment, UpdateBulkPayment, UpdatePayment,
    UpdatePeriodicPayment,
};
use crate::bank::operation::Operation;
use crate::iso::IsoDate;
use crate::wire::{Error, ErrorKind, Now};
use serde::de::DeserializeOwned;
use serde_json::Value;

pub(super) fn check(operation: &Operation, input: &Value, now: &Now) -> Result<(), Error> {
    match operation.name {
        "initiatePayment" | "payment" => {
            let input: InitiatePayment = typed(input)?;
            payment::single(&input.payment_product, &input.body, now)
        }
        "updatePayment" => {
            let input: UpdatePayment = typed(input)?;
            if input.payment_service != "payments" {
                return Err(Error::invalid("paymentService", "this updates single payments: `payments`")
                    .next("use updateBulkPayment or updatePeriodicPayment"));
            }
            payment::single(&input.payment_product, &input.body, now)
        }
        "initiateBulkPayment" | "bulkPayment" => {
            let input: InitiateBulkPayment = typed(input)?;
            let duplicates = input.allow_logical_duplicate.unwrap_or_default();
            payment::bulk(&input.payment_product, &input.body, duplicates, now)
        }
        "updateBulkPayment" => {
            let input: UpdateBulkPayment = typed(input)?;
            payment::bulk(&input.payment_product, &input.body, true, now)
        }
        "initiatePeriodicPayment" | "periodicPayment" => {
            let input: InitiatePeriodicPayment = typed(input)?;
            payment::periodic(&input.payment_product, &input.body, now)
        }
        "updatePeriodicPayment" => {
            let input: UpdatePeriodicPayment = typed(input)?;
            payment::periodic(&input.payment_product, &input.body, now)
        }
        "transactions" | "transactionPage" | "cardTransactions" | "cardTransactionPage" => {
            account::transactions(&typed(input)?)
        }
        "createSigningBasket" => account::basket(&typed(input)?),
        "signBasket" => account::sign_basket(&typed(input)?),
        "confirmFunds" => account::funds(&typed(input)?),
        "registerContact" => account::contact(&typed(input)?),
        "sandboxCreateAgreement" => account::agreement(&typed(input)?),
        "sandboxAddEngagements" => account::engagements(&typed(input)?),
        "sandboxCreateCustomer" => account::customer(&typed(input)?),
        _ => Ok(()),
    }
}

fn typed<T: DeserializeOwned>(input: &Value) -> Result<T, Error> {
    crate::wire::model::from_value(input.clone()).map_err(|(field, why)| Error::invalid(field.unwrap_or_default(), why))
}

/// A text that says something, on one line, of at most so many characters.
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
fn not_past(field: &str, date: &IsoDate, now: &Now) -> Result<(), Error> {
    date.check().map_err(|error| error.under(field))?;
    let today = IsoDate::from_unix_ms(now.unix_ms);
    if today.days_until(date).is_some_and(|days| days < 0) {
        return Err(Error::invalid(field, format!("the date is past; today is {}", today.as_str())));
    }
    Ok(())
}

/// A period does not end before it begins.
fn in_order(from: Option<&IsoDate>, field: &str, to: Option<&IsoDate>) -> Result<(), Error> {
    if let (Some(from), Some(to)) = (from, to)
        && from.days_until(to).is_some_and(|days| days < 0)
    {
        return Err(Error::invalid(field, format!("this is before the first day, {}", from.as_str())));
    }
    Ok(())
}

/// Something that users look for and that the bank does not offer.
fn not_offered(field: &str, message: &str, next: &str) -> Error {
    Error::new(ErrorKind::NotOffered, message).at(field).next(next)
}
