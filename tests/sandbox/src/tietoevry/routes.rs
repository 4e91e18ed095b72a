//! Which handler serves which call.
//!
//! Method and path are those of the core's table of operations; here stands only who serves an operation, by its name.

use std::collections::HashMap;

use girokit::{
    bank::{operation::Kind, tietoevry::SYSTEM},
    cert::Psd2Role,
};

use super::{
    accounts, baskets,
    call::{Answer, Call},
    dialogue, mock, payments,
    refusal::Refusal,
    sca,
};
use crate::paths::fit;

/// Serves one operation.
pub(super) type Handler = fn(&mut Call<'_>) -> Answer;

/// Who serves an operation, and the role of PSD2 that the TPP needs for it; `None` where any will do.
fn handler(operation: &str) -> Option<(Option<Psd2Role>, Handler)> {
    let payment = |handler: Handler| (Some(Psd2Role::PaymentInitiation), handler);
    let information = |handler: Handler| (Some(Psd2Role::AccountInformation), handler);
    Some(match operation {
        "users" => (None, sca::users),
        "agreements" => (None, sca::agreements),
        "initiatePayment" => payment(payments::create),
        "readPayment" => payment(payments::read),
        "paymentStatus" => payment(payments::status),
        "updatePayment" => payment(payments::update),
        "deletePayment" => payment(payments::delete),
        "startAuthorisation" => payment(payments::authorise),
        "listAuthorisations" => payment(payments::list_authorisations),
        "scaStatus" => payment(payments::sca_status),
        "startCancellationAuthorisation" => payment(payments::authorise_cancellation),
        "listCancellationAuthorisations" => payment(payments::list_cancellations),
        "cancellationScaStatus" => payment(payments::cancellation_sca_status),
        "initiateBulkPayment" | "initiatePeriodicPayment" => payment(payments::create),
        "updateBulkPayment" | "updatePeriodicPayment" => payment(payments::update),
        "bankOfferedConsent" | "deprecatedConsent" => information(accounts::consent),
        "accounts" => information(accounts::list),
        "account" => information(accounts::one),
        "balances" => information(accounts::balances),
        "transactions" => information(accounts::transactions),
        "transactionDetails" => information(accounts::transaction_details),
        "cardAccounts" => information(accounts::list_cards),
        "cardAccount" => information(accounts::one_card),
        "cardBalances" => information(accounts::card_balances),
        "cardTransactions" => information(accounts::card_transactions),
        "createSigningBasket" => payment(baskets::create),
        "signingBasket" => payment(baskets::read),
        "signingBasketStatus" => payment(baskets::status),
        "startBasketAuthorisation" => payment(baskets::authorise),
        "listBasketAuthorisations" => payment(baskets::list_authorisations),
        "basketScaStatus" => payment(baskets::sca_status),
        "confirmFunds" => (Some(Psd2Role::CardIssuing), accounts::funds),
        "registerContact" => (None, dialogue::contact),
        "sandboxInitialize" => (None, mock::initialize),
        "sandboxCreateCustomer" => (None, mock::create_customer),
        "sandboxCustomers" => (None, mock::customers),
        "sandboxCustomer" => (None, mock::customer),
        "sandboxDeleteCustomer" => (None, mock::delete_customer),
        "sandboxCreateAgreement" => (None, mock::create_agreement),
        "sandboxAgreements" => (None, mock::agreements),
        "sandboxAgreement" => (None, mock::agreement),
        "sandboxDeleteAgreement" => (None, mock::delete_agreement),
        "sandboxAddEngagements" => (None, mock::add_engagements),
        "sandboxEngagements" => (None, mock::engagements),
        "sandboxDeleteEngagements" => (None, mock::delete_engagements),
        "sandboxCreateAccount" => (None, mock::create_account),
        "sandboxAccounts" => (None, mock::accounts),
        "sandboxAccount" => (None, mock::account),
        "sandboxDeleteAccount" => (None, mock::delete_account),
        "sandboxCreateTransactions" => (None, mock::create_transactions),
        "sandboxTransactions" => (None, mock::transactions),
        "sandboxDeleteTransactions" => (None, mock::delete_transactions),
        "sandboxCreateCardAccount" => (None, mock::create_card),
        "sandboxCardAccounts" => (None, mock::cards),
        "sandboxCardAccount" => (None, mock::card),
        "sandboxDeleteCardAccount" => (None, mock::delete_card),
        "sandboxCreateCardTransactions" => (None, mock::create_card_transactions),
        "sandboxCardTransactions" => (None, mock::card_transactions),
        "sandboxDeleteCardTransactions" => (None, mock::delete_card_transactions),
        _ => return None,
    })
}

/// The payment services that are served.
const SERVICES: [&str; 3] = ["payments", "bulk-payments", "periodic-payments"];

/// A handler, and what the names in the path's template stand for.
pub(super) struct Found {
    pub(super) operation: &'static str,
    pub(super) role: Option<Psd2Role>,
    pub(super) handler: Handler,
    pub(super) params: HashMap<&'static str, String>,
}

/// Finds who serves a request; the segments are decoded.
pub(super) fn find(method: &str, segments: &[String]) -> Result<Found, Refusal> {
    let mut found: Vec<_> = calls().filter_map(|call| Some((call, fitting(call.path, segments)?))).collect();
    if found.is_empty() {
        return Err(Refusal::unknown_resource("the API has no such path").status(404));
    }
    found.retain(|(call, _)| call.method == method);
    // Of two templates that fit, the one with more words in it is meant.
    let meant = found.into_iter().min_by_key(|(_, params)| params.len());
    let (call, params) =
        meant.ok_or_else(|| Refusal::new("SERVICE_INVALID", format!("{method} is not offered here")).status(405))?;
    let (role, handler) = handler(call.name).ok_or_else(|| {
        Refusal::new("SERVICE_INVALID", format!("this bank does not offer {}", call.name)).status(501)
    })?;
    Ok(Found { operation: call.name, role, handler, params })
}

/// An operation that is one request.
#[derive(Clone, Copy)]
struct Operation {
    name: &'static str,
    method: &'static str,
    path: &'static str,
}

fn calls() -> impl Iterator<Item = Operation> {
    SYSTEM.operations.iter().filter_map(|operation| match operation.kind {
        Kind::Call(route) => Some(Operation { name: operation.name, method: route.method, path: route.path }),
        Kind::Job | Kind::List(_) | Kind::Refused(_) => None,
    })
}

/// A path that fits a template and names a payment service that there is.
fn fitting(path: &'static str, segments: &[String]) -> Option<HashMap<&'static str, String>> {
    let served = |params: &HashMap<&str, String>| {
        params.get("paymentService").is_none_or(|service| SERVICES.contains(&service.as_str()))
    };
    fit(path, segments).filter(served)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_call_of_the_table_is_served() {
        let unserved: Vec<_> = calls().map(|call| call.name).filter(|name| handler(name).is_none()).collect();
        assert!(unserved.is_empty(), "{unserved:?}");
        assert!(calls().count() > 10);
    }
}
