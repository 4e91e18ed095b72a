package io.girokit

import io.girokit.api.QuarterConfig
import io.girokit.api.QuarterFile
import io.girokit.api.QuarterPlan
import io.girokit.api.QuarterSummary
import io.girokit.api.RowProblem
import io.girokit.json.parse
import java.nio.ByteBuffer
import java.nio.channels.FileChannel
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardOpenOption.CREATE
import java.nio.file.StandardOpenOption.TRUNCATE_EXISTING
import java.nio.file.StandardOpenOption.WRITE
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.withContext
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonArray

/** How many bytes are read at once. */
private const val CHUNK = 1 shl 20

/**
 * A quarter of payments on its way to the files of a CESOP report. The payments are read twice, as chunks of bytes of a CSV
 * file; nothing is kept but the payees. [count] takes the chunks, [plan] says what will be written, [write] takes the same
 * again and gives pieces of files, [finish] gives the last of them. [reportFiles] does all of it with files.
 */
public class CesopQuarter(config: QuarterConfig) : AutoCloseable {
    private val core = Quarter(System.currentTimeMillis(), entropy(), config.toJson().toString())

    /** First reading: a chunk of the file. */
    public fun count(chunk: ByteArray): Unit = core.count(chunk)

    /**
     * Ends the first reading: which files will be written.
     *
     * @throws GirokitException when rows have faults.
     */
    public fun plan(): QuarterPlan = QuarterPlan.parse(core.plan())

    /** The rows with faults that were found so far, the first hundred of them. */
    public val problems: List<RowProblem>
        get() = Json.parseToJsonElement(core.problems()).jsonArray.map(RowProblem::read)

    /** Second reading: the same bytes again, in chunks of any size. */
    public fun write(chunk: ByteArray): List<Piece> = core.write(chunk)

    /** Ends the second reading: the last pieces, and what became of the payments. */
    public fun finish(): Pair<List<Piece>, QuarterSummary> =
        core.finish().let { it.pieces to QuarterSummary.parse(it.summary) }

    override fun close(): Unit = core.close()
}

/** The files of a quarter. */
public data class ReportFiles(
    /** Each with what is in it. */
    public val files: List<Pair<Path, QuarterFile>>,
    /** What became of the payments. */
    public val summary: QuarterSummary,
)

/**
 * Makes the files of a quarter in a folder. [progress] is told what is done (`reading`, `writing`), and how many bytes of how
 * many. Only the payees are held in memory.
 *
 * @throws GirokitException when rows have faults; no file is left then.
 */
public suspend fun reportFiles(
    payments: Path,
    config: QuarterConfig,
    folder: Path,
    progress: (what: String, done: Long, total: Long) -> Unit = { _, _, _ -> },
): ReportFiles = withContext(Dispatchers.IO) {
    val total = Files.size(payments)
    val eachChunk = { what: String, take: (ByteArray) -> Unit ->
        var done = 0L
        Files.newInputStream(payments).use { input ->
            while (true) {
                val chunk = input.readNBytes(CHUNK)
                if (chunk.isEmpty()) break
                ensureActive()
                take(chunk)
                done += chunk.size
                progress(what, done, total)
            }
        }
    }
    CesopQuarter(config).use { quarter ->
        eachChunk("reading") { quarter.count(it) }
        val plan = quarter.plan()
        Files.createDirectories(folder)
        val paths = plan.files.map { folder.resolve(it.name) }
        val opened = mutableListOf<FileChannel>()
        val put = { piece: Piece -> opened[piece.file.toInt()].writeAt(piece.offset.toLong(), piece.bytes) }
        var whole = false
        try {
            paths.mapTo(opened) { FileChannel.open(it, CREATE, WRITE, TRUNCATE_EXISTING) }
            eachChunk("writing") { chunk -> quarter.write(chunk).forEach(put) }
            val (last, summary) = quarter.finish()
            last.forEach(put)
            whole = true
            ReportFiles(paths zip plan.files, summary)
        } finally {
            opened.forEach { it.close() }
            if (!whole) paths.forEach(Files::deleteIfExists)
        }
    }
}

private fun FileChannel.writeAt(offset: Long, bytes: ByteArray) {
    val rest = ByteBuffer.wrap(bytes)
    while (rest.hasRemaining()) write(rest, offset + rest.position())
}
