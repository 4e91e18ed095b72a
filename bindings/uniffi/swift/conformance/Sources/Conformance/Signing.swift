import Foundation
import Girokit

private struct Signed {
    let method: String
    var target: String
    var headers: [Header]
    var body: Data

    func carries(_ name: String) -> Bool {
        headers.contains { $0.name.lowercased() == name }
    }

    func change(_ name: String, _ value: (String) -> String) -> Signed {
        var changed = self
        changed.headers = headers.map {
            $0.name.lowercased() == name ? Header(name: $0.name, value: value($0.value)) : $0
        }
        return changed
    }

    func without(_ name: String) -> Signed {
        var changed = self
        changed.headers.removeAll { $0.name.lowercased() == name }
        return changed
    }
}

/// Sign and compare every field; verify it back; break it. The key is the core's: a platform's key is not on every platform.
func signing(_ vector: Json) throws {
    let certificate = try vector["certificate"]?.text.map { try Certificate.fromPemOrBase64(text: $0) }
    guard let keyId = vector["key_id"]?.text ?? certificate?.keyId() else {
        throw Differs("the vector needs `key_id` or `certificate`")
    }
    let algorithm = vector["algorithm"]?.text ?? "rsa-sha256"
    if algorithm != "rsa-sha256" { throw Differs("the algorithm is rsa-sha256, not \(algorithm)") }
    guard let given = vector["request"] else { throw Differs("the vector needs `request`") }
    var request = Signed(
        method: try given.must("method"), target: try given.must("target"), headers: headers(given["headers"]),
        body: Data((given["body"]?.text ?? "").utf8))

    let framed = try frame(
        method: request.method, target: request.target, headers: request.headers, body: request.body,
        signedHeaders: (vector["headers"]?.items ?? []).compactMap(\.text), keyId: keyId)
    let key = try PrivateKey.fromPem(pem: try vector.must("key"))
    let signature = try key.sign(message: Data(framed.signingString().utf8), entropy: Data(repeating: 7, count: 32))
    let value = framed.finish(signature: signature)
    if let digest = framed.digest() { request.headers.append(Header(name: "Digest", value: digest)) }
    request.headers.append(Header(name: "Signature", value: value))

    let digest = request.headers.first { $0.name.lowercased() == "digest" }?.value.trimmingCharacters(in: .whitespaces)
    let found: [String: Json] = [
        "key_id": .text(framed.keyId()),
        "digest": digest.map { .text($0) } ?? .null,
        "signing_string": .text(framed.signingString()),
        "signature": .text(signature.base64EncodedString()),
        "header": .text(value),
    ]
    guard let expect = vector["expect"]?.fields else { throw Differs("the vector needs `expect`") }
    for field in expect {
        guard let there = found[field.name] else { throw Differs("`expect.\(field.name)` is not a field that is compared") }
        if !isSame(field.value, there) { throw Differs("\(field.name): expected \(field.value), found \(there)") }
    }
    let covered = framed.signingString().components(separatedBy: "\n").compactMap { $0.components(separatedBy: ": ").first }
    try Verifier(key: key, certificate: certificate)
        .holdsAndBreaks(request, covered, signature) { framed.finish(signature: $0) }
}

private struct Verifier {
    let key: PrivateKey
    let certificate: Certificate?

    func verdict(_ request: Signed) -> Verdict {
        guard let certificate else {
            return verifyWithKey(
                method: request.method, target: request.target, headers: request.headers, body: request.body, key: key,
                policy: Policy())
        }
        return verify(
            method: request.method, target: request.target, headers: request.headers, body: request.body,
            certificate: certificate, policy: Policy())
    }

    func holdsAndBreaks(_ request: Signed, _ covered: [String], _ signature: Data, _ finish: (Data) -> String) throws {
        let digested = request.carries("digest")
        // A body that nobody hashed is no fault of the signature.
        func causes(_ request: Signed) -> [CauseKind] {
            verdict(request).causes.map(\.kind).filter { digested || $0 != .digestMissing }
        }
        func first(_ what: String, _ broken: Signed, _ expected: CauseKind) throws {
            let found = causes(broken).first
            if found != expected { throw Differs("after \(what) the first cause is \(named(found)), not \(expected)") }
        }

        if !causes(request).isEmpty { throw Differs("does not verify back: \(verdict(request).explain())") }
        if digested {
            var longer = request
            longer.body.append(32)
            try first("a change of the body", longer, .digestWrong)
        }
        for name in covered {
            if name == "(request-target)" {
                var elsewhere = request
                elsewhere.target = request.target + "changed"
                try first("a change of the target", elsewhere, .signedHeaderChanged)
                continue
            }
            let isDigest = name == "digest"
            let changed = request.change(name) { isDigest ? digest(body: Data("another".utf8)) : $0 + "0" }
            try first("a change of \(name)", changed, isDigest ? .digestWrong : .signedHeaderChanged)
            let gone = verdict(request.without(name)).causes.first?.kind
            let expected: CauseKind = isDigest ? .digestMissing : .signedHeaderMissing
            if gone != expected { throw Differs("without \(name) the first cause is \(named(gone)), not \(expected)") }
        }
        var flipped = [UInt8](signature)
        if let last = flipped.popLast() { flipped.append(last ^ 1) }
        try first("a change of the signature", request.change("signature") { _ in finish(Data(flipped)) }, .anotherKey)
        try first("damage to the header", request.change("signature") { _ in "keyId=\"x\"" }, .signatureUnreadable)
        try first("the loss of the header", request.without("signature"), .signatureMissing)
    }

    private func named(_ kind: CauseKind?) -> String {
        kind.map { "\($0)" } ?? "none"
    }
}
