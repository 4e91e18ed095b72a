/** A payment against the sandbox, told as a timeline. */
package io.girokit.demo

import io.girokit.HttpSender
import io.girokit.Observer
import io.girokit.Response
import io.girokit.Signer
import io.girokit.api.AccountReference
import io.girokit.api.BankConfig
import io.girokit.api.Context
import io.girokit.api.InitiatePayment
import io.girokit.api.InstructedAmount
import io.girokit.api.Payment
import io.girokit.api.PaymentOutcome
import io.girokit.api.PsuDevice
import io.girokit.api.Tietoevry
import io.girokit.drive
import io.girokit.model.Request
import io.girokit.model.Step
import io.girokit.outcome
import java.io.File
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import kotlin.system.exitProcess
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

private class Timeline : Observer {
    private val began = System.nanoTime()
    private val colour = System.console() != null && System.getenv("NO_COLOR") == null
    private var waited = false

    override fun onStep(step: Step) {
        when (step) {
            is Step.Send -> {
                waited = false
                line("→", step.request.purpose, "${step.request.method} ${shorten(URI(step.request.url).path)}")
            }
            is Step.Redirect -> line("⇢", "The user goes to the bank", step.url)
            is Step.Wait -> if (!waited) line("…", "Waiting", step.reason).also { waited = true }
            else -> {}
        }
    }

    override fun onResponse(request: Request, response: Response) {
        val body = parse(response.body.decodeToString())
        val code = (((body as? JsonObject)?.get("tppMessages") as? JsonArray)?.firstOrNull() as? JsonObject).text("code")
        val signature = if (code?.startsWith("SIGNATURE") == true) "signature refused" else "signature accepted"
        val status = (body as? JsonObject).text("transactionStatus")?.let { ", transactionStatus ${paint("1;36", it)}" } ?: ""
        line("←", "${response.status}, $signature$status${code?.let { ", ${paint("1;31", it)}" } ?: ""}", "")
    }

    override fun onFailure(request: Request, reason: Exception) = line("✗", "No answer", reason.toString())

    fun title(text: String) = println("\n${paint("1", text)}\n")

    fun line(mark: String, what: String, detail: String) =
        println("${paint("2", "%5.2f s".format(seconds()))} $mark $what  ${paint("2", detail)}")

    fun end(outcome: PaymentOutcome) {
        if (outcome is PaymentOutcome.Completed) {
            val statuses = outcome.payment.statuses.joinToString(" → ") { it.transactionStatus.code }
            println("\n${paint("1;32", "✓ paid")}  $statuses")
        } else {
            println("\n${paint("1;31", "✗ not paid")}  $outcome")
        }
        println("  %.1f s in all\n".format(seconds()))
    }

    private fun seconds() = (System.nanoTime() - began) / 1e9

    private fun paint(code: String, text: String) = if (colour && text.isNotEmpty()) "\u001b[${code}m$text\u001b[0m" else text

    /** Opaque ids are long and tell a reader nothing. */
    private fun shorten(path: String) = path.split('/').joinToString("/") { if (it.length > 40) it.take(12) + "…" else it }

    private fun parse(text: String): JsonElement? = try {
        Json.parseToJsonElement(text)
    } catch (_: SerializationException) {
        null
    }

    private fun JsonObject?.text(name: String) = (this?.get(name) as? JsonPrimitive)?.content
}

/** The person at the screen: opens the bank's page, presses Approve, and is sent back. */
private fun approve(http: HttpClient, timeline: Timeline, url: String): String {
    val page = http.send(HttpRequest.newBuilder(URI(url)).build(), BodyHandlers.ofString())
    timeline.line(" ", "The bank shows its page", "HTTP ${page.statusCode()}")
    val pressed = HttpRequest.newBuilder(URI(url))
        .header("content-type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("decision=approve"))
        .build()
    val back = http.send(pressed, BodyHandlers.ofString()).headers().firstValue("location").orElseThrow()
    timeline.line("⇠", "The user approved and comes back", back.substringBefore('?'))
    return back
}

/** `Demo <address of the sandbox, http or https> <folder of its PKI>`. */
public fun main(arguments: Array<String>) {
    if (arguments.size != 2) {
        System.err.println("usage: Demo <address of the sandbox> <folder of its PKI>")
        exitProcess(2)
    }
    val (address, pki) = arguments
    fun pem(name: String) = File(pki, name).readText()
    val http = HttpSender.client(HttpSender.tls(authorities = pem("ca.pem")))
    val bank = Tietoevry(
        BankConfig(
            system = "tietoevry",
            baseUrl = "$address/tietoevry",
            // Nobody listens there: the demo plays the browser.
            redirectUri = "https://shop.example/paid",
            certificate = pem("tpp-qseal.pem"),
        ),
        Signer.ofPem(pem("tpp-qseal.key.pem")),
    )
    val timeline = Timeline()
    timeline.title("A payment of NOK 100.33 with a Norwegian bank (Berlin Group XS2A, signed by java.security)")
    val flow = bank.payment(
        InitiatePayment(
            paymentProduct = "norwegian-domestic-credit-transfers",
            // The demo may be run twice on one day, and the bank would take the second for a mistake.
            allowLogicalDuplicate = true,
            body = Payment(
                instructedAmount = InstructedAmount(currency = "NOK", amount = "100.33"),
                debtorAccount = AccountReference(bban = "97105048304"),
                creditorAccount = AccountReference(bban = "86011117947"),
                creditorName = "Fjord Bakery AS",
                remittanceInformationUnstructured = "Two loaves and a cinnamon bun",
            ),
        ),
        Context(psu = PsuDevice(ipAddress = "192.0.2.17")),
    )
    val outcome = runBlocking {
        drive(flow, HttpSender(http), redirect = { approve(http, timeline, it) }, observer = timeline).outcome()
    }
    timeline.end(outcome)
    exitProcess(if (outcome is PaymentOutcome.Completed) 0 else 1)
}
