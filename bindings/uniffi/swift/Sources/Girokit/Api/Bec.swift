// Written by `make generate` from the core's definitions; do not edit.

import Foundation

/// Danish banks hosted by BEC: payments on Berlin Group XS2A 1.3, over mutual TLS and with signed requests.
public final class Bec: Client, @unchecked Sendable {
    /// A bank with our identity there. With a signer, `key` is left out of the configuration.
    public init(config: BankConfig, signer: (any Signer)? = nil) throws {
        try super.init(config: config, signer: signer, system: "bec")
    }

    /// Initiate a payment. A create: when its answer is lost it is not sent again.
    ///
    /// Source: "/payments/{paymentProduct}".
    public func initiatePayment(_ input: InitiateBecPayment, context: Context = Context()) throws -> TypedFlow<CallOutcome<PaymentInitiated>> {
        try begin("bec.initiatePayment", input, context)
    }

    /// Goes on with a saved `initiatePayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeInitiatePayment(_ saved: String, input: InitiateBecPayment? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<PaymentInitiated>> {
        try again("bec.initiatePayment", saved, input, session)
    }

    /// Make a payment, to its end: initiate it, let the user authorise it, follow its status.
    ///
    /// Source: "/payments/{paymentProduct}", "/{paymentService}/{paymentProduct}/{paymentId}/authorisations", "… /status".
    public func payment(_ input: InitiateBecPayment, context: Context = Context()) throws -> TypedFlow<PaymentOutcome> {
        try begin("bec.payment", input, context)
    }

    /// Goes on with a saved `payment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumePayment(_ saved: String, input: InitiateBecPayment? = nil, session: Session? = nil) throws -> TypedFlow<PaymentOutcome> {
        try again("bec.payment", saved, input, session)
    }

    /// Initiate the payment of a slip (FI or giro). A create: when its answer is lost it is not sent again.
    ///
    /// Source: "/payments/payment-slips/{slipType}".
    public func initiatePaymentSlip(_ input: InitiateBecSlip, context: Context = Context()) throws -> TypedFlow<CallOutcome<PaymentInitiated>> {
        try begin("bec.initiatePaymentSlip", input, context)
    }

    /// Goes on with a saved `initiatePaymentSlip`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeInitiatePaymentSlip(_ saved: String, input: InitiateBecSlip? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<PaymentInitiated>> {
        try again("bec.initiatePaymentSlip", saved, input, session)
    }

    /// Pay a slip (FI or giro), to its end: initiate it, let the user authorise it, follow its status.
    ///
    /// Source: "/payments/payment-slips/{slipType}".
    public func slipPayment(_ input: InitiateBecSlip, context: Context = Context()) throws -> TypedFlow<PaymentOutcome> {
        try begin("bec.slipPayment", input, context)
    }

    /// Goes on with a saved `slipPayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSlipPayment(_ saved: String, input: InitiateBecSlip? = nil, session: Session? = nil) throws -> TypedFlow<PaymentOutcome> {
        try again("bec.slipPayment", saved, input, session)
    }

    /// Initiate a periodic payment. A create: when its answer is lost it is not sent again.
    ///
    /// Source: "/periodic-payments/{paymentProduct}".
    public func initiatePeriodicPayment(_ input: InitiateBecPeriodicPayment, context: Context = Context()) throws -> TypedFlow<CallOutcome<PaymentInitiated>> {
        try begin("bec.initiatePeriodicPayment", input, context)
    }

    /// Goes on with a saved `initiatePeriodicPayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeInitiatePeriodicPayment(_ saved: String, input: InitiateBecPeriodicPayment? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<PaymentInitiated>> {
        try again("bec.initiatePeriodicPayment", saved, input, session)
    }

    /// Set up a periodic payment, until the bank has registered it.
    ///
    /// Source: "/periodic-payments/{paymentProduct}".
    public func periodicPayment(_ input: InitiateBecPeriodicPayment, context: Context = Context()) throws -> TypedFlow<PaymentOutcome> {
        try begin("bec.periodicPayment", input, context)
    }

    /// Goes on with a saved `periodicPayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumePeriodicPayment(_ saved: String, input: InitiateBecPeriodicPayment? = nil, session: Session? = nil) throws -> TypedFlow<PaymentOutcome> {
        try again("bec.periodicPayment", saved, input, session)
    }

    /// Start the authorisation of a payment. The answer names the page to take the user to.
    ///
    /// Source: "/{paymentService}/{paymentProduct}/{paymentId}/authorisations".
    public func startAuthorisation(_ input: PaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<AuthorisationStarted>> {
        try begin("bec.startAuthorisation", input, context)
    }

    /// Goes on with a saved `startAuthorisation`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeStartAuthorisation(_ saved: String, input: PaymentRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<AuthorisationStarted>> {
        try again("bec.startAuthorisation", saved, input, session)
    }

    /// List the authorisations of a payment.
    ///
    /// Source: "/{paymentService}/{paymentProduct}/{paymentId}/authorisations".
    public func listAuthorisations(_ input: PaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<Authorisations>> {
        try begin("bec.listAuthorisations", input, context)
    }

    /// Goes on with a saved `listAuthorisations`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeListAuthorisations(_ saved: String, input: PaymentRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Authorisations>> {
        try again("bec.listAuthorisations", saved, input, session)
    }

    /// Read the status of an authorisation: CREATED, PENDING or APPROVED.
    ///
    /// Source: "/{paymentService}/{paymentProduct}/{paymentId}/authorisations/{authorisationId}".
    public func scaStatus(_ input: AuthorisationRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<ScaStatusReply>> {
        try begin("bec.scaStatus", input, context)
    }

    /// Goes on with a saved `scaStatus`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeScaStatus(_ saved: String, input: AuthorisationRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<ScaStatusReply>> {
        try again("bec.scaStatus", saved, input, session)
    }

    /// Authorise a payment that is at the bank already, to its end.
    ///
    /// Source: "/{paymentService}/{paymentProduct}/{paymentId}/authorisations".
    public func authorisePayment(_ input: PaymentToContinue, context: Context = Context()) throws -> TypedFlow<PaymentOutcome> {
        try begin("bec.authorisePayment", input, context)
    }

    /// Goes on with a saved `authorisePayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeAuthorisePayment(_ saved: String, input: PaymentToContinue? = nil, session: Session? = nil) throws -> TypedFlow<PaymentOutcome> {
        try again("bec.authorisePayment", saved, input, session)
    }

    /// Read a payment.
    ///
    /// Source: "/{paymentService}/{paymentProduct}/{paymentId}".
    public func readPayment(_ input: PaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<PaymentInitiationInfo>> {
        try begin("bec.readPayment", input, context)
    }

    /// Goes on with a saved `readPayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeReadPayment(_ saved: String, input: PaymentRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<PaymentInitiationInfo>> {
        try again("bec.readPayment", saved, input, session)
    }

    /// Read the status of a payment.
    ///
    /// Source: "/{paymentService}/{paymentProduct}/{paymentId}/status".
    public func paymentStatus(_ input: PaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<PaymentStatus>> {
        try begin("bec.paymentStatus", input, context)
    }

    /// Goes on with a saved `paymentStatus`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumePaymentStatus(_ saved: String, input: PaymentRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<PaymentStatus>> {
        try again("bec.paymentStatus", saved, input, session)
    }

    /// Follow a payment that is at the bank already, until a final status.
    ///
    /// Source: "/{paymentService}/{paymentProduct}/{paymentId}/status".
    public func trackPayment(_ input: PaymentToContinue, context: Context = Context()) throws -> TypedFlow<PaymentOutcome> {
        try begin("bec.trackPayment", input, context)
    }

    /// Goes on with a saved `trackPayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeTrackPayment(_ saved: String, input: PaymentToContinue? = nil, session: Session? = nil) throws -> TypedFlow<PaymentOutcome> {
        try again("bec.trackPayment", saved, input, session)
    }

    /// Delete a payment (204), or begin its deletion where the user has to authorise that (202).
    ///
    /// Source: "/{paymentService}/{paymentProduct}/{paymentId}".
    public func deletePayment(_ input: PaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<CancellationReply>> {
        try begin("bec.deletePayment", input, context)
    }

    /// Goes on with a saved `deletePayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeDeletePayment(_ saved: String, input: PaymentRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CancellationReply>> {
        try again("bec.deletePayment", saved, input, session)
    }

    /// Start the authorisation of a payment's deletion, where the answer to the deletion named no page to take the user to.
    ///
    /// Source: Berlin Group OpenAPI 1.3.9, POST /v1/{payment-service}/{payment-product}/{paymentId}/cancellation-authorisations.
    public func startCancellationAuthorisation(_ input: PaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<AuthorisationStarted>> {
        try begin("bec.startCancellationAuthorisation", input, context)
    }

    /// Goes on with a saved `startCancellationAuthorisation`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeStartCancellationAuthorisation(_ saved: String, input: PaymentRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<AuthorisationStarted>> {
        try again("bec.startCancellationAuthorisation", saved, input, session)
    }

    /// Cancel a payment, to its end: delete it, and let the user authorise that where the bank asks for it.
    ///
    /// Source: "/{paymentService}/{paymentProduct}/{paymentId}".
    public func cancelPayment(_ input: PaymentToContinue, context: Context = Context()) throws -> TypedFlow<PaymentOutcome> {
        try begin("bec.cancelPayment", input, context)
    }

    /// Goes on with a saved `cancelPayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeCancelPayment(_ saved: String, input: PaymentToContinue? = nil, session: Session? = nil) throws -> TypedFlow<PaymentOutcome> {
        try again("bec.cancelPayment", saved, input, session)
    }

    /// Create a signing basket of payments that were initiated. A create: when its answer is lost it is not sent again.
    ///
    /// Source: "/signing-baskets".
    public func createSigningBasket(_ input: CreateBasket, context: Context = Context()) throws -> TypedFlow<CallOutcome<BasketCreated>> {
        try begin("bec.createSigningBasket", input, context)
    }

    /// Goes on with a saved `createSigningBasket`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeCreateSigningBasket(_ saved: String, input: CreateBasket? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<BasketCreated>> {
        try again("bec.createSigningBasket", saved, input, session)
    }

    /// Read a signing basket.
    ///
    /// Source: "/signing-baskets/{basketId}".
    public func signingBasket(_ input: BasketRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<BasketDetails>> {
        try begin("bec.signingBasket", input, context)
    }

    /// Goes on with a saved `signingBasket`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSigningBasket(_ saved: String, input: BasketRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<BasketDetails>> {
        try again("bec.signingBasket", saved, input, session)
    }

    /// Delete a signing basket, which the bank allows as long as no authorisation has been applied. Its payments are left
    /// as they are.
    ///
    /// Source: "/signing-baskets/{basketId}".
    public func deleteSigningBasket(_ input: BasketRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<Nothing>> {
        try begin("bec.deleteSigningBasket", input, context)
    }

    /// Goes on with a saved `deleteSigningBasket`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeDeleteSigningBasket(_ saved: String, input: BasketRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Nothing>> {
        try again("bec.deleteSigningBasket", saved, input, session)
    }

    /// Read the status of a signing basket.
    ///
    /// Source: "/signing-baskets/{basketId}/status".
    public func signingBasketStatus(_ input: BasketRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<BasketStatus>> {
        try begin("bec.signingBasketStatus", input, context)
    }

    /// Goes on with a saved `signingBasketStatus`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSigningBasketStatus(_ saved: String, input: BasketRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<BasketStatus>> {
        try again("bec.signingBasketStatus", saved, input, session)
    }

    /// Start the authorisation of a signing basket. The answer names the page to take the user to.
    ///
    /// Source: "/signing-baskets/{basketId}/authorisations".
    public func startBasketAuthorisation(_ input: BasketRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<AuthorisationStarted>> {
        try begin("bec.startBasketAuthorisation", input, context)
    }

    /// Goes on with a saved `startBasketAuthorisation`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeStartBasketAuthorisation(_ saved: String, input: BasketRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<AuthorisationStarted>> {
        try again("bec.startBasketAuthorisation", saved, input, session)
    }

    /// Read the status of an authorisation of a signing basket: CREATED, PENDING or APPROVED.
    ///
    /// Source: "/signing-baskets/{basketId}/authorisations/{authorisationId}".
    public func basketScaStatus(_ input: BasketAuthorisationRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<ScaStatusReply>> {
        try begin("bec.basketScaStatus", input, context)
    }

    /// Goes on with a saved `basketScaStatus`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeBasketScaStatus(_ saved: String, input: BasketAuthorisationRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<ScaStatusReply>> {
        try again("bec.basketScaStatus", saved, input, session)
    }

    /// Sign payments together, to their end: create the basket, let the user sign it, follow every payment.
    ///
    /// Source: "/signing-baskets", "/signing-baskets/{basketId}/authorisations".
    public func signBasket(_ input: SignBasket, context: Context = Context()) throws -> TypedFlow<BasketOutcome> {
        try begin("bec.signBasket", input, context)
    }

    /// Goes on with a saved `signBasket`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSignBasket(_ saved: String, input: SignBasket? = nil, session: Session? = nil) throws -> TypedFlow<BasketOutcome> {
        try again("bec.signBasket", saved, input, session)
    }
}
