// Written by `make generate` from the core's definitions; do not edit.

import Foundation

/// How reading a page of a long list ended.
public enum ListOutcome: Codable, Hashable, Sendable {
    /// It was read; its entries are in the flow's page.
    case read(PageRead)
    /// The bank refused; the error holds its code.
    case refused(ReadTrouble)
    /// No answer could be obtained; asking changed nothing at the bank.
    case uncertain(ReadTrouble)
    /// The user came back from the bank without having agreed.
    case declined(ReadTrouble)
    /// Ended by the host.
    case cancelled(Nothing)

    public init(from decoder: any Decoder) throws {
        let tag = try decoder.container(keyedBy: FieldName.self).decode(String.self, forKey: "outcome")
        switch tag {
        case "read": self = .read(try PageRead(from: decoder))
        case "refused": self = .refused(try ReadTrouble(from: decoder))
        case "uncertain": self = .uncertain(try ReadTrouble(from: decoder))
        case "declined": self = .declined(try ReadTrouble(from: decoder))
        case "cancelled": self = .cancelled(try Nothing(from: decoder))
        default: throw unknownOutcome(tag, decoder)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        let tag: String
        switch self {
        case .read(let value):
            tag = "read"
            try value.encode(to: encoder)
        case .refused(let value):
            tag = "refused"
            try value.encode(to: encoder)
        case .uncertain(let value):
            tag = "uncertain"
            try value.encode(to: encoder)
        case .declined(let value):
            tag = "declined"
            try value.encode(to: encoder)
        case .cancelled(let value):
            tag = "cancelled"
            try value.encode(to: encoder)
        }
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(tag, forKey: "outcome")
    }
}

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
    /// The debtor's account has had no money for it so far. The payment still waits at the bank, which may try it again: follow
    /// it with `trackPayment`, or cancel it before another is begun.
    case noFunds(PaymentTrouble)
    /// Another PSU has to sign: start `authorisePayment` for them with this payment.
    case needsSignature(PaymentEnded)
    /// The user did not authorise it. It can be authorised again or deleted.
    case notAuthorised(PaymentTrouble)
    /// The payment is cancelled.
    case cancelled(PaymentEnded)
    /// The payment was not cancelled: the bank has it, in the status that is reported.
    case notCancelled(PaymentTrouble)
    /// The bank refused the payment, or it was never sent: nothing was made.
    case refused(PaymentTrouble)
    /// The status of the payment is not known or, where `paymentId` is absent, whether the bank has it. No payment was sent
    /// twice.
    case uncertain(PaymentTrouble)
    /// The bank no longer lists the payment, and its last known status does not say why.
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

/// How a question for consent ended.
public enum ConsentOutcome: Codable, Hashable, Sendable {
    /// The user came back from the bank, known to us by the session. They may have chosen any of their accounts.
    case granted(ConsentGranted)
    /// The user came back without having agreed.
    case declined(ConsentTrouble)
    /// The bank refused, or could not be reached.
    case refused(ConsentTrouble)
    /// The bank's answer could not be read. Nothing comes into being by asking.
    case uncertain(ConsentTrouble)
    /// Ended by the host.
    case abandoned(Nothing)

    public init(from decoder: any Decoder) throws {
        let tag = try decoder.container(keyedBy: FieldName.self).decode(String.self, forKey: "outcome")
        switch tag {
        case "granted": self = .granted(try ConsentGranted(from: decoder))
        case "declined": self = .declined(try ConsentTrouble(from: decoder))
        case "refused": self = .refused(try ConsentTrouble(from: decoder))
        case "uncertain": self = .uncertain(try ConsentTrouble(from: decoder))
        case "abandoned": self = .abandoned(try Nothing(from: decoder))
        default: throw unknownOutcome(tag, decoder)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        let tag: String
        switch self {
        case .granted(let value):
            tag = "granted"
            try value.encode(to: encoder)
        case .declined(let value):
            tag = "declined"
            try value.encode(to: encoder)
        case .refused(let value):
            tag = "refused"
            try value.encode(to: encoder)
        case .uncertain(let value):
            tag = "uncertain"
            try value.encode(to: encoder)
        case .abandoned(let value):
            tag = "abandoned"
            try value.encode(to: encoder)
        }
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(tag, forKey: "outcome")
    }
}

/// How reading accounts ended.
public enum AccountsOutcome: Codable, Hashable, Sendable {
    /// They were read.
    case read(AccountsView)
    /// The bank refused; the error holds its code.
    case refused(ReadTrouble)
    /// No answer could be obtained; asking changed nothing at the bank.
    case uncertain(ReadTrouble)
    /// The user came back from the bank without having agreed.
    case declined(ReadTrouble)
    /// Ended by the host.
    case cancelled(Nothing)

    public init(from decoder: any Decoder) throws {
        let tag = try decoder.container(keyedBy: FieldName.self).decode(String.self, forKey: "outcome")
        switch tag {
        case "read": self = .read(try AccountsView(from: decoder))
        case "refused": self = .refused(try ReadTrouble(from: decoder))
        case "uncertain": self = .uncertain(try ReadTrouble(from: decoder))
        case "declined": self = .declined(try ReadTrouble(from: decoder))
        case "cancelled": self = .cancelled(try Nothing(from: decoder))
        default: throw unknownOutcome(tag, decoder)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        let tag: String
        switch self {
        case .read(let value):
            tag = "read"
            try value.encode(to: encoder)
        case .refused(let value):
            tag = "refused"
            try value.encode(to: encoder)
        case .uncertain(let value):
            tag = "uncertain"
            try value.encode(to: encoder)
        case .declined(let value):
            tag = "declined"
            try value.encode(to: encoder)
        case .cancelled(let value):
            tag = "cancelled"
            try value.encode(to: encoder)
        }
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(tag, forKey: "outcome")
    }
}

/// How reading a page of transactions ended.
public enum TransactionPageOutcome: Codable, Hashable, Sendable {
    /// It was read.
    case read(TransactionPage)
    /// The bank refused; the error holds its code.
    case refused(ReadTrouble)
    /// No answer could be obtained; asking changed nothing at the bank.
    case uncertain(ReadTrouble)
    /// The user came back from the bank without having agreed.
    case declined(ReadTrouble)
    /// Ended by the host.
    case cancelled(Nothing)

    public init(from decoder: any Decoder) throws {
        let tag = try decoder.container(keyedBy: FieldName.self).decode(String.self, forKey: "outcome")
        switch tag {
        case "read": self = .read(try TransactionPage(from: decoder))
        case "refused": self = .refused(try ReadTrouble(from: decoder))
        case "uncertain": self = .uncertain(try ReadTrouble(from: decoder))
        case "declined": self = .declined(try ReadTrouble(from: decoder))
        case "cancelled": self = .cancelled(try Nothing(from: decoder))
        default: throw unknownOutcome(tag, decoder)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        let tag: String
        switch self {
        case .read(let value):
            tag = "read"
            try value.encode(to: encoder)
        case .refused(let value):
            tag = "refused"
            try value.encode(to: encoder)
        case .uncertain(let value):
            tag = "uncertain"
            try value.encode(to: encoder)
        case .declined(let value):
            tag = "declined"
            try value.encode(to: encoder)
        case .cancelled(let value):
            tag = "cancelled"
            try value.encode(to: encoder)
        }
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(tag, forKey: "outcome")
    }
}

/// How reading card accounts ended.
public enum CardAccountsOutcome: Codable, Hashable, Sendable {
    /// They were read.
    case read(CardAccountsView)
    /// The bank refused; the error holds its code.
    case refused(ReadTrouble)
    /// No answer could be obtained; asking changed nothing at the bank.
    case uncertain(ReadTrouble)
    /// The user came back from the bank without having agreed.
    case declined(ReadTrouble)
    /// Ended by the host.
    case cancelled(Nothing)

    public init(from decoder: any Decoder) throws {
        let tag = try decoder.container(keyedBy: FieldName.self).decode(String.self, forKey: "outcome")
        switch tag {
        case "read": self = .read(try CardAccountsView(from: decoder))
        case "refused": self = .refused(try ReadTrouble(from: decoder))
        case "uncertain": self = .uncertain(try ReadTrouble(from: decoder))
        case "declined": self = .declined(try ReadTrouble(from: decoder))
        case "cancelled": self = .cancelled(try Nothing(from: decoder))
        default: throw unknownOutcome(tag, decoder)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        let tag: String
        switch self {
        case .read(let value):
            tag = "read"
            try value.encode(to: encoder)
        case .refused(let value):
            tag = "refused"
            try value.encode(to: encoder)
        case .uncertain(let value):
            tag = "uncertain"
            try value.encode(to: encoder)
        case .declined(let value):
            tag = "declined"
            try value.encode(to: encoder)
        case .cancelled(let value):
            tag = "cancelled"
            try value.encode(to: encoder)
        }
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(tag, forKey: "outcome")
    }
}

/// How reading a page of transactions of a card account ended.
public enum CardTransactionPageOutcome: Codable, Hashable, Sendable {
    /// It was read.
    case read(CardTransactionPage)
    /// The bank refused; the error holds its code.
    case refused(ReadTrouble)
    /// No answer could be obtained; asking changed nothing at the bank.
    case uncertain(ReadTrouble)
    /// The user came back from the bank without having agreed.
    case declined(ReadTrouble)
    /// Ended by the host.
    case cancelled(Nothing)

    public init(from decoder: any Decoder) throws {
        let tag = try decoder.container(keyedBy: FieldName.self).decode(String.self, forKey: "outcome")
        switch tag {
        case "read": self = .read(try CardTransactionPage(from: decoder))
        case "refused": self = .refused(try ReadTrouble(from: decoder))
        case "uncertain": self = .uncertain(try ReadTrouble(from: decoder))
        case "declined": self = .declined(try ReadTrouble(from: decoder))
        case "cancelled": self = .cancelled(try Nothing(from: decoder))
        default: throw unknownOutcome(tag, decoder)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        let tag: String
        switch self {
        case .read(let value):
            tag = "read"
            try value.encode(to: encoder)
        case .refused(let value):
            tag = "refused"
            try value.encode(to: encoder)
        case .uncertain(let value):
            tag = "uncertain"
            try value.encode(to: encoder)
        case .declined(let value):
            tag = "declined"
            try value.encode(to: encoder)
        case .cancelled(let value):
            tag = "cancelled"
            try value.encode(to: encoder)
        }
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(tag, forKey: "outcome")
    }
}

/// How a basket ended.
public enum BasketOutcome: Codable, Hashable, Sendable {
    /// Every payment is complete, booked or registered.
    case completed(BasketEnded)
    /// Some payments went through and some did not: each has its own end.
    case partly(BasketTrouble)
    /// No payment went through: each has its own end.
    case rejected(BasketTrouble)
    /// Payments wait for another PSU. Baskets cannot be shared: begin a new one for them.
    case needsSignature(BasketEnded)
    /// The user did not sign. The basket can be signed again; its payments stay.
    case notAuthorised(BasketTrouble)
    /// What has not ended has lacked the funds so far. It still waits at the bank: follow each with `trackPayment`, or cancel it
    /// before another is begun.
    case noFunds(BasketTrouble)
    /// The bank refused the basket, or it was never sent: nothing was made.
    case refused(BasketTrouble)
    /// What became of some payments is not known or, where `basketId` is absent, whether the bank has the basket. Nothing
    /// was sent twice.
    case uncertain(BasketTrouble)
    /// Ended by the host. The payments stay as they were; the basket is gone where the bank lets it be deleted.
    case abandoned(BasketEnded)

    public init(from decoder: any Decoder) throws {
        let tag = try decoder.container(keyedBy: FieldName.self).decode(String.self, forKey: "outcome")
        switch tag {
        case "completed": self = .completed(try BasketEnded(from: decoder))
        case "partly": self = .partly(try BasketTrouble(from: decoder))
        case "rejected": self = .rejected(try BasketTrouble(from: decoder))
        case "needsSignature": self = .needsSignature(try BasketEnded(from: decoder))
        case "notAuthorised": self = .notAuthorised(try BasketTrouble(from: decoder))
        case "noFunds": self = .noFunds(try BasketTrouble(from: decoder))
        case "refused": self = .refused(try BasketTrouble(from: decoder))
        case "uncertain": self = .uncertain(try BasketTrouble(from: decoder))
        case "abandoned": self = .abandoned(try BasketEnded(from: decoder))
        default: throw unknownOutcome(tag, decoder)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        let tag: String
        switch self {
        case .completed(let value):
            tag = "completed"
            try value.encode(to: encoder)
        case .partly(let value):
            tag = "partly"
            try value.encode(to: encoder)
        case .rejected(let value):
            tag = "rejected"
            try value.encode(to: encoder)
        case .needsSignature(let value):
            tag = "needsSignature"
            try value.encode(to: encoder)
        case .notAuthorised(let value):
            tag = "notAuthorised"
            try value.encode(to: encoder)
        case .noFunds(let value):
            tag = "noFunds"
            try value.encode(to: encoder)
        case .refused(let value):
            tag = "refused"
            try value.encode(to: encoder)
        case .uncertain(let value):
            tag = "uncertain"
            try value.encode(to: encoder)
        case .abandoned(let value):
            tag = "abandoned"
            try value.encode(to: encoder)
        }
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(tag, forKey: "outcome")
    }
}

/// How a mandate request ended.
public enum MandateOutcome: Codable, Hashable, Sendable {
    /// The mandate is made.
    case completed(MandateEnded)
    /// The mandate was made, and is closed.
    case closed(MandateEnded)
    /// Validation failed, such as for a debtor who is not found.
    case validationFailed(MandateTrouble)
    /// The debtor rejected it.
    case rejected(MandateEnded)
    /// The debtor did not handle it in time.
    case expired(MandateEnded)
    /// It is cancelled.
    case cancelled(MandateEnded)
    /// The debtor accepted it, and the mandate could not be made.
    case failed(MandateTrouble)
    /// The bank refused the request, or it never left; nothing was made.
    case refused(MandateTrouble)
    /// The bank has the request, and its status cannot be read: follow it with `trackMandate`.
    case submitted(MandateTrouble)
    /// The bank would not cancel it, or was never asked; the mandate request stays.
    case notCancelled(MandateTrouble)
    /// The bank knows of no such mandate request.
    case notFound(MandateTrouble)
    /// It is not known whether the bank holds the mandate request, or whether it is cancelled; the error says which, and
    /// what to do. Submitting the same again is safe.
    case uncertain(MandateTrouble)
    /// The bank reads a status to which no transition leads from what it said before.
    case contradicted(MandateTrouble)

    public init(from decoder: any Decoder) throws {
        let tag = try decoder.container(keyedBy: FieldName.self).decode(String.self, forKey: "outcome")
        switch tag {
        case "completed": self = .completed(try MandateEnded(from: decoder))
        case "closed": self = .closed(try MandateEnded(from: decoder))
        case "validationFailed": self = .validationFailed(try MandateTrouble(from: decoder))
        case "rejected": self = .rejected(try MandateEnded(from: decoder))
        case "expired": self = .expired(try MandateEnded(from: decoder))
        case "cancelled": self = .cancelled(try MandateEnded(from: decoder))
        case "failed": self = .failed(try MandateTrouble(from: decoder))
        case "refused": self = .refused(try MandateTrouble(from: decoder))
        case "submitted": self = .submitted(try MandateTrouble(from: decoder))
        case "notCancelled": self = .notCancelled(try MandateTrouble(from: decoder))
        case "notFound": self = .notFound(try MandateTrouble(from: decoder))
        case "uncertain": self = .uncertain(try MandateTrouble(from: decoder))
        case "contradicted": self = .contradicted(try MandateTrouble(from: decoder))
        default: throw unknownOutcome(tag, decoder)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        let tag: String
        switch self {
        case .completed(let value):
            tag = "completed"
            try value.encode(to: encoder)
        case .closed(let value):
            tag = "closed"
            try value.encode(to: encoder)
        case .validationFailed(let value):
            tag = "validationFailed"
            try value.encode(to: encoder)
        case .rejected(let value):
            tag = "rejected"
            try value.encode(to: encoder)
        case .expired(let value):
            tag = "expired"
            try value.encode(to: encoder)
        case .cancelled(let value):
            tag = "cancelled"
            try value.encode(to: encoder)
        case .failed(let value):
            tag = "failed"
            try value.encode(to: encoder)
        case .refused(let value):
            tag = "refused"
            try value.encode(to: encoder)
        case .submitted(let value):
            tag = "submitted"
            try value.encode(to: encoder)
        case .notCancelled(let value):
            tag = "notCancelled"
            try value.encode(to: encoder)
        case .notFound(let value):
            tag = "notFound"
            try value.encode(to: encoder)
        case .uncertain(let value):
            tag = "uncertain"
            try value.encode(to: encoder)
        case .contradicted(let value):
            tag = "contradicted"
            try value.encode(to: encoder)
        }
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(tag, forKey: "outcome")
    }
}

/// What the host is to do with a delivery to the callback's address.
public enum CallbackOutcome: Codable, Hashable, Sendable {
    /// Load the saved mandate request and begin again with it.
    case load(CallbackToLoad)
    /// Store, then answer.
    case save(CallbackToSave)
    /// Answer; there is nothing to store.
    case answer(CallbackToAnswer)

    public init(from decoder: any Decoder) throws {
        let tag = try decoder.container(keyedBy: FieldName.self).decode(String.self, forKey: "outcome")
        switch tag {
        case "load": self = .load(try CallbackToLoad(from: decoder))
        case "save": self = .save(try CallbackToSave(from: decoder))
        case "answer": self = .answer(try CallbackToAnswer(from: decoder))
        default: throw unknownOutcome(tag, decoder)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        let tag: String
        switch self {
        case .load(let value):
            tag = "load"
            try value.encode(to: encoder)
        case .save(let value):
            tag = "save"
            try value.encode(to: encoder)
        case .answer(let value):
            tag = "answer"
            try value.encode(to: encoder)
        }
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(tag, forKey: "outcome")
    }
}

/// How an authorisation ended.
public enum CobsAuthorisation: Codable, Hashable, Sendable {
    /// The user has agreed; the tokens are in the session of the flow.
    case authorised(CobsGrant)
    /// The user has not agreed.
    case declined(CobsNoGrant)
    /// The bank took the code not.
    case refused(CobsNoGrant)
    /// The answer to the code is lost; a code holds once, so that the user has to be asked again.
    case uncertain(CobsNoGrant)
    /// Ended by the host.
    case cancelled(CobsGrantCancelled)

    public init(from decoder: any Decoder) throws {
        let tag = try decoder.container(keyedBy: FieldName.self).decode(String.self, forKey: "outcome")
        switch tag {
        case "authorised": self = .authorised(try CobsGrant(from: decoder))
        case "declined": self = .declined(try CobsNoGrant(from: decoder))
        case "refused": self = .refused(try CobsNoGrant(from: decoder))
        case "uncertain": self = .uncertain(try CobsNoGrant(from: decoder))
        case "cancelled": self = .cancelled(try CobsGrantCancelled(from: decoder))
        default: throw unknownOutcome(tag, decoder)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        let tag: String
        switch self {
        case .authorised(let value):
            tag = "authorised"
            try value.encode(to: encoder)
        case .declined(let value):
            tag = "declined"
            try value.encode(to: encoder)
        case .refused(let value):
            tag = "refused"
            try value.encode(to: encoder)
        case .uncertain(let value):
            tag = "uncertain"
            try value.encode(to: encoder)
        case .cancelled(let value):
            tag = "cancelled"
            try value.encode(to: encoder)
        }
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(tag, forKey: "outcome")
    }
}

/// How an order ended.
public enum CobsOutcome: Codable, Hashable, Sendable {
    /// The payment is complete: the debtor's account was debited.
    case completed(CobsOrderEnded)
    /// It is signed, and the bank carries it out when it is due.
    case signed(CobsOrderEnded)
    /// The bank rejected it.
    case rejected(CobsOrderTrouble)
    /// A second user has to sign: start `signPayment` for them, with `second`.
    case needsSignature(CobsOrderEnded)
    /// It was not signed and waits at the bank: sign it again, or delete it. Where the order has no id, it is a batch that
    /// is not entered, and its payments wait.
    case notSigned(CobsOrderTrouble)
    /// It is deleted; a batch together with the payments that were entered for it.
    case cancelled(CobsOrderEnded)
    /// It could not be deleted and is at the bank as before.
    case notCancelled(CobsOrderTrouble)
    /// The bank refused it.
    case refused(CobsOrderTrouble)
    /// It is not known what the bank holds. Nothing was sent twice.
    case uncertain(CobsOrderTrouble)
    /// Ended by the host, in flows of the first version: later ones end as cancelled or not signed. Payments of a batch
    /// that are entered already stay at the bank, unsigned.
    case abandoned(CobsOrderEnded)

    public init(from decoder: any Decoder) throws {
        let tag = try decoder.container(keyedBy: FieldName.self).decode(String.self, forKey: "outcome")
        switch tag {
        case "completed": self = .completed(try CobsOrderEnded(from: decoder))
        case "signed": self = .signed(try CobsOrderEnded(from: decoder))
        case "rejected": self = .rejected(try CobsOrderTrouble(from: decoder))
        case "needsSignature": self = .needsSignature(try CobsOrderEnded(from: decoder))
        case "notSigned": self = .notSigned(try CobsOrderTrouble(from: decoder))
        case "cancelled": self = .cancelled(try CobsOrderEnded(from: decoder))
        case "notCancelled": self = .notCancelled(try CobsOrderTrouble(from: decoder))
        case "refused": self = .refused(try CobsOrderTrouble(from: decoder))
        case "uncertain": self = .uncertain(try CobsOrderTrouble(from: decoder))
        case "abandoned": self = .abandoned(try CobsOrderEnded(from: decoder))
        default: throw unknownOutcome(tag, decoder)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        let tag: String
        switch self {
        case .completed(let value):
            tag = "completed"
            try value.encode(to: encoder)
        case .signed(let value):
            tag = "signed"
            try value.encode(to: encoder)
        case .rejected(let value):
            tag = "rejected"
            try value.encode(to: encoder)
        case .needsSignature(let value):
            tag = "needsSignature"
            try value.encode(to: encoder)
        case .notSigned(let value):
            tag = "notSigned"
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
        case .abandoned(let value):
            tag = "abandoned"
            try value.encode(to: encoder)
        }
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(tag, forKey: "outcome")
    }
}

/// How a report ended.
public enum ReportOutcome: Codable, Hashable, Sendable {
    /// It was validated.
    case accepted(ReportEnded)
    /// Some payees were not taken: correct them.
    case partlyRejected(ReportEnded)
    /// Nothing was taken: hand in a new message.
    case fullyRejected(ReportEnded)
    /// It is handed in; what became of it was not waited for, or could not be read. Follow it with `trackReport`.
    case submitted(ReportTrouble)
    /// It was refused at the door, or never left; nothing was taken.
    case refused(ReportTrouble)
    /// The answer to the submission was lost, and the agency does not list the report, several times over: hand in the
    /// same message again.
    case notReceived(ReportTrouble)
    /// It is not known whether the report was taken: look it up by its `MessageRefId`, with `trackReport`, before it is
    /// handed in again.
    case uncertain(ReportTrouble)

    public init(from decoder: any Decoder) throws {
        let tag = try decoder.container(keyedBy: FieldName.self).decode(String.self, forKey: "outcome")
        switch tag {
        case "accepted": self = .accepted(try ReportEnded(from: decoder))
        case "partlyRejected": self = .partlyRejected(try ReportEnded(from: decoder))
        case "fullyRejected": self = .fullyRejected(try ReportEnded(from: decoder))
        case "submitted": self = .submitted(try ReportTrouble(from: decoder))
        case "refused": self = .refused(try ReportTrouble(from: decoder))
        case "notReceived": self = .notReceived(try ReportTrouble(from: decoder))
        case "uncertain": self = .uncertain(try ReportTrouble(from: decoder))
        default: throw unknownOutcome(tag, decoder)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        let tag: String
        switch self {
        case .accepted(let value):
            tag = "accepted"
            try value.encode(to: encoder)
        case .partlyRejected(let value):
            tag = "partlyRejected"
            try value.encode(to: encoder)
        case .fullyRejected(let value):
            tag = "fullyRejected"
            try value.encode(to: encoder)
        case .submitted(let value):
            tag = "submitted"
            try value.encode(to: encoder)
        case .refused(let value):
            tag = "refused"
            try value.encode(to: encoder)
        case .notReceived(let value):
            tag = "notReceived"
            try value.encode(to: encoder)
        case .uncertain(let value):
            tag = "uncertain"
            try value.encode(to: encoder)
        }
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(tag, forKey: "outcome")
    }
}

/// How the writing of a message ended.
public enum WriteOutcome: Codable, Hashable, Sendable {
    /// It was written.
    case written(WrittenReport)
    /// It cannot be written.
    case refused(CesopRefusal)

    public init(from decoder: any Decoder) throws {
        let tag = try decoder.container(keyedBy: FieldName.self).decode(String.self, forKey: "outcome")
        switch tag {
        case "written": self = .written(try WrittenReport(from: decoder))
        case "refused": self = .refused(try CesopRefusal(from: decoder))
        default: throw unknownOutcome(tag, decoder)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        let tag: String
        switch self {
        case .written(let value):
            tag = "written"
            try value.encode(to: encoder)
        case .refused(let value):
            tag = "refused"
            try value.encode(to: encoder)
        }
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(tag, forKey: "outcome")
    }
}

/// What our own validation says.
public enum CheckOutcome: Codable, Hashable, Sendable {
    /// Nothing would be rejected.
    case valid(CheckedReport)
    /// The findings say what would be, and why.
    case invalid(CheckedReport)

    public init(from decoder: any Decoder) throws {
        let tag = try decoder.container(keyedBy: FieldName.self).decode(String.self, forKey: "outcome")
        switch tag {
        case "valid": self = .valid(try CheckedReport(from: decoder))
        case "invalid": self = .invalid(try CheckedReport(from: decoder))
        default: throw unknownOutcome(tag, decoder)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        let tag: String
        switch self {
        case .valid(let value):
            tag = "valid"
            try value.encode(to: encoder)
        case .invalid(let value):
            tag = "invalid"
            try value.encode(to: encoder)
        }
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(tag, forKey: "outcome")
    }
}

/// How the reading of a message ended.
public enum ReadOutcome: Codable, Hashable, Sendable {
    /// It was read.
    case read(ReadMessage)
    /// It is no CESOP message.
    case unreadable(CesopRefusal)

    public init(from decoder: any Decoder) throws {
        let tag = try decoder.container(keyedBy: FieldName.self).decode(String.self, forKey: "outcome")
        switch tag {
        case "read": self = .read(try ReadMessage(from: decoder))
        case "unreadable": self = .unreadable(try CesopRefusal(from: decoder))
        default: throw unknownOutcome(tag, decoder)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        let tag: String
        switch self {
        case .read(let value):
            tag = "read"
            try value.encode(to: encoder)
        case .unreadable(let value):
            tag = "unreadable"
            try value.encode(to: encoder)
        }
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(tag, forKey: "outcome")
    }
}

/// How the making of a correction ended.
public enum CorrectOutcome: Codable, Hashable, Sendable {
    /// Here is the correction.
    case corrected(CorrectedReport)
    /// Nothing was taken: hand in a new message, made from this draft, with new references.
    case anew(CorrectedReport)
    /// There is nothing to correct.
    case nothingToCorrect(CesopAnswerOnly)
    /// It cannot be corrected.
    case refused(CesopRefusal)

    public init(from decoder: any Decoder) throws {
        let tag = try decoder.container(keyedBy: FieldName.self).decode(String.self, forKey: "outcome")
        switch tag {
        case "corrected": self = .corrected(try CorrectedReport(from: decoder))
        case "anew": self = .anew(try CorrectedReport(from: decoder))
        case "nothingToCorrect": self = .nothingToCorrect(try CesopAnswerOnly(from: decoder))
        case "refused": self = .refused(try CesopRefusal(from: decoder))
        default: throw unknownOutcome(tag, decoder)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        let tag: String
        switch self {
        case .corrected(let value):
            tag = "corrected"
            try value.encode(to: encoder)
        case .anew(let value):
            tag = "anew"
            try value.encode(to: encoder)
        case .nothingToCorrect(let value):
            tag = "nothingToCorrect"
            try value.encode(to: encoder)
        case .refused(let value):
            tag = "refused"
            try value.encode(to: encoder)
        }
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(tag, forKey: "outcome")
    }
}
