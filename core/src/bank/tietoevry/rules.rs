//! What the bank would refuse, refused before it is sent, with the field's path as the bank would name it.
//!
//! ```text
//! rules.rs             the rules that the rows of the operations name
//! rules/payment.rs     single, bulk and periodic payments
//! rules/account.rs     what is asked of accounts, funds, baskets
//! ```

mod account;
mod payment;

use super::model::{
    InitiateBulkPayment, InitiatePayment, InitiatePeriodicPayment, UpdateBulkPayment, UpdatePayment,
    UpdatePeriodicPayment,
};
use crate::bank::xs2a::Xs2a;
use crate::bank::xs2a::rules::typed;
use crate::wire::{Error, Now};
use serde_json::Value;

pub(super) fn payment(_: &Xs2a, input: &mut Value, now: &Now) -> Result<(), Error> {
    let input: InitiatePayment = typed(input)?;
    payment::single(&input.payment_product, &input.body, now)
}

pub(super) fn payment_update(_: &Xs2a, input: &mut Value, now: &Now) -> Result<(), Error> {
    let input: UpdatePayment = typed(input)?;
    if input.payment_service != "payments" {
        return Err(Error::invalid("paymentService", "this updates single payments: `payments`")
            .next("use updateBulkPayment or updatePeriodicPayment"));
    }
    payment::single(&input.payment_product, &input.body, now)
}

pub(super) fn bulk(_: &Xs2a, input: &mut Value, now: &Now) -> Result<(), Error> {
    let input: InitiateBulkPayment = typed(input)?;
    let duplicates = input.allow_logical_duplicate.unwrap_or_default();
    payment::bulk(&input.payment_product, &input.body, duplicates, now)
}

pub(super) fn bulk_update(_: &Xs2a, input: &mut Value, now: &Now) -> Result<(), Error> {
    let input: UpdateBulkPayment = typed(input)?;
    payment::bulk(&input.payment_product, &input.body, true, now)
}

pub(super) fn periodic(_: &Xs2a, input: &mut Value, now: &Now) -> Result<(), Error> {
    let input: InitiatePeriodicPayment = typed(input)?;
    payment::periodic(&input.payment_product, &input.body, now)
}

pub(super) fn periodic_update(_: &Xs2a, input: &mut Value, now: &Now) -> Result<(), Error> {
    let input: UpdatePeriodicPayment = typed(input)?;
    payment::periodic(&input.payment_product, &input.body, now)
}

/// Rules that look at the input alone.
macro_rules! rules_of_input {
    ($($name:ident)*) => {$(
        pub(super) fn $name(_: &Xs2a, input: &mut Value, _: &Now) -> Result<(), Error> {
            account::$name(&typed(input)?)
        }
    )*};
}
rules_of_input! { transactions basket sign_basket funds contact agreement engagements customer }
