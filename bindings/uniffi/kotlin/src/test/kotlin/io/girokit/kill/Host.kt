/** A program that makes a payment and stores its flow, and stands still where it is to be killed. See tests/interop/kill. */
package io.girokit.kill

import io.girokit.Bank
import io.girokit.HttpSender
import io.girokit.Observer
import io.girokit.Signer
import io.girokit.TypedFlow
import io.girokit.drive
import io.girokit.entropy
import io.girokit.json.Reader
import io.girokit.model.Step
import io.girokit.outcome
import io.girokit.readPrivateKey
import java.io.File
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.time.Clock
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

private class Host(private val case: JsonObject, private val point: String?) : Observer {
    private val store = File(text("store"))
    private val creates = Regex(text("creates"))
    private val target = case.getValue("target").jsonPrimitive.int
    private val seen = mutableSetOf<String>()
    private var marked = false

    private fun text(name: String) = case.getValue(name).jsonPrimitive.content

    private fun pem(name: String) = File(text("pki"), name).readText()

    private val http: HttpClient =
        HttpSender.client(HttpSender.tls(pem("ca.pem"), pem("tpp-qwac.pem"), readPrivateKey(pem("tpp-qwac.key.pem"))))

    private fun standStill() {
        println("at $point")
        Thread.sleep(600_000)
    }

    override fun onStep(step: Step) {
        if (step !is Step.Send || !step.writeAhead || !creates.containsMatchIn(step.request.url)) return
        if (seen.add(step.request.id) && point == "before-mark" && seen.size == target) standStill()
    }

    private fun save(text: String) {
        val wasMarked = marked
        marked = "\"inFlight\":true" in text
        val here = seen.size == target
        if (point == "before-save" && here && wasMarked && !marked) standStill()
        val draft = File(store.path + ".draft")
        draft.writeText(text)
        check(draft.renameTo(store)) { "the flow could not be stored" }
        if (point == "before-send" && here && marked) standStill()
    }

    private fun approve(url: String): String {
        val pressed = HttpRequest.newBuilder(URI(url))
            .header("content-type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("decision=approve"))
            .build()
        return http.send(pressed, BodyHandlers.ofString()).headers().firstValue("location").orElseThrow()
    }

    fun run(): JsonElement {
        val (config, input, context) = listOf("config", "input", "context").map { case.getValue(it).jsonObject }
        val bank = Bank(config.toString())
        val signer = if ("certificate" in config) Signer.ofPem(pem("tpp-qseal.key.pem")) else null
        val clock = Clock.systemUTC()
        val flow = if (store.exists()) {
            bank.resume(store.readText(), input.toString(), context["session"]?.toString())
        } else {
            bank.start(clock.millis(), entropy(), text("job"), input.toString(), context.toString())
        }
        val typed = TypedFlow(bank, flow, Reader { it }, signer, clock)
        return runBlocking {
            drive(typed, HttpSender(http), { approve(it) }, { "0000" }, observer = this@Host) { save(it) }.outcome()
        }
    }
}

/** `Host <case> [<point>]`. */
public fun main(arguments: Array<String>) {
    println("pid ${ProcessHandle.current().pid()}")
    val case = Json.parseToJsonElement(File(arguments[0]).readText()).jsonObject
    println("outcome ${Host(case, arguments.getOrNull(1)).run()}")
    kotlin.system.exitProcess(0)
}
