// Written by `make generate` from the core's definitions; do not edit.
@file:Suppress("RedundantVisibilityModifier", "MaxLineLength")

package io.girokit.api

import io.girokit.json.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** How reading a page of a long list ended. */
public sealed interface ListOutcome : Message {
    /** It was read; its entries are in the flow's page. */
    public data class Read(
        /** How many entries the page has. */
        public val entries: Long,
        /** How many entries of the bank's lists cannot be read: they cost nothing but themselves, and the page has them apart. */
        public val odd: Long? = null,
        /** What else in the answer did not fit; of entries that do not, the first are named. */
        public val warnings: List<Warning>? = null,
        /** What the bank's answer holds beside its entries, such as the account and links. Not saved. */
        public val beside: JsonElement? = null,
        /** What to begin this job with for the next page; absent on the last one. */
        public val next: JsonElement? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : ListOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("read"))
            put("entries", integer(entries))
            odd?.let { put("odd", integer(it)) }
            warnings?.let { put("warnings", list(it) { it.toJson() }) }
            beside?.let { put("beside", it) }
            next?.let { put("next", it) }
        }

        override fun toString(): String =
            "Read(entries=${entries}, odd=${odd}, warnings=${warnings}, beside=${hidden(beside)}, next=${hidden(next)}, extra=${extra.keys})"
    }

    /** The bank refused; the error holds its code. */
    public data class Refused(
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : ListOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("refused"))
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Refused(error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** No answer could be obtained; asking changed nothing at the bank. */
    public data class Uncertain(
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : ListOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("uncertain"))
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Uncertain(error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** The user came back from the bank without having agreed. */
    public data class Declined(
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : ListOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("declined"))
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Declined(error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** Ended by the host. */
    public data class Cancelled(
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : ListOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("cancelled"))
        }

        override fun toString(): String =
            "Cancelled(extra=${extra.keys})"
    }

    public companion object : Reader<ListOutcome> {
        override fun read(json: JsonElement): ListOutcome = fields(json) {
            when (val tag = must("outcome") { text(it) }) {
                "read" -> Read(
                    entries = must("entries") { integer(it) },
                    odd = may("odd") { integer(it) },
                    warnings = may("warnings") { list(it) { Warning.read(it) } },
                    beside = may("beside") { it },
                    next = may("next") { it },
                    extra = rest(),
                )
                "refused" -> Refused(
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "uncertain" -> Uncertain(
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "declined" -> Declined(
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "cancelled" -> Cancelled(
                    extra = rest(),
                )
                else -> unknownOutcome(tag)
            }
        }
    }
}

/** How a payment ended. */
public sealed interface PaymentOutcome : Message {
    /** The PSU is registered; there was no payment to make. */
    public data class PsuRegistered(
        /** What to keep for this user. */
        public val session: Session,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : PaymentOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("psuRegistered"))
            put("session", session.toJson())
        }

        override fun toString(): String =
            "PsuRegistered(session=${session}, extra=${extra.keys})"
    }

    /** The payment is complete: the debtor's account was debited. */
    public data class Completed(
        /** What is known of it. */
        public val payment: KnownPayment,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : PaymentOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("completed"))
            put("payment", payment.toJson())
        }

        override fun toString(): String =
            "Completed(payment=${payment}, extra=${extra.keys})"
    }

    /** The payment was executed and booked; it is now found among the account's transactions. */
    public data class Booked(
        /** What is known of it. */
        public val payment: KnownPayment,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : PaymentOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("booked"))
            put("payment", payment.toJson())
        }

        override fun toString(): String =
            "Booked(payment=${payment}, extra=${extra.keys})"
    }

    /** The periodic payment is registered; the bank executes it when it is due. */
    public data class Registered(
        /** What is known of it. */
        public val payment: KnownPayment,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : PaymentOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("registered"))
            put("payment", payment.toJson())
        }

        override fun toString(): String =
            "Registered(payment=${payment}, extra=${extra.keys})"
    }

    /** The bank rejected the payment. */
    public data class Rejected(
        /** What is known of it. */
        public val payment: KnownPayment,
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request it is about, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : PaymentOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("rejected"))
            put("payment", payment.toJson())
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Rejected(payment=${payment}, error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /**
     * The debtor's account has had no money for it so far. The payment still waits at the bank, which may try it again: follow
     * it with `trackPayment`, or cancel it before another is begun.
     */
    public data class NoFunds(
        /** What is known of it. */
        public val payment: KnownPayment,
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request it is about, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : PaymentOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("noFunds"))
            put("payment", payment.toJson())
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "NoFunds(payment=${payment}, error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** Another PSU has to sign: start `authorisePayment` for them with this payment. */
    public data class NeedsSignature(
        /** What is known of it. */
        public val payment: KnownPayment,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : PaymentOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("needsSignature"))
            put("payment", payment.toJson())
        }

        override fun toString(): String =
            "NeedsSignature(payment=${payment}, extra=${extra.keys})"
    }

    /** The user did not authorise it. It can be authorised again or deleted. */
    public data class NotAuthorised(
        /** What is known of it. */
        public val payment: KnownPayment,
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request it is about, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : PaymentOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("notAuthorised"))
            put("payment", payment.toJson())
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "NotAuthorised(payment=${payment}, error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** The payment is cancelled. */
    public data class Cancelled(
        /** What is known of it. */
        public val payment: KnownPayment,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : PaymentOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("cancelled"))
            put("payment", payment.toJson())
        }

        override fun toString(): String =
            "Cancelled(payment=${payment}, extra=${extra.keys})"
    }

    /** The payment was not cancelled: the bank has it, in the status that is reported. */
    public data class NotCancelled(
        /** What is known of it. */
        public val payment: KnownPayment,
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request it is about, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : PaymentOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("notCancelled"))
            put("payment", payment.toJson())
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "NotCancelled(payment=${payment}, error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** The bank refused the payment, or it was never sent: nothing was made. */
    public data class Refused(
        /** What is known of it. */
        public val payment: KnownPayment,
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request it is about, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : PaymentOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("refused"))
            put("payment", payment.toJson())
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Refused(payment=${payment}, error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /**
     * The status of the payment is not known or, where `paymentId` is absent, whether the bank has it. No payment was sent
     * twice.
     */
    public data class Uncertain(
        /** What is known of it. */
        public val payment: KnownPayment,
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request it is about, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : PaymentOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("uncertain"))
            put("payment", payment.toJson())
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Uncertain(payment=${payment}, error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** The bank no longer lists the payment, and its last known status does not say why. */
    public data class Vanished(
        /** What is known of it. */
        public val payment: KnownPayment,
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request it is about, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : PaymentOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("vanished"))
            put("payment", payment.toJson())
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Vanished(payment=${payment}, error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** Ended by the host before the payment was sent. */
    public data class Abandoned(
        /** What is known of it. */
        public val payment: KnownPayment,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : PaymentOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("abandoned"))
            put("payment", payment.toJson())
        }

        override fun toString(): String =
            "Abandoned(payment=${payment}, extra=${extra.keys})"
    }

    public companion object : Reader<PaymentOutcome> {
        override fun read(json: JsonElement): PaymentOutcome = fields(json) {
            when (val tag = must("outcome") { text(it) }) {
                "psuRegistered" -> PsuRegistered(
                    session = must("session") { Session.read(it) },
                    extra = rest(),
                )
                "completed" -> Completed(
                    payment = must("payment") { KnownPayment.read(it) },
                    extra = rest(),
                )
                "booked" -> Booked(
                    payment = must("payment") { KnownPayment.read(it) },
                    extra = rest(),
                )
                "registered" -> Registered(
                    payment = must("payment") { KnownPayment.read(it) },
                    extra = rest(),
                )
                "rejected" -> Rejected(
                    payment = must("payment") { KnownPayment.read(it) },
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "noFunds" -> NoFunds(
                    payment = must("payment") { KnownPayment.read(it) },
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "needsSignature" -> NeedsSignature(
                    payment = must("payment") { KnownPayment.read(it) },
                    extra = rest(),
                )
                "notAuthorised" -> NotAuthorised(
                    payment = must("payment") { KnownPayment.read(it) },
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "cancelled" -> Cancelled(
                    payment = must("payment") { KnownPayment.read(it) },
                    extra = rest(),
                )
                "notCancelled" -> NotCancelled(
                    payment = must("payment") { KnownPayment.read(it) },
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "refused" -> Refused(
                    payment = must("payment") { KnownPayment.read(it) },
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "uncertain" -> Uncertain(
                    payment = must("payment") { KnownPayment.read(it) },
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "vanished" -> Vanished(
                    payment = must("payment") { KnownPayment.read(it) },
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "abandoned" -> Abandoned(
                    payment = must("payment") { KnownPayment.read(it) },
                    extra = rest(),
                )
                else -> unknownOutcome(tag)
            }
        }
    }
}

/** How a question for consent ended. */
public sealed interface ConsentOutcome : Message {
    /** The user came back from the bank, known to us by the session. They may have chosen any of their accounts. */
    public data class Granted(
        /** What to keep for this user. */
        public val session: Session,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : ConsentOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("granted"))
            put("session", session.toJson())
        }

        override fun toString(): String =
            "Granted(session=${session}, extra=${extra.keys})"
    }

    /** The user came back without having agreed. */
    public data class Declined(
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : ConsentOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("declined"))
            put("error", error(error))
        }

        override fun toString(): String =
            "Declined(error=${error}, extra=${extra.keys})"
    }

    /** The bank refused, or could not be reached. */
    public data class Refused(
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : ConsentOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("refused"))
            put("error", error(error))
        }

        override fun toString(): String =
            "Refused(error=${error}, extra=${extra.keys})"
    }

    /** The bank's answer could not be read. Nothing comes into being by asking. */
    public data class Uncertain(
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : ConsentOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("uncertain"))
            put("error", error(error))
        }

        override fun toString(): String =
            "Uncertain(error=${error}, extra=${extra.keys})"
    }

    /** Ended by the host. */
    public data class Abandoned(
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : ConsentOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("abandoned"))
        }

        override fun toString(): String =
            "Abandoned(extra=${extra.keys})"
    }

    public companion object : Reader<ConsentOutcome> {
        override fun read(json: JsonElement): ConsentOutcome = fields(json) {
            when (val tag = must("outcome") { text(it) }) {
                "granted" -> Granted(
                    session = must("session") { Session.read(it) },
                    extra = rest(),
                )
                "declined" -> Declined(
                    error = must("error") { error(it) },
                    extra = rest(),
                )
                "refused" -> Refused(
                    error = must("error") { error(it) },
                    extra = rest(),
                )
                "uncertain" -> Uncertain(
                    error = must("error") { error(it) },
                    extra = rest(),
                )
                "abandoned" -> Abandoned(
                    extra = rest(),
                )
                else -> unknownOutcome(tag)
            }
        }
    }
}

/** How reading accounts ended. */
public sealed interface AccountsOutcome : Message {
    /** They were read. */
    public data class Read(
        /** One entry each. */
        public val accounts: List<AccountView>,
        /** What in the answer did not fit its type: kept as it came, and not in its place. */
        public val warnings: List<Warning>? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : AccountsOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("read"))
            put("accounts", list(accounts) { it.toJson() })
            warnings?.let { put("warnings", list(it) { it.toJson() }) }
        }

        override fun toString(): String =
            "Read(accounts=${accounts}, warnings=${warnings}, extra=${extra.keys})"
    }

    /** The bank refused; the error holds its code. */
    public data class Refused(
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : AccountsOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("refused"))
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Refused(error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** No answer could be obtained; asking changed nothing at the bank. */
    public data class Uncertain(
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : AccountsOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("uncertain"))
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Uncertain(error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** The user came back from the bank without having agreed. */
    public data class Declined(
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : AccountsOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("declined"))
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Declined(error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** Ended by the host. */
    public data class Cancelled(
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : AccountsOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("cancelled"))
        }

        override fun toString(): String =
            "Cancelled(extra=${extra.keys})"
    }

    public companion object : Reader<AccountsOutcome> {
        override fun read(json: JsonElement): AccountsOutcome = fields(json) {
            when (val tag = must("outcome") { text(it) }) {
                "read" -> Read(
                    accounts = must("accounts") { list(it) { AccountView.read(it) } },
                    warnings = may("warnings") { list(it) { Warning.read(it) } },
                    extra = rest(),
                )
                "refused" -> Refused(
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "uncertain" -> Uncertain(
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "declined" -> Declined(
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "cancelled" -> Cancelled(
                    extra = rest(),
                )
                else -> unknownOutcome(tag)
            }
        }
    }
}

/** How reading a page of transactions ended. */
public sealed interface TransactionPageOutcome : Message {
    /** It was read. */
    public data class Read(
        /** Which account. */
        public val account: AccountReference? = null,
        /** Fully processed ones. */
        public val booked: List<Transaction>,
        /** Ones still to be processed. */
        public val pending: List<Transaction>,
        /** Balances of the account. */
        public val balances: List<Balance>? = null,
        /** What to begin this job with for the next page; absent on the last one. */
        public val next: TransactionQuery? = null,
        /** What in the answer did not fit its type: kept as it came, and not in its place. */
        public val warnings: List<Warning>? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : TransactionPageOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("read"))
            account?.let { put("account", it.toJson()) }
            put("booked", list(booked) { it.toJson() })
            put("pending", list(pending) { it.toJson() })
            balances?.let { put("balances", list(it) { it.toJson() }) }
            next?.let { put("next", it.toJson()) }
            warnings?.let { put("warnings", list(it) { it.toJson() }) }
        }

        override fun toString(): String =
            "Read(account=${account}, booked=${booked}, pending=${pending}, balances=${balances}, next=${next}, warnings=${warnings}, extra=${extra.keys})"
    }

    /** The bank refused; the error holds its code. */
    public data class Refused(
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : TransactionPageOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("refused"))
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Refused(error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** No answer could be obtained; asking changed nothing at the bank. */
    public data class Uncertain(
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : TransactionPageOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("uncertain"))
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Uncertain(error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** The user came back from the bank without having agreed. */
    public data class Declined(
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : TransactionPageOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("declined"))
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Declined(error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** Ended by the host. */
    public data class Cancelled(
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : TransactionPageOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("cancelled"))
        }

        override fun toString(): String =
            "Cancelled(extra=${extra.keys})"
    }

    public companion object : Reader<TransactionPageOutcome> {
        override fun read(json: JsonElement): TransactionPageOutcome = fields(json) {
            when (val tag = must("outcome") { text(it) }) {
                "read" -> Read(
                    account = may("account") { AccountReference.read(it) },
                    booked = must("booked") { list(it) { Transaction.read(it) } },
                    pending = must("pending") { list(it) { Transaction.read(it) } },
                    balances = may("balances") { list(it) { Balance.read(it) } },
                    next = may("next") { TransactionQuery.read(it) },
                    warnings = may("warnings") { list(it) { Warning.read(it) } },
                    extra = rest(),
                )
                "refused" -> Refused(
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "uncertain" -> Uncertain(
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "declined" -> Declined(
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "cancelled" -> Cancelled(
                    extra = rest(),
                )
                else -> unknownOutcome(tag)
            }
        }
    }
}

/** How reading card accounts ended. */
public sealed interface CardAccountsOutcome : Message {
    /** They were read. */
    public data class Read(
        /** One entry each. */
        public val cardAccounts: List<CardAccountView>,
        /** What in the answer did not fit its type: kept as it came, and not in its place. */
        public val warnings: List<Warning>? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CardAccountsOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("read"))
            put("cardAccounts", list(cardAccounts) { it.toJson() })
            warnings?.let { put("warnings", list(it) { it.toJson() }) }
        }

        override fun toString(): String =
            "Read(cardAccounts=${cardAccounts}, warnings=${warnings}, extra=${extra.keys})"
    }

    /** The bank refused; the error holds its code. */
    public data class Refused(
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CardAccountsOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("refused"))
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Refused(error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** No answer could be obtained; asking changed nothing at the bank. */
    public data class Uncertain(
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CardAccountsOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("uncertain"))
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Uncertain(error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** The user came back from the bank without having agreed. */
    public data class Declined(
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CardAccountsOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("declined"))
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Declined(error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** Ended by the host. */
    public data class Cancelled(
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CardAccountsOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("cancelled"))
        }

        override fun toString(): String =
            "Cancelled(extra=${extra.keys})"
    }

    public companion object : Reader<CardAccountsOutcome> {
        override fun read(json: JsonElement): CardAccountsOutcome = fields(json) {
            when (val tag = must("outcome") { text(it) }) {
                "read" -> Read(
                    cardAccounts = must("cardAccounts") { list(it) { CardAccountView.read(it) } },
                    warnings = may("warnings") { list(it) { Warning.read(it) } },
                    extra = rest(),
                )
                "refused" -> Refused(
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "uncertain" -> Uncertain(
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "declined" -> Declined(
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "cancelled" -> Cancelled(
                    extra = rest(),
                )
                else -> unknownOutcome(tag)
            }
        }
    }
}

/** How reading a page of transactions of a card account ended. */
public sealed interface CardTransactionPageOutcome : Message {
    /** It was read. */
    public data class Read(
        /** Which card account. */
        public val cardAccount: AccountReference? = null,
        /** Whether amounts are given as debits: a purchase is then below zero. */
        public val debitAccounting: Boolean? = null,
        /** Fully processed ones. */
        public val booked: List<CardTransaction>,
        /** Ones still to be processed. */
        public val pending: List<CardTransaction>,
        /** Balances of the card account. */
        public val balances: List<Balance>? = null,
        /** Whether the bank had originalAmount and transactionAmount in each other's place; here they are in their own. */
        public val amountsSwitched: Boolean,
        /** What to begin this job with for the next page; absent on the last one. */
        public val next: TransactionQuery? = null,
        /** What in the answer did not fit its type: kept as it came, and not in its place. */
        public val warnings: List<Warning>? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CardTransactionPageOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("read"))
            cardAccount?.let { put("cardAccount", it.toJson()) }
            debitAccounting?.let { put("debitAccounting", bool(it)) }
            put("booked", list(booked) { it.toJson() })
            put("pending", list(pending) { it.toJson() })
            balances?.let { put("balances", list(it) { it.toJson() }) }
            put("amountsSwitched", bool(amountsSwitched))
            next?.let { put("next", it.toJson()) }
            warnings?.let { put("warnings", list(it) { it.toJson() }) }
        }

        override fun toString(): String =
            "Read(cardAccount=${cardAccount}, debitAccounting=${debitAccounting}, booked=${booked}, pending=${pending}, balances=${balances}, amountsSwitched=${amountsSwitched}, next=${next}, warnings=${warnings}, extra=${extra.keys})"
    }

    /** The bank refused; the error holds its code. */
    public data class Refused(
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CardTransactionPageOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("refused"))
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Refused(error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** No answer could be obtained; asking changed nothing at the bank. */
    public data class Uncertain(
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CardTransactionPageOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("uncertain"))
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Uncertain(error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** The user came back from the bank without having agreed. */
    public data class Declined(
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CardTransactionPageOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("declined"))
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Declined(error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** Ended by the host. */
    public data class Cancelled(
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CardTransactionPageOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("cancelled"))
        }

        override fun toString(): String =
            "Cancelled(extra=${extra.keys})"
    }

    public companion object : Reader<CardTransactionPageOutcome> {
        override fun read(json: JsonElement): CardTransactionPageOutcome = fields(json) {
            when (val tag = must("outcome") { text(it) }) {
                "read" -> Read(
                    cardAccount = may("cardAccount") { AccountReference.read(it) },
                    debitAccounting = may("debitAccounting") { bool(it) },
                    booked = must("booked") { list(it) { CardTransaction.read(it) } },
                    pending = must("pending") { list(it) { CardTransaction.read(it) } },
                    balances = may("balances") { list(it) { Balance.read(it) } },
                    amountsSwitched = must("amountsSwitched") { bool(it) },
                    next = may("next") { TransactionQuery.read(it) },
                    warnings = may("warnings") { list(it) { Warning.read(it) } },
                    extra = rest(),
                )
                "refused" -> Refused(
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "uncertain" -> Uncertain(
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "declined" -> Declined(
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "cancelled" -> Cancelled(
                    extra = rest(),
                )
                else -> unknownOutcome(tag)
            }
        }
    }
}

/** How a basket ended. */
public sealed interface BasketOutcome : Message {
    /** Every payment is complete, booked or registered. */
    public data class Completed(
        /** What is known of it. */
        public val basket: KnownBasket,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : BasketOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("completed"))
            put("basket", basket.toJson())
        }

        override fun toString(): String =
            "Completed(basket=${basket}, extra=${extra.keys})"
    }

    /** Some payments went through and some did not: each has its own end. */
    public data class Partly(
        /** What is known of it. */
        public val basket: KnownBasket,
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request it is about, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : BasketOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("partly"))
            put("basket", basket.toJson())
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Partly(basket=${basket}, error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** No payment went through: each has its own end. */
    public data class Rejected(
        /** What is known of it. */
        public val basket: KnownBasket,
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request it is about, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : BasketOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("rejected"))
            put("basket", basket.toJson())
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Rejected(basket=${basket}, error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** Payments wait for another PSU. Baskets cannot be shared: begin a new one for them. */
    public data class NeedsSignature(
        /** What is known of it. */
        public val basket: KnownBasket,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : BasketOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("needsSignature"))
            put("basket", basket.toJson())
        }

        override fun toString(): String =
            "NeedsSignature(basket=${basket}, extra=${extra.keys})"
    }

    /** The user did not sign. The basket can be signed again; its payments stay. */
    public data class NotAuthorised(
        /** What is known of it. */
        public val basket: KnownBasket,
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request it is about, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : BasketOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("notAuthorised"))
            put("basket", basket.toJson())
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "NotAuthorised(basket=${basket}, error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /**
     * What has not ended has lacked the funds so far. It still waits at the bank: follow each with `trackPayment`, or cancel it
     * before another is begun.
     */
    public data class NoFunds(
        /** What is known of it. */
        public val basket: KnownBasket,
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request it is about, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : BasketOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("noFunds"))
            put("basket", basket.toJson())
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "NoFunds(basket=${basket}, error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** The bank refused the basket, or it was never sent: nothing was made. */
    public data class Refused(
        /** What is known of it. */
        public val basket: KnownBasket,
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request it is about, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : BasketOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("refused"))
            put("basket", basket.toJson())
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Refused(basket=${basket}, error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /**
     * What became of some payments is not known or, where `basketId` is absent, whether the bank has the basket. Nothing
     * was sent twice.
     */
    public data class Uncertain(
        /** What is known of it. */
        public val basket: KnownBasket,
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** `X-Request-ID` of the request it is about, to name it to the bank's support. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : BasketOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("uncertain"))
            put("basket", basket.toJson())
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Uncertain(basket=${basket}, error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** Ended by the host. The payments stay as they were; the basket is gone where the bank lets it be deleted. */
    public data class Abandoned(
        /** What is known of it. */
        public val basket: KnownBasket,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : BasketOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("abandoned"))
            put("basket", basket.toJson())
        }

        override fun toString(): String =
            "Abandoned(basket=${basket}, extra=${extra.keys})"
    }

    public companion object : Reader<BasketOutcome> {
        override fun read(json: JsonElement): BasketOutcome = fields(json) {
            when (val tag = must("outcome") { text(it) }) {
                "completed" -> Completed(
                    basket = must("basket") { KnownBasket.read(it) },
                    extra = rest(),
                )
                "partly" -> Partly(
                    basket = must("basket") { KnownBasket.read(it) },
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "rejected" -> Rejected(
                    basket = must("basket") { KnownBasket.read(it) },
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "needsSignature" -> NeedsSignature(
                    basket = must("basket") { KnownBasket.read(it) },
                    extra = rest(),
                )
                "notAuthorised" -> NotAuthorised(
                    basket = must("basket") { KnownBasket.read(it) },
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "noFunds" -> NoFunds(
                    basket = must("basket") { KnownBasket.read(it) },
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "refused" -> Refused(
                    basket = must("basket") { KnownBasket.read(it) },
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "uncertain" -> Uncertain(
                    basket = must("basket") { KnownBasket.read(it) },
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "abandoned" -> Abandoned(
                    basket = must("basket") { KnownBasket.read(it) },
                    extra = rest(),
                )
                else -> unknownOutcome(tag)
            }
        }
    }
}

/** How a mandate request ended. */
public sealed interface MandateOutcome : Message {
    /** The mandate is made. */
    public data class Completed(
        /** What is known of it. */
        public val mandate: KnownMandate,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : MandateOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("completed"))
            put("mandate", mandate.toJson())
        }

        override fun toString(): String =
            "Completed(mandate=${mandate}, extra=${extra.keys})"
    }

    /** The mandate was made, and is closed. */
    public data class Closed(
        /** What is known of it. */
        public val mandate: KnownMandate,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : MandateOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("closed"))
            put("mandate", mandate.toJson())
        }

        override fun toString(): String =
            "Closed(mandate=${mandate}, extra=${extra.keys})"
    }

    /** Validation failed, such as for a debtor who is not found. */
    public data class ValidationFailed(
        /** What is known of it. */
        public val mandate: KnownMandate,
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** Which static validation refused it, where it was one. */
        public val validation: StaticValidation? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : MandateOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("validationFailed"))
            put("mandate", mandate.toJson())
            put("error", error(error))
            validation?.let { put("validation", text(it.code)) }
        }

        override fun toString(): String =
            "ValidationFailed(mandate=${mandate}, error=${error}, validation=${validation}, extra=${extra.keys})"
    }

    /** The debtor rejected it. */
    public data class Rejected(
        /** What is known of it. */
        public val mandate: KnownMandate,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : MandateOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("rejected"))
            put("mandate", mandate.toJson())
        }

        override fun toString(): String =
            "Rejected(mandate=${mandate}, extra=${extra.keys})"
    }

    /** The debtor did not handle it in time. */
    public data class Expired(
        /** What is known of it. */
        public val mandate: KnownMandate,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : MandateOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("expired"))
            put("mandate", mandate.toJson())
        }

        override fun toString(): String =
            "Expired(mandate=${mandate}, extra=${extra.keys})"
    }

    /** It is cancelled. */
    public data class Cancelled(
        /** What is known of it. */
        public val mandate: KnownMandate,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : MandateOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("cancelled"))
            put("mandate", mandate.toJson())
        }

        override fun toString(): String =
            "Cancelled(mandate=${mandate}, extra=${extra.keys})"
    }

    /** The debtor accepted it, and the mandate could not be made. */
    public data class Failed(
        /** What is known of it. */
        public val mandate: KnownMandate,
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** Which static validation refused it, where it was one. */
        public val validation: StaticValidation? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : MandateOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("failed"))
            put("mandate", mandate.toJson())
            put("error", error(error))
            validation?.let { put("validation", text(it.code)) }
        }

        override fun toString(): String =
            "Failed(mandate=${mandate}, error=${error}, validation=${validation}, extra=${extra.keys})"
    }

    /** The bank refused the request, or it never left; nothing was made. */
    public data class Refused(
        /** What is known of it. */
        public val mandate: KnownMandate,
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** Which static validation refused it, where it was one. */
        public val validation: StaticValidation? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : MandateOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("refused"))
            put("mandate", mandate.toJson())
            put("error", error(error))
            validation?.let { put("validation", text(it.code)) }
        }

        override fun toString(): String =
            "Refused(mandate=${mandate}, error=${error}, validation=${validation}, extra=${extra.keys})"
    }

    /** The bank has the request, and its status cannot be read: follow it with `trackMandate`. */
    public data class Submitted(
        /** What is known of it. */
        public val mandate: KnownMandate,
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** Which static validation refused it, where it was one. */
        public val validation: StaticValidation? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : MandateOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("submitted"))
            put("mandate", mandate.toJson())
            put("error", error(error))
            validation?.let { put("validation", text(it.code)) }
        }

        override fun toString(): String =
            "Submitted(mandate=${mandate}, error=${error}, validation=${validation}, extra=${extra.keys})"
    }

    /** The bank would not cancel it, or was never asked; the mandate request stays. */
    public data class NotCancelled(
        /** What is known of it. */
        public val mandate: KnownMandate,
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** Which static validation refused it, where it was one. */
        public val validation: StaticValidation? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : MandateOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("notCancelled"))
            put("mandate", mandate.toJson())
            put("error", error(error))
            validation?.let { put("validation", text(it.code)) }
        }

        override fun toString(): String =
            "NotCancelled(mandate=${mandate}, error=${error}, validation=${validation}, extra=${extra.keys})"
    }

    /** The bank knows of no such mandate request. */
    public data class NotFound(
        /** What is known of it. */
        public val mandate: KnownMandate,
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** Which static validation refused it, where it was one. */
        public val validation: StaticValidation? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : MandateOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("notFound"))
            put("mandate", mandate.toJson())
            put("error", error(error))
            validation?.let { put("validation", text(it.code)) }
        }

        override fun toString(): String =
            "NotFound(mandate=${mandate}, error=${error}, validation=${validation}, extra=${extra.keys})"
    }

    /**
     * It is not known whether the bank holds the mandate request, or whether it is cancelled; the error says which, and
     * what to do. Submitting the same again is safe.
     */
    public data class Uncertain(
        /** What is known of it. */
        public val mandate: KnownMandate,
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** Which static validation refused it, where it was one. */
        public val validation: StaticValidation? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : MandateOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("uncertain"))
            put("mandate", mandate.toJson())
            put("error", error(error))
            validation?.let { put("validation", text(it.code)) }
        }

        override fun toString(): String =
            "Uncertain(mandate=${mandate}, error=${error}, validation=${validation}, extra=${extra.keys})"
    }

    /** The bank reads a status to which no transition leads from what it said before. */
    public data class Contradicted(
        /** What is known of it. */
        public val mandate: KnownMandate,
        /** Whose fault, why, and what to do next. */
        public val error: io.girokit.model.Error,
        /** Which static validation refused it, where it was one. */
        public val validation: StaticValidation? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : MandateOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("contradicted"))
            put("mandate", mandate.toJson())
            put("error", error(error))
            validation?.let { put("validation", text(it.code)) }
        }

        override fun toString(): String =
            "Contradicted(mandate=${mandate}, error=${error}, validation=${validation}, extra=${extra.keys})"
    }

    public companion object : Reader<MandateOutcome> {
        override fun read(json: JsonElement): MandateOutcome = fields(json) {
            when (val tag = must("outcome") { text(it) }) {
                "completed" -> Completed(
                    mandate = must("mandate") { KnownMandate.read(it) },
                    extra = rest(),
                )
                "closed" -> Closed(
                    mandate = must("mandate") { KnownMandate.read(it) },
                    extra = rest(),
                )
                "validationFailed" -> ValidationFailed(
                    mandate = must("mandate") { KnownMandate.read(it) },
                    error = must("error") { error(it) },
                    validation = may("validation") { StaticValidation.of(text(it)) },
                    extra = rest(),
                )
                "rejected" -> Rejected(
                    mandate = must("mandate") { KnownMandate.read(it) },
                    extra = rest(),
                )
                "expired" -> Expired(
                    mandate = must("mandate") { KnownMandate.read(it) },
                    extra = rest(),
                )
                "cancelled" -> Cancelled(
                    mandate = must("mandate") { KnownMandate.read(it) },
                    extra = rest(),
                )
                "failed" -> Failed(
                    mandate = must("mandate") { KnownMandate.read(it) },
                    error = must("error") { error(it) },
                    validation = may("validation") { StaticValidation.of(text(it)) },
                    extra = rest(),
                )
                "refused" -> Refused(
                    mandate = must("mandate") { KnownMandate.read(it) },
                    error = must("error") { error(it) },
                    validation = may("validation") { StaticValidation.of(text(it)) },
                    extra = rest(),
                )
                "submitted" -> Submitted(
                    mandate = must("mandate") { KnownMandate.read(it) },
                    error = must("error") { error(it) },
                    validation = may("validation") { StaticValidation.of(text(it)) },
                    extra = rest(),
                )
                "notCancelled" -> NotCancelled(
                    mandate = must("mandate") { KnownMandate.read(it) },
                    error = must("error") { error(it) },
                    validation = may("validation") { StaticValidation.of(text(it)) },
                    extra = rest(),
                )
                "notFound" -> NotFound(
                    mandate = must("mandate") { KnownMandate.read(it) },
                    error = must("error") { error(it) },
                    validation = may("validation") { StaticValidation.of(text(it)) },
                    extra = rest(),
                )
                "uncertain" -> Uncertain(
                    mandate = must("mandate") { KnownMandate.read(it) },
                    error = must("error") { error(it) },
                    validation = may("validation") { StaticValidation.of(text(it)) },
                    extra = rest(),
                )
                "contradicted" -> Contradicted(
                    mandate = must("mandate") { KnownMandate.read(it) },
                    error = must("error") { error(it) },
                    validation = may("validation") { StaticValidation.of(text(it)) },
                    extra = rest(),
                )
                else -> unknownOutcome(tag)
            }
        }
    }
}

/** What the host is to do with a delivery to the callback's address. */
public sealed interface CallbackOutcome : Message {
    /** Load the saved mandate request and begin again with it. */
    public data class Load(
        /** UUID of the request, in lower case: what to look it up by. */
        public val uuid: String,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CallbackOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("load"))
            put("uuid", text(uuid))
        }

        override fun toString(): String =
            "Load(uuid=${uuid}, extra=${extra.keys})"
    }

    /** Store, then answer. */
    public data class Save(
        /** UUID of the request, in lower case. */
        public val uuid: String,
        /** What became of the delivery. */
        public val verdict: CallbackVerdict,
        /**
         * The revision that was given in. Store only over this one; when the stored one has another, somebody else was
         * faster: load it and begin again with the same delivery.
         */
        public val expectedRevision: Long,
        /** The revision of `saved`. */
        public val revision: Long,
        /** The flow to store. */
        public val saved: String,
        /** What is new. Act on it once it is stored, or in the same transaction. */
        public val events: List<MandateEvent>,
        /** What to answer once it is stored; when it cannot be stored, answer 500, and the bank delivers again. */
        public val answer: CallbackAnswer,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CallbackOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("save"))
            put("uuid", text(uuid))
            put("verdict", text(verdict.code))
            put("expectedRevision", integer(expectedRevision))
            put("revision", integer(revision))
            put("saved", text(saved))
            put("events", list(events) { it.toJson() })
            put("answer", answer.toJson())
        }

        override fun toString(): String =
            "Save(uuid=${uuid}, verdict=${verdict}, expectedRevision=${expectedRevision}, revision=${revision}, saved=${saved}, events=${events}, answer=${answer}, extra=${extra.keys})"
    }

    /** Answer; there is nothing to store. */
    public data class Answer(
        /** UUID of the request, where the delivery names one. */
        public val uuid: String? = null,
        /** What became of the delivery. */
        public val verdict: CallbackVerdict,
        /** What to answer. */
        public val answer: CallbackAnswer,
        /** What is wrong with the delivery. */
        public val error: io.girokit.model.Error? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CallbackOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("answer"))
            uuid?.let { put("uuid", text(it)) }
            put("verdict", text(verdict.code))
            put("answer", answer.toJson())
            error?.let { put("error", error(it)) }
        }

        override fun toString(): String =
            "Answer(uuid=${uuid}, verdict=${verdict}, answer=${answer}, error=${error}, extra=${extra.keys})"
    }

    public companion object : Reader<CallbackOutcome> {
        override fun read(json: JsonElement): CallbackOutcome = fields(json) {
            when (val tag = must("outcome") { text(it) }) {
                "load" -> Load(
                    uuid = must("uuid") { text(it) },
                    extra = rest(),
                )
                "save" -> Save(
                    uuid = must("uuid") { text(it) },
                    verdict = must("verdict") { CallbackVerdict.of(text(it)) },
                    expectedRevision = must("expectedRevision") { integer(it) },
                    revision = must("revision") { integer(it) },
                    saved = must("saved") { text(it) },
                    events = must("events") { list(it) { MandateEvent.read(it) } },
                    answer = must("answer") { CallbackAnswer.read(it) },
                    extra = rest(),
                )
                "answer" -> Answer(
                    uuid = may("uuid") { text(it) },
                    verdict = must("verdict") { CallbackVerdict.of(text(it)) },
                    answer = must("answer") { CallbackAnswer.read(it) },
                    error = may("error") { error(it) },
                    extra = rest(),
                )
                else -> unknownOutcome(tag)
            }
        }
    }
}

/** How an authorisation ended. */
public sealed interface CobsAuthorisation : Message {
    /** The user has agreed; the tokens are in the session of the flow. */
    public data class Authorised(
        /** The roles, where the bank says them. */
        public val scope: String? = null,
        /** Until when the access token holds, as Unix time in milliseconds; it is renewed by itself. */
        public val expiresAtMs: Long? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CobsAuthorisation {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("authorised"))
            scope?.let { put("scope", text(it)) }
            expiresAtMs?.let { put("expiresAtMs", integer(it)) }
        }

        override fun toString(): String =
            "Authorised(scope=${scope}, expiresAtMs=${expiresAtMs}, extra=${extra.keys})"
    }

    /** The user has not agreed. */
    public data class Declined(
        /** Why. */
        public val error: io.girokit.model.Error,
        /** Id of the request whose answer was lost. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CobsAuthorisation {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("declined"))
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Declined(error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** The bank took the code not. */
    public data class Refused(
        /** Why. */
        public val error: io.girokit.model.Error,
        /** Id of the request whose answer was lost. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CobsAuthorisation {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("refused"))
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Refused(error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** The answer to the code is lost; a code holds once, so that the user has to be asked again. */
    public data class Uncertain(
        /** Why. */
        public val error: io.girokit.model.Error,
        /** Id of the request whose answer was lost. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CobsAuthorisation {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("uncertain"))
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Uncertain(error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** Ended by the host. */
    public data class Cancelled(
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CobsAuthorisation {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("cancelled"))
        }

        override fun toString(): String =
            "Cancelled(extra=${extra.keys})"
    }

    public companion object : Reader<CobsAuthorisation> {
        override fun read(json: JsonElement): CobsAuthorisation = fields(json) {
            when (val tag = must("outcome") { text(it) }) {
                "authorised" -> Authorised(
                    scope = may("scope") { text(it) },
                    expiresAtMs = may("expiresAtMs") { integer(it) },
                    extra = rest(),
                )
                "declined" -> Declined(
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "refused" -> Refused(
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "uncertain" -> Uncertain(
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "cancelled" -> Cancelled(
                    extra = rest(),
                )
                else -> unknownOutcome(tag)
            }
        }
    }
}

/** How an order ended. */
public sealed interface CobsOutcome : Message {
    /** The payment is complete: the debtor's account was debited. */
    public data class Completed(
        /** The order. */
        public val order: CobsOrder,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CobsOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("completed"))
            put("order", order.toJson())
        }

        override fun toString(): String =
            "Completed(order=${order}, extra=${extra.keys})"
    }

    /** It is signed, and the bank carries it out when it is due. */
    public data class Signed(
        /** The order. */
        public val order: CobsOrder,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CobsOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("signed"))
            put("order", order.toJson())
        }

        override fun toString(): String =
            "Signed(order=${order}, extra=${extra.keys})"
    }

    /** The bank rejected it. */
    public data class Rejected(
        /** The order, as far as it is known. */
        public val order: CobsOrder,
        /** What happened, and what to do. */
        public val error: io.girokit.model.Error,
        /** Id of the request whose answer was lost. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CobsOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("rejected"))
            put("order", order.toJson())
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Rejected(order=${order}, error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** A second user has to sign: start `signPayment` for them, with `second`. */
    public data class NeedsSignature(
        /** The order. */
        public val order: CobsOrder,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CobsOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("needsSignature"))
            put("order", order.toJson())
        }

        override fun toString(): String =
            "NeedsSignature(order=${order}, extra=${extra.keys})"
    }

    /**
     * It was not signed and waits at the bank: sign it again, or delete it. Where the order has no id, it is a batch that
     * is not entered, and its payments wait.
     */
    public data class NotSigned(
        /** The order, as far as it is known. */
        public val order: CobsOrder,
        /** What happened, and what to do. */
        public val error: io.girokit.model.Error,
        /** Id of the request whose answer was lost. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CobsOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("notSigned"))
            put("order", order.toJson())
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "NotSigned(order=${order}, error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** It is deleted; a batch together with the payments that were entered for it. */
    public data class Cancelled(
        /** The order. */
        public val order: CobsOrder,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CobsOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("cancelled"))
            put("order", order.toJson())
        }

        override fun toString(): String =
            "Cancelled(order=${order}, extra=${extra.keys})"
    }

    /** It could not be deleted and is at the bank as before. */
    public data class NotCancelled(
        /** The order, as far as it is known. */
        public val order: CobsOrder,
        /** What happened, and what to do. */
        public val error: io.girokit.model.Error,
        /** Id of the request whose answer was lost. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CobsOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("notCancelled"))
            put("order", order.toJson())
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "NotCancelled(order=${order}, error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** The bank refused it. */
    public data class Refused(
        /** The order, as far as it is known. */
        public val order: CobsOrder,
        /** What happened, and what to do. */
        public val error: io.girokit.model.Error,
        /** Id of the request whose answer was lost. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CobsOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("refused"))
            put("order", order.toJson())
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Refused(order=${order}, error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /** It is not known what the bank holds. Nothing was sent twice. */
    public data class Uncertain(
        /** The order, as far as it is known. */
        public val order: CobsOrder,
        /** What happened, and what to do. */
        public val error: io.girokit.model.Error,
        /** Id of the request whose answer was lost. */
        public val requestId: String? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CobsOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("uncertain"))
            put("order", order.toJson())
            put("error", error(error))
            requestId?.let { put("requestId", text(it)) }
        }

        override fun toString(): String =
            "Uncertain(order=${order}, error=${error}, requestId=${requestId}, extra=${extra.keys})"
    }

    /**
     * Ended by the host, in flows of the first version: later ones end as cancelled or not signed. Payments of a batch
     * that are entered already stay at the bank, unsigned.
     */
    public data class Abandoned(
        /** The order. */
        public val order: CobsOrder,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CobsOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("abandoned"))
            put("order", order.toJson())
        }

        override fun toString(): String =
            "Abandoned(order=${order}, extra=${extra.keys})"
    }

    public companion object : Reader<CobsOutcome> {
        override fun read(json: JsonElement): CobsOutcome = fields(json) {
            when (val tag = must("outcome") { text(it) }) {
                "completed" -> Completed(
                    order = must("order") { CobsOrder.read(it) },
                    extra = rest(),
                )
                "signed" -> Signed(
                    order = must("order") { CobsOrder.read(it) },
                    extra = rest(),
                )
                "rejected" -> Rejected(
                    order = must("order") { CobsOrder.read(it) },
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "needsSignature" -> NeedsSignature(
                    order = must("order") { CobsOrder.read(it) },
                    extra = rest(),
                )
                "notSigned" -> NotSigned(
                    order = must("order") { CobsOrder.read(it) },
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "cancelled" -> Cancelled(
                    order = must("order") { CobsOrder.read(it) },
                    extra = rest(),
                )
                "notCancelled" -> NotCancelled(
                    order = must("order") { CobsOrder.read(it) },
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "refused" -> Refused(
                    order = must("order") { CobsOrder.read(it) },
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "uncertain" -> Uncertain(
                    order = must("order") { CobsOrder.read(it) },
                    error = must("error") { error(it) },
                    requestId = may("requestId") { text(it) },
                    extra = rest(),
                )
                "abandoned" -> Abandoned(
                    order = must("order") { CobsOrder.read(it) },
                    extra = rest(),
                )
                else -> unknownOutcome(tag)
            }
        }
    }
}

/** How a report ended. */
public sealed interface ReportOutcome : Message {
    /** It was validated. */
    public data class Accepted(
        /** The agency's id of it. */
        public val reportId: String? = null,
        /** `MessageRefId` of the message. */
        public val messageRefId: String? = null,
        /** The receipt. */
        public val receipt: ReportDocument? = null,
        /** The validation report as text. */
        public val validationReport: String? = null,
        /** The validation report, read. */
        public val answer: CesopAnswer? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : ReportOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("accepted"))
            reportId?.let { put("reportId", text(it)) }
            messageRefId?.let { put("messageRefId", text(it)) }
            receipt?.let { put("receipt", it.toJson()) }
            validationReport?.let { put("validationReport", text(it)) }
            answer?.let { put("answer", it.toJson()) }
        }

        override fun toString(): String =
            "Accepted(reportId=${reportId}, messageRefId=${messageRefId}, receipt=${receipt}, validationReport=${validationReport}, answer=${answer}, extra=${extra.keys})"
    }

    /** Some payees were not taken: correct them. */
    public data class PartlyRejected(
        /** The agency's id of it. */
        public val reportId: String? = null,
        /** `MessageRefId` of the message. */
        public val messageRefId: String? = null,
        /** The receipt. */
        public val receipt: ReportDocument? = null,
        /** The validation report as text. */
        public val validationReport: String? = null,
        /** The validation report, read. */
        public val answer: CesopAnswer? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : ReportOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("partlyRejected"))
            reportId?.let { put("reportId", text(it)) }
            messageRefId?.let { put("messageRefId", text(it)) }
            receipt?.let { put("receipt", it.toJson()) }
            validationReport?.let { put("validationReport", text(it)) }
            answer?.let { put("answer", it.toJson()) }
        }

        override fun toString(): String =
            "PartlyRejected(reportId=${reportId}, messageRefId=${messageRefId}, receipt=${receipt}, validationReport=${validationReport}, answer=${answer}, extra=${extra.keys})"
    }

    /** Nothing was taken: hand in a new message. */
    public data class FullyRejected(
        /** The agency's id of it. */
        public val reportId: String? = null,
        /** `MessageRefId` of the message. */
        public val messageRefId: String? = null,
        /** The receipt. */
        public val receipt: ReportDocument? = null,
        /** The validation report as text. */
        public val validationReport: String? = null,
        /** The validation report, read. */
        public val answer: CesopAnswer? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : ReportOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("fullyRejected"))
            reportId?.let { put("reportId", text(it)) }
            messageRefId?.let { put("messageRefId", text(it)) }
            receipt?.let { put("receipt", it.toJson()) }
            validationReport?.let { put("validationReport", text(it)) }
            answer?.let { put("answer", it.toJson()) }
        }

        override fun toString(): String =
            "FullyRejected(reportId=${reportId}, messageRefId=${messageRefId}, receipt=${receipt}, validationReport=${validationReport}, answer=${answer}, extra=${extra.keys})"
    }

    /** It is handed in; what became of it was not waited for, or could not be read. Follow it with `trackReport`. */
    public data class Submitted(
        /** The agency's id of it, where it gave one. */
        public val reportId: String? = null,
        /** `MessageRefId` of the message. */
        public val messageRefId: String? = null,
        /** The receipt, where there was one. */
        public val receipt: ReportDocument? = null,
        /** Id of the request, to name it to the agency's support. */
        public val requestId: String? = null,
        /** What is known and what to do. */
        public val error: io.girokit.model.Error? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : ReportOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("submitted"))
            reportId?.let { put("reportId", text(it)) }
            messageRefId?.let { put("messageRefId", text(it)) }
            receipt?.let { put("receipt", it.toJson()) }
            requestId?.let { put("requestId", text(it)) }
            error?.let { put("error", error(it)) }
        }

        override fun toString(): String =
            "Submitted(reportId=${reportId}, messageRefId=${messageRefId}, receipt=${receipt}, requestId=${requestId}, error=${error}, extra=${extra.keys})"
    }

    /** It was refused at the door, or never left; nothing was taken. */
    public data class Refused(
        /** The agency's id of it, where it gave one. */
        public val reportId: String? = null,
        /** `MessageRefId` of the message. */
        public val messageRefId: String? = null,
        /** The receipt, where there was one. */
        public val receipt: ReportDocument? = null,
        /** Id of the request, to name it to the agency's support. */
        public val requestId: String? = null,
        /** What is known and what to do. */
        public val error: io.girokit.model.Error? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : ReportOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("refused"))
            reportId?.let { put("reportId", text(it)) }
            messageRefId?.let { put("messageRefId", text(it)) }
            receipt?.let { put("receipt", it.toJson()) }
            requestId?.let { put("requestId", text(it)) }
            error?.let { put("error", error(it)) }
        }

        override fun toString(): String =
            "Refused(reportId=${reportId}, messageRefId=${messageRefId}, receipt=${receipt}, requestId=${requestId}, error=${error}, extra=${extra.keys})"
    }

    /**
     * The answer to the submission was lost, and the agency does not list the report, several times over: hand in the
     * same message again.
     */
    public data class NotReceived(
        /** The agency's id of it, where it gave one. */
        public val reportId: String? = null,
        /** `MessageRefId` of the message. */
        public val messageRefId: String? = null,
        /** The receipt, where there was one. */
        public val receipt: ReportDocument? = null,
        /** Id of the request, to name it to the agency's support. */
        public val requestId: String? = null,
        /** What is known and what to do. */
        public val error: io.girokit.model.Error? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : ReportOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("notReceived"))
            reportId?.let { put("reportId", text(it)) }
            messageRefId?.let { put("messageRefId", text(it)) }
            receipt?.let { put("receipt", it.toJson()) }
            requestId?.let { put("requestId", text(it)) }
            error?.let { put("error", error(it)) }
        }

        override fun toString(): String =
            "NotReceived(reportId=${reportId}, messageRefId=${messageRefId}, receipt=${receipt}, requestId=${requestId}, error=${error}, extra=${extra.keys})"
    }

    /**
     * It is not known whether the report was taken: look it up by its `MessageRefId`, with `trackReport`, before it is
     * handed in again.
     */
    public data class Uncertain(
        /** The agency's id of it, where it gave one. */
        public val reportId: String? = null,
        /** `MessageRefId` of the message. */
        public val messageRefId: String? = null,
        /** The receipt, where there was one. */
        public val receipt: ReportDocument? = null,
        /** Id of the request, to name it to the agency's support. */
        public val requestId: String? = null,
        /** What is known and what to do. */
        public val error: io.girokit.model.Error? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : ReportOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("uncertain"))
            reportId?.let { put("reportId", text(it)) }
            messageRefId?.let { put("messageRefId", text(it)) }
            receipt?.let { put("receipt", it.toJson()) }
            requestId?.let { put("requestId", text(it)) }
            error?.let { put("error", error(it)) }
        }

        override fun toString(): String =
            "Uncertain(reportId=${reportId}, messageRefId=${messageRefId}, receipt=${receipt}, requestId=${requestId}, error=${error}, extra=${extra.keys})"
    }

    public companion object : Reader<ReportOutcome> {
        override fun read(json: JsonElement): ReportOutcome = fields(json) {
            when (val tag = must("outcome") { text(it) }) {
                "accepted" -> Accepted(
                    reportId = may("reportId") { text(it) },
                    messageRefId = may("messageRefId") { text(it) },
                    receipt = may("receipt") { ReportDocument.read(it) },
                    validationReport = may("validationReport") { text(it) },
                    answer = may("answer") { CesopAnswer.read(it) },
                    extra = rest(),
                )
                "partlyRejected" -> PartlyRejected(
                    reportId = may("reportId") { text(it) },
                    messageRefId = may("messageRefId") { text(it) },
                    receipt = may("receipt") { ReportDocument.read(it) },
                    validationReport = may("validationReport") { text(it) },
                    answer = may("answer") { CesopAnswer.read(it) },
                    extra = rest(),
                )
                "fullyRejected" -> FullyRejected(
                    reportId = may("reportId") { text(it) },
                    messageRefId = may("messageRefId") { text(it) },
                    receipt = may("receipt") { ReportDocument.read(it) },
                    validationReport = may("validationReport") { text(it) },
                    answer = may("answer") { CesopAnswer.read(it) },
                    extra = rest(),
                )
                "submitted" -> Submitted(
                    reportId = may("reportId") { text(it) },
                    messageRefId = may("messageRefId") { text(it) },
                    receipt = may("receipt") { ReportDocument.read(it) },
                    requestId = may("requestId") { text(it) },
                    error = may("error") { error(it) },
                    extra = rest(),
                )
                "refused" -> Refused(
                    reportId = may("reportId") { text(it) },
                    messageRefId = may("messageRefId") { text(it) },
                    receipt = may("receipt") { ReportDocument.read(it) },
                    requestId = may("requestId") { text(it) },
                    error = may("error") { error(it) },
                    extra = rest(),
                )
                "notReceived" -> NotReceived(
                    reportId = may("reportId") { text(it) },
                    messageRefId = may("messageRefId") { text(it) },
                    receipt = may("receipt") { ReportDocument.read(it) },
                    requestId = may("requestId") { text(it) },
                    error = may("error") { error(it) },
                    extra = rest(),
                )
                "uncertain" -> Uncertain(
                    reportId = may("reportId") { text(it) },
                    messageRefId = may("messageRefId") { text(it) },
                    receipt = may("receipt") { ReportDocument.read(it) },
                    requestId = may("requestId") { text(it) },
                    error = may("error") { error(it) },
                    extra = rest(),
                )
                else -> unknownOutcome(tag)
            }
        }
    }
}

/** How the writing of a message ended. */
public sealed interface WriteOutcome : Message {
    /** It was written. */
    public data class Written(
        /** The message as XML, UTF-8. */
        public val xml: String,
        /** The name of the file by the guide's convention, for part 1 of 1. */
        public val fileName: String,
        /** `MessageRefId` of the message. */
        public val messageRefId: String,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : WriteOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("written"))
            put("xml", text(xml))
            put("fileName", text(fileName))
            put("messageRefId", text(messageRefId))
        }

        override fun toString(): String =
            "Written(xml=${hidden(xml)}, fileName=${fileName}, messageRefId=${messageRefId}, extra=${extra.keys})"
    }

    /** It cannot be written. */
    public data class Refused(
        /** What is wrong. */
        public val error: io.girokit.model.Error,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : WriteOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("refused"))
            put("error", error(error))
        }

        override fun toString(): String =
            "Refused(error=${error}, extra=${extra.keys})"
    }

    public companion object : Reader<WriteOutcome> {
        override fun read(json: JsonElement): WriteOutcome = fields(json) {
            when (val tag = must("outcome") { text(it) }) {
                "written" -> Written(
                    xml = must("xml") { text(it) },
                    fileName = must("fileName") { text(it) },
                    messageRefId = must("messageRefId") { text(it) },
                    extra = rest(),
                )
                "refused" -> Refused(
                    error = must("error") { error(it) },
                    extra = rest(),
                )
                else -> unknownOutcome(tag)
            }
        }
    }
}

/** What our own validation says. */
public sealed interface CheckOutcome : Message {
    /** Nothing would be rejected. */
    public data class Valid(
        /** What the agency's validation would say: `VALIDATED` where no finding rejects anything. */
        public val result: CesopResult,
        /** The findings, in the order of the message. */
        public val findings: List<Finding>,
        /** `MessageRefId` of the message. */
        public val messageRefId: String? = null,
        /** How many payees there are. */
        public val payees: Long,
        /** How many transactions there are. */
        public val transactions: Long,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CheckOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("valid"))
            put("result", text(result.code))
            put("findings", list(findings) { it.toJson() })
            messageRefId?.let { put("messageRefId", text(it)) }
            put("payees", integer(payees))
            put("transactions", integer(transactions))
        }

        override fun toString(): String =
            "Valid(result=${result}, findings=${findings}, messageRefId=${messageRefId}, payees=${payees}, transactions=${transactions}, extra=${extra.keys})"
    }

    /** The findings say what would be, and why. */
    public data class Invalid(
        /** What the agency's validation would say: `VALIDATED` where no finding rejects anything. */
        public val result: CesopResult,
        /** The findings, in the order of the message. */
        public val findings: List<Finding>,
        /** `MessageRefId` of the message. */
        public val messageRefId: String? = null,
        /** How many payees there are. */
        public val payees: Long,
        /** How many transactions there are. */
        public val transactions: Long,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CheckOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("invalid"))
            put("result", text(result.code))
            put("findings", list(findings) { it.toJson() })
            messageRefId?.let { put("messageRefId", text(it)) }
            put("payees", integer(payees))
            put("transactions", integer(transactions))
        }

        override fun toString(): String =
            "Invalid(result=${result}, findings=${findings}, messageRefId=${messageRefId}, payees=${payees}, transactions=${transactions}, extra=${extra.keys})"
    }

    public companion object : Reader<CheckOutcome> {
        override fun read(json: JsonElement): CheckOutcome = fields(json) {
            when (val tag = must("outcome") { text(it) }) {
                "valid" -> Valid(
                    result = must("result") { CesopResult.of(text(it)) },
                    findings = must("findings") { list(it) { Finding.read(it) } },
                    messageRefId = may("messageRefId") { text(it) },
                    payees = must("payees") { integer(it) },
                    transactions = must("transactions") { integer(it) },
                    extra = rest(),
                )
                "invalid" -> Invalid(
                    result = must("result") { CesopResult.of(text(it)) },
                    findings = must("findings") { list(it) { Finding.read(it) } },
                    messageRefId = may("messageRefId") { text(it) },
                    payees = must("payees") { integer(it) },
                    transactions = must("transactions") { integer(it) },
                    extra = rest(),
                )
                else -> unknownOutcome(tag)
            }
        }
    }
}

/** How the reading of a message ended. */
public sealed interface ReadOutcome : Message {
    /** It was read. */
    public data class Read(
        /** The message, typed. */
        public val message: CesopMessage,
        /** The same read as an answer, where it is a validation result. */
        public val answer: CesopAnswer? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : ReadOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("read"))
            put("message", message.toJson())
            answer?.let { put("answer", it.toJson()) }
        }

        override fun toString(): String =
            "Read(message=${message}, answer=${answer}, extra=${extra.keys})"
    }

    /** It is no CESOP message. */
    public data class Unreadable(
        /** What is wrong. */
        public val error: io.girokit.model.Error,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : ReadOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("unreadable"))
            put("error", error(error))
        }

        override fun toString(): String =
            "Unreadable(error=${error}, extra=${extra.keys})"
    }

    public companion object : Reader<ReadOutcome> {
        override fun read(json: JsonElement): ReadOutcome = fields(json) {
            when (val tag = must("outcome") { text(it) }) {
                "read" -> Read(
                    message = must("message") { CesopMessage.read(it) },
                    answer = may("answer") { CesopAnswer.read(it) },
                    extra = rest(),
                )
                "unreadable" -> Unreadable(
                    error = must("error") { error(it) },
                    extra = rest(),
                )
                else -> unknownOutcome(tag)
            }
        }
    }
}

/** How the making of a correction ended. */
public sealed interface CorrectOutcome : Message {
    /** Here is the correction. */
    public data class Corrected(
        /** The message that corrects: its references are right, its data is what was handed in. */
        public val message: CesopMessage,
        /** The same as XML. */
        public val xml: String,
        /** The name of the file by the guide's convention, for part 2 of 2. */
        public val fileName: String,
        /** What has to be changed in it before it is handed in. */
        public val toDo: List<CorrectionToDo>,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CorrectOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("corrected"))
            put("message", message.toJson())
            put("xml", text(xml))
            put("fileName", text(fileName))
            put("toDo", list(toDo) { it.toJson() })
        }

        override fun toString(): String =
            "Corrected(message=${message}, xml=${hidden(xml)}, fileName=${fileName}, toDo=${toDo}, extra=${extra.keys})"
    }

    /** Nothing was taken: hand in a new message, made from this draft, with new references. */
    public data class Anew(
        /** The message that corrects: its references are right, its data is what was handed in. */
        public val message: CesopMessage,
        /** The same as XML. */
        public val xml: String,
        /** The name of the file by the guide's convention, for part 2 of 2. */
        public val fileName: String,
        /** What has to be changed in it before it is handed in. */
        public val toDo: List<CorrectionToDo>,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CorrectOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("anew"))
            put("message", message.toJson())
            put("xml", text(xml))
            put("fileName", text(fileName))
            put("toDo", list(toDo) { it.toJson() })
        }

        override fun toString(): String =
            "Anew(message=${message}, xml=${hidden(xml)}, fileName=${fileName}, toDo=${toDo}, extra=${extra.keys})"
    }

    /** There is nothing to correct. */
    public data class NothingToCorrect(
        /** The answer, where there was one. */
        public val answer: CesopAnswer? = null,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CorrectOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("nothingToCorrect"))
            answer?.let { put("answer", it.toJson()) }
        }

        override fun toString(): String =
            "NothingToCorrect(answer=${answer}, extra=${extra.keys})"
    }

    /** It cannot be corrected. */
    public data class Refused(
        /** What is wrong. */
        public val error: io.girokit.model.Error,
        /** Fields that this version does not know: kept, and written back. */
        override val extra: Map<String, JsonElement> = emptyMap(),
    ) : CorrectOutcome {
        override fun toJson(): JsonObject = written(extra) {
            put("outcome", text("refused"))
            put("error", error(error))
        }

        override fun toString(): String =
            "Refused(error=${error}, extra=${extra.keys})"
    }

    public companion object : Reader<CorrectOutcome> {
        override fun read(json: JsonElement): CorrectOutcome = fields(json) {
            when (val tag = must("outcome") { text(it) }) {
                "corrected" -> Corrected(
                    message = must("message") { CesopMessage.read(it) },
                    xml = must("xml") { text(it) },
                    fileName = must("fileName") { text(it) },
                    toDo = must("toDo") { list(it) { CorrectionToDo.read(it) } },
                    extra = rest(),
                )
                "anew" -> Anew(
                    message = must("message") { CesopMessage.read(it) },
                    xml = must("xml") { text(it) },
                    fileName = must("fileName") { text(it) },
                    toDo = must("toDo") { list(it) { CorrectionToDo.read(it) } },
                    extra = rest(),
                )
                "nothingToCorrect" -> NothingToCorrect(
                    answer = may("answer") { CesopAnswer.read(it) },
                    extra = rest(),
                )
                "refused" -> Refused(
                    error = must("error") { error(it) },
                    extra = rest(),
                )
                else -> unknownOutcome(tag)
            }
        }
    }
}
