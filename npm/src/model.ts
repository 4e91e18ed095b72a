// Written by `make generate` from the core's definitions; do not edit.
//
// Messages as they stand on the wire. A field that a bank sends and its message does not know stays on the object and is
// written back; a code that is not listed stays as it is.

import type { Problem } from "./contract.js";

/** What a system demands, as data. Whatever is not set is as the system's documentation has it. */
export interface Profile {
  /** Names of the headers to sign, in order, lower case; `(request-target)` may be among them. */
  signedHeaders?: string[];
  /** Values of `x-accept-fix`: changes that the bank has announced and that are wanted already. */
  acceptFix?: string[];
  /** Sends `TPP-Redirect-Preferred: false`, which lets the bank's app take over on a phone. */
  redirectPreferred?: boolean;
  /** The first wait before a status is asked for again, in milliseconds; it grows from there. */
  pollFirstMs?: number;
  /** The longest wait before a status is asked for again, in milliseconds. */
  pollLongestMs?: number;
  /** The largest answer that is read, in bytes. */
  largestAnswer?: number;
}

/** A bank, our identity there, and how requests are signed. */
export interface BankConfig {
  /** Name of the system: `tietoevry`. */
  system: string;
  /** Address below which the bank's interface lives, without `/v1`: `https://api.bank.example/openbanking`. */
  baseUrl: string;
  /** Where the bank sends users back to (`TPP-Redirect-URI`). Each job may name another. */
  redirectUri?: string;
  /** The certificate that belongs to the signing key (QSealC), as PEM or as base64 of its DER. */
  certificate?: string;
  /** The signing key as PEM, PKCS#8 or PKCS#1. Without it a key held elsewhere signs, through `Step.Sign`. */
  key?: string;
  /** keyId of the signature, where it is not the one of the certificate. */
  keyId?: string;
  /** Headers to be sent with every request, such as `ASPSP-ID`. */
  headers?: Record<string, string>;
  /** What differs from the system's own profile. */
  profile?: Profile;
}

/** Calls for one account that were made without the user. */
export interface CallsWithoutUser {
  /** What was read: `balances` or `transactions`. */
  service: string;
  /** The bank's id of the account: opaque. */
  accountId: string;
  /** When, as Unix times in milliseconds. */
  atMs: number[];
}

/** What a token endpoint gave. Secret. */
export interface Tokens {
  /** The token that is sent with each call. */
  accessToken: string;
  /** The token with which another access token is had without the user. */
  refreshToken?: string;
  /** Unix time in milliseconds from which on the access token no longer holds; absent where the bank did not say. */
  expiresAtMs?: number;
  /** What the token is good for. */
  scope?: string;
}

/** What the bank gave us for one user. It can be saved, and is secret. */
export interface Session {
  /** `PSU-ID`: names the user at this bank, for this TPP; it does not change. */
  psuId?: string;
  /** `PSU-Corporate-ID`: the agreement for which the user acts; absent in the private context. */
  psuCorporateId?: string;
  /** `TPP-Session-ID` under which the user authenticated last. */
  tppSessionId?: string;
  /** When that was, as Unix time in milliseconds; it holds for an hour. */
  scaAtMs?: number;
  /**
   * When the user authenticated last, also after that hour, as Unix time in milliseconds: calls without the user
   * are granted for a time after it.
   */
  lastScaAtMs?: number;
  /** The calls that were made without the user in the last day, where the bank grants only some. */
  callsWithoutUser?: CallsWithoutUser[];
  /** OAuth tokens of this user. They are in what `Flow.session` returns and never in a saved flow. */
  tokens?: Tokens;
}

/** The device of the user who is there now (Berlin Group Implementation Guidelines, 4.8: `PSU-*` headers). */
export interface PsuDevice {
  /** `PSU-IP-Address`: IP address of the user's device, as the TPP sees it. */
  ipAddress?: string;
  /** `PSU-IP-Port`. */
  ipPort?: number;
  /** `PSU-User-Agent`. */
  userAgent?: string;
  /** `PSU-Accept`. */
  accept?: string;
  /** `PSU-Accept-Charset`. */
  acceptCharset?: string;
  /** `PSU-Accept-Encoding`. */
  acceptEncoding?: string;
  /** `PSU-Accept-Language`. */
  acceptLanguage?: string;
  /** `PSU-Http-Method`: the method the user's device called the TPP with. */
  httpMethod?: string;
  /** `PSU-Device-ID`: a UUID that stays with the installation. */
  deviceId?: string;
  /** `PSU-Geo-Location`: `GEO:<latitude>;<longitude>`. */
  geoLocation?: string;
}

/** For whom and from where a job acts. */
export interface Context {
  /** What the bank gave us for this user before. */
  session?: Session;
  /** The user's device. Needed for payments; absent when the user is not there. */
  psu?: PsuDevice;
  /** Where the bank sends this user back to, when it is not the bank configuration's address. */
  redirectUri?: string;
}

/** No input, or an answer without content. */
export interface Nothing {
}

/** A link. */
export interface Link {
  /** Address, in full or relative to the bank's base address. */
  href: string;
}

/** The answer to `GET /v1/users`. */
export interface Users {
  /** `scaRedirect`: where to take the user. */
  _links: Record<string, Link>;
}

/** A user who is registered with the TPP. */
export interface Registered {
  /** What to keep for this user. */
  session: Session;
}

/** ISO 20022 status of a payment initiation (Implementation Guidelines, 14.13). */
export const TransactionStatus = {
  /** AcceptedSettlementCompleted: settlement on the creditor's account has been completed. */
  ACCC: "ACCC",
  /** AcceptedCustomerProfile: technical validation and customer profile check were successful. */
  ACCP: "ACCP",
  /** AcceptedSettlementCompleted: settlement on the debtor's account has been completed. */
  ACSC: "ACSC",
  /** AcceptedSettlementInProcess: all checks were successful, the payment was accepted for execution. */
  ACSP: "ACSP",
  /** AcceptedTechnicalValidation: authentication, syntax and semantics are right. */
  ACTC: "ACTC",
  /** AcceptedWithChange: accepted, but a change will be made, such as of the date. */
  ACWC: "ACWC",
  /** AcceptedWithoutPosting: accepted without being posted to the creditor's account. */
  ACWP: "ACWP",
  /** Received by the receiving agent. */
  RCVD: "RCVD",
  /** Pending: further checks and a status update will follow. */
  PDNG: "PDNG",
  /** Rejected. */
  RJCT: "RJCT",
  /** Cancelled before execution. */
  CANC: "CANC",
  /** AcceptedFundsChecked: as ACCP, and the funds check was positive. */
  ACFC: "ACFC",
  /** PartiallyAcceptedTechnicalCorrect: more signatures are needed. */
  PATC: "PATC",
  /** PartiallyAccepted: some transactions of a bulk are accepted, others not yet. */
  PART: "PART",
} as const;
/** ISO 20022 status of a payment initiation (Implementation Guidelines, 14.13). */
export type TransactionStatus = (typeof TransactionStatus)[keyof typeof TransactionStatus] | (string & {});

/** An amount with its currency. */
export interface InstructedAmount {
  /** ISO 4217 code. */
  currency: string;
  /** Decimal with a point, such as `100.33`. */
  amount: string;
}

/** A status that was seen, and when. */
export interface StatusSeen {
  /** The status. */
  transactionStatus: TransactionStatus;
  /** Unix time in milliseconds. */
  atMs: number;
}

/** What is known of a payment. */
export interface KnownPayment {
  /** `payments`, `bulk-payments` or `periodic-payments`. */
  paymentService: string;
  /** The product. */
  paymentProduct: string;
  /** The bank's id of the payment; absent when its answer was lost. */
  paymentId?: string;
  /** The last status seen. */
  transactionStatus?: TransactionStatus;
  /** Where to start the next authorisation. */
  startAuthorisation?: string;
  /** Whether the bank announced a fee. */
  transactionFeeIndicator?: boolean;
  /** The fee, when the bank announced one. */
  transactionFees?: InstructedAmount;
  /** Every change of status that was seen. */
  statuses: StatusSeen[];
}

/** A payment that ended without trouble. */
export interface PaymentEnded {
  /** What is known of it. */
  payment: KnownPayment;
}

/** A payment that ended with trouble, or might have. */
export interface PaymentTrouble {
  /** What is known of it. */
  payment: KnownPayment;
  /** Whose fault, why, and what to do next. */
  error: Problem;
  /** `X-Request-ID` of the request it is about, to name it to the bank's support. */
  requestId?: string;
}

/** How a payment ended. */
export type PaymentOutcome =
  /** The PSU is registered; there was no payment to make. */
  | ({ outcome: "psuRegistered" } & Registered)
  /** The payment is complete: the debtor's account was debited. */
  | ({ outcome: "completed" } & PaymentEnded)
  /** The payment was executed and booked; it is now found among the account's transactions. */
  | ({ outcome: "booked" } & PaymentEnded)
  /** The periodic payment is registered; the bank executes it when it is due. */
  | ({ outcome: "registered" } & PaymentEnded)
  /** The bank rejected the payment. */
  | ({ outcome: "rejected" } & PaymentTrouble)
  /** The debtor's account had no money for it. */
  | ({ outcome: "noFunds" } & PaymentTrouble)
  /** Another PSU has to sign: start `authorisePayment` for them with this payment. */
  | ({ outcome: "needsSignature" } & PaymentEnded)
  /** The user did not authorise it. It can be authorised again or deleted. */
  | ({ outcome: "notAuthorised" } & PaymentTrouble)
  /** The payment is cancelled. */
  | ({ outcome: "cancelled" } & PaymentEnded)
  /** The payment could not be cancelled and stands. */
  | ({ outcome: "notCancelled" } & PaymentTrouble)
  /** The bank refused a request. */
  | ({ outcome: "refused" } & PaymentTrouble)
  /** It is not known whether the bank holds the payment. Nothing was sent twice. */
  | ({ outcome: "uncertain" } & PaymentTrouble)
  /** The payment is no longer listed, and its last known status does not say why. */
  | ({ outcome: "vanished" } & PaymentTrouble)
  /** Ended by the host before the payment was sent. */
  | ({ outcome: "abandoned" } & PaymentEnded);

/** One agreement: a company for which the PSU may act. */
export interface Agreement {
  /** What to give as `PSU-Corporate-ID` to act for it (`psuCorporateId` of the session). */
  id?: string;
  /** Name of the company. */
  name?: string;
  /** Its number in the register of companies. */
  organisationNumber?: string;
}

/**
 * The agreements for which a PSU may act ("Special Handling for Corporate Context"). The document shows no example;
 * fields beyond these are kept in `extra`.
 */
export interface Agreements {
  /** The agreements. */
  agreements: Agreement[];
}

/** Where a consent stands (Implementation Guidelines, 14.15). */
export const ConsentStatus = {
  /** Received, not authorised yet. */
  received: "received",
  /** Not authorised. */
  rejected: "rejected",
  /** In force. */
  valid: "valid",
  /** Taken back by the PSU at the bank. */
  revokedByPsu: "revokedByPsu",
  /** Expired. */
  expired: "expired",
  /** Ended by the TPP. */
  terminatedByTpp: "terminatedByTpp",
  /** Another PSU has to authorise it. */
  partiallyAuthorised: "partiallyAuthorised",
} as const;
/** Where a consent stands (Implementation Guidelines, 14.15). */
export type ConsentStatus = (typeof ConsentStatus)[keyof typeof ConsentStatus] | (string & {});

/** The bank's answer to a question for consent. */
export interface ConsentStarted {
  /** Where the consent stands, where the bank says so. */
  consentStatus?: ConsentStatus;
  /** The bank's id of it, where the bank gives one. */
  consentId?: string;
  /** `scaRedirect`: where to take the user. */
  _links: Record<string, Link>;
}

/** What access is asked for. Banks with bank-offered consent disregard it (Implementation Guidelines, 6.3.1). */
export interface ConsentRequest {
  /** Accounts and what is to be read of them. */
  access: unknown;
  /** Whether access is wanted more than once. */
  recurringIndicator: boolean;
  /** Until when, `YYYY-MM-DD`. */
  validUntil: string;
  /** How often a day without the user. */
  frequencyPerDay: number;
  /** Whether payments follow in the same session. */
  combinedServiceIndicator: boolean;
}

/** A consent to ask for in the deprecated way. */
export interface AskForConsent {
  /** What access is asked for. The bank disregards it. */
  body?: ConsentRequest;
}

/** Consent was given. */
export interface ConsentGranted {
  /** What to keep for this user. */
  session: Session;
}

/** Consent was not given. */
export interface ConsentTrouble {
  /** Whose fault, why, and what to do next. */
  error: Problem;
}

/** How a question for consent ended. */
export type ConsentOutcome =
  /** The user came back from the bank, known to us by the session. They may have chosen any of their accounts. */
  | ({ outcome: "granted" } & ConsentGranted)
  /** The user came back without having agreed. */
  | ({ outcome: "declined" } & ConsentTrouble)
  /** The bank refused, or could not be reached. */
  | ({ outcome: "refused" } & ConsentTrouble)
  /** Ended by the host. */
  | ({ outcome: "abandoned" } & Nothing);

/** The accounts to list. */
export interface AccountsQuery {
  /** Asks for the balances beside the accounts. The bank may ignore it. */
  withBalance?: boolean;
}

/** Whether an account can be used (Implementation Guidelines, 14.3). */
export const AccountStatus = {
  /** In use. */
  enabled: "enabled",
  /** Closed. */
  deleted: "deleted",
  /** Blocked, for legal reasons for example. */
  blocked: "blocked",
} as const;
/** Whether an account can be used (Implementation Guidelines, 14.3). */
export type AccountStatus = (typeof AccountStatus)[keyof typeof AccountStatus] | (string & {});

/** Who uses an account (Implementation Guidelines, 14.3). */
export const AccountUsage = {
  /** A private person. */
  PRIV: "PRIV",
  /** An organisation. */
  ORGA: "ORGA",
} as const;
/** Who uses an account (Implementation Guidelines, 14.3). */
export type AccountUsage = (typeof AccountUsage)[keyof typeof AccountUsage] | (string & {});

/** Kind of a balance (Implementation Guidelines, 14.16). */
export const BalanceType = {
  /** Of the last completed booking day. */
  closingBooked: "closingBooked",
  /** Booked entries and those that are expected by the end of the day. */
  expected: "expected",
  /** With the authorised amounts taken off. */
  authorised: "authorised",
  /** At the beginning of the booking day. */
  openingBooked: "openingBooked",
  /** Available at the moment. */
  interimAvailable: "interimAvailable",
  /** Booked at the moment. */
  interimBooked: "interimBooked",
  /** Available at a later date. */
  forwardAvailable: "forwardAvailable",
  /** Of a card: not invoiced yet. */
  nonInvoiced: "nonInvoiced",
} as const;
/** Kind of a balance (Implementation Guidelines, 14.16). */
export type BalanceType = (typeof BalanceType)[keyof typeof BalanceType] | (string & {});

/** A balance. */
export interface Balance {
  /** How much. The currency is that of the account. */
  balanceAmount: InstructedAmount;
  /** Which kind. */
  balanceType: BalanceType;
  /** Whether the credit limit is part of it. */
  creditLimitIncluded?: boolean;
  /** When it changed last. */
  lastChangeDateTime?: string;
  /** The day it is of. */
  referenceDate?: string;
  /** Id of the last transaction that is part of it. */
  lastCommittedTransaction?: string;
}

/** An account. */
export interface AccountDetails {
  /** The bank's id of it: opaque. */
  resourceId?: string;
  /** International account number. */
  iban?: string;
  /** National account number; in Norway 11 digits. */
  bban?: string;
  /** Phone number that stands for it. */
  msisdn?: string;
  /** Its currency, ISO 4217. */
  currency: string;
  /** Name of the owner. */
  ownerName?: string;
  /** Name the bank gave it. */
  name?: string;
  /** Name the PSU gave it. */
  displayName?: string;
  /** The bank's product. */
  product?: string;
  /** Kind of account: by ISO 20022, or before `cash-account-type-iso` the bank's own word. */
  cashAccountType?: string;
  /** Whether it can be used. */
  status?: AccountStatus;
  /** BIC of the bank. */
  bic?: string;
  /** Cards or accounts that belong to it. */
  linkedAccounts?: string;
  /** Who uses it. */
  usage?: AccountUsage;
  /** What else the bank says of it. */
  details?: string;
  /** Its balances. */
  balances?: Balance[];
  /** Where balances and transactions are. */
  _links?: Record<string, Link>;
}

/** The accounts that the PSU gave consent to. */
export interface Accounts {
  /** One entry each. */
  accounts: AccountDetails[];
}

/** Kind of an account by ISO 20022, ExternalCashAccountType1Code. */
export const CashAccountType = {
  /** Current account. */
  CACC: "CACC",
  /** Card account. */
  CARD: "CARD",
  /** Cash payment account. */
  CASH: "CASH",
  /** Charges. */
  CHAR: "CHAR",
  /** Cash income. */
  CISH: "CISH",
  /** Commission. */
  COMM: "COMM",
  /** Clearing participant settlement account. */
  CPAC: "CPAC",
  /** Limited liquidity savings account. */
  LLSV: "LLSV",
  /** Loan. */
  LOAN: "LOAN",
  /** Marginal lending. */
  MGLD: "MGLD",
  /** Money market. */
  MOMA: "MOMA",
  /** Non-resident individual, foreign currency. */
  NFCA: "NFCA",
  /** Non-resident external. */
  NREX: "NREX",
  /** Overdraft. */
  ODFT: "ODFT",
  /** Overnight deposit. */
  ONDP: "ONDP",
  /** Other. */
  OTHR: "OTHR",
  /** Settlement. */
  SACC: "SACC",
  /** Salary. */
  SLRY: "SLRY",
  /** Savings. */
  SVGS: "SVGS",
  /** Tax. */
  TAXE: "TAXE",
  /** Transacting account. */
  TRAN: "TRAN",
  /** Cash trading. */
  TRAS: "TRAS",
  /** Virtual account. */
  VACC: "VACC",
} as const;
/** Kind of an account by ISO 20022, ExternalCashAccountType1Code. */
export type CashAccountType = (typeof CashAccountType)[keyof typeof CashAccountType] | (string & {});

/** An account, and what is read from it. */
export interface AccountView {
  /** The account as the bank told it. */
  account: AccountDetails;
  /** Kind of account by ISO 20022; absent where the bank has a word of its own, which `account` holds. */
  cashAccountType?: CashAccountType;
  /** The name to show: the PSU's own, else the bank's. */
  name?: string;
}

/** The accounts that the PSU gave consent to. */
export interface AccountsView {
  /** One entry each. */
  accounts: AccountView[];
}

/** Nothing was read. */
export interface ReadTrouble {
  /** Whose fault, why, and what to do next. */
  error: Problem;
  /** `X-Request-ID` of the request, to name it to the bank's support. */
  requestId?: string;
}

/** How reading accounts ended. */
export type AccountsOutcome =
  /** They were read. */
  | ({ outcome: "read" } & AccountsView)
  /** The bank refused; the error holds its code. */
  | ({ outcome: "refused" } & ReadTrouble)
  /** The answer is not to be had; nothing was changed by asking. */
  | ({ outcome: "uncertain" } & ReadTrouble)
  /** The user came back from the bank without having agreed. */
  | ({ outcome: "declined" } & ReadTrouble)
  /** Ended by the host. */
  | ({ outcome: "cancelled" } & Nothing);

/** An account to read. */
export interface AccountQuery {
  /** The bank's id of the account (`resourceId`): opaque. */
  accountId: string;
  /** Asks for the balances beside the account. The bank may ignore it. */
  withBalance?: boolean;
}

/** One account. */
export interface OneAccount {
  /** The account. */
  account: AccountDetails;
}

/** An account to refer to. */
export interface AccountRef {
  /** The bank's id of the account (`resourceId`): opaque. */
  accountId: string;
}

/** An account, by one of its numbers (Implementation Guidelines, 14.1). */
export interface AccountReference {
  /** International account number (ISO 13616). */
  iban?: string;
  /** National account number; in Norway 11 digits. */
  bban?: string;
  /** Number of a card. */
  pan?: string;
  /** Number of a card, in part hidden. */
  maskedPan?: string;
  /** Phone number that stands for an account. */
  msisdn?: string;
  /** ISO 4217 code of the account's currency. */
  currency?: string;
}

/** The balances of an account. */
export interface Balances {
  /** Which account. */
  account?: AccountReference;
  /** Its balances. */
  balances: Balance[];
}

/** Which transactions are asked for (Implementation Guidelines, 6.6.4). */
export const BookingStatus = {
  /** Fully processed. */
  booked: "booked",
  /** Still to be processed. The bank gives all of them, whatever dates and limit are asked for ("Known Issues"). */
  pending: "pending",
  /** Booked and pending. The bank gives all pending ones, whatever dates and limit are asked for ("Known Issues"). */
  both: "both",
} as const;
/** Which transactions are asked for (Implementation Guidelines, 6.6.4). */
export type BookingStatus = (typeof BookingStatus)[keyof typeof BookingStatus] | (string & {});

/** Which transactions to read: the first page by account and dates, every further one by the link of the page before. */
export interface TransactionQuery {
  /** The bank's id of the account (`resourceId`): opaque. */
  accountId: string;
  /** Booked ones, pending ones, or both. */
  bookingStatus: BookingStatus;
  /** First booking day, `YYYY-MM-DD`. Without the user at most 90 days back. */
  dateFrom?: string;
  /** Last booking day, `YYYY-MM-DD`; today when absent. */
  dateTo?: string;
  /** Most transactions on one page. */
  limit?: number;
  /** The link to the page that is wanted, as the page before gave it. It says all that the other fields say. */
  next?: string;
}

/** A rate at which was exchanged. */
export interface ExchangeRate {
  /** Currency exchanged from. */
  sourceCurrency?: string;
  /** The rate. */
  exchangeRate?: string;
  /** Currency in which the rate is told. */
  unitCurrency?: string;
  /** Currency exchanged to. */
  targetCurrency?: string;
  /** Day of the rate. */
  quotationDate?: string;
  /** The contract it comes from. */
  contractIdentification?: string;
}

/** A transaction. "For booked transactions the transactionId can be expected to be stable"; pending ones may change. */
export interface Transaction {
  /** The bank's id of it. */
  transactionId?: string;
  /** Reference of the entry, for delta reading. */
  entryReference?: string;
  /** Reference of the one who paid. */
  endToEndId?: string;
  /** Whether it stands for several transactions. */
  batchIndicator?: boolean;
  /** For how many. */
  batchNumberOfTransactions?: number;
  /** Mandate of a direct debit. */
  mandateId?: string;
  /** Number of a cheque. */
  checkId?: string;
  /** Identification of the creditor. */
  creditorId?: string;
  /** When it was booked. */
  bookingDate?: string;
  /** From when on it counts. */
  valueDate?: string;
  /** How much; below zero for money that went out. */
  transactionAmount: InstructedAmount;
  /** Rates, where currencies were exchanged. */
  currencyExchange?: ExchangeRate[];
  /** Who was paid. */
  creditorName?: string;
  /** The account credited. */
  creditorAccount?: AccountReference;
  /** The creditor's bank. */
  creditorAgent?: string;
  /** Who in the end was paid. */
  ultimateCreditor?: string;
  /** Who paid. */
  debtorName?: string;
  /** The account debited. */
  debtorAccount?: AccountReference;
  /** The debtor's bank. */
  debtorAgent?: string;
  /** Who in the end paid. */
  ultimateDebtor?: string;
  /** Message. */
  remittanceInformationUnstructured?: string;
  /** Several messages. */
  remittanceInformationUnstructuredArray?: string[];
  /** KID or another structured reference: text, or an object with `reference`. */
  remittanceInformationStructured?: unknown;
  /** Several structured references: texts, or objects with `reference`. */
  remittanceInformationStructuredArray?: unknown[];
  /** What the bank says beside it. */
  additionalInformation?: string;
  /** Standing orders, under `bookingStatus` information. */
  additionalInformationStructured?: unknown;
  /** ISO 20022 purpose. */
  purposeCode?: string;
  /** ISO 20022 code of the kind of transaction. */
  bankTransactionCode?: string;
  /** The bank's own code. */
  proprietaryBankTransactionCode?: string;
  /** Balance after it. */
  balanceAfterTransaction?: Balance;
  /** `transactionDetails`, where there are more. */
  _links?: Record<string, Link>;
}

/** Transactions of one page. */
export interface AccountReport {
  /** Fully processed. */
  booked?: Transaction[];
  /** Still to be processed. */
  pending?: Transaction[];
  /** Standing orders. */
  information?: Transaction[];
  /** `next`, while there are more pages. */
  _links?: Record<string, Link>;
}

/** The bank's answer to a question for transactions: one page. */
export interface Transactions {
  /** Which account. */
  account?: AccountReference;
  /** The transactions. */
  transactions?: AccountReport;
  /** Balances of the account. */
  balances?: Balance[];
  /** Links beside the report. */
  _links?: Record<string, Link>;
}

/** One page of transactions. */
export interface TransactionPage {
  /** Which account. */
  account?: AccountReference;
  /** Fully processed ones. */
  booked: Transaction[];
  /** Ones still to be processed. */
  pending: Transaction[];
  /** Balances of the account. */
  balances?: Balance[];
  /** What to begin this job with for the next page; absent on the last one. */
  next?: TransactionQuery;
}

/** How reading a page of transactions ended. */
export type TransactionPageOutcome =
  /** It was read. */
  | ({ outcome: "read" } & TransactionPage)
  /** The bank refused; the error holds its code. */
  | ({ outcome: "refused" } & ReadTrouble)
  /** The answer is not to be had; nothing was changed by asking. */
  | ({ outcome: "uncertain" } & ReadTrouble)
  /** The user came back from the bank without having agreed. */
  | ({ outcome: "declined" } & ReadTrouble)
  /** Ended by the host. */
  | ({ outcome: "cancelled" } & Nothing);

/** A transaction to refer to. */
export interface TransactionRef {
  /** The bank's id of the account (`resourceId`): opaque. */
  accountId: string;
  /** The bank's id of the transaction: opaque. Stable for booked ones. */
  transactionId: string;
}

/** The details of a transaction. */
export interface TransactionDetails {
  /** The transaction, with what the list leaves out. */
  transactionsDetails: Transaction;
}

/** A card account: what several cards of one contract are booked to. */
export interface CardAccountDetails {
  /** The bank's id of it: opaque. */
  resourceId?: string;
  /** Number of the card, masked. */
  maskedPan?: string;
  /** Its currency, ISO 4217. */
  currency: string;
  /** Name of the owner. */
  ownerName?: string;
  /** Name the bank gave it: up to 70 characters, before `longer-names` fewer. */
  name?: string;
  /** Name the PSU gave it. */
  displayName?: string;
  /** The bank's product. */
  product?: string;
  /** Whether amounts are told as debits: a purchase is then below zero. */
  debitAccounting?: boolean;
  /** Whether it can be used. */
  status?: AccountStatus;
  /** Who uses it. */
  usage?: AccountUsage;
  /** What else the bank says of it. */
  details?: string;
  /** How much credit there is. */
  creditLimit?: InstructedAmount;
  /** Its balances. */
  balances?: Balance[];
  /** Where balances and transactions are. */
  _links?: Record<string, Link>;
}

/** The card accounts that the PSU gave consent to. */
export interface CardAccounts {
  /** One entry each. */
  cardAccounts: CardAccountDetails[];
}

/** A card account, and what is read from it. */
export interface CardAccountView {
  /** The card account as the bank told it. */
  cardAccount: CardAccountDetails;
  /** The name to show: the PSU's own, else the bank's. */
  name?: string;
  /** Whether the bank may have cut the name off. */
  nameMayBeCut: boolean;
}

/** The card accounts that the PSU gave consent to. */
export interface CardAccountsView {
  /** One entry each. */
  cardAccounts: CardAccountView[];
}

/** How reading card accounts ended. */
export type CardAccountsOutcome =
  /** They were read. */
  | ({ outcome: "read" } & CardAccountsView)
  /** The bank refused; the error holds its code. */
  | ({ outcome: "refused" } & ReadTrouble)
  /** The answer is not to be had; nothing was changed by asking. */
  | ({ outcome: "uncertain" } & ReadTrouble)
  /** The user came back from the bank without having agreed. */
  | ({ outcome: "declined" } & ReadTrouble)
  /** Ended by the host. */
  | ({ outcome: "cancelled" } & Nothing);

/** One card account. */
export interface OneCardAccount {
  /** The card account. */
  cardAccount: CardAccountDetails;
}

/** The balances of a card account. */
export interface CardBalances {
  /** Which card account. */
  cardAccount?: AccountReference;
  /** Whether amounts are told as debits. */
  debitAccounting?: boolean;
  /** Its balances. */
  balances: Balance[];
}

/** Where a shop is. */
export interface AcceptorAddress {
  /** Street, without number. */
  streetName?: string;
  /** Number of the building. */
  buildingNumber?: string;
  /** Town. */
  townName?: string;
  /** Postal code. */
  postCode?: string;
  /** ISO 3166 code of the country. */
  country?: string;
}

/** A transaction of a card account. */
export interface CardTransaction {
  /** The bank's id of it. */
  cardTransactionId?: string;
  /** Id of the terminal. */
  terminalId?: string;
  /** When the card was used. */
  transactionDate?: string;
  /** When the card was used, to the second. */
  acceptorTransactionDateTime?: string;
  /** When it was booked. */
  bookingDate?: string;
  /** What is booked to the card account. */
  transactionAmount: InstructedAmount;
  /** Rates, where currencies were exchanged. */
  currencyExchange?: ExchangeRate[];
  /** What was paid in the shop, in its currency. */
  originalAmount?: InstructedAmount;
  /** What the bank takes for exchanging. */
  markupFee?: InstructedAmount;
  /** The same in per cent. */
  markupFeePercentage?: string;
  /** Id of the shop. */
  cardAcceptorId?: string;
  /** Where the shop is. Not every bank names the country. */
  cardAcceptorAddress?: AcceptorAddress;
  /** Phone number of the shop. */
  cardAcceptorPhone?: string;
  /** Trade of the shop, ISO 18245. */
  merchantCategoryCode?: string;
  /** Number of the card, masked. */
  maskedPAN?: string;
  /** What the bank says beside it. */
  transactionDetails?: string;
  /** Whether it is on an invoice already. */
  invoiced?: boolean;
  /** The bank's own code. */
  proprietaryBankTransactionCode?: string;
}

/** Transactions of one page of a card account. */
export interface CardAccountReport {
  /** Fully processed. */
  booked?: CardTransaction[];
  /** Still to be processed. */
  pending?: CardTransaction[];
  /** `next`, while there are more pages. */
  _links?: Record<string, Link>;
}

/** The bank's answer to a question for transactions of a card account: one page. */
export interface CardTransactions {
  /** Which card account. */
  cardAccount?: AccountReference;
  /** Whether amounts are told as debits. */
  debitAccounting?: boolean;
  /** The transactions. */
  cardTransactions?: CardAccountReport;
  /** Balances of the card account. */
  balances?: Balance[];
  /** Links beside the report. */
  _links?: Record<string, Link>;
}

/** One page of transactions of a card account. */
export interface CardTransactionPage {
  /** Which card account. */
  cardAccount?: AccountReference;
  /** Whether amounts are told as debits: a purchase is then below zero. */
  debitAccounting?: boolean;
  /** Fully processed ones. */
  booked: CardTransaction[];
  /** Ones still to be processed. */
  pending: CardTransaction[];
  /** Balances of the card account. */
  balances?: Balance[];
  /** Whether the bank had originalAmount and transactionAmount in each other's place; here they stand in their own. */
  amountsSwitched: boolean;
  /** What to begin this job with for the next page; absent on the last one. */
  next?: TransactionQuery;
}

/** How reading a page of transactions of a card account ended. */
export type CardTransactionPageOutcome =
  /** It was read. */
  | ({ outcome: "read" } & CardTransactionPage)
  /** The bank refused; the error holds its code. */
  | ({ outcome: "refused" } & ReadTrouble)
  /** The answer is not to be had; nothing was changed by asking. */
  | ({ outcome: "uncertain" } & ReadTrouble)
  /** The user came back from the bank without having agreed. */
  | ({ outcome: "declined" } & ReadTrouble)
  /** Ended by the host. */
  | ({ outcome: "cancelled" } & Nothing);

/** A postal address. */
export interface Address {
  /** Street, without number. */
  street?: string;
  /** Number of the building. */
  buildingNumber?: string;
  /** City. */
  city?: string;
  /** Postal code. */
  postalCode?: string;
  /** ISO 3166 code of the country. */
  country: string;
}

/** A structured reference. */
export interface StructuredReference {
  /** The reference itself: a KID, or an invoice number. */
  reference: string;
  /** `SCOR` (KID) or `CINV` (commercial invoice). */
  referenceType?: string;
  /** `BITS-EFAKTURA` where the reference is that of an electronic invoice. */
  referenceIssuer?: string;
}

/** A single payment (Implementation Guidelines, 5.3.1). */
export interface Payment {
  /** What is to be paid. */
  instructedAmount: InstructedAmount;
  /** The account to be debited. */
  debtorAccount: AccountReference;
  /** The account to be credited. */
  creditorAccount: AccountReference;
  /** Name of the creditor, at most 70 characters. */
  creditorName: string;
  /** The creditor's bank; needed for SEPA outside the EEA. */
  creditorAgent?: string;
  /** Address of the creditor. */
  creditorAddress?: Address;
  /** ISO 20022 purpose, four letters. */
  purposeCode?: string;
  /** When to pay, `YYYY-MM-DD`; today when absent. */
  requestedExecutionDate?: string;
  /** Reference of the TPP, at most 35 characters. */
  endToEndIdentification?: string;
  /** Message to the creditor, at most 140 characters. Not together with a KID. */
  remittanceInformationUnstructured?: string;
  /** KID. Not together with a message. */
  remittanceInformationStructured?: string;
  /** Several structured references. */
  remittanceInformationStructuredArray?: StructuredReference[];
  /** Who in the end pays. */
  ultimateDebtor?: string;
  /** Who in the end is paid. */
  ultimateCreditor?: string;
}

/** A single payment to initiate. */
export interface InitiatePayment {
  /** The product, such as `norwegian-domestic-credit-transfers`. Others differ from bank to bank. */
  paymentProduct: string;
  /** Lets a payment through that has date, amount, debtor and creditor in common with another. */
  allowLogicalDuplicate?: boolean;
  /** The payment. */
  body: Payment;
}

/** The bank's answer to a payment initiation. */
export interface PaymentInitiated {
  /** Where the payment stands. */
  transactionStatus: TransactionStatus;
  /** The bank's id of the payment: opaque. */
  paymentId: string;
  /** What can be done next. */
  _links?: Record<string, Link>;
  /** Whether the payment costs a fee. */
  transactionFeeIndicator?: boolean;
  /** The fee. */
  transactionFees?: InstructedAmount;
}

/** One payment of a bulk payment (Implementation Guidelines, 5.3.3). */
export interface BulkPaymentElement {
  /** What is to be paid. */
  instructedAmount: InstructedAmount;
  /** The account to be credited. */
  creditorAccount: AccountReference;
  /** Name of the creditor, at most 70 characters. */
  creditorName: string;
  /** The creditor's bank. */
  creditorAgent?: string;
  /** Address of the creditor. */
  creditorAddress?: Address;
  /** ISO 20022 purpose, four letters. */
  purposeCode?: string;
  /** Reference of the TPP, at most 35 characters. */
  endToEndIdentification?: string;
  /** Message to the creditor, at most 140 characters. Not together with a KID. */
  remittanceInformationUnstructured?: string;
  /** KID. Not together with a message. */
  remittanceInformationStructured?: string;
  /** Several structured references. */
  remittanceInformationStructuredArray?: StructuredReference[];
  /** Who in the end pays. */
  ultimateDebtor?: string;
  /** Who in the end is paid. */
  ultimateCreditor?: string;
}

/** Payments from one account to many, authorised as one. There is no limit of how many. */
export interface BulkPayment {
  /** Reference of the TPP for the whole, at most 35 characters. */
  paymentInformationId?: string;
  /** Whether one entry is wanted on the account statement for all. */
  batchBookingPreferred?: boolean;
  /** The account to be debited. */
  debtorAccount: AccountReference;
  /** When to pay, `YYYY-MM-DD`; today when absent. */
  requestedExecutionDate?: string;
  /** The payments. */
  payments: BulkPaymentElement[];
}

/** A bulk payment to initiate. */
export interface InitiateBulkPayment {
  /** The product: `norwegian-domestic-credit-transfers` is the only one. */
  paymentProduct: string;
  /** Lets payments through that have date, amount, debtor and creditor in common with another. */
  allowLogicalDuplicate?: boolean;
  /** The payments. */
  body: BulkPayment;
}

/** How often a periodic payment is executed (Berlin Group OpenAPI 1.3.9, `frequencyCode`). */
export const FrequencyCode = {
  /** Every day. */
  Daily: "Daily",
  /** Every week. */
  Weekly: "Weekly",
  /** Every other week. */
  EveryTwoWeeks: "EveryTwoWeeks",
  /** Every month. */
  Monthly: "Monthly",
  /** Every other month. */
  EveryTwoMonths: "EveryTwoMonths",
  /** Every three months. */
  Quarterly: "Quarterly",
  /** Every six months. */
  SemiAnnual: "SemiAnnual",
  /** Every year. */
  Annual: "Annual",
  /** In the months that `monthsOfExecution` names. */
  MonthlyVariable: "MonthlyVariable",
} as const;
/** How often a periodic payment is executed (Berlin Group OpenAPI 1.3.9, `frequencyCode`). */
export type FrequencyCode = (typeof FrequencyCode)[keyof typeof FrequencyCode] | (string & {});

/** What happens when a periodic payment is due on a day without banking (Berlin Group OpenAPI 1.3.9, `executionRule`). */
export const ExecutionRule = {
  /** It is executed on the next banking day. */
  following: "following",
  /** It is executed on the banking day before. */
  preceding: "preceding",
} as const;
/** What happens when a periodic payment is due on a day without banking (Berlin Group OpenAPI 1.3.9, `executionRule`). */
export type ExecutionRule = (typeof ExecutionRule)[keyof typeof ExecutionRule] | (string & {});

/** A payment that is repeated (Implementation Guidelines, 5.3.4). */
export interface PeriodicPayment {
  /** What is to be paid each time. */
  instructedAmount: InstructedAmount;
  /** The account to be debited. */
  debtorAccount: AccountReference;
  /** The account to be credited. */
  creditorAccount: AccountReference;
  /** Name of the creditor, at most 70 characters. */
  creditorName: string;
  /** The first day, `YYYY-MM-DD`. */
  startDate: string;
  /** How often. */
  frequency: FrequencyCode;
  /** The last day; without end when absent. */
  endDate?: string;
  /** What happens when it is due on a day without banking. */
  executionRule?: ExecutionRule;
  /** Day of the month, `1` to `31`; what is past the end of a month is its last day. */
  dayOfExecution?: string;
  /** The creditor's bank. */
  creditorAgent?: string;
  /** Address of the creditor. */
  creditorAddress?: Address;
  /** ISO 20022 purpose, four letters. */
  purposeCode?: string;
  /** Reference of the TPP, at most 35 characters. */
  endToEndIdentification?: string;
  /** Message to the creditor, at most 140 characters. Not together with a KID. */
  remittanceInformationUnstructured?: string;
  /** KID. Not together with a message. */
  remittanceInformationStructured?: string;
  /** Several structured references. */
  remittanceInformationStructuredArray?: StructuredReference[];
  /** Who in the end pays. */
  ultimateDebtor?: string;
  /** Who in the end is paid. */
  ultimateCreditor?: string;
}

/** A periodic payment to initiate. */
export interface InitiatePeriodicPayment {
  /** The product, such as `norwegian-domestic-credit-transfers`. Others differ from bank to bank. */
  paymentProduct: string;
  /** Lets a payment through that has date, amount, debtor and creditor in common with another. */
  allowLogicalDuplicate?: boolean;
  /** The payment. */
  body: PeriodicPayment;
}

/** A payment to refer to. */
export interface PaymentRef {
  /** `payments`, `bulk-payments` or `periodic-payments`. */
  paymentService: string;
  /** The product, such as `norwegian-domestic-credit-transfers`. */
  paymentProduct: string;
  /** The bank's id of the payment: opaque. */
  paymentId: string;
}

/** A payment as the bank holds it. */
export interface PaymentDetails {
  /** Where it stands. */
  transactionStatus?: TransactionStatus;
  /** The bank's id of it. */
  paymentId?: string;
  /** What is to be paid. */
  instructedAmount?: InstructedAmount;
  /** The account to be debited. */
  debtorAccount?: AccountReference;
  /** The account to be credited. */
  creditorAccount?: AccountReference;
  /** Name of the creditor. */
  creditorName?: string;
  /** When it is to be paid. */
  requestedExecutionDate?: string;
  /** Of a bulk payment: its reference. */
  paymentInformationId?: string;
  /** Of a bulk payment: the payments. */
  payments?: BulkPaymentElement[];
  /** Of a periodic payment: the first day. */
  startDate?: string;
  /** Of a periodic payment: the last day. */
  endDate?: string;
  /** Of a periodic payment: how often. */
  frequency?: FrequencyCode;
  /** Of a periodic payment: what happens when it is due on a day without banking. */
  executionRule?: ExecutionRule;
  /** Of a periodic payment: day of the month. */
  dayOfExecution?: string;
  /** Whether it costs a fee. */
  transactionFeeIndicator?: boolean;
  /** The fee. */
  transactionFees?: InstructedAmount;
  /** What can be done next. */
  _links?: Record<string, Link>;
}

/** Where a payment stands. */
export interface PaymentStatus {
  /** Status by ISO 20022. */
  transactionStatus: TransactionStatus;
  /** Whether the debtor's account has the money; `false` beside ACCP stops the payment. */
  fundsAvailable?: boolean;
}

/** A payment to go on with: one that another PSU signs, that the user authorises again, or that is deleted. */
export interface PaymentToContinue {
  /** `payments`, `bulk-payments` or `periodic-payments`. */
  paymentService: string;
  /** The product. */
  paymentProduct: string;
  /** The bank's id of the payment: opaque. */
  paymentId: string;
  /** Where to start the authorisation, as an earlier outcome gave it. */
  startAuthorisation?: string;
}

/** A change to a single payment that is still updatable. */
export interface UpdatePayment {
  /** `payments`: bulk and periodic payments have their own operations. */
  paymentService: string;
  /** The product. */
  paymentProduct: string;
  /** The bank's id of the payment: opaque. */
  paymentId: string;
  /** The payment as it is to be. */
  body: Payment;
}

/** A change to a bulk payment that is still updatable. */
export interface UpdateBulkPayment {
  /** The product. */
  paymentProduct: string;
  /** The bank's id of the payment: opaque. */
  paymentId: string;
  /** The payments as they are to be. */
  body: BulkPayment;
}

/** A change to a periodic payment that is still updatable. */
export interface UpdatePeriodicPayment {
  /** The product. */
  paymentProduct: string;
  /** The bank's id of the payment: opaque. */
  paymentId: string;
  /** The payment as it is to be. */
  body: PeriodicPayment;
}

/** The bank's answer to a cancellation: empty when done, with links when it has to be authorised. */
export interface CancellationReply {
  /** Where the payment stands. */
  transactionStatus?: TransactionStatus;
  /** `startAuthorisation`, when the cancellation has to be authorised. */
  _links?: Record<string, Link>;
}

/** Status of an authorisation (Implementation Guidelines, 14.14; BEC writes the last three). */
export const ScaStatus = {
  /** The authorisation was created. */
  received: "received",
  /** The PSU is known. */
  psuIdentified: "psuIdentified",
  /** The PSU has been identified and authenticated. */
  psuAuthenticated: "psuAuthenticated",
  /** The PSU has chosen an SCA method. */
  scaMethodSelected: "scaMethodSelected",
  /** The SCA has begun. */
  started: "started",
  /** The SCA is done and waits for the TPP's confirmation. */
  unconfirmed: "unconfirmed",
  /** The SCA is done. */
  finalised: "finalised",
  /** The SCA failed. */
  failed: "failed",
  /** The SCA was not needed. */
  exempted: "exempted",
  /** Created (BEC). */
  CREATED: "CREATED",
  /** Pending (BEC). */
  PENDING: "PENDING",
  /** Approved (BEC). */
  APPROVED: "APPROVED",
} as const;
/** Status of an authorisation (Implementation Guidelines, 14.14; BEC writes the last three). */
export type ScaStatus = (typeof ScaStatus)[keyof typeof ScaStatus] | (string & {});

/** The bank's answer to the start of an authorisation. */
export interface AuthorisationStarted {
  /** Where the authorisation stands. */
  scaStatus?: ScaStatus;
  /** The bank's id of the authorisation. */
  authorisationId?: string;
  /** `scaRedirect`: where to take the PSU. */
  _links?: Record<string, Link>;
}

/** The authorisations of a payment. */
export interface Authorisations {
  /** Their ids. */
  authorisationIds: string[];
}

/** An authorisation of a payment to refer to. */
export interface AuthorisationRef {
  /** `payments`, `bulk-payments` or `periodic-payments`. */
  paymentService: string;
  /** The product. */
  paymentProduct: string;
  /** The bank's id of the payment: opaque. */
  paymentId: string;
  /** The bank's id of the authorisation. */
  authorisationId: string;
}

/** Where an authorisation stands. */
export interface ScaStatusReply {
  /** The status. */
  scaStatus: ScaStatus;
}

/** What goes into a basket. */
export interface SigningBasket {
  /** Ids of the payments. */
  paymentIds?: string[];
  /** Ids of consents. */
  consentIds?: string[];
}

/** A basket to create. */
export interface CreateBasket {
  /** What goes into it. */
  body: SigningBasket;
}

/** The bank's answer to a new basket. */
export interface BasketCreated {
  /** Where it stands. */
  transactionStatus: TransactionStatus;
  /** The bank's id of it: opaque. */
  basketId: string;
  /** What can be done next. */
  _links?: Record<string, Link>;
}

/** A basket to refer to. */
export interface BasketRef {
  /** The bank's id of it: opaque. */
  basketId: string;
}

/** A basket as the bank holds it. */
export interface BasketDetails {
  /** Ids of its payments. */
  payments?: string[];
  /** Ids of its consents. */
  consents?: string[];
  /** Where it stands: the most negative status of its payments. */
  transactionStatus: TransactionStatus;
  /** What can be done next. */
  _links?: Record<string, Link>;
}

/** Where a basket stands. */
export interface BasketStatus {
  /** The most negative status of its payments. */
  transactionStatus: TransactionStatus;
}

/** An authorisation of a basket to refer to. */
export interface BasketAuthorisationRef {
  /** The bank's id of the basket: opaque. */
  basketId: string;
  /** The bank's id of the authorisation. */
  authorisationId: string;
}

/** Payments to sign together. */
export interface SignBasket {
  /** The payments, as they were initiated. */
  payments: PaymentRef[];
  /** A basket of these payments that is at the bank already, to be signed once more. */
  basketId?: string;
  /** Where to start its authorisation, as an earlier outcome gave it. */
  startAuthorisation?: string;
}

/** How a payment of a basket ended. */
export const BasketPaymentEnd = {
  /** Complete: the debtor's account was debited. */
  completed: "completed",
  /** Executed and booked; it is now found among the account's transactions. */
  booked: "booked",
  /** A periodic payment that is registered. */
  registered: "registered",
  /** Rejected by the bank. */
  rejected: "rejected",
  /** The debtor's account had no money for it. */
  noFunds: "noFunds",
  /** Another PSU has to sign: in a new basket, or on its own. */
  needsSignature: "needsSignature",
  /** Cancelled. */
  cancelled: "cancelled",
  /** No longer listed, and its last known status does not say why. */
  vanished: "vanished",
  /** The bank refused to tell. */
  untold: "untold",
} as const;
/** How a payment of a basket ended. */
export type BasketPaymentEnd = (typeof BasketPaymentEnd)[keyof typeof BasketPaymentEnd] | (string & {});

/** A payment of a basket. */
export interface BasketPayment {
  /** `payments`, `bulk-payments` or `periodic-payments`. */
  paymentService: string;
  /** The product. */
  paymentProduct: string;
  /** The bank's id of the payment: opaque. */
  paymentId: string;
  /** The last status seen. */
  transactionStatus?: TransactionStatus;
  /** How it ended; absent while it has not. */
  end?: BasketPaymentEnd;
  /** What the bank said, where it refused to tell. */
  error?: Problem;
  /** Every change of status that was seen. */
  statuses: StatusSeen[];
}

/** What is known of a basket. */
export interface KnownBasket {
  /** The bank's id of it: opaque; absent when its answer was lost. */
  basketId?: string;
  /** The basket's own status, the last one seen. */
  transactionStatus?: TransactionStatus;
  /** The most negative status of its payments, as far as they are known. */
  mostNegative?: TransactionStatus;
  /** Where to start the next authorisation. */
  startAuthorisation?: string;
  /** Its payments. */
  payments: BasketPayment[];
}

/** A basket that ended without trouble. */
export interface BasketEnded {
  /** What is known of it. */
  basket: KnownBasket;
}

/** A basket that ended with trouble, or might have. */
export interface BasketTrouble {
  /** What is known of it. */
  basket: KnownBasket;
  /** Whose fault, why, and what to do next. */
  error: Problem;
  /** `X-Request-ID` of the request it is about, to name it to the bank's support. */
  requestId?: string;
}

/** How a basket ended. */
export type BasketOutcome =
  /** Every payment is complete, booked or registered. */
  | ({ outcome: "completed" } & BasketEnded)
  /** Some payments went through and some did not: each tells its own end. */
  | ({ outcome: "partly" } & BasketTrouble)
  /** No payment went through: each tells its own end. */
  | ({ outcome: "rejected" } & BasketTrouble)
  /** Payments wait for another PSU. Baskets cannot be shared: begin a new one for them. */
  | ({ outcome: "needsSignature" } & BasketEnded)
  /** The user did not sign. The basket can be signed again; its payments stand. */
  | ({ outcome: "notAuthorised" } & BasketTrouble)
  /** The bank refused a request. */
  | ({ outcome: "refused" } & BasketTrouble)
  /** It is not known whether the bank holds the basket. Nothing was sent twice. */
  | ({ outcome: "uncertain" } & BasketTrouble)
  /** Ended by the host. Baskets cannot be deleted; the payments stand. */
  | ({ outcome: "abandoned" } & BasketEnded);

/** A question whether an account has the money for a card payment (Implementation Guidelines, 10). */
export interface FundsQuestion {
  /** Number of the card, where the bank knows it by that. */
  cardNumber?: string;
  /** The account. */
  account: AccountReference;
  /** The shop. */
  payee?: string;
  /** How much. */
  instructedAmount: InstructedAmount;
}

/** A question for funds to ask. */
export interface ConfirmFunds {
  /** The question. */
  body: FundsQuestion;
}

/** The answer to a question for funds. */
export interface FundsAnswer {
  /** Whether the money was there at the time of the question. */
  fundsAvailable: boolean;
}

/** What a customer is. */
export const CustomerType = {
  /** A person. */
  private: "private",
  /** A company. */
  corporate: "corporate",
} as const;
/** What a customer is. */
export type CustomerType = (typeof CustomerType)[keyof typeof CustomerType] | (string & {});

/** A customer to make up. */
export interface NewCustomer {
  /** Identifies the customer during SCA: eleven digits for people. */
  customerNumber: string;
  /** Name. */
  name: string;
  /** A person or a company. */
  type: CustomerType;
}

/** A customer to make up. */
export interface CreateCustomer {
  /** The customer. */
  body: NewCustomer;
}

/** A balance to make up. */
export interface MockBalance {
  /** Which kind, in capitals: `EXPECTED`. */
  balanceType: string;
  /** How much. */
  balanceAmount: InstructedAmount;
}

/** A made-up account. */
export interface MockAccount {
  /** The bank's id of the account: opaque. */
  id?: string;
  /** customerNumber of the owner. */
  customerNumber?: string;
  /** Name. */
  accountName?: string;
  /** National account number. */
  bban?: string;
  /** International account number. */
  iban?: string;
  /** ISO 4217 code. */
  currency?: string;
  /** The bank's product. */
  product?: string;
  /** Kind of account. */
  cashAccountType?: string;
  /** Balances. */
  balances?: MockBalance[];
  /** `self`. */
  _links?: Record<string, Link>;
}

/** What a PSU may do with an account of a company. */
export const Role = {
  /** Initiate payments. */
  REGISTER: "REGISTER",
  /** Read account information. */
  VIEW: "VIEW",
} as const;
/** What a PSU may do with an account of a company. */
export type Role = (typeof Role)[keyof typeof Role] | (string & {});

/** What a PSU may do with an account, as the bank holds it. */
export interface MockEngagement {
  /** customerNumber of the PSU. */
  customer?: string;
  /** The account. */
  account?: AccountReference;
  /** `VIEW`, `REGISTER`. */
  roles?: Role[];
}

/** A made-up agreement. */
export interface MockAgreement {
  /** The bank's id of the agreement: opaque. */
  agreementId: string;
  /** customerNumber of the owner. */
  owner?: string;
  /** Name. */
  name?: string;
  /** Who may do what with which account. */
  engagements?: MockEngagement[];
  /** `self`. */
  _links?: Record<string, Link>;
}

/** A made-up customer. */
export interface Customer {
  /** The bank's id of the customer: opaque. */
  customerId: string;
  /** Identifies the customer during SCA. */
  customerNumber?: string;
  /** `PRIVATE` or `CORPORATE`. */
  customerType?: string;
  /** Name. */
  customerName?: string;
  /** Accounts, where they were asked for. */
  accounts?: MockAccount[];
  /** Agreements, where they were asked for. */
  agreements?: MockAgreement[];
  /** `self`. */
  _links?: Record<string, Link>;
}

/** Which customers to list. */
export interface CustomersQuery {
  /** Also tell their accounts. */
  includeAccounts?: boolean;
  /** Also tell their agreements. */
  includeAgreements?: boolean;
}

/** Made-up customers. */
export interface Customers {
  /** One entry each. */
  customers?: Customer[];
}

/** A customer to refer to. */
export interface CustomerRef {
  /** The bank's id of the customer: opaque. */
  customerId: string;
}

/** What a PSU may do with an account. */
export interface Engagement {
  /** customerNumber of the PSU. */
  customer: string;
  /** The account, owned by the company. */
  account: AccountReference;
  /** `VIEW` for account information, `REGISTER` for payment initiation. */
  roles: Role[];
}

/** An agreement to make up: which PSUs may act for a company. */
export interface NewAgreement {
  /** customerNumber of the company. */
  owner: string;
  /** Name. */
  name: string;
  /** Who may do what with which account. */
  engagements: Engagement[];
}

/** An agreement to make up. */
export interface CreateAgreement {
  /** The agreement. */
  body: NewAgreement;
}

/** Made-up agreements. */
export interface MockAgreements {
  /** One entry each. */
  agreements?: MockAgreement[];
}

/** An agreement to refer to. */
export interface AgreementRef {
  /** The bank's id of the agreement: opaque. */
  agreementId: string;
}

/** Engagements to add to an agreement. */
export interface AddEngagements {
  /** The bank's id of the agreement: opaque. */
  agreementId: string;
  /** Who may do what with which account. */
  body: Engagement[];
}

/** Engagements of an agreement. */
export interface MockEngagements {
  /** One entry each. */
  engagements?: MockEngagement[];
}

/** An account to make up. */
export interface NewAccount {
  /** customerNumber of the owner: a PSU, or a company. */
  customerNumber: string;
  /** Name. */
  accountName?: string;
  /** National account number, 11 digits. */
  bban: string;
  /** The same as IBAN. */
  iban?: string;
  /** ISO 4217 code. */
  currency: string;
  /** The bank's product. */
  product?: string;
  /** Kind of account, such as `CACC`. */
  cashAccountType?: string;
  /** How much credit there is. */
  creditLine?: string;
  /** Balances to begin with. */
  balances?: MockBalance[];
}

/** An account to make up. */
export interface CreateAccount {
  /** The account. */
  body: NewAccount;
}

/** Made-up accounts. */
export interface MockAccounts {
  /** One entry each. */
  accounts?: MockAccount[];
}

/** A made-up account to refer to. */
export interface MockAccountRef {
  /** The bank's id of the account: opaque. */
  mockAccountId: string;
}

/** A transaction to make up. It is booked in the past, and not after its value date. */
export interface NewTransaction {
  /** How much; below zero for money that goes out. */
  amount: string;
  /** ISO 4217 code. */
  currency: string;
  /** From when on it counts. */
  valueDate: string;
  /** When it was booked. */
  bookingDate: string;
  /** Message. */
  remittanceInformationUnstructured?: string;
  /** Identification of the creditor. */
  creditorId?: string;
  /** Who was paid. */
  creditorName?: string;
  /** The account credited. */
  creditorAccount?: AccountReference;
  /** Who in the end was paid. */
  ultimateCreditor?: string;
  /** Who paid. */
  debtorName?: string;
  /** The account debited. */
  debtorAccount?: AccountReference;
  /** Who in the end paid. */
  ultimateDebtor?: string;
  /** Purpose. */
  purposeCode?: string;
  /** Kind of transaction. */
  bankTransactionCode?: string;
}

/** Transactions to make up. */
export interface CreateTransactions {
  /** The bank's id of the account: opaque. */
  mockAccountId: string;
  /** The transactions. */
  body: NewTransaction[];
}

/** Made-up transactions, of an account or a card account. */
export interface MockTransactions {
  /** One entry each, as the bank holds them. */
  transactions?: unknown[];
}

/** Which made-up transactions to list. */
export interface MockTransactionsQuery {
  /** The bank's id of the account: opaque. */
  mockAccountId: string;
  /** First day. */
  fromDate?: string;
  /** Last day. */
  toDate?: string;
  /** How many to leave out. */
  offset?: number;
  /** Most that are told. */
  limit?: number;
}

/** A card account to make up. */
export interface NewCardAccount {
  /** customerNumber of the owner: a PSU, or a company. */
  customerNumber: string;
  /** Name. */
  name?: string;
  /** Number of the card, masked. */
  maskedPan: string;
  /** ISO 4217 code. */
  currency: string;
  /** The bank's product. */
  product?: string;
  /** How much credit there is. */
  creditLimit?: InstructedAmount;
  /** Balances to begin with. */
  balances?: MockBalance[];
}

/** A card account to make up. */
export interface CreateCardAccount {
  /** The card account. */
  body: NewCardAccount;
}

/** A made-up card account. */
export interface MockCardAccount {
  /** The bank's id of the card account: opaque. */
  resourceId?: string;
  /** customerNumber of the owner. */
  customerNumber?: string;
  /** Name. */
  name?: string;
  /** Number of the card, masked. */
  maskedPan?: string;
  /** ISO 4217 code. */
  currency?: string;
  /** The bank's product. */
  product?: string;
  /** How much credit there is. */
  creditLimit?: InstructedAmount;
  /** Balances. */
  balances?: MockBalance[];
  /** `self`. */
  _links?: Record<string, Link>;
}

/** Made-up card accounts. */
export interface MockCardAccounts {
  /** One entry each. */
  cardAccounts?: MockCardAccount[];
}

/** A made-up card account to refer to. */
export interface MockCardAccountRef {
  /** The bank's id of the card account: opaque. */
  mockCardAccountId: string;
}

/** A card transaction to make up. */
export interface NewCardTransaction {
  /** Id of it. */
  cardTransactionId: string;
  /** Id of the terminal. */
  terminalId?: string;
  /** When it was booked. */
  bookingDate: string;
  /** When the card was used. */
  transactionDate: string;
  /** What is booked to the card account. */
  transactionAmount: InstructedAmount;
  /** What was paid in the shop, in its currency. */
  originalAmount?: InstructedAmount;
  /** What the bank takes for exchanging. */
  markupFee?: InstructedAmount;
  /** The same in per cent. */
  markupFeePercentage?: string;
  /** Id of the shop. */
  cardAcceptorId?: string;
  /** Trade of the shop. */
  merchantCategoryCode?: string;
  /** Number of the card, masked. */
  maskedPan?: string;
  /** What the bank says beside it. */
  transactionDetails?: string;
}

/** Card transactions to make up. */
export interface CreateCardTransactions {
  /** The bank's id of the card account: opaque. */
  mockCardAccountId: string;
  /** The transactions. */
  body: NewCardTransaction[];
}

/** Which made-up card transactions to list. */
export interface MockCardTransactionsQuery {
  /** The bank's id of the card account: opaque. */
  mockCardAccountId: string;
  /** First day. */
  fromDate?: string;
  /** Last day. */
  toDate?: string;
  /** How many to leave out. */
  offset?: number;
  /** Most that are told. */
  limit?: number;
}
