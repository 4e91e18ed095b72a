// Written by `make generate` from the core's definitions; do not edit.
@file:Suppress("RedundantVisibilityModifier", "MaxLineLength")

package io.girokit.api

import io.girokit.CallOutcome
import io.girokit.Client
import io.girokit.Signer
import io.girokit.TypedFlow

/** Danish banks hosted by BEC: payments on Berlin Group XS2A 1.3, over mutual TLS and with signed requests. */
public class Bec(
    config: BankConfig,
    signer: Signer? = null,
) : Client(config, signer) {
    init {
        demand("bec")
    }

    /**
     * Initiate a payment. A create: when its answer is lost it is not sent again.
     *
     * Source: "/payments/{paymentProduct}".
     */
    public fun initiatePayment(input: InitiateBecPayment, context: Context = Context()): TypedFlow<CallOutcome<PaymentInitiated>> =
        begin("bec.initiatePayment", input, context, CallOutcome.reader { PaymentInitiated.read(it) })

    /** Goes on with a saved [initiatePayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeInitiatePayment(saved: String, input: InitiateBecPayment? = null, session: Session? = null): TypedFlow<CallOutcome<PaymentInitiated>> =
        again("bec.initiatePayment", saved, input, session, CallOutcome.reader { PaymentInitiated.read(it) })

    /**
     * Make a payment, to its end: initiate it, let the user authorise it, follow its status.
     *
     * Source: "/payments/{paymentProduct}", "/{paymentService}/{paymentProduct}/{paymentId}/authorisations", "… /status".
     */
    public fun payment(input: InitiateBecPayment, context: Context = Context()): TypedFlow<PaymentOutcome> =
        begin("bec.payment", input, context, PaymentOutcome.Companion)

    /** Goes on with a saved [payment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumePayment(saved: String, input: InitiateBecPayment? = null, session: Session? = null): TypedFlow<PaymentOutcome> =
        again("bec.payment", saved, input, session, PaymentOutcome.Companion)

    /**
     * Initiate the payment of a slip (FI or giro). A create: when its answer is lost it is not sent again.
     *
     * Source: "/payments/payment-slips/{slipType}".
     */
    public fun initiatePaymentSlip(input: InitiateBecSlip, context: Context = Context()): TypedFlow<CallOutcome<PaymentInitiated>> =
        begin("bec.initiatePaymentSlip", input, context, CallOutcome.reader { PaymentInitiated.read(it) })

    /** Goes on with a saved [initiatePaymentSlip]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeInitiatePaymentSlip(saved: String, input: InitiateBecSlip? = null, session: Session? = null): TypedFlow<CallOutcome<PaymentInitiated>> =
        again("bec.initiatePaymentSlip", saved, input, session, CallOutcome.reader { PaymentInitiated.read(it) })

    /**
     * Pay a slip (FI or giro), to its end: initiate it, let the user authorise it, follow its status.
     *
     * Source: "/payments/payment-slips/{slipType}".
     */
    public fun slipPayment(input: InitiateBecSlip, context: Context = Context()): TypedFlow<PaymentOutcome> =
        begin("bec.slipPayment", input, context, PaymentOutcome.Companion)

    /** Goes on with a saved [slipPayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSlipPayment(saved: String, input: InitiateBecSlip? = null, session: Session? = null): TypedFlow<PaymentOutcome> =
        again("bec.slipPayment", saved, input, session, PaymentOutcome.Companion)

    /**
     * Initiate a periodic payment. A create: when its answer is lost it is not sent again.
     *
     * Source: "/periodic-payments/{paymentProduct}".
     */
    public fun initiatePeriodicPayment(input: InitiateBecPeriodicPayment, context: Context = Context()): TypedFlow<CallOutcome<PaymentInitiated>> =
        begin("bec.initiatePeriodicPayment", input, context, CallOutcome.reader { PaymentInitiated.read(it) })

    /** Goes on with a saved [initiatePeriodicPayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeInitiatePeriodicPayment(saved: String, input: InitiateBecPeriodicPayment? = null, session: Session? = null): TypedFlow<CallOutcome<PaymentInitiated>> =
        again("bec.initiatePeriodicPayment", saved, input, session, CallOutcome.reader { PaymentInitiated.read(it) })

    /**
     * Set up a periodic payment, until the bank has registered it.
     *
     * Source: "/periodic-payments/{paymentProduct}".
     */
    public fun periodicPayment(input: InitiateBecPeriodicPayment, context: Context = Context()): TypedFlow<PaymentOutcome> =
        begin("bec.periodicPayment", input, context, PaymentOutcome.Companion)

    /** Goes on with a saved [periodicPayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumePeriodicPayment(saved: String, input: InitiateBecPeriodicPayment? = null, session: Session? = null): TypedFlow<PaymentOutcome> =
        again("bec.periodicPayment", saved, input, session, PaymentOutcome.Companion)

    /**
     * Start the authorisation of a payment. The answer names the page to take the user to.
     *
     * Source: "/{paymentService}/{paymentProduct}/{paymentId}/authorisations".
     */
    public fun startAuthorisation(input: PaymentRef, context: Context = Context()): TypedFlow<CallOutcome<AuthorisationStarted>> =
        begin("bec.startAuthorisation", input, context, CallOutcome.reader { AuthorisationStarted.read(it) })

    /** Goes on with a saved [startAuthorisation]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeStartAuthorisation(saved: String, input: PaymentRef? = null, session: Session? = null): TypedFlow<CallOutcome<AuthorisationStarted>> =
        again("bec.startAuthorisation", saved, input, session, CallOutcome.reader { AuthorisationStarted.read(it) })

    /**
     * List the authorisations of a payment.
     *
     * Source: "/{paymentService}/{paymentProduct}/{paymentId}/authorisations".
     */
    public fun listAuthorisations(input: PaymentRef, context: Context = Context()): TypedFlow<CallOutcome<Authorisations>> =
        begin("bec.listAuthorisations", input, context, CallOutcome.reader { Authorisations.read(it) })

    /** Goes on with a saved [listAuthorisations]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeListAuthorisations(saved: String, input: PaymentRef? = null, session: Session? = null): TypedFlow<CallOutcome<Authorisations>> =
        again("bec.listAuthorisations", saved, input, session, CallOutcome.reader { Authorisations.read(it) })

    /**
     * Read the status of an authorisation: CREATED, PENDING or APPROVED.
     *
     * Source: "/{paymentService}/{paymentProduct}/{paymentId}/authorisations/{authorisationId}".
     */
    public fun scaStatus(input: AuthorisationRef, context: Context = Context()): TypedFlow<CallOutcome<ScaStatusReply>> =
        begin("bec.scaStatus", input, context, CallOutcome.reader { ScaStatusReply.read(it) })

    /** Goes on with a saved [scaStatus]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeScaStatus(saved: String, input: AuthorisationRef? = null, session: Session? = null): TypedFlow<CallOutcome<ScaStatusReply>> =
        again("bec.scaStatus", saved, input, session, CallOutcome.reader { ScaStatusReply.read(it) })

    /**
     * Authorise a payment that is at the bank already, to its end.
     *
     * Source: "/{paymentService}/{paymentProduct}/{paymentId}/authorisations".
     */
    public fun authorisePayment(input: PaymentToContinue, context: Context = Context()): TypedFlow<PaymentOutcome> =
        begin("bec.authorisePayment", input, context, PaymentOutcome.Companion)

    /** Goes on with a saved [authorisePayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeAuthorisePayment(saved: String, input: PaymentToContinue? = null, session: Session? = null): TypedFlow<PaymentOutcome> =
        again("bec.authorisePayment", saved, input, session, PaymentOutcome.Companion)

    /**
     * Read a payment.
     *
     * Source: "/{paymentService}/{paymentProduct}/{paymentId}".
     */
    public fun readPayment(input: PaymentRef, context: Context = Context()): TypedFlow<CallOutcome<PaymentInitiationInfo>> =
        begin("bec.readPayment", input, context, CallOutcome.reader { PaymentInitiationInfo.read(it) })

    /** Goes on with a saved [readPayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeReadPayment(saved: String, input: PaymentRef? = null, session: Session? = null): TypedFlow<CallOutcome<PaymentInitiationInfo>> =
        again("bec.readPayment", saved, input, session, CallOutcome.reader { PaymentInitiationInfo.read(it) })

    /**
     * Read the status of a payment.
     *
     * Source: "/{paymentService}/{paymentProduct}/{paymentId}/status".
     */
    public fun paymentStatus(input: PaymentRef, context: Context = Context()): TypedFlow<CallOutcome<PaymentStatus>> =
        begin("bec.paymentStatus", input, context, CallOutcome.reader { PaymentStatus.read(it) })

    /** Goes on with a saved [paymentStatus]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumePaymentStatus(saved: String, input: PaymentRef? = null, session: Session? = null): TypedFlow<CallOutcome<PaymentStatus>> =
        again("bec.paymentStatus", saved, input, session, CallOutcome.reader { PaymentStatus.read(it) })

    /**
     * Follow a payment that is at the bank already, until a final status.
     *
     * Source: "/{paymentService}/{paymentProduct}/{paymentId}/status".
     */
    public fun trackPayment(input: PaymentToContinue, context: Context = Context()): TypedFlow<PaymentOutcome> =
        begin("bec.trackPayment", input, context, PaymentOutcome.Companion)

    /** Goes on with a saved [trackPayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeTrackPayment(saved: String, input: PaymentToContinue? = null, session: Session? = null): TypedFlow<PaymentOutcome> =
        again("bec.trackPayment", saved, input, session, PaymentOutcome.Companion)

    /**
     * Delete a payment (204), or begin its deletion where the user has to authorise that (202).
     *
     * Source: "/{paymentService}/{paymentProduct}/{paymentId}".
     */
    public fun deletePayment(input: PaymentRef, context: Context = Context()): TypedFlow<CallOutcome<CancellationReply>> =
        begin("bec.deletePayment", input, context, CallOutcome.reader { CancellationReply.read(it) })

    /** Goes on with a saved [deletePayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeDeletePayment(saved: String, input: PaymentRef? = null, session: Session? = null): TypedFlow<CallOutcome<CancellationReply>> =
        again("bec.deletePayment", saved, input, session, CallOutcome.reader { CancellationReply.read(it) })

    /**
     * Start the authorisation of a payment's deletion, where the answer to the deletion named no page to take the user to.
     *
     * Source: Berlin Group OpenAPI 1.3.9, POST /v1/{payment-service}/{payment-product}/{paymentId}/cancellation-authorisations.
     */
    public fun startCancellationAuthorisation(input: PaymentRef, context: Context = Context()): TypedFlow<CallOutcome<AuthorisationStarted>> =
        begin("bec.startCancellationAuthorisation", input, context, CallOutcome.reader { AuthorisationStarted.read(it) })

    /** Goes on with a saved [startCancellationAuthorisation]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeStartCancellationAuthorisation(saved: String, input: PaymentRef? = null, session: Session? = null): TypedFlow<CallOutcome<AuthorisationStarted>> =
        again("bec.startCancellationAuthorisation", saved, input, session, CallOutcome.reader { AuthorisationStarted.read(it) })

    /**
     * Cancel a payment, to its end: delete it, and let the user authorise that where the bank asks for it.
     *
     * Source: "/{paymentService}/{paymentProduct}/{paymentId}".
     */
    public fun cancelPayment(input: PaymentToContinue, context: Context = Context()): TypedFlow<PaymentOutcome> =
        begin("bec.cancelPayment", input, context, PaymentOutcome.Companion)

    /** Goes on with a saved [cancelPayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeCancelPayment(saved: String, input: PaymentToContinue? = null, session: Session? = null): TypedFlow<PaymentOutcome> =
        again("bec.cancelPayment", saved, input, session, PaymentOutcome.Companion)

    /**
     * Create a signing basket of payments that were initiated. A create: when its answer is lost it is not sent again.
     *
     * Source: "/signing-baskets".
     */
    public fun createSigningBasket(input: CreateBasket, context: Context = Context()): TypedFlow<CallOutcome<BasketCreated>> =
        begin("bec.createSigningBasket", input, context, CallOutcome.reader { BasketCreated.read(it) })

    /** Goes on with a saved [createSigningBasket]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeCreateSigningBasket(saved: String, input: CreateBasket? = null, session: Session? = null): TypedFlow<CallOutcome<BasketCreated>> =
        again("bec.createSigningBasket", saved, input, session, CallOutcome.reader { BasketCreated.read(it) })

    /**
     * Read a signing basket.
     *
     * Source: "/signing-baskets/{basketId}".
     */
    public fun signingBasket(input: BasketRef, context: Context = Context()): TypedFlow<CallOutcome<BasketDetails>> =
        begin("bec.signingBasket", input, context, CallOutcome.reader { BasketDetails.read(it) })

    /** Goes on with a saved [signingBasket]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSigningBasket(saved: String, input: BasketRef? = null, session: Session? = null): TypedFlow<CallOutcome<BasketDetails>> =
        again("bec.signingBasket", saved, input, session, CallOutcome.reader { BasketDetails.read(it) })

    /**
     * Delete a signing basket, which the bank allows as long as no authorisation has been applied. Its payments are left
     * as they are.
     *
     * Source: "/signing-baskets/{basketId}".
     */
    public fun deleteSigningBasket(input: BasketRef, context: Context = Context()): TypedFlow<CallOutcome<Empty>> =
        begin("bec.deleteSigningBasket", input, context, CallOutcome.reader { Empty.read(it) })

    /** Goes on with a saved [deleteSigningBasket]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeDeleteSigningBasket(saved: String, input: BasketRef? = null, session: Session? = null): TypedFlow<CallOutcome<Empty>> =
        again("bec.deleteSigningBasket", saved, input, session, CallOutcome.reader { Empty.read(it) })

    /**
     * Read the status of a signing basket.
     *
     * Source: "/signing-baskets/{basketId}/status".
     */
    public fun signingBasketStatus(input: BasketRef, context: Context = Context()): TypedFlow<CallOutcome<BasketStatus>> =
        begin("bec.signingBasketStatus", input, context, CallOutcome.reader { BasketStatus.read(it) })

    /** Goes on with a saved [signingBasketStatus]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSigningBasketStatus(saved: String, input: BasketRef? = null, session: Session? = null): TypedFlow<CallOutcome<BasketStatus>> =
        again("bec.signingBasketStatus", saved, input, session, CallOutcome.reader { BasketStatus.read(it) })

    /**
     * Start the authorisation of a signing basket. The answer names the page to take the user to.
     *
     * Source: "/signing-baskets/{basketId}/authorisations".
     */
    public fun startBasketAuthorisation(input: BasketRef, context: Context = Context()): TypedFlow<CallOutcome<AuthorisationStarted>> =
        begin("bec.startBasketAuthorisation", input, context, CallOutcome.reader { AuthorisationStarted.read(it) })

    /** Goes on with a saved [startBasketAuthorisation]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeStartBasketAuthorisation(saved: String, input: BasketRef? = null, session: Session? = null): TypedFlow<CallOutcome<AuthorisationStarted>> =
        again("bec.startBasketAuthorisation", saved, input, session, CallOutcome.reader { AuthorisationStarted.read(it) })

    /**
     * Read the status of an authorisation of a signing basket: CREATED, PENDING or APPROVED.
     *
     * Source: "/signing-baskets/{basketId}/authorisations/{authorisationId}".
     */
    public fun basketScaStatus(input: BasketAuthorisationRef, context: Context = Context()): TypedFlow<CallOutcome<ScaStatusReply>> =
        begin("bec.basketScaStatus", input, context, CallOutcome.reader { ScaStatusReply.read(it) })

    /** Goes on with a saved [basketScaStatus]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeBasketScaStatus(saved: String, input: BasketAuthorisationRef? = null, session: Session? = null): TypedFlow<CallOutcome<ScaStatusReply>> =
        again("bec.basketScaStatus", saved, input, session, CallOutcome.reader { ScaStatusReply.read(it) })

    /**
     * Sign payments together, to their end: create the basket, let the user sign it, follow every payment.
     *
     * Source: "/signing-baskets", "/signing-baskets/{basketId}/authorisations".
     */
    public fun signBasket(input: SignBasket, context: Context = Context()): TypedFlow<BasketOutcome> =
        begin("bec.signBasket", input, context, BasketOutcome.Companion)

    /** Goes on with a saved [signBasket]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSignBasket(saved: String, input: SignBasket? = null, session: Session? = null): TypedFlow<BasketOutcome> =
        again("bec.signBasket", saved, input, session, BasketOutcome.Companion)
}
