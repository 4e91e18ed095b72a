# Written by `make generate` from the core's definitions; do not edit.
"""Messages as the standards have them, with their names in Python's spelling.

A field that a bank sends and its message does not know is kept in `extra` and written back; a code that is not listed
stays as it is. Amounts are text: `"100.33"`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, Union

from girokit import _native
from girokit._model import (
    AMOUNT,
    ERROR,
    FLAG,
    HIDDEN,
    INTEGER,
    JSON,
    TEXT,
    Code,
    Fields,
    Json,
    ListOf,
    MapOf,
    Message,
    OneOf,
    Tag,
    may,
    must,
)

__all__ = [
    "AcceptorAddress",
    "AccountDetails",
    "AccountIdentifier",
    "AccountIdentifierType",
    "AccountQuery",
    "AccountRef",
    "AccountReference",
    "AccountReport",
    "AccountStatus",
    "AccountUsage",
    "AccountView",
    "Accounts",
    "AccountsCancelled",
    "AccountsDeclined",
    "AccountsOutcome",
    "AccountsQuery",
    "AccountsRead",
    "AccountsRefused",
    "AccountsUncertain",
    "AccountsView",
    "AddCobsCertificate",
    "AddEngagements",
    "Address",
    "AddressFix",
    "Agreement",
    "AgreementRef",
    "Agreements",
    "AskForConsent",
    "AuthorisationRef",
    "AuthorisationStarted",
    "Authorisations",
    "AuthoriseCobs",
    "Balance",
    "BalanceType",
    "Balances",
    "BankConfig",
    "BasketAbandoned",
    "BasketAuthorisationRef",
    "BasketCompleted",
    "BasketCreated",
    "BasketDetails",
    "BasketEnded",
    "BasketNeedsSignature",
    "BasketNoFunds",
    "BasketNotAuthorised",
    "BasketOutcome",
    "BasketPartly",
    "BasketPayment",
    "BasketPaymentEnd",
    "BasketRef",
    "BasketRefused",
    "BasketRejected",
    "BasketStatus",
    "BasketTrouble",
    "BasketUncertain",
    "BatchCobsPayments",
    "BecAccount",
    "BookingStatus",
    "BulkPayment",
    "BulkPaymentElement",
    "CallbackAddress",
    "CallbackAnswer",
    "CallbackAnswerOutcome",
    "CallbackLoad",
    "CallbackOutcome",
    "CallbackSave",
    "CallbackToAnswer",
    "CallbackToLoad",
    "CallbackToSave",
    "CallbackVerdict",
    "CallsWithoutUser",
    "CancellationReply",
    "CardAccountDetails",
    "CardAccountReport",
    "CardAccountView",
    "CardAccounts",
    "CardAccountsCancelled",
    "CardAccountsDeclined",
    "CardAccountsOutcome",
    "CardAccountsRead",
    "CardAccountsRefused",
    "CardAccountsUncertain",
    "CardAccountsView",
    "CardBalances",
    "CardTransaction",
    "CardTransactionPage",
    "CardTransactionPageCancelled",
    "CardTransactionPageDeclined",
    "CardTransactionPageOutcome",
    "CardTransactionPageRead",
    "CardTransactionPageRefused",
    "CardTransactionPageUncertain",
    "CardTransactions",
    "CashAccountType",
    "CesopAmount",
    "CesopAnswer",
    "CesopAnswerOnly",
    "CesopFault",
    "CesopMessage",
    "CesopMessageType",
    "CesopName",
    "CesopNameType",
    "CesopPaymentMethod",
    "CesopProfile",
    "CesopPsp",
    "CesopRefusal",
    "CesopRejection",
    "CesopReportList",
    "CesopResult",
    "CesopToken",
    "CesopTokenRequest",
    "CesopValidationError",
    "CesopValidationResult",
    "CesopXml",
    "ChangeCobsStandingOrder",
    "ChargeBearer",
    "CheckCobsBalance",
    "CheckInvalid",
    "CheckOutcome",
    "CheckValid",
    "CheckedReport",
    "CobsAbandoned",
    "CobsAccount",
    "CobsAccountNumber",
    "CobsAccountRef",
    "CobsAccounts",
    "CobsAddress",
    "CobsAgent",
    "CobsAgreedRate",
    "CobsAmount",
    "CobsAmountDetails",
    "CobsAmountInCurrency",
    "CobsApplicationType",
    "CobsAuthorisation",
    "CobsAuthorisationAuthorised",
    "CobsAuthorisationCancelled",
    "CobsAuthorisationDeclined",
    "CobsAuthorisationRefused",
    "CobsAuthorisationRequest",
    "CobsAuthorisationUncertain",
    "CobsBalance",
    "CobsBalanceAnswer",
    "CobsBalanceCheck",
    "CobsBalanceChecked",
    "CobsBalanceCode",
    "CobsBalanceQuery",
    "CobsBalanceType",
    "CobsBalances",
    "CobsBatch",
    "CobsBatchEntered",
    "CobsBatchItem",
    "CobsBatchPayment",
    "CobsBatchRef",
    "CobsBatchSignRef",
    "CobsBatchStatus",
    "CobsBreak",
    "CobsCancelled",
    "CobsCard",
    "CobsCashAccount",
    "CobsCategoryPurpose",
    "CobsCertificate",
    "CobsChargeBearer",
    "CobsChargesAccountBearer",
    "CobsClearingMember",
    "CobsClearingSystem",
    "CobsCode",
    "CobsCodeOrProprietary",
    "CobsCodePrefix",
    "CobsCompleted",
    "CobsConfirmation",
    "CobsConfirmed",
    "CobsCreditDebit",
    "CobsCreditLine",
    "CobsCreditorReference",
    "CobsEntered",
    "CobsEntryDetails",
    "CobsEntryStatus",
    "CobsErrorCode",
    "CobsExceptions",
    "CobsExchange",
    "CobsExecution",
    "CobsFormData",
    "CobsGrant",
    "CobsGrantCancelled",
    "CobsInstitution",
    "CobsInstructionStatus",
    "CobsInterval",
    "CobsListedNumber",
    "CobsMerchant",
    "CobsMode",
    "CobsModeDue",
    "CobsMoment",
    "CobsNeedsSignature",
    "CobsNoGrant",
    "CobsNotCancelled",
    "CobsNotSigned",
    "CobsOrder",
    "CobsOrderAmount",
    "CobsOrderEnded",
    "CobsOrderTrouble",
    "CobsOrganisation",
    "CobsOtherAccount",
    "CobsOtherBank",
    "CobsOtherIdentification",
    "CobsOutcome",
    "CobsParty",
    "CobsPartyIdentification",
    "CobsPayment",
    "CobsPaymentIdentification",
    "CobsPaymentRef",
    "CobsPaymentSignRef",
    "CobsPaymentType",
    "CobsPriority",
    "CobsPrivate",
    "CobsProfile",
    "CobsProprietaryCode",
    "CobsPurpose",
    "CobsRealizedPayment",
    "CobsReferences",
    "CobsRefused",
    "CobsRejected",
    "CobsRelatedAgents",
    "CobsRelatedParties",
    "CobsRelationship",
    "CobsRemittance",
    "CobsRevokeForm",
    "CobsScenario",
    "CobsSchemeName",
    "CobsScope",
    "CobsServiceLevel",
    "CobsServiceLevelChoice",
    "CobsServicer",
    "CobsSignDetail",
    "CobsSignInfo",
    "CobsSignPage",
    "CobsSignStart",
    "CobsSignStarted",
    "CobsSignState",
    "CobsSigned",
    "CobsSigningPage",
    "CobsStandingOrder",
    "CobsStandingOrderIdentification",
    "CobsStandingOrderRef",
    "CobsStandingOrderSignRef",
    "CobsStandingOrderStatus",
    "CobsStandingOrders",
    "CobsStatus",
    "CobsStructuredRemittance",
    "CobsTerms",
    "CobsToken",
    "CobsTokenForm",
    "CobsTpp",
    "CobsTppRef",
    "CobsTppRegistration",
    "CobsTransaction",
    "CobsTransactionCode",
    "CobsTransactionDetails",
    "CobsTransactions",
    "CobsUncertain",
    "CobsValidity",
    "ConfirmCobsBatchSigning",
    "ConfirmCobsPaymentSigning",
    "ConfirmCobsStandingOrderSigning",
    "ConfirmFunds",
    "ConsentAbandoned",
    "ConsentDeclined",
    "ConsentGranted",
    "ConsentGrantedOutcome",
    "ConsentOutcome",
    "ConsentRefused",
    "ConsentRequest",
    "ConsentStarted",
    "ConsentStatus",
    "ConsentTrouble",
    "ConsentUncertain",
    "ContactInformation",
    "Context",
    "CorrectAnew",
    "CorrectCorrected",
    "CorrectNothingToCorrect",
    "CorrectOutcome",
    "CorrectRefused",
    "CorrectedReport",
    "CorrectionToDo",
    "CreateAccount",
    "CreateAgreement",
    "CreateBasket",
    "CreateCardAccount",
    "CreateCardTransactions",
    "CreateCobsBatch",
    "CreateCobsStandingOrder",
    "CreateCustomer",
    "CreateTransactions",
    "CurrencyAccount",
    "Customer",
    "CustomerRef",
    "CustomerType",
    "Customers",
    "CustomersQuery",
    "DebtorIdentity",
    "DeleteCobsBatch",
    "DocSpec",
    "DocTypeIndic",
    "Engagement",
    "EntryFilter",
    "ExchangeRate",
    "ExecutionRule",
    "Finding",
    "FrequencyCode",
    "FundsAnswer",
    "FundsQuestion",
    "GetCobsToken",
    "InitiateBecPayment",
    "InitiateBecPeriodicPayment",
    "InitiateBecSlip",
    "InitiateBulkPayment",
    "InitiateCobsPayment",
    "InitiatePayment",
    "InitiatePeriodicPayment",
    "InstructedAmount",
    "KnownBasket",
    "KnownMandate",
    "KnownPayment",
    "LegalAddressType",
    "Link",
    "ListCancelled",
    "ListDeclined",
    "ListOutcome",
    "ListRead",
    "ListRefused",
    "ListUncertain",
    "MandateCancelled",
    "MandateClosed",
    "MandateCompleted",
    "MandateContradicted",
    "MandateEnded",
    "MandateEvent",
    "MandateExpired",
    "MandateFailed",
    "MandateNotCancelled",
    "MandateNotFound",
    "MandateOutcome",
    "MandateRef",
    "MandateRefused",
    "MandateRejected",
    "MandateRequest",
    "MandateRequestStatus",
    "MandateStatusCode",
    "MandateStatusSeen",
    "MandateSubmitted",
    "MandateTrouble",
    "MandateUncertain",
    "MandateValidationFailed",
    "MessageCode",
    "MessageSpec",
    "MessageTypeIndic",
    "MockAccount",
    "MockAccountRef",
    "MockAccounts",
    "MockAgreement",
    "MockAgreements",
    "MockBalance",
    "MockCardAccount",
    "MockCardAccountRef",
    "MockCardAccounts",
    "MockCardTransactionsQuery",
    "MockEngagement",
    "MockEngagements",
    "MockTransactions",
    "MockTransactionsQuery",
    "NewAccount",
    "NewAgreement",
    "NewCardAccount",
    "NewCardTransaction",
    "NewCustomer",
    "NewTransaction",
    "Nothing",
    "OddEntry",
    "OneAccount",
    "OneCardAccount",
    "OrderCobsPayment",
    "OrderCobsStandingOrder",
    "PageRead",
    "PageTrail",
    "PayeeAddress",
    "PayerMs",
    "Payment",
    "PaymentAbandoned",
    "PaymentBooked",
    "PaymentCancelled",
    "PaymentCompleted",
    "PaymentDataBody",
    "PaymentDetails",
    "PaymentEnded",
    "PaymentInitiated",
    "PaymentInitiation",
    "PaymentInitiationInfo",
    "PaymentInitiationSlip",
    "PaymentNeedsSignature",
    "PaymentNoFunds",
    "PaymentNotAuthorised",
    "PaymentNotCancelled",
    "PaymentOutcome",
    "PaymentProduct",
    "PaymentPsuRegistered",
    "PaymentRef",
    "PaymentRefused",
    "PaymentRegistered",
    "PaymentRejected",
    "PaymentStatus",
    "PaymentToContinue",
    "PaymentTrouble",
    "PaymentUncertain",
    "PaymentVanished",
    "PeriodicPayment",
    "PeriodicPaymentInitiation",
    "ProductDescription",
    "Profile",
    "PspId",
    "PspIdType",
    "PspRole",
    "PsuDevice",
    "QuarterConfig",
    "QuarterFile",
    "QuarterPlan",
    "QuarterSummary",
    "ReadCobsAccounts",
    "ReadCobsTransactions",
    "ReadMessage",
    "ReadOutcome",
    "ReadRead",
    "ReadTrouble",
    "ReadUnreadable",
    "ReceivedCallback",
    "RegisterCobsTpp",
    "RegisterContactInformation",
    "Registered",
    "ReportAccepted",
    "ReportDocument",
    "ReportEnded",
    "ReportFullyRejected",
    "ReportNotReceived",
    "ReportOutcome",
    "ReportPartlyRejected",
    "ReportQuery",
    "ReportRef",
    "ReportRefused",
    "ReportSubmitted",
    "ReportToCheck",
    "ReportToCorrect",
    "ReportToSubmit",
    "ReportToTrack",
    "ReportToWrite",
    "ReportTrouble",
    "ReportUncertain",
    "ReportedPayee",
    "ReportedTransaction",
    "ReportingPeriod",
    "Representative",
    "Revocation",
    "RevokeCobsToken",
    "Revoked",
    "Role",
    "RowProblem",
    "ScaStatus",
    "ScaStatusReply",
    "Session",
    "SignBasket",
    "SignCobsBatch",
    "SignCobsPayment",
    "SignCobsStandingOrder",
    "SigningBasket",
    "SlipType",
    "StartCobsBatchSigning",
    "StartCobsPaymentSigning",
    "StartCobsStandingOrderSigning",
    "StaticValidation",
    "StatusMandate",
    "StatusSeen",
    "StructuredReference",
    "SubmitMandateRequest",
    "SubmittedMandate",
    "SubmittedReport",
    "TaxId",
    "TaxIdType",
    "TaxIdentification",
    "TokenReply",
    "Tokens",
    "TrackCobsPayment",
    "Transaction",
    "TransactionDate",
    "TransactionDateType",
    "TransactionDetails",
    "TransactionPage",
    "TransactionPageCancelled",
    "TransactionPageDeclined",
    "TransactionPageOutcome",
    "TransactionPageRead",
    "TransactionPageRefused",
    "TransactionPageUncertain",
    "TransactionQuery",
    "TransactionRef",
    "TransactionStatus",
    "Transactions",
    "UpdateBulkPayment",
    "UpdateCobsStandingOrder",
    "UpdateCobsTpp",
    "UpdatePayment",
    "UpdatePeriodicPayment",
    "Users",
    "VatId",
    "Warning",
    "WriteOutcome",
    "WriteRefused",
    "WriteWritten",
    "WrittenReport",
]


class CobsProfile(Message):
    """How a bank of the Czech Open Banking Standard differs from Max banka."""

    name: str | None = None
    """The profile to start from: `maxbanka` (when absent), or `cobs` for the standard to the letter."""

    path_prefix: str | None = None
    """Prefix of the paths of accounts, payments, standing orders and batches: none at Max banka, `/my` in the
    standard.
    """

    sign_start_prefix: str | None = None
    """Prefix of the path by which a signing is started: `/v2` at Max banka."""

    second_sign_path: str | None = None
    """The path by which a second user asks for a signing."""

    confirmation: str | None = None
    """The body that confirms a signing: `code` (`{"code": {"code": …}}`, Max banka) or `oneTimePassword` (the
    standard).
    """

    header_names: Mapping[str, str] | None = None
    """Header names of this bank, by the names of the standard: `{"API-key": "WEB-API-Key"}`."""

    api_key_required: bool | None = None
    """Whether every call carries an API key: required at Max banka, optional in the standard."""

    standing_orders: str | None = None
    """Whether standing orders follow Max banka's deviations or the standard."""

    _fields: ClassVar[Fields] = (
        may("name", "name", TEXT),
        may("pathPrefix", "path_prefix", TEXT),
        may("signStartPrefix", "sign_start_prefix", TEXT),
        may("secondSignPath", "second_sign_path", TEXT),
        may("confirmation", "confirmation", TEXT),
        may("headerNames", "header_names", MapOf(TEXT)),
        may("apiKeyRequired", "api_key_required", FLAG),
        may("standingOrders", "standing_orders", TEXT),
    )


class CesopProfile(Message):
    """Where CESOP-DK is reached, and what its calls look like. Whatever is not set has the default that is given here."""

    token_path: str | None = None
    """Path of Billetautomaten's call: `/auth/realms/oces/certificates/cert`, from the guide."""

    submit_path: str | None = None
    """Path by which a report is handed in: `/reports`, a default of girokit's own."""

    receipt_path: str | None = None
    """Path of a receipt: `/reports/{reportId}/receipt`, a default of girokit's own."""

    validation_path: str | None = None
    """Path of a validation report: `/reports/{reportId}/validation`, a default of girokit's own."""

    list_path: str | None = None
    """Path of the list of reports: `/reports`, a default of girokit's own."""

    content_type: str | None = None
    """Content type of a report: `application/xml`, a default of girokit's own."""

    report_id_field: str | None = None
    """The field of the answer to a submission that holds the report's id: `reportId`, a default of girokit's own."""

    list_field: str | None = None
    """The field of the answer that holds the list of reports, where that is not the whole answer: `reports`, a
    default of girokit's own.
    """

    transmitting_country: str | None = None
    """The Member State whose administration receives the reports: `DK`."""

    largest_report: int | None = None
    """The largest report that is accepted, in bytes: 1,000,000,000 ("1GB (uncompressed)", XSD User Guide 6.00,
    3.3.1.1).
    """

    _fields: ClassVar[Fields] = (
        may("tokenPath", "token_path", TEXT),
        may("submitPath", "submit_path", TEXT),
        may("receiptPath", "receipt_path", TEXT),
        may("validationPath", "validation_path", TEXT),
        may("listPath", "list_path", TEXT),
        may("contentType", "content_type", TEXT),
        may("reportIdField", "report_id_field", TEXT),
        may("listField", "list_field", TEXT),
        may("transmittingCountry", "transmitting_country", TEXT),
        may("largestReport", "largest_report", INTEGER),
    )


class Profile(Message):
    """What a system demands, as data. Whatever is not set is as the system's documentation has it."""

    signed_headers: Sequence[str] | None = None
    """Names of the headers to sign, in order, lower case; `(request-target)` may be among them."""

    signed: bool | None = None
    """Whether requests are signed; `false` where the TLS certificate is all that a bank asks for."""

    digest_without_body: bool | None = None
    """Whether a request without a body carries, and signs, the digest of nothing."""

    accept_fix: Sequence[str] | None = None
    """Values of `x-accept-fix`: changes that the bank has announced and that are wanted already."""

    redirect_preferred: bool | None = None
    """Sends `TPP-Redirect-Preferred: false`, which lets the bank's app take over on a phone."""

    poll_first_ms: int | None = None
    """The first wait before a status is asked for again, in milliseconds; it grows from there."""

    poll_longest_ms: int | None = None
    """The longest wait before a status is asked for again, in milliseconds."""

    largest_answer: int | None = None
    """The largest answer that is read, in bytes."""

    cobs: CobsProfile | None = None
    """How a bank of the Czech Open Banking Standard differs from Max banka."""

    cesop: CesopProfile | None = None
    """Where CESOP-DK is reached, and what its calls look like."""

    _fields: ClassVar[Fields] = (
        may("signedHeaders", "signed_headers", ListOf(TEXT)),
        may("signed", "signed", FLAG),
        may("digestWithoutBody", "digest_without_body", FLAG),
        may("acceptFix", "accept_fix", ListOf(TEXT)),
        may("redirectPreferred", "redirect_preferred", FLAG),
        may("pollFirstMs", "poll_first_ms", INTEGER),
        may("pollLongestMs", "poll_longest_ms", INTEGER),
        may("largestAnswer", "largest_answer", INTEGER),
        may("cobs", "cobs", CobsProfile),
        may("cesop", "cesop", CesopProfile),
    )


class BankConfig(Message):
    """A bank, our identity there, and how requests are signed."""

    system: str
    """Name of the system: `tietoevry`."""

    base_url: str
    """Address below which the bank's interface lives, with or without a `/v1` at its end:
    `https://api.bank.example/openbanking`. For CESOP, `PROD` and `TFE` are short for the addresses of these environments.
    """

    redirect_uri: str | None = None
    """Where the bank sends users back to (`TPP-Redirect-URI`). Each job may name another."""

    nok_redirect_uri: str | None = None
    """Where the bank sends users back to who did not agree (`TPP-Nok-Redirect-URI`), at banks that show it by the
    address. Each job may name another.
    """

    certificate: str | None = None
    """The certificate that belongs to the signing key (QSealC), as PEM or as base64 of its DER."""

    key: str | None = None
    """The signing key as PEM, PKCS#8 or PKCS#1. Without it a key held elsewhere signs, through `Step.Sign`."""

    key_id: str | None = None
    """keyId of the signature, where it is not the one of the certificate."""

    auth_url: str | None = None
    """Address below which tokens are obtained and users are authorised, where it is not the interface's own:
    `https://auth.maxbanka.eu`.
    """

    api_key: str | None = None
    """The API key that the bank gave us (Max banka: `API-key`)."""

    client_id: str | None = None
    """OAuth client id that the bank gave us."""

    client_secret: str | None = None
    """OAuth client secret that the bank gave us."""

    tpp_name: str | None = None
    """Our name, for `TPP-Name`."""

    tpp_identification: str | None = None
    """Our licence number, for `TPP-Identification`."""

    headers: Mapping[str, str] | None = None
    """Headers to be sent with every request, such as `ASPSP-ID`."""

    profile: Profile | None = None
    """What differs from the system's own profile."""

    _fields: ClassVar[Fields] = (
        must("system", "system", TEXT),
        must("baseUrl", "base_url", TEXT),
        may("redirectUri", "redirect_uri", TEXT),
        may("nokRedirectUri", "nok_redirect_uri", TEXT),
        may("certificate", "certificate", TEXT),
        may("key", "key", HIDDEN),
        may("keyId", "key_id", TEXT),
        may("authUrl", "auth_url", TEXT),
        may("apiKey", "api_key", HIDDEN),
        may("clientId", "client_id", TEXT),
        may("clientSecret", "client_secret", HIDDEN),
        may("tppName", "tpp_name", TEXT),
        may("tppIdentification", "tpp_identification", TEXT),
        may("headers", "headers", MapOf(TEXT)),
        may("profile", "profile", Profile),
    )


class CallsWithoutUser(Message):
    """Calls for one account that were made without the user."""

    service: str
    """What was read: `balances` or `transactions`."""

    account_id: str
    """The bank's id of the account: opaque."""

    at_ms: Sequence[int]
    """When, as Unix times in milliseconds."""

    _fields: ClassVar[Fields] = (
        must("service", "service", TEXT),
        must("accountId", "account_id", TEXT),
        must("atMs", "at_ms", ListOf(INTEGER)),
    )


class Tokens(Message):
    """What a token endpoint gave. Secret."""

    access_token: str
    """The token that is sent with each call."""

    refresh_token: str | None = None
    """The token with which another access token is obtained without the user."""

    expires_at_ms: int | None = None
    """Unix time in milliseconds from which on the access token is no longer valid; absent where the bank did not
    say.
    """

    scope: str | None = None
    """What the token is good for."""

    _fields: ClassVar[Fields] = (
        must("accessToken", "access_token", HIDDEN),
        may("refreshToken", "refresh_token", HIDDEN),
        may("expiresAtMs", "expires_at_ms", INTEGER),
        may("scope", "scope", TEXT),
    )


class Session(Message):
    """What the bank gave us for one user. It can be saved, and is secret."""

    psu_id: str | None = None
    """`PSU-ID`: names the user at this bank, for this TPP; it does not change."""

    psu_corporate_id: str | None = None
    """`PSU-Corporate-ID`: the agreement for which the user acts; absent in the private context."""

    tpp_session_id: str | None = None
    """`TPP-Session-ID` under which the user authenticated last."""

    sca_at_ms: int | None = None
    """When that was, as Unix time in milliseconds; it is valid for an hour."""

    last_sca_at_ms: int | None = None
    """When the user authenticated last, also after that hour, as Unix time in milliseconds: calls without the user
    are granted for a time after it.
    """

    calls_without_user: Sequence[CallsWithoutUser] | None = None
    """The calls that were made without the user in the last day, where the bank grants only some."""

    tokens: Tokens | None = None
    """OAuth tokens of this user. They are in what `Flow.session` returns and never in a saved flow."""

    _fields: ClassVar[Fields] = (
        may("psuId", "psu_id", TEXT),
        may("psuCorporateId", "psu_corporate_id", TEXT),
        may("tppSessionId", "tpp_session_id", TEXT),
        may("scaAtMs", "sca_at_ms", INTEGER),
        may("lastScaAtMs", "last_sca_at_ms", INTEGER),
        may("callsWithoutUser", "calls_without_user", ListOf(CallsWithoutUser)),
        may("tokens", "tokens", Tokens),
    )


class PsuDevice(Message):
    """The device of the user who is there now (Berlin Group Implementation Guidelines, 4.8: `PSU-*` headers)."""

    ip_address: str | None = None
    """`PSU-IP-Address`: IP address of the user's device, as the TPP sees it."""

    ip_port: int | None = None
    """`PSU-IP-Port`."""

    user_agent: str | None = None
    """`PSU-User-Agent`."""

    accept: str | None = None
    """`PSU-Accept`."""

    accept_charset: str | None = None
    """`PSU-Accept-Charset`."""

    accept_encoding: str | None = None
    """`PSU-Accept-Encoding`."""

    accept_language: str | None = None
    """`PSU-Accept-Language`."""

    http_method: str | None = None
    """`PSU-Http-Method`: the method the user's device called the TPP with."""

    device_id: str | None = None
    """`PSU-Device-ID`: a UUID that stays with the installation."""

    geo_location: str | None = None
    """`PSU-Geo-Location`: `GEO:<latitude>;<longitude>`."""

    device_os: str | None = None
    """`User-Device-OS` of the Czech standard: the operating system."""

    timestamp: str | None = None
    """`User-Timestamp` of the Czech standard: the time on the device."""

    _fields: ClassVar[Fields] = (
        may("ipAddress", "ip_address", TEXT),
        may("ipPort", "ip_port", INTEGER),
        may("userAgent", "user_agent", TEXT),
        may("accept", "accept", TEXT),
        may("acceptCharset", "accept_charset", TEXT),
        may("acceptEncoding", "accept_encoding", TEXT),
        may("acceptLanguage", "accept_language", TEXT),
        may("httpMethod", "http_method", TEXT),
        may("deviceId", "device_id", TEXT),
        may("geoLocation", "geo_location", TEXT),
        may("deviceOs", "device_os", TEXT),
        may("timestamp", "timestamp", TEXT),
    )


class Context(Message):
    """For whom and from where a job acts."""

    session: Session | None = None
    """What the bank gave us for this user before."""

    psu: PsuDevice | None = None
    """The user's device. Needed for payments; absent when the user is not there."""

    redirect_uri: str | None = None
    """Where the bank sends this user back to, when it is not the bank configuration's address."""

    nok_redirect_uri: str | None = None
    """Where the bank sends this user back to who did not agree, when it is not the bank configuration's address."""

    accept_other_psu: bool | None = None
    """Whether the user may come back as another than the one the session knows. A return that names another PSU is
    otherwise refused: it belongs to another person's browser, or somebody sent this one a link.
    """

    action_id: str | None = None
    """`Action-ID` of the Czech standard: names the process that several calls belong to, at most 60 characters."""

    on_behalf_of: str | None = None
    """SE number of the company on whose behalf we report (CESOP: `paa_vegne_af_se`); absent for ourselves."""

    _fields: ClassVar[Fields] = (
        may("session", "session", Session),
        may("psu", "psu", PsuDevice),
        may("redirectUri", "redirect_uri", TEXT),
        may("nokRedirectUri", "nok_redirect_uri", TEXT),
        may("acceptOtherPsu", "accept_other_psu", FLAG),
        may("actionId", "action_id", TEXT),
        may("onBehalfOf", "on_behalf_of", TEXT),
    )


class MessageCode(Code):
    """Why a bank refuses (Implementation Guidelines, 14.11; the five tables of Tietoevry's "Error Codes and
    Responses"), each with the HTTP status under which it comes. `bank.code` of an error is one of these, or one of
    the bank's own.
    """

    CERTIFICATE_INVALID: ClassVar[MessageCode]
    """The certificate does not meet PSD2 requirements (HTTP 401)."""

    ROLE_INVALID: ClassVar[MessageCode]
    """The TPP does not have the PSD2 role for this service (HTTP 401)."""

    CERTIFICATE_EXPIRED: ClassVar[MessageCode]
    """The certificate is expired (HTTP 401)."""

    CERTIFICATE_BLOCKED: ClassVar[MessageCode]
    """The certificate has been blocked by the ASPSP or the NCA (HTTP 401)."""

    CERTIFICATE_REVOKED: ClassVar[MessageCode]
    """The certificate has been revoked by the QTSP (HTTP 401)."""

    CERTIFICATE_MISSING: ClassVar[MessageCode]
    """The certificate is missing from the request (HTTP 401)."""

    SIGNATURE_INVALID: ClassVar[MessageCode]
    """The signature is not correct (HTTP 401)."""

    SIGNATURE_MISSING: ClassVar[MessageCode]
    """The signature is missing (HTTP 401)."""

    FORMAT_ERROR: ClassVar[MessageCode]
    """A field or header does not have the required format, or refers to nothing (HTTP 400)."""

    PARAMETER_NOT_CONSISTENT: ClassVar[MessageCode]
    """Query parameters contradict each other (HTTP 400)."""

    PARAMETER_NOT_SUPPORTED: ClassVar[MessageCode]
    """This optional parameter is not supported (HTTP 400)."""

    PSU_CREDENTIALS_INVALID: ClassVar[MessageCode]
    """The PSU-ID is unknown or blocked, or the password or OTP was wrong (HTTP 401)."""

    SERVICE_INVALID: ClassVar[MessageCode]
    """The service is not valid for this resource (HTTP 400 or 405)."""

    SERVICE_BLOCKED: ClassVar[MessageCode]
    """The service is blocked for this PSU (HTTP 403)."""

    CORPORATE_ID_INVALID: ClassVar[MessageCode]
    """The PSU-Corporate-ID is unknown (HTTP 401)."""

    CONSENT_UNKNOWN: ClassVar[MessageCode]
    """The consent is unknown for this TPP (HTTP 403 or 400)."""

    CONSENT_INVALID: ClassVar[MessageCode]
    """The consent is not valid for this resource, or not complete (HTTP 401)."""

    CONSENT_EXPIRED: ClassVar[MessageCode]
    """The consent has expired (HTTP 401)."""

    RESOURCE_UNKNOWN: ClassVar[MessageCode]
    """The resource is unknown for this TPP (HTTP 404 or 403 or 400)."""

    RESOURCE_EXPIRED: ClassVar[MessageCode]
    """The resource has expired (HTTP 403 or 400)."""

    RESOURCE_BLOCKED: ClassVar[MessageCode]
    """The resource is blocked, for example by a signing basket (HTTP 400)."""

    TIMESTAMP_INVALID: ClassVar[MessageCode]
    """The timestamp is outside the accepted period (HTTP 400)."""

    PERIOD_INVALID: ClassVar[MessageCode]
    """The requested period is out of bounds (HTTP 400)."""

    SCA_METHOD_UNKNOWN: ClassVar[MessageCode]
    """The SCA method is unknown (HTTP 400)."""

    STATUS_INVALID: ClassVar[MessageCode]
    """The resource does not allow another authorisation (HTTP 409)."""

    PRODUCT_INVALID: ClassVar[MessageCode]
    """The payment product is not available for this PSU (HTTP 403)."""

    PRODUCT_UNKNOWN: ClassVar[MessageCode]
    """The payment product is not supported (HTTP 404)."""

    PAYMENT_FAILED: ClassVar[MessageCode]
    """The payment initiation failed (HTTP 400)."""

    KID_MISSING: ClassVar[MessageCode]
    """A KID is required (HTTP 400)."""

    KID_INVALID: ClassVar[MessageCode]
    """The KID is not valid (HTTP 400)."""

    EXECUTION_DATE_INVALID: ClassVar[MessageCode]
    """The execution date is not possible (HTTP 400)."""

    CANCELLATION_INVALID: ClassVar[MessageCode]
    """The payment can no longer be cancelled (HTTP 405)."""

    SESSIONS_NOT_SUPPORTED: ClassVar[MessageCode]
    """Combined services are not supported (HTTP 400)."""

    ACCESS_EXCEEDED: ClassVar[MessageCode]
    """More calls without the PSU than agreed (HTTP 429)."""

    REQUESTED_FORMATS_INVALID: ClassVar[MessageCode]
    """The requested format is not offered (HTTP 406)."""

    CARD_INVALID: ClassVar[MessageCode]
    """The card is unknown or not the PSU's (HTTP 400)."""

    NO_PIIS_ACTIVATION: ClassVar[MessageCode]
    """The PSU has not activated the account for this card issuer (HTTP 400)."""

    REFERENCE_MIX_INVALID: ClassVar[MessageCode]
    """These objects cannot be in one basket (HTTP 400)."""

    REFERENCE_STATUS_INVALID: ClassVar[MessageCode]
    """A reference is already fully authorised (HTTP 409)."""


MessageCode.define(
    CERTIFICATE_INVALID="CERTIFICATE_INVALID",
    ROLE_INVALID="ROLE_INVALID",
    CERTIFICATE_EXPIRED="CERTIFICATE_EXPIRED",
    CERTIFICATE_BLOCKED="CERTIFICATE_BLOCKED",
    CERTIFICATE_REVOKED="CERTIFICATE_REVOKED",
    CERTIFICATE_MISSING="CERTIFICATE_MISSING",
    SIGNATURE_INVALID="SIGNATURE_INVALID",
    SIGNATURE_MISSING="SIGNATURE_MISSING",
    FORMAT_ERROR="FORMAT_ERROR",
    PARAMETER_NOT_CONSISTENT="PARAMETER_NOT_CONSISTENT",
    PARAMETER_NOT_SUPPORTED="PARAMETER_NOT_SUPPORTED",
    PSU_CREDENTIALS_INVALID="PSU_CREDENTIALS_INVALID",
    SERVICE_INVALID="SERVICE_INVALID",
    SERVICE_BLOCKED="SERVICE_BLOCKED",
    CORPORATE_ID_INVALID="CORPORATE_ID_INVALID",
    CONSENT_UNKNOWN="CONSENT_UNKNOWN",
    CONSENT_INVALID="CONSENT_INVALID",
    CONSENT_EXPIRED="CONSENT_EXPIRED",
    RESOURCE_UNKNOWN="RESOURCE_UNKNOWN",
    RESOURCE_EXPIRED="RESOURCE_EXPIRED",
    RESOURCE_BLOCKED="RESOURCE_BLOCKED",
    TIMESTAMP_INVALID="TIMESTAMP_INVALID",
    PERIOD_INVALID="PERIOD_INVALID",
    SCA_METHOD_UNKNOWN="SCA_METHOD_UNKNOWN",
    STATUS_INVALID="STATUS_INVALID",
    PRODUCT_INVALID="PRODUCT_INVALID",
    PRODUCT_UNKNOWN="PRODUCT_UNKNOWN",
    PAYMENT_FAILED="PAYMENT_FAILED",
    KID_MISSING="KID_MISSING",
    KID_INVALID="KID_INVALID",
    EXECUTION_DATE_INVALID="EXECUTION_DATE_INVALID",
    CANCELLATION_INVALID="CANCELLATION_INVALID",
    SESSIONS_NOT_SUPPORTED="SESSIONS_NOT_SUPPORTED",
    ACCESS_EXCEEDED="ACCESS_EXCEEDED",
    REQUESTED_FORMATS_INVALID="REQUESTED_FORMATS_INVALID",
    CARD_INVALID="CARD_INVALID",
    NO_PIIS_ACTIVATION="NO_PIIS_ACTIVATION",
    REFERENCE_MIX_INVALID="REFERENCE_MIX_INVALID",
    REFERENCE_STATUS_INVALID="REFERENCE_STATUS_INVALID",
)


class CobsErrorCode(Code):
    """What the bank says when it refuses (COBS rulebook 3.0, error codes; lower case where OAuth 2.0 spells it so)."""

    FIELD_MISSING: ClassVar[CobsErrorCode]
    """A mandatory field is missing."""

    FIELD_INVALID: ClassVar[CobsErrorCode]
    """A field has a wrong value; the parameters may name the right ones."""

    PARAMETER_INVALID: ClassVar[CobsErrorCode]
    """A parameter of the request is wrong."""

    AC02: ClassVar[CobsErrorCode]
    """InvalidDebtorAccountNumber."""

    AC03: ClassVar[CobsErrorCode]
    """InvalidCreditorAccountNumber."""

    AC09: ClassVar[CobsErrorCode]
    """InvalidAccountCurrency."""

    AC10: ClassVar[CobsErrorCode]
    """InvalidDebtorAccountCurrency."""

    AC12: ClassVar[CobsErrorCode]
    """InvalidAccountType."""

    AG01: ClassVar[CobsErrorCode]
    """TransactionForbidden on this account."""

    AM02: ClassVar[CobsErrorCode]
    """NotAllowedAmount."""

    AM05: ClassVar[CobsErrorCode]
    """Duplication."""

    AM11: ClassVar[CobsErrorCode]
    """InvalidTransactionCurrency."""

    AM12: ClassVar[CobsErrorCode]
    """InvalidAmount."""

    BE19: ClassVar[CobsErrorCode]
    """InvalidChargeBearerCode."""

    DT01: ClassVar[CobsErrorCode]
    """InvalidDate."""

    EXECUTION_DATE_INVALID: ClassVar[CobsErrorCode]
    """The execution date is not possible."""

    FF01: ClassVar[CobsErrorCode]
    """InvalidFileFormat."""

    NARR: ClassVar[CobsErrorCode]
    """Narrative: the message says it."""

    RC07: ClassVar[CobsErrorCode]
    """InvalidCreditorBIC."""

    RC10: ClassVar[CobsErrorCode]
    """InvalidCreditorClearingSystemMember."""

    RF01: ClassVar[CobsErrorCode]
    """NotUniqueTransactionReference: the X-Request-ID was used before."""

    RR03: ClassVar[CobsErrorCode]
    """MissingCreditorNameOrAddress."""

    RR10: ClassVar[CobsErrorCode]
    """InvalidCharacterSet."""

    NO_PART: ClassVar[CobsErrorCode]
    """The priority is not available; the parameters list those that are."""

    REC_SEND: ClassVar[CobsErrorCode]
    """The order has been passed on and cannot be changed or deleted."""

    AUTH_LIMIT_EXCEEDED: ClassVar[CobsErrorCode]
    """Too many tries at signing."""

    INVALID_AUTHORIZATION_REDIRECT_URI: ClassVar[CobsErrorCode]
    """The address to come back to after signing is not allowed."""

    ACC_DIFFERENT: ClassVar[CobsErrorCode]
    """Payments of a batch are from different accounts."""

    CURR_DIFFERENT: ClassVar[CobsErrorCode]
    """Payments of a batch are in different currencies."""

    TYPE_DIFFERENT: ClassVar[CobsErrorCode]
    """Payments of a batch are of different types."""

    TOO_MANY_PMTS: ClassVar[CobsErrorCode]
    """A batch has too many payments."""

    INCORRECT_SIGNID: ClassVar[CobsErrorCode]
    """A payment of a batch is not known by this signId."""

    AB05: ClassVar[CobsErrorCode]
    """Instant: the creditor's bank did not answer in time."""

    AB07: ClassVar[CobsErrorCode]
    """Instant: the clearing did not answer in time."""

    AB08: ClassVar[CobsErrorCode]
    """Instant: the creditor's bank is not online."""

    AG09: ClassVar[CobsErrorCode]
    """Instant: the payment cannot be processed."""

    CNOR: ClassVar[CobsErrorCode]
    """Instant: the creditor's bank is not registered."""

    DNOR: ClassVar[CobsErrorCode]
    """Instant: the debtor's bank is not registered."""

    FORB: ClassVar[CobsErrorCode]
    """Instant: forbidden for this account."""

    OFFD: ClassVar[CobsErrorCode]
    """Instant: the creditor's bank is offline."""

    UNAUTHORISED: ClassVar[CobsErrorCode]
    """The token is missing or not valid."""

    FORBIDDEN: ClassVar[CobsErrorCode]
    """The TPP may not do this."""

    TRANSACTION_MISSING: ClassVar[CobsErrorCode]
    """There is no such order."""

    ID_NOT_FOUND: ClassVar[CobsErrorCode]
    """There is no such account."""

    PAGE_NOT_FOUND: ClassVar[CobsErrorCode]
    """There is no such page."""

    UNSUPPORTED_MEDIA_TYPE: ClassVar[CobsErrorCode]
    """The body is of a type that the bank does not read."""

    UNPROCESSABLE_ENTITY: ClassVar[CobsErrorCode]
    """The order cannot be processed as it is."""

    NOT_IMPLEMENTED: ClassVar[CobsErrorCode]
    """The bank does not offer this."""

    INVALID_REQUEST: ClassVar[CobsErrorCode]
    """OAuth: the request is incomplete or contradicts itself."""

    INVALID_CLIENT: ClassVar[CobsErrorCode]
    """OAuth: client id or secret are wrong."""

    INVALID_GRANT: ClassVar[CobsErrorCode]
    """OAuth: the code or refresh token is not valid."""

    INVALID_TOKEN: ClassVar[CobsErrorCode]
    """OAuth: the token is not valid."""

    UNAUTHORIZED_CLIENT: ClassVar[CobsErrorCode]
    """OAuth: the client may not use this grant."""

    ACCESS_DENIED: ClassVar[CobsErrorCode]
    """OAuth: the user or the bank refused."""

    SERVER_ERROR: ClassVar[CobsErrorCode]
    """OAuth: the bank failed."""

    INVALID_SCOPE: ClassVar[CobsErrorCode]
    """OAuth: the scope is unknown or not the TPP's."""

    INSUFFICIENT_SCOPE: ClassVar[CobsErrorCode]
    """OAuth: the token does not cover this call."""

    INVALID_REDIRECT_URI: ClassVar[CobsErrorCode]
    """OAuth: the redirect address is not registered."""


CobsErrorCode.define(
    FIELD_MISSING="FIELD_MISSING",
    FIELD_INVALID="FIELD_INVALID",
    PARAMETER_INVALID="PARAMETER_INVALID",
    AC02="AC02",
    AC03="AC03",
    AC09="AC09",
    AC10="AC10",
    AC12="AC12",
    AG01="AG01",
    AM02="AM02",
    AM05="AM05",
    AM11="AM11",
    AM12="AM12",
    BE19="BE19",
    DT01="DT01",
    EXECUTION_DATE_INVALID="EXECUTION_DATE_INVALID",
    FF01="FF01",
    NARR="NARR",
    RC07="RC07",
    RC10="RC10",
    RF01="RF01",
    RR03="RR03",
    RR10="RR10",
    NO_PART="NO_PART",
    REC_SEND="REC_SEND",
    AUTH_LIMIT_EXCEEDED="AUTH_LIMIT_EXCEEDED",
    INVALID_AUTHORIZATION_REDIRECT_URI="INVALID_AUTHORIZATION_REDIRECT_URI",
    ACC_DIFFERENT="ACC_DIFFERENT",
    CURR_DIFFERENT="CURR_DIFFERENT",
    TYPE_DIFFERENT="TYPE_DIFFERENT",
    TOO_MANY_PMTS="TOO_MANY_PMTS",
    INCORRECT_SIGNID="INCORRECT_SIGNID",
    AB05="AB05",
    AB07="AB07",
    AB08="AB08",
    AG09="AG09",
    CNOR="CNOR",
    DNOR="DNOR",
    FORB="FORB",
    OFFD="OFFD",
    UNAUTHORISED="UNAUTHORISED",
    FORBIDDEN="FORBIDDEN",
    TRANSACTION_MISSING="TRANSACTION_MISSING",
    ID_NOT_FOUND="ID_NOT_FOUND",
    PAGE_NOT_FOUND="PAGE_NOT_FOUND",
    UNSUPPORTED_MEDIA_TYPE="UNSUPPORTED_MEDIA_TYPE",
    UNPROCESSABLE_ENTITY="UNPROCESSABLE_ENTITY",
    NOT_IMPLEMENTED="NOT_IMPLEMENTED",
    INVALID_REQUEST="INVALID_REQUEST",
    INVALID_CLIENT="INVALID_CLIENT",
    INVALID_GRANT="INVALID_GRANT",
    INVALID_TOKEN="INVALID_TOKEN",
    UNAUTHORIZED_CLIENT="UNAUTHORIZED_CLIENT",
    ACCESS_DENIED="ACCESS_DENIED",
    SERVER_ERROR="SERVER_ERROR",
    INVALID_SCOPE="INVALID_SCOPE",
    INSUFFICIENT_SCOPE="INSUFFICIENT_SCOPE",
    INVALID_REDIRECT_URI="INVALID_REDIRECT_URI",
)


class EntryFilter(Message):
    """Which entries of a page are wanted. What is not set says nothing; all that is set has to hold."""

    field: str
    """The field to look at, by its names in the bank's messages: `transactionAmount.amount`."""

    equals: str | None = None
    """It is this, to the letter."""

    contains: str | None = None
    """This is in it, in capitals or not."""

    from_: str | None = None
    """It is this or more: dates by the calendar, numbers by their size."""

    to: str | None = None
    """It is this or less: dates by the calendar, numbers by their size."""

    _fields: ClassVar[Fields] = (
        must("field", "field", TEXT),
        may("equals", "equals", TEXT),
        may("contains", "contains", TEXT),
        may("from", "from_", TEXT),
        may("to", "to", TEXT),
    )


class OddEntry(Message):
    """An entry of a list that cannot be read. It costs nothing but itself: the others are in the page."""

    list: str
    """The name of the list that it is in: `booked`."""

    index: int
    """Its place in the bank's list, from 0 on."""

    error: _native.Error
    """Why it cannot be read; the field is its path in the bank's answer."""

    entry: Json
    """The entry as it came."""

    _fields: ClassVar[Fields] = (
        must("list", "list", TEXT),
        must("index", "index", INTEGER),
        must("error", "error", ERROR),
        must("entry", "entry", JSON),
    )


class Warning(Message):
    """A part of an answer that is not what the standard has, or cannot be followed. It costs nothing but itself."""

    error: _native.Error
    """What is wrong with it; its field is the path in the answer: `accounts[0].currency`."""

    found: Json | None = None
    """The part as it came: the value at the path, or the message that it makes unreadable."""

    _fields: ClassVar[Fields] = (
        must("error", "error", ERROR),
        may("found", "found", JSON),
    )


class PageRead(Message):
    """A page of a long list was read."""

    entries: int
    """How many entries the page has."""

    odd: int | None = None
    """How many entries of the bank's lists cannot be read: they cost nothing but themselves, and the page has them apart."""

    warnings: Sequence[Warning] | None = None
    """What else in the answer did not fit; of entries that do not, the first are named."""

    beside: Json | None = None
    """What the bank's answer holds beside its entries, such as the account and links. Not saved."""

    next: Json | None = None
    """What to begin this job with for the next page; absent on the last one."""

    _fields: ClassVar[Fields] = (
        must("entries", "entries", INTEGER),
        may("odd", "odd", INTEGER),
        may("warnings", "warnings", ListOf(Warning)),
        may("beside", "beside", JSON),
        may("next", "next", JSON),
    )


class ReadTrouble(Message):
    """Nothing was read."""

    error: _native.Error
    """Whose fault, why, and what to do next."""

    request_id: str | None = None
    """`X-Request-ID` of the request, to name it to the bank's support."""

    _fields: ClassVar[Fields] = (
        must("error", "error", ERROR),
        may("requestId", "request_id", TEXT),
    )


class Nothing(Message):
    """No input, or an answer without content."""


class ListRead(PageRead):
    """It was read; its entries are in the flow's page."""

    _tag: ClassVar[Tag] = ("outcome", "read")


class ListRefused(ReadTrouble):
    """The bank refused; the error holds its code."""

    _tag: ClassVar[Tag] = ("outcome", "refused")


class ListUncertain(ReadTrouble):
    """No answer could be obtained; asking changed nothing at the bank."""

    _tag: ClassVar[Tag] = ("outcome", "uncertain")


class ListDeclined(ReadTrouble):
    """The user came back from the bank without having agreed."""

    _tag: ClassVar[Tag] = ("outcome", "declined")


class ListCancelled(Nothing):
    """Ended by the host."""

    _tag: ClassVar[Tag] = ("outcome", "cancelled")


ListOutcome = Union[
    ListRead,
    ListRefused,
    ListUncertain,
    ListDeclined,
    ListCancelled,
]
"""How reading a page of a long list ended."""

LIST_OUTCOME: OneOf[ListOutcome] = OneOf(
    "outcome",
    {
        "read": ListRead,
        "refused": ListRefused,
        "uncertain": ListUncertain,
        "declined": ListDeclined,
        "cancelled": ListCancelled,
    },
)


class Link(Message):
    """A link."""

    href: str
    """Address, in full or relative to the bank's base address."""

    _fields: ClassVar[Fields] = (
        must("href", "href", TEXT),
    )


class Users(Message):
    """The answer to `GET /v1/users`."""

    links: Mapping[str, Link]
    """`scaRedirect`: where to take the user."""

    _fields: ClassVar[Fields] = (
        must("_links", "links", MapOf(Link)),
    )


class Registered(Message):
    """A user who is registered with the TPP."""

    session: Session
    """What to keep for this user."""

    _fields: ClassVar[Fields] = (
        must("session", "session", Session),
    )


class TransactionStatus(Code):
    """ISO 20022 status of a payment initiation (Implementation Guidelines, 14.13)."""

    ACCC: ClassVar[TransactionStatus]
    """AcceptedSettlementCompleted: settlement on the creditor's account has been completed."""

    ACCP: ClassVar[TransactionStatus]
    """AcceptedCustomerProfile: technical validation and customer profile check were successful."""

    ACSC: ClassVar[TransactionStatus]
    """AcceptedSettlementCompleted: settlement on the debtor's account has been completed."""

    ACSP: ClassVar[TransactionStatus]
    """AcceptedSettlementInProcess: all checks were successful, the payment was accepted for execution."""

    ACTC: ClassVar[TransactionStatus]
    """AcceptedTechnicalValidation: authentication, syntax and semantics are right."""

    ACWC: ClassVar[TransactionStatus]
    """AcceptedWithChange: accepted, but a change will be made, such as of the date."""

    ACWP: ClassVar[TransactionStatus]
    """AcceptedWithoutPosting: accepted without being posted to the creditor's account."""

    RCVD: ClassVar[TransactionStatus]
    """Received by the receiving agent."""

    PDNG: ClassVar[TransactionStatus]
    """Pending: further checks and a status update will follow."""

    RJCT: ClassVar[TransactionStatus]
    """Rejected."""

    CANC: ClassVar[TransactionStatus]
    """Cancelled before execution."""

    ACFC: ClassVar[TransactionStatus]
    """AcceptedFundsChecked: as ACCP, and the funds check was positive."""

    PATC: ClassVar[TransactionStatus]
    """PartiallyAcceptedTechnicalCorrect: more signatures are needed."""

    PART: ClassVar[TransactionStatus]
    """PartiallyAccepted: some transactions of a bulk are accepted, others not yet."""


TransactionStatus.define(
    ACCC="ACCC",
    ACCP="ACCP",
    ACSC="ACSC",
    ACSP="ACSP",
    ACTC="ACTC",
    ACWC="ACWC",
    ACWP="ACWP",
    RCVD="RCVD",
    PDNG="PDNG",
    RJCT="RJCT",
    CANC="CANC",
    ACFC="ACFC",
    PATC="PATC",
    PART="PART",
)


class InstructedAmount(Message):
    """An amount with its currency."""

    currency: str
    """ISO 4217 code."""

    amount: str
    """Decimal with a point, such as `100.33`."""

    _fields: ClassVar[Fields] = (
        must("currency", "currency", TEXT),
        must("amount", "amount", AMOUNT),
    )


class StatusSeen(Message):
    """A status that was seen, and when."""

    transaction_status: TransactionStatus
    """The status."""

    at_ms: int
    """Unix time in milliseconds."""

    _fields: ClassVar[Fields] = (
        must("transactionStatus", "transaction_status", TransactionStatus),
        must("atMs", "at_ms", INTEGER),
    )


class KnownPayment(Message):
    """What is known of a payment."""

    payment_service: str
    """`payments`, `bulk-payments` or `periodic-payments`."""

    payment_product: str
    """The product."""

    statuses: Sequence[StatusSeen]
    """Every change of status that was seen."""

    payment_id: str | None = None
    """The bank's id of the payment; absent when its answer was lost."""

    transaction_status: TransactionStatus | None = None
    """The last status seen."""

    start_authorisation: str | None = None
    """Where to start the next authorisation."""

    authorisation_id: str | None = None
    """The bank's id of the authorisation that was started last."""

    transaction_fee_indicator: bool | None = None
    """Whether the bank announced a fee."""

    transaction_fees: InstructedAmount | None = None
    """The fee, when the bank announced one."""

    funds_available: bool | None = None
    """What the bank said of the funds with the last status."""

    warnings: Sequence[Warning] | None = None
    """What could not be read of the bank's answers. It was not needed to go on."""

    _fields: ClassVar[Fields] = (
        must("paymentService", "payment_service", TEXT),
        must("paymentProduct", "payment_product", TEXT),
        may("paymentId", "payment_id", TEXT),
        may("transactionStatus", "transaction_status", TransactionStatus),
        may("startAuthorisation", "start_authorisation", TEXT),
        may("authorisationId", "authorisation_id", TEXT),
        may("transactionFeeIndicator", "transaction_fee_indicator", FLAG),
        may("transactionFees", "transaction_fees", InstructedAmount),
        may("fundsAvailable", "funds_available", FLAG),
        must("statuses", "statuses", ListOf(StatusSeen)),
        may("warnings", "warnings", ListOf(Warning)),
    )


class PaymentEnded(Message):
    """A payment that ended without trouble."""

    payment: KnownPayment
    """What is known of it."""

    _fields: ClassVar[Fields] = (
        must("payment", "payment", KnownPayment),
    )


class PaymentTrouble(Message):
    """A payment that ended with trouble, or might have."""

    payment: KnownPayment
    """What is known of it."""

    error: _native.Error
    """Whose fault, why, and what to do next."""

    request_id: str | None = None
    """`X-Request-ID` of the request it is about, to name it to the bank's support."""

    _fields: ClassVar[Fields] = (
        must("payment", "payment", KnownPayment),
        must("error", "error", ERROR),
        may("requestId", "request_id", TEXT),
    )


class PaymentPsuRegistered(Registered):
    """The PSU is registered; there was no payment to make."""

    _tag: ClassVar[Tag] = ("outcome", "psuRegistered")


class PaymentCompleted(PaymentEnded):
    """The payment is complete: the debtor's account was debited."""

    _tag: ClassVar[Tag] = ("outcome", "completed")


class PaymentBooked(PaymentEnded):
    """The payment was executed and booked; it is now found among the account's transactions."""

    _tag: ClassVar[Tag] = ("outcome", "booked")


class PaymentRegistered(PaymentEnded):
    """The periodic payment is registered; the bank executes it when it is due."""

    _tag: ClassVar[Tag] = ("outcome", "registered")


class PaymentRejected(PaymentTrouble):
    """The bank rejected the payment."""

    _tag: ClassVar[Tag] = ("outcome", "rejected")


class PaymentNoFunds(PaymentTrouble):
    """The debtor's account has had no money for it so far. The payment still waits at the bank, which may try it again: follow
    it with `trackPayment`, or cancel it before another is begun.
    """

    _tag: ClassVar[Tag] = ("outcome", "noFunds")


class PaymentNeedsSignature(PaymentEnded):
    """Another PSU has to sign: start `authorisePayment` for them with this payment."""

    _tag: ClassVar[Tag] = ("outcome", "needsSignature")


class PaymentNotAuthorised(PaymentTrouble):
    """The user did not authorise it. It can be authorised again or deleted."""

    _tag: ClassVar[Tag] = ("outcome", "notAuthorised")


class PaymentCancelled(PaymentEnded):
    """The payment is cancelled."""

    _tag: ClassVar[Tag] = ("outcome", "cancelled")


class PaymentNotCancelled(PaymentTrouble):
    """The payment was not cancelled: the bank has it, in the status that is reported."""

    _tag: ClassVar[Tag] = ("outcome", "notCancelled")


class PaymentRefused(PaymentTrouble):
    """The bank refused the payment, or it was never sent: nothing was made."""

    _tag: ClassVar[Tag] = ("outcome", "refused")


class PaymentUncertain(PaymentTrouble):
    """The status of the payment is not known or, where `paymentId` is absent, whether the bank has it. No payment was sent
    twice.
    """

    _tag: ClassVar[Tag] = ("outcome", "uncertain")


class PaymentVanished(PaymentTrouble):
    """The bank no longer lists the payment, and its last known status does not say why."""

    _tag: ClassVar[Tag] = ("outcome", "vanished")


class PaymentAbandoned(PaymentEnded):
    """Ended by the host before the payment was sent."""

    _tag: ClassVar[Tag] = ("outcome", "abandoned")


PaymentOutcome = Union[
    PaymentPsuRegistered,
    PaymentCompleted,
    PaymentBooked,
    PaymentRegistered,
    PaymentRejected,
    PaymentNoFunds,
    PaymentNeedsSignature,
    PaymentNotAuthorised,
    PaymentCancelled,
    PaymentNotCancelled,
    PaymentRefused,
    PaymentUncertain,
    PaymentVanished,
    PaymentAbandoned,
]
"""How a payment ended."""

PAYMENT_OUTCOME: OneOf[PaymentOutcome] = OneOf(
    "outcome",
    {
        "psuRegistered": PaymentPsuRegistered,
        "completed": PaymentCompleted,
        "booked": PaymentBooked,
        "registered": PaymentRegistered,
        "rejected": PaymentRejected,
        "noFunds": PaymentNoFunds,
        "needsSignature": PaymentNeedsSignature,
        "notAuthorised": PaymentNotAuthorised,
        "cancelled": PaymentCancelled,
        "notCancelled": PaymentNotCancelled,
        "refused": PaymentRefused,
        "uncertain": PaymentUncertain,
        "vanished": PaymentVanished,
        "abandoned": PaymentAbandoned,
    },
)


class Agreement(Message):
    """One agreement: a company for which the PSU may act."""

    id: str | None = None
    """What to give as `PSU-Corporate-ID` to act for it (`psuCorporateId` of the session)."""

    name: str | None = None
    """Name of the company."""

    organisation_number: str | None = None
    """Its number in the register of companies."""

    _fields: ClassVar[Fields] = (
        may("id", "id", TEXT),
        may("name", "name", TEXT),
        may("organisationNumber", "organisation_number", TEXT),
    )


class Agreements(Message):
    """The agreements for which a PSU may act ("Special Handling for Corporate Context"). The document shows no
    example; fields beyond these are kept in `extra`.
    """

    agreements: Sequence[Agreement]
    """The agreements."""

    _fields: ClassVar[Fields] = (
        must("agreements", "agreements", ListOf(Agreement)),
    )


class ConsentStatus(Code):
    """Status of a consent (Implementation Guidelines, 14.15)."""

    RECEIVED: ClassVar[ConsentStatus]
    """Received, not authorised yet."""

    REJECTED: ClassVar[ConsentStatus]
    """Not authorised."""

    VALID: ClassVar[ConsentStatus]
    """In force."""

    REVOKED_BY_PSU: ClassVar[ConsentStatus]
    """Taken back by the PSU at the bank."""

    EXPIRED: ClassVar[ConsentStatus]
    """Expired."""

    TERMINATED_BY_TPP: ClassVar[ConsentStatus]
    """Ended by the TPP."""

    PARTIALLY_AUTHORISED: ClassVar[ConsentStatus]
    """Another PSU has to authorise it."""


ConsentStatus.define(
    RECEIVED="received",
    REJECTED="rejected",
    VALID="valid",
    REVOKED_BY_PSU="revokedByPsu",
    EXPIRED="expired",
    TERMINATED_BY_TPP="terminatedByTpp",
    PARTIALLY_AUTHORISED="partiallyAuthorised",
)


class ConsentStarted(Message):
    """The bank's answer to a question for consent."""

    links: Mapping[str, Link]
    """`scaRedirect`: where to take the user."""

    consent_status: ConsentStatus | None = None
    """Status of the consent, where the bank says so."""

    consent_id: str | None = None
    """The bank's id of it, where the bank gives one."""

    _fields: ClassVar[Fields] = (
        may("consentStatus", "consent_status", ConsentStatus),
        may("consentId", "consent_id", TEXT),
        must("_links", "links", MapOf(Link)),
    )


class ConsentRequest(Message):
    """What access is asked for. Banks with bank-offered consent disregard it (Implementation Guidelines, 6.3.1)."""

    access: Json
    """Accounts and what is to be read of them."""

    recurring_indicator: bool
    """Whether access is wanted more than once."""

    valid_until: str
    """Until when, `YYYY-MM-DD`."""

    frequency_per_day: int
    """How often a day without the user."""

    combined_service_indicator: bool
    """Whether payments follow in the same session."""

    _fields: ClassVar[Fields] = (
        must("access", "access", JSON),
        must("recurringIndicator", "recurring_indicator", FLAG),
        must("validUntil", "valid_until", TEXT),
        must("frequencyPerDay", "frequency_per_day", INTEGER),
        must("combinedServiceIndicator", "combined_service_indicator", FLAG),
    )


class AskForConsent(Message):
    """A consent to ask for in the deprecated way."""

    body: ConsentRequest | None = None
    """What access is asked for. The bank disregards it."""

    _fields: ClassVar[Fields] = (
        may("body", "body", ConsentRequest),
    )


class ConsentGranted(Message):
    """Consent was given."""

    session: Session
    """What to keep for this user."""

    _fields: ClassVar[Fields] = (
        must("session", "session", Session),
    )


class ConsentTrouble(Message):
    """Consent was not given."""

    error: _native.Error
    """Whose fault, why, and what to do next."""

    _fields: ClassVar[Fields] = (
        must("error", "error", ERROR),
    )


class ConsentGrantedOutcome(ConsentGranted):
    """The user came back from the bank, known to us by the session. They may have chosen any of their accounts."""

    _tag: ClassVar[Tag] = ("outcome", "granted")


class ConsentDeclined(ConsentTrouble):
    """The user came back without having agreed."""

    _tag: ClassVar[Tag] = ("outcome", "declined")


class ConsentRefused(ConsentTrouble):
    """The bank refused, or could not be reached."""

    _tag: ClassVar[Tag] = ("outcome", "refused")


class ConsentUncertain(ConsentTrouble):
    """The bank's answer could not be read. Nothing comes into being by asking."""

    _tag: ClassVar[Tag] = ("outcome", "uncertain")


class ConsentAbandoned(Nothing):
    """Ended by the host."""

    _tag: ClassVar[Tag] = ("outcome", "abandoned")


ConsentOutcome = Union[
    ConsentGrantedOutcome,
    ConsentDeclined,
    ConsentRefused,
    ConsentUncertain,
    ConsentAbandoned,
]
"""How a question for consent ended."""

CONSENT_OUTCOME: OneOf[ConsentOutcome] = OneOf(
    "outcome",
    {
        "granted": ConsentGrantedOutcome,
        "declined": ConsentDeclined,
        "refused": ConsentRefused,
        "uncertain": ConsentUncertain,
        "abandoned": ConsentAbandoned,
    },
)


class AccountsQuery(Message):
    """The accounts to list."""

    with_balance: bool | None = None
    """Asks for the balances beside the accounts. The bank may ignore it."""

    _fields: ClassVar[Fields] = (
        may("withBalance", "with_balance", FLAG),
    )


class AccountStatus(Code):
    """Whether an account can be used (Implementation Guidelines, 14.3)."""

    ENABLED: ClassVar[AccountStatus]
    """In use."""

    DELETED: ClassVar[AccountStatus]
    """Closed."""

    BLOCKED: ClassVar[AccountStatus]
    """Blocked, for legal reasons for example."""


AccountStatus.define(
    ENABLED="enabled",
    DELETED="deleted",
    BLOCKED="blocked",
)


class AccountUsage(Code):
    """Who uses an account (Implementation Guidelines, 14.3)."""

    PRIV: ClassVar[AccountUsage]
    """A private person."""

    ORGA: ClassVar[AccountUsage]
    """An organisation."""


AccountUsage.define(
    PRIV="PRIV",
    ORGA="ORGA",
)


class BalanceType(Code):
    """Kind of a balance (Implementation Guidelines, 14.16)."""

    CLOSING_BOOKED: ClassVar[BalanceType]
    """Of the last completed booking day."""

    EXPECTED: ClassVar[BalanceType]
    """Booked entries and those that are expected by the end of the day."""

    AUTHORISED: ClassVar[BalanceType]
    """With the authorised amounts taken off."""

    OPENING_BOOKED: ClassVar[BalanceType]
    """At the beginning of the booking day."""

    INTERIM_AVAILABLE: ClassVar[BalanceType]
    """Available at the moment."""

    INTERIM_BOOKED: ClassVar[BalanceType]
    """Booked at the moment."""

    FORWARD_AVAILABLE: ClassVar[BalanceType]
    """Available at a later date."""

    NON_INVOICED: ClassVar[BalanceType]
    """Of a card: not invoiced yet."""


BalanceType.define(
    CLOSING_BOOKED="closingBooked",
    EXPECTED="expected",
    AUTHORISED="authorised",
    OPENING_BOOKED="openingBooked",
    INTERIM_AVAILABLE="interimAvailable",
    INTERIM_BOOKED="interimBooked",
    FORWARD_AVAILABLE="forwardAvailable",
    NON_INVOICED="nonInvoiced",
)


class Balance(Message):
    """A balance."""

    balance_amount: InstructedAmount
    """How much. The currency is that of the account."""

    balance_type: BalanceType | None = None
    """Which kind."""

    credit_limit_included: bool | None = None
    """Whether the credit limit is part of it."""

    last_change_date_time: str | None = None
    """When it changed last."""

    reference_date: str | None = None
    """The day it is of."""

    last_committed_transaction: str | None = None
    """Id of the last transaction that is part of it."""

    _fields: ClassVar[Fields] = (
        must("balanceAmount", "balance_amount", InstructedAmount),
        may("balanceType", "balance_type", BalanceType),
        may("creditLimitIncluded", "credit_limit_included", FLAG),
        may("lastChangeDateTime", "last_change_date_time", TEXT),
        may("referenceDate", "reference_date", TEXT),
        may("lastCommittedTransaction", "last_committed_transaction", TEXT),
    )


class AccountDetails(Message):
    """An account."""

    resource_id: str | None = None
    """The bank's id of it: opaque."""

    iban: str | None = None
    """International account number."""

    bban: str | None = None
    """National account number; in Norway 11 digits."""

    msisdn: str | None = None
    """Phone number that is registered for it."""

    currency: str | None = None
    """Its currency, ISO 4217."""

    owner_name: str | None = None
    """Name of the owner."""

    name: str | None = None
    """Name the bank gave it."""

    display_name: str | None = None
    """Name the PSU gave it."""

    product: str | None = None
    """The bank's product."""

    cash_account_type: str | None = None
    """Kind of account: by ISO 20022, or before `cash-account-type-iso` the bank's own word."""

    status: AccountStatus | None = None
    """Whether it can be used."""

    bic: str | None = None
    """BIC of the bank."""

    linked_accounts: str | None = None
    """Cards or accounts that belong to it."""

    usage: AccountUsage | None = None
    """Who uses it."""

    details: str | None = None
    """What else the bank says of it."""

    balances: Sequence[Balance] | None = None
    """Its balances."""

    links: Mapping[str, Link] | None = None
    """Where balances and transactions are."""

    _fields: ClassVar[Fields] = (
        may("resourceId", "resource_id", TEXT),
        may("iban", "iban", HIDDEN),
        may("bban", "bban", HIDDEN),
        may("msisdn", "msisdn", TEXT),
        may("currency", "currency", TEXT),
        may("ownerName", "owner_name", TEXT),
        may("name", "name", TEXT),
        may("displayName", "display_name", TEXT),
        may("product", "product", TEXT),
        may("cashAccountType", "cash_account_type", TEXT),
        may("status", "status", AccountStatus),
        may("bic", "bic", TEXT),
        may("linkedAccounts", "linked_accounts", TEXT),
        may("usage", "usage", AccountUsage),
        may("details", "details", TEXT),
        may("balances", "balances", ListOf(Balance)),
        may("_links", "links", MapOf(Link)),
    )


class Accounts(Message):
    """The accounts that the PSU gave consent to."""

    accounts: Sequence[AccountDetails]
    """One entry each."""

    _fields: ClassVar[Fields] = (
        must("accounts", "accounts", ListOf(AccountDetails)),
    )


class CashAccountType(Code):
    """Kind of an account by ISO 20022, ExternalCashAccountType1Code."""

    CACC: ClassVar[CashAccountType]
    """Current account."""

    CARD: ClassVar[CashAccountType]
    """Card account."""

    CASH: ClassVar[CashAccountType]
    """Cash payment account."""

    CHAR: ClassVar[CashAccountType]
    """Charges."""

    CISH: ClassVar[CashAccountType]
    """Cash income."""

    COMM: ClassVar[CashAccountType]
    """Commission."""

    CPAC: ClassVar[CashAccountType]
    """Clearing participant settlement account."""

    LLSV: ClassVar[CashAccountType]
    """Limited liquidity savings account."""

    LOAN: ClassVar[CashAccountType]
    """Loan."""

    MGLD: ClassVar[CashAccountType]
    """Marginal lending."""

    MOMA: ClassVar[CashAccountType]
    """Money market."""

    NFCA: ClassVar[CashAccountType]
    """Non-resident individual, foreign currency."""

    NREX: ClassVar[CashAccountType]
    """Non-resident external."""

    ODFT: ClassVar[CashAccountType]
    """Overdraft."""

    ONDP: ClassVar[CashAccountType]
    """Overnight deposit."""

    OTHR: ClassVar[CashAccountType]
    """Other."""

    SACC: ClassVar[CashAccountType]
    """Settlement."""

    SLRY: ClassVar[CashAccountType]
    """Salary."""

    SVGS: ClassVar[CashAccountType]
    """Savings."""

    TAXE: ClassVar[CashAccountType]
    """Tax."""

    TRAN: ClassVar[CashAccountType]
    """Transacting account."""

    TRAS: ClassVar[CashAccountType]
    """Cash trading."""

    VACC: ClassVar[CashAccountType]
    """Virtual account."""


CashAccountType.define(
    CACC="CACC",
    CARD="CARD",
    CASH="CASH",
    CHAR="CHAR",
    CISH="CISH",
    COMM="COMM",
    CPAC="CPAC",
    LLSV="LLSV",
    LOAN="LOAN",
    MGLD="MGLD",
    MOMA="MOMA",
    NFCA="NFCA",
    NREX="NREX",
    ODFT="ODFT",
    ONDP="ONDP",
    OTHR="OTHR",
    SACC="SACC",
    SLRY="SLRY",
    SVGS="SVGS",
    TAXE="TAXE",
    TRAN="TRAN",
    TRAS="TRAS",
    VACC="VACC",
)


class AccountView(Message):
    """An account, and what is read from it."""

    account: AccountDetails
    """The account as the bank returned it."""

    cash_account_type: CashAccountType | None = None
    """Kind of account by ISO 20022; absent where the bank has a word of its own, which `account` holds."""

    name: str | None = None
    """The name to show: the PSU's own, else the bank's."""

    _fields: ClassVar[Fields] = (
        must("account", "account", AccountDetails),
        may("cashAccountType", "cash_account_type", CashAccountType),
        may("name", "name", TEXT),
    )


class AccountsView(Message):
    """The accounts that the PSU gave consent to."""

    accounts: Sequence[AccountView]
    """One entry each."""

    warnings: Sequence[Warning] | None = None
    """What in the answer did not fit its type: kept as it came, and not in its place."""

    _fields: ClassVar[Fields] = (
        must("accounts", "accounts", ListOf(AccountView)),
        may("warnings", "warnings", ListOf(Warning)),
    )


class AccountsRead(AccountsView):
    """They were read."""

    _tag: ClassVar[Tag] = ("outcome", "read")


class AccountsRefused(ReadTrouble):
    """The bank refused; the error holds its code."""

    _tag: ClassVar[Tag] = ("outcome", "refused")


class AccountsUncertain(ReadTrouble):
    """No answer could be obtained; asking changed nothing at the bank."""

    _tag: ClassVar[Tag] = ("outcome", "uncertain")


class AccountsDeclined(ReadTrouble):
    """The user came back from the bank without having agreed."""

    _tag: ClassVar[Tag] = ("outcome", "declined")


class AccountsCancelled(Nothing):
    """Ended by the host."""

    _tag: ClassVar[Tag] = ("outcome", "cancelled")


AccountsOutcome = Union[
    AccountsRead,
    AccountsRefused,
    AccountsUncertain,
    AccountsDeclined,
    AccountsCancelled,
]
"""How reading accounts ended."""

ACCOUNTS_OUTCOME: OneOf[AccountsOutcome] = OneOf(
    "outcome",
    {
        "read": AccountsRead,
        "refused": AccountsRefused,
        "uncertain": AccountsUncertain,
        "declined": AccountsDeclined,
        "cancelled": AccountsCancelled,
    },
)


class AccountQuery(Message):
    """An account to read."""

    account_id: str
    """The bank's id of the account (`resourceId`): opaque."""

    with_balance: bool | None = None
    """Asks for the balances beside the account. The bank may ignore it."""

    _fields: ClassVar[Fields] = (
        must("accountId", "account_id", TEXT),
        may("withBalance", "with_balance", FLAG),
    )


class OneAccount(Message):
    """One account."""

    account: AccountDetails
    """The account."""

    _fields: ClassVar[Fields] = (
        must("account", "account", AccountDetails),
    )


class AccountRef(Message):
    """An account to refer to."""

    account_id: str
    """The bank's id of the account (`resourceId`): opaque."""

    _fields: ClassVar[Fields] = (
        must("accountId", "account_id", TEXT),
    )


class AccountReference(Message):
    """An account, by one of its numbers (Implementation Guidelines, 14.1)."""

    iban: str | None = None
    """International account number (ISO 13616)."""

    bban: str | None = None
    """National account number; in Norway 11 digits."""

    pan: str | None = None
    """Number of a card."""

    masked_pan: str | None = None
    """Number of a card, in part hidden."""

    msisdn: str | None = None
    """Phone number that names an account."""

    currency: str | None = None
    """ISO 4217 code of the account's currency."""

    _fields: ClassVar[Fields] = (
        may("iban", "iban", HIDDEN),
        may("bban", "bban", HIDDEN),
        may("pan", "pan", HIDDEN),
        may("maskedPan", "masked_pan", HIDDEN),
        may("msisdn", "msisdn", TEXT),
        may("currency", "currency", TEXT),
    )


class Balances(Message):
    """The balances of an account."""

    balances: Sequence[Balance]
    """Its balances."""

    account: AccountReference | None = None
    """Which account."""

    _fields: ClassVar[Fields] = (
        may("account", "account", AccountReference),
        must("balances", "balances", ListOf(Balance)),
    )


class BookingStatus(Code):
    """Which transactions are asked for (Implementation Guidelines, 6.6.4)."""

    BOOKED: ClassVar[BookingStatus]
    """Fully processed."""

    PENDING: ClassVar[BookingStatus]
    """Still to be processed. The bank gives all of them, whatever dates and limit are asked for ("Known Issues")."""

    BOTH: ClassVar[BookingStatus]
    """Booked and pending. The bank gives all pending ones, whatever dates and limit are asked for ("Known
    Issues").
    """


BookingStatus.define(
    BOOKED="booked",
    PENDING="pending",
    BOTH="both",
)


class PageTrail(Message):
    """What reading page by page remembers."""

    pages: int
    """How many pages there were."""

    mark: str
    """The link that further links are compared with."""

    seen: Sequence[str] | None = None
    """Short digests of the entries that the page before had of a list which the bank repeats on every page: so that each
    comes once.
    """

    _fields: ClassVar[Fields] = (
        must("pages", "pages", INTEGER),
        must("mark", "mark", TEXT),
        may("seen", "seen", ListOf(TEXT)),
    )


class TransactionQuery(Message):
    """Which transactions to read: the first page by account and dates, every further one by the link of the page
    before.
    """

    account_id: str
    """The bank's id of the account (`resourceId`): opaque."""

    booking_status: BookingStatus
    """Booked ones, pending ones, or both."""

    date_from: str | None = None
    """First booking day, `YYYY-MM-DD`. Without the user at most 90 days back."""

    date_to: str | None = None
    """Last booking day, `YYYY-MM-DD`; today when absent."""

    limit: int | None = None
    """Most transactions on one page."""

    next: str | None = None
    """The link to the page that is wanted, as the page before gave it. It says all that the other fields say."""

    trail: PageTrail | None = None
    """What reading page by page remembers, so that pages that lead back are noticed. Given on as it came."""

    _fields: ClassVar[Fields] = (
        must("accountId", "account_id", TEXT),
        must("bookingStatus", "booking_status", BookingStatus),
        may("dateFrom", "date_from", TEXT),
        may("dateTo", "date_to", TEXT),
        may("limit", "limit", INTEGER),
        may("next", "next", TEXT),
        may("trail", "trail", PageTrail),
    )


class ExchangeRate(Message):
    """A rate of exchange."""

    source_currency: str | None = None
    """Currency exchanged from."""

    exchange_rate: str | None = None
    """The rate."""

    unit_currency: str | None = None
    """Currency in which the rate is given."""

    target_currency: str | None = None
    """Currency exchanged to."""

    quotation_date: str | None = None
    """Day of the rate."""

    contract_identification: str | None = None
    """The contract it comes from."""

    _fields: ClassVar[Fields] = (
        may("sourceCurrency", "source_currency", TEXT),
        may("exchangeRate", "exchange_rate", TEXT),
        may("unitCurrency", "unit_currency", TEXT),
        may("targetCurrency", "target_currency", TEXT),
        may("quotationDate", "quotation_date", TEXT),
        may("contractIdentification", "contract_identification", TEXT),
    )


class Transaction(Message):
    """A transaction. "For booked transactions the transactionId can be expected to be stable"; pending ones may
    change.
    """

    transaction_amount: InstructedAmount
    """How much; below zero for outgoing money."""

    transaction_id: str | None = None
    """The bank's id of it."""

    entry_reference: str | None = None
    """Reference of the entry, for delta reading."""

    end_to_end_id: str | None = None
    """Reference of the one who paid."""

    batch_indicator: bool | None = None
    """Whether it is a batch of several transactions."""

    batch_number_of_transactions: int | None = None
    """How many."""

    mandate_id: str | None = None
    """Mandate of a direct debit."""

    check_id: str | None = None
    """Number of a cheque."""

    creditor_id: str | None = None
    """Identification of the creditor."""

    booking_date: str | None = None
    """When it was booked."""

    value_date: str | None = None
    """The value date."""

    currency_exchange: Sequence[ExchangeRate] | None = None
    """Rates, where currencies were exchanged."""

    creditor_name: str | None = None
    """Who was paid."""

    creditor_account: AccountReference | None = None
    """The account credited."""

    creditor_agent: str | None = None
    """The creditor's bank."""

    ultimate_creditor: str | None = None
    """The ultimate creditor."""

    debtor_name: str | None = None
    """Who paid."""

    debtor_account: AccountReference | None = None
    """The account debited."""

    debtor_agent: str | None = None
    """The debtor's bank."""

    ultimate_debtor: str | None = None
    """The ultimate debtor."""

    remittance_information_unstructured: str | None = None
    """Message."""

    remittance_information_unstructured_array: Sequence[str] | None = None
    """Several messages."""

    remittance_information_structured: Json | None = None
    """KID or another structured reference: text, or an object with `reference`."""

    remittance_information_structured_array: Sequence[Json] | None = None
    """Several structured references: texts, or objects with `reference`."""

    additional_information: str | None = None
    """What the bank says beside it."""

    additional_information_structured: Json | None = None
    """Standing orders, under `bookingStatus` information."""

    purpose_code: str | None = None
    """ISO 20022 purpose."""

    bank_transaction_code: str | None = None
    """ISO 20022 code of the kind of transaction."""

    proprietary_bank_transaction_code: str | None = None
    """The bank's own code."""

    balance_after_transaction: Balance | None = None
    """Balance after it."""

    links: Mapping[str, Link] | None = None
    """`transactionDetails`, where there are more."""

    _fields: ClassVar[Fields] = (
        may("transactionId", "transaction_id", TEXT),
        may("entryReference", "entry_reference", TEXT),
        may("endToEndId", "end_to_end_id", TEXT),
        may("batchIndicator", "batch_indicator", FLAG),
        may("batchNumberOfTransactions", "batch_number_of_transactions", INTEGER),
        may("mandateId", "mandate_id", TEXT),
        may("checkId", "check_id", TEXT),
        may("creditorId", "creditor_id", TEXT),
        may("bookingDate", "booking_date", TEXT),
        may("valueDate", "value_date", TEXT),
        must("transactionAmount", "transaction_amount", InstructedAmount),
        may("currencyExchange", "currency_exchange", ListOf(ExchangeRate)),
        may("creditorName", "creditor_name", TEXT),
        may("creditorAccount", "creditor_account", AccountReference),
        may("creditorAgent", "creditor_agent", TEXT),
        may("ultimateCreditor", "ultimate_creditor", TEXT),
        may("debtorName", "debtor_name", TEXT),
        may("debtorAccount", "debtor_account", AccountReference),
        may("debtorAgent", "debtor_agent", TEXT),
        may("ultimateDebtor", "ultimate_debtor", TEXT),
        may("remittanceInformationUnstructured", "remittance_information_unstructured", TEXT),
        may("remittanceInformationUnstructuredArray", "remittance_information_unstructured_array", ListOf(TEXT)),
        may("remittanceInformationStructured", "remittance_information_structured", JSON),
        may("remittanceInformationStructuredArray", "remittance_information_structured_array", ListOf(JSON)),
        may("additionalInformation", "additional_information", TEXT),
        may("additionalInformationStructured", "additional_information_structured", JSON),
        may("purposeCode", "purpose_code", TEXT),
        may("bankTransactionCode", "bank_transaction_code", TEXT),
        may("proprietaryBankTransactionCode", "proprietary_bank_transaction_code", TEXT),
        may("balanceAfterTransaction", "balance_after_transaction", Balance),
        may("_links", "links", MapOf(Link)),
    )


class AccountReport(Message):
    """Transactions of one page."""

    booked: Sequence[Transaction] | None = None
    """Fully processed."""

    pending: Sequence[Transaction] | None = None
    """Still to be processed."""

    information: Sequence[Transaction] | None = None
    """Standing orders."""

    links: Mapping[str, Link] | None = None
    """`next`, while there are more pages."""

    _fields: ClassVar[Fields] = (
        may("booked", "booked", ListOf(Transaction)),
        may("pending", "pending", ListOf(Transaction)),
        may("information", "information", ListOf(Transaction)),
        may("_links", "links", MapOf(Link)),
    )


class Transactions(Message):
    """The bank's answer to a request for transactions: one page."""

    account: AccountReference | None = None
    """Which account."""

    transactions: AccountReport | None = None
    """The transactions."""

    balances: Sequence[Balance] | None = None
    """Balances of the account."""

    links: Mapping[str, Link] | None = None
    """Links beside the report."""

    _fields: ClassVar[Fields] = (
        may("account", "account", AccountReference),
        may("transactions", "transactions", AccountReport),
        may("balances", "balances", ListOf(Balance)),
        may("_links", "links", MapOf(Link)),
    )


class TransactionPage(Message):
    """One page of transactions."""

    booked: Sequence[Transaction]
    """Fully processed ones."""

    pending: Sequence[Transaction]
    """Ones still to be processed."""

    account: AccountReference | None = None
    """Which account."""

    balances: Sequence[Balance] | None = None
    """Balances of the account."""

    next: TransactionQuery | None = None
    """What to begin this job with for the next page; absent on the last one."""

    warnings: Sequence[Warning] | None = None
    """What in the answer did not fit its type: kept as it came, and not in its place."""

    _fields: ClassVar[Fields] = (
        may("account", "account", AccountReference),
        must("booked", "booked", ListOf(Transaction)),
        must("pending", "pending", ListOf(Transaction)),
        may("balances", "balances", ListOf(Balance)),
        may("next", "next", TransactionQuery),
        may("warnings", "warnings", ListOf(Warning)),
    )


class TransactionPageRead(TransactionPage):
    """It was read."""

    _tag: ClassVar[Tag] = ("outcome", "read")


class TransactionPageRefused(ReadTrouble):
    """The bank refused; the error holds its code."""

    _tag: ClassVar[Tag] = ("outcome", "refused")


class TransactionPageUncertain(ReadTrouble):
    """No answer could be obtained; asking changed nothing at the bank."""

    _tag: ClassVar[Tag] = ("outcome", "uncertain")


class TransactionPageDeclined(ReadTrouble):
    """The user came back from the bank without having agreed."""

    _tag: ClassVar[Tag] = ("outcome", "declined")


class TransactionPageCancelled(Nothing):
    """Ended by the host."""

    _tag: ClassVar[Tag] = ("outcome", "cancelled")


TransactionPageOutcome = Union[
    TransactionPageRead,
    TransactionPageRefused,
    TransactionPageUncertain,
    TransactionPageDeclined,
    TransactionPageCancelled,
]
"""How reading a page of transactions ended."""

TRANSACTION_PAGE_OUTCOME: OneOf[TransactionPageOutcome] = OneOf(
    "outcome",
    {
        "read": TransactionPageRead,
        "refused": TransactionPageRefused,
        "uncertain": TransactionPageUncertain,
        "declined": TransactionPageDeclined,
        "cancelled": TransactionPageCancelled,
    },
)


class TransactionRef(Message):
    """A transaction to refer to."""

    account_id: str
    """The bank's id of the account (`resourceId`): opaque."""

    transaction_id: str
    """The bank's id of the transaction: opaque. Stable for booked ones."""

    _fields: ClassVar[Fields] = (
        must("accountId", "account_id", TEXT),
        must("transactionId", "transaction_id", TEXT),
    )


class TransactionDetails(Message):
    """The details of a transaction."""

    transactions_details: Transaction
    """The transaction, with what the list leaves out."""

    _fields: ClassVar[Fields] = (
        must("transactionsDetails", "transactions_details", Transaction),
    )


class CardAccountDetails(Message):
    """A card account: what several cards of one contract are booked to."""

    resource_id: str | None = None
    """The bank's id of it: opaque."""

    masked_pan: str | None = None
    """Number of the card, masked."""

    currency: str | None = None
    """Its currency, ISO 4217."""

    owner_name: str | None = None
    """Name of the owner."""

    name: str | None = None
    """Name the bank gave it: up to 70 characters, before `longer-names` fewer."""

    display_name: str | None = None
    """Name the PSU gave it."""

    product: str | None = None
    """The bank's product."""

    debit_accounting: bool | None = None
    """Whether amounts are given as debits: a purchase is then below zero."""

    status: AccountStatus | None = None
    """Whether it can be used."""

    usage: AccountUsage | None = None
    """Who uses it."""

    details: str | None = None
    """What else the bank says of it."""

    credit_limit: InstructedAmount | None = None
    """How much credit there is."""

    balances: Sequence[Balance] | None = None
    """Its balances."""

    links: Mapping[str, Link] | None = None
    """Where balances and transactions are."""

    _fields: ClassVar[Fields] = (
        may("resourceId", "resource_id", TEXT),
        may("maskedPan", "masked_pan", HIDDEN),
        may("currency", "currency", TEXT),
        may("ownerName", "owner_name", TEXT),
        may("name", "name", TEXT),
        may("displayName", "display_name", TEXT),
        may("product", "product", TEXT),
        may("debitAccounting", "debit_accounting", FLAG),
        may("status", "status", AccountStatus),
        may("usage", "usage", AccountUsage),
        may("details", "details", TEXT),
        may("creditLimit", "credit_limit", InstructedAmount),
        may("balances", "balances", ListOf(Balance)),
        may("_links", "links", MapOf(Link)),
    )


class CardAccounts(Message):
    """The card accounts that the PSU gave consent to."""

    card_accounts: Sequence[CardAccountDetails]
    """One entry each."""

    _fields: ClassVar[Fields] = (
        must("cardAccounts", "card_accounts", ListOf(CardAccountDetails)),
    )


class CardAccountView(Message):
    """A card account, and what is read from it."""

    card_account: CardAccountDetails
    """The card account as the bank returned it."""

    name_may_be_cut: bool
    """Whether the bank may have cut the name off."""

    name: str | None = None
    """The name to show: the PSU's own, else the bank's."""

    _fields: ClassVar[Fields] = (
        must("cardAccount", "card_account", CardAccountDetails),
        may("name", "name", TEXT),
        must("nameMayBeCut", "name_may_be_cut", FLAG),
    )


class CardAccountsView(Message):
    """The card accounts that the PSU gave consent to."""

    card_accounts: Sequence[CardAccountView]
    """One entry each."""

    warnings: Sequence[Warning] | None = None
    """What in the answer did not fit its type: kept as it came, and not in its place."""

    _fields: ClassVar[Fields] = (
        must("cardAccounts", "card_accounts", ListOf(CardAccountView)),
        may("warnings", "warnings", ListOf(Warning)),
    )


class CardAccountsRead(CardAccountsView):
    """They were read."""

    _tag: ClassVar[Tag] = ("outcome", "read")


class CardAccountsRefused(ReadTrouble):
    """The bank refused; the error holds its code."""

    _tag: ClassVar[Tag] = ("outcome", "refused")


class CardAccountsUncertain(ReadTrouble):
    """No answer could be obtained; asking changed nothing at the bank."""

    _tag: ClassVar[Tag] = ("outcome", "uncertain")


class CardAccountsDeclined(ReadTrouble):
    """The user came back from the bank without having agreed."""

    _tag: ClassVar[Tag] = ("outcome", "declined")


class CardAccountsCancelled(Nothing):
    """Ended by the host."""

    _tag: ClassVar[Tag] = ("outcome", "cancelled")


CardAccountsOutcome = Union[
    CardAccountsRead,
    CardAccountsRefused,
    CardAccountsUncertain,
    CardAccountsDeclined,
    CardAccountsCancelled,
]
"""How reading card accounts ended."""

CARD_ACCOUNTS_OUTCOME: OneOf[CardAccountsOutcome] = OneOf(
    "outcome",
    {
        "read": CardAccountsRead,
        "refused": CardAccountsRefused,
        "uncertain": CardAccountsUncertain,
        "declined": CardAccountsDeclined,
        "cancelled": CardAccountsCancelled,
    },
)


class OneCardAccount(Message):
    """One card account."""

    card_account: CardAccountDetails
    """The card account."""

    _fields: ClassVar[Fields] = (
        must("cardAccount", "card_account", CardAccountDetails),
    )


class CardBalances(Message):
    """The balances of a card account."""

    balances: Sequence[Balance]
    """Its balances."""

    card_account: AccountReference | None = None
    """Which card account."""

    debit_accounting: bool | None = None
    """Whether amounts are given as debits."""

    _fields: ClassVar[Fields] = (
        may("cardAccount", "card_account", AccountReference),
        may("debitAccounting", "debit_accounting", FLAG),
        must("balances", "balances", ListOf(Balance)),
    )


class AcceptorAddress(Message):
    """Where a shop is."""

    street_name: str | None = None
    """Street, without number."""

    building_number: str | None = None
    """Number of the building."""

    town_name: str | None = None
    """Town."""

    post_code: str | None = None
    """Postal code."""

    country: str | None = None
    """ISO 3166 code of the country."""

    _fields: ClassVar[Fields] = (
        may("streetName", "street_name", TEXT),
        may("buildingNumber", "building_number", TEXT),
        may("townName", "town_name", TEXT),
        may("postCode", "post_code", TEXT),
        may("country", "country", TEXT),
    )


class CardTransaction(Message):
    """A transaction of a card account."""

    transaction_amount: InstructedAmount
    """What is booked to the card account."""

    card_transaction_id: str | None = None
    """The bank's id of it."""

    terminal_id: str | None = None
    """Id of the terminal."""

    transaction_date: str | None = None
    """When the card was used."""

    acceptor_transaction_date_time: str | None = None
    """When the card was used, to the second."""

    booking_date: str | None = None
    """When it was booked."""

    currency_exchange: Sequence[ExchangeRate] | None = None
    """Rates, where currencies were exchanged."""

    original_amount: InstructedAmount | None = None
    """What was paid in the shop, in its currency."""

    markup_fee: InstructedAmount | None = None
    """What the bank takes for exchanging."""

    markup_fee_percentage: str | None = None
    """The same in per cent."""

    card_acceptor_id: str | None = None
    """Id of the shop."""

    card_acceptor_address: AcceptorAddress | None = None
    """Where the shop is. Not every bank names the country."""

    card_acceptor_phone: str | None = None
    """Phone number of the shop."""

    merchant_category_code: str | None = None
    """Trade of the shop, ISO 18245."""

    masked_pan: str | None = None
    """Number of the card, masked."""

    transaction_details: str | None = None
    """What the bank says beside it."""

    invoiced: bool | None = None
    """Whether it is on an invoice already."""

    proprietary_bank_transaction_code: str | None = None
    """The bank's own code."""

    _fields: ClassVar[Fields] = (
        may("cardTransactionId", "card_transaction_id", TEXT),
        may("terminalId", "terminal_id", TEXT),
        may("transactionDate", "transaction_date", TEXT),
        may("acceptorTransactionDateTime", "acceptor_transaction_date_time", TEXT),
        may("bookingDate", "booking_date", TEXT),
        must("transactionAmount", "transaction_amount", InstructedAmount),
        may("currencyExchange", "currency_exchange", ListOf(ExchangeRate)),
        may("originalAmount", "original_amount", InstructedAmount),
        may("markupFee", "markup_fee", InstructedAmount),
        may("markupFeePercentage", "markup_fee_percentage", TEXT),
        may("cardAcceptorId", "card_acceptor_id", TEXT),
        may("cardAcceptorAddress", "card_acceptor_address", AcceptorAddress),
        may("cardAcceptorPhone", "card_acceptor_phone", TEXT),
        may("merchantCategoryCode", "merchant_category_code", TEXT),
        may("maskedPAN", "masked_pan", HIDDEN),
        may("transactionDetails", "transaction_details", TEXT),
        may("invoiced", "invoiced", FLAG),
        may("proprietaryBankTransactionCode", "proprietary_bank_transaction_code", TEXT),
    )


class CardAccountReport(Message):
    """Transactions of one page of a card account."""

    booked: Sequence[CardTransaction] | None = None
    """Fully processed."""

    pending: Sequence[CardTransaction] | None = None
    """Still to be processed."""

    links: Mapping[str, Link] | None = None
    """`next`, while there are more pages."""

    _fields: ClassVar[Fields] = (
        may("booked", "booked", ListOf(CardTransaction)),
        may("pending", "pending", ListOf(CardTransaction)),
        may("_links", "links", MapOf(Link)),
    )


class CardTransactions(Message):
    """The bank's answer to a request for transactions of a card account: one page."""

    card_account: AccountReference | None = None
    """Which card account."""

    debit_accounting: bool | None = None
    """Whether amounts are given as debits."""

    card_transactions: CardAccountReport | None = None
    """The transactions."""

    balances: Sequence[Balance] | None = None
    """Balances of the card account."""

    links: Mapping[str, Link] | None = None
    """Links beside the report."""

    _fields: ClassVar[Fields] = (
        may("cardAccount", "card_account", AccountReference),
        may("debitAccounting", "debit_accounting", FLAG),
        may("cardTransactions", "card_transactions", CardAccountReport),
        may("balances", "balances", ListOf(Balance)),
        may("_links", "links", MapOf(Link)),
    )


class CardTransactionPage(Message):
    """One page of transactions of a card account."""

    booked: Sequence[CardTransaction]
    """Fully processed ones."""

    pending: Sequence[CardTransaction]
    """Ones still to be processed."""

    amounts_switched: bool
    """Whether the bank had originalAmount and transactionAmount in each other's place; here they are in their own."""

    card_account: AccountReference | None = None
    """Which card account."""

    debit_accounting: bool | None = None
    """Whether amounts are given as debits: a purchase is then below zero."""

    balances: Sequence[Balance] | None = None
    """Balances of the card account."""

    next: TransactionQuery | None = None
    """What to begin this job with for the next page; absent on the last one."""

    warnings: Sequence[Warning] | None = None
    """What in the answer did not fit its type: kept as it came, and not in its place."""

    _fields: ClassVar[Fields] = (
        may("cardAccount", "card_account", AccountReference),
        may("debitAccounting", "debit_accounting", FLAG),
        must("booked", "booked", ListOf(CardTransaction)),
        must("pending", "pending", ListOf(CardTransaction)),
        may("balances", "balances", ListOf(Balance)),
        must("amountsSwitched", "amounts_switched", FLAG),
        may("next", "next", TransactionQuery),
        may("warnings", "warnings", ListOf(Warning)),
    )


class CardTransactionPageRead(CardTransactionPage):
    """It was read."""

    _tag: ClassVar[Tag] = ("outcome", "read")


class CardTransactionPageRefused(ReadTrouble):
    """The bank refused; the error holds its code."""

    _tag: ClassVar[Tag] = ("outcome", "refused")


class CardTransactionPageUncertain(ReadTrouble):
    """No answer could be obtained; asking changed nothing at the bank."""

    _tag: ClassVar[Tag] = ("outcome", "uncertain")


class CardTransactionPageDeclined(ReadTrouble):
    """The user came back from the bank without having agreed."""

    _tag: ClassVar[Tag] = ("outcome", "declined")


class CardTransactionPageCancelled(Nothing):
    """Ended by the host."""

    _tag: ClassVar[Tag] = ("outcome", "cancelled")


CardTransactionPageOutcome = Union[
    CardTransactionPageRead,
    CardTransactionPageRefused,
    CardTransactionPageUncertain,
    CardTransactionPageDeclined,
    CardTransactionPageCancelled,
]
"""How reading a page of transactions of a card account ended."""

CARD_TRANSACTION_PAGE_OUTCOME: OneOf[CardTransactionPageOutcome] = OneOf(
    "outcome",
    {
        "read": CardTransactionPageRead,
        "refused": CardTransactionPageRefused,
        "uncertain": CardTransactionPageUncertain,
        "declined": CardTransactionPageDeclined,
        "cancelled": CardTransactionPageCancelled,
    },
)


class Address(Message):
    """A postal address."""

    country: str
    """ISO 3166 code of the country."""

    street: str | None = None
    """Street, without number."""

    building_number: str | None = None
    """Number of the building."""

    city: str | None = None
    """City."""

    postal_code: str | None = None
    """Postal code."""

    _fields: ClassVar[Fields] = (
        may("street", "street", TEXT),
        may("buildingNumber", "building_number", TEXT),
        may("city", "city", TEXT),
        may("postalCode", "postal_code", TEXT),
        must("country", "country", TEXT),
    )


class StructuredReference(Message):
    """A structured reference."""

    reference: str
    """The reference itself: a KID, or an invoice number."""

    reference_type: str | None = None
    """`SCOR` (KID) or `CINV` (commercial invoice)."""

    reference_issuer: str | None = None
    """`BITS-EFAKTURA` where the reference is that of an electronic invoice."""

    _fields: ClassVar[Fields] = (
        must("reference", "reference", TEXT),
        may("referenceType", "reference_type", TEXT),
        may("referenceIssuer", "reference_issuer", TEXT),
    )


class Payment(Message):
    """A single payment (Implementation Guidelines, 5.3.1)."""

    instructed_amount: InstructedAmount
    """What is to be paid."""

    debtor_account: AccountReference
    """The account to be debited."""

    creditor_account: AccountReference
    """The account to be credited."""

    creditor_name: str
    """Name of the creditor, at most 70 characters."""

    requested_execution_date: str | None = None
    """When to pay, `YYYY-MM-DD`; today when absent."""

    creditor_agent: str | None = None
    """The creditor's bank; needed for SEPA outside the EEA."""

    creditor_address: Address | None = None
    """Address of the creditor."""

    purpose_code: str | None = None
    """ISO 20022 purpose, four letters."""

    end_to_end_identification: str | None = None
    """Reference of the TPP, at most 35 characters."""

    remittance_information_unstructured: str | None = None
    """Message to the creditor, at most 140 characters. Not together with a KID."""

    remittance_information_structured: str | None = None
    """KID. Not together with a message."""

    remittance_information_structured_array: Sequence[StructuredReference] | None = None
    """Several structured references."""

    ultimate_debtor: str | None = None
    """The ultimate debtor."""

    ultimate_creditor: str | None = None
    """The ultimate creditor."""

    _fields: ClassVar[Fields] = (
        must("instructedAmount", "instructed_amount", InstructedAmount),
        must("debtorAccount", "debtor_account", AccountReference),
        must("creditorAccount", "creditor_account", AccountReference),
        must("creditorName", "creditor_name", TEXT),
        may("requestedExecutionDate", "requested_execution_date", TEXT),
        may("creditorAgent", "creditor_agent", TEXT),
        may("creditorAddress", "creditor_address", Address),
        may("purposeCode", "purpose_code", TEXT),
        may("endToEndIdentification", "end_to_end_identification", TEXT),
        may("remittanceInformationUnstructured", "remittance_information_unstructured", TEXT),
        may("remittanceInformationStructured", "remittance_information_structured", TEXT),
        may("remittanceInformationStructuredArray", "remittance_information_structured_array", ListOf(StructuredReference)),
        may("ultimateDebtor", "ultimate_debtor", TEXT),
        may("ultimateCreditor", "ultimate_creditor", TEXT),
    )


class InitiatePayment(Message):
    """A single payment to initiate."""

    payment_product: str
    """The product, such as `norwegian-domestic-credit-transfers`. Others differ from bank to bank."""

    body: Payment
    """The payment."""

    allow_logical_duplicate: bool | None = None
    """Lets a payment through that has date, amount, debtor and creditor in common with another."""

    _fields: ClassVar[Fields] = (
        must("paymentProduct", "payment_product", TEXT),
        may("allowLogicalDuplicate", "allow_logical_duplicate", FLAG),
        must("body", "body", Payment),
    )


class PaymentInitiated(Message):
    """The bank's answer to a payment initiation."""

    payment_id: str
    """The bank's id of the payment: opaque."""

    transaction_status: TransactionStatus | None = None
    """Status of the payment."""

    links: Mapping[str, Link] | None = None
    """What can be done next."""

    transaction_fee_indicator: bool | None = None
    """Whether the payment costs a fee."""

    transaction_fees: InstructedAmount | None = None
    """The fee."""

    _fields: ClassVar[Fields] = (
        may("transactionStatus", "transaction_status", TransactionStatus),
        must("paymentId", "payment_id", TEXT),
        may("_links", "links", MapOf(Link)),
        may("transactionFeeIndicator", "transaction_fee_indicator", FLAG),
        may("transactionFees", "transaction_fees", InstructedAmount),
    )


class BulkPaymentElement(Message):
    """One payment of a bulk payment (Implementation Guidelines, 5.3.3)."""

    instructed_amount: InstructedAmount
    """What is to be paid."""

    creditor_account: AccountReference
    """The account to be credited."""

    creditor_name: str
    """Name of the creditor, at most 70 characters."""

    creditor_agent: str | None = None
    """The creditor's bank; needed for SEPA outside the EEA."""

    creditor_address: Address | None = None
    """Address of the creditor."""

    purpose_code: str | None = None
    """ISO 20022 purpose, four letters."""

    end_to_end_identification: str | None = None
    """Reference of the TPP, at most 35 characters."""

    remittance_information_unstructured: str | None = None
    """Message to the creditor, at most 140 characters. Not together with a KID."""

    remittance_information_structured: str | None = None
    """KID. Not together with a message."""

    remittance_information_structured_array: Sequence[StructuredReference] | None = None
    """Several structured references."""

    ultimate_debtor: str | None = None
    """The ultimate debtor."""

    ultimate_creditor: str | None = None
    """The ultimate creditor."""

    _fields: ClassVar[Fields] = (
        must("instructedAmount", "instructed_amount", InstructedAmount),
        must("creditorAccount", "creditor_account", AccountReference),
        must("creditorName", "creditor_name", TEXT),
        may("creditorAgent", "creditor_agent", TEXT),
        may("creditorAddress", "creditor_address", Address),
        may("purposeCode", "purpose_code", TEXT),
        may("endToEndIdentification", "end_to_end_identification", TEXT),
        may("remittanceInformationUnstructured", "remittance_information_unstructured", TEXT),
        may("remittanceInformationStructured", "remittance_information_structured", TEXT),
        may("remittanceInformationStructuredArray", "remittance_information_structured_array", ListOf(StructuredReference)),
        may("ultimateDebtor", "ultimate_debtor", TEXT),
        may("ultimateCreditor", "ultimate_creditor", TEXT),
    )


class BulkPayment(Message):
    """Payments from one account to many, authorised as one. There is no limit of how many."""

    debtor_account: AccountReference
    """The account to be debited."""

    payments: Sequence[BulkPaymentElement]
    """The payments."""

    payment_information_id: str | None = None
    """Reference of the TPP for the whole, at most 35 characters."""

    batch_booking_preferred: bool | None = None
    """Whether one entry is wanted on the account statement for all."""

    requested_execution_date: str | None = None
    """When to pay, `YYYY-MM-DD`; today when absent."""

    _fields: ClassVar[Fields] = (
        may("paymentInformationId", "payment_information_id", TEXT),
        may("batchBookingPreferred", "batch_booking_preferred", FLAG),
        must("debtorAccount", "debtor_account", AccountReference),
        may("requestedExecutionDate", "requested_execution_date", TEXT),
        must("payments", "payments", ListOf(BulkPaymentElement)),
    )


class InitiateBulkPayment(Message):
    """A bulk payment to initiate."""

    payment_product: str
    """The product: `norwegian-domestic-credit-transfers` is the only one."""

    body: BulkPayment
    """The payments."""

    allow_logical_duplicate: bool | None = None
    """Lets payments through that have date, amount, debtor and creditor in common with another."""

    _fields: ClassVar[Fields] = (
        must("paymentProduct", "payment_product", TEXT),
        may("allowLogicalDuplicate", "allow_logical_duplicate", FLAG),
        must("body", "body", BulkPayment),
    )


class FrequencyCode(Code):
    """How often a periodic payment is executed (Berlin Group OpenAPI 1.3.9, `frequencyCode`)."""

    DAILY: ClassVar[FrequencyCode]
    """Every day."""

    WEEKLY: ClassVar[FrequencyCode]
    """Every week."""

    EVERY_TWO_WEEKS: ClassVar[FrequencyCode]
    """Every other week."""

    MONTHLY: ClassVar[FrequencyCode]
    """Every month."""

    EVERY_TWO_MONTHS: ClassVar[FrequencyCode]
    """Every other month."""

    QUARTERLY: ClassVar[FrequencyCode]
    """Every three months."""

    SEMI_ANNUAL: ClassVar[FrequencyCode]
    """Every six months."""

    ANNUAL: ClassVar[FrequencyCode]
    """Every year."""

    MONTHLY_VARIABLE: ClassVar[FrequencyCode]
    """In the months that `monthsOfExecution` names."""


FrequencyCode.define(
    DAILY="Daily",
    WEEKLY="Weekly",
    EVERY_TWO_WEEKS="EveryTwoWeeks",
    MONTHLY="Monthly",
    EVERY_TWO_MONTHS="EveryTwoMonths",
    QUARTERLY="Quarterly",
    SEMI_ANNUAL="SemiAnnual",
    ANNUAL="Annual",
    MONTHLY_VARIABLE="MonthlyVariable",
)


class ExecutionRule(Code):
    """What happens when a periodic payment is due on a day that is not a banking day (Berlin Group OpenAPI 1.3.9,
    `executionRule`).
    """

    FOLLOWING: ClassVar[ExecutionRule]
    """It is executed on the next banking day."""

    PRECEDING: ClassVar[ExecutionRule]
    """It is executed on the banking day before."""


ExecutionRule.define(
    FOLLOWING="following",
    PRECEDING="preceding",
)


class PeriodicPayment(Message):
    """A payment that is repeated (Implementation Guidelines, 5.3.4)."""

    instructed_amount: InstructedAmount
    """What is to be paid each time."""

    debtor_account: AccountReference
    """The account to be debited."""

    creditor_account: AccountReference
    """The account to be credited."""

    creditor_name: str
    """Name of the creditor, at most 70 characters."""

    start_date: str
    """The first day, `YYYY-MM-DD`."""

    frequency: FrequencyCode
    """How often."""

    end_date: str | None = None
    """The last day; without end when absent."""

    execution_rule: ExecutionRule | None = None
    """What happens when it is due on a day that is not a banking day."""

    day_of_execution: str | None = None
    """Day of the month, `1` to `31`; what is past the end of a month is its last day."""

    creditor_agent: str | None = None
    """The creditor's bank; needed for SEPA outside the EEA."""

    creditor_address: Address | None = None
    """Address of the creditor."""

    purpose_code: str | None = None
    """ISO 20022 purpose, four letters."""

    end_to_end_identification: str | None = None
    """Reference of the TPP, at most 35 characters."""

    remittance_information_unstructured: str | None = None
    """Message to the creditor, at most 140 characters. Not together with a KID."""

    remittance_information_structured: str | None = None
    """KID. Not together with a message."""

    remittance_information_structured_array: Sequence[StructuredReference] | None = None
    """Several structured references."""

    ultimate_debtor: str | None = None
    """The ultimate debtor."""

    ultimate_creditor: str | None = None
    """The ultimate creditor."""

    _fields: ClassVar[Fields] = (
        must("instructedAmount", "instructed_amount", InstructedAmount),
        must("debtorAccount", "debtor_account", AccountReference),
        must("creditorAccount", "creditor_account", AccountReference),
        must("creditorName", "creditor_name", TEXT),
        must("startDate", "start_date", TEXT),
        must("frequency", "frequency", FrequencyCode),
        may("endDate", "end_date", TEXT),
        may("executionRule", "execution_rule", ExecutionRule),
        may("dayOfExecution", "day_of_execution", TEXT),
        may("creditorAgent", "creditor_agent", TEXT),
        may("creditorAddress", "creditor_address", Address),
        may("purposeCode", "purpose_code", TEXT),
        may("endToEndIdentification", "end_to_end_identification", TEXT),
        may("remittanceInformationUnstructured", "remittance_information_unstructured", TEXT),
        may("remittanceInformationStructured", "remittance_information_structured", TEXT),
        may("remittanceInformationStructuredArray", "remittance_information_structured_array", ListOf(StructuredReference)),
        may("ultimateDebtor", "ultimate_debtor", TEXT),
        may("ultimateCreditor", "ultimate_creditor", TEXT),
    )


class InitiatePeriodicPayment(Message):
    """A periodic payment to initiate."""

    payment_product: str
    """The product, such as `norwegian-domestic-credit-transfers`. Others differ from bank to bank."""

    body: PeriodicPayment
    """The payment."""

    allow_logical_duplicate: bool | None = None
    """Lets a payment through that has date, amount, debtor and creditor in common with another."""

    _fields: ClassVar[Fields] = (
        must("paymentProduct", "payment_product", TEXT),
        may("allowLogicalDuplicate", "allow_logical_duplicate", FLAG),
        must("body", "body", PeriodicPayment),
    )


class PaymentRef(Message):
    """A payment to refer to."""

    payment_service: str
    """`payments`, `bulk-payments` or `periodic-payments`."""

    payment_product: str
    """The product, such as `norwegian-domestic-credit-transfers`."""

    payment_id: str
    """The bank's id of the payment: opaque."""

    _fields: ClassVar[Fields] = (
        must("paymentService", "payment_service", TEXT),
        must("paymentProduct", "payment_product", TEXT),
        must("paymentId", "payment_id", TEXT),
    )


class PaymentDetails(Message):
    """A payment as the bank holds it."""

    transaction_status: TransactionStatus | None = None
    """Its status."""

    payment_id: str | None = None
    """The bank's id of it."""

    instructed_amount: InstructedAmount | None = None
    """What is to be paid."""

    debtor_account: AccountReference | None = None
    """The account to be debited."""

    creditor_account: AccountReference | None = None
    """The account to be credited."""

    creditor_name: str | None = None
    """Name of the creditor."""

    requested_execution_date: str | None = None
    """When it is to be paid."""

    payment_information_id: str | None = None
    """Of a bulk payment: its reference."""

    payments: Sequence[BulkPaymentElement] | None = None
    """Of a bulk payment: the payments."""

    start_date: str | None = None
    """Of a periodic payment: the first day."""

    end_date: str | None = None
    """Of a periodic payment: the last day."""

    frequency: FrequencyCode | None = None
    """Of a periodic payment: how often."""

    execution_rule: ExecutionRule | None = None
    """Of a periodic payment: what happens when it is due on a day that is not a banking day."""

    day_of_execution: str | None = None
    """Of a periodic payment: day of the month."""

    transaction_fee_indicator: bool | None = None
    """Whether it costs a fee."""

    transaction_fees: InstructedAmount | None = None
    """The fee."""

    links: Mapping[str, Link] | None = None
    """What can be done next."""

    _fields: ClassVar[Fields] = (
        may("transactionStatus", "transaction_status", TransactionStatus),
        may("paymentId", "payment_id", TEXT),
        may("instructedAmount", "instructed_amount", InstructedAmount),
        may("debtorAccount", "debtor_account", AccountReference),
        may("creditorAccount", "creditor_account", AccountReference),
        may("creditorName", "creditor_name", TEXT),
        may("requestedExecutionDate", "requested_execution_date", TEXT),
        may("paymentInformationId", "payment_information_id", TEXT),
        may("payments", "payments", ListOf(BulkPaymentElement)),
        may("startDate", "start_date", TEXT),
        may("endDate", "end_date", TEXT),
        may("frequency", "frequency", FrequencyCode),
        may("executionRule", "execution_rule", ExecutionRule),
        may("dayOfExecution", "day_of_execution", TEXT),
        may("transactionFeeIndicator", "transaction_fee_indicator", FLAG),
        may("transactionFees", "transaction_fees", InstructedAmount),
        may("_links", "links", MapOf(Link)),
    )


class PaymentStatus(Message):
    """Status of a payment."""

    transaction_status: TransactionStatus
    """Status by ISO 20022."""

    funds_available: bool | None = None
    """Whether the debtor's account has the money; `false` beside ACCP stops the payment."""

    _fields: ClassVar[Fields] = (
        must("transactionStatus", "transaction_status", TransactionStatus),
        may("fundsAvailable", "funds_available", FLAG),
    )


class PaymentToContinue(Message):
    """A payment to go on with: one that another PSU signs, that the user authorises again, or that is deleted."""

    payment_service: str
    """`payments`, `bulk-payments` or `periodic-payments`."""

    payment_product: str
    """The product."""

    payment_id: str
    """The bank's id of the payment: opaque."""

    start_authorisation: str | None = None
    """Where to start the authorisation, as an earlier outcome gave it."""

    _fields: ClassVar[Fields] = (
        must("paymentService", "payment_service", TEXT),
        must("paymentProduct", "payment_product", TEXT),
        must("paymentId", "payment_id", TEXT),
        may("startAuthorisation", "start_authorisation", TEXT),
    )


class UpdatePayment(Message):
    """A change to a single payment that is still updatable."""

    payment_service: str
    """`payments`: bulk and periodic payments have their own operations."""

    payment_product: str
    """The product."""

    payment_id: str
    """The bank's id of the payment: opaque."""

    body: Payment
    """The payment as it is to be."""

    _fields: ClassVar[Fields] = (
        must("paymentService", "payment_service", TEXT),
        must("paymentProduct", "payment_product", TEXT),
        must("paymentId", "payment_id", TEXT),
        must("body", "body", Payment),
    )


class UpdateBulkPayment(Message):
    """A change to a bulk payment that is still updatable."""

    payment_product: str
    """The product."""

    payment_id: str
    """The bank's id of the payment: opaque."""

    body: BulkPayment
    """The payments as they are to be."""

    _fields: ClassVar[Fields] = (
        must("paymentProduct", "payment_product", TEXT),
        must("paymentId", "payment_id", TEXT),
        must("body", "body", BulkPayment),
    )


class UpdatePeriodicPayment(Message):
    """A change to a periodic payment that is still updatable."""

    payment_product: str
    """The product."""

    payment_id: str
    """The bank's id of the payment: opaque."""

    body: PeriodicPayment
    """The payment as it is to be."""

    _fields: ClassVar[Fields] = (
        must("paymentProduct", "payment_product", TEXT),
        must("paymentId", "payment_id", TEXT),
        must("body", "body", PeriodicPayment),
    )


class CancellationReply(Message):
    """The bank's answer to a cancellation: empty when done, with links when it has to be authorised."""

    transaction_status: TransactionStatus | None = None
    """Status of the payment."""

    links: Mapping[str, Link] | None = None
    """`startAuthorisation`, when the cancellation has to be authorised."""

    _fields: ClassVar[Fields] = (
        may("transactionStatus", "transaction_status", TransactionStatus),
        may("_links", "links", MapOf(Link)),
    )


class ScaStatus(Code):
    """Status of an authorisation (Implementation Guidelines, 14.14; BEC writes the last three)."""

    RECEIVED: ClassVar[ScaStatus]
    """The authorisation was created."""

    PSU_IDENTIFIED: ClassVar[ScaStatus]
    """The PSU is known."""

    PSU_AUTHENTICATED: ClassVar[ScaStatus]
    """The PSU has been identified and authenticated."""

    SCA_METHOD_SELECTED: ClassVar[ScaStatus]
    """The PSU has chosen an SCA method."""

    STARTED: ClassVar[ScaStatus]
    """The SCA has begun."""

    UNCONFIRMED: ClassVar[ScaStatus]
    """The SCA is done and waits for the TPP's confirmation."""

    FINALISED: ClassVar[ScaStatus]
    """The SCA is done."""

    FAILED: ClassVar[ScaStatus]
    """The SCA failed."""

    EXEMPTED: ClassVar[ScaStatus]
    """The SCA was not needed."""

    CREATED: ClassVar[ScaStatus]
    """Created (BEC)."""

    PENDING: ClassVar[ScaStatus]
    """Pending (BEC)."""

    APPROVED: ClassVar[ScaStatus]
    """Approved (BEC)."""


ScaStatus.define(
    RECEIVED="received",
    PSU_IDENTIFIED="psuIdentified",
    PSU_AUTHENTICATED="psuAuthenticated",
    SCA_METHOD_SELECTED="scaMethodSelected",
    STARTED="started",
    UNCONFIRMED="unconfirmed",
    FINALISED="finalised",
    FAILED="failed",
    EXEMPTED="exempted",
    CREATED="CREATED",
    PENDING="PENDING",
    APPROVED="APPROVED",
)


class AuthorisationStarted(Message):
    """The bank's answer to the start of an authorisation."""

    sca_status: ScaStatus | None = None
    """Status of the authorisation."""

    authorisation_id: str | None = None
    """The bank's id of the authorisation."""

    links: Mapping[str, Link] | None = None
    """`scaRedirect`: where to take the PSU."""

    _fields: ClassVar[Fields] = (
        may("scaStatus", "sca_status", ScaStatus),
        may("authorisationId", "authorisation_id", TEXT),
        may("_links", "links", MapOf(Link)),
    )


class Authorisations(Message):
    """The authorisations of a payment."""

    authorisation_ids: Sequence[str]
    """Their ids."""

    _fields: ClassVar[Fields] = (
        must("authorisationIds", "authorisation_ids", ListOf(TEXT)),
    )


class AuthorisationRef(Message):
    """An authorisation of a payment to refer to."""

    payment_service: str
    """`payments`, `bulk-payments` or `periodic-payments`."""

    payment_product: str
    """The product."""

    payment_id: str
    """The bank's id of the payment: opaque."""

    authorisation_id: str
    """The bank's id of the authorisation."""

    _fields: ClassVar[Fields] = (
        must("paymentService", "payment_service", TEXT),
        must("paymentProduct", "payment_product", TEXT),
        must("paymentId", "payment_id", TEXT),
        must("authorisationId", "authorisation_id", TEXT),
    )


class ScaStatusReply(Message):
    """Status of an authorisation."""

    sca_status: ScaStatus
    """The status."""

    _fields: ClassVar[Fields] = (
        must("scaStatus", "sca_status", ScaStatus),
    )


class SigningBasket(Message):
    """What goes into a basket."""

    payment_ids: Sequence[str] | None = None
    """Ids of the payments."""

    consent_ids: Sequence[str] | None = None
    """Ids of consents."""

    _fields: ClassVar[Fields] = (
        may("paymentIds", "payment_ids", ListOf(TEXT)),
        may("consentIds", "consent_ids", ListOf(TEXT)),
    )


class CreateBasket(Message):
    """A basket to create."""

    body: SigningBasket
    """What goes into it."""

    _fields: ClassVar[Fields] = (
        must("body", "body", SigningBasket),
    )


class BasketCreated(Message):
    """The bank's answer to a new basket."""

    basket_id: str
    """The bank's id of it: opaque."""

    transaction_status: TransactionStatus | None = None
    """Its status."""

    links: Mapping[str, Link] | None = None
    """What can be done next."""

    _fields: ClassVar[Fields] = (
        may("transactionStatus", "transaction_status", TransactionStatus),
        must("basketId", "basket_id", TEXT),
        may("_links", "links", MapOf(Link)),
    )


class BasketRef(Message):
    """A basket to refer to."""

    basket_id: str
    """The bank's id of it: opaque."""

    _fields: ClassVar[Fields] = (
        must("basketId", "basket_id", TEXT),
    )


class BasketDetails(Message):
    """A basket as the bank holds it."""

    basket_id: str | None = None
    """The bank's id of it: opaque."""

    payments: Sequence[str] | None = None
    """Ids of its payments."""

    consents: Sequence[str] | None = None
    """Ids of its consents."""

    transaction_status: TransactionStatus | None = None
    """Its status: the most negative status of its payments."""

    links: Mapping[str, Link] | None = None
    """What can be done next."""

    _fields: ClassVar[Fields] = (
        may("basketId", "basket_id", TEXT),
        may("payments", "payments", ListOf(TEXT)),
        may("consents", "consents", ListOf(TEXT)),
        may("transactionStatus", "transaction_status", TransactionStatus),
        may("_links", "links", MapOf(Link)),
    )


class BasketStatus(Message):
    """Status of a basket."""

    transaction_status: TransactionStatus
    """The most negative status of its payments."""

    _fields: ClassVar[Fields] = (
        must("transactionStatus", "transaction_status", TransactionStatus),
    )


class BasketAuthorisationRef(Message):
    """An authorisation of a basket to refer to."""

    basket_id: str
    """The bank's id of the basket: opaque."""

    authorisation_id: str
    """The bank's id of the authorisation."""

    _fields: ClassVar[Fields] = (
        must("basketId", "basket_id", TEXT),
        must("authorisationId", "authorisation_id", TEXT),
    )


class SignBasket(Message):
    """Payments to sign together."""

    payments: Sequence[PaymentRef]
    """The payments, as they were initiated."""

    basket_id: str | None = None
    """A basket of these payments that is at the bank already, to be signed once more."""

    start_authorisation: str | None = None
    """Where to start its authorisation, as an earlier outcome gave it."""

    _fields: ClassVar[Fields] = (
        must("payments", "payments", ListOf(PaymentRef)),
        may("basketId", "basket_id", TEXT),
        may("startAuthorisation", "start_authorisation", TEXT),
    )


class BasketPaymentEnd(Code):
    """How a payment of a basket ended."""

    COMPLETED: ClassVar[BasketPaymentEnd]
    """Complete: the debtor's account was debited."""

    BOOKED: ClassVar[BasketPaymentEnd]
    """Executed and booked; it is now found among the account's transactions."""

    REGISTERED: ClassVar[BasketPaymentEnd]
    """A periodic payment that is registered."""

    REJECTED: ClassVar[BasketPaymentEnd]
    """Rejected by the bank."""

    NO_FUNDS: ClassVar[BasketPaymentEnd]
    """The debtor's account has had no money for it so far; it still waits at the bank, which may try it again."""

    NEEDS_SIGNATURE: ClassVar[BasketPaymentEnd]
    """Another PSU has to sign: in a new basket, or on its own."""

    CANCELLED: ClassVar[BasketPaymentEnd]
    """Cancelled."""

    VANISHED: ClassVar[BasketPaymentEnd]
    """No longer listed, and its last known status does not say why."""

    NOT_KNOWN: ClassVar[BasketPaymentEnd]
    """Its status is not known: the bank refused to say it."""


BasketPaymentEnd.define(
    COMPLETED="completed",
    BOOKED="booked",
    REGISTERED="registered",
    REJECTED="rejected",
    NO_FUNDS="noFunds",
    NEEDS_SIGNATURE="needsSignature",
    CANCELLED="cancelled",
    VANISHED="vanished",
    NOT_KNOWN="notKnown",
)


class BasketPayment(Message):
    """A payment of a basket."""

    payment_service: str
    """`payments`, `bulk-payments` or `periodic-payments`."""

    payment_product: str
    """The product."""

    payment_id: str
    """The bank's id of the payment: opaque."""

    statuses: Sequence[StatusSeen]
    """Every change of status that was seen."""

    transaction_status: TransactionStatus | None = None
    """The last status seen."""

    end: BasketPaymentEnd | None = None
    """How it ended; absent while it has not."""

    funds_available: bool | None = None
    """What the bank said of the funds with the last status."""

    error: _native.Error | None = None
    """Why its status could not be read, the last time that it was asked for."""

    _fields: ClassVar[Fields] = (
        must("paymentService", "payment_service", TEXT),
        must("paymentProduct", "payment_product", TEXT),
        must("paymentId", "payment_id", TEXT),
        may("transactionStatus", "transaction_status", TransactionStatus),
        may("end", "end", BasketPaymentEnd),
        may("fundsAvailable", "funds_available", FLAG),
        may("error", "error", ERROR),
        must("statuses", "statuses", ListOf(StatusSeen)),
    )


class KnownBasket(Message):
    """What is known of a basket."""

    payments: Sequence[BasketPayment]
    """Its payments."""

    basket_id: str | None = None
    """The bank's id of it: opaque; absent when its answer was lost."""

    transaction_status: TransactionStatus | None = None
    """The basket's own status, the last one seen."""

    most_negative: TransactionStatus | None = None
    """The most negative status of its payments, as far as they are known."""

    start_authorisation: str | None = None
    """Where to start the next authorisation."""

    warnings: Sequence[Warning] | None = None
    """What could not be read of the bank's answers. It was not needed to go on."""

    _fields: ClassVar[Fields] = (
        may("basketId", "basket_id", TEXT),
        may("transactionStatus", "transaction_status", TransactionStatus),
        may("mostNegative", "most_negative", TransactionStatus),
        may("startAuthorisation", "start_authorisation", TEXT),
        must("payments", "payments", ListOf(BasketPayment)),
        may("warnings", "warnings", ListOf(Warning)),
    )


class BasketEnded(Message):
    """A basket that ended without trouble."""

    basket: KnownBasket
    """What is known of it."""

    _fields: ClassVar[Fields] = (
        must("basket", "basket", KnownBasket),
    )


class BasketTrouble(Message):
    """A basket that ended with trouble, or might have."""

    basket: KnownBasket
    """What is known of it."""

    error: _native.Error
    """Whose fault, why, and what to do next."""

    request_id: str | None = None
    """`X-Request-ID` of the request it is about, to name it to the bank's support."""

    _fields: ClassVar[Fields] = (
        must("basket", "basket", KnownBasket),
        must("error", "error", ERROR),
        may("requestId", "request_id", TEXT),
    )


class BasketCompleted(BasketEnded):
    """Every payment is complete, booked or registered."""

    _tag: ClassVar[Tag] = ("outcome", "completed")


class BasketPartly(BasketTrouble):
    """Some payments went through and some did not: each has its own end."""

    _tag: ClassVar[Tag] = ("outcome", "partly")


class BasketRejected(BasketTrouble):
    """No payment went through: each has its own end."""

    _tag: ClassVar[Tag] = ("outcome", "rejected")


class BasketNeedsSignature(BasketEnded):
    """Payments wait for another PSU. Baskets cannot be shared: begin a new one for them."""

    _tag: ClassVar[Tag] = ("outcome", "needsSignature")


class BasketNotAuthorised(BasketTrouble):
    """The user did not sign. The basket can be signed again; its payments stay."""

    _tag: ClassVar[Tag] = ("outcome", "notAuthorised")


class BasketNoFunds(BasketTrouble):
    """What has not ended has lacked the funds so far. It still waits at the bank: follow each with `trackPayment`, or cancel it
    before another is begun.
    """

    _tag: ClassVar[Tag] = ("outcome", "noFunds")


class BasketRefused(BasketTrouble):
    """The bank refused the basket, or it was never sent: nothing was made."""

    _tag: ClassVar[Tag] = ("outcome", "refused")


class BasketUncertain(BasketTrouble):
    """What became of some payments is not known or, where `basketId` is absent, whether the bank has the basket. Nothing
    was sent twice.
    """

    _tag: ClassVar[Tag] = ("outcome", "uncertain")


class BasketAbandoned(BasketEnded):
    """Ended by the host. The payments stay as they were; the basket is gone where the bank lets it be deleted."""

    _tag: ClassVar[Tag] = ("outcome", "abandoned")


BasketOutcome = Union[
    BasketCompleted,
    BasketPartly,
    BasketRejected,
    BasketNeedsSignature,
    BasketNotAuthorised,
    BasketNoFunds,
    BasketRefused,
    BasketUncertain,
    BasketAbandoned,
]
"""How a basket ended."""

BASKET_OUTCOME: OneOf[BasketOutcome] = OneOf(
    "outcome",
    {
        "completed": BasketCompleted,
        "partly": BasketPartly,
        "rejected": BasketRejected,
        "needsSignature": BasketNeedsSignature,
        "notAuthorised": BasketNotAuthorised,
        "noFunds": BasketNoFunds,
        "refused": BasketRefused,
        "uncertain": BasketUncertain,
        "abandoned": BasketAbandoned,
    },
)


class FundsQuestion(Message):
    """A question whether an account has the money for a card payment (Implementation Guidelines, 10)."""

    account: AccountReference
    """The account."""

    instructed_amount: InstructedAmount
    """How much."""

    card_number: str | None = None
    """Number of the card, where the bank knows it by that."""

    payee: str | None = None
    """The shop."""

    _fields: ClassVar[Fields] = (
        may("cardNumber", "card_number", HIDDEN),
        must("account", "account", AccountReference),
        may("payee", "payee", TEXT),
        must("instructedAmount", "instructed_amount", InstructedAmount),
    )


class ConfirmFunds(Message):
    """A confirmation of funds to request."""

    body: FundsQuestion
    """The question."""

    _fields: ClassVar[Fields] = (
        must("body", "body", FundsQuestion),
    )


class FundsAnswer(Message):
    """The answer to a confirmation of funds."""

    funds_available: bool
    """Whether the money was there at the time of the question."""

    _fields: ClassVar[Fields] = (
        must("fundsAvailable", "funds_available", FLAG),
    )


class CustomerType(Code):
    """What a customer is."""

    PRIVATE: ClassVar[CustomerType]
    """A person."""

    CORPORATE: ClassVar[CustomerType]
    """A company."""


CustomerType.define(
    PRIVATE="private",
    CORPORATE="corporate",
)


class NewCustomer(Message):
    """A customer to make up."""

    customer_number: str
    """Identifies the customer during SCA: eleven digits for people."""

    name: str
    """Name."""

    customer_type: CustomerType
    """A person or a company."""

    _fields: ClassVar[Fields] = (
        must("customerNumber", "customer_number", HIDDEN),
        must("name", "name", TEXT),
        must("type", "customer_type", CustomerType),
    )


class CreateCustomer(Message):
    """A customer to make up."""

    body: NewCustomer
    """The customer."""

    _fields: ClassVar[Fields] = (
        must("body", "body", NewCustomer),
    )


class MockBalance(Message):
    """A balance to make up."""

    balance_type: str
    """Which kind, in capitals: `EXPECTED`."""

    balance_amount: InstructedAmount
    """How much."""

    _fields: ClassVar[Fields] = (
        must("balanceType", "balance_type", TEXT),
        must("balanceAmount", "balance_amount", InstructedAmount),
    )


class MockAccount(Message):
    """A made-up account."""

    id: str | None = None
    """The bank's id of the account: opaque."""

    customer_number: str | None = None
    """customerNumber of the owner."""

    account_name: str | None = None
    """Name."""

    bban: str | None = None
    """National account number."""

    iban: str | None = None
    """International account number."""

    currency: str | None = None
    """ISO 4217 code."""

    product: str | None = None
    """The bank's product."""

    cash_account_type: str | None = None
    """Kind of account."""

    balances: Sequence[MockBalance] | None = None
    """Balances."""

    links: Mapping[str, Link] | None = None
    """`self`."""

    _fields: ClassVar[Fields] = (
        may("id", "id", TEXT),
        may("customerNumber", "customer_number", HIDDEN),
        may("accountName", "account_name", TEXT),
        may("bban", "bban", HIDDEN),
        may("iban", "iban", HIDDEN),
        may("currency", "currency", TEXT),
        may("product", "product", TEXT),
        may("cashAccountType", "cash_account_type", TEXT),
        may("balances", "balances", ListOf(MockBalance)),
        may("_links", "links", MapOf(Link)),
    )


class Role(Code):
    """What a PSU may do with an account of a company."""

    REGISTER: ClassVar[Role]
    """Initiate payments."""

    VIEW: ClassVar[Role]
    """Read account information."""


Role.define(
    REGISTER="REGISTER",
    VIEW="VIEW",
)


class MockEngagement(Message):
    """What a PSU may do with an account, as the bank holds it."""

    customer: str | None = None
    """customerNumber of the PSU."""

    account: AccountReference | None = None
    """The account."""

    roles: Sequence[Role] | None = None
    """`VIEW`, `REGISTER`."""

    _fields: ClassVar[Fields] = (
        may("customer", "customer", HIDDEN),
        may("account", "account", AccountReference),
        may("roles", "roles", ListOf(Role)),
    )


class MockAgreement(Message):
    """A made-up agreement."""

    agreement_id: str
    """The bank's id of the agreement: opaque."""

    owner: str | None = None
    """customerNumber of the owner."""

    name: str | None = None
    """Name."""

    engagements: Sequence[MockEngagement] | None = None
    """Who may do what with which account."""

    links: Mapping[str, Link] | None = None
    """`self`."""

    _fields: ClassVar[Fields] = (
        must("agreementId", "agreement_id", TEXT),
        may("owner", "owner", HIDDEN),
        may("name", "name", TEXT),
        may("engagements", "engagements", ListOf(MockEngagement)),
        may("_links", "links", MapOf(Link)),
    )


class Customer(Message):
    """A made-up customer."""

    customer_id: str
    """The bank's id of the customer: opaque."""

    customer_number: str | None = None
    """Identifies the customer during SCA."""

    customer_type: str | None = None
    """`PRIVATE` or `CORPORATE`."""

    customer_name: str | None = None
    """Name."""

    accounts: Sequence[MockAccount] | None = None
    """Accounts, where they were asked for."""

    agreements: Sequence[MockAgreement] | None = None
    """Agreements, where they were asked for."""

    links: Mapping[str, Link] | None = None
    """`self`."""

    _fields: ClassVar[Fields] = (
        must("customerId", "customer_id", TEXT),
        may("customerNumber", "customer_number", HIDDEN),
        may("customerType", "customer_type", TEXT),
        may("customerName", "customer_name", TEXT),
        may("accounts", "accounts", ListOf(MockAccount)),
        may("agreements", "agreements", ListOf(MockAgreement)),
        may("_links", "links", MapOf(Link)),
    )


class CustomersQuery(Message):
    """Which customers to list."""

    include_accounts: bool | None = None
    """Also lists their accounts."""

    include_agreements: bool | None = None
    """Also lists their agreements."""

    _fields: ClassVar[Fields] = (
        may("includeAccounts", "include_accounts", FLAG),
        may("includeAgreements", "include_agreements", FLAG),
    )


class Customers(Message):
    """Made-up customers."""

    customers: Sequence[Customer] | None = None
    """One entry each."""

    _fields: ClassVar[Fields] = (
        may("customers", "customers", ListOf(Customer)),
    )


class CustomerRef(Message):
    """A customer to refer to."""

    customer_id: str
    """The bank's id of the customer: opaque."""

    _fields: ClassVar[Fields] = (
        must("customerId", "customer_id", TEXT),
    )


class Engagement(Message):
    """What a PSU may do with an account."""

    customer: str
    """customerNumber of the PSU."""

    account: AccountReference
    """The account, owned by the company."""

    roles: Sequence[Role]
    """`VIEW` for account information, `REGISTER` for payment initiation."""

    _fields: ClassVar[Fields] = (
        must("customer", "customer", HIDDEN),
        must("account", "account", AccountReference),
        must("roles", "roles", ListOf(Role)),
    )


class NewAgreement(Message):
    """An agreement to make up: which PSUs may act for a company."""

    owner: str
    """customerNumber of the company."""

    name: str
    """Name."""

    engagements: Sequence[Engagement]
    """Who may do what with which account."""

    _fields: ClassVar[Fields] = (
        must("owner", "owner", HIDDEN),
        must("name", "name", TEXT),
        must("engagements", "engagements", ListOf(Engagement)),
    )


class CreateAgreement(Message):
    """An agreement to make up."""

    body: NewAgreement
    """The agreement."""

    _fields: ClassVar[Fields] = (
        must("body", "body", NewAgreement),
    )


class MockAgreements(Message):
    """Made-up agreements."""

    agreements: Sequence[MockAgreement] | None = None
    """One entry each."""

    _fields: ClassVar[Fields] = (
        may("agreements", "agreements", ListOf(MockAgreement)),
    )


class AgreementRef(Message):
    """An agreement to refer to."""

    agreement_id: str
    """The bank's id of the agreement: opaque."""

    _fields: ClassVar[Fields] = (
        must("agreementId", "agreement_id", TEXT),
    )


class AddEngagements(Message):
    """Engagements to add to an agreement."""

    agreement_id: str
    """The bank's id of the agreement: opaque."""

    body: Sequence[Engagement]
    """Who may do what with which account."""

    _fields: ClassVar[Fields] = (
        must("agreementId", "agreement_id", TEXT),
        must("body", "body", ListOf(Engagement)),
    )


class MockEngagements(Message):
    """Engagements of an agreement."""

    engagements: Sequence[MockEngagement] | None = None
    """One entry each."""

    _fields: ClassVar[Fields] = (
        may("engagements", "engagements", ListOf(MockEngagement)),
    )


class NewAccount(Message):
    """An account to make up."""

    customer_number: str
    """customerNumber of the owner: a PSU, or a company."""

    bban: str
    """National account number, 11 digits."""

    currency: str
    """ISO 4217 code."""

    account_name: str | None = None
    """Name."""

    iban: str | None = None
    """The same as IBAN."""

    product: str | None = None
    """The bank's product."""

    cash_account_type: str | None = None
    """Kind of account, such as `CACC`."""

    credit_line: str | None = None
    """How much credit there is."""

    balances: Sequence[MockBalance] | None = None
    """Balances to begin with."""

    _fields: ClassVar[Fields] = (
        must("customerNumber", "customer_number", HIDDEN),
        may("accountName", "account_name", TEXT),
        must("bban", "bban", HIDDEN),
        may("iban", "iban", HIDDEN),
        must("currency", "currency", TEXT),
        may("product", "product", TEXT),
        may("cashAccountType", "cash_account_type", TEXT),
        may("creditLine", "credit_line", AMOUNT),
        may("balances", "balances", ListOf(MockBalance)),
    )


class CreateAccount(Message):
    """An account to make up."""

    body: NewAccount
    """The account."""

    _fields: ClassVar[Fields] = (
        must("body", "body", NewAccount),
    )


class MockAccounts(Message):
    """Made-up accounts."""

    accounts: Sequence[MockAccount] | None = None
    """One entry each."""

    _fields: ClassVar[Fields] = (
        may("accounts", "accounts", ListOf(MockAccount)),
    )


class MockAccountRef(Message):
    """A made-up account to refer to."""

    mock_account_id: str
    """The bank's id of the account: opaque."""

    _fields: ClassVar[Fields] = (
        must("mockAccountId", "mock_account_id", TEXT),
    )


class NewTransaction(Message):
    """A transaction to make up. It is booked in the past, and not after its value date."""

    amount: str
    """How much; below zero for outgoing money."""

    currency: str
    """ISO 4217 code."""

    value_date: str
    """The value date."""

    booking_date: str
    """When it was booked."""

    remittance_information_unstructured: str | None = None
    """Message."""

    creditor_id: str | None = None
    """Identification of the creditor."""

    creditor_name: str | None = None
    """Who was paid."""

    creditor_account: AccountReference | None = None
    """The account credited."""

    ultimate_creditor: str | None = None
    """The ultimate creditor."""

    debtor_name: str | None = None
    """Who paid."""

    debtor_account: AccountReference | None = None
    """The account debited."""

    ultimate_debtor: str | None = None
    """The ultimate debtor."""

    purpose_code: str | None = None
    """Purpose."""

    bank_transaction_code: str | None = None
    """Kind of transaction."""

    _fields: ClassVar[Fields] = (
        must("amount", "amount", AMOUNT),
        must("currency", "currency", TEXT),
        must("valueDate", "value_date", TEXT),
        must("bookingDate", "booking_date", TEXT),
        may("remittanceInformationUnstructured", "remittance_information_unstructured", TEXT),
        may("creditorId", "creditor_id", TEXT),
        may("creditorName", "creditor_name", TEXT),
        may("creditorAccount", "creditor_account", AccountReference),
        may("ultimateCreditor", "ultimate_creditor", TEXT),
        may("debtorName", "debtor_name", TEXT),
        may("debtorAccount", "debtor_account", AccountReference),
        may("ultimateDebtor", "ultimate_debtor", TEXT),
        may("purposeCode", "purpose_code", TEXT),
        may("bankTransactionCode", "bank_transaction_code", TEXT),
    )


class CreateTransactions(Message):
    """Transactions to make up."""

    mock_account_id: str
    """The bank's id of the account: opaque."""

    body: Sequence[NewTransaction]
    """The transactions."""

    _fields: ClassVar[Fields] = (
        must("mockAccountId", "mock_account_id", TEXT),
        must("body", "body", ListOf(NewTransaction)),
    )


class MockTransactions(Message):
    """Made-up transactions, of an account or a card account."""

    transactions: Sequence[Json] | None = None
    """One entry each, as the bank holds them."""

    _fields: ClassVar[Fields] = (
        may("transactions", "transactions", ListOf(JSON)),
    )


class MockTransactionsQuery(Message):
    """Which made-up transactions to list."""

    mock_account_id: str
    """The bank's id of the account: opaque."""

    from_date: str | None = None
    """First day."""

    to_date: str | None = None
    """Last day."""

    offset: int | None = None
    """How many to leave out."""

    limit: int | None = None
    """The most that are returned."""

    _fields: ClassVar[Fields] = (
        must("mockAccountId", "mock_account_id", TEXT),
        may("fromDate", "from_date", TEXT),
        may("toDate", "to_date", TEXT),
        may("offset", "offset", INTEGER),
        may("limit", "limit", INTEGER),
    )


class NewCardAccount(Message):
    """A card account to make up."""

    customer_number: str
    """customerNumber of the owner: a PSU, or a company."""

    masked_pan: str
    """Number of the card, masked."""

    currency: str
    """ISO 4217 code."""

    name: str | None = None
    """Name."""

    product: str | None = None
    """The bank's product."""

    credit_limit: InstructedAmount | None = None
    """How much credit there is."""

    balances: Sequence[MockBalance] | None = None
    """Balances to begin with."""

    _fields: ClassVar[Fields] = (
        must("customerNumber", "customer_number", HIDDEN),
        may("name", "name", TEXT),
        must("maskedPan", "masked_pan", HIDDEN),
        must("currency", "currency", TEXT),
        may("product", "product", TEXT),
        may("creditLimit", "credit_limit", InstructedAmount),
        may("balances", "balances", ListOf(MockBalance)),
    )


class CreateCardAccount(Message):
    """A card account to make up."""

    body: NewCardAccount
    """The card account."""

    _fields: ClassVar[Fields] = (
        must("body", "body", NewCardAccount),
    )


class MockCardAccount(Message):
    """A made-up card account."""

    resource_id: str | None = None
    """The bank's id of the card account: opaque."""

    customer_number: str | None = None
    """customerNumber of the owner."""

    name: str | None = None
    """Name."""

    masked_pan: str | None = None
    """Number of the card, masked."""

    currency: str | None = None
    """ISO 4217 code."""

    product: str | None = None
    """The bank's product."""

    credit_limit: InstructedAmount | None = None
    """How much credit there is."""

    balances: Sequence[MockBalance] | None = None
    """Balances."""

    links: Mapping[str, Link] | None = None
    """`self`."""

    _fields: ClassVar[Fields] = (
        may("resourceId", "resource_id", TEXT),
        may("customerNumber", "customer_number", HIDDEN),
        may("name", "name", TEXT),
        may("maskedPan", "masked_pan", HIDDEN),
        may("currency", "currency", TEXT),
        may("product", "product", TEXT),
        may("creditLimit", "credit_limit", InstructedAmount),
        may("balances", "balances", ListOf(MockBalance)),
        may("_links", "links", MapOf(Link)),
    )


class MockCardAccounts(Message):
    """Made-up card accounts."""

    card_accounts: Sequence[MockCardAccount] | None = None
    """One entry each."""

    _fields: ClassVar[Fields] = (
        may("cardAccounts", "card_accounts", ListOf(MockCardAccount)),
    )


class MockCardAccountRef(Message):
    """A made-up card account to refer to."""

    mock_card_account_id: str
    """The bank's id of the card account: opaque."""

    _fields: ClassVar[Fields] = (
        must("mockCardAccountId", "mock_card_account_id", TEXT),
    )


class NewCardTransaction(Message):
    """A card transaction to make up."""

    card_transaction_id: str
    """Id of it."""

    booking_date: str
    """When it was booked."""

    transaction_date: str
    """When the card was used."""

    transaction_amount: InstructedAmount
    """What is booked to the card account."""

    terminal_id: str | None = None
    """Id of the terminal."""

    original_amount: InstructedAmount | None = None
    """What was paid in the shop, in its currency."""

    markup_fee: InstructedAmount | None = None
    """What the bank takes for exchanging."""

    markup_fee_percentage: str | None = None
    """The same in per cent."""

    card_acceptor_id: str | None = None
    """Id of the shop."""

    merchant_category_code: str | None = None
    """Trade of the shop."""

    masked_pan: str | None = None
    """Number of the card, masked."""

    transaction_details: str | None = None
    """What the bank says beside it."""

    _fields: ClassVar[Fields] = (
        must("cardTransactionId", "card_transaction_id", TEXT),
        may("terminalId", "terminal_id", TEXT),
        must("bookingDate", "booking_date", TEXT),
        must("transactionDate", "transaction_date", TEXT),
        must("transactionAmount", "transaction_amount", InstructedAmount),
        may("originalAmount", "original_amount", InstructedAmount),
        may("markupFee", "markup_fee", InstructedAmount),
        may("markupFeePercentage", "markup_fee_percentage", TEXT),
        may("cardAcceptorId", "card_acceptor_id", TEXT),
        may("merchantCategoryCode", "merchant_category_code", TEXT),
        may("maskedPan", "masked_pan", HIDDEN),
        may("transactionDetails", "transaction_details", TEXT),
    )


class CreateCardTransactions(Message):
    """Card transactions to make up."""

    mock_card_account_id: str
    """The bank's id of the card account: opaque."""

    body: Sequence[NewCardTransaction]
    """The transactions."""

    _fields: ClassVar[Fields] = (
        must("mockCardAccountId", "mock_card_account_id", TEXT),
        must("body", "body", ListOf(NewCardTransaction)),
    )


class MockCardTransactionsQuery(Message):
    """Which made-up card transactions to list."""

    mock_card_account_id: str
    """The bank's id of the card account: opaque."""

    from_date: str | None = None
    """First day."""

    to_date: str | None = None
    """Last day."""

    offset: int | None = None
    """How many to leave out."""

    limit: int | None = None
    """The most that are returned."""

    _fields: ClassVar[Fields] = (
        must("mockCardAccountId", "mock_card_account_id", TEXT),
        may("fromDate", "from_date", TEXT),
        may("toDate", "to_date", TEXT),
        may("offset", "offset", INTEGER),
        may("limit", "limit", INTEGER),
    )


class ContactInformation(Message):
    """Where the bank sends its e-mails."""

    email: str | None = None
    """E-mail address."""

    _fields: ClassVar[Fields] = (
        may("email", "email", TEXT),
    )


class RegisterContactInformation(Message):
    """Contact information of a TPP."""

    tpp_id: str
    """Which TPP: country, authority and licence number, as in `NO-FSA-987654321`."""

    body: ContactInformation
    """Where the bank sends its e-mails."""

    _fields: ClassVar[Fields] = (
        must("tppId", "tpp_id", TEXT),
        must("body", "body", ContactInformation),
    )


class PaymentProduct(Code):
    """The payment products."""

    DOMESTIC: ClassVar[PaymentProduct]
    """Domestic, on a day: `requestedExecutionDate` is mandatory."""

    INSTANT_DOMESTIC: ClassVar[PaymentProduct]
    """Domestic, at once: there is no `requestedExecutionDate`."""

    INTRADAY_DOMESTIC: ClassVar[PaymentProduct]
    """Domestic, within the day."""

    SEPA: ClassVar[PaymentProduct]
    """SEPA: both accounts by IBAN."""

    CROSS_BORDER: ClassVar[PaymentProduct]
    """Cross-border: the debtor by IBAN, the creditor's bank by BICFI."""

    INTERNAL_CURRENCY: ClassVar[PaymentProduct]
    """Between accounts in different currencies: `chargeBearer` is mandatory."""


PaymentProduct.define(
    DOMESTIC="domestic-credit-transfers",
    INSTANT_DOMESTIC="instant-domestic-credit-transfers",
    INTRADAY_DOMESTIC="intraday-domestic-credit-transfers",
    SEPA="sepa-credit-transfers",
    CROSS_BORDER="cross-border-credit-transfers",
    INTERNAL_CURRENCY="internal-currency-transfers",
)


class BecAccount(Message):
    """An account by one of its numbers: "Either iban or bban MUST be filled out"."""

    iban: str | None = None
    """International account number (ISO 13616)."""

    bban: str | None = None
    """National account number, up to 14 digits: in Denmark the four of the registration number and ten of the
    account.
    """

    _fields: ClassVar[Fields] = (
        may("iban", "iban", HIDDEN),
        may("bban", "bban", HIDDEN),
    )


class ChargeBearer(Code):
    """Who bears the charges (ISO 20022, ChargeBearerType1Code)."""

    DEBT: ClassVar[ChargeBearer]
    """The debtor bears all."""

    CRED: ClassVar[ChargeBearer]
    """The creditor bears all."""

    SHAR: ClassVar[ChargeBearer]
    """Each side bears its own."""

    SLEV: ClassVar[ChargeBearer]
    """As agreed in the service level or scheme."""


ChargeBearer.define(
    DEBT="DEBT",
    CRED="CRED",
    SHAR="SHAR",
    SLEV="SLEV",
)


class CurrencyAccount(Code):
    """Whose account's currency the payment is in."""

    DEBT: ClassVar[CurrencyAccount]
    """The debtor's."""

    CRED: ClassVar[CurrencyAccount]
    """The creditor's."""


CurrencyAccount.define(
    DEBT="DEBT",
    CRED="CRED",
)


class PaymentInitiation(Message):
    """A payment ("PaymentInitiation"). Which fields it has depends on the product."""

    instructed_amount: InstructedAmount
    """What is to be paid. The bank wants a JSON number; here it is text, digit for digit."""

    debtor_account: BecAccount
    """The account to be debited."""

    creditor_account: BecAccount
    """The account to be credited."""

    creditor_name: str | None = None
    """Name of the creditor, at most 70 characters."""

    creditor_agent: str | None = None
    """The creditor's bank (BICFI). Mandatory for cross-border payments."""

    requested_execution_date: str | None = None
    """When to pay, `YYYY-MM-DD`. Mandatory for domestic payments, refused for instant ones."""

    charge_bearer: ChargeBearer | None = None
    """Who bears the charges. For cross-border payments and, there mandatory and DEBT or CRED only, for transfers
    between currencies.
    """

    end_to_end_identification: str | None = None
    """Reference of the TPP, at most 35 characters."""

    purpose_code: str | None = None
    """ISO 20022 purpose (ExternalPurpose1Code), four characters."""

    remittance_information_structured: str | None = None
    """Structured reference, at most 140 characters."""

    remittance_information_unstructured: str | None = None
    """Message to the creditor, at most 140 characters."""

    remittance_information_unstructured_array: Sequence[str] | None = None
    """Message to the creditor, line by line."""

    ultimate_creditor: str | None = None
    """The ultimate creditor, at most 70 characters."""

    currency_account: CurrencyAccount | None = None
    """Whose account's currency counts. For transfers between currencies only."""

    additional_details: str | None = None
    """A line of further details, at most 70 characters. For transfers between currencies only."""

    message_to_bank: str | None = None
    """Message to the bank, at most 70 characters. For transfers between currencies only."""

    _fields: ClassVar[Fields] = (
        must("instructedAmount", "instructed_amount", InstructedAmount),
        must("debtorAccount", "debtor_account", BecAccount),
        must("creditorAccount", "creditor_account", BecAccount),
        may("creditorName", "creditor_name", TEXT),
        may("creditorAgent", "creditor_agent", TEXT),
        may("requestedExecutionDate", "requested_execution_date", TEXT),
        may("chargeBearer", "charge_bearer", ChargeBearer),
        may("endToEndIdentification", "end_to_end_identification", TEXT),
        may("purposeCode", "purpose_code", TEXT),
        may("remittanceInformationStructured", "remittance_information_structured", TEXT),
        may("remittanceInformationUnstructured", "remittance_information_unstructured", TEXT),
        may("remittanceInformationUnstructuredArray", "remittance_information_unstructured_array", ListOf(TEXT)),
        may("ultimateCreditor", "ultimate_creditor", TEXT),
        may("currencyAccount", "currency_account", CurrencyAccount),
        may("additionalDetails", "additional_details", TEXT),
        may("messageToBank", "message_to_bank", TEXT),
    )


class InitiateBecPayment(Message):
    """A payment to initiate."""

    payment_product: PaymentProduct
    """The product."""

    body: PaymentInitiation
    """The payment."""

    _fields: ClassVar[Fields] = (
        must("paymentProduct", "payment_product", PaymentProduct),
        must("body", "body", PaymentInitiation),
    )


class SlipType(Code):
    """The type of a payment slip as BEC's path has it, `/payments/payment-slips/{slipType}`."""

    SLIP01: ClassVar[SlipType]
    """Giro slip with a message and no payment id."""

    SLIP04: ClassVar[SlipType]
    """Giro slip with a payment id of 16 digits."""

    SLIP15: ClassVar[SlipType]
    """Giro slip with a payment id of 16 digits."""

    SLIP71: ClassVar[SlipType]
    """Joint slip (FI) with a payment id of 15 digits."""

    SLIP73: ClassVar[SlipType]
    """Joint slip (FI) with a message and no payment id."""

    SLIP75: ClassVar[SlipType]
    """Joint slip (FI) with a payment id of 16 digits and a message."""


SlipType.define(
    SLIP01="slip-01",
    SLIP04="slip-04",
    SLIP15="slip-15",
    SLIP71="slip-71",
    SLIP73="slip-73",
    SLIP75="slip-75",
)


class PaymentInitiationSlip(Message):
    """The payment of a slip ("PaymentInitiationSlip"). Which fields it has depends on the slip type."""

    instructed_amount: InstructedAmount
    """What is to be paid. The bank wants a JSON number; here it is text, digit for digit."""

    debtor_account: BecAccount
    """The account to be debited."""

    creditor_id: str
    """Giro number (up to 8 digits) or FI creditor number (8 digits)."""

    debtor_id: str | None = None
    """Payment id of the slip, with its check digit: 15 digits for slip-71, 16 for slip-04, slip-15 and slip-75,
    none for slip-01 and slip-73.
    """

    requested_execution_date: str | None = None
    """When to pay, `YYYY-MM-DD`; as soon as possible when absent."""

    end_to_end_identification: str | None = None
    """Reference of the TPP, at most 20 characters."""

    payment_information: str | None = None
    """Message to the creditor, at most 140 characters. Mandatory for slip-01 and slip-73, possible for slip-75."""

    remittance_information_unstructured: str | None = None
    """The creditor's name and address, at most 140 characters. For slip-01 and slip-75 only."""

    _fields: ClassVar[Fields] = (
        must("instructedAmount", "instructed_amount", InstructedAmount),
        must("debtorAccount", "debtor_account", BecAccount),
        must("creditorId", "creditor_id", TEXT),
        may("debtorId", "debtor_id", TEXT),
        may("requestedExecutionDate", "requested_execution_date", TEXT),
        may("endToEndIdentification", "end_to_end_identification", TEXT),
        may("paymentInformation", "payment_information", TEXT),
        may("remittanceInformationUnstructured", "remittance_information_unstructured", TEXT),
    )


class InitiateBecSlip(Message):
    """The payment of a slip to initiate."""

    slip_type: SlipType
    """The type of the slip."""

    body: PaymentInitiationSlip
    """The payment."""

    _fields: ClassVar[Fields] = (
        must("slipType", "slip_type", SlipType),
        must("body", "body", PaymentInitiationSlip),
    )


class PeriodicPaymentInitiation(Message):
    """A payment that is repeated ("PeriodicPaymentInitiation")."""

    instructed_amount: InstructedAmount
    """What is to be paid each time. The bank wants a JSON number; here it is text, digit for digit."""

    debtor_account: BecAccount
    """The account to be debited."""

    creditor_account: BecAccount
    """The account to be credited."""

    start_date: str
    """The day the period begins, `YYYY-MM-DD`."""

    frequency: FrequencyCode
    """How often. The bank does not support Daily and EveryTwoMonths."""

    end_date: str | None = None
    """The day the period ends; without end when absent."""

    day_of_execution: str | None = None
    """Day of the month on which it is executed, `0` to `31`. Needed where it is repeated by months."""

    execution_rule: ExecutionRule | None = None
    """What happens when it is due on a day that is not a banking day. The bank does not support it."""

    creditor_name: str | None = None
    """Name of the creditor, at most 70 characters."""

    creditor_agent: str | None = None
    """The creditor's bank (BICFI)."""

    requested_execution_date: str | None = None
    """Not supported: a periodic payment has `startDate` and `dayOfExecution`."""

    end_to_end_identification: str | None = None
    """Reference of the TPP, at most 35 characters."""

    purpose_code: str | None = None
    """ISO 20022 purpose (ExternalPurpose1Code), four characters."""

    remittance_information_structured: str | None = None
    """Structured reference, at most 140 characters."""

    remittance_information_unstructured: str | None = None
    """Message to the creditor, at most 140 characters."""

    remittance_information_unstructured_array: Sequence[str] | None = None
    """Message to the creditor, line by line."""

    ultimate_creditor: str | None = None
    """The ultimate creditor, at most 70 characters."""

    _fields: ClassVar[Fields] = (
        must("instructedAmount", "instructed_amount", InstructedAmount),
        must("debtorAccount", "debtor_account", BecAccount),
        must("creditorAccount", "creditor_account", BecAccount),
        must("startDate", "start_date", TEXT),
        must("frequency", "frequency", FrequencyCode),
        may("endDate", "end_date", TEXT),
        may("dayOfExecution", "day_of_execution", TEXT),
        may("executionRule", "execution_rule", ExecutionRule),
        may("creditorName", "creditor_name", TEXT),
        may("creditorAgent", "creditor_agent", TEXT),
        may("requestedExecutionDate", "requested_execution_date", TEXT),
        may("endToEndIdentification", "end_to_end_identification", TEXT),
        may("purposeCode", "purpose_code", TEXT),
        may("remittanceInformationStructured", "remittance_information_structured", TEXT),
        may("remittanceInformationUnstructured", "remittance_information_unstructured", TEXT),
        may("remittanceInformationUnstructuredArray", "remittance_information_unstructured_array", ListOf(TEXT)),
        may("ultimateCreditor", "ultimate_creditor", TEXT),
    )


class InitiateBecPeriodicPayment(Message):
    """A periodic payment to initiate."""

    payment_product: PaymentProduct
    """The product: `domestic-credit-transfers` is the only one."""

    body: PeriodicPaymentInitiation
    """The payment."""

    _fields: ClassVar[Fields] = (
        must("paymentProduct", "payment_product", PaymentProduct),
        must("body", "body", PeriodicPaymentInitiation),
    )


class PaymentInitiationInfo(Message):
    """A payment as the bank holds it ("PaymentInitiationInfoResponse")."""

    transaction_status: TransactionStatus | None = None
    """Its status."""

    instructed_amount: InstructedAmount | None = None
    """What is to be paid."""

    debtor_account: BecAccount | None = None
    """The account to be debited."""

    creditor_account: BecAccount | None = None
    """The account to be credited."""

    creditor_name: str | None = None
    """Name of the creditor."""

    creditor_agent: str | None = None
    """The creditor's bank (BICFI)."""

    requested_execution_date: str | None = None
    """When it is to be paid."""

    charge_bearer: ChargeBearer | None = None
    """Who bears the charges."""

    end_to_end_identification: str | None = None
    """Reference of the TPP."""

    purpose_code: str | None = None
    """ISO 20022 purpose."""

    remittance_information_structured: str | None = None
    """Structured reference."""

    remittance_information_unstructured: str | None = None
    """Message to the creditor; of a slip the creditor's name and address."""

    remittance_information_unstructured_array: Sequence[str] | None = None
    """Message to the creditor, line by line."""

    ultimate_creditor: str | None = None
    """The ultimate creditor."""

    start_date: str | None = None
    """Of a periodic payment: the day the period begins."""

    end_date: str | None = None
    """Of a periodic payment: the day the period ends."""

    day_of_execution: str | None = None
    """Of a periodic payment: day of the month."""

    frequency: FrequencyCode | None = None
    """Of a periodic payment: how often."""

    execution_rule: ExecutionRule | None = None
    """Of a periodic payment: what happens when it is due on a day that is not a banking day."""

    additional_details: str | None = None
    """Of a transfer between currencies: a line of further details."""

    message_to_bank: str | None = None
    """Of a transfer between currencies: message to the bank."""

    creditor_id: str | None = None
    """Of a slip: the creditor's giro or FI number."""

    debtor_id: str | None = None
    """Of a slip: its payment id."""

    payment_information: str | None = None
    """Of a slip: message to the creditor."""

    _fields: ClassVar[Fields] = (
        may("transactionStatus", "transaction_status", TransactionStatus),
        may("instructedAmount", "instructed_amount", InstructedAmount),
        may("debtorAccount", "debtor_account", BecAccount),
        may("creditorAccount", "creditor_account", BecAccount),
        may("creditorName", "creditor_name", TEXT),
        may("creditorAgent", "creditor_agent", TEXT),
        may("requestedExecutionDate", "requested_execution_date", TEXT),
        may("chargeBearer", "charge_bearer", ChargeBearer),
        may("endToEndIdentification", "end_to_end_identification", TEXT),
        may("purposeCode", "purpose_code", TEXT),
        may("remittanceInformationStructured", "remittance_information_structured", TEXT),
        may("remittanceInformationUnstructured", "remittance_information_unstructured", TEXT),
        may("remittanceInformationUnstructuredArray", "remittance_information_unstructured_array", ListOf(TEXT)),
        may("ultimateCreditor", "ultimate_creditor", TEXT),
        may("startDate", "start_date", TEXT),
        may("endDate", "end_date", TEXT),
        may("dayOfExecution", "day_of_execution", TEXT),
        may("frequency", "frequency", FrequencyCode),
        may("executionRule", "execution_rule", ExecutionRule),
        may("additionalDetails", "additional_details", TEXT),
        may("messageToBank", "message_to_bank", TEXT),
        may("creditorId", "creditor_id", TEXT),
        may("debtorId", "debtor_id", TEXT),
        may("paymentInformation", "payment_information", TEXT),
    )


class TokenReply(Message):
    """What the token endpoint gave. Secret; shared by all flows of this bank."""

    token_type: str | None = None
    """`Bearer`."""

    expires_in: int | None = None
    """How long it lives, in seconds."""

    access_token: str | None = None
    """The token. Absent in a flow that was saved after its end."""

    refresh_token: str | None = None
    """Further tokens, where the server gives more than was asked for. They are secrets like the first."""

    id_token: str | None = None
    """The same, of OpenID Connect."""

    scope: str | None = None
    """What it is good for."""

    _fields: ClassVar[Fields] = (
        may("token_type", "token_type", TEXT),
        may("expires_in", "expires_in", INTEGER),
        may("access_token", "access_token", HIDDEN),
        may("refresh_token", "refresh_token", HIDDEN),
        may("id_token", "id_token", HIDDEN),
        may("scope", "scope", TEXT),
    )


class Revocation(Message):
    """A token to revoke."""

    token: str | None = None
    """The token; the one that this bank's flows share when absent."""

    token_type_hint: str | None = None
    """`access_token`, the only kind there is with client credentials, and what is sent when this is absent."""

    _fields: ClassVar[Fields] = (
        may("token", "token", HIDDEN),
        may("tokenTypeHint", "token_type_hint", TEXT),
    )


class Revoked(Message):
    """The answer to a revocation. It is positive for tokens that nobody knows, too."""

    revoked: bool
    """Whether there was such a token (header `Revokedaccesstoken` or `Revokedrefreshtoken`)."""

    authorized_user: str | None = None
    """Whose it was (header `Authorizeduser`)."""

    _fields: ClassVar[Fields] = (
        must("revoked", "revoked", FLAG),
        may("authorizedUser", "authorized_user", TEXT),
    )


class DebtorIdentity(Message):
    """The debtor, named in one of two ways."""

    phone_no: str | None = None
    """Mobile number: eight digits, or with `+` or `00`, country code and 8 to 14 digits. Not together with `nationalId`."""

    national_id: str | None = None
    """National id (CPR number). Not together with `phoneNo`."""

    _fields: ClassVar[Fields] = (
        may("phoneNo", "phone_no", HIDDEN),
        may("nationalId", "national_id", HIDDEN),
    )


class ProductDescription(Message):
    """What the debtor is asked to approve. Both fields are needed."""

    title: str | None = None
    """1 to 40 characters."""

    description: str | None = None
    """1 to 50 characters."""

    _fields: ClassVar[Fields] = (
        may("title", "title", TEXT),
        may("description", "description", TEXT),
    )


class CallbackAddress(Message):
    """Where changes of status are called back to."""

    url: str | None = None
    """Address, https. Needed where there is a callback."""

    auth_token: str | None = None
    """Token that the bank shows when it calls, as `Authorization: Bearer …`. Without it, anybody who knows the address
    and the uuid can send a status. Take at least 128 random bits, another for each request.
    """

    _fields: ClassVar[Fields] = (
        may("url", "url", TEXT),
        may("authToken", "auth_token", HIDDEN),
    )


class MandateRequest(Message):
    """A mandate request ("Description of Mandate Request Model"). `uuid`, `debtorIdentity` and `productDescription` are
    needed; what is missing is refused in the bank's own words before anything is sent.
    """

    uuid: str | None = None
    """UUID made by the creditor, a new one for each request."""

    creditors_debtor_reference: str | None = None
    """The creditor's own reference of the contract, 1 to 15 letters and digits; without it the bank makes one (`BSE…`)."""

    debtor_identity: DebtorIdentity | None = None
    """Who is to approve."""

    product_description: ProductDescription | None = None
    """What is to be approved."""

    callback: CallbackAddress | None = None
    """Where changes of status are called back to."""

    _fields: ClassVar[Fields] = (
        may("uuid", "uuid", TEXT),
        may("creditorsDebtorReference", "creditors_debtor_reference", TEXT),
        may("debtorIdentity", "debtor_identity", DebtorIdentity),
        may("productDescription", "product_description", ProductDescription),
        may("callback", "callback", CallbackAddress),
    )


class SubmitMandateRequest(Message):
    """A mandate request to submit."""

    body: MandateRequest
    """The request."""

    mandate_request_uuid: str | None = None
    """UUID in the path; the one of the body when absent."""

    _fields: ClassVar[Fields] = (
        may("mandateRequestUUID", "mandate_request_uuid", TEXT),
        must("body", "body", MandateRequest),
    )


class MandateStatusCode(Code):
    """Status of a mandate request ("List of Mandate Statures")."""

    RECEIVED: ClassVar[MandateStatusCode]
    """Received, not yet presented to the debtor. Read only, never called back."""

    VALIDATED: ClassVar[MandateStatusCode]
    """Successfully validated."""

    VALIDATION_FAILED: ClassVar[MandateStatusCode]
    """Validation failed; `errorDescription` says why."""

    VALIDATED_FAILED: ClassVar[MandateStatusCode]
    """The same, as an example of the document spells it."""

    VIEWED_BY_DEBTOR: ClassVar[MandateStatusCode]
    """Viewed by the debtor."""

    ACCEPTED_BY_DEBTOR: ClassVar[MandateStatusCode]
    """Accepted by the debtor."""

    REJECTED_BY_DEBTOR: ClassVar[MandateStatusCode]
    """Rejected by the debtor."""

    EXPIRED: ClassVar[MandateStatusCode]
    """The debtor did not handle it in time."""

    MANDATE_FAILED: ClassVar[MandateStatusCode]
    """The mandate could not be made; `errorDescription` says why."""

    COMPLETED: ClassVar[MandateStatusCode]
    """The mandate is made. Its id can be expected a day after."""

    CLOSED: ClassVar[MandateStatusCode]
    """The mandate is closed."""

    CANCELLED_BY_CREDITOR: ClassVar[MandateStatusCode]
    """Cancelled by the creditor."""


MandateStatusCode.define(
    RECEIVED="RECEIVED",
    VALIDATED="VALIDATED",
    VALIDATION_FAILED="VALIDATION_FAILED",
    VALIDATED_FAILED="VALIDATED_FAILED",
    VIEWED_BY_DEBTOR="VIEWED_BY_DEBTOR",
    ACCEPTED_BY_DEBTOR="ACCEPTED_BY_DEBTOR",
    REJECTED_BY_DEBTOR="REJECTED_BY_DEBTOR",
    EXPIRED="EXPIRED",
    MANDATE_FAILED="MANDATE_FAILED",
    COMPLETED="COMPLETED",
    CLOSED="CLOSED",
    CANCELLED_BY_CREDITOR="CANCELLED_BY_CREDITOR",
)


class StatusMandate(Message):
    """Status of a mandate request, with what belongs to it."""

    status_code_enum: MandateStatusCode
    """The status. The document's own model spells the name `stausCodeEnum`, which is read too."""

    creditors_debtor_reference: str | None = None
    """The creditor's reference; with ACCEPTED_BY_DEBTOR, MANDATE_FAILED, COMPLETED and CLOSED."""

    mandate_id: str | None = None
    """Number of the mandate; with COMPLETED and CLOSED."""

    error_description: str | None = None
    """Why it failed."""

    _fields: ClassVar[Fields] = (
        must("statusCodeEnum", "status_code_enum", MandateStatusCode),
        may("creditorsDebtorReference", "creditors_debtor_reference", TEXT),
        may("mandateId", "mandate_id", TEXT),
        may("errorDescription", "error_description", TEXT),
    )


class MandateRequestStatus(Message):
    """The status of a mandate request, as it is read, answered and called back."""

    uuid: str | None = None
    """UUID of the request."""

    mandate_request_uuid: str | None = None
    """The same, as the table of the model names it."""

    status_mandate: StatusMandate | None = None
    """Its status; absent in the answer to a request without callback."""

    _fields: ClassVar[Fields] = (
        may("uuid", "uuid", TEXT),
        may("mandateRequestUUID", "mandate_request_uuid", TEXT),
        may("statusMandate", "status_mandate", StatusMandate),
    )


class MandateStatusSeen(Message):
    """A status of a mandate request, and when it was first known."""

    status_code_enum: MandateStatusCode
    """The status."""

    at_ms: int
    """Unix time in milliseconds."""

    _fields: ClassVar[Fields] = (
        must("statusCodeEnum", "status_code_enum", MandateStatusCode),
        must("atMs", "at_ms", INTEGER),
    )


class KnownMandate(Message):
    """What is known of a mandate request."""

    uuid: str
    """Its UUID."""

    statuses: Sequence[MandateStatusSeen]
    """Every status it went through, in the order of its life."""

    status_code_enum: MandateStatusCode | None = None
    """Its status; absent where the bank has said nothing of it."""

    creditors_debtor_reference: str | None = None
    """The creditor's reference, given or made by the bank."""

    mandate_id: str | None = None
    """Number of the mandate, as text."""

    error_description: str | None = None
    """Why it failed, in the bank's words."""

    unknown_status: str | None = None
    """A status that the bank reads now and that this version does not know."""

    not_cancelled: _native.Error | None = None
    """Why it was not cancelled, when that was asked for."""

    _fields: ClassVar[Fields] = (
        must("uuid", "uuid", TEXT),
        may("statusCodeEnum", "status_code_enum", MandateStatusCode),
        may("creditorsDebtorReference", "creditors_debtor_reference", TEXT),
        may("mandateId", "mandate_id", TEXT),
        may("errorDescription", "error_description", TEXT),
        must("statuses", "statuses", ListOf(MandateStatusSeen)),
        may("unknownStatus", "unknown_status", TEXT),
        may("notCancelled", "not_cancelled", ERROR),
    )


class MandateEnded(Message):
    """A mandate request that ended without trouble."""

    mandate: KnownMandate
    """What is known of it."""

    _fields: ClassVar[Fields] = (
        must("mandate", "mandate", KnownMandate),
    )


class StaticValidation(Code):
    """Which of the document's static validations a request fell foul of ("List of Static Validation Errors")."""

    UUID_MISSING: ClassVar[StaticValidation]
    """The payload holds no `uuid`."""

    UUID_INCONSISTENT: ClassVar[StaticValidation]
    """The `uuid` of the payload is not the one of the path."""

    DEBTOR_IDENTITY_MISSING: ClassVar[StaticValidation]
    """There is no debtor identity."""

    PHONE_NO_INVALID: ClassVar[StaticValidation]
    """The phone number is neither eight digits nor international."""

    NATIONAL_ID_INVALID: ClassVar[StaticValidation]
    """The national id is not a Danish one."""

    PRODUCT_DESCRIPTION_MISSING: ClassVar[StaticValidation]
    """There is no product description."""

    DESCRIPTION_MISSING: ClassVar[StaticValidation]
    """The product description has no description."""

    TITLE_MISSING: ClassVar[StaticValidation]
    """The product description has no title."""

    CALLBACK_URL_MISSING: ClassVar[StaticValidation]
    """There is a callback without address."""

    AUTH_TOKEN_EMPTY: ClassVar[StaticValidation]
    """The callback's token is there and empty."""

    CREDITORS_DEBTOR_REFERENCE_INVALID: ClassVar[StaticValidation]
    """The creditor's reference has other characters or another length."""

    DIFFERENT_PAYLOAD: ClassVar[StaticValidation]
    """The uuid was used before, with another payload."""

    INVALID_JSON: ClassVar[StaticValidation]
    """The payload is not JSON."""

    NOT_CONFORMING: ClassVar[StaticValidation]
    """The request does not conform to the API's contract in some other way."""

    FIELD_INVALID: ClassVar[StaticValidation]
    """A field is missing or has a wrong form that the list does not name."""


StaticValidation.define(
    UUID_MISSING="uuidMissing",
    UUID_INCONSISTENT="uuidInconsistent",
    DEBTOR_IDENTITY_MISSING="debtorIdentityMissing",
    PHONE_NO_INVALID="phoneNoInvalid",
    NATIONAL_ID_INVALID="nationalIdInvalid",
    PRODUCT_DESCRIPTION_MISSING="productDescriptionMissing",
    DESCRIPTION_MISSING="descriptionMissing",
    TITLE_MISSING="titleMissing",
    CALLBACK_URL_MISSING="callbackUrlMissing",
    AUTH_TOKEN_EMPTY="authTokenEmpty",
    CREDITORS_DEBTOR_REFERENCE_INVALID="creditorsDebtorReferenceInvalid",
    DIFFERENT_PAYLOAD="differentPayload",
    INVALID_JSON="invalidJson",
    NOT_CONFORMING="notConforming",
    FIELD_INVALID="fieldInvalid",
)


class MandateTrouble(Message):
    """A mandate request that ended with trouble, or might have."""

    mandate: KnownMandate
    """What is known of it."""

    error: _native.Error
    """Whose fault, why, and what to do next."""

    validation: StaticValidation | None = None
    """Which static validation refused it, where it was one."""

    _fields: ClassVar[Fields] = (
        must("mandate", "mandate", KnownMandate),
        must("error", "error", ERROR),
        may("validation", "validation", StaticValidation),
    )


class MandateCompleted(MandateEnded):
    """The mandate is made."""

    _tag: ClassVar[Tag] = ("outcome", "completed")


class MandateClosed(MandateEnded):
    """The mandate was made, and is closed."""

    _tag: ClassVar[Tag] = ("outcome", "closed")


class MandateValidationFailed(MandateTrouble):
    """Validation failed, such as for a debtor who is not found."""

    _tag: ClassVar[Tag] = ("outcome", "validationFailed")


class MandateRejected(MandateEnded):
    """The debtor rejected it."""

    _tag: ClassVar[Tag] = ("outcome", "rejected")


class MandateExpired(MandateEnded):
    """The debtor did not handle it in time."""

    _tag: ClassVar[Tag] = ("outcome", "expired")


class MandateCancelled(MandateEnded):
    """It is cancelled."""

    _tag: ClassVar[Tag] = ("outcome", "cancelled")


class MandateFailed(MandateTrouble):
    """The debtor accepted it, and the mandate could not be made."""

    _tag: ClassVar[Tag] = ("outcome", "failed")


class MandateRefused(MandateTrouble):
    """The bank refused the request, or it never left; nothing was made."""

    _tag: ClassVar[Tag] = ("outcome", "refused")


class MandateSubmitted(MandateTrouble):
    """The bank has the request, and its status cannot be read: follow it with `trackMandate`."""

    _tag: ClassVar[Tag] = ("outcome", "submitted")


class MandateNotCancelled(MandateTrouble):
    """The bank would not cancel it, or was never asked; the mandate request stays."""

    _tag: ClassVar[Tag] = ("outcome", "notCancelled")


class MandateNotFound(MandateTrouble):
    """The bank knows of no such mandate request."""

    _tag: ClassVar[Tag] = ("outcome", "notFound")


class MandateUncertain(MandateTrouble):
    """It is not known whether the bank holds the mandate request, or whether it is cancelled; the error says which, and
    what to do. Submitting the same again is safe.
    """

    _tag: ClassVar[Tag] = ("outcome", "uncertain")


class MandateContradicted(MandateTrouble):
    """The bank reads a status to which no transition leads from what it said before."""

    _tag: ClassVar[Tag] = ("outcome", "contradicted")


MandateOutcome = Union[
    MandateCompleted,
    MandateClosed,
    MandateValidationFailed,
    MandateRejected,
    MandateExpired,
    MandateCancelled,
    MandateFailed,
    MandateRefused,
    MandateSubmitted,
    MandateNotCancelled,
    MandateNotFound,
    MandateUncertain,
    MandateContradicted,
]
"""How a mandate request ended."""

MANDATE_OUTCOME: OneOf[MandateOutcome] = OneOf(
    "outcome",
    {
        "completed": MandateCompleted,
        "closed": MandateClosed,
        "validationFailed": MandateValidationFailed,
        "rejected": MandateRejected,
        "expired": MandateExpired,
        "cancelled": MandateCancelled,
        "failed": MandateFailed,
        "refused": MandateRefused,
        "submitted": MandateSubmitted,
        "notCancelled": MandateNotCancelled,
        "notFound": MandateNotFound,
        "uncertain": MandateUncertain,
        "contradicted": MandateContradicted,
    },
)


class MandateRef(Message):
    """Names a mandate request."""

    mandate_request_uuid: str
    """Its UUID."""

    _fields: ClassVar[Fields] = (
        must("mandateRequestUUID", "mandate_request_uuid", TEXT),
    )


class SubmittedMandate(Message):
    """A mandate request that was submitted before, to follow or to cancel."""

    mandate_request_uuid: str
    """Its UUID."""

    callback: CallbackAddress | None = None
    """Where the bank calls back to, as it was submitted; absent when there is no callback."""

    _fields: ClassVar[Fields] = (
        must("mandateRequestUUID", "mandate_request_uuid", TEXT),
        may("callback", "callback", CallbackAddress),
    )


class ReceivedCallback(Message):
    """A delivery to the callback's address, as the host received it."""

    method: str | None = None
    """HTTP method; POST when absent."""

    headers: Mapping[str, str] | None = None
    """Headers by name; compared without regard to case."""

    body: str | None = None
    """The body as text."""

    saved: str | None = None
    """The saved flow of the mandate request that an answer `load` named; leave out when there is none yet."""

    not_found: bool | None = None
    """The host has looked, and has no such mandate request."""

    _fields: ClassVar[Fields] = (
        may("method", "method", TEXT),
        may("headers", "headers", MapOf(TEXT)),
        may("body", "body", TEXT),
        may("saved", "saved", TEXT),
        may("notFound", "not_found", FLAG),
    )


class CallbackToLoad(Message):
    """Which saved mandate request is needed."""

    uuid: str
    """UUID of the request, in lower case: what to look it up by."""

    _fields: ClassVar[Fields] = (
        must("uuid", "uuid", TEXT),
    )


class CallbackVerdict(Code):
    """What became of a delivery to the callback's address."""

    APPLIED: ClassVar[CallbackVerdict]
    """It moved the mandate request, or added to what is known of it."""

    HELD: ClassVar[CallbackVerdict]
    """It came too early: held until what has to come before it came, or was read."""

    REPEATED: ClassVar[CallbackVerdict]
    """It was known already; nothing changed."""

    IMPOSSIBLE: ClassVar[CallbackVerdict]
    """No transition of the document leads to it from the present status; nothing changed."""

    UNKNOWN_STATUS: ClassVar[CallbackVerdict]
    """Its status is one that this version does not know; nothing changed."""

    FORGED: ClassVar[CallbackVerdict]
    """Its bearer token is not the one of the request; nothing changed."""

    UNREADABLE: ClassVar[CallbackVerdict]
    """It is no status of a mandate request."""

    NO_MANDATE: ClassVar[CallbackVerdict]
    """There is no saved mandate request with its uuid, or a damaged one."""


CallbackVerdict.define(
    APPLIED="applied",
    HELD="held",
    REPEATED="repeated",
    IMPOSSIBLE="impossible",
    UNKNOWN_STATUS="unknownStatus",
    FORGED="forged",
    UNREADABLE="unreadable",
    NO_MANDATE="noMandate",
)


class MandateEvent(Message):
    """Something new about a mandate request. Each is reported once, however often and in whatever way it comes."""

    uuid: str
    """UUID of the request."""

    status_mandate: StatusMandate
    """The status, with what came with it."""

    source: str
    """Where it comes from: `callback`, `status` (read), `submit` or `cancel` (answered)."""

    at_ms: int
    """Unix time in milliseconds when it came."""

    implied: bool | None = None
    """It follows from a later status that was read: this status had to come before."""

    late: bool | None = None
    """It came after a later status; the status of the request stays as it was."""

    details: bool | None = None
    """The status was known; what came with it is new, such as a mandateId."""

    impossible: bool | None = None
    """It was held, and by now no transition leads to it; the status of the request stays as it was."""

    unknown: bool | None = None
    """The bank reads a status that this version does not know; the known status stays, and the bank is asked again."""

    _fields: ClassVar[Fields] = (
        must("uuid", "uuid", TEXT),
        must("statusMandate", "status_mandate", StatusMandate),
        must("source", "source", TEXT),
        must("atMs", "at_ms", INTEGER),
        may("implied", "implied", FLAG),
        may("late", "late", FLAG),
        may("details", "details", FLAG),
        may("impossible", "impossible", FLAG),
        may("unknown", "unknown", FLAG),
    )


class CallbackAnswer(Message):
    """An HTTP response for the host to send."""

    status: int
    """HTTP status."""

    headers: Mapping[str, str]
    """Headers by name."""

    body: str
    """The body; empty for most."""

    _fields: ClassVar[Fields] = (
        must("status", "status", INTEGER),
        must("headers", "headers", MapOf(TEXT)),
        must("body", "body", TEXT),
    )


class CallbackToSave(Message):
    """What to store before the response is sent."""

    uuid: str
    """UUID of the request, in lower case."""

    verdict: CallbackVerdict
    """What became of the delivery."""

    expected_revision: int
    """The revision that was given in. Store only over this one; when the stored one has another, somebody else was
    faster: load it and begin again with the same delivery.
    """

    revision: int
    """The revision of `saved`."""

    saved: str
    """The flow to store."""

    events: Sequence[MandateEvent]
    """What is new. Act on it once it is stored, or in the same transaction."""

    answer: CallbackAnswer
    """What to answer once it is stored; when it cannot be stored, answer 500, and the bank delivers again."""

    _fields: ClassVar[Fields] = (
        must("uuid", "uuid", TEXT),
        must("verdict", "verdict", CallbackVerdict),
        must("expectedRevision", "expected_revision", INTEGER),
        must("revision", "revision", INTEGER),
        must("saved", "saved", TEXT),
        must("events", "events", ListOf(MandateEvent)),
        must("answer", "answer", CallbackAnswer),
    )


class CallbackToAnswer(Message):
    """What to answer; there is nothing to store."""

    verdict: CallbackVerdict
    """What became of the delivery."""

    answer: CallbackAnswer
    """What to answer."""

    uuid: str | None = None
    """UUID of the request, where the delivery names one."""

    error: _native.Error | None = None
    """What is wrong with the delivery."""

    _fields: ClassVar[Fields] = (
        may("uuid", "uuid", TEXT),
        must("verdict", "verdict", CallbackVerdict),
        must("answer", "answer", CallbackAnswer),
        may("error", "error", ERROR),
    )


class CallbackLoad(CallbackToLoad):
    """Load the saved mandate request and begin again with it."""

    _tag: ClassVar[Tag] = ("outcome", "load")


class CallbackSave(CallbackToSave):
    """Store, then answer."""

    _tag: ClassVar[Tag] = ("outcome", "save")


class CallbackAnswerOutcome(CallbackToAnswer):
    """Answer; there is nothing to store."""

    _tag: ClassVar[Tag] = ("outcome", "answer")


CallbackOutcome = Union[
    CallbackLoad,
    CallbackSave,
    CallbackAnswerOutcome,
]
"""What the host is to do with a delivery to the callback's address."""

CALLBACK_OUTCOME: OneOf[CallbackOutcome] = OneOf(
    "outcome",
    {
        "load": CallbackLoad,
        "save": CallbackSave,
        "answer": CallbackAnswerOutcome,
    },
)


class CobsApplicationType(Code):
    """What kind of application a TPP registers."""

    WEB: ClassVar[CobsApplicationType]
    """Redirect addresses are http or https."""

    NATIVE: ClassVar[CobsApplicationType]
    """Redirect addresses may name an application package."""


CobsApplicationType.define(
    WEB="web",
    NATIVE="native",
)


class CobsScope(Code):
    """A role of PSD2 that a TPP asks for."""

    AISP: ClassVar[CobsScope]
    """Account information."""

    PISP: ClassVar[CobsScope]
    """Payment initiation."""

    CISP: ClassVar[CobsScope]
    """Card issuing: balance checks."""


CobsScope.define(
    AISP="aisp",
    PISP="pisp",
    CISP="cisp",
)


class CobsTppRegistration(Message):
    """A TPP as it registers itself. Names in other languages are fields beside `client_name`, such as
    `client_name#en-US`.
    """

    application_type: CobsApplicationType | None = None
    """Web or native. Required."""

    redirect_uris: Sequence[str] | None = None
    """Where users are sent back to: one to three addresses of at most 2047 characters. Required."""

    client_name: str | None = None
    """Name of the application, at most 255 characters. Required."""

    logo_uri: str | None = None
    """Address of the application's logo, at most 2047 characters."""

    contact: str | None = None
    """E-mail address of the person responsible for it, at most 320 characters."""

    scopes: Sequence[CobsScope] | None = None
    """The roles asked for, as the certificate has them. Required at Max banka."""

    _fields: ClassVar[Fields] = (
        may("application_type", "application_type", CobsApplicationType),
        may("redirect_uris", "redirect_uris", ListOf(TEXT)),
        may("client_name", "client_name", TEXT),
        may("logo_uri", "logo_uri", TEXT),
        may("contact", "contact", TEXT),
        may("scopes", "scopes", ListOf(CobsScope)),
    )


class RegisterCobsTpp(Message):
    """A registration to make."""

    body: CobsTppRegistration
    """The TPP."""

    _fields: ClassVar[Fields] = (
        must("body", "body", CobsTppRegistration),
    )


class CobsTpp(Message):
    """A TPP as the bank has registered it. Secret."""

    application_type: CobsApplicationType | None = None
    """Web or native."""

    redirect_uris: Sequence[str] | None = None
    """Where users are sent back to."""

    client_name: str | None = None
    """Name of the application."""

    logo_uri: str | None = None
    """Address of the application's logo."""

    contact: str | None = None
    """E-mail address of the person responsible for it."""

    scopes: Sequence[CobsScope] | None = None
    """The roles."""

    client_id: str | None = None
    """The client id, at most 36 characters."""

    client_secret: str | None = None
    """The client secret, at most 64 characters."""

    client_secret_expires_at: int | None = None
    """When the secret expires, in seconds since 1970-01-01; 0 for never."""

    api_key: str | None = None
    """The API key."""

    _fields: ClassVar[Fields] = (
        may("application_type", "application_type", CobsApplicationType),
        may("redirect_uris", "redirect_uris", ListOf(TEXT)),
        may("client_name", "client_name", TEXT),
        may("logo_uri", "logo_uri", TEXT),
        may("contact", "contact", TEXT),
        may("scopes", "scopes", ListOf(CobsScope)),
        may("client_id", "client_id", TEXT),
        may("client_secret", "client_secret", HIDDEN),
        may("client_secret_expires_at", "client_secret_expires_at", INTEGER),
        may("api_key", "api_key", HIDDEN),
    )


class CobsTppRef(Message):
    """A registered TPP, by its client id."""

    client_id: str
    """`client_id`."""

    _fields: ClassVar[Fields] = (
        must("clientId", "client_id", TEXT),
    )


class UpdateCobsTpp(Message):
    """A registration to change: the whole of it, as it is to be."""

    client_id: str
    """`client_id`."""

    body: CobsTppRegistration
    """The TPP as it is to be."""

    _fields: ClassVar[Fields] = (
        must("clientId", "client_id", TEXT),
        must("body", "body", CobsTppRegistration),
    )


class CobsCertificate(Message):
    """A certificate."""

    certificate_pem: str | None = None
    """The new certificate: PEM, or the base64 of it. Required."""

    _fields: ClassVar[Fields] = (
        may("certificatePem", "certificate_pem", TEXT),
    )


class AddCobsCertificate(Message):
    """A certificate to add to a registration."""

    client_id: str
    """`client_id`."""

    body: CobsCertificate
    """The certificate."""

    _fields: ClassVar[Fields] = (
        must("clientId", "client_id", TEXT),
        must("body", "body", CobsCertificate),
    )


class CobsAuthorisationRequest(Message):
    """The request that the user's browser takes to the bank (RFC 6749, 4.1.1)."""

    response_type: str | None = None
    """`code`."""

    client_id: str | None = None
    """The client id."""

    redirect_uri: str | None = None
    """Where the user comes back to: one of the registered addresses."""

    scope: str | None = None
    """The roles asked for; all that are registered when absent."""

    state: str | None = None
    """Comes back with the user."""

    _fields: ClassVar[Fields] = (
        may("response_type", "response_type", TEXT),
        may("client_id", "client_id", TEXT),
        may("redirect_uri", "redirect_uri", TEXT),
        may("scope", "scope", TEXT),
        may("state", "state", TEXT),
    )


class AuthoriseCobs(Message):
    """What a user is to authorise us for."""

    scope: str | None = None
    """The roles, divided by blanks: `aisp pisp`. All that the bank has approved when absent."""

    _fields: ClassVar[Fields] = (
        may("scope", "scope", TEXT),
    )


class CobsGrant(Message):
    """What a user has granted. The tokens themselves are in the session of the flow."""

    scope: str | None = None
    """The roles, where the bank says them."""

    expires_at_ms: int | None = None
    """Until when the access token holds, as Unix time in milliseconds; it is renewed by itself."""

    _fields: ClassVar[Fields] = (
        may("scope", "scope", TEXT),
        may("expiresAtMs", "expires_at_ms", INTEGER),
    )


class CobsNoGrant(Message):
    """An authorisation that came to nothing."""

    error: _native.Error
    """Why."""

    request_id: str | None = None
    """Id of the request whose answer was lost."""

    _fields: ClassVar[Fields] = (
        must("error", "error", ERROR),
        may("requestId", "request_id", TEXT),
    )


class CobsGrantCancelled(Message):
    """An authorisation that the host has ended."""


class CobsAuthorisationAuthorised(CobsGrant):
    """The user has agreed; the tokens are in the session of the flow."""

    _tag: ClassVar[Tag] = ("outcome", "authorised")


class CobsAuthorisationDeclined(CobsNoGrant):
    """The user has not agreed."""

    _tag: ClassVar[Tag] = ("outcome", "declined")


class CobsAuthorisationRefused(CobsNoGrant):
    """The bank took the code not."""

    _tag: ClassVar[Tag] = ("outcome", "refused")


class CobsAuthorisationUncertain(CobsNoGrant):
    """The answer to the code is lost; a code holds once, so that the user has to be asked again."""

    _tag: ClassVar[Tag] = ("outcome", "uncertain")


class CobsAuthorisationCancelled(CobsGrantCancelled):
    """Ended by the host."""

    _tag: ClassVar[Tag] = ("outcome", "cancelled")


CobsAuthorisation = Union[
    CobsAuthorisationAuthorised,
    CobsAuthorisationDeclined,
    CobsAuthorisationRefused,
    CobsAuthorisationUncertain,
    CobsAuthorisationCancelled,
]
"""How an authorisation ended."""

COBS_AUTHORISATION: OneOf[CobsAuthorisation] = OneOf(
    "outcome",
    {
        "authorised": CobsAuthorisationAuthorised,
        "declined": CobsAuthorisationDeclined,
        "refused": CobsAuthorisationRefused,
        "uncertain": CobsAuthorisationUncertain,
        "cancelled": CobsAuthorisationCancelled,
    },
)


class CobsTokenForm(Message):
    """The form of a token request (RFC 6749, 4.1.3 and 6)."""

    grant_type: str | None = None
    """`authorization_code` or `refresh_token`."""

    code: str | None = None
    """The code that came back with the user."""

    refresh_token: str | None = None
    """The refresh token."""

    client_id: str | None = None
    """The client id."""

    client_secret: str | None = None
    """The client secret."""

    redirect_uri: str | None = None
    """The address that was in the authorisation request."""

    scope: str | None = None
    """The roles asked for."""

    _fields: ClassVar[Fields] = (
        may("grant_type", "grant_type", TEXT),
        may("code", "code", HIDDEN),
        may("refresh_token", "refresh_token", HIDDEN),
        may("client_id", "client_id", TEXT),
        may("client_secret", "client_secret", HIDDEN),
        may("redirect_uri", "redirect_uri", TEXT),
        may("scope", "scope", TEXT),
    )


class GetCobsToken(Message):
    """A token request to make."""

    form: CobsTokenForm
    """The form."""

    _fields: ClassVar[Fields] = (
        must("form", "form", CobsTokenForm),
    )


class CobsToken(Message):
    """The answer to a token request. Secret."""

    access_token: str
    """The token that is sent with each call."""

    refresh_token: str | None = None
    """The token with which another one is obtained without the user."""

    id_token: str | None = None
    """A token of OpenID Connect, where the bank gives one."""

    expires_in: str | None = None
    """How long the access token is valid, in seconds."""

    token_type: str | None = None
    """`Bearer`."""

    acr: str | None = None
    """Level of verification, 0 to 4; 3 by default, 0 for none."""

    scope: str | None = None
    """The roles it is good for."""

    _fields: ClassVar[Fields] = (
        must("access_token", "access_token", HIDDEN),
        may("refresh_token", "refresh_token", HIDDEN),
        may("id_token", "id_token", HIDDEN),
        may("expires_in", "expires_in", TEXT),
        may("token_type", "token_type", TEXT),
        may("acr", "acr", TEXT),
        may("scope", "scope", TEXT),
    )


class CobsRevokeForm(Message):
    """The form of a revocation (RFC 7009)."""

    token: str
    """The access or refresh token."""

    token_type_hint: str | None = None
    """Which of the two it is."""

    _fields: ClassVar[Fields] = (
        must("token", "token", HIDDEN),
        may("token_type_hint", "token_type_hint", TEXT),
    )


class RevokeCobsToken(Message):
    """A token to revoke."""

    form: CobsRevokeForm
    """The form."""

    _fields: ClassVar[Fields] = (
        must("form", "form", CobsRevokeForm),
    )


class ReadCobsAccounts(Message):
    """Which page of a list, and in which order."""

    page: int | None = None
    """Number of the page, from 0."""

    size: int | None = None
    """How many on a page; all when absent."""

    sort: str | None = None
    """Fields to sort by, divided by commas: `currency,identification.other`."""

    order: str | None = None
    """`asc` or `desc` for each of them, divided by commas."""

    _fields: ClassVar[Fields] = (
        may("page", "page", INTEGER),
        may("size", "size", INTEGER),
        may("sort", "sort", TEXT),
        may("order", "order", TEXT),
    )


class CobsListedNumber(Message):
    """Numbers of an account in the list."""

    iban: str | None = None
    """IBAN."""

    other: str | None = None
    """The number in the local form."""

    _fields: ClassVar[Fields] = (
        may("iban", "iban", HIDDEN),
        may("other", "other", HIDDEN),
    )


class CobsServicer(Message):
    """The bank that keeps an account."""

    bank_code: str | None = None
    """Czech code of the bank: four digits."""

    country_code: str | None = None
    """ISO 3166-1 code of its country."""

    bic: str | None = None
    """BIC."""

    _fields: ClassVar[Fields] = (
        may("bankCode", "bank_code", TEXT),
        may("countryCode", "country_code", TEXT),
        may("bic", "bic", TEXT),
    )


class CobsRelationship(Message):
    """What the user is to an account."""

    is_owner: bool | None = None
    """Whether it is theirs."""

    _fields: ClassVar[Fields] = (
        may("isOwner", "is_owner", FLAG),
    )


class CobsAccount(Message):
    """An account of the user."""

    id: str | None = None
    """The bank's id of it: what other calls name."""

    identification: CobsListedNumber | None = None
    """Its numbers."""

    currency: str | None = None
    """ISO 4217 code of its currency."""

    servicer: CobsServicer | None = None
    """The bank that keeps it."""

    relationship: CobsRelationship | None = None
    """What the user is to it."""

    name_i18n: str | None = None
    """The name that the user gave it."""

    product_i18n: str | None = None
    """Name of the product."""

    owners_names: Sequence[str] | None = None
    """Names of the owners."""

    _fields: ClassVar[Fields] = (
        may("id", "id", TEXT),
        may("identification", "identification", CobsListedNumber),
        may("currency", "currency", TEXT),
        may("servicer", "servicer", CobsServicer),
        may("relationship", "relationship", CobsRelationship),
        may("nameI18N", "name_i18n", TEXT),
        may("productI18N", "product_i18n", TEXT),
        may("ownersNames", "owners_names", ListOf(TEXT)),
    )


class CobsAccounts(Message):
    """A page of the list of accounts."""

    accounts: Sequence[CobsAccount]
    """The accounts."""

    page_number: int | None = None
    """Number of this page, from 0."""

    page_count: int | None = None
    """How many pages there are."""

    next_page: int | None = None
    """Number of the next page; absent or null on the last."""

    page_size: int | None = None
    """How many entries are on a page."""

    total_count: int | None = None
    """How many entries there are on all pages, where the bank knows it."""

    _fields: ClassVar[Fields] = (
        may("pageNumber", "page_number", INTEGER),
        may("pageCount", "page_count", INTEGER),
        may("nextPage", "next_page", INTEGER),
        may("pageSize", "page_size", INTEGER),
        may("totalCount", "total_count", INTEGER),
        must("accounts", "accounts", ListOf(CobsAccount)),
    )


class CobsAccountRef(Message):
    """An account, by the bank's id of it."""

    account_id: str
    """`id` of the account in the list."""

    _fields: ClassVar[Fields] = (
        must("accountId", "account_id", TEXT),
    )


class CobsBalanceCode(Code):
    """What a balance counts ("Account balance")."""

    TOTAL_AVAILABLE_BALANCE: ClassVar[CobsBalanceCode]
    """What can be spent: with overdraft and blocked transactions."""

    CURRENT_BALANCE: ClassVar[CobsBalanceCode]
    """Without overdraft and blocked transactions."""

    OPENING_BALANCE: ClassVar[CobsBalanceCode]
    """At the end of the last banking day."""


CobsBalanceCode.define(
    TOTAL_AVAILABLE_BALANCE="TOTAL_AVAILABLE_BALANCE",
    CURRENT_BALANCE="CURRENT_BALANCE",
    OPENING_BALANCE="OPENING_BALANCE",
)


class CobsCodeOrProprietary(Message):
    """What a balance counts, as a code."""

    code: CobsBalanceCode | None = None
    """The code."""

    _fields: ClassVar[Fields] = (
        may("code", "code", CobsBalanceCode),
    )


class CobsBalanceType(Message):
    """What a balance counts."""

    code_or_proprietary: CobsCodeOrProprietary | None = None
    """As a code."""

    _fields: ClassVar[Fields] = (
        may("codeOrProprietary", "code_or_proprietary", CobsCodeOrProprietary),
    )


class CobsAmount(Message):
    """An amount and its currency."""

    value: str | None = None
    """The amount: on the wire a JSON number, exact."""

    currency: str | None = None
    """ISO 4217 code of its currency."""

    _fields: ClassVar[Fields] = (
        may("value", "value", AMOUNT),
        may("currency", "currency", TEXT),
    )


class CobsCreditLine(Message):
    """A credit line that a balance includes."""

    included: bool | None = None
    """Whether it is included."""

    amount: CobsAmount | None = None
    """How large it is."""

    _fields: ClassVar[Fields] = (
        may("included", "included", FLAG),
        may("amount", "amount", CobsAmount),
    )


class CobsCreditDebit(Code):
    """To the debit or credit of the account."""

    CRDT: ClassVar[CobsCreditDebit]
    """Credit."""

    DBIT: ClassVar[CobsCreditDebit]
    """Debit."""


CobsCreditDebit.define(
    CRDT="CRDT",
    DBIT="DBIT",
)


class CobsMoment(Message):
    """The moment of a balance."""

    date: str | None = None
    """As a date."""

    date_time: str | None = None
    """As a date with time."""

    _fields: ClassVar[Fields] = (
        may("date", "date", TEXT),
        may("dateTime", "date_time", TEXT),
    )


class CobsBalance(Message):
    """A balance."""

    kind: CobsBalanceType | None = None
    """What it counts."""

    credit_line: CobsCreditLine | None = None
    """The credit line in it."""

    amount: CobsAmount | None = None
    """The amount, without sign."""

    credit_debit_indicator: CobsCreditDebit | None = None
    """Whether the account is in credit or debit."""

    date: CobsMoment | None = None
    """Of when it is."""

    _fields: ClassVar[Fields] = (
        may("type", "kind", CobsBalanceType),
        may("creditLine", "credit_line", CobsCreditLine),
        may("amount", "amount", CobsAmount),
        may("creditDebitIndicator", "credit_debit_indicator", CobsCreditDebit),
        may("date", "date", CobsMoment),
    )


class CobsBalances(Message):
    """The balances of an account."""

    balances: Sequence[CobsBalance]
    """Available, current and opening balance."""

    _fields: ClassVar[Fields] = (
        must("balances", "balances", ListOf(CobsBalance)),
    )


class ReadCobsTransactions(Message):
    """Transactions to read."""

    account_id: str
    """`id` of the account in the list."""

    page: int | None = None
    """Number of the page, from 0. Only together with `sort`."""

    size: int | None = None
    """How many on a page; all when absent. Only together with `sort`."""

    sort: str | None = None
    """Fields to sort by, divided by commas; without them the bank answers faster, in the order of processing."""

    order: str | None = None
    """`asc` or `desc` for each of them, divided by commas."""

    from_date: str | None = None
    """From when on, ISO 8601."""

    to_date: str | None = None
    """Until when, inclusive, ISO 8601."""

    _fields: ClassVar[Fields] = (
        must("accountId", "account_id", TEXT),
        may("page", "page", INTEGER),
        may("size", "size", INTEGER),
        may("sort", "sort", TEXT),
        may("order", "order", TEXT),
        may("fromDate", "from_date", TEXT),
        may("toDate", "to_date", TEXT),
    )


class CobsEntryStatus(Code):
    """Whether a transaction is booked."""

    BOOK: ClassVar[CobsEntryStatus]
    """Booked."""

    PDNG: ClassVar[CobsEntryStatus]
    """Blocked."""


CobsEntryStatus.define(
    BOOK="BOOK",
    PDNG="PDNG",
)


class CobsProprietaryCode(Message):
    """A code of the Czech list of bank transactions."""

    code: str | None = None
    """The code."""

    issuer: str | None = None
    """Who keeps the list: `CBA`."""

    _fields: ClassVar[Fields] = (
        may("code", "code", TEXT),
        may("issuer", "issuer", TEXT),
    )


class CobsTransactionCode(Message):
    """What kind of transaction it is."""

    proprietary: CobsProprietaryCode | None = None
    """The code."""

    _fields: ClassVar[Fields] = (
        may("proprietary", "proprietary", CobsProprietaryCode),
    )


class CobsReferences(Message):
    """References of a transaction."""

    message_identification: str | None = None
    """Given by the client at the initiation."""

    account_servicer_reference: str | None = None
    """Given by the bank."""

    payment_information_identification: str | None = None
    """Constant symbol; for cards, the internal number of the card."""

    instruction_identification: str | None = None
    """Specific symbol."""

    end_to_end_identification: str | None = None
    """Variable symbol of domestic payments, reference of SEPA payments."""

    cheque_number: str | None = None
    """Card number with asterisks."""

    _fields: ClassVar[Fields] = (
        may("messageIdentification", "message_identification", TEXT),
        may("accountServicerReference", "account_servicer_reference", TEXT),
        may("paymentInformationIdentification", "payment_information_identification", TEXT),
        may("instructionIdentification", "instruction_identification", TEXT),
        may("endToEndIdentification", "end_to_end_identification", TEXT),
        may("chequeNumber", "cheque_number", TEXT),
    )


class CobsExchange(Message):
    """A change of money."""

    source_currency: str | None = None
    """From this currency."""

    target_currency: str | None = None
    """Into this one."""

    exchange_rate: str | None = None
    """At this rate."""

    _fields: ClassVar[Fields] = (
        may("sourceCurrency", "source_currency", TEXT),
        may("targetCurrency", "target_currency", TEXT),
        may("exchangeRate", "exchange_rate", AMOUNT),
    )


class CobsAmountInCurrency(Message):
    """An amount before or after a change of money."""

    amount: CobsAmount | None = None
    """The amount."""

    currency_exchange: CobsExchange | None = None
    """The change."""

    _fields: ClassVar[Fields] = (
        may("amount", "amount", CobsAmount),
        may("currencyExchange", "currency_exchange", CobsExchange),
    )


class CobsAmountDetails(Message):
    """The amounts of a transaction."""

    instructed_amount: CobsAmountInCurrency | None = None
    """As the client ordered it."""

    counter_value_amount: CobsAmountInCurrency | None = None
    """In the currency of the account."""

    _fields: ClassVar[Fields] = (
        may("instructedAmount", "instructed_amount", CobsAmountInCurrency),
        may("counterValueAmount", "counter_value_amount", CobsAmountInCurrency),
    )


class CobsChargeBearer(Code):
    """Who bears the charges ("ChargeBearerType1Code")."""

    DEBT: ClassVar[CobsChargeBearer]
    """The debtor."""

    CRED: ClassVar[CobsChargeBearer]
    """The creditor."""

    SHAR: ClassVar[CobsChargeBearer]
    """Shared."""

    SLEV: ClassVar[CobsChargeBearer]
    """As the service level has it."""


CobsChargeBearer.define(
    DEBT="DEBT",
    CRED="CRED",
    SHAR="SHAR",
    SLEV="SLEV",
)


class CobsChargesAccountBearer(Message):
    """Who bears the charges."""

    bearer: CobsChargeBearer | None = None
    """Debtor, creditor or both."""

    _fields: ClassVar[Fields] = (
        may("bearer", "bearer", CobsChargeBearer),
    )


class CobsAddress(Message):
    """A postal address."""

    street_name: str | None = None
    """Street, at most 70 characters."""

    building_number: str | None = None
    """House number, at most 16 characters."""

    post_code: str | None = None
    """Postal code, at most 16 characters."""

    town_name: str | None = None
    """Town, at most 35 characters."""

    country: str | None = None
    """ISO 3166-1 code of the country."""

    address_line: Sequence[str] | None = None
    """The address in up to two lines of 70 characters."""

    _fields: ClassVar[Fields] = (
        may("streetName", "street_name", TEXT),
        may("buildingNumber", "building_number", TEXT),
        may("postCode", "post_code", TEXT),
        may("townName", "town_name", TEXT),
        may("country", "country", TEXT),
        may("addressLine", "address_line", ListOf(TEXT)),
    )


class CobsSchemeName(Message):
    """What kind of number an identification is."""

    code: str | None = None
    """Code of the kind of document."""

    proprietary: str | None = None
    """The kind of document in words, at most 35 characters."""

    issuer: str | None = None
    """Who issued it, at most 35 characters."""

    _fields: ClassVar[Fields] = (
        may("code", "code", TEXT),
        may("proprietary", "proprietary", TEXT),
        may("issuer", "issuer", TEXT),
    )


class CobsOtherIdentification(Message):
    """Another identification of a person or organisation."""

    identification: str | None = None
    """The number itself, at most 35 characters: of an identity card, a passport, a register."""

    scheme_name: CobsSchemeName | None = None
    """What kind of number it is."""

    issuer: str | None = None
    """Who issued it, at most 35 characters."""

    _fields: ClassVar[Fields] = (
        may("identification", "identification", HIDDEN),
        may("schemeName", "scheme_name", CobsSchemeName),
        may("issuer", "issuer", TEXT),
    )


class CobsOrganisation(Message):
    """Identification of an organisation."""

    bic_or_bei: str | None = None
    """BIC or BEI of the organisation."""

    bic: str | None = None
    """BIC of the organisation, where a bank spells it so."""

    other: CobsOtherIdentification | None = None
    """Another number of it."""

    _fields: ClassVar[Fields] = (
        may("bicOrBei", "bic_or_bei", TEXT),
        may("bic", "bic", TEXT),
        may("other", "other", CobsOtherIdentification),
    )


class CobsPrivate(Message):
    """Identification of a natural person."""

    other: CobsOtherIdentification | None = None
    """A number of theirs."""

    _fields: ClassVar[Fields] = (
        may("other", "other", CobsOtherIdentification),
    )


class CobsPartyIdentification(Message):
    """Identification of a party: of an organisation or of a person, never both."""

    organisation_identification: CobsOrganisation | None = None
    """As an organisation."""

    private_identification: CobsPrivate | None = None
    """As a natural person."""

    _fields: ClassVar[Fields] = (
        may("organisationIdentification", "organisation_identification", CobsOrganisation),
        may("privateIdentification", "private_identification", CobsPrivate),
    )


class CobsParty(Message):
    """A person or organisation."""

    name: str | None = None
    """Name, at most 70 characters."""

    postal_address: CobsAddress | None = None
    """Address."""

    identification: CobsPartyIdentification | None = None
    """Identification."""

    _fields: ClassVar[Fields] = (
        may("name", "name", TEXT),
        may("postalAddress", "postal_address", CobsAddress),
        may("identification", "identification", CobsPartyIdentification),
    )


class CobsOtherAccount(Message):
    """An account number that is no IBAN."""

    identification: str | None = None
    """The number in the local form, at most 34 characters."""

    scheme_name: CobsSchemeName | None = None
    """Fields of the number's scheme, where a bank has them."""

    _fields: ClassVar[Fields] = (
        may("identification", "identification", HIDDEN),
        may("schemeName", "scheme_name", CobsSchemeName),
    )


class CobsAccountNumber(Message):
    """Number of an account."""

    iban: str | None = None
    """IBAN."""

    other: CobsOtherAccount | None = None
    """Another form of the number."""

    _fields: ClassVar[Fields] = (
        may("iban", "iban", HIDDEN),
        may("other", "other", CobsOtherAccount),
    )


class CobsCashAccount(Message):
    """An account as an order names it."""

    id: str | None = None
    """The bank's id of the account, in answers."""

    identification: CobsAccountNumber | None = None
    """Its number."""

    currency: str | None = None
    """ISO 4217 code of its currency."""

    name: str | None = None
    """Its name, in answers."""

    _fields: ClassVar[Fields] = (
        may("id", "id", TEXT),
        may("identification", "identification", CobsAccountNumber),
        may("currency", "currency", TEXT),
        may("name", "name", TEXT),
    )


class CobsRelatedParties(Message):
    """The parties of a transaction."""

    debtor: CobsParty | None = None
    """Who paid."""

    debtor_account: CobsCashAccount | None = None
    """From which account."""

    creditor: CobsParty | None = None
    """Who was paid."""

    creditor_account: CobsCashAccount | None = None
    """To which account."""

    _fields: ClassVar[Fields] = (
        may("debtor", "debtor", CobsParty),
        may("debtorAccount", "debtor_account", CobsCashAccount),
        may("creditor", "creditor", CobsParty),
        may("creditorAccount", "creditor_account", CobsCashAccount),
    )


class CobsClearingSystem(Message):
    """A clearing system."""

    code: str | None = None
    """Its code."""

    proprietary: str | None = None
    """Its name, where it has no code."""

    _fields: ClassVar[Fields] = (
        may("code", "code", TEXT),
        may("proprietary", "proprietary", TEXT),
    )


class CobsClearingMember(Message):
    """A bank as a member of a clearing system."""

    clearing_system_identification: CobsClearingSystem | None = None
    """The clearing system."""

    member_identification: str | None = None
    """The bank's number in it."""

    _fields: ClassVar[Fields] = (
        may("clearingSystemIdentification", "clearing_system_identification", CobsClearingSystem),
        may("memberIdentification", "member_identification", TEXT),
    )


class CobsOtherBank(Message):
    """Another number of a bank."""

    identification: str | None = None
    """The number."""

    _fields: ClassVar[Fields] = (
        may("identification", "identification", TEXT),
    )


class CobsInstitution(Message):
    """Identification of a bank."""

    bic: str | None = None
    """BIC."""

    clearing_system_member_identification: CobsClearingMember | None = None
    """As a member of a clearing system."""

    name: str | None = None
    """Name."""

    postal_address: CobsAddress | None = None
    """Address."""

    other: CobsOtherBank | None = None
    """Another number of it."""

    _fields: ClassVar[Fields] = (
        may("bic", "bic", TEXT),
        may("clearingSystemMemberIdentification", "clearing_system_member_identification", CobsClearingMember),
        may("name", "name", TEXT),
        may("postalAddress", "postal_address", CobsAddress),
        may("other", "other", CobsOtherBank),
    )


class CobsAgent(Message):
    """A bank."""

    financial_institution_identification: CobsInstitution | None = None
    """Which one."""

    _fields: ClassVar[Fields] = (
        may("financialInstitutionIdentification", "financial_institution_identification", CobsInstitution),
    )


class CobsRelatedAgents(Message):
    """The banks of a transaction."""

    debtor_agent: CobsAgent | None = None
    """The debtor's."""

    creditor_agent: CobsAgent | None = None
    """The creditor's."""

    _fields: ClassVar[Fields] = (
        may("debtorAgent", "debtor_agent", CobsAgent),
        may("creditorAgent", "creditor_agent", CobsAgent),
    )


class CobsPurpose(Message):
    """What a payment is for."""

    code: str | None = None
    """ISO 20022 code."""

    proprietary: str | None = None
    """In words, at most 35 characters."""

    _fields: ClassVar[Fields] = (
        may("code", "code", TEXT),
        may("proprietary", "proprietary", TEXT),
    )


class CobsCreditorReference(Message):
    """The creditor's reference: the Czech symbols."""

    reference: Sequence[str] | None = None
    """`VS:…`, `KS:…`, `SS:…`: variable, constant and specific symbol; see `iso.czech.Symbols`."""

    _fields: ClassVar[Fields] = (
        may("reference", "reference", ListOf(TEXT)),
    )


class CobsStructuredRemittance(Message):
    """A structured message."""

    creditor_reference_information: CobsCreditorReference | None = None
    """The creditor's reference."""

    _fields: ClassVar[Fields] = (
        may("creditorReferenceInformation", "creditor_reference_information", CobsCreditorReference),
    )


class CobsRemittance(Message):
    """The message of a payment."""

    unstructured: str | None = None
    """In words, at most 140 characters; it may hold symbols as `/VS/…/SS/…`."""

    structured: CobsStructuredRemittance | None = None
    """In symbols. Domestic payments only."""

    _fields: ClassVar[Fields] = (
        may("unstructured", "unstructured", TEXT),
        may("structured", "structured", CobsStructuredRemittance),
    )


class CobsTransactionDetails(Message):
    """Details of a transaction."""

    references: CobsReferences | None = None
    """References."""

    amount_details: CobsAmountDetails | None = None
    """Amounts."""

    charges: CobsChargesAccountBearer | None = None
    """Charges."""

    related_parties: CobsRelatedParties | None = None
    """Parties."""

    related_agents: CobsRelatedAgents | None = None
    """Banks."""

    purpose: CobsPurpose | None = None
    """What it is for."""

    remittance_information: CobsRemittance | None = None
    """Message."""

    additional_transaction_information: str | None = None
    """What kind of transaction it is, in words."""

    _fields: ClassVar[Fields] = (
        may("references", "references", CobsReferences),
        may("amountDetails", "amount_details", CobsAmountDetails),
        may("charges", "charges", CobsChargesAccountBearer),
        may("relatedParties", "related_parties", CobsRelatedParties),
        may("relatedAgents", "related_agents", CobsRelatedAgents),
        may("purpose", "purpose", CobsPurpose),
        may("remittanceInformation", "remittance_information", CobsRemittance),
        may("additionalTransactionInformation", "additional_transaction_information", TEXT),
    )


class CobsEntryDetails(Message):
    """Details of an entry."""

    transaction_details: CobsTransactionDetails | None = None
    """Of its transaction."""

    _fields: ClassVar[Fields] = (
        may("transactionDetails", "transaction_details", CobsTransactionDetails),
    )


class CobsTransaction(Message):
    """A transaction of an account."""

    entry_reference: str | None = None
    """The bank's id of it."""

    amount: CobsAmount | None = None
    """The amount in the currency of the account, without sign."""

    credit_debit_indicator: CobsCreditDebit | None = None
    """To the debit or credit of the account."""

    reversal_indicator: bool | None = None
    """Whether it takes another one back."""

    status: CobsEntryStatus | None = None
    """Booked or blocked."""

    booking_date: CobsMoment | None = None
    """When it was booked."""

    value_date: CobsMoment | None = None
    """When it counts."""

    bank_transaction_code: CobsTransactionCode | None = None
    """What kind it is."""

    entry_details: CobsEntryDetails | None = None
    """Details."""

    _fields: ClassVar[Fields] = (
        may("entryReference", "entry_reference", TEXT),
        may("amount", "amount", CobsAmount),
        may("creditDebitIndicator", "credit_debit_indicator", CobsCreditDebit),
        may("reversalIndicator", "reversal_indicator", FLAG),
        may("status", "status", CobsEntryStatus),
        may("bookingDate", "booking_date", CobsMoment),
        may("valueDate", "value_date", CobsMoment),
        may("bankTransactionCode", "bank_transaction_code", CobsTransactionCode),
        may("entryDetails", "entry_details", CobsEntryDetails),
    )


class CobsTransactions(Message):
    """A page of transactions."""

    transactions: Sequence[CobsTransaction]
    """The transactions."""

    page_number: int | None = None
    """Number of this page, from 0."""

    page_count: int | None = None
    """How many pages there are."""

    next_page: int | None = None
    """Number of the next page; absent or null on the last."""

    page_size: int | None = None
    """How many entries are on a page."""

    total_count: int | None = None
    """How many entries there are on all pages, where the bank knows it."""

    _fields: ClassVar[Fields] = (
        may("pageNumber", "page_number", INTEGER),
        may("pageCount", "page_count", INTEGER),
        may("nextPage", "next_page", INTEGER),
        may("pageSize", "page_size", INTEGER),
        may("totalCount", "total_count", INTEGER),
        must("transactions", "transactions", ListOf(CobsTransaction)),
    )


class CobsStandingOrderIdentification(Message):
    """Identifications of a standing order."""

    instruction_identification: str | None = None
    """Given by the TPP, at most 35 characters."""

    end_to_end_identification: str | None = None
    """Given by the payer for the payee, at most 35 characters."""

    transaction_identification: str | None = None
    """Given by the bank. In answers."""

    _fields: ClassVar[Fields] = (
        may("instructionIdentification", "instruction_identification", TEXT),
        may("endToEndIdentification", "end_to_end_identification", TEXT),
        may("transactionIdentification", "transaction_identification", TEXT),
    )


class CobsPriority(Code):
    """How fast a payment is to be carried out ("Priority2Code", and instant payments)."""

    NORM: ClassVar[CobsPriority]
    """Normal."""

    HIGH: ClassVar[CobsPriority]
    """Urgent."""

    INST: ClassVar[CobsPriority]
    """Instant."""


CobsPriority.define(
    NORM="NORM",
    HIGH="HIGH",
    INST="INST",
)


class CobsServiceLevel(Code):
    """What kind of payment the bank has made of an order ("serviceLevel")."""

    DMCT: ClassVar[CobsServiceLevel]
    """Domestic payment."""

    ESCT: ClassVar[CobsServiceLevel]
    """SEPA payment."""

    XBCT: ClassVar[CobsServiceLevel]
    """Payment abroad."""

    EXCT: ClassVar[CobsServiceLevel]
    """Payment within the European Economic Area."""

    NXCT: ClassVar[CobsServiceLevel]
    """Payment outside the European Economic Area."""


CobsServiceLevel.define(
    DMCT="DMCT",
    ESCT="ESCT",
    XBCT="XBCT",
    EXCT="EXCT",
    NXCT="NXCT",
)


class CobsServiceLevelChoice(Message):
    """The kind of payment, as a service level."""

    code: CobsServiceLevel | None = None
    """The code. In answers."""

    _fields: ClassVar[Fields] = (
        may("code", "code", CobsServiceLevel),
    )


class CobsCategoryPurpose(Message):
    """The category of a payment's purpose."""

    code: str | None = None
    """ISO 20022 code."""

    proprietary: str | None = None
    """In words."""

    _fields: ClassVar[Fields] = (
        may("code", "code", TEXT),
        may("proprietary", "proprietary", TEXT),
    )


class CobsPaymentType(Message):
    """The kind of payment."""

    instruction_priority: CobsPriority | None = None
    """How fast."""

    service_level: CobsServiceLevelChoice | None = None
    """What the bank has made of it. In answers."""

    category_purpose: CobsCategoryPurpose | None = None
    """Category of its purpose; not to be sent."""

    _fields: ClassVar[Fields] = (
        may("instructionPriority", "instruction_priority", CobsPriority),
        may("serviceLevel", "service_level", CobsServiceLevelChoice),
        may("categoryPurpose", "category_purpose", CobsCategoryPurpose),
    )


class CobsOrderAmount(Message):
    """The amount of an order."""

    instructed_amount: CobsAmount | None = None
    """What is to be paid, in the currency of the transfer."""

    equivalent_amount: CobsAmount | None = None
    """The same in another currency; not to be sent."""

    _fields: ClassVar[Fields] = (
        may("instructedAmount", "instructed_amount", CobsAmount),
        may("equivalentAmount", "equivalent_amount", CobsAmount),
    )


class CobsMode(Code):
    """How a standing order ends ("execution.mode")."""

    UNTIL_DATE: ClassVar[CobsMode]
    """On the date in `validity.lastExecutionDate`."""

    UNTIL_CANCELLATION: ClassVar[CobsMode]
    """When somebody cancels it."""

    AFTER_MAX_ITERATION_EXCEEDED: ClassVar[CobsMode]
    """After so many payments. Not at Max banka."""

    MAX_AMOUNT_EXCEEDED: ClassVar[CobsMode]
    """When so much was paid. Not at Max banka."""


CobsMode.define(
    UNTIL_DATE="UNTIL_DATE",
    UNTIL_CANCELLATION="UNTIL_CANCELLATION",
    AFTER_MAX_ITERATION_EXCEEDED="AFTER_MAX_ITERATION_EXCEEDED",
    MAX_AMOUNT_EXCEEDED="MAX_AMOUNT_EXCEEDED",
)


class CobsModeDue(Code):
    """What happens when the day of a standing order is no banking day ("execution.modeDue")."""

    DUE_DAY_OF_MONTH: ClassVar[CobsModeDue]
    """On the very day."""

    DUE_OR_BEFORE_DAY_OF_MONTH: ClassVar[CobsModeDue]
    """On the day or the banking day before."""

    DUE_OR_NEXT_DAY_OF_MONTH: ClassVar[CobsModeDue]
    """On the day or the banking day after."""

    DUE_LAST_DAY_OF_MONTH: ClassVar[CobsModeDue]
    """On the last day of the month. Not at Max banka."""


CobsModeDue.define(
    DUE_DAY_OF_MONTH="DUE_DAY_OF_MONTH",
    DUE_OR_BEFORE_DAY_OF_MONTH="DUE_OR_BEFORE_DAY_OF_MONTH",
    DUE_OR_NEXT_DAY_OF_MONTH="DUE_OR_NEXT_DAY_OF_MONTH",
    DUE_LAST_DAY_OF_MONTH="DUE_LAST_DAY_OF_MONTH",
)


class CobsInterval(Code):
    """How often a standing order pays ("execution.interval")."""

    DAILY: ClassVar[CobsInterval]
    """Every day."""

    WEEKLY: ClassVar[CobsInterval]
    """Every week."""

    MONTHLY: ClassVar[CobsInterval]
    """Every month."""

    MONTHLY_END_OF_MONTH: ClassVar[CobsInterval]
    """At the end of every month. Max banka's own."""

    BI_MONTHLY: ClassVar[CobsInterval]
    """Every two months. Not at Max banka."""

    QUARTERLY: ClassVar[CobsInterval]
    """Every quarter."""

    HALFYEARLY: ClassVar[CobsInterval]
    """Every half year."""

    YEARLY: ClassVar[CobsInterval]
    """Every year."""

    IRREGULAR: ClassVar[CobsInterval]
    """In chosen months. Not at Max banka."""


CobsInterval.define(
    DAILY="DAILY",
    WEEKLY="WEEKLY",
    MONTHLY="MONTHLY",
    MONTHLY_END_OF_MONTH="MONTHLY_END_OF_MONTH",
    BI_MONTHLY="BI_MONTHLY",
    QUARTERLY="QUARTERLY",
    HALFYEARLY="HALFYEARLY",
    YEARLY="YEARLY",
    IRREGULAR="IRREGULAR",
)


class CobsExecution(Message):
    """When a standing order pays."""

    mode: CobsMode | None = None
    """How it ends. Required."""

    mode_due: CobsModeDue | None = None
    """What happens when its day is no banking day. Required."""

    interval: CobsInterval | None = None
    """How often. Required."""

    interval_due: str | None = None
    """On which day. Not at Max banka."""

    remit_skip_count: int | None = None
    """Every how many intervals, 1 to 10; 1 when absent. Max banka's own."""

    _fields: ClassVar[Fields] = (
        may("mode", "mode", CobsMode),
        may("modeDue", "mode_due", CobsModeDue),
        may("interval", "interval", CobsInterval),
        may("intervalDue", "interval_due", TEXT),
        may("remitSkipCount", "remit_skip_count", INTEGER),
    )


class CobsBreak(Message):
    """A time without payments."""

    valid_from_date: str | None = None
    """Its first day."""

    valid_to_date: str | None = None
    """Its last day."""

    _fields: ClassVar[Fields] = (
        may("validFromDate", "valid_from_date", TEXT),
        may("validToDate", "valid_to_date", TEXT),
    )


class CobsExceptions(Message):
    """Times without payments. Not at Max banka."""

    stoppages: Sequence[str] | None = None
    """Months, such as `JUNE`."""

    breaks: Sequence[CobsBreak] | None = None
    """Spans of days."""

    _fields: ClassVar[Fields] = (
        may("stoppages", "stoppages", ListOf(TEXT)),
        may("breaks", "breaks", ListOf(CobsBreak)),
    )


class CobsValidity(Message):
    """Until when a standing order pays."""

    last_execution_date: str | None = None
    """Day of the last payment; needed with mode `UNTIL_DATE`."""

    max_iterations: str | None = None
    """Number of payments. Not at Max banka."""

    max_amount: CobsAmount | None = None
    """Sum of payments. Not at Max banka."""

    _fields: ClassVar[Fields] = (
        may("lastExecutionDate", "last_execution_date", TEXT),
        may("maxIterations", "max_iterations", TEXT),
        may("maxAmount", "max_amount", CobsAmount),
    )


class CobsTerms(Message):
    """The terms of a standing order."""

    alias: str | None = None
    """Name that the user gives it, at most 140 characters; the account number when absent."""

    execution: CobsExecution | None = None
    """When it pays. Required."""

    exceptions: CobsExceptions | None = None
    """Times without payments."""

    validity: CobsValidity | None = None
    """Until when."""

    last_process_date: str | None = None
    """When it paid last. In answers."""

    _fields: ClassVar[Fields] = (
        may("alias", "alias", TEXT),
        may("execution", "execution", CobsExecution),
        may("exceptions", "exceptions", CobsExceptions),
        may("validity", "validity", CobsValidity),
        may("lastProcessDate", "last_process_date", TEXT),
    )


class CobsAgreedRate(Message):
    """An agreed rate of exchange."""

    exchange_rate: str | None = None
    """The rate."""

    rate_type: str | None = None
    """What kind of rate."""

    contract_identification: str | None = None
    """Number of the contract."""

    _fields: ClassVar[Fields] = (
        may("exchangeRate", "exchange_rate", AMOUNT),
        may("rateType", "rate_type", TEXT),
        may("contractIdentification", "contract_identification", TEXT),
    )


class CobsSignState(Code):
    """Status of the signing of an order ("signInfo.state")."""

    OPEN: ClassVar[CobsSignState]
    """Not begun."""

    CODE_GENERATED: ClassVar[CobsSignState]
    """A code is on its way to the user's phone."""

    COMPLETED: ClassVar[CobsSignState]
    """Signed."""

    SECOND_SIGN_REQUIRED: ClassVar[CobsSignState]
    """Signed by one user; another one has to sign as well ("Joint signature")."""

    DONE: ClassVar[CobsSignState]
    """Signed, in the words of other banks of the standard."""


CobsSignState.define(
    OPEN="OPEN",
    CODE_GENERATED="CODE_GENERATED",
    COMPLETED="COMPLETED",
    SECOND_SIGN_REQUIRED="SECOND_SIGN_REQUIRED",
    DONE="DONE",
)


class CobsScenario(Code):
    """How an order is signed ("Single signature")."""

    SMS_TPP: ClassVar[CobsScenario]
    """A code comes by SMS and is sent to the bank by the TPP."""

    SMS_FEDERATED: ClassVar[CobsScenario]
    """The user signs on the bank's own page."""


CobsScenario.define(
    SMS_TPP="SMS_TPP",
    SMS_FEDERATED="SMS_FEDERATED",
)


class CobsSignInfo(Message):
    """Status of the signing of an order."""

    state: CobsSignState | None = None
    """Its state."""

    sign_id: str | None = None
    """The bank's id of the signing."""

    scenario: CobsScenario | None = None
    """How it is signed."""

    _fields: ClassVar[Fields] = (
        may("state", "state", CobsSignState),
        may("signId", "sign_id", TEXT),
        may("scenario", "scenario", CobsScenario),
    )


class CobsInstructionStatus(Code):
    """Status of a payment, standing order or batch ("instructionStatus", ISO 20022)."""

    ACTC: ClassVar[CobsInstructionStatus]
    """AcceptedTechnicalValidation: entered and not yet signed, or signed and not yet checked."""

    ACSP: ClassVar[CobsInstructionStatus]
    """AcceptedSettlementInProcess: signed and being processed."""

    ACSC: ClassVar[CobsInstructionStatus]
    """AcceptedSettlementCompleted: done."""

    ACCC: ClassVar[CobsInstructionStatus]
    """AcceptedSettlementCompletedCreditorAccount: done, and credited."""

    ACWC: ClassVar[CobsInstructionStatus]
    """AcceptedWithChange: accepted, and changed by the bank; `statusChangeInfo` says how."""

    RJCT: ClassVar[CobsInstructionStatus]
    """Rejected."""

    CANC: ClassVar[CobsInstructionStatus]
    """Cancelled."""


CobsInstructionStatus.define(
    ACTC="ACTC",
    ACSP="ACSP",
    ACSC="ACSC",
    ACCC="ACCC",
    ACWC="ACWC",
    RJCT="RJCT",
    CANC="CANC",
)


class CobsStandingOrder(Message):
    """A standing order: as it is ordered, and as the bank answers it."""

    standing_order_identification: CobsStandingOrderIdentification | None = None
    """Identifications."""

    payment_type_information: CobsPaymentType | None = None
    """Kind and priority."""

    amount: CobsOrderAmount | None = None
    """Amount of each payment. Required."""

    requested_execution_date: str | None = None
    """Day of the first payment."""

    standing_order: CobsTerms | None = None
    """The terms. Required."""

    exchange_rate_information: CobsAgreedRate | None = None
    """An agreed rate of exchange."""

    charge_bearer: CobsChargeBearer | None = None
    """Who bears the charges; shared when absent in a foreign one."""

    charges_account: CobsCashAccount | None = None
    """The account for the charges."""

    ultimate_debtor: CobsParty | None = None
    """The ultimate debtor."""

    debtor: CobsParty | None = None
    """Who pays."""

    debtor_account: CobsCashAccount | None = None
    """The account to be debited. Required."""

    intermediary_agent1: CobsAgent | None = None
    """An intermediary bank."""

    creditor_agent: CobsAgent | None = None
    """The creditor's bank."""

    creditor: CobsParty | None = None
    """Who is paid; the name has at most 35 characters and may be left out of a domestic one."""

    creditor_account: CobsCashAccount | None = None
    """The account to be credited. Required."""

    ultimate_creditor: CobsParty | None = None
    """The ultimate creditor."""

    purpose: CobsPurpose | None = None
    """What it is for; needed from EUR 15,000 on."""

    instruction_for_next_agent: str | None = None
    """Instruction for the next bank."""

    remittance_information: CobsRemittance | None = None
    """Message."""

    scenarios: Sequence[str] | None = None
    """The ways in which it can be signed. In answers."""

    sign_info: CobsSignInfo | None = None
    """Status of its signing. In answers."""

    instruction_status: CobsInstructionStatus | None = None
    """Its status. In answers."""

    status_change_info: str | None = None
    """What the bank has changed. In answers."""

    _fields: ClassVar[Fields] = (
        may("standingOrderIdentification", "standing_order_identification", CobsStandingOrderIdentification),
        may("paymentTypeInformation", "payment_type_information", CobsPaymentType),
        may("amount", "amount", CobsOrderAmount),
        may("requestedExecutionDate", "requested_execution_date", TEXT),
        may("standingOrder", "standing_order", CobsTerms),
        may("exchangeRateInformation", "exchange_rate_information", CobsAgreedRate),
        may("chargeBearer", "charge_bearer", CobsChargeBearer),
        may("chargesAccount", "charges_account", CobsCashAccount),
        may("ultimateDebtor", "ultimate_debtor", CobsParty),
        may("debtor", "debtor", CobsParty),
        may("debtorAccount", "debtor_account", CobsCashAccount),
        may("intermediaryAgent1", "intermediary_agent1", CobsAgent),
        may("creditorAgent", "creditor_agent", CobsAgent),
        may("creditor", "creditor", CobsParty),
        may("creditorAccount", "creditor_account", CobsCashAccount),
        may("ultimateCreditor", "ultimate_creditor", CobsParty),
        may("purpose", "purpose", CobsPurpose),
        may("instructionForNextAgent", "instruction_for_next_agent", TEXT),
        may("remittanceInformation", "remittance_information", CobsRemittance),
        may("scenarios", "scenarios", ListOf(TEXT)),
        may("signInfo", "sign_info", CobsSignInfo),
        may("instructionStatus", "instruction_status", CobsInstructionStatus),
        may("statusChangeInfo", "status_change_info", TEXT),
    )


class CobsStandingOrders(Message):
    """A page of standing orders."""

    standing_orders: Sequence[CobsStandingOrder]
    """The standing orders."""

    page_number: int | None = None
    """Number of this page, from 0."""

    page_count: int | None = None
    """How many pages there are."""

    next_page: int | None = None
    """Number of the next page; absent or null on the last."""

    page_size: int | None = None
    """How many entries are on a page."""

    total_count: int | None = None
    """How many entries there are on all pages, where the bank knows it."""

    _fields: ClassVar[Fields] = (
        may("pageNumber", "page_number", INTEGER),
        may("pageCount", "page_count", INTEGER),
        may("nextPage", "next_page", INTEGER),
        may("pageSize", "page_size", INTEGER),
        may("totalCount", "total_count", INTEGER),
        must("standingOrders", "standing_orders", ListOf(CobsStandingOrder)),
    )


class CobsCard(Message):
    """A card."""

    cardholder_name: str | None = None
    """Name of the holder, at most 45 characters."""

    masked_pan: str | None = None
    """The number with its middle masked, at most 30 characters."""

    _fields: ClassVar[Fields] = (
        may("cardholderName", "cardholder_name", TEXT),
        may("maskedPan", "masked_pan", HIDDEN),
    )


class CobsMerchant(Message):
    """A merchant."""

    identification: str | None = None
    """Number of the merchant."""

    kind: str | None = None
    """Kind of merchant, such as `MERC`."""

    short_name: str | None = None
    """Name, at most 35 characters."""

    common_name: str | None = None
    """Name as on the receipt, at most 70 characters."""

    address: str | None = None
    """Address, at most 140 characters."""

    country_code: str | None = None
    """ISO 3166-1 code of the country."""

    merchant_category_code: str | None = None
    """ISO 18245 code, three or four digits."""

    _fields: ClassVar[Fields] = (
        may("identification", "identification", TEXT),
        may("type", "kind", TEXT),
        may("shortName", "short_name", TEXT),
        may("commonName", "common_name", TEXT),
        may("address", "address", TEXT),
        may("countryCode", "country_code", TEXT),
        may("merchantCategoryCode", "merchant_category_code", TEXT),
    )


class CobsBalanceQuery(Message):
    """What is to be paid."""

    currency: str | None = None
    """ISO 4217 code of the currency."""

    total_amount: str | None = None
    """The amount."""

    _fields: ClassVar[Fields] = (
        may("currency", "currency", TEXT),
        may("totalAmount", "total_amount", AMOUNT),
    )


class CobsBalanceCheck(Message):
    """The question whether an account holds an amount."""

    exchange_identification: str | None = None
    """Identification of the question, at most 35 characters. Required."""

    card: CobsCard | None = None
    """The card that is used."""

    debtor_account: CobsCashAccount | None = None
    """The account. Required."""

    authentication_method: str | None = None
    """How the client was verified, such as `NPIN`."""

    merchant: CobsMerchant | None = None
    """The merchant."""

    transaction_details: CobsBalanceQuery | None = None
    """The amount. Required."""

    _fields: ClassVar[Fields] = (
        may("exchangeIdentification", "exchange_identification", TEXT),
        may("card", "card", CobsCard),
        may("debtorAccount", "debtor_account", CobsCashAccount),
        may("authenticationMethod", "authentication_method", TEXT),
        may("merchant", "merchant", CobsMerchant),
        may("transactionDetails", "transaction_details", CobsBalanceQuery),
    )


class CheckCobsBalance(Message):
    """A balance check to make."""

    body: CobsBalanceCheck
    """The question."""

    _fields: ClassVar[Fields] = (
        must("body", "body", CobsBalanceCheck),
    )


class CobsBalanceAnswer(Code):
    """The answer to a balance check."""

    APPR: ClassVar[CobsBalanceAnswer]
    """The account holds the amount."""

    DECL: ClassVar[CobsBalanceAnswer]
    """It does not."""


CobsBalanceAnswer.define(
    APPR="APPR",
    DECL="DECL",
)


class CobsBalanceChecked(Message):
    """The answer to a balance check."""

    response: CobsBalanceAnswer
    """Approved or declined."""

    response_identification: str | None = None
    """The bank's number of the answer."""

    exchange_identification: str | None = None
    """Identification of the question."""

    _fields: ClassVar[Fields] = (
        may("responseIdentification", "response_identification", TEXT),
        may("exchangeIdentification", "exchange_identification", TEXT),
        must("response", "response", CobsBalanceAnswer),
    )


class CobsPaymentIdentification(Message):
    """Identifications of a payment."""

    instruction_identification: str | None = None
    """Given by the TPP, at most 35 characters. Required."""

    end_to_end_identification: str | None = None
    """Given by the payer for the payee, at most 35 characters. SEPA only, and required there."""

    transaction_identification: str | None = None
    """Given by the bank. In answers."""

    _fields: ClassVar[Fields] = (
        may("instructionIdentification", "instruction_identification", TEXT),
        may("endToEndIdentification", "end_to_end_identification", TEXT),
        may("transactionIdentification", "transaction_identification", TEXT),
    )


class CobsPayment(Message):
    """A payment: as it is ordered, and as the bank answers it.

    What must be there and what must not follows from the kind of payment: domestic, SEPA, foreign inside and
    outside the European Economic Area (COBS rulebook, chapter 4). It is checked before anything is sent.
    """

    payment_identification: CobsPaymentIdentification | None = None
    """Identifications. Required."""

    payment_type_information: CobsPaymentType | None = None
    """Kind and priority."""

    amount: CobsOrderAmount | None = None
    """Amount. Required."""

    requested_execution_date: str | None = None
    """When to pay, `YYYY-MM-DD`; today when absent."""

    exchange_rate_information: CobsAgreedRate | None = None
    """An agreed rate of exchange; not to be sent."""

    charge_bearer: CobsChargeBearer | None = None
    """Who bears the charges. Foreign payments only."""

    charges_account: CobsCashAccount | None = None
    """The account for the charges; not to be sent."""

    ultimate_debtor: CobsParty | None = None
    """The ultimate debtor. SEPA only."""

    debtor: CobsParty | None = None
    """Who pays; not to be sent."""

    initiating_party: CobsParty | None = None
    """Who initiates the payment."""

    debtor_account: CobsCashAccount | None = None
    """The account to be debited. Required, with its IBAN."""

    intermediary_agent1: CobsAgent | None = None
    """An intermediary bank; not to be sent."""

    creditor_agent: CobsAgent | None = None
    """The creditor's bank. Required for foreign payments."""

    creditor: CobsParty | None = None
    """Who is paid. Required except for domestic payments, where it must not be sent."""

    creditor_account: CobsCashAccount | None = None
    """The account to be credited. Required."""

    ultimate_creditor: CobsParty | None = None
    """The ultimate creditor. SEPA only."""

    purpose: CobsPurpose | None = None
    """What it is for."""

    instruction_for_next_agent: str | None = None
    """Instruction for the next bank; not to be sent."""

    remittance_information: CobsRemittance | None = None
    """Message."""

    scenarios: Sequence[str] | None = None
    """The ways in which it can be signed. In answers."""

    sign_info: CobsSignInfo | None = None
    """Status of its signing. In answers."""

    instruction_status: CobsInstructionStatus | None = None
    """Its status. In answers."""

    status_change_info: str | None = None
    """What the bank has changed. In answers."""

    _fields: ClassVar[Fields] = (
        may("paymentIdentification", "payment_identification", CobsPaymentIdentification),
        may("paymentTypeInformation", "payment_type_information", CobsPaymentType),
        may("amount", "amount", CobsOrderAmount),
        may("requestedExecutionDate", "requested_execution_date", TEXT),
        may("exchangeRateInformation", "exchange_rate_information", CobsAgreedRate),
        may("chargeBearer", "charge_bearer", CobsChargeBearer),
        may("chargesAccount", "charges_account", CobsCashAccount),
        may("ultimateDebtor", "ultimate_debtor", CobsParty),
        may("debtor", "debtor", CobsParty),
        may("initiatingParty", "initiating_party", CobsParty),
        may("debtorAccount", "debtor_account", CobsCashAccount),
        may("intermediaryAgent1", "intermediary_agent1", CobsAgent),
        may("creditorAgent", "creditor_agent", CobsAgent),
        may("creditor", "creditor", CobsParty),
        may("creditorAccount", "creditor_account", CobsCashAccount),
        may("ultimateCreditor", "ultimate_creditor", CobsParty),
        may("purpose", "purpose", CobsPurpose),
        may("instructionForNextAgent", "instruction_for_next_agent", TEXT),
        may("remittanceInformation", "remittance_information", CobsRemittance),
        may("scenarios", "scenarios", ListOf(TEXT)),
        may("signInfo", "sign_info", CobsSignInfo),
        may("instructionStatus", "instruction_status", CobsInstructionStatus),
        may("statusChangeInfo", "status_change_info", TEXT),
    )


class InitiateCobsPayment(Message):
    """A payment to order."""

    body: CobsPayment
    """The payment."""

    _fields: ClassVar[Fields] = (
        must("body", "body", CobsPayment),
    )


class OrderCobsPayment(Message):
    """A payment to make, to its end."""

    body: CobsPayment
    """The payment."""

    scenario: CobsScenario | None = None
    """How the user wants to sign; by SMS where that is offered, when absent."""

    test_auth_code: bool | None = None
    """Outside production: no SMS is sent and the code is 0000."""

    _fields: ClassVar[Fields] = (
        must("body", "body", CobsPayment),
        may("scenario", "scenario", CobsScenario),
        may("testAuthCode", "test_auth_code", FLAG),
    )


class CobsEntered(Message):
    """A payment that a batch has entered."""

    payment_id: str | None = None
    """The bank's id of the payment."""

    sign_id: str | None = None
    """The bank's id of its signing."""

    instruction_status: CobsInstructionStatus | None = None
    """Its status."""

    _fields: ClassVar[Fields] = (
        may("paymentId", "payment_id", TEXT),
        may("signId", "sign_id", TEXT),
        may("instructionStatus", "instruction_status", CobsInstructionStatus),
    )


class CobsOrder(Message):
    """An order, as far as it is known."""

    kind: str
    """`payment`, `standingOrder` or `batch`."""

    id: str | None = None
    """The bank's id of it; absent where the bank has not answered."""

    sign_id: str | None = None
    """The bank's id of its signing."""

    scenario: CobsScenario | None = None
    """How it is signed."""

    state: CobsSignState | None = None
    """State of its signing."""

    instruction_status: CobsInstructionStatus | None = None
    """Its status."""

    service_level: CobsServiceLevel | None = None
    """What kind of payment the bank has made of it."""

    status_change_info: str | None = None
    """What the bank has changed."""

    replaces: str | None = None
    """The standing order that this one takes the place of, once it is signed."""

    payments: Sequence[CobsEntered] | None = None
    """The payments of a batch."""

    _fields: ClassVar[Fields] = (
        must("kind", "kind", TEXT),
        may("id", "id", TEXT),
        may("signId", "sign_id", TEXT),
        may("scenario", "scenario", CobsScenario),
        may("state", "state", CobsSignState),
        may("instructionStatus", "instruction_status", CobsInstructionStatus),
        may("serviceLevel", "service_level", CobsServiceLevel),
        may("statusChangeInfo", "status_change_info", TEXT),
        may("replaces", "replaces", TEXT),
        may("payments", "payments", ListOf(CobsEntered)),
    )


class CobsOrderEnded(Message):
    """An order that ended as it should."""

    order: CobsOrder
    """The order."""

    _fields: ClassVar[Fields] = (
        must("order", "order", CobsOrder),
    )


class CobsOrderTrouble(Message):
    """An order that ended otherwise."""

    order: CobsOrder
    """The order, as far as it is known."""

    error: _native.Error
    """What happened, and what to do."""

    request_id: str | None = None
    """Id of the request whose answer was lost."""

    _fields: ClassVar[Fields] = (
        must("order", "order", CobsOrder),
        must("error", "error", ERROR),
        may("requestId", "request_id", TEXT),
    )


class CobsCompleted(CobsOrderEnded):
    """The payment is complete: the debtor's account was debited."""

    _tag: ClassVar[Tag] = ("outcome", "completed")


class CobsSigned(CobsOrderEnded):
    """It is signed, and the bank carries it out when it is due."""

    _tag: ClassVar[Tag] = ("outcome", "signed")


class CobsRejected(CobsOrderTrouble):
    """The bank rejected it."""

    _tag: ClassVar[Tag] = ("outcome", "rejected")


class CobsNeedsSignature(CobsOrderEnded):
    """A second user has to sign: start `signPayment` for them, with `second`."""

    _tag: ClassVar[Tag] = ("outcome", "needsSignature")


class CobsNotSigned(CobsOrderTrouble):
    """It was not signed and waits at the bank: sign it again, or delete it. Where the order has no id, it is a batch that
    is not entered, and its payments wait.
    """

    _tag: ClassVar[Tag] = ("outcome", "notSigned")


class CobsCancelled(CobsOrderEnded):
    """It is deleted; a batch together with the payments that were entered for it."""

    _tag: ClassVar[Tag] = ("outcome", "cancelled")


class CobsNotCancelled(CobsOrderTrouble):
    """It could not be deleted and is at the bank as before."""

    _tag: ClassVar[Tag] = ("outcome", "notCancelled")


class CobsRefused(CobsOrderTrouble):
    """The bank refused it."""

    _tag: ClassVar[Tag] = ("outcome", "refused")


class CobsUncertain(CobsOrderTrouble):
    """It is not known what the bank holds. Nothing was sent twice."""

    _tag: ClassVar[Tag] = ("outcome", "uncertain")


class CobsAbandoned(CobsOrderEnded):
    """Ended by the host, in flows of the first version: later ones end as cancelled or not signed. Payments of a batch
    that are entered already stay at the bank, unsigned.
    """

    _tag: ClassVar[Tag] = ("outcome", "abandoned")


CobsOutcome = Union[
    CobsCompleted,
    CobsSigned,
    CobsRejected,
    CobsNeedsSignature,
    CobsNotSigned,
    CobsCancelled,
    CobsNotCancelled,
    CobsRefused,
    CobsUncertain,
    CobsAbandoned,
]
"""How an order ended."""

COBS_OUTCOME: OneOf[CobsOutcome] = OneOf(
    "outcome",
    {
        "completed": CobsCompleted,
        "signed": CobsSigned,
        "rejected": CobsRejected,
        "needsSignature": CobsNeedsSignature,
        "notSigned": CobsNotSigned,
        "cancelled": CobsCancelled,
        "notCancelled": CobsNotCancelled,
        "refused": CobsRefused,
        "uncertain": CobsUncertain,
        "abandoned": CobsAbandoned,
    },
)


class CobsPaymentRef(Message):
    """A payment, by the bank's id of it."""

    payment_id: str
    """`paymentIdentification.transactionIdentification` of the bank's answer."""

    _fields: ClassVar[Fields] = (
        must("paymentId", "payment_id", TEXT),
    )


class CobsStatus(Message):
    """The status of a payment."""

    instruction_status: CobsInstructionStatus
    """Its status."""

    status_change_info: str | None = None
    """What the bank has changed."""

    _fields: ClassVar[Fields] = (
        must("instructionStatus", "instruction_status", CobsInstructionStatus),
        may("statusChangeInfo", "status_change_info", TEXT),
    )


class TrackCobsPayment(Message):
    """A payment to follow."""

    payment_id: str
    """The bank's id of the payment."""

    _fields: ClassVar[Fields] = (
        must("paymentId", "payment_id", TEXT),
    )


class CobsPaymentSignRef(Message):
    """The signing of a payment."""

    payment_id: str
    """The bank's id of the payment."""

    sign_id: str
    """The bank's id of the signing."""

    _fields: ClassVar[Fields] = (
        must("paymentId", "payment_id", TEXT),
        must("signId", "sign_id", TEXT),
    )


class CobsSignDetail(Message):
    """How an order can be signed, and the status of that ("Authorization detail (I)")."""

    scenarios: Sequence[str] | None = None
    """The ways in which it can be signed."""

    sign_info: CobsSignInfo | None = None
    """The status."""

    _fields: ClassVar[Fields] = (
        may("scenarios", "scenarios", ListOf(TEXT)),
        may("signInfo", "sign_info", CobsSignInfo),
    )


class CobsSignStart(Message):
    """The way in which the user wants to sign ("Authorization initiation (II)")."""

    authorization_type: CobsScenario | None = None
    """The scenario."""

    redirect_url: str | None = None
    """Where the bank's page sends the user back to. Needed for `SMS_FEDERATED`."""

    _fields: ClassVar[Fields] = (
        may("authorizationType", "authorization_type", CobsScenario),
        may("redirectUrl", "redirect_url", TEXT),
    )


class StartCobsPaymentSigning(Message):
    """The signing of a payment to start."""

    payment_id: str
    """The bank's id of the payment."""

    sign_id: str
    """The bank's id of the signing."""

    body: CobsSignStart
    """The way to sign."""

    test_auth_code: bool | None = None
    """Outside production: no SMS is sent and the code is 0000."""

    _fields: ClassVar[Fields] = (
        must("paymentId", "payment_id", TEXT),
        must("signId", "sign_id", TEXT),
        may("testAuthCode", "test_auth_code", FLAG),
        must("body", "body", CobsSignStart),
    )


class CobsSignPage(Message):
    """The bank's page where the user signs."""

    url: str | None = None
    """Its address."""

    id: str | None = None
    """The bank's id of the visit."""

    _fields: ClassVar[Fields] = (
        may("url", "url", TEXT),
        may("id", "id", TEXT),
    )


class CobsFormData(Message):
    """Form fields for the bank's page, at banks that want them."""

    saml_request: str | None = None
    """The SAML request."""

    relay_state: str | None = None
    """What comes back with the answer to it."""

    _fields: ClassVar[Fields] = (
        may("SAMLRequest", "saml_request", TEXT),
        may("relayState", "relay_state", TEXT),
    )


class CobsCodePrefix(Message):
    """The start of a code that came by SMS."""

    prefix: str | None = None
    """To be shown before the field in which the user types: `OVN-[    ]`."""

    _fields: ClassVar[Fields] = (
        may("prefix", "prefix", TEXT),
    )


class CobsSignStarted(Message):
    """What the user has to do now."""

    authorization_type: CobsScenario | None = None
    """The scenario."""

    scenarios: Sequence[str] | None = None
    """The ways in which the order can be signed."""

    href: CobsSignPage | None = None
    """The bank's page (`SMS_FEDERATED`)."""

    method: str | None = None
    """How the page is called: `GET`."""

    form_data: CobsFormData | None = None
    """Form fields for it."""

    code: CobsCodePrefix | None = None
    """The start of the code (`SMS_TPP`)."""

    sign_info: CobsSignInfo | None = None
    """Status of the signing."""

    hash: str | None = None
    """Checksum of a batch, which the user sees in the SMS too."""

    _fields: ClassVar[Fields] = (
        may("authorizationType", "authorization_type", CobsScenario),
        may("scenarios", "scenarios", ListOf(TEXT)),
        may("href", "href", CobsSignPage),
        may("method", "method", TEXT),
        may("formData", "form_data", CobsFormData),
        may("code", "code", CobsCodePrefix),
        may("signInfo", "sign_info", CobsSignInfo),
        may("hash", "hash", TEXT),
    )


class CobsCode(Message):
    """The code that the user has typed."""

    code: str | None = None
    """The code, without its prefix."""

    _fields: ClassVar[Fields] = (
        may("code", "code", HIDDEN),
    )


class CobsConfirmation(Message):
    """The confirmation of a signing ("Authorization initiation (III)")."""

    code: CobsCode | None = None
    """The code."""

    hash: str | None = None
    """Checksum of the batch."""

    authorization_type: CobsScenario | None = None
    """The scenario, at other banks of the standard."""

    one_time_password: str | None = None
    """The code, at other banks of the standard."""

    _fields: ClassVar[Fields] = (
        may("code", "code", CobsCode),
        may("hash", "hash", TEXT),
        may("authorizationType", "authorization_type", CobsScenario),
        may("oneTimePassword", "one_time_password", HIDDEN),
    )


class ConfirmCobsPaymentSigning(Message):
    """The signing of a payment to confirm."""

    payment_id: str
    """The bank's id of the payment."""

    sign_id: str
    """The bank's id of the signing."""

    body: CobsConfirmation
    """The code."""

    _fields: ClassVar[Fields] = (
        must("paymentId", "payment_id", TEXT),
        must("signId", "sign_id", TEXT),
        must("body", "body", CobsConfirmation),
    )


class CobsConfirmed(Message):
    """Status of a signing after its confirmation."""

    sign_info: CobsSignInfo | None = None
    """The status."""

    state: CobsSignState | None = None
    """The status, at other banks of the standard."""

    poll_interval: int | None = None
    """When to ask again, in milliseconds, at other banks of the standard."""

    _fields: ClassVar[Fields] = (
        may("signInfo", "sign_info", CobsSignInfo),
        may("state", "state", CobsSignState),
        may("pollInterval", "poll_interval", INTEGER),
    )


class SignCobsPayment(Message):
    """A payment to sign, to its end."""

    payment_id: str
    """The bank's id of the payment."""

    sign_id: str | None = None
    """The bank's id of the signing, as it came with the payment. Not needed by the second user."""

    second: bool | None = None
    """Sign as the second user: the bank is asked for another signing first."""

    scenario: CobsScenario | None = None
    """How the user wants to sign; by SMS where that is offered, when absent."""

    test_auth_code: bool | None = None
    """Outside production: no SMS is sent and the code is 0000."""

    _fields: ClassVar[Fields] = (
        must("paymentId", "payment_id", TEXT),
        may("signId", "sign_id", TEXT),
        may("second", "second", FLAG),
        may("scenario", "scenario", CobsScenario),
        may("testAuthCode", "test_auth_code", FLAG),
    )


class CreateCobsStandingOrder(Message):
    """A standing order to enter."""

    body: CobsStandingOrder
    """The standing order."""

    _fields: ClassVar[Fields] = (
        must("body", "body", CobsStandingOrder),
    )


class OrderCobsStandingOrder(Message):
    """A standing order to enter, to its end."""

    body: CobsStandingOrder
    """The standing order."""

    scenario: CobsScenario | None = None
    """How the user wants to sign; by SMS where that is offered, when absent."""

    test_auth_code: bool | None = None
    """Outside production: no SMS is sent and the code is 0000."""

    _fields: ClassVar[Fields] = (
        must("body", "body", CobsStandingOrder),
        may("scenario", "scenario", CobsScenario),
        may("testAuthCode", "test_auth_code", FLAG),
    )


class CobsStandingOrderRef(Message):
    """A standing order, by the bank's id of it."""

    standing_order_id: str
    """`standingOrderIdentification.transactionIdentification` of the bank's answer."""

    _fields: ClassVar[Fields] = (
        must("standingOrderId", "standing_order_id", TEXT),
    )


class CobsRealizedPayment(Message):
    """A payment that a standing order has made."""

    transaction_identification: str | None = None
    """The bank's id of it."""

    date: str | None = None
    """When."""

    _fields: ClassVar[Fields] = (
        may("transactionIdentification", "transaction_identification", TEXT),
        may("date", "date", TEXT),
    )


class CobsStandingOrderStatus(Message):
    """The status of a standing order."""

    instruction_status: CobsInstructionStatus
    """Its status."""

    realized_payments: Sequence[CobsRealizedPayment] | None = None
    """The payments it has made."""

    _fields: ClassVar[Fields] = (
        must("instructionStatus", "instruction_status", CobsInstructionStatus),
        may("realizedPayments", "realized_payments", ListOf(CobsRealizedPayment)),
    )


class UpdateCobsStandingOrder(Message):
    """A change of a standing order: the whole of it, as it is to be. The bank makes a new one of it, and deletes the
    old one when the new one is signed.
    """

    standing_order_id: str
    """`standingOrderIdentification.transactionIdentification` of the one to be changed."""

    body: CobsStandingOrder
    """The standing order as it is to be."""

    _fields: ClassVar[Fields] = (
        must("standingOrderId", "standing_order_id", TEXT),
        must("body", "body", CobsStandingOrder),
    )


class ChangeCobsStandingOrder(Message):
    """A standing order to change, to its end."""

    standing_order_id: str
    """The bank's id of the one to be changed."""

    body: CobsStandingOrder
    """The standing order as it is to be."""

    scenario: CobsScenario | None = None
    """How the user wants to sign; by SMS where that is offered, when absent."""

    test_auth_code: bool | None = None
    """Outside production: no SMS is sent and the code is 0000."""

    _fields: ClassVar[Fields] = (
        must("standingOrderId", "standing_order_id", TEXT),
        must("body", "body", CobsStandingOrder),
        may("scenario", "scenario", CobsScenario),
        may("testAuthCode", "test_auth_code", FLAG),
    )


class CobsStandingOrderSignRef(Message):
    """The signing of a standing order."""

    standing_order_id: str
    """The bank's id of the standing order."""

    sign_id: str
    """The bank's id of the signing."""

    _fields: ClassVar[Fields] = (
        must("standingOrderId", "standing_order_id", TEXT),
        must("signId", "sign_id", TEXT),
    )


class StartCobsStandingOrderSigning(Message):
    """The signing of a standing order to start."""

    standing_order_id: str
    """The bank's id of the standing order."""

    sign_id: str
    """The bank's id of the signing."""

    body: CobsSignStart
    """The way to sign."""

    test_auth_code: bool | None = None
    """Outside production: no SMS is sent and the code is 0000."""

    _fields: ClassVar[Fields] = (
        must("standingOrderId", "standing_order_id", TEXT),
        must("signId", "sign_id", TEXT),
        may("testAuthCode", "test_auth_code", FLAG),
        must("body", "body", CobsSignStart),
    )


class ConfirmCobsStandingOrderSigning(Message):
    """The signing of a standing order to confirm."""

    standing_order_id: str
    """The bank's id of the standing order."""

    sign_id: str
    """The bank's id of the signing."""

    body: CobsConfirmation
    """The code."""

    _fields: ClassVar[Fields] = (
        must("standingOrderId", "standing_order_id", TEXT),
        must("signId", "sign_id", TEXT),
        must("body", "body", CobsConfirmation),
    )


class SignCobsStandingOrder(Message):
    """A standing order to sign, to its end."""

    standing_order_id: str
    """The bank's id of the standing order."""

    sign_id: str
    """The bank's id of the signing, as it came with the standing order."""

    scenario: CobsScenario | None = None
    """How the user wants to sign; by SMS where that is offered, when absent."""

    test_auth_code: bool | None = None
    """Outside production: no SMS is sent and the code is 0000."""

    _fields: ClassVar[Fields] = (
        must("standingOrderId", "standing_order_id", TEXT),
        must("signId", "sign_id", TEXT),
        may("scenario", "scenario", CobsScenario),
        may("testAuthCode", "test_auth_code", FLAG),
    )


class CobsBatchItem(Message):
    """A payment of a batch, by its signing."""

    sign_id: str | None = None
    """`signInfo.signId` of a payment that is entered and not signed. Required."""

    _fields: ClassVar[Fields] = (
        may("signId", "sign_id", TEXT),
    )


class CobsBatch(Message):
    """A batch of payments that are entered already."""

    exchange_identification: str | None = None
    """Identification of the batch, at most 18 characters. Required."""

    instruction_name: str | None = None
    """Name of the batch, at most 35 characters."""

    payments: Sequence[CobsBatchItem] | None = None
    """Its payments, domestic and foreign together, as many as there are. Required."""

    _fields: ClassVar[Fields] = (
        may("exchangeIdentification", "exchange_identification", TEXT),
        may("instructionName", "instruction_name", TEXT),
        may("payments", "payments", ListOf(CobsBatchItem)),
    )


class CreateCobsBatch(Message):
    """A batch to enter."""

    body: CobsBatch
    """The batch."""

    _fields: ClassVar[Fields] = (
        must("body", "body", CobsBatch),
    )


class CobsBatchEntered(Message):
    """The bank's answer to a batch."""

    transaction_identification: str | None = None
    """The bank's id of the batch."""

    instruction_name: str | None = None
    """Name of the batch."""

    scenarios: Sequence[str] | None = None
    """The ways in which it can be signed."""

    sign_info: CobsSignInfo | None = None
    """Status of its signing."""

    instruction_status: CobsInstructionStatus | None = None
    """Its status."""

    _fields: ClassVar[Fields] = (
        may("transactionIdentification", "transaction_identification", TEXT),
        may("instructionName", "instruction_name", TEXT),
        may("scenarios", "scenarios", ListOf(TEXT)),
        may("signInfo", "sign_info", CobsSignInfo),
        may("instructionStatus", "instruction_status", CobsInstructionStatus),
    )


class BatchCobsPayments(Message):
    """Many payments, signed once, to their end."""

    exchange_identification: str
    """Identification of the batch, at most 18 characters."""

    instruction_name: str | None = None
    """Name of the batch, at most 35 characters."""

    payments: Sequence[CobsPayment] | None = None
    """Payments to be entered first."""

    sign_ids: Sequence[str] | None = None
    """Payments that are entered already and not signed, by their signId."""

    scenario: CobsScenario | None = None
    """How the user wants to sign; by SMS where that is offered, when absent."""

    test_auth_code: bool | None = None
    """Outside production: no SMS is sent and the code is 0000."""

    _fields: ClassVar[Fields] = (
        must("exchangeIdentification", "exchange_identification", TEXT),
        may("instructionName", "instruction_name", TEXT),
        may("payments", "payments", ListOf(CobsPayment)),
        may("signIds", "sign_ids", ListOf(TEXT)),
        may("scenario", "scenario", CobsScenario),
        may("testAuthCode", "test_auth_code", FLAG),
    )


class CobsBatchRef(Message):
    """A batch, by the bank's id of it."""

    batch_id: str
    """`transactionIdentification` of the bank's answer."""

    _fields: ClassVar[Fields] = (
        must("batchId", "batch_id", TEXT),
    )


class CobsBatchPayment(Message):
    """A payment of a batch and its status."""

    transaction_identification: str | None = None
    """The bank's id of the payment."""

    instruction_status: CobsInstructionStatus | None = None
    """Its status. Max banka's own."""

    sign_info: CobsSignInfo | None = None
    """Status of its signing."""

    _fields: ClassVar[Fields] = (
        may("transactionIdentification", "transaction_identification", TEXT),
        may("instructionStatus", "instruction_status", CobsInstructionStatus),
        may("signInfo", "sign_info", CobsSignInfo),
    )


class CobsBatchStatus(Message):
    """The status of a batch."""

    instruction_status: CobsInstructionStatus
    """Its status."""

    exchange_identification: str | None = None
    """Identification of the batch."""

    payments: Sequence[CobsBatchPayment] | None = None
    """Its payments."""

    _fields: ClassVar[Fields] = (
        must("instructionStatus", "instruction_status", CobsInstructionStatus),
        may("exchangeIdentification", "exchange_identification", TEXT),
        may("payments", "payments", ListOf(CobsBatchPayment)),
    )


class DeleteCobsBatch(Message):
    """A batch to delete."""

    batch_id: str
    """`transactionIdentification` of the bank's answer."""

    all_instructions: bool | None = None
    """Deletes its payments too."""

    _fields: ClassVar[Fields] = (
        must("batchId", "batch_id", TEXT),
        may("allInstructions", "all_instructions", FLAG),
    )


class CobsBatchSignRef(Message):
    """The signing of a batch."""

    batch_id: str
    """The bank's id of the batch."""

    sign_id: str
    """The bank's id of the signing."""

    _fields: ClassVar[Fields] = (
        must("batchId", "batch_id", TEXT),
        must("signId", "sign_id", TEXT),
    )


class StartCobsBatchSigning(Message):
    """The signing of a batch to start."""

    batch_id: str
    """The bank's id of the batch."""

    sign_id: str
    """The bank's id of the signing."""

    body: CobsSignStart
    """The way to sign."""

    test_auth_code: bool | None = None
    """Outside production: no SMS is sent and the code is 0000."""

    _fields: ClassVar[Fields] = (
        must("batchId", "batch_id", TEXT),
        must("signId", "sign_id", TEXT),
        may("testAuthCode", "test_auth_code", FLAG),
        must("body", "body", CobsSignStart),
    )


class ConfirmCobsBatchSigning(Message):
    """The signing of a batch to confirm."""

    batch_id: str
    """The bank's id of the batch."""

    sign_id: str
    """The bank's id of the signing."""

    body: CobsConfirmation
    """The code."""

    _fields: ClassVar[Fields] = (
        must("batchId", "batch_id", TEXT),
        must("signId", "sign_id", TEXT),
        must("body", "body", CobsConfirmation),
    )


class SignCobsBatch(Message):
    """A batch to sign, to its end."""

    batch_id: str
    """The bank's id of the batch."""

    sign_id: str
    """The bank's id of the signing, as it came with the batch."""

    scenario: CobsScenario | None = None
    """How the user wants to sign; by SMS where that is offered, when absent."""

    test_auth_code: bool | None = None
    """Outside production: no SMS is sent and the code is 0000."""

    _fields: ClassVar[Fields] = (
        must("batchId", "batch_id", TEXT),
        must("signId", "sign_id", TEXT),
        may("scenario", "scenario", CobsScenario),
        may("testAuthCode", "test_auth_code", FLAG),
    )


class CobsSigningPage(Message):
    """The page on which a user signs."""

    id: str
    """The bank's id of the visit."""

    redirect_url: str | None = None
    """Where the page sends the user back to."""

    test_auth_code: bool | None = None
    """Outside production: no SMS is sent and the code is 0000."""

    body: CobsSignStarted | None = None
    """The answer that named the page, where a client repeats it."""

    _fields: ClassVar[Fields] = (
        must("id", "id", TEXT),
        may("redirectUrl", "redirect_url", TEXT),
        may("testAuthCode", "test_auth_code", FLAG),
        may("body", "body", CobsSignStarted),
    )


class CesopTokenRequest(Message):
    """For whom a token is wanted."""

    paa_vegne_af_se: str | None = None
    """SE number of the company on whose behalf we report; absent for ourselves. The context's `onBehalfOf`, unless given."""

    _fields: ClassVar[Fields] = (
        may("paa_vegne_af_se", "paa_vegne_af_se", TEXT),
    )


class CesopToken(Message):
    """A token of Billetautomaten. Secret."""

    access_token: str
    """The token: a JWT."""

    token_type: str | None = None
    """`Bearer`."""

    expires_in: int | None = None
    """How long it holds, in seconds."""

    refresh_token: str | None = None
    """Further tokens, where the server gives more than was asked for. They are secrets like the first."""

    id_token: str | None = None
    """The same, of OpenID Connect."""

    scope: str | None = None
    """`openid certToJWT cesop-api`."""

    claims: Json | None = None
    """What the token says. Read, not verified: for a person who looks for a fault, never for a decision."""

    _fields: ClassVar[Fields] = (
        must("access_token", "access_token", HIDDEN),
        may("token_type", "token_type", TEXT),
        may("expires_in", "expires_in", INTEGER),
        may("refresh_token", "refresh_token", HIDDEN),
        may("id_token", "id_token", HIDDEN),
        may("scope", "scope", TEXT),
        may("claims", "claims", JSON),
    )


class ReportToSubmit(Message):
    """A report to hand in."""

    xml: str
    """The message as XML."""

    unchecked: bool | None = None
    """Hand it in although our own validation finds faults in it."""

    _fields: ClassVar[Fields] = (
        must("xml", "xml", HIDDEN),
        may("unchecked", "unchecked", FLAG),
    )


class SubmittedReport(Message):
    """A report that was handed in."""

    report_id: str
    """The agency's id of it."""

    message_ref_id: str
    """`MessageRefId` of the message."""

    answer: Json | None = None
    """What else the agency answered, where it answered JSON."""

    _fields: ClassVar[Fields] = (
        must("reportId", "report_id", TEXT),
        must("messageRefId", "message_ref_id", TEXT),
        may("answer", "answer", JSON),
    )


class CesopResult(Code):
    """The result of validating a message."""

    VALIDATED: ClassVar[CesopResult]
    """The message is valid."""

    PARTIALLY_REJECTED: ClassVar[CesopResult]
    """Some payees were rejected, with all their transactions; the others were accepted."""

    FULLY_REJECTED: ClassVar[CesopResult]
    """The whole message was rejected."""


CesopResult.define(
    VALIDATED="VALIDATED",
    PARTIALLY_REJECTED="PARTIALLY REJECTED",
    FULLY_REJECTED="FULLY REJECTED",
)


class MessageTypeIndic(Code):
    """What a message holds."""

    CESOP100: ClassVar[MessageTypeIndic]
    """New data."""

    CESOP101: ClassVar[MessageTypeIndic]
    """Corrections and deletions of what was sent before."""

    CESOP102: ClassVar[MessageTypeIndic]
    """There is nothing to report for the period."""


MessageTypeIndic.define(
    CESOP100="CESOP100",
    CESOP101="CESOP101",
    CESOP102="CESOP102",
)


class ReportingPeriod(Message):
    """A quarter of a year."""

    quarter: int
    """1 to 4."""

    year: int
    """The year, 2024 or later."""

    _fields: ClassVar[Fields] = (
        must("Quarter", "quarter", INTEGER),
        must("Year", "year", INTEGER),
    )


class CesopValidationError(Message):
    """An error that a validation found."""

    error_code: str
    """Its code: `45010`."""

    error_counter: int
    """How often this error was found in this message so far: it grows with each resubmission."""

    error_short_desc: str
    """In a few words."""

    error_description: str
    """In full."""

    transaction_identifier: str | None = None
    """The transaction at fault."""

    doc_ref_id: str | None = None
    """The payee at fault, by the `DocRefId` of its record."""

    _fields: ClassVar[Fields] = (
        must("ErrorCode", "error_code", TEXT),
        must("ErrorCounter", "error_counter", INTEGER),
        must("ErrorShortDesc", "error_short_desc", TEXT),
        must("ErrorDescription", "error_description", TEXT),
        may("TransactionIdentifier", "transaction_identifier", TEXT),
        may("DocRefId", "doc_ref_id", TEXT),
    )


class CesopFault(Message):
    """An error of a validation result."""

    error: CesopValidationError
    """The error as the agency wrote it."""

    rule: str | None = None
    """The business rule or technical rule that it is of: `RT-BR-0010`."""

    correct: str | None = None
    """Where to look, in words."""

    _fields: ClassVar[Fields] = (
        must("error", "error", CesopValidationError),
        may("rule", "rule", TEXT),
        may("correct", "correct", TEXT),
    )


class CesopAnswer(Message):
    """A validation result, read: what was taken, what was not, what to do."""

    result: CesopResult
    """How it went."""

    message_ref_id: str
    """`MessageRefId` of the answer."""

    message_type_indic: MessageTypeIndic
    """What the message that it answers holds."""

    reporting_period: ReportingPeriod
    """The quarter."""

    errors: Sequence[CesopFault]
    """The errors, with what our own table says of their codes."""

    doc_ref_ids: Sequence[str]
    """`DocRefId` of every payee that was not taken, each once, in the order of the errors."""

    transaction_identifiers: Sequence[str]
    """`TransactionIdentifier` of every transaction at fault, each once."""

    next: str
    """What to do, in a sentence."""

    corr_message_ref_id: str | None = None
    """`MessageRefId` of the message that it answers."""

    _fields: ClassVar[Fields] = (
        must("result", "result", CesopResult),
        must("messageRefId", "message_ref_id", TEXT),
        may("corrMessageRefId", "corr_message_ref_id", TEXT),
        must("messageTypeIndic", "message_type_indic", MessageTypeIndic),
        must("reportingPeriod", "reporting_period", ReportingPeriod),
        must("errors", "errors", ListOf(CesopFault)),
        must("docRefIds", "doc_ref_ids", ListOf(TEXT)),
        must("transactionIdentifiers", "transaction_identifiers", ListOf(TEXT)),
        must("next", "next", TEXT),
    )


class ReportDocument(Message):
    """A receipt or a validation report."""

    ready: bool
    """Whether it is there already."""

    content_type: str | None = None
    """Its content type."""

    text: str | None = None
    """The document as text."""

    answer: CesopAnswer | None = None
    """The same read, where it is a validation result message."""

    _fields: ClassVar[Fields] = (
        must("ready", "ready", FLAG),
        may("contentType", "content_type", TEXT),
        may("text", "text", TEXT),
        may("answer", "answer", CesopAnswer),
    )


class ReportEnded(Message):
    """How a report that was handed in ended."""

    report_id: str | None = None
    """The agency's id of it."""

    message_ref_id: str | None = None
    """`MessageRefId` of the message."""

    receipt: ReportDocument | None = None
    """The receipt."""

    validation_report: str | None = None
    """The validation report as text."""

    answer: CesopAnswer | None = None
    """The validation report, read."""

    _fields: ClassVar[Fields] = (
        may("reportId", "report_id", TEXT),
        may("messageRefId", "message_ref_id", TEXT),
        may("receipt", "receipt", ReportDocument),
        may("validationReport", "validation_report", TEXT),
        may("answer", "answer", CesopAnswer),
    )


class ReportTrouble(Message):
    """What is known of a report that came to no end."""

    report_id: str | None = None
    """The agency's id of it, where it gave one."""

    message_ref_id: str | None = None
    """`MessageRefId` of the message."""

    receipt: ReportDocument | None = None
    """The receipt, where there was one."""

    request_id: str | None = None
    """Id of the request, to name it to the agency's support."""

    error: _native.Error | None = None
    """What is known and what to do."""

    _fields: ClassVar[Fields] = (
        may("reportId", "report_id", TEXT),
        may("messageRefId", "message_ref_id", TEXT),
        may("receipt", "receipt", ReportDocument),
        may("requestId", "request_id", TEXT),
        may("error", "error", ERROR),
    )


class ReportAccepted(ReportEnded):
    """It was validated."""

    _tag: ClassVar[Tag] = ("outcome", "accepted")


class ReportPartlyRejected(ReportEnded):
    """Some payees were not taken: correct them."""

    _tag: ClassVar[Tag] = ("outcome", "partlyRejected")


class ReportFullyRejected(ReportEnded):
    """Nothing was taken: hand in a new message."""

    _tag: ClassVar[Tag] = ("outcome", "fullyRejected")


class ReportSubmitted(ReportTrouble):
    """It is handed in; what became of it was not waited for, or could not be read. Follow it with `trackReport`."""

    _tag: ClassVar[Tag] = ("outcome", "submitted")


class ReportRefused(ReportTrouble):
    """It was refused at the door, or never left; nothing was taken."""

    _tag: ClassVar[Tag] = ("outcome", "refused")


class ReportNotReceived(ReportTrouble):
    """The answer to the submission was lost, and the agency does not list the report, several times over: hand in the
    same message again.
    """

    _tag: ClassVar[Tag] = ("outcome", "notReceived")


class ReportUncertain(ReportTrouble):
    """It is not known whether the report was taken: look it up by its `MessageRefId`, with `trackReport`, before it is
    handed in again.
    """

    _tag: ClassVar[Tag] = ("outcome", "uncertain")


ReportOutcome = Union[
    ReportAccepted,
    ReportPartlyRejected,
    ReportFullyRejected,
    ReportSubmitted,
    ReportRefused,
    ReportNotReceived,
    ReportUncertain,
]
"""How a report ended."""

REPORT_OUTCOME: OneOf[ReportOutcome] = OneOf(
    "outcome",
    {
        "accepted": ReportAccepted,
        "partlyRejected": ReportPartlyRejected,
        "fullyRejected": ReportFullyRejected,
        "submitted": ReportSubmitted,
        "refused": ReportRefused,
        "notReceived": ReportNotReceived,
        "uncertain": ReportUncertain,
    },
)


class CesopMessageType(Code):
    """What kind of message it is."""

    PMT: ClassVar[CesopMessageType]
    """Payment data, or that there is none."""

    VLD: ClassVar[CesopMessageType]
    """The answer to payment data."""

    PNG: ClassVar[CesopMessageType]
    """A check of the connection between administrations."""


CesopMessageType.define(
    PMT="PMT",
    VLD="VLD",
    PNG="PNG",
)


class PspIdType(Code):
    """How a payment service provider is identified."""

    BIC: ClassVar[PspIdType]
    """By a BIC."""

    OTHER: ClassVar[PspIdType]
    """By something else, which `PSPIdOther` names."""


PspIdType.define(
    BIC="BIC",
    OTHER="Other",
)


class PspId(Message):
    """Identifier of a payment service provider."""

    value: str
    """The identifier."""

    psp_id_type: PspIdType
    """What kind it is of."""

    psp_id_other: str | None = None
    """Which other kind."""

    _fields: ClassVar[Fields] = (
        must("value", "value", TEXT),
        must("PSPIdType", "psp_id_type", PspIdType),
        may("PSPIdOther", "psp_id_other", TEXT),
    )


class CesopNameType(Code):
    """What kind of name it is."""

    BUSINESS: ClassVar[CesopNameType]
    """Business name."""

    TRADE: ClassVar[CesopNameType]
    """Trading name."""

    LEGAL: ClassVar[CesopNameType]
    """Legal name."""

    PERSON: ClassVar[CesopNameType]
    """Name of a person."""

    OTHER: ClassVar[CesopNameType]
    """Another, which `nameOther` may name."""


CesopNameType.define(
    BUSINESS="BUSINESS",
    TRADE="TRADE",
    LEGAL="LEGAL",
    PERSON="PERSON",
    OTHER="OTHER",
)


class CesopName(Message):
    """A name."""

    value: str
    """The name, 1 to 200 characters."""

    name_type: CesopNameType
    """What kind it is of."""

    name_other: str | None = None
    """Which other kind."""

    _fields: ClassVar[Fields] = (
        must("value", "value", TEXT),
        must("nameType", "name_type", CesopNameType),
        may("nameOther", "name_other", TEXT),
    )


class CesopPsp(Message):
    """A payment service provider."""

    psp_id: PspId
    """Its identifier."""

    names: Sequence[CesopName] | None = None
    """Its names."""

    _fields: ClassVar[Fields] = (
        must("PSPId", "psp_id", PspId),
        may("Name", "names", ListOf(CesopName)),
    )


class MessageSpec(Message):
    """The header of a message."""

    transmitting_country: str
    """Member State whose administration passes the message on: `DK`."""

    message_type: CesopMessageType
    """Kind of message."""

    message_type_indic: MessageTypeIndic
    """What the message holds."""

    message_ref_id: str
    """UUID, version 4, of this message and no other."""

    reporting_period: ReportingPeriod
    """The quarter."""

    timestamp: str
    """When the message was made: date, time and time zone."""

    corr_message_ref_id: str | None = None
    """`MessageRefId` of the message that is corrected or answered."""

    sending_psp: CesopPsp | None = None
    """Who sends, where that is not who reports."""

    _fields: ClassVar[Fields] = (
        must("TransmittingCountry", "transmitting_country", TEXT),
        must("MessageType", "message_type", CesopMessageType),
        must("MessageTypeIndic", "message_type_indic", MessageTypeIndic),
        must("MessageRefId", "message_ref_id", TEXT),
        may("CorrMessageRefId", "corr_message_ref_id", TEXT),
        may("SendingPSP", "sending_psp", CesopPsp),
        must("ReportingPeriod", "reporting_period", ReportingPeriod),
        must("Timestamp", "timestamp", TEXT),
    )


class AddressFix(Message):
    """An address in parts."""

    street: str | None = None
    """Street."""

    building_identifier: str | None = None
    """House number or name."""

    suite_identifier: str | None = None
    """Suite."""

    floor_identifier: str | None = None
    """Floor."""

    district_name: str | None = None
    """District."""

    pob: str | None = None
    """Post office box."""

    post_code: str | None = None
    """Post code."""

    city: str | None = None
    """City."""

    country_subentity: str | None = None
    """Province or state."""

    _fields: ClassVar[Fields] = (
        may("Street", "street", TEXT),
        may("BuildingIdentifier", "building_identifier", TEXT),
        may("SuiteIdentifier", "suite_identifier", TEXT),
        may("FloorIdentifier", "floor_identifier", TEXT),
        may("DistrictName", "district_name", TEXT),
        may("POB", "pob", TEXT),
        may("PostCode", "post_code", TEXT),
        may("City", "city", TEXT),
        may("CountrySubentity", "country_subentity", TEXT),
    )


class LegalAddressType(Code):
    """The legal character of an address."""

    CESOP301: ClassVar[LegalAddressType]
    """Residential or business."""

    CESOP302: ClassVar[LegalAddressType]
    """Residential."""

    CESOP303: ClassVar[LegalAddressType]
    """Business."""

    CESOP304: ClassVar[LegalAddressType]
    """Registered office."""

    CESOP309: ClassVar[LegalAddressType]
    """Not specified."""


LegalAddressType.define(
    CESOP301="CESOP301",
    CESOP302="CESOP302",
    CESOP303="CESOP303",
    CESOP304="CESOP304",
    CESOP309="CESOP309",
)


class PayeeAddress(Message):
    """An address."""

    country_code: str | None = None
    """Its country."""

    address_fix: AddressFix | None = None
    """In parts, which is preferred."""

    address_free: str | None = None
    """As one text."""

    legal_address_type: LegalAddressType | None = None
    """Its legal character."""

    _fields: ClassVar[Fields] = (
        may("CountryCode", "country_code", TEXT),
        may("AddressFix", "address_fix", AddressFix),
        may("AddressFree", "address_free", TEXT),
        may("legalAddressType", "legal_address_type", LegalAddressType),
    )


class VatId(Message):
    """A confirmed VAT number."""

    value: str
    """The number."""

    issued_by: str
    """The Member State that issued it."""

    _fields: ClassVar[Fields] = (
        must("value", "value", HIDDEN),
        must("issuedBy", "issued_by", TEXT),
    )


class TaxIdType(Code):
    """What kind of tax number it is."""

    UNCONFIRMED_VAT: ClassVar[TaxIdType]
    """A VAT number that is not confirmed."""

    TIN: ClassVar[TaxIdType]
    """Tax identification number."""

    IOSS: ClassVar[TaxIdType]
    """Import One Stop Shop."""

    VOES: ClassVar[TaxIdType]
    """Non-Union scheme."""

    OTHER: ClassVar[TaxIdType]
    """Another, which `TAXIdOther` names."""


TaxIdType.define(
    UNCONFIRMED_VAT="UNCONFIRMED_VAT",
    TIN="TIN",
    IOSS="IOSS",
    VOES="VOES",
    OTHER="OTHER",
)


class TaxId(Message):
    """A tax number."""

    value: str
    """The number."""

    issued_by: str
    """The country that issued it."""

    kind: TaxIdType
    """What kind it is of."""

    tax_id_other: str | None = None
    """Which other kind."""

    _fields: ClassVar[Fields] = (
        must("value", "value", HIDDEN),
        must("issuedBy", "issued_by", TEXT),
        must("type", "kind", TaxIdType),
        may("TAXIdOther", "tax_id_other", TEXT),
    )


class TaxIdentification(Message):
    """Tax numbers of a payee."""

    vat_ids: Sequence[VatId] | None = None
    """Confirmed VAT numbers."""

    tax_ids: Sequence[TaxId] | None = None
    """Other tax numbers."""

    _fields: ClassVar[Fields] = (
        may("VATId", "vat_ids", ListOf(VatId)),
        may("TAXId", "tax_ids", ListOf(TaxId)),
    )


class AccountIdentifierType(Code):
    """How an account, or the place of a payer, is identified."""

    IBAN: ClassVar[AccountIdentifierType]
    """International bank account number."""

    OBAN: ClassVar[AccountIdentifierType]
    """Another bank account number."""

    BIC: ClassVar[AccountIdentifierType]
    """BIC of the provider that holds the account."""

    OTHER: ClassVar[AccountIdentifierType]
    """Something else, which `accountIdentifierOther` names."""


AccountIdentifierType.define(
    IBAN="IBAN",
    OBAN="OBAN",
    BIC="BIC",
    OTHER="Other",
)


class AccountIdentifier(Message):
    """The account of a payee, or the BIC of who holds it."""

    value: str
    """The identifier."""

    country_code: str | None = None
    """Country of the account."""

    kind: AccountIdentifierType | None = None
    """What kind it is of."""

    account_identifier_other: str | None = None
    """Which other kind."""

    _fields: ClassVar[Fields] = (
        must("value", "value", HIDDEN),
        may("CountryCode", "country_code", TEXT),
        may("type", "kind", AccountIdentifierType),
        may("accountIdentifierOther", "account_identifier_other", TEXT),
    )


class TransactionDateType(Code):
    """Which date of a transaction it is."""

    CESOP701: ClassVar[TransactionDateType]
    """Execution."""

    CESOP702: ClassVar[TransactionDateType]
    """Clearing."""

    CESOP703: ClassVar[TransactionDateType]
    """Authorisation."""

    CESOP704: ClassVar[TransactionDateType]
    """Purchase."""

    CESOP705: ClassVar[TransactionDateType]
    """Settlement."""

    CESOP709: ClassVar[TransactionDateType]
    """Another, which `transactionDateOther` names."""


TransactionDateType.define(
    CESOP701="CESOP701",
    CESOP702="CESOP702",
    CESOP703="CESOP703",
    CESOP704="CESOP704",
    CESOP705="CESOP705",
    CESOP709="CESOP709",
)


class TransactionDate(Message):
    """A date of a transaction."""

    value: str
    """Date, time and time zone: `2025-02-03T10:15:00Z`."""

    transaction_date_type: TransactionDateType
    """Which date."""

    transaction_date_other: str | None = None
    """Which other date."""

    _fields: ClassVar[Fields] = (
        must("value", "value", TEXT),
        must("transactionDateType", "transaction_date_type", TransactionDateType),
        may("transactionDateOther", "transaction_date_other", TEXT),
    )


class CesopAmount(Message):
    """An amount with two decimals, and its currency."""

    value: str
    """The amount."""

    currency: str
    """ISO 4217 code."""

    _fields: ClassVar[Fields] = (
        must("value", "value", AMOUNT),
        must("currency", "currency", TEXT),
    )


class CesopPaymentMethod(Message):
    """A payment method."""

    payment_method_type: str
    """`Card payment`, `Bank transfer`, `Direct debit`, `E-money`, `Money Remittance`, `Marketplace`, `Intermediary` or
    `Other`.
    """

    payment_method_other: str | None = None
    """Which other method."""

    _fields: ClassVar[Fields] = (
        must("PaymentMethodType", "payment_method_type", TEXT),
        may("PaymentMethodOther", "payment_method_other", TEXT),
    )


class PayerMs(Message):
    """Where the payer is."""

    value: str
    """The Member State."""

    payer_ms_source: AccountIdentifierType
    """What says so."""

    _fields: ClassVar[Fields] = (
        must("value", "value", TEXT),
        must("PayerMSSource", "payer_ms_source", AccountIdentifierType),
    )


class PspRole(Message):
    """The role of a provider."""

    psp_role_type: str
    """`Acquirer`, `E-money provider`, `Payment Processor` … or `Other`."""

    psp_role_other: str | None = None
    """Which other role."""

    _fields: ClassVar[Fields] = (
        must("PSPRoleType", "psp_role_type", TEXT),
        may("PSPRoleOther", "psp_role_other", TEXT),
    )


class ReportedTransaction(Message):
    """A payment, or the refund of one."""

    transaction_identifier: str
    """Reference by which the provider knows the payment."""

    date_times: Sequence[TransactionDate]
    """When; each type of date at most once, at least one of them in the quarter."""

    amount: CesopAmount
    """How much: positive for a payment, negative for a refund."""

    at_physical_premises: bool
    """Whether it was initiated at the physical premises of the merchant."""

    payer_ms: PayerMs
    """Member State of the payer."""

    corr_transaction_identifier: str | None = None
    """`TransactionIdentifier` of the payment that is refunded."""

    payment_method: CesopPaymentMethod | None = None
    """By which method."""

    psp_role: PspRole | None = None
    """The role of the provider."""

    is_refund: bool | None = None
    """Whether it is a refund."""

    _fields: ClassVar[Fields] = (
        must("TransactionIdentifier", "transaction_identifier", TEXT),
        may("CorrTransactionIdentifier", "corr_transaction_identifier", TEXT),
        must("DateTime", "date_times", ListOf(TransactionDate)),
        must("Amount", "amount", CesopAmount),
        may("PaymentMethod", "payment_method", CesopPaymentMethod),
        must("InitiatedAtPhysicalPremisesOfMerchant", "at_physical_premises", FLAG),
        must("PayerMS", "payer_ms", PayerMs),
        may("PSPRole", "psp_role", PspRole),
        may("IsRefund", "is_refund", FLAG),
    )


class Representative(Message):
    """A provider that receives for a payee without account."""

    representative_id: PspId
    """Its identifier."""

    names: Sequence[CesopName] | None = None
    """Its names."""

    _fields: ClassVar[Fields] = (
        must("RepresentativeId", "representative_id", PspId),
        may("Name", "names", ListOf(CesopName)),
    )


class DocTypeIndic(Code):
    """What a reported payee is."""

    CESOP1: ClassVar[DocTypeIndic]
    """New."""

    CESOP2: ClassVar[DocTypeIndic]
    """It replaces one that was sent before, with all its transactions."""

    CESOP3: ClassVar[DocTypeIndic]
    """It deletes one that was sent before."""


DocTypeIndic.define(
    CESOP1="CESOP1",
    CESOP2="CESOP2",
    CESOP3="CESOP3",
)


class DocSpec(Message):
    """The references of a record."""

    doc_type_indic: DocTypeIndic
    """New, corrected or deleted."""

    doc_ref_id: str
    """UUID, version 4, of this record and no other."""

    corr_message_ref_id: str | None = None
    """Not used in CESOP; ignored where it is given."""

    corr_doc_ref_id: str | None = None
    """`DocRefId` of the record that is corrected or deleted."""

    _fields: ClassVar[Fields] = (
        must("DocTypeIndic", "doc_type_indic", DocTypeIndic),
        must("DocRefId", "doc_ref_id", TEXT),
        may("CorrMessageRefId", "corr_message_ref_id", TEXT),
        may("CorrDocRefId", "corr_doc_ref_id", TEXT),
    )


class ReportedPayee(Message):
    """A payee with the payments that it received, and the refunds that it made."""

    names: Sequence[CesopName]
    """Names, at least one."""

    country: str
    """Country of origin."""

    doc_spec: DocSpec
    """The references of this record."""

    addresses: Sequence[PayeeAddress] | None = None
    """Addresses; left empty where none is known."""

    email_addresses: Sequence[str] | None = None
    """Email addresses."""

    web_pages: Sequence[str] | None = None
    """Web pages."""

    tax_identification: TaxIdentification | None = None
    """Tax numbers; left empty where none is known."""

    account_identifiers: Sequence[AccountIdentifier] | None = None
    """The account, and the BIC of its provider; left empty where the payee has none and a representative receives."""

    reported_transactions: Sequence[ReportedTransaction] | None = None
    """The transactions; none where the payee is deleted."""

    representative: Representative | None = None
    """Who receives for a payee without account."""

    _fields: ClassVar[Fields] = (
        must("Name", "names", ListOf(CesopName)),
        must("Country", "country", TEXT),
        may("Address", "addresses", ListOf(PayeeAddress)),
        may("EmailAddress", "email_addresses", ListOf(TEXT)),
        may("WebPage", "web_pages", ListOf(TEXT)),
        may("TAXIdentification", "tax_identification", TaxIdentification),
        may("AccountIdentifier", "account_identifiers", ListOf(AccountIdentifier)),
        may("ReportedTransaction", "reported_transactions", ListOf(ReportedTransaction)),
        may("Representative", "representative", Representative),
        must("DocSpec", "doc_spec", DocSpec),
    )


class PaymentDataBody(Message):
    """Payment data."""

    reporting_psp: CesopPsp
    """The provider that reports."""

    reported_payees: Sequence[ReportedPayee] | None = None
    """The payees with their transactions."""

    _fields: ClassVar[Fields] = (
        must("ReportingPSP", "reporting_psp", CesopPsp),
        may("ReportedPayee", "reported_payees", ListOf(ReportedPayee)),
    )


class CesopValidationResult(Message):
    """The result of a validation."""

    validation_result: CesopResult
    """The result."""

    validation_errors: Sequence[CesopValidationError] | None = None
    """What is wrong."""

    _fields: ClassVar[Fields] = (
        must("ValidationResult", "validation_result", CesopResult),
        may("ValidationErrors", "validation_errors", ListOf(CesopValidationError)),
    )


class CesopMessage(Message):
    """A CESOP message, version 4.03: a header, and payment data or a validation result."""

    message_spec: MessageSpec
    """The header."""

    payment_data_body: PaymentDataBody | None = None
    """Payment data (PMT)."""

    validation_result: CesopValidationResult | None = None
    """The result of a validation (VLD)."""

    _fields: ClassVar[Fields] = (
        must("MessageSpec", "message_spec", MessageSpec),
        may("PaymentDataBody", "payment_data_body", PaymentDataBody),
        may("ValidationResult", "validation_result", CesopValidationResult),
    )


class ReportToWrite(Message):
    """A message to be written."""

    message: CesopMessage
    """The message. A `MessageRefId`, a `DocRefId` and a `Timestamp` that are left empty are made."""

    _fields: ClassVar[Fields] = (
        must("message", "message", CesopMessage),
    )


class WrittenReport(Message):
    """A message as it is handed in."""

    xml: str
    """The message as XML, UTF-8."""

    file_name: str
    """The name of the file by the guide's convention, for part 1 of 1."""

    message_ref_id: str
    """`MessageRefId` of the message."""

    _fields: ClassVar[Fields] = (
        must("xml", "xml", HIDDEN),
        must("fileName", "file_name", TEXT),
        must("messageRefId", "message_ref_id", TEXT),
    )


class CesopRefusal(Message):
    """Why nothing came of a job that ends at once."""

    error: _native.Error
    """What is wrong."""

    _fields: ClassVar[Fields] = (
        must("error", "error", ERROR),
    )


class WriteWritten(WrittenReport):
    """It was written."""

    _tag: ClassVar[Tag] = ("outcome", "written")


class WriteRefused(CesopRefusal):
    """It cannot be written."""

    _tag: ClassVar[Tag] = ("outcome", "refused")


WriteOutcome = Union[
    WriteWritten,
    WriteRefused,
]
"""How the writing of a message ended."""

WRITE_OUTCOME: OneOf[WriteOutcome] = OneOf(
    "outcome",
    {
        "written": WriteWritten,
        "refused": WriteRefused,
    },
)


class ReportToCheck(Message):
    """A message to be checked."""

    xml: str
    """The message as XML."""

    history: Sequence[str] | None = None
    """Messages that were handed in before, as XML, oldest first: with them the rules that look back are checked too."""

    most_findings: int | None = None
    """Stop after so many findings (code 50080): 1,000 where absent."""

    _fields: ClassVar[Fields] = (
        must("xml", "xml", HIDDEN),
        may("history", "history", ListOf(HIDDEN)),
        may("mostFindings", "most_findings", INTEGER),
    )


class CesopRejection(Code):
    """What an error does to the message."""

    FULL: ClassVar[CesopRejection]
    """The whole message is refused."""

    PARTIAL: ClassVar[CesopRejection]
    """The payee is refused with all its transactions."""

    NONE: ClassVar[CesopRejection]
    """Nothing: the rule was withdrawn, its code is still in the list of texts."""


CesopRejection.define(
    FULL="FULL",
    PARTIAL="PARTIAL",
    NONE="NONE",
)


class Finding(Message):
    """Something that the validator would refuse."""

    code: str
    """The code: `45010`."""

    rejection: CesopRejection
    """What it rejects."""

    xpath: str
    """Where: `/CESOP/PaymentDataBody/ReportedPayee[2]/ReportedTransaction[7]/Amount`."""

    text: str
    """What is wrong, and what would be right."""

    rule: str | None = None
    """The rule; absent for codes whose rule was withdrawn."""

    detail: str | None = None
    """What was found there; never an account number."""

    doc_ref_id: str | None = None
    """`DocRefId` of the payee."""

    transaction_identifier: str | None = None
    """The transaction."""

    _fields: ClassVar[Fields] = (
        must("code", "code", TEXT),
        may("rule", "rule", TEXT),
        must("rejection", "rejection", CesopRejection),
        must("xpath", "xpath", TEXT),
        must("text", "text", TEXT),
        may("detail", "detail", TEXT),
        may("docRefId", "doc_ref_id", TEXT),
        may("transactionIdentifier", "transaction_identifier", TEXT),
    )


class CheckedReport(Message):
    """What our own validation says."""

    result: CesopResult
    """What the agency's validation would say: `VALIDATED` where no finding rejects anything."""

    findings: Sequence[Finding]
    """The findings, in the order of the message."""

    payees: int
    """How many payees there are."""

    transactions: int
    """How many transactions there are."""

    message_ref_id: str | None = None
    """`MessageRefId` of the message."""

    _fields: ClassVar[Fields] = (
        must("result", "result", CesopResult),
        must("findings", "findings", ListOf(Finding)),
        may("messageRefId", "message_ref_id", TEXT),
        must("payees", "payees", INTEGER),
        must("transactions", "transactions", INTEGER),
    )


class CheckValid(CheckedReport):
    """Nothing would be rejected."""

    _tag: ClassVar[Tag] = ("outcome", "valid")


class CheckInvalid(CheckedReport):
    """The findings say what would be, and why."""

    _tag: ClassVar[Tag] = ("outcome", "invalid")


CheckOutcome = Union[
    CheckValid,
    CheckInvalid,
]
"""What our own validation says."""

CHECK_OUTCOME: OneOf[CheckOutcome] = OneOf(
    "outcome",
    {
        "valid": CheckValid,
        "invalid": CheckInvalid,
    },
)


class ReportRef(Message):
    """A report by the agency's id of it."""

    report_id: str
    """The id that the submission brought."""

    _fields: ClassVar[Fields] = (
        must("reportId", "report_id", TEXT),
    )


class ReportQuery(Message):
    """Which reports are listed."""

    year: int | None = None
    """The year, such as 2026; all where absent."""

    quarter: int | None = None
    """The quarter, 1 to 4; all where absent."""

    _fields: ClassVar[Fields] = (
        may("year", "year", INTEGER),
        may("quarter", "quarter", INTEGER),
    )


class CesopReportList(Message):
    """Reports that the agency holds, as it lists them."""

    reports: Sequence[Json]
    """The reports; each with what the agency says of it."""

    _fields: ClassVar[Fields] = (
        must("reports", "reports", ListOf(JSON)),
    )


class ReportToTrack(Message):
    """A report to be followed further, by one of its ids."""

    report_id: str | None = None
    """The id that the submission brought; where it is not known, the message is looked up in the agency's list."""

    message_ref_id: str | None = None
    """`MessageRefId` of the message, where it is known: an answer to another one is then not taken."""

    _fields: ClassVar[Fields] = (
        may("reportId", "report_id", TEXT),
        may("messageRefId", "message_ref_id", TEXT),
    )


class CesopXml(Message):
    """A message or an answer to be read."""

    xml: str
    """The message as XML."""

    _fields: ClassVar[Fields] = (
        must("xml", "xml", HIDDEN),
    )


class ReadMessage(Message):
    """What was read."""

    message: CesopMessage
    """The message, typed."""

    answer: CesopAnswer | None = None
    """The same read as an answer, where it is a validation result."""

    _fields: ClassVar[Fields] = (
        must("message", "message", CesopMessage),
        may("answer", "answer", CesopAnswer),
    )


class ReadRead(ReadMessage):
    """It was read."""

    _tag: ClassVar[Tag] = ("outcome", "read")


class ReadUnreadable(CesopRefusal):
    """It is no CESOP message."""

    _tag: ClassVar[Tag] = ("outcome", "unreadable")


ReadOutcome = Union[
    ReadRead,
    ReadUnreadable,
]
"""How the reading of a message ended."""

READ_OUTCOME: OneOf[ReadOutcome] = OneOf(
    "outcome",
    {
        "read": ReadRead,
        "unreadable": ReadUnreadable,
    },
)


class ReportToCorrect(Message):
    """What is to be corrected."""

    xml: str
    """The message that was handed in, as XML."""

    answer: str | None = None
    """The answer to it, as XML; absent for a correction of our own accord."""

    delete: Sequence[str] | None = None
    """`DocRefId` of payees that are deleted."""

    replace: Sequence[str] | None = None
    """`DocRefId` of payees that are replaced, where no answer says so."""

    _fields: ClassVar[Fields] = (
        must("xml", "xml", HIDDEN),
        may("answer", "answer", HIDDEN),
        may("delete", "delete", ListOf(TEXT)),
        may("replace", "replace", ListOf(TEXT)),
    )


class CorrectionToDo(Message):
    """A place in a correction that has to be changed."""

    code: str
    """The code of the error."""

    text: str
    """What is wrong, in the validator's words."""

    doc_ref_id: str | None = None
    """`DocRefId` that the payee has in the correction."""

    corr_doc_ref_id: str | None = None
    """`DocRefId` that it had."""

    transaction_identifier: str | None = None
    """The transaction at fault."""

    correct: str | None = None
    """Where to look, in words."""

    _fields: ClassVar[Fields] = (
        may("docRefId", "doc_ref_id", TEXT),
        may("corrDocRefId", "corr_doc_ref_id", TEXT),
        may("transactionIdentifier", "transaction_identifier", TEXT),
        must("code", "code", TEXT),
        must("text", "text", TEXT),
        may("correct", "correct", TEXT),
    )


class CorrectedReport(Message):
    """A correction, to be completed by what is right."""

    message: CesopMessage
    """The message that corrects: its references are right, its data is what was handed in."""

    xml: str
    """The same as XML."""

    file_name: str
    """The name of the file by the guide's convention, for part 2 of 2."""

    to_do: Sequence[CorrectionToDo]
    """What has to be changed in it before it is handed in."""

    _fields: ClassVar[Fields] = (
        must("message", "message", CesopMessage),
        must("xml", "xml", HIDDEN),
        must("fileName", "file_name", TEXT),
        must("toDo", "to_do", ListOf(CorrectionToDo)),
    )


class CesopAnswerOnly(Message):
    """An answer without more."""

    answer: CesopAnswer | None = None
    """The answer, where there was one."""

    _fields: ClassVar[Fields] = (
        may("answer", "answer", CesopAnswer),
    )


class CorrectCorrected(CorrectedReport):
    """Here is the correction."""

    _tag: ClassVar[Tag] = ("outcome", "corrected")


class CorrectAnew(CorrectedReport):
    """Nothing was taken: hand in a new message, made from this draft, with new references."""

    _tag: ClassVar[Tag] = ("outcome", "anew")


class CorrectNothingToCorrect(CesopAnswerOnly):
    """There is nothing to correct."""

    _tag: ClassVar[Tag] = ("outcome", "nothingToCorrect")


class CorrectRefused(CesopRefusal):
    """It cannot be corrected."""

    _tag: ClassVar[Tag] = ("outcome", "refused")


CorrectOutcome = Union[
    CorrectCorrected,
    CorrectAnew,
    CorrectNothingToCorrect,
    CorrectRefused,
]
"""How the making of a correction ended."""

CORRECT_OUTCOME: OneOf[CorrectOutcome] = OneOf(
    "outcome",
    {
        "corrected": CorrectCorrected,
        "anew": CorrectAnew,
        "nothingToCorrect": CorrectNothingToCorrect,
        "refused": CorrectRefused,
    },
)


class QuarterConfig(Message):
    """How a quarter is reported."""

    quarter: int
    """The quarter, 1 to 4."""

    year: int
    """The year."""

    reporting_psp: CesopPsp
    """The provider that reports."""

    sending_psp: CesopPsp | None = None
    """Who sends, where that is not who reports."""

    transmitting_country: str | None = None
    """Member State whose administration takes the report: `DK` where absent."""

    largest_file: int | None = None
    """The largest file, in bytes: 50,000,000 where absent."""

    threshold: int | None = None
    """A payee is reported when it received more payments than this: 25 where absent."""

    time_zone: str | None = None
    """`Z` or an offset such as `+01:00`, for dates without one; such dates are refused where absent."""

    delimiter: str | None = None
    """The delimiter of the columns; where absent, the one that occurs most often in the first line."""

    decimal_comma: bool | None = None
    """Whether amounts have a comma before their decimals; so where columns are divided by something else, if
    absent.
    """

    columns: Mapping[str, str] | None = None
    """Names of columns in the file, by the names that they have here."""

    defaults: Mapping[str, str] | None = None
    """Values for columns that the file does not have, or has empty."""

    files_before: int | None = None
    """How many files were handed in for this quarter before: 0 where absent. They count in the names of the files."""

    skip_faulty: bool | None = None
    """Leaves rows with faults out, instead of refusing the whole file."""

    _fields: ClassVar[Fields] = (
        must("quarter", "quarter", INTEGER),
        must("year", "year", INTEGER),
        must("reportingPsp", "reporting_psp", CesopPsp),
        may("sendingPsp", "sending_psp", CesopPsp),
        may("transmittingCountry", "transmitting_country", TEXT),
        may("largestFile", "largest_file", INTEGER),
        may("threshold", "threshold", INTEGER),
        may("timeZone", "time_zone", TEXT),
        may("delimiter", "delimiter", TEXT),
        may("decimalComma", "decimal_comma", FLAG),
        may("columns", "columns", MapOf(TEXT)),
        may("defaults", "defaults", MapOf(TEXT)),
        may("filesBefore", "files_before", INTEGER),
        may("skipFaulty", "skip_faulty", FLAG),
    )


class QuarterFile(Message):
    """A file."""

    name: str
    """Its name by the guide's convention."""

    message_ref_id: str
    """`MessageRefId` of its message."""

    bytes: int
    """Its size in bytes."""

    payees: int
    """How many payees are in it."""

    transactions: int
    """How many transactions are in it."""

    _fields: ClassVar[Fields] = (
        must("name", "name", TEXT),
        must("messageRefId", "message_ref_id", TEXT),
        must("bytes", "bytes", INTEGER),
        must("payees", "payees", INTEGER),
        must("transactions", "transactions", INTEGER),
    )


class RowProblem(Message):
    """What is wrong with a row."""

    line: int
    """Its line, from 1."""

    column: str
    """The column."""

    text: str
    """What is wrong, or what would be right."""

    _fields: ClassVar[Fields] = (
        must("line", "line", INTEGER),
        must("column", "column", TEXT),
        must("text", "text", TEXT),
    )


class QuarterSummary(Message):
    """The summary of a quarter's payments."""

    rows: int
    """Rows read."""

    payments: int
    """Payments that are reported."""

    refunds: int
    """Refunds that are reported."""

    payees: int
    """Payees that are reported."""

    outside_quarter: int
    """Rows none of whose dates lies in the quarter."""

    domestic: int
    """Rows whose payer is in the payee's own country."""

    payer_outside_union: int
    """Rows whose payer is in no Member State."""

    below_threshold: int
    """Rows of payees that received too few payments."""

    payees_below_threshold: int
    """Payees that received too few payments."""

    faulty: int
    """Rows with faults."""

    problems: Sequence[RowProblem]
    """The first of them."""

    totals: Mapping[str, str]
    """What is reported, by currency: payments less refunds, exact. Known once everything is written."""

    by_country: Mapping[str, int]
    """Transactions that are reported, by the country of the payee."""

    _fields: ClassVar[Fields] = (
        must("rows", "rows", INTEGER),
        must("payments", "payments", INTEGER),
        must("refunds", "refunds", INTEGER),
        must("payees", "payees", INTEGER),
        must("outsideQuarter", "outside_quarter", INTEGER),
        must("domestic", "domestic", INTEGER),
        must("payerOutsideUnion", "payer_outside_union", INTEGER),
        must("belowThreshold", "below_threshold", INTEGER),
        must("payeesBelowThreshold", "payees_below_threshold", INTEGER),
        must("faulty", "faulty", INTEGER),
        must("problems", "problems", ListOf(RowProblem)),
        must("totals", "totals", MapOf(TEXT)),
        must("byCountry", "by_country", MapOf(INTEGER)),
    )


class QuarterPlan(Message):
    """What is going to be written."""

    files: Sequence[QuarterFile]
    """The files, in order."""

    summary: QuarterSummary
    """What the first reading found."""

    _fields: ClassVar[Fields] = (
        must("files", "files", ListOf(QuarterFile)),
        must("summary", "summary", QuarterSummary),
    )
