import Foundation
import Girokit

/// What a job is given and ends with, as the package's types read and write it.
struct Messages {
    let input: (Json) throws -> Json
    let outcome: (Json) throws -> Json
    /// For jobs over long lists.
    let entries: ((Json) throws -> Json)?
}

func job<Input: Codable, Outcome: Codable>(_: Input.Type, _: Outcome.Type) -> Messages {
    Messages(input: again(Input.self), outcome: again(Outcome.self), entries: nil)
}

func list<Input: Codable, Entry: Codable>(_: Input.Type, _: Entry.Type) -> Messages {
    Messages(input: again(Input.self), outcome: again(ListOutcome.self), entries: again([Entry].self))
}

/// `CallOutcome` is only read; its reply is written again.
func call<Input: Codable, Reply: Codable & Sendable>(_: Input.Type, _: Reply.Type) -> Messages {
    Messages(
        input: again(Input.self),
        outcome: { outcome in
            let read = try JSONDecoder().decode(CallOutcome<Reply>.self, from: Data(outcome.description.utf8))
            guard case .answered(let reply, _) = read else { return outcome }
            return outcome.with("reply", try written(reply))
        }, entries: nil)
}

private func again<T: Codable>(_ type: T.Type) -> (Json) throws -> Json {
    { try written(JSONDecoder().decode(T.self, from: Data($0.description.utf8))) }
}

private func written<T: Encodable>(_ value: T) throws -> Json {
    try Json.read(String(decoding: JSONEncoder().encode(value), as: UTF8.self))
}

/// What the core gives, and what it was given, passes through the package's types whole.
func typed(_ job: String, _ part: KeyPath<Messages, (Json) throws -> Json>, _ value: Json) throws {
    guard let messages = messages[job] else { throw Differs("there are no types for \(job)") }
    try typed(job, messages[keyPath: part], value)
}

/// The entries of a page.
func typedEntries(_ job: String, _ entries: Json) throws {
    guard let read = messages[job]?.entries else { throw Differs("there is no type for the entries of \(job)") }
    try typed(job, read, entries)
}

private func typed(_ job: String, _ read: (Json) throws -> Json, _ value: Json) throws {
    // An amount that is written as a number, which the core understands and the type has no room for.
    if job == "tietoevry.sandboxCreateTransactions" { return }
    do {
        try same("", folded(value), try read(value))
    } catch let failed {
        throw Differs("read as a type of \(job) and written again: \(failed)")
    }
}

/// What is not of its type is kept under `asItCame`, and is written back in its place.
private func folded(_ value: Json) -> Json {
    switch value {
    case .list(let items): return .list(items.map(folded))
    case .object(let fields):
        let whole = Json.object(fields.map { ($0.name, folded($0.value)) })
        let kept = whole["asItCame"]?.fields ?? []
        return kept.reduce(whole.without("asItCame")) { $0.with($1.name, $1.value) }
    default: return value
    }
}
