import Foundation

/// JSON as it is written: numbers keep their spelling and fields their order, which Foundation's readers lose.
enum Json {
    case null
    case bool(Bool)
    case number(String)
    case text(String)
    case list([Json])
    case object([(name: String, value: Json)])

    /// Nil where the text is no JSON.
    init?(_ text: String) {
        var reader = Reader(bytes: Array(text.utf8))
        guard let value = reader.value(depth: 0), reader.isAtEnd() else { return nil }
        self = value
    }

    /// From what the library gives, which has to be JSON.
    static func read(_ text: String) throws -> Json {
        guard let value = Json(text) else { throw Differs("this is not JSON: \(text.prefix(300))") }
        return value
    }

    subscript(_ path: String...) -> Json? {
        var value = self
        for name in path {
            guard case .object(let fields) = value, let next = fields.last(where: { exact($0.name, name) }) else { return nil }
            value = next.value
        }
        return value
    }

    var isNull: Bool {
        if case .null = self { return true }
        return false
    }

    var text: String? {
        if case .text(let text) = self { return text }
        return nil
    }

    var bool: Bool? {
        if case .bool(let bool) = self { return bool }
        return nil
    }

    var int: Int64? {
        if case .number(let number) = self { return Int64(number) }
        return nil
    }

    var items: [Json] {
        if case .list(let items) = self { return items }
        return []
    }

    var fields: [(name: String, value: Json)]? {
        if case .object(let fields) = self { return fields }
        return nil
    }

    func must(_ name: String) throws -> String {
        guard let text = self[name]?.text else { throw Differs("the vector needs the text `\(name)`") }
        return text
    }

    /// The same object with this field put in its place or added.
    func with(_ name: String, _ value: Json) -> Json {
        .object((fields ?? []).filter { !exact($0.name, name) } + [(name, value)])
    }

    func without(_ name: String) -> Json {
        .object((fields ?? []).filter { !exact($0.name, name) })
    }
}

extension Json: CustomStringConvertible {
    var description: String {
        var out: [UInt8] = []
        write(into: &out)
        return String(decoding: out, as: UTF8.self)
    }

    private func write(into out: inout [UInt8]) {
        switch self {
        case .null: out += Array("null".utf8)
        case .bool(let value): out += Array((value ? "true" : "false").utf8)
        case .number(let value): out += Array(value.utf8)
        case .text(let value): Json.quote(value, into: &out)
        case .list(let items):
            out.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                item.write(into: &out)
            }
            out.append(UInt8(ascii: "]"))
        case .object(let fields):
            out.append(UInt8(ascii: "{"))
            for (index, field) in fields.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                Json.quote(field.name, into: &out)
                out.append(UInt8(ascii: ":"))
                field.value.write(into: &out)
            }
            out.append(UInt8(ascii: "}"))
        }
    }

    private static func quote(_ text: String, into out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                out.append(UInt8(ascii: "\\"))
                out.append(byte)
            case 0..<0x20: out += Array("\\u00".utf8) + [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            default: out.append(byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }

    private static let hex = Array("0123456789abcdef".utf8)
}

/// Swift takes texts for equal that are spelt with other code points; here every byte counts.
func exact(_ one: String, _ other: String) -> Bool {
    one.utf8.elementsEqual(other.utf8)
}

private struct Reader {
    let bytes: [UInt8]
    var at = 0

    /// Deeper than any message; what is deeper is not taken for JSON.
    private let deepest = 512

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func isAtEnd() -> Bool {
        space()
        return at == bytes.count
    }

    private mutating func space() {
        while at < bytes.count, [0x20, 0x09, 0x0a, 0x0d].contains(bytes[at]) { at += 1 }
    }

    private mutating func take(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard at + count <= bytes.count else { return false }
        for index in 0..<count where bytes[at + index] != text.utf8Start[index] { return false }
        at += count
        return true
    }

    mutating func value(depth: Int) -> Json? {
        space()
        guard at < bytes.count, depth < deepest else { return nil }
        switch bytes[at] {
        case UInt8(ascii: "{"): return object(depth)
        case UInt8(ascii: "["): return list(depth)
        case UInt8(ascii: "\""): return string().map { .text($0) }
        case UInt8(ascii: "n"): return take("null") ? .null : nil
        case UInt8(ascii: "t"): return take("true") ? .bool(true) : nil
        case UInt8(ascii: "f"): return take("false") ? .bool(false) : nil
        default: return number()
        }
    }

    private mutating func object(_ depth: Int) -> Json? {
        var fields: [(name: String, value: Json)] = []
        at += 1
        space()
        if take("}") { return .object([]) }
        while true {
            space()
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\""), let name = string() else { return nil }
            space()
            guard take(":"), let value = value(depth: depth + 1) else { return nil }
            fields.removeAll { exact($0.name, name) }
            fields.append((name, value))
            space()
            if take("}") { return .object(fields) }
            guard take(",") else { return nil }
        }
    }

    private mutating func list(_ depth: Int) -> Json? {
        var items: [Json] = []
        at += 1
        space()
        if take("]") { return .list([]) }
        while true {
            guard let item = value(depth: depth + 1) else { return nil }
            items.append(item)
            space()
            if take("]") { return .list(items) }
            guard take(",") else { return nil }
        }
    }

    private mutating func number() -> Json? {
        let from = at
        _ = take("-")
        if !take("0") {
            guard digits() else { return nil }
        }
        if take(".") {
            guard digits() else { return nil }
        }
        if take("e") || take("E") {
            _ = take("+") || take("-")
            guard digits() else { return nil }
        }
        return .number(String(decoding: bytes[from..<at], as: UTF8.self))
    }

    private mutating func digits() -> Bool {
        let from = at
        while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
        return at > from
    }

    private mutating func string() -> String? {
        var out: [UInt8] = []
        at += 1
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: out, as: UTF8.self)
            case 0..<0x20: return nil
            case UInt8(ascii: "\\"):
                guard at < bytes.count else { return nil }
                let escaped = bytes[at]
                at += 1
                switch escaped {
                case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(escaped)
                case UInt8(ascii: "b"): out.append(0x08)
                case UInt8(ascii: "f"): out.append(0x0c)
                case UInt8(ascii: "n"): out.append(0x0a)
                case UInt8(ascii: "r"): out.append(0x0d)
                case UInt8(ascii: "t"): out.append(0x09)
                case UInt8(ascii: "u"):
                    guard let scalar = scalar() else { return nil }
                    out += Array(String(Character(scalar)).utf8)
                default: return nil
                }
            default: out.append(byte)
            }
        }
        return nil
    }

    /// Half of a pair that has no other half becomes U+FFFD.
    private mutating func scalar() -> Unicode.Scalar? {
        guard let first = unit() else { return nil }
        if (0xd800..<0xdc00).contains(first) {
            let after = at
            if take("\\u"), let second = unit(), (0xdc00..<0xe000).contains(second) {
                return Unicode.Scalar(0x10000 + (first - 0xd800) << 10 + (second - 0xdc00))
            }
            at = after
        }
        return Unicode.Scalar(first) ?? "\u{fffd}"
    }

    private mutating func unit() -> UInt32? {
        guard at + 4 <= bytes.count, let unit = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16) else { return nil }
        at += 4
        return unit
    }
}
