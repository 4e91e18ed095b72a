// Written by `make generate` from the core's definitions; do not edit.

import Foundation

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
