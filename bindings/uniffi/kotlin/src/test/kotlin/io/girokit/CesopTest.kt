package io.girokit

import io.girokit.api.BankConfig
import io.girokit.api.Cesop
import io.girokit.api.CesopPsp
import io.girokit.api.CheckOutcome
import io.girokit.api.Profile
import io.girokit.api.PspId
import io.girokit.api.PspIdType
import io.girokit.api.QuarterConfig
import io.girokit.api.ReportOutcome
import io.girokit.api.ReportToCheck
import io.girokit.api.ReportToSubmit
import java.nio.file.Files
import java.nio.file.Path
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout
import org.junit.jupiter.api.io.TempDir

/** A quarter of payments, from a CSV file to the agency's receipt. */
@Timeout(120)
internal class CesopTest {
    private val config = QuarterConfig(
        quarter = 3,
        year = 2025,
        reportingPsp = CesopPsp(pspId = PspId(value = "BANKDKKKXXX", pspIdType = PspIdType.Bic)),
    )
    private val head = "TransactionIdentifier,ExecutionDate,Amount,Currency,PayerMS,PayeeName,AccountIdentifier"

    private fun payments(folder: Path, vararg more: String): Path {
        val rows = (1..40).map { "T-$it,2025-07-01T10:00:00Z,$it.5,EUR,DK,Muster & Söhne,DE89370400440532013000" }
        return folder.resolve("payments.csv").also { Files.write(it, listOf(head) + rows + more) }
    }

    @Test
    fun `from a file of payments to the receipt`(@TempDir folder: Path) = runBlocking {
        val told = mutableListOf<String>()
        val made = reportFiles(payments(folder), config, folder.resolve("out")) { what, done, total -> told += "$what $done/$total" }
        val size = Files.size(folder.resolve("payments.csv"))
        assertEquals(listOf("reading $size/$size", "writing $size/$size"), told)
        assertEquals(40, made.summary.payments)
        assertEquals("840.00", made.summary.totals["EUR"])
        val (path, file) = made.files.single()
        assertEquals(file.bytes, Files.size(path))

        val bank = Cesop(
            BankConfig(
                system = "cesop",
                baseUrl = "${Sandbox.https}/cesop/api/v1",
                authUrl = "${Sandbox.https}/cesop",
                profile = Profile(pollFirstMs = 50, pollLongestMs = 200),
            ),
        )
        val xml = Files.readString(path)
        val check = bank.checkReport(ReportToCheck(xml = xml))
        val checked = drive(check).outcome()
        assertEquals(40, assertInstanceOf(CheckOutcome.Valid::class.java, checked, "$checked").transactions)
        val ours = HttpSender(HttpSender.client(HttpSender.tls(
            authorities = Sandbox.pem("ca.pem"),
            certificate = Sandbox.pem("tpp-qwac.pem"),
            key = readPrivateKey(Sandbox.pem("tpp-qwac.key.pem")),
        )))
        val outcome = drive(bank.report(ReportToSubmit(xml = xml)), ours).outcome()
        assertInstanceOf(ReportOutcome.Accepted::class.java, outcome, "$outcome")
        Unit
    }

    @Test
    fun `rows with faults leave no file`(@TempDir folder: Path) {
        val wrong = payments(folder, "B,yesterday,1,EUR,DK,M,DE89370400440532013000")
        val out = folder.resolve("out")
        val refused = assertThrows(GirokitException::class.java) { runBlocking { reportFiles(wrong, config, out) } }
        assertTrue("line 42" in refused.error.message, refused.error.message)
        assertTrue(Files.notExists(out))
        CesopQuarter(config).use { quarter ->
            quarter.count(Files.readAllBytes(wrong))
            assertThrows(GirokitException::class.java) { quarter.plan() }
            assertEquals(listOf(42L), quarter.problems.map { it.line })
        }
    }
}
