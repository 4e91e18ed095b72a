//! What the bank demands where the configuration says nothing else.

use super::transitions::{BASKET_ROWS, ROWS};
use crate::bank::xs2a::budget::Limits;
use crate::bank::xs2a::jobs::Tables;
use crate::bank::xs2a::payment::At;
use crate::bank::xs2a::transport::{Defaults, Redirects, Returns};
use serde_json::Value;

pub(super) const DEFAULTS: Defaults = Defaults {
    // The document refers to a page of its own for the headers; these are the framework's (Implementation Guidelines,
    // 12.2: they are signed if the request carries them).
    signed_headers: &["date", "digest", "x-request-id", "psu-id", "psu-corporate-id", "tpp-redirect-uri"],
    signed: true,
    // "Digest is contained if and only if the Signature element is contained": that of nothing where there is no body.
    digest_without_body: true,
    // The bank names no rhythm.
    poll_first_ms: 1_000,
    poll_longest_ms: 300_000,
    largest_answer: 16 * 1024 * 1024,
    // The document knows neither a registration of users nor a session.
    session_ms: None,
    // "URI to which the PSU is redirected after SCA", "… in case of a negative result of the SCA".
    returns: Returns::Address,
    // Every initiation, the start of an authorisation, and the deletion of a payment may send the user away.
    redirects: Redirects::ByRow,
    path: |path, input| match input.get("paymentProduct").and_then(Value::as_str) {
        Some(product) if product.starts_with("slip-") => slip_path(path),
        _ => path.to_owned(),
    },
    paths,
    initiation: |payment| match (payment.payment_service.as_str(), payment.payment_product.as_str()) {
        ("periodic-payments", _) => "initiatePeriodicPayment",
        (_, product) if product.starts_with("slip-") => "initiatePaymentSlip",
        _ => "initiatePayment",
    },
    tables: Tables {
        payments: ROWS,
        baskets: BASKET_ROWS,
        consents: &[],
        authorise_from: At::Authorising,
        cancel_from: At::Deleting,
    },
    // "Amount": a JSON number.
    amounts_as_numbers: true,
    when_duplicate: None,
    when_uncertain: "The bank's document promises no check for duplicates",
    // There is no account information here: nothing is counted.
    without_user: Limits { calls: usize::MAX, period_ms: 0, days_back: 0, sca_days: i64::MAX, sca_services: &[] },
};

/// With the path of the bank's own address before it, with `/v1`, and as the document writes it; each also for slips.
fn paths(path: &str) -> Vec<String> {
    let plain = path.strip_prefix("/v1").unwrap_or(path);
    let spellings = [path.to_owned(), plain.to_owned(), format!("{OWN_PATH}{path}")];
    let slips = spellings.clone().map(|path| slip_path(&path));
    let slips = slips.into_iter().filter(|path| !spellings.contains(path));
    spellings.iter().cloned().chain(slips).collect()
}

/// The path of the bank's own address.
const OWN_PATH: &str = "/eidas/1.0";

/// Slips have the sub-resources of payments, one step further down: `/payments/payment-slips/{slipType}/{paymentId}`.
fn slip_path(path: &str) -> String {
    path.replacen("{paymentService}/{paymentProduct}", "{paymentService}/payment-slips/{paymentProduct}", 1)
}
