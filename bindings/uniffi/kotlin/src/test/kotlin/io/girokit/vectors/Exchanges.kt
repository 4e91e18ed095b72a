package io.girokit.vectors

import io.girokit.Bank
import java.net.URLDecoder
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/**
 * A request and its answer, read into their types and written back. Nothing may be lost, and nothing may be added: both
 * sides are compared whole, numbers as exact decimals.
 */
internal fun exchange(vector: JsonObject, text: String) {
    val bank = vector["config"]?.let { Bank(it.toString()) } ?: Bank.ofProfile(vector.must("profile"))
    val written = Json.parseToJsonElement(bank.exchange(text))
    fun both(vararg path: String) = (vector.at(*path) ?: JsonNull) to (written.at(*path) ?: JsonNull)
    fun same(at: String, both: Pair<JsonElement, JsonElement>) = same(at, both.first, both.second)

    same("/request/method", both("request", "method"))
    val targets = both("request", "target")
    if (targets.first.text()?.let(::target) != targets.second.text()?.let(::target)) {
        differs("/request/target: expected ${targets.first}, found ${targets.second}")
    }
    sameBody("/request/body", both("request", "body"))
    if (vector["response"] == null) return
    same("/response/status", both("response", "status"))
    sameBody("/response/body", both("response", "body"))
    (vector["expect"] as? JsonObject)?.forEach { (name, value) -> compare(name, value, written.at(name)) }
}

/** Path segments and query pairs, decoded; pairs of one name stay in their order, names do not count on theirs. */
private fun target(target: String): Pair<List<String>, List<Pair<String, String>>> =
    target.substringBefore('?').split('/').map { decoded(it.replace("+", "%2B")) } to
        pairs(target.substringAfter('?', "")).sortedBy { it.first }

private fun pairs(encoded: String): List<Pair<String, String>> = encoded.split('&').filter { it.isNotEmpty() }
    .map { decoded(it.substringBefore('=')) to decoded(it.substringAfter('=', "")) }

private fun decoded(text: String): String = try {
    URLDecoder.decode(text, Charsets.UTF_8)
} catch (_: IllegalArgumentException) {
    text
}

private fun sameBody(at: String, both: Pair<JsonElement, JsonElement>) {
    val (expected, found) = both
    val (one, other) = expected.at("json") to found.at("json")
    if (one != null && other != null) return same(at, one, other)
    val (text, again) = expected.at("text").text() to found.at("text").text()
    val alike = if (text != null && again != null) sameText(text, again) else expected is JsonNull && found is JsonNull
    if (!alike) differs("$at: expected $expected, found ${found.toString().take(1200)}")
}

/** Texts that say the same: JSON, or a form with its pairs in another order. */
private fun sameText(one: String, other: String): Boolean {
    if (one == other) return true
    val values = json(one) to json(other)
    values.first?.let { first -> values.second?.let { return isSame(first, it) } }
    fun isForm(text: String) = '=' in text && text.none { it.isWhitespace() }
    fun sorted(text: String) = pairs(text).sortedWith(compareBy({ it.first }, { it.second }))
    return isForm(one) && isForm(other) && sorted(one) == sorted(other)
}

/** An object or a list; the reader takes any word for a value. */
private fun json(text: String): JsonElement? = try {
    Json.parseToJsonElement(text).takeIf { it !is JsonPrimitive }
} catch (_: SerializationException) {
    null
}

private fun isSame(expected: JsonElement, found: JsonElement): Boolean = try {
    same("", expected, found)
    true
} catch (_: Differs) {
    false
}

/** Compares whole. */
internal fun same(at: String, expected: JsonElement, found: JsonElement) {
    when {
        expected is JsonObject && found is JsonObject -> {
            found.keys.find { it !in expected }?.let { differs("$at.$it: this was added") }
            expected.forEach { (name, value) -> same("$at.$name", value, found[name] ?: differs("$at.$name: this was lost")) }
        }
        expected is JsonArray && found is JsonArray && expected.size == found.size ->
            expected.forEachIndexed { index, item -> same("$at[$index]", item, found[index]) }
        // Both texts or neither: a number is not the text with its digits.
        expected is JsonPrimitive && found is JsonPrimitive && expected.isString == found.isString &&
            (expected.content == found.content || !expected.isString && sameNumber(expected, found)) -> {}
        else -> differs("$at: expected $expected, found ${found.toString().take(1200)}")
    }
}
