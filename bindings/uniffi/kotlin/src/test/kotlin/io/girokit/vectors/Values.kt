package io.girokit.vectors

import io.girokit.Certificate
import io.girokit.GirokitException
import io.girokit.check
import io.girokit.error
import io.girokit.writeError
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.add
import kotlinx.serialization.json.addJsonArray
import kotlinx.serialization.json.buildJsonArray
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.longOrNull
import kotlinx.serialization.json.put

/** Every valid value passes, every other one is refused with the rule. */
internal fun iso(vector: JsonObject) {
    val kind = vector.must("type")
    val currency = vector["currency"].text()
    for (value in vector["valid"].items().mapNotNull { it.text() }) {
        try {
            check(kind, value, currency)
        } catch (error: GirokitException) {
            differs("\"$value\" is valid and was refused: ${error.error}")
        }
    }
    for (case in vector["invalid"].items()) {
        val (value, says) = (case as JsonObject).let { it.must("value") to it.must("says") }
        val said = try {
            check(kind, value, currency)
            differs("\"$value\" is not valid ($says) and passed")
        } catch (error: GirokitException) {
            error.error.message
        }
        if (!said.contains(says)) differs("\"$value\" is refused with \"$said\", not \"$says\"")
    }
    // Account numbers and the IBANs made of them: both pass. How one is made from the other is not in this interface.
    for (pair in vector["ibans"].items()) {
        check(kind, pair.items().first().text() ?: differs("`ibans` holds pairs of texts"), null)
        check("iban", pair.items().last().text() ?: differs("`ibans` holds pairs of texts"), null)
    }
}

/** The certificate says of itself exactly what the vector says. */
internal fun certificate(vector: JsonObject) {
    val said = try {
        about(Certificate.fromPemOrBase64(vector.must("certificate")), vector)
    } catch (error: GirokitException) {
        mapOf("error" to Json.parseToJsonElement(writeError(error.error)).at("kind"))
    }
    for ((name, expected) in vector["expect"] as? JsonObject ?: differs("`expect` is an object")) {
        val found = said[name] ?: if (name in said) JsonNull else differs("`expect.$name` is not a field that is compared")
        if (found != expected) differs("$name: expected $expected, found $found")
    }
}

private fun about(certificate: Certificate, vector: JsonObject): Map<String, JsonElement?> {
    val moments = vector.at("expect", "valid_at").items().mapNotNull { (it.items().first() as JsonPrimitive).longOrNull }
    val authority = certificate.authority()
    return mapOf(
        "serial" to JsonPrimitive(certificate.serial()),
        "issuer" to JsonPrimitive(certificate.issuer()),
        "subject" to JsonPrimitive(certificate.subject()),
        "key_id" to JsonPrimitive(certificate.keyId()),
        "base64" to JsonPrimitive(certificate.base64()),
        "not_before_ms" to JsonPrimitive(certificate.validFromMs()),
        "not_after_ms" to JsonPrimitive(certificate.validToMs()),
        "valid_at" to buildJsonArray {
            moments.forEach { moment -> addJsonArray { add(moment); add(certificate.isValidAt(moment)) } }
        },
        "organization_identifier" to certificate.organizationIdentifier()?.let(::JsonPrimitive),
        "roles" to buildJsonArray { certificate.roles().forEach { add(it) } },
        "authority" to if (authority.isEmpty()) null else buildJsonObject {
            put("name", authority.first())
            put("id", authority.last())
        },
        "qc_type" to certificate.qcType()?.let(::JsonPrimitive),
        "rsa_key_bits" to certificate.rsaKeyBits()?.let { JsonPrimitive(it.toLong()) },
        "signed_by_issuer" to vector["issuer_certificate"].text()?.let { issuer ->
            try {
                JsonPrimitive(certificate.isSignedBy(Certificate.fromPemOrBase64(issuer)))
            } catch (_: GirokitException) {
                null
            }
        },
    )
}
