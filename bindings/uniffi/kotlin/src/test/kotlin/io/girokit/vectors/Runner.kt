/** Runs vectors, as tests/vectors/README.md describes them, through the public interface of girokit. */
package io.girokit.vectors

import io.girokit.GirokitException
import java.io.File
import java.io.IOException
import kotlin.system.exitProcess
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject

/** What came of a folder of vectors. */
public class Report(public val passed: Int, public val failures: List<Pair<String, String>>) {
    /** Whether every vector holds and there was at least one. */
    public val isGood: Boolean get() = failures.isEmpty() && passed > 0

    override fun toString(): String =
        failures.joinToString("") { (name, why) -> "FAILED $name: $why\n" } + "kotlin: $passed passed, ${failures.size} failed"
}

/** Runs every `*.json` below a folder, or the one file that is named. What cannot be read counts as failed. */
public fun run(folder: File): Report {
    var passed = 0
    val failures = mutableListOf<Pair<String, String>>()
    if (!folder.exists()) failures += folder.path to "there is no such folder"
    val files = if (folder.isFile) listOf(folder) else folder.walkTopDown().filter { it.extension == "json" }.sorted().toList()
    for (file in files) {
        val why = failure(file)
        if (why == null) passed += 1 else failures += file.relativeTo(folder).path.removeSuffix(".json").ifEmpty { file.name } to why
    }
    return Report(passed, failures)
}

private fun failure(file: File): String? = try {
    val text = file.readText()
    vector(Json.parseToJsonElement(text) as? JsonObject ?: differs("a vector is a JSON object"), text)
    null
} catch (differs: Differs) {
    differs.message
} catch (error: GirokitException) {
    error.message
} catch (error: IOException) {
    "cannot be read: ${error.message}"
} catch (error: SerializationException) {
    "is not JSON: ${error.message}"
} catch (error: RuntimeException) {
    error.toString()
}

private fun vector(vector: JsonObject, text: String): Unit = when (val kind = vector["kind"].text()) {
    "signing" -> signing(vector)
    "flow" -> flow(vector)
    "callback" -> callback(vector)
    "exchange" -> exchange(vector, text)
    "iso" -> iso(vector)
    "cert" -> certificate(vector)
    else -> differs("there are no vectors of kind `$kind`; there are signing, flow, callback, exchange, iso and cert")
}

/** `Runner [folder]`. */
public fun main(arguments: Array<String>) {
    val report = run(File(arguments.firstOrNull() ?: "../../../tests/vectors"))
    println(report)
    exitProcess(if (report.isGood) 0 else 1)
}
