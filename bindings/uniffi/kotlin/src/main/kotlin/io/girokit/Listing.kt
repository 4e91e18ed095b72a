package io.girokit

import io.girokit.api.EntryFilter
import io.girokit.api.ListOutcome
import io.girokit.api.OddEntry
import io.girokit.api.Session
import io.girokit.json.UnexpectedJson
import io.girokit.json.Values
import io.girokit.model.ErrorKind
import kotlinx.coroutines.flow.Flow as Entries
import kotlinx.coroutines.flow.flow
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.jsonArray

/** How many entries are read from the core at a time. */
private const val CHUNK = 64

/** How many entries that cannot be read are kept. */
private const val MOST_ODD = 1000

/**
 * A page of a long list. The bank's answer stays in the core as text, checked once; an entry becomes an object when it is
 * asked for.
 */
public class TypedPage<out T> internal constructor(
    /** The page as the core knows it. */
    public val page: Page,
    private val entry: Values.(JsonElement) -> T,
) : AutoCloseable {
    /** How many entries there are, without those that cannot be read. */
    public val size: Int get() = page.length().toInt()

    /** An entry. */
    public operator fun get(index: Int): T {
        if (index !in 0 until size) throw IndexOutOfBoundsException("the page has $size entries, and there is none at $index")
        return read(index, index + 1).single()
    }

    /** The name of the list that an entry is in: `booked`. */
    public fun list(index: Int): String? = page.list(index.toUInt())

    /** The entries in order, read a few at a time. */
    public fun asSequence(): Sequence<T> =
        (0 until size step CHUNK).asSequence().flatMap { read(it, minOf(it + CHUNK, size)) }

    /** The entries of one of the bank's lists only: `booked`. */
    public fun only(list: String): TypedPage<T> = TypedPage(page.only(list), entry)

    /** The entries for which a filter holds. They are found without being made objects. */
    public fun filter(filter: EntryFilter): TypedPage<T> = TypedPage(page.filter(filter.toJson().toString()), entry)

    /** The entries of the bank's lists that cannot be read, each with its place and why. They are not among the others. */
    public val odd: List<OddEntry> get() = Json.parseToJsonElement(page.odd()).jsonArray.map { OddEntry.read(it) }

    /** Everything that stands in the bank's lists as one JSON list, also what cannot be read. */
    public fun toJsonBytes(): ByteArray = page.export()

    private fun read(from: Int, to: Int): List<T> {
        val values = Values()
        return Json.parseToJsonElement(page.json(from.toUInt(), to.toUInt()).decodeToString()).jsonArray.map {
            try {
                values.entry(it)
            } catch (wrong: UnexpectedJson) {
                throw failure(ErrorKind.UNREADABLE_ANSWER, "entry", "the bank's answer is not what the standard has: ${wrong.message}")
            }
        }
    }

    override fun close(): Unit = page.close()
}

/** A long list, read page by page and each page entry by entry. Only one page is in memory. Each flow reads it anew. */
public class Listing<out T> internal constructor(
    session: Session?,
    private val entry: Values.(JsonElement) -> T,
    private val list: String? = null,
    private val begin: () -> TypedFlow<ListOutcome>,
) {
    /** What the bank gave us for this user, as of the last page that was read; keep it for the user's next job. Secret. */
    @Volatile
    public var session: Session? = session
        private set

    /**
     * What the last reading met that cannot be read, each entry with its list, its place there and why: it cost nothing but
     * itself. At most a thousand are kept; [TypedPage.odd] has all of its page.
     */
    @Volatile
    public var odd: List<OddEntry> = emptyList()
        private set

    /** The entries of one of the bank's lists only: `booked`. */
    public fun only(list: String): Listing<T> = Listing(session, entry, list, begin)

    /**
     * The pages, each of which is closed when the next is asked for. [send] and [redirect] are those of [drive].
     *
     * @throws GirokitException when the bank refuses, its answer is not to be had, or the user is needed and not there.
     */
    public fun pages(
        send: Sender = HttpSender(),
        redirect: suspend (url: String) -> String? = { null },
    ): Entries<TypedPage<T>> = flow {
        var job: TypedFlow<ListOutcome>? = begin()
        odd = emptyList()
        while (job != null) {
            val page = read(drive(job, send, redirect), job)
            session = job.session()
            odd = (odd + page.odd.filter { list == null || it.list == list }).take(MOST_ODD)
            when (list) {
                null -> page.use { emit(it) }
                else -> page.use { it.only(list) }.use { emit(it) }
            }
            val next = job.nextPage()
            job.close()
            job = next
        }
    }

    /** The entries of all pages. [send] and [redirect] are those of [drive]. */
    public fun entries(
        send: Sender = HttpSender(),
        redirect: suspend (url: String) -> String? = { null },
    ): Entries<T> = flow { pages(send, redirect).collect { page -> page.asSequence().forEach { emit(it) } } }

    private fun read(driven: Driven<ListOutcome>, job: TypedFlow<ListOutcome>): TypedPage<T> {
        val outcome = when (driven) {
            is Driven.Done -> driven.outcome
            is Driven.Paused -> throw failure(
                ErrorKind.UNEXPECTED_INPUT,
                "redirect",
                "the bank wants to see the user before it answers, and nobody took them there",
            )
        }
        return when (outcome) {
            is ListOutcome.Read -> TypedPage(job.page() ?: throw ended(), entry)
            is ListOutcome.Refused -> throw GirokitException.Failed(outcome.error)
            is ListOutcome.Uncertain -> throw GirokitException.Failed(outcome.error)
            is ListOutcome.Declined -> throw GirokitException.Failed(outcome.error)
            is ListOutcome.Cancelled -> throw ended()
        }
    }

    private fun ended() = failure(ErrorKind.UNEXPECTED_INPUT, "page", "the reading of this list was ended")
}
