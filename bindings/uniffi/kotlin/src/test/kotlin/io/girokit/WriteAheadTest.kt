package io.girokit

import io.girokit.api.PaymentOutcome
import io.girokit.api.PaymentRef
import io.girokit.api.Session
import io.girokit.api.Tietoevry
import io.girokit.model.ErrorKind
import io.girokit.model.Header
import io.girokit.model.Request
import io.girokit.model.Step
import java.io.FileNotFoundException
import java.io.IOException
import java.net.ConnectException
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.delay
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout

/** What `drive` leaves behind where it is left in its middle: a payment is written down before it leaves, and never sent twice. */
@Timeout(60)
internal class WriteAheadTest {
    /** Time passes as the drive sleeps. */
    private class Clockwork : java.time.Clock() {
        var ms = 1_760_000_000_000
        override fun millis() = ms
        override fun getZone(): java.time.ZoneId = java.time.ZoneOffset.UTC
        override fun withZone(zone: java.time.ZoneId) = this
        override fun instant(): java.time.Instant = java.time.Instant.ofEpochMilli(ms)
    }

    private val clock = Clockwork()
    private val bank = Tietoevry(Sandbox.config(), Sandbox.signer()).also { it.clock = clock }
    private val context = Sandbox.context.copy(session = Session(psuId = "psu-1"))
    private val sleep: suspend (Long) -> Unit = { clock.ms += it }

    private fun payment() = bank.payment(Sandbox.payment("5.00"), context)

    private fun created(request: Request) = accepted(request, if (request.method == "POST") "RCVD" else "ACSC")

    private fun accepted(request: Request, status: String): Response {
        val links = """"_links":{"self":{"href":"/v1/payments/norwegian-domestic-credit-transfers/p-1"}}"""
        val body = """{"paymentId":"p-1","transactionStatus":"$status",$links}"""
        val headers = listOf(Header("content-type", "application/json"))
        return Response(if (request.method == "POST") 201 else 200, headers, body.encodeToByteArray())
    }

    /** Counts what it is asked to send. */
    private inner class Counting(private val reply: suspend (Request) -> Response = { created(it) }) : Sender {
        val sent = mutableListOf<Request>()
        val posted get() = sent.count { it.method == "POST" }

        override suspend fun send(request: Request): Response {
            sent += request
            return reply(request)
        }
    }

    private fun end(flow: TypedFlow<PaymentOutcome>, send: Sender): PaymentOutcome =
        runBlocking { drive(flow, send, sleep = sleep).outcome() }

    @Test
    fun `a payment is stored as on its way before it leaves, and after each input`() = runBlocking {
        val seen = mutableListOf<String>()
        val saved = mutableListOf<String>()
        val send = Counting { seen += "sent ${it.method}"; created(it) }
        val flow = payment()
        val outcome = drive(flow, send, sleep = sleep) { text ->
            delay(1)
            saved += text
            seen += if ("\"inFlight\":true" in text) "on its way" else "saved"
        }.outcome()
        assertInstanceOf(PaymentOutcome.Completed::class.java, outcome)
        val at = seen.indexOf("sent POST")
        assertEquals(listOf("on its way", "sent POST", "saved"), seen.subList(at - 1, at + 2))
        assertEquals(flow.save(), saved.last())
        assertEquals(saved.size.toLong(), flow.revision, "each input was stored")
    }

    @Test
    fun `what was stored before it left is never sent again`() {
        val saved = mutableListOf<String>()
        val killed = Counting { throw AssertionError("the process dies here") }
        assertThrows(AssertionError::class.java) { runBlocking { drive(payment(), killed, sleep = sleep) { saved += it } } }
        val again = Counting()
        assertInstanceOf(PaymentOutcome.Uncertain::class.java, end(bank.resumePayment(saved.last()), again))
        assertEquals(listOf(1, 0), listOf(killed.posted, again.posted))
    }

    @Test
    fun `a payment that could not be stored is not sent`() {
        val send = Counting()
        val flow = payment()
        assertThrows(IllegalStateException::class.java) {
            runBlocking { drive(flow, send, sleep = sleep) { if ("\"inFlight\":true" in it) error("disk full") } }
        }
        assertEquals(0, send.sent.size)
        assertInstanceOf(Step.Wait::class.java, flow.step(), "it never left, and the flow knows")
        assertInstanceOf(PaymentOutcome.Completed::class.java, end(flow, send))
        assertEquals(1, send.posted)
    }

    @Test
    fun `a fault of the caller's own code is thrown, and the payment counts as lost`() {
        for (fault in listOf(NullPointerException("x"), IllegalArgumentException("x"), FileNotFoundException("cert.pem"))) {
            val send = Counting { throw fault }
            val flow = payment()
            assertThrows(fault.javaClass) { runBlocking { drive(flow, send) } }
            assertInstanceOf(Step.InFlight::class.java, flow.step())
            assertInstanceOf(PaymentOutcome.Uncertain::class.java, end(flow, Counting()))
            assertEquals(1, send.posted)
        }
    }

    @Test
    fun `a payment whose answer is lost, or cannot be read, is uncertain`() {
        val limited = suspend { withTimeout(1.milliseconds) { awaitCancellation() } }
        val garbage = Response(201, emptyList(), "<html>".encodeToByteArray())
        for (send in listOf(Counting { throw IOException("reset") }, Counting { limited() }, Counting { garbage })) {
            assertInstanceOf(PaymentOutcome.Uncertain::class.java, end(payment(), send))
            assertEquals(1, send.posted)
        }
    }

    @Test
    fun `a payment that never left is tried again, and in the end refused`() {
        for (failed in listOf(ConnectException("refused"), NotSentException("no way"))) {
            val send = Counting { throw failed }
            assertInstanceOf(PaymentOutcome.Refused::class.java, end(payment(), send))
            assertTrue(send.posted > 1 && send.sent.map { it.id }.toSet().size == send.posted)
            var tries = 0
            val later = Counting { if (tries++ == 0) throw failed else created(it) }
            assertInstanceOf(PaymentOutcome.Completed::class.java, end(payment(), later))
        }
    }

    @Test
    fun `an answer is kept, whatever those who look at it throw`() {
        val saved = mutableListOf<String>()
        val flow = payment()
        val look = object : Observer {
            override fun onResponse(request: Request, response: Response) = error("a fault of the caller's log")
        }
        val send = Counting()
        assertThrows(IllegalStateException::class.java) { runBlocking { drive(flow, send, observer = look) { saved += it } } }
        assertTrue("\"p-1\"" in saved.last())
        assertInstanceOf(PaymentOutcome.Completed::class.java, end(flow, send))
        assertEquals(1, send.posted)
    }

    @Test
    fun `nothing is begun after its time`() = runBlocking {
        val waiting = Counting { accepted(it, "RCVD") }
        val flow = payment()
        val early = drive(flow, waiting, sleep = sleep, untilMs = clock.ms - 1)
        assertInstanceOf(Step.Send::class.java, (early as Driven.Paused).step)
        assertEquals(0, waiting.sent.size)
        val later = drive(flow, waiting, sleep = sleep, untilMs = clock.ms)
        assertInstanceOf(Step.Wait::class.java, (later as Driven.Paused).step)
        assertEquals(1, waiting.posted)
    }

    @Test
    fun `a payment on its way is awaited when its coroutine is cancelled, a read is given up`() {
        val saved = mutableListOf<String>()
        val slow = Counting { delay(200); created(it) }
        val flow = payment()
        assertThrows(TimeoutCancellationException::class.java) {
            runBlocking { withTimeout(50.milliseconds) { drive(flow, slow, sleep = sleep) { saved += it } } }
        }
        assertTrue("\"p-1\"" in saved.last(), "its answer came, and was stored")
        assertInstanceOf(PaymentOutcome.Completed::class.java, end(flow, slow))
        assertEquals(1, slow.posted)
        val status = bank.paymentStatus(PaymentRef("payments", "norwegian-domestic-credit-transfers", "42"), context)
        assertThrows(TimeoutCancellationException::class.java) {
            runBlocking { withTimeout(50.milliseconds) { drive(status, { awaitCancellation() }, sleep = sleep) { saved += it } } }
        }
        assertEquals(status.save(), saved.last())
        assertInstanceOf(Step.Wait::class.java, status.step())
    }

    @Test
    fun `one flow is driven once at a time`() {
        val flow = payment()
        val reached = CompletableDeferred<GirokitException>()
        val send = Counting()
        runBlocking {
            drive(flow, send, sleep = sleep) {
                try {
                    drive(flow, send)
                } catch (refused: GirokitException) {
                    reached.complete(refused)
                }
            }
            assertEquals(ErrorKind.UNEXPECTED_INPUT, reached.await().kind)
        }
        assertEquals(1, send.posted)
    }

    @Test
    fun `exceptions say whether the request can have left`() {
        val handshake = javax.net.ssl.SSLHandshakeException("PKIX path building failed")
        val alert = javax.net.ssl.SSLHandshakeException("(bad_certificate) Received fatal alert: bad_certificate")
        for (never in listOf(handshake, ConnectException(), java.net.UnknownHostException(), java.net.http.HttpConnectTimeoutException("slow"))) {
            assertTrue(neverLeft(never) && isTransportFailure(never), never.toString())
        }
        for (maybe in listOf(alert, IOException("EOF"), java.net.http.HttpTimeoutException("slow"), CancellationException("stop"))) {
            assertTrue(!neverLeft(maybe) && isTransportFailure(maybe), maybe.toString())
        }
        assertTrue(!isTransportFailure(IllegalStateException()) && !isTransportFailure(FileNotFoundException("x")))
    }

    @Test
    fun `the sender's own failures say it, too`() {
        fun failure(url: String, headers: List<Header> = emptyList()): Exception = assertThrows(Exception::class.java) {
            runBlocking { HttpSender(timeout = 500.milliseconds).send(Request("id", "test", "POST", url, headers, "{}".encodeToByteArray())) }
        }
        val closed = java.net.ServerSocket(0).use { it.localPort }
        assertTrue(neverLeft(failure("http://127.0.0.1:$closed/x")))
        assertTrue(neverLeft(failure("http://no-such-host.invalid/x")))
        assertTrue(neverLeft(failure("${Sandbox.https}/tietoevry/v1/payments")), "the bank's certificate does not verify")
        java.net.ServerSocket(0).use { silent ->
            val failed = failure("http://127.0.0.1:${silent.localPort}/x")
            assertTrue(isTransportFailure(failed) && !neverLeft(failed), failed.toString())
        }
        assertInstanceOf(Unsendable::class.java, failure("ftp://bank.example/x"))
        assertInstanceOf(Unsendable::class.java, failure("http://bank.example/x", listOf(Header("X", "a\r\nb"))))
    }
}
