package io.girokit.vectors

import io.girokit.Certificate
import io.girokit.Policy
import io.girokit.PrivateKey
import io.girokit.digest
import io.girokit.frame
import io.girokit.model.CauseKind
import io.girokit.model.Header
import io.girokit.model.Verdict
import io.girokit.readPrivateKey
import io.girokit.sign
import io.girokit.verify
import io.girokit.verifyWithKey
import java.util.Base64
import kotlinx.serialization.json.JsonObject

private class Signed(val method: String, val target: String, val headers: List<Header>, val body: ByteArray) {
    fun with(target: String = this.target, headers: List<Header> = this.headers, body: ByteArray = this.body) =
        Signed(method, target, headers, body)

    fun carries(name: String) = headers.any { it.name.equals(name, ignoreCase = true) }

    fun change(name: String, value: (String) -> String) =
        with(headers = headers.map { if (it.name.equals(name, ignoreCase = true)) Header(it.name, value(it.value)) else it })

    fun without(name: String) = with(headers = headers.filterNot { it.name.equals(name, ignoreCase = true) })
}

/** Sign and compare every field, with the platform's key and with the core's; verify it back; break it. */
internal fun signing(vector: JsonObject) {
    val pem = vector.must("key")
    val certificate = vector["certificate"].text()?.let(Certificate::fromPemOrBase64)
    val keyId = vector["key_id"].text() ?: certificate?.keyId() ?: differs("the vector needs `key_id` or `certificate`")
    val algorithm = vector["algorithm"].text() ?: "rsa-sha256"
    if (algorithm != "rsa-sha256") differs("the algorithm is rsa-sha256, not $algorithm")
    val request = read(vector)
    val names = vector["headers"].items().mapNotNull { it.text() }

    val framed = frame(request.method, request.target, request.headers, request.body, names, keyId)
    val message = framed.signingString().encodeToByteArray()
    val signature = sign(readPrivateKey(pem), message)
    val key = PrivateKey.fromPem(pem)
    if (!signature.contentEquals(key.sign(message, ByteArray(32) { 7 }))) differs("the platform and the core sign differently")
    val value = framed.finish(signature)
    val added = listOfNotNull(framed.digest()?.let { Header("Digest", it) }, Header("Signature", value))
    val signed = request.with(headers = request.headers + added)

    val found = mapOf(
        "key_id" to framed.keyId(),
        "digest" to signed.headers.find { it.name.equals("digest", ignoreCase = true) }?.value?.trim(),
        "signing_string" to framed.signingString(),
        "signature" to Base64.getEncoder().encodeToString(signature),
        "header" to value,
    )
    for ((name, expected) in vector["expect"] as? JsonObject ?: differs("the vector needs `expect`")) {
        if (name !in found) differs("`expect.$name` is not a field that is compared")
        if (found[name] != expected.text()) differs("$name: expected $expected, found ${found[name]}")
    }
    val covered = framed.signingString().lines().map { it.substringBefore(": ") }
    Verifier(key, certificate).holdsAndBreaks(signed, covered, signature, framed::finish)
}

private class Verifier(val key: PrivateKey, val certificate: Certificate?) {
    fun verdict(request: Signed): Verdict = with(request) {
        if (certificate != null) verify(method, target, headers, body, certificate, Policy())
        else verifyWithKey(method, target, headers, body, key, Policy())
    }

    fun holdsAndBreaks(request: Signed, covered: List<String>, signature: ByteArray, finish: (ByteArray) -> String) {
        val digested = request.carries("digest")
        // A body that nobody hashed is no fault of the signature.
        fun causes(request: Signed) =
            verdict(request).causes.map { it.kind }.filterNot { it == CauseKind.DIGEST_MISSING && !digested }

        fun first(what: String, broken: Signed, expected: CauseKind) {
            val found = causes(broken).firstOrNull()
            if (found != expected) differs("after $what the first cause is $found, not $expected")
        }

        causes(request).firstOrNull()?.let { differs("does not verify back: ${verdict(request).explain()}") }
        if (digested) first("a change of the body", request.with(body = request.body + 32), CauseKind.DIGEST_WRONG)
        for (name in covered) {
            if (name == "(request-target)") {
                val elsewhere = request.with(target = request.target + "changed")
                first("a change of the target", elsewhere, CauseKind.SIGNED_HEADER_CHANGED)
                continue
            }
            val isDigest = name == "digest"
            val changed = request.change(name) { if (isDigest) digest("another".encodeToByteArray()) else it + "0" }
            first("a change of $name", changed, if (isDigest) CauseKind.DIGEST_WRONG else CauseKind.SIGNED_HEADER_CHANGED)
            val gone = verdict(request.without(name)).causes.firstOrNull()?.kind
            val expected = if (isDigest) CauseKind.DIGEST_MISSING else CauseKind.SIGNED_HEADER_MISSING
            if (gone != expected) differs("without $name the first cause is $gone, not $expected")
        }
        val flipped = signature.clone().also { it[it.lastIndex] = (it.last().toInt() xor 1).toByte() }
        first("a change of the signature", request.change("signature") { finish(flipped) }, CauseKind.ANOTHER_KEY)
        first("damage to the header", request.change("signature") { "keyId=\"x\"" }, CauseKind.SIGNATURE_UNREADABLE)
        first("the loss of the header", request.without("signature"), CauseKind.SIGNATURE_MISSING)
    }
}

private fun read(vector: JsonObject): Signed {
    val request = vector["request"] as? JsonObject ?: differs("the vector needs `request`")
    return Signed(request.must("method"), request.must("target"), pairs(request["headers"]), (request["body"].text() ?: "").encodeToByteArray())
}
