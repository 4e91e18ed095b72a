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
        tokens?.let { put("tokens", it.toJson()) }
    }

    override fun toString(): String =
        "Session(psuId=${psuId}, psuCorporateId=${psuCorporateId}, tppSessionId=${tppSessionId}, scaAtMs=${scaAtMs}, tokens=${tokens}, extra=${extra.keys})"

    public companion object : Reader<Session> {
        override fun read(json: JsonElement): Session = fields(json) {
            Session(
                psuId = may("psuId") { text(it) },
                psuCorporateId = may("psuCorporateId") { text(it) },
                tppSessionId = may("tppSessionId") { text(it) },
                scaAtMs = may("scaAtMs") { integer(it) },
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
        transactionFees?.let { put("transactionFees", it.toJson()) }
        put("statuses", list(statuses) { it.toJson() })
    }

    override fun toString(): String =
        "KnownPayment(paymentService=${paymentService}, paymentProduct=${paymentProduct}, paymentId=${paymentId}, transactionStatus=${transactionStatus}, startAuthorisation=${startAuthorisation}, transactionFees=${transactionFees}, statuses=${statuses}, extra=${extra.keys})"

    public companion object : Reader<KnownPayment> {
        override fun read(json: JsonElement): KnownPayment = fields(json) {
            KnownPayment(
                paymentService = must("paymentService") { text(it) },
                paymentProduct = must("paymentProduct") { text(it) },
                paymentId = may("paymentId") { text(it) },
                transactionStatus = may("transactionStatus") { TransactionStatus.of(text(it)) },
                startAuthorisation = may("startAuthorisation") { text(it) },
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

/** A single payment (Implementation Guidelines, 5.3.1; specs/notes.md for Norway). */
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
        transactionFeeIndicator?.let { put("transactionFeeIndicator", bool(it)) }
        transactionFees?.let { put("transactionFees", it.toJson()) }
        links?.let { put("_links", map(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "PaymentDetails(transactionStatus=${transactionStatus}, paymentId=${paymentId}, instructedAmount=${instructedAmount}, debtorAccount=${debtorAccount}, creditorAccount=${creditorAccount}, creditorName=${creditorName}, requestedExecutionDate=${requestedExecutionDate}, transactionFeeIndicator=${transactionFeeIndicator}, transactionFees=${transactionFees}, links=${links}, extra=${extra.keys})"

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

/** A change to a payment that is still updatable. */
public data class UpdatePayment(
    /** `payments`, `bulk-payments` or `periodic-payments`. */
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
