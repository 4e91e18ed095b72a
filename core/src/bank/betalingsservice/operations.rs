//! Every operation of the mandate API, in the order of its number in OPERATIONS.md.

use super::model::{
    CallbackOutcome, MandateOutcome, MandateRef, MandateRequestStatus, ReceivedCallback, Revocation, Revoked,
    SubmitMandateRequest, SubmittedMandate, TokenReply,
};
use super::transport::Betalingsservice;
use super::{call, jobs, rules};
use crate::system::operation::Nothing;
use crate::system::row::operations;

operations! { "betalingsservice" of Betalingsservice:
    /// Fetch an access token with client id and secret, and share it with all flows of this bank. Flows fetch and renew
    /// their tokens by themselves; this is for trying the credentials.
    ///
    /// Source: "Token Endpoint"; RFC 6749, 4.4.
    "3.1" FetchToken = "token": POST "/token" [],
        Nothing => TokenReply, Read {server Authorization} {makes call::token} {reads call::token_reply};

    /// Revoke an access token.
    ///
    /// Source: "Revoke Endpoint"; RFC 7009.
    "3.2" RevokeToken = "revoke": POST "/revoke" [],
        Revocation => Revoked, Idempotent {server Authorization} {makes call::revoke} {reads call::revoked};

    /// Submit a mandate request. The same request may be submitted again; another one needs another UUID.
    ///
    /// Source: "Submit a new mandate request".
    "3.3" SubmitMandate = "submitMandate": PUT "/mandate/{mandateRequestUUID}" [],
        SubmitMandateRequest => MandateRequestStatus, Idempotent {rule rules::submit} {reads call::mandate_reply}
            {lost "read the status of the mandate request: it says what became of it"};

    /// Request a mandate and follow it to its end, by callbacks and by asking: submit, wait for the debtor, cancel on demand.
    ///
    /// Source: "Mandate request".
    "3.3" RequestMandate = "mandate": JOB,
        SubmitMandateRequest => MandateOutcome {rule rules::submit} {job &jobs::SUBMIT};

    /// Read the status of a mandate request.
    ///
    /// Source: "Get status of a mandate request".
    "3.4" ReadMandateStatus = "mandateStatus": GET "/mandate/{mandateRequestUUID}/status" [],
        MandateRef => MandateRequestStatus, Read {rule rules::status} {reads call::mandate_reply}
            {lost "read the status of the mandate request: it says what became of it"};

    /// Follow a mandate request that was submitted before to its end.
    ///
    /// Source: "Get status of a mandate request", "Callback Handling".
    "3.4" TrackMandate = "trackMandate": JOB,
        SubmittedMandate => MandateOutcome {rule rules::status} {job &jobs::TRACK};

    /// Cancel a mandate request whose status is VALIDATED or VIEWED_BY_DEBTOR.
    ///
    /// Source: "Cancel a mandate request".
    "3.5" CancelMandate = "cancelMandate": POST "/mandate/{mandateRequestUUID}/cancel" [],
        MandateRef => Nothing, Create {rule rules::cancel}
            {lost "read the status of the mandate request: it says what became of it"};

    /// Cancel a mandate request and make sure: when the answer is lost or negative, the status says.
    ///
    /// Source: "Cancel a mandate request".
    "3.5" WithdrawMandate = "withdrawMandate": JOB,
        SubmittedMandate => MandateOutcome {rule rules::cancel} {job &jobs::WITHDRAW};

    /// Receive a callback: what to answer, what to store, which events to act on. Nothing is sent to the bank. Begin with the
    /// delivery alone, load the mandate request that it names, begin again with that, store over the revision that was
    /// loaded, then answer.
    ///
    /// Source: "Callback Handling".
    "3.6" ReceiveCallback = "receiveCallback": JOB, ReceivedCallback => CallbackOutcome {job &jobs::RECEIVE};
}
