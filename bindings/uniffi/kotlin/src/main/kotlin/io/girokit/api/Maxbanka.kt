// Written by `make generate` from the core's definitions; do not edit.
@file:Suppress("RedundantVisibilityModifier", "MaxLineLength")

package io.girokit.api

import io.girokit.CallOutcome
import io.girokit.Client
import io.girokit.Listing
import io.girokit.Signer
import io.girokit.TypedFlow

/** Max banka, and other Czech banks by their profile: the Czech Open Banking Standard (COBS) 3.0. */
public class Maxbanka(
    config: BankConfig,
    signer: Signer? = null,
) : Client(config, signer) {
    init {
        demand("maxbanka")
    }

    /**
     * Register as a TPP. The bank approves it by hand before it holds.
     *
     * Source: "Register new TPP".
     */
    public fun registerTpp(input: RegisterCobsTpp, context: Context = Context()): TypedFlow<CallOutcome<CobsTpp>> =
        begin("maxbanka.registerTpp", input, context, CallOutcome.reader { CobsTpp.read(it) })

    /** Goes on with a saved [registerTpp]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeRegisterTpp(saved: String, input: RegisterCobsTpp? = null, session: Session? = null): TypedFlow<CallOutcome<CobsTpp>> =
        again("maxbanka.registerTpp", saved, input, session, CallOutcome.reader { CobsTpp.read(it) })

    /**
     * Read what the bank has registered.
     *
     * Source: "TPP registered data".
     */
    public fun readTpp(input: CobsTppRef, context: Context = Context()): TypedFlow<CallOutcome<CobsTpp>> =
        begin("maxbanka.readTpp", input, context, CallOutcome.reader { CobsTpp.read(it) })

    /** Goes on with a saved [readTpp]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeReadTpp(saved: String, input: CobsTppRef? = null, session: Session? = null): TypedFlow<CallOutcome<CobsTpp>> =
        again("maxbanka.readTpp", saved, input, session, CallOutcome.reader { CobsTpp.read(it) })

    /**
     * Update the registration: the whole of it, not only what changes.
     *
     * Source: "Update registered TPP".
     */
    public fun updateTpp(input: UpdateCobsTpp, context: Context = Context()): TypedFlow<CallOutcome<CobsTpp>> =
        begin("maxbanka.updateTpp", input, context, CallOutcome.reader { CobsTpp.read(it) })

    /** Goes on with a saved [updateTpp]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeUpdateTpp(saved: String, input: UpdateCobsTpp? = null, session: Session? = null): TypedFlow<CallOutcome<CobsTpp>> =
        again("maxbanka.updateTpp", saved, input, session, CallOutcome.reader { CobsTpp.read(it) })

    /**
     * Delete the registration.
     *
     * Source: "Delete registered TPP".
     */
    public fun deleteTpp(input: CobsTppRef, context: Context = Context()): TypedFlow<CallOutcome<Empty>> =
        begin("maxbanka.deleteTpp", input, context, CallOutcome.reader { Empty.read(it) })

    /** Goes on with a saved [deleteTpp]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeDeleteTpp(saved: String, input: CobsTppRef? = null, session: Session? = null): TypedFlow<CallOutcome<Empty>> =
        again("maxbanka.deleteTpp", saved, input, session, CallOutcome.reader { Empty.read(it) })

    /**
     * Have a new client secret. The old one ends: when the answer is lost it is not asked for again.
     *
     * Source: "Renew Secret".
     */
    public fun renewSecret(input: CobsTppRef, context: Context = Context()): TypedFlow<CallOutcome<CobsTpp>> =
        begin("maxbanka.renewSecret", input, context, CallOutcome.reader { CobsTpp.read(it) })

    /** Goes on with a saved [renewSecret]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeRenewSecret(saved: String, input: CobsTppRef? = null, session: Session? = null): TypedFlow<CallOutcome<CobsTpp>> =
        again("maxbanka.renewSecret", saved, input, session, CallOutcome.reader { CobsTpp.read(it) })

    /**
     * Have a new API key. The old one ends: when the answer is lost it is not asked for again.
     *
     * Source: "Renew API key".
     */
    public fun renewApiKey(input: CobsTppRef, context: Context = Context()): TypedFlow<CallOutcome<CobsTpp>> =
        begin("maxbanka.renewApiKey", input, context, CallOutcome.reader { CobsTpp.read(it) })

    /** Goes on with a saved [renewApiKey]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeRenewApiKey(saved: String, input: CobsTppRef? = null, session: Session? = null): TypedFlow<CallOutcome<CobsTpp>> =
        again("maxbanka.renewApiKey", saved, input, session, CallOutcome.reader { CobsTpp.read(it) })

    /**
     * Add a certificate, for the time when the old one ends.
     *
     * Source: "Add new certificate for TPP".
     */
    public fun addCertificate(input: AddCobsCertificate, context: Context = Context()): TypedFlow<CallOutcome<Empty>> =
        begin("maxbanka.addCertificate", input, context, CallOutcome.reader { Empty.read(it) })

    /** Goes on with a saved [addCertificate]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeAddCertificate(saved: String, input: AddCobsCertificate? = null, session: Session? = null): TypedFlow<CallOutcome<Empty>> =
        again("maxbanka.addCertificate", saved, input, session, CallOutcome.reader { Empty.read(it) })

    /**
     * Open the page on which a user authorises us. A browser does this; the job `authorise` says with which address.
     *
     * Source: "Authorization".
     */
    public fun authorisationPage(input: CobsAuthorisationRequest, context: Context = Context()): TypedFlow<CallOutcome<Empty>> =
        begin("maxbanka.authorisationPage", input, context, CallOutcome.reader { Empty.read(it) })

    /** Goes on with a saved [authorisationPage]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeAuthorisationPage(saved: String, input: CobsAuthorisationRequest? = null, session: Session? = null): TypedFlow<CallOutcome<Empty>> =
        again("maxbanka.authorisationPage", saved, input, session, CallOutcome.reader { Empty.read(it) })

    /**
     * Let a user authorise us, to its end: take them to the bank, check their return, and get the tokens. The tokens are
     * in the session of the flow.
     *
     * Source: "Authorization", "Obtain a Token"; RFC 6749, 4.1.
     */
    public fun authorise(input: AuthoriseCobs, context: Context = Context()): TypedFlow<CobsAuthorisation> =
        begin("maxbanka.authorise", input, context, CobsAuthorisation.Companion)

    /** Goes on with a saved [authorise]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeAuthorise(saved: String, input: AuthoriseCobs? = null, session: Session? = null): TypedFlow<CobsAuthorisation> =
        again("maxbanka.authorise", saved, input, session, CobsAuthorisation.Companion)

    /**
     * Get tokens by a code or a refresh token. `authorise` and every call do this by themselves.
     *
     * Source: "Obtain a Token", "Token refresh".
     */
    public fun token(input: GetCobsToken, context: Context = Context()): TypedFlow<CallOutcome<CobsToken>> =
        begin("maxbanka.token", input, context, CallOutcome.reader { CobsToken.read(it) })

    /** Goes on with a saved [token]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeToken(saved: String, input: GetCobsToken? = null, session: Session? = null): TypedFlow<CallOutcome<CobsToken>> =
        again("maxbanka.token", saved, input, session, CallOutcome.reader { CobsToken.read(it) })

    /**
     * Revoke a token.
     *
     * Source: "Token revoke"; RFC 7009, by which a token that is revoked already is no error.
     */
    public fun revoke(input: RevokeCobsToken, context: Context = Context()): TypedFlow<CallOutcome<Empty>> =
        begin("maxbanka.revoke", input, context, CallOutcome.reader { Empty.read(it) })

    /** Goes on with a saved [revoke]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeRevoke(saved: String, input: RevokeCobsToken? = null, session: Session? = null): TypedFlow<CallOutcome<Empty>> =
        again("maxbanka.revoke", saved, input, session, CallOutcome.reader { Empty.read(it) })

    /**
     * List the user's accounts.
     *
     * Source: "Account list".
     */
    public fun accounts(input: ReadCobsAccounts, context: Context = Context()): TypedFlow<CallOutcome<CobsAccounts>> =
        begin("maxbanka.accounts", input, context, CallOutcome.reader { CobsAccounts.read(it) })

    /** Goes on with a saved [accounts]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeAccounts(saved: String, input: ReadCobsAccounts? = null, session: Session? = null): TypedFlow<CallOutcome<CobsAccounts>> =
        again("maxbanka.accounts", saved, input, session, CallOutcome.reader { CobsAccounts.read(it) })

    /**
     * Read accounts one by one, over all pages, with one page in memory.
     *
     * Source: "Account list".
     */
    public fun everyAccount(input: ReadCobsAccounts, context: Context = Context()): Listing<CobsAccount> =
        list("maxbanka.everyAccount", input, context) { CobsAccount.read(it) }

    /**
     * Read the balances of an account: available, current, and at the end of the last banking day.
     *
     * Source: "Account balance".
     */
    public fun balance(input: CobsAccountRef, context: Context = Context()): TypedFlow<CallOutcome<CobsBalances>> =
        begin("maxbanka.balance", input, context, CallOutcome.reader { CobsBalances.read(it) })

    /** Goes on with a saved [balance]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeBalance(saved: String, input: CobsAccountRef? = null, session: Session? = null): TypedFlow<CallOutcome<CobsBalances>> =
        again("maxbanka.balance", saved, input, session, CallOutcome.reader { CobsBalances.read(it) })

    /**
     * List the transactions of an account. There are pages only where `sort` is given.
     *
     * Source: "Account transactions".
     */
    public fun transactions(input: ReadCobsTransactions, context: Context = Context()): TypedFlow<CallOutcome<CobsTransactions>> =
        begin("maxbanka.transactions", input, context, CallOutcome.reader { CobsTransactions.read(it) })

    /** Goes on with a saved [transactions]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeTransactions(saved: String, input: ReadCobsTransactions? = null, session: Session? = null): TypedFlow<CallOutcome<CobsTransactions>> =
        again("maxbanka.transactions", saved, input, session, CallOutcome.reader { CobsTransactions.read(it) })

    /**
     * Read transactions one by one, over all pages, with one page in memory. There are pages only where `sort` and `size`
     * are given.
     *
     * Source: "Account transactions".
     */
    public fun everyTransaction(input: ReadCobsTransactions, context: Context = Context()): Listing<CobsTransaction> =
        list("maxbanka.everyTransaction", input, context) { CobsTransaction.read(it) }

    /**
     * List the user's standing orders.
     *
     * Source: "Standing orders".
     */
    public fun standingOrders(input: ReadCobsAccounts, context: Context = Context()): TypedFlow<CallOutcome<CobsStandingOrders>> =
        begin("maxbanka.standingOrders", input, context, CallOutcome.reader { CobsStandingOrders.read(it) })

    /** Goes on with a saved [standingOrders]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeStandingOrders(saved: String, input: ReadCobsAccounts? = null, session: Session? = null): TypedFlow<CallOutcome<CobsStandingOrders>> =
        again("maxbanka.standingOrders", saved, input, session, CallOutcome.reader { CobsStandingOrders.read(it) })

    /**
     * Read standing orders one by one, over all pages, with one page in memory.
     *
     * Source: "Standing orders".
     */
    public fun everyStandingOrder(input: ReadCobsAccounts, context: Context = Context()): Listing<CobsStandingOrder> =
        list("maxbanka.everyStandingOrder", input, context) { CobsStandingOrder.read(it) }

    /**
     * Ask whether an account of the user holds an amount, as a PISP.
     *
     * Source: "Balance check (PISP)".
     */
    public fun balanceCheck(input: CheckCobsBalance, context: Context = Context()): TypedFlow<CallOutcome<CobsBalanceChecked>> =
        begin("maxbanka.balanceCheck", input, context, CallOutcome.reader { CobsBalanceChecked.read(it) })

    /** Goes on with a saved [balanceCheck]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeBalanceCheck(saved: String, input: CheckCobsBalance? = null, session: Session? = null): TypedFlow<CallOutcome<CobsBalanceChecked>> =
        again("maxbanka.balanceCheck", saved, input, session, CallOutcome.reader { CobsBalanceChecked.read(it) })

    /**
     * Ask whether an account holds an amount, as a CISP: without a token of the user.
     *
     * Source: "Balance check (CISP)".
     */
    public fun cardBalanceCheck(input: CheckCobsBalance, context: Context = Context()): TypedFlow<CallOutcome<CobsBalanceChecked>> =
        begin("maxbanka.cardBalanceCheck", input, context, CallOutcome.reader { CobsBalanceChecked.read(it) })

    /** Goes on with a saved [cardBalanceCheck]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeCardBalanceCheck(saved: String, input: CheckCobsBalance? = null, session: Session? = null): TypedFlow<CallOutcome<CobsBalanceChecked>> =
        again("maxbanka.cardBalanceCheck", saved, input, session, CallOutcome.reader { CobsBalanceChecked.read(it) })

    /**
     * Enter a payment: domestic, SEPA, or foreign. A create: when its answer is lost it is not sent again.
     *
     * Source: "New Payment".
     */
    public fun initiatePayment(input: InitiateCobsPayment, context: Context = Context()): TypedFlow<CallOutcome<CobsPayment>> =
        begin("maxbanka.initiatePayment", input, context, CallOutcome.reader { CobsPayment.read(it) })

    /** Goes on with a saved [initiatePayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeInitiatePayment(saved: String, input: InitiateCobsPayment? = null, session: Session? = null): TypedFlow<CallOutcome<CobsPayment>> =
        again("maxbanka.initiatePayment", saved, input, session, CallOutcome.reader { CobsPayment.read(it) })

    /**
     * Make a payment, to its end: enter it, let the user sign, follow its status.
     *
     * Source: "PISP API".
     */
    public fun payment(input: OrderCobsPayment, context: Context = Context()): TypedFlow<CobsOutcome> =
        begin("maxbanka.payment", input, context, CobsOutcome.Companion)

    /** Goes on with a saved [payment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumePayment(saved: String, input: OrderCobsPayment? = null, session: Session? = null): TypedFlow<CobsOutcome> =
        again("maxbanka.payment", saved, input, session, CobsOutcome.Companion)

    /**
     * Read the status of a payment. Needs no token of the user.
     *
     * Source: "Payment status".
     */
    public fun paymentStatus(input: CobsPaymentRef, context: Context = Context()): TypedFlow<CallOutcome<CobsStatus>> =
        begin("maxbanka.paymentStatus", input, context, CallOutcome.reader { CobsStatus.read(it) })

    /** Goes on with a saved [paymentStatus]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumePaymentStatus(saved: String, input: CobsPaymentRef? = null, session: Session? = null): TypedFlow<CallOutcome<CobsStatus>> =
        again("maxbanka.paymentStatus", saved, input, session, CallOutcome.reader { CobsStatus.read(it) })

    /**
     * Read a payment.
     *
     * Source: "Payment info".
     */
    public fun readPayment(input: CobsPaymentRef, context: Context = Context()): TypedFlow<CallOutcome<CobsPayment>> =
        begin("maxbanka.readPayment", input, context, CallOutcome.reader { CobsPayment.read(it) })

    /** Goes on with a saved [readPayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeReadPayment(saved: String, input: CobsPaymentRef? = null, session: Session? = null): TypedFlow<CallOutcome<CobsPayment>> =
        again("maxbanka.readPayment", saved, input, session, CallOutcome.reader { CobsPayment.read(it) })

    /**
     * Delete a payment that is not processed yet.
     *
     * Source: "Payment delete".
     */
    public fun deletePayment(input: CobsPaymentRef, context: Context = Context()): TypedFlow<CallOutcome<Empty>> =
        begin("maxbanka.deletePayment", input, context, CallOutcome.reader { Empty.read(it) })

    /** Goes on with a saved [deletePayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeDeletePayment(saved: String, input: CobsPaymentRef? = null, session: Session? = null): TypedFlow<CallOutcome<Empty>> =
        again("maxbanka.deletePayment", saved, input, session, CallOutcome.reader { Empty.read(it) })

    /**
     * Follow a payment that is signed, until a final status.
     *
     * Source: "Payment status".
     */
    public fun trackPayment(input: TrackCobsPayment, context: Context = Context()): TypedFlow<CobsOutcome> =
        begin("maxbanka.trackPayment", input, context, CobsOutcome.Companion)

    /** Goes on with a saved [trackPayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeTrackPayment(saved: String, input: TrackCobsPayment? = null, session: Session? = null): TypedFlow<CobsOutcome> =
        again("maxbanka.trackPayment", saved, input, session, CobsOutcome.Companion)

    /**
     * Read how a payment can be signed, and its status.
     *
     * Source: "Payment signing", "Authorization detail (I)".
     */
    public fun paymentSigning(input: CobsPaymentSignRef, context: Context = Context()): TypedFlow<CallOutcome<CobsSignDetail>> =
        begin("maxbanka.paymentSigning", input, context, CallOutcome.reader { CobsSignDetail.read(it) })

    /** Goes on with a saved [paymentSigning]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumePaymentSigning(saved: String, input: CobsPaymentSignRef? = null, session: Session? = null): TypedFlow<CallOutcome<CobsSignDetail>> =
        again("maxbanka.paymentSigning", saved, input, session, CallOutcome.reader { CobsSignDetail.read(it) })

    /**
     * Start the signing of a payment: the bank sends a code, or names its page.
     *
     * Source: "Payment signing", "Authorization initiation (II)".
     */
    public fun startPaymentSigning(input: StartCobsPaymentSigning, context: Context = Context()): TypedFlow<CallOutcome<CobsSignStarted>> =
        begin("maxbanka.startPaymentSigning", input, context, CallOutcome.reader { CobsSignStarted.read(it) })

    /** Goes on with a saved [startPaymentSigning]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeStartPaymentSigning(saved: String, input: StartCobsPaymentSigning? = null, session: Session? = null): TypedFlow<CallOutcome<CobsSignStarted>> =
        again("maxbanka.startPaymentSigning", saved, input, session, CallOutcome.reader { CobsSignStarted.read(it) })

    /**
     * Confirm the signing of a payment by the code.
     *
     * Source: "Payment signing", "Authorization initiation (III)".
     */
    public fun confirmPaymentSigning(input: ConfirmCobsPaymentSigning, context: Context = Context()): TypedFlow<CallOutcome<CobsConfirmed>> =
        begin("maxbanka.confirmPaymentSigning", input, context, CallOutcome.reader { CobsConfirmed.read(it) })

    /** Goes on with a saved [confirmPaymentSigning]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeConfirmPaymentSigning(saved: String, input: ConfirmCobsPaymentSigning? = null, session: Session? = null): TypedFlow<CallOutcome<CobsConfirmed>> =
        again("maxbanka.confirmPaymentSigning", saved, input, session, CallOutcome.reader { CobsConfirmed.read(it) })

    /**
     * Ask, as the second user, for a signing of a payment that one user has signed.
     *
     * Source: "Joint signature".
     */
    public fun secondPaymentSigning(input: CobsPaymentRef, context: Context = Context()): TypedFlow<CallOutcome<CobsSignDetail>> =
        begin("maxbanka.secondPaymentSigning", input, context, CallOutcome.reader { CobsSignDetail.read(it) })

    /** Goes on with a saved [secondPaymentSigning]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSecondPaymentSigning(saved: String, input: CobsPaymentRef? = null, session: Session? = null): TypedFlow<CallOutcome<CobsSignDetail>> =
        again("maxbanka.secondPaymentSigning", saved, input, session, CallOutcome.reader { CobsSignDetail.read(it) })

    /**
     * Sign a payment that is entered already, to its end: as its first user, or as its second one.
     *
     * Source: "Single signature", "Joint signature".
     */
    public fun signPayment(input: SignCobsPayment, context: Context = Context()): TypedFlow<CobsOutcome> =
        begin("maxbanka.signPayment", input, context, CobsOutcome.Companion)

    /** Goes on with a saved [signPayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSignPayment(saved: String, input: SignCobsPayment? = null, session: Session? = null): TypedFlow<CobsOutcome> =
        again("maxbanka.signPayment", saved, input, session, CobsOutcome.Companion)

    /**
     * Enter a standing order. A create: when its answer is lost it is not sent again.
     *
     * Source: "New Standing order".
     */
    public fun createStandingOrder(input: CreateCobsStandingOrder, context: Context = Context()): TypedFlow<CallOutcome<CobsStandingOrder>> =
        begin("maxbanka.createStandingOrder", input, context, CallOutcome.reader { CobsStandingOrder.read(it) })

    /** Goes on with a saved [createStandingOrder]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeCreateStandingOrder(saved: String, input: CreateCobsStandingOrder? = null, session: Session? = null): TypedFlow<CallOutcome<CobsStandingOrder>> =
        again("maxbanka.createStandingOrder", saved, input, session, CallOutcome.reader { CobsStandingOrder.read(it) })

    /**
     * Enter a standing order, to its end: enter it and let the user sign.
     *
     * Source: "New Standing order", "Standing order signing".
     */
    public fun standingOrder(input: OrderCobsStandingOrder, context: Context = Context()): TypedFlow<CobsOutcome> =
        begin("maxbanka.standingOrder", input, context, CobsOutcome.Companion)

    /** Goes on with a saved [standingOrder]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeStandingOrder(saved: String, input: OrderCobsStandingOrder? = null, session: Session? = null): TypedFlow<CobsOutcome> =
        again("maxbanka.standingOrder", saved, input, session, CobsOutcome.Companion)

    /**
     * Read a standing order.
     *
     * Source: "Standing order info".
     */
    public fun readStandingOrder(input: CobsStandingOrderRef, context: Context = Context()): TypedFlow<CallOutcome<CobsStandingOrder>> =
        begin("maxbanka.readStandingOrder", input, context, CallOutcome.reader { CobsStandingOrder.read(it) })

    /** Goes on with a saved [readStandingOrder]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeReadStandingOrder(saved: String, input: CobsStandingOrderRef? = null, session: Session? = null): TypedFlow<CallOutcome<CobsStandingOrder>> =
        again("maxbanka.readStandingOrder", saved, input, session, CallOutcome.reader { CobsStandingOrder.read(it) })

    /**
     * Read the status of a standing order and the payments that it has made.
     *
     * Source: "Standing order status".
     */
    public fun standingOrderStatus(input: CobsStandingOrderRef, context: Context = Context()): TypedFlow<CallOutcome<CobsStandingOrderStatus>> =
        begin("maxbanka.standingOrderStatus", input, context, CallOutcome.reader { CobsStandingOrderStatus.read(it) })

    /** Goes on with a saved [standingOrderStatus]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeStandingOrderStatus(saved: String, input: CobsStandingOrderRef? = null, session: Session? = null): TypedFlow<CallOutcome<CobsStandingOrderStatus>> =
        again("maxbanka.standingOrderStatus", saved, input, session, CallOutcome.reader { CobsStandingOrderStatus.read(it) })

    /**
     * Update a standing order. The bank makes a new one with a new id, so that it is a create; the old one goes when the
     * new one is signed.
     *
     * Source: "Standing order update".
     */
    public fun updateStandingOrder(input: UpdateCobsStandingOrder, context: Context = Context()): TypedFlow<CallOutcome<CobsStandingOrder>> =
        begin("maxbanka.updateStandingOrder", input, context, CallOutcome.reader { CobsStandingOrder.read(it) })

    /** Goes on with a saved [updateStandingOrder]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeUpdateStandingOrder(saved: String, input: UpdateCobsStandingOrder? = null, session: Session? = null): TypedFlow<CallOutcome<CobsStandingOrder>> =
        again("maxbanka.updateStandingOrder", saved, input, session, CallOutcome.reader { CobsStandingOrder.read(it) })

    /**
     * Change a standing order, to its end: send it as it is to be, and let the user sign the new one.
     *
     * Source: "Standing order update", "Standing order signing".
     */
    public fun changeStandingOrder(input: ChangeCobsStandingOrder, context: Context = Context()): TypedFlow<CobsOutcome> =
        begin("maxbanka.changeStandingOrder", input, context, CobsOutcome.Companion)

    /** Goes on with a saved [changeStandingOrder]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeChangeStandingOrder(saved: String, input: ChangeCobsStandingOrder? = null, session: Session? = null): TypedFlow<CobsOutcome> =
        again("maxbanka.changeStandingOrder", saved, input, session, CobsOutcome.Companion)

    /**
     * Delete a standing order.
     *
     * Source: "Standing order delete".
     */
    public fun deleteStandingOrder(input: CobsStandingOrderRef, context: Context = Context()): TypedFlow<CallOutcome<Empty>> =
        begin("maxbanka.deleteStandingOrder", input, context, CallOutcome.reader { Empty.read(it) })

    /** Goes on with a saved [deleteStandingOrder]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeDeleteStandingOrder(saved: String, input: CobsStandingOrderRef? = null, session: Session? = null): TypedFlow<CallOutcome<Empty>> =
        again("maxbanka.deleteStandingOrder", saved, input, session, CallOutcome.reader { Empty.read(it) })

    /**
     * Read how a standing order can be signed, and its status.
     *
     * Source: "Standing order signing", "Authorization detail (I)".
     */
    public fun standingOrderSigning(input: CobsStandingOrderSignRef, context: Context = Context()): TypedFlow<CallOutcome<CobsSignDetail>> =
        begin("maxbanka.standingOrderSigning", input, context, CallOutcome.reader { CobsSignDetail.read(it) })

    /** Goes on with a saved [standingOrderSigning]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeStandingOrderSigning(saved: String, input: CobsStandingOrderSignRef? = null, session: Session? = null): TypedFlow<CallOutcome<CobsSignDetail>> =
        again("maxbanka.standingOrderSigning", saved, input, session, CallOutcome.reader { CobsSignDetail.read(it) })

    /**
     * Start the signing of a standing order.
     *
     * Source: "Standing order signing", "Authorization initiation (II)".
     */
    public fun startStandingOrderSigning(input: StartCobsStandingOrderSigning, context: Context = Context()): TypedFlow<CallOutcome<CobsSignStarted>> =
        begin("maxbanka.startStandingOrderSigning", input, context, CallOutcome.reader { CobsSignStarted.read(it) })

    /** Goes on with a saved [startStandingOrderSigning]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeStartStandingOrderSigning(saved: String, input: StartCobsStandingOrderSigning? = null, session: Session? = null): TypedFlow<CallOutcome<CobsSignStarted>> =
        again("maxbanka.startStandingOrderSigning", saved, input, session, CallOutcome.reader { CobsSignStarted.read(it) })

    /**
     * Confirm the signing of a standing order by the code.
     *
     * Source: "Standing order signing", "Authorization initiation (III)".
     */
    public fun confirmStandingOrderSigning(input: ConfirmCobsStandingOrderSigning, context: Context = Context()): TypedFlow<CallOutcome<CobsConfirmed>> =
        begin("maxbanka.confirmStandingOrderSigning", input, context, CallOutcome.reader { CobsConfirmed.read(it) })

    /** Goes on with a saved [confirmStandingOrderSigning]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeConfirmStandingOrderSigning(saved: String, input: ConfirmCobsStandingOrderSigning? = null, session: Session? = null): TypedFlow<CallOutcome<CobsConfirmed>> =
        again("maxbanka.confirmStandingOrderSigning", saved, input, session, CallOutcome.reader { CobsConfirmed.read(it) })

    /**
     * Sign a standing order that is entered already, to its end.
     *
     * Source: "Standing order signing".
     */
    public fun signStandingOrder(input: SignCobsStandingOrder, context: Context = Context()): TypedFlow<CobsOutcome> =
        begin("maxbanka.signStandingOrder", input, context, CobsOutcome.Companion)

    /** Goes on with a saved [signStandingOrder]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSignStandingOrder(saved: String, input: SignCobsStandingOrder? = null, session: Session? = null): TypedFlow<CobsOutcome> =
        again("maxbanka.signStandingOrder", saved, input, session, CobsOutcome.Companion)

    /**
     * Enter a batch of payments that are entered already. A create: when its answer is lost it is not sent again.
     *
     * Source: "New Batch payment".
     */
    public fun createBatch(input: CreateCobsBatch, context: Context = Context()): TypedFlow<CallOutcome<CobsBatchEntered>> =
        begin("maxbanka.createBatch", input, context, CallOutcome.reader { CobsBatchEntered.read(it) })

    /** Goes on with a saved [createBatch]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeCreateBatch(saved: String, input: CreateCobsBatch? = null, session: Session? = null): TypedFlow<CallOutcome<CobsBatchEntered>> =
        again("maxbanka.createBatch", saved, input, session, CallOutcome.reader { CobsBatchEntered.read(it) })

    /**
     * Make many payments, to their end: enter each, put them into a batch, and let the user sign once.
     *
     * Source: "New Batch payment", "Batch payment signing".
     */
    public fun batch(input: BatchCobsPayments, context: Context = Context()): TypedFlow<CobsOutcome> =
        begin("maxbanka.batch", input, context, CobsOutcome.Companion)

    /** Goes on with a saved [batch]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeBatch(saved: String, input: BatchCobsPayments? = null, session: Session? = null): TypedFlow<CobsOutcome> =
        again("maxbanka.batch", saved, input, session, CobsOutcome.Companion)

    /**
     * Read the status of a batch and of its payments.
     *
     * Source: "Batch payment status".
     */
    public fun batchStatus(input: CobsBatchRef, context: Context = Context()): TypedFlow<CallOutcome<CobsBatchStatus>> =
        begin("maxbanka.batchStatus", input, context, CallOutcome.reader { CobsBatchStatus.read(it) })

    /** Goes on with a saved [batchStatus]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeBatchStatus(saved: String, input: CobsBatchRef? = null, session: Session? = null): TypedFlow<CallOutcome<CobsBatchStatus>> =
        again("maxbanka.batchStatus", saved, input, session, CallOutcome.reader { CobsBatchStatus.read(it) })

    /**
     * Delete a batch, and its payments too where that is asked for.
     *
     * Source: "Batch payment delete".
     */
    public fun deleteBatch(input: DeleteCobsBatch, context: Context = Context()): TypedFlow<CallOutcome<Empty>> =
        begin("maxbanka.deleteBatch", input, context, CallOutcome.reader { Empty.read(it) })

    /** Goes on with a saved [deleteBatch]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeDeleteBatch(saved: String, input: DeleteCobsBatch? = null, session: Session? = null): TypedFlow<CallOutcome<Empty>> =
        again("maxbanka.deleteBatch", saved, input, session, CallOutcome.reader { Empty.read(it) })

    /**
     * Read how a batch can be signed, and its status.
     *
     * Source: "Batch payment signing", "Authorization detail (I)".
     */
    public fun batchSigning(input: CobsBatchSignRef, context: Context = Context()): TypedFlow<CallOutcome<CobsSignDetail>> =
        begin("maxbanka.batchSigning", input, context, CallOutcome.reader { CobsSignDetail.read(it) })

    /** Goes on with a saved [batchSigning]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeBatchSigning(saved: String, input: CobsBatchSignRef? = null, session: Session? = null): TypedFlow<CallOutcome<CobsSignDetail>> =
        again("maxbanka.batchSigning", saved, input, session, CallOutcome.reader { CobsSignDetail.read(it) })

    /**
     * Start the signing of a batch. The answer holds a checksum that the SMS shows too.
     *
     * Source: "Batch payment signing", "Authorization initiation (II)".
     */
    public fun startBatchSigning(input: StartCobsBatchSigning, context: Context = Context()): TypedFlow<CallOutcome<CobsSignStarted>> =
        begin("maxbanka.startBatchSigning", input, context, CallOutcome.reader { CobsSignStarted.read(it) })

    /** Goes on with a saved [startBatchSigning]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeStartBatchSigning(saved: String, input: StartCobsBatchSigning? = null, session: Session? = null): TypedFlow<CallOutcome<CobsSignStarted>> =
        again("maxbanka.startBatchSigning", saved, input, session, CallOutcome.reader { CobsSignStarted.read(it) })

    /**
     * Confirm the signing of a batch by the code.
     *
     * Source: "Batch payment signing", "Authorization initiation (III)".
     */
    public fun confirmBatchSigning(input: ConfirmCobsBatchSigning, context: Context = Context()): TypedFlow<CallOutcome<CobsConfirmed>> =
        begin("maxbanka.confirmBatchSigning", input, context, CallOutcome.reader { CobsConfirmed.read(it) })

    /** Goes on with a saved [confirmBatchSigning]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeConfirmBatchSigning(saved: String, input: ConfirmCobsBatchSigning? = null, session: Session? = null): TypedFlow<CallOutcome<CobsConfirmed>> =
        again("maxbanka.confirmBatchSigning", saved, input, session, CallOutcome.reader { CobsConfirmed.read(it) })

    /**
     * Sign a batch that is entered already, to its end.
     *
     * Source: "Batch payment signing".
     */
    public fun signBatch(input: SignCobsBatch, context: Context = Context()): TypedFlow<CobsOutcome> =
        begin("maxbanka.signBatch", input, context, CobsOutcome.Companion)

    /** Goes on with a saved [signBatch]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSignBatch(saved: String, input: SignCobsBatch? = null, session: Session? = null): TypedFlow<CobsOutcome> =
        again("maxbanka.signBatch", saved, input, session, CobsOutcome.Companion)

    /**
     * Open the page on which a user signs. A browser does this; the signing jobs say with which address.
     *
     * Source: "Oauth2 info".
     */
    public fun signingPage(input: CobsSigningPage, context: Context = Context()): TypedFlow<CallOutcome<Empty>> =
        begin("maxbanka.signingPage", input, context, CallOutcome.reader { Empty.read(it) })

    /** Goes on with a saved [signingPage]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSigningPage(saved: String, input: CobsSigningPage? = null, session: Session? = null): TypedFlow<CallOutcome<Empty>> =
        again("maxbanka.signingPage", saved, input, session, CallOutcome.reader { Empty.read(it) })
}
