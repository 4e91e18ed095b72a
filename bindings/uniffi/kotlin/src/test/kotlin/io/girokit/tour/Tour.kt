/** Calls every operation of every system, as the scripts in `tests/tour` say, against a sandbox that runs. */
package io.girokit.tour

import io.girokit.Client
import io.girokit.Driven
import io.girokit.GirokitException
import io.girokit.HttpSender
import io.girokit.Listing
import io.girokit.Observer
import io.girokit.Signer
import io.girokit.TypedFlow
import io.girokit.api.BankConfig
import io.girokit.api.Context
import io.girokit.drive
import io.girokit.json.Reader
import io.girokit.model.Step
import io.girokit.readPrivateKey
import io.girokit.vectors.at
import io.girokit.vectors.compare
import io.girokit.vectors.sameError
import io.girokit.vectors.must
import io.girokit.vectors.text
import java.io.File
import java.lang.reflect.InvocationTargetException
import java.net.URI
import java.net.URLEncoder
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse
import java.net.http.HttpResponse.BodyHandlers
import java.time.LocalDate
import java.time.ZoneOffset
import java.util.UUID
import kotlin.system.exitProcess
import kotlinx.coroutines.flow.count
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

/** No operation takes longer than this. */
private const val PATIENCE_NS = 10_000_000_000

/** What stands for what is known only while a script is played. */
private val NAME = Regex("\\{([A-Za-z][A-Za-z0-9_/:.-]*)}")

/** Plays one script. */
private class Player(places: Map<String, String>, private val pki: File, private val script: JsonObject) {
    private val system = script.must("system")
    private val kept = places.mapValuesTo(mutableMapOf<String, JsonElement>()) { JsonPrimitive(it.value) }
    private val sessions = mutableMapOf<String, JsonElement>()
    private val browser = HttpSender.client(HttpSender.tls(pem("ca.pem")))
    private val sender = HttpSender(script["client"].text()?.let(::showing) ?: browser)
    private val signer = script["key"].text()?.let { Signer.ofPem(pem("$it.key.pem")) }
    val played = mutableSetOf<String>()

    private fun pem(name: String) = pki.resolve(name).readText()

    private fun showing(name: String): HttpClient =
        HttpSender.client(HttpSender.tls(pem("ca.pem"), pem("$name.pem"), readPrivateKey(pem("$name.key.pem"))))

    /** Replaces every `{name}`. A text that is one name and nothing else becomes what the name stands for. */
    private fun fill(value: JsonElement): JsonElement = when (value) {
        is JsonObject -> JsonObject(value.mapValues { fill(it.value) })
        is JsonArray -> JsonArray(value.map(::fill))
        is JsonPrimitive -> if (!value.isString) value else {
            NAME.matchEntire(value.content)?.let { named(it.groupValues[1]) }
                ?: JsonPrimitive(NAME.replace(value.content) { named(it.groupValues[1]).jsonPrimitive.content })
        }
    }

    private fun named(name: String): JsonElement {
        val rest = name.substringAfter(':')
        return kept[name] ?: script["let"].at(name)?.let(::fill) ?: when {
            name.startsWith("pki/") -> JsonPrimitive(pem(name.removePrefix("pki/")))
            name.startsWith("day:") -> JsonPrimitive(LocalDate.now(ZoneOffset.UTC).plusDays(rest.toLong()).toString())
            name.startsWith("uuid:") -> JsonPrimitive(UUID.randomUUID().toString()).also { kept[name] = it }
            else -> error("nothing is known of $name")
        }
    }

    fun play() = script.getValue("steps").jsonArray.forEachIndexed { at, element ->
        val step = element.jsonObject
        try {
            val found = step(step)
            step["keep"]?.jsonObject?.forEach { (name, pointer) -> kept[name] = pointed(found, pointer.jsonPrimitive.content) }
        } catch (wrong: Exception) {
            throw IllegalStateException("step $at, ${step["play"] ?: step["visit"] ?: step["control"]}: $wrong", wrong)
        }
    }

    private fun step(step: JsonObject): JsonElement = when {
        "visit" in step -> JsonPrimitive(visit(fill(step.getValue("visit")).jsonPrimitive.content, step))
        "control" in step -> control(step)
        else -> operation(step.must("play"), step)
    }

    /** An operation from its beginning to its end, by the method that its system's class has for it. */
    private fun operation(name: String, step: JsonObject): JsonElement {
        val type = Class.forName("io.girokit.api." + system.replaceFirstChar(Char::uppercase))
        val config = merged("config", step) + ("system" to JsonPrimitive(system))
        val bank = type.getConstructor(BankConfig::class.java, Signer::class.java)
            .newInstance(BankConfig.read(fill(JsonObject(config))), signer) as Client
        val user = step["as"].text()
        val session = sessions[user]?.let { mapOf("session" to it) }.orEmpty()
        val context = Context.read(fill(JsonObject(merged("context", step) + session)))
        val input = fill(step["input"] ?: JsonObject(emptyMap()))
        step["error"]?.let { return refused(bank, name, input, context, it) }
        val method = type.methods.single { it.name == name && it.parameterTypes.lastOrNull() == Context::class.java }
        val given = method.parameterTypes.dropLast(1).map { reader(it).read(input) }
        val begun = try {
            method.invoke(bank, *given.toTypedArray(), context)
        } catch (thrown: InvocationTargetException) {
            throw thrown.targetException
        }
        if (begun is Listing<*>) {
            val entries = runBlocking { begun.entries(sender, redirect = { visit(it, step) }).count() }
            val listed = JsonObject(mapOf("entries" to JsonPrimitive(entries)))
            compare("outcome", fill(step.getValue("expect")), listed)
            played += "$system.$name"
            return listed
        }
        val flow = begun as TypedFlow<*>
        var ended: JsonElement = JsonNull
        val began = System.nanoTime()
        val observer = object : Observer {
            override fun onStep(step: Step) {
                if (step is Step.Done) ended = Json.parseToJsonElement(step.outcome.json)
                check(System.nanoTime() - began < PATIENCE_NS) { "it does not end" }
            }
        }
        val driven = runBlocking {
            drive(flow, sender, redirect = { visit(it, step) }, ask = { step["ask"].text() }, observer = observer)
        }
        check(driven is Driven.Done) { "the flow waits for a user" }
        compare("outcome", fill(step["expect"] ?: Json.parseToJsonElement("""{"outcome":"answered"}""")), ended)
        flow.session()?.let { if (user != null) sessions[user] = it.toJson() }
        step["saved"].text()?.let { kept[it] = JsonPrimitive(flow.save()) }
        played += flow.job
        return ended
    }

    /** What is not offered has no method of its own; asked for by its name it is refused. */
    private fun refused(bank: Client, name: String, input: JsonElement, context: Context, expected: JsonElement): JsonElement {
        try {
            bank.bank.start(System.currentTimeMillis(), ByteArray(32), name, input.toString(), context.toJson().toString())
        } catch (error: GirokitException) {
            sameError("error", expected, error)
            played += "$system.$name"
            return JsonNull
        }
        error("it was begun, and should have been refused")
    }

    private fun merged(name: String, step: JsonObject) =
        script[name]?.jsonObject.orEmpty() + step[name]?.jsonObject.orEmpty()

    private fun reader(type: Class<*>) = type.getField("Companion").get(null) as Reader<*>

    /** The user's part: looks at the bank's page, sends its form, and is sent back. */
    private fun visit(url: String, step: JsonObject): String {
        val form = fill(step.getValue("form")).jsonObject.entries.joinToString("&") { (name, value) ->
            "$name=" + URLEncoder.encode(value.jsonPrimitive.content, Charsets.UTF_8)
        }
        val page = call(HttpRequest.newBuilder(URI(url)))
        check(page.statusCode() == 200) { "the bank's page: HTTP ${page.statusCode()} ${page.body()}" }
        val sent = HttpRequest.newBuilder(URI(url)).header("content-type", "application/x-www-form-urlencoded")
        val answer = call(sent.POST(BodyPublishers.ofString(form)))
        return answer.headers().firstValue("location").orElseThrow { IllegalStateException(answer.body()) }
    }

    /** Behind the sandbox's counter. */
    private fun control(step: JsonObject): JsonElement {
        val (method, path) = step.must("control").split(' ')
        val url = URI("${kept.getValue("http").jsonPrimitive.content}/control/$system/$path")
        val body = step["body"]?.let { BodyPublishers.ofString(fill(it).toString()) } ?: BodyPublishers.noBody()
        val answer = call(HttpRequest.newBuilder(url).method(method, body))
        check(answer.statusCode() < 300) { answer.body() }
        return Json.parseToJsonElement(answer.body().ifEmpty { "null" })
    }

    private fun call(request: HttpRequest.Builder): HttpResponse<String> = browser.send(request.build(), BodyHandlers.ofString())
}

private fun pointed(value: JsonElement, pointer: String): JsonElement =
    pointer.split('/').drop(1).fold(value) { found, part ->
        when (found) {
            is JsonArray -> found[part.toInt()]
            is JsonObject -> found[part]
            else -> null
        } ?: error("there is no $pointer in $value")
    }

/** `Tour <http address> <https address> <folder of the PKI>`. */
public fun main(arguments: Array<String>) {
    val (http, https, pki) = arguments
    val tour = File(System.getProperty("girokit.top", "../../.."), "tests/tour")
    fun json(name: String) = Json.parseToJsonElement(tour.resolve(name).readText())
    val catalogue = json("operations.json").jsonObject.keys
    val played = mutableSetOf<String>()
    var failed = 0
    for (system in catalogue.map { it.substringBefore('.') }.distinct()) {
        val player = Player(mapOf("http" to http, "https" to https), File(pki), json("scripts/$system.json").jsonObject)
        try {
            player.play()
        } catch (wrong: Exception) {
            failed += 1
            println("FAILED $system: ${wrong.message}")
        }
        played += player.played
    }
    val missing = catalogue - played
    missing.forEach { println("NOT CALLED $it") }
    failed += missing.size
    println("kotlin: ${played.size} passed, $failed failed")
    exitProcess(if (failed == 0) 0 else 1)
}
