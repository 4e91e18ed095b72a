package io.girokit.vectors

import io.girokit.Bank
import io.girokit.Flow
import io.girokit.GirokitException
import io.girokit.Policy
import io.girokit.error
import io.girokit.model.Header
import io.girokit.model.Input
import io.girokit.model.Request
import io.girokit.model.Step
import io.girokit.readPrivateKey
import io.girokit.sign
import io.girokit.verify
import io.girokit.writeError
import java.net.URI
import java.util.Base64
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.booleanOrNull
import kotlinx.serialization.json.intOrNull
import kotlinx.serialization.json.longOrNull

/** How far a `Date` may be off. */
private const val DATE_TOLERANCE_MS = 60_000L

/** A whole conversation with a bank, played without one. */
internal fun flow(vector: JsonObject) {
    val start = vector["start"] as? JsonObject ?: differs("the vector needs `start`")
    val player = try {
        Player(vector, start)
    } catch (error: GirokitException) {
        val expected = start["error"] ?: differs("start: ${error.error}")
        return sameError("start", expected, error)
    }
    start["error"]?.let { differs("start: expected the error $it, and it began") }
    (vector["script"] as? JsonArray ?: differs("the vector needs `script`")).forEachIndexed { at, line ->
        try {
            player.line(line)
        } catch (differs: Differs) {
            differs("script[$at]: ${differs.message}")
        }
    }
    vector["outcome"]?.let(player::ends)
}

private class Seen(val id: String, val message: ByteArray?)

private class Player(val vector: JsonObject, val start: JsonObject) {
    private var now = (start["now_ms"] as? JsonPrimitive)?.longOrNull ?: 0
    private var calls = (start["calls"] as? JsonPrimitive)?.intOrNull ?: 0
    private val seen = mutableListOf<Seen>()
    private var session = ""

    /** What each request id stood for, and which of them are used up. */
    private val requests = mutableMapOf<String, String>()
    private val usedUp = mutableSetOf<String>()

    private var bank = open()
    private var flow: Flow = begin()

    private fun open() = Bank(vector["config"].toString())

    private fun entropy() = ByteArray(32).also { it.fill((++calls % 256).toByte()) }

    /** Begins the job, or goes on with a flow that some version saved. */
    private fun begin(): Flow {
        val saved = start["saved"].text()
            ?: return bank.start(now, entropy(), start["job"].text() ?: "", part("input").toString(), part("context").toString())
        return bank.resume(saved, start["input"]?.let { fill(it).toString() }, start["session"]?.toString())
    }

    private fun part(name: String) = fill(start[name] ?: JsonObject(emptyMap()))

    fun line(line: JsonElement) {
        line.at("expect")?.let {
            // Filled only with the step at hand: `{session}` may be that of this very request.
            expect(it)
            val events = JsonArray(flow.events().map { event -> Json.parseToJsonElement(event) })
            line.at("events")?.let { expected -> compare("events", fill(expected), events) }
            line.at("progress")?.let { expected ->
                compare("progress", fill(expected), flow.progress()?.let { Json.parseToJsonElement(it) } ?: JsonNull)
            }
            line.at("revision")?.let { expected -> compare("revision", expected, JsonPrimitive(flow.revision())) }
            return
        }
        line.at("feed")?.let { return feed(fill(it), line.at("error")) }
        if ("entries" in (line as JsonObject)) return entries(line.getValue("entries"))
        (line.at("next_page") as? JsonPrimitive)?.booleanOrNull?.let { return nextPage(it, line.at("error")) }
        (line.at("advance_ms") as? JsonPrimitive)?.longOrNull?.let { now += it; return }
        val again = line.at("save_and_resume") as? JsonPrimitive
        when {
            again?.booleanOrNull == true -> resume(withInput = false, withSession = false)
            again.text() == "with input" -> resume(withInput = true, withSession = false)
            again.text() == "with session" -> resume(withInput = false, withSession = true)
            again.text() == "with input and session" -> resume(withInput = true, withSession = true)
            else -> differs("this is no line of a script: $line")
        }
    }

    /** The entries of the page that was read; `null` where there is no page. */
    private fun entries(expected: JsonElement) {
        val page = flow.page()
        if (expected is JsonNull) {
            if (page != null) differs("there is a page of ${page.length()} entries")
            return
        }
        if (page == null) differs("there is no page")
        compare("entries", fill(expected), Json.parseToJsonElement(page.json(0u, page.length()).decodeToString()))
    }

    private fun nextPage(more: Boolean, error: JsonElement?) {
        val next = try {
            bank.nextPage(now, entropy(), flow)
        } catch (failed: GirokitException) {
            return sameError("error", error ?: differs("there is no next page: ${failed.error}"), failed)
        }
        if (error != null) differs("expected the error $error, and there is a next page")
        if ((next != null) != more) differs("there is ${if (more) "no" else "a"} next page")
        flow = next ?: flow
    }

    fun ends(outcome: JsonElement) {
        val step = flow.step(now, entropy())
        if (step !is Step.Done) differs("outcome: the script has ended and the flow is not done: ${view(step)}")
        compare("outcome", fill(outcome), Json.parseToJsonElement(step.outcome.json))
    }

    private fun expect(expected: JsonElement) {
        val step = flow.step(now, entropy())
        if (view(step) != view(flow.step(now, entropy()))) differs("asked twice, step() gives two answers")
        when (step) {
            is Step.Send -> {
                header(step.request.headers, "TPP-Session-ID")?.let { session = it }
                // Banks that sign are opened with a certificate.
                if (vector.at("config", "certificate") != null) signed(step.request)
                unique(step.request)
                saw(step.request.id, null)
            }
            is Step.Sign -> saw(step.id, step.message)
            else -> {}
        }
        compare("step", lowerHeaders(fill(expected)), view(step))
    }

    private fun lowerHeaders(expected: JsonElement): JsonElement {
        val request = expected.at("request") as? JsonObject ?: return expected
        val headers = request["headers"] as? JsonObject ?: return expected
        val lower = JsonObject(headers.mapKeys { it.key.lowercase() })
        return JsonObject((expected as JsonObject) + ("request" to JsonObject(request + ("headers" to lower))))
    }

    private fun saw(id: String, message: ByteArray?) {
        if (seen.lastOrNull()?.id != id) seen += Seen(id, message)
    }

    /** The request verifies with the certificate that it carries, at this moment, as strictly as the document says. */
    private fun signed(request: Request) {
        val uri = URI(request.url)
        val ownList = vector.at("config", "profile", "signedHeaders") == null
        // At Tietoevry every request says where the user comes back to.
        val back = if (vector.at("profile").text() == "tietoevry") listOf("tpp-redirect-uri") else emptyList()
        val policy = Policy(
            signedIfPresent = if (ownList) {
                listOf("date", "digest", "x-request-id", "psu-id", "psu-corporate-id", "tpp-redirect-uri")
            } else {
                emptyList()
            },
            required = listOf("date", "x-request-id", "tpp-signature-certificate") + back,
            nowMs = now,
            dateToleranceMs = DATE_TOLERANCE_MS,
            keyIdOfCertificate = vector.at("config", "keyId") == null,
        )
        val target = uri.rawPath + (uri.rawQuery?.let { "?$it" } ?: "")
        val verdict = verify(request.method, target, request.headers, request.body, null, policy)
        if (!verdict.accepted()) differs("a bank would refuse this request: ${verdict.explain()}")
    }

    private fun unique(request: Request) {
        if (request.id in usedUp) differs("the request id of `${request.purpose}` was used up before")
        val what = "${request.method} ${request.url} ${base64(request.body)}"
        if (requests.getOrPut(request.id) { what } != what) differs("one request id stands for two requests")
    }

    private fun feed(input: JsonElement, expected: JsonElement?) {
        val given = input(input as JsonObject)
        val moment = entropy()
        val before = flow.save() to view(flow.step(now, moment))
        try {
            flow.feed(now, moment, given)
        } catch (error: GirokitException) {
            sameError("error", expected ?: differs("not taken: ${error.error}"), error)
            if (flow.save() to view(flow.step(now, moment)) != before) differs("after the error the flow is not as it was before")
            return
        }
        if (expected != null) differs("expected the error $expected, and it was taken")
        if (given is Input.Response) usedUp += given.id
        if (given is Input.SendFailed) usedUp += given.id
    }

    private fun resume(withInput: Boolean, withSession: Boolean) {
        val saved = flow.save()
        val input = if (withInput) (start["input"] ?: JsonObject(emptyMap())).toString() else null
        val session = if (withSession) flow.session() else null
        bank = open()
        flow = bank.resume(saved, input, session)
        // A request that was in flight has become one whose answer is lost.
        if (withInput || flow.save() == saved || "\"inFlight\":true" in saved) return
        // What a resumed flow remembers of having been resumed may be added; nothing may be lost.
        var before = withoutFlags(saved)
        val after = withoutFlags(flow.save())
        // A request that cannot be made again, for want of a code that is not saved, is given up.
        if ("exchange" !in after && flow.step(now, entropy()).let { it !is Step.Send && it !is Step.Sign }) {
            before = JsonObject(before - "exchange")
        }
        compare("resumed", before, after)
    }

    private fun withoutFlags(saved: String): JsonObject {
        val json = Json.parseToJsonElement(saved) as JsonObject
        val state = json["state"] as? JsonObject ?: return json
        return JsonObject(json + ("state" to JsonObject(state - "resent")))
    }

    private fun input(feed: JsonObject): Input {
        fun id(): String = when (val named = feed["id"].text()) {
            null -> seen.lastOrNull()?.id
            "previous" -> seen.getOrNull(seen.size - 2)?.id
            else -> named
        } ?: differs("there was no request to answer")
        return when (val kind = feed.must("input")) {
            "response" -> {
                val status = (feed["status"] as? JsonPrimitive)?.intOrNull ?: differs("a response has a `status`")
                Input.Response(id(), status.toUShort(), pairs(feed["headers"]), body(feed))
            }
            "sending" -> Input.Sending(id())
            "sendFailed" -> {
                val neverLeft = (feed["neverLeft"] as? JsonPrimitive)?.booleanOrNull ?: false
                Input.SendFailed(id(), feed["reason"].text() ?: "", neverLeft)
            }
            "signature" -> Input.Signature(id(), body(feed))
            "sign_with_key" -> {
                val message = seen.lastOrNull()?.message ?: differs("there was no Sign step")
                Input.Signature(id(), sign(readPrivateKey(vector.must("key")), message))
            }
            "returned" -> Input.Returned(feed.must("url"))
            "answer" -> Input.Answer(feed.must("text"))
            "callback" -> Input.Callback(pairs(feed["headers"]), body(feed))
            "tick" -> Input.Tick
            "cancel" -> Input.Cancel
            else -> differs("there is no input `$kind`")
        }
    }

    /** Puts `{session}` and `{now}` in. */
    private fun fill(value: JsonElement): JsonElement = when {
        value is JsonObject -> JsonObject(value.mapValues { fill(it.value) })
        value is JsonArray -> JsonArray(value.map(::fill))
        value is JsonPrimitive && value.isString && !(value is JsonNull) ->
            JsonPrimitive(value.content.replace("{session}", session).replace("{now}", now.toString()))
        else -> value
    }
}

/** A step as the patterns see it. */
internal fun view(step: Step): JsonElement {
    fun json(vararg fields: Pair<String, Any>) = JsonObject(
        fields.associate { (name, value) ->
            name to when (value) {
                is JsonElement -> value
                is Long -> JsonPrimitive(value)
                else -> JsonPrimitive(value.toString())
            }
        },
    )
    return when (step) {
        is Step.Send -> with(step.request) {
            val request = json(
                "id" to id, "purpose" to purpose, "method" to method, "url" to url,
                "headers" to headerMap(headers), "body" to bodyView(body),
            )
            json("step" to "send", "request" to request, "writeAhead" to JsonPrimitive(step.writeAhead))
        }
        is Step.InFlight -> json("step" to "inFlight", "id" to step.id, "purpose" to step.purpose)
        is Step.Sign -> json(
            "step" to "sign", "id" to step.id, "keyId" to step.keyId, "algorithm" to step.algorithm,
            "message" to step.message.decodeToString(),
        )
        is Step.Redirect -> json("step" to "redirect", "url" to step.url)
        is Step.Ask -> json("step" to "ask", "prompt" to step.prompt)
        is Step.Wait -> json("step" to "wait", "untilMs" to step.untilMs, "reason" to step.reason)
        is Step.Done -> json("step" to "done", "outcome" to Json.parseToJsonElement(step.outcome.json))
    }
}

private fun headerMap(headers: List<Header>) = JsonObject(
    headers.groupBy { it.name.lowercase() }.mapValues { (_, same) -> JsonPrimitive(same.joinToString(", ") { it.value }) },
)

private fun bodyView(body: ByteArray): JsonElement {
    if (body.isEmpty()) return JsonNull
    val text = body.decodeToString()
    val json = runCatching { Json.parseToJsonElement(text) }.getOrNull()
    return JsonObject(
        listOfNotNull("base64" to JsonPrimitive(base64(body)), "text" to JsonPrimitive(text), json?.let { "json" to it }).toMap(),
    )
}

private fun header(headers: List<Header>, name: String) = headers.find { it.name.equals(name, ignoreCase = true) }?.value

private fun base64(bytes: ByteArray) = Base64.getEncoder().encodeToString(bytes)

internal fun pairs(list: JsonElement?): List<Header> =
    list.items().map { Header(it.items()[0].text() ?: "", it.items()[1].text() ?: "") }

internal fun body(feed: JsonObject): ByteArray {
    val body = feed["body"] as? JsonObject ?: return ByteArray(0)
    body["json"]?.let { return it.toString().encodeToByteArray() }
    body["text"].text()?.let { return it.encodeToByteArray() }
    return Base64.getDecoder().decode(body["base64"].text() ?: differs("a body is json, text or base64"))
}

/** Compares the fields that are written; a text in `message` or `next` has to be contained. */
internal fun sameError(at: String, expected: JsonElement, error: GirokitException) {
    val found = Json.parseToJsonElement(writeError(error.error)) as JsonObject
    for ((name, field) in expected as? JsonObject ?: differs("`error` is an object")) {
        try {
            if (name == "message" || name == "next") contains("$at.$name", field, found[name]) else compare("$at.$name", field, found[name])
        } catch (differs: Differs) {
            differs("${differs.message} (the error is: ${error.error})")
        }
    }
}
