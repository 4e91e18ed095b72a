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

/// Where a consent stands (Implementation Guidelines, 14.15).
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
    /// Booked and pending. The bank gives all pending ones, whatever dates and limit are asked for ("Known Issues").
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

/// What happens when a periodic payment is due on a day without banking (Berlin Group OpenAPI 1.3.9, `executionRule`).
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
    /// The debtor's account had no money for it.
    case noFunds
    /// Another PSU has to sign: in a new basket, or on its own.
    case needsSignature
    /// Cancelled.
    case cancelled
    /// No longer listed, and its last known status does not say why.
    case vanished
    /// The bank refused to tell.
    case untold
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
        case "untold": self = .untold
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
        case .untold: return "untold"
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
