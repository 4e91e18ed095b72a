package io.girokit.json

import io.girokit.GirokitException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** A message of the standards. It can be written as JSON again, with the fields that this version does not know. */
public interface Message {
    /** Fields that this version does not know. */
    public val extra: Map<String, JsonElement>

    /** The message as JSON, its fields named as the standard names them. */
    public fun toJson(): JsonObject
}

/** Reads one type from JSON. */
public fun interface Reader<out T> {
    /** Reads a value that was parsed already. */
    public fun read(json: JsonElement): T
}

/** Reads JSON text. Numbers keep every digit: they are held as text until somebody asks for them as a number. */
public fun <T> Reader<T>.parse(text: String): T = read(Json.parseToJsonElement(text))

/** A value is not what its type says. */
public class UnexpectedJson(message: String) : IllegalArgumentException(message)

internal fun <T> fields(json: JsonElement, read: Fields.() -> T): T =
    Fields(json as? JsonObject ?: throw UnexpectedJson("an object is expected")).read()

internal fun written(extra: Map<String, JsonElement>, write: Writer.() -> Unit): JsonObject =
    Writer().apply(write).finish(extra)

/** What is not printed: account numbers, keys, tokens. */
internal fun hidden(value: Any?): String = if (value == null) "null" else "[redacted]"

/** From JSON to values. */
internal open class Values {
    fun text(json: JsonElement): String =
        (json as? JsonPrimitive)?.takeIf { it !is JsonNull }?.content ?: throw UnexpectedJson("text is expected")

    fun bool(json: JsonElement): Boolean =
        text(json).toBooleanStrictOrNull() ?: throw UnexpectedJson("true or false is expected")

    fun integer(json: JsonElement): Long =
        text(json).toLongOrNull() ?: throw UnexpectedJson("a whole number is expected")

    fun error(json: JsonElement): io.girokit.model.Error = io.girokit.readError(json.toString())

    fun <T> list(json: JsonElement, read: (JsonElement) -> T): List<T> =
        (json as? JsonArray)?.map(read) ?: throw UnexpectedJson("a list is expected")

    fun <T> map(json: JsonElement, read: (JsonElement) -> T): Map<String, T> =
        (json as? JsonObject)?.mapValues { read(it.value) } ?: throw UnexpectedJson("an object is expected")
}

/** Where the core puts the fields of a message that are not of their type. */
private const val AS_IT_CAME = "asItCame"

/** The fields of an object, taken one by one; what is left over is kept. */
internal class Fields(json: JsonObject) : Values() {
    private val left = LinkedHashMap(json)

    fun <T> must(name: String, read: (JsonElement) -> T): T {
        val found = left[name]?.takeIf { it !is JsonNull } ?: throw UnexpectedJson("$name is missing")
        try {
            return read(found).also { left.remove(name) }
        } catch (wrong: UnexpectedJson) {
            throw UnexpectedJson("$name: ${wrong.message}")
        }
    }

    /** A `null` counts as absent; like what is not of its type it stays among what is left, so that it is written back. */
    fun <T> may(name: String, read: (JsonElement) -> T): T? {
        val found = left[name]?.takeIf { it !is JsonNull } ?: return null
        return try {
            read(found).also { left.remove(name) }
        } catch (_: UnexpectedJson) {
            null
        }
    }

    /** What was not taken, with what the core kept of this message because it is not of its type. */
    fun rest(): Map<String, JsonElement> = left.apply { (remove(AS_IT_CAME) as? JsonObject)?.let { putAll(it) } }

    /** Any job can end as `failed`, when its key can no longer sign; no outcome's type has that. */
    fun unknownOutcome(tag: String): kotlin.Nothing =
        throw if (tag == "failed") GirokitException.Failed(must("error") { error(it) }) else UnexpectedJson("no outcome is called $tag")
}

/** From values to JSON. */
internal class Writer {
    private val members = LinkedHashMap<String, JsonElement>()

    fun put(name: String, value: JsonElement) {
        members[name] = value
    }

    fun text(value: String): JsonElement = JsonPrimitive(value)

    fun bool(value: Boolean): JsonElement = JsonPrimitive(value)

    fun integer(value: Long): JsonElement = JsonPrimitive(value)

    fun error(value: io.girokit.model.Error): JsonElement = Json.parseToJsonElement(io.girokit.writeError(value))

    fun <T> list(value: List<T>, write: (T) -> JsonElement): JsonElement = JsonArray(value.map(write))

    fun <T> map(value: Map<String, T>, write: (T) -> JsonElement): JsonElement =
        JsonObject(value.mapValues { write(it.value) })

    fun finish(extra: Map<String, JsonElement>): JsonObject = JsonObject(members + extra)
}
