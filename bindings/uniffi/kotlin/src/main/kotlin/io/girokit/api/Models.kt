// Written by `make generate` from the core's definitions; do not edit.
@file:Suppress("RedundantVisibilityModifier", "MaxLineLength")

package io.girokit.api

import io.girokit.json.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** How a bank of the Czech Open Banking Standard differs from Max banka. */
public data class CobsProfile(
    /** The profile to start from: `maxbanka` (when absent), or `cobs` for the standard to the letter. */
    public val name: String? = null,
    /**
     * Prefix of the paths of accounts, payments, standing orders and batches: none at Max banka, `/my` in the
     * standard.
     */
    public val pathPrefix: String? = null,
    /** Prefix of the path by which a signing is started: `/v2` at Max banka. */
    public val signStartPrefix: String? = null,
    /** The path by which a second user asks for a signing. */
    public val secondSignPath: String? = null,
    /**
     * The body that confirms a signing: `code` (`{"code": {"code": …}}`, Max banka) or `oneTimePassword` (the
     * standard).
     */
    public val confirmation: String? = null,
    /** Header names of this bank, by the names of the standard: `{"API-key": "WEB-API-Key"}`. */
    public val headerNames: Map<String, String>? = null,
    /** Whether every call carries an API key: required at Max banka, optional in the standard. */
    public val apiKeyRequired: Boolean? = null,
    /** Whether standing orders follow Max banka's deviations or the standard. */
    public val standingOrders: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        name?.let { put("name", text(it)) }
        pathPrefix?.let { put("pathPrefix", text(it)) }
        signStartPrefix?.let { put("signStartPrefix", text(it)) }
        secondSignPath?.let { put("secondSignPath", text(it)) }
        confirmation?.let { put("confirmation", text(it)) }
        headerNames?.let { put("headerNames", map(it) { text(it) }) }
        apiKeyRequired?.let { put("apiKeyRequired", bool(it)) }
        standingOrders?.let { put("standingOrders", text(it)) }
    }

    override fun toString(): String =
        "CobsProfile(name=${name}, pathPrefix=${pathPrefix}, signStartPrefix=${signStartPrefix}, secondSignPath=${secondSignPath}, confirmation=${confirmation}, headerNames=${headerNames}, apiKeyRequired=${apiKeyRequired}, standingOrders=${standingOrders}, extra=${extra.keys})"

    public companion object : Reader<CobsProfile> {
        override fun read(json: JsonElement): CobsProfile = fields(json) {
            CobsProfile(
                name = may("name") { text(it) },
                pathPrefix = may("pathPrefix") { text(it) },
                signStartPrefix = may("signStartPrefix") { text(it) },
                secondSignPath = may("secondSignPath") { text(it) },
                confirmation = may("confirmation") { text(it) },
                headerNames = may("headerNames") { map(it) { text(it) } },
                apiKeyRequired = may("apiKeyRequired") { bool(it) },
                standingOrders = may("standingOrders") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Where CESOP-DK is reached, and what its calls look like. Whatever is not set has the default that is given here. */
public data class CesopProfile(
    /** Path of Billetautomaten's call: `/auth/realms/oces/certificates/cert`, from the guide. */
    public val tokenPath: String? = null,
    /** Path by which a report is handed in: `/reports`, a default of girokit's own. */
    public val submitPath: String? = null,
    /** Path of a receipt: `/reports/{reportId}/receipt`, a default of girokit's own. */
    public val receiptPath: String? = null,
    /** Path of a validation report: `/reports/{reportId}/validation`, a default of girokit's own. */
    public val validationPath: String? = null,
    /** Path of the list of reports: `/reports`, a default of girokit's own. */
    public val listPath: String? = null,
    /** Content type of a report: `application/xml`, a default of girokit's own. */
    public val contentType: String? = null,
    /** The field of the answer to a submission that holds the report's id: `reportId`, a default of girokit's own. */
    public val reportIdField: String? = null,
    /**
     * The field of the answer that holds the list of reports, where that is not the whole answer: `reports`, a
     * default of girokit's own.
     */
    public val listField: String? = null,
    /** The Member State whose administration receives the reports: `DK`. */
    public val transmittingCountry: String? = null,
    /**
     * The largest report that is accepted, in bytes: 1,000,000,000 ("1GB (uncompressed)", XSD User Guide 6.00,
     * 3.3.1.1).
     */
    public val largestReport: Long? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        tokenPath?.let { put("tokenPath", text(it)) }
        submitPath?.let { put("submitPath", text(it)) }
        receiptPath?.let { put("receiptPath", text(it)) }
        validationPath?.let { put("validationPath", text(it)) }
        listPath?.let { put("listPath", text(it)) }
        contentType?.let { put("contentType", text(it)) }
        reportIdField?.let { put("reportIdField", text(it)) }
        listField?.let { put("listField", text(it)) }
        transmittingCountry?.let { put("transmittingCountry", text(it)) }
        largestReport?.let { put("largestReport", integer(it)) }
    }

    override fun toString(): String =
        "CesopProfile(tokenPath=${tokenPath}, submitPath=${submitPath}, receiptPath=${receiptPath}, validationPath=${validationPath}, listPath=${listPath}, contentType=${contentType}, reportIdField=${reportIdField}, listField=${listField}, transmittingCountry=${transmittingCountry}, largestReport=${largestReport}, extra=${extra.keys})"

    public companion object : Reader<CesopProfile> {
        override fun read(json: JsonElement): CesopProfile = fields(json) {
            CesopProfile(
                tokenPath = may("tokenPath") { text(it) },
                submitPath = may("submitPath") { text(it) },
                receiptPath = may("receiptPath") { text(it) },
                validationPath = may("validationPath") { text(it) },
                listPath = may("listPath") { text(it) },
                contentType = may("contentType") { text(it) },
                reportIdField = may("reportIdField") { text(it) },
                listField = may("listField") { text(it) },
                transmittingCountry = may("transmittingCountry") { text(it) },
                largestReport = may("largestReport") { integer(it) },
                extra = rest(),
            )
        }
    }
}

/** What a system demands, as data. Whatever is not set is as the system's documentation has it. */
public data class Profile(
    /** Names of the headers to sign, in order, lower case; `(request-target)` may be among them. */
    public val signedHeaders: List<String>? = null,
    /** Whether requests are signed; `false` where the TLS certificate is all that a bank asks for. */
    public val signed: Boolean? = null,
    /** Whether a request without a body carries, and signs, the digest of nothing. */
    public val digestWithoutBody: Boolean? = null,
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
    /** How a bank of the Czech Open Banking Standard differs from Max banka. */
    public val cobs: CobsProfile? = null,
    /** Where CESOP-DK is reached, and what its calls look like. */
    public val cesop: CesopProfile? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        signedHeaders?.let { put("signedHeaders", list(it) { text(it) }) }
        signed?.let { put("signed", bool(it)) }
        digestWithoutBody?.let { put("digestWithoutBody", bool(it)) }
        acceptFix?.let { put("acceptFix", list(it) { text(it) }) }
        redirectPreferred?.let { put("redirectPreferred", bool(it)) }
        pollFirstMs?.let { put("pollFirstMs", integer(it)) }
        pollLongestMs?.let { put("pollLongestMs", integer(it)) }
        largestAnswer?.let { put("largestAnswer", integer(it)) }
        cobs?.let { put("cobs", it.toJson()) }
        cesop?.let { put("cesop", it.toJson()) }
    }

    override fun toString(): String =
        "Profile(signedHeaders=${signedHeaders}, signed=${signed}, digestWithoutBody=${digestWithoutBody}, acceptFix=${acceptFix}, redirectPreferred=${redirectPreferred}, pollFirstMs=${pollFirstMs}, pollLongestMs=${pollLongestMs}, largestAnswer=${largestAnswer}, cobs=${cobs}, cesop=${cesop}, extra=${extra.keys})"

    public companion object : Reader<Profile> {
        override fun read(json: JsonElement): Profile = fields(json) {
            Profile(
                signedHeaders = may("signedHeaders") { list(it) { text(it) } },
                signed = may("signed") { bool(it) },
                digestWithoutBody = may("digestWithoutBody") { bool(it) },
                acceptFix = may("acceptFix") { list(it) { text(it) } },
                redirectPreferred = may("redirectPreferred") { bool(it) },
                pollFirstMs = may("pollFirstMs") { integer(it) },
                pollLongestMs = may("pollLongestMs") { integer(it) },
                largestAnswer = may("largestAnswer") { integer(it) },
                cobs = may("cobs") { CobsProfile.read(it) },
                cesop = may("cesop") { CesopProfile.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A bank, our identity there, and how requests are signed. */
public data class BankConfig(
    /** Name of the system: `tietoevry`. */
    public val system: String,
    /**
     * Address below which the bank's interface lives, with or without a `/v1` at its end:
     * `https://api.bank.example/openbanking`. For CESOP, `PROD` and `TFE` are short for the addresses of these environments.
     */
    public val baseUrl: String,
    /** Where the bank sends users back to (`TPP-Redirect-URI`). Each job may name another. */
    public val redirectUri: String? = null,
    /**
     * Where the bank sends users back to who did not agree (`TPP-Nok-Redirect-URI`), at banks that show it by the
     * address. Each job may name another.
     */
    public val nokRedirectUri: String? = null,
    /** The certificate that belongs to the signing key (QSealC), as PEM or as base64 of its DER. */
    public val certificate: String? = null,
    /** The signing key as PEM, PKCS#8 or PKCS#1. Without it a key held elsewhere signs, through `Step.Sign`. */
    public val key: String? = null,
    /** keyId of the signature, where it is not the one of the certificate. */
    public val keyId: String? = null,
    /**
     * Address below which tokens are obtained and users are authorised, where it is not the interface's own:
     * `https://auth.maxbanka.eu`.
     */
    public val authUrl: String? = null,
    /** The API key that the bank gave us (Max banka: `API-key`). */
    public val apiKey: String? = null,
    /** OAuth client id that the bank gave us. */
    public val clientId: String? = null,
    /** OAuth client secret that the bank gave us. */
    public val clientSecret: String? = null,
    /** Our name, for `TPP-Name`. */
    public val tppName: String? = null,
    /** Our licence number, for `TPP-Identification`. */
    public val tppIdentification: String? = null,
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
        nokRedirectUri?.let { put("nokRedirectUri", text(it)) }
        certificate?.let { put("certificate", text(it)) }
        key?.let { put("key", text(it)) }
        keyId?.let { put("keyId", text(it)) }
        authUrl?.let { put("authUrl", text(it)) }
        apiKey?.let { put("apiKey", text(it)) }
        clientId?.let { put("clientId", text(it)) }
        clientSecret?.let { put("clientSecret", text(it)) }
        tppName?.let { put("tppName", text(it)) }
        tppIdentification?.let { put("tppIdentification", text(it)) }
        headers?.let { put("headers", map(it) { text(it) }) }
        profile?.let { put("profile", it.toJson()) }
    }

    override fun toString(): String =
        "BankConfig(system=${system}, baseUrl=${baseUrl}, redirectUri=${redirectUri}, nokRedirectUri=${nokRedirectUri}, certificate=${certificate}, key=${hidden(key)}, keyId=${keyId}, authUrl=${authUrl}, apiKey=${hidden(apiKey)}, clientId=${clientId}, clientSecret=${hidden(clientSecret)}, tppName=${tppName}, tppIdentification=${tppIdentification}, headers=${headers}, profile=${profile}, extra=${extra.keys})"

    public companion object : Reader<BankConfig> {
        override fun read(json: JsonElement): BankConfig = fields(json) {
            BankConfig(
                system = must("system") { text(it) },
                baseUrl = must("baseUrl") { text(it) },
                redirectUri = may("redirectUri") { text(it) },
                nokRedirectUri = may("nokRedirectUri") { text(it) },
                certificate = may("certificate") { text(it) },
                key = may("key") { text(it) },
                keyId = may("keyId") { text(it) },
                authUrl = may("authUrl") { text(it) },
                apiKey = may("apiKey") { text(it) },
                clientId = may("clientId") { text(it) },
                clientSecret = may("clientSecret") { text(it) },
                tppName = may("tppName") { text(it) },
                tppIdentification = may("tppIdentification") { text(it) },
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
    /** The token with which another access token is obtained without the user. */
    public val refreshToken: String? = null,
    /**
     * Unix time in milliseconds from which on the access token is no longer valid; absent where the bank did not
     * say.
     */
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
    /** When that was, as Unix time in milliseconds; it is valid for an hour. */
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
    /** `User-Device-OS` of the Czech standard: the operating system. */
    public val deviceOs: String? = null,
    /** `User-Timestamp` of the Czech standard: the time on the device. */
    public val timestamp: String? = null,
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
        deviceOs?.let { put("deviceOs", text(it)) }
        timestamp?.let { put("timestamp", text(it)) }
    }

    override fun toString(): String =
        "PsuDevice(ipAddress=${ipAddress}, ipPort=${ipPort}, userAgent=${userAgent}, accept=${accept}, acceptCharset=${acceptCharset}, acceptEncoding=${acceptEncoding}, acceptLanguage=${acceptLanguage}, httpMethod=${httpMethod}, deviceId=${deviceId}, geoLocation=${geoLocation}, deviceOs=${deviceOs}, timestamp=${timestamp}, extra=${extra.keys})"

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
                deviceOs = may("deviceOs") { text(it) },
                timestamp = may("timestamp") { text(it) },
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
    /** Where the bank sends this user back to who did not agree, when it is not the bank configuration's address. */
    public val nokRedirectUri: String? = null,
    /**
     * Whether the user may come back as another than the one the session knows. A return that names another PSU is
     * otherwise refused: it belongs to another person's browser, or somebody sent this one a link.
     */
    public val acceptOtherPsu: Boolean? = null,
    /** `Action-ID` of the Czech standard: names the process that several calls belong to, at most 60 characters. */
    public val actionId: String? = null,
    /** SE number of the company on whose behalf we report (CESOP: `paa_vegne_af_se`); absent for ourselves. */
    public val onBehalfOf: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        session?.let { put("session", it.toJson()) }
        psu?.let { put("psu", it.toJson()) }
        redirectUri?.let { put("redirectUri", text(it)) }
        nokRedirectUri?.let { put("nokRedirectUri", text(it)) }
        acceptOtherPsu?.let { put("acceptOtherPsu", bool(it)) }
        actionId?.let { put("actionId", text(it)) }
        onBehalfOf?.let { put("onBehalfOf", text(it)) }
    }

    override fun toString(): String =
        "Context(session=${session}, psu=${psu}, redirectUri=${redirectUri}, nokRedirectUri=${nokRedirectUri}, acceptOtherPsu=${acceptOtherPsu}, actionId=${actionId}, onBehalfOf=${onBehalfOf}, extra=${extra.keys})"

    public companion object : Reader<Context> {
        override fun read(json: JsonElement): Context = fields(json) {
            Context(
                session = may("session") { Session.read(it) },
                psu = may("psu") { PsuDevice.read(it) },
                redirectUri = may("redirectUri") { text(it) },
                nokRedirectUri = may("nokRedirectUri") { text(it) },
                acceptOtherPsu = may("acceptOtherPsu") { bool(it) },
                actionId = may("actionId") { text(it) },
                onBehalfOf = may("onBehalfOf") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Which entries of a page are wanted. What is not set says nothing; all that is set has to hold. */
public data class EntryFilter(
    /** The field to look at, by its names in the bank's messages: `transactionAmount.amount`. */
    public val field: String,
    /** It is this, to the letter. */
    public val equals: String? = null,
    /** This is in it, in capitals or not. */
    public val contains: String? = null,
    /** It is this or more: dates by the calendar, numbers by their size. */
    public val from: String? = null,
    /** It is this or less: dates by the calendar, numbers by their size. */
    public val to: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("field", text(field))
        equals?.let { put("equals", text(it)) }
        contains?.let { put("contains", text(it)) }
        from?.let { put("from", text(it)) }
        to?.let { put("to", text(it)) }
    }

    override fun toString(): String =
        "EntryFilter(field=${field}, equals=${equals}, contains=${contains}, from=${from}, to=${to}, extra=${extra.keys})"

    public companion object : Reader<EntryFilter> {
        override fun read(json: JsonElement): EntryFilter = fields(json) {
            EntryFilter(
                field = must("field") { text(it) },
                equals = may("equals") { text(it) },
                contains = may("contains") { text(it) },
                from = may("from") { text(it) },
                to = may("to") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** An entry of a list that cannot be read. It costs nothing but itself: the others are in the page. */
public data class OddEntry(
    /** The name of the list that it is in: `booked`. */
    public val list: String,
    /** Its place in the bank's list, from 0 on. */
    public val index: Long,
    /** Why it cannot be read; the field is its path in the bank's answer. */
    public val error: io.girokit.model.Error,
    /** The entry as it came. */
    public val entry: JsonElement,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("list", text(list))
        put("index", integer(index))
        put("error", error(error))
        put("entry", entry)
    }

    override fun toString(): String =
        "OddEntry(list=${list}, index=${index}, error=${error}, entry=${hidden(entry)}, extra=${extra.keys})"

    public companion object : Reader<OddEntry> {
        override fun read(json: JsonElement): OddEntry = fields(json) {
            OddEntry(
                list = must("list") { text(it) },
                index = must("index") { integer(it) },
                error = must("error") { error(it) },
                entry = must("entry") { it },
                extra = rest(),
            )
        }
    }
}

/** A part of an answer that is not what the standard has, or cannot be followed. It costs nothing but itself. */
public data class Warning(
    /** What is wrong with it; its field is the path in the answer: `accounts[0].currency`. */
    public val error: io.girokit.model.Error,
    /** The part as it came: the value at the path, or the message that it makes unreadable. */
    public val found: JsonElement? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("error", error(error))
        found?.let { put("found", it) }
    }

    override fun toString(): String =
        "Warning(error=${error}, found=${hidden(found)}, extra=${extra.keys})"

    public companion object : Reader<Warning> {
        override fun read(json: JsonElement): Warning = fields(json) {
            Warning(
                error = must("error") { error(it) },
                found = may("found") { it },
                extra = rest(),
            )
        }
    }
}

/** A page of a long list was read. */
public data class PageRead(
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
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("entries", integer(entries))
        odd?.let { put("odd", integer(it)) }
        warnings?.let { put("warnings", list(it) { it.toJson() }) }
        beside?.let { put("beside", it) }
        next?.let { put("next", it) }
    }

    override fun toString(): String =
        "PageRead(entries=${entries}, odd=${odd}, warnings=${warnings}, beside=${hidden(beside)}, next=${hidden(next)}, extra=${extra.keys})"

    public companion object : Reader<PageRead> {
        override fun read(json: JsonElement): PageRead = fields(json) {
            PageRead(
                entries = must("entries") { integer(it) },
                odd = may("odd") { integer(it) },
                warnings = may("warnings") { list(it) { Warning.read(it) } },
                beside = may("beside") { it },
                next = may("next") { it },
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
    /** The bank's id of the authorisation that was started last. */
    public val authorisationId: String? = null,
    /** Whether the bank announced a fee. */
    public val transactionFeeIndicator: Boolean? = null,
    /** The fee, when the bank announced one. */
    public val transactionFees: InstructedAmount? = null,
    /** What the bank said of the funds with the last status. */
    public val fundsAvailable: Boolean? = null,
    /** Every change of status that was seen. */
    public val statuses: List<StatusSeen>,
    /** What could not be read of the bank's answers. It was not needed to go on. */
    public val warnings: List<Warning>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("paymentService", text(paymentService))
        put("paymentProduct", text(paymentProduct))
        paymentId?.let { put("paymentId", text(it)) }
        transactionStatus?.let { put("transactionStatus", text(it.code)) }
        startAuthorisation?.let { put("startAuthorisation", text(it)) }
        authorisationId?.let { put("authorisationId", text(it)) }
        transactionFeeIndicator?.let { put("transactionFeeIndicator", bool(it)) }
        transactionFees?.let { put("transactionFees", it.toJson()) }
        fundsAvailable?.let { put("fundsAvailable", bool(it)) }
        put("statuses", list(statuses) { it.toJson() })
        warnings?.let { put("warnings", list(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "KnownPayment(paymentService=${paymentService}, paymentProduct=${paymentProduct}, paymentId=${paymentId}, transactionStatus=${transactionStatus}, startAuthorisation=${startAuthorisation}, authorisationId=${authorisationId}, transactionFeeIndicator=${transactionFeeIndicator}, transactionFees=${transactionFees}, fundsAvailable=${fundsAvailable}, statuses=${statuses}, warnings=${warnings}, extra=${extra.keys})"

    public companion object : Reader<KnownPayment> {
        override fun read(json: JsonElement): KnownPayment = fields(json) {
            KnownPayment(
                paymentService = must("paymentService") { text(it) },
                paymentProduct = must("paymentProduct") { text(it) },
                paymentId = may("paymentId") { text(it) },
                transactionStatus = may("transactionStatus") { TransactionStatus.of(text(it)) },
                startAuthorisation = may("startAuthorisation") { text(it) },
                authorisationId = may("authorisationId") { text(it) },
                transactionFeeIndicator = may("transactionFeeIndicator") { bool(it) },
                transactionFees = may("transactionFees") { InstructedAmount.read(it) },
                fundsAvailable = may("fundsAvailable") { bool(it) },
                statuses = must("statuses") { list(it) { StatusSeen.read(it) } },
                warnings = may("warnings") { list(it) { Warning.read(it) } },
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
 * The agreements for which a PSU may act ("Special Handling for Corporate Context"). The document shows no
 * example; fields beyond these are kept in `extra`.
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
    /** Status of the consent, where the bank says so. */
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
        "ConsentRequest(access=${hidden(access)}, recurringIndicator=${recurringIndicator}, validUntil=${validUntil}, frequencyPerDay=${frequencyPerDay}, combinedServiceIndicator=${combinedServiceIndicator}, extra=${extra.keys})"

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
    public val balanceType: BalanceType? = null,
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
        balanceType?.let { put("balanceType", text(it.code)) }
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
                balanceType = may("balanceType") { BalanceType.of(text(it)) },
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
    /** Phone number that is registered for it. */
    public val msisdn: String? = null,
    /** Its currency, ISO 4217. */
    public val currency: String? = null,
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
        currency?.let { put("currency", text(it)) }
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
                currency = may("currency") { text(it) },
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
    /** The account as the bank returned it. */
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
    /** What in the answer did not fit its type: kept as it came, and not in its place. */
    public val warnings: List<Warning>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("accounts", list(accounts) { it.toJson() })
        warnings?.let { put("warnings", list(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "AccountsView(accounts=${accounts}, warnings=${warnings}, extra=${extra.keys})"

    public companion object : Reader<AccountsView> {
        override fun read(json: JsonElement): AccountsView = fields(json) {
            AccountsView(
                accounts = must("accounts") { list(it) { AccountView.read(it) } },
                warnings = may("warnings") { list(it) { Warning.read(it) } },
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
    /** Phone number that names an account. */
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

/** What reading page by page remembers. */
public data class PageTrail(
    /** How many pages there were. */
    public val pages: Long,
    /** The link that further links are compared with. */
    public val mark: String,
    /**
     * Short digests of the entries that the page before had of a list which the bank repeats on every page: so that each
     * comes once.
     */
    public val seen: List<String>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("pages", integer(pages))
        put("mark", text(mark))
        seen?.let { put("seen", list(it) { text(it) }) }
    }

    override fun toString(): String =
        "PageTrail(pages=${pages}, mark=${mark}, seen=${seen}, extra=${extra.keys})"

    public companion object : Reader<PageTrail> {
        override fun read(json: JsonElement): PageTrail = fields(json) {
            PageTrail(
                pages = must("pages") { integer(it) },
                mark = must("mark") { text(it) },
                seen = may("seen") { list(it) { text(it) } },
                extra = rest(),
            )
        }
    }
}

/**
 * Which transactions to read: the first page by account and dates, every further one by the link of the page
 * before.
 */
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
    /** What reading page by page remembers, so that pages that lead back are noticed. Given on as it came. */
    public val trail: PageTrail? = null,
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
        trail?.let { put("trail", it.toJson()) }
    }

    override fun toString(): String =
        "TransactionQuery(accountId=${accountId}, bookingStatus=${bookingStatus}, dateFrom=${dateFrom}, dateTo=${dateTo}, limit=${limit}, next=${next}, trail=${trail}, extra=${extra.keys})"

    public companion object : Reader<TransactionQuery> {
        override fun read(json: JsonElement): TransactionQuery = fields(json) {
            TransactionQuery(
                accountId = must("accountId") { text(it) },
                bookingStatus = must("bookingStatus") { BookingStatus.of(text(it)) },
                dateFrom = may("dateFrom") { text(it) },
                dateTo = may("dateTo") { text(it) },
                limit = may("limit") { integer(it) },
                next = may("next") { text(it) },
                trail = may("trail") { PageTrail.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A rate of exchange. */
public data class ExchangeRate(
    /** Currency exchanged from. */
    public val sourceCurrency: String? = null,
    /** The rate. */
    public val exchangeRate: String? = null,
    /** Currency in which the rate is given. */
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

/**
 * A transaction. "For booked transactions the transactionId can be expected to be stable"; pending ones may
 * change.
 */
public data class Transaction(
    /** The bank's id of it. */
    public val transactionId: String? = null,
    /** Reference of the entry, for delta reading. */
    public val entryReference: String? = null,
    /** Reference of the one who paid. */
    public val endToEndId: String? = null,
    /** Whether it is a batch of several transactions. */
    public val batchIndicator: Boolean? = null,
    /** How many. */
    public val batchNumberOfTransactions: Long? = null,
    /** Mandate of a direct debit. */
    public val mandateId: String? = null,
    /** Number of a cheque. */
    public val checkId: String? = null,
    /** Identification of the creditor. */
    public val creditorId: String? = null,
    /** When it was booked. */
    public val bookingDate: String? = null,
    /** The value date. */
    public val valueDate: String? = null,
    /** How much; below zero for outgoing money. */
    public val transactionAmount: InstructedAmount,
    /** Rates, where currencies were exchanged. */
    public val currencyExchange: List<ExchangeRate>? = null,
    /** Who was paid. */
    public val creditorName: String? = null,
    /** The account credited. */
    public val creditorAccount: AccountReference? = null,
    /** The creditor's bank. */
    public val creditorAgent: String? = null,
    /** The ultimate creditor. */
    public val ultimateCreditor: String? = null,
    /** Who paid. */
    public val debtorName: String? = null,
    /** The account debited. */
    public val debtorAccount: AccountReference? = null,
    /** The debtor's bank. */
    public val debtorAgent: String? = null,
    /** The ultimate debtor. */
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
        "Transaction(transactionId=${transactionId}, entryReference=${entryReference}, endToEndId=${endToEndId}, batchIndicator=${batchIndicator}, batchNumberOfTransactions=${batchNumberOfTransactions}, mandateId=${mandateId}, checkId=${checkId}, creditorId=${creditorId}, bookingDate=${bookingDate}, valueDate=${valueDate}, transactionAmount=${transactionAmount}, currencyExchange=${currencyExchange}, creditorName=${creditorName}, creditorAccount=${creditorAccount}, creditorAgent=${creditorAgent}, ultimateCreditor=${ultimateCreditor}, debtorName=${debtorName}, debtorAccount=${debtorAccount}, debtorAgent=${debtorAgent}, ultimateDebtor=${ultimateDebtor}, remittanceInformationUnstructured=${remittanceInformationUnstructured}, remittanceInformationUnstructuredArray=${remittanceInformationUnstructuredArray}, remittanceInformationStructured=${hidden(remittanceInformationStructured)}, remittanceInformationStructuredArray=${hidden(remittanceInformationStructuredArray)}, additionalInformation=${additionalInformation}, additionalInformationStructured=${hidden(additionalInformationStructured)}, purposeCode=${purposeCode}, bankTransactionCode=${bankTransactionCode}, proprietaryBankTransactionCode=${proprietaryBankTransactionCode}, balanceAfterTransaction=${balanceAfterTransaction}, links=${links}, extra=${extra.keys})"

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

/** The bank's answer to a request for transactions: one page. */
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
    /** What in the answer did not fit its type: kept as it came, and not in its place. */
    public val warnings: List<Warning>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        account?.let { put("account", it.toJson()) }
        put("booked", list(booked) { it.toJson() })
        put("pending", list(pending) { it.toJson() })
        balances?.let { put("balances", list(it) { it.toJson() }) }
        next?.let { put("next", it.toJson()) }
        warnings?.let { put("warnings", list(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "TransactionPage(account=${account}, booked=${booked}, pending=${pending}, balances=${balances}, next=${next}, warnings=${warnings}, extra=${extra.keys})"

    public companion object : Reader<TransactionPage> {
        override fun read(json: JsonElement): TransactionPage = fields(json) {
            TransactionPage(
                account = may("account") { AccountReference.read(it) },
                booked = must("booked") { list(it) { Transaction.read(it) } },
                pending = must("pending") { list(it) { Transaction.read(it) } },
                balances = may("balances") { list(it) { Balance.read(it) } },
                next = may("next") { TransactionQuery.read(it) },
                warnings = may("warnings") { list(it) { Warning.read(it) } },
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
    public val currency: String? = null,
    /** Name of the owner. */
    public val ownerName: String? = null,
    /** Name the bank gave it: up to 70 characters, before `longer-names` fewer. */
    public val name: String? = null,
    /** Name the PSU gave it. */
    public val displayName: String? = null,
    /** The bank's product. */
    public val product: String? = null,
    /** Whether amounts are given as debits: a purchase is then below zero. */
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
        currency?.let { put("currency", text(it)) }
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
                currency = may("currency") { text(it) },
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
    /** The card account as the bank returned it. */
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
    /** What in the answer did not fit its type: kept as it came, and not in its place. */
    public val warnings: List<Warning>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("cardAccounts", list(cardAccounts) { it.toJson() })
        warnings?.let { put("warnings", list(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "CardAccountsView(cardAccounts=${cardAccounts}, warnings=${warnings}, extra=${extra.keys})"

    public companion object : Reader<CardAccountsView> {
        override fun read(json: JsonElement): CardAccountsView = fields(json) {
            CardAccountsView(
                cardAccounts = must("cardAccounts") { list(it) { CardAccountView.read(it) } },
                warnings = may("warnings") { list(it) { Warning.read(it) } },
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
    /** Whether amounts are given as debits. */
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

/** The bank's answer to a request for transactions of a card account: one page. */
public data class CardTransactions(
    /** Which card account. */
    public val cardAccount: AccountReference? = null,
    /** Whether amounts are given as debits. */
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
) : Message {
    override fun toJson(): JsonObject = written(extra) {
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
        "CardTransactionPage(cardAccount=${cardAccount}, debitAccounting=${debitAccounting}, booked=${booked}, pending=${pending}, balances=${balances}, amountsSwitched=${amountsSwitched}, next=${next}, warnings=${warnings}, extra=${extra.keys})"

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
                warnings = may("warnings") { list(it) { Warning.read(it) } },
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
    /** When to pay, `YYYY-MM-DD`; today when absent. */
    public val requestedExecutionDate: String? = null,
    /** The creditor's bank; needed for SEPA outside the EEA. */
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
    /** The ultimate debtor. */
    public val ultimateDebtor: String? = null,
    /** The ultimate creditor. */
    public val ultimateCreditor: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("instructedAmount", instructedAmount.toJson())
        put("debtorAccount", debtorAccount.toJson())
        put("creditorAccount", creditorAccount.toJson())
        put("creditorName", text(creditorName))
        requestedExecutionDate?.let { put("requestedExecutionDate", text(it)) }
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
        "Payment(instructedAmount=${instructedAmount}, debtorAccount=${debtorAccount}, creditorAccount=${creditorAccount}, creditorName=${creditorName}, requestedExecutionDate=${requestedExecutionDate}, creditorAgent=${creditorAgent}, creditorAddress=${creditorAddress}, purposeCode=${purposeCode}, endToEndIdentification=${endToEndIdentification}, remittanceInformationUnstructured=${remittanceInformationUnstructured}, remittanceInformationStructured=${remittanceInformationStructured}, remittanceInformationStructuredArray=${remittanceInformationStructuredArray}, ultimateDebtor=${ultimateDebtor}, ultimateCreditor=${ultimateCreditor}, extra=${extra.keys})"

    public companion object : Reader<Payment> {
        override fun read(json: JsonElement): Payment = fields(json) {
            Payment(
                instructedAmount = must("instructedAmount") { InstructedAmount.read(it) },
                debtorAccount = must("debtorAccount") { AccountReference.read(it) },
                creditorAccount = must("creditorAccount") { AccountReference.read(it) },
                creditorName = must("creditorName") { text(it) },
                requestedExecutionDate = may("requestedExecutionDate") { text(it) },
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
    /** Status of the payment. */
    public val transactionStatus: TransactionStatus? = null,
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
        transactionStatus?.let { put("transactionStatus", text(it.code)) }
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
                transactionStatus = may("transactionStatus") { TransactionStatus.of(text(it)) },
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
    /** The creditor's bank; needed for SEPA outside the EEA. */
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
    /** The ultimate debtor. */
    public val ultimateDebtor: String? = null,
    /** The ultimate creditor. */
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
    /** What happens when it is due on a day that is not a banking day. */
    public val executionRule: ExecutionRule? = null,
    /** Day of the month, `1` to `31`; what is past the end of a month is its last day. */
    public val dayOfExecution: String? = null,
    /** The creditor's bank; needed for SEPA outside the EEA. */
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
    /** The ultimate debtor. */
    public val ultimateDebtor: String? = null,
    /** The ultimate creditor. */
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
    /** Its status. */
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
    /** Of a periodic payment: what happens when it is due on a day that is not a banking day. */
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

/** Status of a payment. */
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
    /** Status of the payment. */
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
    /** Status of the authorisation. */
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

/** Status of an authorisation. */
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
    /** Its status. */
    public val transactionStatus: TransactionStatus? = null,
    /** The bank's id of it: opaque. */
    public val basketId: String,
    /** What can be done next. */
    public val links: Map<String, Link>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        transactionStatus?.let { put("transactionStatus", text(it.code)) }
        put("basketId", text(basketId))
        links?.let { put("_links", map(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "BasketCreated(transactionStatus=${transactionStatus}, basketId=${basketId}, links=${links}, extra=${extra.keys})"

    public companion object : Reader<BasketCreated> {
        override fun read(json: JsonElement): BasketCreated = fields(json) {
            BasketCreated(
                transactionStatus = may("transactionStatus") { TransactionStatus.of(text(it)) },
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
    /** The bank's id of it: opaque. */
    public val basketId: String? = null,
    /** Ids of its payments. */
    public val payments: List<String>? = null,
    /** Ids of its consents. */
    public val consents: List<String>? = null,
    /** Its status: the most negative status of its payments. */
    public val transactionStatus: TransactionStatus? = null,
    /** What can be done next. */
    public val links: Map<String, Link>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        basketId?.let { put("basketId", text(it)) }
        payments?.let { put("payments", list(it) { text(it) }) }
        consents?.let { put("consents", list(it) { text(it) }) }
        transactionStatus?.let { put("transactionStatus", text(it.code)) }
        links?.let { put("_links", map(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "BasketDetails(basketId=${basketId}, payments=${payments}, consents=${consents}, transactionStatus=${transactionStatus}, links=${links}, extra=${extra.keys})"

    public companion object : Reader<BasketDetails> {
        override fun read(json: JsonElement): BasketDetails = fields(json) {
            BasketDetails(
                basketId = may("basketId") { text(it) },
                payments = may("payments") { list(it) { text(it) } },
                consents = may("consents") { list(it) { text(it) } },
                transactionStatus = may("transactionStatus") { TransactionStatus.of(text(it)) },
                links = may("_links") { map(it) { Link.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** Status of a basket. */
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
    /** What the bank said of the funds with the last status. */
    public val fundsAvailable: Boolean? = null,
    /** Why its status could not be read, the last time that it was asked for. */
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
        fundsAvailable?.let { put("fundsAvailable", bool(it)) }
        error?.let { put("error", error(it)) }
        put("statuses", list(statuses) { it.toJson() })
    }

    override fun toString(): String =
        "BasketPayment(paymentService=${paymentService}, paymentProduct=${paymentProduct}, paymentId=${paymentId}, transactionStatus=${transactionStatus}, end=${end}, fundsAvailable=${fundsAvailable}, error=${error}, statuses=${statuses}, extra=${extra.keys})"

    public companion object : Reader<BasketPayment> {
        override fun read(json: JsonElement): BasketPayment = fields(json) {
            BasketPayment(
                paymentService = must("paymentService") { text(it) },
                paymentProduct = must("paymentProduct") { text(it) },
                paymentId = must("paymentId") { text(it) },
                transactionStatus = may("transactionStatus") { TransactionStatus.of(text(it)) },
                end = may("end") { BasketPaymentEnd.of(text(it)) },
                fundsAvailable = may("fundsAvailable") { bool(it) },
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
    /** What could not be read of the bank's answers. It was not needed to go on. */
    public val warnings: List<Warning>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        basketId?.let { put("basketId", text(it)) }
        transactionStatus?.let { put("transactionStatus", text(it.code)) }
        mostNegative?.let { put("mostNegative", text(it.code)) }
        startAuthorisation?.let { put("startAuthorisation", text(it)) }
        put("payments", list(payments) { it.toJson() })
        warnings?.let { put("warnings", list(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "KnownBasket(basketId=${basketId}, transactionStatus=${transactionStatus}, mostNegative=${mostNegative}, startAuthorisation=${startAuthorisation}, payments=${payments}, warnings=${warnings}, extra=${extra.keys})"

    public companion object : Reader<KnownBasket> {
        override fun read(json: JsonElement): KnownBasket = fields(json) {
            KnownBasket(
                basketId = may("basketId") { text(it) },
                transactionStatus = may("transactionStatus") { TransactionStatus.of(text(it)) },
                mostNegative = may("mostNegative") { TransactionStatus.of(text(it)) },
                startAuthorisation = may("startAuthorisation") { text(it) },
                payments = must("payments") { list(it) { BasketPayment.read(it) } },
                warnings = may("warnings") { list(it) { Warning.read(it) } },
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

/** A confirmation of funds to request. */
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

/** The answer to a confirmation of funds. */
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
    /** Also lists their accounts. */
    public val includeAccounts: Boolean? = null,
    /** Also lists their agreements. */
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
    /** How much; below zero for outgoing money. */
    public val amount: String,
    /** ISO 4217 code. */
    public val currency: String,
    /** The value date. */
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
    /** The ultimate creditor. */
    public val ultimateCreditor: String? = null,
    /** Who paid. */
    public val debtorName: String? = null,
    /** The account debited. */
    public val debtorAccount: AccountReference? = null,
    /** The ultimate debtor. */
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
        "MockTransactions(transactions=${hidden(transactions)}, extra=${extra.keys})"

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
    /** The most that are returned. */
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
    /** The most that are returned. */
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

/** Where the bank sends its e-mails. */
public data class ContactInformation(
    /** E-mail address. */
    public val email: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        email?.let { put("email", text(it)) }
    }

    override fun toString(): String =
        "ContactInformation(email=${email}, extra=${extra.keys})"

    public companion object : Reader<ContactInformation> {
        override fun read(json: JsonElement): ContactInformation = fields(json) {
            ContactInformation(
                email = may("email") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Contact information of a TPP. */
public data class RegisterContactInformation(
    /** Which TPP: country, authority and licence number, as in `NO-FSA-987654321`. */
    public val tppId: String,
    /** Where the bank sends its e-mails. */
    public val body: ContactInformation,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("tppId", text(tppId))
        put("body", body.toJson())
    }

    override fun toString(): String =
        "RegisterContactInformation(tppId=${tppId}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<RegisterContactInformation> {
        override fun read(json: JsonElement): RegisterContactInformation = fields(json) {
            RegisterContactInformation(
                tppId = must("tppId") { text(it) },
                body = must("body") { ContactInformation.read(it) },
                extra = rest(),
            )
        }
    }
}

/** An account by one of its numbers: "Either iban or bban MUST be filled out". */
public data class BecAccount(
    /** International account number (ISO 13616). */
    public val iban: String? = null,
    /**
     * National account number, up to 14 digits: in Denmark the four of the registration number and ten of the
     * account.
     */
    public val bban: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        iban?.let { put("iban", text(it)) }
        bban?.let { put("bban", text(it)) }
    }

    override fun toString(): String =
        "BecAccount(iban=${hidden(iban)}, bban=${hidden(bban)}, extra=${extra.keys})"

    public companion object : Reader<BecAccount> {
        override fun read(json: JsonElement): BecAccount = fields(json) {
            BecAccount(
                iban = may("iban") { text(it) },
                bban = may("bban") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A payment ("PaymentInitiation"). Which fields it has depends on the product. */
public data class PaymentInitiation(
    /** What is to be paid. The bank wants a JSON number; here it is text, digit for digit. */
    public val instructedAmount: InstructedAmount,
    /** The account to be debited. */
    public val debtorAccount: BecAccount,
    /** The account to be credited. */
    public val creditorAccount: BecAccount,
    /** Name of the creditor, at most 70 characters. */
    public val creditorName: String? = null,
    /** The creditor's bank (BICFI). Mandatory for cross-border payments. */
    public val creditorAgent: String? = null,
    /** When to pay, `YYYY-MM-DD`. Mandatory for domestic payments, refused for instant ones. */
    public val requestedExecutionDate: String? = null,
    /**
     * Who bears the charges. For cross-border payments and, there mandatory and DEBT or CRED only, for transfers
     * between currencies.
     */
    public val chargeBearer: ChargeBearer? = null,
    /** Reference of the TPP, at most 35 characters. */
    public val endToEndIdentification: String? = null,
    /** ISO 20022 purpose (ExternalPurpose1Code), four characters. */
    public val purposeCode: String? = null,
    /** Structured reference, at most 140 characters. */
    public val remittanceInformationStructured: String? = null,
    /** Message to the creditor, at most 140 characters. */
    public val remittanceInformationUnstructured: String? = null,
    /** Message to the creditor, line by line. */
    public val remittanceInformationUnstructuredArray: List<String>? = null,
    /** The ultimate creditor, at most 70 characters. */
    public val ultimateCreditor: String? = null,
    /** Whose account's currency counts. For transfers between currencies only. */
    public val currencyAccount: CurrencyAccount? = null,
    /** A line of further details, at most 70 characters. For transfers between currencies only. */
    public val additionalDetails: String? = null,
    /** Message to the bank, at most 70 characters. For transfers between currencies only. */
    public val messageToBank: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("instructedAmount", instructedAmount.toJson())
        put("debtorAccount", debtorAccount.toJson())
        put("creditorAccount", creditorAccount.toJson())
        creditorName?.let { put("creditorName", text(it)) }
        creditorAgent?.let { put("creditorAgent", text(it)) }
        requestedExecutionDate?.let { put("requestedExecutionDate", text(it)) }
        chargeBearer?.let { put("chargeBearer", text(it.code)) }
        endToEndIdentification?.let { put("endToEndIdentification", text(it)) }
        purposeCode?.let { put("purposeCode", text(it)) }
        remittanceInformationStructured?.let { put("remittanceInformationStructured", text(it)) }
        remittanceInformationUnstructured?.let { put("remittanceInformationUnstructured", text(it)) }
        remittanceInformationUnstructuredArray?.let { put("remittanceInformationUnstructuredArray", list(it) { text(it) }) }
        ultimateCreditor?.let { put("ultimateCreditor", text(it)) }
        currencyAccount?.let { put("currencyAccount", text(it.code)) }
        additionalDetails?.let { put("additionalDetails", text(it)) }
        messageToBank?.let { put("messageToBank", text(it)) }
    }

    override fun toString(): String =
        "PaymentInitiation(instructedAmount=${instructedAmount}, debtorAccount=${debtorAccount}, creditorAccount=${creditorAccount}, creditorName=${creditorName}, creditorAgent=${creditorAgent}, requestedExecutionDate=${requestedExecutionDate}, chargeBearer=${chargeBearer}, endToEndIdentification=${endToEndIdentification}, purposeCode=${purposeCode}, remittanceInformationStructured=${remittanceInformationStructured}, remittanceInformationUnstructured=${remittanceInformationUnstructured}, remittanceInformationUnstructuredArray=${remittanceInformationUnstructuredArray}, ultimateCreditor=${ultimateCreditor}, currencyAccount=${currencyAccount}, additionalDetails=${additionalDetails}, messageToBank=${messageToBank}, extra=${extra.keys})"

    public companion object : Reader<PaymentInitiation> {
        override fun read(json: JsonElement): PaymentInitiation = fields(json) {
            PaymentInitiation(
                instructedAmount = must("instructedAmount") { InstructedAmount.read(it) },
                debtorAccount = must("debtorAccount") { BecAccount.read(it) },
                creditorAccount = must("creditorAccount") { BecAccount.read(it) },
                creditorName = may("creditorName") { text(it) },
                creditorAgent = may("creditorAgent") { text(it) },
                requestedExecutionDate = may("requestedExecutionDate") { text(it) },
                chargeBearer = may("chargeBearer") { ChargeBearer.of(text(it)) },
                endToEndIdentification = may("endToEndIdentification") { text(it) },
                purposeCode = may("purposeCode") { text(it) },
                remittanceInformationStructured = may("remittanceInformationStructured") { text(it) },
                remittanceInformationUnstructured = may("remittanceInformationUnstructured") { text(it) },
                remittanceInformationUnstructuredArray = may("remittanceInformationUnstructuredArray") { list(it) { text(it) } },
                ultimateCreditor = may("ultimateCreditor") { text(it) },
                currencyAccount = may("currencyAccount") { CurrencyAccount.of(text(it)) },
                additionalDetails = may("additionalDetails") { text(it) },
                messageToBank = may("messageToBank") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A payment to initiate. */
public data class InitiateBecPayment(
    /** The product. */
    public val paymentProduct: PaymentProduct,
    /** The payment. */
    public val body: PaymentInitiation,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("paymentProduct", text(paymentProduct.code))
        put("body", body.toJson())
    }

    override fun toString(): String =
        "InitiateBecPayment(paymentProduct=${paymentProduct}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<InitiateBecPayment> {
        override fun read(json: JsonElement): InitiateBecPayment = fields(json) {
            InitiateBecPayment(
                paymentProduct = must("paymentProduct") { PaymentProduct.of(text(it)) },
                body = must("body") { PaymentInitiation.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The payment of a slip ("PaymentInitiationSlip"). Which fields it has depends on the slip type. */
public data class PaymentInitiationSlip(
    /** What is to be paid. The bank wants a JSON number; here it is text, digit for digit. */
    public val instructedAmount: InstructedAmount,
    /** The account to be debited. */
    public val debtorAccount: BecAccount,
    /** Giro number (up to 8 digits) or FI creditor number (8 digits). */
    public val creditorId: String,
    /**
     * Payment id of the slip, with its check digit: 15 digits for slip-71, 16 for slip-04, slip-15 and slip-75,
     * none for slip-01 and slip-73.
     */
    public val debtorId: String? = null,
    /** When to pay, `YYYY-MM-DD`; as soon as possible when absent. */
    public val requestedExecutionDate: String? = null,
    /** Reference of the TPP, at most 20 characters. */
    public val endToEndIdentification: String? = null,
    /** Message to the creditor, at most 140 characters. Mandatory for slip-01 and slip-73, possible for slip-75. */
    public val paymentInformation: String? = null,
    /** The creditor's name and address, at most 140 characters. For slip-01 and slip-75 only. */
    public val remittanceInformationUnstructured: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("instructedAmount", instructedAmount.toJson())
        put("debtorAccount", debtorAccount.toJson())
        put("creditorId", text(creditorId))
        debtorId?.let { put("debtorId", text(it)) }
        requestedExecutionDate?.let { put("requestedExecutionDate", text(it)) }
        endToEndIdentification?.let { put("endToEndIdentification", text(it)) }
        paymentInformation?.let { put("paymentInformation", text(it)) }
        remittanceInformationUnstructured?.let { put("remittanceInformationUnstructured", text(it)) }
    }

    override fun toString(): String =
        "PaymentInitiationSlip(instructedAmount=${instructedAmount}, debtorAccount=${debtorAccount}, creditorId=${creditorId}, debtorId=${debtorId}, requestedExecutionDate=${requestedExecutionDate}, endToEndIdentification=${endToEndIdentification}, paymentInformation=${paymentInformation}, remittanceInformationUnstructured=${remittanceInformationUnstructured}, extra=${extra.keys})"

    public companion object : Reader<PaymentInitiationSlip> {
        override fun read(json: JsonElement): PaymentInitiationSlip = fields(json) {
            PaymentInitiationSlip(
                instructedAmount = must("instructedAmount") { InstructedAmount.read(it) },
                debtorAccount = must("debtorAccount") { BecAccount.read(it) },
                creditorId = must("creditorId") { text(it) },
                debtorId = may("debtorId") { text(it) },
                requestedExecutionDate = may("requestedExecutionDate") { text(it) },
                endToEndIdentification = may("endToEndIdentification") { text(it) },
                paymentInformation = may("paymentInformation") { text(it) },
                remittanceInformationUnstructured = may("remittanceInformationUnstructured") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The payment of a slip to initiate. */
public data class InitiateBecSlip(
    /** The type of the slip. */
    public val slipType: SlipType,
    /** The payment. */
    public val body: PaymentInitiationSlip,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("slipType", text(slipType.code))
        put("body", body.toJson())
    }

    override fun toString(): String =
        "InitiateBecSlip(slipType=${slipType}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<InitiateBecSlip> {
        override fun read(json: JsonElement): InitiateBecSlip = fields(json) {
            InitiateBecSlip(
                slipType = must("slipType") { SlipType.of(text(it)) },
                body = must("body") { PaymentInitiationSlip.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A payment that is repeated ("PeriodicPaymentInitiation"). */
public data class PeriodicPaymentInitiation(
    /** What is to be paid each time. The bank wants a JSON number; here it is text, digit for digit. */
    public val instructedAmount: InstructedAmount,
    /** The account to be debited. */
    public val debtorAccount: BecAccount,
    /** The account to be credited. */
    public val creditorAccount: BecAccount,
    /** The day the period begins, `YYYY-MM-DD`. */
    public val startDate: String,
    /** How often. The bank does not support Daily and EveryTwoMonths. */
    public val frequency: FrequencyCode,
    /** The day the period ends; without end when absent. */
    public val endDate: String? = null,
    /** Day of the month on which it is executed, `0` to `31`. Needed where it is repeated by months. */
    public val dayOfExecution: String? = null,
    /** What happens when it is due on a day that is not a banking day. The bank does not support it. */
    public val executionRule: ExecutionRule? = null,
    /** Name of the creditor, at most 70 characters. */
    public val creditorName: String? = null,
    /** The creditor's bank (BICFI). */
    public val creditorAgent: String? = null,
    /** Not supported: a periodic payment has `startDate` and `dayOfExecution`. */
    public val requestedExecutionDate: String? = null,
    /** Reference of the TPP, at most 35 characters. */
    public val endToEndIdentification: String? = null,
    /** ISO 20022 purpose (ExternalPurpose1Code), four characters. */
    public val purposeCode: String? = null,
    /** Structured reference, at most 140 characters. */
    public val remittanceInformationStructured: String? = null,
    /** Message to the creditor, at most 140 characters. */
    public val remittanceInformationUnstructured: String? = null,
    /** Message to the creditor, line by line. */
    public val remittanceInformationUnstructuredArray: List<String>? = null,
    /** The ultimate creditor, at most 70 characters. */
    public val ultimateCreditor: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("instructedAmount", instructedAmount.toJson())
        put("debtorAccount", debtorAccount.toJson())
        put("creditorAccount", creditorAccount.toJson())
        put("startDate", text(startDate))
        put("frequency", text(frequency.code))
        endDate?.let { put("endDate", text(it)) }
        dayOfExecution?.let { put("dayOfExecution", text(it)) }
        executionRule?.let { put("executionRule", text(it.code)) }
        creditorName?.let { put("creditorName", text(it)) }
        creditorAgent?.let { put("creditorAgent", text(it)) }
        requestedExecutionDate?.let { put("requestedExecutionDate", text(it)) }
        endToEndIdentification?.let { put("endToEndIdentification", text(it)) }
        purposeCode?.let { put("purposeCode", text(it)) }
        remittanceInformationStructured?.let { put("remittanceInformationStructured", text(it)) }
        remittanceInformationUnstructured?.let { put("remittanceInformationUnstructured", text(it)) }
        remittanceInformationUnstructuredArray?.let { put("remittanceInformationUnstructuredArray", list(it) { text(it) }) }
        ultimateCreditor?.let { put("ultimateCreditor", text(it)) }
    }

    override fun toString(): String =
        "PeriodicPaymentInitiation(instructedAmount=${instructedAmount}, debtorAccount=${debtorAccount}, creditorAccount=${creditorAccount}, startDate=${startDate}, frequency=${frequency}, endDate=${endDate}, dayOfExecution=${dayOfExecution}, executionRule=${executionRule}, creditorName=${creditorName}, creditorAgent=${creditorAgent}, requestedExecutionDate=${requestedExecutionDate}, endToEndIdentification=${endToEndIdentification}, purposeCode=${purposeCode}, remittanceInformationStructured=${remittanceInformationStructured}, remittanceInformationUnstructured=${remittanceInformationUnstructured}, remittanceInformationUnstructuredArray=${remittanceInformationUnstructuredArray}, ultimateCreditor=${ultimateCreditor}, extra=${extra.keys})"

    public companion object : Reader<PeriodicPaymentInitiation> {
        override fun read(json: JsonElement): PeriodicPaymentInitiation = fields(json) {
            PeriodicPaymentInitiation(
                instructedAmount = must("instructedAmount") { InstructedAmount.read(it) },
                debtorAccount = must("debtorAccount") { BecAccount.read(it) },
                creditorAccount = must("creditorAccount") { BecAccount.read(it) },
                startDate = must("startDate") { text(it) },
                frequency = must("frequency") { FrequencyCode.of(text(it)) },
                endDate = may("endDate") { text(it) },
                dayOfExecution = may("dayOfExecution") { text(it) },
                executionRule = may("executionRule") { ExecutionRule.of(text(it)) },
                creditorName = may("creditorName") { text(it) },
                creditorAgent = may("creditorAgent") { text(it) },
                requestedExecutionDate = may("requestedExecutionDate") { text(it) },
                endToEndIdentification = may("endToEndIdentification") { text(it) },
                purposeCode = may("purposeCode") { text(it) },
                remittanceInformationStructured = may("remittanceInformationStructured") { text(it) },
                remittanceInformationUnstructured = may("remittanceInformationUnstructured") { text(it) },
                remittanceInformationUnstructuredArray = may("remittanceInformationUnstructuredArray") { list(it) { text(it) } },
                ultimateCreditor = may("ultimateCreditor") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A periodic payment to initiate. */
public data class InitiateBecPeriodicPayment(
    /** The product: `domestic-credit-transfers` is the only one. */
    public val paymentProduct: PaymentProduct,
    /** The payment. */
    public val body: PeriodicPaymentInitiation,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("paymentProduct", text(paymentProduct.code))
        put("body", body.toJson())
    }

    override fun toString(): String =
        "InitiateBecPeriodicPayment(paymentProduct=${paymentProduct}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<InitiateBecPeriodicPayment> {
        override fun read(json: JsonElement): InitiateBecPeriodicPayment = fields(json) {
            InitiateBecPeriodicPayment(
                paymentProduct = must("paymentProduct") { PaymentProduct.of(text(it)) },
                body = must("body") { PeriodicPaymentInitiation.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A payment as the bank holds it ("PaymentInitiationInfoResponse"). */
public data class PaymentInitiationInfo(
    /** Its status. */
    public val transactionStatus: TransactionStatus? = null,
    /** What is to be paid. */
    public val instructedAmount: InstructedAmount? = null,
    /** The account to be debited. */
    public val debtorAccount: BecAccount? = null,
    /** The account to be credited. */
    public val creditorAccount: BecAccount? = null,
    /** Name of the creditor. */
    public val creditorName: String? = null,
    /** The creditor's bank (BICFI). */
    public val creditorAgent: String? = null,
    /** When it is to be paid. */
    public val requestedExecutionDate: String? = null,
    /** Who bears the charges. */
    public val chargeBearer: ChargeBearer? = null,
    /** Reference of the TPP. */
    public val endToEndIdentification: String? = null,
    /** ISO 20022 purpose. */
    public val purposeCode: String? = null,
    /** Structured reference. */
    public val remittanceInformationStructured: String? = null,
    /** Message to the creditor; of a slip the creditor's name and address. */
    public val remittanceInformationUnstructured: String? = null,
    /** Message to the creditor, line by line. */
    public val remittanceInformationUnstructuredArray: List<String>? = null,
    /** The ultimate creditor. */
    public val ultimateCreditor: String? = null,
    /** Of a periodic payment: the day the period begins. */
    public val startDate: String? = null,
    /** Of a periodic payment: the day the period ends. */
    public val endDate: String? = null,
    /** Of a periodic payment: day of the month. */
    public val dayOfExecution: String? = null,
    /** Of a periodic payment: how often. */
    public val frequency: FrequencyCode? = null,
    /** Of a periodic payment: what happens when it is due on a day that is not a banking day. */
    public val executionRule: ExecutionRule? = null,
    /** Of a transfer between currencies: a line of further details. */
    public val additionalDetails: String? = null,
    /** Of a transfer between currencies: message to the bank. */
    public val messageToBank: String? = null,
    /** Of a slip: the creditor's giro or FI number. */
    public val creditorId: String? = null,
    /** Of a slip: its payment id. */
    public val debtorId: String? = null,
    /** Of a slip: message to the creditor. */
    public val paymentInformation: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        transactionStatus?.let { put("transactionStatus", text(it.code)) }
        instructedAmount?.let { put("instructedAmount", it.toJson()) }
        debtorAccount?.let { put("debtorAccount", it.toJson()) }
        creditorAccount?.let { put("creditorAccount", it.toJson()) }
        creditorName?.let { put("creditorName", text(it)) }
        creditorAgent?.let { put("creditorAgent", text(it)) }
        requestedExecutionDate?.let { put("requestedExecutionDate", text(it)) }
        chargeBearer?.let { put("chargeBearer", text(it.code)) }
        endToEndIdentification?.let { put("endToEndIdentification", text(it)) }
        purposeCode?.let { put("purposeCode", text(it)) }
        remittanceInformationStructured?.let { put("remittanceInformationStructured", text(it)) }
        remittanceInformationUnstructured?.let { put("remittanceInformationUnstructured", text(it)) }
        remittanceInformationUnstructuredArray?.let { put("remittanceInformationUnstructuredArray", list(it) { text(it) }) }
        ultimateCreditor?.let { put("ultimateCreditor", text(it)) }
        startDate?.let { put("startDate", text(it)) }
        endDate?.let { put("endDate", text(it)) }
        dayOfExecution?.let { put("dayOfExecution", text(it)) }
        frequency?.let { put("frequency", text(it.code)) }
        executionRule?.let { put("executionRule", text(it.code)) }
        additionalDetails?.let { put("additionalDetails", text(it)) }
        messageToBank?.let { put("messageToBank", text(it)) }
        creditorId?.let { put("creditorId", text(it)) }
        debtorId?.let { put("debtorId", text(it)) }
        paymentInformation?.let { put("paymentInformation", text(it)) }
    }

    override fun toString(): String =
        "PaymentInitiationInfo(transactionStatus=${transactionStatus}, instructedAmount=${instructedAmount}, debtorAccount=${debtorAccount}, creditorAccount=${creditorAccount}, creditorName=${creditorName}, creditorAgent=${creditorAgent}, requestedExecutionDate=${requestedExecutionDate}, chargeBearer=${chargeBearer}, endToEndIdentification=${endToEndIdentification}, purposeCode=${purposeCode}, remittanceInformationStructured=${remittanceInformationStructured}, remittanceInformationUnstructured=${remittanceInformationUnstructured}, remittanceInformationUnstructuredArray=${remittanceInformationUnstructuredArray}, ultimateCreditor=${ultimateCreditor}, startDate=${startDate}, endDate=${endDate}, dayOfExecution=${dayOfExecution}, frequency=${frequency}, executionRule=${executionRule}, additionalDetails=${additionalDetails}, messageToBank=${messageToBank}, creditorId=${creditorId}, debtorId=${debtorId}, paymentInformation=${paymentInformation}, extra=${extra.keys})"

    public companion object : Reader<PaymentInitiationInfo> {
        override fun read(json: JsonElement): PaymentInitiationInfo = fields(json) {
            PaymentInitiationInfo(
                transactionStatus = may("transactionStatus") { TransactionStatus.of(text(it)) },
                instructedAmount = may("instructedAmount") { InstructedAmount.read(it) },
                debtorAccount = may("debtorAccount") { BecAccount.read(it) },
                creditorAccount = may("creditorAccount") { BecAccount.read(it) },
                creditorName = may("creditorName") { text(it) },
                creditorAgent = may("creditorAgent") { text(it) },
                requestedExecutionDate = may("requestedExecutionDate") { text(it) },
                chargeBearer = may("chargeBearer") { ChargeBearer.of(text(it)) },
                endToEndIdentification = may("endToEndIdentification") { text(it) },
                purposeCode = may("purposeCode") { text(it) },
                remittanceInformationStructured = may("remittanceInformationStructured") { text(it) },
                remittanceInformationUnstructured = may("remittanceInformationUnstructured") { text(it) },
                remittanceInformationUnstructuredArray = may("remittanceInformationUnstructuredArray") { list(it) { text(it) } },
                ultimateCreditor = may("ultimateCreditor") { text(it) },
                startDate = may("startDate") { text(it) },
                endDate = may("endDate") { text(it) },
                dayOfExecution = may("dayOfExecution") { text(it) },
                frequency = may("frequency") { FrequencyCode.of(text(it)) },
                executionRule = may("executionRule") { ExecutionRule.of(text(it)) },
                additionalDetails = may("additionalDetails") { text(it) },
                messageToBank = may("messageToBank") { text(it) },
                creditorId = may("creditorId") { text(it) },
                debtorId = may("debtorId") { text(it) },
                paymentInformation = may("paymentInformation") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** What the token endpoint gave. Secret; shared by all flows of this bank. */
public data class TokenReply(
    /** `Bearer`. */
    public val tokenType: String? = null,
    /** How long it lives, in seconds. */
    public val expiresIn: Long? = null,
    /** The token. Absent in a flow that was saved after its end. */
    public val accessToken: String? = null,
    /** Further tokens, where the server gives more than was asked for. They are secrets like the first. */
    public val refreshToken: String? = null,
    /** The same, of OpenID Connect. */
    public val idToken: String? = null,
    /** What it is good for. */
    public val scope: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        tokenType?.let { put("token_type", text(it)) }
        expiresIn?.let { put("expires_in", integer(it)) }
        accessToken?.let { put("access_token", text(it)) }
        refreshToken?.let { put("refresh_token", text(it)) }
        idToken?.let { put("id_token", text(it)) }
        scope?.let { put("scope", text(it)) }
    }

    override fun toString(): String =
        "TokenReply(tokenType=${tokenType}, expiresIn=${expiresIn}, accessToken=${hidden(accessToken)}, refreshToken=${hidden(refreshToken)}, idToken=${hidden(idToken)}, scope=${scope}, extra=${extra.keys})"

    public companion object : Reader<TokenReply> {
        override fun read(json: JsonElement): TokenReply = fields(json) {
            TokenReply(
                tokenType = may("token_type") { text(it) },
                expiresIn = may("expires_in") { integer(it) },
                accessToken = may("access_token") { text(it) },
                refreshToken = may("refresh_token") { text(it) },
                idToken = may("id_token") { text(it) },
                scope = may("scope") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A token to revoke. */
public data class Revocation(
    /** The token; the one that this bank's flows share when absent. */
    public val token: String? = null,
    /** `access_token`, the only kind there is with client credentials, and what is sent when this is absent. */
    public val tokenTypeHint: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        token?.let { put("token", text(it)) }
        tokenTypeHint?.let { put("tokenTypeHint", text(it)) }
    }

    override fun toString(): String =
        "Revocation(token=${hidden(token)}, tokenTypeHint=${tokenTypeHint}, extra=${extra.keys})"

    public companion object : Reader<Revocation> {
        override fun read(json: JsonElement): Revocation = fields(json) {
            Revocation(
                token = may("token") { text(it) },
                tokenTypeHint = may("tokenTypeHint") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The answer to a revocation. It is positive for tokens that nobody knows, too. */
public data class Revoked(
    /** Whether there was such a token (header `Revokedaccesstoken` or `Revokedrefreshtoken`). */
    public val revoked: Boolean,
    /** Whose it was (header `Authorizeduser`). */
    public val authorizedUser: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("revoked", bool(revoked))
        authorizedUser?.let { put("authorizedUser", text(it)) }
    }

    override fun toString(): String =
        "Revoked(revoked=${revoked}, authorizedUser=${authorizedUser}, extra=${extra.keys})"

    public companion object : Reader<Revoked> {
        override fun read(json: JsonElement): Revoked = fields(json) {
            Revoked(
                revoked = must("revoked") { bool(it) },
                authorizedUser = may("authorizedUser") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The debtor, named in one of two ways. */
public data class DebtorIdentity(
    /** Mobile number: eight digits, or with `+` or `00`, country code and 8 to 14 digits. Not together with `nationalId`. */
    public val phoneNo: String? = null,
    /** National id (CPR number). Not together with `phoneNo`. */
    public val nationalId: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        phoneNo?.let { put("phoneNo", text(it)) }
        nationalId?.let { put("nationalId", text(it)) }
    }

    override fun toString(): String =
        "DebtorIdentity(phoneNo=${hidden(phoneNo)}, nationalId=${hidden(nationalId)}, extra=${extra.keys})"

    public companion object : Reader<DebtorIdentity> {
        override fun read(json: JsonElement): DebtorIdentity = fields(json) {
            DebtorIdentity(
                phoneNo = may("phoneNo") { text(it) },
                nationalId = may("nationalId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** What the debtor is asked to approve. Both fields are needed. */
public data class ProductDescription(
    /** 1 to 40 characters. */
    public val title: String? = null,
    /** 1 to 50 characters. */
    public val description: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        title?.let { put("title", text(it)) }
        description?.let { put("description", text(it)) }
    }

    override fun toString(): String =
        "ProductDescription(title=${title}, description=${description}, extra=${extra.keys})"

    public companion object : Reader<ProductDescription> {
        override fun read(json: JsonElement): ProductDescription = fields(json) {
            ProductDescription(
                title = may("title") { text(it) },
                description = may("description") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Where changes of status are called back to. */
public data class CallbackAddress(
    /** Address, https. Needed where there is a callback. */
    public val url: String? = null,
    /**
     * Token that the bank shows when it calls, as `Authorization: Bearer …`. Without it, anybody who knows the address
     * and the uuid can send a status. Take at least 128 random bits, another for each request.
     */
    public val authToken: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        url?.let { put("url", text(it)) }
        authToken?.let { put("authToken", text(it)) }
    }

    override fun toString(): String =
        "CallbackAddress(url=${url}, authToken=${hidden(authToken)}, extra=${extra.keys})"

    public companion object : Reader<CallbackAddress> {
        override fun read(json: JsonElement): CallbackAddress = fields(json) {
            CallbackAddress(
                url = may("url") { text(it) },
                authToken = may("authToken") { text(it) },
                extra = rest(),
            )
        }
    }
}

/**
 * A mandate request ("Description of Mandate Request Model"). `uuid`, `debtorIdentity` and `productDescription` are
 * needed; what is missing is refused in the bank's own words before anything is sent.
 */
public data class MandateRequest(
    /** UUID made by the creditor, a new one for each request. */
    public val uuid: String? = null,
    /** The creditor's own reference of the contract, 1 to 15 letters and digits; without it the bank makes one (`BSE…`). */
    public val creditorsDebtorReference: String? = null,
    /** Who is to approve. */
    public val debtorIdentity: DebtorIdentity? = null,
    /** What is to be approved. */
    public val productDescription: ProductDescription? = null,
    /** Where changes of status are called back to. */
    public val callback: CallbackAddress? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        uuid?.let { put("uuid", text(it)) }
        creditorsDebtorReference?.let { put("creditorsDebtorReference", text(it)) }
        debtorIdentity?.let { put("debtorIdentity", it.toJson()) }
        productDescription?.let { put("productDescription", it.toJson()) }
        callback?.let { put("callback", it.toJson()) }
    }

    override fun toString(): String =
        "MandateRequest(uuid=${uuid}, creditorsDebtorReference=${creditorsDebtorReference}, debtorIdentity=${debtorIdentity}, productDescription=${productDescription}, callback=${callback}, extra=${extra.keys})"

    public companion object : Reader<MandateRequest> {
        override fun read(json: JsonElement): MandateRequest = fields(json) {
            MandateRequest(
                uuid = may("uuid") { text(it) },
                creditorsDebtorReference = may("creditorsDebtorReference") { text(it) },
                debtorIdentity = may("debtorIdentity") { DebtorIdentity.read(it) },
                productDescription = may("productDescription") { ProductDescription.read(it) },
                callback = may("callback") { CallbackAddress.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A mandate request to submit. */
public data class SubmitMandateRequest(
    /** UUID in the path; the one of the body when absent. */
    public val mandateRequestUuid: String? = null,
    /** The request. */
    public val body: MandateRequest,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        mandateRequestUuid?.let { put("mandateRequestUUID", text(it)) }
        put("body", body.toJson())
    }

    override fun toString(): String =
        "SubmitMandateRequest(mandateRequestUuid=${mandateRequestUuid}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<SubmitMandateRequest> {
        override fun read(json: JsonElement): SubmitMandateRequest = fields(json) {
            SubmitMandateRequest(
                mandateRequestUuid = may("mandateRequestUUID") { text(it) },
                body = must("body") { MandateRequest.read(it) },
                extra = rest(),
            )
        }
    }
}

/** Status of a mandate request, with what belongs to it. */
public data class StatusMandate(
    /** The status. The document's own model spells the name `stausCodeEnum`, which is read too. */
    public val statusCodeEnum: MandateStatusCode,
    /** The creditor's reference; with ACCEPTED_BY_DEBTOR, MANDATE_FAILED, COMPLETED and CLOSED. */
    public val creditorsDebtorReference: String? = null,
    /** Number of the mandate; with COMPLETED and CLOSED. */
    public val mandateId: String? = null,
    /** Why it failed. */
    public val errorDescription: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("statusCodeEnum", text(statusCodeEnum.code))
        creditorsDebtorReference?.let { put("creditorsDebtorReference", text(it)) }
        mandateId?.let { put("mandateId", text(it)) }
        errorDescription?.let { put("errorDescription", text(it)) }
    }

    override fun toString(): String =
        "StatusMandate(statusCodeEnum=${statusCodeEnum}, creditorsDebtorReference=${creditorsDebtorReference}, mandateId=${mandateId}, errorDescription=${errorDescription}, extra=${extra.keys})"

    public companion object : Reader<StatusMandate> {
        override fun read(json: JsonElement): StatusMandate = fields(json) {
            StatusMandate(
                statusCodeEnum = must("statusCodeEnum") { MandateStatusCode.of(text(it)) },
                creditorsDebtorReference = may("creditorsDebtorReference") { text(it) },
                mandateId = may("mandateId") { text(it) },
                errorDescription = may("errorDescription") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The status of a mandate request, as it is read, answered and called back. */
public data class MandateRequestStatus(
    /** UUID of the request. */
    public val uuid: String? = null,
    /** The same, as the table of the model names it. */
    public val mandateRequestUuid: String? = null,
    /** Its status; absent in the answer to a request without callback. */
    public val statusMandate: StatusMandate? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        uuid?.let { put("uuid", text(it)) }
        mandateRequestUuid?.let { put("mandateRequestUUID", text(it)) }
        statusMandate?.let { put("statusMandate", it.toJson()) }
    }

    override fun toString(): String =
        "MandateRequestStatus(uuid=${uuid}, mandateRequestUuid=${mandateRequestUuid}, statusMandate=${statusMandate}, extra=${extra.keys})"

    public companion object : Reader<MandateRequestStatus> {
        override fun read(json: JsonElement): MandateRequestStatus = fields(json) {
            MandateRequestStatus(
                uuid = may("uuid") { text(it) },
                mandateRequestUuid = may("mandateRequestUUID") { text(it) },
                statusMandate = may("statusMandate") { StatusMandate.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A status of a mandate request, and when it was first known. */
public data class MandateStatusSeen(
    /** The status. */
    public val statusCodeEnum: MandateStatusCode,
    /** Unix time in milliseconds. */
    public val atMs: Long,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("statusCodeEnum", text(statusCodeEnum.code))
        put("atMs", integer(atMs))
    }

    override fun toString(): String =
        "MandateStatusSeen(statusCodeEnum=${statusCodeEnum}, atMs=${atMs}, extra=${extra.keys})"

    public companion object : Reader<MandateStatusSeen> {
        override fun read(json: JsonElement): MandateStatusSeen = fields(json) {
            MandateStatusSeen(
                statusCodeEnum = must("statusCodeEnum") { MandateStatusCode.of(text(it)) },
                atMs = must("atMs") { integer(it) },
                extra = rest(),
            )
        }
    }
}

/** What is known of a mandate request. */
public data class KnownMandate(
    /** Its UUID. */
    public val uuid: String,
    /** Its status; absent where the bank has said nothing of it. */
    public val statusCodeEnum: MandateStatusCode? = null,
    /** The creditor's reference, given or made by the bank. */
    public val creditorsDebtorReference: String? = null,
    /** Number of the mandate, as text. */
    public val mandateId: String? = null,
    /** Why it failed, in the bank's words. */
    public val errorDescription: String? = null,
    /** Every status it went through, in the order of its life. */
    public val statuses: List<MandateStatusSeen>,
    /** A status that the bank reads now and that this version does not know. */
    public val unknownStatus: String? = null,
    /** Why it was not cancelled, when that was asked for. */
    public val notCancelled: io.girokit.model.Error? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("uuid", text(uuid))
        statusCodeEnum?.let { put("statusCodeEnum", text(it.code)) }
        creditorsDebtorReference?.let { put("creditorsDebtorReference", text(it)) }
        mandateId?.let { put("mandateId", text(it)) }
        errorDescription?.let { put("errorDescription", text(it)) }
        put("statuses", list(statuses) { it.toJson() })
        unknownStatus?.let { put("unknownStatus", text(it)) }
        notCancelled?.let { put("notCancelled", error(it)) }
    }

    override fun toString(): String =
        "KnownMandate(uuid=${uuid}, statusCodeEnum=${statusCodeEnum}, creditorsDebtorReference=${creditorsDebtorReference}, mandateId=${mandateId}, errorDescription=${errorDescription}, statuses=${statuses}, unknownStatus=${unknownStatus}, notCancelled=${notCancelled}, extra=${extra.keys})"

    public companion object : Reader<KnownMandate> {
        override fun read(json: JsonElement): KnownMandate = fields(json) {
            KnownMandate(
                uuid = must("uuid") { text(it) },
                statusCodeEnum = may("statusCodeEnum") { MandateStatusCode.of(text(it)) },
                creditorsDebtorReference = may("creditorsDebtorReference") { text(it) },
                mandateId = may("mandateId") { text(it) },
                errorDescription = may("errorDescription") { text(it) },
                statuses = must("statuses") { list(it) { MandateStatusSeen.read(it) } },
                unknownStatus = may("unknownStatus") { text(it) },
                notCancelled = may("notCancelled") { error(it) },
                extra = rest(),
            )
        }
    }
}

/** A mandate request that ended without trouble. */
public data class MandateEnded(
    /** What is known of it. */
    public val mandate: KnownMandate,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("mandate", mandate.toJson())
    }

    override fun toString(): String =
        "MandateEnded(mandate=${mandate}, extra=${extra.keys})"

    public companion object : Reader<MandateEnded> {
        override fun read(json: JsonElement): MandateEnded = fields(json) {
            MandateEnded(
                mandate = must("mandate") { KnownMandate.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A mandate request that ended with trouble, or might have. */
public data class MandateTrouble(
    /** What is known of it. */
    public val mandate: KnownMandate,
    /** Whose fault, why, and what to do next. */
    public val error: io.girokit.model.Error,
    /** Which static validation refused it, where it was one. */
    public val validation: StaticValidation? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("mandate", mandate.toJson())
        put("error", error(error))
        validation?.let { put("validation", text(it.code)) }
    }

    override fun toString(): String =
        "MandateTrouble(mandate=${mandate}, error=${error}, validation=${validation}, extra=${extra.keys})"

    public companion object : Reader<MandateTrouble> {
        override fun read(json: JsonElement): MandateTrouble = fields(json) {
            MandateTrouble(
                mandate = must("mandate") { KnownMandate.read(it) },
                error = must("error") { error(it) },
                validation = may("validation") { StaticValidation.of(text(it)) },
                extra = rest(),
            )
        }
    }
}

/** Names a mandate request. */
public data class MandateRef(
    /** Its UUID. */
    public val mandateRequestUuid: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("mandateRequestUUID", text(mandateRequestUuid))
    }

    override fun toString(): String =
        "MandateRef(mandateRequestUuid=${mandateRequestUuid}, extra=${extra.keys})"

    public companion object : Reader<MandateRef> {
        override fun read(json: JsonElement): MandateRef = fields(json) {
            MandateRef(
                mandateRequestUuid = must("mandateRequestUUID") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A mandate request that was submitted before, to follow or to cancel. */
public data class SubmittedMandate(
    /** Its UUID. */
    public val mandateRequestUuid: String,
    /** Where the bank calls back to, as it was submitted; absent when there is no callback. */
    public val callback: CallbackAddress? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("mandateRequestUUID", text(mandateRequestUuid))
        callback?.let { put("callback", it.toJson()) }
    }

    override fun toString(): String =
        "SubmittedMandate(mandateRequestUuid=${mandateRequestUuid}, callback=${callback}, extra=${extra.keys})"

    public companion object : Reader<SubmittedMandate> {
        override fun read(json: JsonElement): SubmittedMandate = fields(json) {
            SubmittedMandate(
                mandateRequestUuid = must("mandateRequestUUID") { text(it) },
                callback = may("callback") { CallbackAddress.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A delivery to the callback's address, as the host received it. */
public data class ReceivedCallback(
    /** HTTP method; POST when absent. */
    public val method: String? = null,
    /** Headers by name; compared without regard to case. */
    public val headers: Map<String, String>? = null,
    /** The body as text. */
    public val body: String? = null,
    /** The saved flow of the mandate request that an answer `load` named; leave out when there is none yet. */
    public val saved: String? = null,
    /** The host has looked, and has no such mandate request. */
    public val notFound: Boolean? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        method?.let { put("method", text(it)) }
        headers?.let { put("headers", map(it) { text(it) }) }
        body?.let { put("body", text(it)) }
        saved?.let { put("saved", text(it)) }
        notFound?.let { put("notFound", bool(it)) }
    }

    override fun toString(): String =
        "ReceivedCallback(method=${method}, headers=${headers}, body=${body}, saved=${saved}, notFound=${notFound}, extra=${extra.keys})"

    public companion object : Reader<ReceivedCallback> {
        override fun read(json: JsonElement): ReceivedCallback = fields(json) {
            ReceivedCallback(
                method = may("method") { text(it) },
                headers = may("headers") { map(it) { text(it) } },
                body = may("body") { text(it) },
                saved = may("saved") { text(it) },
                notFound = may("notFound") { bool(it) },
                extra = rest(),
            )
        }
    }
}

/** Which saved mandate request is needed. */
public data class CallbackToLoad(
    /** UUID of the request, in lower case: what to look it up by. */
    public val uuid: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("uuid", text(uuid))
    }

    override fun toString(): String =
        "CallbackToLoad(uuid=${uuid}, extra=${extra.keys})"

    public companion object : Reader<CallbackToLoad> {
        override fun read(json: JsonElement): CallbackToLoad = fields(json) {
            CallbackToLoad(
                uuid = must("uuid") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Something new about a mandate request. Each is reported once, however often and in whatever way it comes. */
public data class MandateEvent(
    /** UUID of the request. */
    public val uuid: String,
    /** The status, with what came with it. */
    public val statusMandate: StatusMandate,
    /** Where it comes from: `callback`, `status` (read), `submit` or `cancel` (answered). */
    public val source: String,
    /** Unix time in milliseconds when it came. */
    public val atMs: Long,
    /** It follows from a later status that was read: this status had to come before. */
    public val implied: Boolean? = null,
    /** It came after a later status; the status of the request stays as it was. */
    public val late: Boolean? = null,
    /** The status was known; what came with it is new, such as a mandateId. */
    public val details: Boolean? = null,
    /** It was held, and by now no transition leads to it; the status of the request stays as it was. */
    public val impossible: Boolean? = null,
    /** The bank reads a status that this version does not know; the known status stays, and the bank is asked again. */
    public val unknown: Boolean? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("uuid", text(uuid))
        put("statusMandate", statusMandate.toJson())
        put("source", text(source))
        put("atMs", integer(atMs))
        implied?.let { put("implied", bool(it)) }
        late?.let { put("late", bool(it)) }
        details?.let { put("details", bool(it)) }
        impossible?.let { put("impossible", bool(it)) }
        unknown?.let { put("unknown", bool(it)) }
    }

    override fun toString(): String =
        "MandateEvent(uuid=${uuid}, statusMandate=${statusMandate}, source=${source}, atMs=${atMs}, implied=${implied}, late=${late}, details=${details}, impossible=${impossible}, unknown=${unknown}, extra=${extra.keys})"

    public companion object : Reader<MandateEvent> {
        override fun read(json: JsonElement): MandateEvent = fields(json) {
            MandateEvent(
                uuid = must("uuid") { text(it) },
                statusMandate = must("statusMandate") { StatusMandate.read(it) },
                source = must("source") { text(it) },
                atMs = must("atMs") { integer(it) },
                implied = may("implied") { bool(it) },
                late = may("late") { bool(it) },
                details = may("details") { bool(it) },
                impossible = may("impossible") { bool(it) },
                unknown = may("unknown") { bool(it) },
                extra = rest(),
            )
        }
    }
}

/** An HTTP response for the host to send. */
public data class CallbackAnswer(
    /** HTTP status. */
    public val status: Long,
    /** Headers by name. */
    public val headers: Map<String, String>,
    /** The body; empty for most. */
    public val body: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("status", integer(status))
        put("headers", map(headers) { text(it) })
        put("body", text(body))
    }

    override fun toString(): String =
        "CallbackAnswer(status=${status}, headers=${headers}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<CallbackAnswer> {
        override fun read(json: JsonElement): CallbackAnswer = fields(json) {
            CallbackAnswer(
                status = must("status") { integer(it) },
                headers = must("headers") { map(it) { text(it) } },
                body = must("body") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** What to store before the response is sent. */
public data class CallbackToSave(
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
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("uuid", text(uuid))
        put("verdict", text(verdict.code))
        put("expectedRevision", integer(expectedRevision))
        put("revision", integer(revision))
        put("saved", text(saved))
        put("events", list(events) { it.toJson() })
        put("answer", answer.toJson())
    }

    override fun toString(): String =
        "CallbackToSave(uuid=${uuid}, verdict=${verdict}, expectedRevision=${expectedRevision}, revision=${revision}, saved=${saved}, events=${events}, answer=${answer}, extra=${extra.keys})"

    public companion object : Reader<CallbackToSave> {
        override fun read(json: JsonElement): CallbackToSave = fields(json) {
            CallbackToSave(
                uuid = must("uuid") { text(it) },
                verdict = must("verdict") { CallbackVerdict.of(text(it)) },
                expectedRevision = must("expectedRevision") { integer(it) },
                revision = must("revision") { integer(it) },
                saved = must("saved") { text(it) },
                events = must("events") { list(it) { MandateEvent.read(it) } },
                answer = must("answer") { CallbackAnswer.read(it) },
                extra = rest(),
            )
        }
    }
}

/** What to answer; there is nothing to store. */
public data class CallbackToAnswer(
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
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        uuid?.let { put("uuid", text(it)) }
        put("verdict", text(verdict.code))
        put("answer", answer.toJson())
        error?.let { put("error", error(it)) }
    }

    override fun toString(): String =
        "CallbackToAnswer(uuid=${uuid}, verdict=${verdict}, answer=${answer}, error=${error}, extra=${extra.keys})"

    public companion object : Reader<CallbackToAnswer> {
        override fun read(json: JsonElement): CallbackToAnswer = fields(json) {
            CallbackToAnswer(
                uuid = may("uuid") { text(it) },
                verdict = must("verdict") { CallbackVerdict.of(text(it)) },
                answer = must("answer") { CallbackAnswer.read(it) },
                error = may("error") { error(it) },
                extra = rest(),
            )
        }
    }
}

/**
 * A TPP as it registers itself. Names in other languages are fields beside `client_name`, such as
 * `client_name#en-US`.
 */
public data class CobsTppRegistration(
    /** Web or native. Required. */
    public val applicationType: CobsApplicationType? = null,
    /** Where users are sent back to: one to three addresses of at most 2047 characters. Required. */
    public val redirectUris: List<String>? = null,
    /** Name of the application, at most 255 characters. Required. */
    public val clientName: String? = null,
    /** Address of the application's logo, at most 2047 characters. */
    public val logoUri: String? = null,
    /** E-mail address of the person responsible for it, at most 320 characters. */
    public val contact: String? = null,
    /** The roles asked for, as the certificate has them. Required at Max banka. */
    public val scopes: List<CobsScope>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        applicationType?.let { put("application_type", text(it.code)) }
        redirectUris?.let { put("redirect_uris", list(it) { text(it) }) }
        clientName?.let { put("client_name", text(it)) }
        logoUri?.let { put("logo_uri", text(it)) }
        contact?.let { put("contact", text(it)) }
        scopes?.let { put("scopes", list(it) { text(it.code) }) }
    }

    override fun toString(): String =
        "CobsTppRegistration(applicationType=${applicationType}, redirectUris=${redirectUris}, clientName=${clientName}, logoUri=${logoUri}, contact=${contact}, scopes=${scopes}, extra=${extra.keys})"

    public companion object : Reader<CobsTppRegistration> {
        override fun read(json: JsonElement): CobsTppRegistration = fields(json) {
            CobsTppRegistration(
                applicationType = may("application_type") { CobsApplicationType.of(text(it)) },
                redirectUris = may("redirect_uris") { list(it) { text(it) } },
                clientName = may("client_name") { text(it) },
                logoUri = may("logo_uri") { text(it) },
                contact = may("contact") { text(it) },
                scopes = may("scopes") { list(it) { CobsScope.of(text(it)) } },
                extra = rest(),
            )
        }
    }
}

/** A registration to make. */
public data class RegisterCobsTpp(
    /** The TPP. */
    public val body: CobsTppRegistration,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("body", body.toJson())
    }

    override fun toString(): String =
        "RegisterCobsTpp(body=${body}, extra=${extra.keys})"

    public companion object : Reader<RegisterCobsTpp> {
        override fun read(json: JsonElement): RegisterCobsTpp = fields(json) {
            RegisterCobsTpp(
                body = must("body") { CobsTppRegistration.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A TPP as the bank has registered it. Secret. */
public data class CobsTpp(
    /** Web or native. */
    public val applicationType: CobsApplicationType? = null,
    /** Where users are sent back to. */
    public val redirectUris: List<String>? = null,
    /** Name of the application. */
    public val clientName: String? = null,
    /** Address of the application's logo. */
    public val logoUri: String? = null,
    /** E-mail address of the person responsible for it. */
    public val contact: String? = null,
    /** The roles. */
    public val scopes: List<CobsScope>? = null,
    /** The client id, at most 36 characters. */
    public val clientId: String? = null,
    /** The client secret, at most 64 characters. */
    public val clientSecret: String? = null,
    /** When the secret expires, in seconds since 1970-01-01; 0 for never. */
    public val clientSecretExpiresAt: Long? = null,
    /** The API key. */
    public val apiKey: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        applicationType?.let { put("application_type", text(it.code)) }
        redirectUris?.let { put("redirect_uris", list(it) { text(it) }) }
        clientName?.let { put("client_name", text(it)) }
        logoUri?.let { put("logo_uri", text(it)) }
        contact?.let { put("contact", text(it)) }
        scopes?.let { put("scopes", list(it) { text(it.code) }) }
        clientId?.let { put("client_id", text(it)) }
        clientSecret?.let { put("client_secret", text(it)) }
        clientSecretExpiresAt?.let { put("client_secret_expires_at", integer(it)) }
        apiKey?.let { put("api_key", text(it)) }
    }

    override fun toString(): String =
        "CobsTpp(applicationType=${applicationType}, redirectUris=${redirectUris}, clientName=${clientName}, logoUri=${logoUri}, contact=${contact}, scopes=${scopes}, clientId=${clientId}, clientSecret=${hidden(clientSecret)}, clientSecretExpiresAt=${clientSecretExpiresAt}, apiKey=${hidden(apiKey)}, extra=${extra.keys})"

    public companion object : Reader<CobsTpp> {
        override fun read(json: JsonElement): CobsTpp = fields(json) {
            CobsTpp(
                applicationType = may("application_type") { CobsApplicationType.of(text(it)) },
                redirectUris = may("redirect_uris") { list(it) { text(it) } },
                clientName = may("client_name") { text(it) },
                logoUri = may("logo_uri") { text(it) },
                contact = may("contact") { text(it) },
                scopes = may("scopes") { list(it) { CobsScope.of(text(it)) } },
                clientId = may("client_id") { text(it) },
                clientSecret = may("client_secret") { text(it) },
                clientSecretExpiresAt = may("client_secret_expires_at") { integer(it) },
                apiKey = may("api_key") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A registered TPP, by its client id. */
public data class CobsTppRef(
    /** `client_id`. */
    public val clientId: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("clientId", text(clientId))
    }

    override fun toString(): String =
        "CobsTppRef(clientId=${clientId}, extra=${extra.keys})"

    public companion object : Reader<CobsTppRef> {
        override fun read(json: JsonElement): CobsTppRef = fields(json) {
            CobsTppRef(
                clientId = must("clientId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A registration to change: the whole of it, as it is to be. */
public data class UpdateCobsTpp(
    /** `client_id`. */
    public val clientId: String,
    /** The TPP as it is to be. */
    public val body: CobsTppRegistration,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("clientId", text(clientId))
        put("body", body.toJson())
    }

    override fun toString(): String =
        "UpdateCobsTpp(clientId=${clientId}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<UpdateCobsTpp> {
        override fun read(json: JsonElement): UpdateCobsTpp = fields(json) {
            UpdateCobsTpp(
                clientId = must("clientId") { text(it) },
                body = must("body") { CobsTppRegistration.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A certificate. */
public data class CobsCertificate(
    /** The new certificate: PEM, or the base64 of it. Required. */
    public val certificatePem: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        certificatePem?.let { put("certificatePem", text(it)) }
    }

    override fun toString(): String =
        "CobsCertificate(certificatePem=${certificatePem}, extra=${extra.keys})"

    public companion object : Reader<CobsCertificate> {
        override fun read(json: JsonElement): CobsCertificate = fields(json) {
            CobsCertificate(
                certificatePem = may("certificatePem") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A certificate to add to a registration. */
public data class AddCobsCertificate(
    /** `client_id`. */
    public val clientId: String,
    /** The certificate. */
    public val body: CobsCertificate,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("clientId", text(clientId))
        put("body", body.toJson())
    }

    override fun toString(): String =
        "AddCobsCertificate(clientId=${clientId}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<AddCobsCertificate> {
        override fun read(json: JsonElement): AddCobsCertificate = fields(json) {
            AddCobsCertificate(
                clientId = must("clientId") { text(it) },
                body = must("body") { CobsCertificate.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The request that the user's browser takes to the bank (RFC 6749, 4.1.1). */
public data class CobsAuthorisationRequest(
    /** `code`. */
    public val responseType: String? = null,
    /** The client id. */
    public val clientId: String? = null,
    /** Where the user comes back to: one of the registered addresses. */
    public val redirectUri: String? = null,
    /** The roles asked for; all that are registered when absent. */
    public val scope: String? = null,
    /** Comes back with the user. */
    public val state: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        responseType?.let { put("response_type", text(it)) }
        clientId?.let { put("client_id", text(it)) }
        redirectUri?.let { put("redirect_uri", text(it)) }
        scope?.let { put("scope", text(it)) }
        state?.let { put("state", text(it)) }
    }

    override fun toString(): String =
        "CobsAuthorisationRequest(responseType=${responseType}, clientId=${clientId}, redirectUri=${redirectUri}, scope=${scope}, state=${state}, extra=${extra.keys})"

    public companion object : Reader<CobsAuthorisationRequest> {
        override fun read(json: JsonElement): CobsAuthorisationRequest = fields(json) {
            CobsAuthorisationRequest(
                responseType = may("response_type") { text(it) },
                clientId = may("client_id") { text(it) },
                redirectUri = may("redirect_uri") { text(it) },
                scope = may("scope") { text(it) },
                state = may("state") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** What a user is to authorise us for. */
public data class AuthoriseCobs(
    /** The roles, divided by blanks: `aisp pisp`. All that the bank has approved when absent. */
    public val scope: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        scope?.let { put("scope", text(it)) }
    }

    override fun toString(): String =
        "AuthoriseCobs(scope=${scope}, extra=${extra.keys})"

    public companion object : Reader<AuthoriseCobs> {
        override fun read(json: JsonElement): AuthoriseCobs = fields(json) {
            AuthoriseCobs(
                scope = may("scope") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** What a user has granted. The tokens themselves are in the session of the flow. */
public data class CobsGrant(
    /** The roles, where the bank says them. */
    public val scope: String? = null,
    /** Until when the access token holds, as Unix time in milliseconds; it is renewed by itself. */
    public val expiresAtMs: Long? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        scope?.let { put("scope", text(it)) }
        expiresAtMs?.let { put("expiresAtMs", integer(it)) }
    }

    override fun toString(): String =
        "CobsGrant(scope=${scope}, expiresAtMs=${expiresAtMs}, extra=${extra.keys})"

    public companion object : Reader<CobsGrant> {
        override fun read(json: JsonElement): CobsGrant = fields(json) {
            CobsGrant(
                scope = may("scope") { text(it) },
                expiresAtMs = may("expiresAtMs") { integer(it) },
                extra = rest(),
            )
        }
    }
}

/** An authorisation that came to nothing. */
public data class CobsNoGrant(
    /** Why. */
    public val error: io.girokit.model.Error,
    /** Id of the request whose answer was lost. */
    public val requestId: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("error", error(error))
        requestId?.let { put("requestId", text(it)) }
    }

    override fun toString(): String =
        "CobsNoGrant(error=${error}, requestId=${requestId}, extra=${extra.keys})"

    public companion object : Reader<CobsNoGrant> {
        override fun read(json: JsonElement): CobsNoGrant = fields(json) {
            CobsNoGrant(
                error = must("error") { error(it) },
                requestId = may("requestId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** An authorisation that the host has ended. */
public data class CobsGrantCancelled(
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
    }

    override fun toString(): String =
        "CobsGrantCancelled(extra=${extra.keys})"

    public companion object : Reader<CobsGrantCancelled> {
        override fun read(json: JsonElement): CobsGrantCancelled = fields(json) {
            CobsGrantCancelled(
                extra = rest(),
            )
        }
    }
}

/** The form of a token request (RFC 6749, 4.1.3 and 6). */
public data class CobsTokenForm(
    /** `authorization_code` or `refresh_token`. */
    public val grantType: String? = null,
    /** The code that came back with the user. */
    public val code: String? = null,
    /** The refresh token. */
    public val refreshToken: String? = null,
    /** The client id. */
    public val clientId: String? = null,
    /** The client secret. */
    public val clientSecret: String? = null,
    /** The address that was in the authorisation request. */
    public val redirectUri: String? = null,
    /** The roles asked for. */
    public val scope: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        grantType?.let { put("grant_type", text(it)) }
        code?.let { put("code", text(it)) }
        refreshToken?.let { put("refresh_token", text(it)) }
        clientId?.let { put("client_id", text(it)) }
        clientSecret?.let { put("client_secret", text(it)) }
        redirectUri?.let { put("redirect_uri", text(it)) }
        scope?.let { put("scope", text(it)) }
    }

    override fun toString(): String =
        "CobsTokenForm(grantType=${grantType}, code=${hidden(code)}, refreshToken=${hidden(refreshToken)}, clientId=${clientId}, clientSecret=${hidden(clientSecret)}, redirectUri=${redirectUri}, scope=${scope}, extra=${extra.keys})"

    public companion object : Reader<CobsTokenForm> {
        override fun read(json: JsonElement): CobsTokenForm = fields(json) {
            CobsTokenForm(
                grantType = may("grant_type") { text(it) },
                code = may("code") { text(it) },
                refreshToken = may("refresh_token") { text(it) },
                clientId = may("client_id") { text(it) },
                clientSecret = may("client_secret") { text(it) },
                redirectUri = may("redirect_uri") { text(it) },
                scope = may("scope") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A token request to make. */
public data class GetCobsToken(
    /** The form. */
    public val form: CobsTokenForm,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("form", form.toJson())
    }

    override fun toString(): String =
        "GetCobsToken(form=${form}, extra=${extra.keys})"

    public companion object : Reader<GetCobsToken> {
        override fun read(json: JsonElement): GetCobsToken = fields(json) {
            GetCobsToken(
                form = must("form") { CobsTokenForm.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The answer to a token request. Secret. */
public data class CobsToken(
    /** The token that is sent with each call. */
    public val accessToken: String,
    /** The token with which another one is obtained without the user. */
    public val refreshToken: String? = null,
    /** A token of OpenID Connect, where the bank gives one. */
    public val idToken: String? = null,
    /** How long the access token is valid, in seconds. */
    public val expiresIn: String? = null,
    /** `Bearer`. */
    public val tokenType: String? = null,
    /** Level of verification, 0 to 4; 3 by default, 0 for none. */
    public val acr: String? = null,
    /** The roles it is good for. */
    public val scope: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("access_token", text(accessToken))
        refreshToken?.let { put("refresh_token", text(it)) }
        idToken?.let { put("id_token", text(it)) }
        expiresIn?.let { put("expires_in", text(it)) }
        tokenType?.let { put("token_type", text(it)) }
        acr?.let { put("acr", text(it)) }
        scope?.let { put("scope", text(it)) }
    }

    override fun toString(): String =
        "CobsToken(accessToken=${hidden(accessToken)}, refreshToken=${hidden(refreshToken)}, idToken=${hidden(idToken)}, expiresIn=${expiresIn}, tokenType=${tokenType}, acr=${acr}, scope=${scope}, extra=${extra.keys})"

    public companion object : Reader<CobsToken> {
        override fun read(json: JsonElement): CobsToken = fields(json) {
            CobsToken(
                accessToken = must("access_token") { text(it) },
                refreshToken = may("refresh_token") { text(it) },
                idToken = may("id_token") { text(it) },
                expiresIn = may("expires_in") { text(it) },
                tokenType = may("token_type") { text(it) },
                acr = may("acr") { text(it) },
                scope = may("scope") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The form of a revocation (RFC 7009). */
public data class CobsRevokeForm(
    /** The access or refresh token. */
    public val token: String,
    /** Which of the two it is. */
    public val tokenTypeHint: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("token", text(token))
        tokenTypeHint?.let { put("token_type_hint", text(it)) }
    }

    override fun toString(): String =
        "CobsRevokeForm(token=${hidden(token)}, tokenTypeHint=${tokenTypeHint}, extra=${extra.keys})"

    public companion object : Reader<CobsRevokeForm> {
        override fun read(json: JsonElement): CobsRevokeForm = fields(json) {
            CobsRevokeForm(
                token = must("token") { text(it) },
                tokenTypeHint = may("token_type_hint") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A token to revoke. */
public data class RevokeCobsToken(
    /** The form. */
    public val form: CobsRevokeForm,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("form", form.toJson())
    }

    override fun toString(): String =
        "RevokeCobsToken(form=${form}, extra=${extra.keys})"

    public companion object : Reader<RevokeCobsToken> {
        override fun read(json: JsonElement): RevokeCobsToken = fields(json) {
            RevokeCobsToken(
                form = must("form") { CobsRevokeForm.read(it) },
                extra = rest(),
            )
        }
    }
}

/** Which page of a list, and in which order. */
public data class ReadCobsAccounts(
    /** Number of the page, from 0. */
    public val page: Long? = null,
    /** How many on a page; all when absent. */
    public val size: Long? = null,
    /** Fields to sort by, divided by commas: `currency,identification.other`. */
    public val sort: String? = null,
    /** `asc` or `desc` for each of them, divided by commas. */
    public val order: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        page?.let { put("page", integer(it)) }
        size?.let { put("size", integer(it)) }
        sort?.let { put("sort", text(it)) }
        order?.let { put("order", text(it)) }
    }

    override fun toString(): String =
        "ReadCobsAccounts(page=${page}, size=${size}, sort=${sort}, order=${order}, extra=${extra.keys})"

    public companion object : Reader<ReadCobsAccounts> {
        override fun read(json: JsonElement): ReadCobsAccounts = fields(json) {
            ReadCobsAccounts(
                page = may("page") { integer(it) },
                size = may("size") { integer(it) },
                sort = may("sort") { text(it) },
                order = may("order") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Numbers of an account in the list. */
public data class CobsListedNumber(
    /** IBAN. */
    public val iban: String? = null,
    /** The number in the local form. */
    public val other: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        iban?.let { put("iban", text(it)) }
        other?.let { put("other", text(it)) }
    }

    override fun toString(): String =
        "CobsListedNumber(iban=${hidden(iban)}, other=${hidden(other)}, extra=${extra.keys})"

    public companion object : Reader<CobsListedNumber> {
        override fun read(json: JsonElement): CobsListedNumber = fields(json) {
            CobsListedNumber(
                iban = may("iban") { text(it) },
                other = may("other") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The bank that keeps an account. */
public data class CobsServicer(
    /** Czech code of the bank: four digits. */
    public val bankCode: String? = null,
    /** ISO 3166-1 code of its country. */
    public val countryCode: String? = null,
    /** BIC. */
    public val bic: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        bankCode?.let { put("bankCode", text(it)) }
        countryCode?.let { put("countryCode", text(it)) }
        bic?.let { put("bic", text(it)) }
    }

    override fun toString(): String =
        "CobsServicer(bankCode=${bankCode}, countryCode=${countryCode}, bic=${bic}, extra=${extra.keys})"

    public companion object : Reader<CobsServicer> {
        override fun read(json: JsonElement): CobsServicer = fields(json) {
            CobsServicer(
                bankCode = may("bankCode") { text(it) },
                countryCode = may("countryCode") { text(it) },
                bic = may("bic") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** What the user is to an account. */
public data class CobsRelationship(
    /** Whether it is theirs. */
    public val isOwner: Boolean? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        isOwner?.let { put("isOwner", bool(it)) }
    }

    override fun toString(): String =
        "CobsRelationship(isOwner=${isOwner}, extra=${extra.keys})"

    public companion object : Reader<CobsRelationship> {
        override fun read(json: JsonElement): CobsRelationship = fields(json) {
            CobsRelationship(
                isOwner = may("isOwner") { bool(it) },
                extra = rest(),
            )
        }
    }
}

/** An account of the user. */
public data class CobsAccount(
    /** The bank's id of it: what other calls name. */
    public val id: String? = null,
    /** Its numbers. */
    public val identification: CobsListedNumber? = null,
    /** ISO 4217 code of its currency. */
    public val currency: String? = null,
    /** The bank that keeps it. */
    public val servicer: CobsServicer? = null,
    /** What the user is to it. */
    public val relationship: CobsRelationship? = null,
    /** The name that the user gave it. */
    public val nameI18n: String? = null,
    /** Name of the product. */
    public val productI18n: String? = null,
    /** Names of the owners. */
    public val ownersNames: List<String>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        id?.let { put("id", text(it)) }
        identification?.let { put("identification", it.toJson()) }
        currency?.let { put("currency", text(it)) }
        servicer?.let { put("servicer", it.toJson()) }
        relationship?.let { put("relationship", it.toJson()) }
        nameI18n?.let { put("nameI18N", text(it)) }
        productI18n?.let { put("productI18N", text(it)) }
        ownersNames?.let { put("ownersNames", list(it) { text(it) }) }
    }

    override fun toString(): String =
        "CobsAccount(id=${id}, identification=${identification}, currency=${currency}, servicer=${servicer}, relationship=${relationship}, nameI18n=${nameI18n}, productI18n=${productI18n}, ownersNames=${ownersNames}, extra=${extra.keys})"

    public companion object : Reader<CobsAccount> {
        override fun read(json: JsonElement): CobsAccount = fields(json) {
            CobsAccount(
                id = may("id") { text(it) },
                identification = may("identification") { CobsListedNumber.read(it) },
                currency = may("currency") { text(it) },
                servicer = may("servicer") { CobsServicer.read(it) },
                relationship = may("relationship") { CobsRelationship.read(it) },
                nameI18n = may("nameI18N") { text(it) },
                productI18n = may("productI18N") { text(it) },
                ownersNames = may("ownersNames") { list(it) { text(it) } },
                extra = rest(),
            )
        }
    }
}

/** A page of the list of accounts. */
public data class CobsAccounts(
    /** Number of this page, from 0. */
    public val pageNumber: Long? = null,
    /** How many pages there are. */
    public val pageCount: Long? = null,
    /** Number of the next page; absent or null on the last. */
    public val nextPage: Long? = null,
    /** How many entries are on a page. */
    public val pageSize: Long? = null,
    /** How many entries there are on all pages, where the bank knows it. */
    public val totalCount: Long? = null,
    /** The accounts. */
    public val accounts: List<CobsAccount>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        pageNumber?.let { put("pageNumber", integer(it)) }
        pageCount?.let { put("pageCount", integer(it)) }
        nextPage?.let { put("nextPage", integer(it)) }
        pageSize?.let { put("pageSize", integer(it)) }
        totalCount?.let { put("totalCount", integer(it)) }
        put("accounts", list(accounts) { it.toJson() })
    }

    override fun toString(): String =
        "CobsAccounts(pageNumber=${pageNumber}, pageCount=${pageCount}, nextPage=${nextPage}, pageSize=${pageSize}, totalCount=${totalCount}, accounts=${accounts}, extra=${extra.keys})"

    public companion object : Reader<CobsAccounts> {
        override fun read(json: JsonElement): CobsAccounts = fields(json) {
            CobsAccounts(
                pageNumber = may("pageNumber") { integer(it) },
                pageCount = may("pageCount") { integer(it) },
                nextPage = may("nextPage") { integer(it) },
                pageSize = may("pageSize") { integer(it) },
                totalCount = may("totalCount") { integer(it) },
                accounts = must("accounts") { list(it) { CobsAccount.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** An account, by the bank's id of it. */
public data class CobsAccountRef(
    /** `id` of the account in the list. */
    public val accountId: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("accountId", text(accountId))
    }

    override fun toString(): String =
        "CobsAccountRef(accountId=${accountId}, extra=${extra.keys})"

    public companion object : Reader<CobsAccountRef> {
        override fun read(json: JsonElement): CobsAccountRef = fields(json) {
            CobsAccountRef(
                accountId = must("accountId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** What a balance counts, as a code. */
public data class CobsCodeOrProprietary(
    /** The code. */
    public val code: CobsBalanceCode? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        code?.let { put("code", text(it.code)) }
    }

    override fun toString(): String =
        "CobsCodeOrProprietary(code=${code}, extra=${extra.keys})"

    public companion object : Reader<CobsCodeOrProprietary> {
        override fun read(json: JsonElement): CobsCodeOrProprietary = fields(json) {
            CobsCodeOrProprietary(
                code = may("code") { CobsBalanceCode.of(text(it)) },
                extra = rest(),
            )
        }
    }
}

/** What a balance counts. */
public data class CobsBalanceType(
    /** As a code. */
    public val codeOrProprietary: CobsCodeOrProprietary? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        codeOrProprietary?.let { put("codeOrProprietary", it.toJson()) }
    }

    override fun toString(): String =
        "CobsBalanceType(codeOrProprietary=${codeOrProprietary}, extra=${extra.keys})"

    public companion object : Reader<CobsBalanceType> {
        override fun read(json: JsonElement): CobsBalanceType = fields(json) {
            CobsBalanceType(
                codeOrProprietary = may("codeOrProprietary") { CobsCodeOrProprietary.read(it) },
                extra = rest(),
            )
        }
    }
}

/** An amount and its currency. */
public data class CobsAmount(
    /** The amount: on the wire a JSON number, exact. */
    public val value: String? = null,
    /** ISO 4217 code of its currency. */
    public val currency: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        value?.let { put("value", text(it)) }
        currency?.let { put("currency", text(it)) }
    }

    override fun toString(): String =
        "CobsAmount(value=${value}, currency=${currency}, extra=${extra.keys})"

    public companion object : Reader<CobsAmount> {
        override fun read(json: JsonElement): CobsAmount = fields(json) {
            CobsAmount(
                value = may("value") { text(it) },
                currency = may("currency") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A credit line that a balance includes. */
public data class CobsCreditLine(
    /** Whether it is included. */
    public val included: Boolean? = null,
    /** How large it is. */
    public val amount: CobsAmount? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        included?.let { put("included", bool(it)) }
        amount?.let { put("amount", it.toJson()) }
    }

    override fun toString(): String =
        "CobsCreditLine(included=${included}, amount=${amount}, extra=${extra.keys})"

    public companion object : Reader<CobsCreditLine> {
        override fun read(json: JsonElement): CobsCreditLine = fields(json) {
            CobsCreditLine(
                included = may("included") { bool(it) },
                amount = may("amount") { CobsAmount.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The moment of a balance. */
public data class CobsMoment(
    /** As a date. */
    public val date: String? = null,
    /** As a date with time. */
    public val dateTime: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        date?.let { put("date", text(it)) }
        dateTime?.let { put("dateTime", text(it)) }
    }

    override fun toString(): String =
        "CobsMoment(date=${date}, dateTime=${dateTime}, extra=${extra.keys})"

    public companion object : Reader<CobsMoment> {
        override fun read(json: JsonElement): CobsMoment = fields(json) {
            CobsMoment(
                date = may("date") { text(it) },
                dateTime = may("dateTime") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A balance. */
public data class CobsBalance(
    /** What it counts. */
    public val kind: CobsBalanceType? = null,
    /** The credit line in it. */
    public val creditLine: CobsCreditLine? = null,
    /** The amount, without sign. */
    public val amount: CobsAmount? = null,
    /** Whether the account is in credit or debit. */
    public val creditDebitIndicator: CobsCreditDebit? = null,
    /** Of when it is. */
    public val date: CobsMoment? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        kind?.let { put("type", it.toJson()) }
        creditLine?.let { put("creditLine", it.toJson()) }
        amount?.let { put("amount", it.toJson()) }
        creditDebitIndicator?.let { put("creditDebitIndicator", text(it.code)) }
        date?.let { put("date", it.toJson()) }
    }

    override fun toString(): String =
        "CobsBalance(kind=${kind}, creditLine=${creditLine}, amount=${amount}, creditDebitIndicator=${creditDebitIndicator}, date=${date}, extra=${extra.keys})"

    public companion object : Reader<CobsBalance> {
        override fun read(json: JsonElement): CobsBalance = fields(json) {
            CobsBalance(
                kind = may("type") { CobsBalanceType.read(it) },
                creditLine = may("creditLine") { CobsCreditLine.read(it) },
                amount = may("amount") { CobsAmount.read(it) },
                creditDebitIndicator = may("creditDebitIndicator") { CobsCreditDebit.of(text(it)) },
                date = may("date") { CobsMoment.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The balances of an account. */
public data class CobsBalances(
    /** Available, current and opening balance. */
    public val balances: List<CobsBalance>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("balances", list(balances) { it.toJson() })
    }

    override fun toString(): String =
        "CobsBalances(balances=${balances}, extra=${extra.keys})"

    public companion object : Reader<CobsBalances> {
        override fun read(json: JsonElement): CobsBalances = fields(json) {
            CobsBalances(
                balances = must("balances") { list(it) { CobsBalance.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** Transactions to read. */
public data class ReadCobsTransactions(
    /** `id` of the account in the list. */
    public val accountId: String,
    /** Number of the page, from 0. Only together with `sort`. */
    public val page: Long? = null,
    /** How many on a page; all when absent. Only together with `sort`. */
    public val size: Long? = null,
    /** Fields to sort by, divided by commas; without them the bank answers faster, in the order of processing. */
    public val sort: String? = null,
    /** `asc` or `desc` for each of them, divided by commas. */
    public val order: String? = null,
    /** From when on, ISO 8601. */
    public val fromDate: String? = null,
    /** Until when, inclusive, ISO 8601. */
    public val toDate: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("accountId", text(accountId))
        page?.let { put("page", integer(it)) }
        size?.let { put("size", integer(it)) }
        sort?.let { put("sort", text(it)) }
        order?.let { put("order", text(it)) }
        fromDate?.let { put("fromDate", text(it)) }
        toDate?.let { put("toDate", text(it)) }
    }

    override fun toString(): String =
        "ReadCobsTransactions(accountId=${accountId}, page=${page}, size=${size}, sort=${sort}, order=${order}, fromDate=${fromDate}, toDate=${toDate}, extra=${extra.keys})"

    public companion object : Reader<ReadCobsTransactions> {
        override fun read(json: JsonElement): ReadCobsTransactions = fields(json) {
            ReadCobsTransactions(
                accountId = must("accountId") { text(it) },
                page = may("page") { integer(it) },
                size = may("size") { integer(it) },
                sort = may("sort") { text(it) },
                order = may("order") { text(it) },
                fromDate = may("fromDate") { text(it) },
                toDate = may("toDate") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A code of the Czech list of bank transactions. */
public data class CobsProprietaryCode(
    /** The code. */
    public val code: String? = null,
    /** Who keeps the list: `CBA`. */
    public val issuer: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        code?.let { put("code", text(it)) }
        issuer?.let { put("issuer", text(it)) }
    }

    override fun toString(): String =
        "CobsProprietaryCode(code=${code}, issuer=${issuer}, extra=${extra.keys})"

    public companion object : Reader<CobsProprietaryCode> {
        override fun read(json: JsonElement): CobsProprietaryCode = fields(json) {
            CobsProprietaryCode(
                code = may("code") { text(it) },
                issuer = may("issuer") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** What kind of transaction it is. */
public data class CobsTransactionCode(
    /** The code. */
    public val proprietary: CobsProprietaryCode? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        proprietary?.let { put("proprietary", it.toJson()) }
    }

    override fun toString(): String =
        "CobsTransactionCode(proprietary=${proprietary}, extra=${extra.keys})"

    public companion object : Reader<CobsTransactionCode> {
        override fun read(json: JsonElement): CobsTransactionCode = fields(json) {
            CobsTransactionCode(
                proprietary = may("proprietary") { CobsProprietaryCode.read(it) },
                extra = rest(),
            )
        }
    }
}

/** References of a transaction. */
public data class CobsReferences(
    /** Given by the client at the initiation. */
    public val messageIdentification: String? = null,
    /** Given by the bank. */
    public val accountServicerReference: String? = null,
    /** Constant symbol; for cards, the internal number of the card. */
    public val paymentInformationIdentification: String? = null,
    /** Specific symbol. */
    public val instructionIdentification: String? = null,
    /** Variable symbol of domestic payments, reference of SEPA payments. */
    public val endToEndIdentification: String? = null,
    /** Card number with asterisks. */
    public val chequeNumber: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        messageIdentification?.let { put("messageIdentification", text(it)) }
        accountServicerReference?.let { put("accountServicerReference", text(it)) }
        paymentInformationIdentification?.let { put("paymentInformationIdentification", text(it)) }
        instructionIdentification?.let { put("instructionIdentification", text(it)) }
        endToEndIdentification?.let { put("endToEndIdentification", text(it)) }
        chequeNumber?.let { put("chequeNumber", text(it)) }
    }

    override fun toString(): String =
        "CobsReferences(messageIdentification=${messageIdentification}, accountServicerReference=${accountServicerReference}, paymentInformationIdentification=${paymentInformationIdentification}, instructionIdentification=${instructionIdentification}, endToEndIdentification=${endToEndIdentification}, chequeNumber=${chequeNumber}, extra=${extra.keys})"

    public companion object : Reader<CobsReferences> {
        override fun read(json: JsonElement): CobsReferences = fields(json) {
            CobsReferences(
                messageIdentification = may("messageIdentification") { text(it) },
                accountServicerReference = may("accountServicerReference") { text(it) },
                paymentInformationIdentification = may("paymentInformationIdentification") { text(it) },
                instructionIdentification = may("instructionIdentification") { text(it) },
                endToEndIdentification = may("endToEndIdentification") { text(it) },
                chequeNumber = may("chequeNumber") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A change of money. */
public data class CobsExchange(
    /** From this currency. */
    public val sourceCurrency: String? = null,
    /** Into this one. */
    public val targetCurrency: String? = null,
    /** At this rate. */
    public val exchangeRate: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        sourceCurrency?.let { put("sourceCurrency", text(it)) }
        targetCurrency?.let { put("targetCurrency", text(it)) }
        exchangeRate?.let { put("exchangeRate", text(it)) }
    }

    override fun toString(): String =
        "CobsExchange(sourceCurrency=${sourceCurrency}, targetCurrency=${targetCurrency}, exchangeRate=${exchangeRate}, extra=${extra.keys})"

    public companion object : Reader<CobsExchange> {
        override fun read(json: JsonElement): CobsExchange = fields(json) {
            CobsExchange(
                sourceCurrency = may("sourceCurrency") { text(it) },
                targetCurrency = may("targetCurrency") { text(it) },
                exchangeRate = may("exchangeRate") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** An amount before or after a change of money. */
public data class CobsAmountInCurrency(
    /** The amount. */
    public val amount: CobsAmount? = null,
    /** The change. */
    public val currencyExchange: CobsExchange? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        amount?.let { put("amount", it.toJson()) }
        currencyExchange?.let { put("currencyExchange", it.toJson()) }
    }

    override fun toString(): String =
        "CobsAmountInCurrency(amount=${amount}, currencyExchange=${currencyExchange}, extra=${extra.keys})"

    public companion object : Reader<CobsAmountInCurrency> {
        override fun read(json: JsonElement): CobsAmountInCurrency = fields(json) {
            CobsAmountInCurrency(
                amount = may("amount") { CobsAmount.read(it) },
                currencyExchange = may("currencyExchange") { CobsExchange.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The amounts of a transaction. */
public data class CobsAmountDetails(
    /** As the client ordered it. */
    public val instructedAmount: CobsAmountInCurrency? = null,
    /** In the currency of the account. */
    public val counterValueAmount: CobsAmountInCurrency? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        instructedAmount?.let { put("instructedAmount", it.toJson()) }
        counterValueAmount?.let { put("counterValueAmount", it.toJson()) }
    }

    override fun toString(): String =
        "CobsAmountDetails(instructedAmount=${instructedAmount}, counterValueAmount=${counterValueAmount}, extra=${extra.keys})"

    public companion object : Reader<CobsAmountDetails> {
        override fun read(json: JsonElement): CobsAmountDetails = fields(json) {
            CobsAmountDetails(
                instructedAmount = may("instructedAmount") { CobsAmountInCurrency.read(it) },
                counterValueAmount = may("counterValueAmount") { CobsAmountInCurrency.read(it) },
                extra = rest(),
            )
        }
    }
}

/** Who bears the charges. */
public data class CobsChargesAccountBearer(
    /** Debtor, creditor or both. */
    public val bearer: CobsChargeBearer? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        bearer?.let { put("bearer", text(it.code)) }
    }

    override fun toString(): String =
        "CobsChargesAccountBearer(bearer=${bearer}, extra=${extra.keys})"

    public companion object : Reader<CobsChargesAccountBearer> {
        override fun read(json: JsonElement): CobsChargesAccountBearer = fields(json) {
            CobsChargesAccountBearer(
                bearer = may("bearer") { CobsChargeBearer.of(text(it)) },
                extra = rest(),
            )
        }
    }
}

/** A postal address. */
public data class CobsAddress(
    /** Street, at most 70 characters. */
    public val streetName: String? = null,
    /** House number, at most 16 characters. */
    public val buildingNumber: String? = null,
    /** Postal code, at most 16 characters. */
    public val postCode: String? = null,
    /** Town, at most 35 characters. */
    public val townName: String? = null,
    /** ISO 3166-1 code of the country. */
    public val country: String? = null,
    /** The address in up to two lines of 70 characters. */
    public val addressLine: List<String>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        streetName?.let { put("streetName", text(it)) }
        buildingNumber?.let { put("buildingNumber", text(it)) }
        postCode?.let { put("postCode", text(it)) }
        townName?.let { put("townName", text(it)) }
        country?.let { put("country", text(it)) }
        addressLine?.let { put("addressLine", list(it) { text(it) }) }
    }

    override fun toString(): String =
        "CobsAddress(streetName=${streetName}, buildingNumber=${buildingNumber}, postCode=${postCode}, townName=${townName}, country=${country}, addressLine=${addressLine}, extra=${extra.keys})"

    public companion object : Reader<CobsAddress> {
        override fun read(json: JsonElement): CobsAddress = fields(json) {
            CobsAddress(
                streetName = may("streetName") { text(it) },
                buildingNumber = may("buildingNumber") { text(it) },
                postCode = may("postCode") { text(it) },
                townName = may("townName") { text(it) },
                country = may("country") { text(it) },
                addressLine = may("addressLine") { list(it) { text(it) } },
                extra = rest(),
            )
        }
    }
}

/** What kind of number an identification is. */
public data class CobsSchemeName(
    /** Code of the kind of document. */
    public val code: String? = null,
    /** The kind of document in words, at most 35 characters. */
    public val proprietary: String? = null,
    /** Who issued it, at most 35 characters. */
    public val issuer: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        code?.let { put("code", text(it)) }
        proprietary?.let { put("proprietary", text(it)) }
        issuer?.let { put("issuer", text(it)) }
    }

    override fun toString(): String =
        "CobsSchemeName(code=${code}, proprietary=${proprietary}, issuer=${issuer}, extra=${extra.keys})"

    public companion object : Reader<CobsSchemeName> {
        override fun read(json: JsonElement): CobsSchemeName = fields(json) {
            CobsSchemeName(
                code = may("code") { text(it) },
                proprietary = may("proprietary") { text(it) },
                issuer = may("issuer") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Another identification of a person or organisation. */
public data class CobsOtherIdentification(
    /** The number itself, at most 35 characters: of an identity card, a passport, a register. */
    public val identification: String? = null,
    /** What kind of number it is. */
    public val schemeName: CobsSchemeName? = null,
    /** Who issued it, at most 35 characters. */
    public val issuer: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        identification?.let { put("identification", text(it)) }
        schemeName?.let { put("schemeName", it.toJson()) }
        issuer?.let { put("issuer", text(it)) }
    }

    override fun toString(): String =
        "CobsOtherIdentification(identification=${hidden(identification)}, schemeName=${schemeName}, issuer=${issuer}, extra=${extra.keys})"

    public companion object : Reader<CobsOtherIdentification> {
        override fun read(json: JsonElement): CobsOtherIdentification = fields(json) {
            CobsOtherIdentification(
                identification = may("identification") { text(it) },
                schemeName = may("schemeName") { CobsSchemeName.read(it) },
                issuer = may("issuer") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Identification of an organisation. */
public data class CobsOrganisation(
    /** BIC or BEI of the organisation. */
    public val bicOrBei: String? = null,
    /** BIC of the organisation, where a bank spells it so. */
    public val bic: String? = null,
    /** Another number of it. */
    public val other: CobsOtherIdentification? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        bicOrBei?.let { put("bicOrBei", text(it)) }
        bic?.let { put("bic", text(it)) }
        other?.let { put("other", it.toJson()) }
    }

    override fun toString(): String =
        "CobsOrganisation(bicOrBei=${bicOrBei}, bic=${bic}, other=${other}, extra=${extra.keys})"

    public companion object : Reader<CobsOrganisation> {
        override fun read(json: JsonElement): CobsOrganisation = fields(json) {
            CobsOrganisation(
                bicOrBei = may("bicOrBei") { text(it) },
                bic = may("bic") { text(it) },
                other = may("other") { CobsOtherIdentification.read(it) },
                extra = rest(),
            )
        }
    }
}

/** Identification of a natural person. */
public data class CobsPrivate(
    /** A number of theirs. */
    public val other: CobsOtherIdentification? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        other?.let { put("other", it.toJson()) }
    }

    override fun toString(): String =
        "CobsPrivate(other=${other}, extra=${extra.keys})"

    public companion object : Reader<CobsPrivate> {
        override fun read(json: JsonElement): CobsPrivate = fields(json) {
            CobsPrivate(
                other = may("other") { CobsOtherIdentification.read(it) },
                extra = rest(),
            )
        }
    }
}

/** Identification of a party: of an organisation or of a person, never both. */
public data class CobsPartyIdentification(
    /** As an organisation. */
    public val organisationIdentification: CobsOrganisation? = null,
    /** As a natural person. */
    public val privateIdentification: CobsPrivate? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        organisationIdentification?.let { put("organisationIdentification", it.toJson()) }
        privateIdentification?.let { put("privateIdentification", it.toJson()) }
    }

    override fun toString(): String =
        "CobsPartyIdentification(organisationIdentification=${organisationIdentification}, privateIdentification=${privateIdentification}, extra=${extra.keys})"

    public companion object : Reader<CobsPartyIdentification> {
        override fun read(json: JsonElement): CobsPartyIdentification = fields(json) {
            CobsPartyIdentification(
                organisationIdentification = may("organisationIdentification") { CobsOrganisation.read(it) },
                privateIdentification = may("privateIdentification") { CobsPrivate.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A person or organisation. */
public data class CobsParty(
    /** Name, at most 70 characters. */
    public val name: String? = null,
    /** Address. */
    public val postalAddress: CobsAddress? = null,
    /** Identification. */
    public val identification: CobsPartyIdentification? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        name?.let { put("name", text(it)) }
        postalAddress?.let { put("postalAddress", it.toJson()) }
        identification?.let { put("identification", it.toJson()) }
    }

    override fun toString(): String =
        "CobsParty(name=${name}, postalAddress=${postalAddress}, identification=${identification}, extra=${extra.keys})"

    public companion object : Reader<CobsParty> {
        override fun read(json: JsonElement): CobsParty = fields(json) {
            CobsParty(
                name = may("name") { text(it) },
                postalAddress = may("postalAddress") { CobsAddress.read(it) },
                identification = may("identification") { CobsPartyIdentification.read(it) },
                extra = rest(),
            )
        }
    }
}

/** An account number that is no IBAN. */
public data class CobsOtherAccount(
    /** The number in the local form, at most 34 characters. */
    public val identification: String? = null,
    /** Fields of the number's scheme, where a bank has them. */
    public val schemeName: CobsSchemeName? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        identification?.let { put("identification", text(it)) }
        schemeName?.let { put("schemeName", it.toJson()) }
    }

    override fun toString(): String =
        "CobsOtherAccount(identification=${hidden(identification)}, schemeName=${schemeName}, extra=${extra.keys})"

    public companion object : Reader<CobsOtherAccount> {
        override fun read(json: JsonElement): CobsOtherAccount = fields(json) {
            CobsOtherAccount(
                identification = may("identification") { text(it) },
                schemeName = may("schemeName") { CobsSchemeName.read(it) },
                extra = rest(),
            )
        }
    }
}

/** Number of an account. */
public data class CobsAccountNumber(
    /** IBAN. */
    public val iban: String? = null,
    /** Another form of the number. */
    public val other: CobsOtherAccount? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        iban?.let { put("iban", text(it)) }
        other?.let { put("other", it.toJson()) }
    }

    override fun toString(): String =
        "CobsAccountNumber(iban=${hidden(iban)}, other=${other}, extra=${extra.keys})"

    public companion object : Reader<CobsAccountNumber> {
        override fun read(json: JsonElement): CobsAccountNumber = fields(json) {
            CobsAccountNumber(
                iban = may("iban") { text(it) },
                other = may("other") { CobsOtherAccount.read(it) },
                extra = rest(),
            )
        }
    }
}

/** An account as an order names it. */
public data class CobsCashAccount(
    /** The bank's id of the account, in answers. */
    public val id: String? = null,
    /** Its number. */
    public val identification: CobsAccountNumber? = null,
    /** ISO 4217 code of its currency. */
    public val currency: String? = null,
    /** Its name, in answers. */
    public val name: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        id?.let { put("id", text(it)) }
        identification?.let { put("identification", it.toJson()) }
        currency?.let { put("currency", text(it)) }
        name?.let { put("name", text(it)) }
    }

    override fun toString(): String =
        "CobsCashAccount(id=${id}, identification=${identification}, currency=${currency}, name=${name}, extra=${extra.keys})"

    public companion object : Reader<CobsCashAccount> {
        override fun read(json: JsonElement): CobsCashAccount = fields(json) {
            CobsCashAccount(
                id = may("id") { text(it) },
                identification = may("identification") { CobsAccountNumber.read(it) },
                currency = may("currency") { text(it) },
                name = may("name") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The parties of a transaction. */
public data class CobsRelatedParties(
    /** Who paid. */
    public val debtor: CobsParty? = null,
    /** From which account. */
    public val debtorAccount: CobsCashAccount? = null,
    /** Who was paid. */
    public val creditor: CobsParty? = null,
    /** To which account. */
    public val creditorAccount: CobsCashAccount? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        debtor?.let { put("debtor", it.toJson()) }
        debtorAccount?.let { put("debtorAccount", it.toJson()) }
        creditor?.let { put("creditor", it.toJson()) }
        creditorAccount?.let { put("creditorAccount", it.toJson()) }
    }

    override fun toString(): String =
        "CobsRelatedParties(debtor=${debtor}, debtorAccount=${debtorAccount}, creditor=${creditor}, creditorAccount=${creditorAccount}, extra=${extra.keys})"

    public companion object : Reader<CobsRelatedParties> {
        override fun read(json: JsonElement): CobsRelatedParties = fields(json) {
            CobsRelatedParties(
                debtor = may("debtor") { CobsParty.read(it) },
                debtorAccount = may("debtorAccount") { CobsCashAccount.read(it) },
                creditor = may("creditor") { CobsParty.read(it) },
                creditorAccount = may("creditorAccount") { CobsCashAccount.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A clearing system. */
public data class CobsClearingSystem(
    /** Its code. */
    public val code: String? = null,
    /** Its name, where it has no code. */
    public val proprietary: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        code?.let { put("code", text(it)) }
        proprietary?.let { put("proprietary", text(it)) }
    }

    override fun toString(): String =
        "CobsClearingSystem(code=${code}, proprietary=${proprietary}, extra=${extra.keys})"

    public companion object : Reader<CobsClearingSystem> {
        override fun read(json: JsonElement): CobsClearingSystem = fields(json) {
            CobsClearingSystem(
                code = may("code") { text(it) },
                proprietary = may("proprietary") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A bank as a member of a clearing system. */
public data class CobsClearingMember(
    /** The clearing system. */
    public val clearingSystemIdentification: CobsClearingSystem? = null,
    /** The bank's number in it. */
    public val memberIdentification: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        clearingSystemIdentification?.let { put("clearingSystemIdentification", it.toJson()) }
        memberIdentification?.let { put("memberIdentification", text(it)) }
    }

    override fun toString(): String =
        "CobsClearingMember(clearingSystemIdentification=${clearingSystemIdentification}, memberIdentification=${memberIdentification}, extra=${extra.keys})"

    public companion object : Reader<CobsClearingMember> {
        override fun read(json: JsonElement): CobsClearingMember = fields(json) {
            CobsClearingMember(
                clearingSystemIdentification = may("clearingSystemIdentification") { CobsClearingSystem.read(it) },
                memberIdentification = may("memberIdentification") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Another number of a bank. */
public data class CobsOtherBank(
    /** The number. */
    public val identification: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        identification?.let { put("identification", text(it)) }
    }

    override fun toString(): String =
        "CobsOtherBank(identification=${identification}, extra=${extra.keys})"

    public companion object : Reader<CobsOtherBank> {
        override fun read(json: JsonElement): CobsOtherBank = fields(json) {
            CobsOtherBank(
                identification = may("identification") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Identification of a bank. */
public data class CobsInstitution(
    /** BIC. */
    public val bic: String? = null,
    /** As a member of a clearing system. */
    public val clearingSystemMemberIdentification: CobsClearingMember? = null,
    /** Name. */
    public val name: String? = null,
    /** Address. */
    public val postalAddress: CobsAddress? = null,
    /** Another number of it. */
    public val other: CobsOtherBank? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        bic?.let { put("bic", text(it)) }
        clearingSystemMemberIdentification?.let { put("clearingSystemMemberIdentification", it.toJson()) }
        name?.let { put("name", text(it)) }
        postalAddress?.let { put("postalAddress", it.toJson()) }
        other?.let { put("other", it.toJson()) }
    }

    override fun toString(): String =
        "CobsInstitution(bic=${bic}, clearingSystemMemberIdentification=${clearingSystemMemberIdentification}, name=${name}, postalAddress=${postalAddress}, other=${other}, extra=${extra.keys})"

    public companion object : Reader<CobsInstitution> {
        override fun read(json: JsonElement): CobsInstitution = fields(json) {
            CobsInstitution(
                bic = may("bic") { text(it) },
                clearingSystemMemberIdentification = may("clearingSystemMemberIdentification") { CobsClearingMember.read(it) },
                name = may("name") { text(it) },
                postalAddress = may("postalAddress") { CobsAddress.read(it) },
                other = may("other") { CobsOtherBank.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A bank. */
public data class CobsAgent(
    /** Which one. */
    public val financialInstitutionIdentification: CobsInstitution? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        financialInstitutionIdentification?.let { put("financialInstitutionIdentification", it.toJson()) }
    }

    override fun toString(): String =
        "CobsAgent(financialInstitutionIdentification=${financialInstitutionIdentification}, extra=${extra.keys})"

    public companion object : Reader<CobsAgent> {
        override fun read(json: JsonElement): CobsAgent = fields(json) {
            CobsAgent(
                financialInstitutionIdentification = may("financialInstitutionIdentification") { CobsInstitution.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The banks of a transaction. */
public data class CobsRelatedAgents(
    /** The debtor's. */
    public val debtorAgent: CobsAgent? = null,
    /** The creditor's. */
    public val creditorAgent: CobsAgent? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        debtorAgent?.let { put("debtorAgent", it.toJson()) }
        creditorAgent?.let { put("creditorAgent", it.toJson()) }
    }

    override fun toString(): String =
        "CobsRelatedAgents(debtorAgent=${debtorAgent}, creditorAgent=${creditorAgent}, extra=${extra.keys})"

    public companion object : Reader<CobsRelatedAgents> {
        override fun read(json: JsonElement): CobsRelatedAgents = fields(json) {
            CobsRelatedAgents(
                debtorAgent = may("debtorAgent") { CobsAgent.read(it) },
                creditorAgent = may("creditorAgent") { CobsAgent.read(it) },
                extra = rest(),
            )
        }
    }
}

/** What a payment is for. */
public data class CobsPurpose(
    /** ISO 20022 code. */
    public val code: String? = null,
    /** In words, at most 35 characters. */
    public val proprietary: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        code?.let { put("code", text(it)) }
        proprietary?.let { put("proprietary", text(it)) }
    }

    override fun toString(): String =
        "CobsPurpose(code=${code}, proprietary=${proprietary}, extra=${extra.keys})"

    public companion object : Reader<CobsPurpose> {
        override fun read(json: JsonElement): CobsPurpose = fields(json) {
            CobsPurpose(
                code = may("code") { text(it) },
                proprietary = may("proprietary") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The creditor's reference: the Czech symbols. */
public data class CobsCreditorReference(
    /** `VS:…`, `KS:…`, `SS:…`: variable, constant and specific symbol; see [`crate::iso::czech::Symbols`]. */
    public val reference: List<String>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        reference?.let { put("reference", list(it) { text(it) }) }
    }

    override fun toString(): String =
        "CobsCreditorReference(reference=${reference}, extra=${extra.keys})"

    public companion object : Reader<CobsCreditorReference> {
        override fun read(json: JsonElement): CobsCreditorReference = fields(json) {
            CobsCreditorReference(
                reference = may("reference") { list(it) { text(it) } },
                extra = rest(),
            )
        }
    }
}

/** A structured message. */
public data class CobsStructuredRemittance(
    /** The creditor's reference. */
    public val creditorReferenceInformation: CobsCreditorReference? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        creditorReferenceInformation?.let { put("creditorReferenceInformation", it.toJson()) }
    }

    override fun toString(): String =
        "CobsStructuredRemittance(creditorReferenceInformation=${creditorReferenceInformation}, extra=${extra.keys})"

    public companion object : Reader<CobsStructuredRemittance> {
        override fun read(json: JsonElement): CobsStructuredRemittance = fields(json) {
            CobsStructuredRemittance(
                creditorReferenceInformation = may("creditorReferenceInformation") { CobsCreditorReference.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The message of a payment. */
public data class CobsRemittance(
    /** In words, at most 140 characters; it may hold symbols as `/VS/…/SS/…`. */
    public val unstructured: String? = null,
    /** In symbols. Domestic payments only. */
    public val structured: CobsStructuredRemittance? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        unstructured?.let { put("unstructured", text(it)) }
        structured?.let { put("structured", it.toJson()) }
    }

    override fun toString(): String =
        "CobsRemittance(unstructured=${unstructured}, structured=${structured}, extra=${extra.keys})"

    public companion object : Reader<CobsRemittance> {
        override fun read(json: JsonElement): CobsRemittance = fields(json) {
            CobsRemittance(
                unstructured = may("unstructured") { text(it) },
                structured = may("structured") { CobsStructuredRemittance.read(it) },
                extra = rest(),
            )
        }
    }
}

/** Details of a transaction. */
public data class CobsTransactionDetails(
    /** References. */
    public val references: CobsReferences? = null,
    /** Amounts. */
    public val amountDetails: CobsAmountDetails? = null,
    /** Charges. */
    public val charges: CobsChargesAccountBearer? = null,
    /** Parties. */
    public val relatedParties: CobsRelatedParties? = null,
    /** Banks. */
    public val relatedAgents: CobsRelatedAgents? = null,
    /** What it is for. */
    public val purpose: CobsPurpose? = null,
    /** Message. */
    public val remittanceInformation: CobsRemittance? = null,
    /** What kind of transaction it is, in words. */
    public val additionalTransactionInformation: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        references?.let { put("references", it.toJson()) }
        amountDetails?.let { put("amountDetails", it.toJson()) }
        charges?.let { put("charges", it.toJson()) }
        relatedParties?.let { put("relatedParties", it.toJson()) }
        relatedAgents?.let { put("relatedAgents", it.toJson()) }
        purpose?.let { put("purpose", it.toJson()) }
        remittanceInformation?.let { put("remittanceInformation", it.toJson()) }
        additionalTransactionInformation?.let { put("additionalTransactionInformation", text(it)) }
    }

    override fun toString(): String =
        "CobsTransactionDetails(references=${references}, amountDetails=${amountDetails}, charges=${charges}, relatedParties=${relatedParties}, relatedAgents=${relatedAgents}, purpose=${purpose}, remittanceInformation=${remittanceInformation}, additionalTransactionInformation=${additionalTransactionInformation}, extra=${extra.keys})"

    public companion object : Reader<CobsTransactionDetails> {
        override fun read(json: JsonElement): CobsTransactionDetails = fields(json) {
            CobsTransactionDetails(
                references = may("references") { CobsReferences.read(it) },
                amountDetails = may("amountDetails") { CobsAmountDetails.read(it) },
                charges = may("charges") { CobsChargesAccountBearer.read(it) },
                relatedParties = may("relatedParties") { CobsRelatedParties.read(it) },
                relatedAgents = may("relatedAgents") { CobsRelatedAgents.read(it) },
                purpose = may("purpose") { CobsPurpose.read(it) },
                remittanceInformation = may("remittanceInformation") { CobsRemittance.read(it) },
                additionalTransactionInformation = may("additionalTransactionInformation") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Details of an entry. */
public data class CobsEntryDetails(
    /** Of its transaction. */
    public val transactionDetails: CobsTransactionDetails? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        transactionDetails?.let { put("transactionDetails", it.toJson()) }
    }

    override fun toString(): String =
        "CobsEntryDetails(transactionDetails=${transactionDetails}, extra=${extra.keys})"

    public companion object : Reader<CobsEntryDetails> {
        override fun read(json: JsonElement): CobsEntryDetails = fields(json) {
            CobsEntryDetails(
                transactionDetails = may("transactionDetails") { CobsTransactionDetails.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A transaction of an account. */
public data class CobsTransaction(
    /** The bank's id of it. */
    public val entryReference: String? = null,
    /** The amount in the currency of the account, without sign. */
    public val amount: CobsAmount? = null,
    /** To the debit or credit of the account. */
    public val creditDebitIndicator: CobsCreditDebit? = null,
    /** Whether it takes another one back. */
    public val reversalIndicator: Boolean? = null,
    /** Booked or blocked. */
    public val status: CobsEntryStatus? = null,
    /** When it was booked. */
    public val bookingDate: CobsMoment? = null,
    /** When it counts. */
    public val valueDate: CobsMoment? = null,
    /** What kind it is. */
    public val bankTransactionCode: CobsTransactionCode? = null,
    /** Details. */
    public val entryDetails: CobsEntryDetails? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        entryReference?.let { put("entryReference", text(it)) }
        amount?.let { put("amount", it.toJson()) }
        creditDebitIndicator?.let { put("creditDebitIndicator", text(it.code)) }
        reversalIndicator?.let { put("reversalIndicator", bool(it)) }
        status?.let { put("status", text(it.code)) }
        bookingDate?.let { put("bookingDate", it.toJson()) }
        valueDate?.let { put("valueDate", it.toJson()) }
        bankTransactionCode?.let { put("bankTransactionCode", it.toJson()) }
        entryDetails?.let { put("entryDetails", it.toJson()) }
    }

    override fun toString(): String =
        "CobsTransaction(entryReference=${entryReference}, amount=${amount}, creditDebitIndicator=${creditDebitIndicator}, reversalIndicator=${reversalIndicator}, status=${status}, bookingDate=${bookingDate}, valueDate=${valueDate}, bankTransactionCode=${bankTransactionCode}, entryDetails=${entryDetails}, extra=${extra.keys})"

    public companion object : Reader<CobsTransaction> {
        override fun read(json: JsonElement): CobsTransaction = fields(json) {
            CobsTransaction(
                entryReference = may("entryReference") { text(it) },
                amount = may("amount") { CobsAmount.read(it) },
                creditDebitIndicator = may("creditDebitIndicator") { CobsCreditDebit.of(text(it)) },
                reversalIndicator = may("reversalIndicator") { bool(it) },
                status = may("status") { CobsEntryStatus.of(text(it)) },
                bookingDate = may("bookingDate") { CobsMoment.read(it) },
                valueDate = may("valueDate") { CobsMoment.read(it) },
                bankTransactionCode = may("bankTransactionCode") { CobsTransactionCode.read(it) },
                entryDetails = may("entryDetails") { CobsEntryDetails.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A page of transactions. */
public data class CobsTransactions(
    /** Number of this page, from 0. */
    public val pageNumber: Long? = null,
    /** How many pages there are. */
    public val pageCount: Long? = null,
    /** Number of the next page; absent or null on the last. */
    public val nextPage: Long? = null,
    /** How many entries are on a page. */
    public val pageSize: Long? = null,
    /** How many entries there are on all pages, where the bank knows it. */
    public val totalCount: Long? = null,
    /** The transactions. */
    public val transactions: List<CobsTransaction>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        pageNumber?.let { put("pageNumber", integer(it)) }
        pageCount?.let { put("pageCount", integer(it)) }
        nextPage?.let { put("nextPage", integer(it)) }
        pageSize?.let { put("pageSize", integer(it)) }
        totalCount?.let { put("totalCount", integer(it)) }
        put("transactions", list(transactions) { it.toJson() })
    }

    override fun toString(): String =
        "CobsTransactions(pageNumber=${pageNumber}, pageCount=${pageCount}, nextPage=${nextPage}, pageSize=${pageSize}, totalCount=${totalCount}, transactions=${transactions}, extra=${extra.keys})"

    public companion object : Reader<CobsTransactions> {
        override fun read(json: JsonElement): CobsTransactions = fields(json) {
            CobsTransactions(
                pageNumber = may("pageNumber") { integer(it) },
                pageCount = may("pageCount") { integer(it) },
                nextPage = may("nextPage") { integer(it) },
                pageSize = may("pageSize") { integer(it) },
                totalCount = may("totalCount") { integer(it) },
                transactions = must("transactions") { list(it) { CobsTransaction.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** Identifications of a standing order. */
public data class CobsStandingOrderIdentification(
    /** Given by the TPP, at most 35 characters. */
    public val instructionIdentification: String? = null,
    /** Given by the payer for the payee, at most 35 characters. */
    public val endToEndIdentification: String? = null,
    /** Given by the bank. In answers. */
    public val transactionIdentification: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        instructionIdentification?.let { put("instructionIdentification", text(it)) }
        endToEndIdentification?.let { put("endToEndIdentification", text(it)) }
        transactionIdentification?.let { put("transactionIdentification", text(it)) }
    }

    override fun toString(): String =
        "CobsStandingOrderIdentification(instructionIdentification=${instructionIdentification}, endToEndIdentification=${endToEndIdentification}, transactionIdentification=${transactionIdentification}, extra=${extra.keys})"

    public companion object : Reader<CobsStandingOrderIdentification> {
        override fun read(json: JsonElement): CobsStandingOrderIdentification = fields(json) {
            CobsStandingOrderIdentification(
                instructionIdentification = may("instructionIdentification") { text(it) },
                endToEndIdentification = may("endToEndIdentification") { text(it) },
                transactionIdentification = may("transactionIdentification") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The kind of payment, as a service level. */
public data class CobsServiceLevelChoice(
    /** The code. In answers. */
    public val code: CobsServiceLevel? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        code?.let { put("code", text(it.code)) }
    }

    override fun toString(): String =
        "CobsServiceLevelChoice(code=${code}, extra=${extra.keys})"

    public companion object : Reader<CobsServiceLevelChoice> {
        override fun read(json: JsonElement): CobsServiceLevelChoice = fields(json) {
            CobsServiceLevelChoice(
                code = may("code") { CobsServiceLevel.of(text(it)) },
                extra = rest(),
            )
        }
    }
}

/** The category of a payment's purpose. */
public data class CobsCategoryPurpose(
    /** ISO 20022 code. */
    public val code: String? = null,
    /** In words. */
    public val proprietary: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        code?.let { put("code", text(it)) }
        proprietary?.let { put("proprietary", text(it)) }
    }

    override fun toString(): String =
        "CobsCategoryPurpose(code=${code}, proprietary=${proprietary}, extra=${extra.keys})"

    public companion object : Reader<CobsCategoryPurpose> {
        override fun read(json: JsonElement): CobsCategoryPurpose = fields(json) {
            CobsCategoryPurpose(
                code = may("code") { text(it) },
                proprietary = may("proprietary") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The kind of payment. */
public data class CobsPaymentType(
    /** How fast. */
    public val instructionPriority: CobsPriority? = null,
    /** What the bank has made of it. In answers. */
    public val serviceLevel: CobsServiceLevelChoice? = null,
    /** Category of its purpose; not to be sent. */
    public val categoryPurpose: CobsCategoryPurpose? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        instructionPriority?.let { put("instructionPriority", text(it.code)) }
        serviceLevel?.let { put("serviceLevel", it.toJson()) }
        categoryPurpose?.let { put("categoryPurpose", it.toJson()) }
    }

    override fun toString(): String =
        "CobsPaymentType(instructionPriority=${instructionPriority}, serviceLevel=${serviceLevel}, categoryPurpose=${categoryPurpose}, extra=${extra.keys})"

    public companion object : Reader<CobsPaymentType> {
        override fun read(json: JsonElement): CobsPaymentType = fields(json) {
            CobsPaymentType(
                instructionPriority = may("instructionPriority") { CobsPriority.of(text(it)) },
                serviceLevel = may("serviceLevel") { CobsServiceLevelChoice.read(it) },
                categoryPurpose = may("categoryPurpose") { CobsCategoryPurpose.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The amount of an order. */
public data class CobsOrderAmount(
    /** What is to be paid, in the currency of the transfer. */
    public val instructedAmount: CobsAmount? = null,
    /** The same in another currency; not to be sent. */
    public val equivalentAmount: CobsAmount? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        instructedAmount?.let { put("instructedAmount", it.toJson()) }
        equivalentAmount?.let { put("equivalentAmount", it.toJson()) }
    }

    override fun toString(): String =
        "CobsOrderAmount(instructedAmount=${instructedAmount}, equivalentAmount=${equivalentAmount}, extra=${extra.keys})"

    public companion object : Reader<CobsOrderAmount> {
        override fun read(json: JsonElement): CobsOrderAmount = fields(json) {
            CobsOrderAmount(
                instructedAmount = may("instructedAmount") { CobsAmount.read(it) },
                equivalentAmount = may("equivalentAmount") { CobsAmount.read(it) },
                extra = rest(),
            )
        }
    }
}

/** When a standing order pays. */
public data class CobsExecution(
    /** How it ends. Required. */
    public val mode: CobsMode? = null,
    /** What happens when its day is no banking day. Required. */
    public val modeDue: CobsModeDue? = null,
    /** How often. Required. */
    public val interval: CobsInterval? = null,
    /** On which day. Not at Max banka. */
    public val intervalDue: String? = null,
    /** Every how many intervals, 1 to 10; 1 when absent. Max banka's own. */
    public val remitSkipCount: Long? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        mode?.let { put("mode", text(it.code)) }
        modeDue?.let { put("modeDue", text(it.code)) }
        interval?.let { put("interval", text(it.code)) }
        intervalDue?.let { put("intervalDue", text(it)) }
        remitSkipCount?.let { put("remitSkipCount", integer(it)) }
    }

    override fun toString(): String =
        "CobsExecution(mode=${mode}, modeDue=${modeDue}, interval=${interval}, intervalDue=${intervalDue}, remitSkipCount=${remitSkipCount}, extra=${extra.keys})"

    public companion object : Reader<CobsExecution> {
        override fun read(json: JsonElement): CobsExecution = fields(json) {
            CobsExecution(
                mode = may("mode") { CobsMode.of(text(it)) },
                modeDue = may("modeDue") { CobsModeDue.of(text(it)) },
                interval = may("interval") { CobsInterval.of(text(it)) },
                intervalDue = may("intervalDue") { text(it) },
                remitSkipCount = may("remitSkipCount") { integer(it) },
                extra = rest(),
            )
        }
    }
}

/** A time without payments. */
public data class CobsBreak(
    /** Its first day. */
    public val validFromDate: String? = null,
    /** Its last day. */
    public val validToDate: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        validFromDate?.let { put("validFromDate", text(it)) }
        validToDate?.let { put("validToDate", text(it)) }
    }

    override fun toString(): String =
        "CobsBreak(validFromDate=${validFromDate}, validToDate=${validToDate}, extra=${extra.keys})"

    public companion object : Reader<CobsBreak> {
        override fun read(json: JsonElement): CobsBreak = fields(json) {
            CobsBreak(
                validFromDate = may("validFromDate") { text(it) },
                validToDate = may("validToDate") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Times without payments. Not at Max banka. */
public data class CobsExceptions(
    /** Months, such as `JUNE`. */
    public val stoppages: List<String>? = null,
    /** Spans of days. */
    public val breaks: List<CobsBreak>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        stoppages?.let { put("stoppages", list(it) { text(it) }) }
        breaks?.let { put("breaks", list(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "CobsExceptions(stoppages=${stoppages}, breaks=${breaks}, extra=${extra.keys})"

    public companion object : Reader<CobsExceptions> {
        override fun read(json: JsonElement): CobsExceptions = fields(json) {
            CobsExceptions(
                stoppages = may("stoppages") { list(it) { text(it) } },
                breaks = may("breaks") { list(it) { CobsBreak.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** Until when a standing order pays. */
public data class CobsValidity(
    /** Day of the last payment; needed with mode `UNTIL_DATE`. */
    public val lastExecutionDate: String? = null,
    /** Number of payments. Not at Max banka. */
    public val maxIterations: String? = null,
    /** Sum of payments. Not at Max banka. */
    public val maxAmount: CobsAmount? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        lastExecutionDate?.let { put("lastExecutionDate", text(it)) }
        maxIterations?.let { put("maxIterations", text(it)) }
        maxAmount?.let { put("maxAmount", it.toJson()) }
    }

    override fun toString(): String =
        "CobsValidity(lastExecutionDate=${lastExecutionDate}, maxIterations=${maxIterations}, maxAmount=${maxAmount}, extra=${extra.keys})"

    public companion object : Reader<CobsValidity> {
        override fun read(json: JsonElement): CobsValidity = fields(json) {
            CobsValidity(
                lastExecutionDate = may("lastExecutionDate") { text(it) },
                maxIterations = may("maxIterations") { text(it) },
                maxAmount = may("maxAmount") { CobsAmount.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The terms of a standing order. */
public data class CobsTerms(
    /** Name that the user gives it, at most 140 characters; the account number when absent. */
    public val alias: String? = null,
    /** When it pays. Required. */
    public val execution: CobsExecution? = null,
    /** Times without payments. */
    public val exceptions: CobsExceptions? = null,
    /** Until when. */
    public val validity: CobsValidity? = null,
    /** When it paid last. In answers. */
    public val lastProcessDate: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        alias?.let { put("alias", text(it)) }
        execution?.let { put("execution", it.toJson()) }
        exceptions?.let { put("exceptions", it.toJson()) }
        validity?.let { put("validity", it.toJson()) }
        lastProcessDate?.let { put("lastProcessDate", text(it)) }
    }

    override fun toString(): String =
        "CobsTerms(alias=${alias}, execution=${execution}, exceptions=${exceptions}, validity=${validity}, lastProcessDate=${lastProcessDate}, extra=${extra.keys})"

    public companion object : Reader<CobsTerms> {
        override fun read(json: JsonElement): CobsTerms = fields(json) {
            CobsTerms(
                alias = may("alias") { text(it) },
                execution = may("execution") { CobsExecution.read(it) },
                exceptions = may("exceptions") { CobsExceptions.read(it) },
                validity = may("validity") { CobsValidity.read(it) },
                lastProcessDate = may("lastProcessDate") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** An agreed rate of exchange. */
public data class CobsAgreedRate(
    /** The rate. */
    public val exchangeRate: String? = null,
    /** What kind of rate. */
    public val rateType: String? = null,
    /** Number of the contract. */
    public val contractIdentification: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        exchangeRate?.let { put("exchangeRate", text(it)) }
        rateType?.let { put("rateType", text(it)) }
        contractIdentification?.let { put("contractIdentification", text(it)) }
    }

    override fun toString(): String =
        "CobsAgreedRate(exchangeRate=${exchangeRate}, rateType=${rateType}, contractIdentification=${contractIdentification}, extra=${extra.keys})"

    public companion object : Reader<CobsAgreedRate> {
        override fun read(json: JsonElement): CobsAgreedRate = fields(json) {
            CobsAgreedRate(
                exchangeRate = may("exchangeRate") { text(it) },
                rateType = may("rateType") { text(it) },
                contractIdentification = may("contractIdentification") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Status of the signing of an order. */
public data class CobsSignInfo(
    /** Its state. */
    public val state: CobsSignState? = null,
    /** The bank's id of the signing. */
    public val signId: String? = null,
    /** How it is signed. */
    public val scenario: CobsScenario? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        state?.let { put("state", text(it.code)) }
        signId?.let { put("signId", text(it)) }
        scenario?.let { put("scenario", text(it.code)) }
    }

    override fun toString(): String =
        "CobsSignInfo(state=${state}, signId=${signId}, scenario=${scenario}, extra=${extra.keys})"

    public companion object : Reader<CobsSignInfo> {
        override fun read(json: JsonElement): CobsSignInfo = fields(json) {
            CobsSignInfo(
                state = may("state") { CobsSignState.of(text(it)) },
                signId = may("signId") { text(it) },
                scenario = may("scenario") { CobsScenario.of(text(it)) },
                extra = rest(),
            )
        }
    }
}

/** A standing order: as it is ordered, and as the bank answers it. */
public data class CobsStandingOrder(
    /** Identifications. */
    public val standingOrderIdentification: CobsStandingOrderIdentification? = null,
    /** Kind and priority. */
    public val paymentTypeInformation: CobsPaymentType? = null,
    /** Amount of each payment. Required. */
    public val amount: CobsOrderAmount? = null,
    /** Day of the first payment. */
    public val requestedExecutionDate: String? = null,
    /** The terms. Required. */
    public val standingOrder: CobsTerms? = null,
    /** An agreed rate of exchange. */
    public val exchangeRateInformation: CobsAgreedRate? = null,
    /** Who bears the charges; shared when absent in a foreign one. */
    public val chargeBearer: CobsChargeBearer? = null,
    /** The account for the charges. */
    public val chargesAccount: CobsCashAccount? = null,
    /** The ultimate debtor. */
    public val ultimateDebtor: CobsParty? = null,
    /** Who pays. */
    public val debtor: CobsParty? = null,
    /** The account to be debited. Required. */
    public val debtorAccount: CobsCashAccount? = null,
    /** An intermediary bank. */
    public val intermediaryAgent1: CobsAgent? = null,
    /** The creditor's bank. */
    public val creditorAgent: CobsAgent? = null,
    /** Who is paid; the name has at most 35 characters and may be left out of a domestic one. */
    public val creditor: CobsParty? = null,
    /** The account to be credited. Required. */
    public val creditorAccount: CobsCashAccount? = null,
    /** The ultimate creditor. */
    public val ultimateCreditor: CobsParty? = null,
    /** What it is for; needed from EUR 15,000 on. */
    public val purpose: CobsPurpose? = null,
    /** Instruction for the next bank. */
    public val instructionForNextAgent: String? = null,
    /** Message. */
    public val remittanceInformation: CobsRemittance? = null,
    /** The ways in which it can be signed. In answers. */
    public val scenarios: List<String>? = null,
    /** Status of its signing. In answers. */
    public val signInfo: CobsSignInfo? = null,
    /** Its status. In answers. */
    public val instructionStatus: CobsInstructionStatus? = null,
    /** What the bank has changed. In answers. */
    public val statusChangeInfo: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        standingOrderIdentification?.let { put("standingOrderIdentification", it.toJson()) }
        paymentTypeInformation?.let { put("paymentTypeInformation", it.toJson()) }
        amount?.let { put("amount", it.toJson()) }
        requestedExecutionDate?.let { put("requestedExecutionDate", text(it)) }
        standingOrder?.let { put("standingOrder", it.toJson()) }
        exchangeRateInformation?.let { put("exchangeRateInformation", it.toJson()) }
        chargeBearer?.let { put("chargeBearer", text(it.code)) }
        chargesAccount?.let { put("chargesAccount", it.toJson()) }
        ultimateDebtor?.let { put("ultimateDebtor", it.toJson()) }
        debtor?.let { put("debtor", it.toJson()) }
        debtorAccount?.let { put("debtorAccount", it.toJson()) }
        intermediaryAgent1?.let { put("intermediaryAgent1", it.toJson()) }
        creditorAgent?.let { put("creditorAgent", it.toJson()) }
        creditor?.let { put("creditor", it.toJson()) }
        creditorAccount?.let { put("creditorAccount", it.toJson()) }
        ultimateCreditor?.let { put("ultimateCreditor", it.toJson()) }
        purpose?.let { put("purpose", it.toJson()) }
        instructionForNextAgent?.let { put("instructionForNextAgent", text(it)) }
        remittanceInformation?.let { put("remittanceInformation", it.toJson()) }
        scenarios?.let { put("scenarios", list(it) { text(it) }) }
        signInfo?.let { put("signInfo", it.toJson()) }
        instructionStatus?.let { put("instructionStatus", text(it.code)) }
        statusChangeInfo?.let { put("statusChangeInfo", text(it)) }
    }

    override fun toString(): String =
        "CobsStandingOrder(standingOrderIdentification=${standingOrderIdentification}, paymentTypeInformation=${paymentTypeInformation}, amount=${amount}, requestedExecutionDate=${requestedExecutionDate}, standingOrder=${standingOrder}, exchangeRateInformation=${exchangeRateInformation}, chargeBearer=${chargeBearer}, chargesAccount=${chargesAccount}, ultimateDebtor=${ultimateDebtor}, debtor=${debtor}, debtorAccount=${debtorAccount}, intermediaryAgent1=${intermediaryAgent1}, creditorAgent=${creditorAgent}, creditor=${creditor}, creditorAccount=${creditorAccount}, ultimateCreditor=${ultimateCreditor}, purpose=${purpose}, instructionForNextAgent=${instructionForNextAgent}, remittanceInformation=${remittanceInformation}, scenarios=${scenarios}, signInfo=${signInfo}, instructionStatus=${instructionStatus}, statusChangeInfo=${statusChangeInfo}, extra=${extra.keys})"

    public companion object : Reader<CobsStandingOrder> {
        override fun read(json: JsonElement): CobsStandingOrder = fields(json) {
            CobsStandingOrder(
                standingOrderIdentification = may("standingOrderIdentification") { CobsStandingOrderIdentification.read(it) },
                paymentTypeInformation = may("paymentTypeInformation") { CobsPaymentType.read(it) },
                amount = may("amount") { CobsOrderAmount.read(it) },
                requestedExecutionDate = may("requestedExecutionDate") { text(it) },
                standingOrder = may("standingOrder") { CobsTerms.read(it) },
                exchangeRateInformation = may("exchangeRateInformation") { CobsAgreedRate.read(it) },
                chargeBearer = may("chargeBearer") { CobsChargeBearer.of(text(it)) },
                chargesAccount = may("chargesAccount") { CobsCashAccount.read(it) },
                ultimateDebtor = may("ultimateDebtor") { CobsParty.read(it) },
                debtor = may("debtor") { CobsParty.read(it) },
                debtorAccount = may("debtorAccount") { CobsCashAccount.read(it) },
                intermediaryAgent1 = may("intermediaryAgent1") { CobsAgent.read(it) },
                creditorAgent = may("creditorAgent") { CobsAgent.read(it) },
                creditor = may("creditor") { CobsParty.read(it) },
                creditorAccount = may("creditorAccount") { CobsCashAccount.read(it) },
                ultimateCreditor = may("ultimateCreditor") { CobsParty.read(it) },
                purpose = may("purpose") { CobsPurpose.read(it) },
                instructionForNextAgent = may("instructionForNextAgent") { text(it) },
                remittanceInformation = may("remittanceInformation") { CobsRemittance.read(it) },
                scenarios = may("scenarios") { list(it) { text(it) } },
                signInfo = may("signInfo") { CobsSignInfo.read(it) },
                instructionStatus = may("instructionStatus") { CobsInstructionStatus.of(text(it)) },
                statusChangeInfo = may("statusChangeInfo") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A page of standing orders. */
public data class CobsStandingOrders(
    /** Number of this page, from 0. */
    public val pageNumber: Long? = null,
    /** How many pages there are. */
    public val pageCount: Long? = null,
    /** Number of the next page; absent or null on the last. */
    public val nextPage: Long? = null,
    /** How many entries are on a page. */
    public val pageSize: Long? = null,
    /** How many entries there are on all pages, where the bank knows it. */
    public val totalCount: Long? = null,
    /** The standing orders. */
    public val standingOrders: List<CobsStandingOrder>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        pageNumber?.let { put("pageNumber", integer(it)) }
        pageCount?.let { put("pageCount", integer(it)) }
        nextPage?.let { put("nextPage", integer(it)) }
        pageSize?.let { put("pageSize", integer(it)) }
        totalCount?.let { put("totalCount", integer(it)) }
        put("standingOrders", list(standingOrders) { it.toJson() })
    }

    override fun toString(): String =
        "CobsStandingOrders(pageNumber=${pageNumber}, pageCount=${pageCount}, nextPage=${nextPage}, pageSize=${pageSize}, totalCount=${totalCount}, standingOrders=${standingOrders}, extra=${extra.keys})"

    public companion object : Reader<CobsStandingOrders> {
        override fun read(json: JsonElement): CobsStandingOrders = fields(json) {
            CobsStandingOrders(
                pageNumber = may("pageNumber") { integer(it) },
                pageCount = may("pageCount") { integer(it) },
                nextPage = may("nextPage") { integer(it) },
                pageSize = may("pageSize") { integer(it) },
                totalCount = may("totalCount") { integer(it) },
                standingOrders = must("standingOrders") { list(it) { CobsStandingOrder.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** A card. */
public data class CobsCard(
    /** Name of the holder, at most 45 characters. */
    public val cardholderName: String? = null,
    /** The number with its middle masked, at most 30 characters. */
    public val maskedPan: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        cardholderName?.let { put("cardholderName", text(it)) }
        maskedPan?.let { put("maskedPan", text(it)) }
    }

    override fun toString(): String =
        "CobsCard(cardholderName=${cardholderName}, maskedPan=${hidden(maskedPan)}, extra=${extra.keys})"

    public companion object : Reader<CobsCard> {
        override fun read(json: JsonElement): CobsCard = fields(json) {
            CobsCard(
                cardholderName = may("cardholderName") { text(it) },
                maskedPan = may("maskedPan") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A merchant. */
public data class CobsMerchant(
    /** Number of the merchant. */
    public val identification: String? = null,
    /** Kind of merchant, such as `MERC`. */
    public val kind: String? = null,
    /** Name, at most 35 characters. */
    public val shortName: String? = null,
    /** Name as on the receipt, at most 70 characters. */
    public val commonName: String? = null,
    /** Address, at most 140 characters. */
    public val address: String? = null,
    /** ISO 3166-1 code of the country. */
    public val countryCode: String? = null,
    /** ISO 18245 code, three or four digits. */
    public val merchantCategoryCode: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        identification?.let { put("identification", text(it)) }
        kind?.let { put("type", text(it)) }
        shortName?.let { put("shortName", text(it)) }
        commonName?.let { put("commonName", text(it)) }
        address?.let { put("address", text(it)) }
        countryCode?.let { put("countryCode", text(it)) }
        merchantCategoryCode?.let { put("merchantCategoryCode", text(it)) }
    }

    override fun toString(): String =
        "CobsMerchant(identification=${identification}, kind=${kind}, shortName=${shortName}, commonName=${commonName}, address=${address}, countryCode=${countryCode}, merchantCategoryCode=${merchantCategoryCode}, extra=${extra.keys})"

    public companion object : Reader<CobsMerchant> {
        override fun read(json: JsonElement): CobsMerchant = fields(json) {
            CobsMerchant(
                identification = may("identification") { text(it) },
                kind = may("type") { text(it) },
                shortName = may("shortName") { text(it) },
                commonName = may("commonName") { text(it) },
                address = may("address") { text(it) },
                countryCode = may("countryCode") { text(it) },
                merchantCategoryCode = may("merchantCategoryCode") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** What is to be paid. */
public data class CobsBalanceQuery(
    /** ISO 4217 code of the currency. */
    public val currency: String? = null,
    /** The amount. */
    public val totalAmount: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        currency?.let { put("currency", text(it)) }
        totalAmount?.let { put("totalAmount", text(it)) }
    }

    override fun toString(): String =
        "CobsBalanceQuery(currency=${currency}, totalAmount=${totalAmount}, extra=${extra.keys})"

    public companion object : Reader<CobsBalanceQuery> {
        override fun read(json: JsonElement): CobsBalanceQuery = fields(json) {
            CobsBalanceQuery(
                currency = may("currency") { text(it) },
                totalAmount = may("totalAmount") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The question whether an account holds an amount. */
public data class CobsBalanceCheck(
    /** Identification of the question, at most 35 characters. Required. */
    public val exchangeIdentification: String? = null,
    /** The card that is used. */
    public val card: CobsCard? = null,
    /** The account. Required. */
    public val debtorAccount: CobsCashAccount? = null,
    /** How the client was verified, such as `NPIN`. */
    public val authenticationMethod: String? = null,
    /** The merchant. */
    public val merchant: CobsMerchant? = null,
    /** The amount. Required. */
    public val transactionDetails: CobsBalanceQuery? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        exchangeIdentification?.let { put("exchangeIdentification", text(it)) }
        card?.let { put("card", it.toJson()) }
        debtorAccount?.let { put("debtorAccount", it.toJson()) }
        authenticationMethod?.let { put("authenticationMethod", text(it)) }
        merchant?.let { put("merchant", it.toJson()) }
        transactionDetails?.let { put("transactionDetails", it.toJson()) }
    }

    override fun toString(): String =
        "CobsBalanceCheck(exchangeIdentification=${exchangeIdentification}, card=${card}, debtorAccount=${debtorAccount}, authenticationMethod=${authenticationMethod}, merchant=${merchant}, transactionDetails=${transactionDetails}, extra=${extra.keys})"

    public companion object : Reader<CobsBalanceCheck> {
        override fun read(json: JsonElement): CobsBalanceCheck = fields(json) {
            CobsBalanceCheck(
                exchangeIdentification = may("exchangeIdentification") { text(it) },
                card = may("card") { CobsCard.read(it) },
                debtorAccount = may("debtorAccount") { CobsCashAccount.read(it) },
                authenticationMethod = may("authenticationMethod") { text(it) },
                merchant = may("merchant") { CobsMerchant.read(it) },
                transactionDetails = may("transactionDetails") { CobsBalanceQuery.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A balance check to make. */
public data class CheckCobsBalance(
    /** The question. */
    public val body: CobsBalanceCheck,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("body", body.toJson())
    }

    override fun toString(): String =
        "CheckCobsBalance(body=${body}, extra=${extra.keys})"

    public companion object : Reader<CheckCobsBalance> {
        override fun read(json: JsonElement): CheckCobsBalance = fields(json) {
            CheckCobsBalance(
                body = must("body") { CobsBalanceCheck.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The answer to a balance check. */
public data class CobsBalanceChecked(
    /** The bank's number of the answer. */
    public val responseIdentification: String? = null,
    /** Identification of the question. */
    public val exchangeIdentification: String? = null,
    /** Approved or declined. */
    public val response: CobsBalanceAnswer,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        responseIdentification?.let { put("responseIdentification", text(it)) }
        exchangeIdentification?.let { put("exchangeIdentification", text(it)) }
        put("response", text(response.code))
    }

    override fun toString(): String =
        "CobsBalanceChecked(responseIdentification=${responseIdentification}, exchangeIdentification=${exchangeIdentification}, response=${response}, extra=${extra.keys})"

    public companion object : Reader<CobsBalanceChecked> {
        override fun read(json: JsonElement): CobsBalanceChecked = fields(json) {
            CobsBalanceChecked(
                responseIdentification = may("responseIdentification") { text(it) },
                exchangeIdentification = may("exchangeIdentification") { text(it) },
                response = must("response") { CobsBalanceAnswer.of(text(it)) },
                extra = rest(),
            )
        }
    }
}

/** Identifications of a payment. */
public data class CobsPaymentIdentification(
    /** Given by the TPP, at most 35 characters. Required. */
    public val instructionIdentification: String? = null,
    /** Given by the payer for the payee, at most 35 characters. SEPA only, and required there. */
    public val endToEndIdentification: String? = null,
    /** Given by the bank. In answers. */
    public val transactionIdentification: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        instructionIdentification?.let { put("instructionIdentification", text(it)) }
        endToEndIdentification?.let { put("endToEndIdentification", text(it)) }
        transactionIdentification?.let { put("transactionIdentification", text(it)) }
    }

    override fun toString(): String =
        "CobsPaymentIdentification(instructionIdentification=${instructionIdentification}, endToEndIdentification=${endToEndIdentification}, transactionIdentification=${transactionIdentification}, extra=${extra.keys})"

    public companion object : Reader<CobsPaymentIdentification> {
        override fun read(json: JsonElement): CobsPaymentIdentification = fields(json) {
            CobsPaymentIdentification(
                instructionIdentification = may("instructionIdentification") { text(it) },
                endToEndIdentification = may("endToEndIdentification") { text(it) },
                transactionIdentification = may("transactionIdentification") { text(it) },
                extra = rest(),
            )
        }
    }
}

/**
 * A payment: as it is ordered, and as the bank answers it.
 *
 * What must be there and what must not follows from the kind of payment: domestic, SEPA, foreign inside and
 * outside the European Economic Area (COBS rulebook, chapter 4). It is checked before anything is sent.
 */
public data class CobsPayment(
    /** Identifications. Required. */
    public val paymentIdentification: CobsPaymentIdentification? = null,
    /** Kind and priority. */
    public val paymentTypeInformation: CobsPaymentType? = null,
    /** Amount. Required. */
    public val amount: CobsOrderAmount? = null,
    /** When to pay, `YYYY-MM-DD`; today when absent. */
    public val requestedExecutionDate: String? = null,
    /** An agreed rate of exchange; not to be sent. */
    public val exchangeRateInformation: CobsAgreedRate? = null,
    /** Who bears the charges. Foreign payments only. */
    public val chargeBearer: CobsChargeBearer? = null,
    /** The account for the charges; not to be sent. */
    public val chargesAccount: CobsCashAccount? = null,
    /** The ultimate debtor. SEPA only. */
    public val ultimateDebtor: CobsParty? = null,
    /** Who pays; not to be sent. */
    public val debtor: CobsParty? = null,
    /** Who initiates the payment. */
    public val initiatingParty: CobsParty? = null,
    /** The account to be debited. Required, with its IBAN. */
    public val debtorAccount: CobsCashAccount? = null,
    /** An intermediary bank; not to be sent. */
    public val intermediaryAgent1: CobsAgent? = null,
    /** The creditor's bank. Required for foreign payments. */
    public val creditorAgent: CobsAgent? = null,
    /** Who is paid. Required except for domestic payments, where it must not be sent. */
    public val creditor: CobsParty? = null,
    /** The account to be credited. Required. */
    public val creditorAccount: CobsCashAccount? = null,
    /** The ultimate creditor. SEPA only. */
    public val ultimateCreditor: CobsParty? = null,
    /** What it is for. */
    public val purpose: CobsPurpose? = null,
    /** Instruction for the next bank; not to be sent. */
    public val instructionForNextAgent: String? = null,
    /** Message. */
    public val remittanceInformation: CobsRemittance? = null,
    /** The ways in which it can be signed. In answers. */
    public val scenarios: List<String>? = null,
    /** Status of its signing. In answers. */
    public val signInfo: CobsSignInfo? = null,
    /** Its status. In answers. */
    public val instructionStatus: CobsInstructionStatus? = null,
    /** What the bank has changed. In answers. */
    public val statusChangeInfo: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        paymentIdentification?.let { put("paymentIdentification", it.toJson()) }
        paymentTypeInformation?.let { put("paymentTypeInformation", it.toJson()) }
        amount?.let { put("amount", it.toJson()) }
        requestedExecutionDate?.let { put("requestedExecutionDate", text(it)) }
        exchangeRateInformation?.let { put("exchangeRateInformation", it.toJson()) }
        chargeBearer?.let { put("chargeBearer", text(it.code)) }
        chargesAccount?.let { put("chargesAccount", it.toJson()) }
        ultimateDebtor?.let { put("ultimateDebtor", it.toJson()) }
        debtor?.let { put("debtor", it.toJson()) }
        initiatingParty?.let { put("initiatingParty", it.toJson()) }
        debtorAccount?.let { put("debtorAccount", it.toJson()) }
        intermediaryAgent1?.let { put("intermediaryAgent1", it.toJson()) }
        creditorAgent?.let { put("creditorAgent", it.toJson()) }
        creditor?.let { put("creditor", it.toJson()) }
        creditorAccount?.let { put("creditorAccount", it.toJson()) }
        ultimateCreditor?.let { put("ultimateCreditor", it.toJson()) }
        purpose?.let { put("purpose", it.toJson()) }
        instructionForNextAgent?.let { put("instructionForNextAgent", text(it)) }
        remittanceInformation?.let { put("remittanceInformation", it.toJson()) }
        scenarios?.let { put("scenarios", list(it) { text(it) }) }
        signInfo?.let { put("signInfo", it.toJson()) }
        instructionStatus?.let { put("instructionStatus", text(it.code)) }
        statusChangeInfo?.let { put("statusChangeInfo", text(it)) }
    }

    override fun toString(): String =
        "CobsPayment(paymentIdentification=${paymentIdentification}, paymentTypeInformation=${paymentTypeInformation}, amount=${amount}, requestedExecutionDate=${requestedExecutionDate}, exchangeRateInformation=${exchangeRateInformation}, chargeBearer=${chargeBearer}, chargesAccount=${chargesAccount}, ultimateDebtor=${ultimateDebtor}, debtor=${debtor}, initiatingParty=${initiatingParty}, debtorAccount=${debtorAccount}, intermediaryAgent1=${intermediaryAgent1}, creditorAgent=${creditorAgent}, creditor=${creditor}, creditorAccount=${creditorAccount}, ultimateCreditor=${ultimateCreditor}, purpose=${purpose}, instructionForNextAgent=${instructionForNextAgent}, remittanceInformation=${remittanceInformation}, scenarios=${scenarios}, signInfo=${signInfo}, instructionStatus=${instructionStatus}, statusChangeInfo=${statusChangeInfo}, extra=${extra.keys})"

    public companion object : Reader<CobsPayment> {
        override fun read(json: JsonElement): CobsPayment = fields(json) {
            CobsPayment(
                paymentIdentification = may("paymentIdentification") { CobsPaymentIdentification.read(it) },
                paymentTypeInformation = may("paymentTypeInformation") { CobsPaymentType.read(it) },
                amount = may("amount") { CobsOrderAmount.read(it) },
                requestedExecutionDate = may("requestedExecutionDate") { text(it) },
                exchangeRateInformation = may("exchangeRateInformation") { CobsAgreedRate.read(it) },
                chargeBearer = may("chargeBearer") { CobsChargeBearer.of(text(it)) },
                chargesAccount = may("chargesAccount") { CobsCashAccount.read(it) },
                ultimateDebtor = may("ultimateDebtor") { CobsParty.read(it) },
                debtor = may("debtor") { CobsParty.read(it) },
                initiatingParty = may("initiatingParty") { CobsParty.read(it) },
                debtorAccount = may("debtorAccount") { CobsCashAccount.read(it) },
                intermediaryAgent1 = may("intermediaryAgent1") { CobsAgent.read(it) },
                creditorAgent = may("creditorAgent") { CobsAgent.read(it) },
                creditor = may("creditor") { CobsParty.read(it) },
                creditorAccount = may("creditorAccount") { CobsCashAccount.read(it) },
                ultimateCreditor = may("ultimateCreditor") { CobsParty.read(it) },
                purpose = may("purpose") { CobsPurpose.read(it) },
                instructionForNextAgent = may("instructionForNextAgent") { text(it) },
                remittanceInformation = may("remittanceInformation") { CobsRemittance.read(it) },
                scenarios = may("scenarios") { list(it) { text(it) } },
                signInfo = may("signInfo") { CobsSignInfo.read(it) },
                instructionStatus = may("instructionStatus") { CobsInstructionStatus.of(text(it)) },
                statusChangeInfo = may("statusChangeInfo") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A payment to order. */
public data class InitiateCobsPayment(
    /** The payment. */
    public val body: CobsPayment,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("body", body.toJson())
    }

    override fun toString(): String =
        "InitiateCobsPayment(body=${body}, extra=${extra.keys})"

    public companion object : Reader<InitiateCobsPayment> {
        override fun read(json: JsonElement): InitiateCobsPayment = fields(json) {
            InitiateCobsPayment(
                body = must("body") { CobsPayment.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A payment to make, to its end. */
public data class OrderCobsPayment(
    /** The payment. */
    public val body: CobsPayment,
    /** How the user wants to sign; by SMS where that is offered, when absent. */
    public val scenario: CobsScenario? = null,
    /** Outside production: no SMS is sent and the code is 0000. */
    public val testAuthCode: Boolean? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("body", body.toJson())
        scenario?.let { put("scenario", text(it.code)) }
        testAuthCode?.let { put("testAuthCode", bool(it)) }
    }

    override fun toString(): String =
        "OrderCobsPayment(body=${body}, scenario=${scenario}, testAuthCode=${testAuthCode}, extra=${extra.keys})"

    public companion object : Reader<OrderCobsPayment> {
        override fun read(json: JsonElement): OrderCobsPayment = fields(json) {
            OrderCobsPayment(
                body = must("body") { CobsPayment.read(it) },
                scenario = may("scenario") { CobsScenario.of(text(it)) },
                testAuthCode = may("testAuthCode") { bool(it) },
                extra = rest(),
            )
        }
    }
}

/** A payment that a batch has entered. */
public data class CobsEntered(
    /** The bank's id of the payment. */
    public val paymentId: String? = null,
    /** The bank's id of its signing. */
    public val signId: String? = null,
    /** Its status. */
    public val instructionStatus: CobsInstructionStatus? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        paymentId?.let { put("paymentId", text(it)) }
        signId?.let { put("signId", text(it)) }
        instructionStatus?.let { put("instructionStatus", text(it.code)) }
    }

    override fun toString(): String =
        "CobsEntered(paymentId=${paymentId}, signId=${signId}, instructionStatus=${instructionStatus}, extra=${extra.keys})"

    public companion object : Reader<CobsEntered> {
        override fun read(json: JsonElement): CobsEntered = fields(json) {
            CobsEntered(
                paymentId = may("paymentId") { text(it) },
                signId = may("signId") { text(it) },
                instructionStatus = may("instructionStatus") { CobsInstructionStatus.of(text(it)) },
                extra = rest(),
            )
        }
    }
}

/** An order, as far as it is known. */
public data class CobsOrder(
    /** `payment`, `standingOrder` or `batch`. */
    public val kind: String,
    /** The bank's id of it; absent where the bank has not answered. */
    public val id: String? = null,
    /** The bank's id of its signing. */
    public val signId: String? = null,
    /** How it is signed. */
    public val scenario: CobsScenario? = null,
    /** State of its signing. */
    public val state: CobsSignState? = null,
    /** Its status. */
    public val instructionStatus: CobsInstructionStatus? = null,
    /** What kind of payment the bank has made of it. */
    public val serviceLevel: CobsServiceLevel? = null,
    /** What the bank has changed. */
    public val statusChangeInfo: String? = null,
    /** The standing order that this one takes the place of, once it is signed. */
    public val replaces: String? = null,
    /** The payments of a batch. */
    public val payments: List<CobsEntered>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("kind", text(kind))
        id?.let { put("id", text(it)) }
        signId?.let { put("signId", text(it)) }
        scenario?.let { put("scenario", text(it.code)) }
        state?.let { put("state", text(it.code)) }
        instructionStatus?.let { put("instructionStatus", text(it.code)) }
        serviceLevel?.let { put("serviceLevel", text(it.code)) }
        statusChangeInfo?.let { put("statusChangeInfo", text(it)) }
        replaces?.let { put("replaces", text(it)) }
        payments?.let { put("payments", list(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "CobsOrder(kind=${kind}, id=${id}, signId=${signId}, scenario=${scenario}, state=${state}, instructionStatus=${instructionStatus}, serviceLevel=${serviceLevel}, statusChangeInfo=${statusChangeInfo}, replaces=${replaces}, payments=${payments}, extra=${extra.keys})"

    public companion object : Reader<CobsOrder> {
        override fun read(json: JsonElement): CobsOrder = fields(json) {
            CobsOrder(
                kind = must("kind") { text(it) },
                id = may("id") { text(it) },
                signId = may("signId") { text(it) },
                scenario = may("scenario") { CobsScenario.of(text(it)) },
                state = may("state") { CobsSignState.of(text(it)) },
                instructionStatus = may("instructionStatus") { CobsInstructionStatus.of(text(it)) },
                serviceLevel = may("serviceLevel") { CobsServiceLevel.of(text(it)) },
                statusChangeInfo = may("statusChangeInfo") { text(it) },
                replaces = may("replaces") { text(it) },
                payments = may("payments") { list(it) { CobsEntered.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** An order that ended as it should. */
public data class CobsOrderEnded(
    /** The order. */
    public val order: CobsOrder,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("order", order.toJson())
    }

    override fun toString(): String =
        "CobsOrderEnded(order=${order}, extra=${extra.keys})"

    public companion object : Reader<CobsOrderEnded> {
        override fun read(json: JsonElement): CobsOrderEnded = fields(json) {
            CobsOrderEnded(
                order = must("order") { CobsOrder.read(it) },
                extra = rest(),
            )
        }
    }
}

/** An order that ended otherwise. */
public data class CobsOrderTrouble(
    /** The order, as far as it is known. */
    public val order: CobsOrder,
    /** What happened, and what to do. */
    public val error: io.girokit.model.Error,
    /** Id of the request whose answer was lost. */
    public val requestId: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("order", order.toJson())
        put("error", error(error))
        requestId?.let { put("requestId", text(it)) }
    }

    override fun toString(): String =
        "CobsOrderTrouble(order=${order}, error=${error}, requestId=${requestId}, extra=${extra.keys})"

    public companion object : Reader<CobsOrderTrouble> {
        override fun read(json: JsonElement): CobsOrderTrouble = fields(json) {
            CobsOrderTrouble(
                order = must("order") { CobsOrder.read(it) },
                error = must("error") { error(it) },
                requestId = may("requestId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A payment, by the bank's id of it. */
public data class CobsPaymentRef(
    /** `paymentIdentification.transactionIdentification` of the bank's answer. */
    public val paymentId: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("paymentId", text(paymentId))
    }

    override fun toString(): String =
        "CobsPaymentRef(paymentId=${paymentId}, extra=${extra.keys})"

    public companion object : Reader<CobsPaymentRef> {
        override fun read(json: JsonElement): CobsPaymentRef = fields(json) {
            CobsPaymentRef(
                paymentId = must("paymentId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The status of a payment. */
public data class CobsStatus(
    /** Its status. */
    public val instructionStatus: CobsInstructionStatus,
    /** What the bank has changed. */
    public val statusChangeInfo: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("instructionStatus", text(instructionStatus.code))
        statusChangeInfo?.let { put("statusChangeInfo", text(it)) }
    }

    override fun toString(): String =
        "CobsStatus(instructionStatus=${instructionStatus}, statusChangeInfo=${statusChangeInfo}, extra=${extra.keys})"

    public companion object : Reader<CobsStatus> {
        override fun read(json: JsonElement): CobsStatus = fields(json) {
            CobsStatus(
                instructionStatus = must("instructionStatus") { CobsInstructionStatus.of(text(it)) },
                statusChangeInfo = may("statusChangeInfo") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A payment to follow. */
public data class TrackCobsPayment(
    /** The bank's id of the payment. */
    public val paymentId: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("paymentId", text(paymentId))
    }

    override fun toString(): String =
        "TrackCobsPayment(paymentId=${paymentId}, extra=${extra.keys})"

    public companion object : Reader<TrackCobsPayment> {
        override fun read(json: JsonElement): TrackCobsPayment = fields(json) {
            TrackCobsPayment(
                paymentId = must("paymentId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The signing of a payment. */
public data class CobsPaymentSignRef(
    /** The bank's id of the payment. */
    public val paymentId: String,
    /** The bank's id of the signing. */
    public val signId: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("paymentId", text(paymentId))
        put("signId", text(signId))
    }

    override fun toString(): String =
        "CobsPaymentSignRef(paymentId=${paymentId}, signId=${signId}, extra=${extra.keys})"

    public companion object : Reader<CobsPaymentSignRef> {
        override fun read(json: JsonElement): CobsPaymentSignRef = fields(json) {
            CobsPaymentSignRef(
                paymentId = must("paymentId") { text(it) },
                signId = must("signId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** How an order can be signed, and the status of that ("Authorization detail (I)"). */
public data class CobsSignDetail(
    /** The ways in which it can be signed. */
    public val scenarios: List<String>? = null,
    /** The status. */
    public val signInfo: CobsSignInfo? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        scenarios?.let { put("scenarios", list(it) { text(it) }) }
        signInfo?.let { put("signInfo", it.toJson()) }
    }

    override fun toString(): String =
        "CobsSignDetail(scenarios=${scenarios}, signInfo=${signInfo}, extra=${extra.keys})"

    public companion object : Reader<CobsSignDetail> {
        override fun read(json: JsonElement): CobsSignDetail = fields(json) {
            CobsSignDetail(
                scenarios = may("scenarios") { list(it) { text(it) } },
                signInfo = may("signInfo") { CobsSignInfo.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The way in which the user wants to sign ("Authorization initiation (II)"). */
public data class CobsSignStart(
    /** The scenario. */
    public val authorizationType: CobsScenario? = null,
    /** Where the bank's page sends the user back to. Needed for `SMS_FEDERATED`. */
    public val redirectUrl: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        authorizationType?.let { put("authorizationType", text(it.code)) }
        redirectUrl?.let { put("redirectUrl", text(it)) }
    }

    override fun toString(): String =
        "CobsSignStart(authorizationType=${authorizationType}, redirectUrl=${redirectUrl}, extra=${extra.keys})"

    public companion object : Reader<CobsSignStart> {
        override fun read(json: JsonElement): CobsSignStart = fields(json) {
            CobsSignStart(
                authorizationType = may("authorizationType") { CobsScenario.of(text(it)) },
                redirectUrl = may("redirectUrl") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The signing of a payment to start. */
public data class StartCobsPaymentSigning(
    /** The bank's id of the payment. */
    public val paymentId: String,
    /** The bank's id of the signing. */
    public val signId: String,
    /** Outside production: no SMS is sent and the code is 0000. */
    public val testAuthCode: Boolean? = null,
    /** The way to sign. */
    public val body: CobsSignStart,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("paymentId", text(paymentId))
        put("signId", text(signId))
        testAuthCode?.let { put("testAuthCode", bool(it)) }
        put("body", body.toJson())
    }

    override fun toString(): String =
        "StartCobsPaymentSigning(paymentId=${paymentId}, signId=${signId}, testAuthCode=${testAuthCode}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<StartCobsPaymentSigning> {
        override fun read(json: JsonElement): StartCobsPaymentSigning = fields(json) {
            StartCobsPaymentSigning(
                paymentId = must("paymentId") { text(it) },
                signId = must("signId") { text(it) },
                testAuthCode = may("testAuthCode") { bool(it) },
                body = must("body") { CobsSignStart.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The bank's page where the user signs. */
public data class CobsSignPage(
    /** Its address. */
    public val url: String? = null,
    /** The bank's id of the visit. */
    public val id: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        url?.let { put("url", text(it)) }
        id?.let { put("id", text(it)) }
    }

    override fun toString(): String =
        "CobsSignPage(url=${url}, id=${id}, extra=${extra.keys})"

    public companion object : Reader<CobsSignPage> {
        override fun read(json: JsonElement): CobsSignPage = fields(json) {
            CobsSignPage(
                url = may("url") { text(it) },
                id = may("id") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Form fields for the bank's page, at banks that want them. */
public data class CobsFormData(
    /** The SAML request. */
    public val samlRequest: String? = null,
    /** What comes back with the answer to it. */
    public val relayState: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        samlRequest?.let { put("SAMLRequest", text(it)) }
        relayState?.let { put("relayState", text(it)) }
    }

    override fun toString(): String =
        "CobsFormData(samlRequest=${samlRequest}, relayState=${relayState}, extra=${extra.keys})"

    public companion object : Reader<CobsFormData> {
        override fun read(json: JsonElement): CobsFormData = fields(json) {
            CobsFormData(
                samlRequest = may("SAMLRequest") { text(it) },
                relayState = may("relayState") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The start of a code that came by SMS. */
public data class CobsCodePrefix(
    /** To be shown before the field in which the user types: `OVN-[    ]`. */
    public val prefix: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        prefix?.let { put("prefix", text(it)) }
    }

    override fun toString(): String =
        "CobsCodePrefix(prefix=${prefix}, extra=${extra.keys})"

    public companion object : Reader<CobsCodePrefix> {
        override fun read(json: JsonElement): CobsCodePrefix = fields(json) {
            CobsCodePrefix(
                prefix = may("prefix") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** What the user has to do now. */
public data class CobsSignStarted(
    /** The scenario. */
    public val authorizationType: CobsScenario? = null,
    /** The ways in which the order can be signed. */
    public val scenarios: List<String>? = null,
    /** The bank's page (`SMS_FEDERATED`). */
    public val href: CobsSignPage? = null,
    /** How the page is called: `GET`. */
    public val method: String? = null,
    /** Form fields for it. */
    public val formData: CobsFormData? = null,
    /** The start of the code (`SMS_TPP`). */
    public val code: CobsCodePrefix? = null,
    /** Status of the signing. */
    public val signInfo: CobsSignInfo? = null,
    /** Checksum of a batch, which the user sees in the SMS too. */
    public val hash: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        authorizationType?.let { put("authorizationType", text(it.code)) }
        scenarios?.let { put("scenarios", list(it) { text(it) }) }
        href?.let { put("href", it.toJson()) }
        method?.let { put("method", text(it)) }
        formData?.let { put("formData", it.toJson()) }
        code?.let { put("code", it.toJson()) }
        signInfo?.let { put("signInfo", it.toJson()) }
        hash?.let { put("hash", text(it)) }
    }

    override fun toString(): String =
        "CobsSignStarted(authorizationType=${authorizationType}, scenarios=${scenarios}, href=${href}, method=${method}, formData=${formData}, code=${code}, signInfo=${signInfo}, hash=${hash}, extra=${extra.keys})"

    public companion object : Reader<CobsSignStarted> {
        override fun read(json: JsonElement): CobsSignStarted = fields(json) {
            CobsSignStarted(
                authorizationType = may("authorizationType") { CobsScenario.of(text(it)) },
                scenarios = may("scenarios") { list(it) { text(it) } },
                href = may("href") { CobsSignPage.read(it) },
                method = may("method") { text(it) },
                formData = may("formData") { CobsFormData.read(it) },
                code = may("code") { CobsCodePrefix.read(it) },
                signInfo = may("signInfo") { CobsSignInfo.read(it) },
                hash = may("hash") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The code that the user has typed. */
public data class CobsCode(
    /** The code, without its prefix. */
    public val code: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        code?.let { put("code", text(it)) }
    }

    override fun toString(): String =
        "CobsCode(code=${hidden(code)}, extra=${extra.keys})"

    public companion object : Reader<CobsCode> {
        override fun read(json: JsonElement): CobsCode = fields(json) {
            CobsCode(
                code = may("code") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The confirmation of a signing ("Authorization initiation (III)"). */
public data class CobsConfirmation(
    /** The code. */
    public val code: CobsCode? = null,
    /** Checksum of the batch. */
    public val hash: String? = null,
    /** The scenario, at other banks of the standard. */
    public val authorizationType: CobsScenario? = null,
    /** The code, at other banks of the standard. */
    public val oneTimePassword: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        code?.let { put("code", it.toJson()) }
        hash?.let { put("hash", text(it)) }
        authorizationType?.let { put("authorizationType", text(it.code)) }
        oneTimePassword?.let { put("oneTimePassword", text(it)) }
    }

    override fun toString(): String =
        "CobsConfirmation(code=${code}, hash=${hash}, authorizationType=${authorizationType}, oneTimePassword=${hidden(oneTimePassword)}, extra=${extra.keys})"

    public companion object : Reader<CobsConfirmation> {
        override fun read(json: JsonElement): CobsConfirmation = fields(json) {
            CobsConfirmation(
                code = may("code") { CobsCode.read(it) },
                hash = may("hash") { text(it) },
                authorizationType = may("authorizationType") { CobsScenario.of(text(it)) },
                oneTimePassword = may("oneTimePassword") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The signing of a payment to confirm. */
public data class ConfirmCobsPaymentSigning(
    /** The bank's id of the payment. */
    public val paymentId: String,
    /** The bank's id of the signing. */
    public val signId: String,
    /** The code. */
    public val body: CobsConfirmation,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("paymentId", text(paymentId))
        put("signId", text(signId))
        put("body", body.toJson())
    }

    override fun toString(): String =
        "ConfirmCobsPaymentSigning(paymentId=${paymentId}, signId=${signId}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<ConfirmCobsPaymentSigning> {
        override fun read(json: JsonElement): ConfirmCobsPaymentSigning = fields(json) {
            ConfirmCobsPaymentSigning(
                paymentId = must("paymentId") { text(it) },
                signId = must("signId") { text(it) },
                body = must("body") { CobsConfirmation.read(it) },
                extra = rest(),
            )
        }
    }
}

/** Status of a signing after its confirmation. */
public data class CobsConfirmed(
    /** The status. */
    public val signInfo: CobsSignInfo? = null,
    /** The status, at other banks of the standard. */
    public val state: CobsSignState? = null,
    /** When to ask again, in milliseconds, at other banks of the standard. */
    public val pollInterval: Long? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        signInfo?.let { put("signInfo", it.toJson()) }
        state?.let { put("state", text(it.code)) }
        pollInterval?.let { put("pollInterval", integer(it)) }
    }

    override fun toString(): String =
        "CobsConfirmed(signInfo=${signInfo}, state=${state}, pollInterval=${pollInterval}, extra=${extra.keys})"

    public companion object : Reader<CobsConfirmed> {
        override fun read(json: JsonElement): CobsConfirmed = fields(json) {
            CobsConfirmed(
                signInfo = may("signInfo") { CobsSignInfo.read(it) },
                state = may("state") { CobsSignState.of(text(it)) },
                pollInterval = may("pollInterval") { integer(it) },
                extra = rest(),
            )
        }
    }
}

/** A payment to sign, to its end. */
public data class SignCobsPayment(
    /** The bank's id of the payment. */
    public val paymentId: String,
    /** The bank's id of the signing, as it came with the payment. Not needed by the second user. */
    public val signId: String? = null,
    /** Sign as the second user: the bank is asked for another signing first. */
    public val second: Boolean? = null,
    /** How the user wants to sign; by SMS where that is offered, when absent. */
    public val scenario: CobsScenario? = null,
    /** Outside production: no SMS is sent and the code is 0000. */
    public val testAuthCode: Boolean? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("paymentId", text(paymentId))
        signId?.let { put("signId", text(it)) }
        second?.let { put("second", bool(it)) }
        scenario?.let { put("scenario", text(it.code)) }
        testAuthCode?.let { put("testAuthCode", bool(it)) }
    }

    override fun toString(): String =
        "SignCobsPayment(paymentId=${paymentId}, signId=${signId}, second=${second}, scenario=${scenario}, testAuthCode=${testAuthCode}, extra=${extra.keys})"

    public companion object : Reader<SignCobsPayment> {
        override fun read(json: JsonElement): SignCobsPayment = fields(json) {
            SignCobsPayment(
                paymentId = must("paymentId") { text(it) },
                signId = may("signId") { text(it) },
                second = may("second") { bool(it) },
                scenario = may("scenario") { CobsScenario.of(text(it)) },
                testAuthCode = may("testAuthCode") { bool(it) },
                extra = rest(),
            )
        }
    }
}

/** A standing order to enter. */
public data class CreateCobsStandingOrder(
    /** The standing order. */
    public val body: CobsStandingOrder,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("body", body.toJson())
    }

    override fun toString(): String =
        "CreateCobsStandingOrder(body=${body}, extra=${extra.keys})"

    public companion object : Reader<CreateCobsStandingOrder> {
        override fun read(json: JsonElement): CreateCobsStandingOrder = fields(json) {
            CreateCobsStandingOrder(
                body = must("body") { CobsStandingOrder.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A standing order to enter, to its end. */
public data class OrderCobsStandingOrder(
    /** The standing order. */
    public val body: CobsStandingOrder,
    /** How the user wants to sign; by SMS where that is offered, when absent. */
    public val scenario: CobsScenario? = null,
    /** Outside production: no SMS is sent and the code is 0000. */
    public val testAuthCode: Boolean? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("body", body.toJson())
        scenario?.let { put("scenario", text(it.code)) }
        testAuthCode?.let { put("testAuthCode", bool(it)) }
    }

    override fun toString(): String =
        "OrderCobsStandingOrder(body=${body}, scenario=${scenario}, testAuthCode=${testAuthCode}, extra=${extra.keys})"

    public companion object : Reader<OrderCobsStandingOrder> {
        override fun read(json: JsonElement): OrderCobsStandingOrder = fields(json) {
            OrderCobsStandingOrder(
                body = must("body") { CobsStandingOrder.read(it) },
                scenario = may("scenario") { CobsScenario.of(text(it)) },
                testAuthCode = may("testAuthCode") { bool(it) },
                extra = rest(),
            )
        }
    }
}

/** A standing order, by the bank's id of it. */
public data class CobsStandingOrderRef(
    /** `standingOrderIdentification.transactionIdentification` of the bank's answer. */
    public val standingOrderId: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("standingOrderId", text(standingOrderId))
    }

    override fun toString(): String =
        "CobsStandingOrderRef(standingOrderId=${standingOrderId}, extra=${extra.keys})"

    public companion object : Reader<CobsStandingOrderRef> {
        override fun read(json: JsonElement): CobsStandingOrderRef = fields(json) {
            CobsStandingOrderRef(
                standingOrderId = must("standingOrderId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A payment that a standing order has made. */
public data class CobsRealizedPayment(
    /** The bank's id of it. */
    public val transactionIdentification: String? = null,
    /** When. */
    public val date: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        transactionIdentification?.let { put("transactionIdentification", text(it)) }
        date?.let { put("date", text(it)) }
    }

    override fun toString(): String =
        "CobsRealizedPayment(transactionIdentification=${transactionIdentification}, date=${date}, extra=${extra.keys})"

    public companion object : Reader<CobsRealizedPayment> {
        override fun read(json: JsonElement): CobsRealizedPayment = fields(json) {
            CobsRealizedPayment(
                transactionIdentification = may("transactionIdentification") { text(it) },
                date = may("date") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The status of a standing order. */
public data class CobsStandingOrderStatus(
    /** Its status. */
    public val instructionStatus: CobsInstructionStatus,
    /** The payments it has made. */
    public val realizedPayments: List<CobsRealizedPayment>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("instructionStatus", text(instructionStatus.code))
        realizedPayments?.let { put("realizedPayments", list(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "CobsStandingOrderStatus(instructionStatus=${instructionStatus}, realizedPayments=${realizedPayments}, extra=${extra.keys})"

    public companion object : Reader<CobsStandingOrderStatus> {
        override fun read(json: JsonElement): CobsStandingOrderStatus = fields(json) {
            CobsStandingOrderStatus(
                instructionStatus = must("instructionStatus") { CobsInstructionStatus.of(text(it)) },
                realizedPayments = may("realizedPayments") { list(it) { CobsRealizedPayment.read(it) } },
                extra = rest(),
            )
        }
    }
}

/**
 * A change of a standing order: the whole of it, as it is to be. The bank makes a new one of it, and deletes the
 * old one when the new one is signed.
 */
public data class UpdateCobsStandingOrder(
    /** `standingOrderIdentification.transactionIdentification` of the one to be changed. */
    public val standingOrderId: String,
    /** The standing order as it is to be. */
    public val body: CobsStandingOrder,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("standingOrderId", text(standingOrderId))
        put("body", body.toJson())
    }

    override fun toString(): String =
        "UpdateCobsStandingOrder(standingOrderId=${standingOrderId}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<UpdateCobsStandingOrder> {
        override fun read(json: JsonElement): UpdateCobsStandingOrder = fields(json) {
            UpdateCobsStandingOrder(
                standingOrderId = must("standingOrderId") { text(it) },
                body = must("body") { CobsStandingOrder.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A standing order to change, to its end. */
public data class ChangeCobsStandingOrder(
    /** The bank's id of the one to be changed. */
    public val standingOrderId: String,
    /** The standing order as it is to be. */
    public val body: CobsStandingOrder,
    /** How the user wants to sign; by SMS where that is offered, when absent. */
    public val scenario: CobsScenario? = null,
    /** Outside production: no SMS is sent and the code is 0000. */
    public val testAuthCode: Boolean? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("standingOrderId", text(standingOrderId))
        put("body", body.toJson())
        scenario?.let { put("scenario", text(it.code)) }
        testAuthCode?.let { put("testAuthCode", bool(it)) }
    }

    override fun toString(): String =
        "ChangeCobsStandingOrder(standingOrderId=${standingOrderId}, body=${body}, scenario=${scenario}, testAuthCode=${testAuthCode}, extra=${extra.keys})"

    public companion object : Reader<ChangeCobsStandingOrder> {
        override fun read(json: JsonElement): ChangeCobsStandingOrder = fields(json) {
            ChangeCobsStandingOrder(
                standingOrderId = must("standingOrderId") { text(it) },
                body = must("body") { CobsStandingOrder.read(it) },
                scenario = may("scenario") { CobsScenario.of(text(it)) },
                testAuthCode = may("testAuthCode") { bool(it) },
                extra = rest(),
            )
        }
    }
}

/** The signing of a standing order. */
public data class CobsStandingOrderSignRef(
    /** The bank's id of the standing order. */
    public val standingOrderId: String,
    /** The bank's id of the signing. */
    public val signId: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("standingOrderId", text(standingOrderId))
        put("signId", text(signId))
    }

    override fun toString(): String =
        "CobsStandingOrderSignRef(standingOrderId=${standingOrderId}, signId=${signId}, extra=${extra.keys})"

    public companion object : Reader<CobsStandingOrderSignRef> {
        override fun read(json: JsonElement): CobsStandingOrderSignRef = fields(json) {
            CobsStandingOrderSignRef(
                standingOrderId = must("standingOrderId") { text(it) },
                signId = must("signId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The signing of a standing order to start. */
public data class StartCobsStandingOrderSigning(
    /** The bank's id of the standing order. */
    public val standingOrderId: String,
    /** The bank's id of the signing. */
    public val signId: String,
    /** Outside production: no SMS is sent and the code is 0000. */
    public val testAuthCode: Boolean? = null,
    /** The way to sign. */
    public val body: CobsSignStart,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("standingOrderId", text(standingOrderId))
        put("signId", text(signId))
        testAuthCode?.let { put("testAuthCode", bool(it)) }
        put("body", body.toJson())
    }

    override fun toString(): String =
        "StartCobsStandingOrderSigning(standingOrderId=${standingOrderId}, signId=${signId}, testAuthCode=${testAuthCode}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<StartCobsStandingOrderSigning> {
        override fun read(json: JsonElement): StartCobsStandingOrderSigning = fields(json) {
            StartCobsStandingOrderSigning(
                standingOrderId = must("standingOrderId") { text(it) },
                signId = must("signId") { text(it) },
                testAuthCode = may("testAuthCode") { bool(it) },
                body = must("body") { CobsSignStart.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The signing of a standing order to confirm. */
public data class ConfirmCobsStandingOrderSigning(
    /** The bank's id of the standing order. */
    public val standingOrderId: String,
    /** The bank's id of the signing. */
    public val signId: String,
    /** The code. */
    public val body: CobsConfirmation,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("standingOrderId", text(standingOrderId))
        put("signId", text(signId))
        put("body", body.toJson())
    }

    override fun toString(): String =
        "ConfirmCobsStandingOrderSigning(standingOrderId=${standingOrderId}, signId=${signId}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<ConfirmCobsStandingOrderSigning> {
        override fun read(json: JsonElement): ConfirmCobsStandingOrderSigning = fields(json) {
            ConfirmCobsStandingOrderSigning(
                standingOrderId = must("standingOrderId") { text(it) },
                signId = must("signId") { text(it) },
                body = must("body") { CobsConfirmation.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A standing order to sign, to its end. */
public data class SignCobsStandingOrder(
    /** The bank's id of the standing order. */
    public val standingOrderId: String,
    /** The bank's id of the signing, as it came with the standing order. */
    public val signId: String,
    /** How the user wants to sign; by SMS where that is offered, when absent. */
    public val scenario: CobsScenario? = null,
    /** Outside production: no SMS is sent and the code is 0000. */
    public val testAuthCode: Boolean? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("standingOrderId", text(standingOrderId))
        put("signId", text(signId))
        scenario?.let { put("scenario", text(it.code)) }
        testAuthCode?.let { put("testAuthCode", bool(it)) }
    }

    override fun toString(): String =
        "SignCobsStandingOrder(standingOrderId=${standingOrderId}, signId=${signId}, scenario=${scenario}, testAuthCode=${testAuthCode}, extra=${extra.keys})"

    public companion object : Reader<SignCobsStandingOrder> {
        override fun read(json: JsonElement): SignCobsStandingOrder = fields(json) {
            SignCobsStandingOrder(
                standingOrderId = must("standingOrderId") { text(it) },
                signId = must("signId") { text(it) },
                scenario = may("scenario") { CobsScenario.of(text(it)) },
                testAuthCode = may("testAuthCode") { bool(it) },
                extra = rest(),
            )
        }
    }
}

/** A payment of a batch, by its signing. */
public data class CobsBatchItem(
    /** `signInfo.signId` of a payment that is entered and not signed. Required. */
    public val signId: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        signId?.let { put("signId", text(it)) }
    }

    override fun toString(): String =
        "CobsBatchItem(signId=${signId}, extra=${extra.keys})"

    public companion object : Reader<CobsBatchItem> {
        override fun read(json: JsonElement): CobsBatchItem = fields(json) {
            CobsBatchItem(
                signId = may("signId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A batch of payments that are entered already. */
public data class CobsBatch(
    /** Identification of the batch, at most 18 characters. Required. */
    public val exchangeIdentification: String? = null,
    /** Name of the batch, at most 35 characters. */
    public val instructionName: String? = null,
    /** Its payments, domestic and foreign together, as many as there are. Required. */
    public val payments: List<CobsBatchItem>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        exchangeIdentification?.let { put("exchangeIdentification", text(it)) }
        instructionName?.let { put("instructionName", text(it)) }
        payments?.let { put("payments", list(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "CobsBatch(exchangeIdentification=${exchangeIdentification}, instructionName=${instructionName}, payments=${payments}, extra=${extra.keys})"

    public companion object : Reader<CobsBatch> {
        override fun read(json: JsonElement): CobsBatch = fields(json) {
            CobsBatch(
                exchangeIdentification = may("exchangeIdentification") { text(it) },
                instructionName = may("instructionName") { text(it) },
                payments = may("payments") { list(it) { CobsBatchItem.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** A batch to enter. */
public data class CreateCobsBatch(
    /** The batch. */
    public val body: CobsBatch,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("body", body.toJson())
    }

    override fun toString(): String =
        "CreateCobsBatch(body=${body}, extra=${extra.keys})"

    public companion object : Reader<CreateCobsBatch> {
        override fun read(json: JsonElement): CreateCobsBatch = fields(json) {
            CreateCobsBatch(
                body = must("body") { CobsBatch.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The bank's answer to a batch. */
public data class CobsBatchEntered(
    /** The bank's id of the batch. */
    public val transactionIdentification: String? = null,
    /** Name of the batch. */
    public val instructionName: String? = null,
    /** The ways in which it can be signed. */
    public val scenarios: List<String>? = null,
    /** Status of its signing. */
    public val signInfo: CobsSignInfo? = null,
    /** Its status. */
    public val instructionStatus: CobsInstructionStatus? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        transactionIdentification?.let { put("transactionIdentification", text(it)) }
        instructionName?.let { put("instructionName", text(it)) }
        scenarios?.let { put("scenarios", list(it) { text(it) }) }
        signInfo?.let { put("signInfo", it.toJson()) }
        instructionStatus?.let { put("instructionStatus", text(it.code)) }
    }

    override fun toString(): String =
        "CobsBatchEntered(transactionIdentification=${transactionIdentification}, instructionName=${instructionName}, scenarios=${scenarios}, signInfo=${signInfo}, instructionStatus=${instructionStatus}, extra=${extra.keys})"

    public companion object : Reader<CobsBatchEntered> {
        override fun read(json: JsonElement): CobsBatchEntered = fields(json) {
            CobsBatchEntered(
                transactionIdentification = may("transactionIdentification") { text(it) },
                instructionName = may("instructionName") { text(it) },
                scenarios = may("scenarios") { list(it) { text(it) } },
                signInfo = may("signInfo") { CobsSignInfo.read(it) },
                instructionStatus = may("instructionStatus") { CobsInstructionStatus.of(text(it)) },
                extra = rest(),
            )
        }
    }
}

/** Many payments, signed once, to their end. */
public data class BatchCobsPayments(
    /** Identification of the batch, at most 18 characters. */
    public val exchangeIdentification: String,
    /** Name of the batch, at most 35 characters. */
    public val instructionName: String? = null,
    /** Payments to be entered first. */
    public val payments: List<CobsPayment>? = null,
    /** Payments that are entered already and not signed, by their signId. */
    public val signIds: List<String>? = null,
    /** How the user wants to sign; by SMS where that is offered, when absent. */
    public val scenario: CobsScenario? = null,
    /** Outside production: no SMS is sent and the code is 0000. */
    public val testAuthCode: Boolean? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("exchangeIdentification", text(exchangeIdentification))
        instructionName?.let { put("instructionName", text(it)) }
        payments?.let { put("payments", list(it) { it.toJson() }) }
        signIds?.let { put("signIds", list(it) { text(it) }) }
        scenario?.let { put("scenario", text(it.code)) }
        testAuthCode?.let { put("testAuthCode", bool(it)) }
    }

    override fun toString(): String =
        "BatchCobsPayments(exchangeIdentification=${exchangeIdentification}, instructionName=${instructionName}, payments=${payments}, signIds=${signIds}, scenario=${scenario}, testAuthCode=${testAuthCode}, extra=${extra.keys})"

    public companion object : Reader<BatchCobsPayments> {
        override fun read(json: JsonElement): BatchCobsPayments = fields(json) {
            BatchCobsPayments(
                exchangeIdentification = must("exchangeIdentification") { text(it) },
                instructionName = may("instructionName") { text(it) },
                payments = may("payments") { list(it) { CobsPayment.read(it) } },
                signIds = may("signIds") { list(it) { text(it) } },
                scenario = may("scenario") { CobsScenario.of(text(it)) },
                testAuthCode = may("testAuthCode") { bool(it) },
                extra = rest(),
            )
        }
    }
}

/** A batch, by the bank's id of it. */
public data class CobsBatchRef(
    /** `transactionIdentification` of the bank's answer. */
    public val batchId: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("batchId", text(batchId))
    }

    override fun toString(): String =
        "CobsBatchRef(batchId=${batchId}, extra=${extra.keys})"

    public companion object : Reader<CobsBatchRef> {
        override fun read(json: JsonElement): CobsBatchRef = fields(json) {
            CobsBatchRef(
                batchId = must("batchId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A payment of a batch and its status. */
public data class CobsBatchPayment(
    /** The bank's id of the payment. */
    public val transactionIdentification: String? = null,
    /** Its status. Max banka's own. */
    public val instructionStatus: CobsInstructionStatus? = null,
    /** Status of its signing. */
    public val signInfo: CobsSignInfo? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        transactionIdentification?.let { put("transactionIdentification", text(it)) }
        instructionStatus?.let { put("instructionStatus", text(it.code)) }
        signInfo?.let { put("signInfo", it.toJson()) }
    }

    override fun toString(): String =
        "CobsBatchPayment(transactionIdentification=${transactionIdentification}, instructionStatus=${instructionStatus}, signInfo=${signInfo}, extra=${extra.keys})"

    public companion object : Reader<CobsBatchPayment> {
        override fun read(json: JsonElement): CobsBatchPayment = fields(json) {
            CobsBatchPayment(
                transactionIdentification = may("transactionIdentification") { text(it) },
                instructionStatus = may("instructionStatus") { CobsInstructionStatus.of(text(it)) },
                signInfo = may("signInfo") { CobsSignInfo.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The status of a batch. */
public data class CobsBatchStatus(
    /** Its status. */
    public val instructionStatus: CobsInstructionStatus,
    /** Identification of the batch. */
    public val exchangeIdentification: String? = null,
    /** Its payments. */
    public val payments: List<CobsBatchPayment>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("instructionStatus", text(instructionStatus.code))
        exchangeIdentification?.let { put("exchangeIdentification", text(it)) }
        payments?.let { put("payments", list(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "CobsBatchStatus(instructionStatus=${instructionStatus}, exchangeIdentification=${exchangeIdentification}, payments=${payments}, extra=${extra.keys})"

    public companion object : Reader<CobsBatchStatus> {
        override fun read(json: JsonElement): CobsBatchStatus = fields(json) {
            CobsBatchStatus(
                instructionStatus = must("instructionStatus") { CobsInstructionStatus.of(text(it)) },
                exchangeIdentification = may("exchangeIdentification") { text(it) },
                payments = may("payments") { list(it) { CobsBatchPayment.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** A batch to delete. */
public data class DeleteCobsBatch(
    /** `transactionIdentification` of the bank's answer. */
    public val batchId: String,
    /** Deletes its payments too. */
    public val allInstructions: Boolean? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("batchId", text(batchId))
        allInstructions?.let { put("allInstructions", bool(it)) }
    }

    override fun toString(): String =
        "DeleteCobsBatch(batchId=${batchId}, allInstructions=${allInstructions}, extra=${extra.keys})"

    public companion object : Reader<DeleteCobsBatch> {
        override fun read(json: JsonElement): DeleteCobsBatch = fields(json) {
            DeleteCobsBatch(
                batchId = must("batchId") { text(it) },
                allInstructions = may("allInstructions") { bool(it) },
                extra = rest(),
            )
        }
    }
}

/** The signing of a batch. */
public data class CobsBatchSignRef(
    /** The bank's id of the batch. */
    public val batchId: String,
    /** The bank's id of the signing. */
    public val signId: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("batchId", text(batchId))
        put("signId", text(signId))
    }

    override fun toString(): String =
        "CobsBatchSignRef(batchId=${batchId}, signId=${signId}, extra=${extra.keys})"

    public companion object : Reader<CobsBatchSignRef> {
        override fun read(json: JsonElement): CobsBatchSignRef = fields(json) {
            CobsBatchSignRef(
                batchId = must("batchId") { text(it) },
                signId = must("signId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The signing of a batch to start. */
public data class StartCobsBatchSigning(
    /** The bank's id of the batch. */
    public val batchId: String,
    /** The bank's id of the signing. */
    public val signId: String,
    /** Outside production: no SMS is sent and the code is 0000. */
    public val testAuthCode: Boolean? = null,
    /** The way to sign. */
    public val body: CobsSignStart,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("batchId", text(batchId))
        put("signId", text(signId))
        testAuthCode?.let { put("testAuthCode", bool(it)) }
        put("body", body.toJson())
    }

    override fun toString(): String =
        "StartCobsBatchSigning(batchId=${batchId}, signId=${signId}, testAuthCode=${testAuthCode}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<StartCobsBatchSigning> {
        override fun read(json: JsonElement): StartCobsBatchSigning = fields(json) {
            StartCobsBatchSigning(
                batchId = must("batchId") { text(it) },
                signId = must("signId") { text(it) },
                testAuthCode = may("testAuthCode") { bool(it) },
                body = must("body") { CobsSignStart.read(it) },
                extra = rest(),
            )
        }
    }
}

/** The signing of a batch to confirm. */
public data class ConfirmCobsBatchSigning(
    /** The bank's id of the batch. */
    public val batchId: String,
    /** The bank's id of the signing. */
    public val signId: String,
    /** The code. */
    public val body: CobsConfirmation,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("batchId", text(batchId))
        put("signId", text(signId))
        put("body", body.toJson())
    }

    override fun toString(): String =
        "ConfirmCobsBatchSigning(batchId=${batchId}, signId=${signId}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<ConfirmCobsBatchSigning> {
        override fun read(json: JsonElement): ConfirmCobsBatchSigning = fields(json) {
            ConfirmCobsBatchSigning(
                batchId = must("batchId") { text(it) },
                signId = must("signId") { text(it) },
                body = must("body") { CobsConfirmation.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A batch to sign, to its end. */
public data class SignCobsBatch(
    /** The bank's id of the batch. */
    public val batchId: String,
    /** The bank's id of the signing, as it came with the batch. */
    public val signId: String,
    /** How the user wants to sign; by SMS where that is offered, when absent. */
    public val scenario: CobsScenario? = null,
    /** Outside production: no SMS is sent and the code is 0000. */
    public val testAuthCode: Boolean? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("batchId", text(batchId))
        put("signId", text(signId))
        scenario?.let { put("scenario", text(it.code)) }
        testAuthCode?.let { put("testAuthCode", bool(it)) }
    }

    override fun toString(): String =
        "SignCobsBatch(batchId=${batchId}, signId=${signId}, scenario=${scenario}, testAuthCode=${testAuthCode}, extra=${extra.keys})"

    public companion object : Reader<SignCobsBatch> {
        override fun read(json: JsonElement): SignCobsBatch = fields(json) {
            SignCobsBatch(
                batchId = must("batchId") { text(it) },
                signId = must("signId") { text(it) },
                scenario = may("scenario") { CobsScenario.of(text(it)) },
                testAuthCode = may("testAuthCode") { bool(it) },
                extra = rest(),
            )
        }
    }
}

/** The page on which a user signs. */
public data class CobsSigningPage(
    /** The bank's id of the visit. */
    public val id: String,
    /** Where the page sends the user back to. */
    public val redirectUrl: String? = null,
    /** Outside production: no SMS is sent and the code is 0000. */
    public val testAuthCode: Boolean? = null,
    /** The answer that named the page, where a client repeats it. */
    public val body: CobsSignStarted? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("id", text(id))
        redirectUrl?.let { put("redirectUrl", text(it)) }
        testAuthCode?.let { put("testAuthCode", bool(it)) }
        body?.let { put("body", it.toJson()) }
    }

    override fun toString(): String =
        "CobsSigningPage(id=${id}, redirectUrl=${redirectUrl}, testAuthCode=${testAuthCode}, body=${body}, extra=${extra.keys})"

    public companion object : Reader<CobsSigningPage> {
        override fun read(json: JsonElement): CobsSigningPage = fields(json) {
            CobsSigningPage(
                id = must("id") { text(it) },
                redirectUrl = may("redirectUrl") { text(it) },
                testAuthCode = may("testAuthCode") { bool(it) },
                body = may("body") { CobsSignStarted.read(it) },
                extra = rest(),
            )
        }
    }
}

/** For whom a token is wanted. */
public data class CesopTokenRequest(
    /** SE number of the company on whose behalf we report; absent for ourselves. The context's `onBehalfOf`, unless given. */
    public val paaVegneAfSe: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        paaVegneAfSe?.let { put("paa_vegne_af_se", text(it)) }
    }

    override fun toString(): String =
        "CesopTokenRequest(paaVegneAfSe=${paaVegneAfSe}, extra=${extra.keys})"

    public companion object : Reader<CesopTokenRequest> {
        override fun read(json: JsonElement): CesopTokenRequest = fields(json) {
            CesopTokenRequest(
                paaVegneAfSe = may("paa_vegne_af_se") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A token of Billetautomaten. Secret. */
public data class CesopToken(
    /** The token: a JWT. */
    public val accessToken: String,
    /** `Bearer`. */
    public val tokenType: String? = null,
    /** How long it holds, in seconds. */
    public val expiresIn: Long? = null,
    /** Further tokens, where the server gives more than was asked for. They are secrets like the first. */
    public val refreshToken: String? = null,
    /** The same, of OpenID Connect. */
    public val idToken: String? = null,
    /** `openid certToJWT cesop-api`. */
    public val scope: String? = null,
    /** What the token says. Read, not verified: for a person who looks for a fault, never for a decision. */
    public val claims: JsonElement? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("access_token", text(accessToken))
        tokenType?.let { put("token_type", text(it)) }
        expiresIn?.let { put("expires_in", integer(it)) }
        refreshToken?.let { put("refresh_token", text(it)) }
        idToken?.let { put("id_token", text(it)) }
        scope?.let { put("scope", text(it)) }
        claims?.let { put("claims", it) }
    }

    override fun toString(): String =
        "CesopToken(accessToken=${hidden(accessToken)}, tokenType=${tokenType}, expiresIn=${expiresIn}, refreshToken=${hidden(refreshToken)}, idToken=${hidden(idToken)}, scope=${scope}, claims=${hidden(claims)}, extra=${extra.keys})"

    public companion object : Reader<CesopToken> {
        override fun read(json: JsonElement): CesopToken = fields(json) {
            CesopToken(
                accessToken = must("access_token") { text(it) },
                tokenType = may("token_type") { text(it) },
                expiresIn = may("expires_in") { integer(it) },
                refreshToken = may("refresh_token") { text(it) },
                idToken = may("id_token") { text(it) },
                scope = may("scope") { text(it) },
                claims = may("claims") { it },
                extra = rest(),
            )
        }
    }
}

/** A report to hand in. */
public data class ReportToSubmit(
    /** The message as XML. */
    public val xml: String,
    /** Hand it in although our own validation finds faults in it. */
    public val unchecked: Boolean? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("xml", text(xml))
        unchecked?.let { put("unchecked", bool(it)) }
    }

    override fun toString(): String =
        "ReportToSubmit(xml=${hidden(xml)}, unchecked=${unchecked}, extra=${extra.keys})"

    public companion object : Reader<ReportToSubmit> {
        override fun read(json: JsonElement): ReportToSubmit = fields(json) {
            ReportToSubmit(
                xml = must("xml") { text(it) },
                unchecked = may("unchecked") { bool(it) },
                extra = rest(),
            )
        }
    }
}

/** A report that was handed in. */
public data class SubmittedReport(
    /** The agency's id of it. */
    public val reportId: String,
    /** `MessageRefId` of the message. */
    public val messageRefId: String,
    /** What else the agency answered, where it answered JSON. */
    public val answer: JsonElement? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("reportId", text(reportId))
        put("messageRefId", text(messageRefId))
        answer?.let { put("answer", it) }
    }

    override fun toString(): String =
        "SubmittedReport(reportId=${reportId}, messageRefId=${messageRefId}, answer=${hidden(answer)}, extra=${extra.keys})"

    public companion object : Reader<SubmittedReport> {
        override fun read(json: JsonElement): SubmittedReport = fields(json) {
            SubmittedReport(
                reportId = must("reportId") { text(it) },
                messageRefId = must("messageRefId") { text(it) },
                answer = may("answer") { it },
                extra = rest(),
            )
        }
    }
}

/** A quarter of a year. */
public data class ReportingPeriod(
    /** 1 to 4. */
    public val quarter: Long,
    /** The year, 2024 or later. */
    public val year: Long,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("Quarter", integer(quarter))
        put("Year", integer(year))
    }

    override fun toString(): String =
        "ReportingPeriod(quarter=${quarter}, year=${year}, extra=${extra.keys})"

    public companion object : Reader<ReportingPeriod> {
        override fun read(json: JsonElement): ReportingPeriod = fields(json) {
            ReportingPeriod(
                quarter = must("Quarter") { integer(it) },
                year = must("Year") { integer(it) },
                extra = rest(),
            )
        }
    }
}

/** An error that a validation found. */
public data class CesopValidationError(
    /** Its code: `45010`. */
    public val errorCode: String,
    /** How often this error was found in this message so far: it grows with each resubmission. */
    public val errorCounter: Long,
    /** In a few words. */
    public val errorShortDesc: String,
    /** In full. */
    public val errorDescription: String,
    /** The transaction at fault. */
    public val transactionIdentifier: String? = null,
    /** The payee at fault, by the `DocRefId` of its record. */
    public val docRefId: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("ErrorCode", text(errorCode))
        put("ErrorCounter", integer(errorCounter))
        put("ErrorShortDesc", text(errorShortDesc))
        put("ErrorDescription", text(errorDescription))
        transactionIdentifier?.let { put("TransactionIdentifier", text(it)) }
        docRefId?.let { put("DocRefId", text(it)) }
    }

    override fun toString(): String =
        "CesopValidationError(errorCode=${errorCode}, errorCounter=${errorCounter}, errorShortDesc=${errorShortDesc}, errorDescription=${errorDescription}, transactionIdentifier=${transactionIdentifier}, docRefId=${docRefId}, extra=${extra.keys})"

    public companion object : Reader<CesopValidationError> {
        override fun read(json: JsonElement): CesopValidationError = fields(json) {
            CesopValidationError(
                errorCode = must("ErrorCode") { text(it) },
                errorCounter = must("ErrorCounter") { integer(it) },
                errorShortDesc = must("ErrorShortDesc") { text(it) },
                errorDescription = must("ErrorDescription") { text(it) },
                transactionIdentifier = may("TransactionIdentifier") { text(it) },
                docRefId = may("DocRefId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** An error of a validation result. */
public data class CesopFault(
    /** The error as the agency wrote it. */
    public val error: CesopValidationError,
    /** The business rule or technical rule that it is of: `RT-BR-0010`. */
    public val rule: String? = null,
    /** Where to look, in words. */
    public val correct: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("error", error.toJson())
        rule?.let { put("rule", text(it)) }
        correct?.let { put("correct", text(it)) }
    }

    override fun toString(): String =
        "CesopFault(error=${error}, rule=${rule}, correct=${correct}, extra=${extra.keys})"

    public companion object : Reader<CesopFault> {
        override fun read(json: JsonElement): CesopFault = fields(json) {
            CesopFault(
                error = must("error") { CesopValidationError.read(it) },
                rule = may("rule") { text(it) },
                correct = may("correct") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A validation result, read: what was taken, what was not, what to do. */
public data class CesopAnswer(
    /** How it went. */
    public val result: CesopResult,
    /** `MessageRefId` of the answer. */
    public val messageRefId: String,
    /** `MessageRefId` of the message that it answers. */
    public val corrMessageRefId: String? = null,
    /** What the message that it answers holds. */
    public val messageTypeIndic: MessageTypeIndic,
    /** The quarter. */
    public val reportingPeriod: ReportingPeriod,
    /** The errors, with what our own table says of their codes. */
    public val errors: List<CesopFault>,
    /** `DocRefId` of every payee that was not taken, each once, in the order of the errors. */
    public val docRefIds: List<String>,
    /** `TransactionIdentifier` of every transaction at fault, each once. */
    public val transactionIdentifiers: List<String>,
    /** What to do, in a sentence. */
    public val next: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("result", text(result.code))
        put("messageRefId", text(messageRefId))
        corrMessageRefId?.let { put("corrMessageRefId", text(it)) }
        put("messageTypeIndic", text(messageTypeIndic.code))
        put("reportingPeriod", reportingPeriod.toJson())
        put("errors", list(errors) { it.toJson() })
        put("docRefIds", list(docRefIds) { text(it) })
        put("transactionIdentifiers", list(transactionIdentifiers) { text(it) })
        put("next", text(next))
    }

    override fun toString(): String =
        "CesopAnswer(result=${result}, messageRefId=${messageRefId}, corrMessageRefId=${corrMessageRefId}, messageTypeIndic=${messageTypeIndic}, reportingPeriod=${reportingPeriod}, errors=${errors}, docRefIds=${docRefIds}, transactionIdentifiers=${transactionIdentifiers}, next=${next}, extra=${extra.keys})"

    public companion object : Reader<CesopAnswer> {
        override fun read(json: JsonElement): CesopAnswer = fields(json) {
            CesopAnswer(
                result = must("result") { CesopResult.of(text(it)) },
                messageRefId = must("messageRefId") { text(it) },
                corrMessageRefId = may("corrMessageRefId") { text(it) },
                messageTypeIndic = must("messageTypeIndic") { MessageTypeIndic.of(text(it)) },
                reportingPeriod = must("reportingPeriod") { ReportingPeriod.read(it) },
                errors = must("errors") { list(it) { CesopFault.read(it) } },
                docRefIds = must("docRefIds") { list(it) { text(it) } },
                transactionIdentifiers = must("transactionIdentifiers") { list(it) { text(it) } },
                next = must("next") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A receipt or a validation report. */
public data class ReportDocument(
    /** Whether it is there already. */
    public val ready: Boolean,
    /** Its content type. */
    public val contentType: String? = null,
    /** The document as text. */
    public val text: String? = null,
    /** The same read, where it is a validation result message. */
    public val answer: CesopAnswer? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("ready", bool(ready))
        contentType?.let { put("contentType", text(it)) }
        text?.let { put("text", text(it)) }
        answer?.let { put("answer", it.toJson()) }
    }

    override fun toString(): String =
        "ReportDocument(ready=${ready}, contentType=${contentType}, text=${text}, answer=${answer}, extra=${extra.keys})"

    public companion object : Reader<ReportDocument> {
        override fun read(json: JsonElement): ReportDocument = fields(json) {
            ReportDocument(
                ready = must("ready") { bool(it) },
                contentType = may("contentType") { text(it) },
                text = may("text") { text(it) },
                answer = may("answer") { CesopAnswer.read(it) },
                extra = rest(),
            )
        }
    }
}

/** How a report that was handed in ended. */
public data class ReportEnded(
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
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        reportId?.let { put("reportId", text(it)) }
        messageRefId?.let { put("messageRefId", text(it)) }
        receipt?.let { put("receipt", it.toJson()) }
        validationReport?.let { put("validationReport", text(it)) }
        answer?.let { put("answer", it.toJson()) }
    }

    override fun toString(): String =
        "ReportEnded(reportId=${reportId}, messageRefId=${messageRefId}, receipt=${receipt}, validationReport=${validationReport}, answer=${answer}, extra=${extra.keys})"

    public companion object : Reader<ReportEnded> {
        override fun read(json: JsonElement): ReportEnded = fields(json) {
            ReportEnded(
                reportId = may("reportId") { text(it) },
                messageRefId = may("messageRefId") { text(it) },
                receipt = may("receipt") { ReportDocument.read(it) },
                validationReport = may("validationReport") { text(it) },
                answer = may("answer") { CesopAnswer.read(it) },
                extra = rest(),
            )
        }
    }
}

/** What is known of a report that came to no end. */
public data class ReportTrouble(
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
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        reportId?.let { put("reportId", text(it)) }
        messageRefId?.let { put("messageRefId", text(it)) }
        receipt?.let { put("receipt", it.toJson()) }
        requestId?.let { put("requestId", text(it)) }
        error?.let { put("error", error(it)) }
    }

    override fun toString(): String =
        "ReportTrouble(reportId=${reportId}, messageRefId=${messageRefId}, receipt=${receipt}, requestId=${requestId}, error=${error}, extra=${extra.keys})"

    public companion object : Reader<ReportTrouble> {
        override fun read(json: JsonElement): ReportTrouble = fields(json) {
            ReportTrouble(
                reportId = may("reportId") { text(it) },
                messageRefId = may("messageRefId") { text(it) },
                receipt = may("receipt") { ReportDocument.read(it) },
                requestId = may("requestId") { text(it) },
                error = may("error") { error(it) },
                extra = rest(),
            )
        }
    }
}

/** Identifier of a payment service provider. */
public data class PspId(
    /** The identifier. */
    public val value: String,
    /** What kind it is of. */
    public val pspIdType: PspIdType,
    /** Which other kind. */
    public val pspIdOther: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("value", text(value))
        put("PSPIdType", text(pspIdType.code))
        pspIdOther?.let { put("PSPIdOther", text(it)) }
    }

    override fun toString(): String =
        "PspId(value=${value}, pspIdType=${pspIdType}, pspIdOther=${pspIdOther}, extra=${extra.keys})"

    public companion object : Reader<PspId> {
        override fun read(json: JsonElement): PspId = fields(json) {
            PspId(
                value = must("value") { text(it) },
                pspIdType = must("PSPIdType") { PspIdType.of(text(it)) },
                pspIdOther = may("PSPIdOther") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A name. */
public data class CesopName(
    /** The name, 1 to 200 characters. */
    public val value: String,
    /** What kind it is of. */
    public val nameType: CesopNameType,
    /** Which other kind. */
    public val nameOther: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("value", text(value))
        put("nameType", text(nameType.code))
        nameOther?.let { put("nameOther", text(it)) }
    }

    override fun toString(): String =
        "CesopName(value=${value}, nameType=${nameType}, nameOther=${nameOther}, extra=${extra.keys})"

    public companion object : Reader<CesopName> {
        override fun read(json: JsonElement): CesopName = fields(json) {
            CesopName(
                value = must("value") { text(it) },
                nameType = must("nameType") { CesopNameType.of(text(it)) },
                nameOther = may("nameOther") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A payment service provider. */
public data class CesopPsp(
    /** Its identifier. */
    public val pspId: PspId,
    /** Its names. */
    public val names: List<CesopName>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("PSPId", pspId.toJson())
        names?.let { put("Name", list(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "CesopPsp(pspId=${pspId}, names=${names}, extra=${extra.keys})"

    public companion object : Reader<CesopPsp> {
        override fun read(json: JsonElement): CesopPsp = fields(json) {
            CesopPsp(
                pspId = must("PSPId") { PspId.read(it) },
                names = may("Name") { list(it) { CesopName.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** The header of a message. */
public data class MessageSpec(
    /** Member State whose administration passes the message on: `DK`. */
    public val transmittingCountry: String,
    /** Kind of message. */
    public val messageType: CesopMessageType,
    /** What the message holds. */
    public val messageTypeIndic: MessageTypeIndic,
    /** UUID, version 4, of this message and no other. */
    public val messageRefId: String,
    /** `MessageRefId` of the message that is corrected or answered. */
    public val corrMessageRefId: String? = null,
    /** Who sends, where that is not who reports. */
    public val sendingPsp: CesopPsp? = null,
    /** The quarter. */
    public val reportingPeriod: ReportingPeriod,
    /** When the message was made: date, time and time zone. */
    public val timestamp: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("TransmittingCountry", text(transmittingCountry))
        put("MessageType", text(messageType.code))
        put("MessageTypeIndic", text(messageTypeIndic.code))
        put("MessageRefId", text(messageRefId))
        corrMessageRefId?.let { put("CorrMessageRefId", text(it)) }
        sendingPsp?.let { put("SendingPSP", it.toJson()) }
        put("ReportingPeriod", reportingPeriod.toJson())
        put("Timestamp", text(timestamp))
    }

    override fun toString(): String =
        "MessageSpec(transmittingCountry=${transmittingCountry}, messageType=${messageType}, messageTypeIndic=${messageTypeIndic}, messageRefId=${messageRefId}, corrMessageRefId=${corrMessageRefId}, sendingPsp=${sendingPsp}, reportingPeriod=${reportingPeriod}, timestamp=${timestamp}, extra=${extra.keys})"

    public companion object : Reader<MessageSpec> {
        override fun read(json: JsonElement): MessageSpec = fields(json) {
            MessageSpec(
                transmittingCountry = must("TransmittingCountry") { text(it) },
                messageType = must("MessageType") { CesopMessageType.of(text(it)) },
                messageTypeIndic = must("MessageTypeIndic") { MessageTypeIndic.of(text(it)) },
                messageRefId = must("MessageRefId") { text(it) },
                corrMessageRefId = may("CorrMessageRefId") { text(it) },
                sendingPsp = may("SendingPSP") { CesopPsp.read(it) },
                reportingPeriod = must("ReportingPeriod") { ReportingPeriod.read(it) },
                timestamp = must("Timestamp") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** An address in parts. */
public data class AddressFix(
    /** Street. */
    public val street: String? = null,
    /** House number or name. */
    public val buildingIdentifier: String? = null,
    /** Suite. */
    public val suiteIdentifier: String? = null,
    /** Floor. */
    public val floorIdentifier: String? = null,
    /** District. */
    public val districtName: String? = null,
    /** Post office box. */
    public val pob: String? = null,
    /** Post code. */
    public val postCode: String? = null,
    /** City. */
    public val city: String? = null,
    /** Province or state. */
    public val countrySubentity: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        street?.let { put("Street", text(it)) }
        buildingIdentifier?.let { put("BuildingIdentifier", text(it)) }
        suiteIdentifier?.let { put("SuiteIdentifier", text(it)) }
        floorIdentifier?.let { put("FloorIdentifier", text(it)) }
        districtName?.let { put("DistrictName", text(it)) }
        pob?.let { put("POB", text(it)) }
        postCode?.let { put("PostCode", text(it)) }
        city?.let { put("City", text(it)) }
        countrySubentity?.let { put("CountrySubentity", text(it)) }
    }

    override fun toString(): String =
        "AddressFix(street=${street}, buildingIdentifier=${buildingIdentifier}, suiteIdentifier=${suiteIdentifier}, floorIdentifier=${floorIdentifier}, districtName=${districtName}, pob=${pob}, postCode=${postCode}, city=${city}, countrySubentity=${countrySubentity}, extra=${extra.keys})"

    public companion object : Reader<AddressFix> {
        override fun read(json: JsonElement): AddressFix = fields(json) {
            AddressFix(
                street = may("Street") { text(it) },
                buildingIdentifier = may("BuildingIdentifier") { text(it) },
                suiteIdentifier = may("SuiteIdentifier") { text(it) },
                floorIdentifier = may("FloorIdentifier") { text(it) },
                districtName = may("DistrictName") { text(it) },
                pob = may("POB") { text(it) },
                postCode = may("PostCode") { text(it) },
                city = may("City") { text(it) },
                countrySubentity = may("CountrySubentity") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** An address. */
public data class PayeeAddress(
    /** Its country. */
    public val countryCode: String? = null,
    /** In parts, which is preferred. */
    public val addressFix: AddressFix? = null,
    /** As one text. */
    public val addressFree: String? = null,
    /** Its legal character. */
    public val legalAddressType: LegalAddressType? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        countryCode?.let { put("CountryCode", text(it)) }
        addressFix?.let { put("AddressFix", it.toJson()) }
        addressFree?.let { put("AddressFree", text(it)) }
        legalAddressType?.let { put("legalAddressType", text(it.code)) }
    }

    override fun toString(): String =
        "PayeeAddress(countryCode=${countryCode}, addressFix=${addressFix}, addressFree=${addressFree}, legalAddressType=${legalAddressType}, extra=${extra.keys})"

    public companion object : Reader<PayeeAddress> {
        override fun read(json: JsonElement): PayeeAddress = fields(json) {
            PayeeAddress(
                countryCode = may("CountryCode") { text(it) },
                addressFix = may("AddressFix") { AddressFix.read(it) },
                addressFree = may("AddressFree") { text(it) },
                legalAddressType = may("legalAddressType") { LegalAddressType.of(text(it)) },
                extra = rest(),
            )
        }
    }
}

/** A confirmed VAT number. */
public data class VatId(
    /** The number. */
    public val value: String,
    /** The Member State that issued it. */
    public val issuedBy: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("value", text(value))
        put("issuedBy", text(issuedBy))
    }

    override fun toString(): String =
        "VatId(value=${hidden(value)}, issuedBy=${issuedBy}, extra=${extra.keys})"

    public companion object : Reader<VatId> {
        override fun read(json: JsonElement): VatId = fields(json) {
            VatId(
                value = must("value") { text(it) },
                issuedBy = must("issuedBy") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A tax number. */
public data class TaxId(
    /** The number. */
    public val value: String,
    /** The country that issued it. */
    public val issuedBy: String,
    /** What kind it is of. */
    public val kind: TaxIdType,
    /** Which other kind. */
    public val taxIdOther: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("value", text(value))
        put("issuedBy", text(issuedBy))
        put("type", text(kind.code))
        taxIdOther?.let { put("TAXIdOther", text(it)) }
    }

    override fun toString(): String =
        "TaxId(value=${hidden(value)}, issuedBy=${issuedBy}, kind=${kind}, taxIdOther=${taxIdOther}, extra=${extra.keys})"

    public companion object : Reader<TaxId> {
        override fun read(json: JsonElement): TaxId = fields(json) {
            TaxId(
                value = must("value") { text(it) },
                issuedBy = must("issuedBy") { text(it) },
                kind = must("type") { TaxIdType.of(text(it)) },
                taxIdOther = may("TAXIdOther") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Tax numbers of a payee. */
public data class TaxIdentification(
    /** Confirmed VAT numbers. */
    public val vatIds: List<VatId>? = null,
    /** Other tax numbers. */
    public val taxIds: List<TaxId>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        vatIds?.let { put("VATId", list(it) { it.toJson() }) }
        taxIds?.let { put("TAXId", list(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "TaxIdentification(vatIds=${vatIds}, taxIds=${taxIds}, extra=${extra.keys})"

    public companion object : Reader<TaxIdentification> {
        override fun read(json: JsonElement): TaxIdentification = fields(json) {
            TaxIdentification(
                vatIds = may("VATId") { list(it) { VatId.read(it) } },
                taxIds = may("TAXId") { list(it) { TaxId.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** The account of a payee, or the BIC of who holds it. */
public data class AccountIdentifier(
    /** The identifier. */
    public val value: String,
    /** Country of the account. */
    public val countryCode: String? = null,
    /** What kind it is of. */
    public val kind: AccountIdentifierType? = null,
    /** Which other kind. */
    public val accountIdentifierOther: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("value", text(value))
        countryCode?.let { put("CountryCode", text(it)) }
        kind?.let { put("type", text(it.code)) }
        accountIdentifierOther?.let { put("accountIdentifierOther", text(it)) }
    }

    override fun toString(): String =
        "AccountIdentifier(value=${hidden(value)}, countryCode=${countryCode}, kind=${kind}, accountIdentifierOther=${accountIdentifierOther}, extra=${extra.keys})"

    public companion object : Reader<AccountIdentifier> {
        override fun read(json: JsonElement): AccountIdentifier = fields(json) {
            AccountIdentifier(
                value = must("value") { text(it) },
                countryCode = may("CountryCode") { text(it) },
                kind = may("type") { AccountIdentifierType.of(text(it)) },
                accountIdentifierOther = may("accountIdentifierOther") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A date of a transaction. */
public data class TransactionDate(
    /** Date, time and time zone: `2025-02-03T10:15:00Z`. */
    public val value: String,
    /** Which date. */
    public val transactionDateType: TransactionDateType,
    /** Which other date. */
    public val transactionDateOther: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("value", text(value))
        put("transactionDateType", text(transactionDateType.code))
        transactionDateOther?.let { put("transactionDateOther", text(it)) }
    }

    override fun toString(): String =
        "TransactionDate(value=${value}, transactionDateType=${transactionDateType}, transactionDateOther=${transactionDateOther}, extra=${extra.keys})"

    public companion object : Reader<TransactionDate> {
        override fun read(json: JsonElement): TransactionDate = fields(json) {
            TransactionDate(
                value = must("value") { text(it) },
                transactionDateType = must("transactionDateType") { TransactionDateType.of(text(it)) },
                transactionDateOther = may("transactionDateOther") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** An amount with two decimals, and its currency. */
public data class CesopAmount(
    /** The amount. */
    public val value: String,
    /** ISO 4217 code. */
    public val currency: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("value", text(value))
        put("currency", text(currency))
    }

    override fun toString(): String =
        "CesopAmount(value=${value}, currency=${currency}, extra=${extra.keys})"

    public companion object : Reader<CesopAmount> {
        override fun read(json: JsonElement): CesopAmount = fields(json) {
            CesopAmount(
                value = must("value") { text(it) },
                currency = must("currency") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A payment method. */
public data class CesopPaymentMethod(
    /**
     * `Card payment`, `Bank transfer`, `Direct debit`, `E-money`, `Money Remittance`, `Marketplace`, `Intermediary` or
     * `Other`.
     */
    public val paymentMethodType: String,
    /** Which other method. */
    public val paymentMethodOther: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("PaymentMethodType", text(paymentMethodType))
        paymentMethodOther?.let { put("PaymentMethodOther", text(it)) }
    }

    override fun toString(): String =
        "CesopPaymentMethod(paymentMethodType=${paymentMethodType}, paymentMethodOther=${paymentMethodOther}, extra=${extra.keys})"

    public companion object : Reader<CesopPaymentMethod> {
        override fun read(json: JsonElement): CesopPaymentMethod = fields(json) {
            CesopPaymentMethod(
                paymentMethodType = must("PaymentMethodType") { text(it) },
                paymentMethodOther = may("PaymentMethodOther") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Where the payer is. */
public data class PayerMs(
    /** The Member State. */
    public val value: String,
    /** What says so. */
    public val payerMsSource: AccountIdentifierType,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("value", text(value))
        put("PayerMSSource", text(payerMsSource.code))
    }

    override fun toString(): String =
        "PayerMs(value=${value}, payerMsSource=${payerMsSource}, extra=${extra.keys})"

    public companion object : Reader<PayerMs> {
        override fun read(json: JsonElement): PayerMs = fields(json) {
            PayerMs(
                value = must("value") { text(it) },
                payerMsSource = must("PayerMSSource") { AccountIdentifierType.of(text(it)) },
                extra = rest(),
            )
        }
    }
}

/** The role of a provider. */
public data class PspRole(
    /** `Acquirer`, `E-money provider`, `Payment Processor` … or `Other`. */
    public val pspRoleType: String,
    /** Which other role. */
    public val pspRoleOther: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("PSPRoleType", text(pspRoleType))
        pspRoleOther?.let { put("PSPRoleOther", text(it)) }
    }

    override fun toString(): String =
        "PspRole(pspRoleType=${pspRoleType}, pspRoleOther=${pspRoleOther}, extra=${extra.keys})"

    public companion object : Reader<PspRole> {
        override fun read(json: JsonElement): PspRole = fields(json) {
            PspRole(
                pspRoleType = must("PSPRoleType") { text(it) },
                pspRoleOther = may("PSPRoleOther") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A payment, or the refund of one. */
public data class ReportedTransaction(
    /** Reference by which the provider knows the payment. */
    public val transactionIdentifier: String,
    /** `TransactionIdentifier` of the payment that is refunded. */
    public val corrTransactionIdentifier: String? = null,
    /** When; each type of date at most once, at least one of them in the quarter. */
    public val dateTimes: List<TransactionDate>,
    /** How much: positive for a payment, negative for a refund. */
    public val amount: CesopAmount,
    /** By which method. */
    public val paymentMethod: CesopPaymentMethod? = null,
    /** Whether it was initiated at the physical premises of the merchant. */
    public val atPhysicalPremises: Boolean,
    /** Member State of the payer. */
    public val payerMs: PayerMs,
    /** The role of the provider. */
    public val pspRole: PspRole? = null,
    /** Whether it is a refund. */
    public val isRefund: Boolean? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("TransactionIdentifier", text(transactionIdentifier))
        corrTransactionIdentifier?.let { put("CorrTransactionIdentifier", text(it)) }
        put("DateTime", list(dateTimes) { it.toJson() })
        put("Amount", amount.toJson())
        paymentMethod?.let { put("PaymentMethod", it.toJson()) }
        put("InitiatedAtPhysicalPremisesOfMerchant", bool(atPhysicalPremises))
        put("PayerMS", payerMs.toJson())
        pspRole?.let { put("PSPRole", it.toJson()) }
        isRefund?.let { put("IsRefund", bool(it)) }
    }

    override fun toString(): String =
        "ReportedTransaction(transactionIdentifier=${transactionIdentifier}, corrTransactionIdentifier=${corrTransactionIdentifier}, dateTimes=${dateTimes}, amount=${amount}, paymentMethod=${paymentMethod}, atPhysicalPremises=${atPhysicalPremises}, payerMs=${payerMs}, pspRole=${pspRole}, isRefund=${isRefund}, extra=${extra.keys})"

    public companion object : Reader<ReportedTransaction> {
        override fun read(json: JsonElement): ReportedTransaction = fields(json) {
            ReportedTransaction(
                transactionIdentifier = must("TransactionIdentifier") { text(it) },
                corrTransactionIdentifier = may("CorrTransactionIdentifier") { text(it) },
                dateTimes = must("DateTime") { list(it) { TransactionDate.read(it) } },
                amount = must("Amount") { CesopAmount.read(it) },
                paymentMethod = may("PaymentMethod") { CesopPaymentMethod.read(it) },
                atPhysicalPremises = must("InitiatedAtPhysicalPremisesOfMerchant") { bool(it) },
                payerMs = must("PayerMS") { PayerMs.read(it) },
                pspRole = may("PSPRole") { PspRole.read(it) },
                isRefund = may("IsRefund") { bool(it) },
                extra = rest(),
            )
        }
    }
}

/** A provider that receives for a payee without account. */
public data class Representative(
    /** Its identifier. */
    public val representativeId: PspId,
    /** Its names. */
    public val names: List<CesopName>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("RepresentativeId", representativeId.toJson())
        names?.let { put("Name", list(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "Representative(representativeId=${representativeId}, names=${names}, extra=${extra.keys})"

    public companion object : Reader<Representative> {
        override fun read(json: JsonElement): Representative = fields(json) {
            Representative(
                representativeId = must("RepresentativeId") { PspId.read(it) },
                names = may("Name") { list(it) { CesopName.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** The references of a record. */
public data class DocSpec(
    /** New, corrected or deleted. */
    public val docTypeIndic: DocTypeIndic,
    /** UUID, version 4, of this record and no other. */
    public val docRefId: String,
    /** Not used in CESOP; ignored where it is given. */
    public val corrMessageRefId: String? = null,
    /** `DocRefId` of the record that is corrected or deleted. */
    public val corrDocRefId: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("DocTypeIndic", text(docTypeIndic.code))
        put("DocRefId", text(docRefId))
        corrMessageRefId?.let { put("CorrMessageRefId", text(it)) }
        corrDocRefId?.let { put("CorrDocRefId", text(it)) }
    }

    override fun toString(): String =
        "DocSpec(docTypeIndic=${docTypeIndic}, docRefId=${docRefId}, corrMessageRefId=${corrMessageRefId}, corrDocRefId=${corrDocRefId}, extra=${extra.keys})"

    public companion object : Reader<DocSpec> {
        override fun read(json: JsonElement): DocSpec = fields(json) {
            DocSpec(
                docTypeIndic = must("DocTypeIndic") { DocTypeIndic.of(text(it)) },
                docRefId = must("DocRefId") { text(it) },
                corrMessageRefId = may("CorrMessageRefId") { text(it) },
                corrDocRefId = may("CorrDocRefId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A payee with the payments that it received, and the refunds that it made. */
public data class ReportedPayee(
    /** Names, at least one. */
    public val names: List<CesopName>,
    /** Country of origin. */
    public val country: String,
    /** Addresses; left empty where none is known. */
    public val addresses: List<PayeeAddress>? = null,
    /** Email addresses. */
    public val emailAddresses: List<String>? = null,
    /** Web pages. */
    public val webPages: List<String>? = null,
    /** Tax numbers; left empty where none is known. */
    public val taxIdentification: TaxIdentification? = null,
    /** The account, and the BIC of its provider; left empty where the payee has none and a representative receives. */
    public val accountIdentifiers: List<AccountIdentifier>? = null,
    /** The transactions; none where the payee is deleted. */
    public val reportedTransactions: List<ReportedTransaction>? = null,
    /** Who receives for a payee without account. */
    public val representative: Representative? = null,
    /** The references of this record. */
    public val docSpec: DocSpec,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("Name", list(names) { it.toJson() })
        put("Country", text(country))
        addresses?.let { put("Address", list(it) { it.toJson() }) }
        emailAddresses?.let { put("EmailAddress", list(it) { text(it) }) }
        webPages?.let { put("WebPage", list(it) { text(it) }) }
        taxIdentification?.let { put("TAXIdentification", it.toJson()) }
        accountIdentifiers?.let { put("AccountIdentifier", list(it) { it.toJson() }) }
        reportedTransactions?.let { put("ReportedTransaction", list(it) { it.toJson() }) }
        representative?.let { put("Representative", it.toJson()) }
        put("DocSpec", docSpec.toJson())
    }

    override fun toString(): String =
        "ReportedPayee(names=${names}, country=${country}, addresses=${addresses}, emailAddresses=${emailAddresses}, webPages=${webPages}, taxIdentification=${taxIdentification}, accountIdentifiers=${accountIdentifiers}, reportedTransactions=${reportedTransactions}, representative=${representative}, docSpec=${docSpec}, extra=${extra.keys})"

    public companion object : Reader<ReportedPayee> {
        override fun read(json: JsonElement): ReportedPayee = fields(json) {
            ReportedPayee(
                names = must("Name") { list(it) { CesopName.read(it) } },
                country = must("Country") { text(it) },
                addresses = may("Address") { list(it) { PayeeAddress.read(it) } },
                emailAddresses = may("EmailAddress") { list(it) { text(it) } },
                webPages = may("WebPage") { list(it) { text(it) } },
                taxIdentification = may("TAXIdentification") { TaxIdentification.read(it) },
                accountIdentifiers = may("AccountIdentifier") { list(it) { AccountIdentifier.read(it) } },
                reportedTransactions = may("ReportedTransaction") { list(it) { ReportedTransaction.read(it) } },
                representative = may("Representative") { Representative.read(it) },
                docSpec = must("DocSpec") { DocSpec.read(it) },
                extra = rest(),
            )
        }
    }
}

/** Payment data. */
public data class PaymentDataBody(
    /** The provider that reports. */
    public val reportingPsp: CesopPsp,
    /** The payees with their transactions. */
    public val reportedPayees: List<ReportedPayee>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("ReportingPSP", reportingPsp.toJson())
        reportedPayees?.let { put("ReportedPayee", list(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "PaymentDataBody(reportingPsp=${reportingPsp}, reportedPayees=${reportedPayees}, extra=${extra.keys})"

    public companion object : Reader<PaymentDataBody> {
        override fun read(json: JsonElement): PaymentDataBody = fields(json) {
            PaymentDataBody(
                reportingPsp = must("ReportingPSP") { CesopPsp.read(it) },
                reportedPayees = may("ReportedPayee") { list(it) { ReportedPayee.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** The result of a validation. */
public data class CesopValidationResult(
    /** The result. */
    public val validationResult: CesopResult,
    /** What is wrong. */
    public val validationErrors: List<CesopValidationError>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("ValidationResult", text(validationResult.code))
        validationErrors?.let { put("ValidationErrors", list(it) { it.toJson() }) }
    }

    override fun toString(): String =
        "CesopValidationResult(validationResult=${validationResult}, validationErrors=${validationErrors}, extra=${extra.keys})"

    public companion object : Reader<CesopValidationResult> {
        override fun read(json: JsonElement): CesopValidationResult = fields(json) {
            CesopValidationResult(
                validationResult = must("ValidationResult") { CesopResult.of(text(it)) },
                validationErrors = may("ValidationErrors") { list(it) { CesopValidationError.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** A CESOP message, version 4.03: a header, and payment data or a validation result. */
public data class CesopMessage(
    /** The header. */
    public val messageSpec: MessageSpec,
    /** Payment data (PMT). */
    public val paymentDataBody: PaymentDataBody? = null,
    /** The result of a validation (VLD). */
    public val validationResult: CesopValidationResult? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("MessageSpec", messageSpec.toJson())
        paymentDataBody?.let { put("PaymentDataBody", it.toJson()) }
        validationResult?.let { put("ValidationResult", it.toJson()) }
    }

    override fun toString(): String =
        "CesopMessage(messageSpec=${messageSpec}, paymentDataBody=${paymentDataBody}, validationResult=${validationResult}, extra=${extra.keys})"

    public companion object : Reader<CesopMessage> {
        override fun read(json: JsonElement): CesopMessage = fields(json) {
            CesopMessage(
                messageSpec = must("MessageSpec") { MessageSpec.read(it) },
                paymentDataBody = may("PaymentDataBody") { PaymentDataBody.read(it) },
                validationResult = may("ValidationResult") { CesopValidationResult.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A message to be written. */
public data class ReportToWrite(
    /** The message. A `MessageRefId`, a `DocRefId` and a `Timestamp` that are left empty are made. */
    public val message: CesopMessage,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("message", message.toJson())
    }

    override fun toString(): String =
        "ReportToWrite(message=${message}, extra=${extra.keys})"

    public companion object : Reader<ReportToWrite> {
        override fun read(json: JsonElement): ReportToWrite = fields(json) {
            ReportToWrite(
                message = must("message") { CesopMessage.read(it) },
                extra = rest(),
            )
        }
    }
}

/** A message as it is handed in. */
public data class WrittenReport(
    /** The message as XML, UTF-8. */
    public val xml: String,
    /** The name of the file by the guide's convention, for part 1 of 1. */
    public val fileName: String,
    /** `MessageRefId` of the message. */
    public val messageRefId: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("xml", text(xml))
        put("fileName", text(fileName))
        put("messageRefId", text(messageRefId))
    }

    override fun toString(): String =
        "WrittenReport(xml=${hidden(xml)}, fileName=${fileName}, messageRefId=${messageRefId}, extra=${extra.keys})"

    public companion object : Reader<WrittenReport> {
        override fun read(json: JsonElement): WrittenReport = fields(json) {
            WrittenReport(
                xml = must("xml") { text(it) },
                fileName = must("fileName") { text(it) },
                messageRefId = must("messageRefId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Why nothing came of a job that ends at once. */
public data class CesopRefusal(
    /** What is wrong. */
    public val error: io.girokit.model.Error,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("error", error(error))
    }

    override fun toString(): String =
        "CesopRefusal(error=${error}, extra=${extra.keys})"

    public companion object : Reader<CesopRefusal> {
        override fun read(json: JsonElement): CesopRefusal = fields(json) {
            CesopRefusal(
                error = must("error") { error(it) },
                extra = rest(),
            )
        }
    }
}

/** A message to be checked. */
public data class ReportToCheck(
    /** The message as XML. */
    public val xml: String,
    /** Messages that were handed in before, as XML, oldest first: with them the rules that look back are checked too. */
    public val history: List<String>? = null,
    /** Stop after so many findings (code 50080): 1,000 where absent. */
    public val mostFindings: Long? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("xml", text(xml))
        history?.let { put("history", list(it) { text(it) }) }
        mostFindings?.let { put("mostFindings", integer(it)) }
    }

    override fun toString(): String =
        "ReportToCheck(xml=${hidden(xml)}, history=${hidden(history)}, mostFindings=${mostFindings}, extra=${extra.keys})"

    public companion object : Reader<ReportToCheck> {
        override fun read(json: JsonElement): ReportToCheck = fields(json) {
            ReportToCheck(
                xml = must("xml") { text(it) },
                history = may("history") { list(it) { text(it) } },
                mostFindings = may("mostFindings") { integer(it) },
                extra = rest(),
            )
        }
    }
}

/** Something that the validator would refuse. */
public data class Finding(
    /** The code: `45010`. */
    public val code: String,
    /** The rule; absent for codes whose rule was withdrawn. */
    public val rule: String? = null,
    /** What it rejects. */
    public val rejection: CesopRejection,
    /** Where: `/CESOP/PaymentDataBody/ReportedPayee[2]/ReportedTransaction[7]/Amount`. */
    public val xpath: String,
    /** What is wrong, and what would be right. */
    public val text: String,
    /** What was found there; never an account number. */
    public val detail: String? = null,
    /** `DocRefId` of the payee. */
    public val docRefId: String? = null,
    /** The transaction. */
    public val transactionIdentifier: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("code", text(code))
        rule?.let { put("rule", text(it)) }
        put("rejection", text(rejection.code))
        put("xpath", text(xpath))
        put("text", text(text))
        detail?.let { put("detail", text(it)) }
        docRefId?.let { put("docRefId", text(it)) }
        transactionIdentifier?.let { put("transactionIdentifier", text(it)) }
    }

    override fun toString(): String =
        "Finding(code=${code}, rule=${rule}, rejection=${rejection}, xpath=${xpath}, text=${text}, detail=${detail}, docRefId=${docRefId}, transactionIdentifier=${transactionIdentifier}, extra=${extra.keys})"

    public companion object : Reader<Finding> {
        override fun read(json: JsonElement): Finding = fields(json) {
            Finding(
                code = must("code") { text(it) },
                rule = may("rule") { text(it) },
                rejection = must("rejection") { CesopRejection.of(text(it)) },
                xpath = must("xpath") { text(it) },
                text = must("text") { text(it) },
                detail = may("detail") { text(it) },
                docRefId = may("docRefId") { text(it) },
                transactionIdentifier = may("transactionIdentifier") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** What our own validation says. */
public data class CheckedReport(
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
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("result", text(result.code))
        put("findings", list(findings) { it.toJson() })
        messageRefId?.let { put("messageRefId", text(it)) }
        put("payees", integer(payees))
        put("transactions", integer(transactions))
    }

    override fun toString(): String =
        "CheckedReport(result=${result}, findings=${findings}, messageRefId=${messageRefId}, payees=${payees}, transactions=${transactions}, extra=${extra.keys})"

    public companion object : Reader<CheckedReport> {
        override fun read(json: JsonElement): CheckedReport = fields(json) {
            CheckedReport(
                result = must("result") { CesopResult.of(text(it)) },
                findings = must("findings") { list(it) { Finding.read(it) } },
                messageRefId = may("messageRefId") { text(it) },
                payees = must("payees") { integer(it) },
                transactions = must("transactions") { integer(it) },
                extra = rest(),
            )
        }
    }
}

/** A report by the agency's id of it. */
public data class ReportRef(
    /** The id that the submission brought. */
    public val reportId: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("reportId", text(reportId))
    }

    override fun toString(): String =
        "ReportRef(reportId=${reportId}, extra=${extra.keys})"

    public companion object : Reader<ReportRef> {
        override fun read(json: JsonElement): ReportRef = fields(json) {
            ReportRef(
                reportId = must("reportId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** Which reports are listed. */
public data class ReportQuery(
    /** The year, such as 2026; all where absent. */
    public val year: Long? = null,
    /** The quarter, 1 to 4; all where absent. */
    public val quarter: Long? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        year?.let { put("year", integer(it)) }
        quarter?.let { put("quarter", integer(it)) }
    }

    override fun toString(): String =
        "ReportQuery(year=${year}, quarter=${quarter}, extra=${extra.keys})"

    public companion object : Reader<ReportQuery> {
        override fun read(json: JsonElement): ReportQuery = fields(json) {
            ReportQuery(
                year = may("year") { integer(it) },
                quarter = may("quarter") { integer(it) },
                extra = rest(),
            )
        }
    }
}

/** Reports that the agency holds, as it lists them. */
public data class CesopReportList(
    /** The reports; each with what the agency says of it. */
    public val reports: List<JsonElement>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("reports", list(reports) { it })
    }

    override fun toString(): String =
        "CesopReportList(reports=${hidden(reports)}, extra=${extra.keys})"

    public companion object : Reader<CesopReportList> {
        override fun read(json: JsonElement): CesopReportList = fields(json) {
            CesopReportList(
                reports = must("reports") { list(it) { it } },
                extra = rest(),
            )
        }
    }
}

/** A report to be followed further, by one of its ids. */
public data class ReportToTrack(
    /** The id that the submission brought; where it is not known, the message is looked up in the agency's list. */
    public val reportId: String? = null,
    /** `MessageRefId` of the message, where it is known: an answer to another one is then not taken. */
    public val messageRefId: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        reportId?.let { put("reportId", text(it)) }
        messageRefId?.let { put("messageRefId", text(it)) }
    }

    override fun toString(): String =
        "ReportToTrack(reportId=${reportId}, messageRefId=${messageRefId}, extra=${extra.keys})"

    public companion object : Reader<ReportToTrack> {
        override fun read(json: JsonElement): ReportToTrack = fields(json) {
            ReportToTrack(
                reportId = may("reportId") { text(it) },
                messageRefId = may("messageRefId") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A message or an answer to be read. */
public data class CesopXml(
    /** The message as XML. */
    public val xml: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("xml", text(xml))
    }

    override fun toString(): String =
        "CesopXml(xml=${hidden(xml)}, extra=${extra.keys})"

    public companion object : Reader<CesopXml> {
        override fun read(json: JsonElement): CesopXml = fields(json) {
            CesopXml(
                xml = must("xml") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** What was read. */
public data class ReadMessage(
    /** The message, typed. */
    public val message: CesopMessage,
    /** The same read as an answer, where it is a validation result. */
    public val answer: CesopAnswer? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("message", message.toJson())
        answer?.let { put("answer", it.toJson()) }
    }

    override fun toString(): String =
        "ReadMessage(message=${message}, answer=${answer}, extra=${extra.keys})"

    public companion object : Reader<ReadMessage> {
        override fun read(json: JsonElement): ReadMessage = fields(json) {
            ReadMessage(
                message = must("message") { CesopMessage.read(it) },
                answer = may("answer") { CesopAnswer.read(it) },
                extra = rest(),
            )
        }
    }
}

/** What is to be corrected. */
public data class ReportToCorrect(
    /** The message that was handed in, as XML. */
    public val xml: String,
    /** The answer to it, as XML; absent for a correction of our own accord. */
    public val answer: String? = null,
    /** `DocRefId` of payees that are deleted. */
    public val delete: List<String>? = null,
    /** `DocRefId` of payees that are replaced, where no answer says so. */
    public val replace: List<String>? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("xml", text(xml))
        answer?.let { put("answer", text(it)) }
        delete?.let { put("delete", list(it) { text(it) }) }
        replace?.let { put("replace", list(it) { text(it) }) }
    }

    override fun toString(): String =
        "ReportToCorrect(xml=${hidden(xml)}, answer=${hidden(answer)}, delete=${delete}, replace=${replace}, extra=${extra.keys})"

    public companion object : Reader<ReportToCorrect> {
        override fun read(json: JsonElement): ReportToCorrect = fields(json) {
            ReportToCorrect(
                xml = must("xml") { text(it) },
                answer = may("answer") { text(it) },
                delete = may("delete") { list(it) { text(it) } },
                replace = may("replace") { list(it) { text(it) } },
                extra = rest(),
            )
        }
    }
}

/** A place in a correction that has to be changed. */
public data class CorrectionToDo(
    /** `DocRefId` that the payee has in the correction. */
    public val docRefId: String? = null,
    /** `DocRefId` that it had. */
    public val corrDocRefId: String? = null,
    /** The transaction at fault. */
    public val transactionIdentifier: String? = null,
    /** The code of the error. */
    public val code: String,
    /** What is wrong, in the validator's words. */
    public val text: String,
    /** Where to look, in words. */
    public val correct: String? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        docRefId?.let { put("docRefId", text(it)) }
        corrDocRefId?.let { put("corrDocRefId", text(it)) }
        transactionIdentifier?.let { put("transactionIdentifier", text(it)) }
        put("code", text(code))
        put("text", text(text))
        correct?.let { put("correct", text(it)) }
    }

    override fun toString(): String =
        "CorrectionToDo(docRefId=${docRefId}, corrDocRefId=${corrDocRefId}, transactionIdentifier=${transactionIdentifier}, code=${code}, text=${text}, correct=${correct}, extra=${extra.keys})"

    public companion object : Reader<CorrectionToDo> {
        override fun read(json: JsonElement): CorrectionToDo = fields(json) {
            CorrectionToDo(
                docRefId = may("docRefId") { text(it) },
                corrDocRefId = may("corrDocRefId") { text(it) },
                transactionIdentifier = may("transactionIdentifier") { text(it) },
                code = must("code") { text(it) },
                text = must("text") { text(it) },
                correct = may("correct") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** A correction, to be completed by what is right. */
public data class CorrectedReport(
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
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("message", message.toJson())
        put("xml", text(xml))
        put("fileName", text(fileName))
        put("toDo", list(toDo) { it.toJson() })
    }

    override fun toString(): String =
        "CorrectedReport(message=${message}, xml=${hidden(xml)}, fileName=${fileName}, toDo=${toDo}, extra=${extra.keys})"

    public companion object : Reader<CorrectedReport> {
        override fun read(json: JsonElement): CorrectedReport = fields(json) {
            CorrectedReport(
                message = must("message") { CesopMessage.read(it) },
                xml = must("xml") { text(it) },
                fileName = must("fileName") { text(it) },
                toDo = must("toDo") { list(it) { CorrectionToDo.read(it) } },
                extra = rest(),
            )
        }
    }
}

/** An answer without more. */
public data class CesopAnswerOnly(
    /** The answer, where there was one. */
    public val answer: CesopAnswer? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        answer?.let { put("answer", it.toJson()) }
    }

    override fun toString(): String =
        "CesopAnswerOnly(answer=${answer}, extra=${extra.keys})"

    public companion object : Reader<CesopAnswerOnly> {
        override fun read(json: JsonElement): CesopAnswerOnly = fields(json) {
            CesopAnswerOnly(
                answer = may("answer") { CesopAnswer.read(it) },
                extra = rest(),
            )
        }
    }
}

/** How a quarter is reported. */
public data class QuarterConfig(
    /** The quarter, 1 to 4. */
    public val quarter: Long,
    /** The year. */
    public val year: Long,
    /** The provider that reports. */
    public val reportingPsp: CesopPsp,
    /** Who sends, where that is not who reports. */
    public val sendingPsp: CesopPsp? = null,
    /** Member State whose administration takes the report: `DK` where absent. */
    public val transmittingCountry: String? = null,
    /** The largest file, in bytes: 50,000,000 where absent. */
    public val largestFile: Long? = null,
    /** A payee is reported when it received more payments than this: 25 where absent. */
    public val threshold: Long? = null,
    /** `Z` or an offset such as `+01:00`, for dates without one; such dates are refused where absent. */
    public val timeZone: String? = null,
    /** The delimiter of the columns; where absent, the one that occurs most often in the first line. */
    public val delimiter: String? = null,
    /**
     * Whether amounts have a comma before their decimals; so where columns are divided by something else, if
     * absent.
     */
    public val decimalComma: Boolean? = null,
    /** Names of columns in the file, by the names that they have here. */
    public val columns: Map<String, String>? = null,
    /** Values for columns that the file does not have, or has empty. */
    public val defaults: Map<String, String>? = null,
    /** How many files were handed in for this quarter before: 0 where absent. They count in the names of the files. */
    public val filesBefore: Long? = null,
    /** Leaves rows with faults out, instead of refusing the whole file. */
    public val skipFaulty: Boolean? = null,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("quarter", integer(quarter))
        put("year", integer(year))
        put("reportingPsp", reportingPsp.toJson())
        sendingPsp?.let { put("sendingPsp", it.toJson()) }
        transmittingCountry?.let { put("transmittingCountry", text(it)) }
        largestFile?.let { put("largestFile", integer(it)) }
        threshold?.let { put("threshold", integer(it)) }
        timeZone?.let { put("timeZone", text(it)) }
        delimiter?.let { put("delimiter", text(it)) }
        decimalComma?.let { put("decimalComma", bool(it)) }
        columns?.let { put("columns", map(it) { text(it) }) }
        defaults?.let { put("defaults", map(it) { text(it) }) }
        filesBefore?.let { put("filesBefore", integer(it)) }
        skipFaulty?.let { put("skipFaulty", bool(it)) }
    }

    override fun toString(): String =
        "QuarterConfig(quarter=${quarter}, year=${year}, reportingPsp=${reportingPsp}, sendingPsp=${sendingPsp}, transmittingCountry=${transmittingCountry}, largestFile=${largestFile}, threshold=${threshold}, timeZone=${timeZone}, delimiter=${delimiter}, decimalComma=${decimalComma}, columns=${columns}, defaults=${defaults}, filesBefore=${filesBefore}, skipFaulty=${skipFaulty}, extra=${extra.keys})"

    public companion object : Reader<QuarterConfig> {
        override fun read(json: JsonElement): QuarterConfig = fields(json) {
            QuarterConfig(
                quarter = must("quarter") { integer(it) },
                year = must("year") { integer(it) },
                reportingPsp = must("reportingPsp") { CesopPsp.read(it) },
                sendingPsp = may("sendingPsp") { CesopPsp.read(it) },
                transmittingCountry = may("transmittingCountry") { text(it) },
                largestFile = may("largestFile") { integer(it) },
                threshold = may("threshold") { integer(it) },
                timeZone = may("timeZone") { text(it) },
                delimiter = may("delimiter") { text(it) },
                decimalComma = may("decimalComma") { bool(it) },
                columns = may("columns") { map(it) { text(it) } },
                defaults = may("defaults") { map(it) { text(it) } },
                filesBefore = may("filesBefore") { integer(it) },
                skipFaulty = may("skipFaulty") { bool(it) },
                extra = rest(),
            )
        }
    }
}

/** A file. */
public data class QuarterFile(
    /** Its name by the guide's convention. */
    public val name: String,
    /** `MessageRefId` of its message. */
    public val messageRefId: String,
    /** Its size in bytes. */
    public val bytes: Long,
    /** How many payees are in it. */
    public val payees: Long,
    /** How many transactions are in it. */
    public val transactions: Long,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("name", text(name))
        put("messageRefId", text(messageRefId))
        put("bytes", integer(bytes))
        put("payees", integer(payees))
        put("transactions", integer(transactions))
    }

    override fun toString(): String =
        "QuarterFile(name=${name}, messageRefId=${messageRefId}, bytes=${bytes}, payees=${payees}, transactions=${transactions}, extra=${extra.keys})"

    public companion object : Reader<QuarterFile> {
        override fun read(json: JsonElement): QuarterFile = fields(json) {
            QuarterFile(
                name = must("name") { text(it) },
                messageRefId = must("messageRefId") { text(it) },
                bytes = must("bytes") { integer(it) },
                payees = must("payees") { integer(it) },
                transactions = must("transactions") { integer(it) },
                extra = rest(),
            )
        }
    }
}

/** What is wrong with a row. */
public data class RowProblem(
    /** Its line, from 1. */
    public val line: Long,
    /** The column. */
    public val column: String,
    /** What is wrong, or what would be right. */
    public val text: String,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("line", integer(line))
        put("column", text(column))
        put("text", text(text))
    }

    override fun toString(): String =
        "RowProblem(line=${line}, column=${column}, text=${text}, extra=${extra.keys})"

    public companion object : Reader<RowProblem> {
        override fun read(json: JsonElement): RowProblem = fields(json) {
            RowProblem(
                line = must("line") { integer(it) },
                column = must("column") { text(it) },
                text = must("text") { text(it) },
                extra = rest(),
            )
        }
    }
}

/** The summary of a quarter's payments. */
public data class QuarterSummary(
    /** Rows read. */
    public val rows: Long,
    /** Payments that are reported. */
    public val payments: Long,
    /** Refunds that are reported. */
    public val refunds: Long,
    /** Payees that are reported. */
    public val payees: Long,
    /** Rows none of whose dates lies in the quarter. */
    public val outsideQuarter: Long,
    /** Rows whose payer is in the payee's own country. */
    public val domestic: Long,
    /** Rows whose payer is in no Member State. */
    public val payerOutsideUnion: Long,
    /** Rows of payees that received too few payments. */
    public val belowThreshold: Long,
    /** Payees that received too few payments. */
    public val payeesBelowThreshold: Long,
    /** Rows with faults. */
    public val faulty: Long,
    /** The first of them. */
    public val problems: List<RowProblem>,
    /** What is reported, by currency: payments less refunds, exact. Known once everything is written. */
    public val totals: Map<String, String>,
    /** Transactions that are reported, by the country of the payee. */
    public val byCountry: Map<String, Long>,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("rows", integer(rows))
        put("payments", integer(payments))
        put("refunds", integer(refunds))
        put("payees", integer(payees))
        put("outsideQuarter", integer(outsideQuarter))
        put("domestic", integer(domestic))
        put("payerOutsideUnion", integer(payerOutsideUnion))
        put("belowThreshold", integer(belowThreshold))
        put("payeesBelowThreshold", integer(payeesBelowThreshold))
        put("faulty", integer(faulty))
        put("problems", list(problems) { it.toJson() })
        put("totals", map(totals) { text(it) })
        put("byCountry", map(byCountry) { integer(it) })
    }

    override fun toString(): String =
        "QuarterSummary(rows=${rows}, payments=${payments}, refunds=${refunds}, payees=${payees}, outsideQuarter=${outsideQuarter}, domestic=${domestic}, payerOutsideUnion=${payerOutsideUnion}, belowThreshold=${belowThreshold}, payeesBelowThreshold=${payeesBelowThreshold}, faulty=${faulty}, problems=${problems}, totals=${totals}, byCountry=${byCountry}, extra=${extra.keys})"

    public companion object : Reader<QuarterSummary> {
        override fun read(json: JsonElement): QuarterSummary = fields(json) {
            QuarterSummary(
                rows = must("rows") { integer(it) },
                payments = must("payments") { integer(it) },
                refunds = must("refunds") { integer(it) },
                payees = must("payees") { integer(it) },
                outsideQuarter = must("outsideQuarter") { integer(it) },
                domestic = must("domestic") { integer(it) },
                payerOutsideUnion = must("payerOutsideUnion") { integer(it) },
                belowThreshold = must("belowThreshold") { integer(it) },
                payeesBelowThreshold = must("payeesBelowThreshold") { integer(it) },
                faulty = must("faulty") { integer(it) },
                problems = must("problems") { list(it) { RowProblem.read(it) } },
                totals = must("totals") { map(it) { text(it) } },
                byCountry = must("byCountry") { map(it) { integer(it) } },
                extra = rest(),
            )
        }
    }
}

/** What is going to be written. */
public data class QuarterPlan(
    /** The files, in order. */
    public val files: List<QuarterFile>,
    /** What the first reading found. */
    public val summary: QuarterSummary,
    /** Fields that this version does not know: kept, and written back. */
    override val extra: Map<String, JsonElement> = emptyMap(),
) : Message {
    override fun toJson(): JsonObject = written(extra) {
        put("files", list(files) { it.toJson() })
        put("summary", summary.toJson())
    }

    override fun toString(): String =
        "QuarterPlan(files=${files}, summary=${summary}, extra=${extra.keys})"

    public companion object : Reader<QuarterPlan> {
        override fun read(json: JsonElement): QuarterPlan = fields(json) {
            QuarterPlan(
                files = must("files") { list(it) { QuarterFile.read(it) } },
                summary = must("summary") { QuarterSummary.read(it) },
                extra = rest(),
            )
        }
    }
}
