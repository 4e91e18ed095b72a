// Written by `make generate` from the core's definitions; do not edit.
@file:Suppress("RedundantVisibilityModifier", "MaxLineLength")

package io.girokit.api

import io.girokit.json.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** What a system demands, as data. Whatever is not set is as the system's documentation has it. */
public data class Profile(
    /** Names of the headers to sign, in order, lower case; `(request-target)` may be among them. */
    public val signedHeaders: List<String>? = null,
    /** Values of `x-accept-fix`: changes that the bank has announced and that are wanted already. */
    public val acceptFix: List<String>? = null,
    /** Sends `TPP-Redirect-Preferred: false`, which lets the bank's app take over on a phone. */
    public val redirectPreferred: Boolean? = null,
    /** The first wait before a status is asked for again, in milliseconds; it grows from there. */
    public val pollFirstMs: Long? = null,
    /** The longest wait before a status is asked for again, in milliseconds. */
    public val pollLongestMs: Long? = null,
    /** The largest answer that is read, in bytes. */
    public val largestAnswer: Long? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        signedHeaders?.let { put("signedHeaders", list(it) { text(it) }) }
        acceptFix?.let { put("acceptFix", list(it) { text(it) }) }
        redirectPreferred?.let { put("redirectPreferred", bool(it)) }
        pollFirstMs?.let { put("pollFirstMs", integer(it)) }
        pollLongestMs?.let { put("pollLongestMs", integer(it)) }
        largestAnswer?.let { put("largestAnswer", integer(it)) }
    }

    override fun toString(): String =
        "Profile(signedHeaders=${signedHeaders}, acceptFix=${acceptFix}, redirectPreferred=${redirectPreferred}, pollFirstMs=${pollFirstMs}, pollLongestMs=${pollLongestMs}, largestAnswer=${largestAnswer}, extra=${extra.keys})"

    public companion object : Reader<Profile> {
        override fun read(json: JsonElement): Profile = fields(json) {
            Profile(
                signedHeaders = may("signedHeaders") { list(it) { text(it) } },
                acceptFix = may("acceptFix") { list(it) { text(it) } },
                redirectPreferred = may("redirectPreferred") { bool(it) },
                pollFirstMs = may("pollFirstMs") { integer(it) },
                pollLongestMs = may("pollLongestMs") { integer(it) },
                largestAnswer = may("largestAnswer") { integer(it) },
                extra = rest(),
            )
        }
    }
}

/** A bank, our identity there, and how requests are signed. */
public data class BankConfig(
    /** Name of the system: `tietoevry`. */
    public val system: String,
    /** Address below which the bank's interface lives, without `/v1`: `https://api.bank.example/openbanking`. */
    public val baseUrl: String,
    /** Where the bank sends users back to (`TPP-Redirect-URI`). Each job may name another. */
    public val redirectUri: String? = null,
    /** The certificate that belongs to the signing key (QSealC), as PEM or as base64 of its DER. */
    public val certificate: String? = null,
    /** The signing key as PEM, PKCS#8 or PKCS#1. Without it a key held elsewhere signs, through `Step.Sign`. */
    public val key: String? = null,
    /** keyId of the signature, where it is not the one of the certificate. */
    public val keyId: String? = null,
    /** Headers to be sent with every request, such as `ASPSP-ID`. */
    public val headers: Map<String, String>? = null,
    /** What differs from the system's own profile. */
    public val profile: Profile? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("system", text(system))
        put("baseUrl", text(baseUrl))
        redirectUri?.let { put("redirectUri", text(it)) }
        certificate?.let { put("certificate", text(it)) }
        key?.let { put("key", text(it)) }
        keyId?.let { put("keyId", text(it)) }
        headers?.let { put("headers", map(it) { text(it) }) }
        profile?.let { put("profile", it.toJson()) }
    }

    override fun toString(): String =
        "BankConfig(system=${system}, baseUrl=${baseUrl}, redirectUri=${redirectUri}, certificate=${certificate}, key=${hidden(key)}, keyId=${keyId}, headers=${headers}, profile=${profile}, extra=${extra.keys})"

    public companion object : Reader<BankConfig> {
        override fun read(json: JsonElement): BankConfig = fields(json) {
            BankConfig(
                system = must("system") { text(it) },
                baseUrl = must("baseUrl") { text(it) },
                redirectUri = may("redirectUri") { text(it) },
                certificate = may("certificate") { text(it) },
                key = may("key") { text(it) },
                keyId = may("keyId") { text(it) },
                headers = may("headers") { map(it) { text(it) } },
                profile = may("profile") { Profile.read(it) },
                extra = rest(),
            )
        }
    }
}

/** Calls for one account that were made without the user. */
public data class CallsWithoutUser(
    /** What was read: `balances` or `transactions`. */
    public val service: String,
    /** The bank's id of the account: opaque. */
    public val accountId: String,
    /** When, as Unix times in milliseconds. */
    public val atMs: List<Long>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("service", text(service))
        put("accountId", text(accountId))
        put("atMs", list(atMs) { integer(it) })
    }

    override fun toString(): String =
        "CallsWithoutUser(service=${service}, accountId=${accountId}, atMs=${atMs}, extra=${extra.keys})"

    public companion object : Reader<CallsWithoutUser> {
        override fun read(json: JsonElement): CallsWithoutUser = fields(json) {
            CallsWithoutUser(
                service = must("service") { text(it) },
                accountId = must("accountId") { text(it) },
                atMs = must("atMs") { list(it) { integer(it) } },
                extra = rest(),
            )
        }
    }
}

/** What a token endpoint gave. Secret. */
public data class Tokens(
    /** The token that is sent with each call. */
    public val accessToken: String,
    /** The token with which another access token is had without the user. */
    public val refreshToken: String? = null,
    /** Unix time in milliseconds from which on the access token no longer holds; absent where the bank did not say. */
    public val expiresAtMs: Long? = null,
    /** What the token is good for. */
    public val scope: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("accessToken", text(accessToken))
        refreshToken?.let { put("refreshToken", text(it)) }
        expiresAtMs?.let { put("expiresAtMs", integer(it)) }
        scope?.let { put("scope", text(it)) }
    }

    override fun toString(): String =
        "Tokens(accessToken=${hidden(accessToken)}, refreshToken=${hidden(refreshToken)}, expiresAtMs=${expiresAtMs}, scope=${scope}, extra=${extra.keys})"

    public companion object : Reader<Tokens> {
        override fun read(json: JsonElement): Tokens = fields(json) {
            Tokens(
                accessToken = must("accessToken") { text(it) },
                refreshToken = may("refreshToken") { text(it) },
                expiresAtMs = may("expiresAtMs") { integer(it) },
                scope = may("scope") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** What the bank gave us for one user. It can be saved, and is secret. */
public data class Session(
    /** `PSU-ID`: names the user at this bank, for this TPP; it does not change. */
    public val psuId: String? = null,
    /** `PSU-Corporate-ID`: the agreement for which the user acts; absent in the private context. */
    public val psuCorporateId: String? = null,
    /** `TPP-Session-ID` under which the user authenticated last. */
    public val tppSessionId: String? = null,
    /** When that was, as Unix time in milliseconds; it holds for an hour. */
    public val scaAtMs: Long? = null,
    /**
     * When the user authenticated last, also after that hour, as Unix time in milliseconds: calls without the user
     * are granted for a time after it.
     */
    public val lastScaAtMs: Long? = null,
    /** The calls that were made without the user in the last day, where the bank grants only some. */
    public val callsWithoutUser: List<CallsWithoutUser>? = null,
    /** OAuth tokens of this user. They are in what [`crate::Flow::session`] returns and never in a saved flow. */
    public val tokens: Tokens? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        psuId?.let { put("psuId", text(it)) }
        psuCorporateId?.let { put("psuCorporateId", text(it)) }
        tppSessionId?.let { put("tppSessionId", text(it)) }
        scaAtMs?.let { put("scaAtMs", integer(it)) }
        lastScaAtMs?.let { put("lastScaAtMs", integer(it)) }
        callsWithoutUser?.let { put("callsWithoutUser", list(it) { it.toJson() }) }
        tokens?.let { put("tokens", it.toJson()) }
    }

    override fun toString(): String =
        "Session(psuId=${psuId}, psuCorporateId=${psuCorporateId}, tppSessionId=${tppSessionId}, scaAtMs=${scaAtMs}, lastScaAtMs=${lastScaAtMs}, callsWithoutUser=${callsWithoutUser}, tokens=${tokens}, extra=${extra.keys})"

    public companion object : Reader<Session> {
        override fun read(json: JsonElement): Session = fields(json) {
            Session(
                psuId = may("psuId") { text(it) },
                psuCorporateId = may("psuCorporateId") { text(it) },
                tppSessionId = may("tppSessionId") { text(it) },
                scaAtMs = may("scaAtMs") { integer(it) },
                lastScaAtMs = may("lastScaAtMs") { integer(it) },
                callsWithoutUser = may("callsWithoutUser") { list(it) { CallsWithoutUser.read(it) } },
                tokens = may("tokens") { Tokens.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The device of the user who is there now (Berlin Group Implementation Guidelines, 4.8: `PSU-*` headers). */
public data class PsuDevice(
    /** `PSU-IP-Address`: IP address of the user's device, as the TPP sees it. */
    public val ipAddress: String? = null,
    /** `PSU-IP-Port`. */
    public val ipPort: Long? = null,
    /** `PSU-User-Agent`. */
    public val userAgent: String? = null,
    /** `PSU-Accept`. */
    public val accept: String? = null,
    /** `PSU-Accept-Charset`. */
    public val acceptCharset: String? = null,
    /** `PSU-Accept-Encoding`. */
    public val acceptEncoding: String? = null,
    /** `PSU-Accept-Language`. */
    public val acceptLanguage: String? = null,
    /** `PSU-Http-Method`: the method the user's device called the TPP with. */
    public val httpMethod: String? = null,
    /** `PSU-Device-ID`: a UUID that stays with the installation. */
    public val deviceId: String? = null,
    /** `PSU-Geo-Location`: `GEO:<latitude>;<longitude>`. */
    public val geoLocation: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        ipAddress?.let { put("ipAddress", text(it)) }
        ipPort?.let { put("ipPort", integer(it)) }
        userAgent?.let { put("userAgent", text(it)) }
        accept?.let { put("accept", text(it)) }
        acceptCharset?.let { put("acceptCharset", text(it)) }
        acceptEncoding?.let { put("acceptEncoding", text(it)) }
        acceptLanguage?.let { put("acceptLanguage", text(it)) }
        httpMethod?.let { put("httpMethod", text(it)) }
        deviceId?.let { put("deviceId", text(it)) }
        geoLocation?.let { put("geoLocation", text(it)) }
    }

    override fun toString(): String =
        "PsuDevice(ipAddress=${ipAddress}, ipPort=${ipPort}, userAgent=${userAgent}, accept=${accept}, acceptCharset=${acceptCharset}, acceptEncoding=${acceptEncoding}, acceptLanguage=${acceptLanguage}, httpMethod=${httpMethod}, deviceId=${deviceId}, geoLocation=${geoLocation}, extra=${extra.keys})"

    public companion object : Reader<PsuDevice> {
        override fun read(json: JsonElement): PsuDevice = fields(json) {
            PsuDevice(
                ipAddress = may("ipAddress") { text(it) },
                ipPort = may("ipPort") { integer(it) },
                userAgent = may("userAgent") { text(it) },
                accept = may("accept") { text(it) },
                acceptCharset = may("acceptCharset") { text(it) },
                acceptEncoding = may("acceptEncoding") { text(it) },
                acceptLanguage = may("acceptLanguage") { text(it) },
                httpMethod = may("httpMethod") { text(it) },
                deviceId = may("deviceId") { text(it) },
                geoLocation = may("geoLocation") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** For whom and from where a job acts. */
public data class Context(
    /** What the bank gave us for this user before. */
    public val session: Session? = null,
    /** The user's device. Needed for payments; absent when the user is not there. */
    public val psu: PsuDevice? = null,
    /** Where the bank sends this user back to, when it is not the bank configuration's address. */
    public val redirectUri: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        session?.let { put("session", it.toJson()) }
        psu?.let { put("psu", it.toJson()) }
        redirectUri?.let { put("redirectUri", text(it)) }
    }

    override fun toString(): String =
        "Context(session=${session}, psu=${psu}, redirectUri=${redirectUri}, extra=${extra.keys})"

    public companion object : Reader<Context> {
        override fun read(json: JsonElement): Context = fields(json) {
            Context(
                session = may("session") { Session.read(it) },
                psu = may("psu") { PsuDevice.read(it) },
                redirectUri = may("redirectUri") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** No input, or an answer without content. */
public data class Empty(
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
    }

    override fun toString(): String =
        "Empty(extra=${extra.keys})"

    public companion object : Reader<Empty> {
        override fun read(json: JsonElement): Empty = fields(json) {
            Empty(
                extra = rest(),
            )
        }
    }
}

/** A link. */
public data class Link(
    /** Address, in full or relative to the bank's base address. */
    public val href: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("href", text(href))
    }

    override fun toString(): String =
        "Link(href=${href}, extra=${extra.keys})"

    public companion object : Reader<Link> {
        override fun read(json: JsonElement): Link = fields(json) {
            Link(
                href = must("href") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The answer to `GET /v1/users`. */
public data class Users(
    /** `scaRedirect`: where to take the user. */
    public val links: Map<String, Link>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("_links", map(links) { it.toJson() })
    }

    override fun toString(): String =
        "Users(links=${links}, extra=${extra.keys})"

    public companion object : Reader<Users> {
        override fun read(json: JsonElement): Users = fields(json) {
            Users(
                links = must("_links") { map(it) { Link.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** A user who is registered with the TPP. */
public data class Registered(
    /** What to keep for this user. */
    public val session: Session,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("session", session.toJson())
    }

    override fun toString(): String =
        "Registered(session=${session}, extra=${extra.keys})"

    public companion object : Reader<Registered> {
        override fun read(json: JsonElement): Registered = fields(json) {
            Registered(
                session = must("session") { Session.read(it) },
                extra = rest(),
            )
        }
    }
}

/** An amount with its currency. */
public data class InstructedAmount(
    /** ISO 4217 code. */
    public val currency: String,
    /** Decimal with a point, such as `100.33`. */
    public val amount: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("currency", text(currency))
        put("amount", text(amount))
    }

    override fun toString(): String =
        "InstructedAmount(currency=${currency}, amount=${amount}, extra=${extra.keys})"

    public companion object : Reader<InstructedAmount> {
        override fun read(json: JsonElement): InstructedAmount = fields(json) {
            InstructedAmount(
                currency = must("currency") { text(it) },
                amount = must("amount") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A status that was seen, and when. */
public data class StatusSeen(
    /** The status. */
    public val transactionStatus: TransactionStatus,
    /** Unix time in milliseconds. */
    public val atMs: Long,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("transactionStatus", text(transactionStatus.code))
        put("atMs", integer(atMs))
    }

    override fun toString(): String =
        "StatusSeen(transactionStatus=${transactionStatus}, atMs=${atMs}, extra=${extra.keys})"

    public companion object : Reader<StatusSeen> {
        override fun read(json: JsonElement): StatusSeen = fields(json) {
            StatusSeen(
                transactionStatus = must("transactionStatus") { TransactionStatus.of(text(it)) },
                atMs = must("atMs") { integer(it) },
                extra = rest(),
            )
        }
    }
}

/** What is known of a payment. */
public data class KnownPayment(
    /** `payments`, `bulk-payments` or `periodic-payments`. */
    public val paymentService: String,
    /** The product. */
    public val paymentProduct: String,
    /** The bank's id of the payment; absent when its answer was lost. */
    public val paymentId: String? = null,
    /** The last status seen. */
    public val transactionStatus: TransactionStatus? = null,
    /** Where to start the next authorisation. */
    public val startAuthorisation: String? = null,
    /** Whether the bank announced a fee. */
    public val transactionFeeIndicator: Boolean? = null,
    /** The fee, when the bank announced one. */
    public val transactionFees: InstructedAmount? = null,
    /** Every change of status that was seen. */
    public val statuses: List<StatusSeen>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("paymentService", text(paymentService))
        put("paymentProduct", text(paymentProduct))
        paymentId?.let { put("paymentId", text(it)) }
        transactionStatus?.let { put("transactionStatus", text(it.code)) }
        startAuthorisation?.let { put("startAuthorisation", text(it)) }
        transactionFeeIndicator?.let { put("transactionFeeIndicator", bool(it)) }
        transactionFees?.let { put("transactionFees", it.toJson()) }
        put("statuses", list(statuses) { it.toJson() })
    }

    override fun toString(): String =
        "KnownPayment(paymentService=${paymentService}, paymentProduct=${paymentProduct}, paymentId=${paymentId}, transactionStatus=${transactionStatus}, startAuthorisation=${startAuthorisation}, transactionFeeIndicator=${transactionFeeIndicator}, transactionFees=${transactionFees}, statuses=${statuses}, extra=${extra.keys})"

    public companion object : Reader<KnownPayment> {
        override fun read(json: JsonElement): KnownPayment = fields(json) {
            KnownPayment(
                paymentService = must("paymentService") { text(it) },
                paymentProduct = must("paymentProduct") { text(it) },
                paymentId = may("paymentId") { text(it) },
                transactionStatus = may("transactionStatus") { TransactionStatus.of(text(it)) },
                startAuthorisation = may("startAuthorisation") { text(it) },
                transactionFeeIndicator = may("transactionFeeIndicator") { bool(it) },
                transactionFees = may("transactionFees") { InstructedAmount.read(it) },
                statuses = must("statuses") { list(it) { StatusSeen.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** A payment that ended without trouble. */
public data class PaymentEnded(
    /** What is known of it. */
    public val payment: KnownPayment,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("payment", payment.toJson())
    }

    override fun toString(): String =
        "PaymentEnded(payment=${payment}, extra=${extra.keys})"

    public companion object : Reader<PaymentEnded> {
        override fun read(json: JsonElement): PaymentEnded = fields(json) {
            PaymentEnded(
                payment = must("payment") { KnownPayment.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A payment that ended with trouble, or might have. */
public data class PaymentTrouble(
    /** What is known of it. */
    public val payment: KnownPayment,
    /** Whose fault, why, and what to do next. */
    public val error: io.girokit.model.Error,
    /** `X-Request-ID` of the request it is about, to name it to the bank's support. */
    public val requestId: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("payment", payment.toJson())
        put("error", error(error))
        requestId?.let { put("requestId", text(it)) }
    }

    override fun toString(): String =
        "PaymentTrouble(payment=${payment}, error=${error}, requestId=${requestId}, extra=${extra.keys})"

    public companion object : Reader<PaymentTrouble> {
        override fun read(json: JsonElement): PaymentTrouble = fields(json) {
            PaymentTrouble(
                payment = must("payment") { KnownPayment.read(it) },
                error = must("error") { error(it) },
                requestId = may("requestId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** One agreement: a company for which the PSU may act. */
public data class Agreement(
    /** What to give as `PSU-Corporate-ID` to act for it (`psuCorporateId` of the session). */
    public val id: String? = null,
    /** Name of the company. */
    public val name: String? = null,
    /** Its number in the register of companies. */
    public val organisationNumber: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        id?.let { put("id", text(it)) }
        name?.let { put("name", text(it)) }
        organisationNumber?.let { put("organisationNumber", text(it)) }
    }

    override fun toString(): String =
        "Agreement(id=${id}, name=${name}, organisationNumber=${organisationNumber}, extra=${extra.keys})"

    public companion object : Reader<Agreement> {
        override fun read(json: JsonElement): Agreement = fields(json) {
            Agreement(
                id = may("id") { text(it) },
                name = may("name") { text(it) },
                organisationNumber = may("organisationNumber") { text(it) },
                extra = rest(),
            )
        }
    }
}

/**
 * The agreements for which a PSU may act ("Special Handling for Corporate Context"). The document shows no example;
 * fields beyond these are kept in `extra`.
 */
public data class Agreements(
    /** The agreements. */
    public val agreements: List<Agreement>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("agreements", list(agreements) { it.toJson() })
    }

    override fun toString(): String =
        "Agreements(agreements=${agreements}, extra=${extra.keys})"

    public companion object : Reader<Agreements> {
        override fun read(json: JsonElement): Agreements = fields(json) {
            Agreements(
                agreements = must("agreements") { list(it) { Agreement.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** The bank's answer to a question for consent. */
public data class ConsentStarted(
    /** Where the consent stands, where the bank says so. */
    public val consentStatus: ConsentStatus? = null,
    /** The bank's id of it, where the bank gives one. */
    public val consentId: String? = null,
    /** `scaRedirect`: where to take the user. */
    public val links: Map<String, Link>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        consentStatus?.let { put("consentStatus", text(it.code)) }
        consentId?.let { put("consentId", text(it)) }
        put("_links", map(links) { it.toJson() })
    }

    override fun toString(): String =
        "ConsentStarted(consentStatus=${consentStatus}, consentId=${consentId}, links=${links}, extra=${extra.keys})"

    public companion object : Reader<ConsentStarted> {
        override fun read(json: JsonElement): ConsentStarted = fields(json) {
            ConsentStarted(
                consentStatus = may("consentStatus") { ConsentStatus.of(text(it)) },
                consentId = may("consentId") { text(it) },
                links = must("_links") { map(it) { Link.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** What access is asked for. Banks with bank-offered consent disregard it (Implementation Guidelines, 6.3.1). */
public data class ConsentRequest(
    /** Accounts and what is to be read of them. */
    public val access: JsonElement,
    /** Whether access is wanted more than once. */
    public val recurringIndicator: Boolean,
    /** Until when, `YYYY-MM-DD`. */
    public val validUntil: String,
    /** How often a day without the user. */
    public val frequencyPerDay: Long,
    /** Whether payments follow in the same session. */
    public val combinedServiceIndicator: Boolean,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("access", access)
        put("recurringIndicator", bool(recurringIndicator))
        put("validUntil", text(validUntil))
        put("frequencyPerDay", integer(frequencyPerDay))
        put("combinedServiceIndicator", bool(combinedServiceIndicator))
    }

    override fun toString(): String =
        "ConsentRequest(access=${access}, recurringIndicator=${recurringIndicator}, validUntil=${validUntil}, frequencyPerDay=${frequencyPerDay}, combinedServiceIndicator=${combinedServiceIndicator}, extra=${extra.keys})"

    public companion object : Reader<ConsentRequest> {
        override fun read(json: JsonElement): ConsentRequest = fields(json) {
            ConsentRequest(
                access = must("access") { it },
                recurringIndicator = must("recurringIndicator") { bool(it) },
                validUntil = must("validUntil") { text(it) },
                frequencyPerDay = must("frequencyPerDay") { integer(it) },
                combinedServiceIndicator = must("combinedServiceIndicator") { bool(it) },
                extra = rest(),
            )
        }
    }
}

/** A consent to ask for in the deprecated way. */
public data class AskForConsent(
    /** What access is asked for. The bank disregards it. */
    public val body: ConsentRequest? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        body?.let { put("body", it.toJson()) }
    }

    override fun toString(): String =
        "AskForConsent(body=${body}, extra=${extra.keys})"

    public companion object : Reader<AskForConsent> {
        override fun read(json: JsonElement): AskForConsent = fields(json) {
            AskForConsent(
                body = may("body") { ConsentRequest.read(it) },
                extra = rest(),
            )
        }
    }
}

/** Consent was given. */
public data class ConsentGranted(
    /** What to keep for this user. */
    public val session: Session,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("session", session.toJson())
    }

    override fun toString(): String =
        "ConsentGranted(session=${session}, extra=${extra.keys})"

    public companion object : Reader<ConsentGranted> {
        override fun read(json: JsonElement): ConsentGranted = fields(json) {
            ConsentGranted(
                session = must("session") { Session.read(it) },
                extra = rest(),
            )
        }
    }
}

/** Consent was not given. */
public data class ConsentTrouble(
    /** Whose fault, why, and what to do next. */
    public val error: io.girokit.model.Error,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("error", error(error))
    }

    override fun toString(): String =
        "ConsentTrouble(error=${error}, extra=${extra.keys})"

    public companion object : Reader<ConsentTrouble> {
        override fun read(json: JsonElement): ConsentTrouble = fields(json) {
            ConsentTrouble(
                error = must("error") { error(it) },
                extra = rest(),
            )
        }
    }
}

/** The accounts to list. */
public data class AccountsQuery(
    /** Asks for the balances beside the accounts. The bank may ignore it. */
    public val withBalance: Boolean? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        withBalance?.let { put("withBalance", bool(it)) }
    }

    override fun toString(): String =
        "AccountsQuery(withBalance=${withBalance}, extra=${extra.keys})"

    public companion object : Reader<AccountsQuery> {
        override fun read(json: JsonElement): AccountsQuery = fields(json) {
            AccountsQuery(
                withBalance = may("withBalance") { bool(it) },
                extra = rest(),
            )
        }
    }
}

/** A balance. */
public data class Balance(
    /** How much. The currency is that of the account. */
    public val balanceAmount: InstructedAmount,
    /** Which kind. */
    public val balanceType: BalanceType,
    /** Whether the credit limit is part of it. */
    public val creditLimitIncluded: Boolean? = null,
    /** When it changed last. */
    public val lastChangeDateTime: String? = null,
    /** The day it is of. */
    public val referenceDate: String? = null,
    /** Id of the last transaction that is part of it. */
    public val lastCommittedTransaction: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("balanceAmount", balanceAmount.toJson())
        put("balanceType", text(balanceType.code))
        creditLimitIncluded?.let { put("creditLimitIncluded", bool(it)) }
        lastChangeDateTime?.let { put("lastChangeDateTime", text(it)) }
        referenceDate?.let { put("referenceDate", text(it)) }
        lastCommittedTransaction?.let { put("lastCommittedTransaction", text(it)) }
    }

    override fun toString(): String =
        "Balance(balanceAmount=${balanceAmount}, balanceType=${balanceType}, creditLimitIncluded=${creditLimitIncluded}, lastChangeDateTime=${lastChangeDateTime}, referenceDate=${referenceDate}, lastCommittedTransaction=${lastCommittedTransaction}, extra=${extra.keys})"

    public companion object : Reader<Balance> {
        override fun read(json: JsonElement): Balance = fields(json) {
            Balance(
                balanceAmount = must("balanceAmount") { InstructedAmount.read(it) },
                balanceType = must("balanceType") { BalanceType.of(text(it)) },
                creditLimitIncluded = may("creditLimitIncluded") { bool(it) },
                lastChangeDateTime = may("lastChangeDateTime") { text(it) },
                referenceDate = may("referenceDate") { text(it) },
                lastCommittedTransaction = may("lastCommittedTransaction") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** An account. */
public data class AccountDetails(
    /** The bank's id of it: opaque. */
    public val resourceId: String? = null,
    /** International account number. */
    public val iban: String? = null,
    /** National account number; in Norway 11 digits. */
    public val bban: String? = null,
    /** Phone number that stands for it. */
    public val msisdn: String? = null,
    /** Its currency, ISO 4217. */
    public val currency: String,
    /** Name of the owner. */
    public val ownerName: String? = null,
    /** Name the bank gave it. */
    public val name: String? = null,
    /** Name the PSU gave it. */
    public val displayName: String? = null,
    /** The bank's product. */
    public val product: String? = null,
    /** Kind of account: by ISO 20022, or before `cash-account-type-iso` the bank's own word. */
    public val cashAccountType: String? = null,
    /** Whether it can be used. */
    public val status: AccountStatus? = null,
    /** BIC of the bank. */
    public val bic: String? = null,
    /** Cards or accounts that belong to it. */
    public val linkedAccounts: String? = null,
    /** Who uses it. */
    public val usage: AccountUsage? = null,
    /** What else the bank says of it. */
    public val details: String? = null,
    /** Its balances. */
    public val balances: List<Balance>? = null,
    /** Where balances and transactions are. */
    public val links: Map<String, Link>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        resourceId?.let { put("resourceId", text(it)) }
        iban?.let { put("iban", text(it)) }
        bban?.let { put("bban", text(it)) }
        msisdn?.let { put("msisdn", text(it)) }
        put("currency", text(currency))
        ownerName?.let { put("ownerName", text(it)) }
        name?.let { put("name", text(it)) }
        displayName?.let { put("displayName", text(it)) }
        product?.let { put("product", text(it)) }
        cashAccountType?.let { put("cashAccountType", text(it)) }
        status?.let { put("status", text(it.code)) }
        bic?.let { put("bic", text(it)) }
        linkedAccounts?.let { put("linkedAccounts", text(it)) }
        usage?.let { put("usage", text(it.code)) }
        details?.let { put("details", text(it)) }
        balances?.let { put("balances", list(it) { it.toJson() }) }
        links?.let { put("_links", map(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "AccountDetails(resourceId=${resourceId}, iban=${hidden(iban)}, bban=${hidden(bban)}, msisdn=${msisdn}, currency=${currency}, ownerName=${ownerName}, name=${name}, displayName=${displayName}, product=${product}, cashAccountType=${cashAccountType}, status=${status}, bic=${bic}, linkedAccounts=${linkedAccounts}, usage=${usage}, details=${details}, balances=${balances}, links=${links}, extra=${extra.keys})"

    public companion object : Reader<AccountDetails> {
        override fun read(json: JsonElement): AccountDetails = fields(json) {
            AccountDetails(
                resourceId = may("resourceId") { text(it) },
                iban = may("iban") { text(it) },
                bban = may("bban") { text(it) },
                msisdn = may("msisdn") { text(it) },
                currency = must("currency") { text(it) },
                ownerName = may("ownerName") { text(it) },
                name = may("name") { text(it) },
                displayName = may("displayName") { text(it) },
                product = may("product") { text(it) },
                cashAccountType = may("cashAccountType") { text(it) },
                status = may("status") { AccountStatus.of(text(it)) },
                bic = may("bic") { text(it) },
                linkedAccounts = may("linkedAccounts") { text(it) },
                usage = may("usage") { AccountUsage.of(text(it)) },
                details = may("details") { text(it) },
                balances = may("balances") { list(it) { Balance.read(it) } },
                links = may("_links") { map(it) { Link.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** The accounts that the PSU gave consent to. */
public data class Accounts(
    /** One entry each. */
    public val accounts: List<AccountDetails>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("accounts", list(accounts) { it.toJson() })
    }

    override fun toString(): String =
        "Accounts(accounts=${accounts}, extra=${extra.keys})"

    public companion object : Reader<Accounts> {
        override fun read(json: JsonElement): Accounts = fields(json) {
            Accounts(
                accounts = must("accounts") { list(it) { AccountDetails.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** An account, and what is read from it. */
public data class AccountView(
    /** The account as the bank told it. */
    public val account: AccountDetails,
    /** Kind of account by ISO 20022; absent where the bank has a word of its own, which `account` holds. */
    public val cashAccountType: CashAccountType? = null,
    /** The name to show: the PSU's own, else the bank's. */
    public val name: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("account", account.toJson())
        cashAccountType?.let { put("cashAccountType", text(it.code)) }
        name?.let { put("name", text(it)) }
    }

    override fun toString(): String =
        "AccountView(account=${account}, cashAccountType=${cashAccountType}, name=${name}, extra=${extra.keys})"

    public companion object : Reader<AccountView> {
        override fun read(json: JsonElement): AccountView = fields(json) {
            AccountView(
                account = must("account") { AccountDetails.read(it) },
                cashAccountType = may("cashAccountType") { CashAccountType.of(text(it)) },
                name = may("name") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The accounts that the PSU gave consent to. */
public data class AccountsView(
    /** One entry each. */
    public val accounts: List<AccountView>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("accounts", list(accounts) { it.toJson() })
    }

    override fun toString(): String =
        "AccountsView(accounts=${accounts}, extra=${extra.keys})"

    public companion object : Reader<AccountsView> {
        override fun read(json: JsonElement): AccountsView = fields(json) {
            AccountsView(
                accounts = must("accounts") { list(it) { AccountView.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** Nothing was read. */
public data class ReadTrouble(
    /** Whose fault, why, and what to do next. */
    public val error: io.girokit.model.Error,
    /** `X-Request-ID` of the request, to name it to the bank's support. */
    public val requestId: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("error", error(error))
        requestId?.let { put("requestId", text(it)) }
    }

    override fun toString(): String =
        "ReadTrouble(error=${error}, requestId=${requestId}, extra=${extra.keys})"

    public companion object : Reader<ReadTrouble> {
        override fun read(json: JsonElement): ReadTrouble = fields(json) {
            ReadTrouble(
                error = must("error") { error(it) },
                requestId = may("requestId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** An account to read. */
public data class AccountQuery(
    /** The bank's id of the account (`resourceId`): opaque. */
    public val accountId: String,
    /** Asks for the balances beside the account. The bank may ignore it. */
    public val withBalance: Boolean? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("accountId", text(accountId))
        withBalance?.let { put("withBalance", bool(it)) }
    }

    override fun toString(): String =
        "AccountQuery(accountId=${accountId}, withBalance=${withBalance}, extra=${extra.keys})"

    public companion object : Reader<AccountQuery> {
        override fun read(json: JsonElement): AccountQuery = fields(json) {
            AccountQuery(
                accountId = must("accountId") { text(it) },
                withBalance = may("withBalance") { bool(it) },
                extra = rest(),
            )
        }
    }
}

/** One account. */
public data class OneAccount(
    /** The account. */
    public val account: AccountDetails,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("account", account.toJson())
    }

    override fun toString(): String =
        "OneAccount(account=${account}, extra=${extra.keys})"

    public companion object : Reader<OneAccount> {
        override fun read(json: JsonElement): OneAccount = fields(json) {
            OneAccount(
                account = must("account") { AccountDetails.read(it) },
                extra = rest(),
            )
        }
    }
}

/** An account to refer to. */
public data class AccountRef(
    /** The bank's id of the account (`resourceId`): opaque. */
    public val accountId: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("accountId", text(accountId))
    }

    override fun toString(): String =
        "AccountRef(accountId=${accountId}, extra=${extra.keys})"

    public companion object : Reader<AccountRef> {
        override fun read(json: JsonElement): AccountRef = fields(json) {
            AccountRef(
                accountId = must("accountId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** An account, by one of its numbers (Implementation Guidelines, 14.1). */
public data class AccountReference(
    /** International account number (ISO 13616). */
    public val iban: String? = null,
    /** National account number; in Norway 11 digits. */
    public val bban: String? = null,
    /** Number of a card. */
    public val pan: String? = null,
    /** Number of a card, in part hidden. */
    public val maskedPan: String? = null,
    /** Phone number that stands for an account. */
    public val msisdn: String? = null,
    /** ISO 4217 code of the account's currency. */
    public val currency: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        iban?.let { put("iban", text(it)) }
        bban?.let { put("bban", text(it)) }
        pan?.let { put("pan", text(it)) }
        maskedPan?.let { put("maskedPan", text(it)) }
        msisdn?.let { put("msisdn", text(it)) }
        currency?.let { put("currency", text(it)) }
    }

    override fun toString(): String =
        "AccountReference(iban=${hidden(iban)}, bban=${hidden(bban)}, pan=${hidden(pan)}, maskedPan=${hidden(maskedPan)}, msisdn=${msisdn}, currency=${currency}, extra=${extra.keys})"

    public companion object : Reader<AccountReference> {
        override fun read(json: JsonElement): AccountReference = fields(json) {
            AccountReference(
                iban = may("iban") { text(it) },
                bban = may("bban") { text(it) },
                pan = may("pan") { text(it) },
                maskedPan = may("maskedPan") { text(it) },
                msisdn = may("msisdn") { text(it) },
                currency = may("currency") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The balances of an account. */
public data class Balances(
    /** Which account. */
    public val account: AccountReference? = null,
    /** Its balances. */
    public val balances: List<Balance>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        account?.let { put("account", it.toJson()) }
        put("balances", list(balances) { it.toJson() })
    }

    override fun toString(): String =
        "Balances(account=${account}, balances=${balances}, extra=${extra.keys})"

    public companion object : Reader<Balances> {
        override fun read(json: JsonElement): Balances = fields(json) {
            Balances(
                account = may("account") { AccountReference.read(it) },
                balances = must("balances") { list(it) { Balance.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** Which transactions to read: the first page by account and dates, every further one by the link of the page before. */
public data class TransactionQuery(
    /** The bank's id of the account (`resourceId`): opaque. */
    public val accountId: String,
    /** Booked ones, pending ones, or both. */
    public val bookingStatus: BookingStatus,
    /** First booking day, `YYYY-MM-DD`. Without the user at most 90 days back. */
    public val dateFrom: String? = null,
    /** Last booking day, `YYYY-MM-DD`; today when absent. */
    public val dateTo: String? = null,
    /** Most transactions on one page. */
    public val limit: Long? = null,
    /** The link to the page that is wanted, as the page before gave it. It says all that the other fields say. */
    public val next: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("accountId", text(accountId))
        put("bookingStatus", text(bookingStatus.code))
        dateFrom?.let { put("dateFrom", text(it)) }
        dateTo?.let { put("dateTo", text(it)) }
        limit?.let { put("limit", integer(it)) }
        next?.let { put("next", text(it)) }
    }

    override fun toString(): String =
        "TransactionQuery(accountId=${accountId}, bookingStatus=${bookingStatus}, dateFrom=${dateFrom}, dateTo=${dateTo}, limit=${limit}, next=${next}, extra=${extra.keys})"

    public companion object : Reader<TransactionQuery> {
        override fun read(json: JsonElement): TransactionQuery = fields(json) {
            TransactionQuery(
                accountId = must("accountId") { text(it) },
                bookingStatus = must("bookingStatus") { BookingStatus.of(text(it)) },
                dateFrom = may("dateFrom") { text(it) },
                dateTo = may("dateTo") { text(it) },
                limit = may("limit") { integer(it) },
                next = may("next") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A rate at which was exchanged. */
public data class ExchangeRate(
    /** Currency exchanged from. */
    public val sourceCurrency: String? = null,
    /** The rate. */
    public val exchangeRate: String? = null,
    /** Currency in which the rate is told. */
    public val unitCurrency: String? = null,
    /** Currency exchanged to. */
    public val targetCurrency: String? = null,
    /** Day of the rate. */
    public val quotationDate: String? = null,
    /** The contract it comes from. */
    public val contractIdentification: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        sourceCurrency?.let { put("sourceCurrency", text(it)) }
        exchangeRate?.let { put("exchangeRate", text(it)) }
        unitCurrency?.let { put("unitCurrency", text(it)) }
        targetCurrency?.let { put("targetCurrency", text(it)) }
        quotationDate?.let { put("quotationDate", text(it)) }
        contractIdentification?.let { put("contractIdentification", text(it)) }
    }

    override fun toString(): String =
        "ExchangeRate(sourceCurrency=${sourceCurrency}, exchangeRate=${exchangeRate}, unitCurrency=${unitCurrency}, targetCurrency=${targetCurrency}, quotationDate=${quotationDate}, contractIdentification=${contractIdentification}, extra=${extra.keys})"

    public companion object : Reader<ExchangeRate> {
        override fun read(json: JsonElement): ExchangeRate = fields(json) {
            ExchangeRate(
                sourceCurrency = may("sourceCurrency") { text(it) },
                exchangeRate = may("exchangeRate") { text(it) },
                unitCurrency = may("unitCurrency") { text(it) },
                targetCurrency = may("targetCurrency") { text(it) },
                quotationDate = may("quotationDate") { text(it) },
                contractIdentification = may("contractIdentification") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A transaction. "For booked transactions the transactionId can be expected to be stable"; pending ones may change. */
public data class Transaction(
    /** The bank's id of it. */
    public val transactionId: String? = null,
    /** Reference of the entry, for delta reading. */
    public val entryReference: String? = null,
    /** Reference of the one who paid. */
    public val endToEndId: String? = null,
    /** Whether it stands for several transactions. */
    public val batchIndicator: Boolean? = null,
    /** For how many. */
    public val batchNumberOfTransactions: Long? = null,
    /** Mandate of a direct debit. */
    public val mandateId: String? = null,
    /** Number of a cheque. */
    public val checkId: String? = null,
    /** Identification of the creditor. */
    public val creditorId: String? = null,
    /** When it was booked. */
    public val bookingDate: String? = null,
    /** From when on it counts. */
    public val valueDate: String? = null,
    /** How much; below zero for money that went out. */
    public val transactionAmount: InstructedAmount,
    /** Rates, where currencies were exchanged. */
    public val currencyExchange: List<ExchangeRate>? = null,
    /** Who was paid. */
    public val creditorName: String? = null,
    /** The account credited. */
    public val creditorAccount: AccountReference? = null,
    /** The creditor's bank. */
    public val creditorAgent: String? = null,
    /** Who in the end was paid. */
    public val ultimateCreditor: String? = null,
    /** Who paid. */
    public val debtorName: String? = null,
    /** The account debited. */
    public val debtorAccount: AccountReference? = null,
    /** The debtor's bank. */
    public val debtorAgent: String? = null,
    /** Who in the end paid. */
    public val ultimateDebtor: String? = null,
    /** Message. */
    public val remittanceInformationUnstructured: String? = null,
    /** Several messages. */
    public val remittanceInformationUnstructuredArray: List<String>? = null,
    /** KID or another structured reference: text, or an object with `reference`. */
    public val remittanceInformationStructured: JsonElement? = null,
    /** Several structured references: texts, or objects with `reference`. */
    public val remittanceInformationStructuredArray: List<JsonElement>? = null,
    /** What the bank says beside it. */
    public val additionalInformation: String? = null,
    /** Standing orders, under `bookingStatus` information. */
    public val additionalInformationStructured: JsonElement? = null,
    /** ISO 20022 purpose. */
    public val purposeCode: String? = null,
    /** ISO 20022 code of the kind of transaction. */
    public val bankTransactionCode: String? = null,
    /** The bank's own code. */
    public val proprietaryBankTransactionCode: String? = null,
    /** Balance after it. */
    public val balanceAfterTransaction: Balance? = null,
    /** `transactionDetails`, where there are more. */
    public val links: Map<String, Link>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        transactionId?.let { put("transactionId", text(it)) }
        entryReference?.let { put("entryReference", text(it)) }
        endToEndId?.let { put("endToEndId", text(it)) }
        batchIndicator?.let { put("batchIndicator", bool(it)) }
        batchNumberOfTransactions?.let { put("batchNumberOfTransactions", integer(it)) }
        mandateId?.let { put("mandateId", text(it)) }
        checkId?.let { put("checkId", text(it)) }
        creditorId?.let { put("creditorId", text(it)) }
        bookingDate?.let { put("bookingDate", text(it)) }
        valueDate?.let { put("valueDate", text(it)) }
        put("transactionAmount", transactionAmount.toJson())
        currencyExchange?.let { put("currencyExchange", list(it) { it.toJson() }) }
        creditorName?.let { put("creditorName", text(it)) }
        creditorAccount?.let { put("creditorAccount", it.toJson()) }
        creditorAgent?.let { put("creditorAgent", text(it)) }
        ultimateCreditor?.let { put("ultimateCreditor", text(it)) }
        debtorName?.let { put("debtorName", text(it)) }
        debtorAccount?.let { put("debtorAccount", it.toJson()) }
        debtorAgent?.let { put("debtorAgent", text(it)) }
        ultimateDebtor?.let { put("ultimateDebtor", text(it)) }
        remittanceInformationUnstructured?.let { put("remittanceInformationUnstructured", text(it)) }
        remittanceInformationUnstructuredArray?.let { put("remittanceInformationUnstructuredArray", list(it) { text(it) }) }
        remittanceInformationStructured?.let { put("remittanceInformationStructured", it) }
        remittanceInformationStructuredArray?.let { put("remittanceInformationStructuredArray", list(it) { it }) }
        additionalInformation?.let { put("additionalInformation", text(it)) }
        additionalInformationStructured?.let { put("additionalInformationStructured", it) }
        purposeCode?.let { put("purposeCode", text(it)) }
        bankTransactionCode?.let { put("bankTransactionCode", text(it)) }
        proprietaryBankTransactionCode?.let { put("proprietaryBankTransactionCode", text(it)) }
        balanceAfterTransaction?.let { put("balanceAfterTransaction", it.toJson()) }
        links?.let { put("_links", map(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "Transaction(transactionId=${transactionId}, entryReference=${entryReference}, endToEndId=${endToEndId}, batchIndicator=${batchIndicator}, batchNumberOfTransactions=${batchNumberOfTransactions}, mandateId=${mandateId}, checkId=${checkId}, creditorId=${creditorId}, bookingDate=${bookingDate}, valueDate=${valueDate}, transactionAmount=${transactionAmount}, currencyExchange=${currencyExchange}, creditorName=${creditorName}, creditorAccount=${creditorAccount}, creditorAgent=${creditorAgent}, ultimateCreditor=${ultimateCreditor}, debtorName=${debtorName}, debtorAccount=${debtorAccount}, debtorAgent=${debtorAgent}, ultimateDebtor=${ultimateDebtor}, remittanceInformationUnstructured=${remittanceInformationUnstructured}, remittanceInformationUnstructuredArray=${remittanceInformationUnstructuredArray}, remittanceInformationStructured=${remittanceInformationStructured}, remittanceInformationStructuredArray=${remittanceInformationStructuredArray}, additionalInformation=${additionalInformation}, additionalInformationStructured=${additionalInformationStructured}, purposeCode=${purposeCode}, bankTransactionCode=${bankTransactionCode}, proprietaryBankTransactionCode=${proprietaryBankTransactionCode}, balanceAfterTransaction=${balanceAfterTransaction}, links=${links}, extra=${extra.keys})"

    public companion object : Reader<Transaction> {
        override fun read(json: JsonElement): Transaction = fields(json) {
            Transaction(
                transactionId = may("transactionId") { text(it) },
                entryReference = may("entryReference") { text(it) },
                endToEndId = may("endToEndId") { text(it) },
                batchIndicator = may("batchIndicator") { bool(it) },
                batchNumberOfTransactions = may("batchNumberOfTransactions") { integer(it) },
                mandateId = may("mandateId") { text(it) },
                checkId = may("checkId") { text(it) },
                creditorId = may("creditorId") { text(it) },
                bookingDate = may("bookingDate") { text(it) },
                valueDate = may("valueDate") { text(it) },
                transactionAmount = must("transactionAmount") { InstructedAmount.read(it) },
                currencyExchange = may("currencyExchange") { list(it) { ExchangeRate.read(it) } },
                creditorName = may("creditorName") { text(it) },
                creditorAccount = may("creditorAccount") { AccountReference.read(it) },
                creditorAgent = may("creditorAgent") { text(it) },
                ultimateCreditor = may("ultimateCreditor") { text(it) },
                debtorName = may("debtorName") { text(it) },
                debtorAccount = may("debtorAccount") { AccountReference.read(it) },
                debtorAgent = may("debtorAgent") { text(it) },
                ultimateDebtor = may("ultimateDebtor") { text(it) },
                remittanceInformationUnstructured = may("remittanceInformationUnstructured") { text(it) },
                remittanceInformationUnstructuredArray = may("remittanceInformationUnstructuredArray") { list(it) { text(it) } },
                remittanceInformationStructured = may("remittanceInformationStructured") { it },
                remittanceInformationStructuredArray = may("remittanceInformationStructuredArray") { list(it) { it } },
                additionalInformation = may("additionalInformation") { text(it) },
                additionalInformationStructured = may("additionalInformationStructured") { it },
                purposeCode = may("purposeCode") { text(it) },
                bankTransactionCode = may("bankTransactionCode") { text(it) },
                proprietaryBankTransactionCode = may("proprietaryBankTransactionCode") { text(it) },
                balanceAfterTransaction = may("balanceAfterTransaction") { Balance.read(it) },
                links = may("_links") { map(it) { Link.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** Transactions of one page. */
public data class AccountReport(
    /** Fully processed. */
    public val booked: List<Transaction>? = null,
    /** Still to be processed. */
    public val pending: List<Transaction>? = null,
    /** Standing orders. */
    public val information: List<Transaction>? = null,
    /** `next`, while there are more pages. */
    public val links: Map<String, Link>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        booked?.let { put("booked", list(it) { it.toJson() }) }
        pending?.let { put("pending", list(it) { it.toJson() }) }
        information?.let { put("information", list(it) { it.toJson() }) }
        links?.let { put("_links", map(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "AccountReport(booked=${booked}, pending=${pending}, information=${information}, links=${links}, extra=${extra.keys})"

    public companion object : Reader<AccountReport> {
        override fun read(json: JsonElement): AccountReport = fields(json) {
            AccountReport(
                booked = may("booked") { list(it) { Transaction.read(it) } },
                pending = may("pending") { list(it) { Transaction.read(it) } },
                information = may("information") { list(it) { Transaction.read(it) } },
                links = may("_links") { map(it) { Link.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** The bank's answer to a question for transactions: one page. */
public data class Transactions(
    /** Which account. */
    public val account: AccountReference? = null,
    /** The transactions. */
    public val transactions: AccountReport? = null,
    /** Balances of the account. */
    public val balances: List<Balance>? = null,
    /** Links beside the report. */
    public val links: Map<String, Link>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        account?.let { put("account", it.toJson()) }
        transactions?.let { put("transactions", it.toJson()) }
        balances?.let { put("balances", list(it) { it.toJson() }) }
        links?.let { put("_links", map(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "Transactions(account=${account}, transactions=${transactions}, balances=${balances}, links=${links}, extra=${extra.keys})"

    public companion object : Reader<Transactions> {
        override fun read(json: JsonElement): Transactions = fields(json) {
            Transactions(
                account = may("account") { AccountReference.read(it) },
                transactions = may("transactions") { AccountReport.read(it) },
                balances = may("balances") { list(it) { Balance.read(it) } },
                links = may("_links") { map(it) { Link.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** One page of transactions. */
public data class TransactionPage(
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
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        account?.let { put("account", it.toJson()) }
        put("booked", list(booked) { it.toJson() })
        put("pending", list(pending) { it.toJson() })
        balances?.let { put("balances", list(it) { it.toJson() }) }
        next?.let { put("next", it.toJson()) }
    }

    override fun toString(): String =
        "TransactionPage(account=${account}, booked=${booked}, pending=${pending}, balances=${balances}, next=${next}, extra=${extra.keys})"

    public companion object : Reader<TransactionPage> {
        override fun read(json: JsonElement): TransactionPage = fields(json) {
            TransactionPage(
                account = may("account") { AccountReference.read(it) },
                booked = must("booked") { list(it) { Transaction.read(it) } },
                pending = must("pending") { list(it) { Transaction.read(it) } },
                balances = may("balances") { list(it) { Balance.read(it) } },
                next = may("next") { TransactionQuery.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A transaction to refer to. */
public data class TransactionRef(
    /** The bank's id of the account (`resourceId`): opaque. */
    public val accountId: String,
    /** The bank's id of the transaction: opaque. Stable for booked ones. */
    public val transactionId: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("accountId", text(accountId))
        put("transactionId", text(transactionId))
    }

    override fun toString(): String =
        "TransactionRef(accountId=${accountId}, transactionId=${transactionId}, extra=${extra.keys})"

    public companion object : Reader<TransactionRef> {
        override fun read(json: JsonElement): TransactionRef = fields(json) {
            TransactionRef(
                accountId = must("accountId") { text(it) },
                transactionId = must("transactionId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The details of a transaction. */
public data class TransactionDetails(
    /** The transaction, with what the list leaves out. */
    public val transactionsDetails: Transaction,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("transactionsDetails", transactionsDetails.toJson())
    }

    override fun toString(): String =
        "TransactionDetails(transactionsDetails=${transactionsDetails}, extra=${extra.keys})"

    public companion object : Reader<TransactionDetails> {
        override fun read(json: JsonElement): TransactionDetails = fields(json) {
            TransactionDetails(
                transactionsDetails = must("transactionsDetails") { Transaction.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A card account: what several cards of one contract are booked to. */
public data class CardAccountDetails(
    /** The bank's id of it: opaque. */
    public val resourceId: String? = null,
    /** Number of the card, masked. */
    public val maskedPan: String? = null,
    /** Its currency, ISO 4217. */
    public val currency: String,
    /** Name of the owner. */
    public val ownerName: String? = null,
    /** Name the bank gave it: up to 70 characters, before `longer-names` fewer. */
    public val name: String? = null,
    /** Name the PSU gave it. */
    public val displayName: String? = null,
    /** The bank's product. */
    public val product: String? = null,
    /** Whether amounts are told as debits: a purchase is then below zero. */
    public val debitAccounting: Boolean? = null,
    /** Whether it can be used. */
    public val status: AccountStatus? = null,
    /** Who uses it. */
    public val usage: AccountUsage? = null,
    /** What else the bank says of it. */
    public val details: String? = null,
    /** How much credit there is. */
    public val creditLimit: InstructedAmount? = null,
    /** Its balances. */
    public val balances: List<Balance>? = null,
    /** Where balances and transactions are. */
    public val links: Map<String, Link>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        resourceId?.let { put("resourceId", text(it)) }
        maskedPan?.let { put("maskedPan", text(it)) }
        put("currency", text(currency))
        ownerName?.let { put("ownerName", text(it)) }
        name?.let { put("name", text(it)) }
        displayName?.let { put("displayName", text(it)) }
        product?.let { put("product", text(it)) }
        debitAccounting?.let { put("debitAccounting", bool(it)) }
        status?.let { put("status", text(it.code)) }
        usage?.let { put("usage", text(it.code)) }
        details?.let { put("details", text(it)) }
        creditLimit?.let { put("creditLimit", it.toJson()) }
        balances?.let { put("balances", list(it) { it.toJson() }) }
        links?.let { put("_links", map(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "CardAccountDetails(resourceId=${resourceId}, maskedPan=${hidden(maskedPan)}, currency=${currency}, ownerName=${ownerName}, name=${name}, displayName=${displayName}, product=${product}, debitAccounting=${debitAccounting}, status=${status}, usage=${usage}, details=${details}, creditLimit=${creditLimit}, balances=${balances}, links=${links}, extra=${extra.keys})"

    public companion object : Reader<CardAccountDetails> {
        override fun read(json: JsonElement): CardAccountDetails = fields(json) {
            CardAccountDetails(
                resourceId = may("resourceId") { text(it) },
                maskedPan = may("maskedPan") { text(it) },
                currency = must("currency") { text(it) },
                ownerName = may("ownerName") { text(it) },
                name = may("name") { text(it) },
                displayName = may("displayName") { text(it) },
                product = may("product") { text(it) },
                debitAccounting = may("debitAccounting") { bool(it) },
                status = may("status") { AccountStatus.of(text(it)) },
                usage = may("usage") { AccountUsage.of(text(it)) },
                details = may("details") { text(it) },
                creditLimit = may("creditLimit") { InstructedAmount.read(it) },
                balances = may("balances") { list(it) { Balance.read(it) } },
                links = may("_links") { map(it) { Link.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** The card accounts that the PSU gave consent to. */
public data class CardAccounts(
    /** One entry each. */
    public val cardAccounts: List<CardAccountDetails>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("cardAccounts", list(cardAccounts) { it.toJson() })
    }

    override fun toString(): String =
        "CardAccounts(cardAccounts=${cardAccounts}, extra=${extra.keys})"

    public companion object : Reader<CardAccounts> {
        override fun read(json: JsonElement): CardAccounts = fields(json) {
            CardAccounts(
                cardAccounts = must("cardAccounts") { list(it) { CardAccountDetails.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** A card account, and what is read from it. */
public data class CardAccountView(
    /** The card account as the bank told it. */
    public val cardAccount: CardAccountDetails,
    /** The name to show: the PSU's own, else the bank's. */
    public val name: String? = null,
    /** Whether the bank may have cut the name off. */
    public val nameMayBeCut: Boolean,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("cardAccount", cardAccount.toJson())
        name?.let { put("name", text(it)) }
        put("nameMayBeCut", bool(nameMayBeCut))
    }

    override fun toString(): String =
        "CardAccountView(cardAccount=${cardAccount}, name=${name}, nameMayBeCut=${nameMayBeCut}, extra=${extra.keys})"

    public companion object : Reader<CardAccountView> {
        override fun read(json: JsonElement): CardAccountView = fields(json) {
            CardAccountView(
                cardAccount = must("cardAccount") { CardAccountDetails.read(it) },
                name = may("name") { text(it) },
                nameMayBeCut = must("nameMayBeCut") { bool(it) },
                extra = rest(),
            )
        }
    }
}

/** The card accounts that the PSU gave consent to. */
public data class CardAccountsView(
    /** One entry each. */
    public val cardAccounts: List<CardAccountView>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("cardAccounts", list(cardAccounts) { it.toJson() })
    }

    override fun toString(): String =
        "CardAccountsView(cardAccounts=${cardAccounts}, extra=${extra.keys})"

    public companion object : Reader<CardAccountsView> {
        override fun read(json: JsonElement): CardAccountsView = fields(json) {
            CardAccountsView(
                cardAccounts = must("cardAccounts") { list(it) { CardAccountView.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** One card account. */
public data class OneCardAccount(
    /** The card account. */
    public val cardAccount: CardAccountDetails,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("cardAccount", cardAccount.toJson())
    }

    override fun toString(): String =
        "OneCardAccount(cardAccount=${cardAccount}, extra=${extra.keys})"

    public companion object : Reader<OneCardAccount> {
        override fun read(json: JsonElement): OneCardAccount = fields(json) {
            OneCardAccount(
                cardAccount = must("cardAccount") { CardAccountDetails.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The balances of a card account. */
public data class CardBalances(
    /** Which card account. */
    public val cardAccount: AccountReference? = null,
    /** Whether amounts are told as debits. */
    public val debitAccounting: Boolean? = null,
    /** Its balances. */
    public val balances: List<Balance>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        cardAccount?.let { put("cardAccount", it.toJson()) }
        debitAccounting?.let { put("debitAccounting", bool(it)) }
        put("balances", list(balances) { it.toJson() })
    }

    override fun toString(): String =
        "CardBalances(cardAccount=${cardAccount}, debitAccounting=${debitAccounting}, balances=${balances}, extra=${extra.keys})"

    public companion object : Reader<CardBalances> {
        override fun read(json: JsonElement): CardBalances = fields(json) {
            CardBalances(
                cardAccount = may("cardAccount") { AccountReference.read(it) },
                debitAccounting = may("debitAccounting") { bool(it) },
                balances = must("balances") { list(it) { Balance.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** Where a shop is. */
public data class AcceptorAddress(
    /** Street, without number. */
    public val streetName: String? = null,
    /** Number of the building. */
    public val buildingNumber: String? = null,
    /** Town. */
    public val townName: String? = null,
    /** Postal code. */
    public val postCode: String? = null,
    /** ISO 3166 code of the country. */
    public val country: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        streetName?.let { put("streetName", text(it)) }
        buildingNumber?.let { put("buildingNumber", text(it)) }
        townName?.let { put("townName", text(it)) }
        postCode?.let { put("postCode", text(it)) }
        country?.let { put("country", text(it)) }
    }

    override fun toString(): String =
        "AcceptorAddress(streetName=${streetName}, buildingNumber=${buildingNumber}, townName=${townName}, postCode=${postCode}, country=${country}, extra=${extra.keys})"

    public companion object : Reader<AcceptorAddress> {
        override fun read(json: JsonElement): AcceptorAddress = fields(json) {
            AcceptorAddress(
                streetName = may("streetName") { text(it) },
                buildingNumber = may("buildingNumber") { text(it) },
                townName = may("townName") { text(it) },
                postCode = may("postCode") { text(it) },
                country = may("country") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A transaction of a card account. */
public data class CardTransaction(
    /** The bank's id of it. */
    public val cardTransactionId: String? = null,
    /** Id of the terminal. */
    public val terminalId: String? = null,
    /** When the card was used. */
    public val transactionDate: String? = null,
    /** When the card was used, to the second. */
    public val acceptorTransactionDateTime: String? = null,
    /** When it was booked. */
    public val bookingDate: String? = null,
    /** What is booked to the card account. */
    public val transactionAmount: InstructedAmount,
    /** Rates, where currencies were exchanged. */
    public val currencyExchange: List<ExchangeRate>? = null,
    /** What was paid in the shop, in its currency. */
    public val originalAmount: InstructedAmount? = null,
    /** What the bank takes for exchanging. */
    public val markupFee: InstructedAmount? = null,
    /** The same in per cent. */
    public val markupFeePercentage: String? = null,
    /** Id of the shop. */
    public val cardAcceptorId: String? = null,
    /** Where the shop is. Not every bank names the country. */
    public val cardAcceptorAddress: AcceptorAddress? = null,
    /** Phone number of the shop. */
    public val cardAcceptorPhone: String? = null,
    /** Trade of the shop, ISO 18245. */
    public val merchantCategoryCode: String? = null,
    /** Number of the card, masked. */
    public val maskedPan: String? = null,
    /** What the bank says beside it. */
    public val transactionDetails: String? = null,
    /** Whether it is on an invoice already. */
    public val invoiced: Boolean? = null,
    /** The bank's own code. */
    public val proprietaryBankTransactionCode: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        cardTransactionId?.let { put("cardTransactionId", text(it)) }
        terminalId?.let { put("terminalId", text(it)) }
        transactionDate?.let { put("transactionDate", text(it)) }
        acceptorTransactionDateTime?.let { put("acceptorTransactionDateTime", text(it)) }
        bookingDate?.let { put("bookingDate", text(it)) }
        put("transactionAmount", transactionAmount.toJson())
        currencyExchange?.let { put("currencyExchange", list(it) { it.toJson() }) }
        originalAmount?.let { put("originalAmount", it.toJson()) }
        markupFee?.let { put("markupFee", it.toJson()) }
        markupFeePercentage?.let { put("markupFeePercentage", text(it)) }
        cardAcceptorId?.let { put("cardAcceptorId", text(it)) }
        cardAcceptorAddress?.let { put("cardAcceptorAddress", it.toJson()) }
        cardAcceptorPhone?.let { put("cardAcceptorPhone", text(it)) }
        merchantCategoryCode?.let { put("merchantCategoryCode", text(it)) }
        maskedPan?.let { put("maskedPAN", text(it)) }
        transactionDetails?.let { put("transactionDetails", text(it)) }
        invoiced?.let { put("invoiced", bool(it)) }
        proprietaryBankTransactionCode?.let { put("proprietaryBankTransactionCode", text(it)) }
    }

    override fun toString(): String =
        "CardTransaction(cardTransactionId=${cardTransactionId}, terminalId=${terminalId}, transactionDate=${transactionDate}, acceptorTransactionDateTime=${acceptorTransactionDateTime}, bookingDate=${bookingDate}, transactionAmount=${transactionAmount}, currencyExchange=${currencyExchange}, originalAmount=${originalAmount}, markupFee=${markupFee}, markupFeePercentage=${markupFeePercentage}, cardAcceptorId=${cardAcceptorId}, cardAcceptorAddress=${cardAcceptorAddress}, cardAcceptorPhone=${cardAcceptorPhone}, merchantCategoryCode=${merchantCategoryCode}, maskedPan=${hidden(maskedPan)}, transactionDetails=${transactionDetails}, invoiced=${invoiced}, proprietaryBankTransactionCode=${proprietaryBankTransactionCode}, extra=${extra.keys})"

    public companion object : Reader<CardTransaction> {
        override fun read(json: JsonElement): CardTransaction = fields(json) {
            CardTransaction(
                cardTransactionId = may("cardTransactionId") { text(it) },
                terminalId = may("terminalId") { text(it) },
                transactionDate = may("transactionDate") { text(it) },
                acceptorTransactionDateTime = may("acceptorTransactionDateTime") { text(it) },
                bookingDate = may("bookingDate") { text(it) },
                transactionAmount = must("transactionAmount") { InstructedAmount.read(it) },
                currencyExchange = may("currencyExchange") { list(it) { ExchangeRate.read(it) } },
                originalAmount = may("originalAmount") { InstructedAmount.read(it) },
                markupFee = may("markupFee") { InstructedAmount.read(it) },
                markupFeePercentage = may("markupFeePercentage") { text(it) },
                cardAcceptorId = may("cardAcceptorId") { text(it) },
                cardAcceptorAddress = may("cardAcceptorAddress") { AcceptorAddress.read(it) },
                cardAcceptorPhone = may("cardAcceptorPhone") { text(it) },
                merchantCategoryCode = may("merchantCategoryCode") { text(it) },
                maskedPan = may("maskedPAN") { text(it) },
                transactionDetails = may("transactionDetails") { text(it) },
                invoiced = may("invoiced") { bool(it) },
                proprietaryBankTransactionCode = may("proprietaryBankTransactionCode") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Transactions of one page of a card account. */
public data class CardAccountReport(
    /** Fully processed. */
    public val booked: List<CardTransaction>? = null,
    /** Still to be processed. */
    public val pending: List<CardTransaction>? = null,
    /** `next`, while there are more pages. */
    public val links: Map<String, Link>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        booked?.let { put("booked", list(it) { it.toJson() }) }
        pending?.let { put("pending", list(it) { it.toJson() }) }
        links?.let { put("_links", map(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "CardAccountReport(booked=${booked}, pending=${pending}, links=${links}, extra=${extra.keys})"

    public companion object : Reader<CardAccountReport> {
        override fun read(json: JsonElement): CardAccountReport = fields(json) {
            CardAccountReport(
                booked = may("booked") { list(it) { CardTransaction.read(it) } },
                pending = may("pending") { list(it) { CardTransaction.read(it) } },
                links = may("_links") { map(it) { Link.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** The bank's answer to a question for transactions of a card account: one page. */
public data class CardTransactions(
    /** Which card account. */
    public val cardAccount: AccountReference? = null,
    /** Whether amounts are told as debits. */
    public val debitAccounting: Boolean? = null,
    /** The transactions. */
    public val cardTransactions: CardAccountReport? = null,
    /** Balances of the card account. */
    public val balances: List<Balance>? = null,
    /** Links beside the report. */
    public val links: Map<String, Link>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        cardAccount?.let { put("cardAccount", it.toJson()) }
        debitAccounting?.let { put("debitAccounting", bool(it)) }
        cardTransactions?.let { put("cardTransactions", it.toJson()) }
        balances?.let { put("balances", list(it) { it.toJson() }) }
        links?.let { put("_links", map(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "CardTransactions(cardAccount=${cardAccount}, debitAccounting=${debitAccounting}, cardTransactions=${cardTransactions}, balances=${balances}, links=${links}, extra=${extra.keys})"

    public companion object : Reader<CardTransactions> {
        override fun read(json: JsonElement): CardTransactions = fields(json) {
            CardTransactions(
                cardAccount = may("cardAccount") { AccountReference.read(it) },
                debitAccounting = may("debitAccounting") { bool(it) },
                cardTransactions = may("cardTransactions") { CardAccountReport.read(it) },
                balances = may("balances") { list(it) { Balance.read(it) } },
                links = may("_links") { map(it) { Link.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** One page of transactions of a card account. */
public data class CardTransactionPage(
    /** Which card account. */
    public val cardAccount: AccountReference? = null,
    /** Whether amounts are told as debits: a purchase is then below zero. */
    public val debitAccounting: Boolean? = null,
    /** Fully processed ones. */
    public val booked: List<CardTransaction>,
    /** Ones still to be processed. */
    public val pending: List<CardTransaction>,
    /** Balances of the card account. */
    public val balances: List<Balance>? = null,
    /** Whether the bank had originalAmount and transactionAmount in each other's place; here they stand in their own. */
    public val amountsSwitched: Boolean,
    /** What to begin this job with for the next page; absent on the last one. */
    public val next: TransactionQuery? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        cardAccount?.let { put("cardAccount", it.toJson()) }
        debitAccounting?.let { put("debitAccounting", bool(it)) }
        put("booked", list(booked) { it.toJson() })
        put("pending", list(pending) { it.toJson() })
        balances?.let { put("balances", list(it) { it.toJson() }) }
        put("amountsSwitched", bool(amountsSwitched))
        next?.let { put("next", it.toJson()) }
    }

    override fun toString(): String =
        "CardTransactionPage(cardAccount=${cardAccount}, debitAccounting=${debitAccounting}, booked=${booked}, pending=${pending}, balances=${balances}, amountsSwitched=${amountsSwitched}, next=${next}, extra=${extra.keys})"

    public companion object : Reader<CardTransactionPage> {
        override fun read(json: JsonElement): CardTransactionPage = fields(json) {
            CardTransactionPage(
                cardAccount = may("cardAccount") { AccountReference.read(it) },
                debitAccounting = may("debitAccounting") { bool(it) },
                booked = must("booked") { list(it) { CardTransaction.read(it) } },
                pending = must("pending") { list(it) { CardTransaction.read(it) } },
                balances = may("balances") { list(it) { Balance.read(it) } },
                amountsSwitched = must("amountsSwitched") { bool(it) },
                next = may("next") { TransactionQuery.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A postal address. */
public data class Address(
    /** Street, without number. */
    public val street: String? = null,
    /** Number of the building. */
    public val buildingNumber: String? = null,
    /** City. */
    public val city: String? = null,
    /** Postal code. */
    public val postalCode: String? = null,
    /** ISO 3166 code of the country. */
    public val country: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        street?.let { put("street", text(it)) }
        buildingNumber?.let { put("buildingNumber", text(it)) }
        city?.let { put("city", text(it)) }
        postalCode?.let { put("postalCode", text(it)) }
        put("country", text(country))
    }

    override fun toString(): String =
        "Address(street=${street}, buildingNumber=${buildingNumber}, city=${city}, postalCode=${postalCode}, country=${country}, extra=${extra.keys})"

    public companion object : Reader<Address> {
        override fun read(json: JsonElement): Address = fields(json) {
            Address(
                street = may("street") { text(it) },
                buildingNumber = may("buildingNumber") { text(it) },
                city = may("city") { text(it) },
                postalCode = may("postalCode") { text(it) },
                country = must("country") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A structured reference. */
public data class StructuredReference(
    /** The reference itself: a KID, or an invoice number. */
    public val reference: String,
    /** `SCOR` (KID) or `CINV` (commercial invoice). */
    public val referenceType: String? = null,
    /** `BITS-EFAKTURA` where the reference is that of an electronic invoice. */
    public val referenceIssuer: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("reference", text(reference))
        referenceType?.let { put("referenceType", text(it)) }
        referenceIssuer?.let { put("referenceIssuer", text(it)) }
    }

    override fun toString(): String =
        "StructuredReference(reference=${reference}, referenceType=${referenceType}, referenceIssuer=${referenceIssuer}, extra=${extra.keys})"

    public companion object : Reader<StructuredReference> {
        override fun read(json: JsonElement): StructuredReference = fields(json) {
            StructuredReference(
                reference = must("reference") { text(it) },
                referenceType = may("referenceType") { text(it) },
                referenceIssuer = may("referenceIssuer") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A single payment (Implementation Guidelines, 5.3.1). */
public data class Payment(
    /** What is to be paid. */
    public val instructedAmount: InstructedAmount,
    /** The account to be debited. */
    public val debtorAccount: AccountReference,
    /** The account to be credited. */
    public val creditorAccount: AccountReference,
    /** Name of the creditor, at most 70 characters. */
    public val creditorName: String,
    /** The creditor's bank; needed for SEPA outside the EEA. */
    public val creditorAgent: String? = null,
    /** Address of the creditor. */
    public val creditorAddress: Address? = null,
    /** ISO 20022 purpose, four letters. */
    public val purposeCode: String? = null,
    /** When to pay, `YYYY-MM-DD`; today when absent. */
    public val requestedExecutionDate: String? = null,
    /** Reference of the TPP, at most 35 characters. */
    public val endToEndIdentification: String? = null,
    /** Message to the creditor, at most 140 characters. Not together with a KID. */
    public val remittanceInformationUnstructured: String? = null,
    /** KID. Not together with a message. */
    public val remittanceInformationStructured: String? = null,
    /** Several structured references. */
    public val remittanceInformationStructuredArray: List<StructuredReference>? = null,
    /** Who in the end pays. */
    public val ultimateDebtor: String? = null,
    /** Who in the end is paid. */
    public val ultimateCreditor: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("instructedAmount", instructedAmount.toJson())
        put("debtorAccount", debtorAccount.toJson())
        put("creditorAccount", creditorAccount.toJson())
        put("creditorName", text(creditorName))
        creditorAgent?.let { put("creditorAgent", text(it)) }
        creditorAddress?.let { put("creditorAddress", it.toJson()) }
        purposeCode?.let { put("purposeCode", text(it)) }
        requestedExecutionDate?.let { put("requestedExecutionDate", text(it)) }
        endToEndIdentification?.let { put("endToEndIdentification", text(it)) }
        remittanceInformationUnstructured?.let { put("remittanceInformationUnstructured", text(it)) }
        remittanceInformationStructured?.let { put("remittanceInformationStructured", text(it)) }
        remittanceInformationStructuredArray?.let { put("remittanceInformationStructuredArray", list(it) { it.toJson() }) }
        ultimateDebtor?.let { put("ultimateDebtor", text(it)) }
        ultimateCreditor?.let { put("ultimateCreditor", text(it)) }
    }

    override fun toString(): String =
        "Payment(instructedAmount=${instructedAmount}, debtorAccount=${debtorAccount}, creditorAccount=${creditorAccount}, creditorName=${creditorName}, creditorAgent=${creditorAgent}, creditorAddress=${creditorAddress}, purposeCode=${purposeCode}, requestedExecutionDate=${requestedExecutionDate}, endToEndIdentification=${endToEndIdentification}, remittanceInformationUnstructured=${remittanceInformationUnstructured}, remittanceInformationStructured=${remittanceInformationStructured}, remittanceInformationStructuredArray=${remittanceInformationStructuredArray}, ultimateDebtor=${ultimateDebtor}, ultimateCreditor=${ultimateCreditor}, extra=${extra.keys})"

    public companion object : Reader<Payment> {
        override fun read(json: JsonElement): Payment = fields(json) {
            Payment(
                instructedAmount = must("instructedAmount") { InstructedAmount.read(it) },
                debtorAccount = must("debtorAccount") { AccountReference.read(it) },
                creditorAccount = must("creditorAccount") { AccountReference.read(it) },
                creditorName = must("creditorName") { text(it) },
                creditorAgent = may("creditorAgent") { text(it) },
                creditorAddress = may("creditorAddress") { Address.read(it) },
                purposeCode = may("purposeCode") { text(it) },
                requestedExecutionDate = may("requestedExecutionDate") { text(it) },
                endToEndIdentification = may("endToEndIdentification") { text(it) },
                remittanceInformationUnstructured = may("remittanceInformationUnstructured") { text(it) },
                remittanceInformationStructured = may("remittanceInformationStructured") { text(it) },
                remittanceInformationStructuredArray = may("remittanceInformationStructuredArray") { list(it) { StructuredReference.read(it) } },
                ultimateDebtor = may("ultimateDebtor") { text(it) },
                ultimateCreditor = may("ultimateCreditor") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A single payment to initiate. */
public data class InitiatePayment(
    /** The product, such as `norwegian-domestic-credit-transfers`. Others differ from bank to bank. */
    public val paymentProduct: String,
    /** Lets a payment through that has date, amount, debtor and creditor in common with another. */
    public val allowLogicalDuplicate: Boolean? = null,
    /** The payment. */
    public val body: Payment,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("paymentProduct", text(paymentProduct))
        allowLogicalDuplicate?.let { put("allowLogicalDuplicate", bool(it)) }
        put("body", body.toJson())
    }

    override fun toString(): String =
        "InitiatePayment(paymentProduct=${paymentProduct}, allowLogicalDuplicate=${allowLogicalDuplicate}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<InitiatePayment> {
        override fun read(json: JsonElement): InitiatePayment = fields(json) {
            InitiatePayment(
                paymentProduct = must("paymentProduct") { text(it) },
                allowLogicalDuplicate = may("allowLogicalDuplicate") { bool(it) },
                body = must("body") { Payment.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The bank's answer to a payment initiation. */
public data class PaymentInitiated(
    /** Where the payment stands. */
    public val transactionStatus: TransactionStatus,
    /** The bank's id of the payment: opaque. */
    public val paymentId: String,
    /** What can be done next. */
    public val links: Map<String, Link>? = null,
    /** Whether the payment costs a fee. */
    public val transactionFeeIndicator: Boolean? = null,
    /** The fee. */
    public val transactionFees: InstructedAmount? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("transactionStatus", text(transactionStatus.code))
        put("paymentId", text(paymentId))
        links?.let { put("_links", map(it) { it.toJson() }) }
        transactionFeeIndicator?.let { put("transactionFeeIndicator", bool(it)) }
        transactionFees?.let { put("transactionFees", it.toJson()) }
    }

    override fun toString(): String =
        "PaymentInitiated(transactionStatus=${transactionStatus}, paymentId=${paymentId}, links=${links}, transactionFeeIndicator=${transactionFeeIndicator}, transactionFees=${transactionFees}, extra=${extra.keys})"

    public companion object : Reader<PaymentInitiated> {
        override fun read(json: JsonElement): PaymentInitiated = fields(json) {
            PaymentInitiated(
                transactionStatus = must("transactionStatus") { TransactionStatus.of(text(it)) },
                paymentId = must("paymentId") { text(it) },
                links = may("_links") { map(it) { Link.read(it) } },
                transactionFeeIndicator = may("transactionFeeIndicator") { bool(it) },
                transactionFees = may("transactionFees") { InstructedAmount.read(it) },
                extra = rest(),
            )
        }
    }
}

/** One payment of a bulk payment (Implementation Guidelines, 5.3.3). */
public data class BulkPaymentElement(
    /** What is to be paid. */
    public val instructedAmount: InstructedAmount,
    /** The account to be credited. */
    public val creditorAccount: AccountReference,
    /** Name of the creditor, at most 70 characters. */
    public val creditorName: String,
    /** The creditor's bank. */
    public val creditorAgent: String? = null,
    /** Address of the creditor. */
    public val creditorAddress: Address? = null,
    /** ISO 20022 purpose, four letters. */
    public val purposeCode: String? = null,
    /** Reference of the TPP, at most 35 characters. */
    public val endToEndIdentification: String? = null,
    /** Message to the creditor, at most 140 characters. Not together with a KID. */
    public val remittanceInformationUnstructured: String? = null,
    /** KID. Not together with a message. */
    public val remittanceInformationStructured: String? = null,
    /** Several structured references. */
    public val remittanceInformationStructuredArray: List<StructuredReference>? = null,
    /** Who in the end pays. */
    public val ultimateDebtor: String? = null,
    /** Who in the end is paid. */
    public val ultimateCreditor: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("instructedAmount", instructedAmount.toJson())
        put("creditorAccount", creditorAccount.toJson())
        put("creditorName", text(creditorName))
        creditorAgent?.let { put("creditorAgent", text(it)) }
        creditorAddress?.let { put("creditorAddress", it.toJson()) }
        purposeCode?.let { put("purposeCode", text(it)) }
        endToEndIdentification?.let { put("endToEndIdentification", text(it)) }
        remittanceInformationUnstructured?.let { put("remittanceInformationUnstructured", text(it)) }
        remittanceInformationStructured?.let { put("remittanceInformationStructured", text(it)) }
        remittanceInformationStructuredArray?.let { put("remittanceInformationStructuredArray", list(it) { it.toJson() }) }
        ultimateDebtor?.let { put("ultimateDebtor", text(it)) }
        ultimateCreditor?.let { put("ultimateCreditor", text(it)) }
    }

    override fun toString(): String =
        "BulkPaymentElement(instructedAmount=${instructedAmount}, creditorAccount=${creditorAccount}, creditorName=${creditorName}, creditorAgent=${creditorAgent}, creditorAddress=${creditorAddress}, purposeCode=${purposeCode}, endToEndIdentification=${endToEndIdentification}, remittanceInformationUnstructured=${remittanceInformationUnstructured}, remittanceInformationStructured=${remittanceInformationStructured}, remittanceInformationStructuredArray=${remittanceInformationStructuredArray}, ultimateDebtor=${ultimateDebtor}, ultimateCreditor=${ultimateCreditor}, extra=${extra.keys})"

    public companion object : Reader<BulkPaymentElement> {
        override fun read(json: JsonElement): BulkPaymentElement = fields(json) {
            BulkPaymentElement(
                instructedAmount = must("instructedAmount") { InstructedAmount.read(it) },
                creditorAccount = must("creditorAccount") { AccountReference.read(it) },
                creditorName = must("creditorName") { text(it) },
                creditorAgent = may("creditorAgent") { text(it) },
                creditorAddress = may("creditorAddress") { Address.read(it) },
                purposeCode = may("purposeCode") { text(it) },
                endToEndIdentification = may("endToEndIdentification") { text(it) },
                remittanceInformationUnstructured = may("remittanceInformationUnstructured") { text(it) },
                remittanceInformationStructured = may("remittanceInformationStructured") { text(it) },
                remittanceInformationStructuredArray = may("remittanceInformationStructuredArray") { list(it) { StructuredReference.read(it) } },
                ultimateDebtor = may("ultimateDebtor") { text(it) },
                ultimateCreditor = may("ultimateCreditor") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Payments from one account to many, authorised as one. There is no limit of how many. */
public data class BulkPayment(
    /** Reference of the TPP for the whole, at most 35 characters. */
    public val paymentInformationId: String? = null,
    /** Whether one entry is wanted on the account statement for all. */
    public val batchBookingPreferred: Boolean? = null,
    /** The account to be debited. */
    public val debtorAccount: AccountReference,
    /** When to pay, `YYYY-MM-DD`; today when absent. */
    public val requestedExecutionDate: String? = null,
    /** The payments. */
    public val payments: List<BulkPaymentElement>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        paymentInformationId?.let { put("paymentInformationId", text(it)) }
        batchBookingPreferred?.let { put("batchBookingPreferred", bool(it)) }
        put("debtorAccount", debtorAccount.toJson())
        requestedExecutionDate?.let { put("requestedExecutionDate", text(it)) }
        put("payments", list(payments) { it.toJson() })
    }

    override fun toString(): String =
        "BulkPayment(paymentInformationId=${paymentInformationId}, batchBookingPreferred=${batchBookingPreferred}, debtorAccount=${debtorAccount}, requestedExecutionDate=${requestedExecutionDate}, payments=${payments}, extra=${extra.keys})"

    public companion object : Reader<BulkPayment> {
        override fun read(json: JsonElement): BulkPayment = fields(json) {
            BulkPayment(
                paymentInformationId = may("paymentInformationId") { text(it) },
                batchBookingPreferred = may("batchBookingPreferred") { bool(it) },
                debtorAccount = must("debtorAccount") { AccountReference.read(it) },
                requestedExecutionDate = may("requestedExecutionDate") { text(it) },
                payments = must("payments") { list(it) { BulkPaymentElement.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** A bulk payment to initiate. */
public data class InitiateBulkPayment(
    /** The product: `norwegian-domestic-credit-transfers` is the only one. */
    public val paymentProduct: String,
    /** Lets payments through that have date, amount, debtor and creditor in common with another. */
    public val allowLogicalDuplicate: Boolean? = null,
    /** The payments. */
    public val body: BulkPayment,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("paymentProduct", text(paymentProduct))
        allowLogicalDuplicate?.let { put("allowLogicalDuplicate", bool(it)) }
        put("body", body.toJson())
    }

    override fun toString(): String =
        "InitiateBulkPayment(paymentProduct=${paymentProduct}, allowLogicalDuplicate=${allowLogicalDuplicate}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<InitiateBulkPayment> {
        override fun read(json: JsonElement): InitiateBulkPayment = fields(json) {
            InitiateBulkPayment(
                paymentProduct = must("paymentProduct") { text(it) },
                allowLogicalDuplicate = may("allowLogicalDuplicate") { bool(it) },
                body = must("body") { BulkPayment.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A payment that is repeated (Implementation Guidelines, 5.3.4). */
public data class PeriodicPayment(
    /** What is to be paid each time. */
    public val instructedAmount: InstructedAmount,
    /** The account to be debited. */
    public val debtorAccount: AccountReference,
    /** The account to be credited. */
    public val creditorAccount: AccountReference,
    /** Name of the creditor, at most 70 characters. */
    public val creditorName: String,
    /** The first day, `YYYY-MM-DD`. */
    public val startDate: String,
    /** How often. */
    public val frequency: FrequencyCode,
    /** The last day; without end when absent. */
    public val endDate: String? = null,
    /** What happens when it is due on a day without banking. */
    public val executionRule: ExecutionRule? = null,
    /** Day of the month, `1` to `31`; what is past the end of a month is its last day. */
    public val dayOfExecution: String? = null,
    /** The creditor's bank. */
    public val creditorAgent: String? = null,
    /** Address of the creditor. */
    public val creditorAddress: Address? = null,
    /** ISO 20022 purpose, four letters. */
    public val purposeCode: String? = null,
    /** Reference of the TPP, at most 35 characters. */
    public val endToEndIdentification: String? = null,
    /** Message to the creditor, at most 140 characters. Not together with a KID. */
    public val remittanceInformationUnstructured: String? = null,
    /** KID. Not together with a message. */
    public val remittanceInformationStructured: String? = null,
    /** Several structured references. */
    public val remittanceInformationStructuredArray: List<StructuredReference>? = null,
    /** Who in the end pays. */
    public val ultimateDebtor: String? = null,
    /** Who in the end is paid. */
    public val ultimateCreditor: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("instructedAmount", instructedAmount.toJson())
        put("debtorAccount", debtorAccount.toJson())
        put("creditorAccount", creditorAccount.toJson())
        put("creditorName", text(creditorName))
        put("startDate", text(startDate))
        put("frequency", text(frequency.code))
        endDate?.let { put("endDate", text(it)) }
        executionRule?.let { put("executionRule", text(it.code)) }
        dayOfExecution?.let { put("dayOfExecution", text(it)) }
        creditorAgent?.let { put("creditorAgent", text(it)) }
        creditorAddress?.let { put("creditorAddress", it.toJson()) }
        purposeCode?.let { put("purposeCode", text(it)) }
        endToEndIdentification?.let { put("endToEndIdentification", text(it)) }
        remittanceInformationUnstructured?.let { put("remittanceInformationUnstructured", text(it)) }
        remittanceInformationStructured?.let { put("remittanceInformationStructured", text(it)) }
        remittanceInformationStructuredArray?.let { put("remittanceInformationStructuredArray", list(it) { it.toJson() }) }
        ultimateDebtor?.let { put("ultimateDebtor", text(it)) }
        ultimateCreditor?.let { put("ultimateCreditor", text(it)) }
    }

    override fun toString(): String =
        "PeriodicPayment(instructedAmount=${instructedAmount}, debtorAccount=${debtorAccount}, creditorAccount=${creditorAccount}, creditorName=${creditorName}, startDate=${startDate}, frequency=${frequency}, endDate=${endDate}, executionRule=${executionRule}, dayOfExecution=${dayOfExecution}, creditorAgent=${creditorAgent}, creditorAddress=${creditorAddress}, purposeCode=${purposeCode}, endToEndIdentification=${endToEndIdentification}, remittanceInformationUnstructured=${remittanceInformationUnstructured}, remittanceInformationStructured=${remittanceInformationStructured}, remittanceInformationStructuredArray=${remittanceInformationStructuredArray}, ultimateDebtor=${ultimateDebtor}, ultimateCreditor=${ultimateCreditor}, extra=${extra.keys})"

    public companion object : Reader<PeriodicPayment> {
        override fun read(json: JsonElement): PeriodicPayment = fields(json) {
            PeriodicPayment(
                instructedAmount = must("instructedAmount") { InstructedAmount.read(it) },
                debtorAccount = must("debtorAccount") { AccountReference.read(it) },
                creditorAccount = must("creditorAccount") { AccountReference.read(it) },
                creditorName = must("creditorName") { text(it) },
                startDate = must("startDate") { text(it) },
                frequency = must("frequency") { FrequencyCode.of(text(it)) },
                endDate = may("endDate") { text(it) },
                executionRule = may("executionRule") { ExecutionRule.of(text(it)) },
                dayOfExecution = may("dayOfExecution") { text(it) },
                creditorAgent = may("creditorAgent") { text(it) },
                creditorAddress = may("creditorAddress") { Address.read(it) },
                purposeCode = may("purposeCode") { text(it) },
                endToEndIdentification = may("endToEndIdentification") { text(it) },
                remittanceInformationUnstructured = may("remittanceInformationUnstructured") { text(it) },
                remittanceInformationStructured = may("remittanceInformationStructured") { text(it) },
                remittanceInformationStructuredArray = may("remittanceInformationStructuredArray") { list(it) { StructuredReference.read(it) } },
                ultimateDebtor = may("ultimateDebtor") { text(it) },
                ultimateCreditor = may("ultimateCreditor") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A periodic payment to initiate. */
public data class InitiatePeriodicPayment(
    /** The product, such as `norwegian-domestic-credit-transfers`. Others differ from bank to bank. */
    public val paymentProduct: String,
    /** Lets a payment through that has date, amount, debtor and creditor in common with another. */
    public val allowLogicalDuplicate: Boolean? = null,
    /** The payment. */
    public val body: PeriodicPayment,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("paymentProduct", text(paymentProduct))
        allowLogicalDuplicate?.let { put("allowLogicalDuplicate", bool(it)) }
        put("body", body.toJson())
    }

    override fun toString(): String =
        "InitiatePeriodicPayment(paymentProduct=${paymentProduct}, allowLogicalDuplicate=${allowLogicalDuplicate}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<InitiatePeriodicPayment> {
        override fun read(json: JsonElement): InitiatePeriodicPayment = fields(json) {
            InitiatePeriodicPayment(
                paymentProduct = must("paymentProduct") { text(it) },
                allowLogicalDuplicate = may("allowLogicalDuplicate") { bool(it) },
                body = must("body") { PeriodicPayment.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A payment to refer to. */
public data class PaymentRef(
    /** `payments`, `bulk-payments` or `periodic-payments`. */
    public val paymentService: String,
    /** The product, such as `norwegian-domestic-credit-transfers`. */
    public val paymentProduct: String,
    /** The bank's id of the payment: opaque. */
    public val paymentId: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("paymentService", text(paymentService))
        put("paymentProduct", text(paymentProduct))
        put("paymentId", text(paymentId))
    }

    override fun toString(): String =
        "PaymentRef(paymentService=${paymentService}, paymentProduct=${paymentProduct}, paymentId=${paymentId}, extra=${extra.keys})"

    public companion object : Reader<PaymentRef> {
        override fun read(json: JsonElement): PaymentRef = fields(json) {
            PaymentRef(
                paymentService = must("paymentService") { text(it) },
                paymentProduct = must("paymentProduct") { text(it) },
                paymentId = must("paymentId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A payment as the bank holds it. */
public data class PaymentDetails(
    /** Where it stands. */
    public val transactionStatus: TransactionStatus? = null,
    /** The bank's id of it. */
    public val paymentId: String? = null,
    /** What is to be paid. */
    public val instructedAmount: InstructedAmount? = null,
    /** The account to be debited. */
    public val debtorAccount: AccountReference? = null,
    /** The account to be credited. */
    public val creditorAccount: AccountReference? = null,
    /** Name of the creditor. */
    public val creditorName: String? = null,
    /** When it is to be paid. */
    public val requestedExecutionDate: String? = null,
    /** Of a bulk payment: its reference. */
    public val paymentInformationId: String? = null,
    /** Of a bulk payment: the payments. */
    public val payments: List<BulkPaymentElement>? = null,
    /** Of a periodic payment: the first day. */
    public val startDate: String? = null,
    /** Of a periodic payment: the last day. */
    public val endDate: String? = null,
    /** Of a periodic payment: how often. */
    public val frequency: FrequencyCode? = null,
    /** Of a periodic payment: what happens when it is due on a day without banking. */
    public val executionRule: ExecutionRule? = null,
    /** Of a periodic payment: day of the month. */
    public val dayOfExecution: String? = null,
    /** Whether it costs a fee. */
    public val transactionFeeIndicator: Boolean? = null,
    /** The fee. */
    public val transactionFees: InstructedAmount? = null,
    /** What can be done next. */
    public val links: Map<String, Link>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        transactionStatus?.let { put("transactionStatus", text(it.code)) }
        paymentId?.let { put("paymentId", text(it)) }
        instructedAmount?.let { put("instructedAmount", it.toJson()) }
        debtorAccount?.let { put("debtorAccount", it.toJson()) }
        creditorAccount?.let { put("creditorAccount", it.toJson()) }
        creditorName?.let { put("creditorName", text(it)) }
        requestedExecutionDate?.let { put("requestedExecutionDate", text(it)) }
        paymentInformationId?.let { put("paymentInformationId", text(it)) }
        payments?.let { put("payments", list(it) { it.toJson() }) }
        startDate?.let { put("startDate", text(it)) }
        endDate?.let { put("endDate", text(it)) }
        frequency?.let { put("frequency", text(it.code)) }
        executionRule?.let { put("executionRule", text(it.code)) }
        dayOfExecution?.let { put("dayOfExecution", text(it)) }
        transactionFeeIndicator?.let { put("transactionFeeIndicator", bool(it)) }
        transactionFees?.let { put("transactionFees", it.toJson()) }
        links?.let { put("_links", map(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "PaymentDetails(transactionStatus=${transactionStatus}, paymentId=${paymentId}, instructedAmount=${instructedAmount}, debtorAccount=${debtorAccount}, creditorAccount=${creditorAccount}, creditorName=${creditorName}, requestedExecutionDate=${requestedExecutionDate}, paymentInformationId=${paymentInformationId}, payments=${payments}, startDate=${startDate}, endDate=${endDate}, frequency=${frequency}, executionRule=${executionRule}, dayOfExecution=${dayOfExecution}, transactionFeeIndicator=${transactionFeeIndicator}, transactionFees=${transactionFees}, links=${links}, extra=${extra.keys})"

    public companion object : Reader<PaymentDetails> {
        override fun read(json: JsonElement): PaymentDetails = fields(json) {
            PaymentDetails(
                transactionStatus = may("transactionStatus") { TransactionStatus.of(text(it)) },
                paymentId = may("paymentId") { text(it) },
                instructedAmount = may("instructedAmount") { InstructedAmount.read(it) },
                debtorAccount = may("debtorAccount") { AccountReference.read(it) },
                creditorAccount = may("creditorAccount") { AccountReference.read(it) },
                creditorName = may("creditorName") { text(it) },
                requestedExecutionDate = may("requestedExecutionDate") { text(it) },
                paymentInformationId = may("paymentInformationId") { text(it) },
                payments = may("payments") { list(it) { BulkPaymentElement.read(it) } },
                startDate = may("startDate") { text(it) },
                endDate = may("endDate") { text(it) },
                frequency = may("frequency") { FrequencyCode.of(text(it)) },
                executionRule = may("executionRule") { ExecutionRule.of(text(it)) },
                dayOfExecution = may("dayOfExecution") { text(it) },
                transactionFeeIndicator = may("transactionFeeIndicator") { bool(it) },
                transactionFees = may("transactionFees") { InstructedAmount.read(it) },
                links = may("_links") { map(it) { Link.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** Where a payment stands. */
public data class PaymentStatus(
    /** Status by ISO 20022. */
    public val transactionStatus: TransactionStatus,
    /** Whether the debtor's account has the money; `false` beside ACCP stops the payment. */
    public val fundsAvailable: Boolean? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("transactionStatus", text(transactionStatus.code))
        fundsAvailable?.let { put("fundsAvailable", bool(it)) }
    }

    override fun toString(): String =
        "PaymentStatus(transactionStatus=${transactionStatus}, fundsAvailable=${fundsAvailable}, extra=${extra.keys})"

    public companion object : Reader<PaymentStatus> {
        override fun read(json: JsonElement): PaymentStatus = fields(json) {
            PaymentStatus(
                transactionStatus = must("transactionStatus") { TransactionStatus.of(text(it)) },
                fundsAvailable = may("fundsAvailable") { bool(it) },
                extra = rest(),
            )
        }
    }
}

/** A payment to go on with: one that another PSU signs, that the user authorises again, or that is deleted. */
public data class PaymentToContinue(
    /** `payments`, `bulk-payments` or `periodic-payments`. */
    public val paymentService: String,
    /** The product. */
    public val paymentProduct: String,
    /** The bank's id of the payment: opaque. */
    public val paymentId: String,
    /** Where to start the authorisation, as an earlier outcome gave it. */
    public val startAuthorisation: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("paymentService", text(paymentService))
        put("paymentProduct", text(paymentProduct))
        put("paymentId", text(paymentId))
        startAuthorisation?.let { put("startAuthorisation", text(it)) }
    }

    override fun toString(): String =
        "PaymentToContinue(paymentService=${paymentService}, paymentProduct=${paymentProduct}, paymentId=${paymentId}, startAuthorisation=${startAuthorisation}, extra=${extra.keys})"

    public companion object : Reader<PaymentToContinue> {
        override fun read(json: JsonElement): PaymentToContinue = fields(json) {
            PaymentToContinue(
                paymentService = must("paymentService") { text(it) },
                paymentProduct = must("paymentProduct") { text(it) },
                paymentId = must("paymentId") { text(it) },
                startAuthorisation = may("startAuthorisation") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A change to a single payment that is still updatable. */
public data class UpdatePayment(
    /** `payments`: bulk and periodic payments have their own operations. */
    public val paymentService: String,
    /** The product. */
    public val paymentProduct: String,
    /** The bank's id of the payment: opaque. */
    public val paymentId: String,
    /** The payment as it is to be. */
    public val body: Payment,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("paymentService", text(paymentService))
        put("paymentProduct", text(paymentProduct))
        put("paymentId", text(paymentId))
        put("body", body.toJson())
    }

    override fun toString(): String =
        "UpdatePayment(paymentService=${paymentService}, paymentProduct=${paymentProduct}, paymentId=${paymentId}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<UpdatePayment> {
        override fun read(json: JsonElement): UpdatePayment = fields(json) {
            UpdatePayment(
                paymentService = must("paymentService") { text(it) },
                paymentProduct = must("paymentProduct") { text(it) },
                paymentId = must("paymentId") { text(it) },
                body = must("body") { Payment.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A change to a bulk payment that is still updatable. */
public data class UpdateBulkPayment(
    /** The product. */
    public val paymentProduct: String,
    /** The bank's id of the payment: opaque. */
    public val paymentId: String,
    /** The payments as they are to be. */
    public val body: BulkPayment,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("paymentProduct", text(paymentProduct))
        put("paymentId", text(paymentId))
        put("body", body.toJson())
    }

    override fun toString(): String =
        "UpdateBulkPayment(paymentProduct=${paymentProduct}, paymentId=${paymentId}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<UpdateBulkPayment> {
        override fun read(json: JsonElement): UpdateBulkPayment = fields(json) {
            UpdateBulkPayment(
                paymentProduct = must("paymentProduct") { text(it) },
                paymentId = must("paymentId") { text(it) },
                body = must("body") { BulkPayment.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A change to a periodic payment that is still updatable. */
public data class UpdatePeriodicPayment(
    /** The product. */
    public val paymentProduct: String,
    /** The bank's id of the payment: opaque. */
    public val paymentId: String,
    /** The payment as it is to be. */
    public val body: PeriodicPayment,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("paymentProduct", text(paymentProduct))
        put("paymentId", text(paymentId))
        put("body", body.toJson())
    }

    override fun toString(): String =
        "UpdatePeriodicPayment(paymentProduct=${paymentProduct}, paymentId=${paymentId}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<UpdatePeriodicPayment> {
        override fun read(json: JsonElement): UpdatePeriodicPayment = fields(json) {
            UpdatePeriodicPayment(
                paymentProduct = must("paymentProduct") { text(it) },
                paymentId = must("paymentId") { text(it) },
                body = must("body") { PeriodicPayment.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The bank's answer to a cancellation: empty when done, with links when it has to be authorised. */
public data class CancellationReply(
    /** Where the payment stands. */
    public val transactionStatus: TransactionStatus? = null,
    /** `startAuthorisation`, when the cancellation has to be authorised. */
    public val links: Map<String, Link>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        transactionStatus?.let { put("transactionStatus", text(it.code)) }
        links?.let { put("_links", map(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "CancellationReply(transactionStatus=${transactionStatus}, links=${links}, extra=${extra.keys})"

    public companion object : Reader<CancellationReply> {
        override fun read(json: JsonElement): CancellationReply = fields(json) {
            CancellationReply(
                transactionStatus = may("transactionStatus") { TransactionStatus.of(text(it)) },
                links = may("_links") { map(it) { Link.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** The bank's answer to the start of an authorisation. */
public data class AuthorisationStarted(
    /** Where the authorisation stands. */
    public val scaStatus: ScaStatus? = null,
    /** The bank's id of the authorisation. */
    public val authorisationId: String? = null,
    /** `scaRedirect`: where to take the PSU. */
    public val links: Map<String, Link>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        scaStatus?.let { put("scaStatus", text(it.code)) }
        authorisationId?.let { put("authorisationId", text(it)) }
        links?.let { put("_links", map(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "AuthorisationStarted(scaStatus=${scaStatus}, authorisationId=${authorisationId}, links=${links}, extra=${extra.keys})"

    public companion object : Reader<AuthorisationStarted> {
        override fun read(json: JsonElement): AuthorisationStarted = fields(json) {
            AuthorisationStarted(
                scaStatus = may("scaStatus") { ScaStatus.of(text(it)) },
                authorisationId = may("authorisationId") { text(it) },
                links = may("_links") { map(it) { Link.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** The authorisations of a payment. */
public data class Authorisations(
    /** Their ids. */
    public val authorisationIds: List<String>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("authorisationIds", list(authorisationIds) { text(it) })
    }

    override fun toString(): String =
        "Authorisations(authorisationIds=${authorisationIds}, extra=${extra.keys})"

    public companion object : Reader<Authorisations> {
        override fun read(json: JsonElement): Authorisations = fields(json) {
            Authorisations(
                authorisationIds = must("authorisationIds") { list(it) { text(it) } },
                extra = rest(),
            )
        }
    }
}

/** An authorisation of a payment to refer to. */
public data class AuthorisationRef(
    /** `payments`, `bulk-payments` or `periodic-payments`. */
    public val paymentService: String,
    /** The product. */
    public val paymentProduct: String,
    /** The bank's id of the payment: opaque. */
    public val paymentId: String,
    /** The bank's id of the authorisation. */
    public val authorisationId: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("paymentService", text(paymentService))
        put("paymentProduct", text(paymentProduct))
        put("paymentId", text(paymentId))
        put("authorisationId", text(authorisationId))
    }

    override fun toString(): String =
        "AuthorisationRef(paymentService=${paymentService}, paymentProduct=${paymentProduct}, paymentId=${paymentId}, authorisationId=${authorisationId}, extra=${extra.keys})"

    public companion object : Reader<AuthorisationRef> {
        override fun read(json: JsonElement): AuthorisationRef = fields(json) {
            AuthorisationRef(
                paymentService = must("paymentService") { text(it) },
                paymentProduct = must("paymentProduct") { text(it) },
                paymentId = must("paymentId") { text(it) },
                authorisationId = must("authorisationId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Where an authorisation stands. */
public data class ScaStatusReply(
    /** The status. */
    public val scaStatus: ScaStatus,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("scaStatus", text(scaStatus.code))
    }

    override fun toString(): String =
        "ScaStatusReply(scaStatus=${scaStatus}, extra=${extra.keys})"

    public companion object : Reader<ScaStatusReply> {
        override fun read(json: JsonElement): ScaStatusReply = fields(json) {
            ScaStatusReply(
                scaStatus = must("scaStatus") { ScaStatus.of(text(it)) },
                extra = rest(),
            )
        }
    }
}

/** What goes into a basket. */
public data class SigningBasket(
    /** Ids of the payments. */
    public val paymentIds: List<String>? = null,
    /** Ids of consents. */
    public val consentIds: List<String>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        paymentIds?.let { put("paymentIds", list(it) { text(it) }) }
        consentIds?.let { put("consentIds", list(it) { text(it) }) }
    }

    override fun toString(): String =
        "SigningBasket(paymentIds=${paymentIds}, consentIds=${consentIds}, extra=${extra.keys})"

    public companion object : Reader<SigningBasket> {
        override fun read(json: JsonElement): SigningBasket = fields(json) {
            SigningBasket(
                paymentIds = may("paymentIds") { list(it) { text(it) } },
                consentIds = may("consentIds") { list(it) { text(it) } },
                extra = rest(),
            )
        }
    }
}

/** A basket to create. */
public data class CreateBasket(
    /** What goes into it. */
    public val body: SigningBasket,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("body", body.toJson())
    }

    override fun toString(): String =
        "CreateBasket(body=${body}, extra=${extra.keys})"

    public companion object : Reader<CreateBasket> {
        override fun read(json: JsonElement): CreateBasket = fields(json) {
            CreateBasket(
                body = must("body") { SigningBasket.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The bank's answer to a new basket. */
public data class BasketCreated(
    /** Where it stands. */
    public val transactionStatus: TransactionStatus,
    /** The bank's id of it: opaque. */
    public val basketId: String,
    /** What can be done next. */
    public val links: Map<String, Link>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("transactionStatus", text(transactionStatus.code))
        put("basketId", text(basketId))
        links?.let { put("_links", map(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "BasketCreated(transactionStatus=${transactionStatus}, basketId=${basketId}, links=${links}, extra=${extra.keys})"

    public companion object : Reader<BasketCreated> {
        override fun read(json: JsonElement): BasketCreated = fields(json) {
            BasketCreated(
                transactionStatus = must("transactionStatus") { TransactionStatus.of(text(it)) },
                basketId = must("basketId") { text(it) },
                links = may("_links") { map(it) { Link.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** A basket to refer to. */
public data class BasketRef(
    /** The bank's id of it: opaque. */
    public val basketId: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("basketId", text(basketId))
    }

    override fun toString(): String =
        "BasketRef(basketId=${basketId}, extra=${extra.keys})"

    public companion object : Reader<BasketRef> {
        override fun read(json: JsonElement): BasketRef = fields(json) {
            BasketRef(
                basketId = must("basketId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A basket as the bank holds it. */
public data class BasketDetails(
    /** Ids of its payments. */
    public val payments: List<String>? = null,
    /** Ids of its consents. */
    public val consents: List<String>? = null,
    /** Where it stands: the most negative status of its payments. */
    public val transactionStatus: TransactionStatus,
    /** What can be done next. */
    public val links: Map<String, Link>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        payments?.let { put("payments", list(it) { text(it) }) }
        consents?.let { put("consents", list(it) { text(it) }) }
        put("transactionStatus", text(transactionStatus.code))
        links?.let { put("_links", map(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "BasketDetails(payments=${payments}, consents=${consents}, transactionStatus=${transactionStatus}, links=${links}, extra=${extra.keys})"

    public companion object : Reader<BasketDetails> {
        override fun read(json: JsonElement): BasketDetails = fields(json) {
            BasketDetails(
                payments = may("payments") { list(it) { text(it) } },
                consents = may("consents") { list(it) { text(it) } },
                transactionStatus = must("transactionStatus") { TransactionStatus.of(text(it)) },
                links = may("_links") { map(it) { Link.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** Where a basket stands. */
public data class BasketStatus(
    /** The most negative status of its payments. */
    public val transactionStatus: TransactionStatus,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("transactionStatus", text(transactionStatus.code))
    }

    override fun toString(): String =
        "BasketStatus(transactionStatus=${transactionStatus}, extra=${extra.keys})"

    public companion object : Reader<BasketStatus> {
        override fun read(json: JsonElement): BasketStatus = fields(json) {
            BasketStatus(
                transactionStatus = must("transactionStatus") { TransactionStatus.of(text(it)) },
                extra = rest(),
            )
        }
    }
}

/** An authorisation of a basket to refer to. */
public data class BasketAuthorisationRef(
    /** The bank's id of the basket: opaque. */
    public val basketId: String,
    /** The bank's id of the authorisation. */
    public val authorisationId: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("basketId", text(basketId))
        put("authorisationId", text(authorisationId))
    }

    override fun toString(): String =
        "BasketAuthorisationRef(basketId=${basketId}, authorisationId=${authorisationId}, extra=${extra.keys})"

    public companion object : Reader<BasketAuthorisationRef> {
        override fun read(json: JsonElement): BasketAuthorisationRef = fields(json) {
            BasketAuthorisationRef(
                basketId = must("basketId") { text(it) },
                authorisationId = must("authorisationId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Payments to sign together. */
public data class SignBasket(
    /** The payments, as they were initiated. */
    public val payments: List<PaymentRef>,
    /** A basket of these payments that is at the bank already, to be signed once more. */
    public val basketId: String? = null,
    /** Where to start its authorisation, as an earlier outcome gave it. */
    public val startAuthorisation: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("payments", list(payments) { it.toJson() })
        basketId?.let { put("basketId", text(it)) }
        startAuthorisation?.let { put("startAuthorisation", text(it)) }
    }

    override fun toString(): String =
        "SignBasket(payments=${payments}, basketId=${basketId}, startAuthorisation=${startAuthorisation}, extra=${extra.keys})"

    public companion object : Reader<SignBasket> {
        override fun read(json: JsonElement): SignBasket = fields(json) {
            SignBasket(
                payments = must("payments") { list(it) { PaymentRef.read(it) } },
                basketId = may("basketId") { text(it) },
                startAuthorisation = may("startAuthorisation") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A payment of a basket. */
public data class BasketPayment(
    /** `payments`, `bulk-payments` or `periodic-payments`. */
    public val paymentService: String,
    /** The product. */
    public val paymentProduct: String,
    /** The bank's id of the payment: opaque. */
    public val paymentId: String,
    /** The last status seen. */
    public val transactionStatus: TransactionStatus? = null,
    /** How it ended; absent while it has not. */
    public val end: BasketPaymentEnd? = null,
    /** What the bank said, where it refused to tell. */
    public val error: io.girokit.model.Error? = null,
    /** Every change of status that was seen. */
    public val statuses: List<StatusSeen>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("paymentService", text(paymentService))
        put("paymentProduct", text(paymentProduct))
        put("paymentId", text(paymentId))
        transactionStatus?.let { put("transactionStatus", text(it.code)) }
        end?.let { put("end", text(it.code)) }
        error?.let { put("error", error(it)) }
        put("statuses", list(statuses) { it.toJson() })
    }

    override fun toString(): String =
        "BasketPayment(paymentService=${paymentService}, paymentProduct=${paymentProduct}, paymentId=${paymentId}, transactionStatus=${transactionStatus}, end=${end}, error=${error}, statuses=${statuses}, extra=${extra.keys})"

    public companion object : Reader<BasketPayment> {
        override fun read(json: JsonElement): BasketPayment = fields(json) {
            BasketPayment(
                paymentService = must("paymentService") { text(it) },
                paymentProduct = must("paymentProduct") { text(it) },
                paymentId = must("paymentId") { text(it) },
                transactionStatus = may("transactionStatus") { TransactionStatus.of(text(it)) },
                end = may("end") { BasketPaymentEnd.of(text(it)) },
                error = may("error") { error(it) },
                statuses = must("statuses") { list(it) { StatusSeen.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** What is known of a basket. */
public data class KnownBasket(
    /** The bank's id of it: opaque; absent when its answer was lost. */
    public val basketId: String? = null,
    /** The basket's own status, the last one seen. */
    public val transactionStatus: TransactionStatus? = null,
    /** The most negative status of its payments, as far as they are known. */
    public val mostNegative: TransactionStatus? = null,
    /** Where to start the next authorisation. */
    public val startAuthorisation: String? = null,
    /** Its payments. */
    public val payments: List<BasketPayment>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        basketId?.let { put("basketId", text(it)) }
        transactionStatus?.let { put("transactionStatus", text(it.code)) }
        mostNegative?.let { put("mostNegative", text(it.code)) }
        startAuthorisation?.let { put("startAuthorisation", text(it)) }
        put("payments", list(payments) { it.toJson() })
    }

    override fun toString(): String =
        "KnownBasket(basketId=${basketId}, transactionStatus=${transactionStatus}, mostNegative=${mostNegative}, startAuthorisation=${startAuthorisation}, payments=${payments}, extra=${extra.keys})"

    public companion object : Reader<KnownBasket> {
        override fun read(json: JsonElement): KnownBasket = fields(json) {
            KnownBasket(
                basketId = may("basketId") { text(it) },
                transactionStatus = may("transactionStatus") { TransactionStatus.of(text(it)) },
                mostNegative = may("mostNegative") { TransactionStatus.of(text(it)) },
                startAuthorisation = may("startAuthorisation") { text(it) },
                payments = must("payments") { list(it) { BasketPayment.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** A basket that ended without trouble. */
public data class BasketEnded(
    /** What is known of it. */
    public val basket: KnownBasket,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("basket", basket.toJson())
    }

    override fun toString(): String =
        "BasketEnded(basket=${basket}, extra=${extra.keys})"

    public companion object : Reader<BasketEnded> {
        override fun read(json: JsonElement): BasketEnded = fields(json) {
            BasketEnded(
                basket = must("basket") { KnownBasket.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A basket that ended with trouble, or might have. */
public data class BasketTrouble(
    /** What is known of it. */
    public val basket: KnownBasket,
    /** Whose fault, why, and what to do next. */
    public val error: io.girokit.model.Error,
    /** `X-Request-ID` of the request it is about, to name it to the bank's support. */
    public val requestId: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("basket", basket.toJson())
        put("error", error(error))
        requestId?.let { put("requestId", text(it)) }
    }

    override fun toString(): String =
        "BasketTrouble(basket=${basket}, error=${error}, requestId=${requestId}, extra=${extra.keys})"

    public companion object : Reader<BasketTrouble> {
        override fun read(json: JsonElement): BasketTrouble = fields(json) {
            BasketTrouble(
                basket = must("basket") { KnownBasket.read(it) },
                error = must("error") { error(it) },
                requestId = may("requestId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A question whether an account has the money for a card payment (Implementation Guidelines, 10). */
public data class FundsQuestion(
    /** Number of the card, where the bank knows it by that. */
    public val cardNumber: String? = null,
    /** The account. */
    public val account: AccountReference,
    /** The shop. */
    public val payee: String? = null,
    /** How much. */
    public val instructedAmount: InstructedAmount,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        cardNumber?.let { put("cardNumber", text(it)) }
        put("account", account.toJson())
        payee?.let { put("payee", text(it)) }
        put("instructedAmount", instructedAmount.toJson())
    }

    override fun toString(): String =
        "FundsQuestion(cardNumber=${hidden(cardNumber)}, account=${account}, payee=${payee}, instructedAmount=${instructedAmount}, extra=${extra.keys})"

    public companion object : Reader<FundsQuestion> {
        override fun read(json: JsonElement): FundsQuestion = fields(json) {
            FundsQuestion(
                cardNumber = may("cardNumber") { text(it) },
                account = must("account") { AccountReference.read(it) },
                payee = may("payee") { text(it) },
                instructedAmount = must("instructedAmount") { InstructedAmount.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A question for funds to ask. */
public data class ConfirmFunds(
    /** The question. */
    public val body: FundsQuestion,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("body", body.toJson())
    }

    override fun toString(): String =
        "ConfirmFunds(body=${body}, extra=${extra.keys})"

    public companion object : Reader<ConfirmFunds> {
        override fun read(json: JsonElement): ConfirmFunds = fields(json) {
            ConfirmFunds(
                body = must("body") { FundsQuestion.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The answer to a question for funds. */
public data class FundsAnswer(
    /** Whether the money was there at the time of the question. */
    public val fundsAvailable: Boolean,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("fundsAvailable", bool(fundsAvailable))
    }

    override fun toString(): String =
        "FundsAnswer(fundsAvailable=${fundsAvailable}, extra=${extra.keys})"

    public companion object : Reader<FundsAnswer> {
        override fun read(json: JsonElement): FundsAnswer = fields(json) {
            FundsAnswer(
                fundsAvailable = must("fundsAvailable") { bool(it) },
                extra = rest(),
            )
        }
    }
}

/** A customer to make up. */
public data class NewCustomer(
    /** Identifies the customer during SCA: eleven digits for people. */
    public val customerNumber: String,
    /** Name. */
    public val name: String,
    /** A person or a company. */
    public val customerType: CustomerType,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("customerNumber", text(customerNumber))
        put("name", text(name))
        put("type", text(customerType.code))
    }

    override fun toString(): String =
        "NewCustomer(customerNumber=${hidden(customerNumber)}, name=${name}, customerType=${customerType}, extra=${extra.keys})"

    public companion object : Reader<NewCustomer> {
        override fun read(json: JsonElement): NewCustomer = fields(json) {
            NewCustomer(
                customerNumber = must("customerNumber") { text(it) },
                name = must("name") { text(it) },
                customerType = must("type") { CustomerType.of(text(it)) },
                extra = rest(),
            )
        }
    }
}

/** A customer to make up. */
public data class CreateCustomer(
    /** The customer. */
    public val body: NewCustomer,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("body", body.toJson())
    }

    override fun toString(): String =
        "CreateCustomer(body=${body}, extra=${extra.keys})"

    public companion object : Reader<CreateCustomer> {
        override fun read(json: JsonElement): CreateCustomer = fields(json) {
            CreateCustomer(
                body = must("body") { NewCustomer.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A balance to make up. */
public data class MockBalance(
    /** Which kind, in capitals: `EXPECTED`. */
    public val balanceType: String,
    /** How much. */
    public val balanceAmount: InstructedAmount,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("balanceType", text(balanceType))
        put("balanceAmount", balanceAmount.toJson())
    }

    override fun toString(): String =
        "MockBalance(balanceType=${balanceType}, balanceAmount=${balanceAmount}, extra=${extra.keys})"

    public companion object : Reader<MockBalance> {
        override fun read(json: JsonElement): MockBalance = fields(json) {
            MockBalance(
                balanceType = must("balanceType") { text(it) },
                balanceAmount = must("balanceAmount") { InstructedAmount.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A made-up account. */
public data class MockAccount(
    /** The bank's id of the account: opaque. */
    public val id: String? = null,
    /** customerNumber of the owner. */
    public val customerNumber: String? = null,
    /** Name. */
    public val accountName: String? = null,
    /** National account number. */
    public val bban: String? = null,
    /** International account number. */
    public val iban: String? = null,
    /** ISO 4217 code. */
    public val currency: String? = null,
    /** The bank's product. */
    public val product: String? = null,
    /** Kind of account. */
    public val cashAccountType: String? = null,
    /** Balances. */
    public val balances: List<MockBalance>? = null,
    /** `self`. */
    public val links: Map<String, Link>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        id?.let { put("id", text(it)) }
        customerNumber?.let { put("customerNumber", text(it)) }
        accountName?.let { put("accountName", text(it)) }
        bban?.let { put("bban", text(it)) }
        iban?.let { put("iban", text(it)) }
        currency?.let { put("currency", text(it)) }
        product?.let { put("product", text(it)) }
        cashAccountType?.let { put("cashAccountType", text(it)) }
        balances?.let { put("balances", list(it) { it.toJson() }) }
        links?.let { put("_links", map(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "MockAccount(id=${id}, customerNumber=${hidden(customerNumber)}, accountName=${accountName}, bban=${hidden(bban)}, iban=${hidden(iban)}, currency=${currency}, product=${product}, cashAccountType=${cashAccountType}, balances=${balances}, links=${links}, extra=${extra.keys})"

    public companion object : Reader<MockAccount> {
        override fun read(json: JsonElement): MockAccount = fields(json) {
            MockAccount(
                id = may("id") { text(it) },
                customerNumber = may("customerNumber") { text(it) },
                accountName = may("accountName") { text(it) },
                bban = may("bban") { text(it) },
                iban = may("iban") { text(it) },
                currency = may("currency") { text(it) },
                product = may("product") { text(it) },
                cashAccountType = may("cashAccountType") { text(it) },
                balances = may("balances") { list(it) { MockBalance.read(it) } },
                links = may("_links") { map(it) { Link.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** What a PSU may do with an account, as the bank holds it. */
public data class MockEngagement(
    /** customerNumber of the PSU. */
    public val customer: String? = null,
    /** The account. */
    public val account: AccountReference? = null,
    /** `VIEW`, `REGISTER`. */
    public val roles: List<Role>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        customer?.let { put("customer", text(it)) }
        account?.let { put("account", it.toJson()) }
        roles?.let { put("roles", list(it) { text(it.code) }) }
    }

    override fun toString(): String =
        "MockEngagement(customer=${hidden(customer)}, account=${account}, roles=${roles}, extra=${extra.keys})"

    public companion object : Reader<MockEngagement> {
        override fun read(json: JsonElement): MockEngagement = fields(json) {
            MockEngagement(
                customer = may("customer") { text(it) },
                account = may("account") { AccountReference.read(it) },
                roles = may("roles") { list(it) { Role.of(text(it)) } },
                extra = rest(),
            )
        }
    }
}

/** A made-up agreement. */
public data class MockAgreement(
    /** The bank's id of the agreement: opaque. */
    public val agreementId: String,
    /** customerNumber of the owner. */
    public val owner: String? = null,
    /** Name. */
    public val name: String? = null,
    /** Who may do what with which account. */
    public val engagements: List<MockEngagement>? = null,
    /** `self`. */
    public val links: Map<String, Link>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("agreementId", text(agreementId))
        owner?.let { put("owner", text(it)) }
        name?.let { put("name", text(it)) }
        engagements?.let { put("engagements", list(it) { it.toJson() }) }
        links?.let { put("_links", map(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "MockAgreement(agreementId=${agreementId}, owner=${hidden(owner)}, name=${name}, engagements=${engagements}, links=${links}, extra=${extra.keys})"

    public companion object : Reader<MockAgreement> {
        override fun read(json: JsonElement): MockAgreement = fields(json) {
            MockAgreement(
                agreementId = must("agreementId") { text(it) },
                owner = may("owner") { text(it) },
                name = may("name") { text(it) },
                engagements = may("engagements") { list(it) { MockEngagement.read(it) } },
                links = may("_links") { map(it) { Link.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** A made-up customer. */
public data class Customer(
    /** The bank's id of the customer: opaque. */
    public val customerId: String,
    /** Identifies the customer during SCA. */
    public val customerNumber: String? = null,
    /** `PRIVATE` or `CORPORATE`. */
    public val customerType: String? = null,
    /** Name. */
    public val customerName: String? = null,
    /** Accounts, where they were asked for. */
    public val accounts: List<MockAccount>? = null,
    /** Agreements, where they were asked for. */
    public val agreements: List<MockAgreement>? = null,
    /** `self`. */
    public val links: Map<String, Link>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("customerId", text(customerId))
        customerNumber?.let { put("customerNumber", text(it)) }
        customerType?.let { put("customerType", text(it)) }
        customerName?.let { put("customerName", text(it)) }
        accounts?.let { put("accounts", list(it) { it.toJson() }) }
        agreements?.let { put("agreements", list(it) { it.toJson() }) }
        links?.let { put("_links", map(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "Customer(customerId=${customerId}, customerNumber=${hidden(customerNumber)}, customerType=${customerType}, customerName=${customerName}, accounts=${accounts}, agreements=${agreements}, links=${links}, extra=${extra.keys})"

    public companion object : Reader<Customer> {
        override fun read(json: JsonElement): Customer = fields(json) {
            Customer(
                customerId = must("customerId") { text(it) },
                customerNumber = may("customerNumber") { text(it) },
                customerType = may("customerType") { text(it) },
                customerName = may("customerName") { text(it) },
                accounts = may("accounts") { list(it) { MockAccount.read(it) } },
                agreements = may("agreements") { list(it) { MockAgreement.read(it) } },
                links = may("_links") { map(it) { Link.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** Which customers to list. */
public data class CustomersQuery(
    /** Also tell their accounts. */
    public val includeAccounts: Boolean? = null,
    /** Also tell their agreements. */
    public val includeAgreements: Boolean? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        includeAccounts?.let { put("includeAccounts", bool(it)) }
        includeAgreements?.let { put("includeAgreements", bool(it)) }
    }

    override fun toString(): String =
        "CustomersQuery(includeAccounts=${includeAccounts}, includeAgreements=${includeAgreements}, extra=${extra.keys})"

    public companion object : Reader<CustomersQuery> {
        override fun read(json: JsonElement): CustomersQuery = fields(json) {
            CustomersQuery(
                includeAccounts = may("includeAccounts") { bool(it) },
                includeAgreements = may("includeAgreements") { bool(it) },
                extra = rest(),
            )
        }
    }
}

/** Made-up customers. */
public data class Customers(
    /** One entry each. */
    public val customers: List<Customer>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        customers?.let { put("customers", list(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "Customers(customers=${customers}, extra=${extra.keys})"

    public companion object : Reader<Customers> {
        override fun read(json: JsonElement): Customers = fields(json) {
            Customers(
                customers = may("customers") { list(it) { Customer.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** A customer to refer to. */
public data class CustomerRef(
    /** The bank's id of the customer: opaque. */
    public val customerId: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("customerId", text(customerId))
    }

    override fun toString(): String =
        "CustomerRef(customerId=${customerId}, extra=${extra.keys})"

    public companion object : Reader<CustomerRef> {
        override fun read(json: JsonElement): CustomerRef = fields(json) {
            CustomerRef(
                customerId = must("customerId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** What a PSU may do with an account. */
public data class Engagement(
    /** customerNumber of the PSU. */
    public val customer: String,
    /** The account, owned by the company. */
    public val account: AccountReference,
    /** `VIEW` for account information, `REGISTER` for payment initiation. */
    public val roles: List<Role>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("customer", text(customer))
        put("account", account.toJson())
        put("roles", list(roles) { text(it.code) })
    }

    override fun toString(): String =
        "Engagement(customer=${hidden(customer)}, account=${account}, roles=${roles}, extra=${extra.keys})"

    public companion object : Reader<Engagement> {
        override fun read(json: JsonElement): Engagement = fields(json) {
            Engagement(
                customer = must("customer") { text(it) },
                account = must("account") { AccountReference.read(it) },
                roles = must("roles") { list(it) { Role.of(text(it)) } },
                extra = rest(),
            )
        }
    }
}

/** An agreement to make up: which PSUs may act for a company. */
public data class NewAgreement(
    /** customerNumber of the company. */
    public val owner: String,
    /** Name. */
    public val name: String,
    /** Who may do what with which account. */
    public val engagements: List<Engagement>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("owner", text(owner))
        put("name", text(name))
        put("engagements", list(engagements) { it.toJson() })
    }

    override fun toString(): String =
        "NewAgreement(owner=${hidden(owner)}, name=${name}, engagements=${engagements}, extra=${extra.keys})"

    public companion object : Reader<NewAgreement> {
        override fun read(json: JsonElement): NewAgreement = fields(json) {
            NewAgreement(
                owner = must("owner") { text(it) },
                name = must("name") { text(it) },
                engagements = must("engagements") { list(it) { Engagement.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** An agreement to make up. */
public data class CreateAgreement(
    /** The agreement. */
    public val body: NewAgreement,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("body", body.toJson())
    }

    override fun toString(): String =
        "CreateAgreement(body=${body}, extra=${extra.keys})"

    public companion object : Reader<CreateAgreement> {
        override fun read(json: JsonElement): CreateAgreement = fields(json) {
            CreateAgreement(
                body = must("body") { NewAgreement.read(it) },
                extra = rest(),
            )
        }
    }
}

/** Made-up agreements. */
public data class MockAgreements(
    /** One entry each. */
    public val agreements: List<MockAgreement>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        agreements?.let { put("agreements", list(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "MockAgreements(agreements=${agreements}, extra=${extra.keys})"

    public companion object : Reader<MockAgreements> {
        override fun read(json: JsonElement): MockAgreements = fields(json) {
            MockAgreements(
                agreements = may("agreements") { list(it) { MockAgreement.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** An agreement to refer to. */
public data class AgreementRef(
    /** The bank's id of the agreement: opaque. */
    public val agreementId: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("agreementId", text(agreementId))
    }

    override fun toString(): String =
        "AgreementRef(agreementId=${agreementId}, extra=${extra.keys})"

    public companion object : Reader<AgreementRef> {
        override fun read(json: JsonElement): AgreementRef = fields(json) {
            AgreementRef(
                agreementId = must("agreementId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Engagements to add to an agreement. */
public data class AddEngagements(
    /** The bank's id of the agreement: opaque. */
    public val agreementId: String,
    /** Who may do what with which account. */
    public val body: List<Engagement>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("agreementId", text(agreementId))
        put("body", list(body) { it.toJson() })
    }

    override fun toString(): String =
        "AddEngagements(agreementId=${agreementId}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<AddEngagements> {
        override fun read(json: JsonElement): AddEngagements = fields(json) {
            AddEngagements(
                agreementId = must("agreementId") { text(it) },
                body = must("body") { list(it) { Engagement.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** Engagements of an agreement. */
public data class MockEngagements(
    /** One entry each. */
    public val engagements: List<MockEngagement>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        engagements?.let { put("engagements", list(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "MockEngagements(engagements=${engagements}, extra=${extra.keys})"

    public companion object : Reader<MockEngagements> {
        override fun read(json: JsonElement): MockEngagements = fields(json) {
            MockEngagements(
                engagements = may("engagements") { list(it) { MockEngagement.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** An account to make up. */
public data class NewAccount(
    /** customerNumber of the owner: a PSU, or a company. */
    public val customerNumber: String,
    /** Name. */
    public val accountName: String? = null,
    /** National account number, 11 digits. */
    public val bban: String,
    /** The same as IBAN. */
    public val iban: String? = null,
    /** ISO 4217 code. */
    public val currency: String,
    /** The bank's product. */
    public val product: String? = null,
    /** Kind of account, such as `CACC`. */
    public val cashAccountType: String? = null,
    /** How much credit there is. */
    public val creditLine: String? = null,
    /** Balances to begin with. */
    public val balances: List<MockBalance>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("customerNumber", text(customerNumber))
        accountName?.let { put("accountName", text(it)) }
        put("bban", text(bban))
        iban?.let { put("iban", text(it)) }
        put("currency", text(currency))
        product?.let { put("product", text(it)) }
        cashAccountType?.let { put("cashAccountType", text(it)) }
        creditLine?.let { put("creditLine", text(it)) }
        balances?.let { put("balances", list(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "NewAccount(customerNumber=${hidden(customerNumber)}, accountName=${accountName}, bban=${hidden(bban)}, iban=${hidden(iban)}, currency=${currency}, product=${product}, cashAccountType=${cashAccountType}, creditLine=${creditLine}, balances=${balances}, extra=${extra.keys})"

    public companion object : Reader<NewAccount> {
        override fun read(json: JsonElement): NewAccount = fields(json) {
            NewAccount(
                customerNumber = must("customerNumber") { text(it) },
                accountName = may("accountName") { text(it) },
                bban = must("bban") { text(it) },
                iban = may("iban") { text(it) },
                currency = must("currency") { text(it) },
                product = may("product") { text(it) },
                cashAccountType = may("cashAccountType") { text(it) },
                creditLine = may("creditLine") { text(it) },
                balances = may("balances") { list(it) { MockBalance.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** An account to make up. */
public data class CreateAccount(
    /** The account. */
    public val body: NewAccount,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("body", body.toJson())
    }

    override fun toString(): String =
        "CreateAccount(body=${body}, extra=${extra.keys})"

    public companion object : Reader<CreateAccount> {
        override fun read(json: JsonElement): CreateAccount = fields(json) {
            CreateAccount(
                body = must("body") { NewAccount.read(it) },
                extra = rest(),
            )
        }
    }
}

/** Made-up accounts. */
public data class MockAccounts(
    /** One entry each. */
    public val accounts: List<MockAccount>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        accounts?.let { put("accounts", list(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "MockAccounts(accounts=${accounts}, extra=${extra.keys})"

    public companion object : Reader<MockAccounts> {
        override fun read(json: JsonElement): MockAccounts = fields(json) {
            MockAccounts(
                accounts = may("accounts") { list(it) { MockAccount.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** A made-up account to refer to. */
public data class MockAccountRef(
    /** The bank's id of the account: opaque. */
    public val mockAccountId: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("mockAccountId", text(mockAccountId))
    }

    override fun toString(): String =
        "MockAccountRef(mockAccountId=${mockAccountId}, extra=${extra.keys})"

    public companion object : Reader<MockAccountRef> {
        override fun read(json: JsonElement): MockAccountRef = fields(json) {
            MockAccountRef(
                mockAccountId = must("mockAccountId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A transaction to make up. It is booked in the past, and not after its value date. */
public data class NewTransaction(
    /** How much; below zero for money that goes out. */
    public val amount: String,
    /** ISO 4217 code. */
    public val currency: String,
    /** From when on it counts. */
    public val valueDate: String,
    /** When it was booked. */
    public val bookingDate: String,
    /** Message. */
    public val remittanceInformationUnstructured: String? = null,
    /** Identification of the creditor. */
    public val creditorId: String? = null,
    /** Who was paid. */
    public val creditorName: String? = null,
    /** The account credited. */
    public val creditorAccount: AccountReference? = null,
    /** Who in the end was paid. */
    public val ultimateCreditor: String? = null,
    /** Who paid. */
    public val debtorName: String? = null,
    /** The account debited. */
    public val debtorAccount: AccountReference? = null,
    /** Who in the end paid. */
    public val ultimateDebtor: String? = null,
    /** Purpose. */
    public val purposeCode: String? = null,
    /** Kind of transaction. */
    public val bankTransactionCode: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("amount", text(amount))
        put("currency", text(currency))
        put("valueDate", text(valueDate))
        put("bookingDate", text(bookingDate))
        remittanceInformationUnstructured?.let { put("remittanceInformationUnstructured", text(it)) }
        creditorId?.let { put("creditorId", text(it)) }
        creditorName?.let { put("creditorName", text(it)) }
        creditorAccount?.let { put("creditorAccount", it.toJson()) }
        ultimateCreditor?.let { put("ultimateCreditor", text(it)) }
        debtorName?.let { put("debtorName", text(it)) }
        debtorAccount?.let { put("debtorAccount", it.toJson()) }
        ultimateDebtor?.let { put("ultimateDebtor", text(it)) }
        purposeCode?.let { put("purposeCode", text(it)) }
        bankTransactionCode?.let { put("bankTransactionCode", text(it)) }
    }

    override fun toString(): String =
        "NewTransaction(amount=${amount}, currency=${currency}, valueDate=${valueDate}, bookingDate=${bookingDate}, remittanceInformationUnstructured=${remittanceInformationUnstructured}, creditorId=${creditorId}, creditorName=${creditorName}, creditorAccount=${creditorAccount}, ultimateCreditor=${ultimateCreditor}, debtorName=${debtorName}, debtorAccount=${debtorAccount}, ultimateDebtor=${ultimateDebtor}, purposeCode=${purposeCode}, bankTransactionCode=${bankTransactionCode}, extra=${extra.keys})"

    public companion object : Reader<NewTransaction> {
        override fun read(json: JsonElement): NewTransaction = fields(json) {
            NewTransaction(
                amount = must("amount") { text(it) },
                currency = must("currency") { text(it) },
                valueDate = must("valueDate") { text(it) },
                bookingDate = must("bookingDate") { text(it) },
                remittanceInformationUnstructured = may("remittanceInformationUnstructured") { text(it) },
                creditorId = may("creditorId") { text(it) },
                creditorName = may("creditorName") { text(it) },
                creditorAccount = may("creditorAccount") { AccountReference.read(it) },
                ultimateCreditor = may("ultimateCreditor") { text(it) },
                debtorName = may("debtorName") { text(it) },
                debtorAccount = may("debtorAccount") { AccountReference.read(it) },
                ultimateDebtor = may("ultimateDebtor") { text(it) },
                purposeCode = may("purposeCode") { text(it) },
                bankTransactionCode = may("bankTransactionCode") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Transactions to make up. */
public data class CreateTransactions(
    /** The bank's id of the account: opaque. */
    public val mockAccountId: String,
    /** The transactions. */
    public val body: List<NewTransaction>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("mockAccountId", text(mockAccountId))
        put("body", list(body) { it.toJson() })
    }

    override fun toString(): String =
        "CreateTransactions(mockAccountId=${mockAccountId}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<CreateTransactions> {
        override fun read(json: JsonElement): CreateTransactions = fields(json) {
            CreateTransactions(
                mockAccountId = must("mockAccountId") { text(it) },
                body = must("body") { list(it) { NewTransaction.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** Made-up transactions, of an account or a card account. */
public data class MockTransactions(
    /** One entry each, as the bank holds them. */
    public val transactions: List<JsonElement>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        transactions?.let { put("transactions", list(it) { it }) }
    }

    override fun toString(): String =
        "MockTransactions(transactions=${transactions}, extra=${extra.keys})"

    public companion object : Reader<MockTransactions> {
        override fun read(json: JsonElement): MockTransactions = fields(json) {
            MockTransactions(
                transactions = may("transactions") { list(it) { it } },
                extra = rest(),
            )
        }
    }
}

/** Which made-up transactions to list. */
public data class MockTransactionsQuery(
    /** The bank's id of the account: opaque. */
    public val mockAccountId: String,
    /** First day. */
    public val fromDate: String? = null,
    /** Last day. */
    public val toDate: String? = null,
    /** How many to leave out. */
    public val offset: Long? = null,
    /** Most that are told. */
    public val limit: Long? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("mockAccountId", text(mockAccountId))
        fromDate?.let { put("fromDate", text(it)) }
        toDate?.let { put("toDate", text(it)) }
        offset?.let { put("offset", integer(it)) }
        limit?.let { put("limit", integer(it)) }
    }

    override fun toString(): String =
        "MockTransactionsQuery(mockAccountId=${mockAccountId}, fromDate=${fromDate}, toDate=${toDate}, offset=${offset}, limit=${limit}, extra=${extra.keys})"

    public companion object : Reader<MockTransactionsQuery> {
        override fun read(json: JsonElement): MockTransactionsQuery = fields(json) {
            MockTransactionsQuery(
                mockAccountId = must("mockAccountId") { text(it) },
                fromDate = may("fromDate") { text(it) },
                toDate = may("toDate") { text(it) },
                offset = may("offset") { integer(it) },
                limit = may("limit") { integer(it) },
                extra = rest(),
            )
        }
    }
}

/** A card account to make up. */
public data class NewCardAccount(
    /** customerNumber of the owner: a PSU, or a company. */
    public val customerNumber: String,
    /** Name. */
    public val name: String? = null,
    /** Number of the card, masked. */
    public val maskedPan: String,
    /** ISO 4217 code. */
    public val currency: String,
    /** The bank's product. */
    public val product: String? = null,
    /** How much credit there is. */
    public val creditLimit: InstructedAmount? = null,
    /** Balances to begin with. */
    public val balances: List<MockBalance>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("customerNumber", text(customerNumber))
        name?.let { put("name", text(it)) }
        put("maskedPan", text(maskedPan))
        put("currency", text(currency))
        product?.let { put("product", text(it)) }
        creditLimit?.let { put("creditLimit", it.toJson()) }
        balances?.let { put("balances", list(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "NewCardAccount(customerNumber=${hidden(customerNumber)}, name=${name}, maskedPan=${hidden(maskedPan)}, currency=${currency}, product=${product}, creditLimit=${creditLimit}, balances=${balances}, extra=${extra.keys})"

    public companion object : Reader<NewCardAccount> {
        override fun read(json: JsonElement): NewCardAccount = fields(json) {
            NewCardAccount(
                customerNumber = must("customerNumber") { text(it) },
                name = may("name") { text(it) },
                maskedPan = must("maskedPan") { text(it) },
                currency = must("currency") { text(it) },
                product = may("product") { text(it) },
                creditLimit = may("creditLimit") { InstructedAmount.read(it) },
                balances = may("balances") { list(it) { MockBalance.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** A card account to make up. */
public data class CreateCardAccount(
    /** The card account. */
    public val body: NewCardAccount,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("body", body.toJson())
    }

    override fun toString(): String =
        "CreateCardAccount(body=${body}, extra=${extra.keys})"

    public companion object : Reader<CreateCardAccount> {
        override fun read(json: JsonElement): CreateCardAccount = fields(json) {
            CreateCardAccount(
                body = must("body") { NewCardAccount.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A made-up card account. */
public data class MockCardAccount(
    /** The bank's id of the card account: opaque. */
    public val resourceId: String? = null,
    /** customerNumber of the owner. */
    public val customerNumber: String? = null,
    /** Name. */
    public val name: String? = null,
    /** Number of the card, masked. */
    public val maskedPan: String? = null,
    /** ISO 4217 code. */
    public val currency: String? = null,
    /** The bank's product. */
    public val product: String? = null,
    /** How much credit there is. */
    public val creditLimit: InstructedAmount? = null,
    /** Balances. */
    public val balances: List<MockBalance>? = null,
    /** `self`. */
    public val links: Map<String, Link>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        resourceId?.let { put("resourceId", text(it)) }
        customerNumber?.let { put("customerNumber", text(it)) }
        name?.let { put("name", text(it)) }
        maskedPan?.let { put("maskedPan", text(it)) }
        currency?.let { put("currency", text(it)) }
        product?.let { put("product", text(it)) }
        creditLimit?.let { put("creditLimit", it.toJson()) }
        balances?.let { put("balances", list(it) { it.toJson() }) }
        links?.let { put("_links", map(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "MockCardAccount(resourceId=${resourceId}, customerNumber=${hidden(customerNumber)}, name=${name}, maskedPan=${hidden(maskedPan)}, currency=${currency}, product=${product}, creditLimit=${creditLimit}, balances=${balances}, links=${links}, extra=${extra.keys})"

    public companion object : Reader<MockCardAccount> {
        override fun read(json: JsonElement): MockCardAccount = fields(json) {
            MockCardAccount(
                resourceId = may("resourceId") { text(it) },
                customerNumber = may("customerNumber") { text(it) },
                name = may("name") { text(it) },
                maskedPan = may("maskedPan") { text(it) },
                currency = may("currency") { text(it) },
                product = may("product") { text(it) },
                creditLimit = may("creditLimit") { InstructedAmount.read(it) },
                balances = may("balances") { list(it) { MockBalance.read(it) } },
                links = may("_links") { map(it) { Link.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** Made-up card accounts. */
public data class MockCardAccounts(
    /** One entry each. */
    public val cardAccounts: List<MockCardAccount>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        cardAccounts?.let { put("cardAccounts", list(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "MockCardAccounts(cardAccounts=${cardAccounts}, extra=${extra.keys})"

    public companion object : Reader<MockCardAccounts> {
        override fun read(json: JsonElement): MockCardAccounts = fields(json) {
            MockCardAccounts(
                cardAccounts = may("cardAccounts") { list(it) { MockCardAccount.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** A made-up card account to refer to. */
public data class MockCardAccountRef(
    /** The bank's id of the card account: opaque. */
    public val mockCardAccountId: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("mockCardAccountId", text(mockCardAccountId))
    }

    override fun toString(): String =
        "MockCardAccountRef(mockCardAccountId=${mockCardAccountId}, extra=${extra.keys})"

    public companion object : Reader<MockCardAccountRef> {
        override fun read(json: JsonElement): MockCardAccountRef = fields(json) {
            MockCardAccountRef(
                mockCardAccountId = must("mockCardAccountId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A card transaction to make up. */
public data class NewCardTransaction(
    /** Id of it. */
    public val cardTransactionId: String,
    /** Id of the terminal. */
    public val terminalId: String? = null,
    /** When it was booked. */
    public val bookingDate: String,
    /** When the card was used. */
    public val transactionDate: String,
    /** What is booked to the card account. */
    public val transactionAmount: InstructedAmount,
    /** What was paid in the shop, in its currency. */
    public val originalAmount: InstructedAmount? = null,
    /** What the bank takes for exchanging. */
    public val markupFee: InstructedAmount? = null,
    /** The same in per cent. */
    public val markupFeePercentage: String? = null,
    /** Id of the shop. */
    public val cardAcceptorId: String? = null,
    /** Trade of the shop. */
    public val merchantCategoryCode: String? = null,
    /** Number of the card, masked. */
    public val maskedPan: String? = null,
    /** What the bank says beside it. */
    public val transactionDetails: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("cardTransactionId", text(cardTransactionId))
        terminalId?.let { put("terminalId", text(it)) }
        put("bookingDate", text(bookingDate))
        put("transactionDate", text(transactionDate))
        put("transactionAmount", transactionAmount.toJson())
        originalAmount?.let { put("originalAmount", it.toJson()) }
        markupFee?.let { put("markupFee", it.toJson()) }
        markupFeePercentage?.let { put("markupFeePercentage", text(it)) }
        cardAcceptorId?.let { put("cardAcceptorId", text(it)) }
        merchantCategoryCode?.let { put("merchantCategoryCode", text(it)) }
        maskedPan?.let { put("maskedPan", text(it)) }
        transactionDetails?.let { put("transactionDetails", text(it)) }
    }

    override fun toString(): String =
        "NewCardTransaction(cardTransactionId=${cardTransactionId}, terminalId=${terminalId}, bookingDate=${bookingDate}, transactionDate=${transactionDate}, transactionAmount=${transactionAmount}, originalAmount=${originalAmount}, markupFee=${markupFee}, markupFeePercentage=${markupFeePercentage}, cardAcceptorId=${cardAcceptorId}, merchantCategoryCode=${merchantCategoryCode}, maskedPan=${hidden(maskedPan)}, transactionDetails=${transactionDetails}, extra=${extra.keys})"

    public companion object : Reader<NewCardTransaction> {
        override fun read(json: JsonElement): NewCardTransaction = fields(json) {
            NewCardTransaction(
                cardTransactionId = must("cardTransactionId") { text(it) },
                terminalId = may("terminalId") { text(it) },
                bookingDate = must("bookingDate") { text(it) },
                transactionDate = must("transactionDate") { text(it) },
                transactionAmount = must("transactionAmount") { InstructedAmount.read(it) },
                originalAmount = may("originalAmount") { InstructedAmount.read(it) },
                markupFee = may("markupFee") { InstructedAmount.read(it) },
                markupFeePercentage = may("markupFeePercentage") { text(it) },
                cardAcceptorId = may("cardAcceptorId") { text(it) },
                merchantCategoryCode = may("merchantCategoryCode") { text(it) },
                maskedPan = may("maskedPan") { text(it) },
                transactionDetails = may("transactionDetails") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Card transactions to make up. */
public data class CreateCardTransactions(
    /** The bank's id of the card account: opaque. */
    public val mockCardAccountId: String,
    /** The transactions. */
    public val body: List<NewCardTransaction>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("mockCardAccountId", text(mockCardAccountId))
        put("body", list(body) { it.toJson() })
    }

    override fun toString(): String =
        "CreateCardTransactions(mockCardAccountId=${mockCardAccountId}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<CreateCardTransactions> {
        override fun read(json: JsonElement): CreateCardTransactions = fields(json) {
            CreateCardTransactions(
                mockCardAccountId = must("mockCardAccountId") { text(it) },
                body = must("body") { list(it) { NewCardTransaction.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** Which made-up card transactions to list. */
public data class MockCardTransactionsQuery(
    /** The bank's id of the card account: opaque. */
    public val mockCardAccountId: String,
    /** First day. */
    public val fromDate: String? = null,
    /** Last day. */
    public val toDate: String? = null,
    /** How many to leave out. */
    public val offset: Long? = null,
    /** Most that are told. */
    public val limit: Long? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("mockCardAccountId", text(mockCardAccountId))
        fromDate?.let { put("fromDate", text(it)) }
        toDate?.let { put("toDate", text(it)) }
        offset?.let { put("offset", integer(it)) }
        limit?.let { put("limit", integer(it)) }
    }

    override fun toString(): String =
        "MockCardTransactionsQuery(mockCardAccountId=${mockCardAccountId}, fromDate=${fromDate}, toDate=${toDate}, offset=${offset}, limit=${limit}, extra=${extra.keys})"

    public companion object : Reader<MockCardTransactionsQuery> {
        override fun read(json: JsonElement): MockCardTransactionsQuery = fields(json) {
            MockCardTransactionsQuery(
                mockCardAccountId = must("mockCardAccountId") { text(it) },
                fromDate = may("fromDate") { text(it) },
                toDate = may("toDate") { text(it) },
                offset = may("offset") { integer(it) },
                limit = may("limit") { integer(it) },
                extra = rest(),
            )
        }
    }
}
