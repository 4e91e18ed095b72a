import Foundation

/// How far `drive` came.
public enum Driven<Outcome> {
    /// The job has ended.
    case done(Outcome)
    /// The flow goes on later: when the user has done something, when its time has come. Save it, and drive it on then. The
    /// step is what comes next: `redirect` or `ask`, or a `wait` or `send` that there was no time left for.
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

/// Performs HTTP requests. Redirects must not be followed. Whatever keeps the answer from being read is thrown as a `URLError`, as
/// `NotAnswered`, or as `NotSent` where the request certainly never left.
public protocol Sender: Sendable {
    /// Sends a request as it is and returns the answer, whatever its status.
    func send(_ request: Request) async throws -> Response
}

/// How many answers that cannot be read are borne before the error is thrown.
private let unreadableAnswers = 3

/// Takes a flow to its end, or to where the user is needed and `redirect` or `ask` return nil.
///
/// `save` stores the flow's text: after each input, and before a payment or another request that must not be sent twice leaves.
/// Such a request is not sent unless `save` returns. A process that dies then leaves behind what `resume` needs to know. Without
/// `save`, what happened is known as long as the flow is in memory.
///
/// `redirect` is given the bank's address and returns the address the user came back to; `ask` is given what to ask for
/// and returns what the user typed; `observe` sees every step before it is taken.
///
/// Nothing is begun after `untilMs`, Unix time in milliseconds, and no wait that lasts longer: then it is `.paused`, with the
/// step that comes next. A request that is on its way is awaited.
///
/// A task that is cancelled ends with `CancellationError` and leaves the flow as it is then, saved. A read on its way is given up,
/// and made again when the flow is driven on. A payment on its way is awaited, because only its answer says what the bank has.
///
/// Throws a `GirokitError` when a step cannot be taken or answers stay unreadable, and whatever the functions given throw, `send`
/// among them, unless it says that the transport failed (`isTransportFailure`). The flow can still be saved, and driven on: a
/// payment in whose middle it happened counts as one whose answer is lost.
public func drive<Outcome: Decodable>(
    _ flow: TypedFlow<Outcome>,
    send: any Sender,
    redirect: (String) async throws -> String? = { _ in nil },
    ask: (String) async throws -> String? = { _ in nil },
    untilMs: Int64 = .max,
    observe: (Step) -> Void = { _ in },
    save: @escaping @Sendable (String) async throws -> Void = { _ in }
) async throws -> Driven<Outcome> {
    // Two that drive one flow would take each other's requests for lost ones.
    guard flow.beginDrive() else { throw failure(.unexpectedInput, "flow", "this flow is being driven already") }
    defer { flow.endDrive() }
    let host = Host(flow: flow, sender: send, save: save)
    while true {
        try Task.checkCancellation()
        let step = try flow.step()
        observe(step)
        switch step {
        case .done(let outcome):
            return .done(try fromJSON(outcome.json))
        case .inFlight(let id, _):
            // Whoever sent it is gone, by a fault or with its process.
            let reason = "the process or call that sent it ended before its answer was there"
            try await host.feed(.sendFailed(id: id, reason: reason, neverLeft: false))
        case .sign(let id, let keyId, let algorithm, let message):
            guard let signer = flow.signer else {
                throw failure(.invalidConfig, "signer", "no key signs for this bank")
            }
            let signature = try await signer.sign(message: message, keyId: keyId, algorithm: algorithm)
            try await host.feed(.signature(id: id, bytes: signature))
        case .send(let request, let writeAhead):
            if nowMs() > untilMs { return .paused(step) }
            try await host.send(request, once: writeAhead)
        case .wait(let waitMs, _):
            if max(waitMs, nowMs()) > untilMs { return .paused(step) }
            try await Task.sleep(nanoseconds: UInt64(max(0, waitMs - nowMs())) * 1_000_000)
            try await host.feed(.tick)
        case .redirect(let url):
            if nowMs() > untilMs { return .paused(step) }
            guard let back = try await redirect(url) else { return .paused(step) }
            try await host.feed(.returned(url: back))
        case .ask(let prompt):
            if nowMs() > untilMs { return .paused(step) }
            guard let typed = try await ask(prompt) else { return .paused(step) }
            try await host.feed(.answer(text: typed))
        }
    }
}

/// Sends and stores for a flow.
private final class Host<Outcome: Decodable> {
    private let flow: TypedFlow<Outcome>
    private let sender: any Sender
    private let save: @Sendable (String) async throws -> Void
    private var unreadable = 0

    init(flow: TypedFlow<Outcome>, sender: any Sender, save: @escaping @Sendable (String) async throws -> Void) {
        self.flow = flow
        self.sender = sender
        self.save = save
    }

    /// Sends a request, and feeds what became of it.
    func send(_ request: Request, once: Bool) async throws {
        if once { try await mark(request) }
        let answer: Response
        do {
            let sender = self.sender
            // A task of its own is not cancelled with the one that awaits it.
            answer = once ? try await Task { try await sender.send(request) }.value : try await sender.send(request)
        } catch let wrong as Unsendable {
            if once { try await feed(.sendFailed(id: request.id, reason: reason(wrong.cause), neverLeft: true)) }
            throw wrong.cause
        } catch let failed {
            let cancelled = !once && Task.isCancelled
            // A fault in the caller's own code is thrown: the flow stands where it stood, before the request or with it in flight.
            if !cancelled && !isTransportFailure(failed) { throw failed }
            try await feed(.sendFailed(id: request.id, reason: reason(failed), neverLeft: neverLeft(failed)))
            return
        }
        do {
            try flow.feed(.response(id: request.id, status: answer.status, headers: answer.headers, body: answer.body))
            unreadable = 0
        } catch let wrong as GirokitError {
            unreadable += 1
            if unreadable >= unreadableAnswers && !once { throw wrong }
            // The flow knows what may be asked for again and what must not be sent twice.
            try flow.feed(.sendFailed(id: request.id, reason: wrong.error.message, neverLeft: false))
        }
        try await store()
    }

    /// Writes down that the request leaves now. Unless that is stored, it does not leave.
    private func mark(_ request: Request) async throws {
        try flow.feed(.sending(id: request.id))
        do {
            try await store()
        } catch let fault {
            let reason = "not sent, because the flow could not be saved"
            try flow.feed(.sendFailed(id: request.id, reason: reason, neverLeft: true))
            throw fault
        }
        if !Task.isCancelled { return }
        try await feed(.sendFailed(id: request.id, reason: "cancelled by the caller before it was sent", neverLeft: true))
        throw CancellationError()
    }

    func feed(_ input: Input) async throws {
        try flow.feed(input)
        try await store()
    }

    private func store() async throws {
        let (save, text) = (self.save, flow.save())
        try await Task { try await save(text) }.value
    }
}

private func reason(_ failed: any Swift.Error) -> String {
    if let failed = failed as? GirokitError { return failed.error.message }
    return failed.localizedDescription
}
