// Written by `make generate` from the core's definitions; do not edit.

import Foundation

/// Max banka, and other Czech banks by their profile: the Czech Open Banking Standard (COBS) 3.0.
public final class Maxbanka: Client, @unchecked Sendable {
    /// A bank with our identity there. With a signer, `key` is left out of the configuration.
    public init(config: BankConfig, signer: (any Signer)? = nil) throws {
        try super.init(config: config, signer: signer, system: "maxbanka")
    }

    /// Register as a TPP. The bank approves it by hand before it holds.
    ///
    /// Source: "Register new TPP".
    public func registerTpp(_ input: RegisterCobsTpp, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsTpp>> {
        try begin("maxbanka.registerTpp", input, context)
    }

    /// Goes on with a saved `registerTpp`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeRegisterTpp(_ saved: String, input: RegisterCobsTpp? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsTpp>> {
        try again("maxbanka.registerTpp", saved, input, session)
    }

    /// Read what the bank has registered.
    ///
    /// Source: "TPP registered data".
    public func readTpp(_ input: CobsTppRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsTpp>> {
        try begin("maxbanka.readTpp", input, context)
    }

    /// Goes on with a saved `readTpp`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeReadTpp(_ saved: String, input: CobsTppRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsTpp>> {
        try again("maxbanka.readTpp", saved, input, session)
    }

    /// Update the registration: the whole of it, not only what changes.
    ///
    /// Source: "Update registered TPP".
    public func updateTpp(_ input: UpdateCobsTpp, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsTpp>> {
        try begin("maxbanka.updateTpp", input, context)
    }

    /// Goes on with a saved `updateTpp`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeUpdateTpp(_ saved: String, input: UpdateCobsTpp? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsTpp>> {
        try again("maxbanka.updateTpp", saved, input, session)
    }

    /// Delete the registration.
    ///
    /// Source: "Delete registered TPP".
    public func deleteTpp(_ input: CobsTppRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<Nothing>> {
        try begin("maxbanka.deleteTpp", input, context)
    }

    /// Goes on with a saved `deleteTpp`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeDeleteTpp(_ saved: String, input: CobsTppRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Nothing>> {
        try again("maxbanka.deleteTpp", saved, input, session)
    }

    /// Have a new client secret. The old one ends: when the answer is lost it is not asked for again.
    ///
    /// Source: "Renew Secret".
    public func renewSecret(_ input: CobsTppRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsTpp>> {
        try begin("maxbanka.renewSecret", input, context)
    }

    /// Goes on with a saved `renewSecret`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeRenewSecret(_ saved: String, input: CobsTppRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsTpp>> {
        try again("maxbanka.renewSecret", saved, input, session)
    }

    /// Have a new API key. The old one ends: when the answer is lost it is not asked for again.
    ///
    /// Source: "Renew API key".
    public func renewApiKey(_ input: CobsTppRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsTpp>> {
        try begin("maxbanka.renewApiKey", input, context)
    }

    /// Goes on with a saved `renewApiKey`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeRenewApiKey(_ saved: String, input: CobsTppRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsTpp>> {
        try again("maxbanka.renewApiKey", saved, input, session)
    }

    /// Add a certificate, for the time when the old one ends.
    ///
    /// Source: "Add new certificate for TPP".
    public func addCertificate(_ input: AddCobsCertificate, context: Context = Context()) throws -> TypedFlow<CallOutcome<Nothing>> {
        try begin("maxbanka.addCertificate", input, context)
    }

    /// Goes on with a saved `addCertificate`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeAddCertificate(_ saved: String, input: AddCobsCertificate? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Nothing>> {
        try again("maxbanka.addCertificate", saved, input, session)
    }

    /// Open the page on which a user authorises us. A browser does this; the job `authorise` says with which address.
    ///
    /// Source: "Authorization".
    public func authorisationPage(_ input: CobsAuthorisationRequest, context: Context = Context()) throws -> TypedFlow<CallOutcome<Nothing>> {
        try begin("maxbanka.authorisationPage", input, context)
    }

    /// Goes on with a saved `authorisationPage`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeAuthorisationPage(_ saved: String, input: CobsAuthorisationRequest? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Nothing>> {
        try again("maxbanka.authorisationPage", saved, input, session)
    }

    /// Let a user authorise us, to its end: take them to the bank, check their return, and get the tokens. The tokens are
    /// in the session of the flow.
    ///
    /// Source: "Authorization", "Obtain a Token"; RFC 6749, 4.1.
    public func authorise(_ input: AuthoriseCobs, context: Context = Context()) throws -> TypedFlow<CobsAuthorisation> {
        try begin("maxbanka.authorise", input, context)
    }

    /// Goes on with a saved `authorise`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeAuthorise(_ saved: String, input: AuthoriseCobs? = nil, session: Session? = nil) throws -> TypedFlow<CobsAuthorisation> {
        try again("maxbanka.authorise", saved, input, session)
    }

    /// Get tokens by a code or a refresh token. `authorise` and every call do this by themselves.
    ///
    /// Source: "Obtain a Token", "Token refresh".
    public func token(_ input: GetCobsToken, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsToken>> {
        try begin("maxbanka.token", input, context)
    }

    /// Goes on with a saved `token`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeToken(_ saved: String, input: GetCobsToken? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsToken>> {
        try again("maxbanka.token", saved, input, session)
    }

    /// Revoke a token.
    ///
    /// Source: "Token revoke"; RFC 7009, by which a token that is revoked already is no error.
    public func revoke(_ input: RevokeCobsToken, context: Context = Context()) throws -> TypedFlow<CallOutcome<Nothing>> {
        try begin("maxbanka.revoke", input, context)
    }

    /// Goes on with a saved `revoke`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeRevoke(_ saved: String, input: RevokeCobsToken? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Nothing>> {
        try again("maxbanka.revoke", saved, input, session)
    }

    /// List the user's accounts.
    ///
    /// Source: "Account list".
    public func accounts(_ input: ReadCobsAccounts, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsAccounts>> {
        try begin("maxbanka.accounts", input, context)
    }

    /// Goes on with a saved `accounts`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeAccounts(_ saved: String, input: ReadCobsAccounts? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsAccounts>> {
        try again("maxbanka.accounts", saved, input, session)
    }

    /// Read accounts one by one, over all pages, with one page in memory.
    ///
    /// Source: "Account list".
    public func everyAccount(_ input: ReadCobsAccounts, context: Context = Context()) -> Listing<CobsAccount> {
        list("maxbanka.everyAccount", input, context)
    }

    /// Read the balances of an account: available, current, and at the end of the last banking day.
    ///
    /// Source: "Account balance".
    public func balance(_ input: CobsAccountRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsBalances>> {
        try begin("maxbanka.balance", input, context)
    }

    /// Goes on with a saved `balance`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeBalance(_ saved: String, input: CobsAccountRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsBalances>> {
        try again("maxbanka.balance", saved, input, session)
    }

    /// List the transactions of an account. There are pages only where `sort` is given.
    ///
    /// Source: "Account transactions".
    public func transactions(_ input: ReadCobsTransactions, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsTransactions>> {
        try begin("maxbanka.transactions", input, context)
    }

    /// Goes on with a saved `transactions`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeTransactions(_ saved: String, input: ReadCobsTransactions? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsTransactions>> {
        try again("maxbanka.transactions", saved, input, session)
    }

    /// Read transactions one by one, over all pages, with one page in memory. There are pages only where `sort` and `size`
    /// are given.
    ///
    /// Source: "Account transactions".
    public func everyTransaction(_ input: ReadCobsTransactions, context: Context = Context()) -> Listing<CobsTransaction> {
        list("maxbanka.everyTransaction", input, context)
    }

    /// List the user's standing orders.
    ///
    /// Source: "Standing orders".
    public func standingOrders(_ input: ReadCobsAccounts, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsStandingOrders>> {
        try begin("maxbanka.standingOrders", input, context)
    }

    /// Goes on with a saved `standingOrders`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeStandingOrders(_ saved: String, input: ReadCobsAccounts? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsStandingOrders>> {
        try again("maxbanka.standingOrders", saved, input, session)
    }

    /// Read standing orders one by one, over all pages, with one page in memory.
    ///
    /// Source: "Standing orders".
    public func everyStandingOrder(_ input: ReadCobsAccounts, context: Context = Context()) -> Listing<CobsStandingOrder> {
        list("maxbanka.everyStandingOrder", input, context)
    }

    /// Ask whether an account of the user holds an amount, as a PISP.
    ///
    /// Source: "Balance check (PISP)".
    public func balanceCheck(_ input: CheckCobsBalance, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsBalanceChecked>> {
        try begin("maxbanka.balanceCheck", input, context)
    }

    /// Goes on with a saved `balanceCheck`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeBalanceCheck(_ saved: String, input: CheckCobsBalance? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsBalanceChecked>> {
        try again("maxbanka.balanceCheck", saved, input, session)
    }

    /// Ask whether an account holds an amount, as a CISP: without a token of the user.
    ///
    /// Source: "Balance check (CISP)".
    public func cardBalanceCheck(_ input: CheckCobsBalance, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsBalanceChecked>> {
        try begin("maxbanka.cardBalanceCheck", input, context)
    }

    /// Goes on with a saved `cardBalanceCheck`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeCardBalanceCheck(_ saved: String, input: CheckCobsBalance? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsBalanceChecked>> {
        try again("maxbanka.cardBalanceCheck", saved, input, session)
    }

    /// Enter a payment: domestic, SEPA, or foreign. A create: when its answer is lost it is not sent again.
    ///
    /// Source: "New Payment".
    public func initiatePayment(_ input: InitiateCobsPayment, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsPayment>> {
        try begin("maxbanka.initiatePayment", input, context)
    }

    /// Goes on with a saved `initiatePayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeInitiatePayment(_ saved: String, input: InitiateCobsPayment? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsPayment>> {
        try again("maxbanka.initiatePayment", saved, input, session)
    }

    /// Make a payment, to its end: enter it, let the user sign, follow its status.
    ///
    /// Source: "PISP API".
    public func payment(_ input: OrderCobsPayment, context: Context = Context()) throws -> TypedFlow<CobsOutcome> {
        try begin("maxbanka.payment", input, context)
    }

    /// Goes on with a saved `payment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumePayment(_ saved: String, input: OrderCobsPayment? = nil, session: Session? = nil) throws -> TypedFlow<CobsOutcome> {
        try again("maxbanka.payment", saved, input, session)
    }

    /// Read the status of a payment. Needs no token of the user.
    ///
    /// Source: "Payment status".
    public func paymentStatus(_ input: CobsPaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsStatus>> {
        try begin("maxbanka.paymentStatus", input, context)
    }

    /// Goes on with a saved `paymentStatus`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumePaymentStatus(_ saved: String, input: CobsPaymentRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsStatus>> {
        try again("maxbanka.paymentStatus", saved, input, session)
    }

    /// Read a payment.
    ///
    /// Source: "Payment info".
    public func readPayment(_ input: CobsPaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsPayment>> {
        try begin("maxbanka.readPayment", input, context)
    }

    /// Goes on with a saved `readPayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeReadPayment(_ saved: String, input: CobsPaymentRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsPayment>> {
        try again("maxbanka.readPayment", saved, input, session)
    }

    /// Delete a payment that is not processed yet.
    ///
    /// Source: "Payment delete".
    public func deletePayment(_ input: CobsPaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<Nothing>> {
        try begin("maxbanka.deletePayment", input, context)
    }

    /// Goes on with a saved `deletePayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeDeletePayment(_ saved: String, input: CobsPaymentRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Nothing>> {
        try again("maxbanka.deletePayment", saved, input, session)
    }

    /// Follow a payment that is signed, until a final status.
    ///
    /// Source: "Payment status".
    public func trackPayment(_ input: TrackCobsPayment, context: Context = Context()) throws -> TypedFlow<CobsOutcome> {
        try begin("maxbanka.trackPayment", input, context)
    }

    /// Goes on with a saved `trackPayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeTrackPayment(_ saved: String, input: TrackCobsPayment? = nil, session: Session? = nil) throws -> TypedFlow<CobsOutcome> {
        try again("maxbanka.trackPayment", saved, input, session)
    }

    /// Read how a payment can be signed, and its status.
    ///
    /// Source: "Payment signing", "Authorization detail (I)".
    public func paymentSigning(_ input: CobsPaymentSignRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsSignDetail>> {
        try begin("maxbanka.paymentSigning", input, context)
    }

    /// Goes on with a saved `paymentSigning`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumePaymentSigning(_ saved: String, input: CobsPaymentSignRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsSignDetail>> {
        try again("maxbanka.paymentSigning", saved, input, session)
    }

    /// Start the signing of a payment: the bank sends a code, or names its page.
    ///
    /// Source: "Payment signing", "Authorization initiation (II)".
    public func startPaymentSigning(_ input: StartCobsPaymentSigning, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsSignStarted>> {
        try begin("maxbanka.startPaymentSigning", input, context)
    }

    /// Goes on with a saved `startPaymentSigning`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeStartPaymentSigning(_ saved: String, input: StartCobsPaymentSigning? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsSignStarted>> {
        try again("maxbanka.startPaymentSigning", saved, input, session)
    }

    /// Confirm the signing of a payment by the code.
    ///
    /// Source: "Payment signing", "Authorization initiation (III)".
    public func confirmPaymentSigning(_ input: ConfirmCobsPaymentSigning, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsConfirmed>> {
        try begin("maxbanka.confirmPaymentSigning", input, context)
    }

    /// Goes on with a saved `confirmPaymentSigning`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeConfirmPaymentSigning(_ saved: String, input: ConfirmCobsPaymentSigning? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsConfirmed>> {
        try again("maxbanka.confirmPaymentSigning", saved, input, session)
    }

    /// Ask, as the second user, for a signing of a payment that one user has signed.
    ///
    /// Source: "Joint signature".
    public func secondPaymentSigning(_ input: CobsPaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsSignDetail>> {
        try begin("maxbanka.secondPaymentSigning", input, context)
    }

    /// Goes on with a saved `secondPaymentSigning`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSecondPaymentSigning(_ saved: String, input: CobsPaymentRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsSignDetail>> {
        try again("maxbanka.secondPaymentSigning", saved, input, session)
    }

    /// Sign a payment that is entered already, to its end: as its first user, or as its second one.
    ///
    /// Source: "Single signature", "Joint signature".
    public func signPayment(_ input: SignCobsPayment, context: Context = Context()) throws -> TypedFlow<CobsOutcome> {
        try begin("maxbanka.signPayment", input, context)
    }

    /// Goes on with a saved `signPayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSignPayment(_ saved: String, input: SignCobsPayment? = nil, session: Session? = nil) throws -> TypedFlow<CobsOutcome> {
        try again("maxbanka.signPayment", saved, input, session)
    }

    /// Enter a standing order. A create: when its answer is lost it is not sent again.
    ///
    /// Source: "New Standing order".
    public func createStandingOrder(_ input: CreateCobsStandingOrder, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsStandingOrder>> {
        try begin("maxbanka.createStandingOrder", input, context)
    }

    /// Goes on with a saved `createStandingOrder`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeCreateStandingOrder(_ saved: String, input: CreateCobsStandingOrder? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsStandingOrder>> {
        try again("maxbanka.createStandingOrder", saved, input, session)
    }

    /// Enter a standing order, to its end: enter it and let the user sign.
    ///
    /// Source: "New Standing order", "Standing order signing".
    public func standingOrder(_ input: OrderCobsStandingOrder, context: Context = Context()) throws -> TypedFlow<CobsOutcome> {
        try begin("maxbanka.standingOrder", input, context)
    }

    /// Goes on with a saved `standingOrder`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeStandingOrder(_ saved: String, input: OrderCobsStandingOrder? = nil, session: Session? = nil) throws -> TypedFlow<CobsOutcome> {
        try again("maxbanka.standingOrder", saved, input, session)
    }

    /// Read a standing order.
    ///
    /// Source: "Standing order info".
    public func readStandingOrder(_ input: CobsStandingOrderRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsStandingOrder>> {
        try begin("maxbanka.readStandingOrder", input, context)
    }

    /// Goes on with a saved `readStandingOrder`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeReadStandingOrder(_ saved: String, input: CobsStandingOrderRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsStandingOrder>> {
        try again("maxbanka.readStandingOrder", saved, input, session)
    }

    /// Read the status of a standing order and the payments that it has made.
    ///
    /// Source: "Standing order status".
    public func standingOrderStatus(_ input: CobsStandingOrderRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsStandingOrderStatus>> {
        try begin("maxbanka.standingOrderStatus", input, context)
    }

    /// Goes on with a saved `standingOrderStatus`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeStandingOrderStatus(_ saved: String, input: CobsStandingOrderRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsStandingOrderStatus>> {
        try again("maxbanka.standingOrderStatus", saved, input, session)
    }

    /// Update a standing order. The bank makes a new one with a new id, so that it is a create; the old one goes when the
    /// new one is signed.
    ///
    /// Source: "Standing order update".
    public func updateStandingOrder(_ input: UpdateCobsStandingOrder, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsStandingOrder>> {
        try begin("maxbanka.updateStandingOrder", input, context)
    }

    /// Goes on with a saved `updateStandingOrder`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeUpdateStandingOrder(_ saved: String, input: UpdateCobsStandingOrder? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsStandingOrder>> {
        try again("maxbanka.updateStandingOrder", saved, input, session)
    }

    /// Change a standing order, to its end: send it as it is to be, and let the user sign the new one.
    ///
    /// Source: "Standing order update", "Standing order signing".
    public func changeStandingOrder(_ input: ChangeCobsStandingOrder, context: Context = Context()) throws -> TypedFlow<CobsOutcome> {
        try begin("maxbanka.changeStandingOrder", input, context)
    }

    /// Goes on with a saved `changeStandingOrder`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeChangeStandingOrder(_ saved: String, input: ChangeCobsStandingOrder? = nil, session: Session? = nil) throws -> TypedFlow<CobsOutcome> {
        try again("maxbanka.changeStandingOrder", saved, input, session)
    }

    /// Delete a standing order.
    ///
    /// Source: "Standing order delete".
    public func deleteStandingOrder(_ input: CobsStandingOrderRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<Nothing>> {
        try begin("maxbanka.deleteStandingOrder", input, context)
    }

    /// Goes on with a saved `deleteStandingOrder`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeDeleteStandingOrder(_ saved: String, input: CobsStandingOrderRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Nothing>> {
        try again("maxbanka.deleteStandingOrder", saved, input, session)
    }

    /// Read how a standing order can be signed, and its status.
    ///
    /// Source: "Standing order signing", "Authorization detail (I)".
    public func standingOrderSigning(_ input: CobsStandingOrderSignRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsSignDetail>> {
        try begin("maxbanka.standingOrderSigning", input, context)
    }

    /// Goes on with a saved `standingOrderSigning`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeStandingOrderSigning(_ saved: String, input: CobsStandingOrderSignRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsSignDetail>> {
        try again("maxbanka.standingOrderSigning", saved, input, session)
    }

    /// Start the signing of a standing order.
    ///
    /// Source: "Standing order signing", "Authorization initiation (II)".
    public func startStandingOrderSigning(_ input: StartCobsStandingOrderSigning, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsSignStarted>> {
        try begin("maxbanka.startStandingOrderSigning", input, context)
    }

    /// Goes on with a saved `startStandingOrderSigning`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeStartStandingOrderSigning(_ saved: String, input: StartCobsStandingOrderSigning? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsSignStarted>> {
        try again("maxbanka.startStandingOrderSigning", saved, input, session)
    }

    /// Confirm the signing of a standing order by the code.
    ///
    /// Source: "Standing order signing", "Authorization initiation (III)".
    public func confirmStandingOrderSigning(_ input: ConfirmCobsStandingOrderSigning, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsConfirmed>> {
        try begin("maxbanka.confirmStandingOrderSigning", input, context)
    }

    /// Goes on with a saved `confirmStandingOrderSigning`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeConfirmStandingOrderSigning(_ saved: String, input: ConfirmCobsStandingOrderSigning? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsConfirmed>> {
        try again("maxbanka.confirmStandingOrderSigning", saved, input, session)
    }

    /// Sign a standing order that is entered already, to its end.
    ///
    /// Source: "Standing order signing".
    public func signStandingOrder(_ input: SignCobsStandingOrder, context: Context = Context()) throws -> TypedFlow<CobsOutcome> {
        try begin("maxbanka.signStandingOrder", input, context)
    }

    /// Goes on with a saved `signStandingOrder`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSignStandingOrder(_ saved: String, input: SignCobsStandingOrder? = nil, session: Session? = nil) throws -> TypedFlow<CobsOutcome> {
        try again("maxbanka.signStandingOrder", saved, input, session)
    }

    /// Enter a batch of payments that are entered already. A create: when its answer is lost it is not sent again.
    ///
    /// Source: "New Batch payment".
    public func createBatch(_ input: CreateCobsBatch, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsBatchEntered>> {
        try begin("maxbanka.createBatch", input, context)
    }

    /// Goes on with a saved `createBatch`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeCreateBatch(_ saved: String, input: CreateCobsBatch? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsBatchEntered>> {
        try again("maxbanka.createBatch", saved, input, session)
    }

    /// Make many payments, to their end: enter each, put them into a batch, and let the user sign once.
    ///
    /// Source: "New Batch payment", "Batch payment signing".
    public func batch(_ input: BatchCobsPayments, context: Context = Context()) throws -> TypedFlow<CobsOutcome> {
        try begin("maxbanka.batch", input, context)
    }

    /// Goes on with a saved `batch`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeBatch(_ saved: String, input: BatchCobsPayments? = nil, session: Session? = nil) throws -> TypedFlow<CobsOutcome> {
        try again("maxbanka.batch", saved, input, session)
    }

    /// Read the status of a batch and of its payments.
    ///
    /// Source: "Batch payment status".
    public func batchStatus(_ input: CobsBatchRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsBatchStatus>> {
        try begin("maxbanka.batchStatus", input, context)
    }

    /// Goes on with a saved `batchStatus`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeBatchStatus(_ saved: String, input: CobsBatchRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsBatchStatus>> {
        try again("maxbanka.batchStatus", saved, input, session)
    }

    /// Delete a batch, and its payments too where that is asked for.
    ///
    /// Source: "Batch payment delete".
    public func deleteBatch(_ input: DeleteCobsBatch, context: Context = Context()) throws -> TypedFlow<CallOutcome<Nothing>> {
        try begin("maxbanka.deleteBatch", input, context)
    }

    /// Goes on with a saved `deleteBatch`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeDeleteBatch(_ saved: String, input: DeleteCobsBatch? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Nothing>> {
        try again("maxbanka.deleteBatch", saved, input, session)
    }

    /// Read how a batch can be signed, and its status.
    ///
    /// Source: "Batch payment signing", "Authorization detail (I)".
    public func batchSigning(_ input: CobsBatchSignRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsSignDetail>> {
        try begin("maxbanka.batchSigning", input, context)
    }

    /// Goes on with a saved `batchSigning`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeBatchSigning(_ saved: String, input: CobsBatchSignRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsSignDetail>> {
        try again("maxbanka.batchSigning", saved, input, session)
    }

    /// Start the signing of a batch. The answer holds a checksum that the SMS shows too.
    ///
    /// Source: "Batch payment signing", "Authorization initiation (II)".
    public func startBatchSigning(_ input: StartCobsBatchSigning, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsSignStarted>> {
        try begin("maxbanka.startBatchSigning", input, context)
    }

    /// Goes on with a saved `startBatchSigning`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeStartBatchSigning(_ saved: String, input: StartCobsBatchSigning? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsSignStarted>> {
        try again("maxbanka.startBatchSigning", saved, input, session)
    }

    /// Confirm the signing of a batch by the code.
    ///
    /// Source: "Batch payment signing", "Authorization initiation (III)".
    public func confirmBatchSigning(_ input: ConfirmCobsBatchSigning, context: Context = Context()) throws -> TypedFlow<CallOutcome<CobsConfirmed>> {
        try begin("maxbanka.confirmBatchSigning", input, context)
    }

    /// Goes on with a saved `confirmBatchSigning`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeConfirmBatchSigning(_ saved: String, input: ConfirmCobsBatchSigning? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CobsConfirmed>> {
        try again("maxbanka.confirmBatchSigning", saved, input, session)
    }

    /// Sign a batch that is entered already, to its end.
    ///
    /// Source: "Batch payment signing".
    public func signBatch(_ input: SignCobsBatch, context: Context = Context()) throws -> TypedFlow<CobsOutcome> {
        try begin("maxbanka.signBatch", input, context)
    }

    /// Goes on with a saved `signBatch`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSignBatch(_ saved: String, input: SignCobsBatch? = nil, session: Session? = nil) throws -> TypedFlow<CobsOutcome> {
        try again("maxbanka.signBatch", saved, input, session)
    }

    /// Open the page on which a user signs. A browser does this; the signing jobs say with which address.
    ///
    /// Source: "Oauth2 info".
    public func signingPage(_ input: CobsSigningPage, context: Context = Context()) throws -> TypedFlow<CallOutcome<Nothing>> {
        try begin("maxbanka.signingPage", input, context)
    }

    /// Goes on with a saved `signingPage`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSigningPage(_ saved: String, input: CobsSigningPage? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Nothing>> {
        try again("maxbanka.signingPage", saved, input, session)
    }
}
