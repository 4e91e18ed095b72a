#if canImport(Darwin)
import Foundation
import Security

/// Sends over `URLSession`, with our own certificate (QWAC) where the bank asks for one.
public final class URLSessionSender: NSObject, Sender, URLSessionTaskDelegate, @unchecked Sendable {
    private let identity: SecIdentity?
    private let largestAnswer: Int
    private var session: URLSession!

    /// `largestAnswer` is the largest answer that is read, in bytes; one byte more is handed to the flow, which refuses it.
    public init(identity: SecIdentity? = nil, timeout: TimeInterval = 60, largestAnswer: Int = 16 * 1024 * 1024) {
        self.identity = identity
        self.largestAnswer = largestAnswer
        super.init()
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = timeout
        configuration.timeoutIntervalForResource = timeout
        configuration.httpShouldSetCookies = false
        session = URLSession(configuration: configuration, delegate: self, delegateQueue: nil)
    }

    public func send(_ request: Request) async throws -> Response {
        guard let url = URL(string: request.url) else { throw Unsendable(cause: URLError(.badURL)) }
        var built = URLRequest(url: url)
        built.httpMethod = request.method
        if !request.body.isEmpty { built.httpBody = request.body }
        for header in request.headers {
            built.addValue(header.value, forHTTPHeaderField: header.name)
        }
        let (bytes, answer) = try await session.bytes(for: built)
        guard let http = answer as? HTTPURLResponse else { throw URLError(.badServerResponse) }
        var body = Data()
        for try await byte in bytes {
            body.append(byte)
            if body.count > largestAnswer { break }
        }
        let headers = http.allHeaderFields.map { Header(name: "\($0.key)", value: "\($0.value)") }
        return Response(status: UInt16(clamping: http.statusCode), headers: headers, body: body)
    }

    /// Redirects are answers.
    public func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }

    public func urlSession(
        _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {
        if challenge.protectionSpace.authenticationMethod == NSURLAuthenticationMethodClientCertificate, let identity {
            completionHandler(.useCredential, URLCredential(identity: identity, certificates: nil, persistence: .forSession))
        } else {
            completionHandler(.performDefaultHandling, nil)
        }
    }
}
#endif
