// Written by `make generate` from the core's definitions; do not edit.

import Foundation

/// Why a bank refuses (Implementation Guidelines, 14.11; the five tables of Tietoevry's "Error Codes and
/// Responses"), each with the HTTP status under which it comes. `bank.code` of an error is one of these, or one of
/// the bank's own.
public enum MessageCode: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The certificate does not meet PSD2 requirements (HTTP 401).
    case certificateInvalid
    /// The TPP does not have the PSD2 role for this service (HTTP 401).
    case roleInvalid
    /// The certificate is expired (HTTP 401).
    case certificateExpired
    /// The certificate has been blocked by the ASPSP or the NCA (HTTP 401).
    case certificateBlocked
    /// The certificate has been revoked by the QTSP (HTTP 401).
    case certificateRevoked
    /// The certificate is missing from the request (HTTP 401).
    case certificateMissing
    /// The signature is not correct (HTTP 401).
    case signatureInvalid
    /// The signature is missing (HTTP 401).
    case signatureMissing
    /// A field or header does not have the required format, or refers to nothing (HTTP 400).
    case formatError
    /// Query parameters contradict each other (HTTP 400).
    case parameterNotConsistent
    /// This optional parameter is not supported (HTTP 400).
    case parameterNotSupported
    /// The PSU-ID is unknown or blocked, or the password or OTP was wrong (HTTP 401).
    case psuCredentialsInvalid
    /// The service is not valid for this resource (HTTP 400 or 405).
    case serviceInvalid
    /// The service is blocked for this PSU (HTTP 403).
    case serviceBlocked
    /// The PSU-Corporate-ID is unknown (HTTP 401).
    case corporateIdInvalid
    /// The consent is unknown for this TPP (HTTP 403 or 400).
    case consentUnknown
    /// The consent is not valid for this resource, or not complete (HTTP 401).
    case consentInvalid
    /// The consent has expired (HTTP 401).
    case consentExpired
    /// The resource is unknown for this TPP (HTTP 404 or 403 or 400).
    case resourceUnknown
    /// The resource has expired (HTTP 403 or 400).
    case resourceExpired
    /// The resource is blocked, for example by a signing basket (HTTP 400).
    case resourceBlocked
    /// The timestamp is outside the accepted period (HTTP 400).
    case timestampInvalid
    /// The requested period is out of bounds (HTTP 400).
    case periodInvalid
    /// The SCA method is unknown (HTTP 400).
    case scaMethodUnknown
    /// The resource does not allow another authorisation (HTTP 409).
    case statusInvalid
    /// The payment product is not available for this PSU (HTTP 403).
    case productInvalid
    /// The payment product is not supported (HTTP 404).
    case productUnknown
    /// The payment initiation failed (HTTP 400).
    case paymentFailed
    /// A KID is required (HTTP 400).
    case kidMissing
    /// The KID is not valid (HTTP 400).
    case kidInvalid
    /// The execution date is not possible (HTTP 400).
    case executionDateInvalid
    /// The payment can no longer be cancelled (HTTP 405).
    case cancellationInvalid
    /// Combined services are not supported (HTTP 400).
    case sessionsNotSupported
    /// More calls without the PSU than agreed (HTTP 429).
    case accessExceeded
    /// The requested format is not offered (HTTP 406).
    case requestedFormatsInvalid
    /// The card is unknown or not the PSU's (HTTP 400).
    case cardInvalid
    /// The PSU has not activated the account for this card issuer (HTTP 400).
    case noPiisActivation
    /// These objects cannot be in one basket (HTTP 400).
    case referenceMixInvalid
    /// A reference is already fully authorised (HTTP 409).
    case referenceStatusInvalid
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "CERTIFICATE_INVALID": self = .certificateInvalid
        case "ROLE_INVALID": self = .roleInvalid
        case "CERTIFICATE_EXPIRED": self = .certificateExpired
        case "CERTIFICATE_BLOCKED": self = .certificateBlocked
        case "CERTIFICATE_REVOKED": self = .certificateRevoked
        case "CERTIFICATE_MISSING": self = .certificateMissing
        case "SIGNATURE_INVALID": self = .signatureInvalid
        case "SIGNATURE_MISSING": self = .signatureMissing
        case "FORMAT_ERROR": self = .formatError
        case "PARAMETER_NOT_CONSISTENT": self = .parameterNotConsistent
        case "PARAMETER_NOT_SUPPORTED": self = .parameterNotSupported
        case "PSU_CREDENTIALS_INVALID": self = .psuCredentialsInvalid
        case "SERVICE_INVALID": self = .serviceInvalid
        case "SERVICE_BLOCKED": self = .serviceBlocked
        case "CORPORATE_ID_INVALID": self = .corporateIdInvalid
        case "CONSENT_UNKNOWN": self = .consentUnknown
        case "CONSENT_INVALID": self = .consentInvalid
        case "CONSENT_EXPIRED": self = .consentExpired
        case "RESOURCE_UNKNOWN": self = .resourceUnknown
        case "RESOURCE_EXPIRED": self = .resourceExpired
        case "RESOURCE_BLOCKED": self = .resourceBlocked
        case "TIMESTAMP_INVALID": self = .timestampInvalid
        case "PERIOD_INVALID": self = .periodInvalid
        case "SCA_METHOD_UNKNOWN": self = .scaMethodUnknown
        case "STATUS_INVALID": self = .statusInvalid
        case "PRODUCT_INVALID": self = .productInvalid
        case "PRODUCT_UNKNOWN": self = .productUnknown
        case "PAYMENT_FAILED": self = .paymentFailed
        case "KID_MISSING": self = .kidMissing
        case "KID_INVALID": self = .kidInvalid
        case "EXECUTION_DATE_INVALID": self = .executionDateInvalid
        case "CANCELLATION_INVALID": self = .cancellationInvalid
        case "SESSIONS_NOT_SUPPORTED": self = .sessionsNotSupported
        case "ACCESS_EXCEEDED": self = .accessExceeded
        case "REQUESTED_FORMATS_INVALID": self = .requestedFormatsInvalid
        case "CARD_INVALID": self = .cardInvalid
        case "NO_PIIS_ACTIVATION": self = .noPiisActivation
        case "REFERENCE_MIX_INVALID": self = .referenceMixInvalid
        case "REFERENCE_STATUS_INVALID": self = .referenceStatusInvalid
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .certificateInvalid: return "CERTIFICATE_INVALID"
        case .roleInvalid: return "ROLE_INVALID"
        case .certificateExpired: return "CERTIFICATE_EXPIRED"
        case .certificateBlocked: return "CERTIFICATE_BLOCKED"
        case .certificateRevoked: return "CERTIFICATE_REVOKED"
        case .certificateMissing: return "CERTIFICATE_MISSING"
        case .signatureInvalid: return "SIGNATURE_INVALID"
        case .signatureMissing: return "SIGNATURE_MISSING"
        case .formatError: return "FORMAT_ERROR"
        case .parameterNotConsistent: return "PARAMETER_NOT_CONSISTENT"
        case .parameterNotSupported: return "PARAMETER_NOT_SUPPORTED"
        case .psuCredentialsInvalid: return "PSU_CREDENTIALS_INVALID"
        case .serviceInvalid: return "SERVICE_INVALID"
        case .serviceBlocked: return "SERVICE_BLOCKED"
        case .corporateIdInvalid: return "CORPORATE_ID_INVALID"
        case .consentUnknown: return "CONSENT_UNKNOWN"
        case .consentInvalid: return "CONSENT_INVALID"
        case .consentExpired: return "CONSENT_EXPIRED"
        case .resourceUnknown: return "RESOURCE_UNKNOWN"
        case .resourceExpired: return "RESOURCE_EXPIRED"
        case .resourceBlocked: return "RESOURCE_BLOCKED"
        case .timestampInvalid: return "TIMESTAMP_INVALID"
        case .periodInvalid: return "PERIOD_INVALID"
        case .scaMethodUnknown: return "SCA_METHOD_UNKNOWN"
        case .statusInvalid: return "STATUS_INVALID"
        case .productInvalid: return "PRODUCT_INVALID"
        case .productUnknown: return "PRODUCT_UNKNOWN"
        case .paymentFailed: return "PAYMENT_FAILED"
        case .kidMissing: return "KID_MISSING"
        case .kidInvalid: return "KID_INVALID"
        case .executionDateInvalid: return "EXECUTION_DATE_INVALID"
        case .cancellationInvalid: return "CANCELLATION_INVALID"
        case .sessionsNotSupported: return "SESSIONS_NOT_SUPPORTED"
        case .accessExceeded: return "ACCESS_EXCEEDED"
        case .requestedFormatsInvalid: return "REQUESTED_FORMATS_INVALID"
        case .cardInvalid: return "CARD_INVALID"
        case .noPiisActivation: return "NO_PIIS_ACTIVATION"
        case .referenceMixInvalid: return "REFERENCE_MIX_INVALID"
        case .referenceStatusInvalid: return "REFERENCE_STATUS_INVALID"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// What the bank says when it refuses (COBS rulebook 3.0, error codes; lower case where OAuth 2.0 spells it so).
public enum CobsErrorCode: Codable, Hashable, Sendable, CustomStringConvertible {
    /// A mandatory field is missing.
    case fieldMissing
    /// A field has a wrong value; the parameters may name the right ones.
    case fieldInvalid
    /// A parameter of the request is wrong.
    case parameterInvalid
    /// InvalidDebtorAccountNumber.
    case ac02
    /// InvalidCreditorAccountNumber.
    case ac03
    /// InvalidAccountCurrency.
    case ac09
    /// InvalidDebtorAccountCurrency.
    case ac10
    /// InvalidAccountType.
    case ac12
    /// TransactionForbidden on this account.
    case ag01
    /// NotAllowedAmount.
    case am02
    /// Duplication.
    case am05
    /// InvalidTransactionCurrency.
    case am11
    /// InvalidAmount.
    case am12
    /// InvalidChargeBearerCode.
    case be19
    /// InvalidDate.
    case dt01
    /// The execution date is not possible.
    case executionDateInvalid
    /// InvalidFileFormat.
    case ff01
    /// Narrative: the message says it.
    case narr
    /// InvalidCreditorBIC.
    case rc07
    /// InvalidCreditorClearingSystemMember.
    case rc10
    /// NotUniqueTransactionReference: the X-Request-ID was used before.
    case rf01
    /// MissingCreditorNameOrAddress.
    case rr03
    /// InvalidCharacterSet.
    case rr10
    /// The priority is not available; the parameters list those that are.
    case noPart
    /// The order has been passed on and cannot be changed or deleted.
    case recSend
    /// Too many tries at signing.
    case authLimitExceeded
    /// The address to come back to after signing is not allowed.
    case invalidAuthorizationRedirectUri
    /// Payments of a batch are from different accounts.
    case accDifferent
    /// Payments of a batch are in different currencies.
    case currDifferent
    /// Payments of a batch are of different types.
    case typeDifferent
    /// A batch has too many payments.
    case tooManyPmts
    /// A payment of a batch is not known by this signId.
    case incorrectSignid
    /// Instant: the creditor's bank did not answer in time.
    case ab05
    /// Instant: the clearing did not answer in time.
    case ab07
    /// Instant: the creditor's bank is not online.
    case ab08
    /// Instant: the payment cannot be processed.
    case ag09
    /// Instant: the creditor's bank is not registered.
    case cnor
    /// Instant: the debtor's bank is not registered.
    case dnor
    /// Instant: forbidden for this account.
    case forb
    /// Instant: the creditor's bank is offline.
    case offd
    /// The token is missing or not valid.
    case unauthorised
    /// The TPP may not do this.
    case forbidden
    /// There is no such order.
    case transactionMissing
    /// There is no such account.
    case idNotFound
    /// There is no such page.
    case pageNotFound
    /// The body is of a type that the bank does not read.
    case unsupportedMediaType
    /// The order cannot be processed as it is.
    case unprocessableEntity
    /// The bank does not offer this.
    case notImplemented
    /// OAuth: the request is incomplete or contradicts itself.
    case invalidRequest
    /// OAuth: client id or secret are wrong.
    case invalidClient
    /// OAuth: the code or refresh token is not valid.
    case invalidGrant
    /// OAuth: the token is not valid.
    case invalidToken
    /// OAuth: the client may not use this grant.
    case unauthorizedClient
    /// OAuth: the user or the bank refused.
    case accessDenied
    /// OAuth: the bank failed.
    case serverError
    /// OAuth: the scope is unknown or not the TPP's.
    case invalidScope
    /// OAuth: the token does not cover this call.
    case insufficientScope
    /// OAuth: the redirect address is not registered.
    case invalidRedirectUri
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "FIELD_MISSING": self = .fieldMissing
        case "FIELD_INVALID": self = .fieldInvalid
        case "PARAMETER_INVALID": self = .parameterInvalid
        case "AC02": self = .ac02
        case "AC03": self = .ac03
        case "AC09": self = .ac09
        case "AC10": self = .ac10
        case "AC12": self = .ac12
        case "AG01": self = .ag01
        case "AM02": self = .am02
        case "AM05": self = .am05
        case "AM11": self = .am11
        case "AM12": self = .am12
        case "BE19": self = .be19
        case "DT01": self = .dt01
        case "EXECUTION_DATE_INVALID": self = .executionDateInvalid
        case "FF01": self = .ff01
        case "NARR": self = .narr
        case "RC07": self = .rc07
        case "RC10": self = .rc10
        case "RF01": self = .rf01
        case "RR03": self = .rr03
        case "RR10": self = .rr10
        case "NO_PART": self = .noPart
        case "REC_SEND": self = .recSend
        case "AUTH_LIMIT_EXCEEDED": self = .authLimitExceeded
        case "INVALID_AUTHORIZATION_REDIRECT_URI": self = .invalidAuthorizationRedirectUri
        case "ACC_DIFFERENT": self = .accDifferent
        case "CURR_DIFFERENT": self = .currDifferent
        case "TYPE_DIFFERENT": self = .typeDifferent
        case "TOO_MANY_PMTS": self = .tooManyPmts
        case "INCORRECT_SIGNID": self = .incorrectSignid
        case "AB05": self = .ab05
        case "AB07": self = .ab07
        case "AB08": self = .ab08
        case "AG09": self = .ag09
        case "CNOR": self = .cnor
        case "DNOR": self = .dnor
        case "FORB": self = .forb
        case "OFFD": self = .offd
        case "UNAUTHORISED": self = .unauthorised
        case "FORBIDDEN": self = .forbidden
        case "TRANSACTION_MISSING": self = .transactionMissing
        case "ID_NOT_FOUND": self = .idNotFound
        case "PAGE_NOT_FOUND": self = .pageNotFound
        case "UNSUPPORTED_MEDIA_TYPE": self = .unsupportedMediaType
        case "UNPROCESSABLE_ENTITY": self = .unprocessableEntity
        case "NOT_IMPLEMENTED": self = .notImplemented
        case "INVALID_REQUEST": self = .invalidRequest
        case "INVALID_CLIENT": self = .invalidClient
        case "INVALID_GRANT": self = .invalidGrant
        case "INVALID_TOKEN": self = .invalidToken
        case "UNAUTHORIZED_CLIENT": self = .unauthorizedClient
        case "ACCESS_DENIED": self = .accessDenied
        case "SERVER_ERROR": self = .serverError
        case "INVALID_SCOPE": self = .invalidScope
        case "INSUFFICIENT_SCOPE": self = .insufficientScope
        case "INVALID_REDIRECT_URI": self = .invalidRedirectUri
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .fieldMissing: return "FIELD_MISSING"
        case .fieldInvalid: return "FIELD_INVALID"
        case .parameterInvalid: return "PARAMETER_INVALID"
        case .ac02: return "AC02"
        case .ac03: return "AC03"
        case .ac09: return "AC09"
        case .ac10: return "AC10"
        case .ac12: return "AC12"
        case .ag01: return "AG01"
        case .am02: return "AM02"
        case .am05: return "AM05"
        case .am11: return "AM11"
        case .am12: return "AM12"
        case .be19: return "BE19"
        case .dt01: return "DT01"
        case .executionDateInvalid: return "EXECUTION_DATE_INVALID"
        case .ff01: return "FF01"
        case .narr: return "NARR"
        case .rc07: return "RC07"
        case .rc10: return "RC10"
        case .rf01: return "RF01"
        case .rr03: return "RR03"
        case .rr10: return "RR10"
        case .noPart: return "NO_PART"
        case .recSend: return "REC_SEND"
        case .authLimitExceeded: return "AUTH_LIMIT_EXCEEDED"
        case .invalidAuthorizationRedirectUri: return "INVALID_AUTHORIZATION_REDIRECT_URI"
        case .accDifferent: return "ACC_DIFFERENT"
        case .currDifferent: return "CURR_DIFFERENT"
        case .typeDifferent: return "TYPE_DIFFERENT"
        case .tooManyPmts: return "TOO_MANY_PMTS"
        case .incorrectSignid: return "INCORRECT_SIGNID"
        case .ab05: return "AB05"
        case .ab07: return "AB07"
        case .ab08: return "AB08"
        case .ag09: return "AG09"
        case .cnor: return "CNOR"
        case .dnor: return "DNOR"
        case .forb: return "FORB"
        case .offd: return "OFFD"
        case .unauthorised: return "UNAUTHORISED"
        case .forbidden: return "FORBIDDEN"
        case .transactionMissing: return "TRANSACTION_MISSING"
        case .idNotFound: return "ID_NOT_FOUND"
        case .pageNotFound: return "PAGE_NOT_FOUND"
        case .unsupportedMediaType: return "UNSUPPORTED_MEDIA_TYPE"
        case .unprocessableEntity: return "UNPROCESSABLE_ENTITY"
        case .notImplemented: return "NOT_IMPLEMENTED"
        case .invalidRequest: return "INVALID_REQUEST"
        case .invalidClient: return "INVALID_CLIENT"
        case .invalidGrant: return "INVALID_GRANT"
        case .invalidToken: return "INVALID_TOKEN"
        case .unauthorizedClient: return "UNAUTHORIZED_CLIENT"
        case .accessDenied: return "ACCESS_DENIED"
        case .serverError: return "SERVER_ERROR"
        case .invalidScope: return "INVALID_SCOPE"
        case .insufficientScope: return "INSUFFICIENT_SCOPE"
        case .invalidRedirectUri: return "INVALID_REDIRECT_URI"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// ISO 20022 status of a payment initiation (Implementation Guidelines, 14.13).
public enum TransactionStatus: Codable, Hashable, Sendable, CustomStringConvertible {
    /// AcceptedSettlementCompleted: settlement on the creditor's account has been completed.
    case accc
    /// AcceptedCustomerProfile: technical validation and customer profile check were successful.
    case accp
    /// AcceptedSettlementCompleted: settlement on the debtor's account has been completed.
    case acsc
    /// AcceptedSettlementInProcess: all checks were successful, the payment was accepted for execution.
    case acsp
    /// AcceptedTechnicalValidation: authentication, syntax and semantics are right.
    case actc
    /// AcceptedWithChange: accepted, but a change will be made, such as of the date.
    case acwc
    /// AcceptedWithoutPosting: accepted without being posted to the creditor's account.
    case acwp
    /// Received by the receiving agent.
    case rcvd
    /// Pending: further checks and a status update will follow.
    case pdng
    /// Rejected.
    case rjct
    /// Cancelled before execution.
    case canc
    /// AcceptedFundsChecked: as ACCP, and the funds check was positive.
    case acfc
    /// PartiallyAcceptedTechnicalCorrect: more signatures are needed.
    case patc
    /// PartiallyAccepted: some transactions of a bulk are accepted, others not yet.
    case part
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "ACCC": self = .accc
        case "ACCP": self = .accp
        case "ACSC": self = .acsc
        case "ACSP": self = .acsp
        case "ACTC": self = .actc
        case "ACWC": self = .acwc
        case "ACWP": self = .acwp
        case "RCVD": self = .rcvd
        case "PDNG": self = .pdng
        case "RJCT": self = .rjct
        case "CANC": self = .canc
        case "ACFC": self = .acfc
        case "PATC": self = .patc
        case "PART": self = .part
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .accc: return "ACCC"
        case .accp: return "ACCP"
        case .acsc: return "ACSC"
        case .acsp: return "ACSP"
        case .actc: return "ACTC"
        case .acwc: return "ACWC"
        case .acwp: return "ACWP"
        case .rcvd: return "RCVD"
        case .pdng: return "PDNG"
        case .rjct: return "RJCT"
        case .canc: return "CANC"
        case .acfc: return "ACFC"
        case .patc: return "PATC"
        case .part: return "PART"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// Status of a consent (Implementation Guidelines, 14.15).
public enum ConsentStatus: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Received, not authorised yet.
    case received
    /// Not authorised.
    case rejected
    /// In force.
    case valid
    /// Taken back by the PSU at the bank.
    case revokedByPsu
    /// Expired.
    case expired
    /// Ended by the TPP.
    case terminatedByTpp
    /// Another PSU has to authorise it.
    case partiallyAuthorised
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "received": self = .received
        case "rejected": self = .rejected
        case "valid": self = .valid
        case "revokedByPsu": self = .revokedByPsu
        case "expired": self = .expired
        case "terminatedByTpp": self = .terminatedByTpp
        case "partiallyAuthorised": self = .partiallyAuthorised
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .received: return "received"
        case .rejected: return "rejected"
        case .valid: return "valid"
        case .revokedByPsu: return "revokedByPsu"
        case .expired: return "expired"
        case .terminatedByTpp: return "terminatedByTpp"
        case .partiallyAuthorised: return "partiallyAuthorised"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// Whether an account can be used (Implementation Guidelines, 14.3).
public enum AccountStatus: Codable, Hashable, Sendable, CustomStringConvertible {
    /// In use.
    case enabled
    /// Closed.
    case deleted
    /// Blocked, for legal reasons for example.
    case blocked
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "enabled": self = .enabled
        case "deleted": self = .deleted
        case "blocked": self = .blocked
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .enabled: return "enabled"
        case .deleted: return "deleted"
        case .blocked: return "blocked"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// Who uses an account (Implementation Guidelines, 14.3).
public enum AccountUsage: Codable, Hashable, Sendable, CustomStringConvertible {
    /// A private person.
    case `private`
    /// An organisation.
    case professional
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "PRIV": self = .`private`
        case "ORGA": self = .professional
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .`private`: return "PRIV"
        case .professional: return "ORGA"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// Kind of a balance (Implementation Guidelines, 14.16).
public enum BalanceType: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Of the last completed booking day.
    case closingBooked
    /// Booked entries and those that are expected by the end of the day.
    case expected
    /// With the authorised amounts taken off.
    case authorised
    /// At the beginning of the booking day.
    case openingBooked
    /// Available at the moment.
    case interimAvailable
    /// Booked at the moment.
    case interimBooked
    /// Available at a later date.
    case forwardAvailable
    /// Of a card: not invoiced yet.
    case nonInvoiced
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "closingBooked": self = .closingBooked
        case "expected": self = .expected
        case "authorised": self = .authorised
        case "openingBooked": self = .openingBooked
        case "interimAvailable": self = .interimAvailable
        case "interimBooked": self = .interimBooked
        case "forwardAvailable": self = .forwardAvailable
        case "nonInvoiced": self = .nonInvoiced
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .closingBooked: return "closingBooked"
        case .expected: return "expected"
        case .authorised: return "authorised"
        case .openingBooked: return "openingBooked"
        case .interimAvailable: return "interimAvailable"
        case .interimBooked: return "interimBooked"
        case .forwardAvailable: return "forwardAvailable"
        case .nonInvoiced: return "nonInvoiced"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// Kind of an account by ISO 20022, ExternalCashAccountType1Code.
public enum CashAccountType: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Current account.
    case cacc
    /// Card account.
    case card
    /// Cash payment account.
    case cash
    /// Charges.
    case char
    /// Cash income.
    case cish
    /// Commission.
    case comm
    /// Clearing participant settlement account.
    case cpac
    /// Limited liquidity savings account.
    case llsv
    /// Loan.
    case loan
    /// Marginal lending.
    case mgld
    /// Money market.
    case moma
    /// Non-resident individual, foreign currency.
    case nfca
    /// Non-resident external.
    case nrex
    /// Overdraft.
    case odft
    /// Overnight deposit.
    case ondp
    /// Other.
    case othr
    /// Settlement.
    case sacc
    /// Salary.
    case slry
    /// Savings.
    case svgs
    /// Tax.
    case taxe
    /// Transacting account.
    case tran
    /// Cash trading.
    case tras
    /// Virtual account.
    case vacc
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "CACC": self = .cacc
        case "CARD": self = .card
        case "CASH": self = .cash
        case "CHAR": self = .char
        case "CISH": self = .cish
        case "COMM": self = .comm
        case "CPAC": self = .cpac
        case "LLSV": self = .llsv
        case "LOAN": self = .loan
        case "MGLD": self = .mgld
        case "MOMA": self = .moma
        case "NFCA": self = .nfca
        case "NREX": self = .nrex
        case "ODFT": self = .odft
        case "ONDP": self = .ondp
        case "OTHR": self = .othr
        case "SACC": self = .sacc
        case "SLRY": self = .slry
        case "SVGS": self = .svgs
        case "TAXE": self = .taxe
        case "TRAN": self = .tran
        case "TRAS": self = .tras
        case "VACC": self = .vacc
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .cacc: return "CACC"
        case .card: return "CARD"
        case .cash: return "CASH"
        case .char: return "CHAR"
        case .cish: return "CISH"
        case .comm: return "COMM"
        case .cpac: return "CPAC"
        case .llsv: return "LLSV"
        case .loan: return "LOAN"
        case .mgld: return "MGLD"
        case .moma: return "MOMA"
        case .nfca: return "NFCA"
        case .nrex: return "NREX"
        case .odft: return "ODFT"
        case .ondp: return "ONDP"
        case .othr: return "OTHR"
        case .sacc: return "SACC"
        case .slry: return "SLRY"
        case .svgs: return "SVGS"
        case .taxe: return "TAXE"
        case .tran: return "TRAN"
        case .tras: return "TRAS"
        case .vacc: return "VACC"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// Which transactions are asked for (Implementation Guidelines, 6.6.4).
public enum BookingStatus: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Fully processed.
    case booked
    /// Still to be processed. The bank gives all of them, whatever dates and limit are asked for ("Known Issues").
    case pending
    /// Booked and pending. The bank gives all pending ones, whatever dates and limit are asked for ("Known
    /// Issues").
    case both
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "booked": self = .booked
        case "pending": self = .pending
        case "both": self = .both
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .booked: return "booked"
        case .pending: return "pending"
        case .both: return "both"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// How often a periodic payment is executed (Berlin Group OpenAPI 1.3.9, `frequencyCode`).
public enum FrequencyCode: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Every day.
    case daily
    /// Every week.
    case weekly
    /// Every other week.
    case everyTwoWeeks
    /// Every month.
    case monthly
    /// Every other month.
    case everyTwoMonths
    /// Every three months.
    case quarterly
    /// Every six months.
    case semiAnnual
    /// Every year.
    case annual
    /// In the months that `monthsOfExecution` names.
    case monthlyVariable
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "Daily": self = .daily
        case "Weekly": self = .weekly
        case "EveryTwoWeeks": self = .everyTwoWeeks
        case "Monthly": self = .monthly
        case "EveryTwoMonths": self = .everyTwoMonths
        case "Quarterly": self = .quarterly
        case "SemiAnnual": self = .semiAnnual
        case "Annual": self = .annual
        case "MonthlyVariable": self = .monthlyVariable
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .daily: return "Daily"
        case .weekly: return "Weekly"
        case .everyTwoWeeks: return "EveryTwoWeeks"
        case .monthly: return "Monthly"
        case .everyTwoMonths: return "EveryTwoMonths"
        case .quarterly: return "Quarterly"
        case .semiAnnual: return "SemiAnnual"
        case .annual: return "Annual"
        case .monthlyVariable: return "MonthlyVariable"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// What happens when a periodic payment is due on a day that is not a banking day (Berlin Group OpenAPI 1.3.9,
/// `executionRule`).
public enum ExecutionRule: Codable, Hashable, Sendable, CustomStringConvertible {
    /// It is executed on the next banking day.
    case following
    /// It is executed on the banking day before.
    case preceding
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "following": self = .following
        case "preceding": self = .preceding
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .following: return "following"
        case .preceding: return "preceding"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// Status of an authorisation (Implementation Guidelines, 14.14; BEC writes the last three).
public enum ScaStatus: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The authorisation was created.
    case received
    /// The PSU is known.
    case psuIdentified
    /// The PSU has been identified and authenticated.
    case psuAuthenticated
    /// The PSU has chosen an SCA method.
    case scaMethodSelected
    /// The SCA has begun.
    case started
    /// The SCA is done and waits for the TPP's confirmation.
    case unconfirmed
    /// The SCA is done.
    case finalised
    /// The SCA failed.
    case failed
    /// The SCA was not needed.
    case exempted
    /// Created (BEC).
    case created
    /// Pending (BEC).
    case pending
    /// Approved (BEC).
    case approved
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "received": self = .received
        case "psuIdentified": self = .psuIdentified
        case "psuAuthenticated": self = .psuAuthenticated
        case "scaMethodSelected": self = .scaMethodSelected
        case "started": self = .started
        case "unconfirmed": self = .unconfirmed
        case "finalised": self = .finalised
        case "failed": self = .failed
        case "exempted": self = .exempted
        case "CREATED": self = .created
        case "PENDING": self = .pending
        case "APPROVED": self = .approved
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .received: return "received"
        case .psuIdentified: return "psuIdentified"
        case .psuAuthenticated: return "psuAuthenticated"
        case .scaMethodSelected: return "scaMethodSelected"
        case .started: return "started"
        case .unconfirmed: return "unconfirmed"
        case .finalised: return "finalised"
        case .failed: return "failed"
        case .exempted: return "exempted"
        case .created: return "CREATED"
        case .pending: return "PENDING"
        case .approved: return "APPROVED"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// How a payment of a basket ended.
public enum BasketPaymentEnd: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Complete: the debtor's account was debited.
    case completed
    /// Executed and booked; it is now found among the account's transactions.
    case booked
    /// A periodic payment that is registered.
    case registered
    /// Rejected by the bank.
    case rejected
    /// The debtor's account has had no money for it so far; it still waits at the bank, which may try it again.
    case noFunds
    /// Another PSU has to sign: in a new basket, or on its own.
    case needsSignature
    /// Cancelled.
    case cancelled
    /// No longer listed, and its last known status does not say why.
    case vanished
    /// Its status is not known: the bank refused to say it.
    case notKnown
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "completed": self = .completed
        case "booked": self = .booked
        case "registered": self = .registered
        case "rejected": self = .rejected
        case "noFunds": self = .noFunds
        case "needsSignature": self = .needsSignature
        case "cancelled": self = .cancelled
        case "vanished": self = .vanished
        case "notKnown": self = .notKnown
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .completed: return "completed"
        case .booked: return "booked"
        case .registered: return "registered"
        case .rejected: return "rejected"
        case .noFunds: return "noFunds"
        case .needsSignature: return "needsSignature"
        case .cancelled: return "cancelled"
        case .vanished: return "vanished"
        case .notKnown: return "notKnown"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// What a customer is.
public enum CustomerType: Codable, Hashable, Sendable, CustomStringConvertible {
    /// A person.
    case `private`
    /// A company.
    case corporate
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "private": self = .`private`
        case "corporate": self = .corporate
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .`private`: return "private"
        case .corporate: return "corporate"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// What a PSU may do with an account of a company.
public enum Role: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Initiate payments.
    case register
    /// Read account information.
    case view
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "REGISTER": self = .register
        case "VIEW": self = .view
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .register: return "REGISTER"
        case .view: return "VIEW"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// The payment products.
public enum PaymentProduct: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Domestic, on a day: `requestedExecutionDate` is mandatory.
    case domestic
    /// Domestic, at once: there is no `requestedExecutionDate`.
    case instantDomestic
    /// Domestic, within the day.
    case intradayDomestic
    /// SEPA: both accounts by IBAN.
    case sepa
    /// Cross-border: the debtor by IBAN, the creditor's bank by BICFI.
    case crossBorder
    /// Between accounts in different currencies: `chargeBearer` is mandatory.
    case internalCurrency
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "domestic-credit-transfers": self = .domestic
        case "instant-domestic-credit-transfers": self = .instantDomestic
        case "intraday-domestic-credit-transfers": self = .intradayDomestic
        case "sepa-credit-transfers": self = .sepa
        case "cross-border-credit-transfers": self = .crossBorder
        case "internal-currency-transfers": self = .internalCurrency
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .domestic: return "domestic-credit-transfers"
        case .instantDomestic: return "instant-domestic-credit-transfers"
        case .intradayDomestic: return "intraday-domestic-credit-transfers"
        case .sepa: return "sepa-credit-transfers"
        case .crossBorder: return "cross-border-credit-transfers"
        case .internalCurrency: return "internal-currency-transfers"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// Who bears the charges (ISO 20022, ChargeBearerType1Code).
public enum ChargeBearer: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The debtor bears all.
    case debt
    /// The creditor bears all.
    case cred
    /// Each side bears its own.
    case shar
    /// As agreed in the service level or scheme.
    case slev
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "DEBT": self = .debt
        case "CRED": self = .cred
        case "SHAR": self = .shar
        case "SLEV": self = .slev
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .debt: return "DEBT"
        case .cred: return "CRED"
        case .shar: return "SHAR"
        case .slev: return "SLEV"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// Whose account's currency the payment is in.
public enum CurrencyAccount: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The debtor's.
    case debt
    /// The creditor's.
    case cred
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "DEBT": self = .debt
        case "CRED": self = .cred
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .debt: return "DEBT"
        case .cred: return "CRED"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// The type of a payment slip as BEC's path has it, `/payments/payment-slips/{slipType}`.
public enum SlipType: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Giro slip with a message and no payment id.
    case slip01
    /// Giro slip with a payment id of 16 digits.
    case slip04
    /// Giro slip with a payment id of 16 digits.
    case slip15
    /// Joint slip (FI) with a payment id of 15 digits.
    case slip71
    /// Joint slip (FI) with a message and no payment id.
    case slip73
    /// Joint slip (FI) with a payment id of 16 digits and a message.
    case slip75
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "slip-01": self = .slip01
        case "slip-04": self = .slip04
        case "slip-15": self = .slip15
        case "slip-71": self = .slip71
        case "slip-73": self = .slip73
        case "slip-75": self = .slip75
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .slip01: return "slip-01"
        case .slip04: return "slip-04"
        case .slip15: return "slip-15"
        case .slip71: return "slip-71"
        case .slip73: return "slip-73"
        case .slip75: return "slip-75"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// Status of a mandate request ("List of Mandate Statures").
public enum MandateStatusCode: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Received, not yet presented to the debtor. Read only, never called back.
    case received
    /// Successfully validated.
    case validated
    /// Validation failed; `errorDescription` says why.
    case validationFailed
    /// The same, as an example of the document spells it.
    case validatedFailed
    /// Viewed by the debtor.
    case viewedByDebtor
    /// Accepted by the debtor.
    case acceptedByDebtor
    /// Rejected by the debtor.
    case rejectedByDebtor
    /// The debtor did not handle it in time.
    case expired
    /// The mandate could not be made; `errorDescription` says why.
    case mandateFailed
    /// The mandate is made. Its id can be expected a day after.
    case completed
    /// The mandate is closed.
    case closed
    /// Cancelled by the creditor.
    case cancelledByCreditor
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "RECEIVED": self = .received
        case "VALIDATED": self = .validated
        case "VALIDATION_FAILED": self = .validationFailed
        case "VALIDATED_FAILED": self = .validatedFailed
        case "VIEWED_BY_DEBTOR": self = .viewedByDebtor
        case "ACCEPTED_BY_DEBTOR": self = .acceptedByDebtor
        case "REJECTED_BY_DEBTOR": self = .rejectedByDebtor
        case "EXPIRED": self = .expired
        case "MANDATE_FAILED": self = .mandateFailed
        case "COMPLETED": self = .completed
        case "CLOSED": self = .closed
        case "CANCELLED_BY_CREDITOR": self = .cancelledByCreditor
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .received: return "RECEIVED"
        case .validated: return "VALIDATED"
        case .validationFailed: return "VALIDATION_FAILED"
        case .validatedFailed: return "VALIDATED_FAILED"
        case .viewedByDebtor: return "VIEWED_BY_DEBTOR"
        case .acceptedByDebtor: return "ACCEPTED_BY_DEBTOR"
        case .rejectedByDebtor: return "REJECTED_BY_DEBTOR"
        case .expired: return "EXPIRED"
        case .mandateFailed: return "MANDATE_FAILED"
        case .completed: return "COMPLETED"
        case .closed: return "CLOSED"
        case .cancelledByCreditor: return "CANCELLED_BY_CREDITOR"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// Which of the document's static validations a request fell foul of ("List of Static Validation Errors").
public enum StaticValidation: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The payload holds no `uuid`.
    case uuidMissing
    /// The `uuid` of the payload is not the one of the path.
    case uuidInconsistent
    /// There is no debtor identity.
    case debtorIdentityMissing
    /// The phone number is neither eight digits nor international.
    case phoneNoInvalid
    /// The national id is not a Danish one.
    case nationalIdInvalid
    /// There is no product description.
    case productDescriptionMissing
    /// The product description has no description.
    case descriptionMissing
    /// The product description has no title.
    case titleMissing
    /// There is a callback without address.
    case callbackUrlMissing
    /// The callback's token is there and empty.
    case authTokenEmpty
    /// The creditor's reference has other characters or another length.
    case creditorsDebtorReferenceInvalid
    /// The uuid was used before, with another payload.
    case differentPayload
    /// The payload is not JSON.
    case invalidJson
    /// The request does not conform to the API's contract in some other way.
    case notConforming
    /// A field is missing or has a wrong form that the list does not name.
    case fieldInvalid
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "uuidMissing": self = .uuidMissing
        case "uuidInconsistent": self = .uuidInconsistent
        case "debtorIdentityMissing": self = .debtorIdentityMissing
        case "phoneNoInvalid": self = .phoneNoInvalid
        case "nationalIdInvalid": self = .nationalIdInvalid
        case "productDescriptionMissing": self = .productDescriptionMissing
        case "descriptionMissing": self = .descriptionMissing
        case "titleMissing": self = .titleMissing
        case "callbackUrlMissing": self = .callbackUrlMissing
        case "authTokenEmpty": self = .authTokenEmpty
        case "creditorsDebtorReferenceInvalid": self = .creditorsDebtorReferenceInvalid
        case "differentPayload": self = .differentPayload
        case "invalidJson": self = .invalidJson
        case "notConforming": self = .notConforming
        case "fieldInvalid": self = .fieldInvalid
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .uuidMissing: return "uuidMissing"
        case .uuidInconsistent: return "uuidInconsistent"
        case .debtorIdentityMissing: return "debtorIdentityMissing"
        case .phoneNoInvalid: return "phoneNoInvalid"
        case .nationalIdInvalid: return "nationalIdInvalid"
        case .productDescriptionMissing: return "productDescriptionMissing"
        case .descriptionMissing: return "descriptionMissing"
        case .titleMissing: return "titleMissing"
        case .callbackUrlMissing: return "callbackUrlMissing"
        case .authTokenEmpty: return "authTokenEmpty"
        case .creditorsDebtorReferenceInvalid: return "creditorsDebtorReferenceInvalid"
        case .differentPayload: return "differentPayload"
        case .invalidJson: return "invalidJson"
        case .notConforming: return "notConforming"
        case .fieldInvalid: return "fieldInvalid"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// What became of a delivery to the callback's address.
public enum CallbackVerdict: Codable, Hashable, Sendable, CustomStringConvertible {
    /// It moved the mandate request, or added to what is known of it.
    case applied
    /// It came too early: held until what has to come before it came, or was read.
    case held
    /// It was known already; nothing changed.
    case repeated
    /// No transition of the document leads to it from the present status; nothing changed.
    case impossible
    /// Its status is one that this version does not know; nothing changed.
    case unknownStatus
    /// Its bearer token is not the one of the request; nothing changed.
    case forged
    /// It is no status of a mandate request.
    case unreadable
    /// There is no saved mandate request with its uuid, or a damaged one.
    case noMandate
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "applied": self = .applied
        case "held": self = .held
        case "repeated": self = .repeated
        case "impossible": self = .impossible
        case "unknownStatus": self = .unknownStatus
        case "forged": self = .forged
        case "unreadable": self = .unreadable
        case "noMandate": self = .noMandate
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .applied: return "applied"
        case .held: return "held"
        case .repeated: return "repeated"
        case .impossible: return "impossible"
        case .unknownStatus: return "unknownStatus"
        case .forged: return "forged"
        case .unreadable: return "unreadable"
        case .noMandate: return "noMandate"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// What kind of application a TPP registers.
public enum CobsApplicationType: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Redirect addresses are http or https.
    case web
    /// Redirect addresses may name an application package.
    case native
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "web": self = .web
        case "native": self = .native
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .web: return "web"
        case .native: return "native"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// A role of PSD2 that a TPP asks for.
public enum CobsScope: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Account information.
    case aisp
    /// Payment initiation.
    case pisp
    /// Card issuing: balance checks.
    case cisp
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "aisp": self = .aisp
        case "pisp": self = .pisp
        case "cisp": self = .cisp
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .aisp: return "aisp"
        case .pisp: return "pisp"
        case .cisp: return "cisp"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// What a balance counts ("Account balance").
public enum CobsBalanceCode: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What can be spent: with overdraft and blocked transactions.
    case totalAvailableBalance
    /// Without overdraft and blocked transactions.
    case currentBalance
    /// At the end of the last banking day.
    case openingBalance
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "TOTAL_AVAILABLE_BALANCE": self = .totalAvailableBalance
        case "CURRENT_BALANCE": self = .currentBalance
        case "OPENING_BALANCE": self = .openingBalance
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .totalAvailableBalance: return "TOTAL_AVAILABLE_BALANCE"
        case .currentBalance: return "CURRENT_BALANCE"
        case .openingBalance: return "OPENING_BALANCE"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// To the debit or credit of the account.
public enum CobsCreditDebit: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Credit.
    case crdt
    /// Debit.
    case dbit
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "CRDT": self = .crdt
        case "DBIT": self = .dbit
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .crdt: return "CRDT"
        case .dbit: return "DBIT"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// Whether a transaction is booked.
public enum CobsEntryStatus: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Booked.
    case book
    /// Blocked.
    case pdng
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "BOOK": self = .book
        case "PDNG": self = .pdng
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .book: return "BOOK"
        case .pdng: return "PDNG"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// Who bears the charges ("ChargeBearerType1Code").
public enum CobsChargeBearer: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The debtor.
    case debt
    /// The creditor.
    case cred
    /// Shared.
    case shar
    /// As the service level has it.
    case slev
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "DEBT": self = .debt
        case "CRED": self = .cred
        case "SHAR": self = .shar
        case "SLEV": self = .slev
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .debt: return "DEBT"
        case .cred: return "CRED"
        case .shar: return "SHAR"
        case .slev: return "SLEV"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// How fast a payment is to be carried out ("Priority2Code", and instant payments).
public enum CobsPriority: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Normal.
    case norm
    /// Urgent.
    case high
    /// Instant.
    case inst
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "NORM": self = .norm
        case "HIGH": self = .high
        case "INST": self = .inst
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .norm: return "NORM"
        case .high: return "HIGH"
        case .inst: return "INST"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// What kind of payment the bank has made of an order ("serviceLevel").
public enum CobsServiceLevel: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Domestic payment.
    case dmct
    /// SEPA payment.
    case esct
    /// Payment abroad.
    case xbct
    /// Payment within the European Economic Area.
    case exct
    /// Payment outside the European Economic Area.
    case nxct
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "DMCT": self = .dmct
        case "ESCT": self = .esct
        case "XBCT": self = .xbct
        case "EXCT": self = .exct
        case "NXCT": self = .nxct
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .dmct: return "DMCT"
        case .esct: return "ESCT"
        case .xbct: return "XBCT"
        case .exct: return "EXCT"
        case .nxct: return "NXCT"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// How a standing order ends ("execution.mode").
public enum CobsMode: Codable, Hashable, Sendable, CustomStringConvertible {
    /// On the date in `validity.lastExecutionDate`.
    case untilDate
    /// When somebody cancels it.
    case untilCancellation
    /// After so many payments. Not at Max banka.
    case afterMaxIterationExceeded
    /// When so much was paid. Not at Max banka.
    case maxAmountExceeded
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "UNTIL_DATE": self = .untilDate
        case "UNTIL_CANCELLATION": self = .untilCancellation
        case "AFTER_MAX_ITERATION_EXCEEDED": self = .afterMaxIterationExceeded
        case "MAX_AMOUNT_EXCEEDED": self = .maxAmountExceeded
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .untilDate: return "UNTIL_DATE"
        case .untilCancellation: return "UNTIL_CANCELLATION"
        case .afterMaxIterationExceeded: return "AFTER_MAX_ITERATION_EXCEEDED"
        case .maxAmountExceeded: return "MAX_AMOUNT_EXCEEDED"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// What happens when the day of a standing order is no banking day ("execution.modeDue").
public enum CobsModeDue: Codable, Hashable, Sendable, CustomStringConvertible {
    /// On the very day.
    case dueDayOfMonth
    /// On the day or the banking day before.
    case dueOrBeforeDayOfMonth
    /// On the day or the banking day after.
    case dueOrNextDayOfMonth
    /// On the last day of the month. Not at Max banka.
    case dueLastDayOfMonth
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "DUE_DAY_OF_MONTH": self = .dueDayOfMonth
        case "DUE_OR_BEFORE_DAY_OF_MONTH": self = .dueOrBeforeDayOfMonth
        case "DUE_OR_NEXT_DAY_OF_MONTH": self = .dueOrNextDayOfMonth
        case "DUE_LAST_DAY_OF_MONTH": self = .dueLastDayOfMonth
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .dueDayOfMonth: return "DUE_DAY_OF_MONTH"
        case .dueOrBeforeDayOfMonth: return "DUE_OR_BEFORE_DAY_OF_MONTH"
        case .dueOrNextDayOfMonth: return "DUE_OR_NEXT_DAY_OF_MONTH"
        case .dueLastDayOfMonth: return "DUE_LAST_DAY_OF_MONTH"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// How often a standing order pays ("execution.interval").
public enum CobsInterval: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Every day.
    case daily
    /// Every week.
    case weekly
    /// Every month.
    case monthly
    /// At the end of every month. Max banka's own.
    case monthlyEndOfMonth
    /// Every two months. Not at Max banka.
    case biMonthly
    /// Every quarter.
    case quarterly
    /// Every half year.
    case halfyearly
    /// Every year.
    case yearly
    /// In chosen months. Not at Max banka.
    case irregular
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "DAILY": self = .daily
        case "WEEKLY": self = .weekly
        case "MONTHLY": self = .monthly
        case "MONTHLY_END_OF_MONTH": self = .monthlyEndOfMonth
        case "BI_MONTHLY": self = .biMonthly
        case "QUARTERLY": self = .quarterly
        case "HALFYEARLY": self = .halfyearly
        case "YEARLY": self = .yearly
        case "IRREGULAR": self = .irregular
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .daily: return "DAILY"
        case .weekly: return "WEEKLY"
        case .monthly: return "MONTHLY"
        case .monthlyEndOfMonth: return "MONTHLY_END_OF_MONTH"
        case .biMonthly: return "BI_MONTHLY"
        case .quarterly: return "QUARTERLY"
        case .halfyearly: return "HALFYEARLY"
        case .yearly: return "YEARLY"
        case .irregular: return "IRREGULAR"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// Status of the signing of an order ("signInfo.state").
public enum CobsSignState: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Not begun.
    case open
    /// A code is on its way to the user's phone.
    case codeGenerated
    /// Signed.
    case completed
    /// Signed by one user; another one has to sign as well ("Joint signature").
    case secondSignRequired
    /// Signed, in the words of other banks of the standard.
    case done
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "OPEN": self = .open
        case "CODE_GENERATED": self = .codeGenerated
        case "COMPLETED": self = .completed
        case "SECOND_SIGN_REQUIRED": self = .secondSignRequired
        case "DONE": self = .done
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .open: return "OPEN"
        case .codeGenerated: return "CODE_GENERATED"
        case .completed: return "COMPLETED"
        case .secondSignRequired: return "SECOND_SIGN_REQUIRED"
        case .done: return "DONE"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// How an order is signed ("Single signature").
public enum CobsScenario: Codable, Hashable, Sendable, CustomStringConvertible {
    /// A code comes by SMS and is sent to the bank by the TPP.
    case smsTpp
    /// The user signs on the bank's own page.
    case smsFederated
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "SMS_TPP": self = .smsTpp
        case "SMS_FEDERATED": self = .smsFederated
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .smsTpp: return "SMS_TPP"
        case .smsFederated: return "SMS_FEDERATED"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// Status of a payment, standing order or batch ("instructionStatus", ISO 20022).
public enum CobsInstructionStatus: Codable, Hashable, Sendable, CustomStringConvertible {
    /// AcceptedTechnicalValidation: entered and not yet signed, or signed and not yet checked.
    case actc
    /// AcceptedSettlementInProcess: signed and being processed.
    case acsp
    /// AcceptedSettlementCompleted: done.
    case acsc
    /// AcceptedSettlementCompletedCreditorAccount: done, and credited.
    case accc
    /// AcceptedWithChange: accepted, and changed by the bank; `statusChangeInfo` says how.
    case acwc
    /// Rejected.
    case rjct
    /// Cancelled.
    case canc
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "ACTC": self = .actc
        case "ACSP": self = .acsp
        case "ACSC": self = .acsc
        case "ACCC": self = .accc
        case "ACWC": self = .acwc
        case "RJCT": self = .rjct
        case "CANC": self = .canc
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .actc: return "ACTC"
        case .acsp: return "ACSP"
        case .acsc: return "ACSC"
        case .accc: return "ACCC"
        case .acwc: return "ACWC"
        case .rjct: return "RJCT"
        case .canc: return "CANC"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// The answer to a balance check.
public enum CobsBalanceAnswer: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The account holds the amount.
    case appr
    /// It does not.
    case decl
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "APPR": self = .appr
        case "DECL": self = .decl
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .appr: return "APPR"
        case .decl: return "DECL"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// The result of validating a message.
public enum CesopResult: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The message is valid.
    case validated
    /// Some payees were rejected, with all their transactions; the others were accepted.
    case partiallyRejected
    /// The whole message was rejected.
    case fullyRejected
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "VALIDATED": self = .validated
        case "PARTIALLY REJECTED": self = .partiallyRejected
        case "FULLY REJECTED": self = .fullyRejected
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .validated: return "VALIDATED"
        case .partiallyRejected: return "PARTIALLY REJECTED"
        case .fullyRejected: return "FULLY REJECTED"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// What a message holds.
public enum MessageTypeIndic: Codable, Hashable, Sendable, CustomStringConvertible {
    /// New data.
    case newData
    /// Corrections and deletions of what was sent before.
    case corrections
    /// There is nothing to report for the period.
    case nothingToReport
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "CESOP100": self = .newData
        case "CESOP101": self = .corrections
        case "CESOP102": self = .nothingToReport
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .newData: return "CESOP100"
        case .corrections: return "CESOP101"
        case .nothingToReport: return "CESOP102"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// What kind of message it is.
public enum CesopMessageType: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Payment data, or that there is none.
    case paymentData
    /// The answer to payment data.
    case validationResult
    /// A check of the connection between administrations.
    case ping
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "PMT": self = .paymentData
        case "VLD": self = .validationResult
        case "PNG": self = .ping
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .paymentData: return "PMT"
        case .validationResult: return "VLD"
        case .ping: return "PNG"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// How a payment service provider is identified.
public enum PspIdType: Codable, Hashable, Sendable, CustomStringConvertible {
    /// By a BIC.
    case bic
    /// By something else, which `PSPIdOther` names.
    case other
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "BIC": self = .bic
        case "Other": self = .other
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .bic: return "BIC"
        case .other: return "Other"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// What kind of name it is.
public enum CesopNameType: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Business name.
    case business
    /// Trading name.
    case trade
    /// Legal name.
    case legal
    /// Name of a person.
    case person
    /// Another, which `nameOther` may name.
    case other
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "BUSINESS": self = .business
        case "TRADE": self = .trade
        case "LEGAL": self = .legal
        case "PERSON": self = .person
        case "OTHER": self = .other
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .business: return "BUSINESS"
        case .trade: return "TRADE"
        case .legal: return "LEGAL"
        case .person: return "PERSON"
        case .other: return "OTHER"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// The legal character of an address.
public enum LegalAddressType: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Residential or business.
    case residentialOrBusiness
    /// Residential.
    case residential
    /// Business.
    case business
    /// Registered office.
    case registeredOffice
    /// Not specified.
    case unspecified
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "CESOP301": self = .residentialOrBusiness
        case "CESOP302": self = .residential
        case "CESOP303": self = .business
        case "CESOP304": self = .registeredOffice
        case "CESOP309": self = .unspecified
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .residentialOrBusiness: return "CESOP301"
        case .residential: return "CESOP302"
        case .business: return "CESOP303"
        case .registeredOffice: return "CESOP304"
        case .unspecified: return "CESOP309"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// What kind of tax number it is.
public enum TaxIdType: Codable, Hashable, Sendable, CustomStringConvertible {
    /// A VAT number that is not confirmed.
    case unconfirmedVat
    /// Tax identification number.
    case tin
    /// Import One Stop Shop.
    case ioss
    /// Non-Union scheme.
    case voes
    /// Another, which `TAXIdOther` names.
    case other
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "UNCONFIRMED_VAT": self = .unconfirmedVat
        case "TIN": self = .tin
        case "IOSS": self = .ioss
        case "VOES": self = .voes
        case "OTHER": self = .other
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .unconfirmedVat: return "UNCONFIRMED_VAT"
        case .tin: return "TIN"
        case .ioss: return "IOSS"
        case .voes: return "VOES"
        case .other: return "OTHER"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// How an account, or the place of a payer, is identified.
public enum AccountIdentifierType: Codable, Hashable, Sendable, CustomStringConvertible {
    /// International bank account number.
    case iban
    /// Another bank account number.
    case oban
    /// BIC of the provider that holds the account.
    case bic
    /// Something else, which `accountIdentifierOther` names.
    case other
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "IBAN": self = .iban
        case "OBAN": self = .oban
        case "BIC": self = .bic
        case "Other": self = .other
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .iban: return "IBAN"
        case .oban: return "OBAN"
        case .bic: return "BIC"
        case .other: return "Other"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// Which date of a transaction it is.
public enum TransactionDateType: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Execution.
    case execution
    /// Clearing.
    case clearing
    /// Authorisation.
    case authorisation
    /// Purchase.
    case purchase
    /// Settlement.
    case settlement
    /// Another, which `transactionDateOther` names.
    case other
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "CESOP701": self = .execution
        case "CESOP702": self = .clearing
        case "CESOP703": self = .authorisation
        case "CESOP704": self = .purchase
        case "CESOP705": self = .settlement
        case "CESOP709": self = .other
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .execution: return "CESOP701"
        case .clearing: return "CESOP702"
        case .authorisation: return "CESOP703"
        case .purchase: return "CESOP704"
        case .settlement: return "CESOP705"
        case .other: return "CESOP709"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// What a reported payee is.
public enum DocTypeIndic: Codable, Hashable, Sendable, CustomStringConvertible {
    /// New.
    case newData
    /// It replaces one that was sent before, with all its transactions.
    case correctedData
    /// It deletes one that was sent before.
    case deletionOfData
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "CESOP1": self = .newData
        case "CESOP2": self = .correctedData
        case "CESOP3": self = .deletionOfData
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .newData: return "CESOP1"
        case .correctedData: return "CESOP2"
        case .deletionOfData: return "CESOP3"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// What an error does to the message.
public enum CesopRejection: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The whole message is refused.
    case full
    /// The payee is refused with all its transactions.
    case partial
    /// Nothing: the rule was withdrawn, its code is still in the list of texts.
    case none
    /// A code that this version does not know, as the bank wrote it.
    case unknown(String)

    /// The code with this text.
    public init(_ code: String) {
        switch code {
        case "FULL": self = .full
        case "PARTIAL": self = .partial
        case "NONE": self = .none
        default: self = .unknown(code)
        }
    }

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .full: return "FULL"
        case .partial: return "PARTIAL"
        case .none: return "NONE"
        case .unknown(let code): return code
        }
    }

    public var description: String { code }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}
