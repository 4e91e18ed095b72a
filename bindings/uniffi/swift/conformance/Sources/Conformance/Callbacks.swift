import Foundation
import Girokit

/// Deliveries to a receiver of callbacks, played as a host with a store would.
///
/// Each delivery goes through the job `receiveCallback`: begun with the delivery alone, begun again with the flow that it
/// names, stored only over the revision that was loaded. The runner is that host, and holds it to its contract.
func callback(_ vector: Json) throws {
    let host = try Host(vector)
    for mandate in vector["mandates"]?.items ?? [] { try host.begin(mandate) }
    try each("deliveries", vector["deliveries"], host.deliver)
    try each("then", vector["then"], host.resumed)
}

private func each(_ name: String, _ items: Json?, _ play: (Json) throws -> Void) throws {
    for (at, item) in (items?.items ?? []).enumerated() {
        do {
            try play(item)
        } catch let failed {
            throw Differs("\(name)[\(at)]: \(reason(failed))")
        }
    }
}

private final class Host {
    private let vector: Json
    private var moments: Moments
    private let bank: Bank
    /// Saved flows by UUID in lower case.
    private var store: [String: String] = [:]

    init(_ vector: Json) throws {
        self.vector = vector
        moments = Moments(now: vector["now_ms"]?.int ?? 0, calls: 0)
        bank = try open(vector)
    }

    /// Begins a job and stores it, as a host does before its first request is sent; or stores what some version saved.
    func begin(_ mandate: Json) throws {
        guard let input = mandate["input"] else { throw Differs("a mandate has an `input`") }
        if let saved = mandate["saved"]?.text {
            store[uuid(of: input)] = saved
            return
        }
        let flow = try bank.start(
            nowMs: moments.now, entropy: moments.entropy(), job: try mandate.must("job"), input: input.description, context: "{}")
        store[uuid(of: input)] = flow.save()
    }

    func deliver(_ delivery: Json) throws {
        moments.now += delivery["advance_ms"]?.int ?? 0
        let bytes = try body(delivery)
        let text = String(decoding: bytes, as: UTF8.self)
        if !text.utf8.elementsEqual(bytes) { throw Differs("the body of a delivery is UTF-8") }
        let named = headers(delivery["headers"]).reduce(Json.object([])) { $0.with($1.name, .text($1.value)) }
        let input = Json.object([("headers", named), ("body", .text(text)), ("method", delivery["method"] ?? .null)])
        let outcome = try receiveAll(input, delivery["meanwhile"])
        let found = (outcome["answer"] ?? .object([]))
            .with("verdict", outcome["verdict"] ?? .null)
            .with("events", outcome["events"] ?? .list([]))
            .with("uuid", outcome["uuid"] ?? .null)
        guard let expected = delivery["expect"], expected.fields != nil else { throw Differs("a delivery has an `expect`") }
        for field in expected["error"]?.fields ?? [] {
            try contains("error.\(field.name)", field.value, outcome["error", field.name])
        }
        try compare("delivery", expected.without("error"), found)
    }

    private func receiveAll(_ input: Json, _ meanwhile: Json?) throws -> Json {
        var others = meanwhile
        while true {
            let first = try receive(input)
            if try first.must("outcome") != "load" { return first }
            let uuid = try first.must("uuid")
            let loaded = store[uuid]
            let outcome = try receive(loaded.map { input.with("saved", .text($0)) } ?? input.with("notFound", .bool(true)))
            try each("meanwhile", others, deliver)
            others = nil
            if try outcome.must("outcome") == "answer" { return outcome }
            let before = try revision(loaded)
            if before != outcome["expectedRevision"]?.int {
                throw Differs("expectedRevision is not the one that was given in: \(outcome)")
            }
            // Compare and swap.
            if try revision(store[uuid]) == before {
                let saved = try outcome.must("saved")
                if try revision(saved) != outcome["revision"]?.int {
                    throw Differs("revision is not the one of the saved flow: \(outcome)")
                }
                store[uuid] = saved
                return outcome
            }
        }
    }

    /// One call of the receiver: a job that ends at once.
    private func receive(_ input: Json) throws -> Json {
        let moment = moments.entropy()
        let flow = try bank.start(
            nowMs: moments.now, entropy: moment, job: "receiveCallback", input: input.description, context: "{}")
        let step = try flow.step(nowMs: moments.now, entropy: moment)
        guard case .done(let outcome) = step else { throw Differs("receiveCallback ends at once, and this is \(try view(step))") }
        return try Json.read(outcome.json)
    }

    /// The stored flow is resumed and asked what it wants.
    func resumed(_ then: Json) throws {
        let named = try then.must("uuid")
        guard let saved = store[named] else { throw Differs("nothing is stored under this uuid") }
        let input = (vector["mandates"]?.items ?? []).compactMap { $0["input"] }
            .first { uuid(of: $0) == named.lowercased() && $0["body"] != nil }
        let flow = try open(vector).resume(saved: saved, input: input?.description)
        try compare("step", then["step"] ?? .null, try view(flow.step(nowMs: moments.now, entropy: moments.entropy())))
    }
}

private func uuid(of input: Json) -> String {
    (input["mandateRequestUUID"]?.text ?? input["body", "uuid"]?.text ?? "").lowercased()
}

private func revision(_ saved: String?) throws -> Int64? {
    try saved.flatMap { try Json.read($0)["revision"]?.int }
}
