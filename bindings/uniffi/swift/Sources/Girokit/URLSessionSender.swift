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
#elseif canImport(FoundationNetworking)
import Foundation
import FoundationNetworking

/// Sends over `URLSession` of FoundationNetworking. It cannot show a certificate of ours: for a bank that asks for one, give
/// `drive` a `Sender` over another HTTP client.
public final class URLSessionSender: NSObject, Sender, URLSessionDataDelegate, @unchecked Sendable {
    private struct Running {
        let answered: CheckedContinuation<Response, any Swift.Error>
        var response: HTTPURLResponse?
        var body = Data()
    }

    private let largestAnswer: Int
    private let lock = NSLock()
    private var running: [Int: Running] = [:]
    private var session: URLSession!

    /// `largestAnswer` is the largest answer that is read, in bytes; one byte more is handed to the flow, which refuses it.
    public init(timeout: TimeInterval = 60, largestAnswer: Int = 16 * 1024 * 1024) {
        self.largestAnswer = largestAnswer
        super.init()
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = timeout
        configuration.timeoutIntervalForResource = timeout
        configuration.httpShouldSetCookies = false
        session = URLSession(configuration: configuration, delegate: self, delegateQueue: nil)
    }

    /// Ends the session, which holds its delegate until then.
    public func close() {
        session.finishTasksAndInvalidate()
    }

    public func send(_ request: Request) async throws -> Response {
        guard let url = URL(string: request.url) else { throw Unsendable(cause: URLError(.badURL)) }
        var built = URLRequest(url: url)
        built.httpMethod = request.method
        if !request.body.isEmpty { built.httpBody = request.body }
        for header in request.headers {
            built.addValue(header.value, forHTTPHeaderField: header.name)
        }
        let task = session.dataTask(with: built)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { answered in
                lock.withLock { running[task.taskIdentifier] = Running(answered: answered) }
                task.resume()
            }
        } onCancel: {
            task.cancel()
        }
    }

    /// Redirects are answers.
    public func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }

    public func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
    ) {
        lock.withLock { running[dataTask.taskIdentifier]?.response = response as? HTTPURLResponse }
        completionHandler(.allow)
    }

    public func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let isEnough = lock.withLock {
            running[dataTask.taskIdentifier]?.body.append(data)
            return running[dataTask.taskIdentifier]?.body.count ?? 0 > largestAnswer
        }
        if isEnough {
            ends(dataTask, nil)
            dataTask.cancel()
        }
    }

    public func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Swift.Error)?) {
        ends(task, error)
    }

    /// The first end of a request counts.
    private func ends(_ task: URLSessionTask, _ failed: (any Swift.Error)?) {
        guard let ended = lock.withLock({ running.removeValue(forKey: task.taskIdentifier) }) else { return }
        if let failed {
            ended.answered.resume(throwing: failed)
        } else if let response = ended.response ?? task.response as? HTTPURLResponse {
            let headers = response.allHeaderFields.map { Header(name: "\($0.key)", value: "\($0.value)") }
            let body = ended.body.prefix(largestAnswer + 1)
            ended.answered.resume(
                returning: Response(status: UInt16(clamping: response.statusCode), headers: headers, body: Data(body)))
        } else {
            ended.answered.resume(throwing: URLError(.badServerResponse))
        }
    }
}
#endif
