// Written by `make generate` from the core's definitions; do not edit.

import Foundation

/// Norwegian banks hosted by Tietoevry: Berlin Group XS2A 1.3 with signed requests.
///
/// Not offered: `deleteSigningBasket`. signing baskets cannot be deleted at this bank: create a new one when needed, old ones are cleaned up after some time; its payments can be cancelled one by one with cancelPayment
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

    /// Goes on with a saved `users`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeUsers(_ saved: String, session: Session? = nil) throws -> TypedFlow<CallOutcome<Users>> {
        try again("tietoevry.users", saved, nil as Nothing?, session)
    }

    /// Register a PSU: ask for the page, take the user there, read the PSU-ID from their return.
    ///
    /// Source: "Register a PSU with the TPP".
    public func register(context: Context = Context()) throws -> TypedFlow<PaymentOutcome> {
        try begin("tietoevry.register", Nothing(), context)
    }

    /// Goes on with a saved `register`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeRegister(_ saved: String, session: Session? = nil) throws -> TypedFlow<PaymentOutcome> {
        try again("tietoevry.register", saved, nil as Nothing?, session)
    }

    /// List the agreements for which a PSU may act, so that they can choose their corporate context.
    ///
    /// Source: "Special Handling for Corporate Context".
    public func agreements(context: Context = Context()) throws -> TypedFlow<CallOutcome<Agreements>> {
        try begin("tietoevry.agreements", Nothing(), context)
    }

    /// Goes on with a saved `agreements`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeAgreements(_ saved: String, session: Session? = nil) throws -> TypedFlow<CallOutcome<Agreements>> {
        try again("tietoevry.agreements", saved, nil as Nothing?, session)
    }

    /// Ask where the user can give or change consent. Not needed the first time: the first call to any account asks by
    /// itself.
    ///
    /// Source: "Consent".
    public func bankOfferedConsent(context: Context = Context()) throws -> TypedFlow<CallOutcome<ConsentStarted>> {
        try begin("tietoevry.bankOfferedConsent", Nothing(), context)
    }

    /// Goes on with a saved `bankOfferedConsent`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeBankOfferedConsent(_ saved: String, session: Session? = nil) throws -> TypedFlow<CallOutcome<ConsentStarted>> {
        try again("tietoevry.bankOfferedConsent", saved, nil as Nothing?, session)
    }

    /// Ask for consent in the deprecated way. The bank disregards the body and answers as it does to bankOfferedConsent.
    ///
    /// Source: "Consent", "Future Deprecations".
    public func deprecatedConsent(_ input: AskForConsent, context: Context = Context()) throws -> TypedFlow<CallOutcome<ConsentStarted>> {
        try begin("tietoevry.deprecatedConsent", input, context)
    }

    /// Goes on with a saved `deprecatedConsent`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeDeprecatedConsent(_ saved: String, input: AskForConsent? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<ConsentStarted>> {
        try again("tietoevry.deprecatedConsent", saved, input, session)
    }

    /// Let the user give or change consent: ask where, take the user there, read who they are from their return.
    ///
    /// Source: "Consent", "Bank Offered Consent User Interface".
    public func consent(context: Context = Context()) throws -> TypedFlow<ConsentOutcome> {
        try begin("tietoevry.consent", Nothing(), context)
    }

    /// Goes on with a saved `consent`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeConsent(_ saved: String, session: Session? = nil) throws -> TypedFlow<ConsentOutcome> {
        try again("tietoevry.consent", saved, nil as Nothing?, session)
    }

    /// List the accounts that the PSU gave consent to. Without consent the user is taken to the bank first.
    ///
    /// Source: "Account Information API Access".
    public func accounts(_ input: AccountsQuery, context: Context = Context()) throws -> TypedFlow<CallOutcome<Accounts>> {
        try begin("tietoevry.accounts", input, context)
    }

    /// Goes on with a saved `accounts`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeAccounts(_ saved: String, input: AccountsQuery? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Accounts>> {
        try again("tietoevry.accounts", saved, input, session)
    }

    /// List the accounts in one way whatever the bank's version: kinds by ISO 20022, amounts as text.
    ///
    /// Source: "Account Information API Access", "Future Breaking Changes".
    public func listAccounts(_ input: AccountsQuery, context: Context = Context()) throws -> TypedFlow<AccountsOutcome> {
        try begin("tietoevry.listAccounts", input, context)
    }

    /// Goes on with a saved `listAccounts`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeListAccounts(_ saved: String, input: AccountsQuery? = nil, session: Session? = nil) throws -> TypedFlow<AccountsOutcome> {
        try again("tietoevry.listAccounts", saved, input, session)
    }

    /// Read one account.
    ///
    /// Source: Implementation Guidelines, 6.6.2.
    public func account(_ input: AccountQuery, context: Context = Context()) throws -> TypedFlow<CallOutcome<OneAccount>> {
        try begin("tietoevry.account", input, context)
    }

    /// Goes on with a saved `account`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeAccount(_ saved: String, input: AccountQuery? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<OneAccount>> {
        try again("tietoevry.account", saved, input, session)
    }

    /// Read the balances of an account. Without the user at most four times a day.
    ///
    /// Source: "User Not Present - Request Limits", "Account and balance currency".
    public func balances(_ input: AccountRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<Balances>> {
        try begin("tietoevry.balances", input, context)
    }

    /// Goes on with a saved `balances`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeBalances(_ saved: String, input: AccountRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Balances>> {
        try again("tietoevry.balances", saved, input, session)
    }

    /// Read a page of transactions. Without the user at most four times a day, of the last 90 days.
    ///
    /// Source: "Account Transactions", "User Not Present - Request Limits", "Known Issues".
    public func transactions(_ input: TransactionQuery, context: Context = Context()) throws -> TypedFlow<CallOutcome<Transactions>> {
        try begin("tietoevry.transactions", input, context)
    }

    /// Goes on with a saved `transactions`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeTransactions(_ saved: String, input: TransactionQuery? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Transactions>> {
        try again("tietoevry.transactions", saved, input, session)
    }

    /// Read transactions page by page, in one way whatever the bank's version: the outcome holds one page, and what to begin
    /// this job with for the next.
    ///
    /// Source: "Account Transactions", "Future Breaking Changes".
    public func transactionPage(_ input: TransactionQuery, context: Context = Context()) throws -> TypedFlow<TransactionPageOutcome> {
        try begin("tietoevry.transactionPage", input, context)
    }

    /// Goes on with a saved `transactionPage`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeTransactionPage(_ saved: String, input: TransactionQuery? = nil, session: Session? = nil) throws -> TypedFlow<TransactionPageOutcome> {
        try again("tietoevry.transactionPage", saved, input, session)
    }

    /// Read transactions one by one, over all pages, with one page in memory. They are presented in one way whatever the bank's
    /// version; pending ones come once, also where the bank repeats them on every page.
    ///
    /// Source: "Account Transactions", "Future Breaking Changes", "Known Issues".
    public func everyTransaction(_ input: TransactionQuery, context: Context = Context()) -> Listing<Transaction> {
        list("tietoevry.everyTransaction", input, context)
    }

    /// Read the details of a transaction.
    ///
    /// Source: "Transaction List and Details".
    public func transactionDetails(_ input: TransactionRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<TransactionDetails>> {
        try begin("tietoevry.transactionDetails", input, context)
    }

    /// Goes on with a saved `transactionDetails`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeTransactionDetails(_ saved: String, input: TransactionRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<TransactionDetails>> {
        try again("tietoevry.transactionDetails", saved, input, session)
    }

    /// List the card accounts that the PSU gave consent to.
    ///
    /// Source: Implementation Guidelines, 6.7.1.
    public func cardAccounts(context: Context = Context()) throws -> TypedFlow<CallOutcome<CardAccounts>> {
        try begin("tietoevry.cardAccounts", Nothing(), context)
    }

    /// Goes on with a saved `cardAccounts`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeCardAccounts(_ saved: String, session: Session? = nil) throws -> TypedFlow<CallOutcome<CardAccounts>> {
        try again("tietoevry.cardAccounts", saved, nil as Nothing?, session)
    }

    /// List the card accounts in one way whatever the bank's version: amounts as text, and whether a name may be cut off.
    ///
    /// Source: "Future Breaking Changes".
    public func listCardAccounts(context: Context = Context()) throws -> TypedFlow<CardAccountsOutcome> {
        try begin("tietoevry.listCardAccounts", Nothing(), context)
    }

    /// Goes on with a saved `listCardAccounts`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeListCardAccounts(_ saved: String, session: Session? = nil) throws -> TypedFlow<CardAccountsOutcome> {
        try again("tietoevry.listCardAccounts", saved, nil as Nothing?, session)
    }

    /// Read one card account.
    ///
    /// Source: Implementation Guidelines, 6.7.2.
    public func cardAccount(_ input: AccountRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<OneCardAccount>> {
        try begin("tietoevry.cardAccount", input, context)
    }

    /// Goes on with a saved `cardAccount`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeCardAccount(_ saved: String, input: AccountRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<OneCardAccount>> {
        try again("tietoevry.cardAccount", saved, input, session)
    }

    /// Read the balances of a card account.
    ///
    /// Source: Implementation Guidelines, 6.7.3.
    public func cardBalances(_ input: AccountRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<CardBalances>> {
        try begin("tietoevry.cardBalances", input, context)
    }

    /// Goes on with a saved `cardBalances`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeCardBalances(_ saved: String, input: AccountRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CardBalances>> {
        try again("tietoevry.cardBalances", saved, input, session)
    }

    /// Read a page of transactions of a card account.
    ///
    /// Source: Implementation Guidelines, 6.7.4.
    public func cardTransactions(_ input: TransactionQuery, context: Context = Context()) throws -> TypedFlow<CallOutcome<CardTransactions>> {
        try begin("tietoevry.cardTransactions", input, context)
    }

    /// Goes on with a saved `cardTransactions`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeCardTransactions(_ saved: String, input: TransactionQuery? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CardTransactions>> {
        try again("tietoevry.cardTransactions", saved, input, session)
    }

    /// Read transactions of a card account page by page, in one way whatever the bank's version: originalAmount and
    /// transactionAmount are where they belong.
    ///
    /// Source: "Future Breaking Changes".
    public func cardTransactionPage(_ input: TransactionQuery, context: Context = Context()) throws -> TypedFlow<CardTransactionPageOutcome> {
        try begin("tietoevry.cardTransactionPage", input, context)
    }

    /// Goes on with a saved `cardTransactionPage`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeCardTransactionPage(_ saved: String, input: TransactionQuery? = nil, session: Session? = nil) throws -> TypedFlow<CardTransactionPageOutcome> {
        try again("tietoevry.cardTransactionPage", saved, input, session)
    }

    /// Read transactions of a card account one by one, over all pages, with one page in memory. They are presented in one way
    /// whatever the bank's version.
    ///
    /// Source: Implementation Guidelines, 6.7.4; "Future Breaking Changes".
    public func everyCardTransaction(_ input: TransactionQuery, context: Context = Context()) -> Listing<CardTransaction> {
        list("tietoevry.everyCardTransaction", input, context)
    }

    /// Initiate a single payment. A create: when its answer is lost it is not sent again.
    ///
    /// Source: "Perform a Single Payment".
    public func initiatePayment(_ input: InitiatePayment, context: Context = Context()) throws -> TypedFlow<CallOutcome<PaymentInitiated>> {
        try begin("tietoevry.initiatePayment", input, context)
    }

    /// Goes on with a saved `initiatePayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeInitiatePayment(_ saved: String, input: InitiatePayment? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<PaymentInitiated>> {
        try again("tietoevry.initiatePayment", saved, input, session)
    }

    /// Make a single payment, to its end: register the PSU where needed, initiate, authorise, follow the status.
    ///
    /// Source: "Payment Initiation Process", "Payment Status Transitions".
    public func payment(_ input: InitiatePayment, context: Context = Context()) throws -> TypedFlow<PaymentOutcome> {
        try begin("tietoevry.payment", input, context)
    }

    /// Goes on with a saved `payment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumePayment(_ saved: String, input: InitiatePayment? = nil, session: Session? = nil) throws -> TypedFlow<PaymentOutcome> {
        try again("tietoevry.payment", saved, input, session)
    }

    /// Initiate payments from one account to many. A create: when its answer is lost it is not sent again.
    ///
    /// Source: "Bulk-payment payment product support"; Implementation Guidelines, 5.3.3.
    public func initiateBulkPayment(_ input: InitiateBulkPayment, context: Context = Context()) throws -> TypedFlow<CallOutcome<PaymentInitiated>> {
        try begin("tietoevry.initiateBulkPayment", input, context)
    }

    /// Goes on with a saved `initiateBulkPayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeInitiateBulkPayment(_ saved: String, input: InitiateBulkPayment? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<PaymentInitiated>> {
        try again("tietoevry.initiateBulkPayment", saved, input, session)
    }

    /// Make a bulk payment, to its end: register the PSU where needed, initiate, authorise, follow the status.
    ///
    /// Source: "Payment Initiation Process", "Limit of creditors of a bulk-payment".
    public func bulkPayment(_ input: InitiateBulkPayment, context: Context = Context()) throws -> TypedFlow<PaymentOutcome> {
        try begin("tietoevry.bulkPayment", input, context)
    }

    /// Goes on with a saved `bulkPayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeBulkPayment(_ saved: String, input: InitiateBulkPayment? = nil, session: Session? = nil) throws -> TypedFlow<PaymentOutcome> {
        try again("tietoevry.bulkPayment", saved, input, session)
    }

    /// Initiate a periodic payment. A create: when its answer is lost it is not sent again.
    ///
    /// Source: "Periodic Payment"; Implementation Guidelines, 5.3.4.
    public func initiatePeriodicPayment(_ input: InitiatePeriodicPayment, context: Context = Context()) throws -> TypedFlow<CallOutcome<PaymentInitiated>> {
        try begin("tietoevry.initiatePeriodicPayment", input, context)
    }

    /// Goes on with a saved `initiatePeriodicPayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeInitiatePeriodicPayment(_ saved: String, input: InitiatePeriodicPayment? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<PaymentInitiated>> {
        try again("tietoevry.initiatePeriodicPayment", saved, input, session)
    }

    /// Set up a periodic payment, until the bank has registered it.
    ///
    /// Source: "Periodic Payment".
    public func periodicPayment(_ input: InitiatePeriodicPayment, context: Context = Context()) throws -> TypedFlow<PaymentOutcome> {
        try begin("tietoevry.periodicPayment", input, context)
    }

    /// Goes on with a saved `periodicPayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumePeriodicPayment(_ saved: String, input: InitiatePeriodicPayment? = nil, session: Session? = nil) throws -> TypedFlow<PaymentOutcome> {
        try again("tietoevry.periodicPayment", saved, input, session)
    }

    /// Read a payment.
    ///
    /// Source: "Payments Changed in Other Channels".
    public func readPayment(_ input: PaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<PaymentDetails>> {
        try begin("tietoevry.readPayment", input, context)
    }

    /// Goes on with a saved `readPayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeReadPayment(_ saved: String, input: PaymentRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<PaymentDetails>> {
        try again("tietoevry.readPayment", saved, input, session)
    }

    /// Read the status of a payment.
    ///
    /// Source: "Perform a Single Payment".
    public func paymentStatus(_ input: PaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<PaymentStatus>> {
        try begin("tietoevry.paymentStatus", input, context)
    }

    /// Goes on with a saved `paymentStatus`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumePaymentStatus(_ saved: String, input: PaymentRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<PaymentStatus>> {
        try again("tietoevry.paymentStatus", saved, input, session)
    }

    /// Follow a payment that is at the bank already, until a final status.
    ///
    /// Source: "Payment Status Transitions".
    public func trackPayment(_ input: PaymentToContinue, context: Context = Context()) throws -> TypedFlow<PaymentOutcome> {
        try begin("tietoevry.trackPayment", input, context)
    }

    /// Goes on with a saved `trackPayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeTrackPayment(_ saved: String, input: PaymentToContinue? = nil, session: Session? = nil) throws -> TypedFlow<PaymentOutcome> {
        try again("tietoevry.trackPayment", saved, input, session)
    }

    /// Update a single payment, while its status is updatable. Whether it has to be authorised again shows
    /// by the status and links of its answer.
    ///
    /// Source: "Payment Status Transitions", column Updatable.
    public func updatePayment(_ input: UpdatePayment, context: Context = Context()) throws -> TypedFlow<CallOutcome<PaymentDetails>> {
        try begin("tietoevry.updatePayment", input, context)
    }

    /// Goes on with a saved `updatePayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeUpdatePayment(_ saved: String, input: UpdatePayment? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<PaymentDetails>> {
        try again("tietoevry.updatePayment", saved, input, session)
    }

    /// Update a bulk payment, while its status is updatable. Whether it has to be authorised again shows
    /// by the status and links of its answer.
    ///
    /// Source: "Payment Status Transitions", column Updatable.
    public func updateBulkPayment(_ input: UpdateBulkPayment, context: Context = Context()) throws -> TypedFlow<CallOutcome<PaymentDetails>> {
        try begin("tietoevry.updateBulkPayment", input, context)
    }

    /// Goes on with a saved `updateBulkPayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeUpdateBulkPayment(_ saved: String, input: UpdateBulkPayment? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<PaymentDetails>> {
        try again("tietoevry.updateBulkPayment", saved, input, session)
    }

    /// Update a periodic payment, while its status is updatable. Whether it has to be authorised again shows
    /// by the status and links of its answer.
    ///
    /// Source: "Periodic Payment", column Updatable.
    public func updatePeriodicPayment(_ input: UpdatePeriodicPayment, context: Context = Context()) throws -> TypedFlow<CallOutcome<PaymentDetails>> {
        try begin("tietoevry.updatePeriodicPayment", input, context)
    }

    /// Goes on with a saved `updatePeriodicPayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeUpdatePeriodicPayment(_ saved: String, input: UpdatePeriodicPayment? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<PaymentDetails>> {
        try again("tietoevry.updatePeriodicPayment", saved, input, session)
    }

    /// Delete a payment, or begin its deletion where the user has to authorise that.
    ///
    /// Source: "Deleting Payments".
    public func deletePayment(_ input: PaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<CancellationReply>> {
        try begin("tietoevry.deletePayment", input, context)
    }

    /// Goes on with a saved `deletePayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeDeletePayment(_ saved: String, input: PaymentRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CancellationReply>> {
        try again("tietoevry.deletePayment", saved, input, session)
    }

    /// Cancel a payment, to its end: delete it, and let the user authorise that where the bank asks for it.
    ///
    /// Source: "Cancel Payment After Payment Authorisation", "Cancel Payment Before Payment Authorisation".
    public func cancelPayment(_ input: PaymentToContinue, context: Context = Context()) throws -> TypedFlow<PaymentOutcome> {
        try begin("tietoevry.cancelPayment", input, context)
    }

    /// Goes on with a saved `cancelPayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeCancelPayment(_ saved: String, input: PaymentToContinue? = nil, session: Session? = nil) throws -> TypedFlow<PaymentOutcome> {
        try again("tietoevry.cancelPayment", saved, input, session)
    }

    /// Start the authorisation of a payment. The answer names the page to take the user to.
    ///
    /// Source: "Perform a Single Payment".
    public func startAuthorisation(_ input: PaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<AuthorisationStarted>> {
        try begin("tietoevry.startAuthorisation", input, context)
    }

    /// Goes on with a saved `startAuthorisation`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeStartAuthorisation(_ saved: String, input: PaymentRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<AuthorisationStarted>> {
        try again("tietoevry.startAuthorisation", saved, input, session)
    }

    /// Authorise a payment that is at the bank already, to its end: for the next PSU, or once more for the same.
    ///
    /// Source: "Multiple Signatures in Corporate Context".
    public func authorisePayment(_ input: PaymentToContinue, context: Context = Context()) throws -> TypedFlow<PaymentOutcome> {
        try begin("tietoevry.authorisePayment", input, context)
    }

    /// Goes on with a saved `authorisePayment`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeAuthorisePayment(_ saved: String, input: PaymentToContinue? = nil, session: Session? = nil) throws -> TypedFlow<PaymentOutcome> {
        try again("tietoevry.authorisePayment", saved, input, session)
    }

    /// List the authorisations of a payment.
    ///
    /// Source: Implementation Guidelines, 7.4.
    public func listAuthorisations(_ input: PaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<Authorisations>> {
        try begin("tietoevry.listAuthorisations", input, context)
    }

    /// Goes on with a saved `listAuthorisations`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeListAuthorisations(_ saved: String, input: PaymentRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Authorisations>> {
        try again("tietoevry.listAuthorisations", saved, input, session)
    }

    /// Read the status of an authorisation.
    ///
    /// Source: Implementation Guidelines, 7.5.
    public func scaStatus(_ input: AuthorisationRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<ScaStatusReply>> {
        try begin("tietoevry.scaStatus", input, context)
    }

    /// Goes on with a saved `scaStatus`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeScaStatus(_ saved: String, input: AuthorisationRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<ScaStatusReply>> {
        try again("tietoevry.scaStatus", saved, input, session)
    }

    /// Start the authorisation of a payment's deletion.
    ///
    /// Source: "Cancel Payment After Payment Authorisation".
    public func startCancellationAuthorisation(_ input: PaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<AuthorisationStarted>> {
        try begin("tietoevry.startCancellationAuthorisation", input, context)
    }

    /// Goes on with a saved `startCancellationAuthorisation`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeStartCancellationAuthorisation(_ saved: String, input: PaymentRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<AuthorisationStarted>> {
        try again("tietoevry.startCancellationAuthorisation", saved, input, session)
    }

    /// List the authorisations of a payment's deletion.
    ///
    /// Source: Implementation Guidelines, 7.4.
    public func listCancellationAuthorisations(_ input: PaymentRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<Authorisations>> {
        try begin("tietoevry.listCancellationAuthorisations", input, context)
    }

    /// Goes on with a saved `listCancellationAuthorisations`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeListCancellationAuthorisations(_ saved: String, input: PaymentRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Authorisations>> {
        try again("tietoevry.listCancellationAuthorisations", saved, input, session)
    }

    /// Read the status of an authorisation of a payment's deletion.
    ///
    /// Source: Implementation Guidelines, 7.5.
    public func cancellationScaStatus(_ input: AuthorisationRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<ScaStatusReply>> {
        try begin("tietoevry.cancellationScaStatus", input, context)
    }

    /// Goes on with a saved `cancellationScaStatus`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeCancellationScaStatus(_ saved: String, input: AuthorisationRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<ScaStatusReply>> {
        try again("tietoevry.cancellationScaStatus", saved, input, session)
    }

    /// Create a signing basket of payments that were initiated. A create: when its answer is lost it is not sent again.
    ///
    /// Source: "Signing Baskets"; Implementation Guidelines, 8.1.
    public func createSigningBasket(_ input: CreateBasket, context: Context = Context()) throws -> TypedFlow<CallOutcome<BasketCreated>> {
        try begin("tietoevry.createSigningBasket", input, context)
    }

    /// Goes on with a saved `createSigningBasket`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeCreateSigningBasket(_ saved: String, input: CreateBasket? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<BasketCreated>> {
        try again("tietoevry.createSigningBasket", saved, input, session)
    }

    /// Read a signing basket.
    ///
    /// Source: Implementation Guidelines, 8.3.
    public func signingBasket(_ input: BasketRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<BasketDetails>> {
        try begin("tietoevry.signingBasket", input, context)
    }

    /// Goes on with a saved `signingBasket`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSigningBasket(_ saved: String, input: BasketRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<BasketDetails>> {
        try again("tietoevry.signingBasket", saved, input, session)
    }

    /// Read the status of a signing basket: the most negative of its payments.
    ///
    /// Source: "Signing Baskets", Important Notes.
    public func signingBasketStatus(_ input: BasketRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<BasketStatus>> {
        try begin("tietoevry.signingBasketStatus", input, context)
    }

    /// Goes on with a saved `signingBasketStatus`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSigningBasketStatus(_ saved: String, input: BasketRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<BasketStatus>> {
        try again("tietoevry.signingBasketStatus", saved, input, session)
    }

    /// Start the authorisation of a signing basket. The answer names the page to take the user to.
    ///
    /// Source: "Signing Baskets".
    public func startBasketAuthorisation(_ input: BasketRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<AuthorisationStarted>> {
        try begin("tietoevry.startBasketAuthorisation", input, context)
    }

    /// Goes on with a saved `startBasketAuthorisation`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeStartBasketAuthorisation(_ saved: String, input: BasketRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<AuthorisationStarted>> {
        try again("tietoevry.startBasketAuthorisation", saved, input, session)
    }

    /// List the authorisations of a signing basket.
    ///
    /// Source: Implementation Guidelines, 7.4.
    public func listBasketAuthorisations(_ input: BasketRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<Authorisations>> {
        try begin("tietoevry.listBasketAuthorisations", input, context)
    }

    /// Goes on with a saved `listBasketAuthorisations`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeListBasketAuthorisations(_ saved: String, input: BasketRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Authorisations>> {
        try again("tietoevry.listBasketAuthorisations", saved, input, session)
    }

    /// Read the status of an authorisation of a signing basket.
    ///
    /// Source: Implementation Guidelines, 7.5.
    public func basketScaStatus(_ input: BasketAuthorisationRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<ScaStatusReply>> {
        try begin("tietoevry.basketScaStatus", input, context)
    }

    /// Goes on with a saved `basketScaStatus`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeBasketScaStatus(_ saved: String, input: BasketAuthorisationRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<ScaStatusReply>> {
        try again("tietoevry.basketScaStatus", saved, input, session)
    }

    /// Sign payments together, to their end: create the basket, let the user sign it, follow every payment.
    ///
    /// Source: "Signing Baskets".
    public func signBasket(_ input: SignBasket, context: Context = Context()) throws -> TypedFlow<BasketOutcome> {
        try begin("tietoevry.signBasket", input, context)
    }

    /// Goes on with a saved `signBasket`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSignBasket(_ saved: String, input: SignBasket? = nil, session: Session? = nil) throws -> TypedFlow<BasketOutcome> {
        try again("tietoevry.signBasket", saved, input, session)
    }

    /// Ask whether an account has the money for a card payment.
    ///
    /// Source: "Confirmation of Funds Service (PIIS) Specific HTTP Error Codes"; Implementation Guidelines, 10.
    public func confirmFunds(_ input: ConfirmFunds, context: Context = Context()) throws -> TypedFlow<CallOutcome<FundsAnswer>> {
        try begin("tietoevry.confirmFunds", input, context)
    }

    /// Goes on with a saved `confirmFunds`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeConfirmFunds(_ saved: String, input: ConfirmFunds? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<FundsAnswer>> {
        try again("tietoevry.confirmFunds", saved, input, session)
    }

    /// Reset the bank's test environment to its known state: two private and two corporate customers with accounts.
    ///
    /// Source: "Mock Data". Only in the bank's sandbox, as all that begins with `sandbox`.
    public func sandboxInitialize(context: Context = Context()) throws -> TypedFlow<CallOutcome<Nothing>> {
        try begin("tietoevry.sandboxInitialize", Nothing(), context)
    }

    /// Goes on with a saved `sandboxInitialize`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxInitialize(_ saved: String, session: Session? = nil) throws -> TypedFlow<CallOutcome<Nothing>> {
        try again("tietoevry.sandboxInitialize", saved, nil as Nothing?, session)
    }

    /// Make up a customer. A person gets an agreement by itself.
    ///
    /// Source: "Users and Roles".
    public func sandboxCreateCustomer(_ input: CreateCustomer, context: Context = Context()) throws -> TypedFlow<CallOutcome<Customer>> {
        try begin("tietoevry.sandboxCreateCustomer", input, context)
    }

    /// Goes on with a saved `sandboxCreateCustomer`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxCreateCustomer(_ saved: String, input: CreateCustomer? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Customer>> {
        try again("tietoevry.sandboxCreateCustomer", saved, input, session)
    }

    /// List made-up customers.
    ///
    /// Source: "Mock Data".
    public func sandboxCustomers(_ input: CustomersQuery, context: Context = Context()) throws -> TypedFlow<CallOutcome<Customers>> {
        try begin("tietoevry.sandboxCustomers", input, context)
    }

    /// Goes on with a saved `sandboxCustomers`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxCustomers(_ saved: String, input: CustomersQuery? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Customers>> {
        try again("tietoevry.sandboxCustomers", saved, input, session)
    }

    /// Read a made-up customer.
    ///
    /// Source: "Mock Data".
    public func sandboxCustomer(_ input: CustomerRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<Customer>> {
        try begin("tietoevry.sandboxCustomer", input, context)
    }

    /// Goes on with a saved `sandboxCustomer`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxCustomer(_ saved: String, input: CustomerRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Customer>> {
        try again("tietoevry.sandboxCustomer", saved, input, session)
    }

    /// Delete a made-up customer, with all agreements and accounts.
    ///
    /// Source: "Sandbox Overview".
    public func sandboxDeleteCustomer(_ input: CustomerRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<Nothing>> {
        try begin("tietoevry.sandboxDeleteCustomer", input, context)
    }

    /// Goes on with a saved `sandboxDeleteCustomer`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxDeleteCustomer(_ saved: String, input: CustomerRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Nothing>> {
        try again("tietoevry.sandboxDeleteCustomer", saved, input, session)
    }

    /// Make up an agreement: which PSUs may act for a company.
    ///
    /// Source: "Corporate Users".
    public func sandboxCreateAgreement(_ input: CreateAgreement, context: Context = Context()) throws -> TypedFlow<CallOutcome<MockAgreement>> {
        try begin("tietoevry.sandboxCreateAgreement", input, context)
    }

    /// Goes on with a saved `sandboxCreateAgreement`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxCreateAgreement(_ saved: String, input: CreateAgreement? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<MockAgreement>> {
        try again("tietoevry.sandboxCreateAgreement", saved, input, session)
    }

    /// List made-up agreements.
    ///
    /// Source: "Private Users".
    public func sandboxAgreements(context: Context = Context()) throws -> TypedFlow<CallOutcome<MockAgreements>> {
        try begin("tietoevry.sandboxAgreements", Nothing(), context)
    }

    /// Goes on with a saved `sandboxAgreements`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxAgreements(_ saved: String, session: Session? = nil) throws -> TypedFlow<CallOutcome<MockAgreements>> {
        try again("tietoevry.sandboxAgreements", saved, nil as Nothing?, session)
    }

    /// Read a made-up agreement.
    ///
    /// Source: "Corporate Users".
    public func sandboxAgreement(_ input: AgreementRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<MockAgreement>> {
        try begin("tietoevry.sandboxAgreement", input, context)
    }

    /// Goes on with a saved `sandboxAgreement`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxAgreement(_ saved: String, input: AgreementRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<MockAgreement>> {
        try again("tietoevry.sandboxAgreement", saved, input, session)
    }

    /// Delete a made-up agreement.
    ///
    /// Source: "Sandbox Overview".
    public func sandboxDeleteAgreement(_ input: AgreementRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<Nothing>> {
        try begin("tietoevry.sandboxDeleteAgreement", input, context)
    }

    /// Goes on with a saved `sandboxDeleteAgreement`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxDeleteAgreement(_ saved: String, input: AgreementRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Nothing>> {
        try again("tietoevry.sandboxDeleteAgreement", saved, input, session)
    }

    /// Add engagements to a made-up agreement: further accounts for its PSUs.
    ///
    /// Source: "Corporate Users".
    public func sandboxAddEngagements(_ input: AddEngagements, context: Context = Context()) throws -> TypedFlow<CallOutcome<MockEngagements>> {
        try begin("tietoevry.sandboxAddEngagements", input, context)
    }

    /// Goes on with a saved `sandboxAddEngagements`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxAddEngagements(_ saved: String, input: AddEngagements? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<MockEngagements>> {
        try again("tietoevry.sandboxAddEngagements", saved, input, session)
    }

    /// List the engagements of a made-up agreement.
    ///
    /// Source: "Corporate Users".
    public func sandboxEngagements(_ input: AgreementRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<MockEngagements>> {
        try begin("tietoevry.sandboxEngagements", input, context)
    }

    /// Goes on with a saved `sandboxEngagements`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxEngagements(_ saved: String, input: AgreementRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<MockEngagements>> {
        try again("tietoevry.sandboxEngagements", saved, input, session)
    }

    /// Delete the engagements of a made-up agreement.
    ///
    /// Source: "Corporate Users".
    public func sandboxDeleteEngagements(_ input: AgreementRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<Nothing>> {
        try begin("tietoevry.sandboxDeleteEngagements", input, context)
    }

    /// Goes on with a saved `sandboxDeleteEngagements`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxDeleteEngagements(_ saved: String, input: AgreementRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Nothing>> {
        try again("tietoevry.sandboxDeleteEngagements", saved, input, session)
    }

    /// Make up an account.
    ///
    /// Source: "Accounts and Card Accounts".
    public func sandboxCreateAccount(_ input: CreateAccount, context: Context = Context()) throws -> TypedFlow<CallOutcome<MockAccount>> {
        try begin("tietoevry.sandboxCreateAccount", input, context)
    }

    /// Goes on with a saved `sandboxCreateAccount`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxCreateAccount(_ saved: String, input: CreateAccount? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<MockAccount>> {
        try again("tietoevry.sandboxCreateAccount", saved, input, session)
    }

    /// List made-up accounts.
    ///
    /// Source: "Accounts and Card Accounts".
    public func sandboxAccounts(context: Context = Context()) throws -> TypedFlow<CallOutcome<MockAccounts>> {
        try begin("tietoevry.sandboxAccounts", Nothing(), context)
    }

    /// Goes on with a saved `sandboxAccounts`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxAccounts(_ saved: String, session: Session? = nil) throws -> TypedFlow<CallOutcome<MockAccounts>> {
        try again("tietoevry.sandboxAccounts", saved, nil as Nothing?, session)
    }

    /// Read a made-up account.
    ///
    /// Source: "Accounts and Card Accounts".
    public func sandboxAccount(_ input: MockAccountRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<MockAccount>> {
        try begin("tietoevry.sandboxAccount", input, context)
    }

    /// Goes on with a saved `sandboxAccount`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxAccount(_ saved: String, input: MockAccountRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<MockAccount>> {
        try again("tietoevry.sandboxAccount", saved, input, session)
    }

    /// Delete a made-up account.
    ///
    /// Source: "Accounts and Card Accounts".
    public func sandboxDeleteAccount(_ input: MockAccountRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<Nothing>> {
        try begin("tietoevry.sandboxDeleteAccount", input, context)
    }

    /// Goes on with a saved `sandboxDeleteAccount`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxDeleteAccount(_ saved: String, input: MockAccountRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Nothing>> {
        try again("tietoevry.sandboxDeleteAccount", saved, input, session)
    }

    /// Make up transactions of an account.
    ///
    /// Source: "Accounts and Card Accounts".
    public func sandboxCreateTransactions(_ input: CreateTransactions, context: Context = Context()) throws -> TypedFlow<CallOutcome<MockTransactions>> {
        try begin("tietoevry.sandboxCreateTransactions", input, context)
    }

    /// Goes on with a saved `sandboxCreateTransactions`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxCreateTransactions(_ saved: String, input: CreateTransactions? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<MockTransactions>> {
        try again("tietoevry.sandboxCreateTransactions", saved, input, session)
    }

    /// List transactions of a made-up account, those of payments too.
    ///
    /// Source: "Testing Payment functionality".
    public func sandboxTransactions(_ input: MockTransactionsQuery, context: Context = Context()) throws -> TypedFlow<CallOutcome<MockTransactions>> {
        try begin("tietoevry.sandboxTransactions", input, context)
    }

    /// Goes on with a saved `sandboxTransactions`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxTransactions(_ saved: String, input: MockTransactionsQuery? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<MockTransactions>> {
        try again("tietoevry.sandboxTransactions", saved, input, session)
    }

    /// Delete the transactions of a made-up account.
    ///
    /// Source: "Accounts and Card Accounts".
    public func sandboxDeleteTransactions(_ input: MockAccountRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<Nothing>> {
        try begin("tietoevry.sandboxDeleteTransactions", input, context)
    }

    /// Goes on with a saved `sandboxDeleteTransactions`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxDeleteTransactions(_ saved: String, input: MockAccountRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Nothing>> {
        try again("tietoevry.sandboxDeleteTransactions", saved, input, session)
    }

    /// Make up a card account.
    ///
    /// Source: "Accounts and Card Accounts".
    public func sandboxCreateCardAccount(_ input: CreateCardAccount, context: Context = Context()) throws -> TypedFlow<CallOutcome<MockCardAccount>> {
        try begin("tietoevry.sandboxCreateCardAccount", input, context)
    }

    /// Goes on with a saved `sandboxCreateCardAccount`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxCreateCardAccount(_ saved: String, input: CreateCardAccount? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<MockCardAccount>> {
        try again("tietoevry.sandboxCreateCardAccount", saved, input, session)
    }

    /// List made-up card accounts.
    ///
    /// Source: "Accounts and Card Accounts".
    public func sandboxCardAccounts(context: Context = Context()) throws -> TypedFlow<CallOutcome<MockCardAccounts>> {
        try begin("tietoevry.sandboxCardAccounts", Nothing(), context)
    }

    /// Goes on with a saved `sandboxCardAccounts`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxCardAccounts(_ saved: String, session: Session? = nil) throws -> TypedFlow<CallOutcome<MockCardAccounts>> {
        try again("tietoevry.sandboxCardAccounts", saved, nil as Nothing?, session)
    }

    /// Read a made-up card account.
    ///
    /// Source: "Accounts and Card Accounts".
    public func sandboxCardAccount(_ input: MockCardAccountRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<MockCardAccount>> {
        try begin("tietoevry.sandboxCardAccount", input, context)
    }

    /// Goes on with a saved `sandboxCardAccount`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxCardAccount(_ saved: String, input: MockCardAccountRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<MockCardAccount>> {
        try again("tietoevry.sandboxCardAccount", saved, input, session)
    }

    /// Delete a made-up card account.
    ///
    /// Source: "Accounts and Card Accounts".
    public func sandboxDeleteCardAccount(_ input: MockCardAccountRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<Nothing>> {
        try begin("tietoevry.sandboxDeleteCardAccount", input, context)
    }

    /// Goes on with a saved `sandboxDeleteCardAccount`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxDeleteCardAccount(_ saved: String, input: MockCardAccountRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Nothing>> {
        try again("tietoevry.sandboxDeleteCardAccount", saved, input, session)
    }

    /// Make up transactions of a card account.
    ///
    /// Source: "Accounts and Card Accounts".
    public func sandboxCreateCardTransactions(_ input: CreateCardTransactions, context: Context = Context()) throws -> TypedFlow<CallOutcome<MockTransactions>> {
        try begin("tietoevry.sandboxCreateCardTransactions", input, context)
    }

    /// Goes on with a saved `sandboxCreateCardTransactions`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxCreateCardTransactions(_ saved: String, input: CreateCardTransactions? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<MockTransactions>> {
        try again("tietoevry.sandboxCreateCardTransactions", saved, input, session)
    }

    /// List transactions of a made-up card account.
    ///
    /// Source: "Accounts and Card Accounts".
    public func sandboxCardTransactions(_ input: MockCardTransactionsQuery, context: Context = Context()) throws -> TypedFlow<CallOutcome<MockTransactions>> {
        try begin("tietoevry.sandboxCardTransactions", input, context)
    }

    /// Goes on with a saved `sandboxCardTransactions`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxCardTransactions(_ saved: String, input: MockCardTransactionsQuery? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<MockTransactions>> {
        try again("tietoevry.sandboxCardTransactions", saved, input, session)
    }

    /// Delete the transactions of a made-up card account.
    ///
    /// Source: "Accounts and Card Accounts".
    public func sandboxDeleteCardTransactions(_ input: MockCardAccountRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<Nothing>> {
        try begin("tietoevry.sandboxDeleteCardTransactions", input, context)
    }

    /// Goes on with a saved `sandboxDeleteCardTransactions`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSandboxDeleteCardTransactions(_ saved: String, input: MockCardAccountRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<Nothing>> {
        try again("tietoevry.sandboxDeleteCardTransactions", saved, input, session)
    }

    /// Register or change the address to which the bank writes about its service: best one that is nobody's own. Made
    /// without a PSU, and not needed for anything else.
    ///
    /// Source: "Register TPP Contact Email"; the bank's TPP Dialogue API.
    public func registerContact(_ input: RegisterContactInformation, context: Context = Context()) throws -> TypedFlow<CallOutcome<ContactInformation>> {
        try begin("tietoevry.registerContact", input, context)
    }

    /// Goes on with a saved `registerContact`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeRegisterContact(_ saved: String, input: RegisterContactInformation? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<ContactInformation>> {
        try again("tietoevry.registerContact", saved, input, session)
    }
}
