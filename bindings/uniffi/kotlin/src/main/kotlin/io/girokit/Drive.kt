package io.girokit

import io.girokit.model.ErrorKind
import io.girokit.model.Input
import io.girokit.model.Request
import io.girokit.model.Step
import kotlin.coroutines.cancellation.CancellationException
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.delay
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.isActive
import kotlinx.coroutines.withContext

/** How far [drive] came. */
public sealed interface Driven<out O> {
    /** The job has ended. */
    public data class Done<out O>(val outcome: O) : Driven<O>

    /** The flow goes on later: when the user has done something, when its time has come. Save it, and drive it on then. */
    public data class Paused(
        /** What comes next: a [Step.Redirect] or a [Step.Ask], or a [Step.Wait] or [Step.Send] that there was no time left for. */
        val step: Step,
    ) : Driven<kotlin.Nothing>
}

/** The outcome, or an error when the flow goes on later. */
public fun <O> Driven<O>.outcome(): O = when (this) {
    is Driven.Done -> outcome
    is Driven.Paused -> throw when (step) {
        is Step.Redirect, is Step.Ask -> failure(ErrorKind.UNEXPECTED_INPUT, "redirect", "the flow waits for the user")
        else -> failure(ErrorKind.UNEXPECTED_INPUT, "untilMs", "the flow has not ended yet")
    }
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
 * [save] stores the flow's text: after each input, and before a payment or another request that must not be sent twice leaves.
 * Such a request is not sent unless [save] returns. A process that dies then leaves behind what `resume` needs to know. Without
 * [save], what happened is known as long as the flow is in memory.
 *
 * [redirect] is given the bank's address and returns the address the user came back to; [ask] is given what to ask for
 * and returns what the user typed.
 *
 * Nothing is begun after [untilMs], Unix time in milliseconds, and no wait that lasts longer: then it is [Driven.Paused], with the
 * step that comes next. A request that is on its way is awaited.
 *
 * A coroutine that is cancelled ends with its `CancellationException` and leaves the flow as it is then, saved. A read on its way
 * is given up, and made again when the flow is driven on. A payment on its way is awaited, for the sender's timeout at most, because
 * only its answer says what the bank has.
 *
 * @throws GirokitException when a step cannot be taken, or answers stay unreadable; and whatever the functions given throw, [send]
 * among them, unless it says that the transport failed ([isTransportFailure]). The flow can still be saved, and driven on: a
 * payment in whose middle it happened counts as one whose answer is lost.
 */
public suspend fun <O> drive(
    flow: TypedFlow<O>,
    send: Sender = HttpSender(),
    redirect: suspend (url: String) -> String? = { null },
    ask: suspend (prompt: String) -> String? = { null },
    signer: Signer? = flow.signer,
    observer: Observer = object : Observer {},
    sleep: suspend (milliseconds: Long) -> Unit = { delay(it) },
    untilMs: Long = Long.MAX_VALUE,
    save: suspend (saved: String) -> Unit = {},
): Driven<O> {
    // Two that drive one flow would take each other's requests for lost ones.
    if (!flow.driven.compareAndSet(false, true)) {
        throw failure(ErrorKind.UNEXPECTED_INPUT, "flow", "this flow is being driven already", "await the first drive of it")
    }
    try {
        return Drive(flow, send, redirect, ask, signer, observer, sleep, untilMs, save).run()
    } finally {
        flow.driven.set(false)
    }
}

private class Drive<O>(
    private val flow: TypedFlow<O>,
    private val send: Sender,
    private val redirect: suspend (url: String) -> String?,
    private val ask: suspend (prompt: String) -> String?,
    private val signer: Signer?,
    private val observer: Observer,
    private val sleep: suspend (milliseconds: Long) -> Unit,
    private val untilMs: Long,
    private val save: suspend (saved: String) -> Unit,
) {
    private var unreadable = 0

    suspend fun run(): Driven<O> {
        while (true) {
            currentCoroutineContext().ensureActive()
            val step = flow.step()
            observer.onStep(step)
            when (step) {
                is Step.Done -> return Driven.Done(flow.outcome(step))
                // Whoever sent it is gone, by a fault or with its process.
                is Step.InFlight ->
                    feed(Input.SendFailed(step.id, "the process or call that sent it ended before its answer was there", false))
                is Step.Sign -> {
                    val key = signer ?: throw failure(ErrorKind.INVALID_CONFIG, "signer", "no key signs for this bank")
                    feed(Input.Signature(step.id, key.sign(step)))
                }
                is Step.Send -> if (isLate()) return Driven.Paused(step) else request(step)
                is Step.Wait -> {
                    if (isLate(step.untilMs)) return Driven.Paused(step)
                    sleep((step.untilMs - flow.clock.millis()).coerceAtLeast(0))
                    feed(Input.Tick)
                }
                is Step.Redirect -> {
                    if (isLate()) return Driven.Paused(step)
                    feed(Input.Returned(redirect(step.url) ?: return Driven.Paused(step)))
                }
                is Step.Ask -> {
                    if (isLate()) return Driven.Paused(step)
                    feed(Input.Answer(ask(step.prompt) ?: return Driven.Paused(step)))
                }
            }
        }
    }

    /** Sends a request, and feeds what became of it. */
    private suspend fun request(step: Step.Send) {
        val request = step.request
        val once = step.writeAhead
        if (once) mark(request)
        val response = try {
            if (once) withContext(NonCancellable) { send.send(request) } else send.send(request)
        } catch (wrong: Unsendable) {
            if (once) feed(Input.SendFailed(request.id, reason(wrong.cause), true))
            throw wrong.cause
        } catch (failed: Exception) {
            val cancelled = failed is CancellationException && !currentCoroutineContext().isActive
            // A fault in the caller's own code is thrown: the flow stands where it stood, before the request or with it in flight.
            if (!cancelled && !isTransportFailure(failed)) throw failed
            observer.onFailure(request, failed)
            feed(Input.SendFailed(request.id, if (cancelled) "cancelled by the caller" else reason(failed), neverLeft(failed)))
            if (cancelled) throw failed
            return
        }
        answered(step, response)
    }

    /** Writes down that the request leaves now. Unless that is stored, it does not leave. */
    private suspend fun mark(request: Request) {
        flow.feed(Input.Sending(request.id))
        try {
            store()
        } catch (fault: Throwable) {
            flow.feed(Input.SendFailed(request.id, "not sent, because the flow could not be saved", true))
            throw fault
        }
        if (currentCoroutineContext().isActive) return
        feed(Input.SendFailed(request.id, "cancelled by the caller before it was sent", true))
        currentCoroutineContext().ensureActive()
    }

    /** Feeds a response, whatever those who look at it throw. */
    private suspend fun answered(step: Step.Send, response: Response) {
        val id = step.request.id
        val looked = runCatching { observer.onResponse(step.request, response) }
        try {
            flow.feed(Input.Response(id, response.status.toUShort(), response.headers, response.body))
            unreadable = 0
        } catch (wrong: GirokitException) {
            if (++unreadable >= UNREADABLE_ANSWERS && !step.writeAhead) throw wrong
            observer.onFailure(step.request, wrong)
            // The flow knows what may be asked for again and what must not be sent twice.
            flow.feed(Input.SendFailed(id, wrong.error.toString(), false))
        }
        store()
        looked.getOrThrow()
    }

    private suspend fun feed(input: Input) {
        flow.feed(input)
        store()
    }

    private suspend fun store() {
        withContext(NonCancellable) { save(flow.save()) }
    }

    /** Whether there is no time left to begin what ends at this moment. */
    private fun isLate(endsMs: Long = Long.MIN_VALUE) = maxOf(endsMs, flow.clock.millis()) > untilMs
}

private fun reason(failed: Throwable): String = listOfNotNull(failed.javaClass.simpleName, failed.message).joinToString(": ")
