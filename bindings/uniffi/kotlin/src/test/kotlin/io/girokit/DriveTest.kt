package io.girokit

import com.sun.net.httpserver.HttpServer
import io.girokit.api.BankConfig
import io.girokit.api.BookingStatus
import io.girokit.api.EntryFilter
import io.girokit.api.PaymentRef
import io.girokit.api.Session
import io.girokit.api.Tietoevry
import io.girokit.api.TransactionQuery
import io.girokit.model.ErrorKind
import io.girokit.model.Header
import io.girokit.model.Request
import io.girokit.model.Step
import java.io.IOException
import java.net.InetSocketAddress
import java.util.concurrent.Executors
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList
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

    /** A bank that has a list of several pages. */
    private fun pages(count: Int, size: Int, asked: MutableList<Int> = mutableListOf()) = Sender { request ->
        val page = Regex("page=(\\d+)").find(request.url)?.groupValues?.get(1)?.toInt() ?: 0
        asked += page
        val entry = { at: Any -> """{"transactionId":"t-$at","transactionAmount":{"currency":"NOK","amount":"$at.10"}}""" }
        val booked = (page * size until (page + 1) * size).joinToString { entry(it) }
        val pending = if (page == 0) entry("p") else ""
        val next = if (page + 1 < count) ""","_links":{"next":{"href":"/v1/accounts/a/transactions?page=${page + 1}"}}""" else ""
        json(200, """{"transactions":{"booked":[$booked],"pending":[$pending]$next}}""")
    }

    private fun listing() = bank().everyTransaction(TransactionQuery("a", BookingStatus.of("both")), context)

    @Test
    fun `a long list is read entry by entry, each page asked for when the one before is used up`() = runBlocking {
        val list = listing()
        val seen = list.entries(pages(3, 100)).map { it.transactionId }.toList()
        assertEquals(301, seen.size)
        assertEquals(listOf("t-99", "t-p", "t-100"), seen.subList(99, 102))
        assertEquals("psu-1", list.session?.psuId)
        assertEquals(List(300) { "t-$it" }, list.only("booked").entries(pages(3, 100)).map { it.transactionId }.toList())
        val asked = mutableListOf<Int>()
        assertEquals("t-2", listing().only("booked").entries(pages(3, 2, asked)).first { it.transactionId == "t-2" }.transactionId)
        assertEquals(listOf(0, 1), asked)
    }

    @Test
    fun `a page is indexed, filtered and exported without being read as a whole`() = runBlocking {
        listing().pages(pages(1, 10)).collect { page ->
            assertEquals(listOf("booked", "pending", null), listOf(0, 10, 11).map(page::list))
            assertEquals("t-3", page[3].transactionId)
            assertThrows(IndexOutOfBoundsException::class.java) { page[11] }
            val some = page.filter(EntryFilter(field = "transactionAmount.amount", from = "7", to = "8.5"))
            assertEquals(listOf("t-7", "t-8"), some.asSequence().map { it.transactionId }.toList())
            assertTrue(some.toJsonBytes().decodeToString().startsWith("""[{"transactionId":"t-7","""))
        }
    }

    @Test
    fun `a list that the bank refuses, or for which the user is needed, is an error`() {
        val refusal = """{"tppMessages":[{"category":"ERROR","code":"PERIOD_INVALID"}]}"""
        val refused = assertThrows(GirokitException::class.java) {
            runBlocking { listing().entries({ json(400, refusal) }).toList() }
        }
        assertEquals("PERIOD_INVALID", refused.error.bank?.code)
        val consent = """{"_links":{"scaRedirect":{"href":"https://bank.example/sca"}}}"""
        val needed = assertThrows(GirokitException::class.java) {
            runBlocking { listing().entries({ json(401, consent) }).toList() }
        }
        assertEquals("redirect", needed.error.field)
    }
}
