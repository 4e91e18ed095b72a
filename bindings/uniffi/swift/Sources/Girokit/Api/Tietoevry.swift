// Written by `make generate` from the core's definitions; do not edit.

import Foundation

/// Norwegian banks hosted by Tietoevry: Berlin Group XS2A 1.3 with signed requests.
public final class Tietoevry: Client, @unchecked Sendable {
    /// A bank with our identity there. With a signer, `key` is left out of the configuration.
    public init(config: BankConfig, signer: (any Signer)? = nil) throws {
        try super.init(config: config, signer: signer, system: "tietoevry")
    }

    /// Ask where to register a PSU. For a TPP that is PISP only; the answer names the page to take the user to.
    ///
    /// Source: "Register a PSU with the TPP".
    public func users(context: Context = Context()) throws -> TypedFlow<CallOutcome<Users>> {
        try begin("tietoevry.users", Nothing(), context)
    }

    /// Goes on with a saved `users`; one that was saved before its input was sent needs the same input again.
    public func resumeUsers(_ saved: String) throws -> TypedFlow<CallOutcome<Users>> {
        try again("tietoevry.users", saved, nil as Nothing?)
    }

    /// Register a PSU: ask for the page, take the user there, read the PSU-ID from their return.
    ///
    /// Source: "Register a PSU with the TPP".
    public func register(context: Context = Context()) throws -> TypedFlow<PaymentOutcome> {
        try begin("tietoevry.register", Nothing(), context)
    }

    /// Goes on with a saved `register`; one that was saved before its input was sent needs the same input again.
    public func resumeRegister(_ saved: String) throws -> TypedFlow<PaymentOutcome> {
        try again("tietoevry.register", saved, nil as Nothing?)
    }

    /// List the agreements for which a PSU may act, so that they can choose their corporate context.
    ///
    /// Source: "Special Handling for Corporate Context".
    public func agreements(context: Context = Context()) throws -> TypedFlow<CallOutcome<Agreements>> {
        try begin("tietoevry.agreements", Nothing(), context)
    }

    /// Goes on with a saved `agreements`; one that was saved before its input was sent needs the same input again.
    public func resumeAgreements(_ saved: String) throws -> TypedFlow<CallOutcome<Agreements>> {
        try again("tietoevry.agreements", saved, nil as Nothing?)
    }

    /// Initiate a single payment. A create: when its answer is lost it is not sent again.
    ///
    /// Source: "Perform a Single Payment".
    public func initiatePayment(_ input: InitiatePayment, context: Context = Context()) throws -> TypedFlow<CallOutcome<PaymentInitiated>> {
        try begin("tietoevry.initiatePayment", input, context)
    }

    /// Goes on with a saved `initiatePayment`; one that was saved before its input was sent needs the same input again.
    public func resumeInitiatePayment(_ saved: String, input: InitiatePayment? = nil) throws -> TypedFlow<CallOutcome<PaymentInitiated>> {
        try again("tietoevry.initiatePayment", saved, input)
    }

    /// Make a single payment, to its end: register the PSU where needed, initiate, authorise, follow the status.
    ///
    /// Source: "Payment Initiation Process", "Payment Status Transitions".
    public func payment(_ input: InitiatePayment, context: Context = Context()) throws -> TypedFlow<PaymentOutcome> {
        try begin("tietoevry.payment", input, context)
    }

    /// Goes on with a saved `payment`; one that was saved before its input was sent needs the same input again.
    public func resumePayment(_ saved: String, input: InitiatePayment? = nil) throws -> TypedFlow<PaymentOutcome> {
        try again("tietoevry.payment", saved, input)
    }

    /// Read a payment.
    ///
    /// Source: "Payments Changed in Other Channels".
    public func readPayment(_ input: PaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<PaymentDetails>> {
        try begin("tietoevry.readPayment", input, context)
    }

    /// Goes on with a saved `readPayment`; one that was saved before its input was sent needs the same input again.
    public func resumeReadPayment(_ saved: String, input: PaymentRef? = nil) throws -> TypedFlow<CallOutcome<PaymentDetails>> {
        try again("tietoevry.readPayment", saved, input)
    }

    /// Read the status of a payment.
    ///
    /// Source: "Perform a Single Payment".
    public func paymentStatus(_ input: PaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<PaymentStatus>> {
        try begin("tietoevry.paymentStatus", input, context)
    }

    /// Goes on with a saved `paymentStatus`; one that was saved before its input was sent needs the same input again.
    public func resumePaymentStatus(_ saved: String, input: PaymentRef? = nil) throws -> TypedFlow<CallOutcome<PaymentStatus>> {
        try again("tietoevry.paymentStatus", saved, input)
    }

    /// Follow a payment that is at the bank already, until a final status.
    ///
    /// Source: "Payment Status Transitions".
    public func trackPayment(_ input: PaymentToContinue, context: Context = Context()) throws -> TypedFlow<PaymentOutcome> {
        try begin("tietoevry.trackPayment", input, context)
    }

    /// Goes on with a saved `trackPayment`; one that was saved before its input was sent needs the same input again.
    public func resumeTrackPayment(_ saved: String, input: PaymentToContinue? = nil) throws -> TypedFlow<PaymentOutcome> {
        try again("tietoevry.trackPayment", saved, input)
    }

    /// Update a payment, while its status is updatable.
    ///
    /// Source: "Payment Status Transitions", column Updatable.
    public func updatePayment(_ input: UpdatePayment, context: Context = Context()) throws -> TypedFlow<CallOutcome<PaymentDetails>> {
        try begin("tietoevry.updatePayment", input, context)
    }

    /// Goes on with a saved `updatePayment`; one that was saved before its input was sent needs the same input again.
    public func resumeUpdatePayment(_ saved: String, input: UpdatePayment? = nil) throws -> TypedFlow<CallOutcome<PaymentDetails>> {
        try again("tietoevry.updatePayment", saved, input)
    }

    /// Delete a payment, or begin its deletion where the user has to authorise that.
    ///
    /// Source: "Deleting Payments".
    public func deletePayment(_ input: PaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<CancellationReply>> {
        try begin("tietoevry.deletePayment", input, context)
    }

    /// Goes on with a saved `deletePayment`; one that was saved before its input was sent needs the same input again.
    public func resumeDeletePayment(_ saved: String, input: PaymentRef? = nil) throws -> TypedFlow<CallOutcome<CancellationReply>> {
        try again("tietoevry.deletePayment", saved, input)
    }

    /// Cancel a payment, to its end: delete it, and let the user authorise that where the bank asks for it.
    ///
    /// Source: "Cancel Payment After Payment Authorisation", "Cancel Payment Before Payment Authorisation".
    public func cancelPayment(_ input: PaymentToContinue, context: Context = Context()) throws -> TypedFlow<PaymentOutcome> {
        try begin("tietoevry.cancelPayment", input, context)
    }

    /// Goes on with a saved `cancelPayment`; one that was saved before its input was sent needs the same input again.
    public func resumeCancelPayment(_ saved: String, input: PaymentToContinue? = nil) throws -> TypedFlow<PaymentOutcome> {
        try again("tietoevry.cancelPayment", saved, input)
    }

    /// Start the authorisation of a payment. The answer names the page to take the user to.
    ///
    /// Source: "Perform a Single Payment".
    public func startAuthorisation(_ input: PaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<AuthorisationStarted>> {
        try begin("tietoevry.startAuthorisation", input, context)
    }

    /// Goes on with a saved `startAuthorisation`; one that was saved before its input was sent needs the same input again.
    public func resumeStartAuthorisation(_ saved: String, input: PaymentRef? = nil) throws -> TypedFlow<CallOutcome<AuthorisationStarted>> {
        try again("tietoevry.startAuthorisation", saved, input)
    }

    /// Authorise a payment that is at the bank already, to its end: for the next PSU, or once more for the same.
    ///
    /// Source: "Multiple Signatures in Corporate Context".
    public func authorisePayment(_ input: PaymentToContinue, context: Context = Context()) throws -> TypedFlow<PaymentOutcome> {
        try begin("tietoevry.authorisePayment", input, context)
    }

    /// Goes on with a saved `authorisePayment`; one that was saved before its input was sent needs the same input again.
    public func resumeAuthorisePayment(_ saved: String, input: PaymentToContinue? = nil) throws -> TypedFlow<PaymentOutcome> {
        try again("tietoevry.authorisePayment", saved, input)
    }

    /// List the authorisations of a payment.
    ///
    /// Source: Implementation Guidelines, 7.4.
    public func listAuthorisations(_ input: PaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<Authorisations>> {
        try begin("tietoevry.listAuthorisations", input, context)
    }

    /// Goes on with a saved `listAuthorisations`; one that was saved before its input was sent needs the same input again.
    public func resumeListAuthorisations(_ saved: String, input: PaymentRef? = nil) throws -> TypedFlow<CallOutcome<Authorisations>> {
        try again("tietoevry.listAuthorisations", saved, input)
    }

    /// Read the status of an authorisation.
    ///
    /// Source: Implementation Guidelines, 7.5.
    public func scaStatus(_ input: AuthorisationRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<ScaStatusReply>> {
        try begin("tietoevry.scaStatus", input, context)
    }

    /// Goes on with a saved `scaStatus`; one that was saved before its input was sent needs the same input again.
    public func resumeScaStatus(_ saved: String, input: AuthorisationRef? = nil) throws -> TypedFlow<CallOutcome<ScaStatusReply>> {
        try again("tietoevry.scaStatus", saved, input)
    }

    /// Start the authorisation of a payment's deletion.
    ///
    /// Source: "Cancel Payment After Payment Authorisation".
    public func startCancellationAuthorisation(_ input: PaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<AuthorisationStarted>> {
        try begin("tietoevry.startCancellationAuthorisation", input, context)
    }

    /// Goes on with a saved `startCancellationAuthorisation`; one that was saved before its input was sent needs the same input again.
    public func resumeStartCancellationAuthorisation(_ saved: String, input: PaymentRef? = nil) throws -> TypedFlow<CallOutcome<AuthorisationStarted>> {
        try again("tietoevry.startCancellationAuthorisation", saved, input)
    }

    /// List the authorisations of a payment's deletion.
    ///
    /// Source: Implementation Guidelines, 7.4.
    public func listCancellationAuthorisations(_ input: PaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<Authorisations>> {
        try begin("tietoevry.listCancellationAuthorisations", input, context)
    }

    /// Goes on with a saved `listCancellationAuthorisations`; one that was saved before its input was sent needs the same input again.
    public func resumeListCancellationAuthorisations(_ saved: String, input: PaymentRef? = nil) throws -> TypedFlow<CallOutcome<Authorisations>> {
        try again("tietoevry.listCancellationAuthorisations", saved, input)
    }

    /// Read the status of an authorisation of a payment's deletion.
    ///
    /// Source: Implementation Guidelines, 7.5.
    public func cancellationScaStatus(_ input: AuthorisationRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<ScaStatusReply>> {
        try begin("tietoevry.cancellationScaStatus", input, context)
    }

    /// Goes on with a saved `cancellationScaStatus`; one that was saved before its input was sent needs the same input again.
    public func resumeCancellationScaStatus(_ saved: String, input: AuthorisationRef? = nil) throws -> TypedFlow<CallOutcome<ScaStatusReply>> {
        try again("tietoevry.cancellationScaStatus", saved, input)
    }
}
