import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Thrown by a `Sender` of your own: the request may have left, and there is no whole answer to it.
public struct NotAnswered: Swift.Error, Sendable {
    /// What went wrong.
    public let reason: String

    /// A failure after which the request may be at the bank.
    public init(_ reason: String) {
        self.reason = reason
    }
}

/// Thrown by a `Sender` of your own: the request certainly never left this machine, so that it may be sent again. A connection
/// that could not be made, a TLS handshake that failed. Where that is not certain, it is `NotAnswered`.
public struct NotSent: Swift.Error, Sendable {
    /// What went wrong.
    public let reason: String

    /// A failure before the request left.
    public init(_ reason: String) {
        self.reason = reason
    }
}

/// The request cannot be sent as things are, and nothing was: the cause is thrown to the caller of `drive`.
struct Unsendable: Swift.Error {
    let cause: any Swift.Error
}

/// Whether a request that failed with this error certainly never left this machine.
///
/// So it is where no connection was made: refused (on Linux that is not certain), unknown name; the bank's certificate did not
/// verify. A time limit, a connection that was lost, a device that went offline meanwhile, a TLS error that may have come after
/// the handshake: may have left.
public func neverLeft(_ failed: any Swift.Error) -> Bool {
    if failed is NotSent { return true }
    guard let failed = failed as? URLError else { return false }
    switch failed.code {
    case .badURL, .unsupportedURL, .cannotFindHost, .dnsLookupFailed: return true
    #if canImport(FoundationNetworking)
    // There it is also said of a request that was sent, and lost, to the second address of a host whose first one refused.
    case .cannotConnectToHost: return false
    #else
    case .cannotConnectToHost: return true
    #endif
    case .serverCertificateHasBadDate, .serverCertificateUntrusted: return true
    case .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid: return true
    default: return false
    }
}

/// Whether this error says that the transport failed, and not that a program is wrong: a `URLError`, an error of sockets,
/// `NotAnswered`, `NotSent`.
public func isTransportFailure(_ failed: any Swift.Error) -> Bool {
    if failed is NotAnswered || failed is NotSent || failed is URLError { return true }
    let domain = (failed as NSError).domain
    return domain == NSPOSIXErrorDomain || domain == "kCFErrorDomainCFNetwork"
}
