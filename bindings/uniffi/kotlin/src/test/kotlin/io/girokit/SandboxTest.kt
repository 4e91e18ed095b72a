package io.girokit

import io.girokit.api.PaymentOutcome
import io.girokit.api.Session
import io.girokit.api.Tietoevry
import io.girokit.api.TransactionStatus
import io.girokit.model.Request
import io.girokit.model.Step
import java.io.File
import java.net.http.HttpClient
import java.util.concurrent.TimeUnit
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout

/** Whole jobs with the sandbox, which verifies every signature. */
@Timeout(120)
internal class SandboxTest {
    private fun client() = Tietoevry(Sandbox.config(), Sandbox.signer())

    private fun amountsAtBank(amount: String) = Sandbox.payments().count { it.toString().contains("\"$amount\"") }

    @Test
    fun `a payment is registered, authorised and followed to its end`() = runBlocking {
        val flow = client().payment(Sandbox.payment("101.11"), Sandbox.context)
        val outcome = drive(flow, redirect = { Sandbox.decide(it) }).outcome()
        val completed = assertInstanceOf(PaymentOutcome.Completed::class.java, outcome)
        assertEquals(TransactionStatus.Acsc, completed.payment.transactionStatus)
        assertNotNull(flow.session()?.psuId)
        assertEquals(1, amountsAtBank("101.11"))
    }

    @Test
    fun `over TLS with our own certificate, and with the key in memory`() = runBlocking {
        val tls = HttpSender.tls(
            authorities = Sandbox.pem("ca.pem"),
            certificate = Sandbox.pem("tpp-qwac.pem"),
            key = readPrivateKey(Sandbox.pem("tpp-qwac.key.pem")),
        )
        val http = HttpSender.client(tls)
        val bank = Tietoevry(Sandbox.config(Sandbox.https) { copy(key = Sandbox.pem("tpp-qseal.key.pem")) })
        val steps = mutableListOf<Step>()
        val outcome = drive(
            bank.payment(Sandbox.payment("101.12"), Sandbox.context),
            send = HttpSender(http),
            redirect = { Sandbox.decide(it, client = http) },
            observer = object : Observer {
                override fun onStep(step: Step) {
                    steps += step
                }
            },
        ).outcome()
        assertInstanceOf(PaymentOutcome.Completed::class.java, outcome)
        assertTrue(steps.none { it is Step.Sign }, "a key in memory asks nobody to sign")
    }

    @Test
    fun `without the authority of the bank's certificate nothing is sent, and the wait before the next try is the flow's`() {
        val failures = mutableListOf<Exception>()
        assertThrows(Stopped::class.java) {
            runBlocking {
                drive(
                    Tietoevry(Sandbox.config(Sandbox.https), Sandbox.signer()).users(),
                    sleep = { throw Stopped() },
                    observer = object : Observer {
                        override fun onFailure(request: Request, reason: Exception) {
                            failures += reason
                        }
                    },
                )
            }
        }
        assertInstanceOf(javax.net.ssl.SSLException::class.java, failures.single())
    }

    @Test
    fun `saved at the redirect and resumed by another client`() = runBlocking {
        val input = Sandbox.payment("101.13")
        val first = client().payment(input, Sandbox.context)
        var paused = assertInstanceOf(Driven.Paused::class.java, drive(first))
        var saved = first.save()
        assertFalse(saved.contains("97105048304"), "account numbers are not saved")

        val second = client().resumePayment(saved, input)
        val back = Sandbox.decide((paused.step as Step.Redirect).url)
        var once = true
        paused = assertInstanceOf(
            Driven.Paused::class.java,
            drive(second, redirect = { if (once) back.also { once = false } else null }),
        )
        saved = second.save()

        // The payment is at the bank now, so nothing has to be given again.
        val third = client().resumePayment(saved)
        assertEquals(paused.step, third.step())
        val outcome = drive(third, redirect = { Sandbox.decide(it) }).outcome()
        assertInstanceOf(PaymentOutcome.Completed::class.java, outcome)
        assertEquals(1, amountsAtBank("101.13"))
    }

    @Test
    fun `a saved flow is not resumed as another job`() {
        val flow = client().payment(Sandbox.payment("101.14"), Sandbox.context)
        val error = assertThrows(GirokitException::class.java) { client().resumeUsers(flow.save()) }
        assertEquals(io.girokit.model.ErrorKind.CANNOT_RESUME, error.kind)
    }

    @Test
    fun `a user who says no`() = runBlocking {
        val registered = drive(client().register(Sandbox.context), redirect = { Sandbox.decide(it) }).outcome()
        val session: Session = assertInstanceOf(PaymentOutcome.PsuRegistered::class.java, registered).session
        val flow = client().payment(Sandbox.payment("101.15"), Sandbox.context.copy(session = session))
        val outcome = drive(flow, redirect = { Sandbox.decide(it, "reject") }).outcome()
        assertFalse(outcome is PaymentOutcome.Completed, "$outcome")
        assertEquals(1, amountsAtBank("101.15"))
    }

    @Test
    fun `the connection is cut after the payment was posted, and no second one is made`() = runBlocking {
        val registered = drive(client().register(Sandbox.context), redirect = { Sandbox.decide(it) }).outcome()
        val session = assertInstanceOf(PaymentOutcome.PsuRegistered::class.java, registered).session
        Sandbox.next("cut-after-post")
        val flow = client().payment(Sandbox.payment("101.16"), Sandbox.context.copy(session = session))
        val outcome = drive(flow, redirect = { Sandbox.decide(it) }).outcome()
        val uncertain = assertInstanceOf(PaymentOutcome.Uncertain::class.java, outcome)
        assertNotNull(uncertain.requestId)
        assertNotNull(uncertain.error.next)
        assertEquals(1, amountsAtBank("101.16"))
    }

    @Test
    fun `a single call ends with its reply, and what the bank refuses carries its code`() = runBlocking {
        val users = drive(client().users()).outcome()
        val answered = assertInstanceOf(CallOutcome.Answered::class.java, users)
        assertTrue(answered.reply.toString().contains("scaRedirect"))

        val unknown = io.girokit.api.PaymentRef("payments", "norwegian-domestic-credit-transfers", "no-such-payment")
        val session = Session(psuId = "nobody")
        val refused = drive(client().paymentStatus(unknown, Sandbox.context.copy(session = session)), redirect = { null })
        if (refused is Driven.Done) {
            val bank = assertInstanceOf(CallOutcome.Refused::class.java, refused.outcome).error.bank
            assertNotNull(bank?.code)
        }
        Unit
    }

    @Test
    fun `a client after the bank's own Java sample is served`() {
        val java = File(System.getProperty("java.home"), "bin/java").path
        val before = Sandbox.payments().size
        // The order of headers is another each time: once would be luck.
        repeat(3) {
            val process = ProcessBuilder(java, "src/test/java/SampleTpp.java", "${Sandbox.http}/tietoevry", Sandbox.pki.path)
                .redirectErrorStream(true)
                .start()
            val said = process.inputStream.bufferedReader().readText()
            assertTrue(process.waitFor(60, TimeUnit.SECONDS))
            assertEquals(listOf("registered", "initiated", "authorised", "served"), said.trim().lines(), said)
        }
        assertEquals(before + 3, Sandbox.payments().size)
    }
}

/** Ends a drive where it would wait. */
private class Stopped : RuntimeException()
