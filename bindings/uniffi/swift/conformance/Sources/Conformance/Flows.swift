import Foundation
import Girokit

/// How far a `Date` may be off.
private let dateToleranceMs: Int64 = 60_000

/// A whole conversation with a bank, played without one.
func flow(_ vector: Json) throws {
    guard let start = vector["start"] else { throw Differs("the vector needs `start`") }
    let player: Player
    do {
        player = try Player(vector, start)
    } catch let failed as GirokitError {
        guard let expected = start["error"] else { throw Differs("start: \(failed.error)") }
        return try sameError("start", expected, failed)
    }
    if let expected = start["error"] { throw Differs("start: expected the error \(expected), and it began") }
    guard case .list(let script)? = vector["script"] else { throw Differs("the vector needs `script`") }
    for (at, line) in script.enumerated() {
        do {
            try player.line(line)
        } catch let failed {
            throw Differs("script[\(at)]: \(reason(failed))")
        }
    }
    if let outcome = vector["outcome"] { try player.ends(outcome) }
}

/// The clock and the entropy of a vector: call n is given 32 bytes of the value n mod 256.
struct Moments {
    var now: Int64
    var calls: Int64

    mutating func entropy() -> Data {
        calls += 1
        return Data(repeating: UInt8(truncatingIfNeeded: calls), count: 32)
    }
}

private final class Player {
    private let vector: Json
    private let start: Json
    private var moments: Moments
    /// The requests and the messages to sign, in the order in which they were first asked for.
    private var seen: [(id: String, message: Data?)] = []
    private var session = ""
    /// What each request id was used for, and which of them are used up.
    private var requests: [String: String] = [:]
    private var usedUp: Set<String> = []
    private var bank: Bank
    private var flow: Flow

    init(_ vector: Json, _ start: Json) throws {
        self.vector = vector
        self.start = start
        var moments = Moments(now: start["now_ms"]?.int ?? 0, calls: start["calls"]?.int ?? 0)
        bank = try open(vector)
        // Nothing was sent yet, so that `{session}` is empty.
        func part(_ name: String) -> String? { start[name].map { filled($0, "", moments.now).description } }
        if let saved = start["saved"]?.text {
            flow = try bank.resume(saved: saved, input: part("input"), session: start["session"]?.description)
        } else {
            flow = try bank.start(
                nowMs: moments.now, entropy: moments.entropy(), job: start["job"]?.text ?? "", input: part("input") ?? "{}",
                context: part("context") ?? "{}")
        }
        self.moments = moments
    }

    func line(_ line: Json) throws {
        if let expected = line["expect"] {
            // Filled only with the step at hand: `{session}` may be that of this very request.
            try expect(expected)
            if let expected = line["events"] { try compare("events", fill(expected), .list(try flow.events().map(Json.read))) }
            if let expected = line["progress"] { try compare("progress", fill(expected), try flow.progress().map(Json.read)) }
            if let expected = line["revision"] { try compare("revision", expected, .number("\(flow.revision())")) }
        } else if let input = line["feed"] {
            try feed(fill(input), line["error"])
        } else if let expected = line["entries"] {
            try entries(expected)
        } else if let more = line["next_page"]?.bool {
            try nextPage(more, line["error"])
        } else if let milliseconds = line["advance_ms"]?.int {
            moments.now += milliseconds
        } else if line["save_and_resume"]?.bool == true {
            try resume(withInput: false, withSession: false)
        } else {
            switch line["save_and_resume"]?.text {
            case "with input": try resume(withInput: true, withSession: false)
            case "with session": try resume(withInput: false, withSession: true)
            case "with input and session": try resume(withInput: true, withSession: true)
            default: throw Differs("this is no line of a script: \(line)")
            }
        }
    }

    private func step() throws -> Step {
        try flow.step(nowMs: moments.now, entropy: moments.entropy())
    }

    /// The entries of the page that was read; `null` where there is no page.
    private func entries(_ expected: Json) throws {
        guard let page = flow.page() else {
            if expected.isNull { return }
            throw Differs("there is no page")
        }
        if expected.isNull { throw Differs("there is a page of \(page.length()) entries") }
        let found = try Json.read(String(decoding: try page.json(from: 0, to: page.length()), as: UTF8.self))
        try compare("entries", fill(expected), found)
        try typedEntries(flow.job(), found)
    }

    private func nextPage(_ more: Bool, _ error: Json?) throws {
        let next: Flow?
        do {
            next = try bank.nextPage(nowMs: moments.now, entropy: moments.entropy(), flow: flow)
        } catch let failed as GirokitError {
            guard let error else { throw Differs("there is no next page: \(failed.error)") }
            return try sameError("error", error, failed)
        }
        if let error { throw Differs("expected the error \(error), and there is a next page") }
        if (next != nil) != more { throw Differs("there is \(more ? "no" : "a") next page") }
        flow = next ?? flow
    }

    func ends(_ outcome: Json) throws {
        let step = try step()
        guard case .done(let ended) = step else {
            throw Differs("outcome: the script has ended and the flow is not done: \(try view(step))")
        }
        let found = try Json.read(ended.json)
        try compare("outcome", fill(outcome), found)
        try typed(flow.job(), \.outcome, found)
        if let input = start["input"] { try typed(flow.job(), \.input, fill(input)) }
    }

    private func expect(_ expected: Json) throws {
        let step = try step()
        let again = try self.step()
        if step != again { throw Differs("asked twice, step() gives two answers") }
        switch step {
        case .send(let request, _):
            if let named = request.headers.first(where: { $0.name.lowercased() == "tpp-session-id" }) { session = named.value }
            // Banks that sign are opened with a certificate.
            if vector["config", "certificate"] != nil { try signed(request) }
            try unique(request)
            saw(request.id, nil)
        case .sign(let id, _, _, let message): saw(id, message)
        default: break
        }
        try compare("step", lowerHeaders(fill(expected)), view(step))
    }

    private func lowerHeaders(_ expected: Json) -> Json {
        guard let request = expected["request"], let headers = request["headers"]?.fields else { return expected }
        let lower = Json.object(headers.map { ($0.name.lowercased(), $0.value) })
        return expected.with("request", request.with("headers", lower))
    }

    private func saw(_ id: String, _ message: Data?) {
        if seen.last?.id != id { seen.append((id, message)) }
    }

    /// The request verifies with the certificate that it carries, at this moment, as strictly as the document says.
    private func signed(_ request: Request) throws {
        let ownList = vector["config", "profile", "signedHeaders"] == nil
        // At Tietoevry every request says where the user comes back to.
        let back = vector["profile"]?.text == "tietoevry" ? ["tpp-redirect-uri"] : []
        let policy = Policy(
            signedIfPresent: ownList
                ? ["date", "digest", "x-request-id", "psu-id", "psu-corporate-id", "tpp-redirect-uri"] : [],
            required: ["date", "x-request-id", "tpp-signature-certificate"] + back,
            nowMs: moments.now,
            dateToleranceMs: dateToleranceMs,
            keyIdOfCertificate: vector["config", "keyId"] == nil)
        // What follows the scheme and the authority.
        let rest = request.url.range(of: "://").map { request.url[$0.upperBound...] } ?? request.url[...]
        let target = rest.firstIndex { $0 == "/" || $0 == "?" }.map { String(rest[$0...]) } ?? ""
        let verdict = verify(
            method: request.method, target: target, headers: request.headers, body: request.body, certificate: nil, policy: policy)
        if !verdict.accepted() { throw Differs("a bank would refuse this request: \(verdict.explain())") }
    }

    private func unique(_ request: Request) throws {
        if usedUp.contains(request.id) { throw Differs("the request id of `\(request.purpose)` was used up before") }
        let what = "\(request.method) \(request.url) \(request.body.base64EncodedString())"
        if requests[request.id] ?? what != what { throw Differs("one request id is used for two requests") }
        requests[request.id] = what
    }

    private func feed(_ feed: Json, _ expected: Json?) throws {
        let given = try input(feed)
        let moment = moments.entropy()
        func state() throws -> (String, Step) { (flow.save(), try flow.step(nowMs: moments.now, entropy: moment)) }
        let before = try state()
        do {
            try flow.feed(nowMs: moments.now, entropy: moment, input: given)
        } catch let failed as GirokitError {
            guard let expected else { throw Differs("not taken: \(failed.error)") }
            try sameError("error", expected, failed)
            let after = try state()
            if !exact(before.0, after.0) || before.1 != after.1 { throw Differs("after the error the flow is not as it was before") }
            return
        }
        if let expected { throw Differs("expected the error \(expected), and it was taken") }
        switch given {
        case .response(let id, _, _, _), .sendFailed(let id, _, _): usedUp.insert(id)
        default: break
        }
    }

    private func resume(withInput: Bool, withSession: Bool) throws {
        let saved = flow.save()
        let session = withSession ? flow.session() : nil
        bank = try open(vector)
        flow = try bank.resume(
            saved: saved, input: withInput ? (start["input"] ?? .object([])).description : nil, session: session)
        let again = flow.save()
        // A request that was in flight has become one whose answer is lost.
        if withInput || exact(again, saved) || saved.contains("\"inFlight\":true") { return }
        // What a resumed flow remembers of having been resumed may be added; nothing may be lost.
        var before = try withoutFlags(saved)
        let after = try withoutFlags(again)
        // A request that cannot be made again, for want of a code that is not saved, is given up.
        if after["exchange"] == nil {
            switch try step() {
            case .send, .sign: break
            default: before = before.without("exchange")
            }
        }
        try compare("resumed", before, after)
    }

    private func withoutFlags(_ saved: String) throws -> Json {
        let json = try Json.read(saved)
        guard let state = json["state"], state.fields != nil else { return json }
        return json.with("state", state.without("resent"))
    }

    private func input(_ feed: Json) throws -> Input {
        func id() throws -> String {
            let id: String?
            switch feed["id"]?.text {
            case nil: id = seen.last?.id
            case "previous"?: id = seen.dropLast().last?.id
            case let named?: id = named
            }
            guard let id else { throw Differs("there was no request to answer") }
            return id
        }
        switch try feed.must("input") {
        case "response":
            guard let status = feed["status"]?.int else { throw Differs("a response has a `status`") }
            return .response(
                id: try id(), status: UInt16(clamping: status), headers: headers(feed["headers"]), body: try body(feed))
        case "sending": return .sending(id: try id())
        case "sendFailed":
            return .sendFailed(id: try id(), reason: feed["reason"]?.text ?? "", neverLeft: feed["neverLeft"]?.bool ?? false)
        case "signature": return .signature(id: try id(), bytes: try body(feed))
        case "sign_with_key":
            guard let message = seen.last?.message else { throw Differs("there was no Sign step") }
            let key = try PrivateKey.fromPem(pem: try vector.must("key"))
            return .signature(id: try id(), bytes: try key.sign(message: message, entropy: Data(repeating: 7, count: 32)))
        case "returned": return .returned(url: try feed.must("url"))
        case "answer": return .answer(text: try feed.must("text"))
        case "callback": return .callback(headers: headers(feed["headers"]), body: try body(feed))
        case "tick": return .tick
        case "cancel": return .cancel
        case let kind: throw Differs("there is no input `\(kind)`")
        }
    }

    private func fill(_ value: Json) -> Json {
        filled(value, session, moments.now)
    }
}

func open(_ vector: Json) throws -> Bank {
    try Bank(config: (vector["config"] ?? .null).description)
}

/// Puts `{session}` and `{now}` in.
private func filled(_ value: Json, _ session: String, _ now: Int64) -> Json {
    switch value {
    case .object(let fields): return .object(fields.map { ($0.name, filled($0.value, session, now)) })
    case .list(let items): return .list(items.map { filled($0, session, now) })
    case .text(let text) where text.utf8.contains(UInt8(ascii: "{")):
        return .text(
            text.replacingOccurrences(of: "{session}", with: session).replacingOccurrences(of: "{now}", with: "\(now)"))
    default: return value
    }
}

/// A step as the patterns see it.
func view(_ step: Step) throws -> Json {
    func json(_ name: String, _ fields: [(name: String, value: Json)]) -> Json {
        .object([("step", .text(name))] + fields)
    }
    switch step {
    case .send(let request, let writeAhead):
        let view = Json.object([
            ("id", .text(request.id)), ("purpose", .text(request.purpose)), ("method", .text(request.method)),
            ("url", .text(request.url)), ("headers", headerView(request.headers)), ("body", bodyView(request.body)),
        ])
        return json("send", [("request", view), ("writeAhead", .bool(writeAhead))])
    case .inFlight(let id, let purpose): return json("inFlight", [("id", .text(id)), ("purpose", .text(purpose))])
    case .sign(let id, let keyId, let algorithm, let message):
        return json(
            "sign",
            [
                ("id", .text(id)), ("keyId", .text(keyId)), ("algorithm", .text(algorithm)),
                ("message", .text(String(decoding: message, as: UTF8.self))),
            ])
    case .redirect(let url): return json("redirect", [("url", .text(url))])
    case .ask(let prompt): return json("ask", [("prompt", .text(prompt))])
    case .wait(let untilMs, let reason): return json("wait", [("untilMs", .number("\(untilMs)")), ("reason", .text(reason))])
    case .done(let outcome): return json("done", [("outcome", try Json.read(outcome.json))])
    }
}

/// Names in lower case; values of one name in one text.
private func headerView(_ headers: [Header]) -> Json {
    var fields: [(name: String, value: Json)] = []
    for header in headers {
        let name = header.name.lowercased()
        if let at = fields.firstIndex(where: { $0.name == name }) {
            fields[at].value = .text("\(fields[at].value.text ?? ""), \(header.value)")
        } else {
            fields.append((name, .text(header.value)))
        }
    }
    return .object(fields)
}

private func bodyView(_ body: Data) -> Json {
    if body.isEmpty { return .null }
    let text = String(decoding: body, as: UTF8.self)
    return .object([("base64", .text(body.base64EncodedString())), ("text", .text(text))] + (Json(text).map { [("json", $0)] } ?? []))
}

/// Pairs of name and value.
func headers(_ list: Json?) -> [Header] {
    (list?.items ?? []).map { Header(name: $0.items.first?.text ?? "", value: $0.items.last?.text ?? "") }
}

func body(_ feed: Json) throws -> Data {
    guard let body = feed["body"], !body.isNull else { return Data() }
    if let json = body["json"] { return Data(json.description.utf8) }
    if let text = body["text"]?.text { return Data(text.utf8) }
    guard let bytes = body["base64"]?.text.flatMap({ Data(base64Encoded: $0) }) else { throw Differs("a body is json, text or base64") }
    return bytes
}

/// Compares the fields that are written; a text in `message` or `next` has to be contained.
func sameError(_ at: String, _ expected: Json, _ failed: GirokitError) throws {
    let found = try Json.read(writeError(error: failed.error))
    guard let fields = expected.fields else { throw Differs("`error` is an object") }
    for field in fields {
        do {
            if field.name == "message" || field.name == "next" {
                try contains("\(at).\(field.name)", field.value, found[field.name])
            } else {
                try compare("\(at).\(field.name)", field.value, found[field.name])
            }
        } catch let differs as Differs {
            throw Differs("\(differs) (the error is: \(failed.error))")
        }
    }
}
