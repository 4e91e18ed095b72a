// Written by `make generate` from the core's definitions; do not edit.

import { Bank, type Flow, type Key, type Moment } from "./bank.js";
import type { CallOutcome } from "./contract.js";
import { Listing } from "./listing.js";
import type { AccountQuery, AccountRef, Accounts, AccountsOutcome, AccountsQuery, AddCobsCertificate, AddEngagements, AgreementRef, Agreements, AskForConsent, AuthorisationRef, AuthorisationStarted, Authorisations, AuthoriseCobs, Balances, BankConfig, BasketAuthorisationRef, BasketCreated, BasketDetails, BasketOutcome, BasketRef, BasketStatus, BatchCobsPayments, CallbackOutcome, CancellationReply, CardAccounts, CardAccountsOutcome, CardBalances, CardTransaction, CardTransactionPageOutcome, CardTransactions, CesopReportList, CesopToken, CesopTokenRequest, CesopXml, ChangeCobsStandingOrder, CheckCobsBalance, CheckOutcome, CobsAccount, CobsAccountRef, CobsAccounts, CobsAuthorisation, CobsAuthorisationRequest, CobsBalanceChecked, CobsBalances, CobsBatchEntered, CobsBatchRef, CobsBatchSignRef, CobsBatchStatus, CobsConfirmed, CobsOutcome, CobsPayment, CobsPaymentRef, CobsPaymentSignRef, CobsSignDetail, CobsSignStarted, CobsSigningPage, CobsStandingOrder, CobsStandingOrderRef, CobsStandingOrderSignRef, CobsStandingOrderStatus, CobsStandingOrders, CobsStatus, CobsToken, CobsTpp, CobsTppRef, CobsTransaction, CobsTransactions, ConfirmCobsBatchSigning, ConfirmCobsPaymentSigning, ConfirmCobsStandingOrderSigning, ConfirmFunds, ConsentOutcome, ConsentStarted, ContactInformation, Context, CorrectOutcome, CreateAccount, CreateAgreement, CreateBasket, CreateCardAccount, CreateCardTransactions, CreateCobsBatch, CreateCobsStandingOrder, CreateCustomer, CreateTransactions, Customer, CustomerRef, Customers, CustomersQuery, DeleteCobsBatch, FundsAnswer, GetCobsToken, InitiateBecPayment, InitiateBecPeriodicPayment, InitiateBecSlip, InitiateBulkPayment, InitiateCobsPayment, InitiatePayment, InitiatePeriodicPayment, ListOutcome, MandateOutcome, MandateRef, MandateRequestStatus, MockAccount, MockAccountRef, MockAccounts, MockAgreement, MockAgreements, MockCardAccount, MockCardAccountRef, MockCardAccounts, MockCardTransactionsQuery, MockEngagements, MockTransactions, MockTransactionsQuery, Nothing, OneAccount, OneCardAccount, OrderCobsPayment, OrderCobsStandingOrder, PaymentDetails, PaymentInitiated, PaymentInitiationInfo, PaymentOutcome, PaymentRef, PaymentStatus, PaymentToContinue, ReadCobsAccounts, ReadCobsTransactions, ReadOutcome, ReceivedCallback, RegisterCobsTpp, RegisterContactInformation, ReportDocument, ReportOutcome, ReportQuery, ReportRef, ReportToCheck, ReportToCorrect, ReportToSubmit, ReportToTrack, ReportToWrite, Revocation, RevokeCobsToken, Revoked, ScaStatusReply, Session, SignBasket, SignCobsBatch, SignCobsPayment, SignCobsStandingOrder, StartCobsBatchSigning, StartCobsPaymentSigning, StartCobsStandingOrderSigning, SubmitMandateRequest, SubmittedMandate, SubmittedReport, TokenReply, TrackCobsPayment, Transaction, TransactionDetails, TransactionPageOutcome, TransactionQuery, TransactionRef, Transactions, UpdateBulkPayment, UpdateCobsStandingOrder, UpdateCobsTpp, UpdatePayment, UpdatePeriodicPayment, Users, WriteOutcome } from "./model.js";

/** Norwegian banks hosted by Tietoevry: Berlin Group XS2A 1.3 with signed requests. */
export class Tietoevry extends Bank {
  /** Opens the bank: who you are there, and the key that signs, where the configuration holds none. */
  constructor(config: Omit<BankConfig, "system">, key?: Key) {
    super({ ...config, system: "tietoevry" }, key);
  }

  /** Goes on with a saved flow; its `job` says how it ends. */
  override resume(saved: string, input?: object | string, session?: Session): TietoevryFlow {
    return super.resume(saved, input, session) as TietoevryFlow;
  }

  /**
   * Ask where to register a PSU. For a TPP that is PISP only; the answer names the page to take the user to.
   *
   * Source: "Register a PSU with the TPP".
   */
  users(context: Context = {}, at?: Moment): Flow<CallOutcome<Users>, "tietoevry.users"> {
    return this.start("users", {}, context, at);
  }

  /**
   * Register a PSU: ask for the page, take the user there, read the PSU-ID from their return.
   *
   * Source: "Register a PSU with the TPP".
   */
  register(context: Context = {}, at?: Moment): Flow<PaymentOutcome, "tietoevry.register"> {
    return this.start("register", {}, context, at);
  }

  /**
   * List the agreements for which a PSU may act, so that they can choose their corporate context.
   *
   * Source: "Special Handling for Corporate Context".
   */
  agreements(context: Context = {}, at?: Moment): Flow<CallOutcome<Agreements>, "tietoevry.agreements"> {
    return this.start("agreements", {}, context, at);
  }

  /**
   * Ask where the user can give or change consent. Not needed the first time: the first call to any account asks by
   * itself.
   *
   * Source: "Consent".
   */
  bankOfferedConsent(context: Context = {}, at?: Moment): Flow<CallOutcome<ConsentStarted>, "tietoevry.bankOfferedConsent"> {
    return this.start("bankOfferedConsent", {}, context, at);
  }

  /**
   * Ask for consent in the deprecated way. The bank disregards the body and answers as it does to bankOfferedConsent.
   *
   * Source: "Consent", "Future Deprecations".
   */
  deprecatedConsent(input: AskForConsent, context: Context = {}, at?: Moment): Flow<CallOutcome<ConsentStarted>, "tietoevry.deprecatedConsent"> {
    return this.start("deprecatedConsent", input, context, at);
  }

  /**
   * Let the user give or change consent: ask where, take the user there, read who they are from their return.
   *
   * Source: "Consent", "Bank Offered Consent User Interface".
   */
  consent(context: Context = {}, at?: Moment): Flow<ConsentOutcome, "tietoevry.consent"> {
    return this.start("consent", {}, context, at);
  }

  /**
   * List the accounts that the PSU gave consent to. Without consent the user is taken to the bank first.
   *
   * Source: "Account Information API Access".
   */
  accounts(input: AccountsQuery, context: Context = {}, at?: Moment): Flow<CallOutcome<Accounts>, "tietoevry.accounts"> {
    return this.start("accounts", input, context, at);
  }

  /**
   * List the accounts in one way whatever the bank's version: kinds by ISO 20022, amounts as text.
   *
   * Source: "Account Information API Access", "Future Breaking Changes".
   */
  listAccounts(input: AccountsQuery, context: Context = {}, at?: Moment): Flow<AccountsOutcome, "tietoevry.listAccounts"> {
    return this.start("listAccounts", input, context, at);
  }

  /**
   * Read one account.
   *
   * Source: Implementation Guidelines, 6.6.2.
   */
  account(input: AccountQuery, context: Context = {}, at?: Moment): Flow<CallOutcome<OneAccount>, "tietoevry.account"> {
    return this.start("account", input, context, at);
  }

  /**
   * Read the balances of an account. Without the user at most four times a day.
   *
   * Source: "User Not Present - Request Limits", "Account and balance currency".
   */
  balances(input: AccountRef, context: Context = {}, at?: Moment): Flow<CallOutcome<Balances>, "tietoevry.balances"> {
    return this.start("balances", input, context, at);
  }

  /**
   * Read a page of transactions. Without the user at most four times a day, of the last 90 days.
   *
   * Source: "Account Transactions", "User Not Present - Request Limits", "Known Issues".
   */
  transactions(input: TransactionQuery, context: Context = {}, at?: Moment): Flow<CallOutcome<Transactions>, "tietoevry.transactions"> {
    return this.start("transactions", input, context, at);
  }

  /**
   * Read transactions page by page, in one way whatever the bank's version: the outcome holds one page, and what to begin
   * this job with for the next.
   *
   * Source: "Account Transactions", "Future Breaking Changes".
   */
  transactionPage(input: TransactionQuery, context: Context = {}, at?: Moment): Flow<TransactionPageOutcome, "tietoevry.transactionPage"> {
    return this.start("transactionPage", input, context, at);
  }

  /**
   * Read transactions one by one, over all pages, with one page in memory. They are presented in one way whatever the bank's
   * version; pending ones come once, also where the bank repeats them on every page.
   *
   * Source: "Account Transactions", "Future Breaking Changes", "Known Issues".
   */
  everyTransaction(input: TransactionQuery, context: Context = {}): Listing<Transaction> {
    return new Listing(this, "everyTransaction", input, context);
  }

  /**
   * Read the details of a transaction.
   *
   * Source: "Transaction List and Details".
   */
  transactionDetails(input: TransactionRef, context: Context = {}, at?: Moment): Flow<CallOutcome<TransactionDetails>, "tietoevry.transactionDetails"> {
    return this.start("transactionDetails", input, context, at);
  }

  /**
   * List the card accounts that the PSU gave consent to.
   *
   * Source: Implementation Guidelines, 6.7.1.
   */
  cardAccounts(context: Context = {}, at?: Moment): Flow<CallOutcome<CardAccounts>, "tietoevry.cardAccounts"> {
    return this.start("cardAccounts", {}, context, at);
  }

  /**
   * List the card accounts in one way whatever the bank's version: amounts as text, and whether a name may be cut off.
   *
   * Source: "Future Breaking Changes".
   */
  listCardAccounts(context: Context = {}, at?: Moment): Flow<CardAccountsOutcome, "tietoevry.listCardAccounts"> {
    return this.start("listCardAccounts", {}, context, at);
  }

  /**
   * Read one card account.
   *
   * Source: Implementation Guidelines, 6.7.2.
   */
  cardAccount(input: AccountRef, context: Context = {}, at?: Moment): Flow<CallOutcome<OneCardAccount>, "tietoevry.cardAccount"> {
    return this.start("cardAccount", input, context, at);
  }

  /**
   * Read the balances of a card account.
   *
   * Source: Implementation Guidelines, 6.7.3.
   */
  cardBalances(input: AccountRef, context: Context = {}, at?: Moment): Flow<CallOutcome<CardBalances>, "tietoevry.cardBalances"> {
    return this.start("cardBalances", input, context, at);
  }

  /**
   * Read a page of transactions of a card account.
   *
   * Source: Implementation Guidelines, 6.7.4.
   */
  cardTransactions(input: TransactionQuery, context: Context = {}, at?: Moment): Flow<CallOutcome<CardTransactions>, "tietoevry.cardTransactions"> {
    return this.start("cardTransactions", input, context, at);
  }

  /**
   * Read transactions of a card account page by page, in one way whatever the bank's version: originalAmount and
   * transactionAmount are where they belong.
   *
   * Source: "Future Breaking Changes".
   */
  cardTransactionPage(input: TransactionQuery, context: Context = {}, at?: Moment): Flow<CardTransactionPageOutcome, "tietoevry.cardTransactionPage"> {
    return this.start("cardTransactionPage", input, context, at);
  }

  /**
   * Read transactions of a card account one by one, over all pages, with one page in memory. They are presented in one way
   * whatever the bank's version.
   *
   * Source: Implementation Guidelines, 6.7.4; "Future Breaking Changes".
   */
  everyCardTransaction(input: TransactionQuery, context: Context = {}): Listing<CardTransaction> {
    return new Listing(this, "everyCardTransaction", input, context);
  }

  /**
   * Initiate a single payment. A create: when its answer is lost it is not sent again.
   *
   * Source: "Perform a Single Payment".
   */
  initiatePayment(input: InitiatePayment, context: Context = {}, at?: Moment): Flow<CallOutcome<PaymentInitiated>, "tietoevry.initiatePayment"> {
    return this.start("initiatePayment", input, context, at);
  }

  /**
   * Make a single payment, to its end: register the PSU where needed, initiate, authorise, follow the status.
   *
   * Source: "Payment Initiation Process", "Payment Status Transitions".
   */
  payment(input: InitiatePayment, context: Context = {}, at?: Moment): Flow<PaymentOutcome, "tietoevry.payment"> {
    return this.start("payment", input, context, at);
  }

  /**
   * Initiate payments from one account to many. A create: when its answer is lost it is not sent again.
   *
   * Source: "Bulk-payment payment product support"; Implementation Guidelines, 5.3.3.
   */
  initiateBulkPayment(input: InitiateBulkPayment, context: Context = {}, at?: Moment): Flow<CallOutcome<PaymentInitiated>, "tietoevry.initiateBulkPayment"> {
    return this.start("initiateBulkPayment", input, context, at);
  }

  /**
   * Make a bulk payment, to its end: register the PSU where needed, initiate, authorise, follow the status.
   *
   * Source: "Payment Initiation Process", "Limit of creditors of a bulk-payment".
   */
  bulkPayment(input: InitiateBulkPayment, context: Context = {}, at?: Moment): Flow<PaymentOutcome, "tietoevry.bulkPayment"> {
    return this.start("bulkPayment", input, context, at);
  }

  /**
   * Initiate a periodic payment. A create: when its answer is lost it is not sent again.
   *
   * Source: "Periodic Payment"; Implementation Guidelines, 5.3.4.
   */
  initiatePeriodicPayment(input: InitiatePeriodicPayment, context: Context = {}, at?: Moment): Flow<CallOutcome<PaymentInitiated>, "tietoevry.initiatePeriodicPayment"> {
    return this.start("initiatePeriodicPayment", input, context, at);
  }

  /**
   * Set up a periodic payment, until the bank has registered it.
   *
   * Source: "Periodic Payment".
   */
  periodicPayment(input: InitiatePeriodicPayment, context: Context = {}, at?: Moment): Flow<PaymentOutcome, "tietoevry.periodicPayment"> {
    return this.start("periodicPayment", input, context, at);
  }

  /**
   * Read a payment.
   *
   * Source: "Payments Changed in Other Channels".
   */
  readPayment(input: PaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<PaymentDetails>, "tietoevry.readPayment"> {
    return this.start("readPayment", input, context, at);
  }

  /**
   * Read the status of a payment.
   *
   * Source: "Perform a Single Payment".
   */
  paymentStatus(input: PaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<PaymentStatus>, "tietoevry.paymentStatus"> {
    return this.start("paymentStatus", input, context, at);
  }

  /**
   * Follow a payment that is at the bank already, until a final status.
   *
   * Source: "Payment Status Transitions".
   */
  trackPayment(input: PaymentToContinue, context: Context = {}, at?: Moment): Flow<PaymentOutcome, "tietoevry.trackPayment"> {
    return this.start("trackPayment", input, context, at);
  }

  /**
   * Update a single payment, while its status is updatable. Whether it has to be authorised again shows
   * by the status and links of its answer.
   *
   * Source: "Payment Status Transitions", column Updatable.
   */
  updatePayment(input: UpdatePayment, context: Context = {}, at?: Moment): Flow<CallOutcome<PaymentDetails>, "tietoevry.updatePayment"> {
    return this.start("updatePayment", input, context, at);
  }

  /**
   * Update a bulk payment, while its status is updatable. Whether it has to be authorised again shows
   * by the status and links of its answer.
   *
   * Source: "Payment Status Transitions", column Updatable.
   */
  updateBulkPayment(input: UpdateBulkPayment, context: Context = {}, at?: Moment): Flow<CallOutcome<PaymentDetails>, "tietoevry.updateBulkPayment"> {
    return this.start("updateBulkPayment", input, context, at);
  }

  /**
   * Update a periodic payment, while its status is updatable. Whether it has to be authorised again shows
   * by the status and links of its answer.
   *
   * Source: "Periodic Payment", column Updatable.
   */
  updatePeriodicPayment(input: UpdatePeriodicPayment, context: Context = {}, at?: Moment): Flow<CallOutcome<PaymentDetails>, "tietoevry.updatePeriodicPayment"> {
    return this.start("updatePeriodicPayment", input, context, at);
  }

  /**
   * Delete a payment, or begin its deletion where the user has to authorise that.
   *
   * Source: "Deleting Payments".
   */
  deletePayment(input: PaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<CancellationReply>, "tietoevry.deletePayment"> {
    return this.start("deletePayment", input, context, at);
  }

  /**
   * Cancel a payment, to its end: delete it, and let the user authorise that where the bank asks for it.
   *
   * Source: "Cancel Payment After Payment Authorisation", "Cancel Payment Before Payment Authorisation".
   */
  cancelPayment(input: PaymentToContinue, context: Context = {}, at?: Moment): Flow<PaymentOutcome, "tietoevry.cancelPayment"> {
    return this.start("cancelPayment", input, context, at);
  }

  /**
   * Start the authorisation of a payment. The answer names the page to take the user to.
   *
   * Source: "Perform a Single Payment".
   */
  startAuthorisation(input: PaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<AuthorisationStarted>, "tietoevry.startAuthorisation"> {
    return this.start("startAuthorisation", input, context, at);
  }

  /**
   * Authorise a payment that is at the bank already, to its end: for the next PSU, or once more for the same.
   *
   * Source: "Multiple Signatures in Corporate Context".
   */
  authorisePayment(input: PaymentToContinue, context: Context = {}, at?: Moment): Flow<PaymentOutcome, "tietoevry.authorisePayment"> {
    return this.start("authorisePayment", input, context, at);
  }

  /**
   * List the authorisations of a payment.
   *
   * Source: Implementation Guidelines, 7.4.
   */
  listAuthorisations(input: PaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<Authorisations>, "tietoevry.listAuthorisations"> {
    return this.start("listAuthorisations", input, context, at);
  }

  /**
   * Read the status of an authorisation.
   *
   * Source: Implementation Guidelines, 7.5.
   */
  scaStatus(input: AuthorisationRef, context: Context = {}, at?: Moment): Flow<CallOutcome<ScaStatusReply>, "tietoevry.scaStatus"> {
    return this.start("scaStatus", input, context, at);
  }

  /**
   * Start the authorisation of a payment's deletion.
   *
   * Source: "Cancel Payment After Payment Authorisation".
   */
  startCancellationAuthorisation(input: PaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<AuthorisationStarted>, "tietoevry.startCancellationAuthorisation"> {
    return this.start("startCancellationAuthorisation", input, context, at);
  }

  /**
   * List the authorisations of a payment's deletion.
   *
   * Source: Implementation Guidelines, 7.4.
   */
  listCancellationAuthorisations(input: PaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<Authorisations>, "tietoevry.listCancellationAuthorisations"> {
    return this.start("listCancellationAuthorisations", input, context, at);
  }

  /**
   * Read the status of an authorisation of a payment's deletion.
   *
   * Source: Implementation Guidelines, 7.5.
   */
  cancellationScaStatus(input: AuthorisationRef, context: Context = {}, at?: Moment): Flow<CallOutcome<ScaStatusReply>, "tietoevry.cancellationScaStatus"> {
    return this.start("cancellationScaStatus", input, context, at);
  }

  /**
   * Create a signing basket of payments that were initiated. A create: when its answer is lost it is not sent again.
   *
   * Source: "Signing Baskets"; Implementation Guidelines, 8.1.
   */
  createSigningBasket(input: CreateBasket, context: Context = {}, at?: Moment): Flow<CallOutcome<BasketCreated>, "tietoevry.createSigningBasket"> {
    return this.start("createSigningBasket", input, context, at);
  }

  /**
   * Read a signing basket.
   *
   * Source: Implementation Guidelines, 8.3.
   */
  signingBasket(input: BasketRef, context: Context = {}, at?: Moment): Flow<CallOutcome<BasketDetails>, "tietoevry.signingBasket"> {
    return this.start("signingBasket", input, context, at);
  }

  /**
   * Read the status of a signing basket: the most negative of its payments.
   *
   * Source: "Signing Baskets", Important Notes.
   */
  signingBasketStatus(input: BasketRef, context: Context = {}, at?: Moment): Flow<CallOutcome<BasketStatus>, "tietoevry.signingBasketStatus"> {
    return this.start("signingBasketStatus", input, context, at);
  }

  /**
   * Start the authorisation of a signing basket. The answer names the page to take the user to.
   *
   * Source: "Signing Baskets".
   */
  startBasketAuthorisation(input: BasketRef, context: Context = {}, at?: Moment): Flow<CallOutcome<AuthorisationStarted>, "tietoevry.startBasketAuthorisation"> {
    return this.start("startBasketAuthorisation", input, context, at);
  }

  /**
   * List the authorisations of a signing basket.
   *
   * Source: Implementation Guidelines, 7.4.
   */
  listBasketAuthorisations(input: BasketRef, context: Context = {}, at?: Moment): Flow<CallOutcome<Authorisations>, "tietoevry.listBasketAuthorisations"> {
    return this.start("listBasketAuthorisations", input, context, at);
  }

  /**
   * Read the status of an authorisation of a signing basket.
   *
   * Source: Implementation Guidelines, 7.5.
   */
  basketScaStatus(input: BasketAuthorisationRef, context: Context = {}, at?: Moment): Flow<CallOutcome<ScaStatusReply>, "tietoevry.basketScaStatus"> {
    return this.start("basketScaStatus", input, context, at);
  }

  /**
   * Sign payments together, to their end: create the basket, let the user sign it, follow every payment.
   *
   * Source: "Signing Baskets".
   */
  signBasket(input: SignBasket, context: Context = {}, at?: Moment): Flow<BasketOutcome, "tietoevry.signBasket"> {
    return this.start("signBasket", input, context, at);
  }

  /**
   * Ask whether an account has the money for a card payment.
   *
   * Source: "Confirmation of Funds Service (PIIS) Specific HTTP Error Codes"; Implementation Guidelines, 10.
   */
  confirmFunds(input: ConfirmFunds, context: Context = {}, at?: Moment): Flow<CallOutcome<FundsAnswer>, "tietoevry.confirmFunds"> {
    return this.start("confirmFunds", input, context, at);
  }

  /**
   * Reset the bank's test environment to its known state: two private and two corporate customers with accounts.
   *
   * Source: "Mock Data". Only in the bank's sandbox, as all that begins with `sandbox`.
   */
  sandboxInitialize(context: Context = {}, at?: Moment): Flow<CallOutcome<Nothing>, "tietoevry.sandboxInitialize"> {
    return this.start("sandboxInitialize", {}, context, at);
  }

  /**
   * Make up a customer. A person gets an agreement by itself.
   *
   * Source: "Users and Roles".
   */
  sandboxCreateCustomer(input: CreateCustomer, context: Context = {}, at?: Moment): Flow<CallOutcome<Customer>, "tietoevry.sandboxCreateCustomer"> {
    return this.start("sandboxCreateCustomer", input, context, at);
  }

  /**
   * List made-up customers.
   *
   * Source: "Mock Data".
   */
  sandboxCustomers(input: CustomersQuery, context: Context = {}, at?: Moment): Flow<CallOutcome<Customers>, "tietoevry.sandboxCustomers"> {
    return this.start("sandboxCustomers", input, context, at);
  }

  /**
   * Read a made-up customer.
   *
   * Source: "Mock Data".
   */
  sandboxCustomer(input: CustomerRef, context: Context = {}, at?: Moment): Flow<CallOutcome<Customer>, "tietoevry.sandboxCustomer"> {
    return this.start("sandboxCustomer", input, context, at);
  }

  /**
   * Delete a made-up customer, with all agreements and accounts.
   *
   * Source: "Sandbox Overview".
   */
  sandboxDeleteCustomer(input: CustomerRef, context: Context = {}, at?: Moment): Flow<CallOutcome<Nothing>, "tietoevry.sandboxDeleteCustomer"> {
    return this.start("sandboxDeleteCustomer", input, context, at);
  }

  /**
   * Make up an agreement: which PSUs may act for a company.
   *
   * Source: "Corporate Users".
   */
  sandboxCreateAgreement(input: CreateAgreement, context: Context = {}, at?: Moment): Flow<CallOutcome<MockAgreement>, "tietoevry.sandboxCreateAgreement"> {
    return this.start("sandboxCreateAgreement", input, context, at);
  }

  /**
   * List made-up agreements.
   *
   * Source: "Private Users".
   */
  sandboxAgreements(context: Context = {}, at?: Moment): Flow<CallOutcome<MockAgreements>, "tietoevry.sandboxAgreements"> {
    return this.start("sandboxAgreements", {}, context, at);
  }

  /**
   * Read a made-up agreement.
   *
   * Source: "Corporate Users".
   */
  sandboxAgreement(input: AgreementRef, context: Context = {}, at?: Moment): Flow<CallOutcome<MockAgreement>, "tietoevry.sandboxAgreement"> {
    return this.start("sandboxAgreement", input, context, at);
  }

  /**
   * Delete a made-up agreement.
   *
   * Source: "Sandbox Overview".
   */
  sandboxDeleteAgreement(input: AgreementRef, context: Context = {}, at?: Moment): Flow<CallOutcome<Nothing>, "tietoevry.sandboxDeleteAgreement"> {
    return this.start("sandboxDeleteAgreement", input, context, at);
  }

  /**
   * Add engagements to a made-up agreement: further accounts for its PSUs.
   *
   * Source: "Corporate Users".
   */
  sandboxAddEngagements(input: AddEngagements, context: Context = {}, at?: Moment): Flow<CallOutcome<MockEngagements>, "tietoevry.sandboxAddEngagements"> {
    return this.start("sandboxAddEngagements", input, context, at);
  }

  /**
   * List the engagements of a made-up agreement.
   *
   * Source: "Corporate Users".
   */
  sandboxEngagements(input: AgreementRef, context: Context = {}, at?: Moment): Flow<CallOutcome<MockEngagements>, "tietoevry.sandboxEngagements"> {
    return this.start("sandboxEngagements", input, context, at);
  }

  /**
   * Delete the engagements of a made-up agreement.
   *
   * Source: "Corporate Users".
   */
  sandboxDeleteEngagements(input: AgreementRef, context: Context = {}, at?: Moment): Flow<CallOutcome<Nothing>, "tietoevry.sandboxDeleteEngagements"> {
    return this.start("sandboxDeleteEngagements", input, context, at);
  }

  /**
   * Make up an account.
   *
   * Source: "Accounts and Card Accounts".
   */
  sandboxCreateAccount(input: CreateAccount, context: Context = {}, at?: Moment): Flow<CallOutcome<MockAccount>, "tietoevry.sandboxCreateAccount"> {
    return this.start("sandboxCreateAccount", input, context, at);
  }

  /**
   * List made-up accounts.
   *
   * Source: "Accounts and Card Accounts".
   */
  sandboxAccounts(context: Context = {}, at?: Moment): Flow<CallOutcome<MockAccounts>, "tietoevry.sandboxAccounts"> {
    return this.start("sandboxAccounts", {}, context, at);
  }

  /**
   * Read a made-up account.
   *
   * Source: "Accounts and Card Accounts".
   */
  sandboxAccount(input: MockAccountRef, context: Context = {}, at?: Moment): Flow<CallOutcome<MockAccount>, "tietoevry.sandboxAccount"> {
    return this.start("sandboxAccount", input, context, at);
  }

  /**
   * Delete a made-up account.
   *
   * Source: "Accounts and Card Accounts".
   */
  sandboxDeleteAccount(input: MockAccountRef, context: Context = {}, at?: Moment): Flow<CallOutcome<Nothing>, "tietoevry.sandboxDeleteAccount"> {
    return this.start("sandboxDeleteAccount", input, context, at);
  }

  /**
   * Make up transactions of an account.
   *
   * Source: "Accounts and Card Accounts".
   */
  sandboxCreateTransactions(input: CreateTransactions, context: Context = {}, at?: Moment): Flow<CallOutcome<MockTransactions>, "tietoevry.sandboxCreateTransactions"> {
    return this.start("sandboxCreateTransactions", input, context, at);
  }

  /**
   * List transactions of a made-up account, those of payments too.
   *
   * Source: "Testing Payment functionality".
   */
  sandboxTransactions(input: MockTransactionsQuery, context: Context = {}, at?: Moment): Flow<CallOutcome<MockTransactions>, "tietoevry.sandboxTransactions"> {
    return this.start("sandboxTransactions", input, context, at);
  }

  /**
   * Delete the transactions of a made-up account.
   *
   * Source: "Accounts and Card Accounts".
   */
  sandboxDeleteTransactions(input: MockAccountRef, context: Context = {}, at?: Moment): Flow<CallOutcome<Nothing>, "tietoevry.sandboxDeleteTransactions"> {
    return this.start("sandboxDeleteTransactions", input, context, at);
  }

  /**
   * Make up a card account.
   *
   * Source: "Accounts and Card Accounts".
   */
  sandboxCreateCardAccount(input: CreateCardAccount, context: Context = {}, at?: Moment): Flow<CallOutcome<MockCardAccount>, "tietoevry.sandboxCreateCardAccount"> {
    return this.start("sandboxCreateCardAccount", input, context, at);
  }

  /**
   * List made-up card accounts.
   *
   * Source: "Accounts and Card Accounts".
   */
  sandboxCardAccounts(context: Context = {}, at?: Moment): Flow<CallOutcome<MockCardAccounts>, "tietoevry.sandboxCardAccounts"> {
    return this.start("sandboxCardAccounts", {}, context, at);
  }

  /**
   * Read a made-up card account.
   *
   * Source: "Accounts and Card Accounts".
   */
  sandboxCardAccount(input: MockCardAccountRef, context: Context = {}, at?: Moment): Flow<CallOutcome<MockCardAccount>, "tietoevry.sandboxCardAccount"> {
    return this.start("sandboxCardAccount", input, context, at);
  }

  /**
   * Delete a made-up card account.
   *
   * Source: "Accounts and Card Accounts".
   */
  sandboxDeleteCardAccount(input: MockCardAccountRef, context: Context = {}, at?: Moment): Flow<CallOutcome<Nothing>, "tietoevry.sandboxDeleteCardAccount"> {
    return this.start("sandboxDeleteCardAccount", input, context, at);
  }

  /**
   * Make up transactions of a card account.
   *
   * Source: "Accounts and Card Accounts".
   */
  sandboxCreateCardTransactions(input: CreateCardTransactions, context: Context = {}, at?: Moment): Flow<CallOutcome<MockTransactions>, "tietoevry.sandboxCreateCardTransactions"> {
    return this.start("sandboxCreateCardTransactions", input, context, at);
  }

  /**
   * List transactions of a made-up card account.
   *
   * Source: "Accounts and Card Accounts".
   */
  sandboxCardTransactions(input: MockCardTransactionsQuery, context: Context = {}, at?: Moment): Flow<CallOutcome<MockTransactions>, "tietoevry.sandboxCardTransactions"> {
    return this.start("sandboxCardTransactions", input, context, at);
  }

  /**
   * Delete the transactions of a made-up card account.
   *
   * Source: "Accounts and Card Accounts".
   */
  sandboxDeleteCardTransactions(input: MockCardAccountRef, context: Context = {}, at?: Moment): Flow<CallOutcome<Nothing>, "tietoevry.sandboxDeleteCardTransactions"> {
    return this.start("sandboxDeleteCardTransactions", input, context, at);
  }

  /**
   * Register or change the address to which the bank writes about its service: best one that is nobody's own. Made
   * without a PSU, and not needed for anything else.
   *
   * Source: "Register TPP Contact Email"; the bank's TPP Dialogue API.
   */
  registerContact(input: RegisterContactInformation, context: Context = {}, at?: Moment): Flow<CallOutcome<ContactInformation>, "tietoevry.registerContact"> {
    return this.start("registerContact", input, context, at);
  }
}

/** Any job of Tietoevry, told apart by its `job`. */
export type TietoevryFlow =
  | Flow<CallOutcome<Users>, "tietoevry.users">
  | Flow<PaymentOutcome, "tietoevry.register">
  | Flow<CallOutcome<Agreements>, "tietoevry.agreements">
  | Flow<CallOutcome<ConsentStarted>, "tietoevry.bankOfferedConsent">
  | Flow<CallOutcome<ConsentStarted>, "tietoevry.deprecatedConsent">
  | Flow<ConsentOutcome, "tietoevry.consent">
  | Flow<CallOutcome<Accounts>, "tietoevry.accounts">
  | Flow<AccountsOutcome, "tietoevry.listAccounts">
  | Flow<CallOutcome<OneAccount>, "tietoevry.account">
  | Flow<CallOutcome<Balances>, "tietoevry.balances">
  | Flow<CallOutcome<Transactions>, "tietoevry.transactions">
  | Flow<TransactionPageOutcome, "tietoevry.transactionPage">
  | Flow<ListOutcome, "tietoevry.everyTransaction">
  | Flow<CallOutcome<TransactionDetails>, "tietoevry.transactionDetails">
  | Flow<CallOutcome<CardAccounts>, "tietoevry.cardAccounts">
  | Flow<CardAccountsOutcome, "tietoevry.listCardAccounts">
  | Flow<CallOutcome<OneCardAccount>, "tietoevry.cardAccount">
  | Flow<CallOutcome<CardBalances>, "tietoevry.cardBalances">
  | Flow<CallOutcome<CardTransactions>, "tietoevry.cardTransactions">
  | Flow<CardTransactionPageOutcome, "tietoevry.cardTransactionPage">
  | Flow<ListOutcome, "tietoevry.everyCardTransaction">
  | Flow<CallOutcome<PaymentInitiated>, "tietoevry.initiatePayment">
  | Flow<PaymentOutcome, "tietoevry.payment">
  | Flow<CallOutcome<PaymentInitiated>, "tietoevry.initiateBulkPayment">
  | Flow<PaymentOutcome, "tietoevry.bulkPayment">
  | Flow<CallOutcome<PaymentInitiated>, "tietoevry.initiatePeriodicPayment">
  | Flow<PaymentOutcome, "tietoevry.periodicPayment">
  | Flow<CallOutcome<PaymentDetails>, "tietoevry.readPayment">
  | Flow<CallOutcome<PaymentStatus>, "tietoevry.paymentStatus">
  | Flow<PaymentOutcome, "tietoevry.trackPayment">
  | Flow<CallOutcome<PaymentDetails>, "tietoevry.updatePayment">
  | Flow<CallOutcome<PaymentDetails>, "tietoevry.updateBulkPayment">
  | Flow<CallOutcome<PaymentDetails>, "tietoevry.updatePeriodicPayment">
  | Flow<CallOutcome<CancellationReply>, "tietoevry.deletePayment">
  | Flow<PaymentOutcome, "tietoevry.cancelPayment">
  | Flow<CallOutcome<AuthorisationStarted>, "tietoevry.startAuthorisation">
  | Flow<PaymentOutcome, "tietoevry.authorisePayment">
  | Flow<CallOutcome<Authorisations>, "tietoevry.listAuthorisations">
  | Flow<CallOutcome<ScaStatusReply>, "tietoevry.scaStatus">
  | Flow<CallOutcome<AuthorisationStarted>, "tietoevry.startCancellationAuthorisation">
  | Flow<CallOutcome<Authorisations>, "tietoevry.listCancellationAuthorisations">
  | Flow<CallOutcome<ScaStatusReply>, "tietoevry.cancellationScaStatus">
  | Flow<CallOutcome<BasketCreated>, "tietoevry.createSigningBasket">
  | Flow<CallOutcome<BasketDetails>, "tietoevry.signingBasket">
  | Flow<CallOutcome<BasketStatus>, "tietoevry.signingBasketStatus">
  | Flow<CallOutcome<AuthorisationStarted>, "tietoevry.startBasketAuthorisation">
  | Flow<CallOutcome<Authorisations>, "tietoevry.listBasketAuthorisations">
  | Flow<CallOutcome<ScaStatusReply>, "tietoevry.basketScaStatus">
  | Flow<BasketOutcome, "tietoevry.signBasket">
  | Flow<CallOutcome<FundsAnswer>, "tietoevry.confirmFunds">
  | Flow<CallOutcome<Nothing>, "tietoevry.sandboxInitialize">
  | Flow<CallOutcome<Customer>, "tietoevry.sandboxCreateCustomer">
  | Flow<CallOutcome<Customers>, "tietoevry.sandboxCustomers">
  | Flow<CallOutcome<Customer>, "tietoevry.sandboxCustomer">
  | Flow<CallOutcome<Nothing>, "tietoevry.sandboxDeleteCustomer">
  | Flow<CallOutcome<MockAgreement>, "tietoevry.sandboxCreateAgreement">
  | Flow<CallOutcome<MockAgreements>, "tietoevry.sandboxAgreements">
  | Flow<CallOutcome<MockAgreement>, "tietoevry.sandboxAgreement">
  | Flow<CallOutcome<Nothing>, "tietoevry.sandboxDeleteAgreement">
  | Flow<CallOutcome<MockEngagements>, "tietoevry.sandboxAddEngagements">
  | Flow<CallOutcome<MockEngagements>, "tietoevry.sandboxEngagements">
  | Flow<CallOutcome<Nothing>, "tietoevry.sandboxDeleteEngagements">
  | Flow<CallOutcome<MockAccount>, "tietoevry.sandboxCreateAccount">
  | Flow<CallOutcome<MockAccounts>, "tietoevry.sandboxAccounts">
  | Flow<CallOutcome<MockAccount>, "tietoevry.sandboxAccount">
  | Flow<CallOutcome<Nothing>, "tietoevry.sandboxDeleteAccount">
  | Flow<CallOutcome<MockTransactions>, "tietoevry.sandboxCreateTransactions">
  | Flow<CallOutcome<MockTransactions>, "tietoevry.sandboxTransactions">
  | Flow<CallOutcome<Nothing>, "tietoevry.sandboxDeleteTransactions">
  | Flow<CallOutcome<MockCardAccount>, "tietoevry.sandboxCreateCardAccount">
  | Flow<CallOutcome<MockCardAccounts>, "tietoevry.sandboxCardAccounts">
  | Flow<CallOutcome<MockCardAccount>, "tietoevry.sandboxCardAccount">
  | Flow<CallOutcome<Nothing>, "tietoevry.sandboxDeleteCardAccount">
  | Flow<CallOutcome<MockTransactions>, "tietoevry.sandboxCreateCardTransactions">
  | Flow<CallOutcome<MockTransactions>, "tietoevry.sandboxCardTransactions">
  | Flow<CallOutcome<Nothing>, "tietoevry.sandboxDeleteCardTransactions">
  | Flow<CallOutcome<ContactInformation>, "tietoevry.registerContact">;

/** Danish banks hosted by BEC: payments on Berlin Group XS2A 1.3, over mutual TLS and with signed requests. */
export class Bec extends Bank {
  /** Opens the bank: who you are there, and the key that signs, where the configuration holds none. */
  constructor(config: Omit<BankConfig, "system">, key?: Key) {
    super({ ...config, system: "bec" }, key);
  }

  /** Goes on with a saved flow; its `job` says how it ends. */
  override resume(saved: string, input?: object | string, session?: Session): BecFlow {
    return super.resume(saved, input, session) as BecFlow;
  }

  /**
   * Initiate a payment. A create: when its answer is lost it is not sent again.
   *
   * Source: "/payments/{paymentProduct}".
   */
  initiatePayment(input: InitiateBecPayment, context: Context = {}, at?: Moment): Flow<CallOutcome<PaymentInitiated>, "bec.initiatePayment"> {
    return this.start("initiatePayment", input, context, at);
  }

  /**
   * Make a payment, to its end: initiate it, let the user authorise it, follow its status.
   *
   * Source: "/payments/{paymentProduct}", "/{paymentService}/{paymentProduct}/{paymentId}/authorisations", "… /status".
   */
  payment(input: InitiateBecPayment, context: Context = {}, at?: Moment): Flow<PaymentOutcome, "bec.payment"> {
    return this.start("payment", input, context, at);
  }

  /**
   * Initiate the payment of a slip (FI or giro). A create: when its answer is lost it is not sent again.
   *
   * Source: "/payments/payment-slips/{slipType}".
   */
  initiatePaymentSlip(input: InitiateBecSlip, context: Context = {}, at?: Moment): Flow<CallOutcome<PaymentInitiated>, "bec.initiatePaymentSlip"> {
    return this.start("initiatePaymentSlip", input, context, at);
  }

  /**
   * Pay a slip (FI or giro), to its end: initiate it, let the user authorise it, follow its status.
   *
   * Source: "/payments/payment-slips/{slipType}".
   */
  slipPayment(input: InitiateBecSlip, context: Context = {}, at?: Moment): Flow<PaymentOutcome, "bec.slipPayment"> {
    return this.start("slipPayment", input, context, at);
  }

  /**
   * Initiate a periodic payment. A create: when its answer is lost it is not sent again.
   *
   * Source: "/periodic-payments/{paymentProduct}".
   */
  initiatePeriodicPayment(input: InitiateBecPeriodicPayment, context: Context = {}, at?: Moment): Flow<CallOutcome<PaymentInitiated>, "bec.initiatePeriodicPayment"> {
    return this.start("initiatePeriodicPayment", input, context, at);
  }

  /**
   * Set up a periodic payment, until the bank has registered it.
   *
   * Source: "/periodic-payments/{paymentProduct}".
   */
  periodicPayment(input: InitiateBecPeriodicPayment, context: Context = {}, at?: Moment): Flow<PaymentOutcome, "bec.periodicPayment"> {
    return this.start("periodicPayment", input, context, at);
  }

  /**
   * Start the authorisation of a payment. The answer names the page to take the user to.
   *
   * Source: "/{paymentService}/{paymentProduct}/{paymentId}/authorisations".
   */
  startAuthorisation(input: PaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<AuthorisationStarted>, "bec.startAuthorisation"> {
    return this.start("startAuthorisation", input, context, at);
  }

  /**
   * List the authorisations of a payment.
   *
   * Source: "/{paymentService}/{paymentProduct}/{paymentId}/authorisations".
   */
  listAuthorisations(input: PaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<Authorisations>, "bec.listAuthorisations"> {
    return this.start("listAuthorisations", input, context, at);
  }

  /**
   * Read the status of an authorisation: CREATED, PENDING or APPROVED.
   *
   * Source: "/{paymentService}/{paymentProduct}/{paymentId}/authorisations/{authorisationId}".
   */
  scaStatus(input: AuthorisationRef, context: Context = {}, at?: Moment): Flow<CallOutcome<ScaStatusReply>, "bec.scaStatus"> {
    return this.start("scaStatus", input, context, at);
  }

  /**
   * Authorise a payment that is at the bank already, to its end.
   *
   * Source: "/{paymentService}/{paymentProduct}/{paymentId}/authorisations".
   */
  authorisePayment(input: PaymentToContinue, context: Context = {}, at?: Moment): Flow<PaymentOutcome, "bec.authorisePayment"> {
    return this.start("authorisePayment", input, context, at);
  }

  /**
   * Read a payment.
   *
   * Source: "/{paymentService}/{paymentProduct}/{paymentId}".
   */
  readPayment(input: PaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<PaymentInitiationInfo>, "bec.readPayment"> {
    return this.start("readPayment", input, context, at);
  }

  /**
   * Read the status of a payment.
   *
   * Source: "/{paymentService}/{paymentProduct}/{paymentId}/status".
   */
  paymentStatus(input: PaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<PaymentStatus>, "bec.paymentStatus"> {
    return this.start("paymentStatus", input, context, at);
  }

  /**
   * Follow a payment that is at the bank already, until a final status.
   *
   * Source: "/{paymentService}/{paymentProduct}/{paymentId}/status".
   */
  trackPayment(input: PaymentToContinue, context: Context = {}, at?: Moment): Flow<PaymentOutcome, "bec.trackPayment"> {
    return this.start("trackPayment", input, context, at);
  }

  /**
   * Delete a payment (204), or begin its deletion where the user has to authorise that (202).
   *
   * Source: "/{paymentService}/{paymentProduct}/{paymentId}".
   */
  deletePayment(input: PaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<CancellationReply>, "bec.deletePayment"> {
    return this.start("deletePayment", input, context, at);
  }

  /**
   * Start the authorisation of a payment's deletion, where the answer to the deletion named no page to take the user to.
   *
   * Source: Berlin Group OpenAPI 1.3.9, POST /v1/{payment-service}/{payment-product}/{paymentId}/cancellation-authorisations.
   */
  startCancellationAuthorisation(input: PaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<AuthorisationStarted>, "bec.startCancellationAuthorisation"> {
    return this.start("startCancellationAuthorisation", input, context, at);
  }

  /**
   * Cancel a payment, to its end: delete it, and let the user authorise that where the bank asks for it.
   *
   * Source: "/{paymentService}/{paymentProduct}/{paymentId}".
   */
  cancelPayment(input: PaymentToContinue, context: Context = {}, at?: Moment): Flow<PaymentOutcome, "bec.cancelPayment"> {
    return this.start("cancelPayment", input, context, at);
  }

  /**
   * Create a signing basket of payments that were initiated. A create: when its answer is lost it is not sent again.
   *
   * Source: "/signing-baskets".
   */
  createSigningBasket(input: CreateBasket, context: Context = {}, at?: Moment): Flow<CallOutcome<BasketCreated>, "bec.createSigningBasket"> {
    return this.start("createSigningBasket", input, context, at);
  }

  /**
   * Read a signing basket.
   *
   * Source: "/signing-baskets/{basketId}".
   */
  signingBasket(input: BasketRef, context: Context = {}, at?: Moment): Flow<CallOutcome<BasketDetails>, "bec.signingBasket"> {
    return this.start("signingBasket", input, context, at);
  }

  /**
   * Delete a signing basket, which the bank allows as long as no authorisation has been applied. Its payments are left
   * as they are.
   *
   * Source: "/signing-baskets/{basketId}".
   */
  deleteSigningBasket(input: BasketRef, context: Context = {}, at?: Moment): Flow<CallOutcome<Nothing>, "bec.deleteSigningBasket"> {
    return this.start("deleteSigningBasket", input, context, at);
  }

  /**
   * Read the status of a signing basket.
   *
   * Source: "/signing-baskets/{basketId}/status".
   */
  signingBasketStatus(input: BasketRef, context: Context = {}, at?: Moment): Flow<CallOutcome<BasketStatus>, "bec.signingBasketStatus"> {
    return this.start("signingBasketStatus", input, context, at);
  }

  /**
   * Start the authorisation of a signing basket. The answer names the page to take the user to.
   *
   * Source: "/signing-baskets/{basketId}/authorisations".
   */
  startBasketAuthorisation(input: BasketRef, context: Context = {}, at?: Moment): Flow<CallOutcome<AuthorisationStarted>, "bec.startBasketAuthorisation"> {
    return this.start("startBasketAuthorisation", input, context, at);
  }

  /**
   * Read the status of an authorisation of a signing basket: CREATED, PENDING or APPROVED.
   *
   * Source: "/signing-baskets/{basketId}/authorisations/{authorisationId}".
   */
  basketScaStatus(input: BasketAuthorisationRef, context: Context = {}, at?: Moment): Flow<CallOutcome<ScaStatusReply>, "bec.basketScaStatus"> {
    return this.start("basketScaStatus", input, context, at);
  }

  /**
   * Sign payments together, to their end: create the basket, let the user sign it, follow every payment.
   *
   * Source: "/signing-baskets", "/signing-baskets/{basketId}/authorisations".
   */
  signBasket(input: SignBasket, context: Context = {}, at?: Moment): Flow<BasketOutcome, "bec.signBasket"> {
    return this.start("signBasket", input, context, at);
  }
}

/** Any job of Bec, told apart by its `job`. */
export type BecFlow =
  | Flow<CallOutcome<PaymentInitiated>, "bec.initiatePayment">
  | Flow<PaymentOutcome, "bec.payment">
  | Flow<CallOutcome<PaymentInitiated>, "bec.initiatePaymentSlip">
  | Flow<PaymentOutcome, "bec.slipPayment">
  | Flow<CallOutcome<PaymentInitiated>, "bec.initiatePeriodicPayment">
  | Flow<PaymentOutcome, "bec.periodicPayment">
  | Flow<CallOutcome<AuthorisationStarted>, "bec.startAuthorisation">
  | Flow<CallOutcome<Authorisations>, "bec.listAuthorisations">
  | Flow<CallOutcome<ScaStatusReply>, "bec.scaStatus">
  | Flow<PaymentOutcome, "bec.authorisePayment">
  | Flow<CallOutcome<PaymentInitiationInfo>, "bec.readPayment">
  | Flow<CallOutcome<PaymentStatus>, "bec.paymentStatus">
  | Flow<PaymentOutcome, "bec.trackPayment">
  | Flow<CallOutcome<CancellationReply>, "bec.deletePayment">
  | Flow<CallOutcome<AuthorisationStarted>, "bec.startCancellationAuthorisation">
  | Flow<PaymentOutcome, "bec.cancelPayment">
  | Flow<CallOutcome<BasketCreated>, "bec.createSigningBasket">
  | Flow<CallOutcome<BasketDetails>, "bec.signingBasket">
  | Flow<CallOutcome<Nothing>, "bec.deleteSigningBasket">
  | Flow<CallOutcome<BasketStatus>, "bec.signingBasketStatus">
  | Flow<CallOutcome<AuthorisationStarted>, "bec.startBasketAuthorisation">
  | Flow<CallOutcome<ScaStatusReply>, "bec.basketScaStatus">
  | Flow<BasketOutcome, "bec.signBasket">;

/** Betalingsservice mandates (Nets): submitted, followed, cancelled, called back. */
export class Betalingsservice extends Bank {
  /** Opens the bank: who you are there, and the key that signs, where the configuration holds none. */
  constructor(config: Omit<BankConfig, "system">, key?: Key) {
    super({ ...config, system: "betalingsservice" }, key);
  }

  /** Goes on with a saved flow; its `job` says how it ends. */
  override resume(saved: string, input?: object | string, session?: Session): BetalingsserviceFlow {
    return super.resume(saved, input, session) as BetalingsserviceFlow;
  }

  /**
   * Fetch an access token with client id and secret, and share it with all flows of this bank. Flows fetch and renew
   * their tokens by themselves; this is for trying the credentials.
   *
   * Source: "Token Endpoint"; RFC 6749, 4.4.
   */
  token(context: Context = {}, at?: Moment): Flow<CallOutcome<TokenReply>, "betalingsservice.token"> {
    return this.start("token", {}, context, at);
  }

  /**
   * Revoke an access token.
   *
   * Source: "Revoke Endpoint"; RFC 7009.
   */
  revoke(input: Revocation, context: Context = {}, at?: Moment): Flow<CallOutcome<Revoked>, "betalingsservice.revoke"> {
    return this.start("revoke", input, context, at);
  }

  /**
   * Submit a mandate request. The same request may be submitted again; another one needs another UUID.
   *
   * Source: "Submit a new mandate request".
   */
  submitMandate(input: SubmitMandateRequest, context: Context = {}, at?: Moment): Flow<CallOutcome<MandateRequestStatus>, "betalingsservice.submitMandate"> {
    return this.start("submitMandate", input, context, at);
  }

  /**
   * Request a mandate and follow it to its end, by callbacks and by asking: submit, wait for the debtor, cancel on demand.
   *
   * Source: "Mandate request".
   */
  mandate(input: SubmitMandateRequest, context: Context = {}, at?: Moment): Flow<MandateOutcome, "betalingsservice.mandate"> {
    return this.start("mandate", input, context, at);
  }

  /**
   * Read the status of a mandate request.
   *
   * Source: "Get status of a mandate request".
   */
  mandateStatus(input: MandateRef, context: Context = {}, at?: Moment): Flow<CallOutcome<MandateRequestStatus>, "betalingsservice.mandateStatus"> {
    return this.start("mandateStatus", input, context, at);
  }

  /**
   * Follow a mandate request that was submitted before to its end.
   *
   * Source: "Get status of a mandate request", "Callback Handling".
   */
  trackMandate(input: SubmittedMandate, context: Context = {}, at?: Moment): Flow<MandateOutcome, "betalingsservice.trackMandate"> {
    return this.start("trackMandate", input, context, at);
  }

  /**
   * Cancel a mandate request whose status is VALIDATED or VIEWED_BY_DEBTOR.
   *
   * Source: "Cancel a mandate request".
   */
  cancelMandate(input: MandateRef, context: Context = {}, at?: Moment): Flow<CallOutcome<Nothing>, "betalingsservice.cancelMandate"> {
    return this.start("cancelMandate", input, context, at);
  }

  /**
   * Cancel a mandate request and make sure: when the answer is lost or negative, the status says.
   *
   * Source: "Cancel a mandate request".
   */
  withdrawMandate(input: SubmittedMandate, context: Context = {}, at?: Moment): Flow<MandateOutcome, "betalingsservice.withdrawMandate"> {
    return this.start("withdrawMandate", input, context, at);
  }

  /**
   * Receive a callback: what to answer, what to store, which events to act on. Nothing is sent to the bank. Begin with the
   * delivery alone, load the mandate request that it names, begin again with that, store over the revision that was
   * loaded, then answer.
   *
   * Source: "Callback Handling".
   */
  receiveCallback(input: ReceivedCallback, context: Context = {}, at?: Moment): Flow<CallbackOutcome, "betalingsservice.receiveCallback"> {
    return this.start("receiveCallback", input, context, at);
  }
}

/** Any job of Betalingsservice, told apart by its `job`. */
export type BetalingsserviceFlow =
  | Flow<CallOutcome<TokenReply>, "betalingsservice.token">
  | Flow<CallOutcome<Revoked>, "betalingsservice.revoke">
  | Flow<CallOutcome<MandateRequestStatus>, "betalingsservice.submitMandate">
  | Flow<MandateOutcome, "betalingsservice.mandate">
  | Flow<CallOutcome<MandateRequestStatus>, "betalingsservice.mandateStatus">
  | Flow<MandateOutcome, "betalingsservice.trackMandate">
  | Flow<CallOutcome<Nothing>, "betalingsservice.cancelMandate">
  | Flow<MandateOutcome, "betalingsservice.withdrawMandate">
  | Flow<CallbackOutcome, "betalingsservice.receiveCallback">;

/** Max banka, and other Czech banks by their profile: the Czech Open Banking Standard (COBS) 3.0. */
export class Maxbanka extends Bank {
  /** Opens the bank: who you are there, and the key that signs, where the configuration holds none. */
  constructor(config: Omit<BankConfig, "system">, key?: Key) {
    super({ ...config, system: "maxbanka" }, key);
  }

  /** Goes on with a saved flow; its `job` says how it ends. */
  override resume(saved: string, input?: object | string, session?: Session): MaxbankaFlow {
    return super.resume(saved, input, session) as MaxbankaFlow;
  }

  /**
   * Register as a TPP. The bank approves it by hand before it holds.
   *
   * Source: "Register new TPP".
   */
  registerTpp(input: RegisterCobsTpp, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsTpp>, "maxbanka.registerTpp"> {
    return this.start("registerTpp", input, context, at);
  }

  /**
   * Read what the bank has registered.
   *
   * Source: "TPP registered data".
   */
  readTpp(input: CobsTppRef, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsTpp>, "maxbanka.readTpp"> {
    return this.start("readTpp", input, context, at);
  }

  /**
   * Update the registration: the whole of it, not only what changes.
   *
   * Source: "Update registered TPP".
   */
  updateTpp(input: UpdateCobsTpp, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsTpp>, "maxbanka.updateTpp"> {
    return this.start("updateTpp", input, context, at);
  }

  /**
   * Delete the registration.
   *
   * Source: "Delete registered TPP".
   */
  deleteTpp(input: CobsTppRef, context: Context = {}, at?: Moment): Flow<CallOutcome<Nothing>, "maxbanka.deleteTpp"> {
    return this.start("deleteTpp", input, context, at);
  }

  /**
   * Have a new client secret. The old one ends: when the answer is lost it is not asked for again.
   *
   * Source: "Renew Secret".
   */
  renewSecret(input: CobsTppRef, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsTpp>, "maxbanka.renewSecret"> {
    return this.start("renewSecret", input, context, at);
  }

  /**
   * Have a new API key. The old one ends: when the answer is lost it is not asked for again.
   *
   * Source: "Renew API key".
   */
  renewApiKey(input: CobsTppRef, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsTpp>, "maxbanka.renewApiKey"> {
    return this.start("renewApiKey", input, context, at);
  }

  /**
   * Add a certificate, for the time when the old one ends.
   *
   * Source: "Add new certificate for TPP".
   */
  addCertificate(input: AddCobsCertificate, context: Context = {}, at?: Moment): Flow<CallOutcome<Nothing>, "maxbanka.addCertificate"> {
    return this.start("addCertificate", input, context, at);
  }

  /**
   * Open the page on which a user authorises us. A browser does this; the job `authorise` says with which address.
   *
   * Source: "Authorization".
   */
  authorisationPage(input: CobsAuthorisationRequest, context: Context = {}, at?: Moment): Flow<CallOutcome<Nothing>, "maxbanka.authorisationPage"> {
    return this.start("authorisationPage", input, context, at);
  }

  /**
   * Let a user authorise us, to its end: take them to the bank, check their return, and get the tokens. The tokens are
   * in the session of the flow.
   *
   * Source: "Authorization", "Obtain a Token"; RFC 6749, 4.1.
   */
  authorise(input: AuthoriseCobs, context: Context = {}, at?: Moment): Flow<CobsAuthorisation, "maxbanka.authorise"> {
    return this.start("authorise", input, context, at);
  }

  /**
   * Get tokens by a code or a refresh token. `authorise` and every call do this by themselves.
   *
   * Source: "Obtain a Token", "Token refresh".
   */
  token(input: GetCobsToken, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsToken>, "maxbanka.token"> {
    return this.start("token", input, context, at);
  }

  /**
   * Revoke a token.
   *
   * Source: "Token revoke"; RFC 7009, by which a token that is revoked already is no error.
   */
  revoke(input: RevokeCobsToken, context: Context = {}, at?: Moment): Flow<CallOutcome<Nothing>, "maxbanka.revoke"> {
    return this.start("revoke", input, context, at);
  }

  /**
   * List the user's accounts.
   *
   * Source: "Account list".
   */
  accounts(input: ReadCobsAccounts, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsAccounts>, "maxbanka.accounts"> {
    return this.start("accounts", input, context, at);
  }

  /**
   * Read accounts one by one, over all pages, with one page in memory.
   *
   * Source: "Account list".
   */
  everyAccount(input: ReadCobsAccounts, context: Context = {}): Listing<CobsAccount> {
    return new Listing(this, "everyAccount", input, context);
  }

  /**
   * Read the balances of an account: available, current, and at the end of the last banking day.
   *
   * Source: "Account balance".
   */
  balance(input: CobsAccountRef, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsBalances>, "maxbanka.balance"> {
    return this.start("balance", input, context, at);
  }

  /**
   * List the transactions of an account. There are pages only where `sort` is given.
   *
   * Source: "Account transactions".
   */
  transactions(input: ReadCobsTransactions, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsTransactions>, "maxbanka.transactions"> {
    return this.start("transactions", input, context, at);
  }

  /**
   * Read transactions one by one, over all pages, with one page in memory. There are pages only where `sort` and `size`
   * are given.
   *
   * Source: "Account transactions".
   */
  everyTransaction(input: ReadCobsTransactions, context: Context = {}): Listing<CobsTransaction> {
    return new Listing(this, "everyTransaction", input, context);
  }

  /**
   * List the user's standing orders.
   *
   * Source: "Standing orders".
   */
  standingOrders(input: ReadCobsAccounts, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsStandingOrders>, "maxbanka.standingOrders"> {
    return this.start("standingOrders", input, context, at);
  }

  /**
   * Read standing orders one by one, over all pages, with one page in memory.
   *
   * Source: "Standing orders".
   */
  everyStandingOrder(input: ReadCobsAccounts, context: Context = {}): Listing<CobsStandingOrder> {
    return new Listing(this, "everyStandingOrder", input, context);
  }

  /**
   * Ask whether an account of the user holds an amount, as a PISP.
   *
   * Source: "Balance check (PISP)".
   */
  balanceCheck(input: CheckCobsBalance, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsBalanceChecked>, "maxbanka.balanceCheck"> {
    return this.start("balanceCheck", input, context, at);
  }

  /**
   * Ask whether an account holds an amount, as a CISP: without a token of the user.
   *
   * Source: "Balance check (CISP)".
   */
  cardBalanceCheck(input: CheckCobsBalance, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsBalanceChecked>, "maxbanka.cardBalanceCheck"> {
    return this.start("cardBalanceCheck", input, context, at);
  }

  /**
   * Enter a payment: domestic, SEPA, or foreign. A create: when its answer is lost it is not sent again.
   *
   * Source: "New Payment".
   */
  initiatePayment(input: InitiateCobsPayment, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsPayment>, "maxbanka.initiatePayment"> {
    return this.start("initiatePayment", input, context, at);
  }

  /**
   * Make a payment, to its end: enter it, let the user sign, follow its status.
   *
   * Source: "PISP API".
   */
  payment(input: OrderCobsPayment, context: Context = {}, at?: Moment): Flow<CobsOutcome, "maxbanka.payment"> {
    return this.start("payment", input, context, at);
  }

  /**
   * Read the status of a payment. Needs no token of the user.
   *
   * Source: "Payment status".
   */
  paymentStatus(input: CobsPaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsStatus>, "maxbanka.paymentStatus"> {
    return this.start("paymentStatus", input, context, at);
  }

  /**
   * Read a payment.
   *
   * Source: "Payment info".
   */
  readPayment(input: CobsPaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsPayment>, "maxbanka.readPayment"> {
    return this.start("readPayment", input, context, at);
  }

  /**
   * Delete a payment that is not processed yet.
   *
   * Source: "Payment delete".
   */
  deletePayment(input: CobsPaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<Nothing>, "maxbanka.deletePayment"> {
    return this.start("deletePayment", input, context, at);
  }

  /**
   * Follow a payment that is signed, until a final status.
   *
   * Source: "Payment status".
   */
  trackPayment(input: TrackCobsPayment, context: Context = {}, at?: Moment): Flow<CobsOutcome, "maxbanka.trackPayment"> {
    return this.start("trackPayment", input, context, at);
  }

  /**
   * Read how a payment can be signed, and its status.
   *
   * Source: "Payment signing", "Authorization detail (I)".
   */
  paymentSigning(input: CobsPaymentSignRef, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsSignDetail>, "maxbanka.paymentSigning"> {
    return this.start("paymentSigning", input, context, at);
  }

  /**
   * Start the signing of a payment: the bank sends a code, or names its page.
   *
   * Source: "Payment signing", "Authorization initiation (II)".
   */
  startPaymentSigning(input: StartCobsPaymentSigning, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsSignStarted>, "maxbanka.startPaymentSigning"> {
    return this.start("startPaymentSigning", input, context, at);
  }

  /**
   * Confirm the signing of a payment by the code.
   *
   * Source: "Payment signing", "Authorization initiation (III)".
   */
  confirmPaymentSigning(input: ConfirmCobsPaymentSigning, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsConfirmed>, "maxbanka.confirmPaymentSigning"> {
    return this.start("confirmPaymentSigning", input, context, at);
  }

  /**
   * Ask, as the second user, for a signing of a payment that one user has signed.
   *
   * Source: "Joint signature".
   */
  secondPaymentSigning(input: CobsPaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsSignDetail>, "maxbanka.secondPaymentSigning"> {
    return this.start("secondPaymentSigning", input, context, at);
  }

  /**
   * Sign a payment that is entered already, to its end: as its first user, or as its second one.
   *
   * Source: "Single signature", "Joint signature".
   */
  signPayment(input: SignCobsPayment, context: Context = {}, at?: Moment): Flow<CobsOutcome, "maxbanka.signPayment"> {
    return this.start("signPayment", input, context, at);
  }

  /**
   * Enter a standing order. A create: when its answer is lost it is not sent again.
   *
   * Source: "New Standing order".
   */
  createStandingOrder(input: CreateCobsStandingOrder, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsStandingOrder>, "maxbanka.createStandingOrder"> {
    return this.start("createStandingOrder", input, context, at);
  }

  /**
   * Enter a standing order, to its end: enter it and let the user sign.
   *
   * Source: "New Standing order", "Standing order signing".
   */
  standingOrder(input: OrderCobsStandingOrder, context: Context = {}, at?: Moment): Flow<CobsOutcome, "maxbanka.standingOrder"> {
    return this.start("standingOrder", input, context, at);
  }

  /**
   * Read a standing order.
   *
   * Source: "Standing order info".
   */
  readStandingOrder(input: CobsStandingOrderRef, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsStandingOrder>, "maxbanka.readStandingOrder"> {
    return this.start("readStandingOrder", input, context, at);
  }

  /**
   * Read the status of a standing order and the payments that it has made.
   *
   * Source: "Standing order status".
   */
  standingOrderStatus(input: CobsStandingOrderRef, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsStandingOrderStatus>, "maxbanka.standingOrderStatus"> {
    return this.start("standingOrderStatus", input, context, at);
  }

  /**
   * Update a standing order. The bank makes a new one with a new id, so that it is a create; the old one goes when the
   * new one is signed.
   *
   * Source: "Standing order update".
   */
  updateStandingOrder(input: UpdateCobsStandingOrder, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsStandingOrder>, "maxbanka.updateStandingOrder"> {
    return this.start("updateStandingOrder", input, context, at);
  }

  /**
   * Change a standing order, to its end: send it as it is to be, and let the user sign the new one.
   *
   * Source: "Standing order update", "Standing order signing".
   */
  changeStandingOrder(input: ChangeCobsStandingOrder, context: Context = {}, at?: Moment): Flow<CobsOutcome, "maxbanka.changeStandingOrder"> {
    return this.start("changeStandingOrder", input, context, at);
  }

  /**
   * Delete a standing order.
   *
   * Source: "Standing order delete".
   */
  deleteStandingOrder(input: CobsStandingOrderRef, context: Context = {}, at?: Moment): Flow<CallOutcome<Nothing>, "maxbanka.deleteStandingOrder"> {
    return this.start("deleteStandingOrder", input, context, at);
  }

  /**
   * Read how a standing order can be signed, and its status.
   *
   * Source: "Standing order signing", "Authorization detail (I)".
   */
  standingOrderSigning(input: CobsStandingOrderSignRef, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsSignDetail>, "maxbanka.standingOrderSigning"> {
    return this.start("standingOrderSigning", input, context, at);
  }

  /**
   * Start the signing of a standing order.
   *
   * Source: "Standing order signing", "Authorization initiation (II)".
   */
  startStandingOrderSigning(input: StartCobsStandingOrderSigning, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsSignStarted>, "maxbanka.startStandingOrderSigning"> {
    return this.start("startStandingOrderSigning", input, context, at);
  }

  /**
   * Confirm the signing of a standing order by the code.
   *
   * Source: "Standing order signing", "Authorization initiation (III)".
   */
  confirmStandingOrderSigning(input: ConfirmCobsStandingOrderSigning, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsConfirmed>, "maxbanka.confirmStandingOrderSigning"> {
    return this.start("confirmStandingOrderSigning", input, context, at);
  }

  /**
   * Sign a standing order that is entered already, to its end.
   *
   * Source: "Standing order signing".
   */
  signStandingOrder(input: SignCobsStandingOrder, context: Context = {}, at?: Moment): Flow<CobsOutcome, "maxbanka.signStandingOrder"> {
    return this.start("signStandingOrder", input, context, at);
  }

  /**
   * Enter a batch of payments that are entered already. A create: when its answer is lost it is not sent again.
   *
   * Source: "New Batch payment".
   */
  createBatch(input: CreateCobsBatch, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsBatchEntered>, "maxbanka.createBatch"> {
    return this.start("createBatch", input, context, at);
  }

  /**
   * Make many payments, to their end: enter each, put them into a batch, and let the user sign once.
   *
   * Source: "New Batch payment", "Batch payment signing".
   */
  batch(input: BatchCobsPayments, context: Context = {}, at?: Moment): Flow<CobsOutcome, "maxbanka.batch"> {
    return this.start("batch", input, context, at);
  }

  /**
   * Read the status of a batch and of its payments.
   *
   * Source: "Batch payment status".
   */
  batchStatus(input: CobsBatchRef, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsBatchStatus>, "maxbanka.batchStatus"> {
    return this.start("batchStatus", input, context, at);
  }

  /**
   * Delete a batch, and its payments too where that is asked for.
   *
   * Source: "Batch payment delete".
   */
  deleteBatch(input: DeleteCobsBatch, context: Context = {}, at?: Moment): Flow<CallOutcome<Nothing>, "maxbanka.deleteBatch"> {
    return this.start("deleteBatch", input, context, at);
  }

  /**
   * Read how a batch can be signed, and its status.
   *
   * Source: "Batch payment signing", "Authorization detail (I)".
   */
  batchSigning(input: CobsBatchSignRef, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsSignDetail>, "maxbanka.batchSigning"> {
    return this.start("batchSigning", input, context, at);
  }

  /**
   * Start the signing of a batch. The answer holds a checksum that the SMS shows too.
   *
   * Source: "Batch payment signing", "Authorization initiation (II)".
   */
  startBatchSigning(input: StartCobsBatchSigning, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsSignStarted>, "maxbanka.startBatchSigning"> {
    return this.start("startBatchSigning", input, context, at);
  }

  /**
   * Confirm the signing of a batch by the code.
   *
   * Source: "Batch payment signing", "Authorization initiation (III)".
   */
  confirmBatchSigning(input: ConfirmCobsBatchSigning, context: Context = {}, at?: Moment): Flow<CallOutcome<CobsConfirmed>, "maxbanka.confirmBatchSigning"> {
    return this.start("confirmBatchSigning", input, context, at);
  }

  /**
   * Sign a batch that is entered already, to its end.
   *
   * Source: "Batch payment signing".
   */
  signBatch(input: SignCobsBatch, context: Context = {}, at?: Moment): Flow<CobsOutcome, "maxbanka.signBatch"> {
    return this.start("signBatch", input, context, at);
  }

  /**
   * Open the page on which a user signs. A browser does this; the signing jobs say with which address.
   *
   * Source: "Oauth2 info".
   */
  signingPage(input: CobsSigningPage, context: Context = {}, at?: Moment): Flow<CallOutcome<Nothing>, "maxbanka.signingPage"> {
    return this.start("signingPage", input, context, at);
  }
}

/** Any job of Maxbanka, told apart by its `job`. */
export type MaxbankaFlow =
  | Flow<CallOutcome<CobsTpp>, "maxbanka.registerTpp">
  | Flow<CallOutcome<CobsTpp>, "maxbanka.readTpp">
  | Flow<CallOutcome<CobsTpp>, "maxbanka.updateTpp">
  | Flow<CallOutcome<Nothing>, "maxbanka.deleteTpp">
  | Flow<CallOutcome<CobsTpp>, "maxbanka.renewSecret">
  | Flow<CallOutcome<CobsTpp>, "maxbanka.renewApiKey">
  | Flow<CallOutcome<Nothing>, "maxbanka.addCertificate">
  | Flow<CallOutcome<Nothing>, "maxbanka.authorisationPage">
  | Flow<CobsAuthorisation, "maxbanka.authorise">
  | Flow<CallOutcome<CobsToken>, "maxbanka.token">
  | Flow<CallOutcome<Nothing>, "maxbanka.revoke">
  | Flow<CallOutcome<CobsAccounts>, "maxbanka.accounts">
  | Flow<ListOutcome, "maxbanka.everyAccount">
  | Flow<CallOutcome<CobsBalances>, "maxbanka.balance">
  | Flow<CallOutcome<CobsTransactions>, "maxbanka.transactions">
  | Flow<ListOutcome, "maxbanka.everyTransaction">
  | Flow<CallOutcome<CobsStandingOrders>, "maxbanka.standingOrders">
  | Flow<ListOutcome, "maxbanka.everyStandingOrder">
  | Flow<CallOutcome<CobsBalanceChecked>, "maxbanka.balanceCheck">
  | Flow<CallOutcome<CobsBalanceChecked>, "maxbanka.cardBalanceCheck">
  | Flow<CallOutcome<CobsPayment>, "maxbanka.initiatePayment">
  | Flow<CobsOutcome, "maxbanka.payment">
  | Flow<CallOutcome<CobsStatus>, "maxbanka.paymentStatus">
  | Flow<CallOutcome<CobsPayment>, "maxbanka.readPayment">
  | Flow<CallOutcome<Nothing>, "maxbanka.deletePayment">
  | Flow<CobsOutcome, "maxbanka.trackPayment">
  | Flow<CallOutcome<CobsSignDetail>, "maxbanka.paymentSigning">
  | Flow<CallOutcome<CobsSignStarted>, "maxbanka.startPaymentSigning">
  | Flow<CallOutcome<CobsConfirmed>, "maxbanka.confirmPaymentSigning">
  | Flow<CallOutcome<CobsSignDetail>, "maxbanka.secondPaymentSigning">
  | Flow<CobsOutcome, "maxbanka.signPayment">
  | Flow<CallOutcome<CobsStandingOrder>, "maxbanka.createStandingOrder">
  | Flow<CobsOutcome, "maxbanka.standingOrder">
  | Flow<CallOutcome<CobsStandingOrder>, "maxbanka.readStandingOrder">
  | Flow<CallOutcome<CobsStandingOrderStatus>, "maxbanka.standingOrderStatus">
  | Flow<CallOutcome<CobsStandingOrder>, "maxbanka.updateStandingOrder">
  | Flow<CobsOutcome, "maxbanka.changeStandingOrder">
  | Flow<CallOutcome<Nothing>, "maxbanka.deleteStandingOrder">
  | Flow<CallOutcome<CobsSignDetail>, "maxbanka.standingOrderSigning">
  | Flow<CallOutcome<CobsSignStarted>, "maxbanka.startStandingOrderSigning">
  | Flow<CallOutcome<CobsConfirmed>, "maxbanka.confirmStandingOrderSigning">
  | Flow<CobsOutcome, "maxbanka.signStandingOrder">
  | Flow<CallOutcome<CobsBatchEntered>, "maxbanka.createBatch">
  | Flow<CobsOutcome, "maxbanka.batch">
  | Flow<CallOutcome<CobsBatchStatus>, "maxbanka.batchStatus">
  | Flow<CallOutcome<Nothing>, "maxbanka.deleteBatch">
  | Flow<CallOutcome<CobsSignDetail>, "maxbanka.batchSigning">
  | Flow<CallOutcome<CobsSignStarted>, "maxbanka.startBatchSigning">
  | Flow<CallOutcome<CobsConfirmed>, "maxbanka.confirmBatchSigning">
  | Flow<CobsOutcome, "maxbanka.signBatch">
  | Flow<CallOutcome<Nothing>, "maxbanka.signingPage">;

/** CESOP (Danish Tax Agency): cross-border payments of a quarter, reported, checked, followed, corrected. */
export class Cesop extends Bank {
  /** Opens the bank: who you are there, and the key that signs, where the configuration holds none. */
  constructor(config: Omit<BankConfig, "system">, key?: Key) {
    super({ ...config, system: "cesop" }, key);
  }

  /** Goes on with a saved flow; its `job` says how it ends. */
  override resume(saved: string, input?: object | string, session?: Session): CesopFlow {
    return super.resume(saved, input, session) as CesopFlow;
  }

  /**
   * Fetch a token from Billetautomaten, for ourselves or on behalf of an SE number, and share it with all flows of this
   * bank. Flows fetch and renew their tokens by themselves; this is for trying the certificate.
   *
   * Source: "API specification for calls to Billetautomaten".
   */
  token(input: CesopTokenRequest, context: Context = {}, at?: Moment): Flow<CallOutcome<CesopToken>, "cesop.token"> {
    return this.start("token", input, context, at);
  }

  /**
   * Hand in a report. It is checked first.
   *
   * Source: "Reporting flow"; the path is `profile.cesop.submitPath`.
   */
  submitReport(input: ReportToSubmit, context: Context = {}, at?: Moment): Flow<CallOutcome<SubmittedReport>, "cesop.submitReport"> {
    return this.start("submitReport", input, context, at);
  }

  /**
   * Hand in a report and follow it to its end: token, submission, receipt, validation report.
   *
   * Source: "Reporting flow"; XSD User Guide 6.00, 3.1.2.
   */
  report(input: ReportToSubmit, context: Context = {}, at?: Moment): Flow<ReportOutcome, "cesop.report"> {
    return this.start("report", input, context, at);
  }

  /**
   * Write a message as XML: new data, corrections and deletions, nothing to report. Nothing is sent.
   *
   * Source: PaymentData.xsd 4.03; XSD User Guide 6.00, 2.2.
   */
  writeReport(input: ReportToWrite, context: Context = {}, at?: Moment): Flow<WriteOutcome, "cesop.writeReport"> {
    return this.start("writeReport", input, context, at);
  }

  /**
   * Check a message as the EU's validator does, with its codes. Nothing is sent.
   *
   * Source: XSD User Guide 6.00, 4 and 5; validation-errors.properties.
   */
  checkReport(input: ReportToCheck, context: Context = {}, at?: Moment): Flow<CheckOutcome, "cesop.checkReport"> {
    return this.start("checkReport", input, context, at);
  }

  /**
   * Fetch the receipt of a report.
   *
   * Source: "Reporting flow"; the path is `profile.cesop.receiptPath`.
   */
  fetchReceipt(input: ReportRef, context: Context = {}, at?: Moment): Flow<CallOutcome<ReportDocument>, "cesop.fetchReceipt"> {
    return this.start("fetchReceipt", input, context, at);
  }

  /**
   * Fetch the validation report of a report, and read it.
   *
   * Source: "Reporting flow"; the path is `profile.cesop.validationPath`.
   */
  validationReport(input: ReportRef, context: Context = {}, at?: Moment): Flow<CallOutcome<ReportDocument>, "cesop.validationReport"> {
    return this.start("validationReport", input, context, at);
  }

  /**
   * List the reports that were handed in.
   *
   * Source: "Reporting flow"; the path is `profile.cesop.listPath`.
   */
  listReports(input: ReportQuery, context: Context = {}, at?: Moment): Flow<CallOutcome<CesopReportList>, "cesop.listReports"> {
    return this.start("listReports", input, context, at);
  }

  /**
   * Follow a report that was handed in before to its end.
   *
   * Source: "Reporting flow"; XSD User Guide 6.00, 3.1.2.
   */
  trackReport(input: ReportToTrack, context: Context = {}, at?: Moment): Flow<ReportOutcome, "cesop.trackReport"> {
    return this.start("trackReport", input, context, at);
  }

  /**
   * Read a message or an answer into its types. Nothing is sent.
   *
   * Source: XSD User Guide 6.00, 3.1.3.
   */
  readAnswer(input: CesopXml, context: Context = {}, at?: Moment): Flow<ReadOutcome, "cesop.readAnswer"> {
    return this.start("readAnswer", input, context, at);
  }

  /**
   * Make the correction of a report from the answer to it. Nothing is sent.
   *
   * Source: XSD User Guide 6.00, 3.3.3.
   */
  correctReport(input: ReportToCorrect, context: Context = {}, at?: Moment): Flow<CorrectOutcome, "cesop.correctReport"> {
    return this.start("correctReport", input, context, at);
  }
}

/** Any job of Cesop, told apart by its `job`. */
export type CesopFlow =
  | Flow<CallOutcome<CesopToken>, "cesop.token">
  | Flow<CallOutcome<SubmittedReport>, "cesop.submitReport">
  | Flow<ReportOutcome, "cesop.report">
  | Flow<WriteOutcome, "cesop.writeReport">
  | Flow<CheckOutcome, "cesop.checkReport">
  | Flow<CallOutcome<ReportDocument>, "cesop.fetchReceipt">
  | Flow<CallOutcome<ReportDocument>, "cesop.validationReport">
  | Flow<CallOutcome<CesopReportList>, "cesop.listReports">
  | Flow<ReportOutcome, "cesop.trackReport">
  | Flow<ReadOutcome, "cesop.readAnswer">
  | Flow<CorrectOutcome, "cesop.correctReport">;
