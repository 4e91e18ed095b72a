package io.girokit

import io.girokit.api.Warning
import io.girokit.json.Reader
import io.girokit.json.Values
import io.girokit.json.fields
import io.girokit.model.Error
import kotlinx.serialization.json.JsonElement

/** How a single call ends. */
public sealed interface CallOutcome<out R> {
    /** The bank answered what was asked for. */
    public data class Answered<out R>(
        /** The bank's answer. */
        val reply: R,
        /** What in the answer did not fit its type: kept as it came, and not in its place. */
        val warnings: List<Warning> = emptyList(),
    ) : CallOutcome<R>

    /** The bank refused; the error holds its code. */
    public data class Refused(val error: Error) : CallOutcome<kotlin.Nothing>

    /** The request may have reached the bank, and its answer is lost. It was not sent again. */
    public data class Uncertain(
        /** `X-Request-ID` of the request, to name it to the bank's support. */
        val requestId: String,
        /** What is known and what to do. */
        val error: Error,
    ) : CallOutcome<kotlin.Nothing>

    /** The user came back from the bank without having agreed. */
    public data class Declined(val error: Error) : CallOutcome<kotlin.Nothing>

    /** The host ended it before the bank was asked. */
    public data object Cancelled : CallOutcome<kotlin.Nothing>

    public companion object {
        internal fun <R> reader(reply: Values.(JsonElement) -> R): Reader<CallOutcome<R>> = Reader { json ->
            fields(json) {
                when (val tag = must("outcome") { text(it) }) {
                    "answered" -> Answered(
                        must("reply") { reply(it) },
                        may("warnings") { list(it) { warning -> Warning.read(warning) } }.orEmpty(),
                    )
                    "refused" -> Refused(must("error") { error(it) })
                    "uncertain" -> Uncertain(must("requestId") { text(it) }, must("error") { error(it) })
                    "declined" -> Declined(must("error") { error(it) })
                    "cancelled" -> Cancelled
                    else -> unknownOutcome(tag)
                }
            }
        }
    }
}
