// Written by `make generate` from the core's definitions; do not edit.
@file:Suppress("RedundantVisibilityModifier", "MaxLineLength")

package io.girokit.api

import io.girokit.json.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

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

    /** The debtor's account had no money for it. */
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

    /** The payment could not be cancelled and stands. */
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

    /** The bank refused a request. */
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

    /** It is not known whether the bank holds the payment. Nothing was sent twice. */
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

    /** The payment is no longer listed, and its last known status does not say why. */
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
