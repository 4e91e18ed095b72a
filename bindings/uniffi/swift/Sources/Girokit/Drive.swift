import Foundation

/// How far `drive` came.
public enum Driven<Outcome> {
    /// The job has ended.
    case done(Outcome)
    /// The user has to do something first. Save the flow, and drive it on when they have.
    case paused(Step)
}

/// An HTTP response as a value.
public struct Response: Sendable {
    /// HTTP status.
    public let status: UInt16
    /// Headers as received.
    public let headers: [Header]
    /// The exact bytes of the body.
    public let body: Data

    /// A response from its parts.
    public init(status: UInt16, headers: [Header], body: Data) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// Performs HTTP requests. Redirects must not be followed, and whatever keeps the answer from being read is thrown.
public protocol Sender: Sendable {
    /// Sends a request as it is and returns the answer, whatever its status.
    func send(_ request: Request) async throws -> Response
}

/// How many answers that cannot be read are borne before the error is thrown.
private let unreadableAnswers = 3

/// Takes a flow to its end, or to where the user is needed and `redirect` or `ask` return nil.
///
/// `redirect` is given the bank's address and returns the address the user came back to; `ask` is given what to ask for
/// and returns what the user typed; `observe` sees every step before it is taken.
public func drive<Outcome>(
    _ flow: TypedFlow<Outcome>,
    send: any Sender,
    redirect: (String) async throws -> String? = { _ in nil },
    ask: (String) async throws -> String? = { _ in nil },
    observe: (Step) -> Void = { _ in }
) async throws -> Driven<Outcome> {
    var unreadable = 0
    while true {
        let step = try flow.step()
        observe(step)
        switch step {
        case .send(let request):
            do {
                let answer = try await send.send(request)
                try flow.feed(.response(id: request.id, status: answer.status, headers: answer.headers, body: answer.body))
            } catch let cancelled as CancellationError {
                throw cancelled
            } catch let failed {
                if failed is GirokitError {
                    unreadable += 1
                    if unreadable >= unreadableAnswers { throw failed }
                }
                // The flow knows what may be asked for again and what must not be sent twice.
                try flow.feed(.sendFailed(id: request.id, reason: reason(failed)))
            }
        case .sign(let id, let keyId, let algorithm, let message):
            guard let signer = flow.signer else {
                throw failure(.invalidConfig, "signer", "no key signs for this bank")
            }
            let signature = try await signer.sign(message: message, keyId: keyId, algorithm: algorithm)
            try flow.feed(.signature(id: id, bytes: signature))
        case .redirect(let url):
            guard let back = try await redirect(url) else { return .paused(step) }
            try flow.feed(.returned(url: back))
        case .ask(let prompt):
            guard let typed = try await ask(prompt) else { return .paused(step) }
            try flow.feed(.answer(text: typed))
        case .wait(let untilMs, _):
            try await Task.sleep(nanoseconds: UInt64(max(0, untilMs - nowMs())) * 1_000_000)
            try flow.feed(.tick)
        case .done(let outcome):
            return .done(try fromJSON(outcome.json))
        }
    }
}

private func reason(_ failed: any Swift.Error) -> String {
    if let failed = failed as? GirokitError { return failed.error.message }
    return failed.localizedDescription
}
