/** Finishes a payment that was begun and carried on in other languages. */
package io.girokit.demo

import io.girokit.Signer
import io.girokit.api.BankConfig
import io.girokit.api.PaymentOutcome
import io.girokit.api.Tietoevry
import io.girokit.drive
import io.girokit.outcome
import java.io.File
import kotlin.system.exitProcess
import kotlinx.coroutines.runBlocking

/** Arguments: the sandbox's address, the folder of its PKI, the file with the saved flow. */
public object Relay {
    @JvmStatic
    public fun main(arguments: Array<String>): Unit = runBlocking {
        val (http, pki, saved) = arguments
        fun pem(name: String) = File(pki, name).readText()
        val config = BankConfig(
            system = "tietoevry",
            baseUrl = "$http/tietoevry",
            redirectUri = "https://shop.example/paid",
            certificate = pem("tpp-qseal.pem"),
        )
        val outcome = Tietoevry(config, Signer.ofPem(pem("tpp-qseal.key.pem"))).use { bank ->
            drive(bank.resumePayment(File(saved).readText())).outcome()
        }
        if (outcome !is PaymentOutcome.Completed) {
            println("not completed: $outcome")
            exitProcess(1)
        }
        println("Kotlin: " + outcome.payment.statuses.joinToString(" → ") { it.transactionStatus.code })
    }
}
