package io.girokit

import io.girokit.api.BankConfig
import io.girokit.api.Context
import io.girokit.api.ListOutcome
import io.girokit.api.Session
import io.girokit.json.Message
import io.girokit.json.Reader
import io.girokit.json.Values
import io.girokit.json.parse
import io.girokit.model.ErrorKind
import io.girokit.model.Input
import io.girokit.model.Step
import java.security.SecureRandom
import java.time.Clock
import java.util.concurrent.atomic.AtomicBoolean
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement

/**
 * A bank with our identity there. The class of each system adds one method per operation.
 *
 * With a [Signer] the platform signs and `key` is left out of the configuration; without one, `config.key` is held and
 * used in memory by the core.
 */
public abstract class Client(config: BankConfig, private val signer: Signer?) : AutoCloseable {
    init {
        if (signer != null && config.key != null) {
            throw failure(ErrorKind.INVALID_CONFIG, "key", "either a signer or a key in the configuration signs, not both")
        }
    }

    /** The bank as the core knows it, for whoever wants to name jobs by text. */
    public val bank: Bank = Bank(config.toJson().toString())

    internal var clock: Clock = Clock.systemUTC()

    protected fun demand(system: String) {
        if (bank.system() != system) {
            throw failure(ErrorKind.INVALID_CONFIG, "system", "this class is for `$system`, the configuration is not")
        }
    }

    protected fun <O> begin(job: String, input: Message?, context: Context, reader: Reader<O>): TypedFlow<O> {
        val text = input?.toJson()?.toString() ?: "{}"
        val flow = bank.start(clock.millis(), entropy(), job, text, context.toJson().toString())
        return TypedFlow(bank, flow, reader, signer, clock)
    }

    protected fun <O> again(job: String, saved: String, input: Message?, session: Session?, reader: Reader<O>): TypedFlow<O> {
        val flow = bank.resume(saved, input?.toJson()?.toString(), session?.toJson()?.toString())
        if (flow.job() != job) {
            throw failure(ErrorKind.CANNOT_RESUME, "saved", "this flow is a ${flow.job()}, not a $job")
        }
        return TypedFlow(bank, flow, reader, signer, clock)
    }

    internal fun <T> list(job: String, input: Message, context: Context, entry: Values.(JsonElement) -> T): Listing<T> =
        Listing(context.session, entry) { begin(job, input, context, ListOutcome.Companion) }

    override fun close(): Unit = bank.close()
}

/** One job with a bank that ends with an [O]. Hand it to [drive], or ask [step] and tell [feed] yourself. */
public class TypedFlow<O> internal constructor(
    private val bank: Bank,
    /** The flow as the core knows it. */
    public val flow: Flow,
    private val reader: Reader<O>,
    internal val signer: Signer?,
    internal val clock: Clock,
) : AutoCloseable {
    /** Whether it is being driven. */
    internal val driven = AtomicBoolean()

    /** The name of the job: `tietoevry.payment`. */
    public val job: String get() = flow.job()

    /** What to do next. Asking twice gives the same answer, until something is fed. */
    public fun step(): Step = flow.step(clock.millis(), entropy())

    /** Tells what happened. After an error the flow is as it was before. */
    public fun feed(input: Input): Unit = flow.feed(clock.millis(), entropy(), input)

    /** The flow as text without secrets, to be resumed in any language. */
    public fun save(): String = flow.save()

    /**
     * How many inputs the flow has taken since it began; it stands in what [save] writes. Where two processes share a
     * store, each writes only over the revision that it read.
     */
    public val revision: Long get() = flow.revision()

    /** What the last [feed] brought to light about the object of the job, each piece once: a mandate's changes of status. */
    public fun events(): List<JsonElement> = flow.events().map { Json.parseToJsonElement(it) }

    /**
     * What is known so far of the object that the job is about: a payment with its id, its status and its fee, so that the user
     * can see what signing costs before they go to the bank: read it when `drive` calls `redirect`. `KnownPayment.parse` reads
     * its part `payment`. `null` before anything is known, and for jobs that have nothing to show.
     */
    public fun progress(): JsonElement? = flow.progress()?.let { Json.parseToJsonElement(it) }

    /** What the bank gave us for this user so far; keep it for the user's next job. Secret. */
    public fun session(): Session? = flow.session()?.let { Session.parse(it) }

    /** The page that a job over a long list has read; `null` while it goes on, and for other jobs. */
    public fun page(): Page? = flow.page()

    /** The job for the page after the one that this one has read; `null` when that was the last one. */
    public fun nextPage(): TypedFlow<O>? =
        bank.nextPage(clock.millis(), entropy(), flow)?.let { TypedFlow(bank, it, reader, signer, clock) }

    /** The outcome of a step that ends the job. */
    public fun outcome(done: Step.Done): O = reader.parse(done.outcome.json)

    override fun close(): Unit = flow.close()
}

private val random = SecureRandom()

internal fun entropy(): ByteArray = ByteArray(32).also(random::nextBytes)
