import Foundation
import Girokit

/// What went wrong, in words.
func reason(_ failed: any Swift.Error) -> String {
    (failed as? GirokitError)?.error.description ?? "\(failed)"
}

/// Every valid value passes, every other one is refused with the rule.
func iso(_ vector: Json) throws {
    let kind = try vector.must("type")
    let currency = vector["currency"]?.text
    for value in (vector["valid"]?.items ?? []).compactMap(\.text) {
        do {
            try check(kind: kind, text: value, currency: currency)
        } catch let failed as GirokitError {
            throw Differs("\"\(value)\" is valid and was refused: \(failed.error)")
        }
    }
    for item in vector["invalid"]?.items ?? [] {
        let (value, says) = (try item.must("value"), try item.must("says"))
        let said: String
        do {
            try check(kind: kind, text: value, currency: currency)
            throw Differs("\"\(value)\" is not valid (\(says)) and passed")
        } catch let failed as GirokitError {
            said = failed.error.message
        }
        // Every text contains the empty one; for Foundation none does.
        if !says.isEmpty, !said.contains(says) { throw Differs("\"\(value)\" is refused with \"\(said)\", not \"\(says)\"") }
    }
    // Account numbers and the IBANs made of them: both pass. How one is made from the other is not in this interface.
    for pair in vector["ibans"]?.items ?? [] {
        let texts = pair.items.compactMap(\.text)
        guard texts.count == 2 else { throw Differs("`ibans` holds pairs of texts") }
        try check(kind: kind, text: texts[0])
        try check(kind: "iban", text: texts[1])
    }
}

/// The certificate says of itself exactly what the vector says.
func certificate(_ vector: Json) throws {
    let said: [String: Json]
    do {
        said = try about(Certificate.fromPemOrBase64(text: try vector.must("certificate")), vector)
    } catch let failed as GirokitError {
        said = ["error": try Json.read(writeError(error: failed.error))["kind"] ?? .null]
    }
    guard let expect = vector["expect"]?.fields else { throw Differs("`expect` is an object") }
    for field in expect {
        guard let found = said[field.name] else { throw Differs("`expect.\(field.name)` is not a field that is compared") }
        if !isSame(field.value, found) { throw Differs("\(field.name): expected \(field.value), found \(found)") }
    }
}

private func about(_ certificate: Certificate, _ vector: Json) throws -> [String: Json] {
    let moments = (vector["expect", "valid_at"]?.items ?? []).compactMap { $0.items.first?.int }
    let authority = certificate.authority()
    var signedByIssuer = Json.null
    // An issuer that is no certificate, or another algorithm: there is nothing to say.
    if let issuer = vector["issuer_certificate"]?.text,
        let isSigned = try? certificate.isSignedBy(issuer: Certificate.fromPemOrBase64(text: issuer))
    {
        signedByIssuer = .bool(isSigned)
    }
    return [
        "serial": .text(certificate.serial()),
        "issuer": .text(certificate.issuer()),
        "subject": .text(certificate.subject()),
        "key_id": .text(certificate.keyId()),
        "base64": .text(certificate.base64()),
        "not_before_ms": .number("\(certificate.validFromMs())"),
        "not_after_ms": .number("\(certificate.validToMs())"),
        "valid_at": .list(moments.map { .list([.number("\($0)"), .bool(certificate.isValidAt(unixMs: $0))]) }),
        "organization_identifier": certificate.organizationIdentifier().map { .text($0) } ?? .null,
        "roles": .list(certificate.roles().map { .text($0) }),
        "authority": authority.count == 2 ? .object([("name", .text(authority[0])), ("id", .text(authority[1]))]) : .null,
        "qc_type": certificate.qcType().map { .text($0) } ?? .null,
        "rsa_key_bits": certificate.rsaKeyBits().map { .number("\($0)") } ?? .null,
        "signed_by_issuer": signedByIssuer,
    ]
}
