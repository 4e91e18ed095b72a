package io.girokit.vectors

import io.girokit.Bank
import io.girokit.model.Step
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.longOrNull

/**
 * Deliveries to a receiver of callbacks, played as a host with a store would.
 *
 * Each delivery goes through the job `receiveCallback`: begun with the delivery alone, begun again with the flow that it
 * names, stored only over the revision that was loaded. The runner is that host, and holds it to its contract.
 */
internal fun callback(vector: JsonObject) {
    val host = Host(vector)
    vector["mandates"].items().forEach(host::begin)
    each("deliveries", vector["deliveries"], host::deliver)
    each("then", vector["then"], host::stands)
}

private fun each(name: String, items: JsonElement?, play: (JsonObject) -> Unit) =
    items.items().forEachIndexed { at, item ->
        try {
            play(item as JsonObject)
        } catch (differs: Differs) {
            differs("$name[$at]: ${differs.message}")
        }
    }

private class Host(val vector: JsonObject) {
    private var now = (vector["now_ms"] as? JsonPrimitive)?.longOrNull ?: 0
    private var calls = 0
    private val bank = open()

    /** Saved flows by UUID in lower case. */
    private val store = mutableMapOf<String, String>()

    private fun open() = Bank(vector["config"].toString())

    private fun entropy() = ByteArray(32).also { it.fill((++calls % 256).toByte()) }

    /** Begins a job and stores it, as a host does before its first request is sent; or stores what some version saved. */
    fun begin(mandate: JsonElement) {
        val input = mandate.at("input") ?: differs("a mandate has an `input`")
        store[uuidOf(input)] = mandate.at("saved").text()
            ?: bank.start(now, entropy(), (mandate as JsonObject).must("job"), input.toString(), "{}").save()
    }

    fun deliver(delivery: JsonObject) {
        now += (delivery["advance_ms"] as? JsonPrimitive)?.longOrNull ?: 0
        val headers = JsonObject(pairs(delivery["headers"]).associate { it.name to JsonPrimitive(it.value) })
        val text = JsonPrimitive(body(delivery).decodeToString(throwOnInvalidSequence = true))
        val input = mapOf("headers" to headers, "body" to text, "method" to (delivery["method"] ?: JsonNull))
        val outcome = receiveAll(input, delivery["meanwhile"])
        val found = (outcome["answer"] as? JsonObject).orEmpty() + mapOf(
            "verdict" to (outcome["verdict"] ?: JsonNull),
            "events" to (outcome["events"] ?: JsonArray(emptyList())),
            "uuid" to (outcome["uuid"] ?: JsonNull),
        )
        val expected = delivery["expect"] as? JsonObject ?: differs("a delivery has an `expect`")
        (expected["error"] as? JsonObject)?.forEach { (name, field) -> contains("error.$name", field, outcome.at("error", name)) }
        compare("delivery", JsonObject(expected - "error"), JsonObject(found))
    }

    private fun receiveAll(input: Map<String, JsonElement>, meanwhile: JsonElement?): JsonObject {
        var others = meanwhile
        while (true) {
            val first = receive(input)
            if (first.must("outcome") != "load") return first
            val uuid = first.must("uuid")
            val loaded = store[uuid]
            val outcome = receive(input + if (loaded == null) "notFound" to JsonPrimitive(true) else "saved" to JsonPrimitive(loaded))
            each("meanwhile", others, ::deliver)
            others = null
            if (outcome.must("outcome") == "answer") return outcome
            if (revision(loaded) != outcome["expectedRevision"]) differs("expectedRevision is not the one that was given in: $outcome")
            // Compare and swap.
            if (revision(store[uuid]) == revision(loaded)) {
                val saved = outcome.must("saved")
                if (revision(saved) != outcome["revision"]) differs("revision is not the one of the saved flow: $outcome")
                store[uuid] = saved
                return outcome
            }
        }
    }

    /** One call of the receiver: a job that ends at once. */
    private fun receive(input: Map<String, JsonElement>): JsonObject {
        val moment = entropy()
        val step = bank.start(now, moment, "receiveCallback", JsonObject(input).toString(), "{}").step(now, moment)
        if (step !is Step.Done) differs("receiveCallback ends at once, and this is ${view(step)}")
        return Json.parseToJsonElement(step.outcome.json) as JsonObject
    }

    /** The stored flow is resumed and asked what it wants. */
    fun stands(then: JsonObject) {
        val uuid = then.must("uuid")
        val saved = store[uuid] ?: differs("nothing is stored under this uuid")
        val inputs = vector["mandates"].items().mapNotNull { it.at("input") }
        val input = inputs.find { uuidOf(it) == uuid.lowercase() }?.takeIf { it.at("body") != null }
        val flow = open().resume(saved, input?.toString())
        compare("step", then["step"] ?: JsonNull, view(flow.step(now, entropy())))
    }
}

private fun uuidOf(input: JsonElement) =
    (input.at("mandateRequestUUID").text() ?: input.at("body", "uuid").text() ?: "").lowercase()

private fun revision(saved: String?): JsonElement? = saved?.let { Json.parseToJsonElement(it).at("revision") }
