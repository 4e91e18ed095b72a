//! "List of Static Validation Errors": the bank's texts, written for our own refusals and read in the bank's.
//!
//! Every text is `Invalid input: <what>. Action: <what to do>.` The document prints two patterns without their bars and all
//! of them as escaped in JSON; here they are as the bank means them.

use super::model::StaticValidation;
use StaticValidation as V;

const CONFORM: &str = "Invalid input: Input does not conform to API specification. Action: ";

pub(super) const INCONSISTENT: &str = "Invalid input: inconsistent mandateRequestUUID. Action: Use the same mandateRequestUUID in the path and \
     payload when submit a new mandate request.";
pub(super) const NOT_CONFORMING: &str =
    "Invalid input: The operation failed to complete. Action: Check API document to find out more information.";
/// The answer to a status asked for with what is no UUID.
pub(super) const STATUS_OF_NO_UUID: &str = "Invalid input: Input does not conform to API specification. Action: Check API documentation to find out more \
     information";
/// The answer to a cancellation that cannot be, whatever the reason.
pub(super) const CANNOT_CANCEL: &str =
    "Invalid input: Unable to cancel mandate request. Action: Check API document to find out more information.";

pub(super) const UUID: &str = "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$";
pub(super) const PHONE_NO: &str = r"^\d{8}$|((\+|00)(9[976]\d|8[987530]\d|6[987]\d|5[90]\d|42\d|3[875]\d|2[98654321]\d|9[8543210]|8[6421]|6[6543210]|5[87654321]|4[987654310]|3[9643210]|2[70]|7|1)){1}\d{8,14}$";
pub(super) const NATIONAL_ID: &str = r"^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{6}$";
pub(super) const REFERENCE: &str = "^[a-zA-Z0-9æøåÆØÅ]{1,15}$";
pub(super) const AUTH_TOKEN: &str = ".+";
pub(super) const CALLBACK_URL: &str =
    r"https:\/\/(www\.)?[-a-zA-Z0-9@:%._\+~#=]{2,256}\.[a-z]{2,6}\b([-a-zA-Z0-9@:%._\+~#?&//=]*)";

/// `field [x] must not be null.`
pub(super) fn must_not_be_null(field: &str) -> String {
    format!("{CONFORM}field [{field}] must not be null.")
}

/// `field [x] must match "pattern".`
pub(super) fn must_match(field: &str, pattern: &str) -> String {
    format!("{CONFORM}field [{field}] must match \"{pattern}\".")
}

/// What a text of the bank says: which validation, and about which field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Recognised {
    pub(super) validation: StaticValidation,
    pub(super) field: Option<String>,
}

/// Reads a text of the bank. The patterns and ids in it are skipped: what the bank means is around them.
pub(super) fn recognise(text: &str) -> Option<Recognised> {
    let rest = text.trim().strip_prefix("Invalid input:")?.trim_start();
    let found = |validation: StaticValidation, field: Option<&str>| {
        Some(Recognised { validation, field: field.map(str::to_owned) })
    };
    if let Some(rest) = rest.strip_prefix("Input does not conform to API specification.") {
        let Some((field, rule)) = rest.split_once("field [").and_then(|(_, rest)| rest.split_once(']')) else {
            return found(V::NotConforming, None);
        };
        let (null, matching) = (rule.contains("must not be null"), rule.contains("must match"));
        let validation = match (field, null, matching) {
            ("uuid", true, _) => V::UuidMissing,
            ("debtorIdentity", true, _) => V::DebtorIdentityMissing,
            ("debtorIdentity.phoneNo", _, true) => V::PhoneNoInvalid,
            ("debtorIdentity.nationalId", _, true) => V::NationalIdInvalid,
            ("productDescription", true, _) => V::ProductDescriptionMissing,
            ("productDescription.description", true, _) => V::DescriptionMissing,
            ("productDescription.title", true, _) => V::TitleMissing,
            ("callback.url", true, _) => V::CallbackUrlMissing,
            ("callback.authToken", _, true) => V::AuthTokenEmpty,
            ("creditorsDebtorReference", _, true) => V::CreditorsDebtorReferenceInvalid,
            _ => V::FieldInvalid,
        };
        return found(validation, Some(field));
    }
    if rest.starts_with("inconsistent mandateRequestUUID") {
        return found(V::UuidInconsistent, Some("uuid"));
    }
    // The list has the uuid in brackets, the scenarios of the sandbox leave it out and put a "with" in.
    if rest.starts_with("MandateRequest with same uuid") && rest.contains("different payload") {
        return found(V::DifferentPayload, Some("uuid"));
    }
    if rest.starts_with("Invalid json") {
        return found(V::InvalidJson, None);
    }
    if rest.starts_with("The operation failed to complete") {
        return found(V::NotConforming, None);
    }
    None
}

/// What the validation means for who reads the error ("List of Static Validation Errors", Description).
pub(super) fn meaning(validation: &StaticValidation) -> (&'static str, &'static str) {
    match validation {
        V::UuidMissing => ("the payload holds no uuid", "give the UUID of the path in the payload too"),
        V::UuidInconsistent => ("the UUIDs of path and payload differ", "use the same UUID in both places"),
        V::DebtorIdentityMissing => ("there is no debtor identity", "give a phone number or a national id"),
        V::PhoneNoInvalid => (
            "the debtor's phone number has a wrong form",
            "give eight digits, or + or 00, the country code and 8 to 14 digits",
        ),
        V::NationalIdInvalid => {
            ("the debtor's national id is not a Danish one", "give ten digits that begin with day and month")
        }
        V::ProductDescriptionMissing => ("there is no product description", "give one with title and description"),
        V::DescriptionMissing => ("the product description has no description", "give title and description"),
        V::TitleMissing => ("the product description has no title", "give title and description"),
        V::CallbackUrlMissing => ("the callback has no address", "give its url, or leave the callback out"),
        V::AuthTokenEmpty => ("the callback's authToken is empty", "give at least one character, or leave it out"),
        V::CreditorsDebtorReferenceInvalid => {
            ("the creditorsDebtorReference has a wrong form", "give 1 to 15 letters, Danish ones too, and digits")
        }
        V::DifferentPayload => (
            "the UUID was used before, with another payload",
            "the first request is the one that counts: follow it with trackMandate, or make another UUID for this one",
        ),
        V::InvalidJson => ("the payload is not JSON", "report this: the payload is written by girokit"),
        _ => (
            "the request does not conform to the API's contract",
            "hold it against the document; leave out properties it does not know",
        ),
    }
}
