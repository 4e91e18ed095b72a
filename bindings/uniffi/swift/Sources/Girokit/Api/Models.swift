// Written by `make generate` from the core's definitions; do not edit.

import Foundation

/// How a bank of the Czech Open Banking Standard differs from Max banka.
public struct CobsProfile: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The profile to start from: `maxbanka` (when absent), or `cobs` for the standard to the letter.
    public var name: String?
    /// Prefix of the paths of accounts, payments, standing orders and batches: none at Max banka, `/my` in the
    /// standard.
    public var pathPrefix: String?
    /// Prefix of the path by which a signing is started: `/v2` at Max banka.
    public var signStartPrefix: String?
    /// The path by which a second user asks for a signing.
    public var secondSignPath: String?
    /// The body that confirms a signing: `code` (`{"code": {"code": …}}`, Max banka) or `oneTimePassword` (the
    /// standard).
    public var confirmation: String?
    /// Header names of this bank, by the names of the standard: `{"API-key": "WEB-API-Key"}`.
    public var headerNames: [String: String]?
    /// Whether every call carries an API key: required at Max banka, optional in the standard.
    public var apiKeyRequired: Bool?
    /// Whether standing orders follow Max banka's deviations or the standard.
    public var standingOrders: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        name: String? = nil,
        pathPrefix: String? = nil,
        signStartPrefix: String? = nil,
        secondSignPath: String? = nil,
        confirmation: String? = nil,
        headerNames: [String: String]? = nil,
        apiKeyRequired: Bool? = nil,
        standingOrders: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.name = name
        self.pathPrefix = pathPrefix
        self.signStartPrefix = signStartPrefix
        self.secondSignPath = secondSignPath
        self.confirmation = confirmation
        self.headerNames = headerNames
        self.apiKeyRequired = apiKeyRequired
        self.standingOrders = standingOrders
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.name = try fields.may("name")
        self.pathPrefix = try fields.may("pathPrefix")
        self.signStartPrefix = try fields.may("signStartPrefix")
        self.secondSignPath = try fields.may("secondSignPath")
        self.confirmation = try fields.may("confirmation")
        self.headerNames = try fields.may("headerNames")
        self.apiKeyRequired = try fields.may("apiKeyRequired")
        self.standingOrders = try fields.may("standingOrders")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.name, forKey: "name")
        try fields.encodeIfPresent(self.pathPrefix, forKey: "pathPrefix")
        try fields.encodeIfPresent(self.signStartPrefix, forKey: "signStartPrefix")
        try fields.encodeIfPresent(self.secondSignPath, forKey: "secondSignPath")
        try fields.encodeIfPresent(self.confirmation, forKey: "confirmation")
        try fields.encodeIfPresent(self.headerNames, forKey: "headerNames")
        try fields.encodeIfPresent(self.apiKeyRequired, forKey: "apiKeyRequired")
        try fields.encodeIfPresent(self.standingOrders, forKey: "standingOrders")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsProfile(name: \(name.map { "\($0)" } ?? "nil"), pathPrefix: \(pathPrefix.map { "\($0)" } ?? "nil"), signStartPrefix: \(signStartPrefix.map { "\($0)" } ?? "nil"), secondSignPath: \(secondSignPath.map { "\($0)" } ?? "nil"), confirmation: \(confirmation.map { "\($0)" } ?? "nil"), headerNames: \(headerNames.map { "\($0)" } ?? "nil"), apiKeyRequired: \(apiKeyRequired.map { "\($0)" } ?? "nil"), standingOrders: \(standingOrders.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Where CESOP-DK is reached, and what its calls look like. Whatever is not set has the default that is given here.
public struct CesopProfile: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Path of Billetautomaten's call: `/auth/realms/oces/certificates/cert`, from the guide.
    public var tokenPath: String?
    /// Path by which a report is handed in: `/reports`, a default of girokit's own.
    public var submitPath: String?
    /// Path of a receipt: `/reports/{reportId}/receipt`, a default of girokit's own.
    public var receiptPath: String?
    /// Path of a validation report: `/reports/{reportId}/validation`, a default of girokit's own.
    public var validationPath: String?
    /// Path of the list of reports: `/reports`, a default of girokit's own.
    public var listPath: String?
    /// Content type of a report: `application/xml`, a default of girokit's own.
    public var contentType: String?
    /// The field of the answer to a submission that holds the report's id: `reportId`, a default of girokit's own.
    public var reportIdField: String?
    /// The field of the answer that holds the list of reports, where that is not the whole answer: `reports`, a
    /// default of girokit's own.
    public var listField: String?
    /// The Member State whose administration receives the reports: `DK`.
    public var transmittingCountry: String?
    /// The largest report that is accepted, in bytes: 1,000,000,000 ("1GB (uncompressed)", XSD User Guide 6.00,
    /// 3.3.1.1).
    public var largestReport: Int64?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        tokenPath: String? = nil,
        submitPath: String? = nil,
        receiptPath: String? = nil,
        validationPath: String? = nil,
        listPath: String? = nil,
        contentType: String? = nil,
        reportIdField: String? = nil,
        listField: String? = nil,
        transmittingCountry: String? = nil,
        largestReport: Int64? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.tokenPath = tokenPath
        self.submitPath = submitPath
        self.receiptPath = receiptPath
        self.validationPath = validationPath
        self.listPath = listPath
        self.contentType = contentType
        self.reportIdField = reportIdField
        self.listField = listField
        self.transmittingCountry = transmittingCountry
        self.largestReport = largestReport
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.tokenPath = try fields.may("tokenPath")
        self.submitPath = try fields.may("submitPath")
        self.receiptPath = try fields.may("receiptPath")
        self.validationPath = try fields.may("validationPath")
        self.listPath = try fields.may("listPath")
        self.contentType = try fields.may("contentType")
        self.reportIdField = try fields.may("reportIdField")
        self.listField = try fields.may("listField")
        self.transmittingCountry = try fields.may("transmittingCountry")
        self.largestReport = try fields.may("largestReport")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.tokenPath, forKey: "tokenPath")
        try fields.encodeIfPresent(self.submitPath, forKey: "submitPath")
        try fields.encodeIfPresent(self.receiptPath, forKey: "receiptPath")
        try fields.encodeIfPresent(self.validationPath, forKey: "validationPath")
        try fields.encodeIfPresent(self.listPath, forKey: "listPath")
        try fields.encodeIfPresent(self.contentType, forKey: "contentType")
        try fields.encodeIfPresent(self.reportIdField, forKey: "reportIdField")
        try fields.encodeIfPresent(self.listField, forKey: "listField")
        try fields.encodeIfPresent(self.transmittingCountry, forKey: "transmittingCountry")
        try fields.encodeIfPresent(self.largestReport, forKey: "largestReport")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CesopProfile(tokenPath: \(tokenPath.map { "\($0)" } ?? "nil"), submitPath: \(submitPath.map { "\($0)" } ?? "nil"), receiptPath: \(receiptPath.map { "\($0)" } ?? "nil"), validationPath: \(validationPath.map { "\($0)" } ?? "nil"), listPath: \(listPath.map { "\($0)" } ?? "nil"), contentType: \(contentType.map { "\($0)" } ?? "nil"), reportIdField: \(reportIdField.map { "\($0)" } ?? "nil"), listField: \(listField.map { "\($0)" } ?? "nil"), transmittingCountry: \(transmittingCountry.map { "\($0)" } ?? "nil"), largestReport: \(largestReport.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// What a system demands, as data. Whatever is not set is as the system's documentation has it.
public struct Profile: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Names of the headers to sign, in order, lower case; `(request-target)` may be among them.
    public var signedHeaders: [String]?
    /// Whether requests are signed; `false` where the TLS certificate is all that a bank asks for.
    public var signed: Bool?
    /// Whether a request without a body carries, and signs, the digest of nothing.
    public var digestWithoutBody: Bool?
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
    /// How a bank of the Czech Open Banking Standard differs from Max banka.
    public var cobs: CobsProfile?
    /// Where CESOP-DK is reached, and what its calls look like.
    public var cesop: CesopProfile?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        signedHeaders: [String]? = nil,
        signed: Bool? = nil,
        digestWithoutBody: Bool? = nil,
        acceptFix: [String]? = nil,
        redirectPreferred: Bool? = nil,
        pollFirstMs: Int64? = nil,
        pollLongestMs: Int64? = nil,
        largestAnswer: Int64? = nil,
        cobs: CobsProfile? = nil,
        cesop: CesopProfile? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.signedHeaders = signedHeaders
        self.signed = signed
        self.digestWithoutBody = digestWithoutBody
        self.acceptFix = acceptFix
        self.redirectPreferred = redirectPreferred
        self.pollFirstMs = pollFirstMs
        self.pollLongestMs = pollLongestMs
        self.largestAnswer = largestAnswer
        self.cobs = cobs
        self.cesop = cesop
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.signedHeaders = try fields.may("signedHeaders")
        self.signed = try fields.may("signed")
        self.digestWithoutBody = try fields.may("digestWithoutBody")
        self.acceptFix = try fields.may("acceptFix")
        self.redirectPreferred = try fields.may("redirectPreferred")
        self.pollFirstMs = try fields.may("pollFirstMs")
        self.pollLongestMs = try fields.may("pollLongestMs")
        self.largestAnswer = try fields.may("largestAnswer")
        self.cobs = try fields.may("cobs")
        self.cesop = try fields.may("cesop")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.signedHeaders, forKey: "signedHeaders")
        try fields.encodeIfPresent(self.signed, forKey: "signed")
        try fields.encodeIfPresent(self.digestWithoutBody, forKey: "digestWithoutBody")
        try fields.encodeIfPresent(self.acceptFix, forKey: "acceptFix")
        try fields.encodeIfPresent(self.redirectPreferred, forKey: "redirectPreferred")
        try fields.encodeIfPresent(self.pollFirstMs, forKey: "pollFirstMs")
        try fields.encodeIfPresent(self.pollLongestMs, forKey: "pollLongestMs")
        try fields.encodeIfPresent(self.largestAnswer, forKey: "largestAnswer")
        try fields.encodeIfPresent(self.cobs, forKey: "cobs")
        try fields.encodeIfPresent(self.cesop, forKey: "cesop")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Profile(signedHeaders: \(signedHeaders.map { "\($0)" } ?? "nil"), signed: \(signed.map { "\($0)" } ?? "nil"), digestWithoutBody: \(digestWithoutBody.map { "\($0)" } ?? "nil"), acceptFix: \(acceptFix.map { "\($0)" } ?? "nil"), redirectPreferred: \(redirectPreferred.map { "\($0)" } ?? "nil"), pollFirstMs: \(pollFirstMs.map { "\($0)" } ?? "nil"), pollLongestMs: \(pollLongestMs.map { "\($0)" } ?? "nil"), largestAnswer: \(largestAnswer.map { "\($0)" } ?? "nil"), cobs: \(cobs.map { "\($0)" } ?? "nil"), cesop: \(cesop.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A bank, our identity there, and how requests are signed.
public struct BankConfig: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Name of the system: `tietoevry`.
    public var system: String
    /// Address below which the bank's interface lives, with or without a `/v1` at its end:
    /// `https://api.bank.example/openbanking`. For CESOP, `PROD` and `TFE` are short for the addresses of these environments.
    public var baseUrl: String
    /// Where the bank sends users back to (`TPP-Redirect-URI`). Each job may name another.
    public var redirectUri: String?
    /// Where the bank sends users back to who did not agree (`TPP-Nok-Redirect-URI`), at banks that show it by the
    /// address. Each job may name another.
    public var nokRedirectUri: String?
    /// The certificate that belongs to the signing key (QSealC), as PEM or as base64 of its DER.
    public var certificate: String?
    /// The signing key as PEM, PKCS#8 or PKCS#1. Without it a key held elsewhere signs, through `Step.Sign`.
    public var key: String?
    /// keyId of the signature, where it is not the one of the certificate.
    public var keyId: String?
    /// Address below which tokens are obtained and users are authorised, where it is not the interface's own:
    /// `https://auth.maxbanka.eu`.
    public var authUrl: String?
    /// The API key that the bank gave us (Max banka: `API-key`).
    public var apiKey: String?
    /// OAuth client id that the bank gave us.
    public var clientId: String?
    /// OAuth client secret that the bank gave us.
    public var clientSecret: String?
    /// Our name, for `TPP-Name`.
    public var tppName: String?
    /// Our licence number, for `TPP-Identification`.
    public var tppIdentification: String?
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
        nokRedirectUri: String? = nil,
        certificate: String? = nil,
        key: String? = nil,
        keyId: String? = nil,
        authUrl: String? = nil,
        apiKey: String? = nil,
        clientId: String? = nil,
        clientSecret: String? = nil,
        tppName: String? = nil,
        tppIdentification: String? = nil,
        headers: [String: String]? = nil,
        profile: Profile? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.system = system
        self.baseUrl = baseUrl
        self.redirectUri = redirectUri
        self.nokRedirectUri = nokRedirectUri
        self.certificate = certificate
        self.key = key
        self.keyId = keyId
        self.authUrl = authUrl
        self.apiKey = apiKey
        self.clientId = clientId
        self.clientSecret = clientSecret
        self.tppName = tppName
        self.tppIdentification = tppIdentification
        self.headers = headers
        self.profile = profile
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.system = try fields.must("system")
        self.baseUrl = try fields.must("baseUrl")
        self.redirectUri = try fields.may("redirectUri")
        self.nokRedirectUri = try fields.may("nokRedirectUri")
        self.certificate = try fields.may("certificate")
        self.key = try fields.may("key")
        self.keyId = try fields.may("keyId")
        self.authUrl = try fields.may("authUrl")
        self.apiKey = try fields.may("apiKey")
        self.clientId = try fields.may("clientId")
        self.clientSecret = try fields.may("clientSecret")
        self.tppName = try fields.may("tppName")
        self.tppIdentification = try fields.may("tppIdentification")
        self.headers = try fields.may("headers")
        self.profile = try fields.may("profile")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.system, forKey: "system")
        try fields.encode(self.baseUrl, forKey: "baseUrl")
        try fields.encodeIfPresent(self.redirectUri, forKey: "redirectUri")
        try fields.encodeIfPresent(self.nokRedirectUri, forKey: "nokRedirectUri")
        try fields.encodeIfPresent(self.certificate, forKey: "certificate")
        try fields.encodeIfPresent(self.key, forKey: "key")
        try fields.encodeIfPresent(self.keyId, forKey: "keyId")
        try fields.encodeIfPresent(self.authUrl, forKey: "authUrl")
        try fields.encodeIfPresent(self.apiKey, forKey: "apiKey")
        try fields.encodeIfPresent(self.clientId, forKey: "clientId")
        try fields.encodeIfPresent(self.clientSecret, forKey: "clientSecret")
        try fields.encodeIfPresent(self.tppName, forKey: "tppName")
        try fields.encodeIfPresent(self.tppIdentification, forKey: "tppIdentification")
        try fields.encodeIfPresent(self.headers, forKey: "headers")
        try fields.encodeIfPresent(self.profile, forKey: "profile")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "BankConfig(system: \(system), baseUrl: \(baseUrl), redirectUri: \(redirectUri.map { "\($0)" } ?? "nil"), nokRedirectUri: \(nokRedirectUri.map { "\($0)" } ?? "nil"), certificate: \(certificate.map { "\($0)" } ?? "nil"), key: \(key == nil ? "nil" : "[redacted]"), keyId: \(keyId.map { "\($0)" } ?? "nil"), authUrl: \(authUrl.map { "\($0)" } ?? "nil"), apiKey: \(apiKey == nil ? "nil" : "[redacted]"), clientId: \(clientId.map { "\($0)" } ?? "nil"), clientSecret: \(clientSecret == nil ? "nil" : "[redacted]"), tppName: \(tppName.map { "\($0)" } ?? "nil"), tppIdentification: \(tppIdentification.map { "\($0)" } ?? "nil"), headers: \(headers.map { "\($0)" } ?? "nil"), profile: \(profile.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
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
    /// The token with which another access token is obtained without the user.
    public var refreshToken: String?
    /// Unix time in milliseconds from which on the access token is no longer valid; absent where the bank did not
    /// say.
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
    /// When that was, as Unix time in milliseconds; it is valid for an hour.
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
    /// `User-Device-OS` of the Czech standard: the operating system.
    public var deviceOs: String?
    /// `User-Timestamp` of the Czech standard: the time on the device.
    public var timestamp: String?
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
        deviceOs: String? = nil,
        timestamp: String? = nil,
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
        self.deviceOs = deviceOs
        self.timestamp = timestamp
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
        self.deviceOs = try fields.may("deviceOs")
        self.timestamp = try fields.may("timestamp")
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
        try fields.encodeIfPresent(self.deviceOs, forKey: "deviceOs")
        try fields.encodeIfPresent(self.timestamp, forKey: "timestamp")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "PsuDevice(ipAddress: \(ipAddress.map { "\($0)" } ?? "nil"), ipPort: \(ipPort.map { "\($0)" } ?? "nil"), userAgent: \(userAgent.map { "\($0)" } ?? "nil"), accept: \(accept.map { "\($0)" } ?? "nil"), acceptCharset: \(acceptCharset.map { "\($0)" } ?? "nil"), acceptEncoding: \(acceptEncoding.map { "\($0)" } ?? "nil"), acceptLanguage: \(acceptLanguage.map { "\($0)" } ?? "nil"), httpMethod: \(httpMethod.map { "\($0)" } ?? "nil"), deviceId: \(deviceId.map { "\($0)" } ?? "nil"), geoLocation: \(geoLocation.map { "\($0)" } ?? "nil"), deviceOs: \(deviceOs.map { "\($0)" } ?? "nil"), timestamp: \(timestamp.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
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
    /// Where the bank sends this user back to who did not agree, when it is not the bank configuration's address.
    public var nokRedirectUri: String?
    /// Whether the user may come back as another than the one the session knows. A return that names another PSU is
    /// otherwise refused: it belongs to another person's browser, or somebody sent this one a link.
    public var acceptOtherPsu: Bool?
    /// `Action-ID` of the Czech standard: names the process that several calls belong to, at most 60 characters.
    public var actionId: String?
    /// SE number of the company on whose behalf we report (CESOP: `paa_vegne_af_se`); absent for ourselves.
    public var onBehalfOf: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        session: Session? = nil,
        psu: PsuDevice? = nil,
        redirectUri: String? = nil,
        nokRedirectUri: String? = nil,
        acceptOtherPsu: Bool? = nil,
        actionId: String? = nil,
        onBehalfOf: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.session = session
        self.psu = psu
        self.redirectUri = redirectUri
        self.nokRedirectUri = nokRedirectUri
        self.acceptOtherPsu = acceptOtherPsu
        self.actionId = actionId
        self.onBehalfOf = onBehalfOf
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.session = try fields.may("session")
        self.psu = try fields.may("psu")
        self.redirectUri = try fields.may("redirectUri")
        self.nokRedirectUri = try fields.may("nokRedirectUri")
        self.acceptOtherPsu = try fields.may("acceptOtherPsu")
        self.actionId = try fields.may("actionId")
        self.onBehalfOf = try fields.may("onBehalfOf")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.session, forKey: "session")
        try fields.encodeIfPresent(self.psu, forKey: "psu")
        try fields.encodeIfPresent(self.redirectUri, forKey: "redirectUri")
        try fields.encodeIfPresent(self.nokRedirectUri, forKey: "nokRedirectUri")
        try fields.encodeIfPresent(self.acceptOtherPsu, forKey: "acceptOtherPsu")
        try fields.encodeIfPresent(self.actionId, forKey: "actionId")
        try fields.encodeIfPresent(self.onBehalfOf, forKey: "onBehalfOf")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Context(session: \(session.map { "\($0)" } ?? "nil"), psu: \(psu.map { "\($0)" } ?? "nil"), redirectUri: \(redirectUri.map { "\($0)" } ?? "nil"), nokRedirectUri: \(nokRedirectUri.map { "\($0)" } ?? "nil"), acceptOtherPsu: \(acceptOtherPsu.map { "\($0)" } ?? "nil"), actionId: \(actionId.map { "\($0)" } ?? "nil"), onBehalfOf: \(onBehalfOf.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Which entries of a page are wanted. What is not set says nothing; all that is set has to hold.
public struct EntryFilter: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The field to look at, by its names in the bank's messages: `transactionAmount.amount`.
    public var field: String
    /// It is this, to the letter.
    public var equals: String?
    /// This is in it, in capitals or not.
    public var contains: String?
    /// It is this or more: dates by the calendar, numbers by their size.
    public var from: String?
    /// It is this or less: dates by the calendar, numbers by their size.
    public var to: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        field: String,
        equals: String? = nil,
        contains: String? = nil,
        from: String? = nil,
        to: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.field = field
        self.equals = equals
        self.contains = contains
        self.from = from
        self.to = to
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.field = try fields.must("field")
        self.equals = try fields.may("equals")
        self.contains = try fields.may("contains")
        self.from = try fields.may("from")
        self.to = try fields.may("to")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.field, forKey: "field")
        try fields.encodeIfPresent(self.equals, forKey: "equals")
        try fields.encodeIfPresent(self.contains, forKey: "contains")
        try fields.encodeIfPresent(self.from, forKey: "from")
        try fields.encodeIfPresent(self.to, forKey: "to")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "EntryFilter(field: \(field), equals: \(equals.map { "\($0)" } ?? "nil"), contains: \(contains.map { "\($0)" } ?? "nil"), from: \(from.map { "\($0)" } ?? "nil"), to: \(to.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// An entry of a list that cannot be read. It costs nothing but itself: the others are in the page.
public struct OddEntry: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The name of the list that it is in: `booked`.
    public var list: String
    /// Its place in the bank's list, from 0 on.
    public var index: Int64
    /// Why it cannot be read; the field is its path in the bank's answer.
    public var error: Error
    /// The entry as it came.
    public var entry: JSONValue
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        list: String,
        index: Int64,
        error: Error,
        entry: JSONValue,
        extra: [String: JSONValue] = [:]
    ) {
        self.list = list
        self.index = index
        self.error = error
        self.entry = entry
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.list = try fields.must("list")
        self.index = try fields.must("index")
        self.error = try fields.must("error")
        self.entry = try fields.must("entry")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.list, forKey: "list")
        try fields.encode(self.index, forKey: "index")
        try fields.encode(self.error, forKey: "error")
        try fields.encode(self.entry, forKey: "entry")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "OddEntry(list: \(list), index: \(index), error: \(error), entry: [redacted], extra: \(extra.keys.sorted()))"
    }
}

/// A part of an answer that is not what the standard has, or cannot be followed. It costs nothing but itself.
public struct Warning: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with it; its field is the path in the answer: `accounts[0].currency`.
    public var error: Error
    /// The part as it came: the value at the path, or the message that it makes unreadable.
    public var found: JSONValue?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        error: Error,
        found: JSONValue? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.error = error
        self.found = found
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.error = try fields.must("error")
        self.found = try fields.may("found")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.error, forKey: "error")
        try fields.encodeIfPresent(self.found, forKey: "found")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Warning(error: \(error), found: \(found == nil ? "nil" : "[redacted]"), extra: \(extra.keys.sorted()))"
    }
}

/// A page of a long list was read.
public struct PageRead: Codable, Hashable, Sendable, CustomStringConvertible {
    /// How many entries the page has.
    public var entries: Int64
    /// How many entries of the bank's lists cannot be read: they cost nothing but themselves, and the page has them apart.
    public var odd: Int64?
    /// What else in the answer did not fit; of entries that do not, the first are named.
    public var warnings: [Warning]?
    /// What the bank's answer holds beside its entries, such as the account and links. Not saved.
    public var beside: JSONValue?
    /// What to begin this job with for the next page; absent on the last one.
    public var next: JSONValue?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        entries: Int64,
        odd: Int64? = nil,
        warnings: [Warning]? = nil,
        beside: JSONValue? = nil,
        next: JSONValue? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.entries = entries
        self.odd = odd
        self.warnings = warnings
        self.beside = beside
        self.next = next
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.entries = try fields.must("entries")
        self.odd = try fields.may("odd")
        self.warnings = try fields.may("warnings")
        self.beside = try fields.may("beside")
        self.next = try fields.may("next")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.entries, forKey: "entries")
        try fields.encodeIfPresent(self.odd, forKey: "odd")
        try fields.encodeIfPresent(self.warnings, forKey: "warnings")
        try fields.encodeIfPresent(self.beside, forKey: "beside")
        try fields.encodeIfPresent(self.next, forKey: "next")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "PageRead(entries: \(entries), odd: \(odd.map { "\($0)" } ?? "nil"), warnings: \(warnings.map { "\($0)" } ?? "nil"), beside: \(beside == nil ? "nil" : "[redacted]"), next: \(next == nil ? "nil" : "[redacted]"), extra: \(extra.keys.sorted()))"
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
        let fields = try Fields(decoder)
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
    /// The bank's id of the authorisation that was started last.
    public var authorisationId: String?
    /// Whether the bank announced a fee.
    public var transactionFeeIndicator: Bool?
    /// The fee, when the bank announced one.
    public var transactionFees: InstructedAmount?
    /// What the bank said of the funds with the last status.
    public var fundsAvailable: Bool?
    /// Every change of status that was seen.
    public var statuses: [StatusSeen]
    /// What could not be read of the bank's answers. It was not needed to go on.
    public var warnings: [Warning]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentService: String,
        paymentProduct: String,
        paymentId: String? = nil,
        transactionStatus: TransactionStatus? = nil,
        startAuthorisation: String? = nil,
        authorisationId: String? = nil,
        transactionFeeIndicator: Bool? = nil,
        transactionFees: InstructedAmount? = nil,
        fundsAvailable: Bool? = nil,
        statuses: [StatusSeen],
        warnings: [Warning]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentService = paymentService
        self.paymentProduct = paymentProduct
        self.paymentId = paymentId
        self.transactionStatus = transactionStatus
        self.startAuthorisation = startAuthorisation
        self.authorisationId = authorisationId
        self.transactionFeeIndicator = transactionFeeIndicator
        self.transactionFees = transactionFees
        self.fundsAvailable = fundsAvailable
        self.statuses = statuses
        self.warnings = warnings
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentService = try fields.must("paymentService")
        self.paymentProduct = try fields.must("paymentProduct")
        self.paymentId = try fields.may("paymentId")
        self.transactionStatus = try fields.may("transactionStatus")
        self.startAuthorisation = try fields.may("startAuthorisation")
        self.authorisationId = try fields.may("authorisationId")
        self.transactionFeeIndicator = try fields.may("transactionFeeIndicator")
        self.transactionFees = try fields.may("transactionFees")
        self.fundsAvailable = try fields.may("fundsAvailable")
        self.statuses = try fields.must("statuses")
        self.warnings = try fields.may("warnings")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.paymentService, forKey: "paymentService")
        try fields.encode(self.paymentProduct, forKey: "paymentProduct")
        try fields.encodeIfPresent(self.paymentId, forKey: "paymentId")
        try fields.encodeIfPresent(self.transactionStatus, forKey: "transactionStatus")
        try fields.encodeIfPresent(self.startAuthorisation, forKey: "startAuthorisation")
        try fields.encodeIfPresent(self.authorisationId, forKey: "authorisationId")
        try fields.encodeIfPresent(self.transactionFeeIndicator, forKey: "transactionFeeIndicator")
        try fields.encodeIfPresent(self.transactionFees, forKey: "transactionFees")
        try fields.encodeIfPresent(self.fundsAvailable, forKey: "fundsAvailable")
        try fields.encode(self.statuses, forKey: "statuses")
        try fields.encodeIfPresent(self.warnings, forKey: "warnings")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "KnownPayment(paymentService: \(paymentService), paymentProduct: \(paymentProduct), paymentId: \(paymentId.map { "\($0)" } ?? "nil"), transactionStatus: \(transactionStatus.map { "\($0)" } ?? "nil"), startAuthorisation: \(startAuthorisation.map { "\($0)" } ?? "nil"), authorisationId: \(authorisationId.map { "\($0)" } ?? "nil"), transactionFeeIndicator: \(transactionFeeIndicator.map { "\($0)" } ?? "nil"), transactionFees: \(transactionFees.map { "\($0)" } ?? "nil"), fundsAvailable: \(fundsAvailable.map { "\($0)" } ?? "nil"), statuses: \(statuses), warnings: \(warnings.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
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

/// The agreements for which a PSU may act ("Special Handling for Corporate Context"). The document shows no
/// example; fields beyond these are kept in `extra`.
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
    /// Status of the consent, where the bank says so.
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
        "ConsentRequest(access: [redacted], recurringIndicator: \(recurringIndicator), validUntil: \(validUntil), frequencyPerDay: \(frequencyPerDay), combinedServiceIndicator: \(combinedServiceIndicator), extra: \(extra.keys.sorted()))"
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
    public var balanceType: BalanceType?
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
        balanceType: BalanceType? = nil,
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
        self.balanceType = try fields.may("balanceType")
        self.creditLimitIncluded = try fields.may("creditLimitIncluded")
        self.lastChangeDateTime = try fields.may("lastChangeDateTime")
        self.referenceDate = try fields.may("referenceDate")
        self.lastCommittedTransaction = try fields.may("lastCommittedTransaction")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.balanceAmount, forKey: "balanceAmount")
        try fields.encodeIfPresent(self.balanceType, forKey: "balanceType")
        try fields.encodeIfPresent(self.creditLimitIncluded, forKey: "creditLimitIncluded")
        try fields.encodeIfPresent(self.lastChangeDateTime, forKey: "lastChangeDateTime")
        try fields.encodeIfPresent(self.referenceDate, forKey: "referenceDate")
        try fields.encodeIfPresent(self.lastCommittedTransaction, forKey: "lastCommittedTransaction")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Balance(balanceAmount: \(balanceAmount), balanceType: \(balanceType.map { "\($0)" } ?? "nil"), creditLimitIncluded: \(creditLimitIncluded.map { "\($0)" } ?? "nil"), lastChangeDateTime: \(lastChangeDateTime.map { "\($0)" } ?? "nil"), referenceDate: \(referenceDate.map { "\($0)" } ?? "nil"), lastCommittedTransaction: \(lastCommittedTransaction.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
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
    /// Phone number that is registered for it.
    public var msisdn: String?
    /// Its currency, ISO 4217.
    public var currency: String?
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
        currency: String? = nil,
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
        self.currency = try fields.may("currency")
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
        try fields.encodeIfPresent(self.currency, forKey: "currency")
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
        "AccountDetails(resourceId: \(resourceId.map { "\($0)" } ?? "nil"), iban: \(iban == nil ? "nil" : "[redacted]"), bban: \(bban == nil ? "nil" : "[redacted]"), msisdn: \(msisdn.map { "\($0)" } ?? "nil"), currency: \(currency.map { "\($0)" } ?? "nil"), ownerName: \(ownerName.map { "\($0)" } ?? "nil"), name: \(name.map { "\($0)" } ?? "nil"), displayName: \(displayName.map { "\($0)" } ?? "nil"), product: \(product.map { "\($0)" } ?? "nil"), cashAccountType: \(cashAccountType.map { "\($0)" } ?? "nil"), status: \(status.map { "\($0)" } ?? "nil"), bic: \(bic.map { "\($0)" } ?? "nil"), linkedAccounts: \(linkedAccounts.map { "\($0)" } ?? "nil"), usage: \(usage.map { "\($0)" } ?? "nil"), details: \(details.map { "\($0)" } ?? "nil"), balances: \(balances.map { "\($0)" } ?? "nil"), links: \(links.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
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
    /// The account as the bank returned it.
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
    /// What in the answer did not fit its type: kept as it came, and not in its place.
    public var warnings: [Warning]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        accounts: [AccountView],
        warnings: [Warning]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.accounts = accounts
        self.warnings = warnings
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.accounts = try fields.must("accounts")
        self.warnings = try fields.may("warnings")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.accounts, forKey: "accounts")
        try fields.encodeIfPresent(self.warnings, forKey: "warnings")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "AccountsView(accounts: \(accounts), warnings: \(warnings.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
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
    /// Phone number that names an account.
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

/// What reading page by page remembers.
public struct PageTrail: Codable, Hashable, Sendable, CustomStringConvertible {
    /// How many pages there were.
    public var pages: Int64
    /// The link that further links are compared with.
    public var mark: String
    /// Short digests of the entries that the page before had of a list which the bank repeats on every page: so that each
    /// comes once.
    public var seen: [String]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        pages: Int64,
        mark: String,
        seen: [String]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.pages = pages
        self.mark = mark
        self.seen = seen
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.pages = try fields.must("pages")
        self.mark = try fields.must("mark")
        self.seen = try fields.may("seen")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.pages, forKey: "pages")
        try fields.encode(self.mark, forKey: "mark")
        try fields.encodeIfPresent(self.seen, forKey: "seen")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "PageTrail(pages: \(pages), mark: \(mark), seen: \(seen.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Which transactions to read: the first page by account and dates, every further one by the link of the page
/// before.
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
    /// What reading page by page remembers, so that pages that lead back are noticed. Given on as it came.
    public var trail: PageTrail?
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
        trail: PageTrail? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.accountId = accountId
        self.bookingStatus = bookingStatus
        self.dateFrom = dateFrom
        self.dateTo = dateTo
        self.limit = limit
        self.next = next
        self.trail = trail
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
        self.trail = try fields.may("trail")
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
        try fields.encodeIfPresent(self.trail, forKey: "trail")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "TransactionQuery(accountId: \(accountId), bookingStatus: \(bookingStatus), dateFrom: \(dateFrom.map { "\($0)" } ?? "nil"), dateTo: \(dateTo.map { "\($0)" } ?? "nil"), limit: \(limit.map { "\($0)" } ?? "nil"), next: \(next.map { "\($0)" } ?? "nil"), trail: \(trail.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A rate of exchange.
public struct ExchangeRate: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Currency exchanged from.
    public var sourceCurrency: String?
    /// The rate.
    public var exchangeRate: String?
    /// Currency in which the rate is given.
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

/// A transaction. "For booked transactions the transactionId can be expected to be stable"; pending ones may
/// change.
public struct Transaction: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of it.
    public var transactionId: String?
    /// Reference of the entry, for delta reading.
    public var entryReference: String?
    /// Reference of the one who paid.
    public var endToEndId: String?
    /// Whether it is a batch of several transactions.
    public var batchIndicator: Bool?
    /// How many.
    public var batchNumberOfTransactions: Int64?
    /// Mandate of a direct debit.
    public var mandateId: String?
    /// Number of a cheque.
    public var checkId: String?
    /// Identification of the creditor.
    public var creditorId: String?
    /// When it was booked.
    public var bookingDate: String?
    /// The value date.
    public var valueDate: String?
    /// How much; below zero for outgoing money.
    public var transactionAmount: InstructedAmount
    /// Rates, where currencies were exchanged.
    public var currencyExchange: [ExchangeRate]?
    /// Who was paid.
    public var creditorName: String?
    /// The account credited.
    public var creditorAccount: AccountReference?
    /// The creditor's bank.
    public var creditorAgent: String?
    /// The ultimate creditor.
    public var ultimateCreditor: String?
    /// Who paid.
    public var debtorName: String?
    /// The account debited.
    public var debtorAccount: AccountReference?
    /// The debtor's bank.
    public var debtorAgent: String?
    /// The ultimate debtor.
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
        "Transaction(transactionId: \(transactionId.map { "\($0)" } ?? "nil"), entryReference: \(entryReference.map { "\($0)" } ?? "nil"), endToEndId: \(endToEndId.map { "\($0)" } ?? "nil"), batchIndicator: \(batchIndicator.map { "\($0)" } ?? "nil"), batchNumberOfTransactions: \(batchNumberOfTransactions.map { "\($0)" } ?? "nil"), mandateId: \(mandateId.map { "\($0)" } ?? "nil"), checkId: \(checkId.map { "\($0)" } ?? "nil"), creditorId: \(creditorId.map { "\($0)" } ?? "nil"), bookingDate: \(bookingDate.map { "\($0)" } ?? "nil"), valueDate: \(valueDate.map { "\($0)" } ?? "nil"), transactionAmount: \(transactionAmount), currencyExchange: \(currencyExchange.map { "\($0)" } ?? "nil"), creditorName: \(creditorName.map { "\($0)" } ?? "nil"), creditorAccount: \(creditorAccount.map { "\($0)" } ?? "nil"), creditorAgent: \(creditorAgent.map { "\($0)" } ?? "nil"), ultimateCreditor: \(ultimateCreditor.map { "\($0)" } ?? "nil"), debtorName: \(debtorName.map { "\($0)" } ?? "nil"), debtorAccount: \(debtorAccount.map { "\($0)" } ?? "nil"), debtorAgent: \(debtorAgent.map { "\($0)" } ?? "nil"), ultimateDebtor: \(ultimateDebtor.map { "\($0)" } ?? "nil"), remittanceInformationUnstructured: \(remittanceInformationUnstructured.map { "\($0)" } ?? "nil"), remittanceInformationUnstructuredArray: \(remittanceInformationUnstructuredArray.map { "\($0)" } ?? "nil"), remittanceInformationStructured: \(remittanceInformationStructured == nil ? "nil" : "[redacted]"), remittanceInformationStructuredArray: \(remittanceInformationStructuredArray == nil ? "nil" : "[redacted]"), additionalInformation: \(additionalInformation.map { "\($0)" } ?? "nil"), additionalInformationStructured: \(additionalInformationStructured == nil ? "nil" : "[redacted]"), purposeCode: \(purposeCode.map { "\($0)" } ?? "nil"), bankTransactionCode: \(bankTransactionCode.map { "\($0)" } ?? "nil"), proprietaryBankTransactionCode: \(proprietaryBankTransactionCode.map { "\($0)" } ?? "nil"), balanceAfterTransaction: \(balanceAfterTransaction.map { "\($0)" } ?? "nil"), links: \(links.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
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

/// The bank's answer to a request for transactions: one page.
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
    /// What in the answer did not fit its type: kept as it came, and not in its place.
    public var warnings: [Warning]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        account: AccountReference? = nil,
        booked: [Transaction],
        pending: [Transaction],
        balances: [Balance]? = nil,
        next: TransactionQuery? = nil,
        warnings: [Warning]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.account = account
        self.booked = booked
        self.pending = pending
        self.balances = balances
        self.next = next
        self.warnings = warnings
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.account = try fields.may("account")
        self.booked = try fields.must("booked")
        self.pending = try fields.must("pending")
        self.balances = try fields.may("balances")
        self.next = try fields.may("next")
        self.warnings = try fields.may("warnings")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.account, forKey: "account")
        try fields.encode(self.booked, forKey: "booked")
        try fields.encode(self.pending, forKey: "pending")
        try fields.encodeIfPresent(self.balances, forKey: "balances")
        try fields.encodeIfPresent(self.next, forKey: "next")
        try fields.encodeIfPresent(self.warnings, forKey: "warnings")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "TransactionPage(account: \(account.map { "\($0)" } ?? "nil"), booked: \(booked), pending: \(pending), balances: \(balances.map { "\($0)" } ?? "nil"), next: \(next.map { "\($0)" } ?? "nil"), warnings: \(warnings.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
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
    public var currency: String?
    /// Name of the owner.
    public var ownerName: String?
    /// Name the bank gave it: up to 70 characters, before `longer-names` fewer.
    public var name: String?
    /// Name the PSU gave it.
    public var displayName: String?
    /// The bank's product.
    public var product: String?
    /// Whether amounts are given as debits: a purchase is then below zero.
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
        currency: String? = nil,
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
        self.currency = try fields.may("currency")
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
        try fields.encodeIfPresent(self.currency, forKey: "currency")
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
        "CardAccountDetails(resourceId: \(resourceId.map { "\($0)" } ?? "nil"), maskedPan: \(maskedPan == nil ? "nil" : "[redacted]"), currency: \(currency.map { "\($0)" } ?? "nil"), ownerName: \(ownerName.map { "\($0)" } ?? "nil"), name: \(name.map { "\($0)" } ?? "nil"), displayName: \(displayName.map { "\($0)" } ?? "nil"), product: \(product.map { "\($0)" } ?? "nil"), debitAccounting: \(debitAccounting.map { "\($0)" } ?? "nil"), status: \(status.map { "\($0)" } ?? "nil"), usage: \(usage.map { "\($0)" } ?? "nil"), details: \(details.map { "\($0)" } ?? "nil"), creditLimit: \(creditLimit.map { "\($0)" } ?? "nil"), balances: \(balances.map { "\($0)" } ?? "nil"), links: \(links.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
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
    /// The card account as the bank returned it.
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
    /// What in the answer did not fit its type: kept as it came, and not in its place.
    public var warnings: [Warning]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        cardAccounts: [CardAccountView],
        warnings: [Warning]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.cardAccounts = cardAccounts
        self.warnings = warnings
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.cardAccounts = try fields.must("cardAccounts")
        self.warnings = try fields.may("warnings")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.cardAccounts, forKey: "cardAccounts")
        try fields.encodeIfPresent(self.warnings, forKey: "warnings")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CardAccountsView(cardAccounts: \(cardAccounts), warnings: \(warnings.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
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
    /// Whether amounts are given as debits.
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

/// The bank's answer to a request for transactions of a card account: one page.
public struct CardTransactions: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Which card account.
    public var cardAccount: AccountReference?
    /// Whether amounts are given as debits.
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
    /// Whether amounts are given as debits: a purchase is then below zero.
    public var debitAccounting: Bool?
    /// Fully processed ones.
    public var booked: [CardTransaction]
    /// Ones still to be processed.
    public var pending: [CardTransaction]
    /// Balances of the card account.
    public var balances: [Balance]?
    /// Whether the bank had originalAmount and transactionAmount in each other's place; here they are in their own.
    public var amountsSwitched: Bool
    /// What to begin this job with for the next page; absent on the last one.
    public var next: TransactionQuery?
    /// What in the answer did not fit its type: kept as it came, and not in its place.
    public var warnings: [Warning]?
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
        warnings: [Warning]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.cardAccount = cardAccount
        self.debitAccounting = debitAccounting
        self.booked = booked
        self.pending = pending
        self.balances = balances
        self.amountsSwitched = amountsSwitched
        self.next = next
        self.warnings = warnings
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
        self.warnings = try fields.may("warnings")
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
        try fields.encodeIfPresent(self.warnings, forKey: "warnings")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CardTransactionPage(cardAccount: \(cardAccount.map { "\($0)" } ?? "nil"), debitAccounting: \(debitAccounting.map { "\($0)" } ?? "nil"), booked: \(booked), pending: \(pending), balances: \(balances.map { "\($0)" } ?? "nil"), amountsSwitched: \(amountsSwitched), next: \(next.map { "\($0)" } ?? "nil"), warnings: \(warnings.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
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
    /// When to pay, `YYYY-MM-DD`; today when absent.
    public var requestedExecutionDate: String?
    /// The creditor's bank; needed for SEPA outside the EEA.
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
    /// The ultimate debtor.
    public var ultimateDebtor: String?
    /// The ultimate creditor.
    public var ultimateCreditor: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        instructedAmount: InstructedAmount,
        debtorAccount: AccountReference,
        creditorAccount: AccountReference,
        creditorName: String,
        requestedExecutionDate: String? = nil,
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
        self.requestedExecutionDate = requestedExecutionDate
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
        self.requestedExecutionDate = try fields.may("requestedExecutionDate")
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
        try fields.encodeIfPresent(self.requestedExecutionDate, forKey: "requestedExecutionDate")
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
        "Payment(instructedAmount: \(instructedAmount), debtorAccount: \(debtorAccount), creditorAccount: \(creditorAccount), creditorName: \(creditorName), requestedExecutionDate: \(requestedExecutionDate.map { "\($0)" } ?? "nil"), creditorAgent: \(creditorAgent.map { "\($0)" } ?? "nil"), creditorAddress: \(creditorAddress.map { "\($0)" } ?? "nil"), purposeCode: \(purposeCode.map { "\($0)" } ?? "nil"), endToEndIdentification: \(endToEndIdentification.map { "\($0)" } ?? "nil"), remittanceInformationUnstructured: \(remittanceInformationUnstructured.map { "\($0)" } ?? "nil"), remittanceInformationStructured: \(remittanceInformationStructured.map { "\($0)" } ?? "nil"), remittanceInformationStructuredArray: \(remittanceInformationStructuredArray.map { "\($0)" } ?? "nil"), ultimateDebtor: \(ultimateDebtor.map { "\($0)" } ?? "nil"), ultimateCreditor: \(ultimateCreditor.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
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
    /// Status of the payment.
    public var transactionStatus: TransactionStatus?
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
        transactionStatus: TransactionStatus? = nil,
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
        self.transactionStatus = try fields.may("transactionStatus")
        self.paymentId = try fields.must("paymentId")
        self.links = try fields.may("_links")
        self.transactionFeeIndicator = try fields.may("transactionFeeIndicator")
        self.transactionFees = try fields.may("transactionFees")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.transactionStatus, forKey: "transactionStatus")
        try fields.encode(self.paymentId, forKey: "paymentId")
        try fields.encodeIfPresent(self.links, forKey: "_links")
        try fields.encodeIfPresent(self.transactionFeeIndicator, forKey: "transactionFeeIndicator")
        try fields.encodeIfPresent(self.transactionFees, forKey: "transactionFees")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "PaymentInitiated(transactionStatus: \(transactionStatus.map { "\($0)" } ?? "nil"), paymentId: \(paymentId), links: \(links.map { "\($0)" } ?? "nil"), transactionFeeIndicator: \(transactionFeeIndicator.map { "\($0)" } ?? "nil"), transactionFees: \(transactionFees.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
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
    /// The creditor's bank; needed for SEPA outside the EEA.
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
    /// The ultimate debtor.
    public var ultimateDebtor: String?
    /// The ultimate creditor.
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
    /// What happens when it is due on a day that is not a banking day.
    public var executionRule: ExecutionRule?
    /// Day of the month, `1` to `31`; what is past the end of a month is its last day.
    public var dayOfExecution: String?
    /// The creditor's bank; needed for SEPA outside the EEA.
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
    /// The ultimate debtor.
    public var ultimateDebtor: String?
    /// The ultimate creditor.
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
    /// Its status.
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
    /// Of a periodic payment: what happens when it is due on a day that is not a banking day.
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

/// Status of a payment.
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
    /// Status of the payment.
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
    /// Status of the authorisation.
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

/// Status of an authorisation.
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
    /// Its status.
    public var transactionStatus: TransactionStatus?
    /// The bank's id of it: opaque.
    public var basketId: String
    /// What can be done next.
    public var links: [String: Link]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        transactionStatus: TransactionStatus? = nil,
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
        self.transactionStatus = try fields.may("transactionStatus")
        self.basketId = try fields.must("basketId")
        self.links = try fields.may("_links")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.transactionStatus, forKey: "transactionStatus")
        try fields.encode(self.basketId, forKey: "basketId")
        try fields.encodeIfPresent(self.links, forKey: "_links")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "BasketCreated(transactionStatus: \(transactionStatus.map { "\($0)" } ?? "nil"), basketId: \(basketId), links: \(links.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
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
    /// The bank's id of it: opaque.
    public var basketId: String?
    /// Ids of its payments.
    public var payments: [String]?
    /// Ids of its consents.
    public var consents: [String]?
    /// Its status: the most negative status of its payments.
    public var transactionStatus: TransactionStatus?
    /// What can be done next.
    public var links: [String: Link]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        basketId: String? = nil,
        payments: [String]? = nil,
        consents: [String]? = nil,
        transactionStatus: TransactionStatus? = nil,
        links: [String: Link]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.basketId = basketId
        self.payments = payments
        self.consents = consents
        self.transactionStatus = transactionStatus
        self.links = links
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.basketId = try fields.may("basketId")
        self.payments = try fields.may("payments")
        self.consents = try fields.may("consents")
        self.transactionStatus = try fields.may("transactionStatus")
        self.links = try fields.may("_links")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.basketId, forKey: "basketId")
        try fields.encodeIfPresent(self.payments, forKey: "payments")
        try fields.encodeIfPresent(self.consents, forKey: "consents")
        try fields.encodeIfPresent(self.transactionStatus, forKey: "transactionStatus")
        try fields.encodeIfPresent(self.links, forKey: "_links")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "BasketDetails(basketId: \(basketId.map { "\($0)" } ?? "nil"), payments: \(payments.map { "\($0)" } ?? "nil"), consents: \(consents.map { "\($0)" } ?? "nil"), transactionStatus: \(transactionStatus.map { "\($0)" } ?? "nil"), links: \(links.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Status of a basket.
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
    /// What the bank said of the funds with the last status.
    public var fundsAvailable: Bool?
    /// Why its status could not be read, the last time that it was asked for.
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
        fundsAvailable: Bool? = nil,
        error: Error? = nil,
        statuses: [StatusSeen],
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentService = paymentService
        self.paymentProduct = paymentProduct
        self.paymentId = paymentId
        self.transactionStatus = transactionStatus
        self.end = end
        self.fundsAvailable = fundsAvailable
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
        self.fundsAvailable = try fields.may("fundsAvailable")
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
        try fields.encodeIfPresent(self.fundsAvailable, forKey: "fundsAvailable")
        try fields.encodeIfPresent(self.error, forKey: "error")
        try fields.encode(self.statuses, forKey: "statuses")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "BasketPayment(paymentService: \(paymentService), paymentProduct: \(paymentProduct), paymentId: \(paymentId), transactionStatus: \(transactionStatus.map { "\($0)" } ?? "nil"), end: \(end.map { "\($0)" } ?? "nil"), fundsAvailable: \(fundsAvailable.map { "\($0)" } ?? "nil"), error: \(error.map { "\($0)" } ?? "nil"), statuses: \(statuses), extra: \(extra.keys.sorted()))"
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
    /// What could not be read of the bank's answers. It was not needed to go on.
    public var warnings: [Warning]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        basketId: String? = nil,
        transactionStatus: TransactionStatus? = nil,
        mostNegative: TransactionStatus? = nil,
        startAuthorisation: String? = nil,
        payments: [BasketPayment],
        warnings: [Warning]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.basketId = basketId
        self.transactionStatus = transactionStatus
        self.mostNegative = mostNegative
        self.startAuthorisation = startAuthorisation
        self.payments = payments
        self.warnings = warnings
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.basketId = try fields.may("basketId")
        self.transactionStatus = try fields.may("transactionStatus")
        self.mostNegative = try fields.may("mostNegative")
        self.startAuthorisation = try fields.may("startAuthorisation")
        self.payments = try fields.must("payments")
        self.warnings = try fields.may("warnings")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.basketId, forKey: "basketId")
        try fields.encodeIfPresent(self.transactionStatus, forKey: "transactionStatus")
        try fields.encodeIfPresent(self.mostNegative, forKey: "mostNegative")
        try fields.encodeIfPresent(self.startAuthorisation, forKey: "startAuthorisation")
        try fields.encode(self.payments, forKey: "payments")
        try fields.encodeIfPresent(self.warnings, forKey: "warnings")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "KnownBasket(basketId: \(basketId.map { "\($0)" } ?? "nil"), transactionStatus: \(transactionStatus.map { "\($0)" } ?? "nil"), mostNegative: \(mostNegative.map { "\($0)" } ?? "nil"), startAuthorisation: \(startAuthorisation.map { "\($0)" } ?? "nil"), payments: \(payments), warnings: \(warnings.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
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

/// A confirmation of funds to request.
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

/// The answer to a confirmation of funds.
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
    /// Also lists their accounts.
    public var includeAccounts: Bool?
    /// Also lists their agreements.
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
    /// How much; below zero for outgoing money.
    public var amount: String
    /// ISO 4217 code.
    public var currency: String
    /// The value date.
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
    /// The ultimate creditor.
    public var ultimateCreditor: String?
    /// Who paid.
    public var debtorName: String?
    /// The account debited.
    public var debtorAccount: AccountReference?
    /// The ultimate debtor.
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
        "MockTransactions(transactions: \(transactions == nil ? "nil" : "[redacted]"), extra: \(extra.keys.sorted()))"
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
    /// The most that are returned.
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
    /// The most that are returned.
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

/// Where the bank sends its e-mails.
public struct ContactInformation: Codable, Hashable, Sendable, CustomStringConvertible {
    /// E-mail address.
    public var email: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        email: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.email = email
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.email = try fields.may("email")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.email, forKey: "email")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ContactInformation(email: \(email.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Contact information of a TPP.
public struct RegisterContactInformation: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Which TPP: country, authority and licence number, as in `NO-FSA-987654321`.
    public var tppId: String
    /// Where the bank sends its e-mails.
    public var body: ContactInformation
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        tppId: String,
        body: ContactInformation,
        extra: [String: JSONValue] = [:]
    ) {
        self.tppId = tppId
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.tppId = try fields.must("tppId")
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.tppId, forKey: "tppId")
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "RegisterContactInformation(tppId: \(tppId), body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// An account by one of its numbers: "Either iban or bban MUST be filled out".
public struct BecAccount: Codable, Hashable, Sendable, CustomStringConvertible {
    /// International account number (ISO 13616).
    public var iban: String?
    /// National account number, up to 14 digits: in Denmark the four of the registration number and ten of the
    /// account.
    public var bban: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        iban: String? = nil,
        bban: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.iban = iban
        self.bban = bban
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.iban = try fields.may("iban")
        self.bban = try fields.may("bban")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.iban, forKey: "iban")
        try fields.encodeIfPresent(self.bban, forKey: "bban")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "BecAccount(iban: \(iban == nil ? "nil" : "[redacted]"), bban: \(bban == nil ? "nil" : "[redacted]"), extra: \(extra.keys.sorted()))"
    }
}

/// A payment ("PaymentInitiation"). Which fields it has depends on the product.
public struct PaymentInitiation: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What is to be paid. The bank wants a JSON number; here it is text, digit for digit.
    public var instructedAmount: InstructedAmount
    /// The account to be debited.
    public var debtorAccount: BecAccount
    /// The account to be credited.
    public var creditorAccount: BecAccount
    /// Name of the creditor, at most 70 characters.
    public var creditorName: String?
    /// The creditor's bank (BICFI). Mandatory for cross-border payments.
    public var creditorAgent: String?
    /// When to pay, `YYYY-MM-DD`. Mandatory for domestic payments, refused for instant ones.
    public var requestedExecutionDate: String?
    /// Who bears the charges. For cross-border payments and, there mandatory and DEBT or CRED only, for transfers
    /// between currencies.
    public var chargeBearer: ChargeBearer?
    /// Reference of the TPP, at most 35 characters.
    public var endToEndIdentification: String?
    /// ISO 20022 purpose (ExternalPurpose1Code), four characters.
    public var purposeCode: String?
    /// Structured reference, at most 140 characters.
    public var remittanceInformationStructured: String?
    /// Message to the creditor, at most 140 characters.
    public var remittanceInformationUnstructured: String?
    /// Message to the creditor, line by line.
    public var remittanceInformationUnstructuredArray: [String]?
    /// The ultimate creditor, at most 70 characters.
    public var ultimateCreditor: String?
    /// Whose account's currency counts. For transfers between currencies only.
    public var currencyAccount: CurrencyAccount?
    /// A line of further details, at most 70 characters. For transfers between currencies only.
    public var additionalDetails: String?
    /// Message to the bank, at most 70 characters. For transfers between currencies only.
    public var messageToBank: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        instructedAmount: InstructedAmount,
        debtorAccount: BecAccount,
        creditorAccount: BecAccount,
        creditorName: String? = nil,
        creditorAgent: String? = nil,
        requestedExecutionDate: String? = nil,
        chargeBearer: ChargeBearer? = nil,
        endToEndIdentification: String? = nil,
        purposeCode: String? = nil,
        remittanceInformationStructured: String? = nil,
        remittanceInformationUnstructured: String? = nil,
        remittanceInformationUnstructuredArray: [String]? = nil,
        ultimateCreditor: String? = nil,
        currencyAccount: CurrencyAccount? = nil,
        additionalDetails: String? = nil,
        messageToBank: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.instructedAmount = instructedAmount
        self.debtorAccount = debtorAccount
        self.creditorAccount = creditorAccount
        self.creditorName = creditorName
        self.creditorAgent = creditorAgent
        self.requestedExecutionDate = requestedExecutionDate
        self.chargeBearer = chargeBearer
        self.endToEndIdentification = endToEndIdentification
        self.purposeCode = purposeCode
        self.remittanceInformationStructured = remittanceInformationStructured
        self.remittanceInformationUnstructured = remittanceInformationUnstructured
        self.remittanceInformationUnstructuredArray = remittanceInformationUnstructuredArray
        self.ultimateCreditor = ultimateCreditor
        self.currencyAccount = currencyAccount
        self.additionalDetails = additionalDetails
        self.messageToBank = messageToBank
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.instructedAmount = try fields.must("instructedAmount")
        self.debtorAccount = try fields.must("debtorAccount")
        self.creditorAccount = try fields.must("creditorAccount")
        self.creditorName = try fields.may("creditorName")
        self.creditorAgent = try fields.may("creditorAgent")
        self.requestedExecutionDate = try fields.may("requestedExecutionDate")
        self.chargeBearer = try fields.may("chargeBearer")
        self.endToEndIdentification = try fields.may("endToEndIdentification")
        self.purposeCode = try fields.may("purposeCode")
        self.remittanceInformationStructured = try fields.may("remittanceInformationStructured")
        self.remittanceInformationUnstructured = try fields.may("remittanceInformationUnstructured")
        self.remittanceInformationUnstructuredArray = try fields.may("remittanceInformationUnstructuredArray")
        self.ultimateCreditor = try fields.may("ultimateCreditor")
        self.currencyAccount = try fields.may("currencyAccount")
        self.additionalDetails = try fields.may("additionalDetails")
        self.messageToBank = try fields.may("messageToBank")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.instructedAmount, forKey: "instructedAmount")
        try fields.encode(self.debtorAccount, forKey: "debtorAccount")
        try fields.encode(self.creditorAccount, forKey: "creditorAccount")
        try fields.encodeIfPresent(self.creditorName, forKey: "creditorName")
        try fields.encodeIfPresent(self.creditorAgent, forKey: "creditorAgent")
        try fields.encodeIfPresent(self.requestedExecutionDate, forKey: "requestedExecutionDate")
        try fields.encodeIfPresent(self.chargeBearer, forKey: "chargeBearer")
        try fields.encodeIfPresent(self.endToEndIdentification, forKey: "endToEndIdentification")
        try fields.encodeIfPresent(self.purposeCode, forKey: "purposeCode")
        try fields.encodeIfPresent(self.remittanceInformationStructured, forKey: "remittanceInformationStructured")
        try fields.encodeIfPresent(self.remittanceInformationUnstructured, forKey: "remittanceInformationUnstructured")
        try fields.encodeIfPresent(self.remittanceInformationUnstructuredArray, forKey: "remittanceInformationUnstructuredArray")
        try fields.encodeIfPresent(self.ultimateCreditor, forKey: "ultimateCreditor")
        try fields.encodeIfPresent(self.currencyAccount, forKey: "currencyAccount")
        try fields.encodeIfPresent(self.additionalDetails, forKey: "additionalDetails")
        try fields.encodeIfPresent(self.messageToBank, forKey: "messageToBank")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "PaymentInitiation(instructedAmount: \(instructedAmount), debtorAccount: \(debtorAccount), creditorAccount: \(creditorAccount), creditorName: \(creditorName.map { "\($0)" } ?? "nil"), creditorAgent: \(creditorAgent.map { "\($0)" } ?? "nil"), requestedExecutionDate: \(requestedExecutionDate.map { "\($0)" } ?? "nil"), chargeBearer: \(chargeBearer.map { "\($0)" } ?? "nil"), endToEndIdentification: \(endToEndIdentification.map { "\($0)" } ?? "nil"), purposeCode: \(purposeCode.map { "\($0)" } ?? "nil"), remittanceInformationStructured: \(remittanceInformationStructured.map { "\($0)" } ?? "nil"), remittanceInformationUnstructured: \(remittanceInformationUnstructured.map { "\($0)" } ?? "nil"), remittanceInformationUnstructuredArray: \(remittanceInformationUnstructuredArray.map { "\($0)" } ?? "nil"), ultimateCreditor: \(ultimateCreditor.map { "\($0)" } ?? "nil"), currencyAccount: \(currencyAccount.map { "\($0)" } ?? "nil"), additionalDetails: \(additionalDetails.map { "\($0)" } ?? "nil"), messageToBank: \(messageToBank.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A payment to initiate.
public struct InitiateBecPayment: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The product.
    public var paymentProduct: PaymentProduct
    /// The payment.
    public var body: PaymentInitiation
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentProduct: PaymentProduct,
        body: PaymentInitiation,
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentProduct = paymentProduct
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentProduct = try fields.must("paymentProduct")
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.paymentProduct, forKey: "paymentProduct")
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "InitiateBecPayment(paymentProduct: \(paymentProduct), body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// The payment of a slip ("PaymentInitiationSlip"). Which fields it has depends on the slip type.
public struct PaymentInitiationSlip: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What is to be paid. The bank wants a JSON number; here it is text, digit for digit.
    public var instructedAmount: InstructedAmount
    /// The account to be debited.
    public var debtorAccount: BecAccount
    /// Giro number (up to 8 digits) or FI creditor number (8 digits).
    public var creditorId: String
    /// Payment id of the slip, with its check digit: 15 digits for slip-71, 16 for slip-04, slip-15 and slip-75,
    /// none for slip-01 and slip-73.
    public var debtorId: String?
    /// When to pay, `YYYY-MM-DD`; as soon as possible when absent.
    public var requestedExecutionDate: String?
    /// Reference of the TPP, at most 20 characters.
    public var endToEndIdentification: String?
    /// Message to the creditor, at most 140 characters. Mandatory for slip-01 and slip-73, possible for slip-75.
    public var paymentInformation: String?
    /// The creditor's name and address, at most 140 characters. For slip-01 and slip-75 only.
    public var remittanceInformationUnstructured: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        instructedAmount: InstructedAmount,
        debtorAccount: BecAccount,
        creditorId: String,
        debtorId: String? = nil,
        requestedExecutionDate: String? = nil,
        endToEndIdentification: String? = nil,
        paymentInformation: String? = nil,
        remittanceInformationUnstructured: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.instructedAmount = instructedAmount
        self.debtorAccount = debtorAccount
        self.creditorId = creditorId
        self.debtorId = debtorId
        self.requestedExecutionDate = requestedExecutionDate
        self.endToEndIdentification = endToEndIdentification
        self.paymentInformation = paymentInformation
        self.remittanceInformationUnstructured = remittanceInformationUnstructured
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.instructedAmount = try fields.must("instructedAmount")
        self.debtorAccount = try fields.must("debtorAccount")
        self.creditorId = try fields.must("creditorId")
        self.debtorId = try fields.may("debtorId")
        self.requestedExecutionDate = try fields.may("requestedExecutionDate")
        self.endToEndIdentification = try fields.may("endToEndIdentification")
        self.paymentInformation = try fields.may("paymentInformation")
        self.remittanceInformationUnstructured = try fields.may("remittanceInformationUnstructured")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.instructedAmount, forKey: "instructedAmount")
        try fields.encode(self.debtorAccount, forKey: "debtorAccount")
        try fields.encode(self.creditorId, forKey: "creditorId")
        try fields.encodeIfPresent(self.debtorId, forKey: "debtorId")
        try fields.encodeIfPresent(self.requestedExecutionDate, forKey: "requestedExecutionDate")
        try fields.encodeIfPresent(self.endToEndIdentification, forKey: "endToEndIdentification")
        try fields.encodeIfPresent(self.paymentInformation, forKey: "paymentInformation")
        try fields.encodeIfPresent(self.remittanceInformationUnstructured, forKey: "remittanceInformationUnstructured")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "PaymentInitiationSlip(instructedAmount: \(instructedAmount), debtorAccount: \(debtorAccount), creditorId: \(creditorId), debtorId: \(debtorId.map { "\($0)" } ?? "nil"), requestedExecutionDate: \(requestedExecutionDate.map { "\($0)" } ?? "nil"), endToEndIdentification: \(endToEndIdentification.map { "\($0)" } ?? "nil"), paymentInformation: \(paymentInformation.map { "\($0)" } ?? "nil"), remittanceInformationUnstructured: \(remittanceInformationUnstructured.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The payment of a slip to initiate.
public struct InitiateBecSlip: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The type of the slip.
    public var slipType: SlipType
    /// The payment.
    public var body: PaymentInitiationSlip
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        slipType: SlipType,
        body: PaymentInitiationSlip,
        extra: [String: JSONValue] = [:]
    ) {
        self.slipType = slipType
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.slipType = try fields.must("slipType")
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.slipType, forKey: "slipType")
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "InitiateBecSlip(slipType: \(slipType), body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// A payment that is repeated ("PeriodicPaymentInitiation").
public struct PeriodicPaymentInitiation: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What is to be paid each time. The bank wants a JSON number; here it is text, digit for digit.
    public var instructedAmount: InstructedAmount
    /// The account to be debited.
    public var debtorAccount: BecAccount
    /// The account to be credited.
    public var creditorAccount: BecAccount
    /// The day the period begins, `YYYY-MM-DD`.
    public var startDate: String
    /// How often. The bank does not support Daily and EveryTwoMonths.
    public var frequency: FrequencyCode
    /// The day the period ends; without end when absent.
    public var endDate: String?
    /// Day of the month on which it is executed, `0` to `31`. Needed where it is repeated by months.
    public var dayOfExecution: String?
    /// What happens when it is due on a day that is not a banking day. The bank does not support it.
    public var executionRule: ExecutionRule?
    /// Name of the creditor, at most 70 characters.
    public var creditorName: String?
    /// The creditor's bank (BICFI).
    public var creditorAgent: String?
    /// Not supported: a periodic payment has `startDate` and `dayOfExecution`.
    public var requestedExecutionDate: String?
    /// Reference of the TPP, at most 35 characters.
    public var endToEndIdentification: String?
    /// ISO 20022 purpose (ExternalPurpose1Code), four characters.
    public var purposeCode: String?
    /// Structured reference, at most 140 characters.
    public var remittanceInformationStructured: String?
    /// Message to the creditor, at most 140 characters.
    public var remittanceInformationUnstructured: String?
    /// Message to the creditor, line by line.
    public var remittanceInformationUnstructuredArray: [String]?
    /// The ultimate creditor, at most 70 characters.
    public var ultimateCreditor: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        instructedAmount: InstructedAmount,
        debtorAccount: BecAccount,
        creditorAccount: BecAccount,
        startDate: String,
        frequency: FrequencyCode,
        endDate: String? = nil,
        dayOfExecution: String? = nil,
        executionRule: ExecutionRule? = nil,
        creditorName: String? = nil,
        creditorAgent: String? = nil,
        requestedExecutionDate: String? = nil,
        endToEndIdentification: String? = nil,
        purposeCode: String? = nil,
        remittanceInformationStructured: String? = nil,
        remittanceInformationUnstructured: String? = nil,
        remittanceInformationUnstructuredArray: [String]? = nil,
        ultimateCreditor: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.instructedAmount = instructedAmount
        self.debtorAccount = debtorAccount
        self.creditorAccount = creditorAccount
        self.startDate = startDate
        self.frequency = frequency
        self.endDate = endDate
        self.dayOfExecution = dayOfExecution
        self.executionRule = executionRule
        self.creditorName = creditorName
        self.creditorAgent = creditorAgent
        self.requestedExecutionDate = requestedExecutionDate
        self.endToEndIdentification = endToEndIdentification
        self.purposeCode = purposeCode
        self.remittanceInformationStructured = remittanceInformationStructured
        self.remittanceInformationUnstructured = remittanceInformationUnstructured
        self.remittanceInformationUnstructuredArray = remittanceInformationUnstructuredArray
        self.ultimateCreditor = ultimateCreditor
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.instructedAmount = try fields.must("instructedAmount")
        self.debtorAccount = try fields.must("debtorAccount")
        self.creditorAccount = try fields.must("creditorAccount")
        self.startDate = try fields.must("startDate")
        self.frequency = try fields.must("frequency")
        self.endDate = try fields.may("endDate")
        self.dayOfExecution = try fields.may("dayOfExecution")
        self.executionRule = try fields.may("executionRule")
        self.creditorName = try fields.may("creditorName")
        self.creditorAgent = try fields.may("creditorAgent")
        self.requestedExecutionDate = try fields.may("requestedExecutionDate")
        self.endToEndIdentification = try fields.may("endToEndIdentification")
        self.purposeCode = try fields.may("purposeCode")
        self.remittanceInformationStructured = try fields.may("remittanceInformationStructured")
        self.remittanceInformationUnstructured = try fields.may("remittanceInformationUnstructured")
        self.remittanceInformationUnstructuredArray = try fields.may("remittanceInformationUnstructuredArray")
        self.ultimateCreditor = try fields.may("ultimateCreditor")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.instructedAmount, forKey: "instructedAmount")
        try fields.encode(self.debtorAccount, forKey: "debtorAccount")
        try fields.encode(self.creditorAccount, forKey: "creditorAccount")
        try fields.encode(self.startDate, forKey: "startDate")
        try fields.encode(self.frequency, forKey: "frequency")
        try fields.encodeIfPresent(self.endDate, forKey: "endDate")
        try fields.encodeIfPresent(self.dayOfExecution, forKey: "dayOfExecution")
        try fields.encodeIfPresent(self.executionRule, forKey: "executionRule")
        try fields.encodeIfPresent(self.creditorName, forKey: "creditorName")
        try fields.encodeIfPresent(self.creditorAgent, forKey: "creditorAgent")
        try fields.encodeIfPresent(self.requestedExecutionDate, forKey: "requestedExecutionDate")
        try fields.encodeIfPresent(self.endToEndIdentification, forKey: "endToEndIdentification")
        try fields.encodeIfPresent(self.purposeCode, forKey: "purposeCode")
        try fields.encodeIfPresent(self.remittanceInformationStructured, forKey: "remittanceInformationStructured")
        try fields.encodeIfPresent(self.remittanceInformationUnstructured, forKey: "remittanceInformationUnstructured")
        try fields.encodeIfPresent(self.remittanceInformationUnstructuredArray, forKey: "remittanceInformationUnstructuredArray")
        try fields.encodeIfPresent(self.ultimateCreditor, forKey: "ultimateCreditor")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "PeriodicPaymentInitiation(instructedAmount: \(instructedAmount), debtorAccount: \(debtorAccount), creditorAccount: \(creditorAccount), startDate: \(startDate), frequency: \(frequency), endDate: \(endDate.map { "\($0)" } ?? "nil"), dayOfExecution: \(dayOfExecution.map { "\($0)" } ?? "nil"), executionRule: \(executionRule.map { "\($0)" } ?? "nil"), creditorName: \(creditorName.map { "\($0)" } ?? "nil"), creditorAgent: \(creditorAgent.map { "\($0)" } ?? "nil"), requestedExecutionDate: \(requestedExecutionDate.map { "\($0)" } ?? "nil"), endToEndIdentification: \(endToEndIdentification.map { "\($0)" } ?? "nil"), purposeCode: \(purposeCode.map { "\($0)" } ?? "nil"), remittanceInformationStructured: \(remittanceInformationStructured.map { "\($0)" } ?? "nil"), remittanceInformationUnstructured: \(remittanceInformationUnstructured.map { "\($0)" } ?? "nil"), remittanceInformationUnstructuredArray: \(remittanceInformationUnstructuredArray.map { "\($0)" } ?? "nil"), ultimateCreditor: \(ultimateCreditor.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A periodic payment to initiate.
public struct InitiateBecPeriodicPayment: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The product: `domestic-credit-transfers` is the only one.
    public var paymentProduct: PaymentProduct
    /// The payment.
    public var body: PeriodicPaymentInitiation
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentProduct: PaymentProduct,
        body: PeriodicPaymentInitiation,
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentProduct = paymentProduct
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentProduct = try fields.must("paymentProduct")
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.paymentProduct, forKey: "paymentProduct")
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "InitiateBecPeriodicPayment(paymentProduct: \(paymentProduct), body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// A payment as the bank holds it ("PaymentInitiationInfoResponse").
public struct PaymentInitiationInfo: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Its status.
    public var transactionStatus: TransactionStatus?
    /// What is to be paid.
    public var instructedAmount: InstructedAmount?
    /// The account to be debited.
    public var debtorAccount: BecAccount?
    /// The account to be credited.
    public var creditorAccount: BecAccount?
    /// Name of the creditor.
    public var creditorName: String?
    /// The creditor's bank (BICFI).
    public var creditorAgent: String?
    /// When it is to be paid.
    public var requestedExecutionDate: String?
    /// Who bears the charges.
    public var chargeBearer: ChargeBearer?
    /// Reference of the TPP.
    public var endToEndIdentification: String?
    /// ISO 20022 purpose.
    public var purposeCode: String?
    /// Structured reference.
    public var remittanceInformationStructured: String?
    /// Message to the creditor; of a slip the creditor's name and address.
    public var remittanceInformationUnstructured: String?
    /// Message to the creditor, line by line.
    public var remittanceInformationUnstructuredArray: [String]?
    /// The ultimate creditor.
    public var ultimateCreditor: String?
    /// Of a periodic payment: the day the period begins.
    public var startDate: String?
    /// Of a periodic payment: the day the period ends.
    public var endDate: String?
    /// Of a periodic payment: day of the month.
    public var dayOfExecution: String?
    /// Of a periodic payment: how often.
    public var frequency: FrequencyCode?
    /// Of a periodic payment: what happens when it is due on a day that is not a banking day.
    public var executionRule: ExecutionRule?
    /// Of a transfer between currencies: a line of further details.
    public var additionalDetails: String?
    /// Of a transfer between currencies: message to the bank.
    public var messageToBank: String?
    /// Of a slip: the creditor's giro or FI number.
    public var creditorId: String?
    /// Of a slip: its payment id.
    public var debtorId: String?
    /// Of a slip: message to the creditor.
    public var paymentInformation: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        transactionStatus: TransactionStatus? = nil,
        instructedAmount: InstructedAmount? = nil,
        debtorAccount: BecAccount? = nil,
        creditorAccount: BecAccount? = nil,
        creditorName: String? = nil,
        creditorAgent: String? = nil,
        requestedExecutionDate: String? = nil,
        chargeBearer: ChargeBearer? = nil,
        endToEndIdentification: String? = nil,
        purposeCode: String? = nil,
        remittanceInformationStructured: String? = nil,
        remittanceInformationUnstructured: String? = nil,
        remittanceInformationUnstructuredArray: [String]? = nil,
        ultimateCreditor: String? = nil,
        startDate: String? = nil,
        endDate: String? = nil,
        dayOfExecution: String? = nil,
        frequency: FrequencyCode? = nil,
        executionRule: ExecutionRule? = nil,
        additionalDetails: String? = nil,
        messageToBank: String? = nil,
        creditorId: String? = nil,
        debtorId: String? = nil,
        paymentInformation: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.transactionStatus = transactionStatus
        self.instructedAmount = instructedAmount
        self.debtorAccount = debtorAccount
        self.creditorAccount = creditorAccount
        self.creditorName = creditorName
        self.creditorAgent = creditorAgent
        self.requestedExecutionDate = requestedExecutionDate
        self.chargeBearer = chargeBearer
        self.endToEndIdentification = endToEndIdentification
        self.purposeCode = purposeCode
        self.remittanceInformationStructured = remittanceInformationStructured
        self.remittanceInformationUnstructured = remittanceInformationUnstructured
        self.remittanceInformationUnstructuredArray = remittanceInformationUnstructuredArray
        self.ultimateCreditor = ultimateCreditor
        self.startDate = startDate
        self.endDate = endDate
        self.dayOfExecution = dayOfExecution
        self.frequency = frequency
        self.executionRule = executionRule
        self.additionalDetails = additionalDetails
        self.messageToBank = messageToBank
        self.creditorId = creditorId
        self.debtorId = debtorId
        self.paymentInformation = paymentInformation
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.transactionStatus = try fields.may("transactionStatus")
        self.instructedAmount = try fields.may("instructedAmount")
        self.debtorAccount = try fields.may("debtorAccount")
        self.creditorAccount = try fields.may("creditorAccount")
        self.creditorName = try fields.may("creditorName")
        self.creditorAgent = try fields.may("creditorAgent")
        self.requestedExecutionDate = try fields.may("requestedExecutionDate")
        self.chargeBearer = try fields.may("chargeBearer")
        self.endToEndIdentification = try fields.may("endToEndIdentification")
        self.purposeCode = try fields.may("purposeCode")
        self.remittanceInformationStructured = try fields.may("remittanceInformationStructured")
        self.remittanceInformationUnstructured = try fields.may("remittanceInformationUnstructured")
        self.remittanceInformationUnstructuredArray = try fields.may("remittanceInformationUnstructuredArray")
        self.ultimateCreditor = try fields.may("ultimateCreditor")
        self.startDate = try fields.may("startDate")
        self.endDate = try fields.may("endDate")
        self.dayOfExecution = try fields.may("dayOfExecution")
        self.frequency = try fields.may("frequency")
        self.executionRule = try fields.may("executionRule")
        self.additionalDetails = try fields.may("additionalDetails")
        self.messageToBank = try fields.may("messageToBank")
        self.creditorId = try fields.may("creditorId")
        self.debtorId = try fields.may("debtorId")
        self.paymentInformation = try fields.may("paymentInformation")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.transactionStatus, forKey: "transactionStatus")
        try fields.encodeIfPresent(self.instructedAmount, forKey: "instructedAmount")
        try fields.encodeIfPresent(self.debtorAccount, forKey: "debtorAccount")
        try fields.encodeIfPresent(self.creditorAccount, forKey: "creditorAccount")
        try fields.encodeIfPresent(self.creditorName, forKey: "creditorName")
        try fields.encodeIfPresent(self.creditorAgent, forKey: "creditorAgent")
        try fields.encodeIfPresent(self.requestedExecutionDate, forKey: "requestedExecutionDate")
        try fields.encodeIfPresent(self.chargeBearer, forKey: "chargeBearer")
        try fields.encodeIfPresent(self.endToEndIdentification, forKey: "endToEndIdentification")
        try fields.encodeIfPresent(self.purposeCode, forKey: "purposeCode")
        try fields.encodeIfPresent(self.remittanceInformationStructured, forKey: "remittanceInformationStructured")
        try fields.encodeIfPresent(self.remittanceInformationUnstructured, forKey: "remittanceInformationUnstructured")
        try fields.encodeIfPresent(self.remittanceInformationUnstructuredArray, forKey: "remittanceInformationUnstructuredArray")
        try fields.encodeIfPresent(self.ultimateCreditor, forKey: "ultimateCreditor")
        try fields.encodeIfPresent(self.startDate, forKey: "startDate")
        try fields.encodeIfPresent(self.endDate, forKey: "endDate")
        try fields.encodeIfPresent(self.dayOfExecution, forKey: "dayOfExecution")
        try fields.encodeIfPresent(self.frequency, forKey: "frequency")
        try fields.encodeIfPresent(self.executionRule, forKey: "executionRule")
        try fields.encodeIfPresent(self.additionalDetails, forKey: "additionalDetails")
        try fields.encodeIfPresent(self.messageToBank, forKey: "messageToBank")
        try fields.encodeIfPresent(self.creditorId, forKey: "creditorId")
        try fields.encodeIfPresent(self.debtorId, forKey: "debtorId")
        try fields.encodeIfPresent(self.paymentInformation, forKey: "paymentInformation")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "PaymentInitiationInfo(transactionStatus: \(transactionStatus.map { "\($0)" } ?? "nil"), instructedAmount: \(instructedAmount.map { "\($0)" } ?? "nil"), debtorAccount: \(debtorAccount.map { "\($0)" } ?? "nil"), creditorAccount: \(creditorAccount.map { "\($0)" } ?? "nil"), creditorName: \(creditorName.map { "\($0)" } ?? "nil"), creditorAgent: \(creditorAgent.map { "\($0)" } ?? "nil"), requestedExecutionDate: \(requestedExecutionDate.map { "\($0)" } ?? "nil"), chargeBearer: \(chargeBearer.map { "\($0)" } ?? "nil"), endToEndIdentification: \(endToEndIdentification.map { "\($0)" } ?? "nil"), purposeCode: \(purposeCode.map { "\($0)" } ?? "nil"), remittanceInformationStructured: \(remittanceInformationStructured.map { "\($0)" } ?? "nil"), remittanceInformationUnstructured: \(remittanceInformationUnstructured.map { "\($0)" } ?? "nil"), remittanceInformationUnstructuredArray: \(remittanceInformationUnstructuredArray.map { "\($0)" } ?? "nil"), ultimateCreditor: \(ultimateCreditor.map { "\($0)" } ?? "nil"), startDate: \(startDate.map { "\($0)" } ?? "nil"), endDate: \(endDate.map { "\($0)" } ?? "nil"), dayOfExecution: \(dayOfExecution.map { "\($0)" } ?? "nil"), frequency: \(frequency.map { "\($0)" } ?? "nil"), executionRule: \(executionRule.map { "\($0)" } ?? "nil"), additionalDetails: \(additionalDetails.map { "\($0)" } ?? "nil"), messageToBank: \(messageToBank.map { "\($0)" } ?? "nil"), creditorId: \(creditorId.map { "\($0)" } ?? "nil"), debtorId: \(debtorId.map { "\($0)" } ?? "nil"), paymentInformation: \(paymentInformation.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// What the token endpoint gave. Secret; shared by all flows of this bank.
public struct TokenReply: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `Bearer`.
    public var tokenType: String?
    /// How long it lives, in seconds.
    public var expiresIn: Int64?
    /// The token. Absent in a flow that was saved after its end.
    public var accessToken: String?
    /// Further tokens, where the server gives more than was asked for. They are secrets like the first.
    public var refreshToken: String?
    /// The same, of OpenID Connect.
    public var idToken: String?
    /// What it is good for.
    public var scope: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        tokenType: String? = nil,
        expiresIn: Int64? = nil,
        accessToken: String? = nil,
        refreshToken: String? = nil,
        idToken: String? = nil,
        scope: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.tokenType = tokenType
        self.expiresIn = expiresIn
        self.accessToken = accessToken
        self.refreshToken = refreshToken
        self.idToken = idToken
        self.scope = scope
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.tokenType = try fields.may("token_type")
        self.expiresIn = try fields.may("expires_in")
        self.accessToken = try fields.may("access_token")
        self.refreshToken = try fields.may("refresh_token")
        self.idToken = try fields.may("id_token")
        self.scope = try fields.may("scope")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.tokenType, forKey: "token_type")
        try fields.encodeIfPresent(self.expiresIn, forKey: "expires_in")
        try fields.encodeIfPresent(self.accessToken, forKey: "access_token")
        try fields.encodeIfPresent(self.refreshToken, forKey: "refresh_token")
        try fields.encodeIfPresent(self.idToken, forKey: "id_token")
        try fields.encodeIfPresent(self.scope, forKey: "scope")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "TokenReply(tokenType: \(tokenType.map { "\($0)" } ?? "nil"), expiresIn: \(expiresIn.map { "\($0)" } ?? "nil"), accessToken: \(accessToken == nil ? "nil" : "[redacted]"), refreshToken: \(refreshToken == nil ? "nil" : "[redacted]"), idToken: \(idToken == nil ? "nil" : "[redacted]"), scope: \(scope.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A token to revoke.
public struct Revocation: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The token; the one that this bank's flows share when absent.
    public var token: String?
    /// `access_token`, the only kind there is with client credentials, and what is sent when this is absent.
    public var tokenTypeHint: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        token: String? = nil,
        tokenTypeHint: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.token = token
        self.tokenTypeHint = tokenTypeHint
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.token = try fields.may("token")
        self.tokenTypeHint = try fields.may("tokenTypeHint")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.token, forKey: "token")
        try fields.encodeIfPresent(self.tokenTypeHint, forKey: "tokenTypeHint")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Revocation(token: \(token == nil ? "nil" : "[redacted]"), tokenTypeHint: \(tokenTypeHint.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The answer to a revocation. It is positive for tokens that nobody knows, too.
public struct Revoked: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Whether there was such a token (header `Revokedaccesstoken` or `Revokedrefreshtoken`).
    public var revoked: Bool
    /// Whose it was (header `Authorizeduser`).
    public var authorizedUser: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        revoked: Bool,
        authorizedUser: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.revoked = revoked
        self.authorizedUser = authorizedUser
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.revoked = try fields.must("revoked")
        self.authorizedUser = try fields.may("authorizedUser")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.revoked, forKey: "revoked")
        try fields.encodeIfPresent(self.authorizedUser, forKey: "authorizedUser")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Revoked(revoked: \(revoked), authorizedUser: \(authorizedUser.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The debtor, named in one of two ways.
public struct DebtorIdentity: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Mobile number: eight digits, or with `+` or `00`, country code and 8 to 14 digits. Not together with `nationalId`.
    public var phoneNo: String?
    /// National id (CPR number). Not together with `phoneNo`.
    public var nationalId: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        phoneNo: String? = nil,
        nationalId: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.phoneNo = phoneNo
        self.nationalId = nationalId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.phoneNo = try fields.may("phoneNo")
        self.nationalId = try fields.may("nationalId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.phoneNo, forKey: "phoneNo")
        try fields.encodeIfPresent(self.nationalId, forKey: "nationalId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "DebtorIdentity(phoneNo: \(phoneNo == nil ? "nil" : "[redacted]"), nationalId: \(nationalId == nil ? "nil" : "[redacted]"), extra: \(extra.keys.sorted()))"
    }
}

/// What the debtor is asked to approve. Both fields are needed.
public struct ProductDescription: Codable, Hashable, Sendable, CustomStringConvertible {
    /// 1 to 40 characters.
    public var title: String?
    /// 1 to 50 characters.
    public var descriptionOfBank: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        title: String? = nil,
        descriptionOfBank: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.title = title
        self.descriptionOfBank = descriptionOfBank
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.title = try fields.may("title")
        self.descriptionOfBank = try fields.may("description")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.title, forKey: "title")
        try fields.encodeIfPresent(self.descriptionOfBank, forKey: "description")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ProductDescription(title: \(title.map { "\($0)" } ?? "nil"), descriptionOfBank: \(descriptionOfBank.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Where changes of status are called back to.
public struct CallbackAddress: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Address, https. Needed where there is a callback.
    public var url: String?
    /// Token that the bank shows when it calls, as `Authorization: Bearer …`. Without it, anybody who knows the address
    /// and the uuid can send a status. Take at least 128 random bits, another for each request.
    public var authToken: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        url: String? = nil,
        authToken: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.url = url
        self.authToken = authToken
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.url = try fields.may("url")
        self.authToken = try fields.may("authToken")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.url, forKey: "url")
        try fields.encodeIfPresent(self.authToken, forKey: "authToken")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CallbackAddress(url: \(url.map { "\($0)" } ?? "nil"), authToken: \(authToken == nil ? "nil" : "[redacted]"), extra: \(extra.keys.sorted()))"
    }
}

/// A mandate request ("Description of Mandate Request Model"). `uuid`, `debtorIdentity` and `productDescription` are
/// needed; what is missing is refused in the bank's own words before anything is sent.
public struct MandateRequest: Codable, Hashable, Sendable, CustomStringConvertible {
    /// UUID made by the creditor, a new one for each request.
    public var uuid: String?
    /// The creditor's own reference of the contract, 1 to 15 letters and digits; without it the bank makes one (`BSE…`).
    public var creditorsDebtorReference: String?
    /// Who is to approve.
    public var debtorIdentity: DebtorIdentity?
    /// What is to be approved.
    public var productDescription: ProductDescription?
    /// Where changes of status are called back to.
    public var callback: CallbackAddress?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        uuid: String? = nil,
        creditorsDebtorReference: String? = nil,
        debtorIdentity: DebtorIdentity? = nil,
        productDescription: ProductDescription? = nil,
        callback: CallbackAddress? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.uuid = uuid
        self.creditorsDebtorReference = creditorsDebtorReference
        self.debtorIdentity = debtorIdentity
        self.productDescription = productDescription
        self.callback = callback
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.uuid = try fields.may("uuid")
        self.creditorsDebtorReference = try fields.may("creditorsDebtorReference")
        self.debtorIdentity = try fields.may("debtorIdentity")
        self.productDescription = try fields.may("productDescription")
        self.callback = try fields.may("callback")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.uuid, forKey: "uuid")
        try fields.encodeIfPresent(self.creditorsDebtorReference, forKey: "creditorsDebtorReference")
        try fields.encodeIfPresent(self.debtorIdentity, forKey: "debtorIdentity")
        try fields.encodeIfPresent(self.productDescription, forKey: "productDescription")
        try fields.encodeIfPresent(self.callback, forKey: "callback")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "MandateRequest(uuid: \(uuid.map { "\($0)" } ?? "nil"), creditorsDebtorReference: \(creditorsDebtorReference.map { "\($0)" } ?? "nil"), debtorIdentity: \(debtorIdentity.map { "\($0)" } ?? "nil"), productDescription: \(productDescription.map { "\($0)" } ?? "nil"), callback: \(callback.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A mandate request to submit.
public struct SubmitMandateRequest: Codable, Hashable, Sendable, CustomStringConvertible {
    /// UUID in the path; the one of the body when absent.
    public var mandateRequestUuid: String?
    /// The request.
    public var body: MandateRequest
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        mandateRequestUuid: String? = nil,
        body: MandateRequest,
        extra: [String: JSONValue] = [:]
    ) {
        self.mandateRequestUuid = mandateRequestUuid
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.mandateRequestUuid = try fields.may("mandateRequestUUID")
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.mandateRequestUuid, forKey: "mandateRequestUUID")
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "SubmitMandateRequest(mandateRequestUuid: \(mandateRequestUuid.map { "\($0)" } ?? "nil"), body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// Status of a mandate request, with what belongs to it.
public struct StatusMandate: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The status. The document's own model spells the name `stausCodeEnum`, which is read too.
    public var statusCodeEnum: MandateStatusCode
    /// The creditor's reference; with ACCEPTED_BY_DEBTOR, MANDATE_FAILED, COMPLETED and CLOSED.
    public var creditorsDebtorReference: String?
    /// Number of the mandate; with COMPLETED and CLOSED.
    public var mandateId: String?
    /// Why it failed.
    public var errorDescription: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        statusCodeEnum: MandateStatusCode,
        creditorsDebtorReference: String? = nil,
        mandateId: String? = nil,
        errorDescription: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.statusCodeEnum = statusCodeEnum
        self.creditorsDebtorReference = creditorsDebtorReference
        self.mandateId = mandateId
        self.errorDescription = errorDescription
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.statusCodeEnum = try fields.must("statusCodeEnum")
        self.creditorsDebtorReference = try fields.may("creditorsDebtorReference")
        self.mandateId = try fields.may("mandateId")
        self.errorDescription = try fields.may("errorDescription")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.statusCodeEnum, forKey: "statusCodeEnum")
        try fields.encodeIfPresent(self.creditorsDebtorReference, forKey: "creditorsDebtorReference")
        try fields.encodeIfPresent(self.mandateId, forKey: "mandateId")
        try fields.encodeIfPresent(self.errorDescription, forKey: "errorDescription")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "StatusMandate(statusCodeEnum: \(statusCodeEnum), creditorsDebtorReference: \(creditorsDebtorReference.map { "\($0)" } ?? "nil"), mandateId: \(mandateId.map { "\($0)" } ?? "nil"), errorDescription: \(errorDescription.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The status of a mandate request, as it is read, answered and called back.
public struct MandateRequestStatus: Codable, Hashable, Sendable, CustomStringConvertible {
    /// UUID of the request.
    public var uuid: String?
    /// The same, as the table of the model names it.
    public var mandateRequestUuid: String?
    /// Its status; absent in the answer to a request without callback.
    public var statusMandate: StatusMandate?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        uuid: String? = nil,
        mandateRequestUuid: String? = nil,
        statusMandate: StatusMandate? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.uuid = uuid
        self.mandateRequestUuid = mandateRequestUuid
        self.statusMandate = statusMandate
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.uuid = try fields.may("uuid")
        self.mandateRequestUuid = try fields.may("mandateRequestUUID")
        self.statusMandate = try fields.may("statusMandate")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.uuid, forKey: "uuid")
        try fields.encodeIfPresent(self.mandateRequestUuid, forKey: "mandateRequestUUID")
        try fields.encodeIfPresent(self.statusMandate, forKey: "statusMandate")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "MandateRequestStatus(uuid: \(uuid.map { "\($0)" } ?? "nil"), mandateRequestUuid: \(mandateRequestUuid.map { "\($0)" } ?? "nil"), statusMandate: \(statusMandate.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A status of a mandate request, and when it was first known.
public struct MandateStatusSeen: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The status.
    public var statusCodeEnum: MandateStatusCode
    /// Unix time in milliseconds.
    public var atMs: Int64
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        statusCodeEnum: MandateStatusCode,
        atMs: Int64,
        extra: [String: JSONValue] = [:]
    ) {
        self.statusCodeEnum = statusCodeEnum
        self.atMs = atMs
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.statusCodeEnum = try fields.must("statusCodeEnum")
        self.atMs = try fields.must("atMs")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.statusCodeEnum, forKey: "statusCodeEnum")
        try fields.encode(self.atMs, forKey: "atMs")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "MandateStatusSeen(statusCodeEnum: \(statusCodeEnum), atMs: \(atMs), extra: \(extra.keys.sorted()))"
    }
}

/// What is known of a mandate request.
public struct KnownMandate: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Its UUID.
    public var uuid: String
    /// Its status; absent where the bank has said nothing of it.
    public var statusCodeEnum: MandateStatusCode?
    /// The creditor's reference, given or made by the bank.
    public var creditorsDebtorReference: String?
    /// Number of the mandate, as text.
    public var mandateId: String?
    /// Why it failed, in the bank's words.
    public var errorDescription: String?
    /// Every status it went through, in the order of its life.
    public var statuses: [MandateStatusSeen]
    /// A status that the bank reads now and that this version does not know.
    public var unknownStatus: String?
    /// Why it was not cancelled, when that was asked for.
    public var notCancelled: Error?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        uuid: String,
        statusCodeEnum: MandateStatusCode? = nil,
        creditorsDebtorReference: String? = nil,
        mandateId: String? = nil,
        errorDescription: String? = nil,
        statuses: [MandateStatusSeen],
        unknownStatus: String? = nil,
        notCancelled: Error? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.uuid = uuid
        self.statusCodeEnum = statusCodeEnum
        self.creditorsDebtorReference = creditorsDebtorReference
        self.mandateId = mandateId
        self.errorDescription = errorDescription
        self.statuses = statuses
        self.unknownStatus = unknownStatus
        self.notCancelled = notCancelled
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.uuid = try fields.must("uuid")
        self.statusCodeEnum = try fields.may("statusCodeEnum")
        self.creditorsDebtorReference = try fields.may("creditorsDebtorReference")
        self.mandateId = try fields.may("mandateId")
        self.errorDescription = try fields.may("errorDescription")
        self.statuses = try fields.must("statuses")
        self.unknownStatus = try fields.may("unknownStatus")
        self.notCancelled = try fields.may("notCancelled")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.uuid, forKey: "uuid")
        try fields.encodeIfPresent(self.statusCodeEnum, forKey: "statusCodeEnum")
        try fields.encodeIfPresent(self.creditorsDebtorReference, forKey: "creditorsDebtorReference")
        try fields.encodeIfPresent(self.mandateId, forKey: "mandateId")
        try fields.encodeIfPresent(self.errorDescription, forKey: "errorDescription")
        try fields.encode(self.statuses, forKey: "statuses")
        try fields.encodeIfPresent(self.unknownStatus, forKey: "unknownStatus")
        try fields.encodeIfPresent(self.notCancelled, forKey: "notCancelled")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "KnownMandate(uuid: \(uuid), statusCodeEnum: \(statusCodeEnum.map { "\($0)" } ?? "nil"), creditorsDebtorReference: \(creditorsDebtorReference.map { "\($0)" } ?? "nil"), mandateId: \(mandateId.map { "\($0)" } ?? "nil"), errorDescription: \(errorDescription.map { "\($0)" } ?? "nil"), statuses: \(statuses), unknownStatus: \(unknownStatus.map { "\($0)" } ?? "nil"), notCancelled: \(notCancelled.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A mandate request that ended without trouble.
public struct MandateEnded: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What is known of it.
    public var mandate: KnownMandate
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        mandate: KnownMandate,
        extra: [String: JSONValue] = [:]
    ) {
        self.mandate = mandate
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.mandate = try fields.must("mandate")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.mandate, forKey: "mandate")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "MandateEnded(mandate: \(mandate), extra: \(extra.keys.sorted()))"
    }
}

/// A mandate request that ended with trouble, or might have.
public struct MandateTrouble: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What is known of it.
    public var mandate: KnownMandate
    /// Whose fault, why, and what to do next.
    public var error: Error
    /// Which static validation refused it, where it was one.
    public var validation: StaticValidation?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        mandate: KnownMandate,
        error: Error,
        validation: StaticValidation? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.mandate = mandate
        self.error = error
        self.validation = validation
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.mandate = try fields.must("mandate")
        self.error = try fields.must("error")
        self.validation = try fields.may("validation")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.mandate, forKey: "mandate")
        try fields.encode(self.error, forKey: "error")
        try fields.encodeIfPresent(self.validation, forKey: "validation")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "MandateTrouble(mandate: \(mandate), error: \(error), validation: \(validation.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Names a mandate request.
public struct MandateRef: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Its UUID.
    public var mandateRequestUuid: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        mandateRequestUuid: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.mandateRequestUuid = mandateRequestUuid
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.mandateRequestUuid = try fields.must("mandateRequestUUID")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.mandateRequestUuid, forKey: "mandateRequestUUID")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "MandateRef(mandateRequestUuid: \(mandateRequestUuid), extra: \(extra.keys.sorted()))"
    }
}

/// A mandate request that was submitted before, to follow or to cancel.
public struct SubmittedMandate: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Its UUID.
    public var mandateRequestUuid: String
    /// Where the bank calls back to, as it was submitted; absent when there is no callback.
    public var callback: CallbackAddress?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        mandateRequestUuid: String,
        callback: CallbackAddress? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.mandateRequestUuid = mandateRequestUuid
        self.callback = callback
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.mandateRequestUuid = try fields.must("mandateRequestUUID")
        self.callback = try fields.may("callback")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.mandateRequestUuid, forKey: "mandateRequestUUID")
        try fields.encodeIfPresent(self.callback, forKey: "callback")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "SubmittedMandate(mandateRequestUuid: \(mandateRequestUuid), callback: \(callback.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A delivery to the callback's address, as the host received it.
public struct ReceivedCallback: Codable, Hashable, Sendable, CustomStringConvertible {
    /// HTTP method; POST when absent.
    public var method: String?
    /// Headers by name; compared without regard to case.
    public var headers: [String: String]?
    /// The body as text.
    public var body: String?
    /// The saved flow of the mandate request that an answer `load` named; leave out when there is none yet.
    public var saved: String?
    /// The host has looked, and has no such mandate request.
    public var notFound: Bool?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        method: String? = nil,
        headers: [String: String]? = nil,
        body: String? = nil,
        saved: String? = nil,
        notFound: Bool? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.method = method
        self.headers = headers
        self.body = body
        self.saved = saved
        self.notFound = notFound
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.method = try fields.may("method")
        self.headers = try fields.may("headers")
        self.body = try fields.may("body")
        self.saved = try fields.may("saved")
        self.notFound = try fields.may("notFound")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.method, forKey: "method")
        try fields.encodeIfPresent(self.headers, forKey: "headers")
        try fields.encodeIfPresent(self.body, forKey: "body")
        try fields.encodeIfPresent(self.saved, forKey: "saved")
        try fields.encodeIfPresent(self.notFound, forKey: "notFound")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ReceivedCallback(method: \(method.map { "\($0)" } ?? "nil"), headers: \(headers.map { "\($0)" } ?? "nil"), body: \(body.map { "\($0)" } ?? "nil"), saved: \(saved.map { "\($0)" } ?? "nil"), notFound: \(notFound.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Which saved mandate request is needed.
public struct CallbackToLoad: Codable, Hashable, Sendable, CustomStringConvertible {
    /// UUID of the request, in lower case: what to look it up by.
    public var uuid: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        uuid: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.uuid = uuid
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.uuid = try fields.must("uuid")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.uuid, forKey: "uuid")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CallbackToLoad(uuid: \(uuid), extra: \(extra.keys.sorted()))"
    }
}

/// Something new about a mandate request. Each is reported once, however often and in whatever way it comes.
public struct MandateEvent: Codable, Hashable, Sendable, CustomStringConvertible {
    /// UUID of the request.
    public var uuid: String
    /// The status, with what came with it.
    public var statusMandate: StatusMandate
    /// Where it comes from: `callback`, `status` (read), `submit` or `cancel` (answered).
    public var source: String
    /// Unix time in milliseconds when it came.
    public var atMs: Int64
    /// It follows from a later status that was read: this status had to come before.
    public var implied: Bool?
    /// It came after a later status; the status of the request stays as it was.
    public var late: Bool?
    /// The status was known; what came with it is new, such as a mandateId.
    public var details: Bool?
    /// It was held, and by now no transition leads to it; the status of the request stays as it was.
    public var impossible: Bool?
    /// The bank reads a status that this version does not know; the known status stays, and the bank is asked again.
    public var unknown: Bool?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        uuid: String,
        statusMandate: StatusMandate,
        source: String,
        atMs: Int64,
        implied: Bool? = nil,
        late: Bool? = nil,
        details: Bool? = nil,
        impossible: Bool? = nil,
        unknown: Bool? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.uuid = uuid
        self.statusMandate = statusMandate
        self.source = source
        self.atMs = atMs
        self.implied = implied
        self.late = late
        self.details = details
        self.impossible = impossible
        self.unknown = unknown
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.uuid = try fields.must("uuid")
        self.statusMandate = try fields.must("statusMandate")
        self.source = try fields.must("source")
        self.atMs = try fields.must("atMs")
        self.implied = try fields.may("implied")
        self.late = try fields.may("late")
        self.details = try fields.may("details")
        self.impossible = try fields.may("impossible")
        self.unknown = try fields.may("unknown")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.uuid, forKey: "uuid")
        try fields.encode(self.statusMandate, forKey: "statusMandate")
        try fields.encode(self.source, forKey: "source")
        try fields.encode(self.atMs, forKey: "atMs")
        try fields.encodeIfPresent(self.implied, forKey: "implied")
        try fields.encodeIfPresent(self.late, forKey: "late")
        try fields.encodeIfPresent(self.details, forKey: "details")
        try fields.encodeIfPresent(self.impossible, forKey: "impossible")
        try fields.encodeIfPresent(self.unknown, forKey: "unknown")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "MandateEvent(uuid: \(uuid), statusMandate: \(statusMandate), source: \(source), atMs: \(atMs), implied: \(implied.map { "\($0)" } ?? "nil"), late: \(late.map { "\($0)" } ?? "nil"), details: \(details.map { "\($0)" } ?? "nil"), impossible: \(impossible.map { "\($0)" } ?? "nil"), unknown: \(unknown.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// An HTTP response for the host to send.
public struct CallbackAnswer: Codable, Hashable, Sendable, CustomStringConvertible {
    /// HTTP status.
    public var status: Int64
    /// Headers by name.
    public var headers: [String: String]
    /// The body; empty for most.
    public var body: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        status: Int64,
        headers: [String: String],
        body: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.status = try fields.must("status")
        self.headers = try fields.must("headers")
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.status, forKey: "status")
        try fields.encode(self.headers, forKey: "headers")
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CallbackAnswer(status: \(status), headers: \(headers), body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// What to store before the response is sent.
public struct CallbackToSave: Codable, Hashable, Sendable, CustomStringConvertible {
    /// UUID of the request, in lower case.
    public var uuid: String
    /// What became of the delivery.
    public var verdict: CallbackVerdict
    /// The revision that was given in. Store only over this one; when the stored one has another, somebody else was
    /// faster: load it and begin again with the same delivery.
    public var expectedRevision: Int64
    /// The revision of `saved`.
    public var revision: Int64
    /// The flow to store.
    public var saved: String
    /// What is new. Act on it once it is stored, or in the same transaction.
    public var events: [MandateEvent]
    /// What to answer once it is stored; when it cannot be stored, answer 500, and the bank delivers again.
    public var answer: CallbackAnswer
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        uuid: String,
        verdict: CallbackVerdict,
        expectedRevision: Int64,
        revision: Int64,
        saved: String,
        events: [MandateEvent],
        answer: CallbackAnswer,
        extra: [String: JSONValue] = [:]
    ) {
        self.uuid = uuid
        self.verdict = verdict
        self.expectedRevision = expectedRevision
        self.revision = revision
        self.saved = saved
        self.events = events
        self.answer = answer
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.uuid = try fields.must("uuid")
        self.verdict = try fields.must("verdict")
        self.expectedRevision = try fields.must("expectedRevision")
        self.revision = try fields.must("revision")
        self.saved = try fields.must("saved")
        self.events = try fields.must("events")
        self.answer = try fields.must("answer")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.uuid, forKey: "uuid")
        try fields.encode(self.verdict, forKey: "verdict")
        try fields.encode(self.expectedRevision, forKey: "expectedRevision")
        try fields.encode(self.revision, forKey: "revision")
        try fields.encode(self.saved, forKey: "saved")
        try fields.encode(self.events, forKey: "events")
        try fields.encode(self.answer, forKey: "answer")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CallbackToSave(uuid: \(uuid), verdict: \(verdict), expectedRevision: \(expectedRevision), revision: \(revision), saved: \(saved), events: \(events), answer: \(answer), extra: \(extra.keys.sorted()))"
    }
}

/// What to answer; there is nothing to store.
public struct CallbackToAnswer: Codable, Hashable, Sendable, CustomStringConvertible {
    /// UUID of the request, where the delivery names one.
    public var uuid: String?
    /// What became of the delivery.
    public var verdict: CallbackVerdict
    /// What to answer.
    public var answer: CallbackAnswer
    /// What is wrong with the delivery.
    public var error: Error?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        uuid: String? = nil,
        verdict: CallbackVerdict,
        answer: CallbackAnswer,
        error: Error? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.uuid = uuid
        self.verdict = verdict
        self.answer = answer
        self.error = error
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.uuid = try fields.may("uuid")
        self.verdict = try fields.must("verdict")
        self.answer = try fields.must("answer")
        self.error = try fields.may("error")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.uuid, forKey: "uuid")
        try fields.encode(self.verdict, forKey: "verdict")
        try fields.encode(self.answer, forKey: "answer")
        try fields.encodeIfPresent(self.error, forKey: "error")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CallbackToAnswer(uuid: \(uuid.map { "\($0)" } ?? "nil"), verdict: \(verdict), answer: \(answer), error: \(error.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A TPP as it registers itself. Names in other languages are fields beside `client_name`, such as
/// `client_name#en-US`.
public struct CobsTppRegistration: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Web or native. Required.
    public var applicationType: CobsApplicationType?
    /// Where users are sent back to: one to three addresses of at most 2047 characters. Required.
    public var redirectUris: [String]?
    /// Name of the application, at most 255 characters. Required.
    public var clientName: String?
    /// Address of the application's logo, at most 2047 characters.
    public var logoUri: String?
    /// E-mail address of the person responsible for it, at most 320 characters.
    public var contact: String?
    /// The roles asked for, as the certificate has them. Required at Max banka.
    public var scopes: [CobsScope]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        applicationType: CobsApplicationType? = nil,
        redirectUris: [String]? = nil,
        clientName: String? = nil,
        logoUri: String? = nil,
        contact: String? = nil,
        scopes: [CobsScope]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.applicationType = applicationType
        self.redirectUris = redirectUris
        self.clientName = clientName
        self.logoUri = logoUri
        self.contact = contact
        self.scopes = scopes
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.applicationType = try fields.may("application_type")
        self.redirectUris = try fields.may("redirect_uris")
        self.clientName = try fields.may("client_name")
        self.logoUri = try fields.may("logo_uri")
        self.contact = try fields.may("contact")
        self.scopes = try fields.may("scopes")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.applicationType, forKey: "application_type")
        try fields.encodeIfPresent(self.redirectUris, forKey: "redirect_uris")
        try fields.encodeIfPresent(self.clientName, forKey: "client_name")
        try fields.encodeIfPresent(self.logoUri, forKey: "logo_uri")
        try fields.encodeIfPresent(self.contact, forKey: "contact")
        try fields.encodeIfPresent(self.scopes, forKey: "scopes")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsTppRegistration(applicationType: \(applicationType.map { "\($0)" } ?? "nil"), redirectUris: \(redirectUris.map { "\($0)" } ?? "nil"), clientName: \(clientName.map { "\($0)" } ?? "nil"), logoUri: \(logoUri.map { "\($0)" } ?? "nil"), contact: \(contact.map { "\($0)" } ?? "nil"), scopes: \(scopes.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A registration to make.
public struct RegisterCobsTpp: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The TPP.
    public var body: CobsTppRegistration
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        body: CobsTppRegistration,
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
        "RegisterCobsTpp(body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// A TPP as the bank has registered it. Secret.
public struct CobsTpp: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Web or native.
    public var applicationType: CobsApplicationType?
    /// Where users are sent back to.
    public var redirectUris: [String]?
    /// Name of the application.
    public var clientName: String?
    /// Address of the application's logo.
    public var logoUri: String?
    /// E-mail address of the person responsible for it.
    public var contact: String?
    /// The roles.
    public var scopes: [CobsScope]?
    /// The client id, at most 36 characters.
    public var clientId: String?
    /// The client secret, at most 64 characters.
    public var clientSecret: String?
    /// When the secret expires, in seconds since 1970-01-01; 0 for never.
    public var clientSecretExpiresAt: Int64?
    /// The API key.
    public var apiKey: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        applicationType: CobsApplicationType? = nil,
        redirectUris: [String]? = nil,
        clientName: String? = nil,
        logoUri: String? = nil,
        contact: String? = nil,
        scopes: [CobsScope]? = nil,
        clientId: String? = nil,
        clientSecret: String? = nil,
        clientSecretExpiresAt: Int64? = nil,
        apiKey: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.applicationType = applicationType
        self.redirectUris = redirectUris
        self.clientName = clientName
        self.logoUri = logoUri
        self.contact = contact
        self.scopes = scopes
        self.clientId = clientId
        self.clientSecret = clientSecret
        self.clientSecretExpiresAt = clientSecretExpiresAt
        self.apiKey = apiKey
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.applicationType = try fields.may("application_type")
        self.redirectUris = try fields.may("redirect_uris")
        self.clientName = try fields.may("client_name")
        self.logoUri = try fields.may("logo_uri")
        self.contact = try fields.may("contact")
        self.scopes = try fields.may("scopes")
        self.clientId = try fields.may("client_id")
        self.clientSecret = try fields.may("client_secret")
        self.clientSecretExpiresAt = try fields.may("client_secret_expires_at")
        self.apiKey = try fields.may("api_key")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.applicationType, forKey: "application_type")
        try fields.encodeIfPresent(self.redirectUris, forKey: "redirect_uris")
        try fields.encodeIfPresent(self.clientName, forKey: "client_name")
        try fields.encodeIfPresent(self.logoUri, forKey: "logo_uri")
        try fields.encodeIfPresent(self.contact, forKey: "contact")
        try fields.encodeIfPresent(self.scopes, forKey: "scopes")
        try fields.encodeIfPresent(self.clientId, forKey: "client_id")
        try fields.encodeIfPresent(self.clientSecret, forKey: "client_secret")
        try fields.encodeIfPresent(self.clientSecretExpiresAt, forKey: "client_secret_expires_at")
        try fields.encodeIfPresent(self.apiKey, forKey: "api_key")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsTpp(applicationType: \(applicationType.map { "\($0)" } ?? "nil"), redirectUris: \(redirectUris.map { "\($0)" } ?? "nil"), clientName: \(clientName.map { "\($0)" } ?? "nil"), logoUri: \(logoUri.map { "\($0)" } ?? "nil"), contact: \(contact.map { "\($0)" } ?? "nil"), scopes: \(scopes.map { "\($0)" } ?? "nil"), clientId: \(clientId.map { "\($0)" } ?? "nil"), clientSecret: \(clientSecret == nil ? "nil" : "[redacted]"), clientSecretExpiresAt: \(clientSecretExpiresAt.map { "\($0)" } ?? "nil"), apiKey: \(apiKey == nil ? "nil" : "[redacted]"), extra: \(extra.keys.sorted()))"
    }
}

/// A registered TPP, by its client id.
public struct CobsTppRef: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `client_id`.
    public var clientId: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        clientId: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.clientId = clientId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.clientId = try fields.must("clientId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.clientId, forKey: "clientId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsTppRef(clientId: \(clientId), extra: \(extra.keys.sorted()))"
    }
}

/// A registration to change: the whole of it, as it is to be.
public struct UpdateCobsTpp: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `client_id`.
    public var clientId: String
    /// The TPP as it is to be.
    public var body: CobsTppRegistration
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        clientId: String,
        body: CobsTppRegistration,
        extra: [String: JSONValue] = [:]
    ) {
        self.clientId = clientId
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.clientId = try fields.must("clientId")
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.clientId, forKey: "clientId")
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "UpdateCobsTpp(clientId: \(clientId), body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// A certificate.
public struct CobsCertificate: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The new certificate: PEM, or the base64 of it. Required.
    public var certificatePem: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        certificatePem: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.certificatePem = certificatePem
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.certificatePem = try fields.may("certificatePem")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.certificatePem, forKey: "certificatePem")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsCertificate(certificatePem: \(certificatePem.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A certificate to add to a registration.
public struct AddCobsCertificate: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `client_id`.
    public var clientId: String
    /// The certificate.
    public var body: CobsCertificate
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        clientId: String,
        body: CobsCertificate,
        extra: [String: JSONValue] = [:]
    ) {
        self.clientId = clientId
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.clientId = try fields.must("clientId")
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.clientId, forKey: "clientId")
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "AddCobsCertificate(clientId: \(clientId), body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// The request that the user's browser takes to the bank (RFC 6749, 4.1.1).
public struct CobsAuthorisationRequest: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `code`.
    public var responseType: String?
    /// The client id.
    public var clientId: String?
    /// Where the user comes back to: one of the registered addresses.
    public var redirectUri: String?
    /// The roles asked for; all that are registered when absent.
    public var scope: String?
    /// Comes back with the user.
    public var state: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        responseType: String? = nil,
        clientId: String? = nil,
        redirectUri: String? = nil,
        scope: String? = nil,
        state: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.responseType = responseType
        self.clientId = clientId
        self.redirectUri = redirectUri
        self.scope = scope
        self.state = state
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.responseType = try fields.may("response_type")
        self.clientId = try fields.may("client_id")
        self.redirectUri = try fields.may("redirect_uri")
        self.scope = try fields.may("scope")
        self.state = try fields.may("state")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.responseType, forKey: "response_type")
        try fields.encodeIfPresent(self.clientId, forKey: "client_id")
        try fields.encodeIfPresent(self.redirectUri, forKey: "redirect_uri")
        try fields.encodeIfPresent(self.scope, forKey: "scope")
        try fields.encodeIfPresent(self.state, forKey: "state")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsAuthorisationRequest(responseType: \(responseType.map { "\($0)" } ?? "nil"), clientId: \(clientId.map { "\($0)" } ?? "nil"), redirectUri: \(redirectUri.map { "\($0)" } ?? "nil"), scope: \(scope.map { "\($0)" } ?? "nil"), state: \(state.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// What a user is to authorise us for.
public struct AuthoriseCobs: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The roles, divided by blanks: `aisp pisp`. All that the bank has approved when absent.
    public var scope: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        scope: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.scope = scope
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.scope = try fields.may("scope")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.scope, forKey: "scope")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "AuthoriseCobs(scope: \(scope.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// What a user has granted. The tokens themselves are in the session of the flow.
public struct CobsGrant: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The roles, where the bank says them.
    public var scope: String?
    /// Until when the access token holds, as Unix time in milliseconds; it is renewed by itself.
    public var expiresAtMs: Int64?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        scope: String? = nil,
        expiresAtMs: Int64? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.scope = scope
        self.expiresAtMs = expiresAtMs
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.scope = try fields.may("scope")
        self.expiresAtMs = try fields.may("expiresAtMs")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.scope, forKey: "scope")
        try fields.encodeIfPresent(self.expiresAtMs, forKey: "expiresAtMs")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsGrant(scope: \(scope.map { "\($0)" } ?? "nil"), expiresAtMs: \(expiresAtMs.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// An authorisation that came to nothing.
public struct CobsNoGrant: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Why.
    public var error: Error
    /// Id of the request whose answer was lost.
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
        "CobsNoGrant(error: \(error), requestId: \(requestId.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// An authorisation that the host has ended.
public struct CobsGrantCancelled: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        extra: [String: JSONValue] = [:]
    ) {
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        let fields = try Fields(decoder)
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsGrantCancelled(extra: \(extra.keys.sorted()))"
    }
}

/// The form of a token request (RFC 6749, 4.1.3 and 6).
public struct CobsTokenForm: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `authorization_code` or `refresh_token`.
    public var grantType: String?
    /// The code that came back with the user.
    public var code: String?
    /// The refresh token.
    public var refreshToken: String?
    /// The client id.
    public var clientId: String?
    /// The client secret.
    public var clientSecret: String?
    /// The address that was in the authorisation request.
    public var redirectUri: String?
    /// The roles asked for.
    public var scope: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        grantType: String? = nil,
        code: String? = nil,
        refreshToken: String? = nil,
        clientId: String? = nil,
        clientSecret: String? = nil,
        redirectUri: String? = nil,
        scope: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.grantType = grantType
        self.code = code
        self.refreshToken = refreshToken
        self.clientId = clientId
        self.clientSecret = clientSecret
        self.redirectUri = redirectUri
        self.scope = scope
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.grantType = try fields.may("grant_type")
        self.code = try fields.may("code")
        self.refreshToken = try fields.may("refresh_token")
        self.clientId = try fields.may("client_id")
        self.clientSecret = try fields.may("client_secret")
        self.redirectUri = try fields.may("redirect_uri")
        self.scope = try fields.may("scope")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.grantType, forKey: "grant_type")
        try fields.encodeIfPresent(self.code, forKey: "code")
        try fields.encodeIfPresent(self.refreshToken, forKey: "refresh_token")
        try fields.encodeIfPresent(self.clientId, forKey: "client_id")
        try fields.encodeIfPresent(self.clientSecret, forKey: "client_secret")
        try fields.encodeIfPresent(self.redirectUri, forKey: "redirect_uri")
        try fields.encodeIfPresent(self.scope, forKey: "scope")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsTokenForm(grantType: \(grantType.map { "\($0)" } ?? "nil"), code: \(code == nil ? "nil" : "[redacted]"), refreshToken: \(refreshToken == nil ? "nil" : "[redacted]"), clientId: \(clientId.map { "\($0)" } ?? "nil"), clientSecret: \(clientSecret == nil ? "nil" : "[redacted]"), redirectUri: \(redirectUri.map { "\($0)" } ?? "nil"), scope: \(scope.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A token request to make.
public struct GetCobsToken: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The form.
    public var form: CobsTokenForm
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        form: CobsTokenForm,
        extra: [String: JSONValue] = [:]
    ) {
        self.form = form
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.form = try fields.must("form")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.form, forKey: "form")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "GetCobsToken(form: \(form), extra: \(extra.keys.sorted()))"
    }
}

/// The answer to a token request. Secret.
public struct CobsToken: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The token that is sent with each call.
    public var accessToken: String
    /// The token with which another one is obtained without the user.
    public var refreshToken: String?
    /// A token of OpenID Connect, where the bank gives one.
    public var idToken: String?
    /// How long the access token is valid, in seconds.
    public var expiresIn: String?
    /// `Bearer`.
    public var tokenType: String?
    /// Level of verification, 0 to 4; 3 by default, 0 for none.
    public var acr: String?
    /// The roles it is good for.
    public var scope: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        accessToken: String,
        refreshToken: String? = nil,
        idToken: String? = nil,
        expiresIn: String? = nil,
        tokenType: String? = nil,
        acr: String? = nil,
        scope: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.accessToken = accessToken
        self.refreshToken = refreshToken
        self.idToken = idToken
        self.expiresIn = expiresIn
        self.tokenType = tokenType
        self.acr = acr
        self.scope = scope
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.accessToken = try fields.must("access_token")
        self.refreshToken = try fields.may("refresh_token")
        self.idToken = try fields.may("id_token")
        self.expiresIn = try fields.may("expires_in")
        self.tokenType = try fields.may("token_type")
        self.acr = try fields.may("acr")
        self.scope = try fields.may("scope")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.accessToken, forKey: "access_token")
        try fields.encodeIfPresent(self.refreshToken, forKey: "refresh_token")
        try fields.encodeIfPresent(self.idToken, forKey: "id_token")
        try fields.encodeIfPresent(self.expiresIn, forKey: "expires_in")
        try fields.encodeIfPresent(self.tokenType, forKey: "token_type")
        try fields.encodeIfPresent(self.acr, forKey: "acr")
        try fields.encodeIfPresent(self.scope, forKey: "scope")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsToken(accessToken: [redacted], refreshToken: \(refreshToken == nil ? "nil" : "[redacted]"), idToken: \(idToken == nil ? "nil" : "[redacted]"), expiresIn: \(expiresIn.map { "\($0)" } ?? "nil"), tokenType: \(tokenType.map { "\($0)" } ?? "nil"), acr: \(acr.map { "\($0)" } ?? "nil"), scope: \(scope.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The form of a revocation (RFC 7009).
public struct CobsRevokeForm: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The access or refresh token.
    public var token: String
    /// Which of the two it is.
    public var tokenTypeHint: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        token: String,
        tokenTypeHint: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.token = token
        self.tokenTypeHint = tokenTypeHint
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.token = try fields.must("token")
        self.tokenTypeHint = try fields.may("token_type_hint")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.token, forKey: "token")
        try fields.encodeIfPresent(self.tokenTypeHint, forKey: "token_type_hint")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsRevokeForm(token: [redacted], tokenTypeHint: \(tokenTypeHint.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A token to revoke.
public struct RevokeCobsToken: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The form.
    public var form: CobsRevokeForm
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        form: CobsRevokeForm,
        extra: [String: JSONValue] = [:]
    ) {
        self.form = form
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.form = try fields.must("form")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.form, forKey: "form")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "RevokeCobsToken(form: \(form), extra: \(extra.keys.sorted()))"
    }
}

/// Which page of a list, and in which order.
public struct ReadCobsAccounts: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Number of the page, from 0.
    public var page: Int64?
    /// How many on a page; all when absent.
    public var size: Int64?
    /// Fields to sort by, divided by commas: `currency,identification.other`.
    public var sort: String?
    /// `asc` or `desc` for each of them, divided by commas.
    public var order: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        page: Int64? = nil,
        size: Int64? = nil,
        sort: String? = nil,
        order: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.page = page
        self.size = size
        self.sort = sort
        self.order = order
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.page = try fields.may("page")
        self.size = try fields.may("size")
        self.sort = try fields.may("sort")
        self.order = try fields.may("order")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.page, forKey: "page")
        try fields.encodeIfPresent(self.size, forKey: "size")
        try fields.encodeIfPresent(self.sort, forKey: "sort")
        try fields.encodeIfPresent(self.order, forKey: "order")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ReadCobsAccounts(page: \(page.map { "\($0)" } ?? "nil"), size: \(size.map { "\($0)" } ?? "nil"), sort: \(sort.map { "\($0)" } ?? "nil"), order: \(order.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Numbers of an account in the list.
public struct CobsListedNumber: Codable, Hashable, Sendable, CustomStringConvertible {
    /// IBAN.
    public var iban: String?
    /// The number in the local form.
    public var other: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        iban: String? = nil,
        other: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.iban = iban
        self.other = other
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.iban = try fields.may("iban")
        self.other = try fields.may("other")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.iban, forKey: "iban")
        try fields.encodeIfPresent(self.other, forKey: "other")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsListedNumber(iban: \(iban == nil ? "nil" : "[redacted]"), other: \(other == nil ? "nil" : "[redacted]"), extra: \(extra.keys.sorted()))"
    }
}

/// The bank that keeps an account.
public struct CobsServicer: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Czech code of the bank: four digits.
    public var bankCode: String?
    /// ISO 3166-1 code of its country.
    public var countryCode: String?
    /// BIC.
    public var bic: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        bankCode: String? = nil,
        countryCode: String? = nil,
        bic: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.bankCode = bankCode
        self.countryCode = countryCode
        self.bic = bic
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.bankCode = try fields.may("bankCode")
        self.countryCode = try fields.may("countryCode")
        self.bic = try fields.may("bic")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.bankCode, forKey: "bankCode")
        try fields.encodeIfPresent(self.countryCode, forKey: "countryCode")
        try fields.encodeIfPresent(self.bic, forKey: "bic")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsServicer(bankCode: \(bankCode.map { "\($0)" } ?? "nil"), countryCode: \(countryCode.map { "\($0)" } ?? "nil"), bic: \(bic.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// What the user is to an account.
public struct CobsRelationship: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Whether it is theirs.
    public var isOwner: Bool?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        isOwner: Bool? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.isOwner = isOwner
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.isOwner = try fields.may("isOwner")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.isOwner, forKey: "isOwner")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsRelationship(isOwner: \(isOwner.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// An account of the user.
public struct CobsAccount: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of it: what other calls name.
    public var id: String?
    /// Its numbers.
    public var identification: CobsListedNumber?
    /// ISO 4217 code of its currency.
    public var currency: String?
    /// The bank that keeps it.
    public var servicer: CobsServicer?
    /// What the user is to it.
    public var relationship: CobsRelationship?
    /// The name that the user gave it.
    public var nameI18n: String?
    /// Name of the product.
    public var productI18n: String?
    /// Names of the owners.
    public var ownersNames: [String]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        id: String? = nil,
        identification: CobsListedNumber? = nil,
        currency: String? = nil,
        servicer: CobsServicer? = nil,
        relationship: CobsRelationship? = nil,
        nameI18n: String? = nil,
        productI18n: String? = nil,
        ownersNames: [String]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.id = id
        self.identification = identification
        self.currency = currency
        self.servicer = servicer
        self.relationship = relationship
        self.nameI18n = nameI18n
        self.productI18n = productI18n
        self.ownersNames = ownersNames
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.id = try fields.may("id")
        self.identification = try fields.may("identification")
        self.currency = try fields.may("currency")
        self.servicer = try fields.may("servicer")
        self.relationship = try fields.may("relationship")
        self.nameI18n = try fields.may("nameI18N")
        self.productI18n = try fields.may("productI18N")
        self.ownersNames = try fields.may("ownersNames")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.id, forKey: "id")
        try fields.encodeIfPresent(self.identification, forKey: "identification")
        try fields.encodeIfPresent(self.currency, forKey: "currency")
        try fields.encodeIfPresent(self.servicer, forKey: "servicer")
        try fields.encodeIfPresent(self.relationship, forKey: "relationship")
        try fields.encodeIfPresent(self.nameI18n, forKey: "nameI18N")
        try fields.encodeIfPresent(self.productI18n, forKey: "productI18N")
        try fields.encodeIfPresent(self.ownersNames, forKey: "ownersNames")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsAccount(id: \(id.map { "\($0)" } ?? "nil"), identification: \(identification.map { "\($0)" } ?? "nil"), currency: \(currency.map { "\($0)" } ?? "nil"), servicer: \(servicer.map { "\($0)" } ?? "nil"), relationship: \(relationship.map { "\($0)" } ?? "nil"), nameI18n: \(nameI18n.map { "\($0)" } ?? "nil"), productI18n: \(productI18n.map { "\($0)" } ?? "nil"), ownersNames: \(ownersNames.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A page of the list of accounts.
public struct CobsAccounts: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Number of this page, from 0.
    public var pageNumber: Int64?
    /// How many pages there are.
    public var pageCount: Int64?
    /// Number of the next page; absent or null on the last.
    public var nextPage: Int64?
    /// How many entries are on a page.
    public var pageSize: Int64?
    /// How many entries there are on all pages, where the bank knows it.
    public var totalCount: Int64?
    /// The accounts.
    public var accounts: [CobsAccount]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        pageNumber: Int64? = nil,
        pageCount: Int64? = nil,
        nextPage: Int64? = nil,
        pageSize: Int64? = nil,
        totalCount: Int64? = nil,
        accounts: [CobsAccount],
        extra: [String: JSONValue] = [:]
    ) {
        self.pageNumber = pageNumber
        self.pageCount = pageCount
        self.nextPage = nextPage
        self.pageSize = pageSize
        self.totalCount = totalCount
        self.accounts = accounts
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.pageNumber = try fields.may("pageNumber")
        self.pageCount = try fields.may("pageCount")
        self.nextPage = try fields.may("nextPage")
        self.pageSize = try fields.may("pageSize")
        self.totalCount = try fields.may("totalCount")
        self.accounts = try fields.must("accounts")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.pageNumber, forKey: "pageNumber")
        try fields.encodeIfPresent(self.pageCount, forKey: "pageCount")
        try fields.encodeIfPresent(self.nextPage, forKey: "nextPage")
        try fields.encodeIfPresent(self.pageSize, forKey: "pageSize")
        try fields.encodeIfPresent(self.totalCount, forKey: "totalCount")
        try fields.encode(self.accounts, forKey: "accounts")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsAccounts(pageNumber: \(pageNumber.map { "\($0)" } ?? "nil"), pageCount: \(pageCount.map { "\($0)" } ?? "nil"), nextPage: \(nextPage.map { "\($0)" } ?? "nil"), pageSize: \(pageSize.map { "\($0)" } ?? "nil"), totalCount: \(totalCount.map { "\($0)" } ?? "nil"), accounts: \(accounts), extra: \(extra.keys.sorted()))"
    }
}

/// An account, by the bank's id of it.
public struct CobsAccountRef: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `id` of the account in the list.
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
        "CobsAccountRef(accountId: \(accountId), extra: \(extra.keys.sorted()))"
    }
}

/// What a balance counts, as a code.
public struct CobsCodeOrProprietary: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The code.
    public var code: CobsBalanceCode?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        code: CobsBalanceCode? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.code = code
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.code = try fields.may("code")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.code, forKey: "code")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsCodeOrProprietary(code: \(code.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// What a balance counts.
public struct CobsBalanceType: Codable, Hashable, Sendable, CustomStringConvertible {
    /// As a code.
    public var codeOrProprietary: CobsCodeOrProprietary?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        codeOrProprietary: CobsCodeOrProprietary? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.codeOrProprietary = codeOrProprietary
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.codeOrProprietary = try fields.may("codeOrProprietary")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.codeOrProprietary, forKey: "codeOrProprietary")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsBalanceType(codeOrProprietary: \(codeOrProprietary.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// An amount and its currency.
public struct CobsAmount: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The amount: on the wire a JSON number, exact.
    public var value: String?
    /// ISO 4217 code of its currency.
    public var currency: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        value: String? = nil,
        currency: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.value = value
        self.currency = currency
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.value = try fields.may("value")
        self.currency = try fields.may("currency")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.value, forKey: "value")
        try fields.encodeIfPresent(self.currency, forKey: "currency")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsAmount(value: \(value.map { "\($0)" } ?? "nil"), currency: \(currency.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A credit line that a balance includes.
public struct CobsCreditLine: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Whether it is included.
    public var included: Bool?
    /// How large it is.
    public var amount: CobsAmount?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        included: Bool? = nil,
        amount: CobsAmount? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.included = included
        self.amount = amount
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.included = try fields.may("included")
        self.amount = try fields.may("amount")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.included, forKey: "included")
        try fields.encodeIfPresent(self.amount, forKey: "amount")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsCreditLine(included: \(included.map { "\($0)" } ?? "nil"), amount: \(amount.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The moment of a balance.
public struct CobsMoment: Codable, Hashable, Sendable, CustomStringConvertible {
    /// As a date.
    public var date: String?
    /// As a date with time.
    public var dateTime: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        date: String? = nil,
        dateTime: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.date = date
        self.dateTime = dateTime
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.date = try fields.may("date")
        self.dateTime = try fields.may("dateTime")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.date, forKey: "date")
        try fields.encodeIfPresent(self.dateTime, forKey: "dateTime")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsMoment(date: \(date.map { "\($0)" } ?? "nil"), dateTime: \(dateTime.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A balance.
public struct CobsBalance: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What it counts.
    public var kind: CobsBalanceType?
    /// The credit line in it.
    public var creditLine: CobsCreditLine?
    /// The amount, without sign.
    public var amount: CobsAmount?
    /// Whether the account is in credit or debit.
    public var creditDebitIndicator: CobsCreditDebit?
    /// Of when it is.
    public var date: CobsMoment?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        kind: CobsBalanceType? = nil,
        creditLine: CobsCreditLine? = nil,
        amount: CobsAmount? = nil,
        creditDebitIndicator: CobsCreditDebit? = nil,
        date: CobsMoment? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.kind = kind
        self.creditLine = creditLine
        self.amount = amount
        self.creditDebitIndicator = creditDebitIndicator
        self.date = date
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.kind = try fields.may("type")
        self.creditLine = try fields.may("creditLine")
        self.amount = try fields.may("amount")
        self.creditDebitIndicator = try fields.may("creditDebitIndicator")
        self.date = try fields.may("date")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.kind, forKey: "type")
        try fields.encodeIfPresent(self.creditLine, forKey: "creditLine")
        try fields.encodeIfPresent(self.amount, forKey: "amount")
        try fields.encodeIfPresent(self.creditDebitIndicator, forKey: "creditDebitIndicator")
        try fields.encodeIfPresent(self.date, forKey: "date")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsBalance(kind: \(kind.map { "\($0)" } ?? "nil"), creditLine: \(creditLine.map { "\($0)" } ?? "nil"), amount: \(amount.map { "\($0)" } ?? "nil"), creditDebitIndicator: \(creditDebitIndicator.map { "\($0)" } ?? "nil"), date: \(date.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The balances of an account.
public struct CobsBalances: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Available, current and opening balance.
    public var balances: [CobsBalance]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        balances: [CobsBalance],
        extra: [String: JSONValue] = [:]
    ) {
        self.balances = balances
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.balances = try fields.must("balances")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.balances, forKey: "balances")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsBalances(balances: \(balances), extra: \(extra.keys.sorted()))"
    }
}

/// Transactions to read.
public struct ReadCobsTransactions: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `id` of the account in the list.
    public var accountId: String
    /// Number of the page, from 0. Only together with `sort`.
    public var page: Int64?
    /// How many on a page; all when absent. Only together with `sort`.
    public var size: Int64?
    /// Fields to sort by, divided by commas; without them the bank answers faster, in the order of processing.
    public var sort: String?
    /// `asc` or `desc` for each of them, divided by commas.
    public var order: String?
    /// From when on, ISO 8601.
    public var fromDate: String?
    /// Until when, inclusive, ISO 8601.
    public var toDate: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        accountId: String,
        page: Int64? = nil,
        size: Int64? = nil,
        sort: String? = nil,
        order: String? = nil,
        fromDate: String? = nil,
        toDate: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.accountId = accountId
        self.page = page
        self.size = size
        self.sort = sort
        self.order = order
        self.fromDate = fromDate
        self.toDate = toDate
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.accountId = try fields.must("accountId")
        self.page = try fields.may("page")
        self.size = try fields.may("size")
        self.sort = try fields.may("sort")
        self.order = try fields.may("order")
        self.fromDate = try fields.may("fromDate")
        self.toDate = try fields.may("toDate")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.accountId, forKey: "accountId")
        try fields.encodeIfPresent(self.page, forKey: "page")
        try fields.encodeIfPresent(self.size, forKey: "size")
        try fields.encodeIfPresent(self.sort, forKey: "sort")
        try fields.encodeIfPresent(self.order, forKey: "order")
        try fields.encodeIfPresent(self.fromDate, forKey: "fromDate")
        try fields.encodeIfPresent(self.toDate, forKey: "toDate")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ReadCobsTransactions(accountId: \(accountId), page: \(page.map { "\($0)" } ?? "nil"), size: \(size.map { "\($0)" } ?? "nil"), sort: \(sort.map { "\($0)" } ?? "nil"), order: \(order.map { "\($0)" } ?? "nil"), fromDate: \(fromDate.map { "\($0)" } ?? "nil"), toDate: \(toDate.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A code of the Czech list of bank transactions.
public struct CobsProprietaryCode: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The code.
    public var code: String?
    /// Who keeps the list: `CBA`.
    public var issuer: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        code: String? = nil,
        issuer: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.code = code
        self.issuer = issuer
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.code = try fields.may("code")
        self.issuer = try fields.may("issuer")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.code, forKey: "code")
        try fields.encodeIfPresent(self.issuer, forKey: "issuer")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsProprietaryCode(code: \(code.map { "\($0)" } ?? "nil"), issuer: \(issuer.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// What kind of transaction it is.
public struct CobsTransactionCode: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The code.
    public var proprietary: CobsProprietaryCode?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        proprietary: CobsProprietaryCode? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.proprietary = proprietary
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.proprietary = try fields.may("proprietary")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.proprietary, forKey: "proprietary")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsTransactionCode(proprietary: \(proprietary.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// References of a transaction.
public struct CobsReferences: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Given by the client at the initiation.
    public var messageIdentification: String?
    /// Given by the bank.
    public var accountServicerReference: String?
    /// Constant symbol; for cards, the internal number of the card.
    public var paymentInformationIdentification: String?
    /// Specific symbol.
    public var instructionIdentification: String?
    /// Variable symbol of domestic payments, reference of SEPA payments.
    public var endToEndIdentification: String?
    /// Card number with asterisks.
    public var chequeNumber: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        messageIdentification: String? = nil,
        accountServicerReference: String? = nil,
        paymentInformationIdentification: String? = nil,
        instructionIdentification: String? = nil,
        endToEndIdentification: String? = nil,
        chequeNumber: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.messageIdentification = messageIdentification
        self.accountServicerReference = accountServicerReference
        self.paymentInformationIdentification = paymentInformationIdentification
        self.instructionIdentification = instructionIdentification
        self.endToEndIdentification = endToEndIdentification
        self.chequeNumber = chequeNumber
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.messageIdentification = try fields.may("messageIdentification")
        self.accountServicerReference = try fields.may("accountServicerReference")
        self.paymentInformationIdentification = try fields.may("paymentInformationIdentification")
        self.instructionIdentification = try fields.may("instructionIdentification")
        self.endToEndIdentification = try fields.may("endToEndIdentification")
        self.chequeNumber = try fields.may("chequeNumber")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.messageIdentification, forKey: "messageIdentification")
        try fields.encodeIfPresent(self.accountServicerReference, forKey: "accountServicerReference")
        try fields.encodeIfPresent(self.paymentInformationIdentification, forKey: "paymentInformationIdentification")
        try fields.encodeIfPresent(self.instructionIdentification, forKey: "instructionIdentification")
        try fields.encodeIfPresent(self.endToEndIdentification, forKey: "endToEndIdentification")
        try fields.encodeIfPresent(self.chequeNumber, forKey: "chequeNumber")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsReferences(messageIdentification: \(messageIdentification.map { "\($0)" } ?? "nil"), accountServicerReference: \(accountServicerReference.map { "\($0)" } ?? "nil"), paymentInformationIdentification: \(paymentInformationIdentification.map { "\($0)" } ?? "nil"), instructionIdentification: \(instructionIdentification.map { "\($0)" } ?? "nil"), endToEndIdentification: \(endToEndIdentification.map { "\($0)" } ?? "nil"), chequeNumber: \(chequeNumber.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A change of money.
public struct CobsExchange: Codable, Hashable, Sendable, CustomStringConvertible {
    /// From this currency.
    public var sourceCurrency: String?
    /// Into this one.
    public var targetCurrency: String?
    /// At this rate.
    public var exchangeRate: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        sourceCurrency: String? = nil,
        targetCurrency: String? = nil,
        exchangeRate: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.sourceCurrency = sourceCurrency
        self.targetCurrency = targetCurrency
        self.exchangeRate = exchangeRate
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.sourceCurrency = try fields.may("sourceCurrency")
        self.targetCurrency = try fields.may("targetCurrency")
        self.exchangeRate = try fields.may("exchangeRate")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.sourceCurrency, forKey: "sourceCurrency")
        try fields.encodeIfPresent(self.targetCurrency, forKey: "targetCurrency")
        try fields.encodeIfPresent(self.exchangeRate, forKey: "exchangeRate")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsExchange(sourceCurrency: \(sourceCurrency.map { "\($0)" } ?? "nil"), targetCurrency: \(targetCurrency.map { "\($0)" } ?? "nil"), exchangeRate: \(exchangeRate.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// An amount before or after a change of money.
public struct CobsAmountInCurrency: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The amount.
    public var amount: CobsAmount?
    /// The change.
    public var currencyExchange: CobsExchange?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        amount: CobsAmount? = nil,
        currencyExchange: CobsExchange? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.amount = amount
        self.currencyExchange = currencyExchange
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.amount = try fields.may("amount")
        self.currencyExchange = try fields.may("currencyExchange")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.amount, forKey: "amount")
        try fields.encodeIfPresent(self.currencyExchange, forKey: "currencyExchange")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsAmountInCurrency(amount: \(amount.map { "\($0)" } ?? "nil"), currencyExchange: \(currencyExchange.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The amounts of a transaction.
public struct CobsAmountDetails: Codable, Hashable, Sendable, CustomStringConvertible {
    /// As the client ordered it.
    public var instructedAmount: CobsAmountInCurrency?
    /// In the currency of the account.
    public var counterValueAmount: CobsAmountInCurrency?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        instructedAmount: CobsAmountInCurrency? = nil,
        counterValueAmount: CobsAmountInCurrency? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.instructedAmount = instructedAmount
        self.counterValueAmount = counterValueAmount
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.instructedAmount = try fields.may("instructedAmount")
        self.counterValueAmount = try fields.may("counterValueAmount")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.instructedAmount, forKey: "instructedAmount")
        try fields.encodeIfPresent(self.counterValueAmount, forKey: "counterValueAmount")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsAmountDetails(instructedAmount: \(instructedAmount.map { "\($0)" } ?? "nil"), counterValueAmount: \(counterValueAmount.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Who bears the charges.
public struct CobsChargesAccountBearer: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Debtor, creditor or both.
    public var bearer: CobsChargeBearer?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        bearer: CobsChargeBearer? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.bearer = bearer
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.bearer = try fields.may("bearer")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.bearer, forKey: "bearer")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsChargesAccountBearer(bearer: \(bearer.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A postal address.
public struct CobsAddress: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Street, at most 70 characters.
    public var streetName: String?
    /// House number, at most 16 characters.
    public var buildingNumber: String?
    /// Postal code, at most 16 characters.
    public var postCode: String?
    /// Town, at most 35 characters.
    public var townName: String?
    /// ISO 3166-1 code of the country.
    public var country: String?
    /// The address in up to two lines of 70 characters.
    public var addressLine: [String]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        streetName: String? = nil,
        buildingNumber: String? = nil,
        postCode: String? = nil,
        townName: String? = nil,
        country: String? = nil,
        addressLine: [String]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.streetName = streetName
        self.buildingNumber = buildingNumber
        self.postCode = postCode
        self.townName = townName
        self.country = country
        self.addressLine = addressLine
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.streetName = try fields.may("streetName")
        self.buildingNumber = try fields.may("buildingNumber")
        self.postCode = try fields.may("postCode")
        self.townName = try fields.may("townName")
        self.country = try fields.may("country")
        self.addressLine = try fields.may("addressLine")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.streetName, forKey: "streetName")
        try fields.encodeIfPresent(self.buildingNumber, forKey: "buildingNumber")
        try fields.encodeIfPresent(self.postCode, forKey: "postCode")
        try fields.encodeIfPresent(self.townName, forKey: "townName")
        try fields.encodeIfPresent(self.country, forKey: "country")
        try fields.encodeIfPresent(self.addressLine, forKey: "addressLine")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsAddress(streetName: \(streetName.map { "\($0)" } ?? "nil"), buildingNumber: \(buildingNumber.map { "\($0)" } ?? "nil"), postCode: \(postCode.map { "\($0)" } ?? "nil"), townName: \(townName.map { "\($0)" } ?? "nil"), country: \(country.map { "\($0)" } ?? "nil"), addressLine: \(addressLine.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// What kind of number an identification is.
public struct CobsSchemeName: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Code of the kind of document.
    public var code: String?
    /// The kind of document in words, at most 35 characters.
    public var proprietary: String?
    /// Who issued it, at most 35 characters.
    public var issuer: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        code: String? = nil,
        proprietary: String? = nil,
        issuer: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.code = code
        self.proprietary = proprietary
        self.issuer = issuer
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.code = try fields.may("code")
        self.proprietary = try fields.may("proprietary")
        self.issuer = try fields.may("issuer")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.code, forKey: "code")
        try fields.encodeIfPresent(self.proprietary, forKey: "proprietary")
        try fields.encodeIfPresent(self.issuer, forKey: "issuer")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsSchemeName(code: \(code.map { "\($0)" } ?? "nil"), proprietary: \(proprietary.map { "\($0)" } ?? "nil"), issuer: \(issuer.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Another identification of a person or organisation.
public struct CobsOtherIdentification: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The number itself, at most 35 characters: of an identity card, a passport, a register.
    public var identification: String?
    /// What kind of number it is.
    public var schemeName: CobsSchemeName?
    /// Who issued it, at most 35 characters.
    public var issuer: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        identification: String? = nil,
        schemeName: CobsSchemeName? = nil,
        issuer: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.identification = identification
        self.schemeName = schemeName
        self.issuer = issuer
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.identification = try fields.may("identification")
        self.schemeName = try fields.may("schemeName")
        self.issuer = try fields.may("issuer")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.identification, forKey: "identification")
        try fields.encodeIfPresent(self.schemeName, forKey: "schemeName")
        try fields.encodeIfPresent(self.issuer, forKey: "issuer")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsOtherIdentification(identification: \(identification == nil ? "nil" : "[redacted]"), schemeName: \(schemeName.map { "\($0)" } ?? "nil"), issuer: \(issuer.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Identification of an organisation.
public struct CobsOrganisation: Codable, Hashable, Sendable, CustomStringConvertible {
    /// BIC or BEI of the organisation.
    public var bicOrBei: String?
    /// BIC of the organisation, where a bank spells it so.
    public var bic: String?
    /// Another number of it.
    public var other: CobsOtherIdentification?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        bicOrBei: String? = nil,
        bic: String? = nil,
        other: CobsOtherIdentification? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.bicOrBei = bicOrBei
        self.bic = bic
        self.other = other
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.bicOrBei = try fields.may("bicOrBei")
        self.bic = try fields.may("bic")
        self.other = try fields.may("other")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.bicOrBei, forKey: "bicOrBei")
        try fields.encodeIfPresent(self.bic, forKey: "bic")
        try fields.encodeIfPresent(self.other, forKey: "other")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsOrganisation(bicOrBei: \(bicOrBei.map { "\($0)" } ?? "nil"), bic: \(bic.map { "\($0)" } ?? "nil"), other: \(other.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Identification of a natural person.
public struct CobsPrivate: Codable, Hashable, Sendable, CustomStringConvertible {
    /// A number of theirs.
    public var other: CobsOtherIdentification?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        other: CobsOtherIdentification? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.other = other
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.other = try fields.may("other")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.other, forKey: "other")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsPrivate(other: \(other.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Identification of a party: of an organisation or of a person, never both.
public struct CobsPartyIdentification: Codable, Hashable, Sendable, CustomStringConvertible {
    /// As an organisation.
    public var organisationIdentification: CobsOrganisation?
    /// As a natural person.
    public var privateIdentification: CobsPrivate?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        organisationIdentification: CobsOrganisation? = nil,
        privateIdentification: CobsPrivate? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.organisationIdentification = organisationIdentification
        self.privateIdentification = privateIdentification
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.organisationIdentification = try fields.may("organisationIdentification")
        self.privateIdentification = try fields.may("privateIdentification")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.organisationIdentification, forKey: "organisationIdentification")
        try fields.encodeIfPresent(self.privateIdentification, forKey: "privateIdentification")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsPartyIdentification(organisationIdentification: \(organisationIdentification.map { "\($0)" } ?? "nil"), privateIdentification: \(privateIdentification.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A person or organisation.
public struct CobsParty: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Name, at most 70 characters.
    public var name: String?
    /// Address.
    public var postalAddress: CobsAddress?
    /// Identification.
    public var identification: CobsPartyIdentification?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        name: String? = nil,
        postalAddress: CobsAddress? = nil,
        identification: CobsPartyIdentification? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.name = name
        self.postalAddress = postalAddress
        self.identification = identification
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.name = try fields.may("name")
        self.postalAddress = try fields.may("postalAddress")
        self.identification = try fields.may("identification")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.name, forKey: "name")
        try fields.encodeIfPresent(self.postalAddress, forKey: "postalAddress")
        try fields.encodeIfPresent(self.identification, forKey: "identification")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsParty(name: \(name.map { "\($0)" } ?? "nil"), postalAddress: \(postalAddress.map { "\($0)" } ?? "nil"), identification: \(identification.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// An account number that is no IBAN.
public struct CobsOtherAccount: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The number in the local form, at most 34 characters.
    public var identification: String?
    /// Fields of the number's scheme, where a bank has them.
    public var schemeName: CobsSchemeName?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        identification: String? = nil,
        schemeName: CobsSchemeName? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.identification = identification
        self.schemeName = schemeName
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.identification = try fields.may("identification")
        self.schemeName = try fields.may("schemeName")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.identification, forKey: "identification")
        try fields.encodeIfPresent(self.schemeName, forKey: "schemeName")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsOtherAccount(identification: \(identification == nil ? "nil" : "[redacted]"), schemeName: \(schemeName.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Number of an account.
public struct CobsAccountNumber: Codable, Hashable, Sendable, CustomStringConvertible {
    /// IBAN.
    public var iban: String?
    /// Another form of the number.
    public var other: CobsOtherAccount?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        iban: String? = nil,
        other: CobsOtherAccount? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.iban = iban
        self.other = other
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.iban = try fields.may("iban")
        self.other = try fields.may("other")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.iban, forKey: "iban")
        try fields.encodeIfPresent(self.other, forKey: "other")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsAccountNumber(iban: \(iban == nil ? "nil" : "[redacted]"), other: \(other.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// An account as an order names it.
public struct CobsCashAccount: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the account, in answers.
    public var id: String?
    /// Its number.
    public var identification: CobsAccountNumber?
    /// ISO 4217 code of its currency.
    public var currency: String?
    /// Its name, in answers.
    public var name: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        id: String? = nil,
        identification: CobsAccountNumber? = nil,
        currency: String? = nil,
        name: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.id = id
        self.identification = identification
        self.currency = currency
        self.name = name
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.id = try fields.may("id")
        self.identification = try fields.may("identification")
        self.currency = try fields.may("currency")
        self.name = try fields.may("name")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.id, forKey: "id")
        try fields.encodeIfPresent(self.identification, forKey: "identification")
        try fields.encodeIfPresent(self.currency, forKey: "currency")
        try fields.encodeIfPresent(self.name, forKey: "name")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsCashAccount(id: \(id.map { "\($0)" } ?? "nil"), identification: \(identification.map { "\($0)" } ?? "nil"), currency: \(currency.map { "\($0)" } ?? "nil"), name: \(name.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The parties of a transaction.
public struct CobsRelatedParties: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Who paid.
    public var debtor: CobsParty?
    /// From which account.
    public var debtorAccount: CobsCashAccount?
    /// Who was paid.
    public var creditor: CobsParty?
    /// To which account.
    public var creditorAccount: CobsCashAccount?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        debtor: CobsParty? = nil,
        debtorAccount: CobsCashAccount? = nil,
        creditor: CobsParty? = nil,
        creditorAccount: CobsCashAccount? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.debtor = debtor
        self.debtorAccount = debtorAccount
        self.creditor = creditor
        self.creditorAccount = creditorAccount
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.debtor = try fields.may("debtor")
        self.debtorAccount = try fields.may("debtorAccount")
        self.creditor = try fields.may("creditor")
        self.creditorAccount = try fields.may("creditorAccount")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.debtor, forKey: "debtor")
        try fields.encodeIfPresent(self.debtorAccount, forKey: "debtorAccount")
        try fields.encodeIfPresent(self.creditor, forKey: "creditor")
        try fields.encodeIfPresent(self.creditorAccount, forKey: "creditorAccount")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsRelatedParties(debtor: \(debtor.map { "\($0)" } ?? "nil"), debtorAccount: \(debtorAccount.map { "\($0)" } ?? "nil"), creditor: \(creditor.map { "\($0)" } ?? "nil"), creditorAccount: \(creditorAccount.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A clearing system.
public struct CobsClearingSystem: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Its code.
    public var code: String?
    /// Its name, where it has no code.
    public var proprietary: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        code: String? = nil,
        proprietary: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.code = code
        self.proprietary = proprietary
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.code = try fields.may("code")
        self.proprietary = try fields.may("proprietary")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.code, forKey: "code")
        try fields.encodeIfPresent(self.proprietary, forKey: "proprietary")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsClearingSystem(code: \(code.map { "\($0)" } ?? "nil"), proprietary: \(proprietary.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A bank as a member of a clearing system.
public struct CobsClearingMember: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The clearing system.
    public var clearingSystemIdentification: CobsClearingSystem?
    /// The bank's number in it.
    public var memberIdentification: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        clearingSystemIdentification: CobsClearingSystem? = nil,
        memberIdentification: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.clearingSystemIdentification = clearingSystemIdentification
        self.memberIdentification = memberIdentification
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.clearingSystemIdentification = try fields.may("clearingSystemIdentification")
        self.memberIdentification = try fields.may("memberIdentification")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.clearingSystemIdentification, forKey: "clearingSystemIdentification")
        try fields.encodeIfPresent(self.memberIdentification, forKey: "memberIdentification")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsClearingMember(clearingSystemIdentification: \(clearingSystemIdentification.map { "\($0)" } ?? "nil"), memberIdentification: \(memberIdentification.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Another number of a bank.
public struct CobsOtherBank: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The number.
    public var identification: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        identification: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.identification = identification
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.identification = try fields.may("identification")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.identification, forKey: "identification")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsOtherBank(identification: \(identification.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Identification of a bank.
public struct CobsInstitution: Codable, Hashable, Sendable, CustomStringConvertible {
    /// BIC.
    public var bic: String?
    /// As a member of a clearing system.
    public var clearingSystemMemberIdentification: CobsClearingMember?
    /// Name.
    public var name: String?
    /// Address.
    public var postalAddress: CobsAddress?
    /// Another number of it.
    public var other: CobsOtherBank?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        bic: String? = nil,
        clearingSystemMemberIdentification: CobsClearingMember? = nil,
        name: String? = nil,
        postalAddress: CobsAddress? = nil,
        other: CobsOtherBank? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.bic = bic
        self.clearingSystemMemberIdentification = clearingSystemMemberIdentification
        self.name = name
        self.postalAddress = postalAddress
        self.other = other
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.bic = try fields.may("bic")
        self.clearingSystemMemberIdentification = try fields.may("clearingSystemMemberIdentification")
        self.name = try fields.may("name")
        self.postalAddress = try fields.may("postalAddress")
        self.other = try fields.may("other")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.bic, forKey: "bic")
        try fields.encodeIfPresent(self.clearingSystemMemberIdentification, forKey: "clearingSystemMemberIdentification")
        try fields.encodeIfPresent(self.name, forKey: "name")
        try fields.encodeIfPresent(self.postalAddress, forKey: "postalAddress")
        try fields.encodeIfPresent(self.other, forKey: "other")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsInstitution(bic: \(bic.map { "\($0)" } ?? "nil"), clearingSystemMemberIdentification: \(clearingSystemMemberIdentification.map { "\($0)" } ?? "nil"), name: \(name.map { "\($0)" } ?? "nil"), postalAddress: \(postalAddress.map { "\($0)" } ?? "nil"), other: \(other.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A bank.
public struct CobsAgent: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Which one.
    public var financialInstitutionIdentification: CobsInstitution?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        financialInstitutionIdentification: CobsInstitution? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.financialInstitutionIdentification = financialInstitutionIdentification
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.financialInstitutionIdentification = try fields.may("financialInstitutionIdentification")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.financialInstitutionIdentification, forKey: "financialInstitutionIdentification")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsAgent(financialInstitutionIdentification: \(financialInstitutionIdentification.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The banks of a transaction.
public struct CobsRelatedAgents: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The debtor's.
    public var debtorAgent: CobsAgent?
    /// The creditor's.
    public var creditorAgent: CobsAgent?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        debtorAgent: CobsAgent? = nil,
        creditorAgent: CobsAgent? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.debtorAgent = debtorAgent
        self.creditorAgent = creditorAgent
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.debtorAgent = try fields.may("debtorAgent")
        self.creditorAgent = try fields.may("creditorAgent")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.debtorAgent, forKey: "debtorAgent")
        try fields.encodeIfPresent(self.creditorAgent, forKey: "creditorAgent")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsRelatedAgents(debtorAgent: \(debtorAgent.map { "\($0)" } ?? "nil"), creditorAgent: \(creditorAgent.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// What a payment is for.
public struct CobsPurpose: Codable, Hashable, Sendable, CustomStringConvertible {
    /// ISO 20022 code.
    public var code: String?
    /// In words, at most 35 characters.
    public var proprietary: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        code: String? = nil,
        proprietary: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.code = code
        self.proprietary = proprietary
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.code = try fields.may("code")
        self.proprietary = try fields.may("proprietary")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.code, forKey: "code")
        try fields.encodeIfPresent(self.proprietary, forKey: "proprietary")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsPurpose(code: \(code.map { "\($0)" } ?? "nil"), proprietary: \(proprietary.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The creditor's reference: the Czech symbols.
public struct CobsCreditorReference: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `VS:…`, `KS:…`, `SS:…`: variable, constant and specific symbol; see [`crate::iso::czech::Symbols`].
    public var reference: [String]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        reference: [String]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.reference = reference
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.reference = try fields.may("reference")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.reference, forKey: "reference")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsCreditorReference(reference: \(reference.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A structured message.
public struct CobsStructuredRemittance: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The creditor's reference.
    public var creditorReferenceInformation: CobsCreditorReference?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        creditorReferenceInformation: CobsCreditorReference? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.creditorReferenceInformation = creditorReferenceInformation
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.creditorReferenceInformation = try fields.may("creditorReferenceInformation")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.creditorReferenceInformation, forKey: "creditorReferenceInformation")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsStructuredRemittance(creditorReferenceInformation: \(creditorReferenceInformation.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The message of a payment.
public struct CobsRemittance: Codable, Hashable, Sendable, CustomStringConvertible {
    /// In words, at most 140 characters; it may hold symbols as `/VS/…/SS/…`.
    public var unstructured: String?
    /// In symbols. Domestic payments only.
    public var structured: CobsStructuredRemittance?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        unstructured: String? = nil,
        structured: CobsStructuredRemittance? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.unstructured = unstructured
        self.structured = structured
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.unstructured = try fields.may("unstructured")
        self.structured = try fields.may("structured")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.unstructured, forKey: "unstructured")
        try fields.encodeIfPresent(self.structured, forKey: "structured")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsRemittance(unstructured: \(unstructured.map { "\($0)" } ?? "nil"), structured: \(structured.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Details of a transaction.
public struct CobsTransactionDetails: Codable, Hashable, Sendable, CustomStringConvertible {
    /// References.
    public var references: CobsReferences?
    /// Amounts.
    public var amountDetails: CobsAmountDetails?
    /// Charges.
    public var charges: CobsChargesAccountBearer?
    /// Parties.
    public var relatedParties: CobsRelatedParties?
    /// Banks.
    public var relatedAgents: CobsRelatedAgents?
    /// What it is for.
    public var purpose: CobsPurpose?
    /// Message.
    public var remittanceInformation: CobsRemittance?
    /// What kind of transaction it is, in words.
    public var additionalTransactionInformation: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        references: CobsReferences? = nil,
        amountDetails: CobsAmountDetails? = nil,
        charges: CobsChargesAccountBearer? = nil,
        relatedParties: CobsRelatedParties? = nil,
        relatedAgents: CobsRelatedAgents? = nil,
        purpose: CobsPurpose? = nil,
        remittanceInformation: CobsRemittance? = nil,
        additionalTransactionInformation: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.references = references
        self.amountDetails = amountDetails
        self.charges = charges
        self.relatedParties = relatedParties
        self.relatedAgents = relatedAgents
        self.purpose = purpose
        self.remittanceInformation = remittanceInformation
        self.additionalTransactionInformation = additionalTransactionInformation
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.references = try fields.may("references")
        self.amountDetails = try fields.may("amountDetails")
        self.charges = try fields.may("charges")
        self.relatedParties = try fields.may("relatedParties")
        self.relatedAgents = try fields.may("relatedAgents")
        self.purpose = try fields.may("purpose")
        self.remittanceInformation = try fields.may("remittanceInformation")
        self.additionalTransactionInformation = try fields.may("additionalTransactionInformation")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.references, forKey: "references")
        try fields.encodeIfPresent(self.amountDetails, forKey: "amountDetails")
        try fields.encodeIfPresent(self.charges, forKey: "charges")
        try fields.encodeIfPresent(self.relatedParties, forKey: "relatedParties")
        try fields.encodeIfPresent(self.relatedAgents, forKey: "relatedAgents")
        try fields.encodeIfPresent(self.purpose, forKey: "purpose")
        try fields.encodeIfPresent(self.remittanceInformation, forKey: "remittanceInformation")
        try fields.encodeIfPresent(self.additionalTransactionInformation, forKey: "additionalTransactionInformation")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsTransactionDetails(references: \(references.map { "\($0)" } ?? "nil"), amountDetails: \(amountDetails.map { "\($0)" } ?? "nil"), charges: \(charges.map { "\($0)" } ?? "nil"), relatedParties: \(relatedParties.map { "\($0)" } ?? "nil"), relatedAgents: \(relatedAgents.map { "\($0)" } ?? "nil"), purpose: \(purpose.map { "\($0)" } ?? "nil"), remittanceInformation: \(remittanceInformation.map { "\($0)" } ?? "nil"), additionalTransactionInformation: \(additionalTransactionInformation.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Details of an entry.
public struct CobsEntryDetails: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Of its transaction.
    public var transactionDetails: CobsTransactionDetails?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        transactionDetails: CobsTransactionDetails? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.transactionDetails = transactionDetails
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.transactionDetails = try fields.may("transactionDetails")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.transactionDetails, forKey: "transactionDetails")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsEntryDetails(transactionDetails: \(transactionDetails.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A transaction of an account.
public struct CobsTransaction: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of it.
    public var entryReference: String?
    /// The amount in the currency of the account, without sign.
    public var amount: CobsAmount?
    /// To the debit or credit of the account.
    public var creditDebitIndicator: CobsCreditDebit?
    /// Whether it takes another one back.
    public var reversalIndicator: Bool?
    /// Booked or blocked.
    public var status: CobsEntryStatus?
    /// When it was booked.
    public var bookingDate: CobsMoment?
    /// When it counts.
    public var valueDate: CobsMoment?
    /// What kind it is.
    public var bankTransactionCode: CobsTransactionCode?
    /// Details.
    public var entryDetails: CobsEntryDetails?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        entryReference: String? = nil,
        amount: CobsAmount? = nil,
        creditDebitIndicator: CobsCreditDebit? = nil,
        reversalIndicator: Bool? = nil,
        status: CobsEntryStatus? = nil,
        bookingDate: CobsMoment? = nil,
        valueDate: CobsMoment? = nil,
        bankTransactionCode: CobsTransactionCode? = nil,
        entryDetails: CobsEntryDetails? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.entryReference = entryReference
        self.amount = amount
        self.creditDebitIndicator = creditDebitIndicator
        self.reversalIndicator = reversalIndicator
        self.status = status
        self.bookingDate = bookingDate
        self.valueDate = valueDate
        self.bankTransactionCode = bankTransactionCode
        self.entryDetails = entryDetails
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.entryReference = try fields.may("entryReference")
        self.amount = try fields.may("amount")
        self.creditDebitIndicator = try fields.may("creditDebitIndicator")
        self.reversalIndicator = try fields.may("reversalIndicator")
        self.status = try fields.may("status")
        self.bookingDate = try fields.may("bookingDate")
        self.valueDate = try fields.may("valueDate")
        self.bankTransactionCode = try fields.may("bankTransactionCode")
        self.entryDetails = try fields.may("entryDetails")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.entryReference, forKey: "entryReference")
        try fields.encodeIfPresent(self.amount, forKey: "amount")
        try fields.encodeIfPresent(self.creditDebitIndicator, forKey: "creditDebitIndicator")
        try fields.encodeIfPresent(self.reversalIndicator, forKey: "reversalIndicator")
        try fields.encodeIfPresent(self.status, forKey: "status")
        try fields.encodeIfPresent(self.bookingDate, forKey: "bookingDate")
        try fields.encodeIfPresent(self.valueDate, forKey: "valueDate")
        try fields.encodeIfPresent(self.bankTransactionCode, forKey: "bankTransactionCode")
        try fields.encodeIfPresent(self.entryDetails, forKey: "entryDetails")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsTransaction(entryReference: \(entryReference.map { "\($0)" } ?? "nil"), amount: \(amount.map { "\($0)" } ?? "nil"), creditDebitIndicator: \(creditDebitIndicator.map { "\($0)" } ?? "nil"), reversalIndicator: \(reversalIndicator.map { "\($0)" } ?? "nil"), status: \(status.map { "\($0)" } ?? "nil"), bookingDate: \(bookingDate.map { "\($0)" } ?? "nil"), valueDate: \(valueDate.map { "\($0)" } ?? "nil"), bankTransactionCode: \(bankTransactionCode.map { "\($0)" } ?? "nil"), entryDetails: \(entryDetails.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A page of transactions.
public struct CobsTransactions: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Number of this page, from 0.
    public var pageNumber: Int64?
    /// How many pages there are.
    public var pageCount: Int64?
    /// Number of the next page; absent or null on the last.
    public var nextPage: Int64?
    /// How many entries are on a page.
    public var pageSize: Int64?
    /// How many entries there are on all pages, where the bank knows it.
    public var totalCount: Int64?
    /// The transactions.
    public var transactions: [CobsTransaction]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        pageNumber: Int64? = nil,
        pageCount: Int64? = nil,
        nextPage: Int64? = nil,
        pageSize: Int64? = nil,
        totalCount: Int64? = nil,
        transactions: [CobsTransaction],
        extra: [String: JSONValue] = [:]
    ) {
        self.pageNumber = pageNumber
        self.pageCount = pageCount
        self.nextPage = nextPage
        self.pageSize = pageSize
        self.totalCount = totalCount
        self.transactions = transactions
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.pageNumber = try fields.may("pageNumber")
        self.pageCount = try fields.may("pageCount")
        self.nextPage = try fields.may("nextPage")
        self.pageSize = try fields.may("pageSize")
        self.totalCount = try fields.may("totalCount")
        self.transactions = try fields.must("transactions")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.pageNumber, forKey: "pageNumber")
        try fields.encodeIfPresent(self.pageCount, forKey: "pageCount")
        try fields.encodeIfPresent(self.nextPage, forKey: "nextPage")
        try fields.encodeIfPresent(self.pageSize, forKey: "pageSize")
        try fields.encodeIfPresent(self.totalCount, forKey: "totalCount")
        try fields.encode(self.transactions, forKey: "transactions")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsTransactions(pageNumber: \(pageNumber.map { "\($0)" } ?? "nil"), pageCount: \(pageCount.map { "\($0)" } ?? "nil"), nextPage: \(nextPage.map { "\($0)" } ?? "nil"), pageSize: \(pageSize.map { "\($0)" } ?? "nil"), totalCount: \(totalCount.map { "\($0)" } ?? "nil"), transactions: \(transactions), extra: \(extra.keys.sorted()))"
    }
}

/// Identifications of a standing order.
public struct CobsStandingOrderIdentification: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Given by the TPP, at most 35 characters.
    public var instructionIdentification: String?
    /// Given by the payer for the payee, at most 35 characters.
    public var endToEndIdentification: String?
    /// Given by the bank. In answers.
    public var transactionIdentification: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        instructionIdentification: String? = nil,
        endToEndIdentification: String? = nil,
        transactionIdentification: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.instructionIdentification = instructionIdentification
        self.endToEndIdentification = endToEndIdentification
        self.transactionIdentification = transactionIdentification
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.instructionIdentification = try fields.may("instructionIdentification")
        self.endToEndIdentification = try fields.may("endToEndIdentification")
        self.transactionIdentification = try fields.may("transactionIdentification")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.instructionIdentification, forKey: "instructionIdentification")
        try fields.encodeIfPresent(self.endToEndIdentification, forKey: "endToEndIdentification")
        try fields.encodeIfPresent(self.transactionIdentification, forKey: "transactionIdentification")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsStandingOrderIdentification(instructionIdentification: \(instructionIdentification.map { "\($0)" } ?? "nil"), endToEndIdentification: \(endToEndIdentification.map { "\($0)" } ?? "nil"), transactionIdentification: \(transactionIdentification.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The kind of payment, as a service level.
public struct CobsServiceLevelChoice: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The code. In answers.
    public var code: CobsServiceLevel?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        code: CobsServiceLevel? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.code = code
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.code = try fields.may("code")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.code, forKey: "code")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsServiceLevelChoice(code: \(code.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The category of a payment's purpose.
public struct CobsCategoryPurpose: Codable, Hashable, Sendable, CustomStringConvertible {
    /// ISO 20022 code.
    public var code: String?
    /// In words.
    public var proprietary: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        code: String? = nil,
        proprietary: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.code = code
        self.proprietary = proprietary
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.code = try fields.may("code")
        self.proprietary = try fields.may("proprietary")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.code, forKey: "code")
        try fields.encodeIfPresent(self.proprietary, forKey: "proprietary")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsCategoryPurpose(code: \(code.map { "\($0)" } ?? "nil"), proprietary: \(proprietary.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The kind of payment.
public struct CobsPaymentType: Codable, Hashable, Sendable, CustomStringConvertible {
    /// How fast.
    public var instructionPriority: CobsPriority?
    /// What the bank has made of it. In answers.
    public var serviceLevel: CobsServiceLevelChoice?
    /// Category of its purpose; not to be sent.
    public var categoryPurpose: CobsCategoryPurpose?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        instructionPriority: CobsPriority? = nil,
        serviceLevel: CobsServiceLevelChoice? = nil,
        categoryPurpose: CobsCategoryPurpose? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.instructionPriority = instructionPriority
        self.serviceLevel = serviceLevel
        self.categoryPurpose = categoryPurpose
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.instructionPriority = try fields.may("instructionPriority")
        self.serviceLevel = try fields.may("serviceLevel")
        self.categoryPurpose = try fields.may("categoryPurpose")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.instructionPriority, forKey: "instructionPriority")
        try fields.encodeIfPresent(self.serviceLevel, forKey: "serviceLevel")
        try fields.encodeIfPresent(self.categoryPurpose, forKey: "categoryPurpose")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsPaymentType(instructionPriority: \(instructionPriority.map { "\($0)" } ?? "nil"), serviceLevel: \(serviceLevel.map { "\($0)" } ?? "nil"), categoryPurpose: \(categoryPurpose.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The amount of an order.
public struct CobsOrderAmount: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What is to be paid, in the currency of the transfer.
    public var instructedAmount: CobsAmount?
    /// The same in another currency; not to be sent.
    public var equivalentAmount: CobsAmount?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        instructedAmount: CobsAmount? = nil,
        equivalentAmount: CobsAmount? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.instructedAmount = instructedAmount
        self.equivalentAmount = equivalentAmount
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.instructedAmount = try fields.may("instructedAmount")
        self.equivalentAmount = try fields.may("equivalentAmount")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.instructedAmount, forKey: "instructedAmount")
        try fields.encodeIfPresent(self.equivalentAmount, forKey: "equivalentAmount")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsOrderAmount(instructedAmount: \(instructedAmount.map { "\($0)" } ?? "nil"), equivalentAmount: \(equivalentAmount.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// When a standing order pays.
public struct CobsExecution: Codable, Hashable, Sendable, CustomStringConvertible {
    /// How it ends. Required.
    public var mode: CobsMode?
    /// What happens when its day is no banking day. Required.
    public var modeDue: CobsModeDue?
    /// How often. Required.
    public var interval: CobsInterval?
    /// On which day. Not at Max banka.
    public var intervalDue: String?
    /// Every how many intervals, 1 to 10; 1 when absent. Max banka's own.
    public var remitSkipCount: Int64?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        mode: CobsMode? = nil,
        modeDue: CobsModeDue? = nil,
        interval: CobsInterval? = nil,
        intervalDue: String? = nil,
        remitSkipCount: Int64? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.mode = mode
        self.modeDue = modeDue
        self.interval = interval
        self.intervalDue = intervalDue
        self.remitSkipCount = remitSkipCount
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.mode = try fields.may("mode")
        self.modeDue = try fields.may("modeDue")
        self.interval = try fields.may("interval")
        self.intervalDue = try fields.may("intervalDue")
        self.remitSkipCount = try fields.may("remitSkipCount")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.mode, forKey: "mode")
        try fields.encodeIfPresent(self.modeDue, forKey: "modeDue")
        try fields.encodeIfPresent(self.interval, forKey: "interval")
        try fields.encodeIfPresent(self.intervalDue, forKey: "intervalDue")
        try fields.encodeIfPresent(self.remitSkipCount, forKey: "remitSkipCount")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsExecution(mode: \(mode.map { "\($0)" } ?? "nil"), modeDue: \(modeDue.map { "\($0)" } ?? "nil"), interval: \(interval.map { "\($0)" } ?? "nil"), intervalDue: \(intervalDue.map { "\($0)" } ?? "nil"), remitSkipCount: \(remitSkipCount.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A time without payments.
public struct CobsBreak: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Its first day.
    public var validFromDate: String?
    /// Its last day.
    public var validToDate: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        validFromDate: String? = nil,
        validToDate: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.validFromDate = validFromDate
        self.validToDate = validToDate
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.validFromDate = try fields.may("validFromDate")
        self.validToDate = try fields.may("validToDate")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.validFromDate, forKey: "validFromDate")
        try fields.encodeIfPresent(self.validToDate, forKey: "validToDate")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsBreak(validFromDate: \(validFromDate.map { "\($0)" } ?? "nil"), validToDate: \(validToDate.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Times without payments. Not at Max banka.
public struct CobsExceptions: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Months, such as `JUNE`.
    public var stoppages: [String]?
    /// Spans of days.
    public var breaks: [CobsBreak]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        stoppages: [String]? = nil,
        breaks: [CobsBreak]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.stoppages = stoppages
        self.breaks = breaks
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.stoppages = try fields.may("stoppages")
        self.breaks = try fields.may("breaks")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.stoppages, forKey: "stoppages")
        try fields.encodeIfPresent(self.breaks, forKey: "breaks")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsExceptions(stoppages: \(stoppages.map { "\($0)" } ?? "nil"), breaks: \(breaks.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Until when a standing order pays.
public struct CobsValidity: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Day of the last payment; needed with mode `UNTIL_DATE`.
    public var lastExecutionDate: String?
    /// Number of payments. Not at Max banka.
    public var maxIterations: String?
    /// Sum of payments. Not at Max banka.
    public var maxAmount: CobsAmount?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        lastExecutionDate: String? = nil,
        maxIterations: String? = nil,
        maxAmount: CobsAmount? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.lastExecutionDate = lastExecutionDate
        self.maxIterations = maxIterations
        self.maxAmount = maxAmount
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.lastExecutionDate = try fields.may("lastExecutionDate")
        self.maxIterations = try fields.may("maxIterations")
        self.maxAmount = try fields.may("maxAmount")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.lastExecutionDate, forKey: "lastExecutionDate")
        try fields.encodeIfPresent(self.maxIterations, forKey: "maxIterations")
        try fields.encodeIfPresent(self.maxAmount, forKey: "maxAmount")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsValidity(lastExecutionDate: \(lastExecutionDate.map { "\($0)" } ?? "nil"), maxIterations: \(maxIterations.map { "\($0)" } ?? "nil"), maxAmount: \(maxAmount.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The terms of a standing order.
public struct CobsTerms: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Name that the user gives it, at most 140 characters; the account number when absent.
    public var alias: String?
    /// When it pays. Required.
    public var execution: CobsExecution?
    /// Times without payments.
    public var exceptions: CobsExceptions?
    /// Until when.
    public var validity: CobsValidity?
    /// When it paid last. In answers.
    public var lastProcessDate: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        alias: String? = nil,
        execution: CobsExecution? = nil,
        exceptions: CobsExceptions? = nil,
        validity: CobsValidity? = nil,
        lastProcessDate: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.alias = alias
        self.execution = execution
        self.exceptions = exceptions
        self.validity = validity
        self.lastProcessDate = lastProcessDate
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.alias = try fields.may("alias")
        self.execution = try fields.may("execution")
        self.exceptions = try fields.may("exceptions")
        self.validity = try fields.may("validity")
        self.lastProcessDate = try fields.may("lastProcessDate")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.alias, forKey: "alias")
        try fields.encodeIfPresent(self.execution, forKey: "execution")
        try fields.encodeIfPresent(self.exceptions, forKey: "exceptions")
        try fields.encodeIfPresent(self.validity, forKey: "validity")
        try fields.encodeIfPresent(self.lastProcessDate, forKey: "lastProcessDate")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsTerms(alias: \(alias.map { "\($0)" } ?? "nil"), execution: \(execution.map { "\($0)" } ?? "nil"), exceptions: \(exceptions.map { "\($0)" } ?? "nil"), validity: \(validity.map { "\($0)" } ?? "nil"), lastProcessDate: \(lastProcessDate.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// An agreed rate of exchange.
public struct CobsAgreedRate: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The rate.
    public var exchangeRate: String?
    /// What kind of rate.
    public var rateType: String?
    /// Number of the contract.
    public var contractIdentification: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        exchangeRate: String? = nil,
        rateType: String? = nil,
        contractIdentification: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.exchangeRate = exchangeRate
        self.rateType = rateType
        self.contractIdentification = contractIdentification
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.exchangeRate = try fields.may("exchangeRate")
        self.rateType = try fields.may("rateType")
        self.contractIdentification = try fields.may("contractIdentification")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.exchangeRate, forKey: "exchangeRate")
        try fields.encodeIfPresent(self.rateType, forKey: "rateType")
        try fields.encodeIfPresent(self.contractIdentification, forKey: "contractIdentification")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsAgreedRate(exchangeRate: \(exchangeRate.map { "\($0)" } ?? "nil"), rateType: \(rateType.map { "\($0)" } ?? "nil"), contractIdentification: \(contractIdentification.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Status of the signing of an order.
public struct CobsSignInfo: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Its state.
    public var state: CobsSignState?
    /// The bank's id of the signing.
    public var signId: String?
    /// How it is signed.
    public var scenario: CobsScenario?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        state: CobsSignState? = nil,
        signId: String? = nil,
        scenario: CobsScenario? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.state = state
        self.signId = signId
        self.scenario = scenario
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.state = try fields.may("state")
        self.signId = try fields.may("signId")
        self.scenario = try fields.may("scenario")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.state, forKey: "state")
        try fields.encodeIfPresent(self.signId, forKey: "signId")
        try fields.encodeIfPresent(self.scenario, forKey: "scenario")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsSignInfo(state: \(state.map { "\($0)" } ?? "nil"), signId: \(signId.map { "\($0)" } ?? "nil"), scenario: \(scenario.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A standing order: as it is ordered, and as the bank answers it.
public struct CobsStandingOrder: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Identifications.
    public var standingOrderIdentification: CobsStandingOrderIdentification?
    /// Kind and priority.
    public var paymentTypeInformation: CobsPaymentType?
    /// Amount of each payment. Required.
    public var amount: CobsOrderAmount?
    /// Day of the first payment.
    public var requestedExecutionDate: String?
    /// The terms. Required.
    public var standingOrder: CobsTerms?
    /// An agreed rate of exchange.
    public var exchangeRateInformation: CobsAgreedRate?
    /// Who bears the charges; shared when absent in a foreign one.
    public var chargeBearer: CobsChargeBearer?
    /// The account for the charges.
    public var chargesAccount: CobsCashAccount?
    /// The ultimate debtor.
    public var ultimateDebtor: CobsParty?
    /// Who pays.
    public var debtor: CobsParty?
    /// The account to be debited. Required.
    public var debtorAccount: CobsCashAccount?
    /// An intermediary bank.
    public var intermediaryAgent1: CobsAgent?
    /// The creditor's bank.
    public var creditorAgent: CobsAgent?
    /// Who is paid; the name has at most 35 characters and may be left out of a domestic one.
    public var creditor: CobsParty?
    /// The account to be credited. Required.
    public var creditorAccount: CobsCashAccount?
    /// The ultimate creditor.
    public var ultimateCreditor: CobsParty?
    /// What it is for; needed from EUR 15,000 on.
    public var purpose: CobsPurpose?
    /// Instruction for the next bank.
    public var instructionForNextAgent: String?
    /// Message.
    public var remittanceInformation: CobsRemittance?
    /// The ways in which it can be signed. In answers.
    public var scenarios: [String]?
    /// Status of its signing. In answers.
    public var signInfo: CobsSignInfo?
    /// Its status. In answers.
    public var instructionStatus: CobsInstructionStatus?
    /// What the bank has changed. In answers.
    public var statusChangeInfo: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        standingOrderIdentification: CobsStandingOrderIdentification? = nil,
        paymentTypeInformation: CobsPaymentType? = nil,
        amount: CobsOrderAmount? = nil,
        requestedExecutionDate: String? = nil,
        standingOrder: CobsTerms? = nil,
        exchangeRateInformation: CobsAgreedRate? = nil,
        chargeBearer: CobsChargeBearer? = nil,
        chargesAccount: CobsCashAccount? = nil,
        ultimateDebtor: CobsParty? = nil,
        debtor: CobsParty? = nil,
        debtorAccount: CobsCashAccount? = nil,
        intermediaryAgent1: CobsAgent? = nil,
        creditorAgent: CobsAgent? = nil,
        creditor: CobsParty? = nil,
        creditorAccount: CobsCashAccount? = nil,
        ultimateCreditor: CobsParty? = nil,
        purpose: CobsPurpose? = nil,
        instructionForNextAgent: String? = nil,
        remittanceInformation: CobsRemittance? = nil,
        scenarios: [String]? = nil,
        signInfo: CobsSignInfo? = nil,
        instructionStatus: CobsInstructionStatus? = nil,
        statusChangeInfo: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.standingOrderIdentification = standingOrderIdentification
        self.paymentTypeInformation = paymentTypeInformation
        self.amount = amount
        self.requestedExecutionDate = requestedExecutionDate
        self.standingOrder = standingOrder
        self.exchangeRateInformation = exchangeRateInformation
        self.chargeBearer = chargeBearer
        self.chargesAccount = chargesAccount
        self.ultimateDebtor = ultimateDebtor
        self.debtor = debtor
        self.debtorAccount = debtorAccount
        self.intermediaryAgent1 = intermediaryAgent1
        self.creditorAgent = creditorAgent
        self.creditor = creditor
        self.creditorAccount = creditorAccount
        self.ultimateCreditor = ultimateCreditor
        self.purpose = purpose
        self.instructionForNextAgent = instructionForNextAgent
        self.remittanceInformation = remittanceInformation
        self.scenarios = scenarios
        self.signInfo = signInfo
        self.instructionStatus = instructionStatus
        self.statusChangeInfo = statusChangeInfo
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.standingOrderIdentification = try fields.may("standingOrderIdentification")
        self.paymentTypeInformation = try fields.may("paymentTypeInformation")
        self.amount = try fields.may("amount")
        self.requestedExecutionDate = try fields.may("requestedExecutionDate")
        self.standingOrder = try fields.may("standingOrder")
        self.exchangeRateInformation = try fields.may("exchangeRateInformation")
        self.chargeBearer = try fields.may("chargeBearer")
        self.chargesAccount = try fields.may("chargesAccount")
        self.ultimateDebtor = try fields.may("ultimateDebtor")
        self.debtor = try fields.may("debtor")
        self.debtorAccount = try fields.may("debtorAccount")
        self.intermediaryAgent1 = try fields.may("intermediaryAgent1")
        self.creditorAgent = try fields.may("creditorAgent")
        self.creditor = try fields.may("creditor")
        self.creditorAccount = try fields.may("creditorAccount")
        self.ultimateCreditor = try fields.may("ultimateCreditor")
        self.purpose = try fields.may("purpose")
        self.instructionForNextAgent = try fields.may("instructionForNextAgent")
        self.remittanceInformation = try fields.may("remittanceInformation")
        self.scenarios = try fields.may("scenarios")
        self.signInfo = try fields.may("signInfo")
        self.instructionStatus = try fields.may("instructionStatus")
        self.statusChangeInfo = try fields.may("statusChangeInfo")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.standingOrderIdentification, forKey: "standingOrderIdentification")
        try fields.encodeIfPresent(self.paymentTypeInformation, forKey: "paymentTypeInformation")
        try fields.encodeIfPresent(self.amount, forKey: "amount")
        try fields.encodeIfPresent(self.requestedExecutionDate, forKey: "requestedExecutionDate")
        try fields.encodeIfPresent(self.standingOrder, forKey: "standingOrder")
        try fields.encodeIfPresent(self.exchangeRateInformation, forKey: "exchangeRateInformation")
        try fields.encodeIfPresent(self.chargeBearer, forKey: "chargeBearer")
        try fields.encodeIfPresent(self.chargesAccount, forKey: "chargesAccount")
        try fields.encodeIfPresent(self.ultimateDebtor, forKey: "ultimateDebtor")
        try fields.encodeIfPresent(self.debtor, forKey: "debtor")
        try fields.encodeIfPresent(self.debtorAccount, forKey: "debtorAccount")
        try fields.encodeIfPresent(self.intermediaryAgent1, forKey: "intermediaryAgent1")
        try fields.encodeIfPresent(self.creditorAgent, forKey: "creditorAgent")
        try fields.encodeIfPresent(self.creditor, forKey: "creditor")
        try fields.encodeIfPresent(self.creditorAccount, forKey: "creditorAccount")
        try fields.encodeIfPresent(self.ultimateCreditor, forKey: "ultimateCreditor")
        try fields.encodeIfPresent(self.purpose, forKey: "purpose")
        try fields.encodeIfPresent(self.instructionForNextAgent, forKey: "instructionForNextAgent")
        try fields.encodeIfPresent(self.remittanceInformation, forKey: "remittanceInformation")
        try fields.encodeIfPresent(self.scenarios, forKey: "scenarios")
        try fields.encodeIfPresent(self.signInfo, forKey: "signInfo")
        try fields.encodeIfPresent(self.instructionStatus, forKey: "instructionStatus")
        try fields.encodeIfPresent(self.statusChangeInfo, forKey: "statusChangeInfo")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsStandingOrder(standingOrderIdentification: \(standingOrderIdentification.map { "\($0)" } ?? "nil"), paymentTypeInformation: \(paymentTypeInformation.map { "\($0)" } ?? "nil"), amount: \(amount.map { "\($0)" } ?? "nil"), requestedExecutionDate: \(requestedExecutionDate.map { "\($0)" } ?? "nil"), standingOrder: \(standingOrder.map { "\($0)" } ?? "nil"), exchangeRateInformation: \(exchangeRateInformation.map { "\($0)" } ?? "nil"), chargeBearer: \(chargeBearer.map { "\($0)" } ?? "nil"), chargesAccount: \(chargesAccount.map { "\($0)" } ?? "nil"), ultimateDebtor: \(ultimateDebtor.map { "\($0)" } ?? "nil"), debtor: \(debtor.map { "\($0)" } ?? "nil"), debtorAccount: \(debtorAccount.map { "\($0)" } ?? "nil"), intermediaryAgent1: \(intermediaryAgent1.map { "\($0)" } ?? "nil"), creditorAgent: \(creditorAgent.map { "\($0)" } ?? "nil"), creditor: \(creditor.map { "\($0)" } ?? "nil"), creditorAccount: \(creditorAccount.map { "\($0)" } ?? "nil"), ultimateCreditor: \(ultimateCreditor.map { "\($0)" } ?? "nil"), purpose: \(purpose.map { "\($0)" } ?? "nil"), instructionForNextAgent: \(instructionForNextAgent.map { "\($0)" } ?? "nil"), remittanceInformation: \(remittanceInformation.map { "\($0)" } ?? "nil"), scenarios: \(scenarios.map { "\($0)" } ?? "nil"), signInfo: \(signInfo.map { "\($0)" } ?? "nil"), instructionStatus: \(instructionStatus.map { "\($0)" } ?? "nil"), statusChangeInfo: \(statusChangeInfo.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A page of standing orders.
public struct CobsStandingOrders: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Number of this page, from 0.
    public var pageNumber: Int64?
    /// How many pages there are.
    public var pageCount: Int64?
    /// Number of the next page; absent or null on the last.
    public var nextPage: Int64?
    /// How many entries are on a page.
    public var pageSize: Int64?
    /// How many entries there are on all pages, where the bank knows it.
    public var totalCount: Int64?
    /// The standing orders.
    public var standingOrders: [CobsStandingOrder]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        pageNumber: Int64? = nil,
        pageCount: Int64? = nil,
        nextPage: Int64? = nil,
        pageSize: Int64? = nil,
        totalCount: Int64? = nil,
        standingOrders: [CobsStandingOrder],
        extra: [String: JSONValue] = [:]
    ) {
        self.pageNumber = pageNumber
        self.pageCount = pageCount
        self.nextPage = nextPage
        self.pageSize = pageSize
        self.totalCount = totalCount
        self.standingOrders = standingOrders
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.pageNumber = try fields.may("pageNumber")
        self.pageCount = try fields.may("pageCount")
        self.nextPage = try fields.may("nextPage")
        self.pageSize = try fields.may("pageSize")
        self.totalCount = try fields.may("totalCount")
        self.standingOrders = try fields.must("standingOrders")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.pageNumber, forKey: "pageNumber")
        try fields.encodeIfPresent(self.pageCount, forKey: "pageCount")
        try fields.encodeIfPresent(self.nextPage, forKey: "nextPage")
        try fields.encodeIfPresent(self.pageSize, forKey: "pageSize")
        try fields.encodeIfPresent(self.totalCount, forKey: "totalCount")
        try fields.encode(self.standingOrders, forKey: "standingOrders")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsStandingOrders(pageNumber: \(pageNumber.map { "\($0)" } ?? "nil"), pageCount: \(pageCount.map { "\($0)" } ?? "nil"), nextPage: \(nextPage.map { "\($0)" } ?? "nil"), pageSize: \(pageSize.map { "\($0)" } ?? "nil"), totalCount: \(totalCount.map { "\($0)" } ?? "nil"), standingOrders: \(standingOrders), extra: \(extra.keys.sorted()))"
    }
}

/// A card.
public struct CobsCard: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Name of the holder, at most 45 characters.
    public var cardholderName: String?
    /// The number with its middle masked, at most 30 characters.
    public var maskedPan: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        cardholderName: String? = nil,
        maskedPan: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.cardholderName = cardholderName
        self.maskedPan = maskedPan
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.cardholderName = try fields.may("cardholderName")
        self.maskedPan = try fields.may("maskedPan")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.cardholderName, forKey: "cardholderName")
        try fields.encodeIfPresent(self.maskedPan, forKey: "maskedPan")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsCard(cardholderName: \(cardholderName.map { "\($0)" } ?? "nil"), maskedPan: \(maskedPan == nil ? "nil" : "[redacted]"), extra: \(extra.keys.sorted()))"
    }
}

/// A merchant.
public struct CobsMerchant: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Number of the merchant.
    public var identification: String?
    /// Kind of merchant, such as `MERC`.
    public var kind: String?
    /// Name, at most 35 characters.
    public var shortName: String?
    /// Name as on the receipt, at most 70 characters.
    public var commonName: String?
    /// Address, at most 140 characters.
    public var address: String?
    /// ISO 3166-1 code of the country.
    public var countryCode: String?
    /// ISO 18245 code, three or four digits.
    public var merchantCategoryCode: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        identification: String? = nil,
        kind: String? = nil,
        shortName: String? = nil,
        commonName: String? = nil,
        address: String? = nil,
        countryCode: String? = nil,
        merchantCategoryCode: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.identification = identification
        self.kind = kind
        self.shortName = shortName
        self.commonName = commonName
        self.address = address
        self.countryCode = countryCode
        self.merchantCategoryCode = merchantCategoryCode
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.identification = try fields.may("identification")
        self.kind = try fields.may("type")
        self.shortName = try fields.may("shortName")
        self.commonName = try fields.may("commonName")
        self.address = try fields.may("address")
        self.countryCode = try fields.may("countryCode")
        self.merchantCategoryCode = try fields.may("merchantCategoryCode")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.identification, forKey: "identification")
        try fields.encodeIfPresent(self.kind, forKey: "type")
        try fields.encodeIfPresent(self.shortName, forKey: "shortName")
        try fields.encodeIfPresent(self.commonName, forKey: "commonName")
        try fields.encodeIfPresent(self.address, forKey: "address")
        try fields.encodeIfPresent(self.countryCode, forKey: "countryCode")
        try fields.encodeIfPresent(self.merchantCategoryCode, forKey: "merchantCategoryCode")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsMerchant(identification: \(identification.map { "\($0)" } ?? "nil"), kind: \(kind.map { "\($0)" } ?? "nil"), shortName: \(shortName.map { "\($0)" } ?? "nil"), commonName: \(commonName.map { "\($0)" } ?? "nil"), address: \(address.map { "\($0)" } ?? "nil"), countryCode: \(countryCode.map { "\($0)" } ?? "nil"), merchantCategoryCode: \(merchantCategoryCode.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// What is to be paid.
public struct CobsBalanceQuery: Codable, Hashable, Sendable, CustomStringConvertible {
    /// ISO 4217 code of the currency.
    public var currency: String?
    /// The amount.
    public var totalAmount: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        currency: String? = nil,
        totalAmount: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.currency = currency
        self.totalAmount = totalAmount
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.currency = try fields.may("currency")
        self.totalAmount = try fields.may("totalAmount")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.currency, forKey: "currency")
        try fields.encodeIfPresent(self.totalAmount, forKey: "totalAmount")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsBalanceQuery(currency: \(currency.map { "\($0)" } ?? "nil"), totalAmount: \(totalAmount.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The question whether an account holds an amount.
public struct CobsBalanceCheck: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Identification of the question, at most 35 characters. Required.
    public var exchangeIdentification: String?
    /// The card that is used.
    public var card: CobsCard?
    /// The account. Required.
    public var debtorAccount: CobsCashAccount?
    /// How the client was verified, such as `NPIN`.
    public var authenticationMethod: String?
    /// The merchant.
    public var merchant: CobsMerchant?
    /// The amount. Required.
    public var transactionDetails: CobsBalanceQuery?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        exchangeIdentification: String? = nil,
        card: CobsCard? = nil,
        debtorAccount: CobsCashAccount? = nil,
        authenticationMethod: String? = nil,
        merchant: CobsMerchant? = nil,
        transactionDetails: CobsBalanceQuery? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.exchangeIdentification = exchangeIdentification
        self.card = card
        self.debtorAccount = debtorAccount
        self.authenticationMethod = authenticationMethod
        self.merchant = merchant
        self.transactionDetails = transactionDetails
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.exchangeIdentification = try fields.may("exchangeIdentification")
        self.card = try fields.may("card")
        self.debtorAccount = try fields.may("debtorAccount")
        self.authenticationMethod = try fields.may("authenticationMethod")
        self.merchant = try fields.may("merchant")
        self.transactionDetails = try fields.may("transactionDetails")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.exchangeIdentification, forKey: "exchangeIdentification")
        try fields.encodeIfPresent(self.card, forKey: "card")
        try fields.encodeIfPresent(self.debtorAccount, forKey: "debtorAccount")
        try fields.encodeIfPresent(self.authenticationMethod, forKey: "authenticationMethod")
        try fields.encodeIfPresent(self.merchant, forKey: "merchant")
        try fields.encodeIfPresent(self.transactionDetails, forKey: "transactionDetails")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsBalanceCheck(exchangeIdentification: \(exchangeIdentification.map { "\($0)" } ?? "nil"), card: \(card.map { "\($0)" } ?? "nil"), debtorAccount: \(debtorAccount.map { "\($0)" } ?? "nil"), authenticationMethod: \(authenticationMethod.map { "\($0)" } ?? "nil"), merchant: \(merchant.map { "\($0)" } ?? "nil"), transactionDetails: \(transactionDetails.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A balance check to make.
public struct CheckCobsBalance: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The question.
    public var body: CobsBalanceCheck
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        body: CobsBalanceCheck,
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
        "CheckCobsBalance(body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// The answer to a balance check.
public struct CobsBalanceChecked: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's number of the answer.
    public var responseIdentification: String?
    /// Identification of the question.
    public var exchangeIdentification: String?
    /// Approved or declined.
    public var response: CobsBalanceAnswer
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        responseIdentification: String? = nil,
        exchangeIdentification: String? = nil,
        response: CobsBalanceAnswer,
        extra: [String: JSONValue] = [:]
    ) {
        self.responseIdentification = responseIdentification
        self.exchangeIdentification = exchangeIdentification
        self.response = response
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.responseIdentification = try fields.may("responseIdentification")
        self.exchangeIdentification = try fields.may("exchangeIdentification")
        self.response = try fields.must("response")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.responseIdentification, forKey: "responseIdentification")
        try fields.encodeIfPresent(self.exchangeIdentification, forKey: "exchangeIdentification")
        try fields.encode(self.response, forKey: "response")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsBalanceChecked(responseIdentification: \(responseIdentification.map { "\($0)" } ?? "nil"), exchangeIdentification: \(exchangeIdentification.map { "\($0)" } ?? "nil"), response: \(response), extra: \(extra.keys.sorted()))"
    }
}

/// Identifications of a payment.
public struct CobsPaymentIdentification: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Given by the TPP, at most 35 characters. Required.
    public var instructionIdentification: String?
    /// Given by the payer for the payee, at most 35 characters. SEPA only, and required there.
    public var endToEndIdentification: String?
    /// Given by the bank. In answers.
    public var transactionIdentification: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        instructionIdentification: String? = nil,
        endToEndIdentification: String? = nil,
        transactionIdentification: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.instructionIdentification = instructionIdentification
        self.endToEndIdentification = endToEndIdentification
        self.transactionIdentification = transactionIdentification
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.instructionIdentification = try fields.may("instructionIdentification")
        self.endToEndIdentification = try fields.may("endToEndIdentification")
        self.transactionIdentification = try fields.may("transactionIdentification")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.instructionIdentification, forKey: "instructionIdentification")
        try fields.encodeIfPresent(self.endToEndIdentification, forKey: "endToEndIdentification")
        try fields.encodeIfPresent(self.transactionIdentification, forKey: "transactionIdentification")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsPaymentIdentification(instructionIdentification: \(instructionIdentification.map { "\($0)" } ?? "nil"), endToEndIdentification: \(endToEndIdentification.map { "\($0)" } ?? "nil"), transactionIdentification: \(transactionIdentification.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A payment: as it is ordered, and as the bank answers it.
///
/// What must be there and what must not follows from the kind of payment: domestic, SEPA, foreign inside and
/// outside the European Economic Area (COBS rulebook, chapter 4). It is checked before anything is sent.
public struct CobsPayment: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Identifications. Required.
    public var paymentIdentification: CobsPaymentIdentification?
    /// Kind and priority.
    public var paymentTypeInformation: CobsPaymentType?
    /// Amount. Required.
    public var amount: CobsOrderAmount?
    /// When to pay, `YYYY-MM-DD`; today when absent.
    public var requestedExecutionDate: String?
    /// An agreed rate of exchange; not to be sent.
    public var exchangeRateInformation: CobsAgreedRate?
    /// Who bears the charges. Foreign payments only.
    public var chargeBearer: CobsChargeBearer?
    /// The account for the charges; not to be sent.
    public var chargesAccount: CobsCashAccount?
    /// The ultimate debtor. SEPA only.
    public var ultimateDebtor: CobsParty?
    /// Who pays; not to be sent.
    public var debtor: CobsParty?
    /// Who initiates the payment.
    public var initiatingParty: CobsParty?
    /// The account to be debited. Required, with its IBAN.
    public var debtorAccount: CobsCashAccount?
    /// An intermediary bank; not to be sent.
    public var intermediaryAgent1: CobsAgent?
    /// The creditor's bank. Required for foreign payments.
    public var creditorAgent: CobsAgent?
    /// Who is paid. Required except for domestic payments, where it must not be sent.
    public var creditor: CobsParty?
    /// The account to be credited. Required.
    public var creditorAccount: CobsCashAccount?
    /// The ultimate creditor. SEPA only.
    public var ultimateCreditor: CobsParty?
    /// What it is for.
    public var purpose: CobsPurpose?
    /// Instruction for the next bank; not to be sent.
    public var instructionForNextAgent: String?
    /// Message.
    public var remittanceInformation: CobsRemittance?
    /// The ways in which it can be signed. In answers.
    public var scenarios: [String]?
    /// Status of its signing. In answers.
    public var signInfo: CobsSignInfo?
    /// Its status. In answers.
    public var instructionStatus: CobsInstructionStatus?
    /// What the bank has changed. In answers.
    public var statusChangeInfo: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentIdentification: CobsPaymentIdentification? = nil,
        paymentTypeInformation: CobsPaymentType? = nil,
        amount: CobsOrderAmount? = nil,
        requestedExecutionDate: String? = nil,
        exchangeRateInformation: CobsAgreedRate? = nil,
        chargeBearer: CobsChargeBearer? = nil,
        chargesAccount: CobsCashAccount? = nil,
        ultimateDebtor: CobsParty? = nil,
        debtor: CobsParty? = nil,
        initiatingParty: CobsParty? = nil,
        debtorAccount: CobsCashAccount? = nil,
        intermediaryAgent1: CobsAgent? = nil,
        creditorAgent: CobsAgent? = nil,
        creditor: CobsParty? = nil,
        creditorAccount: CobsCashAccount? = nil,
        ultimateCreditor: CobsParty? = nil,
        purpose: CobsPurpose? = nil,
        instructionForNextAgent: String? = nil,
        remittanceInformation: CobsRemittance? = nil,
        scenarios: [String]? = nil,
        signInfo: CobsSignInfo? = nil,
        instructionStatus: CobsInstructionStatus? = nil,
        statusChangeInfo: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentIdentification = paymentIdentification
        self.paymentTypeInformation = paymentTypeInformation
        self.amount = amount
        self.requestedExecutionDate = requestedExecutionDate
        self.exchangeRateInformation = exchangeRateInformation
        self.chargeBearer = chargeBearer
        self.chargesAccount = chargesAccount
        self.ultimateDebtor = ultimateDebtor
        self.debtor = debtor
        self.initiatingParty = initiatingParty
        self.debtorAccount = debtorAccount
        self.intermediaryAgent1 = intermediaryAgent1
        self.creditorAgent = creditorAgent
        self.creditor = creditor
        self.creditorAccount = creditorAccount
        self.ultimateCreditor = ultimateCreditor
        self.purpose = purpose
        self.instructionForNextAgent = instructionForNextAgent
        self.remittanceInformation = remittanceInformation
        self.scenarios = scenarios
        self.signInfo = signInfo
        self.instructionStatus = instructionStatus
        self.statusChangeInfo = statusChangeInfo
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentIdentification = try fields.may("paymentIdentification")
        self.paymentTypeInformation = try fields.may("paymentTypeInformation")
        self.amount = try fields.may("amount")
        self.requestedExecutionDate = try fields.may("requestedExecutionDate")
        self.exchangeRateInformation = try fields.may("exchangeRateInformation")
        self.chargeBearer = try fields.may("chargeBearer")
        self.chargesAccount = try fields.may("chargesAccount")
        self.ultimateDebtor = try fields.may("ultimateDebtor")
        self.debtor = try fields.may("debtor")
        self.initiatingParty = try fields.may("initiatingParty")
        self.debtorAccount = try fields.may("debtorAccount")
        self.intermediaryAgent1 = try fields.may("intermediaryAgent1")
        self.creditorAgent = try fields.may("creditorAgent")
        self.creditor = try fields.may("creditor")
        self.creditorAccount = try fields.may("creditorAccount")
        self.ultimateCreditor = try fields.may("ultimateCreditor")
        self.purpose = try fields.may("purpose")
        self.instructionForNextAgent = try fields.may("instructionForNextAgent")
        self.remittanceInformation = try fields.may("remittanceInformation")
        self.scenarios = try fields.may("scenarios")
        self.signInfo = try fields.may("signInfo")
        self.instructionStatus = try fields.may("instructionStatus")
        self.statusChangeInfo = try fields.may("statusChangeInfo")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.paymentIdentification, forKey: "paymentIdentification")
        try fields.encodeIfPresent(self.paymentTypeInformation, forKey: "paymentTypeInformation")
        try fields.encodeIfPresent(self.amount, forKey: "amount")
        try fields.encodeIfPresent(self.requestedExecutionDate, forKey: "requestedExecutionDate")
        try fields.encodeIfPresent(self.exchangeRateInformation, forKey: "exchangeRateInformation")
        try fields.encodeIfPresent(self.chargeBearer, forKey: "chargeBearer")
        try fields.encodeIfPresent(self.chargesAccount, forKey: "chargesAccount")
        try fields.encodeIfPresent(self.ultimateDebtor, forKey: "ultimateDebtor")
        try fields.encodeIfPresent(self.debtor, forKey: "debtor")
        try fields.encodeIfPresent(self.initiatingParty, forKey: "initiatingParty")
        try fields.encodeIfPresent(self.debtorAccount, forKey: "debtorAccount")
        try fields.encodeIfPresent(self.intermediaryAgent1, forKey: "intermediaryAgent1")
        try fields.encodeIfPresent(self.creditorAgent, forKey: "creditorAgent")
        try fields.encodeIfPresent(self.creditor, forKey: "creditor")
        try fields.encodeIfPresent(self.creditorAccount, forKey: "creditorAccount")
        try fields.encodeIfPresent(self.ultimateCreditor, forKey: "ultimateCreditor")
        try fields.encodeIfPresent(self.purpose, forKey: "purpose")
        try fields.encodeIfPresent(self.instructionForNextAgent, forKey: "instructionForNextAgent")
        try fields.encodeIfPresent(self.remittanceInformation, forKey: "remittanceInformation")
        try fields.encodeIfPresent(self.scenarios, forKey: "scenarios")
        try fields.encodeIfPresent(self.signInfo, forKey: "signInfo")
        try fields.encodeIfPresent(self.instructionStatus, forKey: "instructionStatus")
        try fields.encodeIfPresent(self.statusChangeInfo, forKey: "statusChangeInfo")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsPayment(paymentIdentification: \(paymentIdentification.map { "\($0)" } ?? "nil"), paymentTypeInformation: \(paymentTypeInformation.map { "\($0)" } ?? "nil"), amount: \(amount.map { "\($0)" } ?? "nil"), requestedExecutionDate: \(requestedExecutionDate.map { "\($0)" } ?? "nil"), exchangeRateInformation: \(exchangeRateInformation.map { "\($0)" } ?? "nil"), chargeBearer: \(chargeBearer.map { "\($0)" } ?? "nil"), chargesAccount: \(chargesAccount.map { "\($0)" } ?? "nil"), ultimateDebtor: \(ultimateDebtor.map { "\($0)" } ?? "nil"), debtor: \(debtor.map { "\($0)" } ?? "nil"), initiatingParty: \(initiatingParty.map { "\($0)" } ?? "nil"), debtorAccount: \(debtorAccount.map { "\($0)" } ?? "nil"), intermediaryAgent1: \(intermediaryAgent1.map { "\($0)" } ?? "nil"), creditorAgent: \(creditorAgent.map { "\($0)" } ?? "nil"), creditor: \(creditor.map { "\($0)" } ?? "nil"), creditorAccount: \(creditorAccount.map { "\($0)" } ?? "nil"), ultimateCreditor: \(ultimateCreditor.map { "\($0)" } ?? "nil"), purpose: \(purpose.map { "\($0)" } ?? "nil"), instructionForNextAgent: \(instructionForNextAgent.map { "\($0)" } ?? "nil"), remittanceInformation: \(remittanceInformation.map { "\($0)" } ?? "nil"), scenarios: \(scenarios.map { "\($0)" } ?? "nil"), signInfo: \(signInfo.map { "\($0)" } ?? "nil"), instructionStatus: \(instructionStatus.map { "\($0)" } ?? "nil"), statusChangeInfo: \(statusChangeInfo.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A payment to order.
public struct InitiateCobsPayment: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The payment.
    public var body: CobsPayment
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        body: CobsPayment,
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
        "InitiateCobsPayment(body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// A payment to make, to its end.
public struct OrderCobsPayment: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The payment.
    public var body: CobsPayment
    /// How the user wants to sign; by SMS where that is offered, when absent.
    public var scenario: CobsScenario?
    /// Outside production: no SMS is sent and the code is 0000.
    public var testAuthCode: Bool?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        body: CobsPayment,
        scenario: CobsScenario? = nil,
        testAuthCode: Bool? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.body = body
        self.scenario = scenario
        self.testAuthCode = testAuthCode
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.body = try fields.must("body")
        self.scenario = try fields.may("scenario")
        self.testAuthCode = try fields.may("testAuthCode")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.body, forKey: "body")
        try fields.encodeIfPresent(self.scenario, forKey: "scenario")
        try fields.encodeIfPresent(self.testAuthCode, forKey: "testAuthCode")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "OrderCobsPayment(body: \(body), scenario: \(scenario.map { "\($0)" } ?? "nil"), testAuthCode: \(testAuthCode.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A payment that a batch has entered.
public struct CobsEntered: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the payment.
    public var paymentId: String?
    /// The bank's id of its signing.
    public var signId: String?
    /// Its status.
    public var instructionStatus: CobsInstructionStatus?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentId: String? = nil,
        signId: String? = nil,
        instructionStatus: CobsInstructionStatus? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentId = paymentId
        self.signId = signId
        self.instructionStatus = instructionStatus
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentId = try fields.may("paymentId")
        self.signId = try fields.may("signId")
        self.instructionStatus = try fields.may("instructionStatus")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.paymentId, forKey: "paymentId")
        try fields.encodeIfPresent(self.signId, forKey: "signId")
        try fields.encodeIfPresent(self.instructionStatus, forKey: "instructionStatus")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsEntered(paymentId: \(paymentId.map { "\($0)" } ?? "nil"), signId: \(signId.map { "\($0)" } ?? "nil"), instructionStatus: \(instructionStatus.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// An order, as far as it is known.
public struct CobsOrder: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `payment`, `standingOrder` or `batch`.
    public var kind: String
    /// The bank's id of it; absent where the bank has not answered.
    public var id: String?
    /// The bank's id of its signing.
    public var signId: String?
    /// How it is signed.
    public var scenario: CobsScenario?
    /// State of its signing.
    public var state: CobsSignState?
    /// Its status.
    public var instructionStatus: CobsInstructionStatus?
    /// What kind of payment the bank has made of it.
    public var serviceLevel: CobsServiceLevel?
    /// What the bank has changed.
    public var statusChangeInfo: String?
    /// The standing order that this one takes the place of, once it is signed.
    public var replaces: String?
    /// The payments of a batch.
    public var payments: [CobsEntered]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        kind: String,
        id: String? = nil,
        signId: String? = nil,
        scenario: CobsScenario? = nil,
        state: CobsSignState? = nil,
        instructionStatus: CobsInstructionStatus? = nil,
        serviceLevel: CobsServiceLevel? = nil,
        statusChangeInfo: String? = nil,
        replaces: String? = nil,
        payments: [CobsEntered]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.kind = kind
        self.id = id
        self.signId = signId
        self.scenario = scenario
        self.state = state
        self.instructionStatus = instructionStatus
        self.serviceLevel = serviceLevel
        self.statusChangeInfo = statusChangeInfo
        self.replaces = replaces
        self.payments = payments
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.kind = try fields.must("kind")
        self.id = try fields.may("id")
        self.signId = try fields.may("signId")
        self.scenario = try fields.may("scenario")
        self.state = try fields.may("state")
        self.instructionStatus = try fields.may("instructionStatus")
        self.serviceLevel = try fields.may("serviceLevel")
        self.statusChangeInfo = try fields.may("statusChangeInfo")
        self.replaces = try fields.may("replaces")
        self.payments = try fields.may("payments")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.kind, forKey: "kind")
        try fields.encodeIfPresent(self.id, forKey: "id")
        try fields.encodeIfPresent(self.signId, forKey: "signId")
        try fields.encodeIfPresent(self.scenario, forKey: "scenario")
        try fields.encodeIfPresent(self.state, forKey: "state")
        try fields.encodeIfPresent(self.instructionStatus, forKey: "instructionStatus")
        try fields.encodeIfPresent(self.serviceLevel, forKey: "serviceLevel")
        try fields.encodeIfPresent(self.statusChangeInfo, forKey: "statusChangeInfo")
        try fields.encodeIfPresent(self.replaces, forKey: "replaces")
        try fields.encodeIfPresent(self.payments, forKey: "payments")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsOrder(kind: \(kind), id: \(id.map { "\($0)" } ?? "nil"), signId: \(signId.map { "\($0)" } ?? "nil"), scenario: \(scenario.map { "\($0)" } ?? "nil"), state: \(state.map { "\($0)" } ?? "nil"), instructionStatus: \(instructionStatus.map { "\($0)" } ?? "nil"), serviceLevel: \(serviceLevel.map { "\($0)" } ?? "nil"), statusChangeInfo: \(statusChangeInfo.map { "\($0)" } ?? "nil"), replaces: \(replaces.map { "\($0)" } ?? "nil"), payments: \(payments.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// An order that ended as it should.
public struct CobsOrderEnded: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The order.
    public var order: CobsOrder
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        order: CobsOrder,
        extra: [String: JSONValue] = [:]
    ) {
        self.order = order
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.order = try fields.must("order")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.order, forKey: "order")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsOrderEnded(order: \(order), extra: \(extra.keys.sorted()))"
    }
}

/// An order that ended otherwise.
public struct CobsOrderTrouble: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The order, as far as it is known.
    public var order: CobsOrder
    /// What happened, and what to do.
    public var error: Error
    /// Id of the request whose answer was lost.
    public var requestId: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        order: CobsOrder,
        error: Error,
        requestId: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.order = order
        self.error = error
        self.requestId = requestId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.order = try fields.must("order")
        self.error = try fields.must("error")
        self.requestId = try fields.may("requestId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.order, forKey: "order")
        try fields.encode(self.error, forKey: "error")
        try fields.encodeIfPresent(self.requestId, forKey: "requestId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsOrderTrouble(order: \(order), error: \(error), requestId: \(requestId.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A payment, by the bank's id of it.
public struct CobsPaymentRef: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `paymentIdentification.transactionIdentification` of the bank's answer.
    public var paymentId: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentId: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentId = paymentId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentId = try fields.must("paymentId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.paymentId, forKey: "paymentId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsPaymentRef(paymentId: \(paymentId), extra: \(extra.keys.sorted()))"
    }
}

/// The status of a payment.
public struct CobsStatus: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Its status.
    public var instructionStatus: CobsInstructionStatus
    /// What the bank has changed.
    public var statusChangeInfo: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        instructionStatus: CobsInstructionStatus,
        statusChangeInfo: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.instructionStatus = instructionStatus
        self.statusChangeInfo = statusChangeInfo
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.instructionStatus = try fields.must("instructionStatus")
        self.statusChangeInfo = try fields.may("statusChangeInfo")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.instructionStatus, forKey: "instructionStatus")
        try fields.encodeIfPresent(self.statusChangeInfo, forKey: "statusChangeInfo")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsStatus(instructionStatus: \(instructionStatus), statusChangeInfo: \(statusChangeInfo.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A payment to follow.
public struct TrackCobsPayment: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the payment.
    public var paymentId: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentId: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentId = paymentId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentId = try fields.must("paymentId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.paymentId, forKey: "paymentId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "TrackCobsPayment(paymentId: \(paymentId), extra: \(extra.keys.sorted()))"
    }
}

/// The signing of a payment.
public struct CobsPaymentSignRef: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the payment.
    public var paymentId: String
    /// The bank's id of the signing.
    public var signId: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentId: String,
        signId: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentId = paymentId
        self.signId = signId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentId = try fields.must("paymentId")
        self.signId = try fields.must("signId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.paymentId, forKey: "paymentId")
        try fields.encode(self.signId, forKey: "signId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsPaymentSignRef(paymentId: \(paymentId), signId: \(signId), extra: \(extra.keys.sorted()))"
    }
}

/// How an order can be signed, and the status of that ("Authorization detail (I)").
public struct CobsSignDetail: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The ways in which it can be signed.
    public var scenarios: [String]?
    /// The status.
    public var signInfo: CobsSignInfo?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        scenarios: [String]? = nil,
        signInfo: CobsSignInfo? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.scenarios = scenarios
        self.signInfo = signInfo
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.scenarios = try fields.may("scenarios")
        self.signInfo = try fields.may("signInfo")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.scenarios, forKey: "scenarios")
        try fields.encodeIfPresent(self.signInfo, forKey: "signInfo")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsSignDetail(scenarios: \(scenarios.map { "\($0)" } ?? "nil"), signInfo: \(signInfo.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The way in which the user wants to sign ("Authorization initiation (II)").
public struct CobsSignStart: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The scenario.
    public var authorizationType: CobsScenario?
    /// Where the bank's page sends the user back to. Needed for `SMS_FEDERATED`.
    public var redirectUrl: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        authorizationType: CobsScenario? = nil,
        redirectUrl: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.authorizationType = authorizationType
        self.redirectUrl = redirectUrl
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.authorizationType = try fields.may("authorizationType")
        self.redirectUrl = try fields.may("redirectUrl")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.authorizationType, forKey: "authorizationType")
        try fields.encodeIfPresent(self.redirectUrl, forKey: "redirectUrl")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsSignStart(authorizationType: \(authorizationType.map { "\($0)" } ?? "nil"), redirectUrl: \(redirectUrl.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The signing of a payment to start.
public struct StartCobsPaymentSigning: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the payment.
    public var paymentId: String
    /// The bank's id of the signing.
    public var signId: String
    /// Outside production: no SMS is sent and the code is 0000.
    public var testAuthCode: Bool?
    /// The way to sign.
    public var body: CobsSignStart
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentId: String,
        signId: String,
        testAuthCode: Bool? = nil,
        body: CobsSignStart,
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentId = paymentId
        self.signId = signId
        self.testAuthCode = testAuthCode
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentId = try fields.must("paymentId")
        self.signId = try fields.must("signId")
        self.testAuthCode = try fields.may("testAuthCode")
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.paymentId, forKey: "paymentId")
        try fields.encode(self.signId, forKey: "signId")
        try fields.encodeIfPresent(self.testAuthCode, forKey: "testAuthCode")
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "StartCobsPaymentSigning(paymentId: \(paymentId), signId: \(signId), testAuthCode: \(testAuthCode.map { "\($0)" } ?? "nil"), body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// The bank's page where the user signs.
public struct CobsSignPage: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Its address.
    public var url: String?
    /// The bank's id of the visit.
    public var id: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        url: String? = nil,
        id: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.url = url
        self.id = id
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.url = try fields.may("url")
        self.id = try fields.may("id")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.url, forKey: "url")
        try fields.encodeIfPresent(self.id, forKey: "id")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsSignPage(url: \(url.map { "\($0)" } ?? "nil"), id: \(id.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Form fields for the bank's page, at banks that want them.
public struct CobsFormData: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The SAML request.
    public var samlRequest: String?
    /// What comes back with the answer to it.
    public var relayState: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        samlRequest: String? = nil,
        relayState: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.samlRequest = samlRequest
        self.relayState = relayState
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.samlRequest = try fields.may("SAMLRequest")
        self.relayState = try fields.may("relayState")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.samlRequest, forKey: "SAMLRequest")
        try fields.encodeIfPresent(self.relayState, forKey: "relayState")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsFormData(samlRequest: \(samlRequest.map { "\($0)" } ?? "nil"), relayState: \(relayState.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The start of a code that came by SMS.
public struct CobsCodePrefix: Codable, Hashable, Sendable, CustomStringConvertible {
    /// To be shown before the field in which the user types: `OVN-[    ]`.
    public var prefix: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        prefix: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.prefix = prefix
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.prefix = try fields.may("prefix")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.prefix, forKey: "prefix")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsCodePrefix(prefix: \(prefix.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// What the user has to do now.
public struct CobsSignStarted: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The scenario.
    public var authorizationType: CobsScenario?
    /// The ways in which the order can be signed.
    public var scenarios: [String]?
    /// The bank's page (`SMS_FEDERATED`).
    public var href: CobsSignPage?
    /// How the page is called: `GET`.
    public var method: String?
    /// Form fields for it.
    public var formData: CobsFormData?
    /// The start of the code (`SMS_TPP`).
    public var code: CobsCodePrefix?
    /// Status of the signing.
    public var signInfo: CobsSignInfo?
    /// Checksum of a batch, which the user sees in the SMS too.
    public var hash: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        authorizationType: CobsScenario? = nil,
        scenarios: [String]? = nil,
        href: CobsSignPage? = nil,
        method: String? = nil,
        formData: CobsFormData? = nil,
        code: CobsCodePrefix? = nil,
        signInfo: CobsSignInfo? = nil,
        hash: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.authorizationType = authorizationType
        self.scenarios = scenarios
        self.href = href
        self.method = method
        self.formData = formData
        self.code = code
        self.signInfo = signInfo
        self.hash = hash
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.authorizationType = try fields.may("authorizationType")
        self.scenarios = try fields.may("scenarios")
        self.href = try fields.may("href")
        self.method = try fields.may("method")
        self.formData = try fields.may("formData")
        self.code = try fields.may("code")
        self.signInfo = try fields.may("signInfo")
        self.hash = try fields.may("hash")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.authorizationType, forKey: "authorizationType")
        try fields.encodeIfPresent(self.scenarios, forKey: "scenarios")
        try fields.encodeIfPresent(self.href, forKey: "href")
        try fields.encodeIfPresent(self.method, forKey: "method")
        try fields.encodeIfPresent(self.formData, forKey: "formData")
        try fields.encodeIfPresent(self.code, forKey: "code")
        try fields.encodeIfPresent(self.signInfo, forKey: "signInfo")
        try fields.encodeIfPresent(self.hash, forKey: "hash")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsSignStarted(authorizationType: \(authorizationType.map { "\($0)" } ?? "nil"), scenarios: \(scenarios.map { "\($0)" } ?? "nil"), href: \(href.map { "\($0)" } ?? "nil"), method: \(method.map { "\($0)" } ?? "nil"), formData: \(formData.map { "\($0)" } ?? "nil"), code: \(code.map { "\($0)" } ?? "nil"), signInfo: \(signInfo.map { "\($0)" } ?? "nil"), hash: \(hash.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The code that the user has typed.
public struct CobsCode: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The code, without its prefix.
    public var code: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        code: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.code = code
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.code = try fields.may("code")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.code, forKey: "code")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsCode(code: \(code == nil ? "nil" : "[redacted]"), extra: \(extra.keys.sorted()))"
    }
}

/// The confirmation of a signing ("Authorization initiation (III)").
public struct CobsConfirmation: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The code.
    public var code: CobsCode?
    /// Checksum of the batch.
    public var hash: String?
    /// The scenario, at other banks of the standard.
    public var authorizationType: CobsScenario?
    /// The code, at other banks of the standard.
    public var oneTimePassword: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        code: CobsCode? = nil,
        hash: String? = nil,
        authorizationType: CobsScenario? = nil,
        oneTimePassword: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.code = code
        self.hash = hash
        self.authorizationType = authorizationType
        self.oneTimePassword = oneTimePassword
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.code = try fields.may("code")
        self.hash = try fields.may("hash")
        self.authorizationType = try fields.may("authorizationType")
        self.oneTimePassword = try fields.may("oneTimePassword")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.code, forKey: "code")
        try fields.encodeIfPresent(self.hash, forKey: "hash")
        try fields.encodeIfPresent(self.authorizationType, forKey: "authorizationType")
        try fields.encodeIfPresent(self.oneTimePassword, forKey: "oneTimePassword")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsConfirmation(code: \(code.map { "\($0)" } ?? "nil"), hash: \(hash.map { "\($0)" } ?? "nil"), authorizationType: \(authorizationType.map { "\($0)" } ?? "nil"), oneTimePassword: \(oneTimePassword == nil ? "nil" : "[redacted]"), extra: \(extra.keys.sorted()))"
    }
}

/// The signing of a payment to confirm.
public struct ConfirmCobsPaymentSigning: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the payment.
    public var paymentId: String
    /// The bank's id of the signing.
    public var signId: String
    /// The code.
    public var body: CobsConfirmation
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentId: String,
        signId: String,
        body: CobsConfirmation,
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentId = paymentId
        self.signId = signId
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentId = try fields.must("paymentId")
        self.signId = try fields.must("signId")
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.paymentId, forKey: "paymentId")
        try fields.encode(self.signId, forKey: "signId")
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ConfirmCobsPaymentSigning(paymentId: \(paymentId), signId: \(signId), body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// Status of a signing after its confirmation.
public struct CobsConfirmed: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The status.
    public var signInfo: CobsSignInfo?
    /// The status, at other banks of the standard.
    public var state: CobsSignState?
    /// When to ask again, in milliseconds, at other banks of the standard.
    public var pollInterval: Int64?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        signInfo: CobsSignInfo? = nil,
        state: CobsSignState? = nil,
        pollInterval: Int64? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.signInfo = signInfo
        self.state = state
        self.pollInterval = pollInterval
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.signInfo = try fields.may("signInfo")
        self.state = try fields.may("state")
        self.pollInterval = try fields.may("pollInterval")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.signInfo, forKey: "signInfo")
        try fields.encodeIfPresent(self.state, forKey: "state")
        try fields.encodeIfPresent(self.pollInterval, forKey: "pollInterval")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsConfirmed(signInfo: \(signInfo.map { "\($0)" } ?? "nil"), state: \(state.map { "\($0)" } ?? "nil"), pollInterval: \(pollInterval.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A payment to sign, to its end.
public struct SignCobsPayment: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the payment.
    public var paymentId: String
    /// The bank's id of the signing, as it came with the payment. Not needed by the second user.
    public var signId: String?
    /// Sign as the second user: the bank is asked for another signing first.
    public var second: Bool?
    /// How the user wants to sign; by SMS where that is offered, when absent.
    public var scenario: CobsScenario?
    /// Outside production: no SMS is sent and the code is 0000.
    public var testAuthCode: Bool?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentId: String,
        signId: String? = nil,
        second: Bool? = nil,
        scenario: CobsScenario? = nil,
        testAuthCode: Bool? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentId = paymentId
        self.signId = signId
        self.second = second
        self.scenario = scenario
        self.testAuthCode = testAuthCode
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentId = try fields.must("paymentId")
        self.signId = try fields.may("signId")
        self.second = try fields.may("second")
        self.scenario = try fields.may("scenario")
        self.testAuthCode = try fields.may("testAuthCode")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.paymentId, forKey: "paymentId")
        try fields.encodeIfPresent(self.signId, forKey: "signId")
        try fields.encodeIfPresent(self.second, forKey: "second")
        try fields.encodeIfPresent(self.scenario, forKey: "scenario")
        try fields.encodeIfPresent(self.testAuthCode, forKey: "testAuthCode")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "SignCobsPayment(paymentId: \(paymentId), signId: \(signId.map { "\($0)" } ?? "nil"), second: \(second.map { "\($0)" } ?? "nil"), scenario: \(scenario.map { "\($0)" } ?? "nil"), testAuthCode: \(testAuthCode.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A standing order to enter.
public struct CreateCobsStandingOrder: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The standing order.
    public var body: CobsStandingOrder
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        body: CobsStandingOrder,
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
        "CreateCobsStandingOrder(body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// A standing order to enter, to its end.
public struct OrderCobsStandingOrder: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The standing order.
    public var body: CobsStandingOrder
    /// How the user wants to sign; by SMS where that is offered, when absent.
    public var scenario: CobsScenario?
    /// Outside production: no SMS is sent and the code is 0000.
    public var testAuthCode: Bool?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        body: CobsStandingOrder,
        scenario: CobsScenario? = nil,
        testAuthCode: Bool? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.body = body
        self.scenario = scenario
        self.testAuthCode = testAuthCode
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.body = try fields.must("body")
        self.scenario = try fields.may("scenario")
        self.testAuthCode = try fields.may("testAuthCode")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.body, forKey: "body")
        try fields.encodeIfPresent(self.scenario, forKey: "scenario")
        try fields.encodeIfPresent(self.testAuthCode, forKey: "testAuthCode")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "OrderCobsStandingOrder(body: \(body), scenario: \(scenario.map { "\($0)" } ?? "nil"), testAuthCode: \(testAuthCode.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A standing order, by the bank's id of it.
public struct CobsStandingOrderRef: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `standingOrderIdentification.transactionIdentification` of the bank's answer.
    public var standingOrderId: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        standingOrderId: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.standingOrderId = standingOrderId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.standingOrderId = try fields.must("standingOrderId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.standingOrderId, forKey: "standingOrderId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsStandingOrderRef(standingOrderId: \(standingOrderId), extra: \(extra.keys.sorted()))"
    }
}

/// A payment that a standing order has made.
public struct CobsRealizedPayment: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of it.
    public var transactionIdentification: String?
    /// When.
    public var date: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        transactionIdentification: String? = nil,
        date: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.transactionIdentification = transactionIdentification
        self.date = date
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.transactionIdentification = try fields.may("transactionIdentification")
        self.date = try fields.may("date")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.transactionIdentification, forKey: "transactionIdentification")
        try fields.encodeIfPresent(self.date, forKey: "date")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsRealizedPayment(transactionIdentification: \(transactionIdentification.map { "\($0)" } ?? "nil"), date: \(date.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The status of a standing order.
public struct CobsStandingOrderStatus: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Its status.
    public var instructionStatus: CobsInstructionStatus
    /// The payments it has made.
    public var realizedPayments: [CobsRealizedPayment]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        instructionStatus: CobsInstructionStatus,
        realizedPayments: [CobsRealizedPayment]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.instructionStatus = instructionStatus
        self.realizedPayments = realizedPayments
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.instructionStatus = try fields.must("instructionStatus")
        self.realizedPayments = try fields.may("realizedPayments")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.instructionStatus, forKey: "instructionStatus")
        try fields.encodeIfPresent(self.realizedPayments, forKey: "realizedPayments")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsStandingOrderStatus(instructionStatus: \(instructionStatus), realizedPayments: \(realizedPayments.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A change of a standing order: the whole of it, as it is to be. The bank makes a new one of it, and deletes the
/// old one when the new one is signed.
public struct UpdateCobsStandingOrder: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `standingOrderIdentification.transactionIdentification` of the one to be changed.
    public var standingOrderId: String
    /// The standing order as it is to be.
    public var body: CobsStandingOrder
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        standingOrderId: String,
        body: CobsStandingOrder,
        extra: [String: JSONValue] = [:]
    ) {
        self.standingOrderId = standingOrderId
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.standingOrderId = try fields.must("standingOrderId")
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.standingOrderId, forKey: "standingOrderId")
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "UpdateCobsStandingOrder(standingOrderId: \(standingOrderId), body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// A standing order to change, to its end.
public struct ChangeCobsStandingOrder: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the one to be changed.
    public var standingOrderId: String
    /// The standing order as it is to be.
    public var body: CobsStandingOrder
    /// How the user wants to sign; by SMS where that is offered, when absent.
    public var scenario: CobsScenario?
    /// Outside production: no SMS is sent and the code is 0000.
    public var testAuthCode: Bool?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        standingOrderId: String,
        body: CobsStandingOrder,
        scenario: CobsScenario? = nil,
        testAuthCode: Bool? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.standingOrderId = standingOrderId
        self.body = body
        self.scenario = scenario
        self.testAuthCode = testAuthCode
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.standingOrderId = try fields.must("standingOrderId")
        self.body = try fields.must("body")
        self.scenario = try fields.may("scenario")
        self.testAuthCode = try fields.may("testAuthCode")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.standingOrderId, forKey: "standingOrderId")
        try fields.encode(self.body, forKey: "body")
        try fields.encodeIfPresent(self.scenario, forKey: "scenario")
        try fields.encodeIfPresent(self.testAuthCode, forKey: "testAuthCode")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ChangeCobsStandingOrder(standingOrderId: \(standingOrderId), body: \(body), scenario: \(scenario.map { "\($0)" } ?? "nil"), testAuthCode: \(testAuthCode.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The signing of a standing order.
public struct CobsStandingOrderSignRef: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the standing order.
    public var standingOrderId: String
    /// The bank's id of the signing.
    public var signId: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        standingOrderId: String,
        signId: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.standingOrderId = standingOrderId
        self.signId = signId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.standingOrderId = try fields.must("standingOrderId")
        self.signId = try fields.must("signId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.standingOrderId, forKey: "standingOrderId")
        try fields.encode(self.signId, forKey: "signId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsStandingOrderSignRef(standingOrderId: \(standingOrderId), signId: \(signId), extra: \(extra.keys.sorted()))"
    }
}

/// The signing of a standing order to start.
public struct StartCobsStandingOrderSigning: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the standing order.
    public var standingOrderId: String
    /// The bank's id of the signing.
    public var signId: String
    /// Outside production: no SMS is sent and the code is 0000.
    public var testAuthCode: Bool?
    /// The way to sign.
    public var body: CobsSignStart
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        standingOrderId: String,
        signId: String,
        testAuthCode: Bool? = nil,
        body: CobsSignStart,
        extra: [String: JSONValue] = [:]
    ) {
        self.standingOrderId = standingOrderId
        self.signId = signId
        self.testAuthCode = testAuthCode
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.standingOrderId = try fields.must("standingOrderId")
        self.signId = try fields.must("signId")
        self.testAuthCode = try fields.may("testAuthCode")
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.standingOrderId, forKey: "standingOrderId")
        try fields.encode(self.signId, forKey: "signId")
        try fields.encodeIfPresent(self.testAuthCode, forKey: "testAuthCode")
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "StartCobsStandingOrderSigning(standingOrderId: \(standingOrderId), signId: \(signId), testAuthCode: \(testAuthCode.map { "\($0)" } ?? "nil"), body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// The signing of a standing order to confirm.
public struct ConfirmCobsStandingOrderSigning: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the standing order.
    public var standingOrderId: String
    /// The bank's id of the signing.
    public var signId: String
    /// The code.
    public var body: CobsConfirmation
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        standingOrderId: String,
        signId: String,
        body: CobsConfirmation,
        extra: [String: JSONValue] = [:]
    ) {
        self.standingOrderId = standingOrderId
        self.signId = signId
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.standingOrderId = try fields.must("standingOrderId")
        self.signId = try fields.must("signId")
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.standingOrderId, forKey: "standingOrderId")
        try fields.encode(self.signId, forKey: "signId")
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ConfirmCobsStandingOrderSigning(standingOrderId: \(standingOrderId), signId: \(signId), body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// A standing order to sign, to its end.
public struct SignCobsStandingOrder: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the standing order.
    public var standingOrderId: String
    /// The bank's id of the signing, as it came with the standing order.
    public var signId: String
    /// How the user wants to sign; by SMS where that is offered, when absent.
    public var scenario: CobsScenario?
    /// Outside production: no SMS is sent and the code is 0000.
    public var testAuthCode: Bool?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        standingOrderId: String,
        signId: String,
        scenario: CobsScenario? = nil,
        testAuthCode: Bool? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.standingOrderId = standingOrderId
        self.signId = signId
        self.scenario = scenario
        self.testAuthCode = testAuthCode
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.standingOrderId = try fields.must("standingOrderId")
        self.signId = try fields.must("signId")
        self.scenario = try fields.may("scenario")
        self.testAuthCode = try fields.may("testAuthCode")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.standingOrderId, forKey: "standingOrderId")
        try fields.encode(self.signId, forKey: "signId")
        try fields.encodeIfPresent(self.scenario, forKey: "scenario")
        try fields.encodeIfPresent(self.testAuthCode, forKey: "testAuthCode")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "SignCobsStandingOrder(standingOrderId: \(standingOrderId), signId: \(signId), scenario: \(scenario.map { "\($0)" } ?? "nil"), testAuthCode: \(testAuthCode.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A payment of a batch, by its signing.
public struct CobsBatchItem: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `signInfo.signId` of a payment that is entered and not signed. Required.
    public var signId: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        signId: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.signId = signId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.signId = try fields.may("signId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.signId, forKey: "signId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsBatchItem(signId: \(signId.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A batch of payments that are entered already.
public struct CobsBatch: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Identification of the batch, at most 18 characters. Required.
    public var exchangeIdentification: String?
    /// Name of the batch, at most 35 characters.
    public var instructionName: String?
    /// Its payments, domestic and foreign together, as many as there are. Required.
    public var payments: [CobsBatchItem]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        exchangeIdentification: String? = nil,
        instructionName: String? = nil,
        payments: [CobsBatchItem]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.exchangeIdentification = exchangeIdentification
        self.instructionName = instructionName
        self.payments = payments
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.exchangeIdentification = try fields.may("exchangeIdentification")
        self.instructionName = try fields.may("instructionName")
        self.payments = try fields.may("payments")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.exchangeIdentification, forKey: "exchangeIdentification")
        try fields.encodeIfPresent(self.instructionName, forKey: "instructionName")
        try fields.encodeIfPresent(self.payments, forKey: "payments")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsBatch(exchangeIdentification: \(exchangeIdentification.map { "\($0)" } ?? "nil"), instructionName: \(instructionName.map { "\($0)" } ?? "nil"), payments: \(payments.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A batch to enter.
public struct CreateCobsBatch: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The batch.
    public var body: CobsBatch
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        body: CobsBatch,
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
        "CreateCobsBatch(body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// The bank's answer to a batch.
public struct CobsBatchEntered: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the batch.
    public var transactionIdentification: String?
    /// Name of the batch.
    public var instructionName: String?
    /// The ways in which it can be signed.
    public var scenarios: [String]?
    /// Status of its signing.
    public var signInfo: CobsSignInfo?
    /// Its status.
    public var instructionStatus: CobsInstructionStatus?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        transactionIdentification: String? = nil,
        instructionName: String? = nil,
        scenarios: [String]? = nil,
        signInfo: CobsSignInfo? = nil,
        instructionStatus: CobsInstructionStatus? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.transactionIdentification = transactionIdentification
        self.instructionName = instructionName
        self.scenarios = scenarios
        self.signInfo = signInfo
        self.instructionStatus = instructionStatus
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.transactionIdentification = try fields.may("transactionIdentification")
        self.instructionName = try fields.may("instructionName")
        self.scenarios = try fields.may("scenarios")
        self.signInfo = try fields.may("signInfo")
        self.instructionStatus = try fields.may("instructionStatus")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.transactionIdentification, forKey: "transactionIdentification")
        try fields.encodeIfPresent(self.instructionName, forKey: "instructionName")
        try fields.encodeIfPresent(self.scenarios, forKey: "scenarios")
        try fields.encodeIfPresent(self.signInfo, forKey: "signInfo")
        try fields.encodeIfPresent(self.instructionStatus, forKey: "instructionStatus")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsBatchEntered(transactionIdentification: \(transactionIdentification.map { "\($0)" } ?? "nil"), instructionName: \(instructionName.map { "\($0)" } ?? "nil"), scenarios: \(scenarios.map { "\($0)" } ?? "nil"), signInfo: \(signInfo.map { "\($0)" } ?? "nil"), instructionStatus: \(instructionStatus.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Many payments, signed once, to their end.
public struct BatchCobsPayments: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Identification of the batch, at most 18 characters.
    public var exchangeIdentification: String
    /// Name of the batch, at most 35 characters.
    public var instructionName: String?
    /// Payments to be entered first.
    public var payments: [CobsPayment]?
    /// Payments that are entered already and not signed, by their signId.
    public var signIds: [String]?
    /// How the user wants to sign; by SMS where that is offered, when absent.
    public var scenario: CobsScenario?
    /// Outside production: no SMS is sent and the code is 0000.
    public var testAuthCode: Bool?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        exchangeIdentification: String,
        instructionName: String? = nil,
        payments: [CobsPayment]? = nil,
        signIds: [String]? = nil,
        scenario: CobsScenario? = nil,
        testAuthCode: Bool? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.exchangeIdentification = exchangeIdentification
        self.instructionName = instructionName
        self.payments = payments
        self.signIds = signIds
        self.scenario = scenario
        self.testAuthCode = testAuthCode
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.exchangeIdentification = try fields.must("exchangeIdentification")
        self.instructionName = try fields.may("instructionName")
        self.payments = try fields.may("payments")
        self.signIds = try fields.may("signIds")
        self.scenario = try fields.may("scenario")
        self.testAuthCode = try fields.may("testAuthCode")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.exchangeIdentification, forKey: "exchangeIdentification")
        try fields.encodeIfPresent(self.instructionName, forKey: "instructionName")
        try fields.encodeIfPresent(self.payments, forKey: "payments")
        try fields.encodeIfPresent(self.signIds, forKey: "signIds")
        try fields.encodeIfPresent(self.scenario, forKey: "scenario")
        try fields.encodeIfPresent(self.testAuthCode, forKey: "testAuthCode")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "BatchCobsPayments(exchangeIdentification: \(exchangeIdentification), instructionName: \(instructionName.map { "\($0)" } ?? "nil"), payments: \(payments.map { "\($0)" } ?? "nil"), signIds: \(signIds.map { "\($0)" } ?? "nil"), scenario: \(scenario.map { "\($0)" } ?? "nil"), testAuthCode: \(testAuthCode.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A batch, by the bank's id of it.
public struct CobsBatchRef: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `transactionIdentification` of the bank's answer.
    public var batchId: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        batchId: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.batchId = batchId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.batchId = try fields.must("batchId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.batchId, forKey: "batchId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsBatchRef(batchId: \(batchId), extra: \(extra.keys.sorted()))"
    }
}

/// A payment of a batch and its status.
public struct CobsBatchPayment: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the payment.
    public var transactionIdentification: String?
    /// Its status. Max banka's own.
    public var instructionStatus: CobsInstructionStatus?
    /// Status of its signing.
    public var signInfo: CobsSignInfo?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        transactionIdentification: String? = nil,
        instructionStatus: CobsInstructionStatus? = nil,
        signInfo: CobsSignInfo? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.transactionIdentification = transactionIdentification
        self.instructionStatus = instructionStatus
        self.signInfo = signInfo
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.transactionIdentification = try fields.may("transactionIdentification")
        self.instructionStatus = try fields.may("instructionStatus")
        self.signInfo = try fields.may("signInfo")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.transactionIdentification, forKey: "transactionIdentification")
        try fields.encodeIfPresent(self.instructionStatus, forKey: "instructionStatus")
        try fields.encodeIfPresent(self.signInfo, forKey: "signInfo")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsBatchPayment(transactionIdentification: \(transactionIdentification.map { "\($0)" } ?? "nil"), instructionStatus: \(instructionStatus.map { "\($0)" } ?? "nil"), signInfo: \(signInfo.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The status of a batch.
public struct CobsBatchStatus: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Its status.
    public var instructionStatus: CobsInstructionStatus
    /// Identification of the batch.
    public var exchangeIdentification: String?
    /// Its payments.
    public var payments: [CobsBatchPayment]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        instructionStatus: CobsInstructionStatus,
        exchangeIdentification: String? = nil,
        payments: [CobsBatchPayment]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.instructionStatus = instructionStatus
        self.exchangeIdentification = exchangeIdentification
        self.payments = payments
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.instructionStatus = try fields.must("instructionStatus")
        self.exchangeIdentification = try fields.may("exchangeIdentification")
        self.payments = try fields.may("payments")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.instructionStatus, forKey: "instructionStatus")
        try fields.encodeIfPresent(self.exchangeIdentification, forKey: "exchangeIdentification")
        try fields.encodeIfPresent(self.payments, forKey: "payments")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsBatchStatus(instructionStatus: \(instructionStatus), exchangeIdentification: \(exchangeIdentification.map { "\($0)" } ?? "nil"), payments: \(payments.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A batch to delete.
public struct DeleteCobsBatch: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `transactionIdentification` of the bank's answer.
    public var batchId: String
    /// Deletes its payments too.
    public var allInstructions: Bool?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        batchId: String,
        allInstructions: Bool? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.batchId = batchId
        self.allInstructions = allInstructions
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.batchId = try fields.must("batchId")
        self.allInstructions = try fields.may("allInstructions")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.batchId, forKey: "batchId")
        try fields.encodeIfPresent(self.allInstructions, forKey: "allInstructions")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "DeleteCobsBatch(batchId: \(batchId), allInstructions: \(allInstructions.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The signing of a batch.
public struct CobsBatchSignRef: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the batch.
    public var batchId: String
    /// The bank's id of the signing.
    public var signId: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        batchId: String,
        signId: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.batchId = batchId
        self.signId = signId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.batchId = try fields.must("batchId")
        self.signId = try fields.must("signId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.batchId, forKey: "batchId")
        try fields.encode(self.signId, forKey: "signId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsBatchSignRef(batchId: \(batchId), signId: \(signId), extra: \(extra.keys.sorted()))"
    }
}

/// The signing of a batch to start.
public struct StartCobsBatchSigning: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the batch.
    public var batchId: String
    /// The bank's id of the signing.
    public var signId: String
    /// Outside production: no SMS is sent and the code is 0000.
    public var testAuthCode: Bool?
    /// The way to sign.
    public var body: CobsSignStart
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        batchId: String,
        signId: String,
        testAuthCode: Bool? = nil,
        body: CobsSignStart,
        extra: [String: JSONValue] = [:]
    ) {
        self.batchId = batchId
        self.signId = signId
        self.testAuthCode = testAuthCode
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.batchId = try fields.must("batchId")
        self.signId = try fields.must("signId")
        self.testAuthCode = try fields.may("testAuthCode")
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.batchId, forKey: "batchId")
        try fields.encode(self.signId, forKey: "signId")
        try fields.encodeIfPresent(self.testAuthCode, forKey: "testAuthCode")
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "StartCobsBatchSigning(batchId: \(batchId), signId: \(signId), testAuthCode: \(testAuthCode.map { "\($0)" } ?? "nil"), body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// The signing of a batch to confirm.
public struct ConfirmCobsBatchSigning: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the batch.
    public var batchId: String
    /// The bank's id of the signing.
    public var signId: String
    /// The code.
    public var body: CobsConfirmation
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        batchId: String,
        signId: String,
        body: CobsConfirmation,
        extra: [String: JSONValue] = [:]
    ) {
        self.batchId = batchId
        self.signId = signId
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.batchId = try fields.must("batchId")
        self.signId = try fields.must("signId")
        self.body = try fields.must("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.batchId, forKey: "batchId")
        try fields.encode(self.signId, forKey: "signId")
        try fields.encode(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ConfirmCobsBatchSigning(batchId: \(batchId), signId: \(signId), body: \(body), extra: \(extra.keys.sorted()))"
    }
}

/// A batch to sign, to its end.
public struct SignCobsBatch: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the batch.
    public var batchId: String
    /// The bank's id of the signing, as it came with the batch.
    public var signId: String
    /// How the user wants to sign; by SMS where that is offered, when absent.
    public var scenario: CobsScenario?
    /// Outside production: no SMS is sent and the code is 0000.
    public var testAuthCode: Bool?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        batchId: String,
        signId: String,
        scenario: CobsScenario? = nil,
        testAuthCode: Bool? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.batchId = batchId
        self.signId = signId
        self.scenario = scenario
        self.testAuthCode = testAuthCode
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.batchId = try fields.must("batchId")
        self.signId = try fields.must("signId")
        self.scenario = try fields.may("scenario")
        self.testAuthCode = try fields.may("testAuthCode")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.batchId, forKey: "batchId")
        try fields.encode(self.signId, forKey: "signId")
        try fields.encodeIfPresent(self.scenario, forKey: "scenario")
        try fields.encodeIfPresent(self.testAuthCode, forKey: "testAuthCode")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "SignCobsBatch(batchId: \(batchId), signId: \(signId), scenario: \(scenario.map { "\($0)" } ?? "nil"), testAuthCode: \(testAuthCode.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The page on which a user signs.
public struct CobsSigningPage: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The bank's id of the visit.
    public var id: String
    /// Where the page sends the user back to.
    public var redirectUrl: String?
    /// Outside production: no SMS is sent and the code is 0000.
    public var testAuthCode: Bool?
    /// The answer that named the page, where a client repeats it.
    public var body: CobsSignStarted?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        id: String,
        redirectUrl: String? = nil,
        testAuthCode: Bool? = nil,
        body: CobsSignStarted? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.id = id
        self.redirectUrl = redirectUrl
        self.testAuthCode = testAuthCode
        self.body = body
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.id = try fields.must("id")
        self.redirectUrl = try fields.may("redirectUrl")
        self.testAuthCode = try fields.may("testAuthCode")
        self.body = try fields.may("body")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.id, forKey: "id")
        try fields.encodeIfPresent(self.redirectUrl, forKey: "redirectUrl")
        try fields.encodeIfPresent(self.testAuthCode, forKey: "testAuthCode")
        try fields.encodeIfPresent(self.body, forKey: "body")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CobsSigningPage(id: \(id), redirectUrl: \(redirectUrl.map { "\($0)" } ?? "nil"), testAuthCode: \(testAuthCode.map { "\($0)" } ?? "nil"), body: \(body.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// For whom a token is wanted.
public struct CesopTokenRequest: Codable, Hashable, Sendable, CustomStringConvertible {
    /// SE number of the company on whose behalf we report; absent for ourselves. The context's `onBehalfOf`, unless given.
    public var paaVegneAfSe: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paaVegneAfSe: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.paaVegneAfSe = paaVegneAfSe
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paaVegneAfSe = try fields.may("paa_vegne_af_se")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.paaVegneAfSe, forKey: "paa_vegne_af_se")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CesopTokenRequest(paaVegneAfSe: \(paaVegneAfSe.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A token of Billetautomaten. Secret.
public struct CesopToken: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The token: a JWT.
    public var accessToken: String
    /// `Bearer`.
    public var tokenType: String?
    /// How long it holds, in seconds.
    public var expiresIn: Int64?
    /// Further tokens, where the server gives more than was asked for. They are secrets like the first.
    public var refreshToken: String?
    /// The same, of OpenID Connect.
    public var idToken: String?
    /// `openid certToJWT cesop-api`.
    public var scope: String?
    /// What the token says. Read, not verified: for a person who looks for a fault, never for a decision.
    public var claims: JSONValue?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        accessToken: String,
        tokenType: String? = nil,
        expiresIn: Int64? = nil,
        refreshToken: String? = nil,
        idToken: String? = nil,
        scope: String? = nil,
        claims: JSONValue? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.accessToken = accessToken
        self.tokenType = tokenType
        self.expiresIn = expiresIn
        self.refreshToken = refreshToken
        self.idToken = idToken
        self.scope = scope
        self.claims = claims
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.accessToken = try fields.must("access_token")
        self.tokenType = try fields.may("token_type")
        self.expiresIn = try fields.may("expires_in")
        self.refreshToken = try fields.may("refresh_token")
        self.idToken = try fields.may("id_token")
        self.scope = try fields.may("scope")
        self.claims = try fields.may("claims")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.accessToken, forKey: "access_token")
        try fields.encodeIfPresent(self.tokenType, forKey: "token_type")
        try fields.encodeIfPresent(self.expiresIn, forKey: "expires_in")
        try fields.encodeIfPresent(self.refreshToken, forKey: "refresh_token")
        try fields.encodeIfPresent(self.idToken, forKey: "id_token")
        try fields.encodeIfPresent(self.scope, forKey: "scope")
        try fields.encodeIfPresent(self.claims, forKey: "claims")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CesopToken(accessToken: [redacted], tokenType: \(tokenType.map { "\($0)" } ?? "nil"), expiresIn: \(expiresIn.map { "\($0)" } ?? "nil"), refreshToken: \(refreshToken == nil ? "nil" : "[redacted]"), idToken: \(idToken == nil ? "nil" : "[redacted]"), scope: \(scope.map { "\($0)" } ?? "nil"), claims: \(claims == nil ? "nil" : "[redacted]"), extra: \(extra.keys.sorted()))"
    }
}

/// A report to hand in.
public struct ReportToSubmit: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The message as XML.
    public var xml: String
    /// Hand it in although our own validation finds faults in it.
    public var unchecked: Bool?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        xml: String,
        unchecked: Bool? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.xml = xml
        self.unchecked = unchecked
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.xml = try fields.must("xml")
        self.unchecked = try fields.may("unchecked")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.xml, forKey: "xml")
        try fields.encodeIfPresent(self.unchecked, forKey: "unchecked")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ReportToSubmit(xml: [redacted], unchecked: \(unchecked.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A report that was handed in.
public struct SubmittedReport: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The agency's id of it.
    public var reportId: String
    /// `MessageRefId` of the message.
    public var messageRefId: String
    /// What else the agency answered, where it answered JSON.
    public var answer: JSONValue?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        reportId: String,
        messageRefId: String,
        answer: JSONValue? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.reportId = reportId
        self.messageRefId = messageRefId
        self.answer = answer
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.reportId = try fields.must("reportId")
        self.messageRefId = try fields.must("messageRefId")
        self.answer = try fields.may("answer")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.reportId, forKey: "reportId")
        try fields.encode(self.messageRefId, forKey: "messageRefId")
        try fields.encodeIfPresent(self.answer, forKey: "answer")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "SubmittedReport(reportId: \(reportId), messageRefId: \(messageRefId), answer: \(answer == nil ? "nil" : "[redacted]"), extra: \(extra.keys.sorted()))"
    }
}

/// A quarter of a year.
public struct ReportingPeriod: Codable, Hashable, Sendable, CustomStringConvertible {
    /// 1 to 4.
    public var quarter: Int64
    /// The year, 2024 or later.
    public var year: Int64
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        quarter: Int64,
        year: Int64,
        extra: [String: JSONValue] = [:]
    ) {
        self.quarter = quarter
        self.year = year
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.quarter = try fields.must("Quarter")
        self.year = try fields.must("Year")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.quarter, forKey: "Quarter")
        try fields.encode(self.year, forKey: "Year")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ReportingPeriod(quarter: \(quarter), year: \(year), extra: \(extra.keys.sorted()))"
    }
}

/// An error that a validation found.
public struct CesopValidationError: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Its code: `45010`.
    public var errorCode: String
    /// How often this error was found in this message so far: it grows with each resubmission.
    public var errorCounter: Int64
    /// In a few words.
    public var errorShortDesc: String
    /// In full.
    public var errorDescription: String
    /// The transaction at fault.
    public var transactionIdentifier: String?
    /// The payee at fault, by the `DocRefId` of its record.
    public var docRefId: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        errorCode: String,
        errorCounter: Int64,
        errorShortDesc: String,
        errorDescription: String,
        transactionIdentifier: String? = nil,
        docRefId: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.errorCode = errorCode
        self.errorCounter = errorCounter
        self.errorShortDesc = errorShortDesc
        self.errorDescription = errorDescription
        self.transactionIdentifier = transactionIdentifier
        self.docRefId = docRefId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.errorCode = try fields.must("ErrorCode")
        self.errorCounter = try fields.must("ErrorCounter")
        self.errorShortDesc = try fields.must("ErrorShortDesc")
        self.errorDescription = try fields.must("ErrorDescription")
        self.transactionIdentifier = try fields.may("TransactionIdentifier")
        self.docRefId = try fields.may("DocRefId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.errorCode, forKey: "ErrorCode")
        try fields.encode(self.errorCounter, forKey: "ErrorCounter")
        try fields.encode(self.errorShortDesc, forKey: "ErrorShortDesc")
        try fields.encode(self.errorDescription, forKey: "ErrorDescription")
        try fields.encodeIfPresent(self.transactionIdentifier, forKey: "TransactionIdentifier")
        try fields.encodeIfPresent(self.docRefId, forKey: "DocRefId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CesopValidationError(errorCode: \(errorCode), errorCounter: \(errorCounter), errorShortDesc: \(errorShortDesc), errorDescription: \(errorDescription), transactionIdentifier: \(transactionIdentifier.map { "\($0)" } ?? "nil"), docRefId: \(docRefId.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// An error of a validation result.
public struct CesopFault: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The error as the agency wrote it.
    public var error: CesopValidationError
    /// The business rule or technical rule that it is of: `RT-BR-0010`.
    public var rule: String?
    /// Where to look, in words.
    public var correct: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        error: CesopValidationError,
        rule: String? = nil,
        correct: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.error = error
        self.rule = rule
        self.correct = correct
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.error = try fields.must("error")
        self.rule = try fields.may("rule")
        self.correct = try fields.may("correct")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.error, forKey: "error")
        try fields.encodeIfPresent(self.rule, forKey: "rule")
        try fields.encodeIfPresent(self.correct, forKey: "correct")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CesopFault(error: \(error), rule: \(rule.map { "\($0)" } ?? "nil"), correct: \(correct.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A validation result, read: what was taken, what was not, what to do.
public struct CesopAnswer: Codable, Hashable, Sendable, CustomStringConvertible {
    /// How it went.
    public var result: CesopResult
    /// `MessageRefId` of the answer.
    public var messageRefId: String
    /// `MessageRefId` of the message that it answers.
    public var corrMessageRefId: String?
    /// What the message that it answers holds.
    public var messageTypeIndic: MessageTypeIndic
    /// The quarter.
    public var reportingPeriod: ReportingPeriod
    /// The errors, with what our own table says of their codes.
    public var errors: [CesopFault]
    /// `DocRefId` of every payee that was not taken, each once, in the order of the errors.
    public var docRefIds: [String]
    /// `TransactionIdentifier` of every transaction at fault, each once.
    public var transactionIdentifiers: [String]
    /// What to do, in a sentence.
    public var next: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        result: CesopResult,
        messageRefId: String,
        corrMessageRefId: String? = nil,
        messageTypeIndic: MessageTypeIndic,
        reportingPeriod: ReportingPeriod,
        errors: [CesopFault],
        docRefIds: [String],
        transactionIdentifiers: [String],
        next: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.result = result
        self.messageRefId = messageRefId
        self.corrMessageRefId = corrMessageRefId
        self.messageTypeIndic = messageTypeIndic
        self.reportingPeriod = reportingPeriod
        self.errors = errors
        self.docRefIds = docRefIds
        self.transactionIdentifiers = transactionIdentifiers
        self.next = next
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.result = try fields.must("result")
        self.messageRefId = try fields.must("messageRefId")
        self.corrMessageRefId = try fields.may("corrMessageRefId")
        self.messageTypeIndic = try fields.must("messageTypeIndic")
        self.reportingPeriod = try fields.must("reportingPeriod")
        self.errors = try fields.must("errors")
        self.docRefIds = try fields.must("docRefIds")
        self.transactionIdentifiers = try fields.must("transactionIdentifiers")
        self.next = try fields.must("next")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.result, forKey: "result")
        try fields.encode(self.messageRefId, forKey: "messageRefId")
        try fields.encodeIfPresent(self.corrMessageRefId, forKey: "corrMessageRefId")
        try fields.encode(self.messageTypeIndic, forKey: "messageTypeIndic")
        try fields.encode(self.reportingPeriod, forKey: "reportingPeriod")
        try fields.encode(self.errors, forKey: "errors")
        try fields.encode(self.docRefIds, forKey: "docRefIds")
        try fields.encode(self.transactionIdentifiers, forKey: "transactionIdentifiers")
        try fields.encode(self.next, forKey: "next")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CesopAnswer(result: \(result), messageRefId: \(messageRefId), corrMessageRefId: \(corrMessageRefId.map { "\($0)" } ?? "nil"), messageTypeIndic: \(messageTypeIndic), reportingPeriod: \(reportingPeriod), errors: \(errors), docRefIds: \(docRefIds), transactionIdentifiers: \(transactionIdentifiers), next: \(next), extra: \(extra.keys.sorted()))"
    }
}

/// A receipt or a validation report.
public struct ReportDocument: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Whether it is there already.
    public var ready: Bool
    /// Its content type.
    public var contentType: String?
    /// The document as text.
    public var text: String?
    /// The same read, where it is a validation result message.
    public var answer: CesopAnswer?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        ready: Bool,
        contentType: String? = nil,
        text: String? = nil,
        answer: CesopAnswer? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.ready = ready
        self.contentType = contentType
        self.text = text
        self.answer = answer
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.ready = try fields.must("ready")
        self.contentType = try fields.may("contentType")
        self.text = try fields.may("text")
        self.answer = try fields.may("answer")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.ready, forKey: "ready")
        try fields.encodeIfPresent(self.contentType, forKey: "contentType")
        try fields.encodeIfPresent(self.text, forKey: "text")
        try fields.encodeIfPresent(self.answer, forKey: "answer")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ReportDocument(ready: \(ready), contentType: \(contentType.map { "\($0)" } ?? "nil"), text: \(text.map { "\($0)" } ?? "nil"), answer: \(answer.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// How a report that was handed in ended.
public struct ReportEnded: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The agency's id of it.
    public var reportId: String?
    /// `MessageRefId` of the message.
    public var messageRefId: String?
    /// The receipt.
    public var receipt: ReportDocument?
    /// The validation report as text.
    public var validationReport: String?
    /// The validation report, read.
    public var answer: CesopAnswer?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        reportId: String? = nil,
        messageRefId: String? = nil,
        receipt: ReportDocument? = nil,
        validationReport: String? = nil,
        answer: CesopAnswer? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.reportId = reportId
        self.messageRefId = messageRefId
        self.receipt = receipt
        self.validationReport = validationReport
        self.answer = answer
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.reportId = try fields.may("reportId")
        self.messageRefId = try fields.may("messageRefId")
        self.receipt = try fields.may("receipt")
        self.validationReport = try fields.may("validationReport")
        self.answer = try fields.may("answer")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.reportId, forKey: "reportId")
        try fields.encodeIfPresent(self.messageRefId, forKey: "messageRefId")
        try fields.encodeIfPresent(self.receipt, forKey: "receipt")
        try fields.encodeIfPresent(self.validationReport, forKey: "validationReport")
        try fields.encodeIfPresent(self.answer, forKey: "answer")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ReportEnded(reportId: \(reportId.map { "\($0)" } ?? "nil"), messageRefId: \(messageRefId.map { "\($0)" } ?? "nil"), receipt: \(receipt.map { "\($0)" } ?? "nil"), validationReport: \(validationReport.map { "\($0)" } ?? "nil"), answer: \(answer.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// What is known of a report that came to no end.
public struct ReportTrouble: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The agency's id of it, where it gave one.
    public var reportId: String?
    /// `MessageRefId` of the message.
    public var messageRefId: String?
    /// The receipt, where there was one.
    public var receipt: ReportDocument?
    /// Id of the request, to name it to the agency's support.
    public var requestId: String?
    /// What is known and what to do.
    public var error: Error?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        reportId: String? = nil,
        messageRefId: String? = nil,
        receipt: ReportDocument? = nil,
        requestId: String? = nil,
        error: Error? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.reportId = reportId
        self.messageRefId = messageRefId
        self.receipt = receipt
        self.requestId = requestId
        self.error = error
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.reportId = try fields.may("reportId")
        self.messageRefId = try fields.may("messageRefId")
        self.receipt = try fields.may("receipt")
        self.requestId = try fields.may("requestId")
        self.error = try fields.may("error")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.reportId, forKey: "reportId")
        try fields.encodeIfPresent(self.messageRefId, forKey: "messageRefId")
        try fields.encodeIfPresent(self.receipt, forKey: "receipt")
        try fields.encodeIfPresent(self.requestId, forKey: "requestId")
        try fields.encodeIfPresent(self.error, forKey: "error")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ReportTrouble(reportId: \(reportId.map { "\($0)" } ?? "nil"), messageRefId: \(messageRefId.map { "\($0)" } ?? "nil"), receipt: \(receipt.map { "\($0)" } ?? "nil"), requestId: \(requestId.map { "\($0)" } ?? "nil"), error: \(error.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Identifier of a payment service provider.
public struct PspId: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The identifier.
    public var value: String
    /// What kind it is of.
    public var pspIdType: PspIdType
    /// Which other kind.
    public var pspIdOther: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        value: String,
        pspIdType: PspIdType,
        pspIdOther: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.value = value
        self.pspIdType = pspIdType
        self.pspIdOther = pspIdOther
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.value = try fields.must("value")
        self.pspIdType = try fields.must("PSPIdType")
        self.pspIdOther = try fields.may("PSPIdOther")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.value, forKey: "value")
        try fields.encode(self.pspIdType, forKey: "PSPIdType")
        try fields.encodeIfPresent(self.pspIdOther, forKey: "PSPIdOther")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "PspId(value: \(value), pspIdType: \(pspIdType), pspIdOther: \(pspIdOther.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A name.
public struct CesopName: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The name, 1 to 200 characters.
    public var value: String
    /// What kind it is of.
    public var nameType: CesopNameType
    /// Which other kind.
    public var nameOther: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        value: String,
        nameType: CesopNameType,
        nameOther: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.value = value
        self.nameType = nameType
        self.nameOther = nameOther
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.value = try fields.must("value")
        self.nameType = try fields.must("nameType")
        self.nameOther = try fields.may("nameOther")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.value, forKey: "value")
        try fields.encode(self.nameType, forKey: "nameType")
        try fields.encodeIfPresent(self.nameOther, forKey: "nameOther")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CesopName(value: \(value), nameType: \(nameType), nameOther: \(nameOther.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A payment service provider.
public struct CesopPsp: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Its identifier.
    public var pspId: PspId
    /// Its names.
    public var names: [CesopName]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        pspId: PspId,
        names: [CesopName]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.pspId = pspId
        self.names = names
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.pspId = try fields.must("PSPId")
        self.names = try fields.may("Name")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.pspId, forKey: "PSPId")
        try fields.encodeIfPresent(self.names, forKey: "Name")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CesopPsp(pspId: \(pspId), names: \(names.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The header of a message.
public struct MessageSpec: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Member State whose administration passes the message on: `DK`.
    public var transmittingCountry: String
    /// Kind of message.
    public var messageType: CesopMessageType
    /// What the message holds.
    public var messageTypeIndic: MessageTypeIndic
    /// UUID, version 4, of this message and no other.
    public var messageRefId: String
    /// `MessageRefId` of the message that is corrected or answered.
    public var corrMessageRefId: String?
    /// Who sends, where that is not who reports.
    public var sendingPsp: CesopPsp?
    /// The quarter.
    public var reportingPeriod: ReportingPeriod
    /// When the message was made: date, time and time zone.
    public var timestamp: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        transmittingCountry: String,
        messageType: CesopMessageType,
        messageTypeIndic: MessageTypeIndic,
        messageRefId: String,
        corrMessageRefId: String? = nil,
        sendingPsp: CesopPsp? = nil,
        reportingPeriod: ReportingPeriod,
        timestamp: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.transmittingCountry = transmittingCountry
        self.messageType = messageType
        self.messageTypeIndic = messageTypeIndic
        self.messageRefId = messageRefId
        self.corrMessageRefId = corrMessageRefId
        self.sendingPsp = sendingPsp
        self.reportingPeriod = reportingPeriod
        self.timestamp = timestamp
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.transmittingCountry = try fields.must("TransmittingCountry")
        self.messageType = try fields.must("MessageType")
        self.messageTypeIndic = try fields.must("MessageTypeIndic")
        self.messageRefId = try fields.must("MessageRefId")
        self.corrMessageRefId = try fields.may("CorrMessageRefId")
        self.sendingPsp = try fields.may("SendingPSP")
        self.reportingPeriod = try fields.must("ReportingPeriod")
        self.timestamp = try fields.must("Timestamp")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.transmittingCountry, forKey: "TransmittingCountry")
        try fields.encode(self.messageType, forKey: "MessageType")
        try fields.encode(self.messageTypeIndic, forKey: "MessageTypeIndic")
        try fields.encode(self.messageRefId, forKey: "MessageRefId")
        try fields.encodeIfPresent(self.corrMessageRefId, forKey: "CorrMessageRefId")
        try fields.encodeIfPresent(self.sendingPsp, forKey: "SendingPSP")
        try fields.encode(self.reportingPeriod, forKey: "ReportingPeriod")
        try fields.encode(self.timestamp, forKey: "Timestamp")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "MessageSpec(transmittingCountry: \(transmittingCountry), messageType: \(messageType), messageTypeIndic: \(messageTypeIndic), messageRefId: \(messageRefId), corrMessageRefId: \(corrMessageRefId.map { "\($0)" } ?? "nil"), sendingPsp: \(sendingPsp.map { "\($0)" } ?? "nil"), reportingPeriod: \(reportingPeriod), timestamp: \(timestamp), extra: \(extra.keys.sorted()))"
    }
}

/// An address in parts.
public struct AddressFix: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Street.
    public var street: String?
    /// House number or name.
    public var buildingIdentifier: String?
    /// Suite.
    public var suiteIdentifier: String?
    /// Floor.
    public var floorIdentifier: String?
    /// District.
    public var districtName: String?
    /// Post office box.
    public var pob: String?
    /// Post code.
    public var postCode: String?
    /// City.
    public var city: String?
    /// Province or state.
    public var countrySubentity: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        street: String? = nil,
        buildingIdentifier: String? = nil,
        suiteIdentifier: String? = nil,
        floorIdentifier: String? = nil,
        districtName: String? = nil,
        pob: String? = nil,
        postCode: String? = nil,
        city: String? = nil,
        countrySubentity: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.street = street
        self.buildingIdentifier = buildingIdentifier
        self.suiteIdentifier = suiteIdentifier
        self.floorIdentifier = floorIdentifier
        self.districtName = districtName
        self.pob = pob
        self.postCode = postCode
        self.city = city
        self.countrySubentity = countrySubentity
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.street = try fields.may("Street")
        self.buildingIdentifier = try fields.may("BuildingIdentifier")
        self.suiteIdentifier = try fields.may("SuiteIdentifier")
        self.floorIdentifier = try fields.may("FloorIdentifier")
        self.districtName = try fields.may("DistrictName")
        self.pob = try fields.may("POB")
        self.postCode = try fields.may("PostCode")
        self.city = try fields.may("City")
        self.countrySubentity = try fields.may("CountrySubentity")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.street, forKey: "Street")
        try fields.encodeIfPresent(self.buildingIdentifier, forKey: "BuildingIdentifier")
        try fields.encodeIfPresent(self.suiteIdentifier, forKey: "SuiteIdentifier")
        try fields.encodeIfPresent(self.floorIdentifier, forKey: "FloorIdentifier")
        try fields.encodeIfPresent(self.districtName, forKey: "DistrictName")
        try fields.encodeIfPresent(self.pob, forKey: "POB")
        try fields.encodeIfPresent(self.postCode, forKey: "PostCode")
        try fields.encodeIfPresent(self.city, forKey: "City")
        try fields.encodeIfPresent(self.countrySubentity, forKey: "CountrySubentity")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "AddressFix(street: \(street.map { "\($0)" } ?? "nil"), buildingIdentifier: \(buildingIdentifier.map { "\($0)" } ?? "nil"), suiteIdentifier: \(suiteIdentifier.map { "\($0)" } ?? "nil"), floorIdentifier: \(floorIdentifier.map { "\($0)" } ?? "nil"), districtName: \(districtName.map { "\($0)" } ?? "nil"), pob: \(pob.map { "\($0)" } ?? "nil"), postCode: \(postCode.map { "\($0)" } ?? "nil"), city: \(city.map { "\($0)" } ?? "nil"), countrySubentity: \(countrySubentity.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// An address.
public struct PayeeAddress: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Its country.
    public var countryCode: String?
    /// In parts, which is preferred.
    public var addressFix: AddressFix?
    /// As one text.
    public var addressFree: String?
    /// Its legal character.
    public var legalAddressType: LegalAddressType?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        countryCode: String? = nil,
        addressFix: AddressFix? = nil,
        addressFree: String? = nil,
        legalAddressType: LegalAddressType? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.countryCode = countryCode
        self.addressFix = addressFix
        self.addressFree = addressFree
        self.legalAddressType = legalAddressType
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.countryCode = try fields.may("CountryCode")
        self.addressFix = try fields.may("AddressFix")
        self.addressFree = try fields.may("AddressFree")
        self.legalAddressType = try fields.may("legalAddressType")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.countryCode, forKey: "CountryCode")
        try fields.encodeIfPresent(self.addressFix, forKey: "AddressFix")
        try fields.encodeIfPresent(self.addressFree, forKey: "AddressFree")
        try fields.encodeIfPresent(self.legalAddressType, forKey: "legalAddressType")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "PayeeAddress(countryCode: \(countryCode.map { "\($0)" } ?? "nil"), addressFix: \(addressFix.map { "\($0)" } ?? "nil"), addressFree: \(addressFree.map { "\($0)" } ?? "nil"), legalAddressType: \(legalAddressType.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A confirmed VAT number.
public struct VatId: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The number.
    public var value: String
    /// The Member State that issued it.
    public var issuedBy: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        value: String,
        issuedBy: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.value = value
        self.issuedBy = issuedBy
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.value = try fields.must("value")
        self.issuedBy = try fields.must("issuedBy")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.value, forKey: "value")
        try fields.encode(self.issuedBy, forKey: "issuedBy")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "VatId(value: [redacted], issuedBy: \(issuedBy), extra: \(extra.keys.sorted()))"
    }
}

/// A tax number.
public struct TaxId: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The number.
    public var value: String
    /// The country that issued it.
    public var issuedBy: String
    /// What kind it is of.
    public var kind: TaxIdType
    /// Which other kind.
    public var taxIdOther: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        value: String,
        issuedBy: String,
        kind: TaxIdType,
        taxIdOther: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.value = value
        self.issuedBy = issuedBy
        self.kind = kind
        self.taxIdOther = taxIdOther
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.value = try fields.must("value")
        self.issuedBy = try fields.must("issuedBy")
        self.kind = try fields.must("type")
        self.taxIdOther = try fields.may("TAXIdOther")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.value, forKey: "value")
        try fields.encode(self.issuedBy, forKey: "issuedBy")
        try fields.encode(self.kind, forKey: "type")
        try fields.encodeIfPresent(self.taxIdOther, forKey: "TAXIdOther")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "TaxId(value: [redacted], issuedBy: \(issuedBy), kind: \(kind), taxIdOther: \(taxIdOther.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Tax numbers of a payee.
public struct TaxIdentification: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Confirmed VAT numbers.
    public var vatIds: [VatId]?
    /// Other tax numbers.
    public var taxIds: [TaxId]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        vatIds: [VatId]? = nil,
        taxIds: [TaxId]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.vatIds = vatIds
        self.taxIds = taxIds
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.vatIds = try fields.may("VATId")
        self.taxIds = try fields.may("TAXId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.vatIds, forKey: "VATId")
        try fields.encodeIfPresent(self.taxIds, forKey: "TAXId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "TaxIdentification(vatIds: \(vatIds.map { "\($0)" } ?? "nil"), taxIds: \(taxIds.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The account of a payee, or the BIC of who holds it.
public struct AccountIdentifier: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The identifier.
    public var value: String
    /// Country of the account.
    public var countryCode: String?
    /// What kind it is of.
    public var kind: AccountIdentifierType?
    /// Which other kind.
    public var accountIdentifierOther: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        value: String,
        countryCode: String? = nil,
        kind: AccountIdentifierType? = nil,
        accountIdentifierOther: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.value = value
        self.countryCode = countryCode
        self.kind = kind
        self.accountIdentifierOther = accountIdentifierOther
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.value = try fields.must("value")
        self.countryCode = try fields.may("CountryCode")
        self.kind = try fields.may("type")
        self.accountIdentifierOther = try fields.may("accountIdentifierOther")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.value, forKey: "value")
        try fields.encodeIfPresent(self.countryCode, forKey: "CountryCode")
        try fields.encodeIfPresent(self.kind, forKey: "type")
        try fields.encodeIfPresent(self.accountIdentifierOther, forKey: "accountIdentifierOther")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "AccountIdentifier(value: [redacted], countryCode: \(countryCode.map { "\($0)" } ?? "nil"), kind: \(kind.map { "\($0)" } ?? "nil"), accountIdentifierOther: \(accountIdentifierOther.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A date of a transaction.
public struct TransactionDate: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Date, time and time zone: `2025-02-03T10:15:00Z`.
    public var value: String
    /// Which date.
    public var transactionDateType: TransactionDateType
    /// Which other date.
    public var transactionDateOther: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        value: String,
        transactionDateType: TransactionDateType,
        transactionDateOther: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.value = value
        self.transactionDateType = transactionDateType
        self.transactionDateOther = transactionDateOther
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.value = try fields.must("value")
        self.transactionDateType = try fields.must("transactionDateType")
        self.transactionDateOther = try fields.may("transactionDateOther")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.value, forKey: "value")
        try fields.encode(self.transactionDateType, forKey: "transactionDateType")
        try fields.encodeIfPresent(self.transactionDateOther, forKey: "transactionDateOther")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "TransactionDate(value: \(value), transactionDateType: \(transactionDateType), transactionDateOther: \(transactionDateOther.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// An amount with two decimals, and its currency.
public struct CesopAmount: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The amount.
    public var value: String
    /// ISO 4217 code.
    public var currency: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        value: String,
        currency: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.value = value
        self.currency = currency
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.value = try fields.must("value")
        self.currency = try fields.must("currency")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.value, forKey: "value")
        try fields.encode(self.currency, forKey: "currency")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CesopAmount(value: \(value), currency: \(currency), extra: \(extra.keys.sorted()))"
    }
}

/// A payment method.
public struct CesopPaymentMethod: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `Card payment`, `Bank transfer`, `Direct debit`, `E-money`, `Money Remittance`, `Marketplace`, `Intermediary` or
    /// `Other`.
    public var paymentMethodType: String
    /// Which other method.
    public var paymentMethodOther: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        paymentMethodType: String,
        paymentMethodOther: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.paymentMethodType = paymentMethodType
        self.paymentMethodOther = paymentMethodOther
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.paymentMethodType = try fields.must("PaymentMethodType")
        self.paymentMethodOther = try fields.may("PaymentMethodOther")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.paymentMethodType, forKey: "PaymentMethodType")
        try fields.encodeIfPresent(self.paymentMethodOther, forKey: "PaymentMethodOther")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CesopPaymentMethod(paymentMethodType: \(paymentMethodType), paymentMethodOther: \(paymentMethodOther.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Where the payer is.
public struct PayerMs: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The Member State.
    public var value: String
    /// What says so.
    public var payerMsSource: AccountIdentifierType
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        value: String,
        payerMsSource: AccountIdentifierType,
        extra: [String: JSONValue] = [:]
    ) {
        self.value = value
        self.payerMsSource = payerMsSource
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.value = try fields.must("value")
        self.payerMsSource = try fields.must("PayerMSSource")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.value, forKey: "value")
        try fields.encode(self.payerMsSource, forKey: "PayerMSSource")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "PayerMs(value: \(value), payerMsSource: \(payerMsSource), extra: \(extra.keys.sorted()))"
    }
}

/// The role of a provider.
public struct PspRole: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `Acquirer`, `E-money provider`, `Payment Processor` … or `Other`.
    public var pspRoleType: String
    /// Which other role.
    public var pspRoleOther: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        pspRoleType: String,
        pspRoleOther: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.pspRoleType = pspRoleType
        self.pspRoleOther = pspRoleOther
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.pspRoleType = try fields.must("PSPRoleType")
        self.pspRoleOther = try fields.may("PSPRoleOther")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.pspRoleType, forKey: "PSPRoleType")
        try fields.encodeIfPresent(self.pspRoleOther, forKey: "PSPRoleOther")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "PspRole(pspRoleType: \(pspRoleType), pspRoleOther: \(pspRoleOther.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A payment, or the refund of one.
public struct ReportedTransaction: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Reference by which the provider knows the payment.
    public var transactionIdentifier: String
    /// `TransactionIdentifier` of the payment that is refunded.
    public var corrTransactionIdentifier: String?
    /// When; each type of date at most once, at least one of them in the quarter.
    public var dateTimes: [TransactionDate]
    /// How much: positive for a payment, negative for a refund.
    public var amount: CesopAmount
    /// By which method.
    public var paymentMethod: CesopPaymentMethod?
    /// Whether it was initiated at the physical premises of the merchant.
    public var atPhysicalPremises: Bool
    /// Member State of the payer.
    public var payerMs: PayerMs
    /// The role of the provider.
    public var pspRole: PspRole?
    /// Whether it is a refund.
    public var isRefund: Bool?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        transactionIdentifier: String,
        corrTransactionIdentifier: String? = nil,
        dateTimes: [TransactionDate],
        amount: CesopAmount,
        paymentMethod: CesopPaymentMethod? = nil,
        atPhysicalPremises: Bool,
        payerMs: PayerMs,
        pspRole: PspRole? = nil,
        isRefund: Bool? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.transactionIdentifier = transactionIdentifier
        self.corrTransactionIdentifier = corrTransactionIdentifier
        self.dateTimes = dateTimes
        self.amount = amount
        self.paymentMethod = paymentMethod
        self.atPhysicalPremises = atPhysicalPremises
        self.payerMs = payerMs
        self.pspRole = pspRole
        self.isRefund = isRefund
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.transactionIdentifier = try fields.must("TransactionIdentifier")
        self.corrTransactionIdentifier = try fields.may("CorrTransactionIdentifier")
        self.dateTimes = try fields.must("DateTime")
        self.amount = try fields.must("Amount")
        self.paymentMethod = try fields.may("PaymentMethod")
        self.atPhysicalPremises = try fields.must("InitiatedAtPhysicalPremisesOfMerchant")
        self.payerMs = try fields.must("PayerMS")
        self.pspRole = try fields.may("PSPRole")
        self.isRefund = try fields.may("IsRefund")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.transactionIdentifier, forKey: "TransactionIdentifier")
        try fields.encodeIfPresent(self.corrTransactionIdentifier, forKey: "CorrTransactionIdentifier")
        try fields.encode(self.dateTimes, forKey: "DateTime")
        try fields.encode(self.amount, forKey: "Amount")
        try fields.encodeIfPresent(self.paymentMethod, forKey: "PaymentMethod")
        try fields.encode(self.atPhysicalPremises, forKey: "InitiatedAtPhysicalPremisesOfMerchant")
        try fields.encode(self.payerMs, forKey: "PayerMS")
        try fields.encodeIfPresent(self.pspRole, forKey: "PSPRole")
        try fields.encodeIfPresent(self.isRefund, forKey: "IsRefund")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ReportedTransaction(transactionIdentifier: \(transactionIdentifier), corrTransactionIdentifier: \(corrTransactionIdentifier.map { "\($0)" } ?? "nil"), dateTimes: \(dateTimes), amount: \(amount), paymentMethod: \(paymentMethod.map { "\($0)" } ?? "nil"), atPhysicalPremises: \(atPhysicalPremises), payerMs: \(payerMs), pspRole: \(pspRole.map { "\($0)" } ?? "nil"), isRefund: \(isRefund.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A provider that receives for a payee without account.
public struct Representative: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Its identifier.
    public var representativeId: PspId
    /// Its names.
    public var names: [CesopName]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        representativeId: PspId,
        names: [CesopName]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.representativeId = representativeId
        self.names = names
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.representativeId = try fields.must("RepresentativeId")
        self.names = try fields.may("Name")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.representativeId, forKey: "RepresentativeId")
        try fields.encodeIfPresent(self.names, forKey: "Name")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Representative(representativeId: \(representativeId), names: \(names.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The references of a record.
public struct DocSpec: Codable, Hashable, Sendable, CustomStringConvertible {
    /// New, corrected or deleted.
    public var docTypeIndic: DocTypeIndic
    /// UUID, version 4, of this record and no other.
    public var docRefId: String
    /// Not used in CESOP; ignored where it is given.
    public var corrMessageRefId: String?
    /// `DocRefId` of the record that is corrected or deleted.
    public var corrDocRefId: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        docTypeIndic: DocTypeIndic,
        docRefId: String,
        corrMessageRefId: String? = nil,
        corrDocRefId: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.docTypeIndic = docTypeIndic
        self.docRefId = docRefId
        self.corrMessageRefId = corrMessageRefId
        self.corrDocRefId = corrDocRefId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.docTypeIndic = try fields.must("DocTypeIndic")
        self.docRefId = try fields.must("DocRefId")
        self.corrMessageRefId = try fields.may("CorrMessageRefId")
        self.corrDocRefId = try fields.may("CorrDocRefId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.docTypeIndic, forKey: "DocTypeIndic")
        try fields.encode(self.docRefId, forKey: "DocRefId")
        try fields.encodeIfPresent(self.corrMessageRefId, forKey: "CorrMessageRefId")
        try fields.encodeIfPresent(self.corrDocRefId, forKey: "CorrDocRefId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "DocSpec(docTypeIndic: \(docTypeIndic), docRefId: \(docRefId), corrMessageRefId: \(corrMessageRefId.map { "\($0)" } ?? "nil"), corrDocRefId: \(corrDocRefId.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A payee with the payments that it received, and the refunds that it made.
public struct ReportedPayee: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Names, at least one.
    public var names: [CesopName]
    /// Country of origin.
    public var country: String
    /// Addresses; left empty where none is known.
    public var addresses: [PayeeAddress]?
    /// Email addresses.
    public var emailAddresses: [String]?
    /// Web pages.
    public var webPages: [String]?
    /// Tax numbers; left empty where none is known.
    public var taxIdentification: TaxIdentification?
    /// The account, and the BIC of its provider; left empty where the payee has none and a representative receives.
    public var accountIdentifiers: [AccountIdentifier]?
    /// The transactions; none where the payee is deleted.
    public var reportedTransactions: [ReportedTransaction]?
    /// Who receives for a payee without account.
    public var representative: Representative?
    /// The references of this record.
    public var docSpec: DocSpec
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        names: [CesopName],
        country: String,
        addresses: [PayeeAddress]? = nil,
        emailAddresses: [String]? = nil,
        webPages: [String]? = nil,
        taxIdentification: TaxIdentification? = nil,
        accountIdentifiers: [AccountIdentifier]? = nil,
        reportedTransactions: [ReportedTransaction]? = nil,
        representative: Representative? = nil,
        docSpec: DocSpec,
        extra: [String: JSONValue] = [:]
    ) {
        self.names = names
        self.country = country
        self.addresses = addresses
        self.emailAddresses = emailAddresses
        self.webPages = webPages
        self.taxIdentification = taxIdentification
        self.accountIdentifiers = accountIdentifiers
        self.reportedTransactions = reportedTransactions
        self.representative = representative
        self.docSpec = docSpec
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.names = try fields.must("Name")
        self.country = try fields.must("Country")
        self.addresses = try fields.may("Address")
        self.emailAddresses = try fields.may("EmailAddress")
        self.webPages = try fields.may("WebPage")
        self.taxIdentification = try fields.may("TAXIdentification")
        self.accountIdentifiers = try fields.may("AccountIdentifier")
        self.reportedTransactions = try fields.may("ReportedTransaction")
        self.representative = try fields.may("Representative")
        self.docSpec = try fields.must("DocSpec")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.names, forKey: "Name")
        try fields.encode(self.country, forKey: "Country")
        try fields.encodeIfPresent(self.addresses, forKey: "Address")
        try fields.encodeIfPresent(self.emailAddresses, forKey: "EmailAddress")
        try fields.encodeIfPresent(self.webPages, forKey: "WebPage")
        try fields.encodeIfPresent(self.taxIdentification, forKey: "TAXIdentification")
        try fields.encodeIfPresent(self.accountIdentifiers, forKey: "AccountIdentifier")
        try fields.encodeIfPresent(self.reportedTransactions, forKey: "ReportedTransaction")
        try fields.encodeIfPresent(self.representative, forKey: "Representative")
        try fields.encode(self.docSpec, forKey: "DocSpec")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ReportedPayee(names: \(names), country: \(country), addresses: \(addresses.map { "\($0)" } ?? "nil"), emailAddresses: \(emailAddresses.map { "\($0)" } ?? "nil"), webPages: \(webPages.map { "\($0)" } ?? "nil"), taxIdentification: \(taxIdentification.map { "\($0)" } ?? "nil"), accountIdentifiers: \(accountIdentifiers.map { "\($0)" } ?? "nil"), reportedTransactions: \(reportedTransactions.map { "\($0)" } ?? "nil"), representative: \(representative.map { "\($0)" } ?? "nil"), docSpec: \(docSpec), extra: \(extra.keys.sorted()))"
    }
}

/// Payment data.
public struct PaymentDataBody: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The provider that reports.
    public var reportingPsp: CesopPsp
    /// The payees with their transactions.
    public var reportedPayees: [ReportedPayee]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        reportingPsp: CesopPsp,
        reportedPayees: [ReportedPayee]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.reportingPsp = reportingPsp
        self.reportedPayees = reportedPayees
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.reportingPsp = try fields.must("ReportingPSP")
        self.reportedPayees = try fields.may("ReportedPayee")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.reportingPsp, forKey: "ReportingPSP")
        try fields.encodeIfPresent(self.reportedPayees, forKey: "ReportedPayee")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "PaymentDataBody(reportingPsp: \(reportingPsp), reportedPayees: \(reportedPayees.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// The result of a validation.
public struct CesopValidationResult: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The result.
    public var validationResult: CesopResult
    /// What is wrong.
    public var validationErrors: [CesopValidationError]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        validationResult: CesopResult,
        validationErrors: [CesopValidationError]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.validationResult = validationResult
        self.validationErrors = validationErrors
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.validationResult = try fields.must("ValidationResult")
        self.validationErrors = try fields.may("ValidationErrors")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.validationResult, forKey: "ValidationResult")
        try fields.encodeIfPresent(self.validationErrors, forKey: "ValidationErrors")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CesopValidationResult(validationResult: \(validationResult), validationErrors: \(validationErrors.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A CESOP message, version 4.03: a header, and payment data or a validation result.
public struct CesopMessage: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The header.
    public var messageSpec: MessageSpec
    /// Payment data (PMT).
    public var paymentDataBody: PaymentDataBody?
    /// The result of a validation (VLD).
    public var validationResult: CesopValidationResult?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        messageSpec: MessageSpec,
        paymentDataBody: PaymentDataBody? = nil,
        validationResult: CesopValidationResult? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.messageSpec = messageSpec
        self.paymentDataBody = paymentDataBody
        self.validationResult = validationResult
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.messageSpec = try fields.must("MessageSpec")
        self.paymentDataBody = try fields.may("PaymentDataBody")
        self.validationResult = try fields.may("ValidationResult")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.messageSpec, forKey: "MessageSpec")
        try fields.encodeIfPresent(self.paymentDataBody, forKey: "PaymentDataBody")
        try fields.encodeIfPresent(self.validationResult, forKey: "ValidationResult")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CesopMessage(messageSpec: \(messageSpec), paymentDataBody: \(paymentDataBody.map { "\($0)" } ?? "nil"), validationResult: \(validationResult.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A message to be written.
public struct ReportToWrite: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The message. A `MessageRefId`, a `DocRefId` and a `Timestamp` that are left empty are made.
    public var message: CesopMessage
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        message: CesopMessage,
        extra: [String: JSONValue] = [:]
    ) {
        self.message = message
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.message = try fields.must("message")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.message, forKey: "message")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ReportToWrite(message: \(message), extra: \(extra.keys.sorted()))"
    }
}

/// A message as it is handed in.
public struct WrittenReport: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The message as XML, UTF-8.
    public var xml: String
    /// The name of the file by the guide's convention, for part 1 of 1.
    public var fileName: String
    /// `MessageRefId` of the message.
    public var messageRefId: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        xml: String,
        fileName: String,
        messageRefId: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.xml = xml
        self.fileName = fileName
        self.messageRefId = messageRefId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.xml = try fields.must("xml")
        self.fileName = try fields.must("fileName")
        self.messageRefId = try fields.must("messageRefId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.xml, forKey: "xml")
        try fields.encode(self.fileName, forKey: "fileName")
        try fields.encode(self.messageRefId, forKey: "messageRefId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "WrittenReport(xml: [redacted], fileName: \(fileName), messageRefId: \(messageRefId), extra: \(extra.keys.sorted()))"
    }
}

/// Why nothing came of a job that ends at once.
public struct CesopRefusal: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
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
        "CesopRefusal(error: \(error), extra: \(extra.keys.sorted()))"
    }
}

/// A message to be checked.
public struct ReportToCheck: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The message as XML.
    public var xml: String
    /// Messages that were handed in before, as XML, oldest first: with them the rules that look back are checked too.
    public var history: [String]?
    /// Stop after so many findings (code 50080): 1,000 where absent.
    public var mostFindings: Int64?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        xml: String,
        history: [String]? = nil,
        mostFindings: Int64? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.xml = xml
        self.history = history
        self.mostFindings = mostFindings
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.xml = try fields.must("xml")
        self.history = try fields.may("history")
        self.mostFindings = try fields.may("mostFindings")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.xml, forKey: "xml")
        try fields.encodeIfPresent(self.history, forKey: "history")
        try fields.encodeIfPresent(self.mostFindings, forKey: "mostFindings")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ReportToCheck(xml: [redacted], history: \(history == nil ? "nil" : "[redacted]"), mostFindings: \(mostFindings.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Something that the validator would refuse.
public struct Finding: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The code: `45010`.
    public var code: String
    /// The rule; absent for codes whose rule was withdrawn.
    public var rule: String?
    /// What it rejects.
    public var rejection: CesopRejection
    /// Where: `/CESOP/PaymentDataBody/ReportedPayee[2]/ReportedTransaction[7]/Amount`.
    public var xpath: String
    /// What is wrong, and what would be right.
    public var text: String
    /// What was found there; never an account number.
    public var detail: String?
    /// `DocRefId` of the payee.
    public var docRefId: String?
    /// The transaction.
    public var transactionIdentifier: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        code: String,
        rule: String? = nil,
        rejection: CesopRejection,
        xpath: String,
        text: String,
        detail: String? = nil,
        docRefId: String? = nil,
        transactionIdentifier: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.code = code
        self.rule = rule
        self.rejection = rejection
        self.xpath = xpath
        self.text = text
        self.detail = detail
        self.docRefId = docRefId
        self.transactionIdentifier = transactionIdentifier
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.code = try fields.must("code")
        self.rule = try fields.may("rule")
        self.rejection = try fields.must("rejection")
        self.xpath = try fields.must("xpath")
        self.text = try fields.must("text")
        self.detail = try fields.may("detail")
        self.docRefId = try fields.may("docRefId")
        self.transactionIdentifier = try fields.may("transactionIdentifier")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.code, forKey: "code")
        try fields.encodeIfPresent(self.rule, forKey: "rule")
        try fields.encode(self.rejection, forKey: "rejection")
        try fields.encode(self.xpath, forKey: "xpath")
        try fields.encode(self.text, forKey: "text")
        try fields.encodeIfPresent(self.detail, forKey: "detail")
        try fields.encodeIfPresent(self.docRefId, forKey: "docRefId")
        try fields.encodeIfPresent(self.transactionIdentifier, forKey: "transactionIdentifier")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "Finding(code: \(code), rule: \(rule.map { "\($0)" } ?? "nil"), rejection: \(rejection), xpath: \(xpath), text: \(text), detail: \(detail.map { "\($0)" } ?? "nil"), docRefId: \(docRefId.map { "\($0)" } ?? "nil"), transactionIdentifier: \(transactionIdentifier.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// What our own validation says.
public struct CheckedReport: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What the agency's validation would say: `VALIDATED` where no finding rejects anything.
    public var result: CesopResult
    /// The findings, in the order of the message.
    public var findings: [Finding]
    /// `MessageRefId` of the message.
    public var messageRefId: String?
    /// How many payees there are.
    public var payees: Int64
    /// How many transactions there are.
    public var transactions: Int64
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        result: CesopResult,
        findings: [Finding],
        messageRefId: String? = nil,
        payees: Int64,
        transactions: Int64,
        extra: [String: JSONValue] = [:]
    ) {
        self.result = result
        self.findings = findings
        self.messageRefId = messageRefId
        self.payees = payees
        self.transactions = transactions
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.result = try fields.must("result")
        self.findings = try fields.must("findings")
        self.messageRefId = try fields.may("messageRefId")
        self.payees = try fields.must("payees")
        self.transactions = try fields.must("transactions")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.result, forKey: "result")
        try fields.encode(self.findings, forKey: "findings")
        try fields.encodeIfPresent(self.messageRefId, forKey: "messageRefId")
        try fields.encode(self.payees, forKey: "payees")
        try fields.encode(self.transactions, forKey: "transactions")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CheckedReport(result: \(result), findings: \(findings), messageRefId: \(messageRefId.map { "\($0)" } ?? "nil"), payees: \(payees), transactions: \(transactions), extra: \(extra.keys.sorted()))"
    }
}

/// A report by the agency's id of it.
public struct ReportRef: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The id that the submission brought.
    public var reportId: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        reportId: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.reportId = reportId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.reportId = try fields.must("reportId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.reportId, forKey: "reportId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ReportRef(reportId: \(reportId), extra: \(extra.keys.sorted()))"
    }
}

/// Which reports are listed.
public struct ReportQuery: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The year, such as 2026; all where absent.
    public var year: Int64?
    /// The quarter, 1 to 4; all where absent.
    public var quarter: Int64?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        year: Int64? = nil,
        quarter: Int64? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.year = year
        self.quarter = quarter
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.year = try fields.may("year")
        self.quarter = try fields.may("quarter")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.year, forKey: "year")
        try fields.encodeIfPresent(self.quarter, forKey: "quarter")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ReportQuery(year: \(year.map { "\($0)" } ?? "nil"), quarter: \(quarter.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// Reports that the agency holds, as it lists them.
public struct CesopReportList: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The reports; each with what the agency says of it.
    public var reports: [JSONValue]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        reports: [JSONValue],
        extra: [String: JSONValue] = [:]
    ) {
        self.reports = reports
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.reports = try fields.must("reports")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.reports, forKey: "reports")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CesopReportList(reports: [redacted], extra: \(extra.keys.sorted()))"
    }
}

/// A report to be followed further, by one of its ids.
public struct ReportToTrack: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The id that the submission brought; where it is not known, the message is looked up in the agency's list.
    public var reportId: String?
    /// `MessageRefId` of the message, where it is known: an answer to another one is then not taken.
    public var messageRefId: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        reportId: String? = nil,
        messageRefId: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.reportId = reportId
        self.messageRefId = messageRefId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.reportId = try fields.may("reportId")
        self.messageRefId = try fields.may("messageRefId")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.reportId, forKey: "reportId")
        try fields.encodeIfPresent(self.messageRefId, forKey: "messageRefId")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ReportToTrack(reportId: \(reportId.map { "\($0)" } ?? "nil"), messageRefId: \(messageRefId.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A message or an answer to be read.
public struct CesopXml: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The message as XML.
    public var xml: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        xml: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.xml = xml
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.xml = try fields.must("xml")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.xml, forKey: "xml")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CesopXml(xml: [redacted], extra: \(extra.keys.sorted()))"
    }
}

/// What was read.
public struct ReadMessage: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The message, typed.
    public var message: CesopMessage
    /// The same read as an answer, where it is a validation result.
    public var answer: CesopAnswer?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        message: CesopMessage,
        answer: CesopAnswer? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.message = message
        self.answer = answer
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.message = try fields.must("message")
        self.answer = try fields.may("answer")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.message, forKey: "message")
        try fields.encodeIfPresent(self.answer, forKey: "answer")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ReadMessage(message: \(message), answer: \(answer.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// What is to be corrected.
public struct ReportToCorrect: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The message that was handed in, as XML.
    public var xml: String
    /// The answer to it, as XML; absent for a correction of our own accord.
    public var answer: String?
    /// `DocRefId` of payees that are deleted.
    public var delete: [String]?
    /// `DocRefId` of payees that are replaced, where no answer says so.
    public var replace: [String]?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        xml: String,
        answer: String? = nil,
        delete: [String]? = nil,
        replace: [String]? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.xml = xml
        self.answer = answer
        self.delete = delete
        self.replace = replace
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.xml = try fields.must("xml")
        self.answer = try fields.may("answer")
        self.delete = try fields.may("delete")
        self.replace = try fields.may("replace")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.xml, forKey: "xml")
        try fields.encodeIfPresent(self.answer, forKey: "answer")
        try fields.encodeIfPresent(self.delete, forKey: "delete")
        try fields.encodeIfPresent(self.replace, forKey: "replace")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "ReportToCorrect(xml: [redacted], answer: \(answer == nil ? "nil" : "[redacted]"), delete: \(delete.map { "\($0)" } ?? "nil"), replace: \(replace.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A place in a correction that has to be changed.
public struct CorrectionToDo: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `DocRefId` that the payee has in the correction.
    public var docRefId: String?
    /// `DocRefId` that it had.
    public var corrDocRefId: String?
    /// The transaction at fault.
    public var transactionIdentifier: String?
    /// The code of the error.
    public var code: String
    /// What is wrong, in the validator's words.
    public var text: String
    /// Where to look, in words.
    public var correct: String?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        docRefId: String? = nil,
        corrDocRefId: String? = nil,
        transactionIdentifier: String? = nil,
        code: String,
        text: String,
        correct: String? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.docRefId = docRefId
        self.corrDocRefId = corrDocRefId
        self.transactionIdentifier = transactionIdentifier
        self.code = code
        self.text = text
        self.correct = correct
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.docRefId = try fields.may("docRefId")
        self.corrDocRefId = try fields.may("corrDocRefId")
        self.transactionIdentifier = try fields.may("transactionIdentifier")
        self.code = try fields.must("code")
        self.text = try fields.must("text")
        self.correct = try fields.may("correct")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.docRefId, forKey: "docRefId")
        try fields.encodeIfPresent(self.corrDocRefId, forKey: "corrDocRefId")
        try fields.encodeIfPresent(self.transactionIdentifier, forKey: "transactionIdentifier")
        try fields.encode(self.code, forKey: "code")
        try fields.encode(self.text, forKey: "text")
        try fields.encodeIfPresent(self.correct, forKey: "correct")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CorrectionToDo(docRefId: \(docRefId.map { "\($0)" } ?? "nil"), corrDocRefId: \(corrDocRefId.map { "\($0)" } ?? "nil"), transactionIdentifier: \(transactionIdentifier.map { "\($0)" } ?? "nil"), code: \(code), text: \(text), correct: \(correct.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A correction, to be completed by what is right.
public struct CorrectedReport: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The message that corrects: its references are right, its data is what was handed in.
    public var message: CesopMessage
    /// The same as XML.
    public var xml: String
    /// The name of the file by the guide's convention, for part 2 of 2.
    public var fileName: String
    /// What has to be changed in it before it is handed in.
    public var toDo: [CorrectionToDo]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        message: CesopMessage,
        xml: String,
        fileName: String,
        toDo: [CorrectionToDo],
        extra: [String: JSONValue] = [:]
    ) {
        self.message = message
        self.xml = xml
        self.fileName = fileName
        self.toDo = toDo
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.message = try fields.must("message")
        self.xml = try fields.must("xml")
        self.fileName = try fields.must("fileName")
        self.toDo = try fields.must("toDo")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.message, forKey: "message")
        try fields.encode(self.xml, forKey: "xml")
        try fields.encode(self.fileName, forKey: "fileName")
        try fields.encode(self.toDo, forKey: "toDo")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CorrectedReport(message: \(message), xml: [redacted], fileName: \(fileName), toDo: \(toDo), extra: \(extra.keys.sorted()))"
    }
}

/// An answer without more.
public struct CesopAnswerOnly: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The answer, where there was one.
    public var answer: CesopAnswer?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        answer: CesopAnswer? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.answer = answer
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.answer = try fields.may("answer")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeIfPresent(self.answer, forKey: "answer")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "CesopAnswerOnly(answer: \(answer.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// How a quarter is reported.
public struct QuarterConfig: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The quarter, 1 to 4.
    public var quarter: Int64
    /// The year.
    public var year: Int64
    /// The provider that reports.
    public var reportingPsp: CesopPsp
    /// Who sends, where that is not who reports.
    public var sendingPsp: CesopPsp?
    /// Member State whose administration takes the report: `DK` where absent.
    public var transmittingCountry: String?
    /// The largest file, in bytes: 50,000,000 where absent.
    public var largestFile: Int64?
    /// A payee is reported when it received more payments than this: 25 where absent.
    public var threshold: Int64?
    /// `Z` or an offset such as `+01:00`, for dates without one; such dates are refused where absent.
    public var timeZone: String?
    /// The delimiter of the columns; where absent, the one that occurs most often in the first line.
    public var delimiter: String?
    /// Whether amounts have a comma before their decimals; so where columns are divided by something else, if
    /// absent.
    public var decimalComma: Bool?
    /// Names of columns in the file, by the names that they have here.
    public var columns: [String: String]?
    /// Values for columns that the file does not have, or has empty.
    public var defaults: [String: String]?
    /// How many files were handed in for this quarter before: 0 where absent. They count in the names of the files.
    public var filesBefore: Int64?
    /// Leaves rows with faults out, instead of refusing the whole file.
    public var skipFaulty: Bool?
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        quarter: Int64,
        year: Int64,
        reportingPsp: CesopPsp,
        sendingPsp: CesopPsp? = nil,
        transmittingCountry: String? = nil,
        largestFile: Int64? = nil,
        threshold: Int64? = nil,
        timeZone: String? = nil,
        delimiter: String? = nil,
        decimalComma: Bool? = nil,
        columns: [String: String]? = nil,
        defaults: [String: String]? = nil,
        filesBefore: Int64? = nil,
        skipFaulty: Bool? = nil,
        extra: [String: JSONValue] = [:]
    ) {
        self.quarter = quarter
        self.year = year
        self.reportingPsp = reportingPsp
        self.sendingPsp = sendingPsp
        self.transmittingCountry = transmittingCountry
        self.largestFile = largestFile
        self.threshold = threshold
        self.timeZone = timeZone
        self.delimiter = delimiter
        self.decimalComma = decimalComma
        self.columns = columns
        self.defaults = defaults
        self.filesBefore = filesBefore
        self.skipFaulty = skipFaulty
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.quarter = try fields.must("quarter")
        self.year = try fields.must("year")
        self.reportingPsp = try fields.must("reportingPsp")
        self.sendingPsp = try fields.may("sendingPsp")
        self.transmittingCountry = try fields.may("transmittingCountry")
        self.largestFile = try fields.may("largestFile")
        self.threshold = try fields.may("threshold")
        self.timeZone = try fields.may("timeZone")
        self.delimiter = try fields.may("delimiter")
        self.decimalComma = try fields.may("decimalComma")
        self.columns = try fields.may("columns")
        self.defaults = try fields.may("defaults")
        self.filesBefore = try fields.may("filesBefore")
        self.skipFaulty = try fields.may("skipFaulty")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.quarter, forKey: "quarter")
        try fields.encode(self.year, forKey: "year")
        try fields.encode(self.reportingPsp, forKey: "reportingPsp")
        try fields.encodeIfPresent(self.sendingPsp, forKey: "sendingPsp")
        try fields.encodeIfPresent(self.transmittingCountry, forKey: "transmittingCountry")
        try fields.encodeIfPresent(self.largestFile, forKey: "largestFile")
        try fields.encodeIfPresent(self.threshold, forKey: "threshold")
        try fields.encodeIfPresent(self.timeZone, forKey: "timeZone")
        try fields.encodeIfPresent(self.delimiter, forKey: "delimiter")
        try fields.encodeIfPresent(self.decimalComma, forKey: "decimalComma")
        try fields.encodeIfPresent(self.columns, forKey: "columns")
        try fields.encodeIfPresent(self.defaults, forKey: "defaults")
        try fields.encodeIfPresent(self.filesBefore, forKey: "filesBefore")
        try fields.encodeIfPresent(self.skipFaulty, forKey: "skipFaulty")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "QuarterConfig(quarter: \(quarter), year: \(year), reportingPsp: \(reportingPsp), sendingPsp: \(sendingPsp.map { "\($0)" } ?? "nil"), transmittingCountry: \(transmittingCountry.map { "\($0)" } ?? "nil"), largestFile: \(largestFile.map { "\($0)" } ?? "nil"), threshold: \(threshold.map { "\($0)" } ?? "nil"), timeZone: \(timeZone.map { "\($0)" } ?? "nil"), delimiter: \(delimiter.map { "\($0)" } ?? "nil"), decimalComma: \(decimalComma.map { "\($0)" } ?? "nil"), columns: \(columns.map { "\($0)" } ?? "nil"), defaults: \(defaults.map { "\($0)" } ?? "nil"), filesBefore: \(filesBefore.map { "\($0)" } ?? "nil"), skipFaulty: \(skipFaulty.map { "\($0)" } ?? "nil"), extra: \(extra.keys.sorted()))"
    }
}

/// A file.
public struct QuarterFile: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Its name by the guide's convention.
    public var name: String
    /// `MessageRefId` of its message.
    public var messageRefId: String
    /// Its size in bytes.
    public var bytes: Int64
    /// How many payees are in it.
    public var payees: Int64
    /// How many transactions are in it.
    public var transactions: Int64
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        name: String,
        messageRefId: String,
        bytes: Int64,
        payees: Int64,
        transactions: Int64,
        extra: [String: JSONValue] = [:]
    ) {
        self.name = name
        self.messageRefId = messageRefId
        self.bytes = bytes
        self.payees = payees
        self.transactions = transactions
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.name = try fields.must("name")
        self.messageRefId = try fields.must("messageRefId")
        self.bytes = try fields.must("bytes")
        self.payees = try fields.must("payees")
        self.transactions = try fields.must("transactions")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.name, forKey: "name")
        try fields.encode(self.messageRefId, forKey: "messageRefId")
        try fields.encode(self.bytes, forKey: "bytes")
        try fields.encode(self.payees, forKey: "payees")
        try fields.encode(self.transactions, forKey: "transactions")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "QuarterFile(name: \(name), messageRefId: \(messageRefId), bytes: \(bytes), payees: \(payees), transactions: \(transactions), extra: \(extra.keys.sorted()))"
    }
}

/// What is wrong with a row.
public struct RowProblem: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Its line, from 1.
    public var line: Int64
    /// The column.
    public var column: String
    /// What is wrong, or what would be right.
    public var text: String
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        line: Int64,
        column: String,
        text: String,
        extra: [String: JSONValue] = [:]
    ) {
        self.line = line
        self.column = column
        self.text = text
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.line = try fields.must("line")
        self.column = try fields.must("column")
        self.text = try fields.must("text")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.line, forKey: "line")
        try fields.encode(self.column, forKey: "column")
        try fields.encode(self.text, forKey: "text")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "RowProblem(line: \(line), column: \(column), text: \(text), extra: \(extra.keys.sorted()))"
    }
}

/// The summary of a quarter's payments.
public struct QuarterSummary: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Rows read.
    public var rows: Int64
    /// Payments that are reported.
    public var payments: Int64
    /// Refunds that are reported.
    public var refunds: Int64
    /// Payees that are reported.
    public var payees: Int64
    /// Rows none of whose dates lies in the quarter.
    public var outsideQuarter: Int64
    /// Rows whose payer is in the payee's own country.
    public var domestic: Int64
    /// Rows whose payer is in no Member State.
    public var payerOutsideUnion: Int64
    /// Rows of payees that received too few payments.
    public var belowThreshold: Int64
    /// Payees that received too few payments.
    public var payeesBelowThreshold: Int64
    /// Rows with faults.
    public var faulty: Int64
    /// The first of them.
    public var problems: [RowProblem]
    /// What is reported, by currency: payments less refunds, exact. Known once everything is written.
    public var totals: [String: String]
    /// Transactions that are reported, by the country of the payee.
    public var byCountry: [String: Int64]
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        rows: Int64,
        payments: Int64,
        refunds: Int64,
        payees: Int64,
        outsideQuarter: Int64,
        domestic: Int64,
        payerOutsideUnion: Int64,
        belowThreshold: Int64,
        payeesBelowThreshold: Int64,
        faulty: Int64,
        problems: [RowProblem],
        totals: [String: String],
        byCountry: [String: Int64],
        extra: [String: JSONValue] = [:]
    ) {
        self.rows = rows
        self.payments = payments
        self.refunds = refunds
        self.payees = payees
        self.outsideQuarter = outsideQuarter
        self.domestic = domestic
        self.payerOutsideUnion = payerOutsideUnion
        self.belowThreshold = belowThreshold
        self.payeesBelowThreshold = payeesBelowThreshold
        self.faulty = faulty
        self.problems = problems
        self.totals = totals
        self.byCountry = byCountry
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.rows = try fields.must("rows")
        self.payments = try fields.must("payments")
        self.refunds = try fields.must("refunds")
        self.payees = try fields.must("payees")
        self.outsideQuarter = try fields.must("outsideQuarter")
        self.domestic = try fields.must("domestic")
        self.payerOutsideUnion = try fields.must("payerOutsideUnion")
        self.belowThreshold = try fields.must("belowThreshold")
        self.payeesBelowThreshold = try fields.must("payeesBelowThreshold")
        self.faulty = try fields.must("faulty")
        self.problems = try fields.must("problems")
        self.totals = try fields.must("totals")
        self.byCountry = try fields.must("byCountry")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.rows, forKey: "rows")
        try fields.encode(self.payments, forKey: "payments")
        try fields.encode(self.refunds, forKey: "refunds")
        try fields.encode(self.payees, forKey: "payees")
        try fields.encode(self.outsideQuarter, forKey: "outsideQuarter")
        try fields.encode(self.domestic, forKey: "domestic")
        try fields.encode(self.payerOutsideUnion, forKey: "payerOutsideUnion")
        try fields.encode(self.belowThreshold, forKey: "belowThreshold")
        try fields.encode(self.payeesBelowThreshold, forKey: "payeesBelowThreshold")
        try fields.encode(self.faulty, forKey: "faulty")
        try fields.encode(self.problems, forKey: "problems")
        try fields.encode(self.totals, forKey: "totals")
        try fields.encode(self.byCountry, forKey: "byCountry")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "QuarterSummary(rows: \(rows), payments: \(payments), refunds: \(refunds), payees: \(payees), outsideQuarter: \(outsideQuarter), domestic: \(domestic), payerOutsideUnion: \(payerOutsideUnion), belowThreshold: \(belowThreshold), payeesBelowThreshold: \(payeesBelowThreshold), faulty: \(faulty), problems: \(problems), totals: \(totals), byCountry: \(byCountry), extra: \(extra.keys.sorted()))"
    }
}

/// What is going to be written.
public struct QuarterPlan: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The files, in order.
    public var files: [QuarterFile]
    /// What the first reading found.
    public var summary: QuarterSummary
    /// Fields that this version does not know: kept, and written back.
    public var extra: [String: JSONValue]

    /// A message from its fields.
    public init(
        files: [QuarterFile],
        summary: QuarterSummary,
        extra: [String: JSONValue] = [:]
    ) {
        self.files = files
        self.summary = summary
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        self.files = try fields.must("files")
        self.summary = try fields.must("summary")
        self.extra = try fields.rest()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encode(self.files, forKey: "files")
        try fields.encode(self.summary, forKey: "summary")
        for (name, value) in extra {
            try fields.encode(value, forKey: FieldName(name))
        }
    }

    public var description: String {
        "QuarterPlan(files: \(files), summary: \(summary), extra: \(extra.keys.sorted()))"
    }
}
