// Written by `make generate` from the core's definitions; do not edit.

import Foundation

/// How a payment ended.
public enum PaymentOutcome: Codable, Hashable, Sendable {
    /// The PSU is registered; there was no payment to make.
    case psuRegistered(Registered)
    /// The payment is complete: the debtor's account was debited.
    case completed(PaymentEnded)
    /// The payment was executed and booked; it is now found among the account's transactions.
    case booked(PaymentEnded)
    /// The periodic payment is registered; the bank executes it when it is due.
    case registered(PaymentEnded)
    /// The bank rejected the payment.
    case rejected(PaymentTrouble)
    /// The debtor's account had no money for it.
    case noFunds(PaymentTrouble)
    /// Another PSU has to sign: start `authorisePayment` for them with this payment.
    case needsSignature(PaymentEnded)
    /// The user did not authorise it. It can be authorised again or deleted.
    case notAuthorised(PaymentTrouble)
    /// The payment is cancelled.
    case cancelled(PaymentEnded)
    /// The payment could not be cancelled and stands.
    case notCancelled(PaymentTrouble)
    /// The bank refused a request.
    case refused(PaymentTrouble)
    /// It is not known whether the bank holds the payment. Nothing was sent twice.
    case uncertain(PaymentTrouble)
    /// The payment is no longer listed, and its last known status does not say why.
    case vanished(PaymentTrouble)
    /// Ended by the host before the payment was sent.
    case abandoned(PaymentEnded)

    public init(from decoder: any Decoder) throws {
        let tag = try decoder.container(keyedBy: FieldName.self).decode(String.self, forKey: "outcome")
        switch tag {
        case "psuRegistered": self = .psuRegistered(try Registered(from: decoder))
        case "completed": self = .completed(try PaymentEnded(from: decoder))
        case "booked": self = .booked(try PaymentEnded(from: decoder))
        case "registered": self = .registered(try PaymentEnded(from: decoder))
        case "rejected": self = .rejected(try PaymentTrouble(from: decoder))
        case "noFunds": self = .noFunds(try PaymentTrouble(from: decoder))
        case "needsSignature": self = .needsSignature(try PaymentEnded(from: decoder))
        case "notAuthorised": self = .notAuthorised(try PaymentTrouble(from: decoder))
        case "cancelled": self = .cancelled(try PaymentEnded(from: decoder))
        case "notCancelled": self = .notCancelled(try PaymentTrouble(from: decoder))
        case "refused": self = .refused(try PaymentTrouble(from: decoder))
        case "uncertain": self = .uncertain(try PaymentTrouble(from: decoder))
        case "vanished": self = .vanished(try PaymentTrouble(from: decoder))
        case "abandoned": self = .abandoned(try PaymentEnded(from: decoder))
        default: throw unknownOutcome(tag, decoder)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        let tag: String
        switch self {
        case .psuRegistered(let value):
            tag = "psuRegistered"
            try value.encode(to: encoder)
        case .completed(let value):
            tag = "completed"
            try value.encode(to: encoder)
        case .booked(let value):
            tag = "booked"
            try value.encode(to: encoder)
        case .registered(let value):
            tag = "registered"
            try value.encode(to: encoder)
        case .rejected(let value):
            tag = "rejected"
            try value.encode(to: encoder)
        case .noFunds(let value):
            tag = "noFunds"
            try value.encode(to: encoder)
        case .needsSignature(let value):
            tag = "needsSignature"
            try value.encode(to: encoder)
        case .notAuthorised(let value):
            tag = "notAuthorised"
            try value.encode(to: encoder)
        case .cancelled(let value):
            tag = "cancelled"
            try value.encode(to: encoder)
        case .notCancelled(let value):
            tag = "notCancelled"
            try value.encode(to: encoder)
        case .refused(let value):
            tag = "refused"
            try value.encode(to: encoder)
        case .uncertain(let value):
            tag = "uncertain"
            try value.encode(to: encoder)
        case .vanished(let value):
            tag = "vanished"
            try value.encode(to: encoder)
        case .abandoned(let value):
            tag = "abandoned"
            try value.encode(to: encoder)
        }
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(tag, forKey: "outcome")
    }
}
