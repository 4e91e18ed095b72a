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

/** A single payment (Implementation Guidelines, 5.3.1; specs/notes.md for Norway). */
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

/** A change to a payment that is still updatable. */
export interface UpdatePayment {
  /** `payments`, `bulk-payments` or `periodic-payments`. */
  paymentService: string;
  /** The product. */
  paymentProduct: string;
  /** The bank's id of the payment: opaque. */
  paymentId: string;
  /** The payment as it is to be. */
  body: Payment;
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
