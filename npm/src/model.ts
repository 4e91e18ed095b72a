// Written by `make generate` from the core's definitions; do not edit.
//
// Messages as they stand on the wire. A field that a bank sends and its message does not know stays on the object and is
// written back; a code that is not listed stays as it is. A field that is not of its type is not in its place: it is kept,
// as it came, in the object `asItCame` of its message.

import type { Problem } from "./contract.js";

/** How a bank of the Czech Open Banking Standard differs from Max banka. */
export interface CobsProfile {
  /** The profile to start from: `maxbanka` (when absent), or `cobs` for the standard to the letter. */
  name?: string;
  /**
   * Prefix of the paths of accounts, payments, standing orders and batches: none at Max banka, `/my` in the
   * standard.
   */
  pathPrefix?: string;
  /** Prefix of the path by which a signing is started: `/v2` at Max banka. */
  signStartPrefix?: string;
  /** The path by which a second user asks for a signing. */
  secondSignPath?: string;
  /**
   * The body that confirms a signing: `code` (`{"code": {"code": …}}`, Max banka) or `oneTimePassword` (the
   * standard).
   */
  confirmation?: string;
  /** Header names of this bank, by the names of the standard: `{"API-key": "WEB-API-Key"}`. */
  headerNames?: Record<string, string>;
  /** Whether every call carries an API key: required at Max banka, optional in the standard. */
  apiKeyRequired?: boolean;
  /** Whether standing orders follow Max banka's deviations or the standard. */
  standingOrders?: string;
}

/** Where CESOP-DK is reached, and what its calls look like. Whatever is not set has the default that is given here. */
export interface CesopProfile {
  /** Path of Billetautomaten's call: `/auth/realms/oces/certificates/cert`, from the guide. */
  tokenPath?: string;
  /** Path by which a report is handed in: `/reports`, a default of girokit's own. */
  submitPath?: string;
  /** Path of a receipt: `/reports/{reportId}/receipt`, a default of girokit's own. */
  receiptPath?: string;
  /** Path of a validation report: `/reports/{reportId}/validation`, a default of girokit's own. */
  validationPath?: string;
  /** Path of the list of reports: `/reports`, a default of girokit's own. */
  listPath?: string;
  /** Content type of a report: `application/xml`, a default of girokit's own. */
  contentType?: string;
  /** The field of the answer to a submission that holds the report's id: `reportId`, a default of girokit's own. */
  reportIdField?: string;
  /**
   * The field of the answer that holds the list of reports, where that is not the whole answer: `reports`, a
   * default of girokit's own.
   */
  listField?: string;
  /** The Member State whose administration receives the reports: `DK`. */
  transmittingCountry?: string;
  /**
   * The largest report that is accepted, in bytes: 1,000,000,000 ("1GB (uncompressed)", XSD User Guide 6.00,
   * 3.3.1.1).
   */
  largestReport?: number;
}

/** What a system demands, as data. Whatever is not set is as the system's documentation has it. */
export interface Profile {
  /** Names of the headers to sign, in order, lower case; `(request-target)` may be among them. */
  signedHeaders?: string[];
  /** Whether requests are signed; `false` where the TLS certificate is all that a bank asks for. */
  signed?: boolean;
  /** Whether a request without a body carries, and signs, the digest of nothing. */
  digestWithoutBody?: boolean;
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
  /** How a bank of the Czech Open Banking Standard differs from Max banka. */
  cobs?: CobsProfile;
  /** Where CESOP-DK is reached, and what its calls look like. */
  cesop?: CesopProfile;
}

/** A bank, our identity there, and how requests are signed. */
export interface BankConfig {
  /** Name of the system: `tietoevry`. */
  system: string;
  /**
   * Address below which the bank's interface lives, with or without a `/v1` at its end:
   * `https://api.bank.example/openbanking`. For CESOP, `PROD` and `TFE` are short for the addresses of these environments.
   */
  baseUrl: string;
  /** Where the bank sends users back to (`TPP-Redirect-URI`). Each job may name another. */
  redirectUri?: string;
  /**
   * Where the bank sends users back to who did not agree (`TPP-Nok-Redirect-URI`), at banks that show it by the
   * address. Each job may name another.
   */
  nokRedirectUri?: string;
  /** The certificate that belongs to the signing key (QSealC), as PEM or as base64 of its DER. */
  certificate?: string;
  /** The signing key as PEM, PKCS#8 or PKCS#1. Without it a key held elsewhere signs, through `Step.Sign`. */
  key?: string;
  /** keyId of the signature, where it is not the one of the certificate. */
  keyId?: string;
  /**
   * Address below which tokens are obtained and users are authorised, where it is not the interface's own:
   * `https://auth.maxbanka.eu`.
   */
  authUrl?: string;
  /** The API key that the bank gave us (Max banka: `API-key`). */
  apiKey?: string;
  /** OAuth client id that the bank gave us. */
  clientId?: string;
  /** OAuth client secret that the bank gave us. */
  clientSecret?: string;
  /** Our name, for `TPP-Name`. */
  tppName?: string;
  /** Our licence number, for `TPP-Identification`. */
  tppIdentification?: string;
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
  /** The token with which another access token is obtained without the user. */
  refreshToken?: string;
  /**
   * Unix time in milliseconds from which on the access token is no longer valid; absent where the bank did not
   * say.
   */
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
  /** When that was, as Unix time in milliseconds; it is valid for an hour. */
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
  /** `User-Device-OS` of the Czech standard: the operating system. */
  deviceOs?: string;
  /** `User-Timestamp` of the Czech standard: the time on the device. */
  timestamp?: string;
}

/** For whom and from where a job acts. */
export interface Context {
  /** What the bank gave us for this user before. */
  session?: Session;
  /** The user's device. Needed for payments; absent when the user is not there. */
  psu?: PsuDevice;
  /** Where the bank sends this user back to, when it is not the bank configuration's address. */
  redirectUri?: string;
  /** Where the bank sends this user back to who did not agree, when it is not the bank configuration's address. */
  nokRedirectUri?: string;
  /**
   * Whether the user may come back as another than the one the session knows. A return that names another PSU is
   * otherwise refused: it belongs to another person's browser, or somebody sent this one a link.
   */
  acceptOtherPsu?: boolean;
  /** `Action-ID` of the Czech standard: names the process that several calls belong to, at most 60 characters. */
  actionId?: string;
  /** SE number of the company on whose behalf we report (CESOP: `paa_vegne_af_se`); absent for ourselves. */
  onBehalfOf?: string;
}

/**
 * Why a bank refuses (Implementation Guidelines, 14.11; the five tables of Tietoevry's "Error Codes and
 * Responses"), each with the HTTP status under which it comes. `bank.code` of an error is one of these, or one of
 * the bank's own.
 */
export const MessageCode = {
  /** The certificate does not meet PSD2 requirements (HTTP 401). */
  CERTIFICATE_INVALID: "CERTIFICATE_INVALID",
  /** The TPP does not have the PSD2 role for this service (HTTP 401). */
  ROLE_INVALID: "ROLE_INVALID",
  /** The certificate is expired (HTTP 401). */
  CERTIFICATE_EXPIRED: "CERTIFICATE_EXPIRED",
  /** The certificate has been blocked by the ASPSP or the NCA (HTTP 401). */
  CERTIFICATE_BLOCKED: "CERTIFICATE_BLOCKED",
  /** The certificate has been revoked by the QTSP (HTTP 401). */
  CERTIFICATE_REVOKED: "CERTIFICATE_REVOKED",
  /** The certificate is missing from the request (HTTP 401). */
  CERTIFICATE_MISSING: "CERTIFICATE_MISSING",
  /** The signature is not correct (HTTP 401). */
  SIGNATURE_INVALID: "SIGNATURE_INVALID",
  /** The signature is missing (HTTP 401). */
  SIGNATURE_MISSING: "SIGNATURE_MISSING",
  /** A field or header does not have the required format, or refers to nothing (HTTP 400). */
  FORMAT_ERROR: "FORMAT_ERROR",
  /** Query parameters contradict each other (HTTP 400). */
  PARAMETER_NOT_CONSISTENT: "PARAMETER_NOT_CONSISTENT",
  /** This optional parameter is not supported (HTTP 400). */
  PARAMETER_NOT_SUPPORTED: "PARAMETER_NOT_SUPPORTED",
  /** The PSU-ID is unknown or blocked, or the password or OTP was wrong (HTTP 401). */
  PSU_CREDENTIALS_INVALID: "PSU_CREDENTIALS_INVALID",
  /** The service is not valid for this resource (HTTP 400 or 405). */
  SERVICE_INVALID: "SERVICE_INVALID",
  /** The service is blocked for this PSU (HTTP 403). */
  SERVICE_BLOCKED: "SERVICE_BLOCKED",
  /** The PSU-Corporate-ID is unknown (HTTP 401). */
  CORPORATE_ID_INVALID: "CORPORATE_ID_INVALID",
  /** The consent is unknown for this TPP (HTTP 403 or 400). */
  CONSENT_UNKNOWN: "CONSENT_UNKNOWN",
  /** The consent is not valid for this resource, or not complete (HTTP 401). */
  CONSENT_INVALID: "CONSENT_INVALID",
  /** The consent has expired (HTTP 401). */
  CONSENT_EXPIRED: "CONSENT_EXPIRED",
  /** The resource is unknown for this TPP (HTTP 404 or 403 or 400). */
  RESOURCE_UNKNOWN: "RESOURCE_UNKNOWN",
  /** The resource has expired (HTTP 403 or 400). */
  RESOURCE_EXPIRED: "RESOURCE_EXPIRED",
  /** The resource is blocked, for example by a signing basket (HTTP 400). */
  RESOURCE_BLOCKED: "RESOURCE_BLOCKED",
  /** The timestamp is outside the accepted period (HTTP 400). */
  TIMESTAMP_INVALID: "TIMESTAMP_INVALID",
  /** The requested period is out of bounds (HTTP 400). */
  PERIOD_INVALID: "PERIOD_INVALID",
  /** The SCA method is unknown (HTTP 400). */
  SCA_METHOD_UNKNOWN: "SCA_METHOD_UNKNOWN",
  /** The resource does not allow another authorisation (HTTP 409). */
  STATUS_INVALID: "STATUS_INVALID",
  /** The payment product is not available for this PSU (HTTP 403). */
  PRODUCT_INVALID: "PRODUCT_INVALID",
  /** The payment product is not supported (HTTP 404). */
  PRODUCT_UNKNOWN: "PRODUCT_UNKNOWN",
  /** The payment initiation failed (HTTP 400). */
  PAYMENT_FAILED: "PAYMENT_FAILED",
  /** A KID is required (HTTP 400). */
  KID_MISSING: "KID_MISSING",
  /** The KID is not valid (HTTP 400). */
  KID_INVALID: "KID_INVALID",
  /** The execution date is not possible (HTTP 400). */
  EXECUTION_DATE_INVALID: "EXECUTION_DATE_INVALID",
  /** The payment can no longer be cancelled (HTTP 405). */
  CANCELLATION_INVALID: "CANCELLATION_INVALID",
  /** Combined services are not supported (HTTP 400). */
  SESSIONS_NOT_SUPPORTED: "SESSIONS_NOT_SUPPORTED",
  /** More calls without the PSU than agreed (HTTP 429). */
  ACCESS_EXCEEDED: "ACCESS_EXCEEDED",
  /** The requested format is not offered (HTTP 406). */
  REQUESTED_FORMATS_INVALID: "REQUESTED_FORMATS_INVALID",
  /** The card is unknown or not the PSU's (HTTP 400). */
  CARD_INVALID: "CARD_INVALID",
  /** The PSU has not activated the account for this card issuer (HTTP 400). */
  NO_PIIS_ACTIVATION: "NO_PIIS_ACTIVATION",
  /** These objects cannot be in one basket (HTTP 400). */
  REFERENCE_MIX_INVALID: "REFERENCE_MIX_INVALID",
  /** A reference is already fully authorised (HTTP 409). */
  REFERENCE_STATUS_INVALID: "REFERENCE_STATUS_INVALID",
} as const;
/**
 * Why a bank refuses (Implementation Guidelines, 14.11; the five tables of Tietoevry's "Error Codes and
 * Responses"), each with the HTTP status under which it comes. `bank.code` of an error is one of these, or one of
 * the bank's own.
 */
export type MessageCode = (typeof MessageCode)[keyof typeof MessageCode] | (string & {});

/** What the bank says when it refuses (COBS rulebook 3.0, error codes; lower case where OAuth 2.0 spells it so). */
export const CobsErrorCode = {
  /** A mandatory field is missing. */
  FIELD_MISSING: "FIELD_MISSING",
  /** A field has a wrong value; the parameters may name the right ones. */
  FIELD_INVALID: "FIELD_INVALID",
  /** A parameter of the request is wrong. */
  PARAMETER_INVALID: "PARAMETER_INVALID",
  /** InvalidDebtorAccountNumber. */
  AC02: "AC02",
  /** InvalidCreditorAccountNumber. */
  AC03: "AC03",
  /** InvalidAccountCurrency. */
  AC09: "AC09",
  /** InvalidDebtorAccountCurrency. */
  AC10: "AC10",
  /** InvalidAccountType. */
  AC12: "AC12",
  /** TransactionForbidden on this account. */
  AG01: "AG01",
  /** NotAllowedAmount. */
  AM02: "AM02",
  /** Duplication. */
  AM05: "AM05",
  /** InvalidTransactionCurrency. */
  AM11: "AM11",
  /** InvalidAmount. */
  AM12: "AM12",
  /** InvalidChargeBearerCode. */
  BE19: "BE19",
  /** InvalidDate. */
  DT01: "DT01",
  /** The execution date is not possible. */
  EXECUTION_DATE_INVALID: "EXECUTION_DATE_INVALID",
  /** InvalidFileFormat. */
  FF01: "FF01",
  /** Narrative: the message says it. */
  NARR: "NARR",
  /** InvalidCreditorBIC. */
  RC07: "RC07",
  /** InvalidCreditorClearingSystemMember. */
  RC10: "RC10",
  /** NotUniqueTransactionReference: the X-Request-ID was used before. */
  RF01: "RF01",
  /** MissingCreditorNameOrAddress. */
  RR03: "RR03",
  /** InvalidCharacterSet. */
  RR10: "RR10",
  /** The priority is not available; the parameters list those that are. */
  NO_PART: "NO_PART",
  /** The order has been passed on and cannot be changed or deleted. */
  REC_SEND: "REC_SEND",
  /** Too many tries at signing. */
  AUTH_LIMIT_EXCEEDED: "AUTH_LIMIT_EXCEEDED",
  /** The address to come back to after signing is not allowed. */
  INVALID_AUTHORIZATION_REDIRECT_URI: "INVALID_AUTHORIZATION_REDIRECT_URI",
  /** Payments of a batch are from different accounts. */
  ACC_DIFFERENT: "ACC_DIFFERENT",
  /** Payments of a batch are in different currencies. */
  CURR_DIFFERENT: "CURR_DIFFERENT",
  /** Payments of a batch are of different types. */
  TYPE_DIFFERENT: "TYPE_DIFFERENT",
  /** A batch has too many payments. */
  TOO_MANY_PMTS: "TOO_MANY_PMTS",
  /** A payment of a batch is not known by this signId. */
  INCORRECT_SIGNID: "INCORRECT_SIGNID",
  /** Instant: the creditor's bank did not answer in time. */
  AB05: "AB05",
  /** Instant: the clearing did not answer in time. */
  AB07: "AB07",
  /** Instant: the creditor's bank is not online. */
  AB08: "AB08",
  /** Instant: the payment cannot be processed. */
  AG09: "AG09",
  /** Instant: the creditor's bank is not registered. */
  CNOR: "CNOR",
  /** Instant: the debtor's bank is not registered. */
  DNOR: "DNOR",
  /** Instant: forbidden for this account. */
  FORB: "FORB",
  /** Instant: the creditor's bank is offline. */
  OFFD: "OFFD",
  /** The token is missing or not valid. */
  UNAUTHORISED: "UNAUTHORISED",
  /** The TPP may not do this. */
  FORBIDDEN: "FORBIDDEN",
  /** There is no such order. */
  TRANSACTION_MISSING: "TRANSACTION_MISSING",
  /** There is no such account. */
  ID_NOT_FOUND: "ID_NOT_FOUND",
  /** There is no such page. */
  PAGE_NOT_FOUND: "PAGE_NOT_FOUND",
  /** The body is of a type that the bank does not read. */
  UNSUPPORTED_MEDIA_TYPE: "UNSUPPORTED_MEDIA_TYPE",
  /** The order cannot be processed as it is. */
  UNPROCESSABLE_ENTITY: "UNPROCESSABLE_ENTITY",
  /** The bank does not offer this. */
  NOT_IMPLEMENTED: "NOT_IMPLEMENTED",
  /** OAuth: the request is incomplete or contradicts itself. */
  INVALID_REQUEST: "INVALID_REQUEST",
  /** OAuth: client id or secret are wrong. */
  INVALID_CLIENT: "INVALID_CLIENT",
  /** OAuth: the code or refresh token is not valid. */
  INVALID_GRANT: "INVALID_GRANT",
  /** OAuth: the token is not valid. */
  INVALID_TOKEN: "INVALID_TOKEN",
  /** OAuth: the client may not use this grant. */
  UNAUTHORIZED_CLIENT: "UNAUTHORIZED_CLIENT",
  /** OAuth: the user or the bank refused. */
  ACCESS_DENIED: "ACCESS_DENIED",
  /** OAuth: the bank failed. */
  SERVER_ERROR: "SERVER_ERROR",
  /** OAuth: the scope is unknown or not the TPP's. */
  INVALID_SCOPE: "INVALID_SCOPE",
  /** OAuth: the token does not cover this call. */
  INSUFFICIENT_SCOPE: "INSUFFICIENT_SCOPE",
  /** OAuth: the redirect address is not registered. */
  INVALID_REDIRECT_URI: "INVALID_REDIRECT_URI",
} as const;
/** What the bank says when it refuses (COBS rulebook 3.0, error codes; lower case where OAuth 2.0 spells it so). */
export type CobsErrorCode = (typeof CobsErrorCode)[keyof typeof CobsErrorCode] | (string & {});

/** Which entries of a page are wanted. What is not set says nothing; all that is set has to hold. */
export interface EntryFilter {
  /** The field to look at, by its names in the bank's messages: `transactionAmount.amount`. */
  field: string;
  /** It is this, to the letter. */
  equals?: string;
  /** This is in it, in capitals or not. */
  contains?: string;
  /** It is this or more: dates by the calendar, numbers by their size. */
  from?: string;
  /** It is this or less: dates by the calendar, numbers by their size. */
  to?: string;
}

/** An entry of a list that cannot be read. It costs nothing but itself: the others are in the page. */
export interface OddEntry {
  /** The name of the list that it is in: `booked`. */
  list: string;
  /** Its place in the bank's list, from 0 on. */
  index: number;
  /** Why it cannot be read; the field is its path in the bank's answer. */
  error: Problem;
  /** The entry as it came. */
  entry: unknown;
}

/** A part of an answer that is not what the standard has, or cannot be followed. It costs nothing but itself. */
export interface Warning {
  /** What is wrong with it; its field is the path in the answer: `accounts[0].currency`. */
  error: Problem;
  /** The part as it came: the value at the path, or the message that it makes unreadable. */
  found?: unknown;
}

/** A page of a long list was read. */
export interface PageRead {
  /** How many entries the page has. */
  entries: number;
  /** How many entries of the bank's lists cannot be read: they cost nothing but themselves, and the page has them apart. */
  odd?: number;
  /** What else in the answer did not fit; of entries that do not, the first are named. */
  warnings?: Warning[];
  /** What the bank's answer holds beside its entries, such as the account and links. Not saved. */
  beside?: unknown;
  /** What to begin this job with for the next page; absent on the last one. */
  next?: unknown;
}

/** Nothing was read. */
export interface ReadTrouble {
  /** Whose fault, why, and what to do next. */
  error: Problem;
  /** `X-Request-ID` of the request, to name it to the bank's support. */
  requestId?: string;
}

/** No input, or an answer without content. */
export interface Nothing {
}

/** How reading a page of a long list ended. */
export type ListOutcome =
  /** It was read; its entries are in the flow's page. */
  | ({ outcome: "read" } & PageRead)
  /** The bank refused; the error holds its code. */
  | ({ outcome: "refused" } & ReadTrouble)
  /** No answer could be obtained; asking changed nothing at the bank. */
  | ({ outcome: "uncertain" } & ReadTrouble)
  /** The user came back from the bank without having agreed. */
  | ({ outcome: "declined" } & ReadTrouble)
  /** Ended by the host. */
  | ({ outcome: "cancelled" } & Nothing);

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
  /** The bank's id of the authorisation that was started last. */
  authorisationId?: string;
  /** Whether the bank announced a fee. */
  transactionFeeIndicator?: boolean;
  /** The fee, when the bank announced one. */
  transactionFees?: InstructedAmount;
  /** What the bank said of the funds with the last status. */
  fundsAvailable?: boolean;
  /** Every change of status that was seen. */
  statuses: StatusSeen[];
  /** What could not be read of the bank's answers. It was not needed to go on. */
  warnings?: Warning[];
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
  /**
   * The debtor's account has had no money for it so far. The payment still waits at the bank, which may try it again: follow
   * it with `trackPayment`, or cancel it before another is begun.
   */
  | ({ outcome: "noFunds" } & PaymentTrouble)
  /** Another PSU has to sign: start `authorisePayment` for them with this payment. */
  | ({ outcome: "needsSignature" } & PaymentEnded)
  /** The user did not authorise it. It can be authorised again or deleted. */
  | ({ outcome: "notAuthorised" } & PaymentTrouble)
  /** The payment is cancelled. */
  | ({ outcome: "cancelled" } & PaymentEnded)
  /** The payment was not cancelled: the bank has it, in the status that is reported. */
  | ({ outcome: "notCancelled" } & PaymentTrouble)
  /** The bank refused the payment, or it was never sent: nothing was made. */
  | ({ outcome: "refused" } & PaymentTrouble)
  /**
   * The status of the payment is not known or, where `paymentId` is absent, whether the bank has it. No payment was sent
   * twice.
   */
  | ({ outcome: "uncertain" } & PaymentTrouble)
  /** The bank no longer lists the payment, and its last known status does not say why. */
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
 * The agreements for which a PSU may act ("Special Handling for Corporate Context"). The document shows no
 * example; fields beyond these are kept in `extra`.
 */
export interface Agreements {
  /** The agreements. */
  agreements: Agreement[];
}

/** Status of a consent (Implementation Guidelines, 14.15). */
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
/** Status of a consent (Implementation Guidelines, 14.15). */
export type ConsentStatus = (typeof ConsentStatus)[keyof typeof ConsentStatus] | (string & {});

/** The bank's answer to a question for consent. */
export interface ConsentStarted {
  /** Status of the consent, where the bank says so. */
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
  /** The bank's answer could not be read. Nothing comes into being by asking. */
  | ({ outcome: "uncertain" } & ConsentTrouble)
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
  balanceType?: BalanceType;
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
  /** Phone number that is registered for it. */
  msisdn?: string;
  /** Its currency, ISO 4217. */
  currency?: string;
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
  /** The account as the bank returned it. */
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
  /** What in the answer did not fit its type: kept as it came, and not in its place. */
  warnings?: Warning[];
}

/** How reading accounts ended. */
export type AccountsOutcome =
  /** They were read. */
  | ({ outcome: "read" } & AccountsView)
  /** The bank refused; the error holds its code. */
  | ({ outcome: "refused" } & ReadTrouble)
  /** No answer could be obtained; asking changed nothing at the bank. */
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
  /** Phone number that names an account. */
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
  /**
   * Booked and pending. The bank gives all pending ones, whatever dates and limit are asked for ("Known
   * Issues").
   */
  both: "both",
} as const;
/** Which transactions are asked for (Implementation Guidelines, 6.6.4). */
export type BookingStatus = (typeof BookingStatus)[keyof typeof BookingStatus] | (string & {});

/** What reading page by page remembers. */
export interface PageTrail {
  /** How many pages there were. */
  pages: number;
  /** The link that further links are compared with. */
  mark: string;
  /**
   * Short digests of the entries that the page before had of a list which the bank repeats on every page: so that each
   * comes once.
   */
  seen?: string[];
}

/**
 * Which transactions to read: the first page by account and dates, every further one by the link of the page
 * before.
 */
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
  /** What reading page by page remembers, so that pages that lead back are noticed. Given on as it came. */
  trail?: PageTrail;
}

/** A rate of exchange. */
export interface ExchangeRate {
  /** Currency exchanged from. */
  sourceCurrency?: string;
  /** The rate. */
  exchangeRate?: string;
  /** Currency in which the rate is given. */
  unitCurrency?: string;
  /** Currency exchanged to. */
  targetCurrency?: string;
  /** Day of the rate. */
  quotationDate?: string;
  /** The contract it comes from. */
  contractIdentification?: string;
}

/**
 * A transaction. "For booked transactions the transactionId can be expected to be stable"; pending ones may
 * change.
 */
export interface Transaction {
  /** The bank's id of it. */
  transactionId?: string;
  /** Reference of the entry, for delta reading. */
  entryReference?: string;
  /** Reference of the one who paid. */
  endToEndId?: string;
  /** Whether it is a batch of several transactions. */
  batchIndicator?: boolean;
  /** How many. */
  batchNumberOfTransactions?: number;
  /** Mandate of a direct debit. */
  mandateId?: string;
  /** Number of a cheque. */
  checkId?: string;
  /** Identification of the creditor. */
  creditorId?: string;
  /** When it was booked. */
  bookingDate?: string;
  /** The value date. */
  valueDate?: string;
  /** How much; below zero for outgoing money. */
  transactionAmount: InstructedAmount;
  /** Rates, where currencies were exchanged. */
  currencyExchange?: ExchangeRate[];
  /** Who was paid. */
  creditorName?: string;
  /** The account credited. */
  creditorAccount?: AccountReference;
  /** The creditor's bank. */
  creditorAgent?: string;
  /** The ultimate creditor. */
  ultimateCreditor?: string;
  /** Who paid. */
  debtorName?: string;
  /** The account debited. */
  debtorAccount?: AccountReference;
  /** The debtor's bank. */
  debtorAgent?: string;
  /** The ultimate debtor. */
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

/** The bank's answer to a request for transactions: one page. */
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
  /** What in the answer did not fit its type: kept as it came, and not in its place. */
  warnings?: Warning[];
}

/** How reading a page of transactions ended. */
export type TransactionPageOutcome =
  /** It was read. */
  | ({ outcome: "read" } & TransactionPage)
  /** The bank refused; the error holds its code. */
  | ({ outcome: "refused" } & ReadTrouble)
  /** No answer could be obtained; asking changed nothing at the bank. */
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
  currency?: string;
  /** Name of the owner. */
  ownerName?: string;
  /** Name the bank gave it: up to 70 characters, before `longer-names` fewer. */
  name?: string;
  /** Name the PSU gave it. */
  displayName?: string;
  /** The bank's product. */
  product?: string;
  /** Whether amounts are given as debits: a purchase is then below zero. */
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
  /** The card account as the bank returned it. */
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
  /** What in the answer did not fit its type: kept as it came, and not in its place. */
  warnings?: Warning[];
}

/** How reading card accounts ended. */
export type CardAccountsOutcome =
  /** They were read. */
  | ({ outcome: "read" } & CardAccountsView)
  /** The bank refused; the error holds its code. */
  | ({ outcome: "refused" } & ReadTrouble)
  /** No answer could be obtained; asking changed nothing at the bank. */
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
  /** Whether amounts are given as debits. */
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

/** The bank's answer to a request for transactions of a card account: one page. */
export interface CardTransactions {
  /** Which card account. */
  cardAccount?: AccountReference;
  /** Whether amounts are given as debits. */
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
  /** Whether amounts are given as debits: a purchase is then below zero. */
  debitAccounting?: boolean;
  /** Fully processed ones. */
  booked: CardTransaction[];
  /** Ones still to be processed. */
  pending: CardTransaction[];
  /** Balances of the card account. */
  balances?: Balance[];
  /** Whether the bank had originalAmount and transactionAmount in each other's place; here they are in their own. */
  amountsSwitched: boolean;
  /** What to begin this job with for the next page; absent on the last one. */
  next?: TransactionQuery;
  /** What in the answer did not fit its type: kept as it came, and not in its place. */
  warnings?: Warning[];
}

/** How reading a page of transactions of a card account ended. */
export type CardTransactionPageOutcome =
  /** It was read. */
  | ({ outcome: "read" } & CardTransactionPage)
  /** The bank refused; the error holds its code. */
  | ({ outcome: "refused" } & ReadTrouble)
  /** No answer could be obtained; asking changed nothing at the bank. */
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
  /** When to pay, `YYYY-MM-DD`; today when absent. */
  requestedExecutionDate?: string;
  /** The creditor's bank; needed for SEPA outside the EEA. */
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
  /** The ultimate debtor. */
  ultimateDebtor?: string;
  /** The ultimate creditor. */
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
  /** Status of the payment. */
  transactionStatus?: TransactionStatus;
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
  /** The creditor's bank; needed for SEPA outside the EEA. */
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
  /** The ultimate debtor. */
  ultimateDebtor?: string;
  /** The ultimate creditor. */
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

/**
 * What happens when a periodic payment is due on a day that is not a banking day (Berlin Group OpenAPI 1.3.9,
 * `executionRule`).
 */
export const ExecutionRule = {
  /** It is executed on the next banking day. */
  following: "following",
  /** It is executed on the banking day before. */
  preceding: "preceding",
} as const;
/**
 * What happens when a periodic payment is due on a day that is not a banking day (Berlin Group OpenAPI 1.3.9,
 * `executionRule`).
 */
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
  /** What happens when it is due on a day that is not a banking day. */
  executionRule?: ExecutionRule;
  /** Day of the month, `1` to `31`; what is past the end of a month is its last day. */
  dayOfExecution?: string;
  /** The creditor's bank; needed for SEPA outside the EEA. */
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
  /** The ultimate debtor. */
  ultimateDebtor?: string;
  /** The ultimate creditor. */
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
  /** Its status. */
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
  /** Of a periodic payment: what happens when it is due on a day that is not a banking day. */
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

/** Status of a payment. */
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
  /** Status of the payment. */
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
  /** Status of the authorisation. */
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

/** Status of an authorisation. */
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
  /** Its status. */
  transactionStatus?: TransactionStatus;
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
  /** The bank's id of it: opaque. */
  basketId?: string;
  /** Ids of its payments. */
  payments?: string[];
  /** Ids of its consents. */
  consents?: string[];
  /** Its status: the most negative status of its payments. */
  transactionStatus?: TransactionStatus;
  /** What can be done next. */
  _links?: Record<string, Link>;
}

/** Status of a basket. */
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
  /** The debtor's account has had no money for it so far; it still waits at the bank, which may try it again. */
  noFunds: "noFunds",
  /** Another PSU has to sign: in a new basket, or on its own. */
  needsSignature: "needsSignature",
  /** Cancelled. */
  cancelled: "cancelled",
  /** No longer listed, and its last known status does not say why. */
  vanished: "vanished",
  /** Its status is not known: the bank refused to say it. */
  notKnown: "notKnown",
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
  /** What the bank said of the funds with the last status. */
  fundsAvailable?: boolean;
  /** Why its status could not be read, the last time that it was asked for. */
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
  /** What could not be read of the bank's answers. It was not needed to go on. */
  warnings?: Warning[];
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
  /** Some payments went through and some did not: each has its own end. */
  | ({ outcome: "partly" } & BasketTrouble)
  /** No payment went through: each has its own end. */
  | ({ outcome: "rejected" } & BasketTrouble)
  /** Payments wait for another PSU. Baskets cannot be shared: begin a new one for them. */
  | ({ outcome: "needsSignature" } & BasketEnded)
  /** The user did not sign. The basket can be signed again; its payments stay. */
  | ({ outcome: "notAuthorised" } & BasketTrouble)
  /**
   * What has not ended has lacked the funds so far. It still waits at the bank: follow each with `trackPayment`, or cancel it
   * before another is begun.
   */
  | ({ outcome: "noFunds" } & BasketTrouble)
  /** The bank refused the basket, or it was never sent: nothing was made. */
  | ({ outcome: "refused" } & BasketTrouble)
  /**
   * What became of some payments is not known or, where `basketId` is absent, whether the bank has the basket. Nothing
   * was sent twice.
   */
  | ({ outcome: "uncertain" } & BasketTrouble)
  /** Ended by the host. The payments stay as they were; the basket is gone where the bank lets it be deleted. */
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

/** A confirmation of funds to request. */
export interface ConfirmFunds {
  /** The question. */
  body: FundsQuestion;
}

/** The answer to a confirmation of funds. */
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
  /** Also lists their accounts. */
  includeAccounts?: boolean;
  /** Also lists their agreements. */
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
  /** How much; below zero for outgoing money. */
  amount: string;
  /** ISO 4217 code. */
  currency: string;
  /** The value date. */
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
  /** The ultimate creditor. */
  ultimateCreditor?: string;
  /** Who paid. */
  debtorName?: string;
  /** The account debited. */
  debtorAccount?: AccountReference;
  /** The ultimate debtor. */
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
  /** The most that are returned. */
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
  /** The most that are returned. */
  limit?: number;
}

/** Where the bank sends its e-mails. */
export interface ContactInformation {
  /** E-mail address. */
  email?: string;
}

/** Contact information of a TPP. */
export interface RegisterContactInformation {
  /** Which TPP: country, authority and licence number, as in `NO-FSA-987654321`. */
  tppId: string;
  /** Where the bank sends its e-mails. */
  body: ContactInformation;
}

/** The payment products. */
export const PaymentProduct = {
  /** Domestic, on a day: `requestedExecutionDate` is mandatory. */
  "domestic-credit-transfers": "domestic-credit-transfers",
  /** Domestic, at once: there is no `requestedExecutionDate`. */
  "instant-domestic-credit-transfers": "instant-domestic-credit-transfers",
  /** Domestic, within the day. */
  "intraday-domestic-credit-transfers": "intraday-domestic-credit-transfers",
  /** SEPA: both accounts by IBAN. */
  "sepa-credit-transfers": "sepa-credit-transfers",
  /** Cross-border: the debtor by IBAN, the creditor's bank by BICFI. */
  "cross-border-credit-transfers": "cross-border-credit-transfers",
  /** Between accounts in different currencies: `chargeBearer` is mandatory. */
  "internal-currency-transfers": "internal-currency-transfers",
} as const;
/** The payment products. */
export type PaymentProduct = (typeof PaymentProduct)[keyof typeof PaymentProduct] | (string & {});

/** An account by one of its numbers: "Either iban or bban MUST be filled out". */
export interface BecAccount {
  /** International account number (ISO 13616). */
  iban?: string;
  /**
   * National account number, up to 14 digits: in Denmark the four of the registration number and ten of the
   * account.
   */
  bban?: string;
}

/** Who bears the charges (ISO 20022, ChargeBearerType1Code). */
export const ChargeBearer = {
  /** The debtor bears all. */
  DEBT: "DEBT",
  /** The creditor bears all. */
  CRED: "CRED",
  /** Each side bears its own. */
  SHAR: "SHAR",
  /** As agreed in the service level or scheme. */
  SLEV: "SLEV",
} as const;
/** Who bears the charges (ISO 20022, ChargeBearerType1Code). */
export type ChargeBearer = (typeof ChargeBearer)[keyof typeof ChargeBearer] | (string & {});

/** Whose account's currency the payment is in. */
export const CurrencyAccount = {
  /** The debtor's. */
  DEBT: "DEBT",
  /** The creditor's. */
  CRED: "CRED",
} as const;
/** Whose account's currency the payment is in. */
export type CurrencyAccount = (typeof CurrencyAccount)[keyof typeof CurrencyAccount] | (string & {});

/** A payment ("PaymentInitiation"). Which fields it has depends on the product. */
export interface PaymentInitiation {
  /** What is to be paid. The bank wants a JSON number; here it is text, digit for digit. */
  instructedAmount: InstructedAmount;
  /** The account to be debited. */
  debtorAccount: BecAccount;
  /** The account to be credited. */
  creditorAccount: BecAccount;
  /** Name of the creditor, at most 70 characters. */
  creditorName?: string;
  /** The creditor's bank (BICFI). Mandatory for cross-border payments. */
  creditorAgent?: string;
  /** When to pay, `YYYY-MM-DD`. Mandatory for domestic payments, refused for instant ones. */
  requestedExecutionDate?: string;
  /**
   * Who bears the charges. For cross-border payments and, there mandatory and DEBT or CRED only, for transfers
   * between currencies.
   */
  chargeBearer?: ChargeBearer;
  /** Reference of the TPP, at most 35 characters. */
  endToEndIdentification?: string;
  /** ISO 20022 purpose (ExternalPurpose1Code), four characters. */
  purposeCode?: string;
  /** Structured reference, at most 140 characters. */
  remittanceInformationStructured?: string;
  /** Message to the creditor, at most 140 characters. */
  remittanceInformationUnstructured?: string;
  /** Message to the creditor, line by line. */
  remittanceInformationUnstructuredArray?: string[];
  /** The ultimate creditor, at most 70 characters. */
  ultimateCreditor?: string;
  /** Whose account's currency counts. For transfers between currencies only. */
  currencyAccount?: CurrencyAccount;
  /** A line of further details, at most 70 characters. For transfers between currencies only. */
  additionalDetails?: string;
  /** Message to the bank, at most 70 characters. For transfers between currencies only. */
  messageToBank?: string;
}

/** A payment to initiate. */
export interface InitiateBecPayment {
  /** The product. */
  paymentProduct: PaymentProduct;
  /** The payment. */
  body: PaymentInitiation;
}

/** The type of a payment slip as BEC's path has it, `/payments/payment-slips/{slipType}`. */
export const SlipType = {
  /** Giro slip with a message and no payment id. */
  "slip-01": "slip-01",
  /** Giro slip with a payment id of 16 digits. */
  "slip-04": "slip-04",
  /** Giro slip with a payment id of 16 digits. */
  "slip-15": "slip-15",
  /** Joint slip (FI) with a payment id of 15 digits. */
  "slip-71": "slip-71",
  /** Joint slip (FI) with a message and no payment id. */
  "slip-73": "slip-73",
  /** Joint slip (FI) with a payment id of 16 digits and a message. */
  "slip-75": "slip-75",
} as const;
/** The type of a payment slip as BEC's path has it, `/payments/payment-slips/{slipType}`. */
export type SlipType = (typeof SlipType)[keyof typeof SlipType] | (string & {});

/** The payment of a slip ("PaymentInitiationSlip"). Which fields it has depends on the slip type. */
export interface PaymentInitiationSlip {
  /** What is to be paid. The bank wants a JSON number; here it is text, digit for digit. */
  instructedAmount: InstructedAmount;
  /** The account to be debited. */
  debtorAccount: BecAccount;
  /** Giro number (up to 8 digits) or FI creditor number (8 digits). */
  creditorId: string;
  /**
   * Payment id of the slip, with its check digit: 15 digits for slip-71, 16 for slip-04, slip-15 and slip-75,
   * none for slip-01 and slip-73.
   */
  debtorId?: string;
  /** When to pay, `YYYY-MM-DD`; as soon as possible when absent. */
  requestedExecutionDate?: string;
  /** Reference of the TPP, at most 20 characters. */
  endToEndIdentification?: string;
  /** Message to the creditor, at most 140 characters. Mandatory for slip-01 and slip-73, possible for slip-75. */
  paymentInformation?: string;
  /** The creditor's name and address, at most 140 characters. For slip-01 and slip-75 only. */
  remittanceInformationUnstructured?: string;
}

/** The payment of a slip to initiate. */
export interface InitiateBecSlip {
  /** The type of the slip. */
  slipType: SlipType;
  /** The payment. */
  body: PaymentInitiationSlip;
}

/** A payment that is repeated ("PeriodicPaymentInitiation"). */
export interface PeriodicPaymentInitiation {
  /** What is to be paid each time. The bank wants a JSON number; here it is text, digit for digit. */
  instructedAmount: InstructedAmount;
  /** The account to be debited. */
  debtorAccount: BecAccount;
  /** The account to be credited. */
  creditorAccount: BecAccount;
  /** The day the period begins, `YYYY-MM-DD`. */
  startDate: string;
  /** How often. The bank does not support Daily and EveryTwoMonths. */
  frequency: FrequencyCode;
  /** The day the period ends; without end when absent. */
  endDate?: string;
  /** Day of the month on which it is executed, `0` to `31`. Needed where it is repeated by months. */
  dayOfExecution?: string;
  /** What happens when it is due on a day that is not a banking day. The bank does not support it. */
  executionRule?: ExecutionRule;
  /** Name of the creditor, at most 70 characters. */
  creditorName?: string;
  /** The creditor's bank (BICFI). */
  creditorAgent?: string;
  /** Not supported: a periodic payment has `startDate` and `dayOfExecution`. */
  requestedExecutionDate?: string;
  /** Reference of the TPP, at most 35 characters. */
  endToEndIdentification?: string;
  /** ISO 20022 purpose (ExternalPurpose1Code), four characters. */
  purposeCode?: string;
  /** Structured reference, at most 140 characters. */
  remittanceInformationStructured?: string;
  /** Message to the creditor, at most 140 characters. */
  remittanceInformationUnstructured?: string;
  /** Message to the creditor, line by line. */
  remittanceInformationUnstructuredArray?: string[];
  /** The ultimate creditor, at most 70 characters. */
  ultimateCreditor?: string;
}

/** A periodic payment to initiate. */
export interface InitiateBecPeriodicPayment {
  /** The product: `domestic-credit-transfers` is the only one. */
  paymentProduct: PaymentProduct;
  /** The payment. */
  body: PeriodicPaymentInitiation;
}

/** A payment as the bank holds it ("PaymentInitiationInfoResponse"). */
export interface PaymentInitiationInfo {
  /** Its status. */
  transactionStatus?: TransactionStatus;
  /** What is to be paid. */
  instructedAmount?: InstructedAmount;
  /** The account to be debited. */
  debtorAccount?: BecAccount;
  /** The account to be credited. */
  creditorAccount?: BecAccount;
  /** Name of the creditor. */
  creditorName?: string;
  /** The creditor's bank (BICFI). */
  creditorAgent?: string;
  /** When it is to be paid. */
  requestedExecutionDate?: string;
  /** Who bears the charges. */
  chargeBearer?: ChargeBearer;
  /** Reference of the TPP. */
  endToEndIdentification?: string;
  /** ISO 20022 purpose. */
  purposeCode?: string;
  /** Structured reference. */
  remittanceInformationStructured?: string;
  /** Message to the creditor; of a slip the creditor's name and address. */
  remittanceInformationUnstructured?: string;
  /** Message to the creditor, line by line. */
  remittanceInformationUnstructuredArray?: string[];
  /** The ultimate creditor. */
  ultimateCreditor?: string;
  /** Of a periodic payment: the day the period begins. */
  startDate?: string;
  /** Of a periodic payment: the day the period ends. */
  endDate?: string;
  /** Of a periodic payment: day of the month. */
  dayOfExecution?: string;
  /** Of a periodic payment: how often. */
  frequency?: FrequencyCode;
  /** Of a periodic payment: what happens when it is due on a day that is not a banking day. */
  executionRule?: ExecutionRule;
  /** Of a transfer between currencies: a line of further details. */
  additionalDetails?: string;
  /** Of a transfer between currencies: message to the bank. */
  messageToBank?: string;
  /** Of a slip: the creditor's giro or FI number. */
  creditorId?: string;
  /** Of a slip: its payment id. */
  debtorId?: string;
  /** Of a slip: message to the creditor. */
  paymentInformation?: string;
}

/** What the token endpoint gave. Secret; shared by all flows of this bank. */
export interface TokenReply {
  /** `Bearer`. */
  token_type?: string;
  /** How long it lives, in seconds. */
  expires_in?: number;
  /** The token. Absent in a flow that was saved after its end. */
  access_token?: string;
  /** Further tokens, where the server gives more than was asked for. They are secrets like the first. */
  refresh_token?: string;
  /** The same, of OpenID Connect. */
  id_token?: string;
  /** What it is good for. */
  scope?: string;
}

/** A token to revoke. */
export interface Revocation {
  /** The token; the one that this bank's flows share when absent. */
  token?: string;
  /** `access_token`, the only kind there is with client credentials, and what is sent when this is absent. */
  tokenTypeHint?: string;
}

/** The answer to a revocation. It is positive for tokens that nobody knows, too. */
export interface Revoked {
  /** Whether there was such a token (header `Revokedaccesstoken` or `Revokedrefreshtoken`). */
  revoked: boolean;
  /** Whose it was (header `Authorizeduser`). */
  authorizedUser?: string;
}

/** The debtor, named in one of two ways. */
export interface DebtorIdentity {
  /** Mobile number: eight digits, or with `+` or `00`, country code and 8 to 14 digits. Not together with `nationalId`. */
  phoneNo?: string;
  /** National id (CPR number). Not together with `phoneNo`. */
  nationalId?: string;
}

/** What the debtor is asked to approve. Both fields are needed. */
export interface ProductDescription {
  /** 1 to 40 characters. */
  title?: string;
  /** 1 to 50 characters. */
  description?: string;
}

/** Where changes of status are called back to. */
export interface CallbackAddress {
  /** Address, https. Needed where there is a callback. */
  url?: string;
  /**
   * Token that the bank shows when it calls, as `Authorization: Bearer …`. Without it, anybody who knows the address
   * and the uuid can send a status. Take at least 128 random bits, another for each request.
   */
  authToken?: string;
}

/**
 * A mandate request ("Description of Mandate Request Model"). `uuid`, `debtorIdentity` and `productDescription` are
 * needed; what is missing is refused in the bank's own words before anything is sent.
 */
export interface MandateRequest {
  /** UUID made by the creditor, a new one for each request. */
  uuid?: string;
  /** The creditor's own reference of the contract, 1 to 15 letters and digits; without it the bank makes one (`BSE…`). */
  creditorsDebtorReference?: string;
  /** Who is to approve. */
  debtorIdentity?: DebtorIdentity;
  /** What is to be approved. */
  productDescription?: ProductDescription;
  /** Where changes of status are called back to. */
  callback?: CallbackAddress;
}

/** A mandate request to submit. */
export interface SubmitMandateRequest {
  /** UUID in the path; the one of the body when absent. */
  mandateRequestUUID?: string;
  /** The request. */
  body: MandateRequest;
}

/** Status of a mandate request ("List of Mandate Statures"). */
export const MandateStatusCode = {
  /** Received, not yet presented to the debtor. Read only, never called back. */
  RECEIVED: "RECEIVED",
  /** Successfully validated. */
  VALIDATED: "VALIDATED",
  /** Validation failed; `errorDescription` says why. */
  VALIDATION_FAILED: "VALIDATION_FAILED",
  /** The same, as an example of the document spells it. */
  VALIDATED_FAILED: "VALIDATED_FAILED",
  /** Viewed by the debtor. */
  VIEWED_BY_DEBTOR: "VIEWED_BY_DEBTOR",
  /** Accepted by the debtor. */
  ACCEPTED_BY_DEBTOR: "ACCEPTED_BY_DEBTOR",
  /** Rejected by the debtor. */
  REJECTED_BY_DEBTOR: "REJECTED_BY_DEBTOR",
  /** The debtor did not handle it in time. */
  EXPIRED: "EXPIRED",
  /** The mandate could not be made; `errorDescription` says why. */
  MANDATE_FAILED: "MANDATE_FAILED",
  /** The mandate is made. Its id can be expected a day after. */
  COMPLETED: "COMPLETED",
  /** The mandate is closed. */
  CLOSED: "CLOSED",
  /** Cancelled by the creditor. */
  CANCELLED_BY_CREDITOR: "CANCELLED_BY_CREDITOR",
} as const;
/** Status of a mandate request ("List of Mandate Statures"). */
export type MandateStatusCode = (typeof MandateStatusCode)[keyof typeof MandateStatusCode] | (string & {});

/** Status of a mandate request, with what belongs to it. */
export interface StatusMandate {
  /** The status. The document's own model spells the name `stausCodeEnum`, which is read too. */
  statusCodeEnum: MandateStatusCode;
  /** The creditor's reference; with ACCEPTED_BY_DEBTOR, MANDATE_FAILED, COMPLETED and CLOSED. */
  creditorsDebtorReference?: string;
  /** Number of the mandate; with COMPLETED and CLOSED. */
  mandateId?: string;
  /** Why it failed. */
  errorDescription?: string;
}

/** The status of a mandate request, as it is read, answered and called back. */
export interface MandateRequestStatus {
  /** UUID of the request. */
  uuid?: string;
  /** The same, as the table of the model names it. */
  mandateRequestUUID?: string;
  /** Its status; absent in the answer to a request without callback. */
  statusMandate?: StatusMandate;
}

/** A status of a mandate request, and when it was first known. */
export interface MandateStatusSeen {
  /** The status. */
  statusCodeEnum: MandateStatusCode;
  /** Unix time in milliseconds. */
  atMs: number;
}

/** What is known of a mandate request. */
export interface KnownMandate {
  /** Its UUID. */
  uuid: string;
  /** Its status; absent where the bank has said nothing of it. */
  statusCodeEnum?: MandateStatusCode;
  /** The creditor's reference, given or made by the bank. */
  creditorsDebtorReference?: string;
  /** Number of the mandate, as text. */
  mandateId?: string;
  /** Why it failed, in the bank's words. */
  errorDescription?: string;
  /** Every status it went through, in the order of its life. */
  statuses: MandateStatusSeen[];
  /** A status that the bank reads now and that this version does not know. */
  unknownStatus?: string;
  /** Why it was not cancelled, when that was asked for. */
  notCancelled?: Problem;
}

/** A mandate request that ended without trouble. */
export interface MandateEnded {
  /** What is known of it. */
  mandate: KnownMandate;
}

/** Which of the document's static validations a request fell foul of ("List of Static Validation Errors"). */
export const StaticValidation = {
  /** The payload holds no `uuid`. */
  uuidMissing: "uuidMissing",
  /** The `uuid` of the payload is not the one of the path. */
  uuidInconsistent: "uuidInconsistent",
  /** There is no debtor identity. */
  debtorIdentityMissing: "debtorIdentityMissing",
  /** The phone number is neither eight digits nor international. */
  phoneNoInvalid: "phoneNoInvalid",
  /** The national id is not a Danish one. */
  nationalIdInvalid: "nationalIdInvalid",
  /** There is no product description. */
  productDescriptionMissing: "productDescriptionMissing",
  /** The product description has no description. */
  descriptionMissing: "descriptionMissing",
  /** The product description has no title. */
  titleMissing: "titleMissing",
  /** There is a callback without address. */
  callbackUrlMissing: "callbackUrlMissing",
  /** The callback's token is there and empty. */
  authTokenEmpty: "authTokenEmpty",
  /** The creditor's reference has other characters or another length. */
  creditorsDebtorReferenceInvalid: "creditorsDebtorReferenceInvalid",
  /** The uuid was used before, with another payload. */
  differentPayload: "differentPayload",
  /** The payload is not JSON. */
  invalidJson: "invalidJson",
  /** The request does not conform to the API's contract in some other way. */
  notConforming: "notConforming",
  /** A field is missing or has a wrong form that the list does not name. */
  fieldInvalid: "fieldInvalid",
} as const;
/** Which of the document's static validations a request fell foul of ("List of Static Validation Errors"). */
export type StaticValidation = (typeof StaticValidation)[keyof typeof StaticValidation] | (string & {});

/** A mandate request that ended with trouble, or might have. */
export interface MandateTrouble {
  /** What is known of it. */
  mandate: KnownMandate;
  /** Whose fault, why, and what to do next. */
  error: Problem;
  /** Which static validation refused it, where it was one. */
  validation?: StaticValidation;
}

/** How a mandate request ended. */
export type MandateOutcome =
  /** The mandate is made. */
  | ({ outcome: "completed" } & MandateEnded)
  /** The mandate was made, and is closed. */
  | ({ outcome: "closed" } & MandateEnded)
  /** Validation failed, such as for a debtor who is not found. */
  | ({ outcome: "validationFailed" } & MandateTrouble)
  /** The debtor rejected it. */
  | ({ outcome: "rejected" } & MandateEnded)
  /** The debtor did not handle it in time. */
  | ({ outcome: "expired" } & MandateEnded)
  /** It is cancelled. */
  | ({ outcome: "cancelled" } & MandateEnded)
  /** The debtor accepted it, and the mandate could not be made. */
  | ({ outcome: "failed" } & MandateTrouble)
  /** The bank refused the request, or it never left; nothing was made. */
  | ({ outcome: "refused" } & MandateTrouble)
  /** The bank has the request, and its status cannot be read: follow it with `trackMandate`. */
  | ({ outcome: "submitted" } & MandateTrouble)
  /** The bank would not cancel it, or was never asked; the mandate request stays. */
  | ({ outcome: "notCancelled" } & MandateTrouble)
  /** The bank knows of no such mandate request. */
  | ({ outcome: "notFound" } & MandateTrouble)
  /**
   * It is not known whether the bank holds the mandate request, or whether it is cancelled; the error says which, and
   * what to do. Submitting the same again is safe.
   */
  | ({ outcome: "uncertain" } & MandateTrouble)
  /** The bank reads a status to which no transition leads from what it said before. */
  | ({ outcome: "contradicted" } & MandateTrouble);

/** Names a mandate request. */
export interface MandateRef {
  /** Its UUID. */
  mandateRequestUUID: string;
}

/** A mandate request that was submitted before, to follow or to cancel. */
export interface SubmittedMandate {
  /** Its UUID. */
  mandateRequestUUID: string;
  /** Where the bank calls back to, as it was submitted; absent when there is no callback. */
  callback?: CallbackAddress;
}

/** A delivery to the callback's address, as the host received it. */
export interface ReceivedCallback {
  /** HTTP method; POST when absent. */
  method?: string;
  /** Headers by name; compared without regard to case. */
  headers?: Record<string, string>;
  /** The body as text. */
  body?: string;
  /** The saved flow of the mandate request that an answer `load` named; leave out when there is none yet. */
  saved?: string;
  /** The host has looked, and has no such mandate request. */
  notFound?: boolean;
}

/** Which saved mandate request is needed. */
export interface CallbackToLoad {
  /** UUID of the request, in lower case: what to look it up by. */
  uuid: string;
}

/** What became of a delivery to the callback's address. */
export const CallbackVerdict = {
  /** It moved the mandate request, or added to what is known of it. */
  applied: "applied",
  /** It came too early: held until what has to come before it came, or was read. */
  held: "held",
  /** It was known already; nothing changed. */
  repeated: "repeated",
  /** No transition of the document leads to it from the present status; nothing changed. */
  impossible: "impossible",
  /** Its status is one that this version does not know; nothing changed. */
  unknownStatus: "unknownStatus",
  /** Its bearer token is not the one of the request; nothing changed. */
  forged: "forged",
  /** It is no status of a mandate request. */
  unreadable: "unreadable",
  /** There is no saved mandate request with its uuid, or a damaged one. */
  noMandate: "noMandate",
} as const;
/** What became of a delivery to the callback's address. */
export type CallbackVerdict = (typeof CallbackVerdict)[keyof typeof CallbackVerdict] | (string & {});

/** Something new about a mandate request. Each is reported once, however often and in whatever way it comes. */
export interface MandateEvent {
  /** UUID of the request. */
  uuid: string;
  /** The status, with what came with it. */
  statusMandate: StatusMandate;
  /** Where it comes from: `callback`, `status` (read), `submit` or `cancel` (answered). */
  source: string;
  /** Unix time in milliseconds when it came. */
  atMs: number;
  /** It follows from a later status that was read: this status had to come before. */
  implied?: boolean;
  /** It came after a later status; the status of the request stays as it was. */
  late?: boolean;
  /** The status was known; what came with it is new, such as a mandateId. */
  details?: boolean;
  /** It was held, and by now no transition leads to it; the status of the request stays as it was. */
  impossible?: boolean;
  /** The bank reads a status that this version does not know; the known status stays, and the bank is asked again. */
  unknown?: boolean;
}

/** An HTTP response for the host to send. */
export interface CallbackAnswer {
  /** HTTP status. */
  status: number;
  /** Headers by name. */
  headers: Record<string, string>;
  /** The body; empty for most. */
  body: string;
}

/** What to store before the response is sent. */
export interface CallbackToSave {
  /** UUID of the request, in lower case. */
  uuid: string;
  /** What became of the delivery. */
  verdict: CallbackVerdict;
  /**
   * The revision that was given in. Store only over this one; when the stored one has another, somebody else was
   * faster: load it and begin again with the same delivery.
   */
  expectedRevision: number;
  /** The revision of `saved`. */
  revision: number;
  /** The flow to store. */
  saved: string;
  /** What is new. Act on it once it is stored, or in the same transaction. */
  events: MandateEvent[];
  /** What to answer once it is stored; when it cannot be stored, answer 500, and the bank delivers again. */
  answer: CallbackAnswer;
}

/** What to answer; there is nothing to store. */
export interface CallbackToAnswer {
  /** UUID of the request, where the delivery names one. */
  uuid?: string;
  /** What became of the delivery. */
  verdict: CallbackVerdict;
  /** What to answer. */
  answer: CallbackAnswer;
  /** What is wrong with the delivery. */
  error?: Problem;
}

/** What the host is to do with a delivery to the callback's address. */
export type CallbackOutcome =
  /** Load the saved mandate request and begin again with it. */
  | ({ outcome: "load" } & CallbackToLoad)
  /** Store, then answer. */
  | ({ outcome: "save" } & CallbackToSave)
  /** Answer; there is nothing to store. */
  | ({ outcome: "answer" } & CallbackToAnswer);

/** What kind of application a TPP registers. */
export const CobsApplicationType = {
  /** Redirect addresses are http or https. */
  web: "web",
  /** Redirect addresses may name an application package. */
  native: "native",
} as const;
/** What kind of application a TPP registers. */
export type CobsApplicationType = (typeof CobsApplicationType)[keyof typeof CobsApplicationType] | (string & {});

/** A role of PSD2 that a TPP asks for. */
export const CobsScope = {
  /** Account information. */
  aisp: "aisp",
  /** Payment initiation. */
  pisp: "pisp",
  /** Card issuing: balance checks. */
  cisp: "cisp",
} as const;
/** A role of PSD2 that a TPP asks for. */
export type CobsScope = (typeof CobsScope)[keyof typeof CobsScope] | (string & {});

/**
 * A TPP as it registers itself. Names in other languages are fields beside `client_name`, such as
 * `client_name#en-US`.
 */
export interface CobsTppRegistration {
  /** Web or native. Required. */
  application_type?: CobsApplicationType;
  /** Where users are sent back to: one to three addresses of at most 2047 characters. Required. */
  redirect_uris?: string[];
  /** Name of the application, at most 255 characters. Required. */
  client_name?: string;
  /** Address of the application's logo, at most 2047 characters. */
  logo_uri?: string;
  /** E-mail address of the person responsible for it, at most 320 characters. */
  contact?: string;
  /** The roles asked for, as the certificate has them. Required at Max banka. */
  scopes?: CobsScope[];
}

/** A registration to make. */
export interface RegisterCobsTpp {
  /** The TPP. */
  body: CobsTppRegistration;
}

/** A TPP as the bank has registered it. Secret. */
export interface CobsTpp {
  /** Web or native. */
  application_type?: CobsApplicationType;
  /** Where users are sent back to. */
  redirect_uris?: string[];
  /** Name of the application. */
  client_name?: string;
  /** Address of the application's logo. */
  logo_uri?: string;
  /** E-mail address of the person responsible for it. */
  contact?: string;
  /** The roles. */
  scopes?: CobsScope[];
  /** The client id, at most 36 characters. */
  client_id?: string;
  /** The client secret, at most 64 characters. */
  client_secret?: string;
  /** When the secret expires, in seconds since 1970-01-01; 0 for never. */
  client_secret_expires_at?: number;
  /** The API key. */
  api_key?: string;
}

/** A registered TPP, by its client id. */
export interface CobsTppRef {
  /** `client_id`. */
  clientId: string;
}

/** A registration to change: the whole of it, as it is to be. */
export interface UpdateCobsTpp {
  /** `client_id`. */
  clientId: string;
  /** The TPP as it is to be. */
  body: CobsTppRegistration;
}

/** A certificate. */
export interface CobsCertificate {
  /** The new certificate: PEM, or the base64 of it. Required. */
  certificatePem?: string;
}

/** A certificate to add to a registration. */
export interface AddCobsCertificate {
  /** `client_id`. */
  clientId: string;
  /** The certificate. */
  body: CobsCertificate;
}

/** The request that the user's browser takes to the bank (RFC 6749, 4.1.1). */
export interface CobsAuthorisationRequest {
  /** `code`. */
  response_type?: string;
  /** The client id. */
  client_id?: string;
  /** Where the user comes back to: one of the registered addresses. */
  redirect_uri?: string;
  /** The roles asked for; all that are registered when absent. */
  scope?: string;
  /** Comes back with the user. */
  state?: string;
}

/** What a user is to authorise us for. */
export interface AuthoriseCobs {
  /** The roles, divided by blanks: `aisp pisp`. All that the bank has approved when absent. */
  scope?: string;
}

/** What a user has granted. The tokens themselves are in the session of the flow. */
export interface CobsGrant {
  /** The roles, where the bank says them. */
  scope?: string;
  /** Until when the access token holds, as Unix time in milliseconds; it is renewed by itself. */
  expiresAtMs?: number;
}

/** An authorisation that came to nothing. */
export interface CobsNoGrant {
  /** Why. */
  error: Problem;
  /** Id of the request whose answer was lost. */
  requestId?: string;
}

/** An authorisation that the host has ended. */
export interface CobsGrantCancelled {
}

/** How an authorisation ended. */
export type CobsAuthorisation =
  /** The user has agreed; the tokens are in the session of the flow. */
  | ({ outcome: "authorised" } & CobsGrant)
  /** The user has not agreed. */
  | ({ outcome: "declined" } & CobsNoGrant)
  /** The bank took the code not. */
  | ({ outcome: "refused" } & CobsNoGrant)
  /** The answer to the code is lost; a code holds once, so that the user has to be asked again. */
  | ({ outcome: "uncertain" } & CobsNoGrant)
  /** Ended by the host. */
  | ({ outcome: "cancelled" } & CobsGrantCancelled);

/** The form of a token request (RFC 6749, 4.1.3 and 6). */
export interface CobsTokenForm {
  /** `authorization_code` or `refresh_token`. */
  grant_type?: string;
  /** The code that came back with the user. */
  code?: string;
  /** The refresh token. */
  refresh_token?: string;
  /** The client id. */
  client_id?: string;
  /** The client secret. */
  client_secret?: string;
  /** The address that was in the authorisation request. */
  redirect_uri?: string;
  /** The roles asked for. */
  scope?: string;
}

/** A token request to make. */
export interface GetCobsToken {
  /** The form. */
  form: CobsTokenForm;
}

/** The answer to a token request. Secret. */
export interface CobsToken {
  /** The token that is sent with each call. */
  access_token: string;
  /** The token with which another one is obtained without the user. */
  refresh_token?: string;
  /** A token of OpenID Connect, where the bank gives one. */
  id_token?: string;
  /** How long the access token is valid, in seconds. */
  expires_in?: string;
  /** `Bearer`. */
  token_type?: string;
  /** Level of verification, 0 to 4; 3 by default, 0 for none. */
  acr?: string;
  /** The roles it is good for. */
  scope?: string;
}

/** The form of a revocation (RFC 7009). */
export interface CobsRevokeForm {
  /** The access or refresh token. */
  token: string;
  /** Which of the two it is. */
  token_type_hint?: string;
}

/** A token to revoke. */
export interface RevokeCobsToken {
  /** The form. */
  form: CobsRevokeForm;
}

/** Which page of a list, and in which order. */
export interface ReadCobsAccounts {
  /** Number of the page, from 0. */
  page?: number;
  /** How many on a page; all when absent. */
  size?: number;
  /** Fields to sort by, divided by commas: `currency,identification.other`. */
  sort?: string;
  /** `asc` or `desc` for each of them, divided by commas. */
  order?: string;
}

/** Numbers of an account in the list. */
export interface CobsListedNumber {
  /** IBAN. */
  iban?: string;
  /** The number in the local form. */
  other?: string;
}

/** The bank that keeps an account. */
export interface CobsServicer {
  /** Czech code of the bank: four digits. */
  bankCode?: string;
  /** ISO 3166-1 code of its country. */
  countryCode?: string;
  /** BIC. */
  bic?: string;
}

/** What the user is to an account. */
export interface CobsRelationship {
  /** Whether it is theirs. */
  isOwner?: boolean;
}

/** An account of the user. */
export interface CobsAccount {
  /** The bank's id of it: what other calls name. */
  id?: string;
  /** Its numbers. */
  identification?: CobsListedNumber;
  /** ISO 4217 code of its currency. */
  currency?: string;
  /** The bank that keeps it. */
  servicer?: CobsServicer;
  /** What the user is to it. */
  relationship?: CobsRelationship;
  /** The name that the user gave it. */
  nameI18N?: string;
  /** Name of the product. */
  productI18N?: string;
  /** Names of the owners. */
  ownersNames?: string[];
}

/** A page of the list of accounts. */
export interface CobsAccounts {
  /** Number of this page, from 0. */
  pageNumber?: number;
  /** How many pages there are. */
  pageCount?: number;
  /** Number of the next page; absent or null on the last. */
  nextPage?: number;
  /** How many entries are on a page. */
  pageSize?: number;
  /** How many entries there are on all pages, where the bank knows it. */
  totalCount?: number;
  /** The accounts. */
  accounts: CobsAccount[];
}

/** An account, by the bank's id of it. */
export interface CobsAccountRef {
  /** `id` of the account in the list. */
  accountId: string;
}

/** What a balance counts ("Account balance"). */
export const CobsBalanceCode = {
  /** What can be spent: with overdraft and blocked transactions. */
  TOTAL_AVAILABLE_BALANCE: "TOTAL_AVAILABLE_BALANCE",
  /** Without overdraft and blocked transactions. */
  CURRENT_BALANCE: "CURRENT_BALANCE",
  /** At the end of the last banking day. */
  OPENING_BALANCE: "OPENING_BALANCE",
} as const;
/** What a balance counts ("Account balance"). */
export type CobsBalanceCode = (typeof CobsBalanceCode)[keyof typeof CobsBalanceCode] | (string & {});

/** What a balance counts, as a code. */
export interface CobsCodeOrProprietary {
  /** The code. */
  code?: CobsBalanceCode;
}

/** What a balance counts. */
export interface CobsBalanceType {
  /** As a code. */
  codeOrProprietary?: CobsCodeOrProprietary;
}

/** An amount and its currency. */
export interface CobsAmount {
  /** The amount: on the wire a JSON number, exact. */
  value?: string;
  /** ISO 4217 code of its currency. */
  currency?: string;
}

/** A credit line that a balance includes. */
export interface CobsCreditLine {
  /** Whether it is included. */
  included?: boolean;
  /** How large it is. */
  amount?: CobsAmount;
}

/** To the debit or credit of the account. */
export const CobsCreditDebit = {
  /** Credit. */
  CRDT: "CRDT",
  /** Debit. */
  DBIT: "DBIT",
} as const;
/** To the debit or credit of the account. */
export type CobsCreditDebit = (typeof CobsCreditDebit)[keyof typeof CobsCreditDebit] | (string & {});

/** The moment of a balance. */
export interface CobsMoment {
  /** As a date. */
  date?: string;
  /** As a date with time. */
  dateTime?: string;
}

/** A balance. */
export interface CobsBalance {
  /** What it counts. */
  type?: CobsBalanceType;
  /** The credit line in it. */
  creditLine?: CobsCreditLine;
  /** The amount, without sign. */
  amount?: CobsAmount;
  /** Whether the account is in credit or debit. */
  creditDebitIndicator?: CobsCreditDebit;
  /** Of when it is. */
  date?: CobsMoment;
}

/** The balances of an account. */
export interface CobsBalances {
  /** Available, current and opening balance. */
  balances: CobsBalance[];
}

/** Transactions to read. */
export interface ReadCobsTransactions {
  /** `id` of the account in the list. */
  accountId: string;
  /** Number of the page, from 0. Only together with `sort`. */
  page?: number;
  /** How many on a page; all when absent. Only together with `sort`. */
  size?: number;
  /** Fields to sort by, divided by commas; without them the bank answers faster, in the order of processing. */
  sort?: string;
  /** `asc` or `desc` for each of them, divided by commas. */
  order?: string;
  /** From when on, ISO 8601. */
  fromDate?: string;
  /** Until when, inclusive, ISO 8601. */
  toDate?: string;
}

/** Whether a transaction is booked. */
export const CobsEntryStatus = {
  /** Booked. */
  BOOK: "BOOK",
  /** Blocked. */
  PDNG: "PDNG",
} as const;
/** Whether a transaction is booked. */
export type CobsEntryStatus = (typeof CobsEntryStatus)[keyof typeof CobsEntryStatus] | (string & {});

/** A code of the Czech list of bank transactions. */
export interface CobsProprietaryCode {
  /** The code. */
  code?: string;
  /** Who keeps the list: `CBA`. */
  issuer?: string;
}

/** What kind of transaction it is. */
export interface CobsTransactionCode {
  /** The code. */
  proprietary?: CobsProprietaryCode;
}

/** References of a transaction. */
export interface CobsReferences {
  /** Given by the client at the initiation. */
  messageIdentification?: string;
  /** Given by the bank. */
  accountServicerReference?: string;
  /** Constant symbol; for cards, the internal number of the card. */
  paymentInformationIdentification?: string;
  /** Specific symbol. */
  instructionIdentification?: string;
  /** Variable symbol of domestic payments, reference of SEPA payments. */
  endToEndIdentification?: string;
  /** Card number with asterisks. */
  chequeNumber?: string;
}

/** A change of money. */
export interface CobsExchange {
  /** From this currency. */
  sourceCurrency?: string;
  /** Into this one. */
  targetCurrency?: string;
  /** At this rate. */
  exchangeRate?: string;
}

/** An amount before or after a change of money. */
export interface CobsAmountInCurrency {
  /** The amount. */
  amount?: CobsAmount;
  /** The change. */
  currencyExchange?: CobsExchange;
}

/** The amounts of a transaction. */
export interface CobsAmountDetails {
  /** As the client ordered it. */
  instructedAmount?: CobsAmountInCurrency;
  /** In the currency of the account. */
  counterValueAmount?: CobsAmountInCurrency;
}

/** Who bears the charges ("ChargeBearerType1Code"). */
export const CobsChargeBearer = {
  /** The debtor. */
  DEBT: "DEBT",
  /** The creditor. */
  CRED: "CRED",
  /** Shared. */
  SHAR: "SHAR",
  /** As the service level has it. */
  SLEV: "SLEV",
} as const;
/** Who bears the charges ("ChargeBearerType1Code"). */
export type CobsChargeBearer = (typeof CobsChargeBearer)[keyof typeof CobsChargeBearer] | (string & {});

/** Who bears the charges. */
export interface CobsChargesAccountBearer {
  /** Debtor, creditor or both. */
  bearer?: CobsChargeBearer;
}

/** A postal address. */
export interface CobsAddress {
  /** Street, at most 70 characters. */
  streetName?: string;
  /** House number, at most 16 characters. */
  buildingNumber?: string;
  /** Postal code, at most 16 characters. */
  postCode?: string;
  /** Town, at most 35 characters. */
  townName?: string;
  /** ISO 3166-1 code of the country. */
  country?: string;
  /** The address in up to two lines of 70 characters. */
  addressLine?: string[];
}

/** What kind of number an identification is. */
export interface CobsSchemeName {
  /** Code of the kind of document. */
  code?: string;
  /** The kind of document in words, at most 35 characters. */
  proprietary?: string;
  /** Who issued it, at most 35 characters. */
  issuer?: string;
}

/** Another identification of a person or organisation. */
export interface CobsOtherIdentification {
  /** The number itself, at most 35 characters: of an identity card, a passport, a register. */
  identification?: string;
  /** What kind of number it is. */
  schemeName?: CobsSchemeName;
  /** Who issued it, at most 35 characters. */
  issuer?: string;
}

/** Identification of an organisation. */
export interface CobsOrganisation {
  /** BIC or BEI of the organisation. */
  bicOrBei?: string;
  /** BIC of the organisation, where a bank spells it so. */
  bic?: string;
  /** Another number of it. */
  other?: CobsOtherIdentification;
}

/** Identification of a natural person. */
export interface CobsPrivate {
  /** A number of theirs. */
  other?: CobsOtherIdentification;
}

/** Identification of a party: of an organisation or of a person, never both. */
export interface CobsPartyIdentification {
  /** As an organisation. */
  organisationIdentification?: CobsOrganisation;
  /** As a natural person. */
  privateIdentification?: CobsPrivate;
}

/** A person or organisation. */
export interface CobsParty {
  /** Name, at most 70 characters. */
  name?: string;
  /** Address. */
  postalAddress?: CobsAddress;
  /** Identification. */
  identification?: CobsPartyIdentification;
}

/** An account number that is no IBAN. */
export interface CobsOtherAccount {
  /** The number in the local form, at most 34 characters. */
  identification?: string;
  /** Fields of the number's scheme, where a bank has them. */
  schemeName?: CobsSchemeName;
}

/** Number of an account. */
export interface CobsAccountNumber {
  /** IBAN. */
  iban?: string;
  /** Another form of the number. */
  other?: CobsOtherAccount;
}

/** An account as an order names it. */
export interface CobsCashAccount {
  /** The bank's id of the account, in answers. */
  id?: string;
  /** Its number. */
  identification?: CobsAccountNumber;
  /** ISO 4217 code of its currency. */
  currency?: string;
  /** Its name, in answers. */
  name?: string;
}

/** The parties of a transaction. */
export interface CobsRelatedParties {
  /** Who paid. */
  debtor?: CobsParty;
  /** From which account. */
  debtorAccount?: CobsCashAccount;
  /** Who was paid. */
  creditor?: CobsParty;
  /** To which account. */
  creditorAccount?: CobsCashAccount;
}

/** A clearing system. */
export interface CobsClearingSystem {
  /** Its code. */
  code?: string;
  /** Its name, where it has no code. */
  proprietary?: string;
}

/** A bank as a member of a clearing system. */
export interface CobsClearingMember {
  /** The clearing system. */
  clearingSystemIdentification?: CobsClearingSystem;
  /** The bank's number in it. */
  memberIdentification?: string;
}

/** Another number of a bank. */
export interface CobsOtherBank {
  /** The number. */
  identification?: string;
}

/** Identification of a bank. */
export interface CobsInstitution {
  /** BIC. */
  bic?: string;
  /** As a member of a clearing system. */
  clearingSystemMemberIdentification?: CobsClearingMember;
  /** Name. */
  name?: string;
  /** Address. */
  postalAddress?: CobsAddress;
  /** Another number of it. */
  other?: CobsOtherBank;
}

/** A bank. */
export interface CobsAgent {
  /** Which one. */
  financialInstitutionIdentification?: CobsInstitution;
}

/** The banks of a transaction. */
export interface CobsRelatedAgents {
  /** The debtor's. */
  debtorAgent?: CobsAgent;
  /** The creditor's. */
  creditorAgent?: CobsAgent;
}

/** What a payment is for. */
export interface CobsPurpose {
  /** ISO 20022 code. */
  code?: string;
  /** In words, at most 35 characters. */
  proprietary?: string;
}

/** The creditor's reference: the Czech symbols. */
export interface CobsCreditorReference {
  /** `VS:…`, `KS:…`, `SS:…`: variable, constant and specific symbol; see `iso.czech.Symbols`. */
  reference?: string[];
}

/** A structured message. */
export interface CobsStructuredRemittance {
  /** The creditor's reference. */
  creditorReferenceInformation?: CobsCreditorReference;
}

/** The message of a payment. */
export interface CobsRemittance {
  /** In words, at most 140 characters; it may hold symbols as `/VS/…/SS/…`. */
  unstructured?: string;
  /** In symbols. Domestic payments only. */
  structured?: CobsStructuredRemittance;
}

/** Details of a transaction. */
export interface CobsTransactionDetails {
  /** References. */
  references?: CobsReferences;
  /** Amounts. */
  amountDetails?: CobsAmountDetails;
  /** Charges. */
  charges?: CobsChargesAccountBearer;
  /** Parties. */
  relatedParties?: CobsRelatedParties;
  /** Banks. */
  relatedAgents?: CobsRelatedAgents;
  /** What it is for. */
  purpose?: CobsPurpose;
  /** Message. */
  remittanceInformation?: CobsRemittance;
  /** What kind of transaction it is, in words. */
  additionalTransactionInformation?: string;
}

/** Details of an entry. */
export interface CobsEntryDetails {
  /** Of its transaction. */
  transactionDetails?: CobsTransactionDetails;
}

/** A transaction of an account. */
export interface CobsTransaction {
  /** The bank's id of it. */
  entryReference?: string;
  /** The amount in the currency of the account, without sign. */
  amount?: CobsAmount;
  /** To the debit or credit of the account. */
  creditDebitIndicator?: CobsCreditDebit;
  /** Whether it takes another one back. */
  reversalIndicator?: boolean;
  /** Booked or blocked. */
  status?: CobsEntryStatus;
  /** When it was booked. */
  bookingDate?: CobsMoment;
  /** When it counts. */
  valueDate?: CobsMoment;
  /** What kind it is. */
  bankTransactionCode?: CobsTransactionCode;
  /** Details. */
  entryDetails?: CobsEntryDetails;
}

/** A page of transactions. */
export interface CobsTransactions {
  /** Number of this page, from 0. */
  pageNumber?: number;
  /** How many pages there are. */
  pageCount?: number;
  /** Number of the next page; absent or null on the last. */
  nextPage?: number;
  /** How many entries are on a page. */
  pageSize?: number;
  /** How many entries there are on all pages, where the bank knows it. */
  totalCount?: number;
  /** The transactions. */
  transactions: CobsTransaction[];
}

/** Identifications of a standing order. */
export interface CobsStandingOrderIdentification {
  /** Given by the TPP, at most 35 characters. */
  instructionIdentification?: string;
  /** Given by the payer for the payee, at most 35 characters. */
  endToEndIdentification?: string;
  /** Given by the bank. In answers. */
  transactionIdentification?: string;
}

/** How fast a payment is to be carried out ("Priority2Code", and instant payments). */
export const CobsPriority = {
  /** Normal. */
  NORM: "NORM",
  /** Urgent. */
  HIGH: "HIGH",
  /** Instant. */
  INST: "INST",
} as const;
/** How fast a payment is to be carried out ("Priority2Code", and instant payments). */
export type CobsPriority = (typeof CobsPriority)[keyof typeof CobsPriority] | (string & {});

/** What kind of payment the bank has made of an order ("serviceLevel"). */
export const CobsServiceLevel = {
  /** Domestic payment. */
  DMCT: "DMCT",
  /** SEPA payment. */
  ESCT: "ESCT",
  /** Payment abroad. */
  XBCT: "XBCT",
  /** Payment within the European Economic Area. */
  EXCT: "EXCT",
  /** Payment outside the European Economic Area. */
  NXCT: "NXCT",
} as const;
/** What kind of payment the bank has made of an order ("serviceLevel"). */
export type CobsServiceLevel = (typeof CobsServiceLevel)[keyof typeof CobsServiceLevel] | (string & {});

/** The kind of payment, as a service level. */
export interface CobsServiceLevelChoice {
  /** The code. In answers. */
  code?: CobsServiceLevel;
}

/** The category of a payment's purpose. */
export interface CobsCategoryPurpose {
  /** ISO 20022 code. */
  code?: string;
  /** In words. */
  proprietary?: string;
}

/** The kind of payment. */
export interface CobsPaymentType {
  /** How fast. */
  instructionPriority?: CobsPriority;
  /** What the bank has made of it. In answers. */
  serviceLevel?: CobsServiceLevelChoice;
  /** Category of its purpose; not to be sent. */
  categoryPurpose?: CobsCategoryPurpose;
}

/** The amount of an order. */
export interface CobsOrderAmount {
  /** What is to be paid, in the currency of the transfer. */
  instructedAmount?: CobsAmount;
  /** The same in another currency; not to be sent. */
  equivalentAmount?: CobsAmount;
}

/** How a standing order ends ("execution.mode"). */
export const CobsMode = {
  /** On the date in `validity.lastExecutionDate`. */
  UNTIL_DATE: "UNTIL_DATE",
  /** When somebody cancels it. */
  UNTIL_CANCELLATION: "UNTIL_CANCELLATION",
  /** After so many payments. Not at Max banka. */
  AFTER_MAX_ITERATION_EXCEEDED: "AFTER_MAX_ITERATION_EXCEEDED",
  /** When so much was paid. Not at Max banka. */
  MAX_AMOUNT_EXCEEDED: "MAX_AMOUNT_EXCEEDED",
} as const;
/** How a standing order ends ("execution.mode"). */
export type CobsMode = (typeof CobsMode)[keyof typeof CobsMode] | (string & {});

/** What happens when the day of a standing order is no banking day ("execution.modeDue"). */
export const CobsModeDue = {
  /** On the very day. */
  DUE_DAY_OF_MONTH: "DUE_DAY_OF_MONTH",
  /** On the day or the banking day before. */
  DUE_OR_BEFORE_DAY_OF_MONTH: "DUE_OR_BEFORE_DAY_OF_MONTH",
  /** On the day or the banking day after. */
  DUE_OR_NEXT_DAY_OF_MONTH: "DUE_OR_NEXT_DAY_OF_MONTH",
  /** On the last day of the month. Not at Max banka. */
  DUE_LAST_DAY_OF_MONTH: "DUE_LAST_DAY_OF_MONTH",
} as const;
/** What happens when the day of a standing order is no banking day ("execution.modeDue"). */
export type CobsModeDue = (typeof CobsModeDue)[keyof typeof CobsModeDue] | (string & {});

/** How often a standing order pays ("execution.interval"). */
export const CobsInterval = {
  /** Every day. */
  DAILY: "DAILY",
  /** Every week. */
  WEEKLY: "WEEKLY",
  /** Every month. */
  MONTHLY: "MONTHLY",
  /** At the end of every month. Max banka's own. */
  MONTHLY_END_OF_MONTH: "MONTHLY_END_OF_MONTH",
  /** Every two months. Not at Max banka. */
  BI_MONTHLY: "BI_MONTHLY",
  /** Every quarter. */
  QUARTERLY: "QUARTERLY",
  /** Every half year. */
  HALFYEARLY: "HALFYEARLY",
  /** Every year. */
  YEARLY: "YEARLY",
  /** In chosen months. Not at Max banka. */
  IRREGULAR: "IRREGULAR",
} as const;
/** How often a standing order pays ("execution.interval"). */
export type CobsInterval = (typeof CobsInterval)[keyof typeof CobsInterval] | (string & {});

/** When a standing order pays. */
export interface CobsExecution {
  /** How it ends. Required. */
  mode?: CobsMode;
  /** What happens when its day is no banking day. Required. */
  modeDue?: CobsModeDue;
  /** How often. Required. */
  interval?: CobsInterval;
  /** On which day. Not at Max banka. */
  intervalDue?: string;
  /** Every how many intervals, 1 to 10; 1 when absent. Max banka's own. */
  remitSkipCount?: number;
}

/** A time without payments. */
export interface CobsBreak {
  /** Its first day. */
  validFromDate?: string;
  /** Its last day. */
  validToDate?: string;
}

/** Times without payments. Not at Max banka. */
export interface CobsExceptions {
  /** Months, such as `JUNE`. */
  stoppages?: string[];
  /** Spans of days. */
  breaks?: CobsBreak[];
}

/** Until when a standing order pays. */
export interface CobsValidity {
  /** Day of the last payment; needed with mode `UNTIL_DATE`. */
  lastExecutionDate?: string;
  /** Number of payments. Not at Max banka. */
  maxIterations?: string;
  /** Sum of payments. Not at Max banka. */
  maxAmount?: CobsAmount;
}

/** The terms of a standing order. */
export interface CobsTerms {
  /** Name that the user gives it, at most 140 characters; the account number when absent. */
  alias?: string;
  /** When it pays. Required. */
  execution?: CobsExecution;
  /** Times without payments. */
  exceptions?: CobsExceptions;
  /** Until when. */
  validity?: CobsValidity;
  /** When it paid last. In answers. */
  lastProcessDate?: string;
}

/** An agreed rate of exchange. */
export interface CobsAgreedRate {
  /** The rate. */
  exchangeRate?: string;
  /** What kind of rate. */
  rateType?: string;
  /** Number of the contract. */
  contractIdentification?: string;
}

/** Status of the signing of an order ("signInfo.state"). */
export const CobsSignState = {
  /** Not begun. */
  OPEN: "OPEN",
  /** A code is on its way to the user's phone. */
  CODE_GENERATED: "CODE_GENERATED",
  /** Signed. */
  COMPLETED: "COMPLETED",
  /** Signed by one user; another one has to sign as well ("Joint signature"). */
  SECOND_SIGN_REQUIRED: "SECOND_SIGN_REQUIRED",
  /** Signed, in the words of other banks of the standard. */
  DONE: "DONE",
} as const;
/** Status of the signing of an order ("signInfo.state"). */
export type CobsSignState = (typeof CobsSignState)[keyof typeof CobsSignState] | (string & {});

/** How an order is signed ("Single signature"). */
export const CobsScenario = {
  /** A code comes by SMS and is sent to the bank by the TPP. */
  SMS_TPP: "SMS_TPP",
  /** The user signs on the bank's own page. */
  SMS_FEDERATED: "SMS_FEDERATED",
} as const;
/** How an order is signed ("Single signature"). */
export type CobsScenario = (typeof CobsScenario)[keyof typeof CobsScenario] | (string & {});

/** Status of the signing of an order. */
export interface CobsSignInfo {
  /** Its state. */
  state?: CobsSignState;
  /** The bank's id of the signing. */
  signId?: string;
  /** How it is signed. */
  scenario?: CobsScenario;
}

/** Status of a payment, standing order or batch ("instructionStatus", ISO 20022). */
export const CobsInstructionStatus = {
  /** AcceptedTechnicalValidation: entered and not yet signed, or signed and not yet checked. */
  ACTC: "ACTC",
  /** AcceptedSettlementInProcess: signed and being processed. */
  ACSP: "ACSP",
  /** AcceptedSettlementCompleted: done. */
  ACSC: "ACSC",
  /** AcceptedSettlementCompletedCreditorAccount: done, and credited. */
  ACCC: "ACCC",
  /** AcceptedWithChange: accepted, and changed by the bank; `statusChangeInfo` says how. */
  ACWC: "ACWC",
  /** Rejected. */
  RJCT: "RJCT",
  /** Cancelled. */
  CANC: "CANC",
} as const;
/** Status of a payment, standing order or batch ("instructionStatus", ISO 20022). */
export type CobsInstructionStatus = (typeof CobsInstructionStatus)[keyof typeof CobsInstructionStatus] | (string & {});

/** A standing order: as it is ordered, and as the bank answers it. */
export interface CobsStandingOrder {
  /** Identifications. */
  standingOrderIdentification?: CobsStandingOrderIdentification;
  /** Kind and priority. */
  paymentTypeInformation?: CobsPaymentType;
  /** Amount of each payment. Required. */
  amount?: CobsOrderAmount;
  /** Day of the first payment. */
  requestedExecutionDate?: string;
  /** The terms. Required. */
  standingOrder?: CobsTerms;
  /** An agreed rate of exchange. */
  exchangeRateInformation?: CobsAgreedRate;
  /** Who bears the charges; shared when absent in a foreign one. */
  chargeBearer?: CobsChargeBearer;
  /** The account for the charges. */
  chargesAccount?: CobsCashAccount;
  /** The ultimate debtor. */
  ultimateDebtor?: CobsParty;
  /** Who pays. */
  debtor?: CobsParty;
  /** The account to be debited. Required. */
  debtorAccount?: CobsCashAccount;
  /** An intermediary bank. */
  intermediaryAgent1?: CobsAgent;
  /** The creditor's bank. */
  creditorAgent?: CobsAgent;
  /** Who is paid; the name has at most 35 characters and may be left out of a domestic one. */
  creditor?: CobsParty;
  /** The account to be credited. Required. */
  creditorAccount?: CobsCashAccount;
  /** The ultimate creditor. */
  ultimateCreditor?: CobsParty;
  /** What it is for; needed from EUR 15,000 on. */
  purpose?: CobsPurpose;
  /** Instruction for the next bank. */
  instructionForNextAgent?: string;
  /** Message. */
  remittanceInformation?: CobsRemittance;
  /** The ways in which it can be signed. In answers. */
  scenarios?: string[];
  /** Status of its signing. In answers. */
  signInfo?: CobsSignInfo;
  /** Its status. In answers. */
  instructionStatus?: CobsInstructionStatus;
  /** What the bank has changed. In answers. */
  statusChangeInfo?: string;
}

/** A page of standing orders. */
export interface CobsStandingOrders {
  /** Number of this page, from 0. */
  pageNumber?: number;
  /** How many pages there are. */
  pageCount?: number;
  /** Number of the next page; absent or null on the last. */
  nextPage?: number;
  /** How many entries are on a page. */
  pageSize?: number;
  /** How many entries there are on all pages, where the bank knows it. */
  totalCount?: number;
  /** The standing orders. */
  standingOrders: CobsStandingOrder[];
}

/** A card. */
export interface CobsCard {
  /** Name of the holder, at most 45 characters. */
  cardholderName?: string;
  /** The number with its middle masked, at most 30 characters. */
  maskedPan?: string;
}

/** A merchant. */
export interface CobsMerchant {
  /** Number of the merchant. */
  identification?: string;
  /** Kind of merchant, such as `MERC`. */
  type?: string;
  /** Name, at most 35 characters. */
  shortName?: string;
  /** Name as on the receipt, at most 70 characters. */
  commonName?: string;
  /** Address, at most 140 characters. */
  address?: string;
  /** ISO 3166-1 code of the country. */
  countryCode?: string;
  /** ISO 18245 code, three or four digits. */
  merchantCategoryCode?: string;
}

/** What is to be paid. */
export interface CobsBalanceQuery {
  /** ISO 4217 code of the currency. */
  currency?: string;
  /** The amount. */
  totalAmount?: string;
}

/** The question whether an account holds an amount. */
export interface CobsBalanceCheck {
  /** Identification of the question, at most 35 characters. Required. */
  exchangeIdentification?: string;
  /** The card that is used. */
  card?: CobsCard;
  /** The account. Required. */
  debtorAccount?: CobsCashAccount;
  /** How the client was verified, such as `NPIN`. */
  authenticationMethod?: string;
  /** The merchant. */
  merchant?: CobsMerchant;
  /** The amount. Required. */
  transactionDetails?: CobsBalanceQuery;
}

/** A balance check to make. */
export interface CheckCobsBalance {
  /** The question. */
  body: CobsBalanceCheck;
}

/** The answer to a balance check. */
export const CobsBalanceAnswer = {
  /** The account holds the amount. */
  APPR: "APPR",
  /** It does not. */
  DECL: "DECL",
} as const;
/** The answer to a balance check. */
export type CobsBalanceAnswer = (typeof CobsBalanceAnswer)[keyof typeof CobsBalanceAnswer] | (string & {});

/** The answer to a balance check. */
export interface CobsBalanceChecked {
  /** The bank's number of the answer. */
  responseIdentification?: string;
  /** Identification of the question. */
  exchangeIdentification?: string;
  /** Approved or declined. */
  response: CobsBalanceAnswer;
}

/** Identifications of a payment. */
export interface CobsPaymentIdentification {
  /** Given by the TPP, at most 35 characters. Required. */
  instructionIdentification?: string;
  /** Given by the payer for the payee, at most 35 characters. SEPA only, and required there. */
  endToEndIdentification?: string;
  /** Given by the bank. In answers. */
  transactionIdentification?: string;
}

/**
 * A payment: as it is ordered, and as the bank answers it.
 *
 * What must be there and what must not follows from the kind of payment: domestic, SEPA, foreign inside and
 * outside the European Economic Area (COBS rulebook, chapter 4). It is checked before anything is sent.
 */
export interface CobsPayment {
  /** Identifications. Required. */
  paymentIdentification?: CobsPaymentIdentification;
  /** Kind and priority. */
  paymentTypeInformation?: CobsPaymentType;
  /** Amount. Required. */
  amount?: CobsOrderAmount;
  /** When to pay, `YYYY-MM-DD`; today when absent. */
  requestedExecutionDate?: string;
  /** An agreed rate of exchange; not to be sent. */
  exchangeRateInformation?: CobsAgreedRate;
  /** Who bears the charges. Foreign payments only. */
  chargeBearer?: CobsChargeBearer;
  /** The account for the charges; not to be sent. */
  chargesAccount?: CobsCashAccount;
  /** The ultimate debtor. SEPA only. */
  ultimateDebtor?: CobsParty;
  /** Who pays; not to be sent. */
  debtor?: CobsParty;
  /** Who initiates the payment. */
  initiatingParty?: CobsParty;
  /** The account to be debited. Required, with its IBAN. */
  debtorAccount?: CobsCashAccount;
  /** An intermediary bank; not to be sent. */
  intermediaryAgent1?: CobsAgent;
  /** The creditor's bank. Required for foreign payments. */
  creditorAgent?: CobsAgent;
  /** Who is paid. Required except for domestic payments, where it must not be sent. */
  creditor?: CobsParty;
  /** The account to be credited. Required. */
  creditorAccount?: CobsCashAccount;
  /** The ultimate creditor. SEPA only. */
  ultimateCreditor?: CobsParty;
  /** What it is for. */
  purpose?: CobsPurpose;
  /** Instruction for the next bank; not to be sent. */
  instructionForNextAgent?: string;
  /** Message. */
  remittanceInformation?: CobsRemittance;
  /** The ways in which it can be signed. In answers. */
  scenarios?: string[];
  /** Status of its signing. In answers. */
  signInfo?: CobsSignInfo;
  /** Its status. In answers. */
  instructionStatus?: CobsInstructionStatus;
  /** What the bank has changed. In answers. */
  statusChangeInfo?: string;
}

/** A payment to order. */
export interface InitiateCobsPayment {
  /** The payment. */
  body: CobsPayment;
}

/** A payment to make, to its end. */
export interface OrderCobsPayment {
  /** The payment. */
  body: CobsPayment;
  /** How the user wants to sign; by SMS where that is offered, when absent. */
  scenario?: CobsScenario;
  /** Outside production: no SMS is sent and the code is 0000. */
  testAuthCode?: boolean;
}

/** A payment that a batch has entered. */
export interface CobsEntered {
  /** The bank's id of the payment. */
  paymentId?: string;
  /** The bank's id of its signing. */
  signId?: string;
  /** Its status. */
  instructionStatus?: CobsInstructionStatus;
}

/** An order, as far as it is known. */
export interface CobsOrder {
  /** `payment`, `standingOrder` or `batch`. */
  kind: string;
  /** The bank's id of it; absent where the bank has not answered. */
  id?: string;
  /** The bank's id of its signing. */
  signId?: string;
  /** How it is signed. */
  scenario?: CobsScenario;
  /** State of its signing. */
  state?: CobsSignState;
  /** Its status. */
  instructionStatus?: CobsInstructionStatus;
  /** What kind of payment the bank has made of it. */
  serviceLevel?: CobsServiceLevel;
  /** What the bank has changed. */
  statusChangeInfo?: string;
  /** The standing order that this one takes the place of, once it is signed. */
  replaces?: string;
  /** The payments of a batch. */
  payments?: CobsEntered[];
}

/** An order that ended as it should. */
export interface CobsOrderEnded {
  /** The order. */
  order: CobsOrder;
}

/** An order that ended otherwise. */
export interface CobsOrderTrouble {
  /** The order, as far as it is known. */
  order: CobsOrder;
  /** What happened, and what to do. */
  error: Problem;
  /** Id of the request whose answer was lost. */
  requestId?: string;
}

/** How an order ended. */
export type CobsOutcome =
  /** The payment is complete: the debtor's account was debited. */
  | ({ outcome: "completed" } & CobsOrderEnded)
  /** It is signed, and the bank carries it out when it is due. */
  | ({ outcome: "signed" } & CobsOrderEnded)
  /** The bank rejected it. */
  | ({ outcome: "rejected" } & CobsOrderTrouble)
  /** A second user has to sign: start `signPayment` for them, with `second`. */
  | ({ outcome: "needsSignature" } & CobsOrderEnded)
  /**
   * It was not signed and waits at the bank: sign it again, or delete it. Where the order has no id, it is a batch that
   * is not entered, and its payments wait.
   */
  | ({ outcome: "notSigned" } & CobsOrderTrouble)
  /** It is deleted; a batch together with the payments that were entered for it. */
  | ({ outcome: "cancelled" } & CobsOrderEnded)
  /** It could not be deleted and is at the bank as before. */
  | ({ outcome: "notCancelled" } & CobsOrderTrouble)
  /** The bank refused it. */
  | ({ outcome: "refused" } & CobsOrderTrouble)
  /** It is not known what the bank holds. Nothing was sent twice. */
  | ({ outcome: "uncertain" } & CobsOrderTrouble)
  /**
   * Ended by the host, in flows of the first version: later ones end as cancelled or not signed. Payments of a batch
   * that are entered already stay at the bank, unsigned.
   */
  | ({ outcome: "abandoned" } & CobsOrderEnded);

/** A payment, by the bank's id of it. */
export interface CobsPaymentRef {
  /** `paymentIdentification.transactionIdentification` of the bank's answer. */
  paymentId: string;
}

/** The status of a payment. */
export interface CobsStatus {
  /** Its status. */
  instructionStatus: CobsInstructionStatus;
  /** What the bank has changed. */
  statusChangeInfo?: string;
}

/** A payment to follow. */
export interface TrackCobsPayment {
  /** The bank's id of the payment. */
  paymentId: string;
}

/** The signing of a payment. */
export interface CobsPaymentSignRef {
  /** The bank's id of the payment. */
  paymentId: string;
  /** The bank's id of the signing. */
  signId: string;
}

/** How an order can be signed, and the status of that ("Authorization detail (I)"). */
export interface CobsSignDetail {
  /** The ways in which it can be signed. */
  scenarios?: string[];
  /** The status. */
  signInfo?: CobsSignInfo;
}

/** The way in which the user wants to sign ("Authorization initiation (II)"). */
export interface CobsSignStart {
  /** The scenario. */
  authorizationType?: CobsScenario;
  /** Where the bank's page sends the user back to. Needed for `SMS_FEDERATED`. */
  redirectUrl?: string;
}

/** The signing of a payment to start. */
export interface StartCobsPaymentSigning {
  /** The bank's id of the payment. */
  paymentId: string;
  /** The bank's id of the signing. */
  signId: string;
  /** Outside production: no SMS is sent and the code is 0000. */
  testAuthCode?: boolean;
  /** The way to sign. */
  body: CobsSignStart;
}

/** The bank's page where the user signs. */
export interface CobsSignPage {
  /** Its address. */
  url?: string;
  /** The bank's id of the visit. */
  id?: string;
}

/** Form fields for the bank's page, at banks that want them. */
export interface CobsFormData {
  /** The SAML request. */
  SAMLRequest?: string;
  /** What comes back with the answer to it. */
  relayState?: string;
}

/** The start of a code that came by SMS. */
export interface CobsCodePrefix {
  /** To be shown before the field in which the user types: `OVN-[    ]`. */
  prefix?: string;
}

/** What the user has to do now. */
export interface CobsSignStarted {
  /** The scenario. */
  authorizationType?: CobsScenario;
  /** The ways in which the order can be signed. */
  scenarios?: string[];
  /** The bank's page (`SMS_FEDERATED`). */
  href?: CobsSignPage;
  /** How the page is called: `GET`. */
  method?: string;
  /** Form fields for it. */
  formData?: CobsFormData;
  /** The start of the code (`SMS_TPP`). */
  code?: CobsCodePrefix;
  /** Status of the signing. */
  signInfo?: CobsSignInfo;
  /** Checksum of a batch, which the user sees in the SMS too. */
  hash?: string;
}

/** The code that the user has typed. */
export interface CobsCode {
  /** The code, without its prefix. */
  code?: string;
}

/** The confirmation of a signing ("Authorization initiation (III)"). */
export interface CobsConfirmation {
  /** The code. */
  code?: CobsCode;
  /** Checksum of the batch. */
  hash?: string;
  /** The scenario, at other banks of the standard. */
  authorizationType?: CobsScenario;
  /** The code, at other banks of the standard. */
  oneTimePassword?: string;
}

/** The signing of a payment to confirm. */
export interface ConfirmCobsPaymentSigning {
  /** The bank's id of the payment. */
  paymentId: string;
  /** The bank's id of the signing. */
  signId: string;
  /** The code. */
  body: CobsConfirmation;
}

/** Status of a signing after its confirmation. */
export interface CobsConfirmed {
  /** The status. */
  signInfo?: CobsSignInfo;
  /** The status, at other banks of the standard. */
  state?: CobsSignState;
  /** When to ask again, in milliseconds, at other banks of the standard. */
  pollInterval?: number;
}

/** A payment to sign, to its end. */
export interface SignCobsPayment {
  /** The bank's id of the payment. */
  paymentId: string;
  /** The bank's id of the signing, as it came with the payment. Not needed by the second user. */
  signId?: string;
  /** Sign as the second user: the bank is asked for another signing first. */
  second?: boolean;
  /** How the user wants to sign; by SMS where that is offered, when absent. */
  scenario?: CobsScenario;
  /** Outside production: no SMS is sent and the code is 0000. */
  testAuthCode?: boolean;
}

/** A standing order to enter. */
export interface CreateCobsStandingOrder {
  /** The standing order. */
  body: CobsStandingOrder;
}

/** A standing order to enter, to its end. */
export interface OrderCobsStandingOrder {
  /** The standing order. */
  body: CobsStandingOrder;
  /** How the user wants to sign; by SMS where that is offered, when absent. */
  scenario?: CobsScenario;
  /** Outside production: no SMS is sent and the code is 0000. */
  testAuthCode?: boolean;
}

/** A standing order, by the bank's id of it. */
export interface CobsStandingOrderRef {
  /** `standingOrderIdentification.transactionIdentification` of the bank's answer. */
  standingOrderId: string;
}

/** A payment that a standing order has made. */
export interface CobsRealizedPayment {
  /** The bank's id of it. */
  transactionIdentification?: string;
  /** When. */
  date?: string;
}

/** The status of a standing order. */
export interface CobsStandingOrderStatus {
  /** Its status. */
  instructionStatus: CobsInstructionStatus;
  /** The payments it has made. */
  realizedPayments?: CobsRealizedPayment[];
}

/**
 * A change of a standing order: the whole of it, as it is to be. The bank makes a new one of it, and deletes the
 * old one when the new one is signed.
 */
export interface UpdateCobsStandingOrder {
  /** `standingOrderIdentification.transactionIdentification` of the one to be changed. */
  standingOrderId: string;
  /** The standing order as it is to be. */
  body: CobsStandingOrder;
}

/** A standing order to change, to its end. */
export interface ChangeCobsStandingOrder {
  /** The bank's id of the one to be changed. */
  standingOrderId: string;
  /** The standing order as it is to be. */
  body: CobsStandingOrder;
  /** How the user wants to sign; by SMS where that is offered, when absent. */
  scenario?: CobsScenario;
  /** Outside production: no SMS is sent and the code is 0000. */
  testAuthCode?: boolean;
}

/** The signing of a standing order. */
export interface CobsStandingOrderSignRef {
  /** The bank's id of the standing order. */
  standingOrderId: string;
  /** The bank's id of the signing. */
  signId: string;
}

/** The signing of a standing order to start. */
export interface StartCobsStandingOrderSigning {
  /** The bank's id of the standing order. */
  standingOrderId: string;
  /** The bank's id of the signing. */
  signId: string;
  /** Outside production: no SMS is sent and the code is 0000. */
  testAuthCode?: boolean;
  /** The way to sign. */
  body: CobsSignStart;
}

/** The signing of a standing order to confirm. */
export interface ConfirmCobsStandingOrderSigning {
  /** The bank's id of the standing order. */
  standingOrderId: string;
  /** The bank's id of the signing. */
  signId: string;
  /** The code. */
  body: CobsConfirmation;
}

/** A standing order to sign, to its end. */
export interface SignCobsStandingOrder {
  /** The bank's id of the standing order. */
  standingOrderId: string;
  /** The bank's id of the signing, as it came with the standing order. */
  signId: string;
  /** How the user wants to sign; by SMS where that is offered, when absent. */
  scenario?: CobsScenario;
  /** Outside production: no SMS is sent and the code is 0000. */
  testAuthCode?: boolean;
}

/** A payment of a batch, by its signing. */
export interface CobsBatchItem {
  /** `signInfo.signId` of a payment that is entered and not signed. Required. */
  signId?: string;
}

/** A batch of payments that are entered already. */
export interface CobsBatch {
  /** Identification of the batch, at most 18 characters. Required. */
  exchangeIdentification?: string;
  /** Name of the batch, at most 35 characters. */
  instructionName?: string;
  /** Its payments, domestic and foreign together, as many as there are. Required. */
  payments?: CobsBatchItem[];
}

/** A batch to enter. */
export interface CreateCobsBatch {
  /** The batch. */
  body: CobsBatch;
}

/** The bank's answer to a batch. */
export interface CobsBatchEntered {
  /** The bank's id of the batch. */
  transactionIdentification?: string;
  /** Name of the batch. */
  instructionName?: string;
  /** The ways in which it can be signed. */
  scenarios?: string[];
  /** Status of its signing. */
  signInfo?: CobsSignInfo;
  /** Its status. */
  instructionStatus?: CobsInstructionStatus;
}

/** Many payments, signed once, to their end. */
export interface BatchCobsPayments {
  /** Identification of the batch, at most 18 characters. */
  exchangeIdentification: string;
  /** Name of the batch, at most 35 characters. */
  instructionName?: string;
  /** Payments to be entered first. */
  payments?: CobsPayment[];
  /** Payments that are entered already and not signed, by their signId. */
  signIds?: string[];
  /** How the user wants to sign; by SMS where that is offered, when absent. */
  scenario?: CobsScenario;
  /** Outside production: no SMS is sent and the code is 0000. */
  testAuthCode?: boolean;
}

/** A batch, by the bank's id of it. */
export interface CobsBatchRef {
  /** `transactionIdentification` of the bank's answer. */
  batchId: string;
}

/** A payment of a batch and its status. */
export interface CobsBatchPayment {
  /** The bank's id of the payment. */
  transactionIdentification?: string;
  /** Its status. Max banka's own. */
  instructionStatus?: CobsInstructionStatus;
  /** Status of its signing. */
  signInfo?: CobsSignInfo;
}

/** The status of a batch. */
export interface CobsBatchStatus {
  /** Its status. */
  instructionStatus: CobsInstructionStatus;
  /** Identification of the batch. */
  exchangeIdentification?: string;
  /** Its payments. */
  payments?: CobsBatchPayment[];
}

/** A batch to delete. */
export interface DeleteCobsBatch {
  /** `transactionIdentification` of the bank's answer. */
  batchId: string;
  /** Deletes its payments too. */
  allInstructions?: boolean;
}

/** The signing of a batch. */
export interface CobsBatchSignRef {
  /** The bank's id of the batch. */
  batchId: string;
  /** The bank's id of the signing. */
  signId: string;
}

/** The signing of a batch to start. */
export interface StartCobsBatchSigning {
  /** The bank's id of the batch. */
  batchId: string;
  /** The bank's id of the signing. */
  signId: string;
  /** Outside production: no SMS is sent and the code is 0000. */
  testAuthCode?: boolean;
  /** The way to sign. */
  body: CobsSignStart;
}

/** The signing of a batch to confirm. */
export interface ConfirmCobsBatchSigning {
  /** The bank's id of the batch. */
  batchId: string;
  /** The bank's id of the signing. */
  signId: string;
  /** The code. */
  body: CobsConfirmation;
}

/** A batch to sign, to its end. */
export interface SignCobsBatch {
  /** The bank's id of the batch. */
  batchId: string;
  /** The bank's id of the signing, as it came with the batch. */
  signId: string;
  /** How the user wants to sign; by SMS where that is offered, when absent. */
  scenario?: CobsScenario;
  /** Outside production: no SMS is sent and the code is 0000. */
  testAuthCode?: boolean;
}

/** The page on which a user signs. */
export interface CobsSigningPage {
  /** The bank's id of the visit. */
  id: string;
  /** Where the page sends the user back to. */
  redirectUrl?: string;
  /** Outside production: no SMS is sent and the code is 0000. */
  testAuthCode?: boolean;
  /** The answer that named the page, where a client repeats it. */
  body?: CobsSignStarted;
}

/** For whom a token is wanted. */
export interface CesopTokenRequest {
  /** SE number of the company on whose behalf we report; absent for ourselves. The context's `onBehalfOf`, unless given. */
  paa_vegne_af_se?: string;
}

/** A token of Billetautomaten. Secret. */
export interface CesopToken {
  /** The token: a JWT. */
  access_token: string;
  /** `Bearer`. */
  token_type?: string;
  /** How long it holds, in seconds. */
  expires_in?: number;
  /** Further tokens, where the server gives more than was asked for. They are secrets like the first. */
  refresh_token?: string;
  /** The same, of OpenID Connect. */
  id_token?: string;
  /** `openid certToJWT cesop-api`. */
  scope?: string;
  /** What the token says. Read, not verified: for a person who looks for a fault, never for a decision. */
  claims?: unknown;
}

/** A report to hand in. */
export interface ReportToSubmit {
  /** The message as XML. */
  xml: string;
  /** Hand it in although our own validation finds faults in it. */
  unchecked?: boolean;
}

/** A report that was handed in. */
export interface SubmittedReport {
  /** The agency's id of it. */
  reportId: string;
  /** `MessageRefId` of the message. */
  messageRefId: string;
  /** What else the agency answered, where it answered JSON. */
  answer?: unknown;
}

/** The result of validating a message. */
export const CesopResult = {
  /** The message is valid. */
  VALIDATED: "VALIDATED",
  /** Some payees were rejected, with all their transactions; the others were accepted. */
  "PARTIALLY REJECTED": "PARTIALLY REJECTED",
  /** The whole message was rejected. */
  "FULLY REJECTED": "FULLY REJECTED",
} as const;
/** The result of validating a message. */
export type CesopResult = (typeof CesopResult)[keyof typeof CesopResult] | (string & {});

/** What a message holds. */
export const MessageTypeIndic = {
  /** New data. */
  CESOP100: "CESOP100",
  /** Corrections and deletions of what was sent before. */
  CESOP101: "CESOP101",
  /** There is nothing to report for the period. */
  CESOP102: "CESOP102",
} as const;
/** What a message holds. */
export type MessageTypeIndic = (typeof MessageTypeIndic)[keyof typeof MessageTypeIndic] | (string & {});

/** A quarter of a year. */
export interface ReportingPeriod {
  /** 1 to 4. */
  Quarter: number;
  /** The year, 2024 or later. */
  Year: number;
}

/** An error that a validation found. */
export interface CesopValidationError {
  /** Its code: `45010`. */
  ErrorCode: string;
  /** How often this error was found in this message so far: it grows with each resubmission. */
  ErrorCounter: number;
  /** In a few words. */
  ErrorShortDesc: string;
  /** In full. */
  ErrorDescription: string;
  /** The transaction at fault. */
  TransactionIdentifier?: string;
  /** The payee at fault, by the `DocRefId` of its record. */
  DocRefId?: string;
}

/** An error of a validation result. */
export interface CesopFault {
  /** The error as the agency wrote it. */
  error: CesopValidationError;
  /** The business rule or technical rule that it is of: `RT-BR-0010`. */
  rule?: string;
  /** Where to look, in words. */
  correct?: string;
}

/** A validation result, read: what was taken, what was not, what to do. */
export interface CesopAnswer {
  /** How it went. */
  result: CesopResult;
  /** `MessageRefId` of the answer. */
  messageRefId: string;
  /** `MessageRefId` of the message that it answers. */
  corrMessageRefId?: string;
  /** What the message that it answers holds. */
  messageTypeIndic: MessageTypeIndic;
  /** The quarter. */
  reportingPeriod: ReportingPeriod;
  /** The errors, with what our own table says of their codes. */
  errors: CesopFault[];
  /** `DocRefId` of every payee that was not taken, each once, in the order of the errors. */
  docRefIds: string[];
  /** `TransactionIdentifier` of every transaction at fault, each once. */
  transactionIdentifiers: string[];
  /** What to do, in a sentence. */
  next: string;
}

/** A receipt or a validation report. */
export interface ReportDocument {
  /** Whether it is there already. */
  ready: boolean;
  /** Its content type. */
  contentType?: string;
  /** The document as text. */
  text?: string;
  /** The same read, where it is a validation result message. */
  answer?: CesopAnswer;
}

/** How a report that was handed in ended. */
export interface ReportEnded {
  /** The agency's id of it. */
  reportId?: string;
  /** `MessageRefId` of the message. */
  messageRefId?: string;
  /** The receipt. */
  receipt?: ReportDocument;
  /** The validation report as text. */
  validationReport?: string;
  /** The validation report, read. */
  answer?: CesopAnswer;
}

/** What is known of a report that came to no end. */
export interface ReportTrouble {
  /** The agency's id of it, where it gave one. */
  reportId?: string;
  /** `MessageRefId` of the message. */
  messageRefId?: string;
  /** The receipt, where there was one. */
  receipt?: ReportDocument;
  /** Id of the request, to name it to the agency's support. */
  requestId?: string;
  /** What is known and what to do. */
  error?: Problem;
}

/** How a report ended. */
export type ReportOutcome =
  /** It was validated. */
  | ({ outcome: "accepted" } & ReportEnded)
  /** Some payees were not taken: correct them. */
  | ({ outcome: "partlyRejected" } & ReportEnded)
  /** Nothing was taken: hand in a new message. */
  | ({ outcome: "fullyRejected" } & ReportEnded)
  /** It is handed in; what became of it was not waited for, or could not be read. Follow it with `trackReport`. */
  | ({ outcome: "submitted" } & ReportTrouble)
  /** It was refused at the door, or never left; nothing was taken. */
  | ({ outcome: "refused" } & ReportTrouble)
  /**
   * The answer to the submission was lost, and the agency does not list the report, several times over: hand in the
   * same message again.
   */
  | ({ outcome: "notReceived" } & ReportTrouble)
  /**
   * It is not known whether the report was taken: look it up by its `MessageRefId`, with `trackReport`, before it is
   * handed in again.
   */
  | ({ outcome: "uncertain" } & ReportTrouble);

/** What kind of message it is. */
export const CesopMessageType = {
  /** Payment data, or that there is none. */
  PMT: "PMT",
  /** The answer to payment data. */
  VLD: "VLD",
  /** A check of the connection between administrations. */
  PNG: "PNG",
} as const;
/** What kind of message it is. */
export type CesopMessageType = (typeof CesopMessageType)[keyof typeof CesopMessageType] | (string & {});

/** How a payment service provider is identified. */
export const PspIdType = {
  /** By a BIC. */
  BIC: "BIC",
  /** By something else, which `PSPIdOther` names. */
  Other: "Other",
} as const;
/** How a payment service provider is identified. */
export type PspIdType = (typeof PspIdType)[keyof typeof PspIdType] | (string & {});

/** Identifier of a payment service provider. */
export interface PspId {
  /** The identifier. */
  value: string;
  /** What kind it is of. */
  PSPIdType: PspIdType;
  /** Which other kind. */
  PSPIdOther?: string;
}

/** What kind of name it is. */
export const CesopNameType = {
  /** Business name. */
  BUSINESS: "BUSINESS",
  /** Trading name. */
  TRADE: "TRADE",
  /** Legal name. */
  LEGAL: "LEGAL",
  /** Name of a person. */
  PERSON: "PERSON",
  /** Another, which `nameOther` may name. */
  OTHER: "OTHER",
} as const;
/** What kind of name it is. */
export type CesopNameType = (typeof CesopNameType)[keyof typeof CesopNameType] | (string & {});

/** A name. */
export interface CesopName {
  /** The name, 1 to 200 characters. */
  value: string;
  /** What kind it is of. */
  nameType: CesopNameType;
  /** Which other kind. */
  nameOther?: string;
}

/** A payment service provider. */
export interface CesopPsp {
  /** Its identifier. */
  PSPId: PspId;
  /** Its names. */
  Name?: CesopName[];
}

/** The header of a message. */
export interface MessageSpec {
  /** Member State whose administration passes the message on: `DK`. */
  TransmittingCountry: string;
  /** Kind of message. */
  MessageType: CesopMessageType;
  /** What the message holds. */
  MessageTypeIndic: MessageTypeIndic;
  /** UUID, version 4, of this message and no other. */
  MessageRefId: string;
  /** `MessageRefId` of the message that is corrected or answered. */
  CorrMessageRefId?: string;
  /** Who sends, where that is not who reports. */
  SendingPSP?: CesopPsp;
  /** The quarter. */
  ReportingPeriod: ReportingPeriod;
  /** When the message was made: date, time and time zone. */
  Timestamp: string;
}

/** An address in parts. */
export interface AddressFix {
  /** Street. */
  Street?: string;
  /** House number or name. */
  BuildingIdentifier?: string;
  /** Suite. */
  SuiteIdentifier?: string;
  /** Floor. */
  FloorIdentifier?: string;
  /** District. */
  DistrictName?: string;
  /** Post office box. */
  POB?: string;
  /** Post code. */
  PostCode?: string;
  /** City. */
  City?: string;
  /** Province or state. */
  CountrySubentity?: string;
}

/** The legal character of an address. */
export const LegalAddressType = {
  /** Residential or business. */
  CESOP301: "CESOP301",
  /** Residential. */
  CESOP302: "CESOP302",
  /** Business. */
  CESOP303: "CESOP303",
  /** Registered office. */
  CESOP304: "CESOP304",
  /** Not specified. */
  CESOP309: "CESOP309",
} as const;
/** The legal character of an address. */
export type LegalAddressType = (typeof LegalAddressType)[keyof typeof LegalAddressType] | (string & {});

/** An address. */
export interface PayeeAddress {
  /** Its country. */
  CountryCode?: string;
  /** In parts, which is preferred. */
  AddressFix?: AddressFix;
  /** As one text. */
  AddressFree?: string;
  /** Its legal character. */
  legalAddressType?: LegalAddressType;
}

/** A confirmed VAT number. */
export interface VatId {
  /** The number. */
  value: string;
  /** The Member State that issued it. */
  issuedBy: string;
}

/** What kind of tax number it is. */
export const TaxIdType = {
  /** A VAT number that is not confirmed. */
  UNCONFIRMED_VAT: "UNCONFIRMED_VAT",
  /** Tax identification number. */
  TIN: "TIN",
  /** Import One Stop Shop. */
  IOSS: "IOSS",
  /** Non-Union scheme. */
  VOES: "VOES",
  /** Another, which `TAXIdOther` names. */
  OTHER: "OTHER",
} as const;
/** What kind of tax number it is. */
export type TaxIdType = (typeof TaxIdType)[keyof typeof TaxIdType] | (string & {});

/** A tax number. */
export interface TaxId {
  /** The number. */
  value: string;
  /** The country that issued it. */
  issuedBy: string;
  /** What kind it is of. */
  type: TaxIdType;
  /** Which other kind. */
  TAXIdOther?: string;
}

/** Tax numbers of a payee. */
export interface TaxIdentification {
  /** Confirmed VAT numbers. */
  VATId?: VatId[];
  /** Other tax numbers. */
  TAXId?: TaxId[];
}

/** How an account, or the place of a payer, is identified. */
export const AccountIdentifierType = {
  /** International bank account number. */
  IBAN: "IBAN",
  /** Another bank account number. */
  OBAN: "OBAN",
  /** BIC of the provider that holds the account. */
  BIC: "BIC",
  /** Something else, which `accountIdentifierOther` names. */
  Other: "Other",
} as const;
/** How an account, or the place of a payer, is identified. */
export type AccountIdentifierType = (typeof AccountIdentifierType)[keyof typeof AccountIdentifierType] | (string & {});

/** The account of a payee, or the BIC of who holds it. */
export interface AccountIdentifier {
  /** The identifier. */
  value: string;
  /** Country of the account. */
  CountryCode?: string;
  /** What kind it is of. */
  type?: AccountIdentifierType;
  /** Which other kind. */
  accountIdentifierOther?: string;
}

/** Which date of a transaction it is. */
export const TransactionDateType = {
  /** Execution. */
  CESOP701: "CESOP701",
  /** Clearing. */
  CESOP702: "CESOP702",
  /** Authorisation. */
  CESOP703: "CESOP703",
  /** Purchase. */
  CESOP704: "CESOP704",
  /** Settlement. */
  CESOP705: "CESOP705",
  /** Another, which `transactionDateOther` names. */
  CESOP709: "CESOP709",
} as const;
/** Which date of a transaction it is. */
export type TransactionDateType = (typeof TransactionDateType)[keyof typeof TransactionDateType] | (string & {});

/** A date of a transaction. */
export interface TransactionDate {
  /** Date, time and time zone: `2025-02-03T10:15:00Z`. */
  value: string;
  /** Which date. */
  transactionDateType: TransactionDateType;
  /** Which other date. */
  transactionDateOther?: string;
}

/** An amount with two decimals, and its currency. */
export interface CesopAmount {
  /** The amount. */
  value: string;
  /** ISO 4217 code. */
  currency: string;
}

/** A payment method. */
export interface CesopPaymentMethod {
  /**
   * `Card payment`, `Bank transfer`, `Direct debit`, `E-money`, `Money Remittance`, `Marketplace`, `Intermediary` or
   * `Other`.
   */
  PaymentMethodType: string;
  /** Which other method. */
  PaymentMethodOther?: string;
}

/** Where the payer is. */
export interface PayerMs {
  /** The Member State. */
  value: string;
  /** What says so. */
  PayerMSSource: AccountIdentifierType;
}

/** The role of a provider. */
export interface PspRole {
  /** `Acquirer`, `E-money provider`, `Payment Processor` … or `Other`. */
  PSPRoleType: string;
  /** Which other role. */
  PSPRoleOther?: string;
}

/** A payment, or the refund of one. */
export interface ReportedTransaction {
  /** Reference by which the provider knows the payment. */
  TransactionIdentifier: string;
  /** `TransactionIdentifier` of the payment that is refunded. */
  CorrTransactionIdentifier?: string;
  /** When; each type of date at most once, at least one of them in the quarter. */
  DateTime: TransactionDate[];
  /** How much: positive for a payment, negative for a refund. */
  Amount: CesopAmount;
  /** By which method. */
  PaymentMethod?: CesopPaymentMethod;
  /** Whether it was initiated at the physical premises of the merchant. */
  InitiatedAtPhysicalPremisesOfMerchant: boolean;
  /** Member State of the payer. */
  PayerMS: PayerMs;
  /** The role of the provider. */
  PSPRole?: PspRole;
  /** Whether it is a refund. */
  IsRefund?: boolean;
}

/** A provider that receives for a payee without account. */
export interface Representative {
  /** Its identifier. */
  RepresentativeId: PspId;
  /** Its names. */
  Name?: CesopName[];
}

/** What a reported payee is. */
export const DocTypeIndic = {
  /** New. */
  CESOP1: "CESOP1",
  /** It replaces one that was sent before, with all its transactions. */
  CESOP2: "CESOP2",
  /** It deletes one that was sent before. */
  CESOP3: "CESOP3",
} as const;
/** What a reported payee is. */
export type DocTypeIndic = (typeof DocTypeIndic)[keyof typeof DocTypeIndic] | (string & {});

/** The references of a record. */
export interface DocSpec {
  /** New, corrected or deleted. */
  DocTypeIndic: DocTypeIndic;
  /** UUID, version 4, of this record and no other. */
  DocRefId: string;
  /** Not used in CESOP; ignored where it is given. */
  CorrMessageRefId?: string;
  /** `DocRefId` of the record that is corrected or deleted. */
  CorrDocRefId?: string;
}

/** A payee with the payments that it received, and the refunds that it made. */
export interface ReportedPayee {
  /** Names, at least one. */
  Name: CesopName[];
  /** Country of origin. */
  Country: string;
  /** Addresses; left empty where none is known. */
  Address?: PayeeAddress[];
  /** Email addresses. */
  EmailAddress?: string[];
  /** Web pages. */
  WebPage?: string[];
  /** Tax numbers; left empty where none is known. */
  TAXIdentification?: TaxIdentification;
  /** The account, and the BIC of its provider; left empty where the payee has none and a representative receives. */
  AccountIdentifier?: AccountIdentifier[];
  /** The transactions; none where the payee is deleted. */
  ReportedTransaction?: ReportedTransaction[];
  /** Who receives for a payee without account. */
  Representative?: Representative;
  /** The references of this record. */
  DocSpec: DocSpec;
}

/** Payment data. */
export interface PaymentDataBody {
  /** The provider that reports. */
  ReportingPSP: CesopPsp;
  /** The payees with their transactions. */
  ReportedPayee?: ReportedPayee[];
}

/** The result of a validation. */
export interface CesopValidationResult {
  /** The result. */
  ValidationResult: CesopResult;
  /** What is wrong. */
  ValidationErrors?: CesopValidationError[];
}

/** A CESOP message, version 4.03: a header, and payment data or a validation result. */
export interface CesopMessage {
  /** The header. */
  MessageSpec: MessageSpec;
  /** Payment data (PMT). */
  PaymentDataBody?: PaymentDataBody;
  /** The result of a validation (VLD). */
  ValidationResult?: CesopValidationResult;
}

/** A message to be written. */
export interface ReportToWrite {
  /** The message. A `MessageRefId`, a `DocRefId` and a `Timestamp` that are left empty are made. */
  message: CesopMessage;
}

/** A message as it is handed in. */
export interface WrittenReport {
  /** The message as XML, UTF-8. */
  xml: string;
  /** The name of the file by the guide's convention, for part 1 of 1. */
  fileName: string;
  /** `MessageRefId` of the message. */
  messageRefId: string;
}

/** Why nothing came of a job that ends at once. */
export interface CesopRefusal {
  /** What is wrong. */
  error: Problem;
}

/** How the writing of a message ended. */
export type WriteOutcome =
  /** It was written. */
  | ({ outcome: "written" } & WrittenReport)
  /** It cannot be written. */
  | ({ outcome: "refused" } & CesopRefusal);

/** A message to be checked. */
export interface ReportToCheck {
  /** The message as XML. */
  xml: string;
  /** Messages that were handed in before, as XML, oldest first: with them the rules that look back are checked too. */
  history?: string[];
  /** Stop after so many findings (code 50080): 1,000 where absent. */
  mostFindings?: number;
}

/** What an error does to the message. */
export const CesopRejection = {
  /** The whole message is refused. */
  FULL: "FULL",
  /** The payee is refused with all its transactions. */
  PARTIAL: "PARTIAL",
  /** Nothing: the rule was withdrawn, its code is still in the list of texts. */
  NONE: "NONE",
} as const;
/** What an error does to the message. */
export type CesopRejection = (typeof CesopRejection)[keyof typeof CesopRejection] | (string & {});

/** Something that the validator would refuse. */
export interface Finding {
  /** The code: `45010`. */
  code: string;
  /** The rule; absent for codes whose rule was withdrawn. */
  rule?: string;
  /** What it rejects. */
  rejection: CesopRejection;
  /** Where: `/CESOP/PaymentDataBody/ReportedPayee[2]/ReportedTransaction[7]/Amount`. */
  xpath: string;
  /** What is wrong, and what would be right. */
  text: string;
  /** What was found there; never an account number. */
  detail?: string;
  /** `DocRefId` of the payee. */
  docRefId?: string;
  /** The transaction. */
  transactionIdentifier?: string;
}

/** What our own validation says. */
export interface CheckedReport {
  /** What the agency's validation would say: `VALIDATED` where no finding rejects anything. */
  result: CesopResult;
  /** The findings, in the order of the message. */
  findings: Finding[];
  /** `MessageRefId` of the message. */
  messageRefId?: string;
  /** How many payees there are. */
  payees: number;
  /** How many transactions there are. */
  transactions: number;
}

/** What our own validation says. */
export type CheckOutcome =
  /** Nothing would be rejected. */
  | ({ outcome: "valid" } & CheckedReport)
  /** The findings say what would be, and why. */
  | ({ outcome: "invalid" } & CheckedReport);

/** A report by the agency's id of it. */
export interface ReportRef {
  /** The id that the submission brought. */
  reportId: string;
}

/** Which reports are listed. */
export interface ReportQuery {
  /** The year, such as 2026; all where absent. */
  year?: number;
  /** The quarter, 1 to 4; all where absent. */
  quarter?: number;
}

/** Reports that the agency holds, as it lists them. */
export interface CesopReportList {
  /** The reports; each with what the agency says of it. */
  reports: unknown[];
}

/** A report to be followed further, by one of its ids. */
export interface ReportToTrack {
  /** The id that the submission brought; where it is not known, the message is looked up in the agency's list. */
  reportId?: string;
  /** `MessageRefId` of the message, where it is known: an answer to another one is then not taken. */
  messageRefId?: string;
}

/** A message or an answer to be read. */
export interface CesopXml {
  /** The message as XML. */
  xml: string;
}

/** What was read. */
export interface ReadMessage {
  /** The message, typed. */
  message: CesopMessage;
  /** The same read as an answer, where it is a validation result. */
  answer?: CesopAnswer;
}

/** How the reading of a message ended. */
export type ReadOutcome =
  /** It was read. */
  | ({ outcome: "read" } & ReadMessage)
  /** It is no CESOP message. */
  | ({ outcome: "unreadable" } & CesopRefusal);

/** What is to be corrected. */
export interface ReportToCorrect {
  /** The message that was handed in, as XML. */
  xml: string;
  /** The answer to it, as XML; absent for a correction of our own accord. */
  answer?: string;
  /** `DocRefId` of payees that are deleted. */
  delete?: string[];
  /** `DocRefId` of payees that are replaced, where no answer says so. */
  replace?: string[];
}

/** A place in a correction that has to be changed. */
export interface CorrectionToDo {
  /** `DocRefId` that the payee has in the correction. */
  docRefId?: string;
  /** `DocRefId` that it had. */
  corrDocRefId?: string;
  /** The transaction at fault. */
  transactionIdentifier?: string;
  /** The code of the error. */
  code: string;
  /** What is wrong, in the validator's words. */
  text: string;
  /** Where to look, in words. */
  correct?: string;
}

/** A correction, to be completed by what is right. */
export interface CorrectedReport {
  /** The message that corrects: its references are right, its data is what was handed in. */
  message: CesopMessage;
  /** The same as XML. */
  xml: string;
  /** The name of the file by the guide's convention, for part 2 of 2. */
  fileName: string;
  /** What has to be changed in it before it is handed in. */
  toDo: CorrectionToDo[];
}

/** An answer without more. */
export interface CesopAnswerOnly {
  /** The answer, where there was one. */
  answer?: CesopAnswer;
}

/** How the making of a correction ended. */
export type CorrectOutcome =
  /** Here is the correction. */
  | ({ outcome: "corrected" } & CorrectedReport)
  /** Nothing was taken: hand in a new message, made from this draft, with new references. */
  | ({ outcome: "anew" } & CorrectedReport)
  /** There is nothing to correct. */
  | ({ outcome: "nothingToCorrect" } & CesopAnswerOnly)
  /** It cannot be corrected. */
  | ({ outcome: "refused" } & CesopRefusal);

/** How a quarter is reported. */
export interface QuarterConfig {
  /** The quarter, 1 to 4. */
  quarter: number;
  /** The year. */
  year: number;
  /** The provider that reports. */
  reportingPsp: CesopPsp;
  /** Who sends, where that is not who reports. */
  sendingPsp?: CesopPsp;
  /** Member State whose administration takes the report: `DK` where absent. */
  transmittingCountry?: string;
  /** The largest file, in bytes: 50,000,000 where absent. */
  largestFile?: number;
  /** A payee is reported when it received more payments than this: 25 where absent. */
  threshold?: number;
  /** `Z` or an offset such as `+01:00`, for dates without one; such dates are refused where absent. */
  timeZone?: string;
  /** The delimiter of the columns; where absent, the one that occurs most often in the first line. */
  delimiter?: string;
  /**
   * Whether amounts have a comma before their decimals; so where columns are divided by something else, if
   * absent.
   */
  decimalComma?: boolean;
  /** Names of columns in the file, by the names that they have here. */
  columns?: Record<string, string>;
  /** Values for columns that the file does not have, or has empty. */
  defaults?: Record<string, string>;
  /** How many files were handed in for this quarter before: 0 where absent. They count in the names of the files. */
  filesBefore?: number;
  /** Leaves rows with faults out, instead of refusing the whole file. */
  skipFaulty?: boolean;
}

/** A file. */
export interface QuarterFile {
  /** Its name by the guide's convention. */
  name: string;
  /** `MessageRefId` of its message. */
  messageRefId: string;
  /** Its size in bytes. */
  bytes: number;
  /** How many payees are in it. */
  payees: number;
  /** How many transactions are in it. */
  transactions: number;
}

/** What is wrong with a row. */
export interface RowProblem {
  /** Its line, from 1. */
  line: number;
  /** The column. */
  column: string;
  /** What is wrong, or what would be right. */
  text: string;
}

/** The summary of a quarter's payments. */
export interface QuarterSummary {
  /** Rows read. */
  rows: number;
  /** Payments that are reported. */
  payments: number;
  /** Refunds that are reported. */
  refunds: number;
  /** Payees that are reported. */
  payees: number;
  /** Rows none of whose dates lies in the quarter. */
  outsideQuarter: number;
  /** Rows whose payer is in the payee's own country. */
  domestic: number;
  /** Rows whose payer is in no Member State. */
  payerOutsideUnion: number;
  /** Rows of payees that received too few payments. */
  belowThreshold: number;
  /** Payees that received too few payments. */
  payeesBelowThreshold: number;
  /** Rows with faults. */
  faulty: number;
  /** The first of them. */
  problems: RowProblem[];
  /** What is reported, by currency: payments less refunds, exact. Known once everything is written. */
  totals: Record<string, string>;
  /** Transactions that are reported, by the country of the payee. */
  byCountry: Record<string, number>;
}

/** What is going to be written. */
export interface QuarterPlan {
  /** The files, in order. */
  files: QuarterFile[];
  /** What the first reading found. */
  summary: QuarterSummary;
}
