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

/// Calls for one account that were made without the user.
public struct CallsWithoutUser: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What was read: `balances` or `transactions`.
    public var service: String
    /// The bank's id of the account: opaque.
    public var accountId: String
    /// When, as Unix times in milliseconds.
    public var atMs: [Int64]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        service: String,
        accountId: String,
        atMs: [Int64],
        extra: [String: JSONValue] = [:]
    ) {
        self.service = service
        self.accountId = accountId
        self.atMs = atMs
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.service = try fields.must("service")
        self.accountId = try fields.must("accountId")
        self.atMs = try fields.must("atMs")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.service, forKey: "service")
        try fields.encode(self.accountId, forKey: "accountId")
        try fields.encode(self.atMs, forKey: "atMs")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CallsWithoutUser(service: \(service), accountId: \(accountId), atMs: \(atMs), extra: \(extra.keys.sorted()))"
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
    /// When the user authenticated last, also after that hour, as Unix time in milliseconds: calls without the user
    /// are granted for a time after it.
    public var lastScaAtMs: Int64?
    /// The calls that were made without the user in the last day, where the bank grants only some.
    public var callsWithoutUser: [CallsWithoutUser]?
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
        lastScaAtMs: Int64? = nil,
        callsWithoutUser: [CallsWithoutUser]? = nil,
        tokens: Tokens? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.psuId = psuId
        self.psuCorporateId = psuCorporateId
        self.tppSessionId = tppSessionId
        self.scaAtMs = scaAtMs
        self.lastScaAtMs = lastScaAtMs
        self.callsWithoutUser = callsWithoutUser
        self.tokens = tokens
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.psuId = try fields.may("psuId")
        self.psuCorporateId = try fields.may("psuCorporateId")
        self.tppSessionId = try fields.may("tppSessionId")
        self.scaAtMs = try fields.may("scaAtMs")
        self.lastScaAtMs = try fields.may("lastScaAtMs")
        self.callsWithoutUser = try fields.may("callsWithoutUser")
        self.tokens = try fields.may("tokens")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.psuId, forKey: "psuId")
        try fields.encodeIfPresent(self.psuCorporateId, forKey: "psuCorporateId")
        try fields.encodeIfPresent(self.tppSessionId, forKey: "tppSessionId")
        try fields.encodeIfPresent(self.scaAtMs, forKey: "scaAtMs")
        try fields.encodeIfPresent(self.lastScaAtMs, forKey: "lastScaAtMs")
        try fields.encodeIfPresent(self.callsWithoutUser, forKey: "callsWithoutUser")
        try fields.encodeIfPresent(self.tokens, forKey: "tokens")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Session(psuId: \(psuId.map { "\($0)" } ?? "nil"), psuCorporateId: \(psuCorporateId.map { "\($0)" } ?? "nil"), tppSessionId: \(tppSessionId.map { "\($0)" } ?? "nil"), scaAtMs: \(scaAtMs.map { "\($0)" } ?? "nil"), lastScaAtMs: \(lastScaAtMs.map { "\($0)" } ?? "nil"), callsWithoutUser: \(callsWithoutUser.map { "\($0)" } ?? "nil"), tokens: \(tokens.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
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
    /// Whether the bank announced a fee.
    public var transactionFeeIndicator: Bool?
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
        transactionFeeIndicator: Bool? = nil,
        transactionFees: InstructedAmount? = nil,
        statuses: [StatusSeen],
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentService = paymentService
        self.paymentProduct = paymentProduct
        self.paymentId = paymentId
        self.transactionStatus = transactionStatus
        self.startAuthorisation = startAuthorisation
        self.transactionFeeIndicator = transactionFeeIndicator
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
        self.transactionFeeIndicator = try fields.may("transactionFeeIndicator")
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
        try fields.encodeIfPresent(self.transactionFeeIndicator, forKey: "transactionFeeIndicator")
        try fields.encodeIfPresent(self.transactionFees, forKey: "transactionFees")
        try fields.encode(self.statuses, forKey: "statuses")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "KnownPayment(paymentService: \(paymentService), paymentProduct: \(paymentProduct), paymentId: \(paymentId.map { "\($0)" } ?? "nil"), transactionStatus: \(transactionStatus.map { "\($0)" } ?? "nil"), startAuthorisation: \(startAuthorisation.map { "\($0)" } ?? "nil"), transactionFeeIndicator: \(transactionFeeIndicator.map { "\($0)" } ?? "nil"), transactionFees: \(transactionFees.map { "\($0)" } ?? "nil"), statuses: \(statuses), extra: \(extra.keys.sorted()))"
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

/// The bank's answer to a question for consent.
public struct ConsentStarted: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Where the consent stands, where the bank says so.
    public var consentStatus: ConsentStatus?
    /// The bank's id of it, where the bank gives one.
    public var consentId: String?
    /// `scaRedirect`: where to take the user.
    public var links: [String: Link]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        consentStatus: ConsentStatus? = nil,
        consentId: String? = nil,
        links: [String: Link],
        extra: [String: JSONValue] = [:]
    ) {
        self.consentStatus = consentStatus
        self.consentId = consentId
        self.links = links
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.consentStatus = try fields.may("consentStatus")
        self.consentId = try fields.may("consentId")
        self.links = try fields.must("_links")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.consentStatus, forKey: "consentStatus")
        try fields.encodeIfPresent(self.consentId, forKey: "consentId")
        try fields.encode(self.links, forKey: "_links")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ConsentStarted(consentStatus: \(consentStatus.map { "\($0)" } ?? "nil"), consentId: \(consentId.map { "\($0)" } ?? "nil"), links: \(links), extra: \(extra.keys.sorted()))"
    }
}

/// What access is asked for. Banks with bank-offered consent disregard it (Implementation Guidelines, 6.3.1).
public struct ConsentRequest: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Accounts and what is to be read of them.
    public var access: JSONValue
    /// Whether access is wanted more than once.
    public var recurringIndicator: Bool
    /// Until when, `YYYY-MM-DD`.
    public var validUntil: String
    /// How often a day without the user.
    public var frequencyPerDay: Int64
    /// Whether payments follow in the same session.
    public var combinedServiceIndicator: Bool
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        access: JSONValue,
        recurringIndicator: Bool,
        validUntil: String,
        frequencyPerDay: Int64,
        combinedServiceIndicator: Bool,
        extra: [String: JSONValue] = [:]
    ) {
        self.access = access
        self.recurringIndicator = recurringIndicator
        self.validUntil = validUntil
        self.frequencyPerDay = frequencyPerDay
        self.combinedServiceIndicator = combinedServiceIndicator
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.access = try fields.must("access")
        self.recurringIndicator = try fields.must("recurringIndicator")
        self.validUntil = try fields.must("validUntil")
        self.frequencyPerDay = try fields.must("frequencyPerDay")
        self.combinedServiceIndicator = try fields.must("combinedServiceIndicator")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.access, forKey: "access")
        try fields.encode(self.recurringIndicator, forKey: "recurringIndicator")
        try fields.encode(self.validUntil, forKey: "validUntil")
        try fields.encode(self.frequencyPerDay, forKey: "frequencyPerDay")
        try fields.encode(self.combinedServiceIndicator, forKey: "combinedServiceIndicator")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ConsentRequest(access: \(access), recurringIndicator: \(recurringIndicator), validUntil: \(validUntil), frequencyPerDay: \(frequencyPerDay), combinedServiceIndicator: \(combinedServiceIndicator), extra: \(extra.keys.sorted()))"
    }
}

/// A consent to ask for in the deprecated way.
public struct AskForConsent: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What access is asked for. The bank disregards it.
    public var body: ConsentRequest?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        body: ConsentRequest? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.body = try fields.may("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "AskForConsent(body: \(body.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Consent was given.
public struct ConsentGranted: Codable, Hashable, Sendable, CustomStringConvertible {
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
        "ConsentGranted(session: \(session), extra: \(extra.keys.sorted()))"
    }
}

/// Consent was not given.
public struct ConsentTrouble: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Whose fault, why, and what to do next.
    public var error: Error
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        error: Error,
        extra: [String: JSONValue] = [:]
    ) {
        self.error = error
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.error = try fields.must("error")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.error, forKey: "error")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ConsentTrouble(error: \(error), extra: \(extra.keys.sorted()))"
    }
}

/// The accounts to list.
public struct AccountsQuery: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Asks for the balances beside the accounts. The bank may ignore it.
    public var withBalance: Bool?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        withBalance: Bool? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.withBalance = withBalance
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.withBalance = try fields.may("withBalance")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.withBalance, forKey: "withBalance")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "AccountsQuery(withBalance: \(withBalance.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A balance.
public struct Balance: Codable, Hashable, Sendable, CustomStringConvertible {
    /// How much. The currency is that of the account.
    public var balanceAmount: InstructedAmount
    /// Which kind.
    public var balanceType: BalanceType
    /// Whether the credit limit is part of it.
    public var creditLimitIncluded: Bool?
    /// When it changed last.
    public var lastChangeDateTime: String?
    /// The day it is of.
    public var referenceDate: String?
    /// Id of the last transaction that is part of it.
    public var lastCommittedTransaction: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        balanceAmount: InstructedAmount,
        balanceType: BalanceType,
        creditLimitIncluded: Bool? = nil,
        lastChangeDateTime: String? = nil,
        referenceDate: String? = nil,
        lastCommittedTransaction: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.balanceAmount = balanceAmount
        self.balanceType = balanceType
        self.creditLimitIncluded = creditLimitIncluded
        self.lastChangeDateTime = lastChangeDateTime
        self.referenceDate = referenceDate
        self.lastCommittedTransaction = lastCommittedTransaction
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.balanceAmount = try fields.must("balanceAmount")
        self.balanceType = try fields.must("balanceType")
        self.creditLimitIncluded = try fields.may("creditLimitIncluded")
        self.lastChangeDateTime = try fields.may("lastChangeDateTime")
        self.referenceDate = try fields.may("referenceDate")
        self.lastCommittedTransaction = try fields.may("lastCommittedTransaction")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.balanceAmount, forKey: "balanceAmount")
        try fields.encode(self.balanceType, forKey: "balanceType")
        try fields.encodeIfPresent(self.creditLimitIncluded, forKey: "creditLimitIncluded")
        try fields.encodeIfPresent(self.lastChangeDateTime, forKey: "lastChangeDateTime")
        try fields.encodeIfPresent(self.referenceDate, forKey: "referenceDate")
        try fields.encodeIfPresent(self.lastCommittedTransaction, forKey: "lastCommittedTransaction")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Balance(balanceAmount: \(balanceAmount), balanceType: \(balanceType), creditLimitIncluded: \(creditLimitIncluded.map { "\($0)" } ?? "nil"), lastChangeDateTime: \(lastChangeDateTime.map { "\($0)" } ?? "nil"), referenceDate: \(referenceDate.map { "\($0)" } ?? "nil"), lastCommittedTransaction: \(lastCommittedTransaction.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// An account.
public struct AccountDetails: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of it: opaque.
    public var resourceId: String?
    /// International account number.
    public var iban: String?
    /// National account number; in Norway 11 digits.
    public var bban: String?
    /// Phone number that stands for it.
    public var msisdn: String?
    /// Its currency, ISO 4217.
    public var currency: String
    /// Name of the owner.
    public var ownerName: String?
    /// Name the bank gave it.
    public var name: String?
    /// Name the PSU gave it.
    public var displayName: String?
    /// The bank's product.
    public var product: String?
    /// Kind of account: by ISO 20022, or before `cash-account-type-iso` the bank's own word.
    public var cashAccountType: String?
    /// Whether it can be used.
    public var status: AccountStatus?
    /// BIC of the bank.
    public var bic: String?
    /// Cards or accounts that belong to it.
    public var linkedAccounts: String?
    /// Who uses it.
    public var usage: AccountUsage?
    /// What else the bank says of it.
    public var details: String?
    /// Its balances.
    public var balances: [Balance]?
    /// Where balances and transactions are.
    public var links: [String: Link]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        resourceId: String? = nil,
        iban: String? = nil,
        bban: String? = nil,
        msisdn: String? = nil,
        currency: String,
        ownerName: String? = nil,
        name: String? = nil,
        displayName: String? = nil,
        product: String? = nil,
        cashAccountType: String? = nil,
        status: AccountStatus? = nil,
        bic: String? = nil,
        linkedAccounts: String? = nil,
        usage: AccountUsage? = nil,
        details: String? = nil,
        balances: [Balance]? = nil,
        links: [String: Link]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.resourceId = resourceId
        self.iban = iban
        self.bban = bban
        self.msisdn = msisdn
        self.currency = currency
        self.ownerName = ownerName
        self.name = name
        self.displayName = displayName
        self.product = product
        self.cashAccountType = cashAccountType
        self.status = status
        self.bic = bic
        self.linkedAccounts = linkedAccounts
        self.usage = usage
        self.details = details
        self.balances = balances
        self.links = links
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.resourceId = try fields.may("resourceId")
        self.iban = try fields.may("iban")
        self.bban = try fields.may("bban")
        self.msisdn = try fields.may("msisdn")
        self.currency = try fields.must("currency")
        self.ownerName = try fields.may("ownerName")
        self.name = try fields.may("name")
        self.displayName = try fields.may("displayName")
        self.product = try fields.may("product")
        self.cashAccountType = try fields.may("cashAccountType")
        self.status = try fields.may("status")
        self.bic = try fields.may("bic")
        self.linkedAccounts = try fields.may("linkedAccounts")
        self.usage = try fields.may("usage")
        self.details = try fields.may("details")
        self.balances = try fields.may("balances")
        self.links = try fields.may("_links")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.resourceId, forKey: "resourceId")
        try fields.encodeIfPresent(self.iban, forKey: "iban")
        try fields.encodeIfPresent(self.bban, forKey: "bban")
        try fields.encodeIfPresent(self.msisdn, forKey: "msisdn")
        try fields.encode(self.currency, forKey: "currency")
        try fields.encodeIfPresent(self.ownerName, forKey: "ownerName")
        try fields.encodeIfPresent(self.name, forKey: "name")
        try fields.encodeIfPresent(self.displayName, forKey: "displayName")
        try fields.encodeIfPresent(self.product, forKey: "product")
        try fields.encodeIfPresent(self.cashAccountType, forKey: "cashAccountType")
        try fields.encodeIfPresent(self.status, forKey: "status")
        try fields.encodeIfPresent(self.bic, forKey: "bic")
        try fields.encodeIfPresent(self.linkedAccounts, forKey: "linkedAccounts")
        try fields.encodeIfPresent(self.usage, forKey: "usage")
        try fields.encodeIfPresent(self.details, forKey: "details")
        try fields.encodeIfPresent(self.balances, forKey: "balances")
        try fields.encodeIfPresent(self.links, forKey: "_links")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "AccountDetails(resourceId: \(resourceId.map { "\($0)" } ?? "nil"), iban: \(iban == nil ? "nil" : "[redacted]"), bban: \(bban == nil ? "nil" : "[redacted]"), msisdn: \(msisdn.map { "\($0)" } ?? "nil"), currency: \(currency), ownerName: \(ownerName.map { "\($0)" } ?? "nil"), name: \(name.map { "\($0)" } ?? "nil"), displayName: \(displayName.map { "\($0)" } ?? "nil"), product: \(product.map { "\($0)" } ?? "nil"), cashAccountType: \(cashAccountType.map { "\($0)" } ?? "nil"), status: \(status.map { "\($0)" } ?? "nil"), bic: \(bic.map { "\($0)" } ?? "nil"), linkedAccounts: \(linkedAccounts.map { "\($0)" } ?? "nil"), usage: \(usage.map { "\($0)" } ?? "nil"), details: \(details.map { "\($0)" } ?? "nil"), balances: \(balances.map { "\($0)" } ?? "nil"), links: \(links.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The accounts that the PSU gave consent to.
public struct Accounts: Codable, Hashable, Sendable, CustomStringConvertible {
    /// One entry each.
    public var accounts: [AccountDetails]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        accounts: [AccountDetails],
        extra: [String: JSONValue] = [:]
    ) {
        self.accounts = accounts
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.accounts = try fields.must("accounts")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.accounts, forKey: "accounts")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Accounts(accounts: \(accounts), extra: \(extra.keys.sorted()))"
    }
}

/// An account, and what is read from it.
public struct AccountView: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The account as the bank told it.
    public var account: AccountDetails
    /// Kind of account by ISO 20022; absent where the bank has a word of its own, which `account` holds.
    public var cashAccountType: CashAccountType?
    /// The name to show: the PSU's own, else the bank's.
    public var name: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        account: AccountDetails,
        cashAccountType: CashAccountType? = nil,
        name: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.account = account
        self.cashAccountType = cashAccountType
        self.name = name
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.account = try fields.must("account")
        self.cashAccountType = try fields.may("cashAccountType")
        self.name = try fields.may("name")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.account, forKey: "account")
        try fields.encodeIfPresent(self.cashAccountType, forKey: "cashAccountType")
        try fields.encodeIfPresent(self.name, forKey: "name")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "AccountView(account: \(account), cashAccountType: \(cashAccountType.map { "\($0)" } ?? "nil"), name: \(name.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The accounts that the PSU gave consent to.
public struct AccountsView: Codable, Hashable, Sendable, CustomStringConvertible {
    /// One entry each.
    public var accounts: [AccountView]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        accounts: [AccountView],
        extra: [String: JSONValue] = [:]
    ) {
        self.accounts = accounts
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.accounts = try fields.must("accounts")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.accounts, forKey: "accounts")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "AccountsView(accounts: \(accounts), extra: \(extra.keys.sorted()))"
    }
}

/// Nothing was read.
public struct ReadTrouble: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Whose fault, why, and what to do next.
    public var error: Error
    /// `X-Request-ID` of the request, to name it to the bank's support.
    public var requestId: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        error: Error,
        requestId: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.error = error
        self.requestId = requestId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.error = try fields.must("error")
        self.requestId = try fields.may("requestId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.error, forKey: "error")
        try fields.encodeIfPresent(self.requestId, forKey: "requestId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ReadTrouble(error: \(error), requestId: \(requestId.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// An account to read.
public struct AccountQuery: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the account (`resourceId`): opaque.
    public var accountId: String
    /// Asks for the balances beside the account. The bank may ignore it.
    public var withBalance: Bool?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        accountId: String,
        withBalance: Bool? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.accountId = accountId
        self.withBalance = withBalance
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.accountId = try fields.must("accountId")
        self.withBalance = try fields.may("withBalance")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.accountId, forKey: "accountId")
        try fields.encodeIfPresent(self.withBalance, forKey: "withBalance")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "AccountQuery(accountId: \(accountId), withBalance: \(withBalance.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// One account.
public struct OneAccount: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The account.
    public var account: AccountDetails
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        account: AccountDetails,
        extra: [String: JSONValue] = [:]
    ) {
        self.account = account
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.account = try fields.must("account")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.account, forKey: "account")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "OneAccount(account: \(account), extra: \(extra.keys.sorted()))"
    }
}

/// An account to refer to.
public struct AccountRef: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the account (`resourceId`): opaque.
    public var accountId: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        accountId: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.accountId = accountId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.accountId = try fields.must("accountId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.accountId, forKey: "accountId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "AccountRef(accountId: \(accountId), extra: \(extra.keys.sorted()))"
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

/// The balances of an account.
public struct Balances: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Which account.
    public var account: AccountReference?
    /// Its balances.
    public var balances: [Balance]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        account: AccountReference? = nil,
        balances: [Balance],
        extra: [String: JSONValue] = [:]
    ) {
        self.account = account
        self.balances = balances
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.account = try fields.may("account")
        self.balances = try fields.must("balances")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.account, forKey: "account")
        try fields.encode(self.balances, forKey: "balances")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Balances(account: \(account.map { "\($0)" } ?? "nil"), balances: \(balances), extra: \(extra.keys.sorted()))"
    }
}

/// Which transactions to read: the first page by account and dates, every further one by the link of the page before.
public struct TransactionQuery: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the account (`resourceId`): opaque.
    public var accountId: String
    /// Booked ones, pending ones, or both.
    public var bookingStatus: BookingStatus
    /// First booking day, `YYYY-MM-DD`. Without the user at most 90 days back.
    public var dateFrom: String?
    /// Last booking day, `YYYY-MM-DD`; today when absent.
    public var dateTo: String?
    /// Most transactions on one page.
    public var limit: Int64?
    /// The link to the page that is wanted, as the page before gave it. It says all that the other fields say.
    public var next: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        accountId: String,
        bookingStatus: BookingStatus,
        dateFrom: String? = nil,
        dateTo: String? = nil,
        limit: Int64? = nil,
        next: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.accountId = accountId
        self.bookingStatus = bookingStatus
        self.dateFrom = dateFrom
        self.dateTo = dateTo
        self.limit = limit
        self.next = next
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.accountId = try fields.must("accountId")
        self.bookingStatus = try fields.must("bookingStatus")
        self.dateFrom = try fields.may("dateFrom")
        self.dateTo = try fields.may("dateTo")
        self.limit = try fields.may("limit")
        self.next = try fields.may("next")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.accountId, forKey: "accountId")
        try fields.encode(self.bookingStatus, forKey: "bookingStatus")
        try fields.encodeIfPresent(self.dateFrom, forKey: "dateFrom")
        try fields.encodeIfPresent(self.dateTo, forKey: "dateTo")
        try fields.encodeIfPresent(self.limit, forKey: "limit")
        try fields.encodeIfPresent(self.next, forKey: "next")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "TransactionQuery(accountId: \(accountId), bookingStatus: \(bookingStatus), dateFrom: \(dateFrom.map { "\($0)" } ?? "nil"), dateTo: \(dateTo.map { "\($0)" } ?? "nil"), limit: \(limit.map { "\($0)" } ?? "nil"), next: \(next.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A rate at which was exchanged.
public struct ExchangeRate: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Currency exchanged from.
    public var sourceCurrency: String?
    /// The rate.
    public var exchangeRate: String?
    /// Currency in which the rate is told.
    public var unitCurrency: String?
    /// Currency exchanged to.
    public var targetCurrency: String?
    /// Day of the rate.
    public var quotationDate: String?
    /// The contract it comes from.
    public var contractIdentification: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        sourceCurrency: String? = nil,
        exchangeRate: String? = nil,
        unitCurrency: String? = nil,
        targetCurrency: String? = nil,
        quotationDate: String? = nil,
        contractIdentification: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.sourceCurrency = sourceCurrency
        self.exchangeRate = exchangeRate
        self.unitCurrency = unitCurrency
        self.targetCurrency = targetCurrency
        self.quotationDate = quotationDate
        self.contractIdentification = contractIdentification
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.sourceCurrency = try fields.may("sourceCurrency")
        self.exchangeRate = try fields.may("exchangeRate")
        self.unitCurrency = try fields.may("unitCurrency")
        self.targetCurrency = try fields.may("targetCurrency")
        self.quotationDate = try fields.may("quotationDate")
        self.contractIdentification = try fields.may("contractIdentification")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.sourceCurrency, forKey: "sourceCurrency")
        try fields.encodeIfPresent(self.exchangeRate, forKey: "exchangeRate")
        try fields.encodeIfPresent(self.unitCurrency, forKey: "unitCurrency")
        try fields.encodeIfPresent(self.targetCurrency, forKey: "targetCurrency")
        try fields.encodeIfPresent(self.quotationDate, forKey: "quotationDate")
        try fields.encodeIfPresent(self.contractIdentification, forKey: "contractIdentification")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ExchangeRate(sourceCurrency: \(sourceCurrency.map { "\($0)" } ?? "nil"), exchangeRate: \(exchangeRate.map { "\($0)" } ?? "nil"), unitCurrency: \(unitCurrency.map { "\($0)" } ?? "nil"), targetCurrency: \(targetCurrency.map { "\($0)" } ?? "nil"), quotationDate: \(quotationDate.map { "\($0)" } ?? "nil"), contractIdentification: \(contractIdentification.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A transaction. "For booked transactions the transactionId can be expected to be stable"; pending ones may change.
public struct Transaction: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of it.
    public var transactionId: String?
    /// Reference of the entry, for delta reading.
    public var entryReference: String?
    /// Reference of the one who paid.
    public var endToEndId: String?
    /// Whether it stands for several transactions.
    public var batchIndicator: Bool?
    /// For how many.
    public var batchNumberOfTransactions: Int64?
    /// Mandate of a direct debit.
    public var mandateId: String?
    /// Number of a cheque.
    public var checkId: String?
    /// Identification of the creditor.
    public var creditorId: String?
    /// When it was booked.
    public var bookingDate: String?
    /// From when on it counts.
    public var valueDate: String?
    /// How much; below zero for money that went out.
    public var transactionAmount: InstructedAmount
    /// Rates, where currencies were exchanged.
    public var currencyExchange: [ExchangeRate]?
    /// Who was paid.
    public var creditorName: String?
    /// The account credited.
    public var creditorAccount: AccountReference?
    /// The creditor's bank.
    public var creditorAgent: String?
    /// Who in the end was paid.
    public var ultimateCreditor: String?
    /// Who paid.
    public var debtorName: String?
    /// The account debited.
    public var debtorAccount: AccountReference?
    /// The debtor's bank.
    public var debtorAgent: String?
    /// Who in the end paid.
    public var ultimateDebtor: String?
    /// Message.
    public var remittanceInformationUnstructured: String?
    /// Several messages.
    public var remittanceInformationUnstructuredArray: [String]?
    /// KID or another structured reference: text, or an object with `reference`.
    public var remittanceInformationStructured: JSONValue?
    /// Several structured references: texts, or objects with `reference`.
    public var remittanceInformationStructuredArray: [JSONValue]?
    /// What the bank says beside it.
    public var additionalInformation: String?
    /// Standing orders, under `bookingStatus` information.
    public var additionalInformationStructured: JSONValue?
    /// ISO 20022 purpose.
    public var purposeCode: String?
    /// ISO 20022 code of the kind of transaction.
    public var bankTransactionCode: String?
    /// The bank's own code.
    public var proprietaryBankTransactionCode: String?
    /// Balance after it.
    public var balanceAfterTransaction: Balance?
    /// `transactionDetails`, where there are more.
    public var links: [String: Link]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        transactionId: String? = nil,
        entryReference: String? = nil,
        endToEndId: String? = nil,
        batchIndicator: Bool? = nil,
        batchNumberOfTransactions: Int64? = nil,
        mandateId: String? = nil,
        checkId: String? = nil,
        creditorId: String? = nil,
        bookingDate: String? = nil,
        valueDate: String? = nil,
        transactionAmount: InstructedAmount,
        currencyExchange: [ExchangeRate]? = nil,
        creditorName: String? = nil,
        creditorAccount: AccountReference? = nil,
        creditorAgent: String? = nil,
        ultimateCreditor: String? = nil,
        debtorName: String? = nil,
        debtorAccount: AccountReference? = nil,
        debtorAgent: String? = nil,
        ultimateDebtor: String? = nil,
        remittanceInformationUnstructured: String? = nil,
        remittanceInformationUnstructuredArray: [String]? = nil,
        remittanceInformationStructured: JSONValue? = nil,
        remittanceInformationStructuredArray: [JSONValue]? = nil,
        additionalInformation: String? = nil,
        additionalInformationStructured: JSONValue? = nil,
        purposeCode: String? = nil,
        bankTransactionCode: String? = nil,
        proprietaryBankTransactionCode: String? = nil,
        balanceAfterTransaction: Balance? = nil,
        links: [String: Link]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.transactionId = transactionId
        self.entryReference = entryReference
        self.endToEndId = endToEndId
        self.batchIndicator = batchIndicator
        self.batchNumberOfTransactions = batchNumberOfTransactions
        self.mandateId = mandateId
        self.checkId = checkId
        self.creditorId = creditorId
        self.bookingDate = bookingDate
        self.valueDate = valueDate
        self.transactionAmount = transactionAmount
        self.currencyExchange = currencyExchange
        self.creditorName = creditorName
        self.creditorAccount = creditorAccount
        self.creditorAgent = creditorAgent
        self.ultimateCreditor = ultimateCreditor
        self.debtorName = debtorName
        self.debtorAccount = debtorAccount
        self.debtorAgent = debtorAgent
        self.ultimateDebtor = ultimateDebtor
        self.remittanceInformationUnstructured = remittanceInformationUnstructured
        self.remittanceInformationUnstructuredArray = remittanceInformationUnstructuredArray
        self.remittanceInformationStructured = remittanceInformationStructured
        self.remittanceInformationStructuredArray = remittanceInformationStructuredArray
        self.additionalInformation = additionalInformation
        self.additionalInformationStructured = additionalInformationStructured
        self.purposeCode = purposeCode
        self.bankTransactionCode = bankTransactionCode
        self.proprietaryBankTransactionCode = proprietaryBankTransactionCode
        self.balanceAfterTransaction = balanceAfterTransaction
        self.links = links
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.transactionId = try fields.may("transactionId")
        self.entryReference = try fields.may("entryReference")
        self.endToEndId = try fields.may("endToEndId")
        self.batchIndicator = try fields.may("batchIndicator")
        self.batchNumberOfTransactions = try fields.may("batchNumberOfTransactions")
        self.mandateId = try fields.may("mandateId")
        self.checkId = try fields.may("checkId")
        self.creditorId = try fields.may("creditorId")
        self.bookingDate = try fields.may("bookingDate")
        self.valueDate = try fields.may("valueDate")
        self.transactionAmount = try fields.must("transactionAmount")
        self.currencyExchange = try fields.may("currencyExchange")
        self.creditorName = try fields.may("creditorName")
        self.creditorAccount = try fields.may("creditorAccount")
        self.creditorAgent = try fields.may("creditorAgent")
        self.ultimateCreditor = try fields.may("ultimateCreditor")
        self.debtorName = try fields.may("debtorName")
        self.debtorAccount = try fields.may("debtorAccount")
        self.debtorAgent = try fields.may("debtorAgent")
        self.ultimateDebtor = try fields.may("ultimateDebtor")
        self.remittanceInformationUnstructured = try fields.may("remittanceInformationUnstructured")
        self.remittanceInformationUnstructuredArray = try fields.may("remittanceInformationUnstructuredArray")
        self.remittanceInformationStructured = try fields.may("remittanceInformationStructured")
        self.remittanceInformationStructuredArray = try fields.may("remittanceInformationStructuredArray")
        self.additionalInformation = try fields.may("additionalInformation")
        self.additionalInformationStructured = try fields.may("additionalInformationStructured")
        self.purposeCode = try fields.may("purposeCode")
        self.bankTransactionCode = try fields.may("bankTransactionCode")
        self.proprietaryBankTransactionCode = try fields.may("proprietaryBankTransactionCode")
        self.balanceAfterTransaction = try fields.may("balanceAfterTransaction")
        self.links = try fields.may("_links")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.transactionId, forKey: "transactionId")
        try fields.encodeIfPresent(self.entryReference, forKey: "entryReference")
        try fields.encodeIfPresent(self.endToEndId, forKey: "endToEndId")
        try fields.encodeIfPresent(self.batchIndicator, forKey: "batchIndicator")
        try fields.encodeIfPresent(self.batchNumberOfTransactions, forKey: "batchNumberOfTransactions")
        try fields.encodeIfPresent(self.mandateId, forKey: "mandateId")
        try fields.encodeIfPresent(self.checkId, forKey: "checkId")
        try fields.encodeIfPresent(self.creditorId, forKey: "creditorId")
        try fields.encodeIfPresent(self.bookingDate, forKey: "bookingDate")
        try fields.encodeIfPresent(self.valueDate, forKey: "valueDate")
        try fields.encode(self.transactionAmount, forKey: "transactionAmount")
        try fields.encodeIfPresent(self.currencyExchange, forKey: "currencyExchange")
        try fields.encodeIfPresent(self.creditorName, forKey: "creditorName")
        try fields.encodeIfPresent(self.creditorAccount, forKey: "creditorAccount")
        try fields.encodeIfPresent(self.creditorAgent, forKey: "creditorAgent")
        try fields.encodeIfPresent(self.ultimateCreditor, forKey: "ultimateCreditor")
        try fields.encodeIfPresent(self.debtorName, forKey: "debtorName")
        try fields.encodeIfPresent(self.debtorAccount, forKey: "debtorAccount")
        try fields.encodeIfPresent(self.debtorAgent, forKey: "debtorAgent")
        try fields.encodeIfPresent(self.ultimateDebtor, forKey: "ultimateDebtor")
        try fields.encodeIfPresent(self.remittanceInformationUnstructured, forKey: "remittanceInformationUnstructured")
        try fields.encodeIfPresent(self.remittanceInformationUnstructuredArray, forKey: "remittanceInformationUnstructuredArray")
        try fields.encodeIfPresent(self.remittanceInformationStructured, forKey: "remittanceInformationStructured")
        try fields.encodeIfPresent(self.remittanceInformationStructuredArray, forKey: "remittanceInformationStructuredArray")
        try fields.encodeIfPresent(self.additionalInformation, forKey: "additionalInformation")
        try fields.encodeIfPresent(self.additionalInformationStructured, forKey: "additionalInformationStructured")
        try fields.encodeIfPresent(self.purposeCode, forKey: "purposeCode")
        try fields.encodeIfPresent(self.bankTransactionCode, forKey: "bankTransactionCode")
        try fields.encodeIfPresent(self.proprietaryBankTransactionCode, forKey: "proprietaryBankTransactionCode")
        try fields.encodeIfPresent(self.balanceAfterTransaction, forKey: "balanceAfterTransaction")
        try fields.encodeIfPresent(self.links, forKey: "_links")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Transaction(transactionId: \(transactionId.map { "\($0)" } ?? "nil"), entryReference: \(entryReference.map { "\($0)" } ?? "nil"), endToEndId: \(endToEndId.map { "\($0)" } ?? "nil"), batchIndicator: \(batchIndicator.map { "\($0)" } ?? "nil"), batchNumberOfTransactions: \(batchNumberOfTransactions.map { "\($0)" } ?? "nil"), mandateId: \(mandateId.map { "\($0)" } ?? "nil"), checkId: \(checkId.map { "\($0)" } ?? "nil"), creditorId: \(creditorId.map { "\($0)" } ?? "nil"), bookingDate: \(bookingDate.map { "\($0)" } ?? "nil"), valueDate: \(valueDate.map { "\($0)" } ?? "nil"), transactionAmount: \(transactionAmount), currencyExchange: \(currencyExchange.map { "\($0)" } ?? "nil"), creditorName: \(creditorName.map { "\($0)" } ?? "nil"), creditorAccount: \(creditorAccount.map { "\($0)" } ?? "nil"), creditorAgent: \(creditorAgent.map { "\($0)" } ?? "nil"), ultimateCreditor: \(ultimateCreditor.map { "\($0)" } ?? "nil"), debtorName: \(debtorName.map { "\($0)" } ?? "nil"), debtorAccount: \(debtorAccount.map { "\($0)" } ?? "nil"), debtorAgent: \(debtorAgent.map { "\($0)" } ?? "nil"), ultimateDebtor: \(ultimateDebtor.map { "\($0)" } ?? "nil"), remittanceInformationUnstructured: \(remittanceInformationUnstructured.map { "\($0)" } ?? "nil"), remittanceInformationUnstructuredArray: \(remittanceInformationUnstructuredArray.map { "\($0)" } ?? "nil"), remittanceInformationStructured: \(remittanceInformationStructured.map { "\($0)" } ?? "nil"), remittanceInformationStructuredArray: \(remittanceInformationStructuredArray.map { "\($0)" } ?? "nil"), additionalInformation: \(additionalInformation.map { "\($0)" } ?? "nil"), additionalInformationStructured: \(additionalInformationStructured.map { "\($0)" } ?? "nil"), purposeCode: \(purposeCode.map { "\($0)" } ?? "nil"), bankTransactionCode: \(bankTransactionCode.map { "\($0)" } ?? "nil"), proprietaryBankTransactionCode: \(proprietaryBankTransactionCode.map { "\($0)" } ?? "nil"), balanceAfterTransaction: \(balanceAfterTransaction.map { "\($0)" } ?? "nil"), links: \(links.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Transactions of one page.
public struct AccountReport: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Fully processed.
    public var booked: [Transaction]?
    /// Still to be processed.
    public var pending: [Transaction]?
    /// Standing orders.
    public var information: [Transaction]?
    /// `next`, while there are more pages.
    public var links: [String: Link]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        booked: [Transaction]? = nil,
        pending: [Transaction]? = nil,
        information: [Transaction]? = nil,
        links: [String: Link]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.booked = booked
        self.pending = pending
        self.information = information
        self.links = links
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.booked = try fields.may("booked")
        self.pending = try fields.may("pending")
        self.information = try fields.may("information")
        self.links = try fields.may("_links")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.booked, forKey: "booked")
        try fields.encodeIfPresent(self.pending, forKey: "pending")
        try fields.encodeIfPresent(self.information, forKey: "information")
        try fields.encodeIfPresent(self.links, forKey: "_links")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "AccountReport(booked: \(booked.map { "\($0)" } ?? "nil"), pending: \(pending.map { "\($0)" } ?? "nil"), information: \(information.map { "\($0)" } ?? "nil"), links: \(links.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The bank's answer to a question for transactions: one page.
public struct Transactions: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Which account.
    public var account: AccountReference?
    /// The transactions.
    public var transactions: AccountReport?
    /// Balances of the account.
    public var balances: [Balance]?
    /// Links beside the report.
    public var links: [String: Link]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        account: AccountReference? = nil,
        transactions: AccountReport? = nil,
        balances: [Balance]? = nil,
        links: [String: Link]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.account = account
        self.transactions = transactions
        self.balances = balances
        self.links = links
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.account = try fields.may("account")
        self.transactions = try fields.may("transactions")
        self.balances = try fields.may("balances")
        self.links = try fields.may("_links")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.account, forKey: "account")
        try fields.encodeIfPresent(self.transactions, forKey: "transactions")
        try fields.encodeIfPresent(self.balances, forKey: "balances")
        try fields.encodeIfPresent(self.links, forKey: "_links")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Transactions(account: \(account.map { "\($0)" } ?? "nil"), transactions: \(transactions.map { "\($0)" } ?? "nil"), balances: \(balances.map { "\($0)" } ?? "nil"), links: \(links.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// One page of transactions.
public struct TransactionPage: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Which account.
    public var account: AccountReference?
    /// Fully processed ones.
    public var booked: [Transaction]
    /// Ones still to be processed.
    public var pending: [Transaction]
    /// Balances of the account.
    public var balances: [Balance]?
    /// What to begin this job with for the next page; absent on the last one.
    public var next: TransactionQuery?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        account: AccountReference? = nil,
        booked: [Transaction],
        pending: [Transaction],
        balances: [Balance]? = nil,
        next: TransactionQuery? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.account = account
        self.booked = booked
        self.pending = pending
        self.balances = balances
        self.next = next
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.account = try fields.may("account")
        self.booked = try fields.must("booked")
        self.pending = try fields.must("pending")
        self.balances = try fields.may("balances")
        self.next = try fields.may("next")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.account, forKey: "account")
        try fields.encode(self.booked, forKey: "booked")
        try fields.encode(self.pending, forKey: "pending")
        try fields.encodeIfPresent(self.balances, forKey: "balances")
        try fields.encodeIfPresent(self.next, forKey: "next")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "TransactionPage(account: \(account.map { "\($0)" } ?? "nil"), booked: \(booked), pending: \(pending), balances: \(balances.map { "\($0)" } ?? "nil"), next: \(next.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A transaction to refer to.
public struct TransactionRef: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the account (`resourceId`): opaque.
    public var accountId: String
    /// The bank's id of the transaction: opaque. Stable for booked ones.
    public var transactionId: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        accountId: String,
        transactionId: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.accountId = accountId
        self.transactionId = transactionId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.accountId = try fields.must("accountId")
        self.transactionId = try fields.must("transactionId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.accountId, forKey: "accountId")
        try fields.encode(self.transactionId, forKey: "transactionId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "TransactionRef(accountId: \(accountId), transactionId: \(transactionId), extra: \(extra.keys.sorted()))"
    }
}

/// The details of a transaction.
public struct TransactionDetails: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The transaction, with what the list leaves out.
    public var transactionsDetails: Transaction
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        transactionsDetails: Transaction,
        extra: [String: JSONValue] = [:]
    ) {
        self.transactionsDetails = transactionsDetails
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.transactionsDetails = try fields.must("transactionsDetails")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.transactionsDetails, forKey: "transactionsDetails")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "TransactionDetails(transactionsDetails: \(transactionsDetails), extra: \(extra.keys.sorted()))"
    }
}

/// A card account: what several cards of one contract are booked to.
public struct CardAccountDetails: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of it: opaque.
    public var resourceId: String?
    /// Number of the card, masked.
    public var maskedPan: String?
    /// Its currency, ISO 4217.
    public var currency: String
    /// Name of the owner.
    public var ownerName: String?
    /// Name the bank gave it: up to 70 characters, before `longer-names` fewer.
    public var name: String?
    /// Name the PSU gave it.
    public var displayName: String?
    /// The bank's product.
    public var product: String?
    /// Whether amounts are told as debits: a purchase is then below zero.
    public var debitAccounting: Bool?
    /// Whether it can be used.
    public var status: AccountStatus?
    /// Who uses it.
    public var usage: AccountUsage?
    /// What else the bank says of it.
    public var details: String?
    /// How much credit there is.
    public var creditLimit: InstructedAmount?
    /// Its balances.
    public var balances: [Balance]?
    /// Where balances and transactions are.
    public var links: [String: Link]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        resourceId: String? = nil,
        maskedPan: String? = nil,
        currency: String,
        ownerName: String? = nil,
        name: String? = nil,
        displayName: String? = nil,
        product: String? = nil,
        debitAccounting: Bool? = nil,
        status: AccountStatus? = nil,
        usage: AccountUsage? = nil,
        details: String? = nil,
        creditLimit: InstructedAmount? = nil,
        balances: [Balance]? = nil,
        links: [String: Link]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.resourceId = resourceId
        self.maskedPan = maskedPan
        self.currency = currency
        self.ownerName = ownerName
        self.name = name
        self.displayName = displayName
        self.product = product
        self.debitAccounting = debitAccounting
        self.status = status
        self.usage = usage
        self.details = details
        self.creditLimit = creditLimit
        self.balances = balances
        self.links = links
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.resourceId = try fields.may("resourceId")
        self.maskedPan = try fields.may("maskedPan")
        self.currency = try fields.must("currency")
        self.ownerName = try fields.may("ownerName")
        self.name = try fields.may("name")
        self.displayName = try fields.may("displayName")
        self.product = try fields.may("product")
        self.debitAccounting = try fields.may("debitAccounting")
        self.status = try fields.may("status")
        self.usage = try fields.may("usage")
        self.details = try fields.may("details")
        self.creditLimit = try fields.may("creditLimit")
        self.balances = try fields.may("balances")
        self.links = try fields.may("_links")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.resourceId, forKey: "resourceId")
        try fields.encodeIfPresent(self.maskedPan, forKey: "maskedPan")
        try fields.encode(self.currency, forKey: "currency")
        try fields.encodeIfPresent(self.ownerName, forKey: "ownerName")
        try fields.encodeIfPresent(self.name, forKey: "name")
        try fields.encodeIfPresent(self.displayName, forKey: "displayName")
        try fields.encodeIfPresent(self.product, forKey: "product")
        try fields.encodeIfPresent(self.debitAccounting, forKey: "debitAccounting")
        try fields.encodeIfPresent(self.status, forKey: "status")
        try fields.encodeIfPresent(self.usage, forKey: "usage")
        try fields.encodeIfPresent(self.details, forKey: "details")
        try fields.encodeIfPresent(self.creditLimit, forKey: "creditLimit")
        try fields.encodeIfPresent(self.balances, forKey: "balances")
        try fields.encodeIfPresent(self.links, forKey: "_links")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CardAccountDetails(resourceId: \(resourceId.map { "\($0)" } ?? "nil"), maskedPan: \(maskedPan == nil ? "nil" : "[redacted]"), currency: \(currency), ownerName: \(ownerName.map { "\($0)" } ?? "nil"), name: \(name.map { "\($0)" } ?? "nil"), displayName: \(displayName.map { "\($0)" } ?? "nil"), product: \(product.map { "\($0)" } ?? "nil"), debitAccounting: \(debitAccounting.map { "\($0)" } ?? "nil"), status: \(status.map { "\($0)" } ?? "nil"), usage: \(usage.map { "\($0)" } ?? "nil"), details: \(details.map { "\($0)" } ?? "nil"), creditLimit: \(creditLimit.map { "\($0)" } ?? "nil"), balances: \(balances.map { "\($0)" } ?? "nil"), links: \(links.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The card accounts that the PSU gave consent to.
public struct CardAccounts: Codable, Hashable, Sendable, CustomStringConvertible {
    /// One entry each.
    public var cardAccounts: [CardAccountDetails]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        cardAccounts: [CardAccountDetails],
        extra: [String: JSONValue] = [:]
    ) {
        self.cardAccounts = cardAccounts
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.cardAccounts = try fields.must("cardAccounts")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.cardAccounts, forKey: "cardAccounts")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CardAccounts(cardAccounts: \(cardAccounts), extra: \(extra.keys.sorted()))"
    }
}

/// A card account, and what is read from it.
public struct CardAccountView: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The card account as the bank told it.
    public var cardAccount: CardAccountDetails
    /// The name to show: the PSU's own, else the bank's.
    public var name: String?
    /// Whether the bank may have cut the name off.
    public var nameMayBeCut: Bool
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        cardAccount: CardAccountDetails,
        name: String? = nil,
        nameMayBeCut: Bool,
        extra: [String: JSONValue] = [:]
    ) {
        self.cardAccount = cardAccount
        self.name = name
        self.nameMayBeCut = nameMayBeCut
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.cardAccount = try fields.must("cardAccount")
        self.name = try fields.may("name")
        self.nameMayBeCut = try fields.must("nameMayBeCut")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.cardAccount, forKey: "cardAccount")
        try fields.encodeIfPresent(self.name, forKey: "name")
        try fields.encode(self.nameMayBeCut, forKey: "nameMayBeCut")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CardAccountView(cardAccount: \(cardAccount), name: \(name.map { "\($0)" } ?? "nil"), nameMayBeCut: \(nameMayBeCut), extra: \(extra.keys.sorted()))"
    }
}

/// The card accounts that the PSU gave consent to.
public struct CardAccountsView: Codable, Hashable, Sendable, CustomStringConvertible {
    /// One entry each.
    public var cardAccounts: [CardAccountView]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        cardAccounts: [CardAccountView],
        extra: [String: JSONValue] = [:]
    ) {
        self.cardAccounts = cardAccounts
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.cardAccounts = try fields.must("cardAccounts")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.cardAccounts, forKey: "cardAccounts")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CardAccountsView(cardAccounts: \(cardAccounts), extra: \(extra.keys.sorted()))"
    }
}

/// One card account.
public struct OneCardAccount: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The card account.
    public var cardAccount: CardAccountDetails
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        cardAccount: CardAccountDetails,
        extra: [String: JSONValue] = [:]
    ) {
        self.cardAccount = cardAccount
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.cardAccount = try fields.must("cardAccount")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.cardAccount, forKey: "cardAccount")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "OneCardAccount(cardAccount: \(cardAccount), extra: \(extra.keys.sorted()))"
    }
}

/// The balances of a card account.
public struct CardBalances: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Which card account.
    public var cardAccount: AccountReference?
    /// Whether amounts are told as debits.
    public var debitAccounting: Bool?
    /// Its balances.
    public var balances: [Balance]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        cardAccount: AccountReference? = nil,
        debitAccounting: Bool? = nil,
        balances: [Balance],
        extra: [String: JSONValue] = [:]
    ) {
        self.cardAccount = cardAccount
        self.debitAccounting = debitAccounting
        self.balances = balances
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.cardAccount = try fields.may("cardAccount")
        self.debitAccounting = try fields.may("debitAccounting")
        self.balances = try fields.must("balances")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.cardAccount, forKey: "cardAccount")
        try fields.encodeIfPresent(self.debitAccounting, forKey: "debitAccounting")
        try fields.encode(self.balances, forKey: "balances")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CardBalances(cardAccount: \(cardAccount.map { "\($0)" } ?? "nil"), debitAccounting: \(debitAccounting.map { "\($0)" } ?? "nil"), balances: \(balances), extra: \(extra.keys.sorted()))"
    }
}

/// Where a shop is.
public struct AcceptorAddress: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Street, without number.
    public var streetName: String?
    /// Number of the building.
    public var buildingNumber: String?
    /// Town.
    public var townName: String?
    /// Postal code.
    public var postCode: String?
    /// ISO 3166 code of the country.
    public var country: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        streetName: String? = nil,
        buildingNumber: String? = nil,
        townName: String? = nil,
        postCode: String? = nil,
        country: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.streetName = streetName
        self.buildingNumber = buildingNumber
        self.townName = townName
        self.postCode = postCode
        self.country = country
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.streetName = try fields.may("streetName")
        self.buildingNumber = try fields.may("buildingNumber")
        self.townName = try fields.may("townName")
        self.postCode = try fields.may("postCode")
        self.country = try fields.may("country")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.streetName, forKey: "streetName")
        try fields.encodeIfPresent(self.buildingNumber, forKey: "buildingNumber")
        try fields.encodeIfPresent(self.townName, forKey: "townName")
        try fields.encodeIfPresent(self.postCode, forKey: "postCode")
        try fields.encodeIfPresent(self.country, forKey: "country")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "AcceptorAddress(streetName: \(streetName.map { "\($0)" } ?? "nil"), buildingNumber: \(buildingNumber.map { "\($0)" } ?? "nil"), townName: \(townName.map { "\($0)" } ?? "nil"), postCode: \(postCode.map { "\($0)" } ?? "nil"), country: \(country.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A transaction of a card account.
public struct CardTransaction: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of it.
    public var cardTransactionId: String?
    /// Id of the terminal.
    public var terminalId: String?
    /// When the card was used.
    public var transactionDate: String?
    /// When the card was used, to the second.
    public var acceptorTransactionDateTime: String?
    /// When it was booked.
    public var bookingDate: String?
    /// What is booked to the card account.
    public var transactionAmount: InstructedAmount
    /// Rates, where currencies were exchanged.
    public var currencyExchange: [ExchangeRate]?
    /// What was paid in the shop, in its currency.
    public var originalAmount: InstructedAmount?
    /// What the bank takes for exchanging.
    public var markupFee: InstructedAmount?
    /// The same in per cent.
    public var markupFeePercentage: String?
    /// Id of the shop.
    public var cardAcceptorId: String?
    /// Where the shop is. Not every bank names the country.
    public var cardAcceptorAddress: AcceptorAddress?
    /// Phone number of the shop.
    public var cardAcceptorPhone: String?
    /// Trade of the shop, ISO 18245.
    public var merchantCategoryCode: String?
    /// Number of the card, masked.
    public var maskedPan: String?
    /// What the bank says beside it.
    public var transactionDetails: String?
    /// Whether it is on an invoice already.
    public var invoiced: Bool?
    /// The bank's own code.
    public var proprietaryBankTransactionCode: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        cardTransactionId: String? = nil,
        terminalId: String? = nil,
        transactionDate: String? = nil,
        acceptorTransactionDateTime: String? = nil,
        bookingDate: String? = nil,
        transactionAmount: InstructedAmount,
        currencyExchange: [ExchangeRate]? = nil,
        originalAmount: InstructedAmount? = nil,
        markupFee: InstructedAmount? = nil,
        markupFeePercentage: String? = nil,
        cardAcceptorId: String? = nil,
        cardAcceptorAddress: AcceptorAddress? = nil,
        cardAcceptorPhone: String? = nil,
        merchantCategoryCode: String? = nil,
        maskedPan: String? = nil,
        transactionDetails: String? = nil,
        invoiced: Bool? = nil,
        proprietaryBankTransactionCode: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.cardTransactionId = cardTransactionId
        self.terminalId = terminalId
        self.transactionDate = transactionDate
        self.acceptorTransactionDateTime = acceptorTransactionDateTime
        self.bookingDate = bookingDate
        self.transactionAmount = transactionAmount
        self.currencyExchange = currencyExchange
        self.originalAmount = originalAmount
        self.markupFee = markupFee
        self.markupFeePercentage = markupFeePercentage
        self.cardAcceptorId = cardAcceptorId
        self.cardAcceptorAddress = cardAcceptorAddress
        self.cardAcceptorPhone = cardAcceptorPhone
        self.merchantCategoryCode = merchantCategoryCode
        self.maskedPan = maskedPan
        self.transactionDetails = transactionDetails
        self.invoiced = invoiced
        self.proprietaryBankTransactionCode = proprietaryBankTransactionCode
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.cardTransactionId = try fields.may("cardTransactionId")
        self.terminalId = try fields.may("terminalId")
        self.transactionDate = try fields.may("transactionDate")
        self.acceptorTransactionDateTime = try fields.may("acceptorTransactionDateTime")
        self.bookingDate = try fields.may("bookingDate")
        self.transactionAmount = try fields.must("transactionAmount")
        self.currencyExchange = try fields.may("currencyExchange")
        self.originalAmount = try fields.may("originalAmount")
        self.markupFee = try fields.may("markupFee")
        self.markupFeePercentage = try fields.may("markupFeePercentage")
        self.cardAcceptorId = try fields.may("cardAcceptorId")
        self.cardAcceptorAddress = try fields.may("cardAcceptorAddress")
        self.cardAcceptorPhone = try fields.may("cardAcceptorPhone")
        self.merchantCategoryCode = try fields.may("merchantCategoryCode")
        self.maskedPan = try fields.may("maskedPAN")
        self.transactionDetails = try fields.may("transactionDetails")
        self.invoiced = try fields.may("invoiced")
        self.proprietaryBankTransactionCode = try fields.may("proprietaryBankTransactionCode")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.cardTransactionId, forKey: "cardTransactionId")
        try fields.encodeIfPresent(self.terminalId, forKey: "terminalId")
        try fields.encodeIfPresent(self.transactionDate, forKey: "transactionDate")
        try fields.encodeIfPresent(self.acceptorTransactionDateTime, forKey: "acceptorTransactionDateTime")
        try fields.encodeIfPresent(self.bookingDate, forKey: "bookingDate")
        try fields.encode(self.transactionAmount, forKey: "transactionAmount")
        try fields.encodeIfPresent(self.currencyExchange, forKey: "currencyExchange")
        try fields.encodeIfPresent(self.originalAmount, forKey: "originalAmount")
        try fields.encodeIfPresent(self.markupFee, forKey: "markupFee")
        try fields.encodeIfPresent(self.markupFeePercentage, forKey: "markupFeePercentage")
        try fields.encodeIfPresent(self.cardAcceptorId, forKey: "cardAcceptorId")
        try fields.encodeIfPresent(self.cardAcceptorAddress, forKey: "cardAcceptorAddress")
        try fields.encodeIfPresent(self.cardAcceptorPhone, forKey: "cardAcceptorPhone")
        try fields.encodeIfPresent(self.merchantCategoryCode, forKey: "merchantCategoryCode")
        try fields.encodeIfPresent(self.maskedPan, forKey: "maskedPAN")
        try fields.encodeIfPresent(self.transactionDetails, forKey: "transactionDetails")
        try fields.encodeIfPresent(self.invoiced, forKey: "invoiced")
        try fields.encodeIfPresent(self.proprietaryBankTransactionCode, forKey: "proprietaryBankTransactionCode")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CardTransaction(cardTransactionId: \(cardTransactionId.map { "\($0)" } ?? "nil"), terminalId: \(terminalId.map { "\($0)" } ?? "nil"), transactionDate: \(transactionDate.map { "\($0)" } ?? "nil"), acceptorTransactionDateTime: \(acceptorTransactionDateTime.map { "\($0)" } ?? "nil"), bookingDate: \(bookingDate.map { "\($0)" } ?? "nil"), transactionAmount: \(transactionAmount), currencyExchange: \(currencyExchange.map { "\($0)" } ?? "nil"), originalAmount: \(originalAmount.map { "\($0)" } ?? "nil"), markupFee: \(markupFee.map { "\($0)" } ?? "nil"), markupFeePercentage: \(markupFeePercentage.map { "\($0)" } ?? "nil"), cardAcceptorId: \(cardAcceptorId.map { "\($0)" } ?? "nil"), cardAcceptorAddress: \(cardAcceptorAddress.map { "\($0)" } ?? "nil"), cardAcceptorPhone: \(cardAcceptorPhone.map { "\($0)" } ?? "nil"), merchantCategoryCode: \(merchantCategoryCode.map { "\($0)" } ?? "nil"), maskedPan: \(maskedPan == nil ? "nil" : "[redacted]"), transactionDetails: \(transactionDetails.map { "\($0)" } ?? "nil"), invoiced: \(invoiced.map { "\($0)" } ?? "nil"), proprietaryBankTransactionCode: \(proprietaryBankTransactionCode.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Transactions of one page of a card account.
public struct CardAccountReport: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Fully processed.
    public var booked: [CardTransaction]?
    /// Still to be processed.
    public var pending: [CardTransaction]?
    /// `next`, while there are more pages.
    public var links: [String: Link]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        booked: [CardTransaction]? = nil,
        pending: [CardTransaction]? = nil,
        links: [String: Link]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.booked = booked
        self.pending = pending
        self.links = links
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.booked = try fields.may("booked")
        self.pending = try fields.may("pending")
        self.links = try fields.may("_links")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.booked, forKey: "booked")
        try fields.encodeIfPresent(self.pending, forKey: "pending")
        try fields.encodeIfPresent(self.links, forKey: "_links")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CardAccountReport(booked: \(booked.map { "\($0)" } ?? "nil"), pending: \(pending.map { "\($0)" } ?? "nil"), links: \(links.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The bank's answer to a question for transactions of a card account: one page.
public struct CardTransactions: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Which card account.
    public var cardAccount: AccountReference?
    /// Whether amounts are told as debits.
    public var debitAccounting: Bool?
    /// The transactions.
    public var cardTransactions: CardAccountReport?
    /// Balances of the card account.
    public var balances: [Balance]?
    /// Links beside the report.
    public var links: [String: Link]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        cardAccount: AccountReference? = nil,
        debitAccounting: Bool? = nil,
        cardTransactions: CardAccountReport? = nil,
        balances: [Balance]? = nil,
        links: [String: Link]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.cardAccount = cardAccount
        self.debitAccounting = debitAccounting
        self.cardTransactions = cardTransactions
        self.balances = balances
        self.links = links
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.cardAccount = try fields.may("cardAccount")
        self.debitAccounting = try fields.may("debitAccounting")
        self.cardTransactions = try fields.may("cardTransactions")
        self.balances = try fields.may("balances")
        self.links = try fields.may("_links")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.cardAccount, forKey: "cardAccount")
        try fields.encodeIfPresent(self.debitAccounting, forKey: "debitAccounting")
        try fields.encodeIfPresent(self.cardTransactions, forKey: "cardTransactions")
        try fields.encodeIfPresent(self.balances, forKey: "balances")
        try fields.encodeIfPresent(self.links, forKey: "_links")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CardTransactions(cardAccount: \(cardAccount.map { "\($0)" } ?? "nil"), debitAccounting: \(debitAccounting.map { "\($0)" } ?? "nil"), cardTransactions: \(cardTransactions.map { "\($0)" } ?? "nil"), balances: \(balances.map { "\($0)" } ?? "nil"), links: \(links.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// One page of transactions of a card account.
public struct CardTransactionPage: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Which card account.
    public var cardAccount: AccountReference?
    /// Whether amounts are told as debits: a purchase is then below zero.
    public var debitAccounting: Bool?
    /// Fully processed ones.
    public var booked: [CardTransaction]
    /// Ones still to be processed.
    public var pending: [CardTransaction]
    /// Balances of the card account.
    public var balances: [Balance]?
    /// Whether the bank had originalAmount and transactionAmount in each other's place; here they stand in their own.
    public var amountsSwitched: Bool
    /// What to begin this job with for the next page; absent on the last one.
    public var next: TransactionQuery?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        cardAccount: AccountReference? = nil,
        debitAccounting: Bool? = nil,
        booked: [CardTransaction],
        pending: [CardTransaction],
        balances: [Balance]? = nil,
        amountsSwitched: Bool,
        next: TransactionQuery? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.cardAccount = cardAccount
        self.debitAccounting = debitAccounting
        self.booked = booked
        self.pending = pending
        self.balances = balances
        self.amountsSwitched = amountsSwitched
        self.next = next
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.cardAccount = try fields.may("cardAccount")
        self.debitAccounting = try fields.may("debitAccounting")
        self.booked = try fields.must("booked")
        self.pending = try fields.must("pending")
        self.balances = try fields.may("balances")
        self.amountsSwitched = try fields.must("amountsSwitched")
        self.next = try fields.may("next")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.cardAccount, forKey: "cardAccount")
        try fields.encodeIfPresent(self.debitAccounting, forKey: "debitAccounting")
        try fields.encode(self.booked, forKey: "booked")
        try fields.encode(self.pending, forKey: "pending")
        try fields.encodeIfPresent(self.balances, forKey: "balances")
        try fields.encode(self.amountsSwitched, forKey: "amountsSwitched")
        try fields.encodeIfPresent(self.next, forKey: "next")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CardTransactionPage(cardAccount: \(cardAccount.map { "\($0)" } ?? "nil"), debitAccounting: \(debitAccounting.map { "\($0)" } ?? "nil"), booked: \(booked), pending: \(pending), balances: \(balances.map { "\($0)" } ?? "nil"), amountsSwitched: \(amountsSwitched), next: \(next.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
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

/// A single payment (Implementation Guidelines, 5.3.1).
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

/// One payment of a bulk payment (Implementation Guidelines, 5.3.3).
public struct BulkPaymentElement: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What is to be paid.
    public var instructedAmount: InstructedAmount
    /// The account to be credited.
    public var creditorAccount: AccountReference
    /// Name of the creditor, at most 70 characters.
    public var creditorName: String
    /// The creditor's bank.
    public var creditorAgent: String?
    /// Address of the creditor.
    public var creditorAddress: Address?
    /// ISO 20022 purpose, four letters.
    public var purposeCode: String?
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
        creditorAccount: AccountReference,
        creditorName: String,
        creditorAgent: String? = nil,
        creditorAddress: Address? = nil,
        purposeCode: String? = nil,
        endToEndIdentification: String? = nil,
        remittanceInformationUnstructured: String? = nil,
        remittanceInformationStructured: String? = nil,
        remittanceInformationStructuredArray: [StructuredReference]? = nil,
        ultimateDebtor: String? = nil,
        ultimateCreditor: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.instructedAmount = instructedAmount
        self.creditorAccount = creditorAccount
        self.creditorName = creditorName
        self.creditorAgent = creditorAgent
        self.creditorAddress = creditorAddress
        self.purposeCode = purposeCode
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
        self.creditorAccount = try fields.must("creditorAccount")
        self.creditorName = try fields.must("creditorName")
        self.creditorAgent = try fields.may("creditorAgent")
        self.creditorAddress = try fields.may("creditorAddress")
        self.purposeCode = try fields.may("purposeCode")
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
        try fields.encode(self.creditorAccount, forKey: "creditorAccount")
        try fields.encode(self.creditorName, forKey: "creditorName")
        try fields.encodeIfPresent(self.creditorAgent, forKey: "creditorAgent")
        try fields.encodeIfPresent(self.creditorAddress, forKey: "creditorAddress")
        try fields.encodeIfPresent(self.purposeCode, forKey: "purposeCode")
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
        "BulkPaymentElement(instructedAmount: \(instructedAmount), creditorAccount: \(creditorAccount), creditorName: \(creditorName), creditorAgent: \(creditorAgent.map { "\($0)" } ?? "nil"), creditorAddress: \(creditorAddress.map { "\($0)" } ?? "nil"), purposeCode: \(purposeCode.map { "\($0)" } ?? "nil"), endToEndIdentification: \(endToEndIdentification.map { "\($0)" } ?? "nil"), remittanceInformationUnstructured: \(remittanceInformationUnstructured.map { "\($0)" } ?? "nil"), remittanceInformationStructured: \(remittanceInformationStructured.map { "\($0)" } ?? "nil"), remittanceInformationStructuredArray: \(remittanceInformationStructuredArray.map { "\($0)" } ?? "nil"), ultimateDebtor: \(ultimateDebtor.map { "\($0)" } ?? "nil"), ultimateCreditor: \(ultimateCreditor.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Payments from one account to many, authorised as one. There is no limit of how many.
public struct BulkPayment: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Reference of the TPP for the whole, at most 35 characters.
    public var paymentInformationId: String?
    /// Whether one entry is wanted on the account statement for all.
    public var batchBookingPreferred: Bool?
    /// The account to be debited.
    public var debtorAccount: AccountReference
    /// When to pay, `YYYY-MM-DD`; today when absent.
    public var requestedExecutionDate: String?
    /// The payments.
    public var payments: [BulkPaymentElement]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentInformationId: String? = nil,
        batchBookingPreferred: Bool? = nil,
        debtorAccount: AccountReference,
        requestedExecutionDate: String? = nil,
        payments: [BulkPaymentElement],
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentInformationId = paymentInformationId
        self.batchBookingPreferred = batchBookingPreferred
        self.debtorAccount = debtorAccount
        self.requestedExecutionDate = requestedExecutionDate
        self.payments = payments
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentInformationId = try fields.may("paymentInformationId")
        self.batchBookingPreferred = try fields.may("batchBookingPreferred")
        self.debtorAccount = try fields.must("debtorAccount")
        self.requestedExecutionDate = try fields.may("requestedExecutionDate")
        self.payments = try fields.must("payments")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.paymentInformationId, forKey: "paymentInformationId")
        try fields.encodeIfPresent(self.batchBookingPreferred, forKey: "batchBookingPreferred")
        try fields.encode(self.debtorAccount, forKey: "debtorAccount")
        try fields.encodeIfPresent(self.requestedExecutionDate, forKey: "requestedExecutionDate")
        try fields.encode(self.payments, forKey: "payments")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "BulkPayment(paymentInformationId: \(paymentInformationId.map { "\($0)" } ?? "nil"), batchBookingPreferred: \(batchBookingPreferred.map { "\($0)" } ?? "nil"), debtorAccount: \(debtorAccount), requestedExecutionDate: \(requestedExecutionDate.map { "\($0)" } ?? "nil"), payments: \(payments), extra: \(extra.keys.sorted()))"
    }
}

/// A bulk payment to initiate.
public struct InitiateBulkPayment: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The product: `norwegian-domestic-credit-transfers` is the only one.
    public var paymentProduct: String
    /// Lets payments through that have date, amount, debtor and creditor in common with another.
    public var allowLogicalDuplicate: Bool?
    /// The payments.
    public var body: BulkPayment
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentProduct: String,
        allowLogicalDuplicate: Bool? = nil,
        body: BulkPayment,
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
        "InitiateBulkPayment(paymentProduct: \(paymentProduct), allowLogicalDuplicate: \(allowLogicalDuplicate.map { "\($0)" } ?? "nil"), body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// A payment that is repeated (Implementation Guidelines, 5.3.4).
public struct PeriodicPayment: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What is to be paid each time.
    public var instructedAmount: InstructedAmount
    /// The account to be debited.
    public var debtorAccount: AccountReference
    /// The account to be credited.
    public var creditorAccount: AccountReference
    /// Name of the creditor, at most 70 characters.
    public var creditorName: String
    /// The first day, `YYYY-MM-DD`.
    public var startDate: String
    /// How often.
    public var frequency: FrequencyCode
    /// The last day; without end when absent.
    public var endDate: String?
    /// What happens when it is due on a day without banking.
    public var executionRule: ExecutionRule?
    /// Day of the month, `1` to `31`; what is past the end of a month is its last day.
    public var dayOfExecution: String?
    /// The creditor's bank.
    public var creditorAgent: String?
    /// Address of the creditor.
    public var creditorAddress: Address?
    /// ISO 20022 purpose, four letters.
    public var purposeCode: String?
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
        startDate: String,
        frequency: FrequencyCode,
        endDate: String? = nil,
        executionRule: ExecutionRule? = nil,
        dayOfExecution: String? = nil,
        creditorAgent: String? = nil,
        creditorAddress: Address? = nil,
        purposeCode: String? = nil,
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
        self.startDate = startDate
        self.frequency = frequency
        self.endDate = endDate
        self.executionRule = executionRule
        self.dayOfExecution = dayOfExecution
        self.creditorAgent = creditorAgent
        self.creditorAddress = creditorAddress
        self.purposeCode = purposeCode
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
        self.startDate = try fields.must("startDate")
        self.frequency = try fields.must("frequency")
        self.endDate = try fields.may("endDate")
        self.executionRule = try fields.may("executionRule")
        self.dayOfExecution = try fields.may("dayOfExecution")
        self.creditorAgent = try fields.may("creditorAgent")
        self.creditorAddress = try fields.may("creditorAddress")
        self.purposeCode = try fields.may("purposeCode")
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
        try fields.encode(self.startDate, forKey: "startDate")
        try fields.encode(self.frequency, forKey: "frequency")
        try fields.encodeIfPresent(self.endDate, forKey: "endDate")
        try fields.encodeIfPresent(self.executionRule, forKey: "executionRule")
        try fields.encodeIfPresent(self.dayOfExecution, forKey: "dayOfExecution")
        try fields.encodeIfPresent(self.creditorAgent, forKey: "creditorAgent")
        try fields.encodeIfPresent(self.creditorAddress, forKey: "creditorAddress")
        try fields.encodeIfPresent(self.purposeCode, forKey: "purposeCode")
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
        "PeriodicPayment(instructedAmount: \(instructedAmount), debtorAccount: \(debtorAccount), creditorAccount: \(creditorAccount), creditorName: \(creditorName), startDate: \(startDate), frequency: \(frequency), endDate: \(endDate.map { "\($0)" } ?? "nil"), executionRule: \(executionRule.map { "\($0)" } ?? "nil"), dayOfExecution: \(dayOfExecution.map { "\($0)" } ?? "nil"), creditorAgent: \(creditorAgent.map { "\($0)" } ?? "nil"), creditorAddress: \(creditorAddress.map { "\($0)" } ?? "nil"), purposeCode: \(purposeCode.map { "\($0)" } ?? "nil"), endToEndIdentification: \(endToEndIdentification.map { "\($0)" } ?? "nil"), remittanceInformationUnstructured: \(remittanceInformationUnstructured.map { "\($0)" } ?? "nil"), remittanceInformationStructured: \(remittanceInformationStructured.map { "\($0)" } ?? "nil"), remittanceInformationStructuredArray: \(remittanceInformationStructuredArray.map { "\($0)" } ?? "nil"), ultimateDebtor: \(ultimateDebtor.map { "\($0)" } ?? "nil"), ultimateCreditor: \(ultimateCreditor.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A periodic payment to initiate.
public struct InitiatePeriodicPayment: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The product, such as `norwegian-domestic-credit-transfers`. Others differ from bank to bank.
    public var paymentProduct: String
    /// Lets a payment through that has date, amount, debtor and creditor in common with another.
    public var allowLogicalDuplicate: Bool?
    /// The payment.
    public var body: PeriodicPayment
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentProduct: String,
        allowLogicalDuplicate: Bool? = nil,
        body: PeriodicPayment,
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
        "InitiatePeriodicPayment(paymentProduct: \(paymentProduct), allowLogicalDuplicate: \(allowLogicalDuplicate.map { "\($0)" } ?? "nil"), body: \(body), extra: \(extra.keys.sorted()))"
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
    /// Of a bulk payment: its reference.
    public var paymentInformationId: String?
    /// Of a bulk payment: the payments.
    public var payments: [BulkPaymentElement]?
    /// Of a periodic payment: the first day.
    public var startDate: String?
    /// Of a periodic payment: the last day.
    public var endDate: String?
    /// Of a periodic payment: how often.
    public var frequency: FrequencyCode?
    /// Of a periodic payment: what happens when it is due on a day without banking.
    public var executionRule: ExecutionRule?
    /// Of a periodic payment: day of the month.
    public var dayOfExecution: String?
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
        paymentInformationId: String? = nil,
        payments: [BulkPaymentElement]? = nil,
        startDate: String? = nil,
        endDate: String? = nil,
        frequency: FrequencyCode? = nil,
        executionRule: ExecutionRule? = nil,
        dayOfExecution: String? = nil,
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
        self.paymentInformationId = paymentInformationId
        self.payments = payments
        self.startDate = startDate
        self.endDate = endDate
        self.frequency = frequency
        self.executionRule = executionRule
        self.dayOfExecution = dayOfExecution
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
        self.paymentInformationId = try fields.may("paymentInformationId")
        self.payments = try fields.may("payments")
        self.startDate = try fields.may("startDate")
        self.endDate = try fields.may("endDate")
        self.frequency = try fields.may("frequency")
        self.executionRule = try fields.may("executionRule")
        self.dayOfExecution = try fields.may("dayOfExecution")
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
        try fields.encodeIfPresent(self.paymentInformationId, forKey: "paymentInformationId")
        try fields.encodeIfPresent(self.payments, forKey: "payments")
        try fields.encodeIfPresent(self.startDate, forKey: "startDate")
        try fields.encodeIfPresent(self.endDate, forKey: "endDate")
        try fields.encodeIfPresent(self.frequency, forKey: "frequency")
        try fields.encodeIfPresent(self.executionRule, forKey: "executionRule")
        try fields.encodeIfPresent(self.dayOfExecution, forKey: "dayOfExecution")
        try fields.encodeIfPresent(self.transactionFeeIndicator, forKey: "transactionFeeIndicator")
        try fields.encodeIfPresent(self.transactionFees, forKey: "transactionFees")
        try fields.encodeIfPresent(self.links, forKey: "_links")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "PaymentDetails(transactionStatus: \(transactionStatus.map { "\($0)" } ?? "nil"), paymentId: \(paymentId.map { "\($0)" } ?? "nil"), instructedAmount: \(instructedAmount.map { "\($0)" } ?? "nil"), debtorAccount: \(debtorAccount.map { "\($0)" } ?? "nil"), creditorAccount: \(creditorAccount.map { "\($0)" } ?? "nil"), creditorName: \(creditorName.map { "\($0)" } ?? "nil"), requestedExecutionDate: \(requestedExecutionDate.map { "\($0)" } ?? "nil"), paymentInformationId: \(paymentInformationId.map { "\($0)" } ?? "nil"), payments: \(payments.map { "\($0)" } ?? "nil"), startDate: \(startDate.map { "\($0)" } ?? "nil"), endDate: \(endDate.map { "\($0)" } ?? "nil"), frequency: \(frequency.map { "\($0)" } ?? "nil"), executionRule: \(executionRule.map { "\($0)" } ?? "nil"), dayOfExecution: \(dayOfExecution.map { "\($0)" } ?? "nil"), transactionFeeIndicator: \(transactionFeeIndicator.map { "\($0)" } ?? "nil"), transactionFees: \(transactionFees.map { "\($0)" } ?? "nil"), links: \(links.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
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

/// A change to a single payment that is still updatable.
public struct UpdatePayment: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `payments`: bulk and periodic payments have their own operations.
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

/// A change to a bulk payment that is still updatable.
public struct UpdateBulkPayment: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The product.
    public var paymentProduct: String
    /// The bank's id of the payment: opaque.
    public var paymentId: String
    /// The payments as they are to be.
    public var body: BulkPayment
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentProduct: String,
        paymentId: String,
        body: BulkPayment,
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentProduct = paymentProduct
        self.paymentId = paymentId
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentProduct = try fields.must("paymentProduct")
        self.paymentId = try fields.must("paymentId")
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.paymentProduct, forKey: "paymentProduct")
        try fields.encode(self.paymentId, forKey: "paymentId")
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "UpdateBulkPayment(paymentProduct: \(paymentProduct), paymentId: \(paymentId), body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// A change to a periodic payment that is still updatable.
public struct UpdatePeriodicPayment: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The product.
    public var paymentProduct: String
    /// The bank's id of the payment: opaque.
    public var paymentId: String
    /// The payment as it is to be.
    public var body: PeriodicPayment
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentProduct: String,
        paymentId: String,
        body: PeriodicPayment,
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentProduct = paymentProduct
        self.paymentId = paymentId
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentProduct = try fields.must("paymentProduct")
        self.paymentId = try fields.must("paymentId")
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.paymentProduct, forKey: "paymentProduct")
        try fields.encode(self.paymentId, forKey: "paymentId")
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "UpdatePeriodicPayment(paymentProduct: \(paymentProduct), paymentId: \(paymentId), body: \(body), extra: \(extra.keys.sorted()))"
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

/// What goes into a basket.
public struct SigningBasket: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Ids of the payments.
    public var paymentIds: [String]?
    /// Ids of consents.
    public var consentIds: [String]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentIds: [String]? = nil,
        consentIds: [String]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentIds = paymentIds
        self.consentIds = consentIds
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentIds = try fields.may("paymentIds")
        self.consentIds = try fields.may("consentIds")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.paymentIds, forKey: "paymentIds")
        try fields.encodeIfPresent(self.consentIds, forKey: "consentIds")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "SigningBasket(paymentIds: \(paymentIds.map { "\($0)" } ?? "nil"), consentIds: \(consentIds.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A basket to create.
public struct CreateBasket: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What goes into it.
    public var body: SigningBasket
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        body: SigningBasket,
        extra: [String: JSONValue] = [:]
    ) {
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CreateBasket(body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// The bank's answer to a new basket.
public struct BasketCreated: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Where it stands.
    public var transactionStatus: TransactionStatus
    /// The bank's id of it: opaque.
    public var basketId: String
    /// What can be done next.
    public var links: [String: Link]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        transactionStatus: TransactionStatus,
        basketId: String,
        links: [String: Link]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.transactionStatus = transactionStatus
        self.basketId = basketId
        self.links = links
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.transactionStatus = try fields.must("transactionStatus")
        self.basketId = try fields.must("basketId")
        self.links = try fields.may("_links")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.transactionStatus, forKey: "transactionStatus")
        try fields.encode(self.basketId, forKey: "basketId")
        try fields.encodeIfPresent(self.links, forKey: "_links")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "BasketCreated(transactionStatus: \(transactionStatus), basketId: \(basketId), links: \(links.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A basket to refer to.
public struct BasketRef: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of it: opaque.
    public var basketId: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        basketId: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.basketId = basketId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.basketId = try fields.must("basketId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.basketId, forKey: "basketId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "BasketRef(basketId: \(basketId), extra: \(extra.keys.sorted()))"
    }
}

/// A basket as the bank holds it.
public struct BasketDetails: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Ids of its payments.
    public var payments: [String]?
    /// Ids of its consents.
    public var consents: [String]?
    /// Where it stands: the most negative status of its payments.
    public var transactionStatus: TransactionStatus
    /// What can be done next.
    public var links: [String: Link]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        payments: [String]? = nil,
        consents: [String]? = nil,
        transactionStatus: TransactionStatus,
        links: [String: Link]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.payments = payments
        self.consents = consents
        self.transactionStatus = transactionStatus
        self.links = links
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.payments = try fields.may("payments")
        self.consents = try fields.may("consents")
        self.transactionStatus = try fields.must("transactionStatus")
        self.links = try fields.may("_links")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.payments, forKey: "payments")
        try fields.encodeIfPresent(self.consents, forKey: "consents")
        try fields.encode(self.transactionStatus, forKey: "transactionStatus")
        try fields.encodeIfPresent(self.links, forKey: "_links")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "BasketDetails(payments: \(payments.map { "\($0)" } ?? "nil"), consents: \(consents.map { "\($0)" } ?? "nil"), transactionStatus: \(transactionStatus), links: \(links.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Where a basket stands.
public struct BasketStatus: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The most negative status of its payments.
    public var transactionStatus: TransactionStatus
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        transactionStatus: TransactionStatus,
        extra: [String: JSONValue] = [:]
    ) {
        self.transactionStatus = transactionStatus
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.transactionStatus = try fields.must("transactionStatus")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.transactionStatus, forKey: "transactionStatus")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "BasketStatus(transactionStatus: \(transactionStatus), extra: \(extra.keys.sorted()))"
    }
}

/// An authorisation of a basket to refer to.
public struct BasketAuthorisationRef: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the basket: opaque.
    public var basketId: String
    /// The bank's id of the authorisation.
    public var authorisationId: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        basketId: String,
        authorisationId: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.basketId = basketId
        self.authorisationId = authorisationId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.basketId = try fields.must("basketId")
        self.authorisationId = try fields.must("authorisationId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.basketId, forKey: "basketId")
        try fields.encode(self.authorisationId, forKey: "authorisationId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "BasketAuthorisationRef(basketId: \(basketId), authorisationId: \(authorisationId), extra: \(extra.keys.sorted()))"
    }
}

/// Payments to sign together.
public struct SignBasket: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The payments, as they were initiated.
    public var payments: [PaymentRef]
    /// A basket of these payments that is at the bank already, to be signed once more.
    public var basketId: String?
    /// Where to start its authorisation, as an earlier outcome gave it.
    public var startAuthorisation: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        payments: [PaymentRef],
        basketId: String? = nil,
        startAuthorisation: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.payments = payments
        self.basketId = basketId
        self.startAuthorisation = startAuthorisation
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.payments = try fields.must("payments")
        self.basketId = try fields.may("basketId")
        self.startAuthorisation = try fields.may("startAuthorisation")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.payments, forKey: "payments")
        try fields.encodeIfPresent(self.basketId, forKey: "basketId")
        try fields.encodeIfPresent(self.startAuthorisation, forKey: "startAuthorisation")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "SignBasket(payments: \(payments), basketId: \(basketId.map { "\($0)" } ?? "nil"), startAuthorisation: \(startAuthorisation.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A payment of a basket.
public struct BasketPayment: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `payments`, `bulk-payments` or `periodic-payments`.
    public var paymentService: String
    /// The product.
    public var paymentProduct: String
    /// The bank's id of the payment: opaque.
    public var paymentId: String
    /// The last status seen.
    public var transactionStatus: TransactionStatus?
    /// How it ended; absent while it has not.
    public var end: BasketPaymentEnd?
    /// What the bank said, where it refused to tell.
    public var error: Error?
    /// Every change of status that was seen.
    public var statuses: [StatusSeen]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentService: String,
        paymentProduct: String,
        paymentId: String,
        transactionStatus: TransactionStatus? = nil,
        end: BasketPaymentEnd? = nil,
        error: Error? = nil,
        statuses: [StatusSeen],
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentService = paymentService
        self.paymentProduct = paymentProduct
        self.paymentId = paymentId
        self.transactionStatus = transactionStatus
        self.end = end
        self.error = error
        self.statuses = statuses
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentService = try fields.must("paymentService")
        self.paymentProduct = try fields.must("paymentProduct")
        self.paymentId = try fields.must("paymentId")
        self.transactionStatus = try fields.may("transactionStatus")
        self.end = try fields.may("end")
        self.error = try fields.may("error")
        self.statuses = try fields.must("statuses")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.paymentService, forKey: "paymentService")
        try fields.encode(self.paymentProduct, forKey: "paymentProduct")
        try fields.encode(self.paymentId, forKey: "paymentId")
        try fields.encodeIfPresent(self.transactionStatus, forKey: "transactionStatus")
        try fields.encodeIfPresent(self.end, forKey: "end")
        try fields.encodeIfPresent(self.error, forKey: "error")
        try fields.encode(self.statuses, forKey: "statuses")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "BasketPayment(paymentService: \(paymentService), paymentProduct: \(paymentProduct), paymentId: \(paymentId), transactionStatus: \(transactionStatus.map { "\($0)" } ?? "nil"), end: \(end.map { "\($0)" } ?? "nil"), error: \(error.map { "\($0)" } ?? "nil"), statuses: \(statuses), extra: \(extra.keys.sorted()))"
    }
}

/// What is known of a basket.
public struct KnownBasket: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of it: opaque; absent when its answer was lost.
    public var basketId: String?
    /// The basket's own status, the last one seen.
    public var transactionStatus: TransactionStatus?
    /// The most negative status of its payments, as far as they are known.
    public var mostNegative: TransactionStatus?
    /// Where to start the next authorisation.
    public var startAuthorisation: String?
    /// Its payments.
    public var payments: [BasketPayment]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        basketId: String? = nil,
        transactionStatus: TransactionStatus? = nil,
        mostNegative: TransactionStatus? = nil,
        startAuthorisation: String? = nil,
        payments: [BasketPayment],
        extra: [String: JSONValue] = [:]
    ) {
        self.basketId = basketId
        self.transactionStatus = transactionStatus
        self.mostNegative = mostNegative
        self.startAuthorisation = startAuthorisation
        self.payments = payments
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.basketId = try fields.may("basketId")
        self.transactionStatus = try fields.may("transactionStatus")
        self.mostNegative = try fields.may("mostNegative")
        self.startAuthorisation = try fields.may("startAuthorisation")
        self.payments = try fields.must("payments")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.basketId, forKey: "basketId")
        try fields.encodeIfPresent(self.transactionStatus, forKey: "transactionStatus")
        try fields.encodeIfPresent(self.mostNegative, forKey: "mostNegative")
        try fields.encodeIfPresent(self.startAuthorisation, forKey: "startAuthorisation")
        try fields.encode(self.payments, forKey: "payments")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "KnownBasket(basketId: \(basketId.map { "\($0)" } ?? "nil"), transactionStatus: \(transactionStatus.map { "\($0)" } ?? "nil"), mostNegative: \(mostNegative.map { "\($0)" } ?? "nil"), startAuthorisation: \(startAuthorisation.map { "\($0)" } ?? "nil"), payments: \(payments), extra: \(extra.keys.sorted()))"
    }
}

/// A basket that ended without trouble.
public struct BasketEnded: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What is known of it.
    public var basket: KnownBasket
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        basket: KnownBasket,
        extra: [String: JSONValue] = [:]
    ) {
        self.basket = basket
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.basket = try fields.must("basket")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.basket, forKey: "basket")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "BasketEnded(basket: \(basket), extra: \(extra.keys.sorted()))"
    }
}

/// A basket that ended with trouble, or might have.
public struct BasketTrouble: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What is known of it.
    public var basket: KnownBasket
    /// Whose fault, why, and what to do next.
    public var error: Error
    /// `X-Request-ID` of the request it is about, to name it to the bank's support.
    public var requestId: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        basket: KnownBasket,
        error: Error,
        requestId: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.basket = basket
        self.error = error
        self.requestId = requestId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.basket = try fields.must("basket")
        self.error = try fields.must("error")
        self.requestId = try fields.may("requestId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.basket, forKey: "basket")
        try fields.encode(self.error, forKey: "error")
        try fields.encodeIfPresent(self.requestId, forKey: "requestId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "BasketTrouble(basket: \(basket), error: \(error), requestId: \(requestId.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A question whether an account has the money for a card payment (Implementation Guidelines, 10).
public struct FundsQuestion: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Number of the card, where the bank knows it by that.
    public var cardNumber: String?
    /// The account.
    public var account: AccountReference
    /// The shop.
    public var payee: String?
    /// How much.
    public var instructedAmount: InstructedAmount
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        cardNumber: String? = nil,
        account: AccountReference,
        payee: String? = nil,
        instructedAmount: InstructedAmount,
        extra: [String: JSONValue] = [:]
    ) {
        self.cardNumber = cardNumber
        self.account = account
        self.payee = payee
        self.instructedAmount = instructedAmount
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.cardNumber = try fields.may("cardNumber")
        self.account = try fields.must("account")
        self.payee = try fields.may("payee")
        self.instructedAmount = try fields.must("instructedAmount")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.cardNumber, forKey: "cardNumber")
        try fields.encode(self.account, forKey: "account")
        try fields.encodeIfPresent(self.payee, forKey: "payee")
        try fields.encode(self.instructedAmount, forKey: "instructedAmount")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "FundsQuestion(cardNumber: \(cardNumber == nil ? "nil" : "[redacted]"), account: \(account), payee: \(payee.map { "\($0)" } ?? "nil"), instructedAmount: \(instructedAmount), extra: \(extra.keys.sorted()))"
    }
}

/// A question for funds to ask.
public struct ConfirmFunds: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The question.
    public var body: FundsQuestion
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        body: FundsQuestion,
        extra: [String: JSONValue] = [:]
    ) {
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ConfirmFunds(body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// The answer to a question for funds.
public struct FundsAnswer: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Whether the money was there at the time of the question.
    public var fundsAvailable: Bool
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        fundsAvailable: Bool,
        extra: [String: JSONValue] = [:]
    ) {
        self.fundsAvailable = fundsAvailable
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.fundsAvailable = try fields.must("fundsAvailable")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.fundsAvailable, forKey: "fundsAvailable")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "FundsAnswer(fundsAvailable: \(fundsAvailable), extra: \(extra.keys.sorted()))"
    }
}

/// A customer to make up.
public struct NewCustomer: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Identifies the customer during SCA: eleven digits for people.
    public var customerNumber: String
    /// Name.
    public var name: String
    /// A person or a company.
    public var customerType: CustomerType
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        customerNumber: String,
        name: String,
        customerType: CustomerType,
        extra: [String: JSONValue] = [:]
    ) {
        self.customerNumber = customerNumber
        self.name = name
        self.customerType = customerType
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.customerNumber = try fields.must("customerNumber")
        self.name = try fields.must("name")
        self.customerType = try fields.must("type")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.customerNumber, forKey: "customerNumber")
        try fields.encode(self.name, forKey: "name")
        try fields.encode(self.customerType, forKey: "type")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "NewCustomer(customerNumber: [redacted], name: \(name), customerType: \(customerType), extra: \(extra.keys.sorted()))"
    }
}

/// A customer to make up.
public struct CreateCustomer: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The customer.
    public var body: NewCustomer
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        body: NewCustomer,
        extra: [String: JSONValue] = [:]
    ) {
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CreateCustomer(body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// A balance to make up.
public struct MockBalance: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Which kind, in capitals: `EXPECTED`.
    public var balanceType: String
    /// How much.
    public var balanceAmount: InstructedAmount
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        balanceType: String,
        balanceAmount: InstructedAmount,
        extra: [String: JSONValue] = [:]
    ) {
        self.balanceType = balanceType
        self.balanceAmount = balanceAmount
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.balanceType = try fields.must("balanceType")
        self.balanceAmount = try fields.must("balanceAmount")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.balanceType, forKey: "balanceType")
        try fields.encode(self.balanceAmount, forKey: "balanceAmount")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "MockBalance(balanceType: \(balanceType), balanceAmount: \(balanceAmount), extra: \(extra.keys.sorted()))"
    }
}

/// A made-up account.
public struct MockAccount: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the account: opaque.
    public var id: String?
    /// customerNumber of the owner.
    public var customerNumber: String?
    /// Name.
    public var accountName: String?
    /// National account number.
    public var bban: String?
    /// International account number.
    public var iban: String?
    /// ISO 4217 code.
    public var currency: String?
    /// The bank's product.
    public var product: String?
    /// Kind of account.
    public var cashAccountType: String?
    /// Balances.
    public var balances: [MockBalance]?
    /// `self`.
    public var links: [String: Link]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        id: String? = nil,
        customerNumber: String? = nil,
        accountName: String? = nil,
        bban: String? = nil,
        iban: String? = nil,
        currency: String? = nil,
        product: String? = nil,
        cashAccountType: String? = nil,
        balances: [MockBalance]? = nil,
        links: [String: Link]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.id = id
        self.customerNumber = customerNumber
        self.accountName = accountName
        self.bban = bban
        self.iban = iban
        self.currency = currency
        self.product = product
        self.cashAccountType = cashAccountType
        self.balances = balances
        self.links = links
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.id = try fields.may("id")
        self.customerNumber = try fields.may("customerNumber")
        self.accountName = try fields.may("accountName")
        self.bban = try fields.may("bban")
        self.iban = try fields.may("iban")
        self.currency = try fields.may("currency")
        self.product = try fields.may("product")
        self.cashAccountType = try fields.may("cashAccountType")
        self.balances = try fields.may("balances")
        self.links = try fields.may("_links")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.id, forKey: "id")
        try fields.encodeIfPresent(self.customerNumber, forKey: "customerNumber")
        try fields.encodeIfPresent(self.accountName, forKey: "accountName")
        try fields.encodeIfPresent(self.bban, forKey: "bban")
        try fields.encodeIfPresent(self.iban, forKey: "iban")
        try fields.encodeIfPresent(self.currency, forKey: "currency")
        try fields.encodeIfPresent(self.product, forKey: "product")
        try fields.encodeIfPresent(self.cashAccountType, forKey: "cashAccountType")
        try fields.encodeIfPresent(self.balances, forKey: "balances")
        try fields.encodeIfPresent(self.links, forKey: "_links")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "MockAccount(id: \(id.map { "\($0)" } ?? "nil"), customerNumber: \(customerNumber == nil ? "nil" : "[redacted]"), accountName: \(accountName.map { "\($0)" } ?? "nil"), bban: \(bban == nil ? "nil" : "[redacted]"), iban: \(iban == nil ? "nil" : "[redacted]"), currency: \(currency.map { "\($0)" } ?? "nil"), product: \(product.map { "\($0)" } ?? "nil"), cashAccountType: \(cashAccountType.map { "\($0)" } ?? "nil"), balances: \(balances.map { "\($0)" } ?? "nil"), links: \(links.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// What a PSU may do with an account, as the bank holds it.
public struct MockEngagement: Codable, Hashable, Sendable, CustomStringConvertible {
    /// customerNumber of the PSU.
    public var customer: String?
    /// The account.
    public var account: AccountReference?
    /// `VIEW`, `REGISTER`.
    public var roles: [Role]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        customer: String? = nil,
        account: AccountReference? = nil,
        roles: [Role]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.customer = customer
        self.account = account
        self.roles = roles
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.customer = try fields.may("customer")
        self.account = try fields.may("account")
        self.roles = try fields.may("roles")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.customer, forKey: "customer")
        try fields.encodeIfPresent(self.account, forKey: "account")
        try fields.encodeIfPresent(self.roles, forKey: "roles")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "MockEngagement(customer: \(customer == nil ? "nil" : "[redacted]"), account: \(account.map { "\($0)" } ?? "nil"), roles: \(roles.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A made-up agreement.
public struct MockAgreement: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the agreement: opaque.
    public var agreementId: String
    /// customerNumber of the owner.
    public var owner: String?
    /// Name.
    public var name: String?
    /// Who may do what with which account.
    public var engagements: [MockEngagement]?
    /// `self`.
    public var links: [String: Link]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        agreementId: String,
        owner: String? = nil,
        name: String? = nil,
        engagements: [MockEngagement]? = nil,
        links: [String: Link]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.agreementId = agreementId
        self.owner = owner
        self.name = name
        self.engagements = engagements
        self.links = links
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.agreementId = try fields.must("agreementId")
        self.owner = try fields.may("owner")
        self.name = try fields.may("name")
        self.engagements = try fields.may("engagements")
        self.links = try fields.may("_links")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.agreementId, forKey: "agreementId")
        try fields.encodeIfPresent(self.owner, forKey: "owner")
        try fields.encodeIfPresent(self.name, forKey: "name")
        try fields.encodeIfPresent(self.engagements, forKey: "engagements")
        try fields.encodeIfPresent(self.links, forKey: "_links")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "MockAgreement(agreementId: \(agreementId), owner: \(owner == nil ? "nil" : "[redacted]"), name: \(name.map { "\($0)" } ?? "nil"), engagements: \(engagements.map { "\($0)" } ?? "nil"), links: \(links.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A made-up customer.
public struct Customer: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the customer: opaque.
    public var customerId: String
    /// Identifies the customer during SCA.
    public var customerNumber: String?
    /// `PRIVATE` or `CORPORATE`.
    public var customerType: String?
    /// Name.
    public var customerName: String?
    /// Accounts, where they were asked for.
    public var accounts: [MockAccount]?
    /// Agreements, where they were asked for.
    public var agreements: [MockAgreement]?
    /// `self`.
    public var links: [String: Link]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        customerId: String,
        customerNumber: String? = nil,
        customerType: String? = nil,
        customerName: String? = nil,
        accounts: [MockAccount]? = nil,
        agreements: [MockAgreement]? = nil,
        links: [String: Link]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.customerId = customerId
        self.customerNumber = customerNumber
        self.customerType = customerType
        self.customerName = customerName
        self.accounts = accounts
        self.agreements = agreements
        self.links = links
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.customerId = try fields.must("customerId")
        self.customerNumber = try fields.may("customerNumber")
        self.customerType = try fields.may("customerType")
        self.customerName = try fields.may("customerName")
        self.accounts = try fields.may("accounts")
        self.agreements = try fields.may("agreements")
        self.links = try fields.may("_links")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.customerId, forKey: "customerId")
        try fields.encodeIfPresent(self.customerNumber, forKey: "customerNumber")
        try fields.encodeIfPresent(self.customerType, forKey: "customerType")
        try fields.encodeIfPresent(self.customerName, forKey: "customerName")
        try fields.encodeIfPresent(self.accounts, forKey: "accounts")
        try fields.encodeIfPresent(self.agreements, forKey: "agreements")
        try fields.encodeIfPresent(self.links, forKey: "_links")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Customer(customerId: \(customerId), customerNumber: \(customerNumber == nil ? "nil" : "[redacted]"), customerType: \(customerType.map { "\($0)" } ?? "nil"), customerName: \(customerName.map { "\($0)" } ?? "nil"), accounts: \(accounts.map { "\($0)" } ?? "nil"), agreements: \(agreements.map { "\($0)" } ?? "nil"), links: \(links.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Which customers to list.
public struct CustomersQuery: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Also tell their accounts.
    public var includeAccounts: Bool?
    /// Also tell their agreements.
    public var includeAgreements: Bool?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        includeAccounts: Bool? = nil,
        includeAgreements: Bool? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.includeAccounts = includeAccounts
        self.includeAgreements = includeAgreements
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.includeAccounts = try fields.may("includeAccounts")
        self.includeAgreements = try fields.may("includeAgreements")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.includeAccounts, forKey: "includeAccounts")
        try fields.encodeIfPresent(self.includeAgreements, forKey: "includeAgreements")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CustomersQuery(includeAccounts: \(includeAccounts.map { "\($0)" } ?? "nil"), includeAgreements: \(includeAgreements.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Made-up customers.
public struct Customers: Codable, Hashable, Sendable, CustomStringConvertible {
    /// One entry each.
    public var customers: [Customer]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        customers: [Customer]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.customers = customers
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.customers = try fields.may("customers")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.customers, forKey: "customers")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Customers(customers: \(customers.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A customer to refer to.
public struct CustomerRef: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the customer: opaque.
    public var customerId: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        customerId: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.customerId = customerId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.customerId = try fields.must("customerId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.customerId, forKey: "customerId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CustomerRef(customerId: \(customerId), extra: \(extra.keys.sorted()))"
    }
}

/// What a PSU may do with an account.
public struct Engagement: Codable, Hashable, Sendable, CustomStringConvertible {
    /// customerNumber of the PSU.
    public var customer: String
    /// The account, owned by the company.
    public var account: AccountReference
    /// `VIEW` for account information, `REGISTER` for payment initiation.
    public var roles: [Role]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        customer: String,
        account: AccountReference,
        roles: [Role],
        extra: [String: JSONValue] = [:]
    ) {
        self.customer = customer
        self.account = account
        self.roles = roles
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.customer = try fields.must("customer")
        self.account = try fields.must("account")
        self.roles = try fields.must("roles")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.customer, forKey: "customer")
        try fields.encode(self.account, forKey: "account")
        try fields.encode(self.roles, forKey: "roles")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Engagement(customer: [redacted], account: \(account), roles: \(roles), extra: \(extra.keys.sorted()))"
    }
}

/// An agreement to make up: which PSUs may act for a company.
public struct NewAgreement: Codable, Hashable, Sendable, CustomStringConvertible {
    /// customerNumber of the company.
    public var owner: String
    /// Name.
    public var name: String
    /// Who may do what with which account.
    public var engagements: [Engagement]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        owner: String,
        name: String,
        engagements: [Engagement],
        extra: [String: JSONValue] = [:]
    ) {
        self.owner = owner
        self.name = name
        self.engagements = engagements
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.owner = try fields.must("owner")
        self.name = try fields.must("name")
        self.engagements = try fields.must("engagements")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.owner, forKey: "owner")
        try fields.encode(self.name, forKey: "name")
        try fields.encode(self.engagements, forKey: "engagements")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "NewAgreement(owner: [redacted], name: \(name), engagements: \(engagements), extra: \(extra.keys.sorted()))"
    }
}

/// An agreement to make up.
public struct CreateAgreement: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The agreement.
    public var body: NewAgreement
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        body: NewAgreement,
        extra: [String: JSONValue] = [:]
    ) {
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CreateAgreement(body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// Made-up agreements.
public struct MockAgreements: Codable, Hashable, Sendable, CustomStringConvertible {
    /// One entry each.
    public var agreements: [MockAgreement]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        agreements: [MockAgreement]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.agreements = agreements
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.agreements = try fields.may("agreements")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.agreements, forKey: "agreements")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "MockAgreements(agreements: \(agreements.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// An agreement to refer to.
public struct AgreementRef: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the agreement: opaque.
    public var agreementId: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        agreementId: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.agreementId = agreementId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.agreementId = try fields.must("agreementId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.agreementId, forKey: "agreementId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "AgreementRef(agreementId: \(agreementId), extra: \(extra.keys.sorted()))"
    }
}

/// Engagements to add to an agreement.
public struct AddEngagements: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the agreement: opaque.
    public var agreementId: String
    /// Who may do what with which account.
    public var body: [Engagement]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        agreementId: String,
        body: [Engagement],
        extra: [String: JSONValue] = [:]
    ) {
        self.agreementId = agreementId
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.agreementId = try fields.must("agreementId")
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.agreementId, forKey: "agreementId")
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "AddEngagements(agreementId: \(agreementId), body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// Engagements of an agreement.
public struct MockEngagements: Codable, Hashable, Sendable, CustomStringConvertible {
    /// One entry each.
    public var engagements: [MockEngagement]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        engagements: [MockEngagement]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.engagements = engagements
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.engagements = try fields.may("engagements")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.engagements, forKey: "engagements")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "MockEngagements(engagements: \(engagements.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// An account to make up.
public struct NewAccount: Codable, Hashable, Sendable, CustomStringConvertible {
    /// customerNumber of the owner: a PSU, or a company.
    public var customerNumber: String
    /// Name.
    public var accountName: String?
    /// National account number, 11 digits.
    public var bban: String
    /// The same as IBAN.
    public var iban: String?
    /// ISO 4217 code.
    public var currency: String
    /// The bank's product.
    public var product: String?
    /// Kind of account, such as `CACC`.
    public var cashAccountType: String?
    /// How much credit there is.
    public var creditLine: String?
    /// Balances to begin with.
    public var balances: [MockBalance]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        customerNumber: String,
        accountName: String? = nil,
        bban: String,
        iban: String? = nil,
        currency: String,
        product: String? = nil,
        cashAccountType: String? = nil,
        creditLine: String? = nil,
        balances: [MockBalance]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.customerNumber = customerNumber
        self.accountName = accountName
        self.bban = bban
        self.iban = iban
        self.currency = currency
        self.product = product
        self.cashAccountType = cashAccountType
        self.creditLine = creditLine
        self.balances = balances
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.customerNumber = try fields.must("customerNumber")
        self.accountName = try fields.may("accountName")
        self.bban = try fields.must("bban")
        self.iban = try fields.may("iban")
        self.currency = try fields.must("currency")
        self.product = try fields.may("product")
        self.cashAccountType = try fields.may("cashAccountType")
        self.creditLine = try fields.may("creditLine")
        self.balances = try fields.may("balances")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.customerNumber, forKey: "customerNumber")
        try fields.encodeIfPresent(self.accountName, forKey: "accountName")
        try fields.encode(self.bban, forKey: "bban")
        try fields.encodeIfPresent(self.iban, forKey: "iban")
        try fields.encode(self.currency, forKey: "currency")
        try fields.encodeIfPresent(self.product, forKey: "product")
        try fields.encodeIfPresent(self.cashAccountType, forKey: "cashAccountType")
        try fields.encodeIfPresent(self.creditLine, forKey: "creditLine")
        try fields.encodeIfPresent(self.balances, forKey: "balances")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "NewAccount(customerNumber: [redacted], accountName: \(accountName.map { "\($0)" } ?? "nil"), bban: [redacted], iban: \(iban == nil ? "nil" : "[redacted]"), currency: \(currency), product: \(product.map { "\($0)" } ?? "nil"), cashAccountType: \(cashAccountType.map { "\($0)" } ?? "nil"), creditLine: \(creditLine.map { "\($0)" } ?? "nil"), balances: \(balances.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// An account to make up.
public struct CreateAccount: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The account.
    public var body: NewAccount
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        body: NewAccount,
        extra: [String: JSONValue] = [:]
    ) {
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CreateAccount(body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// Made-up accounts.
public struct MockAccounts: Codable, Hashable, Sendable, CustomStringConvertible {
    /// One entry each.
    public var accounts: [MockAccount]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        accounts: [MockAccount]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.accounts = accounts
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.accounts = try fields.may("accounts")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.accounts, forKey: "accounts")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "MockAccounts(accounts: \(accounts.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A made-up account to refer to.
public struct MockAccountRef: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the account: opaque.
    public var mockAccountId: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        mockAccountId: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.mockAccountId = mockAccountId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.mockAccountId = try fields.must("mockAccountId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.mockAccountId, forKey: "mockAccountId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "MockAccountRef(mockAccountId: \(mockAccountId), extra: \(extra.keys.sorted()))"
    }
}

/// A transaction to make up. It is booked in the past, and not after its value date.
public struct NewTransaction: Codable, Hashable, Sendable, CustomStringConvertible {
    /// How much; below zero for money that goes out.
    public var amount: String
    /// ISO 4217 code.
    public var currency: String
    /// From when on it counts.
    public var valueDate: String
    /// When it was booked.
    public var bookingDate: String
    /// Message.
    public var remittanceInformationUnstructured: String?
    /// Identification of the creditor.
    public var creditorId: String?
    /// Who was paid.
    public var creditorName: String?
    /// The account credited.
    public var creditorAccount: AccountReference?
    /// Who in the end was paid.
    public var ultimateCreditor: String?
    /// Who paid.
    public var debtorName: String?
    /// The account debited.
    public var debtorAccount: AccountReference?
    /// Who in the end paid.
    public var ultimateDebtor: String?
    /// Purpose.
    public var purposeCode: String?
    /// Kind of transaction.
    public var bankTransactionCode: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        amount: String,
        currency: String,
        valueDate: String,
        bookingDate: String,
        remittanceInformationUnstructured: String? = nil,
        creditorId: String? = nil,
        creditorName: String? = nil,
        creditorAccount: AccountReference? = nil,
        ultimateCreditor: String? = nil,
        debtorName: String? = nil,
        debtorAccount: AccountReference? = nil,
        ultimateDebtor: String? = nil,
        purposeCode: String? = nil,
        bankTransactionCode: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.amount = amount
        self.currency = currency
        self.valueDate = valueDate
        self.bookingDate = bookingDate
        self.remittanceInformationUnstructured = remittanceInformationUnstructured
        self.creditorId = creditorId
        self.creditorName = creditorName
        self.creditorAccount = creditorAccount
        self.ultimateCreditor = ultimateCreditor
        self.debtorName = debtorName
        self.debtorAccount = debtorAccount
        self.ultimateDebtor = ultimateDebtor
        self.purposeCode = purposeCode
        self.bankTransactionCode = bankTransactionCode
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.amount = try fields.must("amount")
        self.currency = try fields.must("currency")
        self.valueDate = try fields.must("valueDate")
        self.bookingDate = try fields.must("bookingDate")
        self.remittanceInformationUnstructured = try fields.may("remittanceInformationUnstructured")
        self.creditorId = try fields.may("creditorId")
        self.creditorName = try fields.may("creditorName")
        self.creditorAccount = try fields.may("creditorAccount")
        self.ultimateCreditor = try fields.may("ultimateCreditor")
        self.debtorName = try fields.may("debtorName")
        self.debtorAccount = try fields.may("debtorAccount")
        self.ultimateDebtor = try fields.may("ultimateDebtor")
        self.purposeCode = try fields.may("purposeCode")
        self.bankTransactionCode = try fields.may("bankTransactionCode")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.amount, forKey: "amount")
        try fields.encode(self.currency, forKey: "currency")
        try fields.encode(self.valueDate, forKey: "valueDate")
        try fields.encode(self.bookingDate, forKey: "bookingDate")
        try fields.encodeIfPresent(self.remittanceInformationUnstructured, forKey: "remittanceInformationUnstructured")
        try fields.encodeIfPresent(self.creditorId, forKey: "creditorId")
        try fields.encodeIfPresent(self.creditorName, forKey: "creditorName")
        try fields.encodeIfPresent(self.creditorAccount, forKey: "creditorAccount")
        try fields.encodeIfPresent(self.ultimateCreditor, forKey: "ultimateCreditor")
        try fields.encodeIfPresent(self.debtorName, forKey: "debtorName")
        try fields.encodeIfPresent(self.debtorAccount, forKey: "debtorAccount")
        try fields.encodeIfPresent(self.ultimateDebtor, forKey: "ultimateDebtor")
        try fields.encodeIfPresent(self.purposeCode, forKey: "purposeCode")
        try fields.encodeIfPresent(self.bankTransactionCode, forKey: "bankTransactionCode")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "NewTransaction(amount: \(amount), currency: \(currency), valueDate: \(valueDate), bookingDate: \(bookingDate), remittanceInformationUnstructured: \(remittanceInformationUnstructured.map { "\($0)" } ?? "nil"), creditorId: \(creditorId.map { "\($0)" } ?? "nil"), creditorName: \(creditorName.map { "\($0)" } ?? "nil"), creditorAccount: \(creditorAccount.map { "\($0)" } ?? "nil"), ultimateCreditor: \(ultimateCreditor.map { "\($0)" } ?? "nil"), debtorName: \(debtorName.map { "\($0)" } ?? "nil"), debtorAccount: \(debtorAccount.map { "\($0)" } ?? "nil"), ultimateDebtor: \(ultimateDebtor.map { "\($0)" } ?? "nil"), purposeCode: \(purposeCode.map { "\($0)" } ?? "nil"), bankTransactionCode: \(bankTransactionCode.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Transactions to make up.
public struct CreateTransactions: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the account: opaque.
    public var mockAccountId: String
    /// The transactions.
    public var body: [NewTransaction]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        mockAccountId: String,
        body: [NewTransaction],
        extra: [String: JSONValue] = [:]
    ) {
        self.mockAccountId = mockAccountId
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.mockAccountId = try fields.must("mockAccountId")
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.mockAccountId, forKey: "mockAccountId")
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CreateTransactions(mockAccountId: \(mockAccountId), body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// Made-up transactions, of an account or a card account.
public struct MockTransactions: Codable, Hashable, Sendable, CustomStringConvertible {
    /// One entry each, as the bank holds them.
    public var transactions: [JSONValue]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        transactions: [JSONValue]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.transactions = transactions
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.transactions = try fields.may("transactions")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.transactions, forKey: "transactions")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "MockTransactions(transactions: \(transactions.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Which made-up transactions to list.
public struct MockTransactionsQuery: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the account: opaque.
    public var mockAccountId: String
    /// First day.
    public var fromDate: String?
    /// Last day.
    public var toDate: String?
    /// How many to leave out.
    public var offset: Int64?
    /// Most that are told.
    public var limit: Int64?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        mockAccountId: String,
        fromDate: String? = nil,
        toDate: String? = nil,
        offset: Int64? = nil,
        limit: Int64? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.mockAccountId = mockAccountId
        self.fromDate = fromDate
        self.toDate = toDate
        self.offset = offset
        self.limit = limit
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.mockAccountId = try fields.must("mockAccountId")
        self.fromDate = try fields.may("fromDate")
        self.toDate = try fields.may("toDate")
        self.offset = try fields.may("offset")
        self.limit = try fields.may("limit")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.mockAccountId, forKey: "mockAccountId")
        try fields.encodeIfPresent(self.fromDate, forKey: "fromDate")
        try fields.encodeIfPresent(self.toDate, forKey: "toDate")
        try fields.encodeIfPresent(self.offset, forKey: "offset")
        try fields.encodeIfPresent(self.limit, forKey: "limit")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "MockTransactionsQuery(mockAccountId: \(mockAccountId), fromDate: \(fromDate.map { "\($0)" } ?? "nil"), toDate: \(toDate.map { "\($0)" } ?? "nil"), offset: \(offset.map { "\($0)" } ?? "nil"), limit: \(limit.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A card account to make up.
public struct NewCardAccount: Codable, Hashable, Sendable, CustomStringConvertible {
    /// customerNumber of the owner: a PSU, or a company.
    public var customerNumber: String
    /// Name.
    public var name: String?
    /// Number of the card, masked.
    public var maskedPan: String
    /// ISO 4217 code.
    public var currency: String
    /// The bank's product.
    public var product: String?
    /// How much credit there is.
    public var creditLimit: InstructedAmount?
    /// Balances to begin with.
    public var balances: [MockBalance]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        customerNumber: String,
        name: String? = nil,
        maskedPan: String,
        currency: String,
        product: String? = nil,
        creditLimit: InstructedAmount? = nil,
        balances: [MockBalance]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.customerNumber = customerNumber
        self.name = name
        self.maskedPan = maskedPan
        self.currency = currency
        self.product = product
        self.creditLimit = creditLimit
        self.balances = balances
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.customerNumber = try fields.must("customerNumber")
        self.name = try fields.may("name")
        self.maskedPan = try fields.must("maskedPan")
        self.currency = try fields.must("currency")
        self.product = try fields.may("product")
        self.creditLimit = try fields.may("creditLimit")
        self.balances = try fields.may("balances")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.customerNumber, forKey: "customerNumber")
        try fields.encodeIfPresent(self.name, forKey: "name")
        try fields.encode(self.maskedPan, forKey: "maskedPan")
        try fields.encode(self.currency, forKey: "currency")
        try fields.encodeIfPresent(self.product, forKey: "product")
        try fields.encodeIfPresent(self.creditLimit, forKey: "creditLimit")
        try fields.encodeIfPresent(self.balances, forKey: "balances")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "NewCardAccount(customerNumber: [redacted], name: \(name.map { "\($0)" } ?? "nil"), maskedPan: [redacted], currency: \(currency), product: \(product.map { "\($0)" } ?? "nil"), creditLimit: \(creditLimit.map { "\($0)" } ?? "nil"), balances: \(balances.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A card account to make up.
public struct CreateCardAccount: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The card account.
    public var body: NewCardAccount
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        body: NewCardAccount,
        extra: [String: JSONValue] = [:]
    ) {
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CreateCardAccount(body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// A made-up card account.
public struct MockCardAccount: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the card account: opaque.
    public var resourceId: String?
    /// customerNumber of the owner.
    public var customerNumber: String?
    /// Name.
    public var name: String?
    /// Number of the card, masked.
    public var maskedPan: String?
    /// ISO 4217 code.
    public var currency: String?
    /// The bank's product.
    public var product: String?
    /// How much credit there is.
    public var creditLimit: InstructedAmount?
    /// Balances.
    public var balances: [MockBalance]?
    /// `self`.
    public var links: [String: Link]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        resourceId: String? = nil,
        customerNumber: String? = nil,
        name: String? = nil,
        maskedPan: String? = nil,
        currency: String? = nil,
        product: String? = nil,
        creditLimit: InstructedAmount? = nil,
        balances: [MockBalance]? = nil,
        links: [String: Link]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.resourceId = resourceId
        self.customerNumber = customerNumber
        self.name = name
        self.maskedPan = maskedPan
        self.currency = currency
        self.product = product
        self.creditLimit = creditLimit
        self.balances = balances
        self.links = links
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.resourceId = try fields.may("resourceId")
        self.customerNumber = try fields.may("customerNumber")
        self.name = try fields.may("name")
        self.maskedPan = try fields.may("maskedPan")
        self.currency = try fields.may("currency")
        self.product = try fields.may("product")
        self.creditLimit = try fields.may("creditLimit")
        self.balances = try fields.may("balances")
        self.links = try fields.may("_links")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.resourceId, forKey: "resourceId")
        try fields.encodeIfPresent(self.customerNumber, forKey: "customerNumber")
        try fields.encodeIfPresent(self.name, forKey: "name")
        try fields.encodeIfPresent(self.maskedPan, forKey: "maskedPan")
        try fields.encodeIfPresent(self.currency, forKey: "currency")
        try fields.encodeIfPresent(self.product, forKey: "product")
        try fields.encodeIfPresent(self.creditLimit, forKey: "creditLimit")
        try fields.encodeIfPresent(self.balances, forKey: "balances")
        try fields.encodeIfPresent(self.links, forKey: "_links")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "MockCardAccount(resourceId: \(resourceId.map { "\($0)" } ?? "nil"), customerNumber: \(customerNumber == nil ? "nil" : "[redacted]"), name: \(name.map { "\($0)" } ?? "nil"), maskedPan: \(maskedPan == nil ? "nil" : "[redacted]"), currency: \(currency.map { "\($0)" } ?? "nil"), product: \(product.map { "\($0)" } ?? "nil"), creditLimit: \(creditLimit.map { "\($0)" } ?? "nil"), balances: \(balances.map { "\($0)" } ?? "nil"), links: \(links.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Made-up card accounts.
public struct MockCardAccounts: Codable, Hashable, Sendable, CustomStringConvertible {
    /// One entry each.
    public var cardAccounts: [MockCardAccount]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        cardAccounts: [MockCardAccount]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.cardAccounts = cardAccounts
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.cardAccounts = try fields.may("cardAccounts")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.cardAccounts, forKey: "cardAccounts")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "MockCardAccounts(cardAccounts: \(cardAccounts.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A made-up card account to refer to.
public struct MockCardAccountRef: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the card account: opaque.
    public var mockCardAccountId: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        mockCardAccountId: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.mockCardAccountId = mockCardAccountId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.mockCardAccountId = try fields.must("mockCardAccountId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.mockCardAccountId, forKey: "mockCardAccountId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "MockCardAccountRef(mockCardAccountId: \(mockCardAccountId), extra: \(extra.keys.sorted()))"
    }
}

/// A card transaction to make up.
public struct NewCardTransaction: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Id of it.
    public var cardTransactionId: String
    /// Id of the terminal.
    public var terminalId: String?
    /// When it was booked.
    public var bookingDate: String
    /// When the card was used.
    public var transactionDate: String
    /// What is booked to the card account.
    public var transactionAmount: InstructedAmount
    /// What was paid in the shop, in its currency.
    public var originalAmount: InstructedAmount?
    /// What the bank takes for exchanging.
    public var markupFee: InstructedAmount?
    /// The same in per cent.
    public var markupFeePercentage: String?
    /// Id of the shop.
    public var cardAcceptorId: String?
    /// Trade of the shop.
    public var merchantCategoryCode: String?
    /// Number of the card, masked.
    public var maskedPan: String?
    /// What the bank says beside it.
    public var transactionDetails: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        cardTransactionId: String,
        terminalId: String? = nil,
        bookingDate: String,
        transactionDate: String,
        transactionAmount: InstructedAmount,
        originalAmount: InstructedAmount? = nil,
        markupFee: InstructedAmount? = nil,
        markupFeePercentage: String? = nil,
        cardAcceptorId: String? = nil,
        merchantCategoryCode: String? = nil,
        maskedPan: String? = nil,
        transactionDetails: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.cardTransactionId = cardTransactionId
        self.terminalId = terminalId
        self.bookingDate = bookingDate
        self.transactionDate = transactionDate
        self.transactionAmount = transactionAmount
        self.originalAmount = originalAmount
        self.markupFee = markupFee
        self.markupFeePercentage = markupFeePercentage
        self.cardAcceptorId = cardAcceptorId
        self.merchantCategoryCode = merchantCategoryCode
        self.maskedPan = maskedPan
        self.transactionDetails = transactionDetails
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.cardTransactionId = try fields.must("cardTransactionId")
        self.terminalId = try fields.may("terminalId")
        self.bookingDate = try fields.must("bookingDate")
        self.transactionDate = try fields.must("transactionDate")
        self.transactionAmount = try fields.must("transactionAmount")
        self.originalAmount = try fields.may("originalAmount")
        self.markupFee = try fields.may("markupFee")
        self.markupFeePercentage = try fields.may("markupFeePercentage")
        self.cardAcceptorId = try fields.may("cardAcceptorId")
        self.merchantCategoryCode = try fields.may("merchantCategoryCode")
        self.maskedPan = try fields.may("maskedPan")
        self.transactionDetails = try fields.may("transactionDetails")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.cardTransactionId, forKey: "cardTransactionId")
        try fields.encodeIfPresent(self.terminalId, forKey: "terminalId")
        try fields.encode(self.bookingDate, forKey: "bookingDate")
        try fields.encode(self.transactionDate, forKey: "transactionDate")
        try fields.encode(self.transactionAmount, forKey: "transactionAmount")
        try fields.encodeIfPresent(self.originalAmount, forKey: "originalAmount")
        try fields.encodeIfPresent(self.markupFee, forKey: "markupFee")
        try fields.encodeIfPresent(self.markupFeePercentage, forKey: "markupFeePercentage")
        try fields.encodeIfPresent(self.cardAcceptorId, forKey: "cardAcceptorId")
        try fields.encodeIfPresent(self.merchantCategoryCode, forKey: "merchantCategoryCode")
        try fields.encodeIfPresent(self.maskedPan, forKey: "maskedPan")
        try fields.encodeIfPresent(self.transactionDetails, forKey: "transactionDetails")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "NewCardTransaction(cardTransactionId: \(cardTransactionId), terminalId: \(terminalId.map { "\($0)" } ?? "nil"), bookingDate: \(bookingDate), transactionDate: \(transactionDate), transactionAmount: \(transactionAmount), originalAmount: \(originalAmount.map { "\($0)" } ?? "nil"), markupFee: \(markupFee.map { "\($0)" } ?? "nil"), markupFeePercentage: \(markupFeePercentage.map { "\($0)" } ?? "nil"), cardAcceptorId: \(cardAcceptorId.map { "\($0)" } ?? "nil"), merchantCategoryCode: \(merchantCategoryCode.map { "\($0)" } ?? "nil"), maskedPan: \(maskedPan == nil ? "nil" : "[redacted]"), transactionDetails: \(transactionDetails.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Card transactions to make up.
public struct CreateCardTransactions: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the card account: opaque.
    public var mockCardAccountId: String
    /// The transactions.
    public var body: [NewCardTransaction]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        mockCardAccountId: String,
        body: [NewCardTransaction],
        extra: [String: JSONValue] = [:]
    ) {
        self.mockCardAccountId = mockCardAccountId
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.mockCardAccountId = try fields.must("mockCardAccountId")
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.mockCardAccountId, forKey: "mockCardAccountId")
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CreateCardTransactions(mockCardAccountId: \(mockCardAccountId), body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// Which made-up card transactions to list.
public struct MockCardTransactionsQuery: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the card account: opaque.
    public var mockCardAccountId: String
    /// First day.
    public var fromDate: String?
    /// Last day.
    public var toDate: String?
    /// How many to leave out.
    public var offset: Int64?
    /// Most that are told.
    public var limit: Int64?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        mockCardAccountId: String,
        fromDate: String? = nil,
        toDate: String? = nil,
        offset: Int64? = nil,
        limit: Int64? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.mockCardAccountId = mockCardAccountId
        self.fromDate = fromDate
        self.toDate = toDate
        self.offset = offset
        self.limit = limit
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.mockCardAccountId = try fields.must("mockCardAccountId")
        self.fromDate = try fields.may("fromDate")
        self.toDate = try fields.may("toDate")
        self.offset = try fields.may("offset")
        self.limit = try fields.may("limit")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.mockCardAccountId, forKey: "mockCardAccountId")
        try fields.encodeIfPresent(self.fromDate, forKey: "fromDate")
        try fields.encodeIfPresent(self.toDate, forKey: "toDate")
        try fields.encodeIfPresent(self.offset, forKey: "offset")
        try fields.encodeIfPresent(self.limit, forKey: "limit")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "MockCardTransactionsQuery(mockCardAccountId: \(mockCardAccountId), fromDate: \(fromDate.map { "\($0)" } ?? "nil"), toDate: \(toDate.map { "\($0)" } ?? "nil"), offset: \(offset.map { "\($0)" } ?? "nil"), limit: \(limit.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}
