import Foundation

/// A vector does not hold; the message says where and how.
struct Differs: Swift.Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// What is written is compared, what is not written is not.
func compare(_ at: String, _ pattern: Json, _ found: Json?) throws {
    let there = found.flatMap { $0.isNull ? nil : $0 }
    func no() -> Differs { Differs("\(at): expected \(pattern), found \(shown(there))") }
    switch (pattern, there) {
    case (.null, let there): if there != nil { throw no() }
    case (_, nil): throw no()
    case (.text("*"), _): break
    case (.object(let fields), .object?):
        for field in fields { try compare("\(at).\(field.name)", field.value, there?[field.name]) }
    case (.list(let items), .list(let others)?) where items.count == others.count:
        for (index, item) in items.enumerated() { try compare("\(at)[\(index)]", item, others[index]) }
    case (.text(let pattern), .text(let text)?): if !(try fits(pattern, text)) { throw no() }
    case (.number(let number), .number(let other)?): if !sameNumber(number, other) { throw no() }
    case (.bool(let bool), .bool(let other)?): if bool != other { throw no() }
    default: throw no()
    }
}

/// As `compare`, but a text that is there has only to contain the text that is expected.
func contains(_ at: String, _ pattern: Json, _ found: Json?) throws {
    if let part = pattern.text, let there = found?.text, there.range(of: part, options: .literal) != nil || part.isEmpty { return }
    try compare(at, pattern, found)
}

/// Compares whole: nothing lost, nothing added, and a number is not the text with its digits.
func same(_ at: String, _ expected: Json, _ found: Json) throws {
    switch (expected, found) {
    case (.object(let fields), .object(let others)):
        for other in others where expected[other.name] == nil { throw Differs("\(at).\(other.name): this was added") }
        for field in fields {
            guard let other = found[field.name] else { throw Differs("\(at).\(field.name): this was lost") }
            try same("\(at).\(field.name)", field.value, other)
        }
        return
    case (.list(let items), .list(let others)) where items.count == others.count:
        for (index, item) in items.enumerated() { try same("\(at)[\(index)]", item, others[index]) }
        return
    case (.text(let text), .text(let other)) where exact(text, other): return
    case (.number(let number), .number(let other)) where sameNumber(number, other): return
    case (.bool(let bool), .bool(let other)) where bool == other: return
    case (.null, .null): return
    default: throw Differs("\(at): expected \(expected), found \(shown(found))")
    }
}

func isSame(_ expected: Json, _ found: Json) -> Bool {
    do {
        try same("", expected, found)
        return true
    } catch {
        return false
    }
}

func shown(_ found: Json?) -> String {
    found.map { String($0.description.prefix(1200)) } ?? "nothing"
}

private var expressions: [String: NSRegularExpression] = [:]

private func fits(_ pattern: String, _ text: String) throws -> Bool {
    guard pattern.hasPrefix("re:") else { return exact(pattern, text) }
    if expressions[pattern] == nil {
        expressions[pattern] = try NSRegularExpression(
            pattern: "\\A(?:\(pattern.dropFirst(3)))\\z", options: .dotMatchesLineSeparators)
    }
    let whole = NSRange(location: 0, length: text.utf16.count)
    return expressions[pattern]?.firstMatch(in: text, range: whole) != nil
}

/// Whether both are the same decimal, however they are spelt.
func sameNumber(_ one: String, _ other: String) -> Bool {
    exact(one, other) || decimal(one) == decimal(other)
}

private struct Decimals: Equatable {
    let isNegative: Bool
    let digits: [UInt8]
    let exponent: Int
}

private func decimal(_ number: String) -> Decimals? {
    let parts = number.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard let mantissa = parts.first, let power = parts.count > 1 ? Int(parts[1]) : 0 else { return nil }
    let isNegative = mantissa.hasPrefix("-")
    let halves = mantissa.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    var digits = Array(halves.joined().utf8)
    var exponent = power - (halves.count > 1 ? halves[1].utf8.count : 0)
    while digits.last == UInt8(ascii: "0") {
        digits.removeLast()
        exponent += 1
    }
    digits = Array(digits.drop { $0 == UInt8(ascii: "0") })
    return digits.isEmpty
        ? Decimals(isNegative: false, digits: [], exponent: 0)
        : Decimals(isNegative: isNegative, digits: digits, exponent: exponent)
}
