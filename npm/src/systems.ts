// Written by `make generate` from the core's definitions; do not edit.

import { Bank, type Flow, type Key, type Moment } from "./bank.js";
import type { CallOutcome } from "./contract.js";
import type { AccountQuery, AccountRef, Accounts, AccountsOutcome, AccountsQuery, AddEngagements, AgreementRef, Agreements, AskForConsent, AuthorisationRef, AuthorisationStarted, Authorisations, Balances, BankConfig, BasketAuthorisationRef, BasketCreated, BasketDetails, BasketOutcome, BasketRef, BasketStatus, CancellationReply, CardAccounts, CardAccountsOutcome, CardBalances, CardTransactionPageOutcome, CardTransactions, ConfirmFunds, ConsentOutcome, ConsentStarted, Context, CreateAccount, CreateAgreement, CreateBasket, CreateCardAccount, CreateCardTransactions, CreateCustomer, CreateTransactions, Customer, CustomerRef, Customers, CustomersQuery, FundsAnswer, InitiateBulkPayment, InitiatePayment, InitiatePeriodicPayment, MockAccount, MockAccountRef, MockAccounts, MockAgreement, MockAgreements, MockCardAccount, MockCardAccountRef, MockCardAccounts, MockCardTransactionsQuery, MockEngagements, MockTransactions, MockTransactionsQuery, Nothing, OneAccount, OneCardAccount, PaymentDetails, PaymentInitiated, PaymentOutcome, PaymentRef, PaymentStatus, PaymentToContinue, ScaStatusReply, SignBasket, TransactionDetails, TransactionPageOutcome, TransactionQuery, TransactionRef, Transactions, UpdateBulkPayment, UpdatePayment, UpdatePeriodicPayment, Users } from "./model.js";

/** Norwegian banks hosted by Tietoevry: Berlin Group XS2A 1.3 with signed requests. */
export class Tietoevry extends Bank {
  /** Opens the bank: who you are there, and the key that signs, where the configuration holds none. */
  constructor(config: Omit<BankConfig, "system">, key?: Key) {
    super({ ...config, system: "tietoevry" }, key);
  }

  /** Goes on with a saved flow; its `job` says how it ends. */
  override resume(saved: string, input?: object): TietoevryFlow {
    return super.resume(saved, input) as TietoevryFlow;
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
   * transactionAmount stand where they belong.
   *
   * Source: "Future Breaking Changes".
   */
  cardTransactionPage(input: TransactionQuery, context: Context = {}, at?: Moment): Flow<CardTransactionPageOutcome, "tietoevry.cardTransactionPage"> {
    return this.start("cardTransactionPage", input, context, at);
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
   * Update a single payment, while its status is updatable. It then has to be authorised again.
   *
   * Source: "Payment Status Transitions", column Updatable.
   */
  updatePayment(input: UpdatePayment, context: Context = {}, at?: Moment): Flow<CallOutcome<PaymentDetails>, "tietoevry.updatePayment"> {
    return this.start("updatePayment", input, context, at);
  }

  /**
   * Update a bulk payment, while its status is updatable. It then has to be authorised again.
   *
   * Source: "Payment Status Transitions", column Updatable.
   */
  updateBulkPayment(input: UpdateBulkPayment, context: Context = {}, at?: Moment): Flow<CallOutcome<PaymentDetails>, "tietoevry.updateBulkPayment"> {
    return this.start("updateBulkPayment", input, context, at);
  }

  /**
   * Update a periodic payment, while its status is updatable. It then has to be authorised again.
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
  | Flow<CallOutcome<TransactionDetails>, "tietoevry.transactionDetails">
  | Flow<CallOutcome<CardAccounts>, "tietoevry.cardAccounts">
  | Flow<CardAccountsOutcome, "tietoevry.listCardAccounts">
  | Flow<CallOutcome<OneCardAccount>, "tietoevry.cardAccount">
  | Flow<CallOutcome<CardBalances>, "tietoevry.cardBalances">
  | Flow<CallOutcome<CardTransactions>, "tietoevry.cardTransactions">
  | Flow<CardTransactionPageOutcome, "tietoevry.cardTransactionPage">
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
  | Flow<CallOutcome<Nothing>, "tietoevry.sandboxDeleteCardTransactions">;
