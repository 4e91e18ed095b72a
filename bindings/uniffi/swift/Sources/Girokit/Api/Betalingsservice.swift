// Written by `make generate` from the core's definitions; do not edit.

import Foundation

/// Betalingsservice mandates (Nets): submitted, followed, cancelled, called back.
public final class Betalingsservice: Client, @unchecked Sendable {
    /// A bank with our identity there. With a signer, `key` is left out of the configuration.
    public init(config: BankConfig, signer: (any Signer)? = nil) throws {
        try super.init(config: config, signer: signer, system: "betalingsservice")
    }

    /// Fetch an access token with client id and secret, and share it with all flows of this bank. Flows fetch and renew
    /// their tokens by themselves; this is for trying the credentials.
    ///
    /// Source: "Token Endpoint"; RFC 6749, 4.4.
    public func token(context: Context = Context()) throws -> TypedFlow<CallOutcome<TokenReply>> {
        try begin("betalingsservice.token", Nothing(), context)
    }

    /// Goes on with a saved `token`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeToken(_ saved: String, session: Session? = nil) throws -> TypedFlow<CallOutcome<TokenReply>> {
        try again("betalingsservice.token", saved, nil as Nothing?, session)
    }

    /// Revoke an access token.
    ///
    /// Source: "Revoke Endpoint"; RFC 7009.
    public func revoke(_ input: Revocation, context: Context = Context()) throws -> TypedFlow<CallOutcome<Revoked>> {
        try begin("betalingsservice.revoke", input, context)
    }

    /// Goes on with a saved `revoke`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeRevoke(_ saved: String, input: Revocation? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Revoked>> {
        try again("betalingsservice.revoke", saved, input, session)
    }

    /// Submit a mandate request. The same request may be submitted again; another one needs another UUID.
    ///
    /// Source: "Submit a new mandate request".
    public func submitMandate(_ input: SubmitMandateRequest, context: Context = Context()) throws -> TypedFlow<CallOutcome<MandateRequestStatus>> {
        try begin("betalingsservice.submitMandate", input, context)
    }

    /// Goes on with a saved `submitMandate`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSubmitMandate(_ saved: String, input: SubmitMandateRequest? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<MandateRequestStatus>> {
        try again("betalingsservice.submitMandate", saved, input, session)
    }

    /// Request a mandate and follow it to its end, by callbacks and by asking: submit, wait for the debtor, cancel on demand.
    ///
    /// Source: "Mandate request".
    public func mandate(_ input: SubmitMandateRequest, context: Context = Context()) throws -> TypedFlow<MandateOutcome> {
        try begin("betalingsservice.mandate", input, context)
    }

    /// Goes on with a saved `mandate`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeMandate(_ saved: String, input: SubmitMandateRequest? = nil, session: Session? = nil) throws -> TypedFlow<MandateOutcome> {
        try again("betalingsservice.mandate", saved, input, session)
    }

    /// Read the status of a mandate request.
    ///
    /// Source: "Get status of a mandate request".
    public func mandateStatus(_ input: MandateRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<MandateRequestStatus>> {
        try begin("betalingsservice.mandateStatus", input, context)
    }

    /// Goes on with a saved `mandateStatus`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeMandateStatus(_ saved: String, input: MandateRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<MandateRequestStatus>> {
        try again("betalingsservice.mandateStatus", saved, input, session)
    }

    /// Follow a mandate request that was submitted before to its end.
    ///
    /// Source: "Get status of a mandate request", "Callback Handling".
    public func trackMandate(_ input: SubmittedMandate, context: Context = Context()) throws -> TypedFlow<MandateOutcome> {
        try begin("betalingsservice.trackMandate", input, context)
    }

    /// Goes on with a saved `trackMandate`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeTrackMandate(_ saved: String, input: SubmittedMandate? = nil, session: Session? = nil) throws -> TypedFlow<MandateOutcome> {
        try again("betalingsservice.trackMandate", saved, input, session)
    }

    /// Cancel a mandate request whose status is VALIDATED or VIEWED_BY_DEBTOR.
    ///
    /// Source: "Cancel a mandate request".
    public func cancelMandate(_ input: MandateRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<Nothing>> {
        try begin("betalingsservice.cancelMandate", input, context)
    }

    /// Goes on with a saved `cancelMandate`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeCancelMandate(_ saved: String, input: MandateRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Nothing>> {
        try again("betalingsservice.cancelMandate", saved, input, session)
    }

    /// Cancel a mandate request and make sure: when the answer is lost or negative, the status says.
    ///
    /// Source: "Cancel a mandate request".
    public func withdrawMandate(_ input: SubmittedMandate, context: Context = Context()) throws -> TypedFlow<MandateOutcome> {
        try begin("betalingsservice.withdrawMandate", input, context)
    }

    /// Goes on with a saved `withdrawMandate`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeWithdrawMandate(_ saved: String, input: SubmittedMandate? = nil, session: Session? = nil) throws -> TypedFlow<MandateOutcome> {
        try again("betalingsservice.withdrawMandate", saved, input, session)
    }

    /// Receive a callback: what to answer, what to store, which events to act on. Nothing is sent to the bank. Begin with the
    /// delivery alone, load the mandate request that it names, begin again with that, store over the revision that was
    /// loaded, then answer.
    ///
    /// Source: "Callback Handling".
    public func receiveCallback(_ input: ReceivedCallback, context: Context = Context()) throws -> TypedFlow<CallbackOutcome> {
        try begin("betalingsservice.receiveCallback", input, context)
    }

    /// Goes on with a saved `receiveCallback`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeReceiveCallback(_ saved: String, input: ReceivedCallback? = nil, session: Session? = nil) throws -> TypedFlow<CallbackOutcome> {
        try again("betalingsservice.receiveCallback", saved, input, session)
    }
}
