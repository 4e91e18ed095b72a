//! Accounts, funds, baskets, and the bank's test environment.

use super::super::mock::{AddEngagements, CreateAgreement, CreateCustomer, Engagement};
use super::super::model::RegisterContactInformation;
use super::payment::check_account;
use crate::bank::xs2a::account::{ConfirmFunds, TransactionQuery};
use crate::bank::xs2a::basket::{CreateBasket, SignBasket};
use crate::bank::xs2a::rules::{check_amount, check_length, check_order, check_references};
use crate::wire::Error;

pub(super) fn check_transactions(query: &TransactionQuery) -> Result<(), Error> {
    if !query.booking_status.is_known() {
        return Err(Error::invalid("bookingStatus", "booked, pending or both"));
    }
    for (field, date) in [("dateFrom", &query.date_from), ("dateTo", &query.date_to)] {
        if let Some(date) = date {
            date.check().map_err(|error| error.under(field))?;
        }
    }
    check_order(query.date_from.as_ref(), "dateTo", query.date_to.as_ref())?;
    if query.limit == Some(0) {
        return Err(Error::invalid("limit", "a page holds at least one transaction"));
    }
    Ok(())
}

/// "Signing baskets are currently only used for payments."
pub(super) fn check_basket(input: &CreateBasket) -> Result<(), Error> {
    if input.body.consent_ids.is_some() {
        return Err(Error::invalid("consentIds", "signing baskets are used for payments only")
            .next("leave consentIds out; consent is given with the job `consent`"));
    }
    let ids = input.body.payment_ids.iter().flatten().map(String::as_str);
    check_references("paymentIds", ids)
}

pub(super) fn check_sign_basket(input: &SignBasket) -> Result<(), Error> {
    check_references("payments", input.payments.iter().map(|payment| payment.payment_id.as_str()))
}

/// "Register TPP Contact Email".
pub(super) fn check_contact(input: &RegisterContactInformation) -> Result<(), Error> {
    let Some(email) = &input.body.email else { return Err(Error::invalid("email", "the address is missing")) };
    let parts: Vec<&str> = email.split('@').collect();
    let plain = email.is_ascii() && !email.bytes().any(|byte| byte <= b' ' || byte == 0x7f);
    // RFC 5321, 4.5.3.1: 64 octets before the @, 254 in all.
    match parts.as_slice() {
        [name, domain]
            if plain
                && email.len() <= 254
                && (1..=64).contains(&name.len())
                && domain.contains('.')
                && domain.split('.').all(|label| !label.is_empty()) =>
        {
            Ok(())
        }
        _ => Err(Error::invalid("email", "an e-mail address reads name@domain, with at most 254 characters")),
    }
}

pub(super) fn check_funds(input: &ConfirmFunds) -> Result<(), Error> {
    let question = &input.body;
    check_account("account", &question.account, false)?;
    check_amount("instructedAmount", &question.instructed_amount)?;
    check_length("payee", question.payee.as_ref(), 70)
}

pub(super) fn check_agreement(input: &CreateAgreement) -> Result<(), Error> {
    check_length("name", Some(&input.body.name), 140)?;
    check_every_engagement("engagements", &input.body.engagements)
}

pub(super) fn check_engagements(input: &AddEngagements) -> Result<(), Error> {
    check_every_engagement("", &input.body)
}

/// "Engagements need the roles REGISTER for payment initialisation and VIEW for account information."
fn check_every_engagement(field: &str, engagements: &[Engagement]) -> Result<(), Error> {
    for (at, engagement) in engagements.iter().enumerate() {
        let field = format!("{field}[{at}]");
        check_account(&format!("{field}.account"), &engagement.account, true)?;
        if engagement.roles.is_empty() || engagement.roles.iter().any(|role| !role.is_known()) {
            return Err(Error::invalid(format!("{field}.roles"), "REGISTER (payments), VIEW (accounts), or both"));
        }
    }
    Ok(())
}

pub(super) fn check_customer(input: &CreateCustomer) -> Result<(), Error> {
    check_length("name", Some(&input.body.name), 140)?;
    if !input.body.customer_type.is_known() {
        return Err(Error::invalid("type", "private or corporate"));
    }
    let number = input.body.customer_number.expose_secret();
    if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Error::invalid("customerNumber", "digits only: eleven for a person, fewer for a company"));
    }
    Ok(())
}
