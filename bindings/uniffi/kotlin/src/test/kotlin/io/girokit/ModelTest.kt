package io.girokit

import io.girokit.api.AccountReference
import io.girokit.api.BankConfig
import io.girokit.api.Context
import io.girokit.api.InstructedAmount
import io.girokit.api.Tietoevry
import io.girokit.api.TransactionStatus
import io.girokit.json.UnexpectedJson
import io.girokit.json.parse
import io.girokit.model.ErrorKind
import io.girokit.model.Fault
import io.girokit.model.Retry
import kotlinx.serialization.json.JsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

internal class ModelTest {
    @Test
    fun `unknown fields are kept and written back`() {
        val text = """{"currency":"NOK","amount":"1.50","colour":{"deep":[1.10,null]}}"""
        val amount = InstructedAmount.parse(text)
        assertEquals(setOf("colour"), amount.extra.keys)
        assertEquals(text, amount.toJson().toString())
        assertEquals("2", InstructedAmount.read(amount.copy(amount = "2").toJson()).amount)
    }

    @Test
    fun `an amount that comes as a number keeps every digit`() {
        assertEquals("12345678901234.010", InstructedAmount.parse("""{"currency":"NOK","amount":12345678901234.010}""").amount)
    }

    @Test
    fun `codes are open`() {
        assertEquals(TransactionStatus.Acsc, TransactionStatus.of("ACSC"))
        assertEquals(TransactionStatus.Unknown("NEWW"), TransactionStatus.of("NEWW"))
        assertTrue(TransactionStatus.Rjct in TransactionStatus.known)
    }

    @Test
    fun `what is missing or of another type is named`() {
        val missing = assertThrows(UnexpectedJson::class.java) { InstructedAmount.parse("""{"currency":"NOK"}""") }
        assertTrue(missing.message!!.contains("amount"))
        val wrong = assertThrows(UnexpectedJson::class.java) { InstructedAmount.parse("""{"currency":["NOK"],"amount":"1"}""") }
        assertTrue(wrong.message!!.contains("currency"))
    }

    @Test
    fun `a job that could not go on throws what it ended with`() {
        val text = """{"outcome":"failed","error":{"kind":"InvalidKey","fault":"Caller","retry":"Never","message":"too short"}}"""
        val error = assertThrows(GirokitException::class.java) { io.girokit.api.PaymentOutcome.parse(text) }
        assertEquals(ErrorKind.INVALID_KEY, error.kind)
        assertThrows(UnexpectedJson::class.java) { io.girokit.api.PaymentOutcome.parse("""{"outcome":"elsewhere"}""") }
    }

    @Test
    fun `account numbers and keys do not print`() {
        val account = AccountReference(bban = "97105048304", extra = mapOf("other" to JsonPrimitive("97105048312")))
        assertFalse(account.toString().contains("9710504"), account.toString())
        val config = BankConfig(system = "tietoevry", baseUrl = "https://bank.example", key = "-----BEGIN")
        assertFalse(config.toString().contains("BEGIN"), config.toString())
    }

    @Test
    fun `wrong input is refused before anything is sent, with the field's path`() {
        val bank = Tietoevry(Sandbox.config(), Sandbox.signer())
        val input = Sandbox.payment("1.00").let { it.copy(body = it.body.copy(creditorAccount = AccountReference(bban = "86011117948"))) }
        val error = assertThrows(GirokitException::class.java) { bank.payment(input, Context()) }
        assertEquals(ErrorKind.INVALID_INPUT, error.kind)
        assertEquals(Fault.CALLER, error.fault)
        assertEquals(Retry.NEVER, error.retry)
        assertTrue(error.field!!.contains("creditorAccount.bban"), error.field)
        assertTrue(error.message!!.contains("creditorAccount.bban"))
        assertFalse(error.message!!.contains("86011117948"))
    }

    @Test
    fun `values are held to their standards`() {
        check("iban", "NO9386011117947")
        val error = assertThrows(GirokitException::class.java) { check("iban", "NO9386011117948") }
        assertEquals(ErrorKind.INVALID_INPUT, error.kind)
        assertThrows(GirokitException::class.java) { check("amount", "1.234", "NOK") }
        check("amount", "1.234", "KWD")
    }

    @Test
    fun `the wrong system, two keys, and no entropy are refused`() {
        val config = Sandbox.config()
        assertThrows(GirokitException::class.java) { Tietoevry(config.copy(system = "nobody"), Sandbox.signer()) }
        val both = assertThrows(GirokitException::class.java) { Tietoevry(config.copy(key = "x"), Sandbox.signer()) }
        assertEquals("key", both.field)
        val bank = Bank(config.toJson().toString())
        val short = assertThrows(GirokitException::class.java) { bank.start(0, ByteArray(31), "users", "{}", "{}") }
        assertEquals("entropy", short.field)
    }

    @Test
    fun `keys are read from both kinds of PEM, and what is no key says so`() {
        val error = assertThrows(GirokitException::class.java) { readPrivateKey("no key") }
        assertEquals(ErrorKind.INVALID_KEY, error.kind)
        val damaged = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"
        assertEquals(ErrorKind.INVALID_KEY, assertThrows(GirokitException::class.java) { readPrivateKey(damaged) }.kind)
    }
}
