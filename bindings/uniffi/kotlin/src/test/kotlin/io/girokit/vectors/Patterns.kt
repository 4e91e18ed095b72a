package io.girokit.vectors

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.contentOrNull

/** A vector does not hold; the message says where and how. */
internal class Differs(message: String) : Exception(message)

internal fun differs(message: String): kotlin.Nothing = throw Differs(message)

/** What is written is compared, what is not written is not. */
internal fun compare(at: String, pattern: JsonElement, found: JsonElement?) {
    val there = found?.takeIf { it !is JsonNull }
    fun no(): kotlin.Nothing = differs("$at: expected $pattern, found ${there?.toString()?.take(1200) ?: "nothing"}")
    when {
        pattern is JsonNull -> if (there != null) no()
        there == null -> no()
        pattern is JsonPrimitive && pattern.isString && pattern.content == "*" -> {}
        pattern is JsonObject && there is JsonObject ->
            pattern.forEach { (name, field) -> compare("$at.$name", field, there[name]) }
        pattern is JsonArray && there is JsonArray && pattern.size == there.size ->
            pattern.forEachIndexed { index, item -> compare("$at[$index]", item, there[index]) }
        pattern is JsonPrimitive && there is JsonPrimitive && pattern.isString == there.isString ->
            if (!fits(pattern, there)) no()
        else -> no()
    }
}

/** As [compare], but a text that is there has only to contain the text that is expected. */
internal fun contains(at: String, pattern: JsonElement, found: JsonElement?) {
    val part = pattern.text()
    val there = found.text()
    if (part == null || there == null || !there.contains(part)) compare(at, pattern, found)
}

private fun fits(pattern: JsonPrimitive, there: JsonPrimitive): Boolean {
    if (!pattern.isString) {
        return sameNumber(pattern, there) || pattern.content == there.content
    }
    val expression = pattern.content.removePrefix("re:")
    if (expression.length == pattern.content.length) return pattern.content == there.content
    return Regex(expression, RegexOption.DOT_MATCHES_ALL).matches(there.content)
}

/** Whether both are the same decimal, however they are spelt. */
internal fun sameNumber(one: JsonPrimitive, other: JsonPrimitive): Boolean {
    val (number, again) = one.content.toBigDecimalOrNull() to other.content.toBigDecimalOrNull()
    return number != null && again != null && number.compareTo(again) == 0
}

internal fun JsonElement?.text(): String? = (this as? JsonPrimitive)?.takeIf { it.isString }?.contentOrNull

internal fun JsonObject.must(name: String): String = get(name).text() ?: differs("the vector needs the text `$name`")

internal fun JsonElement?.at(vararg path: String): JsonElement? =
    path.fold(this) { value, name -> (value as? JsonObject)?.get(name) }

internal fun JsonElement?.items(): List<JsonElement> = (this as? JsonArray).orEmpty()
