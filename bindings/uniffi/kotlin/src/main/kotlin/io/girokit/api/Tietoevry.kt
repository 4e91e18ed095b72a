// Written by `make generate` from the core's definitions; do not edit.
@file:Suppress("RedundantVisibilityModifier", "MaxLineLength")

package io.girokit.api

import io.girokit.CallOutcome
import io.girokit.Client
import io.girokit.Listing
import io.girokit.Signer
import io.girokit.TypedFlow

/**
 * Norwegian banks hosted by Tietoevry: Berlin Group XS2A 1.3 with signed requests.
 *
 * Not offered: `deleteSigningBasket`. signing baskets cannot be deleted at this bank: create a new one when needed, old ones are cleaned up after some time; its payments can be cancelled one by one with cancelPayment
 */
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

    /** Goes on with a saved [users]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeUsers(saved: String, session: Session? = null): TypedFlow<CallOutcome<Users>> =
        again("tietoevry.users", saved, null, session, CallOutcome.reader { Users.read(it) })

    /**
     * Register a PSU: ask for the page, take the user there, read the PSU-ID from their return.
     *
     * Source: "Register a PSU with the TPP".
     */
    public fun register(context: Context = Context()): TypedFlow<PaymentOutcome> =
        begin("tietoevry.register", null, context, PaymentOutcome.Companion)

    /** Goes on with a saved [register]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeRegister(saved: String, session: Session? = null): TypedFlow<PaymentOutcome> =
        again("tietoevry.register", saved, null, session, PaymentOutcome.Companion)

    /**
     * List the agreements for which a PSU may act, so that they can choose their corporate context.
     *
     * Source: "Special Handling for Corporate Context".
     */
    public fun agreements(context: Context = Context()): TypedFlow<CallOutcome<Agreements>> =
        begin("tietoevry.agreements", null, context, CallOutcome.reader { Agreements.read(it) })

    /** Goes on with a saved [agreements]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeAgreements(saved: String, session: Session? = null): TypedFlow<CallOutcome<Agreements>> =
        again("tietoevry.agreements", saved, null, session, CallOutcome.reader { Agreements.read(it) })

    /**
     * Ask where the user can give or change consent. Not needed the first time: the first call to any account asks by
     * itself.
     *
     * Source: "Consent".
     */
    public fun bankOfferedConsent(context: Context = Context()): TypedFlow<CallOutcome<ConsentStarted>> =
        begin("tietoevry.bankOfferedConsent", null, context, CallOutcome.reader { ConsentStarted.read(it) })

    /** Goes on with a saved [bankOfferedConsent]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeBankOfferedConsent(saved: String, session: Session? = null): TypedFlow<CallOutcome<ConsentStarted>> =
        again("tietoevry.bankOfferedConsent", saved, null, session, CallOutcome.reader { ConsentStarted.read(it) })

    /**
     * Ask for consent in the deprecated way. The bank disregards the body and answers as it does to bankOfferedConsent.
     *
     * Source: "Consent", "Future Deprecations".
     */
    public fun deprecatedConsent(input: AskForConsent, context: Context = Context()): TypedFlow<CallOutcome<ConsentStarted>> =
        begin("tietoevry.deprecatedConsent", input, context, CallOutcome.reader { ConsentStarted.read(it) })

    /** Goes on with a saved [deprecatedConsent]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeDeprecatedConsent(saved: String, input: AskForConsent? = null, session: Session? = null): TypedFlow<CallOutcome<ConsentStarted>> =
        again("tietoevry.deprecatedConsent", saved, input, session, CallOutcome.reader { ConsentStarted.read(it) })

    /**
     * Let the user give or change consent: ask where, take the user there, read who they are from their return.
     *
     * Source: "Consent", "Bank Offered Consent User Interface".
     */
    public fun consent(context: Context = Context()): TypedFlow<ConsentOutcome> =
        begin("tietoevry.consent", null, context, ConsentOutcome.Companion)

    /** Goes on with a saved [consent]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeConsent(saved: String, session: Session? = null): TypedFlow<ConsentOutcome> =
        again("tietoevry.consent", saved, null, session, ConsentOutcome.Companion)

    /**
     * List the accounts that the PSU gave consent to. Without consent the user is taken to the bank first.
     *
     * Source: "Account Information API Access".
     */
    public fun accounts(input: AccountsQuery, context: Context = Context()): TypedFlow<CallOutcome<Accounts>> =
        begin("tietoevry.accounts", input, context, CallOutcome.reader { Accounts.read(it) })

    /** Goes on with a saved [accounts]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeAccounts(saved: String, input: AccountsQuery? = null, session: Session? = null): TypedFlow<CallOutcome<Accounts>> =
        again("tietoevry.accounts", saved, input, session, CallOutcome.reader { Accounts.read(it) })

    /**
     * List the accounts in one way whatever the bank's version: kinds by ISO 20022, amounts as text.
     *
     * Source: "Account Information API Access", "Future Breaking Changes".
     */
    public fun listAccounts(input: AccountsQuery, context: Context = Context()): TypedFlow<AccountsOutcome> =
        begin("tietoevry.listAccounts", input, context, AccountsOutcome.Companion)

    /** Goes on with a saved [listAccounts]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeListAccounts(saved: String, input: AccountsQuery? = null, session: Session? = null): TypedFlow<AccountsOutcome> =
        again("tietoevry.listAccounts", saved, input, session, AccountsOutcome.Companion)

    /**
     * Read one account.
     *
     * Source: Implementation Guidelines, 6.6.2.
     */
    public fun account(input: AccountQuery, context: Context = Context()): TypedFlow<CallOutcome<OneAccount>> =
        begin("tietoevry.account", input, context, CallOutcome.reader { OneAccount.read(it) })

    /** Goes on with a saved [account]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeAccount(saved: String, input: AccountQuery? = null, session: Session? = null): TypedFlow<CallOutcome<OneAccount>> =
        again("tietoevry.account", saved, input, session, CallOutcome.reader { OneAccount.read(it) })

    /**
     * Read the balances of an account. Without the user at most four times a day.
     *
     * Source: "User Not Present - Request Limits", "Account and balance currency".
     */
    public fun balances(input: AccountRef, context: Context = Context()): TypedFlow<CallOutcome<Balances>> =
        begin("tietoevry.balances", input, context, CallOutcome.reader { Balances.read(it) })

    /** Goes on with a saved [balances]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeBalances(saved: String, input: AccountRef? = null, session: Session? = null): TypedFlow<CallOutcome<Balances>> =
        again("tietoevry.balances", saved, input, session, CallOutcome.reader { Balances.read(it) })

    /**
     * Read a page of transactions. Without the user at most four times a day, of the last 90 days.
     *
     * Source: "Account Transactions", "User Not Present - Request Limits", "Known Issues".
     */
    public fun transactions(input: TransactionQuery, context: Context = Context()): TypedFlow<CallOutcome<Transactions>> =
        begin("tietoevry.transactions", input, context, CallOutcome.reader { Transactions.read(it) })

    /** Goes on with a saved [transactions]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeTransactions(saved: String, input: TransactionQuery? = null, session: Session? = null): TypedFlow<CallOutcome<Transactions>> =
        again("tietoevry.transactions", saved, input, session, CallOutcome.reader { Transactions.read(it) })

    /**
     * Read transactions page by page, in one way whatever the bank's version: the outcome holds one page, and what to begin
     * this job with for the next.
     *
     * Source: "Account Transactions", "Future Breaking Changes".
     */
    public fun transactionPage(input: TransactionQuery, context: Context = Context()): TypedFlow<TransactionPageOutcome> =
        begin("tietoevry.transactionPage", input, context, TransactionPageOutcome.Companion)

    /** Goes on with a saved [transactionPage]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeTransactionPage(saved: String, input: TransactionQuery? = null, session: Session? = null): TypedFlow<TransactionPageOutcome> =
        again("tietoevry.transactionPage", saved, input, session, TransactionPageOutcome.Companion)

    /**
     * Read transactions one by one, over all pages, with one page in memory. They are presented in one way whatever the bank's
     * version; pending ones come once, also where the bank repeats them on every page.
     *
     * Source: "Account Transactions", "Future Breaking Changes", "Known Issues".
     */
    public fun everyTransaction(input: TransactionQuery, context: Context = Context()): Listing<Transaction> =
        list("tietoevry.everyTransaction", input, context) { Transaction.read(it) }

    /**
     * Read the details of a transaction.
     *
     * Source: "Transaction List and Details".
     */
    public fun transactionDetails(input: TransactionRef, context: Context = Context()): TypedFlow<CallOutcome<TransactionDetails>> =
        begin("tietoevry.transactionDetails", input, context, CallOutcome.reader { TransactionDetails.read(it) })

    /** Goes on with a saved [transactionDetails]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeTransactionDetails(saved: String, input: TransactionRef? = null, session: Session? = null): TypedFlow<CallOutcome<TransactionDetails>> =
        again("tietoevry.transactionDetails", saved, input, session, CallOutcome.reader { TransactionDetails.read(it) })

    /**
     * List the card accounts that the PSU gave consent to.
     *
     * Source: Implementation Guidelines, 6.7.1.
     */
    public fun cardAccounts(context: Context = Context()): TypedFlow<CallOutcome<CardAccounts>> =
        begin("tietoevry.cardAccounts", null, context, CallOutcome.reader { CardAccounts.read(it) })

    /** Goes on with a saved [cardAccounts]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeCardAccounts(saved: String, session: Session? = null): TypedFlow<CallOutcome<CardAccounts>> =
        again("tietoevry.cardAccounts", saved, null, session, CallOutcome.reader { CardAccounts.read(it) })

    /**
     * List the card accounts in one way whatever the bank's version: amounts as text, and whether a name may be cut off.
     *
     * Source: "Future Breaking Changes".
     */
    public fun listCardAccounts(context: Context = Context()): TypedFlow<CardAccountsOutcome> =
        begin("tietoevry.listCardAccounts", null, context, CardAccountsOutcome.Companion)

    /** Goes on with a saved [listCardAccounts]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeListCardAccounts(saved: String, session: Session? = null): TypedFlow<CardAccountsOutcome> =
        again("tietoevry.listCardAccounts", saved, null, session, CardAccountsOutcome.Companion)

    /**
     * Read one card account.
     *
     * Source: Implementation Guidelines, 6.7.2.
     */
    public fun cardAccount(input: AccountRef, context: Context = Context()): TypedFlow<CallOutcome<OneCardAccount>> =
        begin("tietoevry.cardAccount", input, context, CallOutcome.reader { OneCardAccount.read(it) })

    /** Goes on with a saved [cardAccount]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeCardAccount(saved: String, input: AccountRef? = null, session: Session? = null): TypedFlow<CallOutcome<OneCardAccount>> =
        again("tietoevry.cardAccount", saved, input, session, CallOutcome.reader { OneCardAccount.read(it) })

    /**
     * Read the balances of a card account.
     *
     * Source: Implementation Guidelines, 6.7.3.
     */
    public fun cardBalances(input: AccountRef, context: Context = Context()): TypedFlow<CallOutcome<CardBalances>> =
        begin("tietoevry.cardBalances", input, context, CallOutcome.reader { CardBalances.read(it) })

    /** Goes on with a saved [cardBalances]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeCardBalances(saved: String, input: AccountRef? = null, session: Session? = null): TypedFlow<CallOutcome<CardBalances>> =
        again("tietoevry.cardBalances", saved, input, session, CallOutcome.reader { CardBalances.read(it) })

    /**
     * Read a page of transactions of a card account.
     *
     * Source: Implementation Guidelines, 6.7.4.
     */
    public fun cardTransactions(input: TransactionQuery, context: Context = Context()): TypedFlow<CallOutcome<CardTransactions>> =
        begin("tietoevry.cardTransactions", input, context, CallOutcome.reader { CardTransactions.read(it) })

    /** Goes on with a saved [cardTransactions]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeCardTransactions(saved: String, input: TransactionQuery? = null, session: Session? = null): TypedFlow<CallOutcome<CardTransactions>> =
        again("tietoevry.cardTransactions", saved, input, session, CallOutcome.reader { CardTransactions.read(it) })

    /**
     * Read transactions of a card account page by page, in one way whatever the bank's version: originalAmount and
     * transactionAmount are where they belong.
     *
     * Source: "Future Breaking Changes".
     */
    public fun cardTransactionPage(input: TransactionQuery, context: Context = Context()): TypedFlow<CardTransactionPageOutcome> =
        begin("tietoevry.cardTransactionPage", input, context, CardTransactionPageOutcome.Companion)

    /** Goes on with a saved [cardTransactionPage]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeCardTransactionPage(saved: String, input: TransactionQuery? = null, session: Session? = null): TypedFlow<CardTransactionPageOutcome> =
        again("tietoevry.cardTransactionPage", saved, input, session, CardTransactionPageOutcome.Companion)

    /**
     * Read transactions of a card account one by one, over all pages, with one page in memory. They are presented in one way
     * whatever the bank's version.
     *
     * Source: Implementation Guidelines, 6.7.4; "Future Breaking Changes".
     */
    public fun everyCardTransaction(input: TransactionQuery, context: Context = Context()): Listing<CardTransaction> =
        list("tietoevry.everyCardTransaction", input, context) { CardTransaction.read(it) }

    /**
     * Initiate a single payment. A create: when its answer is lost it is not sent again.
     *
     * Source: "Perform a Single Payment".
     */
    public fun initiatePayment(input: InitiatePayment, context: Context = Context()): TypedFlow<CallOutcome<PaymentInitiated>> =
        begin("tietoevry.initiatePayment", input, context, CallOutcome.reader { PaymentInitiated.read(it) })

    /** Goes on with a saved [initiatePayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeInitiatePayment(saved: String, input: InitiatePayment? = null, session: Session? = null): TypedFlow<CallOutcome<PaymentInitiated>> =
        again("tietoevry.initiatePayment", saved, input, session, CallOutcome.reader { PaymentInitiated.read(it) })

    /**
     * Make a single payment, to its end: register the PSU where needed, initiate, authorise, follow the status.
     *
     * Source: "Payment Initiation Process", "Payment Status Transitions".
     */
    public fun payment(input: InitiatePayment, context: Context = Context()): TypedFlow<PaymentOutcome> =
        begin("tietoevry.payment", input, context, PaymentOutcome.Companion)

    /** Goes on with a saved [payment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumePayment(saved: String, input: InitiatePayment? = null, session: Session? = null): TypedFlow<PaymentOutcome> =
        again("tietoevry.payment", saved, input, session, PaymentOutcome.Companion)

    /**
     * Initiate payments from one account to many. A create: when its answer is lost it is not sent again.
     *
     * Source: "Bulk-payment payment product support"; Implementation Guidelines, 5.3.3.
     */
    public fun initiateBulkPayment(input: InitiateBulkPayment, context: Context = Context()): TypedFlow<CallOutcome<PaymentInitiated>> =
        begin("tietoevry.initiateBulkPayment", input, context, CallOutcome.reader { PaymentInitiated.read(it) })

    /** Goes on with a saved [initiateBulkPayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeInitiateBulkPayment(saved: String, input: InitiateBulkPayment? = null, session: Session? = null): TypedFlow<CallOutcome<PaymentInitiated>> =
        again("tietoevry.initiateBulkPayment", saved, input, session, CallOutcome.reader { PaymentInitiated.read(it) })

    /**
     * Make a bulk payment, to its end: register the PSU where needed, initiate, authorise, follow the status.
     *
     * Source: "Payment Initiation Process", "Limit of creditors of a bulk-payment".
     */
    public fun bulkPayment(input: InitiateBulkPayment, context: Context = Context()): TypedFlow<PaymentOutcome> =
        begin("tietoevry.bulkPayment", input, context, PaymentOutcome.Companion)

    /** Goes on with a saved [bulkPayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeBulkPayment(saved: String, input: InitiateBulkPayment? = null, session: Session? = null): TypedFlow<PaymentOutcome> =
        again("tietoevry.bulkPayment", saved, input, session, PaymentOutcome.Companion)

    /**
     * Initiate a periodic payment. A create: when its answer is lost it is not sent again.
     *
     * Source: "Periodic Payment"; Implementation Guidelines, 5.3.4.
     */
    public fun initiatePeriodicPayment(input: InitiatePeriodicPayment, context: Context = Context()): TypedFlow<CallOutcome<PaymentInitiated>> =
        begin("tietoevry.initiatePeriodicPayment", input, context, CallOutcome.reader { PaymentInitiated.read(it) })

    /** Goes on with a saved [initiatePeriodicPayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeInitiatePeriodicPayment(saved: String, input: InitiatePeriodicPayment? = null, session: Session? = null): TypedFlow<CallOutcome<PaymentInitiated>> =
        again("tietoevry.initiatePeriodicPayment", saved, input, session, CallOutcome.reader { PaymentInitiated.read(it) })

    /**
     * Set up a periodic payment, until the bank has registered it.
     *
     * Source: "Periodic Payment".
     */
    public fun periodicPayment(input: InitiatePeriodicPayment, context: Context = Context()): TypedFlow<PaymentOutcome> =
        begin("tietoevry.periodicPayment", input, context, PaymentOutcome.Companion)

    /** Goes on with a saved [periodicPayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumePeriodicPayment(saved: String, input: InitiatePeriodicPayment? = null, session: Session? = null): TypedFlow<PaymentOutcome> =
        again("tietoevry.periodicPayment", saved, input, session, PaymentOutcome.Companion)

    /**
     * Read a payment.
     *
     * Source: "Payments Changed in Other Channels".
     */
    public fun readPayment(input: PaymentRef, context: Context = Context()): TypedFlow<CallOutcome<PaymentDetails>> =
        begin("tietoevry.readPayment", input, context, CallOutcome.reader { PaymentDetails.read(it) })

    /** Goes on with a saved [readPayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeReadPayment(saved: String, input: PaymentRef? = null, session: Session? = null): TypedFlow<CallOutcome<PaymentDetails>> =
        again("tietoevry.readPayment", saved, input, session, CallOutcome.reader { PaymentDetails.read(it) })

    /**
     * Read the status of a payment.
     *
     * Source: "Perform a Single Payment".
     */
    public fun paymentStatus(input: PaymentRef, context: Context = Context()): TypedFlow<CallOutcome<PaymentStatus>> =
        begin("tietoevry.paymentStatus", input, context, CallOutcome.reader { PaymentStatus.read(it) })

    /** Goes on with a saved [paymentStatus]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumePaymentStatus(saved: String, input: PaymentRef? = null, session: Session? = null): TypedFlow<CallOutcome<PaymentStatus>> =
        again("tietoevry.paymentStatus", saved, input, session, CallOutcome.reader { PaymentStatus.read(it) })

    /**
     * Follow a payment that is at the bank already, until a final status.
     *
     * Source: "Payment Status Transitions".
     */
    public fun trackPayment(input: PaymentToContinue, context: Context = Context()): TypedFlow<PaymentOutcome> =
        begin("tietoevry.trackPayment", input, context, PaymentOutcome.Companion)

    /** Goes on with a saved [trackPayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeTrackPayment(saved: String, input: PaymentToContinue? = null, session: Session? = null): TypedFlow<PaymentOutcome> =
        again("tietoevry.trackPayment", saved, input, session, PaymentOutcome.Companion)

    /**
     * Update a single payment, while its status is updatable. Whether it has to be authorised again shows
     * by the status and links of its answer.
     *
     * Source: "Payment Status Transitions", column Updatable.
     */
    public fun updatePayment(input: UpdatePayment, context: Context = Context()): TypedFlow<CallOutcome<PaymentDetails>> =
        begin("tietoevry.updatePayment", input, context, CallOutcome.reader { PaymentDetails.read(it) })

    /** Goes on with a saved [updatePayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeUpdatePayment(saved: String, input: UpdatePayment? = null, session: Session? = null): TypedFlow<CallOutcome<PaymentDetails>> =
        again("tietoevry.updatePayment", saved, input, session, CallOutcome.reader { PaymentDetails.read(it) })

    /**
     * Update a bulk payment, while its status is updatable. Whether it has to be authorised again shows
     * by the status and links of its answer.
     *
     * Source: "Payment Status Transitions", column Updatable.
     */
    public fun updateBulkPayment(input: UpdateBulkPayment, context: Context = Context()): TypedFlow<CallOutcome<PaymentDetails>> =
        begin("tietoevry.updateBulkPayment", input, context, CallOutcome.reader { PaymentDetails.read(it) })

    /** Goes on with a saved [updateBulkPayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeUpdateBulkPayment(saved: String, input: UpdateBulkPayment? = null, session: Session? = null): TypedFlow<CallOutcome<PaymentDetails>> =
        again("tietoevry.updateBulkPayment", saved, input, session, CallOutcome.reader { PaymentDetails.read(it) })

    /**
     * Update a periodic payment, while its status is updatable. Whether it has to be authorised again shows
     * by the status and links of its answer.
     *
     * Source: "Periodic Payment", column Updatable.
     */
    public fun updatePeriodicPayment(input: UpdatePeriodicPayment, context: Context = Context()): TypedFlow<CallOutcome<PaymentDetails>> =
        begin("tietoevry.updatePeriodicPayment", input, context, CallOutcome.reader { PaymentDetails.read(it) })

    /** Goes on with a saved [updatePeriodicPayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeUpdatePeriodicPayment(saved: String, input: UpdatePeriodicPayment? = null, session: Session? = null): TypedFlow<CallOutcome<PaymentDetails>> =
        again("tietoevry.updatePeriodicPayment", saved, input, session, CallOutcome.reader { PaymentDetails.read(it) })

    /**
     * Delete a payment, or begin its deletion where the user has to authorise that.
     *
     * Source: "Deleting Payments".
     */
    public fun deletePayment(input: PaymentRef, context: Context = Context()): TypedFlow<CallOutcome<CancellationReply>> =
        begin("tietoevry.deletePayment", input, context, CallOutcome.reader { CancellationReply.read(it) })

    /** Goes on with a saved [deletePayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeDeletePayment(saved: String, input: PaymentRef? = null, session: Session? = null): TypedFlow<CallOutcome<CancellationReply>> =
        again("tietoevry.deletePayment", saved, input, session, CallOutcome.reader { CancellationReply.read(it) })

    /**
     * Cancel a payment, to its end: delete it, and let the user authorise that where the bank asks for it.
     *
     * Source: "Cancel Payment After Payment Authorisation", "Cancel Payment Before Payment Authorisation".
     */
    public fun cancelPayment(input: PaymentToContinue, context: Context = Context()): TypedFlow<PaymentOutcome> =
        begin("tietoevry.cancelPayment", input, context, PaymentOutcome.Companion)

    /** Goes on with a saved [cancelPayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeCancelPayment(saved: String, input: PaymentToContinue? = null, session: Session? = null): TypedFlow<PaymentOutcome> =
        again("tietoevry.cancelPayment", saved, input, session, PaymentOutcome.Companion)

    /**
     * Start the authorisation of a payment. The answer names the page to take the user to.
     *
     * Source: "Perform a Single Payment".
     */
    public fun startAuthorisation(input: PaymentRef, context: Context = Context()): TypedFlow<CallOutcome<AuthorisationStarted>> =
        begin("tietoevry.startAuthorisation", input, context, CallOutcome.reader { AuthorisationStarted.read(it) })

    /** Goes on with a saved [startAuthorisation]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeStartAuthorisation(saved: String, input: PaymentRef? = null, session: Session? = null): TypedFlow<CallOutcome<AuthorisationStarted>> =
        again("tietoevry.startAuthorisation", saved, input, session, CallOutcome.reader { AuthorisationStarted.read(it) })

    /**
     * Authorise a payment that is at the bank already, to its end: for the next PSU, or once more for the same.
     *
     * Source: "Multiple Signatures in Corporate Context".
     */
    public fun authorisePayment(input: PaymentToContinue, context: Context = Context()): TypedFlow<PaymentOutcome> =
        begin("tietoevry.authorisePayment", input, context, PaymentOutcome.Companion)

    /** Goes on with a saved [authorisePayment]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeAuthorisePayment(saved: String, input: PaymentToContinue? = null, session: Session? = null): TypedFlow<PaymentOutcome> =
        again("tietoevry.authorisePayment", saved, input, session, PaymentOutcome.Companion)

    /**
     * List the authorisations of a payment.
     *
     * Source: Implementation Guidelines, 7.4.
     */
    public fun listAuthorisations(input: PaymentRef, context: Context = Context()): TypedFlow<CallOutcome<Authorisations>> =
        begin("tietoevry.listAuthorisations", input, context, CallOutcome.reader { Authorisations.read(it) })

    /** Goes on with a saved [listAuthorisations]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeListAuthorisations(saved: String, input: PaymentRef? = null, session: Session? = null): TypedFlow<CallOutcome<Authorisations>> =
        again("tietoevry.listAuthorisations", saved, input, session, CallOutcome.reader { Authorisations.read(it) })

    /**
     * Read the status of an authorisation.
     *
     * Source: Implementation Guidelines, 7.5.
     */
    public fun scaStatus(input: AuthorisationRef, context: Context = Context()): TypedFlow<CallOutcome<ScaStatusReply>> =
        begin("tietoevry.scaStatus", input, context, CallOutcome.reader { ScaStatusReply.read(it) })

    /** Goes on with a saved [scaStatus]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeScaStatus(saved: String, input: AuthorisationRef? = null, session: Session? = null): TypedFlow<CallOutcome<ScaStatusReply>> =
        again("tietoevry.scaStatus", saved, input, session, CallOutcome.reader { ScaStatusReply.read(it) })

    /**
     * Start the authorisation of a payment's deletion.
     *
     * Source: "Cancel Payment After Payment Authorisation".
     */
    public fun startCancellationAuthorisation(input: PaymentRef, context: Context = Context()): TypedFlow<CallOutcome<AuthorisationStarted>> =
        begin("tietoevry.startCancellationAuthorisation", input, context, CallOutcome.reader { AuthorisationStarted.read(it) })

    /** Goes on with a saved [startCancellationAuthorisation]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeStartCancellationAuthorisation(saved: String, input: PaymentRef? = null, session: Session? = null): TypedFlow<CallOutcome<AuthorisationStarted>> =
        again("tietoevry.startCancellationAuthorisation", saved, input, session, CallOutcome.reader { AuthorisationStarted.read(it) })

    /**
     * List the authorisations of a payment's deletion.
     *
     * Source: Implementation Guidelines, 7.4.
     */
    public fun listCancellationAuthorisations(input: PaymentRef, context: Context = Context()): TypedFlow<CallOutcome<Authorisations>> =
        begin("tietoevry.listCancellationAuthorisations", input, context, CallOutcome.reader { Authorisations.read(it) })

    /** Goes on with a saved [listCancellationAuthorisations]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeListCancellationAuthorisations(saved: String, input: PaymentRef? = null, session: Session? = null): TypedFlow<CallOutcome<Authorisations>> =
        again("tietoevry.listCancellationAuthorisations", saved, input, session, CallOutcome.reader { Authorisations.read(it) })

    /**
     * Read the status of an authorisation of a payment's deletion.
     *
     * Source: Implementation Guidelines, 7.5.
     */
    public fun cancellationScaStatus(input: AuthorisationRef, context: Context = Context()): TypedFlow<CallOutcome<ScaStatusReply>> =
        begin("tietoevry.cancellationScaStatus", input, context, CallOutcome.reader { ScaStatusReply.read(it) })

    /** Goes on with a saved [cancellationScaStatus]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeCancellationScaStatus(saved: String, input: AuthorisationRef? = null, session: Session? = null): TypedFlow<CallOutcome<ScaStatusReply>> =
        again("tietoevry.cancellationScaStatus", saved, input, session, CallOutcome.reader { ScaStatusReply.read(it) })

    /**
     * Create a signing basket of payments that were initiated. A create: when its answer is lost it is not sent again.
     *
     * Source: "Signing Baskets"; Implementation Guidelines, 8.1.
     */
    public fun createSigningBasket(input: CreateBasket, context: Context = Context()): TypedFlow<CallOutcome<BasketCreated>> =
        begin("tietoevry.createSigningBasket", input, context, CallOutcome.reader { BasketCreated.read(it) })

    /** Goes on with a saved [createSigningBasket]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeCreateSigningBasket(saved: String, input: CreateBasket? = null, session: Session? = null): TypedFlow<CallOutcome<BasketCreated>> =
        again("tietoevry.createSigningBasket", saved, input, session, CallOutcome.reader { BasketCreated.read(it) })

    /**
     * Read a signing basket.
     *
     * Source: Implementation Guidelines, 8.3.
     */
    public fun signingBasket(input: BasketRef, context: Context = Context()): TypedFlow<CallOutcome<BasketDetails>> =
        begin("tietoevry.signingBasket", input, context, CallOutcome.reader { BasketDetails.read(it) })

    /** Goes on with a saved [signingBasket]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSigningBasket(saved: String, input: BasketRef? = null, session: Session? = null): TypedFlow<CallOutcome<BasketDetails>> =
        again("tietoevry.signingBasket", saved, input, session, CallOutcome.reader { BasketDetails.read(it) })

    /**
     * Read the status of a signing basket: the most negative of its payments.
     *
     * Source: "Signing Baskets", Important Notes.
     */
    public fun signingBasketStatus(input: BasketRef, context: Context = Context()): TypedFlow<CallOutcome<BasketStatus>> =
        begin("tietoevry.signingBasketStatus", input, context, CallOutcome.reader { BasketStatus.read(it) })

    /** Goes on with a saved [signingBasketStatus]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSigningBasketStatus(saved: String, input: BasketRef? = null, session: Session? = null): TypedFlow<CallOutcome<BasketStatus>> =
        again("tietoevry.signingBasketStatus", saved, input, session, CallOutcome.reader { BasketStatus.read(it) })

    /**
     * Start the authorisation of a signing basket. The answer names the page to take the user to.
     *
     * Source: "Signing Baskets".
     */
    public fun startBasketAuthorisation(input: BasketRef, context: Context = Context()): TypedFlow<CallOutcome<AuthorisationStarted>> =
        begin("tietoevry.startBasketAuthorisation", input, context, CallOutcome.reader { AuthorisationStarted.read(it) })

    /** Goes on with a saved [startBasketAuthorisation]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeStartBasketAuthorisation(saved: String, input: BasketRef? = null, session: Session? = null): TypedFlow<CallOutcome<AuthorisationStarted>> =
        again("tietoevry.startBasketAuthorisation", saved, input, session, CallOutcome.reader { AuthorisationStarted.read(it) })

    /**
     * List the authorisations of a signing basket.
     *
     * Source: Implementation Guidelines, 7.4.
     */
    public fun listBasketAuthorisations(input: BasketRef, context: Context = Context()): TypedFlow<CallOutcome<Authorisations>> =
        begin("tietoevry.listBasketAuthorisations", input, context, CallOutcome.reader { Authorisations.read(it) })

    /** Goes on with a saved [listBasketAuthorisations]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeListBasketAuthorisations(saved: String, input: BasketRef? = null, session: Session? = null): TypedFlow<CallOutcome<Authorisations>> =
        again("tietoevry.listBasketAuthorisations", saved, input, session, CallOutcome.reader { Authorisations.read(it) })

    /**
     * Read the status of an authorisation of a signing basket.
     *
     * Source: Implementation Guidelines, 7.5.
     */
    public fun basketScaStatus(input: BasketAuthorisationRef, context: Context = Context()): TypedFlow<CallOutcome<ScaStatusReply>> =
        begin("tietoevry.basketScaStatus", input, context, CallOutcome.reader { ScaStatusReply.read(it) })

    /** Goes on with a saved [basketScaStatus]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeBasketScaStatus(saved: String, input: BasketAuthorisationRef? = null, session: Session? = null): TypedFlow<CallOutcome<ScaStatusReply>> =
        again("tietoevry.basketScaStatus", saved, input, session, CallOutcome.reader { ScaStatusReply.read(it) })

    /**
     * Sign payments together, to their end: create the basket, let the user sign it, follow every payment.
     *
     * Source: "Signing Baskets".
     */
    public fun signBasket(input: SignBasket, context: Context = Context()): TypedFlow<BasketOutcome> =
        begin("tietoevry.signBasket", input, context, BasketOutcome.Companion)

    /** Goes on with a saved [signBasket]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSignBasket(saved: String, input: SignBasket? = null, session: Session? = null): TypedFlow<BasketOutcome> =
        again("tietoevry.signBasket", saved, input, session, BasketOutcome.Companion)

    /**
     * Ask whether an account has the money for a card payment.
     *
     * Source: "Confirmation of Funds Service (PIIS) Specific HTTP Error Codes"; Implementation Guidelines, 10.
     */
    public fun confirmFunds(input: ConfirmFunds, context: Context = Context()): TypedFlow<CallOutcome<FundsAnswer>> =
        begin("tietoevry.confirmFunds", input, context, CallOutcome.reader { FundsAnswer.read(it) })

    /** Goes on with a saved [confirmFunds]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeConfirmFunds(saved: String, input: ConfirmFunds? = null, session: Session? = null): TypedFlow<CallOutcome<FundsAnswer>> =
        again("tietoevry.confirmFunds", saved, input, session, CallOutcome.reader { FundsAnswer.read(it) })

    /**
     * Reset the bank's test environment to its known state: two private and two corporate customers with accounts.
     *
     * Source: "Mock Data". Only in the bank's sandbox, as all that begins with `sandbox`.
     */
    public fun sandboxInitialize(context: Context = Context()): TypedFlow<CallOutcome<Empty>> =
        begin("tietoevry.sandboxInitialize", null, context, CallOutcome.reader { Empty.read(it) })

    /** Goes on with a saved [sandboxInitialize]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxInitialize(saved: String, session: Session? = null): TypedFlow<CallOutcome<Empty>> =
        again("tietoevry.sandboxInitialize", saved, null, session, CallOutcome.reader { Empty.read(it) })

    /**
     * Make up a customer. A person gets an agreement by itself.
     *
     * Source: "Users and Roles".
     */
    public fun sandboxCreateCustomer(input: CreateCustomer, context: Context = Context()): TypedFlow<CallOutcome<Customer>> =
        begin("tietoevry.sandboxCreateCustomer", input, context, CallOutcome.reader { Customer.read(it) })

    /** Goes on with a saved [sandboxCreateCustomer]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxCreateCustomer(saved: String, input: CreateCustomer? = null, session: Session? = null): TypedFlow<CallOutcome<Customer>> =
        again("tietoevry.sandboxCreateCustomer", saved, input, session, CallOutcome.reader { Customer.read(it) })

    /**
     * List made-up customers.
     *
     * Source: "Mock Data".
     */
    public fun sandboxCustomers(input: CustomersQuery, context: Context = Context()): TypedFlow<CallOutcome<Customers>> =
        begin("tietoevry.sandboxCustomers", input, context, CallOutcome.reader { Customers.read(it) })

    /** Goes on with a saved [sandboxCustomers]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxCustomers(saved: String, input: CustomersQuery? = null, session: Session? = null): TypedFlow<CallOutcome<Customers>> =
        again("tietoevry.sandboxCustomers", saved, input, session, CallOutcome.reader { Customers.read(it) })

    /**
     * Read a made-up customer.
     *
     * Source: "Mock Data".
     */
    public fun sandboxCustomer(input: CustomerRef, context: Context = Context()): TypedFlow<CallOutcome<Customer>> =
        begin("tietoevry.sandboxCustomer", input, context, CallOutcome.reader { Customer.read(it) })

    /** Goes on with a saved [sandboxCustomer]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxCustomer(saved: String, input: CustomerRef? = null, session: Session? = null): TypedFlow<CallOutcome<Customer>> =
        again("tietoevry.sandboxCustomer", saved, input, session, CallOutcome.reader { Customer.read(it) })

    /**
     * Delete a made-up customer, with all agreements and accounts.
     *
     * Source: "Sandbox Overview".
     */
    public fun sandboxDeleteCustomer(input: CustomerRef, context: Context = Context()): TypedFlow<CallOutcome<Empty>> =
        begin("tietoevry.sandboxDeleteCustomer", input, context, CallOutcome.reader { Empty.read(it) })

    /** Goes on with a saved [sandboxDeleteCustomer]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxDeleteCustomer(saved: String, input: CustomerRef? = null, session: Session? = null): TypedFlow<CallOutcome<Empty>> =
        again("tietoevry.sandboxDeleteCustomer", saved, input, session, CallOutcome.reader { Empty.read(it) })

    /**
     * Make up an agreement: which PSUs may act for a company.
     *
     * Source: "Corporate Users".
     */
    public fun sandboxCreateAgreement(input: CreateAgreement, context: Context = Context()): TypedFlow<CallOutcome<MockAgreement>> =
        begin("tietoevry.sandboxCreateAgreement", input, context, CallOutcome.reader { MockAgreement.read(it) })

    /** Goes on with a saved [sandboxCreateAgreement]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxCreateAgreement(saved: String, input: CreateAgreement? = null, session: Session? = null): TypedFlow<CallOutcome<MockAgreement>> =
        again("tietoevry.sandboxCreateAgreement", saved, input, session, CallOutcome.reader { MockAgreement.read(it) })

    /**
     * List made-up agreements.
     *
     * Source: "Private Users".
     */
    public fun sandboxAgreements(context: Context = Context()): TypedFlow<CallOutcome<MockAgreements>> =
        begin("tietoevry.sandboxAgreements", null, context, CallOutcome.reader { MockAgreements.read(it) })

    /** Goes on with a saved [sandboxAgreements]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxAgreements(saved: String, session: Session? = null): TypedFlow<CallOutcome<MockAgreements>> =
        again("tietoevry.sandboxAgreements", saved, null, session, CallOutcome.reader { MockAgreements.read(it) })

    /**
     * Read a made-up agreement.
     *
     * Source: "Corporate Users".
     */
    public fun sandboxAgreement(input: AgreementRef, context: Context = Context()): TypedFlow<CallOutcome<MockAgreement>> =
        begin("tietoevry.sandboxAgreement", input, context, CallOutcome.reader { MockAgreement.read(it) })

    /** Goes on with a saved [sandboxAgreement]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxAgreement(saved: String, input: AgreementRef? = null, session: Session? = null): TypedFlow<CallOutcome<MockAgreement>> =
        again("tietoevry.sandboxAgreement", saved, input, session, CallOutcome.reader { MockAgreement.read(it) })

    /**
     * Delete a made-up agreement.
     *
     * Source: "Sandbox Overview".
     */
    public fun sandboxDeleteAgreement(input: AgreementRef, context: Context = Context()): TypedFlow<CallOutcome<Empty>> =
        begin("tietoevry.sandboxDeleteAgreement", input, context, CallOutcome.reader { Empty.read(it) })

    /** Goes on with a saved [sandboxDeleteAgreement]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxDeleteAgreement(saved: String, input: AgreementRef? = null, session: Session? = null): TypedFlow<CallOutcome<Empty>> =
        again("tietoevry.sandboxDeleteAgreement", saved, input, session, CallOutcome.reader { Empty.read(it) })

    /**
     * Add engagements to a made-up agreement: further accounts for its PSUs.
     *
     * Source: "Corporate Users".
     */
    public fun sandboxAddEngagements(input: AddEngagements, context: Context = Context()): TypedFlow<CallOutcome<MockEngagements>> =
        begin("tietoevry.sandboxAddEngagements", input, context, CallOutcome.reader { MockEngagements.read(it) })

    /** Goes on with a saved [sandboxAddEngagements]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxAddEngagements(saved: String, input: AddEngagements? = null, session: Session? = null): TypedFlow<CallOutcome<MockEngagements>> =
        again("tietoevry.sandboxAddEngagements", saved, input, session, CallOutcome.reader { MockEngagements.read(it) })

    /**
     * List the engagements of a made-up agreement.
     *
     * Source: "Corporate Users".
     */
    public fun sandboxEngagements(input: AgreementRef, context: Context = Context()): TypedFlow<CallOutcome<MockEngagements>> =
        begin("tietoevry.sandboxEngagements", input, context, CallOutcome.reader { MockEngagements.read(it) })

    /** Goes on with a saved [sandboxEngagements]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxEngagements(saved: String, input: AgreementRef? = null, session: Session? = null): TypedFlow<CallOutcome<MockEngagements>> =
        again("tietoevry.sandboxEngagements", saved, input, session, CallOutcome.reader { MockEngagements.read(it) })

    /**
     * Delete the engagements of a made-up agreement.
     *
     * Source: "Corporate Users".
     */
    public fun sandboxDeleteEngagements(input: AgreementRef, context: Context = Context()): TypedFlow<CallOutcome<Empty>> =
        begin("tietoevry.sandboxDeleteEngagements", input, context, CallOutcome.reader { Empty.read(it) })

    /** Goes on with a saved [sandboxDeleteEngagements]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxDeleteEngagements(saved: String, input: AgreementRef? = null, session: Session? = null): TypedFlow<CallOutcome<Empty>> =
        again("tietoevry.sandboxDeleteEngagements", saved, input, session, CallOutcome.reader { Empty.read(it) })

    /**
     * Make up an account.
     *
     * Source: "Accounts and Card Accounts".
     */
    public fun sandboxCreateAccount(input: CreateAccount, context: Context = Context()): TypedFlow<CallOutcome<MockAccount>> =
        begin("tietoevry.sandboxCreateAccount", input, context, CallOutcome.reader { MockAccount.read(it) })

    /** Goes on with a saved [sandboxCreateAccount]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxCreateAccount(saved: String, input: CreateAccount? = null, session: Session? = null): TypedFlow<CallOutcome<MockAccount>> =
        again("tietoevry.sandboxCreateAccount", saved, input, session, CallOutcome.reader { MockAccount.read(it) })

    /**
     * List made-up accounts.
     *
     * Source: "Accounts and Card Accounts".
     */
    public fun sandboxAccounts(context: Context = Context()): TypedFlow<CallOutcome<MockAccounts>> =
        begin("tietoevry.sandboxAccounts", null, context, CallOutcome.reader { MockAccounts.read(it) })

    /** Goes on with a saved [sandboxAccounts]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxAccounts(saved: String, session: Session? = null): TypedFlow<CallOutcome<MockAccounts>> =
        again("tietoevry.sandboxAccounts", saved, null, session, CallOutcome.reader { MockAccounts.read(it) })

    /**
     * Read a made-up account.
     *
     * Source: "Accounts and Card Accounts".
     */
    public fun sandboxAccount(input: MockAccountRef, context: Context = Context()): TypedFlow<CallOutcome<MockAccount>> =
        begin("tietoevry.sandboxAccount", input, context, CallOutcome.reader { MockAccount.read(it) })

    /** Goes on with a saved [sandboxAccount]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxAccount(saved: String, input: MockAccountRef? = null, session: Session? = null): TypedFlow<CallOutcome<MockAccount>> =
        again("tietoevry.sandboxAccount", saved, input, session, CallOutcome.reader { MockAccount.read(it) })

    /**
     * Delete a made-up account.
     *
     * Source: "Accounts and Card Accounts".
     */
    public fun sandboxDeleteAccount(input: MockAccountRef, context: Context = Context()): TypedFlow<CallOutcome<Empty>> =
        begin("tietoevry.sandboxDeleteAccount", input, context, CallOutcome.reader { Empty.read(it) })

    /** Goes on with a saved [sandboxDeleteAccount]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxDeleteAccount(saved: String, input: MockAccountRef? = null, session: Session? = null): TypedFlow<CallOutcome<Empty>> =
        again("tietoevry.sandboxDeleteAccount", saved, input, session, CallOutcome.reader { Empty.read(it) })

    /**
     * Make up transactions of an account.
     *
     * Source: "Accounts and Card Accounts".
     */
    public fun sandboxCreateTransactions(input: CreateTransactions, context: Context = Context()): TypedFlow<CallOutcome<MockTransactions>> =
        begin("tietoevry.sandboxCreateTransactions", input, context, CallOutcome.reader { MockTransactions.read(it) })

    /** Goes on with a saved [sandboxCreateTransactions]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxCreateTransactions(saved: String, input: CreateTransactions? = null, session: Session? = null): TypedFlow<CallOutcome<MockTransactions>> =
        again("tietoevry.sandboxCreateTransactions", saved, input, session, CallOutcome.reader { MockTransactions.read(it) })

    /**
     * List transactions of a made-up account, those of payments too.
     *
     * Source: "Testing Payment functionality".
     */
    public fun sandboxTransactions(input: MockTransactionsQuery, context: Context = Context()): TypedFlow<CallOutcome<MockTransactions>> =
        begin("tietoevry.sandboxTransactions", input, context, CallOutcome.reader { MockTransactions.read(it) })

    /** Goes on with a saved [sandboxTransactions]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxTransactions(saved: String, input: MockTransactionsQuery? = null, session: Session? = null): TypedFlow<CallOutcome<MockTransactions>> =
        again("tietoevry.sandboxTransactions", saved, input, session, CallOutcome.reader { MockTransactions.read(it) })

    /**
     * Delete the transactions of a made-up account.
     *
     * Source: "Accounts and Card Accounts".
     */
    public fun sandboxDeleteTransactions(input: MockAccountRef, context: Context = Context()): TypedFlow<CallOutcome<Empty>> =
        begin("tietoevry.sandboxDeleteTransactions", input, context, CallOutcome.reader { Empty.read(it) })

    /** Goes on with a saved [sandboxDeleteTransactions]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxDeleteTransactions(saved: String, input: MockAccountRef? = null, session: Session? = null): TypedFlow<CallOutcome<Empty>> =
        again("tietoevry.sandboxDeleteTransactions", saved, input, session, CallOutcome.reader { Empty.read(it) })

    /**
     * Make up a card account.
     *
     * Source: "Accounts and Card Accounts".
     */
    public fun sandboxCreateCardAccount(input: CreateCardAccount, context: Context = Context()): TypedFlow<CallOutcome<MockCardAccount>> =
        begin("tietoevry.sandboxCreateCardAccount", input, context, CallOutcome.reader { MockCardAccount.read(it) })

    /** Goes on with a saved [sandboxCreateCardAccount]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxCreateCardAccount(saved: String, input: CreateCardAccount? = null, session: Session? = null): TypedFlow<CallOutcome<MockCardAccount>> =
        again("tietoevry.sandboxCreateCardAccount", saved, input, session, CallOutcome.reader { MockCardAccount.read(it) })

    /**
     * List made-up card accounts.
     *
     * Source: "Accounts and Card Accounts".
     */
    public fun sandboxCardAccounts(context: Context = Context()): TypedFlow<CallOutcome<MockCardAccounts>> =
        begin("tietoevry.sandboxCardAccounts", null, context, CallOutcome.reader { MockCardAccounts.read(it) })

    /** Goes on with a saved [sandboxCardAccounts]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxCardAccounts(saved: String, session: Session? = null): TypedFlow<CallOutcome<MockCardAccounts>> =
        again("tietoevry.sandboxCardAccounts", saved, null, session, CallOutcome.reader { MockCardAccounts.read(it) })

    /**
     * Read a made-up card account.
     *
     * Source: "Accounts and Card Accounts".
     */
    public fun sandboxCardAccount(input: MockCardAccountRef, context: Context = Context()): TypedFlow<CallOutcome<MockCardAccount>> =
        begin("tietoevry.sandboxCardAccount", input, context, CallOutcome.reader { MockCardAccount.read(it) })

    /** Goes on with a saved [sandboxCardAccount]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxCardAccount(saved: String, input: MockCardAccountRef? = null, session: Session? = null): TypedFlow<CallOutcome<MockCardAccount>> =
        again("tietoevry.sandboxCardAccount", saved, input, session, CallOutcome.reader { MockCardAccount.read(it) })

    /**
     * Delete a made-up card account.
     *
     * Source: "Accounts and Card Accounts".
     */
    public fun sandboxDeleteCardAccount(input: MockCardAccountRef, context: Context = Context()): TypedFlow<CallOutcome<Empty>> =
        begin("tietoevry.sandboxDeleteCardAccount", input, context, CallOutcome.reader { Empty.read(it) })

    /** Goes on with a saved [sandboxDeleteCardAccount]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxDeleteCardAccount(saved: String, input: MockCardAccountRef? = null, session: Session? = null): TypedFlow<CallOutcome<Empty>> =
        again("tietoevry.sandboxDeleteCardAccount", saved, input, session, CallOutcome.reader { Empty.read(it) })

    /**
     * Make up transactions of a card account.
     *
     * Source: "Accounts and Card Accounts".
     */
    public fun sandboxCreateCardTransactions(input: CreateCardTransactions, context: Context = Context()): TypedFlow<CallOutcome<MockTransactions>> =
        begin("tietoevry.sandboxCreateCardTransactions", input, context, CallOutcome.reader { MockTransactions.read(it) })

    /** Goes on with a saved [sandboxCreateCardTransactions]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxCreateCardTransactions(saved: String, input: CreateCardTransactions? = null, session: Session? = null): TypedFlow<CallOutcome<MockTransactions>> =
        again("tietoevry.sandboxCreateCardTransactions", saved, input, session, CallOutcome.reader { MockTransactions.read(it) })

    /**
     * List transactions of a made-up card account.
     *
     * Source: "Accounts and Card Accounts".
     */
    public fun sandboxCardTransactions(input: MockCardTransactionsQuery, context: Context = Context()): TypedFlow<CallOutcome<MockTransactions>> =
        begin("tietoevry.sandboxCardTransactions", input, context, CallOutcome.reader { MockTransactions.read(it) })

    /** Goes on with a saved [sandboxCardTransactions]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxCardTransactions(saved: String, input: MockCardTransactionsQuery? = null, session: Session? = null): TypedFlow<CallOutcome<MockTransactions>> =
        again("tietoevry.sandboxCardTransactions", saved, input, session, CallOutcome.reader { MockTransactions.read(it) })

    /**
     * Delete the transactions of a made-up card account.
     *
     * Source: "Accounts and Card Accounts".
     */
    public fun sandboxDeleteCardTransactions(input: MockCardAccountRef, context: Context = Context()): TypedFlow<CallOutcome<Empty>> =
        begin("tietoevry.sandboxDeleteCardTransactions", input, context, CallOutcome.reader { Empty.read(it) })

    /** Goes on with a saved [sandboxDeleteCardTransactions]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSandboxDeleteCardTransactions(saved: String, input: MockCardAccountRef? = null, session: Session? = null): TypedFlow<CallOutcome<Empty>> =
        again("tietoevry.sandboxDeleteCardTransactions", saved, input, session, CallOutcome.reader { Empty.read(it) })

    /**
     * Register or change the address to which the bank writes about its service: best one that is nobody's own. Made
     * without a PSU, and not needed for anything else.
     *
     * Source: "Register TPP Contact Email"; the bank's TPP Dialogue API.
     */
    public fun registerContact(input: RegisterContactInformation, context: Context = Context()): TypedFlow<CallOutcome<ContactInformation>> =
        begin("tietoevry.registerContact", input, context, CallOutcome.reader { ContactInformation.read(it) })

    /** Goes on with a saved [registerContact]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeRegisterContact(saved: String, input: RegisterContactInformation? = null, session: Session? = null): TypedFlow<CallOutcome<ContactInformation>> =
        again("tietoevry.registerContact", saved, input, session, CallOutcome.reader { ContactInformation.read(it) })
}
