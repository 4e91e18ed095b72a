import Foundation

/// How a single call ends.
public enum CallOutcome<Reply: Decodable & Sendable>: Decodable, Sendable {
    /// The bank answered what was asked for. What in its answer did not fit its type is kept as it came, and not in its place.
    case answered(Reply, warnings: [Warning])
    /// The bank refused; the error holds its code.
    case refused(Error)
    /// The request may have reached the bank, and its answer is lost. It was not sent again.
    case uncertain(requestId: String, error: Error)
    /// The user came back from the bank without having agreed.
    case declined(Error)
    /// The host ended it before the bank was asked.
    case cancelled

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        let tag: String = try fields.must("outcome")
        switch tag {
        case "answered": self = .answered(try fields.must("reply"), warnings: try fields.may("warnings") ?? [])
        case "refused": self = .refused(try fields.must("error"))
        case "uncertain": self = .uncertain(requestId: try fields.must("requestId"), error: try fields.must("error"))
        case "declined": self = .declined(try fields.must("error"))
        case "cancelled": self = .cancelled
        default: throw unknownOutcome(tag, decoder)
        }
    }
}
