import Foundation
import Girokit

/// A request and its answer, read into their types and written back. Nothing may be lost, and nothing may be added: both
/// sides are compared whole, numbers as exact decimals.
func exchange(_ vector: Json, _ text: String) throws {
    let bank = try vector["config"].map { try Bank(config: $0.description) } ?? Bank.ofProfile(profile: try vector.must("profile"))
    let written = try Json.read(bank.exchange(exchange: text))

    try same("/request/method", vector["request", "method"] ?? .null, written["request", "method"] ?? .null)
    let targets = (vector["request", "target"]?.text ?? "", written["request", "target"]?.text ?? "")
    if target(targets.0) != target(targets.1) {
        throw Differs("/request/target: expected \(targets.0), found \(targets.1)")
    }
    try sameBody("/request/body", vector["request", "body"] ?? .null, written["request", "body"] ?? .null)
    if vector["response"] == nil { return }
    try same("/response/status", vector["response", "status"] ?? .null, written["response", "status"] ?? .null)
    try sameBody("/response/body", vector["response", "body"] ?? .null, written["response", "body"] ?? .null)
    for field in vector["expect"]?.fields ?? [] { try compare(field.name, field.value, written[field.name]) }
}

/// Path segments and query pairs, decoded, as bytes; pairs of one name stay in their order, names do not count on theirs.
private func target(_ target: String) -> [[[UInt8]]] {
    let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let segments = halves[0].split(separator: "/", omittingEmptySubsequences: false)
        .map { decoded($0.replacingOccurrences(of: "+", with: "%2B")) }
    let query = pairs(halves.count > 1 ? String(halves[1]) : "").enumerated()
        .sorted { less($0.element[0], $1.element[0]) || $0.element[0] == $1.element[0] && $0.offset < $1.offset }
        .map(\.element)
    return [segments] + query
}

private func less(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one.lexicographicallyPrecedes(other)
}

/// Names and values of a query or a form.
private func pairs(_ encoded: String) -> [[[UInt8]]] {
    encoded.split(separator: "&").map { pair in
        let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { decoded(String($0)) }
        return halves.count > 1 ? halves : halves + [[]]
    }
}

/// As it is where an escape is broken.
private func decoded(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var at = 0
    while at < bytes.count {
        switch bytes[at] {
        case UInt8(ascii: "+"): out.append(0x20)
        case UInt8(ascii: "%"):
            guard at + 2 < bytes.count, let byte = UInt8(String(decoding: bytes[at + 1...at + 2], as: UTF8.self), radix: 16)
            else { return bytes }
            out.append(byte)
            at += 2
        case let byte: out.append(byte)
        }
        at += 1
    }
    return out
}

private func sameBody(_ at: String, _ expected: Json, _ found: Json) throws {
    if let one = expected["json"], let other = found["json"] { return try same(at, one, other) }
    let alike: Bool
    if let text = expected["text"]?.text, let again = found["text"]?.text {
        alike = saySame(text, again)
    } else {
        alike = expected.isNull && found.isNull
    }
    if !alike { throw Differs("\(at): expected \(expected), found \(shown(found))") }
}

/// Texts that say the same: JSON, or a form with its pairs in another order.
private func saySame(_ one: String, _ other: String) -> Bool {
    if exact(one, other) { return true }
    if let first = Json(one), let second = Json(other) { return isSame(first, second) }
    func isForm(_ text: String) -> Bool { text.contains("=") && !text.contains { $0.isWhitespace } }
    func sorted(_ text: String) -> [[[UInt8]]] {
        pairs(text).sorted { less($0[0], $1[0]) || $0[0] == $1[0] && less($0[1], $1[1]) }
    }
    return isForm(one) && isForm(other) && sorted(one) == sorted(other)
}
