import Foundation

/// Any JSON value. Numbers are decimals, so that amounts stay exact.
public enum JSONValue: Codable, Hashable, Sendable {
    case null
    case bool(Bool)
    case number(Decimal)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode(Decimal.self) {
            self = .number(value)
        } else if let value = try? container.decode([JSONValue].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}

/// The name of a field on the wire.
struct FieldName: CodingKey, ExpressibleByStringLiteral {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) {
        stringValue = name
    }

    init(stringLiteral value: String) {
        stringValue = value
    }

    init?(stringValue: String) {
        self.stringValue = stringValue
    }

    init?(intValue: Int) {
        return nil
    }
}

/// The fields of an object, taken one by one; what is left over is kept.
struct Fields {
    private let container: KeyedDecodingContainer<FieldName>
    private var taken: Set<String> = []

    init(_ decoder: any Decoder) throws {
        container = try decoder.container(keyedBy: FieldName.self)
    }

    mutating func must<T: Decodable>(_ name: FieldName) throws -> T {
        taken.insert(name.stringValue)
        return try container.decode(T.self, forKey: name)
    }

    /// A `null` counts as absent; like what is not of its type it stays among what is left, so that it is written back.
    mutating func may<T: Decodable>(_ name: FieldName) throws -> T? {
        guard let value = (try? container.decodeIfPresent(T.self, forKey: name)) ?? nil else { return nil }
        taken.insert(name.stringValue)
        return value
    }

    func rest() throws -> [String: JSONValue] {
        var rest: [String: JSONValue] = [:]
        for name in container.allKeys where !taken.contains(name.stringValue) {
            rest[name.stringValue] = try container.decode(JSONValue.self, forKey: name)
        }
        // What the core kept of this message because it is not of its type.
        if case .object(let kept)? = rest.removeValue(forKey: "asItCame") {
            rest.merge(kept) { _, kept in kept }
        }
        return rest
    }
}

/// Any job can end as `failed`, when its key can no longer sign; no outcome's type has that.
func unknownOutcome(_ tag: String, _ decoder: any Decoder) -> any Swift.Error {
    if tag == "failed", let error = try? decoder.container(keyedBy: FieldName.self).decode(Error.self, forKey: "error") {
        return GirokitError.Failed(error: error)
    }
    return DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no outcome is called \(tag)"))
}

/// A message as JSON text.
func jsonText<T: Encodable>(_ value: T) throws -> String {
    String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
}

/// A message from JSON text.
func fromJSON<T: Decodable>(_ text: String) throws -> T {
    try JSONDecoder().decode(T.self, from: Data(text.utf8))
}

/// Outcomes carry errors; how they are written is the core's business.
extension Error: Codable {
    public init(from decoder: any Decoder) throws {
        self = try readError(json: jsonText(try JSONValue(from: decoder)))
    }

    public func encode(to encoder: any Encoder) throws {
        let value: JSONValue = try fromJSON(writeError(error: self))
        try value.encode(to: encoder)
    }
}
