//! What is sent to and answered by the mandate API ("Description of … Model").

use crate::iso::written::Written;
use crate::iso::{Cpr, DanishPhone};
use crate::wire::Error;
use crate::wire::model::Shape;
use crate::wire::secret::Secret;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Number of a mandate. The document shows it as text and as a number: read from both, written back the way it came. A host
/// is given text.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MandateId(Written);

impl MandateId {
    /// The number as text.
    pub fn as_str(&self) -> &str {
        &self.0.text
    }
}

impl From<&str> for MandateId {
    fn from(text: &str) -> Self {
        Self(Written::text(text.to_owned()))
    }
}

impl std::fmt::Debug for MandateId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

described! { MandateId => Shape::Text("text") }

codes! {
    /// Status of a mandate request ("List of Mandate Statures").
    pub MandateStatusCode {
        /// Received, not yet presented to the debtor. Read only, never called back.
        Received = "RECEIVED",
        /// Successfully validated.
        Validated = "VALIDATED",
        /// Validation failed; `errorDescription` says why.
        ValidationFailed = "VALIDATION_FAILED",
        /// The same, as an example of the document spells it.
        ValidatedFailed = "VALIDATED_FAILED",
        /// Viewed by the debtor.
        ViewedByDebtor = "VIEWED_BY_DEBTOR",
        /// Accepted by the debtor.
        AcceptedByDebtor = "ACCEPTED_BY_DEBTOR",
        /// Rejected by the debtor.
        RejectedByDebtor = "REJECTED_BY_DEBTOR",
        /// The debtor did not handle it in time.
        Expired = "EXPIRED",
        /// The mandate could not be made; `errorDescription` says why.
        MandateFailed = "MANDATE_FAILED",
        /// The mandate is made. Its id can be expected a day after.
        Completed = "COMPLETED",
        /// The mandate is closed.
        Closed = "CLOSED",
        /// Cancelled by the creditor.
        CancelledByCreditor = "CANCELLED_BY_CREDITOR",
    }

    /// Which of the document's static validations a request fell foul of ("List of Static Validation Errors").
    pub StaticValidation {
        /// The payload holds no `uuid`.
        UuidMissing = "uuidMissing",
        /// The `uuid` of the payload is not the one of the path.
        UuidInconsistent = "uuidInconsistent",
        /// There is no debtor identity.
        DebtorIdentityMissing = "debtorIdentityMissing",
        /// The phone number is neither eight digits nor international.
        PhoneNoInvalid = "phoneNoInvalid",
        /// The national id is not a Danish one.
        NationalIdInvalid = "nationalIdInvalid",
        /// There is no product description.
        ProductDescriptionMissing = "productDescriptionMissing",
        /// The product description has no description.
        DescriptionMissing = "descriptionMissing",
        /// The product description has no title.
        TitleMissing = "titleMissing",
        /// There is a callback without address.
        CallbackUrlMissing = "callbackUrlMissing",
        /// The callback's token is there and empty.
        AuthTokenEmpty = "authTokenEmpty",
        /// The creditor's reference has other characters or another length.
        CreditorsDebtorReferenceInvalid = "creditorsDebtorReferenceInvalid",
        /// The uuid was used before, with another payload.
        DifferentPayload = "differentPayload",
        /// The payload is not JSON.
        InvalidJson = "invalidJson",
        /// The request does not conform to the API's contract in some other way.
        NotConforming = "notConforming",
        /// A field is missing or has a wrong form that the list does not name.
        FieldInvalid = "fieldInvalid",
    }

    /// What became of a delivery to the callback's address.
    pub CallbackVerdict {
        /// It moved the mandate request, or added to what is known of it.
        Applied = "applied",
        /// It came too early: held until what has to come before it came, or was read.
        Held = "held",
        /// It was known already; nothing changed.
        Repeated = "repeated",
        /// No transition of the document leads to it from the present status; nothing changed.
        Impossible = "impossible",
        /// Its status is one that this version does not know; nothing changed.
        UnknownStatus = "unknownStatus",
        /// Its bearer token is not the one of the request; nothing changed.
        Forged = "forged",
        /// It is no status of a mandate request.
        Unreadable = "unreadable",
        /// There is no saved mandate request with its uuid, or a damaged one.
        NoMandate = "noMandate",
    }
}

impl MandateStatusCode {
    /// The code as the list of statuses spells it.
    #[must_use]
    pub fn canonical(&self) -> Self {
        match self {
            Self::ValidatedFailed => Self::ValidationFailed,
            other => other.clone(),
        }
    }
}

model! {
    /// The debtor, named in one of two ways.
    pub DebtorIdentity {
        /// Mobile number: eight digits, or with `+` or `00`, country code and 8 to 14 digits. Not together with `nationalId`.
        may "phoneNo" phone_no: DanishPhone,
        /// National id (CPR number). Not together with `phoneNo`.
        may "nationalId" national_id: Cpr,
    }

    /// What the debtor is asked to approve. Both fields are needed.
    pub ProductDescription {
        /// 1 to 40 characters.
        may "title" title: String,
        /// 1 to 50 characters.
        may "description" description: String,
    }

    /// Where changes of status are called back to.
    pub CallbackAddress {
        /// Address, https. Needed where there is a callback.
        may "url" url: String as "identifier",
        /// Token that the bank shows when it calls, as `Authorization: Bearer …`. Without it, anybody who knows the address
        /// and the uuid can send a status. Take at least 128 random bits, another for each request.
        may "authToken" auth_token: Secret,
    }

    /// A mandate request ("Description of Mandate Request Model"). `uuid`, `debtorIdentity` and `productDescription` are
    /// needed; what is missing is refused in the bank's own words before anything is sent.
    pub MandateRequest {
        /// UUID made by the creditor, a new one for each request.
        may "uuid" uuid: String as "identifier",
        /// The creditor's own reference of the contract, 1 to 15 letters and digits; without it the bank makes one (`BSE…`).
        may "creditorsDebtorReference" creditors_debtor_reference: String as "identifier",
        /// Who is to approve.
        may "debtorIdentity" debtor_identity: DebtorIdentity,
        /// What is to be approved.
        may "productDescription" product_description: ProductDescription,
        /// Where changes of status are called back to.
        may "callback" callback: CallbackAddress,
    }

    /// A mandate request to submit.
    pub SubmitMandateRequest {
        /// UUID in the path; the one of the body when absent.
        may "mandateRequestUUID" mandate_request_uuid: String as "identifier",
        /// The request.
        must "body" body: MandateRequest,
    }

    /// Names a mandate request.
    pub MandateRef {
        /// Its UUID.
        must "mandateRequestUUID" mandate_request_uuid: String as "identifier",
    }

    /// A mandate request that was submitted before, to follow or to cancel.
    pub SubmittedMandate {
        /// Its UUID.
        must "mandateRequestUUID" mandate_request_uuid: String as "identifier",
        /// Where the bank calls back to, as it was submitted; absent when there is no callback.
        may "callback" callback: CallbackAddress,
    }

    /// Status of a mandate request, with what belongs to it.
    pub StatusMandate {
        /// The status. The document's own model spells the name `stausCodeEnum`, which is read too.
        must "statusCodeEnum" | "stausCodeEnum" status_code_enum: MandateStatusCode,
        /// The creditor's reference; with ACCEPTED_BY_DEBTOR, MANDATE_FAILED, COMPLETED and CLOSED.
        may "creditorsDebtorReference" creditors_debtor_reference: String as "identifier",
        /// Number of the mandate; with COMPLETED and CLOSED.
        may "mandateId" mandate_id: MandateId,
        /// Why it failed.
        may "errorDescription" error_description: String,
    }

    /// The status of a mandate request, as it is read, answered and called back.
    pub MandateRequestStatus {
        /// UUID of the request.
        may "uuid" uuid: String as "identifier",
        /// The same, as the table of the model names it.
        may "mandateRequestUUID" mandate_request_uuid: String as "identifier",
        /// Its status; absent in the answer to a request without callback.
        may "statusMandate" status_mandate: StatusMandate,
    }

    /// What the token endpoint gave. Secret; shared by all flows of this bank.
    pub TokenReply {
        /// `Bearer`.
        may "token_type" token_type: String,
        /// How long it lives, in seconds.
        may "expires_in" expires_in: i64,
        /// The token. Absent in a flow that was saved after its end.
        may "access_token" access_token: Secret,
        /// Further tokens, where the server gives more than was asked for. They are secrets like the first.
        may "refresh_token" refresh_token: Secret,
        /// The same, of OpenID Connect.
        may "id_token" id_token: Secret,
        /// What it is good for.
        may "scope" scope: String as "identifier",
    }

    /// A token to revoke.
    pub Revocation {
        /// The token; the one that this bank's flows share when absent.
        may "token" token: Secret,
        /// `access_token`, the only kind there is with client credentials, and what is sent when this is absent.
        may "tokenTypeHint" token_type_hint: String,
    }

    /// The answer to a revocation. It is positive for tokens that nobody knows, too.
    pub Revoked {
        /// Whether there was such a token (header `Revokedaccesstoken` or `Revokedrefreshtoken`).
        must "revoked" revoked: bool,
        /// Whose it was (header `Authorizeduser`).
        may "authorizedUser" authorized_user: String,
    }

    /// A status of a mandate request, and when it was first known.
    pub MandateStatusSeen {
        /// The status.
        must "statusCodeEnum" status_code_enum: MandateStatusCode,
        /// Unix time in milliseconds.
        must "atMs" at_ms: i64,
    }

    /// What is known of a mandate request.
    pub KnownMandate {
        /// Its UUID.
        must "uuid" uuid: String as "identifier",
        /// Its status; absent where the bank has said nothing of it.
        may "statusCodeEnum" status_code_enum: MandateStatusCode,
        /// The creditor's reference, given or made by the bank.
        may "creditorsDebtorReference" creditors_debtor_reference: String as "identifier",
        /// Number of the mandate, as text.
        may "mandateId" mandate_id: String as "identifier",
        /// Why it failed, in the bank's words.
        may "errorDescription" error_description: String,
        /// Every status it went through, in the order of its life.
        must "statuses" statuses: Vec<MandateStatusSeen>,
        /// A status that the bank reads now and that this version does not know.
        may "unknownStatus" unknown_status: String,
        /// Why it was not cancelled, when that was asked for.
        may "notCancelled" not_cancelled: Error,
    }

    /// A mandate request that ended without trouble.
    pub MandateEnded {
        /// What is known of it.
        must "mandate" mandate: KnownMandate,
    }

    /// A mandate request that ended with trouble, or might have.
    pub MandateTrouble {
        /// What is known of it.
        must "mandate" mandate: KnownMandate,
        /// Whose fault, why, and what to do next.
        must "error" error: Error,
        /// Which static validation refused it, where it was one.
        may "validation" validation: StaticValidation,
    }

    /// Something new about a mandate request. Each is reported once, however often and in whatever way it comes.
    pub MandateEvent {
        /// UUID of the request.
        must "uuid" uuid: String as "identifier",
        /// The status, with what came with it.
        must "statusMandate" status_mandate: StatusMandate,
        /// Where it comes from: `callback`, `status` (read), `submit` or `cancel` (answered).
        must "source" source: String,
        /// Unix time in milliseconds when it came.
        must "atMs" at_ms: i64,
        /// It follows from a later status that was read: this status had to come before.
        may "implied" implied: bool,
        /// It came after a later status; the status of the request stays as it was.
        may "late" late: bool,
        /// The status was known; what came with it is new, such as a mandateId.
        may "details" details: bool,
        /// It was held, and by now no transition leads to it; the status of the request stays as it was.
        may "impossible" impossible: bool,
        /// The bank reads a status that this version does not know; the known status stays, and the bank is asked again.
        may "unknown" unknown: bool,
    }

    /// A delivery to the callback's address, as the host received it.
    pub ReceivedCallback {
        /// HTTP method; POST when absent.
        may "method" method: String as "identifier",
        /// Headers by name; compared without regard to case.
        may "headers" headers: BTreeMap<String, String>,
        /// The body as text.
        may "body" body: String,
        /// The saved flow of the mandate request that an answer `load` named; leave out when there is none yet.
        may "saved" saved: String,
        /// The host has looked, and has no such mandate request.
        may "notFound" not_found: bool,
    }

    /// An HTTP response for the host to send.
    pub CallbackAnswer {
        /// HTTP status.
        must "status" status: u16,
        /// Headers by name.
        must "headers" headers: BTreeMap<String, String>,
        /// The body; empty for most.
        must "body" body: String,
    }

    /// Which saved mandate request is needed.
    pub CallbackToLoad {
        /// UUID of the request, in lower case: what to look it up by.
        must "uuid" uuid: String as "identifier",
    }

    /// What to store before the response is sent.
    pub CallbackToSave {
        /// UUID of the request, in lower case.
        must "uuid" uuid: String as "identifier",
        /// What became of the delivery.
        must "verdict" verdict: CallbackVerdict,
        /// The revision that was given in. Store only over this one; when the stored one has another, somebody else was
        /// faster: load it and begin again with the same delivery.
        must "expectedRevision" expected_revision: i64,
        /// The revision of `saved`.
        must "revision" revision: i64,
        /// The flow to store.
        must "saved" saved: String,
        /// What is new. Act on it once it is stored, or in the same transaction.
        must "events" events: Vec<MandateEvent>,
        /// What to answer once it is stored; when it cannot be stored, answer 500, and the bank delivers again.
        must "answer" answer: CallbackAnswer,
    }

    /// What to answer; there is nothing to store.
    pub CallbackToAnswer {
        /// UUID of the request, where the delivery names one.
        may "uuid" uuid: String as "identifier",
        /// What became of the delivery.
        must "verdict" verdict: CallbackVerdict,
        /// What to answer.
        must "answer" answer: CallbackAnswer,
        /// What is wrong with the delivery.
        may "error" error: Error,
    }
}

outcomes! {
    /// How a mandate request ended.
    pub MandateOutcome {
        /// The mandate is made.
        Completed = "completed" (MandateEnded),
        /// The mandate was made, and is closed.
        Closed = "closed" (MandateEnded),
        /// Validation failed, such as for a debtor who is not found.
        ValidationFailed = "validationFailed" (MandateTrouble),
        /// The debtor rejected it.
        Rejected = "rejected" (MandateEnded),
        /// The debtor did not handle it in time.
        Expired = "expired" (MandateEnded),
        /// It is cancelled.
        Cancelled = "cancelled" (MandateEnded),
        /// The debtor accepted it, and the mandate could not be made.
        Failed = "failed" (MandateTrouble),
        /// The bank refused the request, or it never left; nothing was made.
        Refused = "refused" (MandateTrouble),
        /// The bank has the request, and its status cannot be read: follow it with `trackMandate`.
        Submitted = "submitted" (MandateTrouble),
        /// The bank would not cancel it, or was never asked; the mandate request stays.
        NotCancelled = "notCancelled" (MandateTrouble),
        /// The bank knows of no such mandate request.
        NotFound = "notFound" (MandateTrouble),
        /// It is not known whether the bank holds the mandate request, or whether it is cancelled; the error says which, and
        /// what to do. Submitting the same again is safe.
        Uncertain = "uncertain" (MandateTrouble),
        /// The bank reads a status to which no transition leads from what it said before.
        Contradicted = "contradicted" (MandateTrouble),
    }

    /// What the host is to do with a delivery to the callback's address.
    pub CallbackOutcome {
        /// Load the saved mandate request and begin again with it.
        Load = "load" (CallbackToLoad),
        /// Store, then answer.
        Save = "save" (CallbackToSave),
        /// Answer; there is nothing to store.
        Answer = "answer" (CallbackToAnswer),
    }
}
