/** Finishes a payment that was begun and saved elsewhere, perhaps in another language. */
package io.girokit.demo

import io.girokit.HttpSender
import io.girokit.Signer
import io.girokit.api.BankConfig
import io.girokit.api.Tietoevry
import io.girokit.drive
import io.girokit.outcome
import java.io.File
import java.net.URI
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import kotlinx.coroutines.runBlocking

/**
 * `Resume <address of the sandbox> <folder of its PKI> <redirect URI>`, with the saved flow on standard input, a `payment`
 * or an `authorisePayment`; the outcome goes to standard output as JSON.
 */
public fun main(arguments: Array<String>) {
    val (address, pki, redirectUri) = arguments
    fun pem(name: String) = File(pki, name).readText()
    val http = HttpSender.client(HttpSender.tls(authorities = pem("ca.pem")))
    val config = BankConfig("tietoevry", "$address/tietoevry", redirectUri, certificate = pem("tpp-qseal.pem"))
    val bank = Tietoevry(config, Signer.ofPem(pem("tpp-qseal.key.pem")))
    val saved = generateSequence(::readLine).joinToString("\n")
    val begun = "\"tietoevry.authorisePayment\"" !in saved
    val flow = if (begun) bank.resumePayment(saved) else bank.resumeAuthorisePayment(saved)
    val approve = { url: String ->
        val pressed = HttpRequest.newBuilder(URI(url))
            .header("content-type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("decision=approve"))
            .build()
        http.send(pressed, BodyHandlers.ofString()).headers().firstValue("location").orElseThrow()
    }
    println(runBlocking { drive(flow, HttpSender(http), redirect = { approve(it) }) }.outcome().toJson())
}
