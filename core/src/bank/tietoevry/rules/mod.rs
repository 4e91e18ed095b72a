//! What the bank would refuse, refused before it is sent, with the field's path as the bank would name it.
//!
//! ```text
//! mod.rs         the rules that the rows of the operations name
//! payment.rs     single, bulk and periodic payments
//! account.rs     accounts, funds, baskets, and the bank's test data
//! ```

mod account;
mod payment;

use super::model::{
    InitiateBulkPayment, InitiatePayment, InitiatePeriodicPayment, UpdateBulkPayment, UpdatePayment,
    UpdatePeriodicPayment,
};
use crate::bank::xs2a::Xs2a;
use crate::system::operation::typed;
use crate::wire::{Error, Now};
use serde_json::Value;

pub(super) fn payment(_: &Xs2a, input: &mut Value, now: &Now) -> Result<(), Error> {
    let input: InitiatePayment = typed(input)?;
    payment::check_single(&input.payment_product, &input.body, now)
}

pub(super) fn payment_update(_: &Xs2a, input: &mut Value, now: &Now) -> Result<(), Error> {
    let input: UpdatePayment = typed(input)?;
    if input.payment_service != "payments" {
        return Err(Error::invalid("paymentService", "this updates single payments: `payments`")
            .next("use updateBulkPayment or updatePeriodicPayment"));
    }
    payment::check_single(&input.payment_product, &input.body, now)
}

pub(super) fn bulk(_: &Xs2a, input: &mut Value, now: &Now) -> Result<(), Error> {
    let input: InitiateBulkPayment = typed(input)?;
    let duplicates = input.allow_logical_duplicate.unwrap_or_default();
    payment::check_bulk(&input.payment_product, &input.body, duplicates, now)
}

pub(super) fn bulk_update(_: &Xs2a, input: &mut Value, now: &Now) -> Result<(), Error> {
    let input: UpdateBulkPayment = typed(input)?;
    payment::check_bulk(&input.payment_product, &input.body, true, now)
}

pub(super) fn periodic(_: &Xs2a, input: &mut Value, now: &Now) -> Result<(), Error> {
    let input: InitiatePeriodicPayment = typed(input)?;
    payment::check_periodic(&input.payment_product, &input.body, now)
}

pub(super) fn periodic_update(_: &Xs2a, input: &mut Value, now: &Now) -> Result<(), Error> {
    let input: UpdatePeriodicPayment = typed(input)?;
    payment::check_periodic(&input.payment_product, &input.body, now)
}

/// The rules that need the input alone: the name of each, and the function that checks it.
macro_rules! rules_of_input {
    ($($name:ident $check:ident,)*) => {$(
        pub(super) fn $name(_: &Xs2a, input: &mut Value, _: &Now) -> Result<(), Error> {
            account::$check(&typed(input)?)
        }
    )*};
}
rules_of_input! {
    transactions check_transactions,
    basket check_basket,
    sign_basket check_sign_basket,
    funds check_funds,
    contact check_contact,
    agreement check_agreement,
    engagements check_engagements,
    customer check_customer,
}
