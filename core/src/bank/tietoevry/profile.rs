//! What the bank demands where the configuration says nothing else.

use super::transitions::{BASKET_ROWS, CONSENT_ROWS, ROWS};
use crate::bank::xs2a::budget::Limits;
use crate::bank::xs2a::jobs::Tables;
use crate::bank::xs2a::payment::At;
use crate::bank::xs2a::transport::{Defaults, Redirects, Returns};

pub(super) const DEFAULTS: Defaults = Defaults {
    // "Required Headers for Signature": these are signed if the request carries them.
    signed: true,
    // The document's digest is that of a body.
    digest_without_body: false,
    signed_headers: &["date", "digest", "x-request-id", "psu-id", "psu-corporate-id", "tpp-redirect-uri"],
    // The bank names no rhythm; a status changes seconds after the approval or at the next of five batches a day.
    poll_first_ms: 1_000,
    poll_longest_ms: 300_000,
    largest_answer: 16 * 1024 * 1024,
    // "TPP-Session-ID": an SCA lasts for up to one hour.
    session_ms: Some(3_600_000),
    returns: Returns::Parameters,
    // "TPP-Redirect-URI" is in the requests of every call: each may send the user away.
    redirects: Redirects::Always,
    path: |path, _| path.to_owned(),
    paths: |path| vec![path.to_owned()],
    initiation: |payment| match payment.payment_service.as_str() {
        "bulk-payments" => "initiateBulkPayment",
        "periodic-payments" => "initiatePeriodicPayment",
        _ => "initiatePayment",
    },
    // "Payments Changed in Other Channels": the payment is read again before the next step.
    tables: Tables {
        payments: ROWS,
        baskets: BASKET_ROWS,
        consents: CONSENT_ROWS,
        authorise_from: At::Refreshing,
        cancel_from: At::ReadingToDelete,
    },
    amounts_as_numbers: false,
    // "Logical Duplicate Error".
    when_duplicate: Some(
        "the bank holds a payment of the same date, amount, debtor and creditor; where both are meant, set allowLogicalDuplicate",
    ),
    when_uncertain: "Sent again without allowLogicalDuplicate, the same date, amount, debtor and creditor are refused if it is there",
    // "User Not Present - Request Limits".
    without_user: Limits {
        calls: 4,
        period_ms: 24 * 3_600_000,
        days_back: 90,
        sca_days: 90,
        sca_services: &["transactions"],
    },
};
