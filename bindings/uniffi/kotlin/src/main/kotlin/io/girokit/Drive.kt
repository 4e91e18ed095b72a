package io.girokit

import io.girokit.model.ErrorKind
import io.girokit.model.Input
import io.girokit.model.Request
import io.girokit.model.Step
import kotlin.coroutines.cancellation.CancellationException
import kotlinx.coroutines.delay

/** How far [drive] came. */
public sealed interface Driven<out O> {
    /** The job has ended. */
    public data class Done<out O>(val outcome: O) : Driven<O>

    /** The user has to do something first. Save the flow, and drive it on when they have. */
    public data class Paused(
        /** A [Step.Redirect] or a [Step.Ask]. */
        val step: Step,
    ) : Driven<kotlin.Nothing>
}

/** The outcome, or an error when the flow waits for the user. */
public fun <O> Driven<O>.outcome(): O = when (this) {
    is Driven.Done -> outcome
    is Driven.Paused -> throw failure(ErrorKind.UNEXPECTED_INPUT, "redirect", "the flow waits for the user")
}

/** Sees everything that [drive] does: for logs and timelines. */
public interface Observer {
    /** A step is about to be taken. */
    public fun onStep(step: Step) {}

    /** A request was answered. */
    public fun onResponse(request: Request, response: Response) {}

    /** A request was not answered, or its answer could not be read. */
    public fun onFailure(request: Request, reason: Exception) {}
}

/** How many answers that cannot be read are borne before the error is thrown. */
private const val UNREADABLE_ANSWERS = 3

/**
 * Takes a flow to its end, or to where the user is needed and [redirect] or [ask] return `null`.
 *
 * [redirect] is given the bank's address and returns the address the user came back to; [ask] is given what to ask for
 * and returns what the user typed.
 *
 * @throws GirokitException when a step cannot be taken, or answers stay unreadable; the flow can still be saved.
 */
public suspend fun <O> drive(
    flow: TypedFlow<O>,
    send: Sender = HttpSender(),
    redirect: suspend (url: String) -> String? = { null },
    ask: suspend (prompt: String) -> String? = { null },
    signer: Signer? = flow.signer,
    observer: Observer = object : Observer {},
    sleep: suspend (milliseconds: Long) -> Unit = { delay(it) },
): Driven<O> {
    var unreadable = 0
    while (true) {
        val step = flow.step()
        observer.onStep(step)
        when (step) {
            is Step.Send -> {
                val request = step.request
                try {
                    val response = send.send(request)
                    observer.onResponse(request, response)
                    flow.feed(Input.Response(request.id, response.status.toUShort(), response.headers, response.body))
                } catch (cancelled: CancellationException) {
                    // The request may have reached the bank; a flow driven on later must not send it as if it had not.
                    flow.feed(Input.SendFailed(request.id, "cancelled by the caller"))
                    throw cancelled
                } catch (failed: Exception) {
                    if (failed is GirokitException && ++unreadable >= UNREADABLE_ANSWERS) throw failed
                    observer.onFailure(request, failed)
                    // The flow knows what may be asked for again and what must not be sent twice.
                    flow.feed(Input.SendFailed(request.id, reason(failed)))
                }
            }
            is Step.Sign -> {
                val key = signer ?: throw failure(ErrorKind.INVALID_CONFIG, "signer", "no key signs for this bank")
                flow.feed(Input.Signature(step.id, key.sign(step)))
            }
            is Step.Redirect -> flow.feed(Input.Returned(redirect(step.url) ?: return Driven.Paused(step)))
            is Step.Ask -> flow.feed(Input.Answer(ask(step.prompt) ?: return Driven.Paused(step)))
            is Step.Wait -> {
                sleep((step.untilMs - flow.clock.millis()).coerceAtLeast(0))
                flow.feed(Input.Tick)
            }
            is Step.Done -> return Driven.Done(flow.outcome(step))
        }
    }
}

private fun reason(failed: Exception): String = when (failed) {
    is GirokitException -> failed.error.toString()
    else -> listOfNotNull(failed.javaClass.simpleName, failed.message).joinToString(": ")
}
