import Foundation

/// Signs requests with a key that the core never sees.
public protocol Signer: Sendable {
    /// The raw signature of the message: RSASSA-PKCS1-v1_5 with SHA-256.
    func sign(message: Data, keyId: String, algorithm: String) async throws -> Data
}

#if canImport(Security)
import Security

/// Signs with a key of the platform: from a file, the keychain, a token.
public final class SecKeySigner: Signer, @unchecked Sendable {
    private let key: SecKey

    /// Signs with this key.
    public init(key: SecKey) {
        self.key = key
    }

    /// Signs with an RSA key from PEM text, PKCS#8 or PKCS#1, that is read once.
    public convenience init(pem: String) throws {
        var pkcs1 = block(pem, "RSA PRIVATE KEY")
        if pkcs1 == nil, let pkcs8 = block(pem, "PRIVATE KEY") {
            pkcs1 = innerKey(pkcs8)
        }
        let attributes: [CFString: Any] = [kSecAttrKeyType: kSecAttrKeyTypeRSA, kSecAttrKeyClass: kSecAttrKeyClassPrivate]
        guard let der = pkcs1, let key = SecKeyCreateWithData(der as CFData, attributes as CFDictionary, nil) else {
            throw failure(.invalidKey, "key", "this is not an RSA private key in PEM text, PKCS#8 or PKCS#1")
        }
        self.init(key: key)
    }

    public func sign(message: Data, keyId: String, algorithm: String) async throws -> Data {
        var error: Unmanaged<CFError>?
        guard let signature = SecKeyCreateSignature(key, .rsaSignatureMessagePKCS1v15SHA256, message as CFData, &error) else {
            throw failure(.invalidKey, "key", "the platform could not sign with this key")
        }
        return signature as Data
    }
}

private func block(_ pem: String, _ label: String) -> Data? {
    guard let begin = pem.range(of: "-----BEGIN \(label)-----"),
        let end = pem.range(of: "-----END \(label)-----", range: begin.upperBound..<pem.endIndex)
    else { return nil }
    return Data(base64Encoded: String(pem[begin.upperBound..<end.lowerBound]), options: .ignoreUnknownCharacters)
}

/// PKCS#8 holds the PKCS#1 key in an octet string, after its version and the algorithm's name (RFC 5208, 5).
private func innerKey(_ pkcs8: Data) -> Data? {
    guard let outer = Element(pkcs8[...]), outer.tag == 0x30,
        let version = Element(outer.content), version.tag == 0x02,
        let algorithm = Element(version.after), algorithm.tag == 0x30,
        let key = Element(algorithm.after), key.tag == 0x04
    else { return nil }
    return Data(key.content)
}

/// One DER element: tag, length, content, and what follows it.
private struct Element {
    let tag: UInt8
    let content: Data.SubSequence
    let after: Data.SubSequence

    init?(_ bytes: Data.SubSequence) {
        var rest = bytes
        guard let tag = rest.popFirst(), let first = rest.popFirst() else { return nil }
        var length = Int(first)
        if first > 0x84 || first == 0x80 { return nil }
        if first > 0x80 {
            length = 0
            for _ in 0..<(first - 0x80) {
                guard let byte = rest.popFirst() else { return nil }
                length = length << 8 | Int(byte)
            }
        }
        guard length <= rest.count else { return nil }
        self.tag = tag
        self.content = rest.prefix(length)
        self.after = rest.dropFirst(length)
    }
}
#endif
