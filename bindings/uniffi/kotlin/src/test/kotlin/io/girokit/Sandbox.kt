package io.girokit

import io.girokit.api.AccountReference
import io.girokit.api.BankConfig
import io.girokit.api.Context
import io.girokit.api.InitiatePayment
import io.girokit.api.InstructedAmount
import io.girokit.api.Payment
import io.girokit.api.Profile
import io.girokit.api.PsuDevice
import java.io.File
import java.net.URI
import java.net.URLEncoder
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.util.concurrent.TimeUnit
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

/** The bank that the tests talk to: a process of its own, ended with the tests. */
internal object Sandbox {
    private val top = File(System.getProperty("girokit.top", "../../..")).canonicalFile
    private val announced: JsonObject by lazy(::start)

    val http: String get() = announced.text("http")
    val https: String get() = announced.text("https")
    val pki: File get() = File(announced.text("pki"))
    val vectors: File get() = top.resolve("tests/vectors")

    fun pem(name: String): String = pki.resolve(name).readText()

    private fun start(): JsonObject {
        val ran = ProcessBuilder("cargo", "build", "--quiet", "-p", "girokit-sandbox").directory(top).inheritIO().start()
        check(ran.waitFor(10, TimeUnit.MINUTES) && ran.exitValue() == 0) { "the sandbox does not build" }
        val target = System.getenv("CARGO_TARGET_DIR")?.let(::File) ?: top.resolve("target")
        val process = ProcessBuilder(target.resolve("debug/girokit-sandbox").path, "--hurry", "200")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
        Runtime.getRuntime().addShutdownHook(Thread { process.destroy() })
        val output = process.inputStream.bufferedReader()
        val first = checkNotNull(output.readLine()) { "the sandbox did not start" }
        Thread { output.forEachLine { } }.apply { isDaemon = true }.start()
        return Json.parseToJsonElement(first).jsonObject
    }

    fun config(base: String = http, edit: BankConfig.() -> BankConfig = { this }): BankConfig = BankConfig(
        system = "tietoevry",
        baseUrl = "$base/tietoevry",
        redirectUri = "https://shop.example/back",
        certificate = pem("tpp-qseal.pem"),
        profile = Profile(pollFirstMs = 50, pollLongestMs = 200),
    ).edit()

    fun signer(): Signer = Signer.ofPem(pem("tpp-qseal.key.pem"))

    /** Plays the person at the bank's page. */
    fun decide(url: String, decision: String = "approve", client: HttpClient = HttpClient.newHttpClient()): String {
        val form = "decision=$decision&nationalId=" + URLEncoder.encode("13039319955", Charsets.UTF_8)
        val request = HttpRequest.newBuilder(URI(url))
            .header("content-type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build()
        return client.send(request, BodyHandlers.ofString()).headers().firstValue("location").orElseThrow()
    }

    fun payments(): List<JsonElement> = control("GET", "payments", null).jsonObject["payments"]!!.jsonArray

    fun next(scenario: String) {
        control("POST", "next", """{"scenario":"$scenario"}""")
    }

    private fun control(method: String, path: String, body: String?): JsonElement {
        val publisher = body?.let(BodyPublishers::ofString) ?: BodyPublishers.noBody()
        val request = HttpRequest.newBuilder(URI("$http/control/tietoevry/$path"))
            .header("content-type", "application/json")
            .method(method, publisher)
            .build()
        val response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString())
        check(response.statusCode() < 300) { response.body() }
        return Json.parseToJsonElement(response.body().ifEmpty { "null" })
    }

    /** A payment that no other test makes: the amount tells them apart. */
    fun payment(amount: String): InitiatePayment = InitiatePayment(
        paymentProduct = "norwegian-domestic-credit-transfers",
        body = Payment(
            instructedAmount = InstructedAmount(currency = "NOK", amount = amount),
            debtorAccount = AccountReference(bban = "97105048304"),
            creditorAccount = AccountReference(bban = "86011117947"),
            creditorName = "Fjord Bakery AS",
        ),
    )

    val context: Context = Context(psu = PsuDevice(ipAddress = "192.0.2.17"))

    private fun JsonObject.text(name: String) = getValue(name).jsonPrimitive.content
}
