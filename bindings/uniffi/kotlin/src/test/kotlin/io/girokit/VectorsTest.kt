package io.girokit

import io.girokit.api.PaymentOutcome
import io.girokit.json.parse
import io.girokit.vectors.run
import java.io.File
import java.nio.file.Path
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

internal class VectorsTest {
    @Test
    fun `every vector of the project holds`() {
        val report = run(Sandbox.vectors.resolve("flow/tietoevry"))
        assertTrue(report.isGood, report.toString())
        assertTrue(report.passed >= 300, "only ${report.passed} vectors were found")
    }

    @Test
    fun `a vector that says something else fails`(@TempDir folder: Path) {
        fun spoil(path: String, edit: (JsonObject) -> JsonObject) {
            val vector = Json.parseToJsonElement(Sandbox.vectors.resolve(path).readText()).jsonObject
            folder.resolve(File(path).name).toFile().writeText(edit(vector).toString())
        }
        fun JsonObject.with(name: String, value: kotlinx.serialization.json.JsonElement) = JsonObject(this + (name to value))
        spoil("signing/digest-computed.json") {
            it.with("expect", it.getValue("expect").jsonObject.with("signature", JsonPrimitive("AAAA")))
        }
        spoil("cert/signed-sha256.json") {
            it.with("expect", it.getValue("expect").jsonObject.with("serial", JsonPrimitive("00")))
        }
        spoil("iso/kid.json") { it.with("valid", Json.parseToJsonElement("""["12"]""")) }
        spoil("exchange/maxbanka/get-accounts-id-balance.json") {
            it.with("expect", Json.parseToJsonElement("""{"reply": {"balances": []}}"""))
        }
        spoil("callback/in-order.json") { it.with("then", Json.parseToJsonElement("""[{"uuid": "none", "step": {}}]""")) }
        spoil("flow/tietoevry/booked.json") { vector ->
            val script = vector.getValue("script").jsonArray
            vector.with("script", kotlinx.serialization.json.JsonArray(script.dropLast(1)))
        }
        val report = run(folder.toFile())
        assertEquals(0, report.passed, report.toString())
        assertEquals(6, report.failures.size)
    }

    @Test
    fun `what an exchange loses, adds or rounds is found`() {
        fun why(expected: String, found: String): String? = try {
            io.girokit.vectors.same("body", Json.parseToJsonElement(expected), Json.parseToJsonElement(found))
            null
        } catch (differs: io.girokit.vectors.Differs) {
            differs.message
        }
        assertEquals(null, why("""{"a": [200.0, 0.10, "1", null]}""", """{"a": [2e2, 1e-1, "1", null]}"""))
        for ((expected, found) in listOf(
            "12345678901234.567" to "12345678901234.568", "1" to "-1", "1" to "\"1\"", "[1, 2]" to "[1]", "null" to "0",
        )) {
            assertTrue(why(expected, found).orEmpty().contains("expected"), "$expected and $found")
        }
        assertEquals("body.b: this was lost", why("""{"a": 1, "b": null}""", """{"a": 1}"""))
        assertEquals("body.b: this was added", why("""{"a": 1}""", """{"a": 1, "b": null}"""))
    }

    @Test
    fun `the outcomes of the vectors are read into types and written back with nothing lost`() {
        var seen = 0
        for (file in Sandbox.vectors.resolve("flow/tietoevry").listFiles().orEmpty().filter { it.extension == "json" }) {
            val vector = Json.parseToJsonElement(file.readText()).jsonObject
            val config = vector["config"] ?: continue
            io.girokit.api.BankConfig.read(config).let { assertEquals(config, it.toJson(), file.name) }
            val input = vector["start"]?.jsonObject?.takeIf { it["job"] == JsonPrimitive("payment") && it["error"] == null }?.get("input")
            input?.let { assertEquals(it, io.girokit.api.InitiatePayment.read(it).toJson(), file.name) }
            seen += 1
        }
        assertTrue(seen > 20, "only $seen were seen")
        val text = """{"outcome":"rejected","payment":{"paymentService":"payments","paymentProduct":"p","transactionStatus":"NEWW",
            "statuses":[{"transactionStatus":"RJCT","atMs":1760000000000,"colour":"red"}],"weight":1.10},
            "error":{"kind":"Refused","fault":"Bank","retry":"Never","retryAtMs":null,"field":null,"message":"no","next":null,
            "bank":{"status":400,"code":"X","text":"","path":null}},"more":{"a":[1,null]}}"""
        val outcome = PaymentOutcome.parse(text)
        assertEquals(Json.parseToJsonElement(text), outcome.toJson())
    }
}
