import Foundation

/// A bank with our identity there. The class of each system adds one method per operation.
open class Client: @unchecked Sendable {
    /// The bank as the core knows it, for whoever wants to name jobs by text.
    public let bank: Bank
    private let signer: (any Signer)?

    init(config: BankConfig, signer: (any Signer)?, system: String) throws {
        if signer != nil && config.key != nil {
            throw failure(.invalidConfig, "key", "either a signer or a key in the configuration signs, not both")
        }
        self.bank = try Bank(config: jsonText(config))
        self.signer = signer
        if bank.system() != system {
            throw failure(.invalidConfig, "system", "this class is for `\(system)`, the configuration is not")
        }
    }

    func begin<Input: Encodable, Outcome: Decodable>(_ job: String, _ input: Input, _ context: Context) throws -> TypedFlow<Outcome> {
        let flow = try bank.start(
            nowMs: nowMs(), entropy: entropy(), job: job, input: jsonText(input), context: jsonText(context))
        return TypedFlow(bank: bank, flow: flow, signer: signer)
    }

    func list<Input: Encodable & Sendable, Entry: Decodable>(_ job: String, _ input: Input, _ context: Context) -> Listing<Entry> {
        Listing { try self.begin(job, input, context) }
    }

    func again<Input: Encodable, Outcome: Decodable>(
        _ job: String, _ saved: String, _ input: Input?, _ session: Session?
    ) throws -> TypedFlow<Outcome> {
        let flow = try bank.resume(
            saved: saved, input: try input.map { try jsonText($0) }, session: try session.map { try jsonText($0) })
        guard flow.job() == job else {
            throw failure(.cannotResume, "saved", "this flow is a \(flow.job()), not a \(job)")
        }
        return TypedFlow(bank: bank, flow: flow, signer: signer)
    }
}

/// One job with a bank. Hand it to `drive`, or ask `step` and tell `feed` yourself.
public final class TypedFlow<Outcome: Decodable>: @unchecked Sendable {
    /// The flow as the core knows it.
    public let flow: Flow
    let signer: (any Signer)?
    private let bank: Bank
    private let lock = NSLock()
    private var driven = false

    init(bank: Bank, flow: Flow, signer: (any Signer)?) {
        self.bank = bank
        self.flow = flow
        self.signer = signer
    }

    /// Begins to drive it; false when somebody does already.
    func beginDrive() -> Bool {
        lock.lock()
        defer { lock.unlock() }
        if driven { return false }
        driven = true
        return true
    }

    func endDrive() {
        lock.lock()
        driven = false
        lock.unlock()
    }

    /// The name of the job: `tietoevry.payment`.
    public var job: String { flow.job() }

    /// What to do next. Asking twice gives the same answer, until something is fed.
    public func step() throws -> Step {
        try flow.step(nowMs: nowMs(), entropy: entropy())
    }

    /// Tells what happened. After an error the flow is as it was before.
    public func feed(_ input: Input) throws {
        try flow.feed(nowMs: nowMs(), entropy: entropy(), input: input)
    }

    /// The flow as text without secrets, to be resumed in any language.
    public func save() -> String {
        flow.save()
    }

    /// How many inputs the flow has taken since it began; it stands in what `save` writes. Where two processes share a
    /// store, each writes only over the revision that it read.
    public var revision: Int64 { flow.revision() }

    /// What the last `feed` brought to light about the object of the job, each piece once: a mandate's changes of status.
    public func events() throws -> [JSONValue] {
        try flow.events().map { try fromJSON($0) }
    }

    /// What is known so far of the object that the job is about: a payment with its id, its status and its fee, so that the user
    /// can see what signing costs before they go to the bank: read it when `drive` calls `redirect`. Nil before anything is
    /// known, and for jobs that have nothing to show.
    public func progress() throws -> JSONValue? {
        try flow.progress().map { try fromJSON($0) }
    }

    /// The page that a job over a long list has read; nil while it goes on, and for other jobs.
    public func page() -> Page? {
        flow.page()
    }

    /// The job for the page after the one that this one has read; nil when that was the last one.
    public func nextPage() throws -> TypedFlow<Outcome>? {
        try bank.nextPage(nowMs: nowMs(), entropy: entropy(), flow: flow)
            .map { TypedFlow(bank: bank, flow: $0, signer: signer) }
    }

    /// What the bank gave us for this user so far; keep it for the user's next job. Secret.
    public func session() throws -> Session? {
        try flow.session().map { try fromJSON($0) }
    }
}

extension GirokitError {
    /// Everything the core says about what went wrong.
    public var error: Error {
        switch self {
        case .Failed(let error): return error
        }
    }
}

func failure(_ kind: ErrorKind, _ field: String, _ message: String) -> GirokitError {
    .Failed(
        error: Error(
            kind: kind, fault: .caller, retry: .never, retryAtMs: nil, field: field, message: message, next: nil, bank: nil))
}

func nowMs() -> Int64 {
    Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))
}

/// The system's generator is a cryptographic one on every platform that Foundation runs on.
func entropy() -> Data {
    var generator = SystemRandomNumberGenerator()
    return Data((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
}
