// Written by `make generate` from the core's definitions; do not edit.

import Foundation

/// What a system demands, as data. Whatever is not set is as the system's documentation has it.
public struct Profile: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Names of the headers to sign, in order, lower case; `(request-target)` may be among them.
    public var signedHeaders: [String]?
    /// Values of `x-accept-fix`: changes that the bank has announced and that are wanted already.
    public var acceptFix: [String]?
    /// Sends `TPP-Redirect-Preferred: false`, which lets the bank's app take over on a phone.
    public var redirectPreferred: Bool?
    /// The first wait before a status is asked for again, in milliseconds; it grows from there.
    public var pollFirstMs: Int64?
    /// The longest wait before a status is asked for again, in milliseconds.
    public var pollLongestMs: Int64?
    /// The largest answer that is read, in bytes.
    public var largestAnswer: Int64?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        signedHeaders: [String]? = nil,
        acceptFix: [String]? = nil,
        redirectPreferred: Bool? = nil,
        pollFirstMs: Int64? = nil,
        pollLongestMs: Int64? = nil,
        largestAnswer: Int64? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.signedHeaders = signedHeaders
        self.acceptFix = acceptFix
        self.redirectPreferred = redirectPreferred
        self.pollFirstMs = pollFirstMs
        self.pollLongestMs = pollLongestMs
        self.largestAnswer = largestAnswer
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.signedHeaders = try fields.may("signedHeaders")
        self.acceptFix = try fields.may("acceptFix")
        self.redirectPreferred = try fields.may("redirectPreferred")
        self.pollFirstMs = try fields.may("pollFirstMs")
        self.pollLongestMs = try fields.may("pollLongestMs")
        self.largestAnswer = try fields.may("largestAnswer")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.signedHeaders, forKey: "signedHeaders")
        try fields.encodeIfPresent(self.acceptFix, forKey: "acceptFix")
        try fields.encodeIfPresent(self.redirectPreferred, forKey: "redirectPreferred")
        try fields.encodeIfPresent(self.pollFirstMs, forKey: "pollFirstMs")
        try fields.encodeIfPresent(self.pollLongestMs, forKey: "pollLongestMs")
        try fields.encodeIfPresent(self.largestAnswer, forKey: "largestAnswer")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Profile(signedHeaders: \(signedHeaders.map { "\($0)" } ?? "nil"), acceptFix: \(acceptFix.map { "\($0)" } ?? "nil"), redirectPreferred: \(redirectPreferred.map { "\($0)" } ?? "nil"), pollFirstMs: \(pollFirstMs.map { "\($0)" } ?? "nil"), pollLongestMs: \(pollLongestMs.map { "\($0)" } ?? "nil"), largestAnswer: \(largestAnswer.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A bank, our identity there, and how requests are signed.
public struct BankConfig: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Name of the system: `tietoevry`.
    public var system: String
    /// Address below which the bank's interface lives, without `/v1`: `https://api.bank.example/openbanking`.
    public var baseUrl: String
    /// Where the bank sends users back to (`TPP-Redirect-URI`). Each job may name another.
    public var redirectUri: String?
    /// The certificate that belongs to the signing key (QSealC), as PEM or as base64 of its DER.
    public var certificate: String?
    /// The signing key as PEM, PKCS#8 or PKCS#1. Without it a key held elsewhere signs, through `Step.Sign`.
    public var key: String?
    /// keyId of the signature, where it is not the one of the certificate.
    public var keyId: String?
    /// Headers to be sent with every request, such as `ASPSP-ID`.
    public var headers: [String: String]?
    /// What differs from the system's own profile.
    public var profile: Profile?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        system: String,
        baseUrl: String,
        redirectUri: String? = nil,
        certificate: String? = nil,
        key: String? = nil,
        keyId: String? = nil,
        headers: [String: String]? = nil,
        profile: Profile? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.system = system
        self.baseUrl = baseUrl
        self.redirectUri = redirectUri
        self.certificate = certificate
        self.key = key
        self.keyId = keyId
        self.headers = headers
        self.profile = profile
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.system = try fields.must("system")
        self.baseUrl = try fields.must("baseUrl")
        self.redirectUri = try fields.may("redirectUri")
        self.certificate = try fields.may("certificate")
        self.key = try fields.may("key")
        self.keyId = try fields.may("keyId")
        self.headers = try fields.may("headers")
        self.profile = try fields.may("profile")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.system, forKey: "system")
        try fields.encode(self.baseUrl, forKey: "baseUrl")
        try fields.encodeIfPresent(self.redirectUri, forKey: "redirectUri")
        try fields.encodeIfPresent(self.certificate, forKey: "certificate")
        try fields.encodeIfPresent(self.key, forKey: "key")
        try fields.encodeIfPresent(self.keyId, forKey: "keyId")
        try fields.encodeIfPresent(self.headers, forKey: "headers")
        try fields.encodeIfPresent(self.profile, forKey: "profile")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "BankConfig(system: \(system), baseUrl: \(baseUrl), redirectUri: \(redirectUri.map { "\($0)" } ?? "nil"), certificate: \(certificate.map { "\($0)" } ?? "nil"), key: \(key == nil ? "nil" : "[redacted]"), keyId: \(keyId.map { "\($0)" } ?? "nil"), headers: \(headers.map { "\($0)" } ?? "nil"), profile: \(profile.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// What a token endpoint gave. Secret.
public struct Tokens: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The token that is sent with each call.
    public var accessToken: String
    /// The token with which another access token is had without the user.
    public var refreshToken: String?
    /// Unix time in milliseconds from which on the access token no longer holds; absent where the bank did not say.
    public var expiresAtMs: Int64?
    /// What the token is good for.
    public var scope: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        accessToken: String,
        refreshToken: String? = nil,
        expiresAtMs: Int64? = nil,
        scope: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.accessToken = accessToken
        self.refreshToken = refreshToken
        self.expiresAtMs = expiresAtMs
        self.scope = scope
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.accessToken = try fields.must("accessToken")
        self.refreshToken = try fields.may("refreshToken")
        self.expiresAtMs = try fields.may("expiresAtMs")
        self.scope = try fields.may("scope")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.accessToken, forKey: "accessToken")
        try fields.encodeIfPresent(self.refreshToken, forKey: "refreshToken")
        try fields.encodeIfPresent(self.expiresAtMs, forKey: "expiresAtMs")
        try fields.encodeIfPresent(self.scope, forKey: "scope")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Tokens(accessToken: [redacted], refreshToken: \(refreshToken == nil ? "nil" : "[redacted]"), expiresAtMs: \(expiresAtMs.map { "\($0)" } ?? "nil"), scope: \(scope.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// What the bank gave us for one user. It can be saved, and is secret.
public struct Session: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `PSU-ID`: names the user at this bank, for this TPP; it does not change.
    public var psuId: String?
    /// `PSU-Corporate-ID`: the agreement for which the user acts; absent in the private context.
    public var psuCorporateId: String?
    /// `TPP-Session-ID` under which the user authenticated last.
    public var tppSessionId: String?
    /// When that was, as Unix time in milliseconds; it holds for an hour.
    public var scaAtMs: Int64?
    /// OAuth tokens of this user. They are in what [`crate::Flow::session`] returns and never in a saved flow.
    public var tokens: Tokens?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        psuId: String? = nil,
        psuCorporateId: String? = nil,
        tppSessionId: String? = nil,
        scaAtMs: Int64? = nil,
        tokens: Tokens? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.psuId = psuId
        self.psuCorporateId = psuCorporateId
        self.tppSessionId = tppSessionId
        self.scaAtMs = scaAtMs
        self.tokens = tokens
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.psuId = try fields.may("psuId")
        self.psuCorporateId = try fields.may("psuCorporateId")
        self.tppSessionId = try fields.may("tppSessionId")
        self.scaAtMs = try fields.may("scaAtMs")
        self.tokens = try fields.may("tokens")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.psuId, forKey: "psuId")
        try fields.encodeIfPresent(self.psuCorporateId, forKey: "psuCorporateId")
        try fields.encodeIfPresent(self.tppSessionId, forKey: "tppSessionId")
        try fields.encodeIfPresent(self.scaAtMs, forKey: "scaAtMs")
        try fields.encodeIfPresent(self.tokens, forKey: "tokens")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Session(psuId: \(psuId.map { "\($0)" } ?? "nil"), psuCorporateId: \(psuCorporateId.map { "\($0)" } ?? "nil"), tppSessionId: \(tppSessionId.map { "\($0)" } ?? "nil"), scaAtMs: \(scaAtMs.map { "\($0)" } ?? "nil"), tokens: \(tokens.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The device of the user who is there now (Berlin Group Implementation Guidelines, 4.8: `PSU-*` headers).
public struct PsuDevice: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `PSU-IP-Address`: IP address of the user's device, as the TPP sees it.
    public var ipAddress: String?
    /// `PSU-IP-Port`.
    public var ipPort: Int64?
    /// `PSU-User-Agent`.
    public var userAgent: String?
    /// `PSU-Accept`.
    public var accept: String?
    /// `PSU-Accept-Charset`.
    public var acceptCharset: String?
    /// `PSU-Accept-Encoding`.
    public var acceptEncoding: String?
    /// `PSU-Accept-Language`.
    public var acceptLanguage: String?
    /// `PSU-Http-Method`: the method the user's device called the TPP with.
    public var httpMethod: String?
    /// `PSU-Device-ID`: a UUID that stays with the installation.
    public var deviceId: String?
    /// `PSU-Geo-Location`: `GEO:<latitude>;<longitude>`.
    public var geoLocation: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        ipAddress: String? = nil,
        ipPort: Int64? = nil,
        userAgent: String? = nil,
        accept: String? = nil,
        acceptCharset: String? = nil,
        acceptEncoding: String? = nil,
        acceptLanguage: String? = nil,
        httpMethod: String? = nil,
        deviceId: String? = nil,
        geoLocation: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.ipAddress = ipAddress
        self.ipPort = ipPort
        self.userAgent = userAgent
        self.accept = accept
        self.acceptCharset = acceptCharset
        self.acceptEncoding = acceptEncoding
        self.acceptLanguage = acceptLanguage
        self.httpMethod = httpMethod
        self.deviceId = deviceId
        self.geoLocation = geoLocation
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.ipAddress = try fields.may("ipAddress")
        self.ipPort = try fields.may("ipPort")
        self.userAgent = try fields.may("userAgent")
        self.accept = try fields.may("accept")
        self.acceptCharset = try fields.may("acceptCharset")
        self.acceptEncoding = try fields.may("acceptEncoding")
        self.acceptLanguage = try fields.may("acceptLanguage")
        self.httpMethod = try fields.may("httpMethod")
        self.deviceId = try fields.may("deviceId")
        self.geoLocation = try fields.may("geoLocation")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.ipAddress, forKey: "ipAddress")
        try fields.encodeIfPresent(self.ipPort, forKey: "ipPort")
        try fields.encodeIfPresent(self.userAgent, forKey: "userAgent")
        try fields.encodeIfPresent(self.accept, forKey: "accept")
        try fields.encodeIfPresent(self.acceptCharset, forKey: "acceptCharset")
        try fields.encodeIfPresent(self.acceptEncoding, forKey: "acceptEncoding")
        try fields.encodeIfPresent(self.acceptLanguage, forKey: "acceptLanguage")
        try fields.encodeIfPresent(self.httpMethod, forKey: "httpMethod")
        try fields.encodeIfPresent(self.deviceId, forKey: "deviceId")
        try fields.encodeIfPresent(self.geoLocation, forKey: "geoLocation")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "PsuDevice(ipAddress: \(ipAddress.map { "\($0)" } ?? "nil"), ipPort: \(ipPort.map { "\($0)" } ?? "nil"), userAgent: \(userAgent.map { "\($0)" } ?? "nil"), accept: \(accept.map { "\($0)" } ?? "nil"), acceptCharset: \(acceptCharset.map { "\($0)" } ?? "nil"), acceptEncoding: \(acceptEncoding.map { "\($0)" } ?? "nil"), acceptLanguage: \(acceptLanguage.map { "\($0)" } ?? "nil"), httpMethod: \(httpMethod.map { "\($0)" } ?? "nil"), deviceId: \(deviceId.map { "\($0)" } ?? "nil"), geoLocation: \(geoLocation.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// For whom and from where a job acts.
public struct Context: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What the bank gave us for this user before.
    public var session: Session?
    /// The user's device. Needed for payments; absent when the user is not there.
    public var psu: PsuDevice?
    /// Where the bank sends this user back to, when it is not the bank configuration's address.
    public var redirectUri: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        session: Session? = nil,
        psu: PsuDevice? = nil,
        redirectUri: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.session = session
        self.psu = psu
        self.redirectUri = redirectUri
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.session = try fields.may("session")
        self.psu = try fields.may("psu")
        self.redirectUri = try fields.may("redirectUri")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.session, forKey: "session")
        try fields.encodeIfPresent(self.psu, forKey: "psu")
        try fields.encodeIfPresent(self.redirectUri, forKey: "redirectUri")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Context(session: \(session.map { "\($0)" } ?? "nil"), psu: \(psu.map { "\($0)" } ?? "nil"), redirectUri: \(redirectUri.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// No input, or an answer without content.
public struct Nothing: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        extra: [String: JSONValue] = [:]
    ) {
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Nothing(extra: \(extra.keys.sorted()))"
    }
}

/// A link.
public struct Link: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Address, in full or relative to the bank's base address.
    public var href: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        href: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.href = href
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.href = try fields.must("href")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.href, forKey: "href")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Link(href: \(href), extra: \(extra.keys.sorted()))"
    }
}

/// The answer to `GET /v1/users`.
public struct Users: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `scaRedirect`: where to take the user.
    public var links: [String: Link]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        links: [String: Link],
        extra: [String: JSONValue] = [:]
    ) {
        self.links = links
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.links = try fields.must("_links")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.links, forKey: "_links")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Users(links: \(links), extra: \(extra.keys.sorted()))"
    }
}

/// A user who is registered with the TPP.
public struct Registered: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What to keep for this user.
    public var session: Session
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        session: Session,
        extra: [String: JSONValue] = [:]
    ) {
        self.session = session
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.session = try fields.must("session")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.session, forKey: "session")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Registered(session: \(session), extra: \(extra.keys.sorted()))"
    }
}

/// An amount with its currency.
public struct InstructedAmount: Codable, Hashable, Sendable, CustomStringConvertible {
    /// ISO 4217 code.
    public var currency: String
    /// Decimal with a point, such as `100.33`.
    public var amount: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        currency: String,
        amount: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.currency = currency
        self.amount = amount
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.currency = try fields.must("currency")
        self.amount = try fields.must("amount")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.currency, forKey: "currency")
        try fields.encode(self.amount, forKey: "amount")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "InstructedAmount(currency: \(currency), amount: \(amount), extra: \(extra.keys.sorted()))"
    }
}

/// A status that was seen, and when.
public struct StatusSeen: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The status.
    public var transactionStatus: TransactionStatus
    /// Unix time in milliseconds.
    public var atMs: Int64
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        transactionStatus: TransactionStatus,
        atMs: Int64,
        extra: [String: JSONValue] = [:]
    ) {
        self.transactionStatus = transactionStatus
        self.atMs = atMs
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.transactionStatus = try fields.must("transactionStatus")
        self.atMs = try fields.must("atMs")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.transactionStatus, forKey: "transactionStatus")
        try fields.encode(self.atMs, forKey: "atMs")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "StatusSeen(transactionStatus: \(transactionStatus), atMs: \(atMs), extra: \(extra.keys.sorted()))"
    }
}

/// What is known of a payment.
public struct KnownPayment: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `payments`, `bulk-payments` or `periodic-payments`.
    public var paymentService: String
    /// The product.
    public var paymentProduct: String
    /// The bank's id of the payment; absent when its answer was lost.
    public var paymentId: String?
    /// The last status seen.
    public var transactionStatus: TransactionStatus?
    /// Where to start the next authorisation.
    public var startAuthorisation: String?
    /// The fee, when the bank announced one.
    public var transactionFees: InstructedAmount?
    /// Every change of status that was seen.
    public var statuses: [StatusSeen]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentService: String,
        paymentProduct: String,
        paymentId: String? = nil,
        transactionStatus: TransactionStatus? = nil,
        startAuthorisation: String? = nil,
        transactionFees: InstructedAmount? = nil,
        statuses: [StatusSeen],
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentService = paymentService
        self.paymentProduct = paymentProduct
        self.paymentId = paymentId
        self.transactionStatus = transactionStatus
        self.startAuthorisation = startAuthorisation
        self.transactionFees = transactionFees
        self.statuses = statuses
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentService = try fields.must("paymentService")
        self.paymentProduct = try fields.must("paymentProduct")
        self.paymentId = try fields.may("paymentId")
        self.transactionStatus = try fields.may("transactionStatus")
        self.startAuthorisation = try fields.may("startAuthorisation")
        self.transactionFees = try fields.may("transactionFees")
        self.statuses = try fields.must("statuses")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.paymentService, forKey: "paymentService")
        try fields.encode(self.paymentProduct, forKey: "paymentProduct")
        try fields.encodeIfPresent(self.paymentId, forKey: "paymentId")
        try fields.encodeIfPresent(self.transactionStatus, forKey: "transactionStatus")
        try fields.encodeIfPresent(self.startAuthorisation, forKey: "startAuthorisation")
        try fields.encodeIfPresent(self.transactionFees, forKey: "transactionFees")
        try fields.encode(self.statuses, forKey: "statuses")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "KnownPayment(paymentService: \(paymentService), paymentProduct: \(paymentProduct), paymentId: \(paymentId.map { "\($0)" } ?? "nil"), transactionStatus: \(transactionStatus.map { "\($0)" } ?? "nil"), startAuthorisation: \(startAuthorisation.map { "\($0)" } ?? "nil"), transactionFees: \(transactionFees.map { "\($0)" } ?? "nil"), statuses: \(statuses), extra: \(extra.keys.sorted()))"
    }
}

/// A payment that ended without trouble.
public struct PaymentEnded: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What is known of it.
    public var payment: KnownPayment
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        payment: KnownPayment,
        extra: [String: JSONValue] = [:]
    ) {
        self.payment = payment
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.payment = try fields.must("payment")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.payment, forKey: "payment")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "PaymentEnded(payment: \(payment), extra: \(extra.keys.sorted()))"
    }
}

/// A payment that ended with trouble, or might have.
public struct PaymentTrouble: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What is known of it.
    public var payment: KnownPayment
    /// Whose fault, why, and what to do next.
    public var error: Error
    /// `X-Request-ID` of the request it is about, to name it to the bank's support.
    public var requestId: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        payment: KnownPayment,
        error: Error,
        requestId: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.payment = payment
        self.error = error
        self.requestId = requestId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.payment = try fields.must("payment")
        self.error = try fields.must("error")
        self.requestId = try fields.may("requestId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.payment, forKey: "payment")
        try fields.encode(self.error, forKey: "error")
        try fields.encodeIfPresent(self.requestId, forKey: "requestId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "PaymentTrouble(payment: \(payment), error: \(error), requestId: \(requestId.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// One agreement: a company for which the PSU may act.
public struct Agreement: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What to give as `PSU-Corporate-ID` to act for it (`psuCorporateId` of the session).
    public var id: String?
    /// Name of the company.
    public var name: String?
    /// Its number in the register of companies.
    public var organisationNumber: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        id: String? = nil,
        name: String? = nil,
        organisationNumber: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.id = id
        self.name = name
        self.organisationNumber = organisationNumber
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.id = try fields.may("id")
        self.name = try fields.may("name")
        self.organisationNumber = try fields.may("organisationNumber")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.id, forKey: "id")
        try fields.encodeIfPresent(self.name, forKey: "name")
        try fields.encodeIfPresent(self.organisationNumber, forKey: "organisationNumber")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Agreement(id: \(id.map { "\($0)" } ?? "nil"), name: \(name.map { "\($0)" } ?? "nil"), organisationNumber: \(organisationNumber.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The agreements for which a PSU may act ("Special Handling for Corporate Context"). The document shows no example;
/// fields beyond these are kept in `extra`.
public struct Agreements: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The agreements.
    public var agreements: [Agreement]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        agreements: [Agreement],
        extra: [String: JSONValue] = [:]
    ) {
        self.agreements = agreements
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.agreements = try fields.must("agreements")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.agreements, forKey: "agreements")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Agreements(agreements: \(agreements), extra: \(extra.keys.sorted()))"
    }
}

/// An account, by one of its numbers (Implementation Guidelines, 14.1).
public struct AccountReference: Codable, Hashable, Sendable, CustomStringConvertible {
    /// International account number (ISO 13616).
    public var iban: String?
    /// National account number; in Norway 11 digits.
    public var bban: String?
    /// Number of a card.
    public var pan: String?
    /// Number of a card, in part hidden.
    public var maskedPan: String?
    /// Phone number that stands for an account.
    public var msisdn: String?
    /// ISO 4217 code of the account's currency.
    public var currency: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        iban: String? = nil,
        bban: String? = nil,
        pan: String? = nil,
        maskedPan: String? = nil,
        msisdn: String? = nil,
        currency: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.iban = iban
        self.bban = bban
        self.pan = pan
        self.maskedPan = maskedPan
        self.msisdn = msisdn
        self.currency = currency
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.iban = try fields.may("iban")
        self.bban = try fields.may("bban")
        self.pan = try fields.may("pan")
        self.maskedPan = try fields.may("maskedPan")
        self.msisdn = try fields.may("msisdn")
        self.currency = try fields.may("currency")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.iban, forKey: "iban")
        try fields.encodeIfPresent(self.bban, forKey: "bban")
        try fields.encodeIfPresent(self.pan, forKey: "pan")
        try fields.encodeIfPresent(self.maskedPan, forKey: "maskedPan")
        try fields.encodeIfPresent(self.msisdn, forKey: "msisdn")
        try fields.encodeIfPresent(self.currency, forKey: "currency")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "AccountReference(iban: \(iban == nil ? "nil" : "[redacted]"), bban: \(bban == nil ? "nil" : "[redacted]"), pan: \(pan == nil ? "nil" : "[redacted]"), maskedPan: \(maskedPan == nil ? "nil" : "[redacted]"), msisdn: \(msisdn.map { "\($0)" } ?? "nil"), currency: \(currency.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A postal address.
public struct Address: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Street, without number.
    public var street: String?
    /// Number of the building.
    public var buildingNumber: String?
    /// City.
    public var city: String?
    /// Postal code.
    public var postalCode: String?
    /// ISO 3166 code of the country.
    public var country: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        street: String? = nil,
        buildingNumber: String? = nil,
        city: String? = nil,
        postalCode: String? = nil,
        country: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.street = street
        self.buildingNumber = buildingNumber
        self.city = city
        self.postalCode = postalCode
        self.country = country
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.street = try fields.may("street")
        self.buildingNumber = try fields.may("buildingNumber")
        self.city = try fields.may("city")
        self.postalCode = try fields.may("postalCode")
        self.country = try fields.must("country")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.street, forKey: "street")
        try fields.encodeIfPresent(self.buildingNumber, forKey: "buildingNumber")
        try fields.encodeIfPresent(self.city, forKey: "city")
        try fields.encodeIfPresent(self.postalCode, forKey: "postalCode")
        try fields.encode(self.country, forKey: "country")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Address(street: \(street.map { "\($0)" } ?? "nil"), buildingNumber: \(buildingNumber.map { "\($0)" } ?? "nil"), city: \(city.map { "\($0)" } ?? "nil"), postalCode: \(postalCode.map { "\($0)" } ?? "nil"), country: \(country), extra: \(extra.keys.sorted()))"
    }
}

/// A structured reference.
public struct StructuredReference: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The reference itself: a KID, or an invoice number.
    public var reference: String
    /// `SCOR` (KID) or `CINV` (commercial invoice).
    public var referenceType: String?
    /// `BITS-EFAKTURA` where the reference is that of an electronic invoice.
    public var referenceIssuer: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        reference: String,
        referenceType: String? = nil,
        referenceIssuer: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.reference = reference
        self.referenceType = referenceType
        self.referenceIssuer = referenceIssuer
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.reference = try fields.must("reference")
        self.referenceType = try fields.may("referenceType")
        self.referenceIssuer = try fields.may("referenceIssuer")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.reference, forKey: "reference")
        try fields.encodeIfPresent(self.referenceType, forKey: "referenceType")
        try fields.encodeIfPresent(self.referenceIssuer, forKey: "referenceIssuer")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "StructuredReference(reference: \(reference), referenceType: \(referenceType.map { "\($0)" } ?? "nil"), referenceIssuer: \(referenceIssuer.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A single payment (Implementation Guidelines, 5.3.1; specs/notes.md for Norway).
public struct Payment: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What is to be paid.
    public var instructedAmount: InstructedAmount
    /// The account to be debited.
    public var debtorAccount: AccountReference
    /// The account to be credited.
    public var creditorAccount: AccountReference
    /// Name of the creditor, at most 70 characters.
    public var creditorName: String
    /// The creditor's bank; needed for SEPA outside the EEA.
    public var creditorAgent: String?
    /// Address of the creditor.
    public var creditorAddress: Address?
    /// ISO 20022 purpose, four letters.
    public var purposeCode: String?
    /// When to pay, `YYYY-MM-DD`; today when absent.
    public var requestedExecutionDate: String?
    /// Reference of the TPP, at most 35 characters.
    public var endToEndIdentification: String?
    /// Message to the creditor, at most 140 characters. Not together with a KID.
    public var remittanceInformationUnstructured: String?
    /// KID. Not together with a message.
    public var remittanceInformationStructured: String?
    /// Several structured references.
    public var remittanceInformationStructuredArray: [StructuredReference]?
    /// Who in the end pays.
    public var ultimateDebtor: String?
    /// Who in the end is paid.
    public var ultimateCreditor: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        instructedAmount: InstructedAmount,
        debtorAccount: AccountReference,
        creditorAccount: AccountReference,
        creditorName: String,
        creditorAgent: String? = nil,
        creditorAddress: Address? = nil,
        purposeCode: String? = nil,
        requestedExecutionDate: String? = nil,
        endToEndIdentification: String? = nil,
        remittanceInformationUnstructured: String? = nil,
        remittanceInformationStructured: String? = nil,
        remittanceInformationStructuredArray: [StructuredReference]? = nil,
        ultimateDebtor: String? = nil,
        ultimateCreditor: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.instructedAmount = instructedAmount
        self.debtorAccount = debtorAccount
        self.creditorAccount = creditorAccount
        self.creditorName = creditorName
        self.creditorAgent = creditorAgent
        self.creditorAddress = creditorAddress
        self.purposeCode = purposeCode
        self.requestedExecutionDate = requestedExecutionDate
        self.endToEndIdentification = endToEndIdentification
        self.remittanceInformationUnstructured = remittanceInformationUnstructured
        self.remittanceInformationStructured = remittanceInformationStructured
        self.remittanceInformationStructuredArray = remittanceInformationStructuredArray
        self.ultimateDebtor = ultimateDebtor
        self.ultimateCreditor = ultimateCreditor
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.instructedAmount = try fields.must("instructedAmount")
        self.debtorAccount = try fields.must("debtorAccount")
        self.creditorAccount = try fields.must("creditorAccount")
        self.creditorName = try fields.must("creditorName")
        self.creditorAgent = try fields.may("creditorAgent")
        self.creditorAddress = try fields.may("creditorAddress")
        self.purposeCode = try fields.may("purposeCode")
        self.requestedExecutionDate = try fields.may("requestedExecutionDate")
        self.endToEndIdentification = try fields.may("endToEndIdentification")
        self.remittanceInformationUnstructured = try fields.may("remittanceInformationUnstructured")
        self.remittanceInformationStructured = try fields.may("remittanceInformationStructured")
        self.remittanceInformationStructuredArray = try fields.may("remittanceInformationStructuredArray")
        self.ultimateDebtor = try fields.may("ultimateDebtor")
        self.ultimateCreditor = try fields.may("ultimateCreditor")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.instructedAmount, forKey: "instructedAmount")
        try fields.encode(self.debtorAccount, forKey: "debtorAccount")
        try fields.encode(self.creditorAccount, forKey: "creditorAccount")
        try fields.encode(self.creditorName, forKey: "creditorName")
        try fields.encodeIfPresent(self.creditorAgent, forKey: "creditorAgent")
        try fields.encodeIfPresent(self.creditorAddress, forKey: "creditorAddress")
        try fields.encodeIfPresent(self.purposeCode, forKey: "purposeCode")
        try fields.encodeIfPresent(self.requestedExecutionDate, forKey: "requestedExecutionDate")
        try fields.encodeIfPresent(self.endToEndIdentification, forKey: "endToEndIdentification")
        try fields.encodeIfPresent(self.remittanceInformationUnstructured, forKey: "remittanceInformationUnstructured")
        try fields.encodeIfPresent(self.remittanceInformationStructured, forKey: "remittanceInformationStructured")
        try fields.encodeIfPresent(self.remittanceInformationStructuredArray, forKey: "remittanceInformationStructuredArray")
        try fields.encodeIfPresent(self.ultimateDebtor, forKey: "ultimateDebtor")
        try fields.encodeIfPresent(self.ultimateCreditor, forKey: "ultimateCreditor")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Payment(instructedAmount: \(instructedAmount), debtorAccount: \(debtorAccount), creditorAccount: \(creditorAccount), creditorName: \(creditorName), creditorAgent: \(creditorAgent.map { "\($0)" } ?? "nil"), creditorAddress: \(creditorAddress.map { "\($0)" } ?? "nil"), purposeCode: \(purposeCode.map { "\($0)" } ?? "nil"), requestedExecutionDate: \(requestedExecutionDate.map { "\($0)" } ?? "nil"), endToEndIdentification: \(endToEndIdentification.map { "\($0)" } ?? "nil"), remittanceInformationUnstructured: \(remittanceInformationUnstructured.map { "\($0)" } ?? "nil"), remittanceInformationStructured: \(remittanceInformationStructured.map { "\($0)" } ?? "nil"), remittanceInformationStructuredArray: \(remittanceInformationStructuredArray.map { "\($0)" } ?? "nil"), ultimateDebtor: \(ultimateDebtor.map { "\($0)" } ?? "nil"), ultimateCreditor: \(ultimateCreditor.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A single payment to initiate.
public struct InitiatePayment: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The product, such as `norwegian-domestic-credit-transfers`. Others differ from bank to bank.
    public var paymentProduct: String
    /// Lets a payment through that has date, amount, debtor and creditor in common with another.
    public var allowLogicalDuplicate: Bool?
    /// The payment.
    public var body: Payment
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentProduct: String,
        allowLogicalDuplicate: Bool? = nil,
        body: Payment,
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentProduct = paymentProduct
        self.allowLogicalDuplicate = allowLogicalDuplicate
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentProduct = try fields.must("paymentProduct")
        self.allowLogicalDuplicate = try fields.may("allowLogicalDuplicate")
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.paymentProduct, forKey: "paymentProduct")
        try fields.encodeIfPresent(self.allowLogicalDuplicate, forKey: "allowLogicalDuplicate")
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "InitiatePayment(paymentProduct: \(paymentProduct), allowLogicalDuplicate: \(allowLogicalDuplicate.map { "\($0)" } ?? "nil"), body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// The bank's answer to a payment initiation.
public struct PaymentInitiated: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Where the payment stands.
    public var transactionStatus: TransactionStatus
    /// The bank's id of the payment: opaque.
    public var paymentId: String
    /// What can be done next.
    public var links: [String: Link]?
    /// Whether the payment costs a fee.
    public var transactionFeeIndicator: Bool?
    /// The fee.
    public var transactionFees: InstructedAmount?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        transactionStatus: TransactionStatus,
        paymentId: String,
        links: [String: Link]? = nil,
        transactionFeeIndicator: Bool? = nil,
        transactionFees: InstructedAmount? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.transactionStatus = transactionStatus
        self.paymentId = paymentId
        self.links = links
        self.transactionFeeIndicator = transactionFeeIndicator
        self.transactionFees = transactionFees
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.transactionStatus = try fields.must("transactionStatus")
        self.paymentId = try fields.must("paymentId")
        self.links = try fields.may("_links")
        self.transactionFeeIndicator = try fields.may("transactionFeeIndicator")
        self.transactionFees = try fields.may("transactionFees")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.transactionStatus, forKey: "transactionStatus")
        try fields.encode(self.paymentId, forKey: "paymentId")
        try fields.encodeIfPresent(self.links, forKey: "_links")
        try fields.encodeIfPresent(self.transactionFeeIndicator, forKey: "transactionFeeIndicator")
        try fields.encodeIfPresent(self.transactionFees, forKey: "transactionFees")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "PaymentInitiated(transactionStatus: \(transactionStatus), paymentId: \(paymentId), links: \(links.map { "\($0)" } ?? "nil"), transactionFeeIndicator: \(transactionFeeIndicator.map { "\($0)" } ?? "nil"), transactionFees: \(transactionFees.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A payment to refer to.
public struct PaymentRef: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `payments`, `bulk-payments` or `periodic-payments`.
    public var paymentService: String
    /// The product, such as `norwegian-domestic-credit-transfers`.
    public var paymentProduct: String
    /// The bank's id of the payment: opaque.
    public var paymentId: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentService: String,
        paymentProduct: String,
        paymentId: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentService = paymentService
        self.paymentProduct = paymentProduct
        self.paymentId = paymentId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentService = try fields.must("paymentService")
        self.paymentProduct = try fields.must("paymentProduct")
        self.paymentId = try fields.must("paymentId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.paymentService, forKey: "paymentService")
        try fields.encode(self.paymentProduct, forKey: "paymentProduct")
        try fields.encode(self.paymentId, forKey: "paymentId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "PaymentRef(paymentService: \(paymentService), paymentProduct: \(paymentProduct), paymentId: \(paymentId), extra: \(extra.keys.sorted()))"
    }
}

/// A payment as the bank holds it.
public struct PaymentDetails: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Where it stands.
    public var transactionStatus: TransactionStatus?
    /// The bank's id of it.
    public var paymentId: String?
    /// What is to be paid.
    public var instructedAmount: InstructedAmount?
    /// The account to be debited.
    public var debtorAccount: AccountReference?
    /// The account to be credited.
    public var creditorAccount: AccountReference?
    /// Name of the creditor.
    public var creditorName: String?
    /// When it is to be paid.
    public var requestedExecutionDate: String?
    /// Whether it costs a fee.
    public var transactionFeeIndicator: Bool?
    /// The fee.
    public var transactionFees: InstructedAmount?
    /// What can be done next.
    public var links: [String: Link]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        transactionStatus: TransactionStatus? = nil,
        paymentId: String? = nil,
        instructedAmount: InstructedAmount? = nil,
        debtorAccount: AccountReference? = nil,
        creditorAccount: AccountReference? = nil,
        creditorName: String? = nil,
        requestedExecutionDate: String? = nil,
        transactionFeeIndicator: Bool? = nil,
        transactionFees: InstructedAmount? = nil,
        links: [String: Link]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.transactionStatus = transactionStatus
        self.paymentId = paymentId
        self.instructedAmount = instructedAmount
        self.debtorAccount = debtorAccount
        self.creditorAccount = creditorAccount
        self.creditorName = creditorName
        self.requestedExecutionDate = requestedExecutionDate
        self.transactionFeeIndicator = transactionFeeIndicator
        self.transactionFees = transactionFees
        self.links = links
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.transactionStatus = try fields.may("transactionStatus")
        self.paymentId = try fields.may("paymentId")
        self.instructedAmount = try fields.may("instructedAmount")
        self.debtorAccount = try fields.may("debtorAccount")
        self.creditorAccount = try fields.may("creditorAccount")
        self.creditorName = try fields.may("creditorName")
        self.requestedExecutionDate = try fields.may("requestedExecutionDate")
        self.transactionFeeIndicator = try fields.may("transactionFeeIndicator")
        self.transactionFees = try fields.may("transactionFees")
        self.links = try fields.may("_links")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.transactionStatus, forKey: "transactionStatus")
        try fields.encodeIfPresent(self.paymentId, forKey: "paymentId")
        try fields.encodeIfPresent(self.instructedAmount, forKey: "instructedAmount")
        try fields.encodeIfPresent(self.debtorAccount, forKey: "debtorAccount")
        try fields.encodeIfPresent(self.creditorAccount, forKey: "creditorAccount")
        try fields.encodeIfPresent(self.creditorName, forKey: "creditorName")
        try fields.encodeIfPresent(self.requestedExecutionDate, forKey: "requestedExecutionDate")
        try fields.encodeIfPresent(self.transactionFeeIndicator, forKey: "transactionFeeIndicator")
        try fields.encodeIfPresent(self.transactionFees, forKey: "transactionFees")
        try fields.encodeIfPresent(self.links, forKey: "_links")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "PaymentDetails(transactionStatus: \(transactionStatus.map { "\($0)" } ?? "nil"), paymentId: \(paymentId.map { "\($0)" } ?? "nil"), instructedAmount: \(instructedAmount.map { "\($0)" } ?? "nil"), debtorAccount: \(debtorAccount.map { "\($0)" } ?? "nil"), creditorAccount: \(creditorAccount.map { "\($0)" } ?? "nil"), creditorName: \(creditorName.map { "\($0)" } ?? "nil"), requestedExecutionDate: \(requestedExecutionDate.map { "\($0)" } ?? "nil"), transactionFeeIndicator: \(transactionFeeIndicator.map { "\($0)" } ?? "nil"), transactionFees: \(transactionFees.map { "\($0)" } ?? "nil"), links: \(links.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Where a payment stands.
public struct PaymentStatus: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Status by ISO 20022.
    public var transactionStatus: TransactionStatus
    /// Whether the debtor's account has the money; `false` beside ACCP stops the payment.
    public var fundsAvailable: Bool?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        transactionStatus: TransactionStatus,
        fundsAvailable: Bool? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.transactionStatus = transactionStatus
        self.fundsAvailable = fundsAvailable
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.transactionStatus = try fields.must("transactionStatus")
        self.fundsAvailable = try fields.may("fundsAvailable")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.transactionStatus, forKey: "transactionStatus")
        try fields.encodeIfPresent(self.fundsAvailable, forKey: "fundsAvailable")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "PaymentStatus(transactionStatus: \(transactionStatus), fundsAvailable: \(fundsAvailable.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A payment to go on with: one that another PSU signs, that the user authorises again, or that is deleted.
public struct PaymentToContinue: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `payments`, `bulk-payments` or `periodic-payments`.
    public var paymentService: String
    /// The product.
    public var paymentProduct: String
    /// The bank's id of the payment: opaque.
    public var paymentId: String
    /// Where to start the authorisation, as an earlier outcome gave it.
    public var startAuthorisation: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentService: String,
        paymentProduct: String,
        paymentId: String,
        startAuthorisation: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentService = paymentService
        self.paymentProduct = paymentProduct
        self.paymentId = paymentId
        self.startAuthorisation = startAuthorisation
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentService = try fields.must("paymentService")
        self.paymentProduct = try fields.must("paymentProduct")
        self.paymentId = try fields.must("paymentId")
        self.startAuthorisation = try fields.may("startAuthorisation")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.paymentService, forKey: "paymentService")
        try fields.encode(self.paymentProduct, forKey: "paymentProduct")
        try fields.encode(self.paymentId, forKey: "paymentId")
        try fields.encodeIfPresent(self.startAuthorisation, forKey: "startAuthorisation")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "PaymentToContinue(paymentService: \(paymentService), paymentProduct: \(paymentProduct), paymentId: \(paymentId), startAuthorisation: \(startAuthorisation.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A change to a payment that is still updatable.
public struct UpdatePayment: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `payments`, `bulk-payments` or `periodic-payments`.
    public var paymentService: String
    /// The product.
    public var paymentProduct: String
    /// The bank's id of the payment: opaque.
    public var paymentId: String
    /// The payment as it is to be.
    public var body: Payment
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentService: String,
        paymentProduct: String,
        paymentId: String,
        body: Payment,
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentService = paymentService
        self.paymentProduct = paymentProduct
        self.paymentId = paymentId
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentService = try fields.must("paymentService")
        self.paymentProduct = try fields.must("paymentProduct")
        self.paymentId = try fields.must("paymentId")
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.paymentService, forKey: "paymentService")
        try fields.encode(self.paymentProduct, forKey: "paymentProduct")
        try fields.encode(self.paymentId, forKey: "paymentId")
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "UpdatePayment(paymentService: \(paymentService), paymentProduct: \(paymentProduct), paymentId: \(paymentId), body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// The bank's answer to a cancellation: empty when done, with links when it has to be authorised.
public struct CancellationReply: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Where the payment stands.
    public var transactionStatus: TransactionStatus?
    /// `startAuthorisation`, when the cancellation has to be authorised.
    public var links: [String: Link]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        transactionStatus: TransactionStatus? = nil,
        links: [String: Link]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.transactionStatus = transactionStatus
        self.links = links
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.transactionStatus = try fields.may("transactionStatus")
        self.links = try fields.may("_links")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.transactionStatus, forKey: "transactionStatus")
        try fields.encodeIfPresent(self.links, forKey: "_links")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CancellationReply(transactionStatus: \(transactionStatus.map { "\($0)" } ?? "nil"), links: \(links.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The bank's answer to the start of an authorisation.
public struct AuthorisationStarted: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Where the authorisation stands.
    public var scaStatus: ScaStatus?
    /// The bank's id of the authorisation.
    public var authorisationId: String?
    /// `scaRedirect`: where to take the PSU.
    public var links: [String: Link]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        scaStatus: ScaStatus? = nil,
        authorisationId: String? = nil,
        links: [String: Link]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.scaStatus = scaStatus
        self.authorisationId = authorisationId
        self.links = links
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.scaStatus = try fields.may("scaStatus")
        self.authorisationId = try fields.may("authorisationId")
        self.links = try fields.may("_links")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.scaStatus, forKey: "scaStatus")
        try fields.encodeIfPresent(self.authorisationId, forKey: "authorisationId")
        try fields.encodeIfPresent(self.links, forKey: "_links")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "AuthorisationStarted(scaStatus: \(scaStatus.map { "\($0)" } ?? "nil"), authorisationId: \(authorisationId.map { "\($0)" } ?? "nil"), links: \(links.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The authorisations of a payment.
public struct Authorisations: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Their ids.
    public var authorisationIds: [String]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        authorisationIds: [String],
        extra: [String: JSONValue] = [:]
    ) {
        self.authorisationIds = authorisationIds
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.authorisationIds = try fields.must("authorisationIds")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.authorisationIds, forKey: "authorisationIds")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Authorisations(authorisationIds: \(authorisationIds), extra: \(extra.keys.sorted()))"
    }
}

/// An authorisation of a payment to refer to.
public struct AuthorisationRef: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `payments`, `bulk-payments` or `periodic-payments`.
    public var paymentService: String
    /// The product.
    public var paymentProduct: String
    /// The bank's id of the payment: opaque.
    public var paymentId: String
    /// The bank's id of the authorisation.
    public var authorisationId: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentService: String,
        paymentProduct: String,
        paymentId: String,
        authorisationId: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentService = paymentService
        self.paymentProduct = paymentProduct
        self.paymentId = paymentId
        self.authorisationId = authorisationId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentService = try fields.must("paymentService")
        self.paymentProduct = try fields.must("paymentProduct")
        self.paymentId = try fields.must("paymentId")
        self.authorisationId = try fields.must("authorisationId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.paymentService, forKey: "paymentService")
        try fields.encode(self.paymentProduct, forKey: "paymentProduct")
        try fields.encode(self.paymentId, forKey: "paymentId")
        try fields.encode(self.authorisationId, forKey: "authorisationId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "AuthorisationRef(paymentService: \(paymentService), paymentProduct: \(paymentProduct), paymentId: \(paymentId), authorisationId: \(authorisationId), extra: \(extra.keys.sorted()))"
    }
}

/// Where an authorisation stands.
public struct ScaStatusReply: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The status.
    public var scaStatus: ScaStatus
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        scaStatus: ScaStatus,
        extra: [String: JSONValue] = [:]
    ) {
        self.scaStatus = scaStatus
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.scaStatus = try fields.must("scaStatus")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.scaStatus, forKey: "scaStatus")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ScaStatusReply(scaStatus: \(scaStatus), extra: \(extra.keys.sorted()))"
    }
}
