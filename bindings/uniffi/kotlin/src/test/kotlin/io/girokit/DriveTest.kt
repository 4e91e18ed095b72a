package io.girokit

import com.sun.net.httpserver.HttpServer
import io.girokit.api.BankConfig
import io.girokit.api.PaymentRef
import io.girokit.api.Session
import io.girokit.api.Tietoevry
import io.girokit.model.ErrorKind
import io.girokit.model.Header
import io.girokit.model.Request
import io.girokit.model.Step
import java.io.IOException
import java.net.InetSocketAddress
import java.util.concurrent.Executors
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout

/** The loop and its HTTP client, with banks that misbehave. */
@Timeout(60)
internal class DriveTest {
    private val ref = PaymentRef("payments", "norwegian-domestic-credit-transfers", "42")
    private val context = Sandbox.context.copy(session = Session(psuId = "psu-1"))

    /** Time passes as the drive sleeps. */
    private class Clockwork : java.time.Clock() {
        var ms = 1_760_000_000_000
        override fun millis() = ms
        override fun getZone(): java.time.ZoneId = java.time.ZoneOffset.UTC
        override fun withZone(zone: java.time.ZoneId) = this
        override fun instant(): java.time.Instant = java.time.Instant.ofEpochMilli(ms)
    }

    private val clock = Clockwork()

    private fun bank(edit: BankConfig.() -> BankConfig = { this }) =
        Tietoevry(Sandbox.config(edit = edit), Sandbox.signer()).also { it.clock = clock }

    private val sleep: suspend (Long) -> Unit = { clock.ms += it }

    private fun json(status: Int, text: String) =
        Response(status, listOf(Header("content-type", "application/json")), text.encodeToByteArray())

    @Test
    fun `a read whose answer cannot be read is asked again under another id`() = runBlocking {
        val ids = mutableListOf<String>()
        val send = Sender { request ->
            ids += request.id
            if (ids.size < 3) json(200, "<html>") else json(200, """{"transactionStatus":"ACSC"}""")
        }
        val outcome = drive(bank().paymentStatus(ref, context), send, sleep = sleep).outcome()
        assertInstanceOf(CallOutcome.Answered::class.java, outcome)
        assertEquals(3, ids.toSet().size)
        assertTrue(clock.ms > 1_760_000_000_000, "it waited between its tries")
    }

    @Test
    fun `answers that stay unreadable end with the error`() {
        val error = assertThrows(GirokitException::class.java) {
            runBlocking { drive(bank().paymentStatus(ref, context), { json(200, "<html>") }, sleep = sleep) }
        }
        assertEquals(ErrorKind.UNREADABLE_ANSWER, error.kind)
    }

    @Test
    fun `a create whose answer cannot be read is not sent again`() = runBlocking {
        var sent = 0
        val send = Sender { sent += 1; json(201, "<html>") }
        val outcome = drive(bank().initiatePayment(Sandbox.payment("5.00"), context), send, sleep = sleep).outcome()
        val uncertain = assertInstanceOf(CallOutcome.Uncertain::class.java, outcome)
        assertTrue(uncertain.requestId.isNotEmpty())
        assertEquals(1, sent)
    }

    @Test
    fun `a connection that fails leaves a create uncertain, and so does a coroutine that is cancelled meanwhile`() = runBlocking {
        val outcome = drive(bank().initiatePayment(Sandbox.payment("5.00"), context), { throw IOException("reset") }, sleep = sleep).outcome()
        assertInstanceOf(CallOutcome.Uncertain::class.java, outcome)
        val flow = bank().initiatePayment(Sandbox.payment("5.00"), context)
        assertThrows(CancellationException::class.java) {
            runBlocking { drive(flow, { throw CancellationException("stop") }, sleep = sleep) }
        }
        // Driven on, it sends nothing: the request may have reached the bank before.
        val driven = drive(flow, { error("nothing is sent") }, sleep = sleep).outcome()
        assertInstanceOf(CallOutcome.Uncertain::class.java, driven)
        Unit
    }

    @Test
    fun `without a key nothing is signed`() {
        val bank = Tietoevry(Sandbox.config()).also { it.clock = clock }
        val error = assertThrows(GirokitException::class.java) {
            runBlocking { drive(bank.paymentStatus(ref, context), { error("nothing is sent") }) }
        }
        assertEquals(ErrorKind.INVALID_CONFIG, error.kind)
    }

    @Test
    fun `redirects are answers, bodies end at the limit, slow banks at the time limit, bytes go out as they are`() = runBlocking {
        val server = HttpServer.create(InetSocketAddress("127.0.0.1", 0), 0)
        var received = ByteArray(0)
        server.executor = Executors.newCachedThreadPool { Thread(it).apply { isDaemon = true } }
        server.createContext("/moved") { it.responseHeaders.add("Location", "/huge"); it.sendResponseHeaders(302, -1); it.close() }
        server.createContext("/huge") { exchange ->
            exchange.sendResponseHeaders(200, 0)
            runCatching { exchange.responseBody.use { body -> repeat(1_000) { body.write(ByteArray(100_000)) } } }
        }
        server.createContext("/slow") { exchange ->
            exchange.sendResponseHeaders(200, 0)
            exchange.responseBody.write(1)
            exchange.responseBody.flush()
            Thread.sleep(5_000)
        }
        server.createContext("/echo") { received = it.requestBody.readBytes(); it.sendResponseHeaders(204, -1); it.close() }
        server.start()
        try {
            fun request(path: String, body: ByteArray = ByteArray(0)) = Request(
                "id", "test", if (body.isEmpty()) "GET" else "POST", "http://127.0.0.1:${server.address.port}$path",
                listOf(Header("Date", "Tue, 11 Mar 2025 09:41:07 GMT")), body,
            )
            val sender = HttpSender(timeout = 1_000.milliseconds, largestAnswer = 1_000_000)
            assertEquals(302, sender.send(request("/moved")).status)
            assertEquals(1_000_001, sender.send(request("/huge")).body.size)
            assertThrows(IOException::class.java) { runBlocking { sender.send(request("/slow")) } }
            val bytes = byteArrayOf(0x7b, 0x20, 0x0a, 0xff.toByte(), 0x7d)
            assertEquals(204, sender.send(request("/echo", bytes)).status)
            assertArrayEquals(bytes, received)
        } finally {
            server.stop(0)
        }
    }
}
