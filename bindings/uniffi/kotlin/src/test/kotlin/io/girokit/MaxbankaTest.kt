package io.girokit

import io.girokit.api.AuthoriseCobs
import io.girokit.api.BankConfig
import io.girokit.api.CobsAuthorisation
import io.girokit.api.CobsOutcome
import io.girokit.api.CobsPayment
import io.girokit.api.Context
import io.girokit.api.Maxbanka
import io.girokit.api.OrderCobsPayment
import io.girokit.api.Profile
import io.girokit.api.ReadCobsAccounts
import io.girokit.json.parse
import java.net.URI
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout

/** Max banka's sandbox over mutual TLS. */
@Timeout(120)
internal class MaxbankaTest {
    private val bank = Maxbanka(
        BankConfig(
            system = "maxbanka",
            baseUrl = "${Sandbox.https}/maxbanka",
            redirectUri = "http://127.0.0.1/back",
            apiKey = "sandbox-api-key",
            clientId = "5d3f0f0a-95a8-4b66-9a9e-3f5b2d6c1e00",
            clientSecret = "sandbox-client-secret",
            tppName = "girokit demo TPP",
            tppIdentification = "CZ000000-1",
            profile = Profile(pollFirstMs = 50, pollLongestMs = 200),
        ),
    )

    private val ours = HttpSender(HttpSender.client(HttpSender.tls(
        authorities = Sandbox.pem("ca.pem"),
        certificate = Sandbox.pem("tpp-qwac.pem"),
        key = readPrivateKey(Sandbox.pem("tpp-qwac.key.pem")),
    )))

    /** A user's browser, and anybody else, shows no certificate. */
    private val anybodys = HttpSender.client(HttpSender.tls(authorities = Sandbox.pem("ca.pem")))

    private fun approve(url: String): String {
        val request = HttpRequest.newBuilder(URI(url))
            .header("content-type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("decision=approve&login=jana"))
            .build()
        return anybodys.send(request, BodyHandlers.ofString()).headers().firstValue("location").orElseThrow()
    }

    private suspend fun user(): Context {
        val flow = bank.authorise(AuthoriseCobs(scope = "aisp pisp"))
        assertInstanceOf(CobsAuthorisation.Authorised::class.java, drive(flow, ours, redirect = { approve(it) }).outcome())
        return Sandbox.context.copy(session = flow.session())
    }

    @Test
    fun `a user gives access, and a payment is signed by SMS over mutual TLS`() = runBlocking {
        val context = user()
        val listed = assertInstanceOf(
            CallOutcome.Answered::class.java, drive(bank.accounts(ReadCobsAccounts(), context), ours).outcome(),
        ).reply as io.girokit.api.CobsAccounts
        val iban = listed.accounts.first().identification?.iban
        val payment = CobsPayment.parse(
            """{"paymentIdentification": {"instructionIdentification": "kotlin-1"},
            "amount": {"instructedAmount": {"value": "12.30", "currency": "CZK"}},
            "debtorAccount": {"identification": {"iban": "$iban"}, "currency": "CZK"},
            "creditorAccount": {"identification": {"iban": "CZ2408000000001002003779"}, "currency": "CZK"}}""",
        )
        val flow = bank.payment(OrderCobsPayment(body = payment, testAuthCode = true), context)
        val asked = mutableListOf<String>()
        val outcome = drive(flow, ours, ask = { prompt -> "0000".also { asked += prompt } }).outcome()
        assertInstanceOf(CobsOutcome.Completed::class.java, outcome, "$outcome")
        assertEquals(1, asked.size)
    }

    @Test
    fun `without our certificate the bank answers nobody`() = runBlocking {
        val outcome = drive(bank.accounts(ReadCobsAccounts(), user()), HttpSender(anybodys)).outcome()
        val refused = assertInstanceOf(CallOutcome.Refused::class.java, outcome, "$outcome")
        assertEquals(401, refused.error.bank?.status?.toInt())
    }
}
