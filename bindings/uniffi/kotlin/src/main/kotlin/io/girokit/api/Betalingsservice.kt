// Written by `make generate` from the core's definitions; do not edit.
@file:Suppress("RedundantVisibilityModifier", "MaxLineLength")

package io.girokit.api

import io.girokit.CallOutcome
import io.girokit.Client
import io.girokit.Signer
import io.girokit.TypedFlow

/** Betalingsservice mandates (Nets): submitted, followed, cancelled, called back. */
public class Betalingsservice(
    config: BankConfig,
    signer: Signer? = null,
) : Client(config, signer) {
    init {
        demand("betalingsservice")
    }

    /**
     * Fetch an access token with client id and secret, and share it with all flows of this bank. Flows fetch and renew
     * their tokens by themselves; this is for trying the credentials.
     *
     * Source: "Token Endpoint"; RFC 6749, 4.4.
     */
    public fun token(context: Context = Context()): TypedFlow<CallOutcome<TokenReply>> =
        begin("betalingsservice.token", null, context, CallOutcome.reader { TokenReply.read(it) })

    /** Goes on with a saved [token]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeToken(saved: String, session: Session? = null): TypedFlow<CallOutcome<TokenReply>> =
        again("betalingsservice.token", saved, null, session, CallOutcome.reader { TokenReply.read(it) })

    /**
     * Revoke an access token.
     *
     * Source: "Revoke Endpoint"; RFC 7009.
     */
    public fun revoke(input: Revocation, context: Context = Context()): TypedFlow<CallOutcome<Revoked>> =
        begin("betalingsservice.revoke", input, context, CallOutcome.reader { Revoked.read(it) })

    /** Goes on with a saved [revoke]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeRevoke(saved: String, input: Revocation? = null, session: Session? = null): TypedFlow<CallOutcome<Revoked>> =
        again("betalingsservice.revoke", saved, input, session, CallOutcome.reader { Revoked.read(it) })

    /**
     * Submit a mandate request. The same request may be submitted again; another one needs another UUID.
     *
     * Source: "Submit a new mandate request".
     */
    public fun submitMandate(input: SubmitMandateRequest, context: Context = Context()): TypedFlow<CallOutcome<MandateRequestStatus>> =
        begin("betalingsservice.submitMandate", input, context, CallOutcome.reader { MandateRequestStatus.read(it) })

    /** Goes on with a saved [submitMandate]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSubmitMandate(saved: String, input: SubmitMandateRequest? = null, session: Session? = null): TypedFlow<CallOutcome<MandateRequestStatus>> =
        again("betalingsservice.submitMandate", saved, input, session, CallOutcome.reader { MandateRequestStatus.read(it) })

    /**
     * Request a mandate and follow it to its end, by callbacks and by asking: submit, wait for the debtor, cancel on demand.
     *
     * Source: "Mandate request".
     */
    public fun mandate(input: SubmitMandateRequest, context: Context = Context()): TypedFlow<MandateOutcome> =
        begin("betalingsservice.mandate", input, context, MandateOutcome.Companion)

    /** Goes on with a saved [mandate]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeMandate(saved: String, input: SubmitMandateRequest? = null, session: Session? = null): TypedFlow<MandateOutcome> =
        again("betalingsservice.mandate", saved, input, session, MandateOutcome.Companion)

    /**
     * Read the status of a mandate request.
     *
     * Source: "Get status of a mandate request".
     */
    public fun mandateStatus(input: MandateRef, context: Context = Context()): TypedFlow<CallOutcome<MandateRequestStatus>> =
        begin("betalingsservice.mandateStatus", input, context, CallOutcome.reader { MandateRequestStatus.read(it) })

    /** Goes on with a saved [mandateStatus]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeMandateStatus(saved: String, input: MandateRef? = null, session: Session? = null): TypedFlow<CallOutcome<MandateRequestStatus>> =
        again("betalingsservice.mandateStatus", saved, input, session, CallOutcome.reader { MandateRequestStatus.read(it) })

    /**
     * Follow a mandate request that was submitted before to its end.
     *
     * Source: "Get status of a mandate request", "Callback Handling".
     */
    public fun trackMandate(input: SubmittedMandate, context: Context = Context()): TypedFlow<MandateOutcome> =
        begin("betalingsservice.trackMandate", input, context, MandateOutcome.Companion)

    /** Goes on with a saved [trackMandate]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeTrackMandate(saved: String, input: SubmittedMandate? = null, session: Session? = null): TypedFlow<MandateOutcome> =
        again("betalingsservice.trackMandate", saved, input, session, MandateOutcome.Companion)

    /**
     * Cancel a mandate request whose status is VALIDATED or VIEWED_BY_DEBTOR.
     *
     * Source: "Cancel a mandate request".
     */
    public fun cancelMandate(input: MandateRef, context: Context = Context()): TypedFlow<CallOutcome<Empty>> =
        begin("betalingsservice.cancelMandate", input, context, CallOutcome.reader { Empty.read(it) })

    /** Goes on with a saved [cancelMandate]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeCancelMandate(saved: String, input: MandateRef? = null, session: Session? = null): TypedFlow<CallOutcome<Empty>> =
        again("betalingsservice.cancelMandate", saved, input, session, CallOutcome.reader { Empty.read(it) })

    /**
     * Cancel a mandate request and make sure: when the answer is lost or negative, the status says.
     *
     * Source: "Cancel a mandate request".
     */
    public fun withdrawMandate(input: SubmittedMandate, context: Context = Context()): TypedFlow<MandateOutcome> =
        begin("betalingsservice.withdrawMandate", input, context, MandateOutcome.Companion)

    /** Goes on with a saved [withdrawMandate]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeWithdrawMandate(saved: String, input: SubmittedMandate? = null, session: Session? = null): TypedFlow<MandateOutcome> =
        again("betalingsservice.withdrawMandate", saved, input, session, MandateOutcome.Companion)

    /**
     * Receive a callback: what to answer, what to store, which events to act on. Nothing is sent to the bank. Begin with the
     * delivery alone, load the mandate request that it names, begin again with that, store over the revision that was
     * loaded, then answer.
     *
     * Source: "Callback Handling".
     */
    public fun receiveCallback(input: ReceivedCallback, context: Context = Context()): TypedFlow<CallbackOutcome> =
        begin("betalingsservice.receiveCallback", input, context, CallbackOutcome.Companion)

    /** Goes on with a saved [receiveCallback]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeReceiveCallback(saved: String, input: ReceivedCallback? = null, session: Session? = null): TypedFlow<CallbackOutcome> =
        again("betalingsservice.receiveCallback", saved, input, session, CallbackOutcome.Companion)
}
