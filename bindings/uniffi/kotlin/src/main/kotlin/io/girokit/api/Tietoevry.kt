// Written by `make generate` from the core's definitions; do not edit.
@file:Suppress("RedundantVisibilityModifier", "MaxLineLength")

package io.girokit.api

import io.girokit.CallOutcome
import io.girokit.Client
import io.girokit.Signer
import io.girokit.TypedFlow

/** Norwegian banks hosted by Tietoevry: Berlin Group XS2A 1.3 with signed requests. */
public class Tietoevry(
    config: BankConfig,
    signer: Signer? = null,
) : Client(config, signer) {
    init {
        demand("tietoevry")
    }

    /**
     * Ask where to register a PSU. For a TPP that is PISP only; the answer names the page to take the user to.
     *
     * Source: "Register a PSU with the TPP".
     */
    public fun users(context: Context = Context()): TypedFlow<CallOutcome<Users>> =
        begin("tietoevry.users", null, context, CallOutcome.reader { Users.read(it) })

    /** Goes on with a saved [users]; one that was saved before its input was sent needs the same input again. */
    public fun resumeUsers(saved: String): TypedFlow<CallOutcome<Users>> =
        again("tietoevry.users", saved, null, CallOutcome.reader { Users.read(it) })

    /**
     * Register a PSU: ask for the page, take the user there, read the PSU-ID from their return.
     *
     * Source: "Register a PSU with the TPP".
     */
    public fun register(context: Context = Context()): TypedFlow<PaymentOutcome> =
        begin("tietoevry.register", null, context, PaymentOutcome.Companion)

    /** Goes on with a saved [register]; one that was saved before its input was sent needs the same input again. */
    public fun resumeRegister(saved: String): TypedFlow<PaymentOutcome> =
        again("tietoevry.register", saved, null, PaymentOutcome.Companion)

    /**
     * List the agreements for which a PSU may act, so that they can choose their corporate context.
     *
     * Source: "Special Handling for Corporate Context".
     */
    public fun agreements(context: Context = Context()): TypedFlow<CallOutcome<Agreements>> =
        begin("tietoevry.agreements", null, context, CallOutcome.reader { Agreements.read(it) })

    /** Goes on with a saved [agreements]; one that was saved before its input was sent needs the same input again. */
    public fun resumeAgreements(saved: String): TypedFlow<CallOutcome<Agreements>> =
        again("tietoevry.agreements", saved, null, CallOutcome.reader { Agreements.read(it) })

    /**
     * Initiate a single payment. A create: when its answer is lost it is not sent again.
     *
     * Source: "Perform a Single Payment".
     */
    public fun initiatePayment(input: InitiatePayment, context: Context = Context()): TypedFlow<CallOutcome<PaymentInitiated>> =
        begin("tietoevry.initiatePayment", input, context, CallOutcome.reader { PaymentInitiated.read(it) })

    /** Goes on with a saved [initiatePayment]; one that was saved before its input was sent needs the same input again. */
    public fun resumeInitiatePayment(saved: String, input: InitiatePayment? = null): TypedFlow<CallOutcome<PaymentInitiated>> =
        again("tietoevry.initiatePayment", saved, input, CallOutcome.reader { PaymentInitiated.read(it) })

    /**
     * Make a single payment, to its end: register the PSU where needed, initiate, authorise, follow the status.
     *
     * Source: "Payment Initiation Process", "Payment Status Transitions".
     */
    public fun payment(input: InitiatePayment, context: Context = Context()): TypedFlow<PaymentOutcome> =
        begin("tietoevry.payment", input, context, PaymentOutcome.Companion)

    /** Goes on with a saved [payment]; one that was saved before its input was sent needs the same input again. */
    public fun resumePayment(saved: String, input: InitiatePayment? = null): TypedFlow<PaymentOutcome> =
        again("tietoevry.payment", saved, input, PaymentOutcome.Companion)

    /**
     * Read a payment.
     *
     * Source: "Payments Changed in Other Channels".
     */
    public fun readPayment(input: PaymentRef, context: Context = Context()): TypedFlow<CallOutcome<PaymentDetails>> =
        begin("tietoevry.readPayment", input, context, CallOutcome.reader { PaymentDetails.read(it) })

    /** Goes on with a saved [readPayment]; one that was saved before its input was sent needs the same input again. */
    public fun resumeReadPayment(saved: String, input: PaymentRef? = null): TypedFlow<CallOutcome<PaymentDetails>> =
        again("tietoevry.readPayment", saved, input, CallOutcome.reader { PaymentDetails.read(it) })

    /**
     * Read the status of a payment.
     *
     * Source: "Perform a Single Payment".
     */
    public fun paymentStatus(input: PaymentRef, context: Context = Context()): TypedFlow<CallOutcome<PaymentStatus>> =
        begin("tietoevry.paymentStatus", input, context, CallOutcome.reader { PaymentStatus.read(it) })

    /** Goes on with a saved [paymentStatus]; one that was saved before its input was sent needs the same input again. */
    public fun resumePaymentStatus(saved: String, input: PaymentRef? = null): TypedFlow<CallOutcome<PaymentStatus>> =
        again("tietoevry.paymentStatus", saved, input, CallOutcome.reader { PaymentStatus.read(it) })

    /**
     * Follow a payment that is at the bank already, until a final status.
     *
     * Source: "Payment Status Transitions".
     */
    public fun trackPayment(input: PaymentToContinue, context: Context = Context()): TypedFlow<PaymentOutcome> =
        begin("tietoevry.trackPayment", input, context, PaymentOutcome.Companion)

    /** Goes on with a saved [trackPayment]; one that was saved before its input was sent needs the same input again. */
    public fun resumeTrackPayment(saved: String, input: PaymentToContinue? = null): TypedFlow<PaymentOutcome> =
        again("tietoevry.trackPayment", saved, input, PaymentOutcome.Companion)

    /**
     * Update a payment, while its status is updatable.
     *
     * Source: "Payment Status Transitions", column Updatable.
     */
    public fun updatePayment(input: UpdatePayment, context: Context = Context()): TypedFlow<CallOutcome<PaymentDetails>> =
        begin("tietoevry.updatePayment", input, context, CallOutcome.reader { PaymentDetails.read(it) })

    /** Goes on with a saved [updatePayment]; one that was saved before its input was sent needs the same input again. */
    public fun resumeUpdatePayment(saved: String, input: UpdatePayment? = null): TypedFlow<CallOutcome<PaymentDetails>> =
        again("tietoevry.updatePayment", saved, input, CallOutcome.reader { PaymentDetails.read(it) })

    /**
     * Delete a payment, or begin its deletion where the user has to authorise that.
     *
     * Source: "Deleting Payments".
     */
    public fun deletePayment(input: PaymentRef, context: Context = Context()): TypedFlow<CallOutcome<CancellationReply>> =
        begin("tietoevry.deletePayment", input, context, CallOutcome.reader { CancellationReply.read(it) })

    /** Goes on with a saved [deletePayment]; one that was saved before its input was sent needs the same input again. */
    public fun resumeDeletePayment(saved: String, input: PaymentRef? = null): TypedFlow<CallOutcome<CancellationReply>> =
        again("tietoevry.deletePayment", saved, input, CallOutcome.reader { CancellationReply.read(it) })

    /**
     * Cancel a payment, to its end: delete it, and let the user authorise that where the bank asks for it.
     *
     * Source: "Cancel Payment After Payment Authorisation", "Cancel Payment Before Payment Authorisation".
     */
    public fun cancelPayment(input: PaymentToContinue, context: Context = Context()): TypedFlow<PaymentOutcome> =
        begin("tietoevry.cancelPayment", input, context, PaymentOutcome.Companion)

    /** Goes on with a saved [cancelPayment]; one that was saved before its input was sent needs the same input again. */
    public fun resumeCancelPayment(saved: String, input: PaymentToContinue? = null): TypedFlow<PaymentOutcome> =
        again("tietoevry.cancelPayment", saved, input, PaymentOutcome.Companion)

    /**
     * Start the authorisation of a payment. The answer names the page to take the user to.
     *
     * Source: "Perform a Single Payment".
     */
    public fun startAuthorisation(input: PaymentRef, context: Context = Context()): TypedFlow<CallOutcome<AuthorisationStarted>> =
        begin("tietoevry.startAuthorisation", input, context, CallOutcome.reader { AuthorisationStarted.read(it) })

    /** Goes on with a saved [startAuthorisation]; one that was saved before its input was sent needs the same input again. */
    public fun resumeStartAuthorisation(saved: String, input: PaymentRef? = null): TypedFlow<CallOutcome<AuthorisationStarted>> =
        again("tietoevry.startAuthorisation", saved, input, CallOutcome.reader { AuthorisationStarted.read(it) })

    /**
     * Authorise a payment that is at the bank already, to its end: for the next PSU, or once more for the same.
     *
     * Source: "Multiple Signatures in Corporate Context".
     */
    public fun authorisePayment(input: PaymentToContinue, context: Context = Context()): TypedFlow<PaymentOutcome> =
        begin("tietoevry.authorisePayment", input, context, PaymentOutcome.Companion)

    /** Goes on with a saved [authorisePayment]; one that was saved before its input was sent needs the same input again. */
    public fun resumeAuthorisePayment(saved: String, input: PaymentToContinue? = null): TypedFlow<PaymentOutcome> =
        again("tietoevry.authorisePayment", saved, input, PaymentOutcome.Companion)

    /**
     * List the authorisations of a payment.
     *
     * Source: Implementation Guidelines, 7.4.
     */
    public fun listAuthorisations(input: PaymentRef, context: Context = Context()): TypedFlow<CallOutcome<Authorisations>> =
        begin("tietoevry.listAuthorisations", input, context, CallOutcome.reader { Authorisations.read(it) })

    /** Goes on with a saved [listAuthorisations]; one that was saved before its input was sent needs the same input again. */
    public fun resumeListAuthorisations(saved: String, input: PaymentRef? = null): TypedFlow<CallOutcome<Authorisations>> =
        again("tietoevry.listAuthorisations", saved, input, CallOutcome.reader { Authorisations.read(it) })

    /**
     * Read the status of an authorisation.
     *
     * Source: Implementation Guidelines, 7.5.
     */
    public fun scaStatus(input: AuthorisationRef, context: Context = Context()): TypedFlow<CallOutcome<ScaStatusReply>> =
        begin("tietoevry.scaStatus", input, context, CallOutcome.reader { ScaStatusReply.read(it) })

    /** Goes on with a saved [scaStatus]; one that was saved before its input was sent needs the same input again. */
    public fun resumeScaStatus(saved: String, input: AuthorisationRef? = null): TypedFlow<CallOutcome<ScaStatusReply>> =
        again("tietoevry.scaStatus", saved, input, CallOutcome.reader { ScaStatusReply.read(it) })

    /**
     * Start the authorisation of a payment's deletion.
     *
     * Source: "Cancel Payment After Payment Authorisation".
     */
    public fun startCancellationAuthorisation(input: PaymentRef, context: Context = Context()): TypedFlow<CallOutcome<AuthorisationStarted>> =
        begin("tietoevry.startCancellationAuthorisation", input, context, CallOutcome.reader { AuthorisationStarted.read(it) })

    /** Goes on with a saved [startCancellationAuthorisation]; one that was saved before its input was sent needs the same input again. */
    public fun resumeStartCancellationAuthorisation(saved: String, input: PaymentRef? = null): TypedFlow<CallOutcome<AuthorisationStarted>> =
        again("tietoevry.startCancellationAuthorisation", saved, input, CallOutcome.reader { AuthorisationStarted.read(it) })

    /**
     * List the authorisations of a payment's deletion.
     *
     * Source: Implementation Guidelines, 7.4.
     */
    public fun listCancellationAuthorisations(input: PaymentRef, context: Context = Context()): TypedFlow<CallOutcome<Authorisations>> =
        begin("tietoevry.listCancellationAuthorisations", input, context, CallOutcome.reader { Authorisations.read(it) })

    /** Goes on with a saved [listCancellationAuthorisations]; one that was saved before its input was sent needs the same input again. */
    public fun resumeListCancellationAuthorisations(saved: String, input: PaymentRef? = null): TypedFlow<CallOutcome<Authorisations>> =
        again("tietoevry.listCancellationAuthorisations", saved, input, CallOutcome.reader { Authorisations.read(it) })

    /**
     * Read the status of an authorisation of a payment's deletion.
     *
     * Source: Implementation Guidelines, 7.5.
     */
    public fun cancellationScaStatus(input: AuthorisationRef, context: Context = Context()): TypedFlow<CallOutcome<ScaStatusReply>> =
        begin("tietoevry.cancellationScaStatus", input, context, CallOutcome.reader { ScaStatusReply.read(it) })

    /** Goes on with a saved [cancellationScaStatus]; one that was saved before its input was sent needs the same input again. */
    public fun resumeCancellationScaStatus(saved: String, input: AuthorisationRef? = null): TypedFlow<CallOutcome<ScaStatusReply>> =
        again("tietoevry.cancellationScaStatus", saved, input, CallOutcome.reader { ScaStatusReply.read(it) })
}
