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
use crate::bank::xs2a::rules::typed;
use crate::wire::{Error, Now};
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
