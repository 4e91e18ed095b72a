//! "Supported scenarios": the three tables of the chapter "API Sandbox", row by row.

use super::world::Status;

const fn plain(code: &'static str) -> Status {
    Status { code, why: None }
}

const fn because(code: &'static str, why: &'static str) -> Status {
    Status { code, why: Some(why) }
}

const VALIDATED: Status = plain("VALIDATED");
const VALIDATION_FAILED: Status = because("VALIDATION_FAILED", "Debtor not found");
const VIEWED: Status = plain("VIEWED_BY_DEBTOR");
const EXPIRED: Status = plain("EXPIRED");
const REJECTED: Status = plain("REJECTED_BY_DEBTOR");
const ACCEPTED: Status = plain("ACCEPTED_BY_DEBTOR");
const FAILED: Status = because("MANDATE_FAILED", "There is no agreement");
const COMPLETED: Status = plain("COMPLETED");
const CLOSED: Status = plain("CLOSED");

/// A row of "Submit a new mandate request".
pub(super) struct Submit {
    pub(super) name: &'static str,
    /// Phone number or national id.
    pub(super) debtor: &'static str,
    /// The reference to give; none where the service makes one.
    pub(super) reference: Option<&'static str>,
    pub(super) then: Then,
}

/// What a submission leads to.
pub(super) enum Then {
    /// "Rejected immediately (HTTP status code 400) without callback generated", with this text.
    Refused(&'static str),
    /// "Callbacks generated in specified order".
    Callbacks(&'static [Status]),
}
use Then::{Callbacks, Refused};

const fn row(name: &'static str, debtor: &'static str, reference: Option<&'static str>, then: Then) -> Submit {
    Submit { name, debtor, reference, then }
}

/// "Submit a new mandate request".
pub(super) const SUBMIT: [Submit; 12] = [
    row("Receive valid mandate request", "+4511223344", Some("CDR0000000000001"), Callbacks(&[VALIDATED])),
    row(
        "Failed upon static validation",
        "12345ABC",
        None,
        Refused("Invalid input: Input does not conform to API specification."),
    ),
    row("Failed upon dynamic validation", "0101991234", Some("CDR0000000000002"), Callbacks(&[VALIDATION_FAILED])),
    row(
        "Failed upon duplicate mandate request",
        "+4510203040",
        None,
        Refused(
            "Invalid input: MandateRequest with same uuid but with different payload was submitted again. \
             Action: Make sure you do not submit the same mandate request twice.",
        ),
    ),
    row("Expired", "1010886789", Some("CDR0000000000003"), Callbacks(&[VALIDATED, EXPIRED])),
    row("Viewed by debtor (without reference)", "0505954321", None, Callbacks(&[VALIDATED, VIEWED])),
    row("Rejected by debtor", "0202972345", Some("CDR0000000000004"), Callbacks(&[VALIDATED, VIEWED, REJECTED])),
    row("Accepted by debtor", "+4599887766", Some("CDR000000000005"), Callbacks(&[VALIDATED, VIEWED, ACCEPTED])),
    row("Accepted by debtor (without reference)", "+4520203333", None, Callbacks(&[VALIDATED, VIEWED, ACCEPTED])),
    row(
        "Completed (created and activated)",
        "0303984567",
        Some("CDR000000000006"),
        Callbacks(&[VALIDATED, VIEWED, ACCEPTED, COMPLETED]),
    ),
    row("Failed", "+4512121212", Some("CDR000000000007"), Callbacks(&[VALIDATED, VIEWED, ACCEPTED, FAILED])),
    row(
        "Closed (created and inactivated)",
        "+4511223366",
        Some("CDR000000000008"),
        Callbacks(&[VALIDATED, VIEWED, ACCEPTED, COMPLETED, CLOSED]),
    ),
];

/// The row of a debtor, named in whatever way the document allows.
pub(super) fn of_debtor(debtor: &str) -> Option<&'static Submit> {
    SUBMIT.iter().find(|row| row.debtor == debtor || is_phone(row.debtor) && national(row.debtor) == national(debtor))
}

/// Whether the table prescribes this reference: four of them are a digit longer than the document's own rule allows.
pub(super) fn is_reference(text: &str) -> bool {
    SUBMIT.iter().any(|row| row.reference == Some(text))
}

fn is_phone(debtor: &str) -> bool {
    debtor.starts_with('+')
}

/// A Danish number without `+45`, `0045` or `45`.
fn national(phone: &str) -> &str {
    let international = phone.strip_prefix('+').or_else(|| phone.strip_prefix("00")).unwrap_or(phone);
    international.strip_prefix("45").filter(|rest| rest.len() == 8).unwrap_or(phone)
}

/// A row of "Get status of a mandate request", or one that can be cancelled or not.
pub(super) struct Held {
    pub(super) uuid: &'static str,
    pub(super) status: Status,
    pub(super) reference: &'static str,
}

const fn held(uuid: &'static str, status: Status, reference: &'static str) -> Held {
    Held { uuid, status, reference }
}

/// "Get status of a mandate request", less the UUID that is none and the one that nobody knows; and the two requests of
/// "Cancel a mandate request" that there are, whose statuses the document leaves open.
pub(super) const HELD: [Held; 12] = [
    held("1a81e023-617d-4876-9013-f63880f42011", VALIDATED, ""),
    held("54d16953-ea76-4ade-b619-1e07e458d814", VALIDATION_FAILED, ""),
    held("a935f03d-cc47-4761-8927-904c76f03878", EXPIRED, ""),
    held("5fedac92-ccbd-4c5d-bb91-3d36bd011e32", VIEWED, ""),
    held("22dd6d0f-8569-4f40-918b-401b1dd30cad", REJECTED, ""),
    held("1d2ffa51-eb64-4ecd-b62a-4dd6241b3256", ACCEPTED, "CDR0000000000005"),
    held("65afa312-12f1-48ca-b904-828d752d6719", ACCEPTED, "BSE0000000000001"),
    held("8f27863f-a9bd-4d74-84ee-a06dcf668461", COMPLETED, "CDR000000000006"),
    held("749aa0d0-c915-4ee9-954e-6d8fe3f592e0", FAILED, "CDR000000000007"),
    held("d1bf0635-d9d4-403a-b573-7b863e775b90", CLOSED, "CDR000000000008"),
    held(CANCELLABLE, VALIDATED, ""),
    held("52a3bc15-fcfd-49a4-9623-93b5e0fd40e2", REJECTED, ""),
];

/// "Cancelling in valid state". It can be cancelled time and again.
pub(super) const CANCELLABLE: &str = "57500194-9067-4c6a-84bb-f4d24e5ecf88";

pub(super) fn of_uuid(uuid: &str) -> Option<&'static Held> {
    HELD.iter().find(|row| row.uuid.eq_ignore_ascii_case(uuid))
}
