# Written by `make generate` from the core's definitions; do not edit.
"""Messages as the standards have them, with their names in Python's spelling.

A field that a bank sends and its message does not know is kept in `extra` and written back; a code that is not listed
stays as it is. Amounts are text: `"100.33"`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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
    "AddEngagements",
    "Address",
    "Agreement",
    "AgreementRef",
    "Agreements",
    "AskForConsent",
    "AuthorisationRef",
    "AuthorisationStarted",
    "Authorisations",
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
    "BookingStatus",
    "BulkPayment",
    "BulkPaymentElement",
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
    "Context",
    "CreateAccount",
    "CreateAgreement",
    "CreateBasket",
    "CreateCardAccount",
    "CreateCardTransactions",
    "CreateCustomer",
    "CreateTransactions",
    "Customer",
    "CustomerRef",
    "CustomerType",
    "Customers",
    "CustomersQuery",
    "Engagement",
    "ExchangeRate",
    "ExecutionRule",
    "FrequencyCode",
    "FundsAnswer",
    "FundsQuestion",
    "InitiateBulkPayment",
    "InitiatePayment",
    "InitiatePeriodicPayment",
    "InstructedAmount",
    "KnownBasket",
    "KnownPayment",
    "Link",
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
    "OneAccount",
    "OneCardAccount",
    "Payment",
    "PaymentAbandoned",
    "PaymentBooked",
    "PaymentCancelled",
    "PaymentCompleted",
    "PaymentDetails",
    "PaymentEnded",
    "PaymentInitiated",
    "PaymentNeedsSignature",
    "PaymentNoFunds",
    "PaymentNotAuthorised",
    "PaymentNotCancelled",
    "PaymentOutcome",
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
    "Profile",
    "PsuDevice",
    "ReadTrouble",
    "Registered",
    "Role",
    "ScaStatus",
    "ScaStatusReply",
    "Session",
    "SignBasket",
    "SigningBasket",
    "StatusSeen",
    "StructuredReference",
    "Tokens",
    "Transaction",
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
    "UpdatePayment",
    "UpdatePeriodicPayment",
    "Users",
]


@dataclass(frozen=True, kw_only=True, repr=False)
class Profile(Message):
    """What a system demands, as data. Whatever is not set is as the system's documentation has it."""

    signed_headers: Sequence[str] | None = None
    """Names of the headers to sign, in order, lower case; `(request-target)` may be among them."""

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

    _fields: ClassVar[Fields] = (
        may("signedHeaders", "signed_headers", ListOf(TEXT)),
        may("acceptFix", "accept_fix", ListOf(TEXT)),
        may("redirectPreferred", "redirect_preferred", FLAG),
        may("pollFirstMs", "poll_first_ms", INTEGER),
        may("pollLongestMs", "poll_longest_ms", INTEGER),
        may("largestAnswer", "largest_answer", INTEGER),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class BankConfig(Message):
    """A bank, our identity there, and how requests are signed."""

    system: str
    """Name of the system: `tietoevry`."""

    base_url: str
    """Address below which the bank's interface lives, without `/v1`: `https://api.bank.example/openbanking`."""

    redirect_uri: str | None = None
    """Where the bank sends users back to (`TPP-Redirect-URI`). Each job may name another."""

    certificate: str | None = None
    """The certificate that belongs to the signing key (QSealC), as PEM or as base64 of its DER."""

    key: str | None = None
    """The signing key as PEM, PKCS#8 or PKCS#1. Without it a key held elsewhere signs, through `Step.Sign`."""

    key_id: str | None = None
    """keyId of the signature, where it is not the one of the certificate."""

    headers: Mapping[str, str] | None = None
    """Headers to be sent with every request, such as `ASPSP-ID`."""

    profile: Profile | None = None
    """What differs from the system's own profile."""

    _fields: ClassVar[Fields] = (
        must("system", "system", TEXT),
        must("baseUrl", "base_url", TEXT),
        may("redirectUri", "redirect_uri", TEXT),
        may("certificate", "certificate", TEXT),
        may("key", "key", HIDDEN),
        may("keyId", "key_id", TEXT),
        may("headers", "headers", MapOf(TEXT)),
        may("profile", "profile", Profile),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class Tokens(Message):
    """What a token endpoint gave. Secret."""

    access_token: str
    """The token that is sent with each call."""

    refresh_token: str | None = None
    """The token with which another access token is had without the user."""

    expires_at_ms: int | None = None
    """Unix time in milliseconds from which on the access token no longer holds; absent where the bank did not say."""

    scope: str | None = None
    """What the token is good for."""

    _fields: ClassVar[Fields] = (
        must("accessToken", "access_token", HIDDEN),
        may("refreshToken", "refresh_token", HIDDEN),
        may("expiresAtMs", "expires_at_ms", INTEGER),
        may("scope", "scope", TEXT),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class Session(Message):
    """What the bank gave us for one user. It can be saved, and is secret."""

    psu_id: str | None = None
    """`PSU-ID`: names the user at this bank, for this TPP; it does not change."""

    psu_corporate_id: str | None = None
    """`PSU-Corporate-ID`: the agreement for which the user acts; absent in the private context."""

    tpp_session_id: str | None = None
    """`TPP-Session-ID` under which the user authenticated last."""

    sca_at_ms: int | None = None
    """When that was, as Unix time in milliseconds; it holds for an hour."""

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


@dataclass(frozen=True, kw_only=True, repr=False)
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
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class Context(Message):
    """For whom and from where a job acts."""

    session: Session | None = None
    """What the bank gave us for this user before."""

    psu: PsuDevice | None = None
    """The user's device. Needed for payments; absent when the user is not there."""

    redirect_uri: str | None = None
    """Where the bank sends this user back to, when it is not the bank configuration's address."""

    _fields: ClassVar[Fields] = (
        may("session", "session", Session),
        may("psu", "psu", PsuDevice),
        may("redirectUri", "redirect_uri", TEXT),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class Nothing(Message):
    """No input, or an answer without content."""


@dataclass(frozen=True, kw_only=True, repr=False)
class Link(Message):
    """A link."""

    href: str
    """Address, in full or relative to the bank's base address."""

    _fields: ClassVar[Fields] = (
        must("href", "href", TEXT),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class Users(Message):
    """The answer to `GET /v1/users`."""

    links: Mapping[str, Link]
    """`scaRedirect`: where to take the user."""

    _fields: ClassVar[Fields] = (
        must("_links", "links", MapOf(Link)),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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

    transaction_fee_indicator: bool | None = None
    """Whether the bank announced a fee."""

    transaction_fees: InstructedAmount | None = None
    """The fee, when the bank announced one."""

    _fields: ClassVar[Fields] = (
        must("paymentService", "payment_service", TEXT),
        must("paymentProduct", "payment_product", TEXT),
        may("paymentId", "payment_id", TEXT),
        may("transactionStatus", "transaction_status", TransactionStatus),
        may("startAuthorisation", "start_authorisation", TEXT),
        may("transactionFeeIndicator", "transaction_fee_indicator", FLAG),
        may("transactionFees", "transaction_fees", InstructedAmount),
        must("statuses", "statuses", ListOf(StatusSeen)),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class PaymentEnded(Message):
    """A payment that ended without trouble."""

    payment: KnownPayment
    """What is known of it."""

    _fields: ClassVar[Fields] = (
        must("payment", "payment", KnownPayment),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class PaymentPsuRegistered(Registered):
    """The PSU is registered; there was no payment to make."""

    _tag: ClassVar[Tag] = ("outcome", "psuRegistered")


@dataclass(frozen=True, kw_only=True, repr=False)
class PaymentCompleted(PaymentEnded):
    """The payment is complete: the debtor's account was debited."""

    _tag: ClassVar[Tag] = ("outcome", "completed")


@dataclass(frozen=True, kw_only=True, repr=False)
class PaymentBooked(PaymentEnded):
    """The payment was executed and booked; it is now found among the account's transactions."""

    _tag: ClassVar[Tag] = ("outcome", "booked")


@dataclass(frozen=True, kw_only=True, repr=False)
class PaymentRegistered(PaymentEnded):
    """The periodic payment is registered; the bank executes it when it is due."""

    _tag: ClassVar[Tag] = ("outcome", "registered")


@dataclass(frozen=True, kw_only=True, repr=False)
class PaymentRejected(PaymentTrouble):
    """The bank rejected the payment."""

    _tag: ClassVar[Tag] = ("outcome", "rejected")


@dataclass(frozen=True, kw_only=True, repr=False)
class PaymentNoFunds(PaymentTrouble):
    """The debtor's account had no money for it."""

    _tag: ClassVar[Tag] = ("outcome", "noFunds")


@dataclass(frozen=True, kw_only=True, repr=False)
class PaymentNeedsSignature(PaymentEnded):
    """Another PSU has to sign: start `authorisePayment` for them with this payment."""

    _tag: ClassVar[Tag] = ("outcome", "needsSignature")


@dataclass(frozen=True, kw_only=True, repr=False)
class PaymentNotAuthorised(PaymentTrouble):
    """The user did not authorise it. It can be authorised again or deleted."""

    _tag: ClassVar[Tag] = ("outcome", "notAuthorised")


@dataclass(frozen=True, kw_only=True, repr=False)
class PaymentCancelled(PaymentEnded):
    """The payment is cancelled."""

    _tag: ClassVar[Tag] = ("outcome", "cancelled")


@dataclass(frozen=True, kw_only=True, repr=False)
class PaymentNotCancelled(PaymentTrouble):
    """The payment could not be cancelled and stands."""

    _tag: ClassVar[Tag] = ("outcome", "notCancelled")


@dataclass(frozen=True, kw_only=True, repr=False)
class PaymentRefused(PaymentTrouble):
    """The bank refused a request."""

    _tag: ClassVar[Tag] = ("outcome", "refused")


@dataclass(frozen=True, kw_only=True, repr=False)
class PaymentUncertain(PaymentTrouble):
    """It is not known whether the bank holds the payment. Nothing was sent twice."""

    _tag: ClassVar[Tag] = ("outcome", "uncertain")


@dataclass(frozen=True, kw_only=True, repr=False)
class PaymentVanished(PaymentTrouble):
    """The payment is no longer listed, and its last known status does not say why."""

    _tag: ClassVar[Tag] = ("outcome", "vanished")


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class Agreements(Message):
    """The agreements for which a PSU may act ("Special Handling for Corporate Context"). The document shows no example;
    fields beyond these are kept in `extra`.
    """

    agreements: Sequence[Agreement]
    """The agreements."""

    _fields: ClassVar[Fields] = (
        must("agreements", "agreements", ListOf(Agreement)),
    )


class ConsentStatus(Code):
    """Where a consent stands (Implementation Guidelines, 14.15)."""

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


@dataclass(frozen=True, kw_only=True, repr=False)
class ConsentStarted(Message):
    """The bank's answer to a question for consent."""

    links: Mapping[str, Link]
    """`scaRedirect`: where to take the user."""

    consent_status: ConsentStatus | None = None
    """Where the consent stands, where the bank says so."""

    consent_id: str | None = None
    """The bank's id of it, where the bank gives one."""

    _fields: ClassVar[Fields] = (
        may("consentStatus", "consent_status", ConsentStatus),
        may("consentId", "consent_id", TEXT),
        must("_links", "links", MapOf(Link)),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class AskForConsent(Message):
    """A consent to ask for in the deprecated way."""

    body: ConsentRequest | None = None
    """What access is asked for. The bank disregards it."""

    _fields: ClassVar[Fields] = (
        may("body", "body", ConsentRequest),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class ConsentGranted(Message):
    """Consent was given."""

    session: Session
    """What to keep for this user."""

    _fields: ClassVar[Fields] = (
        must("session", "session", Session),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class ConsentTrouble(Message):
    """Consent was not given."""

    error: _native.Error
    """Whose fault, why, and what to do next."""

    _fields: ClassVar[Fields] = (
        must("error", "error", ERROR),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class ConsentGrantedOutcome(ConsentGranted):
    """The user came back from the bank, known to us by the session. They may have chosen any of their accounts."""

    _tag: ClassVar[Tag] = ("outcome", "granted")


@dataclass(frozen=True, kw_only=True, repr=False)
class ConsentDeclined(ConsentTrouble):
    """The user came back without having agreed."""

    _tag: ClassVar[Tag] = ("outcome", "declined")


@dataclass(frozen=True, kw_only=True, repr=False)
class ConsentRefused(ConsentTrouble):
    """The bank refused, or could not be reached."""

    _tag: ClassVar[Tag] = ("outcome", "refused")


@dataclass(frozen=True, kw_only=True, repr=False)
class ConsentAbandoned(Nothing):
    """Ended by the host."""

    _tag: ClassVar[Tag] = ("outcome", "abandoned")


ConsentOutcome = Union[
    ConsentGrantedOutcome,
    ConsentDeclined,
    ConsentRefused,
    ConsentAbandoned,
]
"""How a question for consent ended."""

CONSENT_OUTCOME: OneOf[ConsentOutcome] = OneOf(
    "outcome",
    {
        "granted": ConsentGrantedOutcome,
        "declined": ConsentDeclined,
        "refused": ConsentRefused,
        "abandoned": ConsentAbandoned,
    },
)


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class Balance(Message):
    """A balance."""

    balance_amount: InstructedAmount
    """How much. The currency is that of the account."""

    balance_type: BalanceType
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
        must("balanceType", "balance_type", BalanceType),
        may("creditLimitIncluded", "credit_limit_included", FLAG),
        may("lastChangeDateTime", "last_change_date_time", TEXT),
        may("referenceDate", "reference_date", TEXT),
        may("lastCommittedTransaction", "last_committed_transaction", TEXT),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class AccountDetails(Message):
    """An account."""

    currency: str
    """Its currency, ISO 4217."""

    resource_id: str | None = None
    """The bank's id of it: opaque."""

    iban: str | None = None
    """International account number."""

    bban: str | None = None
    """National account number; in Norway 11 digits."""

    msisdn: str | None = None
    """Phone number that stands for it."""

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
        must("currency", "currency", TEXT),
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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class AccountView(Message):
    """An account, and what is read from it."""

    account: AccountDetails
    """The account as the bank told it."""

    cash_account_type: CashAccountType | None = None
    """Kind of account by ISO 20022; absent where the bank has a word of its own, which `account` holds."""

    name: str | None = None
    """The name to show: the PSU's own, else the bank's."""

    _fields: ClassVar[Fields] = (
        must("account", "account", AccountDetails),
        may("cashAccountType", "cash_account_type", CashAccountType),
        may("name", "name", TEXT),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class AccountsView(Message):
    """The accounts that the PSU gave consent to."""

    accounts: Sequence[AccountView]
    """One entry each."""

    _fields: ClassVar[Fields] = (
        must("accounts", "accounts", ListOf(AccountView)),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class AccountsRead(AccountsView):
    """They were read."""

    _tag: ClassVar[Tag] = ("outcome", "read")


@dataclass(frozen=True, kw_only=True, repr=False)
class AccountsRefused(ReadTrouble):
    """The bank refused; the error holds its code."""

    _tag: ClassVar[Tag] = ("outcome", "refused")


@dataclass(frozen=True, kw_only=True, repr=False)
class AccountsUncertain(ReadTrouble):
    """The answer is not to be had; nothing was changed by asking."""

    _tag: ClassVar[Tag] = ("outcome", "uncertain")


@dataclass(frozen=True, kw_only=True, repr=False)
class AccountsDeclined(ReadTrouble):
    """The user came back from the bank without having agreed."""

    _tag: ClassVar[Tag] = ("outcome", "declined")


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class OneAccount(Message):
    """One account."""

    account: AccountDetails
    """The account."""

    _fields: ClassVar[Fields] = (
        must("account", "account", AccountDetails),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class AccountRef(Message):
    """An account to refer to."""

    account_id: str
    """The bank's id of the account (`resourceId`): opaque."""

    _fields: ClassVar[Fields] = (
        must("accountId", "account_id", TEXT),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
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
    """Phone number that stands for an account."""

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


@dataclass(frozen=True, kw_only=True, repr=False)
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
    """Booked and pending. The bank gives all pending ones, whatever dates and limit are asked for ("Known Issues")."""


BookingStatus.define(
    BOOKED="booked",
    PENDING="pending",
    BOTH="both",
)


@dataclass(frozen=True, kw_only=True, repr=False)
class TransactionQuery(Message):
    """Which transactions to read: the first page by account and dates, every further one by the link of the page before."""

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

    _fields: ClassVar[Fields] = (
        must("accountId", "account_id", TEXT),
        must("bookingStatus", "booking_status", BookingStatus),
        may("dateFrom", "date_from", TEXT),
        may("dateTo", "date_to", TEXT),
        may("limit", "limit", INTEGER),
        may("next", "next", TEXT),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class ExchangeRate(Message):
    """A rate at which was exchanged."""

    source_currency: str | None = None
    """Currency exchanged from."""

    exchange_rate: str | None = None
    """The rate."""

    unit_currency: str | None = None
    """Currency in which the rate is told."""

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


@dataclass(frozen=True, kw_only=True, repr=False)
class Transaction(Message):
    """A transaction. "For booked transactions the transactionId can be expected to be stable"; pending ones may change."""

    transaction_amount: InstructedAmount
    """How much; below zero for money that went out."""

    transaction_id: str | None = None
    """The bank's id of it."""

    entry_reference: str | None = None
    """Reference of the entry, for delta reading."""

    end_to_end_id: str | None = None
    """Reference of the one who paid."""

    batch_indicator: bool | None = None
    """Whether it stands for several transactions."""

    batch_number_of_transactions: int | None = None
    """For how many."""

    mandate_id: str | None = None
    """Mandate of a direct debit."""

    check_id: str | None = None
    """Number of a cheque."""

    creditor_id: str | None = None
    """Identification of the creditor."""

    booking_date: str | None = None
    """When it was booked."""

    value_date: str | None = None
    """From when on it counts."""

    currency_exchange: Sequence[ExchangeRate] | None = None
    """Rates, where currencies were exchanged."""

    creditor_name: str | None = None
    """Who was paid."""

    creditor_account: AccountReference | None = None
    """The account credited."""

    creditor_agent: str | None = None
    """The creditor's bank."""

    ultimate_creditor: str | None = None
    """Who in the end was paid."""

    debtor_name: str | None = None
    """Who paid."""

    debtor_account: AccountReference | None = None
    """The account debited."""

    debtor_agent: str | None = None
    """The debtor's bank."""

    ultimate_debtor: str | None = None
    """Who in the end paid."""

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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class Transactions(Message):
    """The bank's answer to a question for transactions: one page."""

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


@dataclass(frozen=True, kw_only=True, repr=False)
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

    _fields: ClassVar[Fields] = (
        may("account", "account", AccountReference),
        must("booked", "booked", ListOf(Transaction)),
        must("pending", "pending", ListOf(Transaction)),
        may("balances", "balances", ListOf(Balance)),
        may("next", "next", TransactionQuery),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class TransactionPageRead(TransactionPage):
    """It was read."""

    _tag: ClassVar[Tag] = ("outcome", "read")


@dataclass(frozen=True, kw_only=True, repr=False)
class TransactionPageRefused(ReadTrouble):
    """The bank refused; the error holds its code."""

    _tag: ClassVar[Tag] = ("outcome", "refused")


@dataclass(frozen=True, kw_only=True, repr=False)
class TransactionPageUncertain(ReadTrouble):
    """The answer is not to be had; nothing was changed by asking."""

    _tag: ClassVar[Tag] = ("outcome", "uncertain")


@dataclass(frozen=True, kw_only=True, repr=False)
class TransactionPageDeclined(ReadTrouble):
    """The user came back from the bank without having agreed."""

    _tag: ClassVar[Tag] = ("outcome", "declined")


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class TransactionDetails(Message):
    """The details of a transaction."""

    transactions_details: Transaction
    """The transaction, with what the list leaves out."""

    _fields: ClassVar[Fields] = (
        must("transactionsDetails", "transactions_details", Transaction),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class CardAccountDetails(Message):
    """A card account: what several cards of one contract are booked to."""

    currency: str
    """Its currency, ISO 4217."""

    resource_id: str | None = None
    """The bank's id of it: opaque."""

    masked_pan: str | None = None
    """Number of the card, masked."""

    owner_name: str | None = None
    """Name of the owner."""

    name: str | None = None
    """Name the bank gave it: up to 70 characters, before `longer-names` fewer."""

    display_name: str | None = None
    """Name the PSU gave it."""

    product: str | None = None
    """The bank's product."""

    debit_accounting: bool | None = None
    """Whether amounts are told as debits: a purchase is then below zero."""

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
        must("currency", "currency", TEXT),
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


@dataclass(frozen=True, kw_only=True, repr=False)
class CardAccounts(Message):
    """The card accounts that the PSU gave consent to."""

    card_accounts: Sequence[CardAccountDetails]
    """One entry each."""

    _fields: ClassVar[Fields] = (
        must("cardAccounts", "card_accounts", ListOf(CardAccountDetails)),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class CardAccountView(Message):
    """A card account, and what is read from it."""

    card_account: CardAccountDetails
    """The card account as the bank told it."""

    name_may_be_cut: bool
    """Whether the bank may have cut the name off."""

    name: str | None = None
    """The name to show: the PSU's own, else the bank's."""

    _fields: ClassVar[Fields] = (
        must("cardAccount", "card_account", CardAccountDetails),
        may("name", "name", TEXT),
        must("nameMayBeCut", "name_may_be_cut", FLAG),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class CardAccountsView(Message):
    """The card accounts that the PSU gave consent to."""

    card_accounts: Sequence[CardAccountView]
    """One entry each."""

    _fields: ClassVar[Fields] = (
        must("cardAccounts", "card_accounts", ListOf(CardAccountView)),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class CardAccountsRead(CardAccountsView):
    """They were read."""

    _tag: ClassVar[Tag] = ("outcome", "read")


@dataclass(frozen=True, kw_only=True, repr=False)
class CardAccountsRefused(ReadTrouble):
    """The bank refused; the error holds its code."""

    _tag: ClassVar[Tag] = ("outcome", "refused")


@dataclass(frozen=True, kw_only=True, repr=False)
class CardAccountsUncertain(ReadTrouble):
    """The answer is not to be had; nothing was changed by asking."""

    _tag: ClassVar[Tag] = ("outcome", "uncertain")


@dataclass(frozen=True, kw_only=True, repr=False)
class CardAccountsDeclined(ReadTrouble):
    """The user came back from the bank without having agreed."""

    _tag: ClassVar[Tag] = ("outcome", "declined")


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class OneCardAccount(Message):
    """One card account."""

    card_account: CardAccountDetails
    """The card account."""

    _fields: ClassVar[Fields] = (
        must("cardAccount", "card_account", CardAccountDetails),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class CardBalances(Message):
    """The balances of a card account."""

    balances: Sequence[Balance]
    """Its balances."""

    card_account: AccountReference | None = None
    """Which card account."""

    debit_accounting: bool | None = None
    """Whether amounts are told as debits."""

    _fields: ClassVar[Fields] = (
        may("cardAccount", "card_account", AccountReference),
        may("debitAccounting", "debit_accounting", FLAG),
        must("balances", "balances", ListOf(Balance)),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class CardTransactions(Message):
    """The bank's answer to a question for transactions of a card account: one page."""

    card_account: AccountReference | None = None
    """Which card account."""

    debit_accounting: bool | None = None
    """Whether amounts are told as debits."""

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


@dataclass(frozen=True, kw_only=True, repr=False)
class CardTransactionPage(Message):
    """One page of transactions of a card account."""

    booked: Sequence[CardTransaction]
    """Fully processed ones."""

    pending: Sequence[CardTransaction]
    """Ones still to be processed."""

    amounts_switched: bool
    """Whether the bank had originalAmount and transactionAmount in each other's place; here they stand in their own."""

    card_account: AccountReference | None = None
    """Which card account."""

    debit_accounting: bool | None = None
    """Whether amounts are told as debits: a purchase is then below zero."""

    balances: Sequence[Balance] | None = None
    """Balances of the card account."""

    next: TransactionQuery | None = None
    """What to begin this job with for the next page; absent on the last one."""

    _fields: ClassVar[Fields] = (
        may("cardAccount", "card_account", AccountReference),
        may("debitAccounting", "debit_accounting", FLAG),
        must("booked", "booked", ListOf(CardTransaction)),
        must("pending", "pending", ListOf(CardTransaction)),
        may("balances", "balances", ListOf(Balance)),
        must("amountsSwitched", "amounts_switched", FLAG),
        may("next", "next", TransactionQuery),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class CardTransactionPageRead(CardTransactionPage):
    """It was read."""

    _tag: ClassVar[Tag] = ("outcome", "read")


@dataclass(frozen=True, kw_only=True, repr=False)
class CardTransactionPageRefused(ReadTrouble):
    """The bank refused; the error holds its code."""

    _tag: ClassVar[Tag] = ("outcome", "refused")


@dataclass(frozen=True, kw_only=True, repr=False)
class CardTransactionPageUncertain(ReadTrouble):
    """The answer is not to be had; nothing was changed by asking."""

    _tag: ClassVar[Tag] = ("outcome", "uncertain")


@dataclass(frozen=True, kw_only=True, repr=False)
class CardTransactionPageDeclined(ReadTrouble):
    """The user came back from the bank without having agreed."""

    _tag: ClassVar[Tag] = ("outcome", "declined")


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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

    creditor_agent: str | None = None
    """The creditor's bank; needed for SEPA outside the EEA."""

    creditor_address: Address | None = None
    """Address of the creditor."""

    purpose_code: str | None = None
    """ISO 20022 purpose, four letters."""

    requested_execution_date: str | None = None
    """When to pay, `YYYY-MM-DD`; today when absent."""

    end_to_end_identification: str | None = None
    """Reference of the TPP, at most 35 characters."""

    remittance_information_unstructured: str | None = None
    """Message to the creditor, at most 140 characters. Not together with a KID."""

    remittance_information_structured: str | None = None
    """KID. Not together with a message."""

    remittance_information_structured_array: Sequence[StructuredReference] | None = None
    """Several structured references."""

    ultimate_debtor: str | None = None
    """Who in the end pays."""

    ultimate_creditor: str | None = None
    """Who in the end is paid."""

    _fields: ClassVar[Fields] = (
        must("instructedAmount", "instructed_amount", InstructedAmount),
        must("debtorAccount", "debtor_account", AccountReference),
        must("creditorAccount", "creditor_account", AccountReference),
        must("creditorName", "creditor_name", TEXT),
        may("creditorAgent", "creditor_agent", TEXT),
        may("creditorAddress", "creditor_address", Address),
        may("purposeCode", "purpose_code", TEXT),
        may("requestedExecutionDate", "requested_execution_date", TEXT),
        may("endToEndIdentification", "end_to_end_identification", TEXT),
        may("remittanceInformationUnstructured", "remittance_information_unstructured", TEXT),
        may("remittanceInformationStructured", "remittance_information_structured", TEXT),
        may("remittanceInformationStructuredArray", "remittance_information_structured_array", ListOf(StructuredReference)),
        may("ultimateDebtor", "ultimate_debtor", TEXT),
        may("ultimateCreditor", "ultimate_creditor", TEXT),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class PaymentInitiated(Message):
    """The bank's answer to a payment initiation."""

    transaction_status: TransactionStatus
    """Where the payment stands."""

    payment_id: str
    """The bank's id of the payment: opaque."""

    links: Mapping[str, Link] | None = None
    """What can be done next."""

    transaction_fee_indicator: bool | None = None
    """Whether the payment costs a fee."""

    transaction_fees: InstructedAmount | None = None
    """The fee."""

    _fields: ClassVar[Fields] = (
        must("transactionStatus", "transaction_status", TransactionStatus),
        must("paymentId", "payment_id", TEXT),
        may("_links", "links", MapOf(Link)),
        may("transactionFeeIndicator", "transaction_fee_indicator", FLAG),
        may("transactionFees", "transaction_fees", InstructedAmount),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class BulkPaymentElement(Message):
    """One payment of a bulk payment (Implementation Guidelines, 5.3.3)."""

    instructed_amount: InstructedAmount
    """What is to be paid."""

    creditor_account: AccountReference
    """The account to be credited."""

    creditor_name: str
    """Name of the creditor, at most 70 characters."""

    creditor_agent: str | None = None
    """The creditor's bank."""

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
    """Who in the end pays."""

    ultimate_creditor: str | None = None
    """Who in the end is paid."""

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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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
    """What happens when a periodic payment is due on a day without banking (Berlin Group OpenAPI 1.3.9, `executionRule`)."""

    FOLLOWING: ClassVar[ExecutionRule]
    """It is executed on the next banking day."""

    PRECEDING: ClassVar[ExecutionRule]
    """It is executed on the banking day before."""


ExecutionRule.define(
    FOLLOWING="following",
    PRECEDING="preceding",
)


@dataclass(frozen=True, kw_only=True, repr=False)
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
    """What happens when it is due on a day without banking."""

    day_of_execution: str | None = None
    """Day of the month, `1` to `31`; what is past the end of a month is its last day."""

    creditor_agent: str | None = None
    """The creditor's bank."""

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
    """Who in the end pays."""

    ultimate_creditor: str | None = None
    """Who in the end is paid."""

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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class PaymentDetails(Message):
    """A payment as the bank holds it."""

    transaction_status: TransactionStatus | None = None
    """Where it stands."""

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
    """Of a periodic payment: what happens when it is due on a day without banking."""

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


@dataclass(frozen=True, kw_only=True, repr=False)
class PaymentStatus(Message):
    """Where a payment stands."""

    transaction_status: TransactionStatus
    """Status by ISO 20022."""

    funds_available: bool | None = None
    """Whether the debtor's account has the money; `false` beside ACCP stops the payment."""

    _fields: ClassVar[Fields] = (
        must("transactionStatus", "transaction_status", TransactionStatus),
        may("fundsAvailable", "funds_available", FLAG),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class CancellationReply(Message):
    """The bank's answer to a cancellation: empty when done, with links when it has to be authorised."""

    transaction_status: TransactionStatus | None = None
    """Where the payment stands."""

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


@dataclass(frozen=True, kw_only=True, repr=False)
class AuthorisationStarted(Message):
    """The bank's answer to the start of an authorisation."""

    sca_status: ScaStatus | None = None
    """Where the authorisation stands."""

    authorisation_id: str | None = None
    """The bank's id of the authorisation."""

    links: Mapping[str, Link] | None = None
    """`scaRedirect`: where to take the PSU."""

    _fields: ClassVar[Fields] = (
        may("scaStatus", "sca_status", ScaStatus),
        may("authorisationId", "authorisation_id", TEXT),
        may("_links", "links", MapOf(Link)),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class Authorisations(Message):
    """The authorisations of a payment."""

    authorisation_ids: Sequence[str]
    """Their ids."""

    _fields: ClassVar[Fields] = (
        must("authorisationIds", "authorisation_ids", ListOf(TEXT)),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class ScaStatusReply(Message):
    """Where an authorisation stands."""

    sca_status: ScaStatus
    """The status."""

    _fields: ClassVar[Fields] = (
        must("scaStatus", "sca_status", ScaStatus),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class CreateBasket(Message):
    """A basket to create."""

    body: SigningBasket
    """What goes into it."""

    _fields: ClassVar[Fields] = (
        must("body", "body", SigningBasket),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class BasketCreated(Message):
    """The bank's answer to a new basket."""

    transaction_status: TransactionStatus
    """Where it stands."""

    basket_id: str
    """The bank's id of it: opaque."""

    links: Mapping[str, Link] | None = None
    """What can be done next."""

    _fields: ClassVar[Fields] = (
        must("transactionStatus", "transaction_status", TransactionStatus),
        must("basketId", "basket_id", TEXT),
        may("_links", "links", MapOf(Link)),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class BasketRef(Message):
    """A basket to refer to."""

    basket_id: str
    """The bank's id of it: opaque."""

    _fields: ClassVar[Fields] = (
        must("basketId", "basket_id", TEXT),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class BasketDetails(Message):
    """A basket as the bank holds it."""

    transaction_status: TransactionStatus
    """Where it stands: the most negative status of its payments."""

    payments: Sequence[str] | None = None
    """Ids of its payments."""

    consents: Sequence[str] | None = None
    """Ids of its consents."""

    links: Mapping[str, Link] | None = None
    """What can be done next."""

    _fields: ClassVar[Fields] = (
        may("payments", "payments", ListOf(TEXT)),
        may("consents", "consents", ListOf(TEXT)),
        must("transactionStatus", "transaction_status", TransactionStatus),
        may("_links", "links", MapOf(Link)),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class BasketStatus(Message):
    """Where a basket stands."""

    transaction_status: TransactionStatus
    """The most negative status of its payments."""

    _fields: ClassVar[Fields] = (
        must("transactionStatus", "transaction_status", TransactionStatus),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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
    """The debtor's account had no money for it."""

    NEEDS_SIGNATURE: ClassVar[BasketPaymentEnd]
    """Another PSU has to sign: in a new basket, or on its own."""

    CANCELLED: ClassVar[BasketPaymentEnd]
    """Cancelled."""

    VANISHED: ClassVar[BasketPaymentEnd]
    """No longer listed, and its last known status does not say why."""

    UNTOLD: ClassVar[BasketPaymentEnd]
    """The bank refused to tell."""


BasketPaymentEnd.define(
    COMPLETED="completed",
    BOOKED="booked",
    REGISTERED="registered",
    REJECTED="rejected",
    NO_FUNDS="noFunds",
    NEEDS_SIGNATURE="needsSignature",
    CANCELLED="cancelled",
    VANISHED="vanished",
    UNTOLD="untold",
)


@dataclass(frozen=True, kw_only=True, repr=False)
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

    error: _native.Error | None = None
    """What the bank said, where it refused to tell."""

    _fields: ClassVar[Fields] = (
        must("paymentService", "payment_service", TEXT),
        must("paymentProduct", "payment_product", TEXT),
        must("paymentId", "payment_id", TEXT),
        may("transactionStatus", "transaction_status", TransactionStatus),
        may("end", "end", BasketPaymentEnd),
        may("error", "error", ERROR),
        must("statuses", "statuses", ListOf(StatusSeen)),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
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

    _fields: ClassVar[Fields] = (
        may("basketId", "basket_id", TEXT),
        may("transactionStatus", "transaction_status", TransactionStatus),
        may("mostNegative", "most_negative", TransactionStatus),
        may("startAuthorisation", "start_authorisation", TEXT),
        must("payments", "payments", ListOf(BasketPayment)),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class BasketEnded(Message):
    """A basket that ended without trouble."""

    basket: KnownBasket
    """What is known of it."""

    _fields: ClassVar[Fields] = (
        must("basket", "basket", KnownBasket),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class BasketCompleted(BasketEnded):
    """Every payment is complete, booked or registered."""

    _tag: ClassVar[Tag] = ("outcome", "completed")


@dataclass(frozen=True, kw_only=True, repr=False)
class BasketPartly(BasketTrouble):
    """Some payments went through and some did not: each tells its own end."""

    _tag: ClassVar[Tag] = ("outcome", "partly")


@dataclass(frozen=True, kw_only=True, repr=False)
class BasketRejected(BasketTrouble):
    """No payment went through: each tells its own end."""

    _tag: ClassVar[Tag] = ("outcome", "rejected")


@dataclass(frozen=True, kw_only=True, repr=False)
class BasketNeedsSignature(BasketEnded):
    """Payments wait for another PSU. Baskets cannot be shared: begin a new one for them."""

    _tag: ClassVar[Tag] = ("outcome", "needsSignature")


@dataclass(frozen=True, kw_only=True, repr=False)
class BasketNotAuthorised(BasketTrouble):
    """The user did not sign. The basket can be signed again; its payments stand."""

    _tag: ClassVar[Tag] = ("outcome", "notAuthorised")


@dataclass(frozen=True, kw_only=True, repr=False)
class BasketRefused(BasketTrouble):
    """The bank refused a request."""

    _tag: ClassVar[Tag] = ("outcome", "refused")


@dataclass(frozen=True, kw_only=True, repr=False)
class BasketUncertain(BasketTrouble):
    """It is not known whether the bank holds the basket. Nothing was sent twice."""

    _tag: ClassVar[Tag] = ("outcome", "uncertain")


@dataclass(frozen=True, kw_only=True, repr=False)
class BasketAbandoned(BasketEnded):
    """Ended by the host. Baskets cannot be deleted; the payments stand."""

    _tag: ClassVar[Tag] = ("outcome", "abandoned")


BasketOutcome = Union[
    BasketCompleted,
    BasketPartly,
    BasketRejected,
    BasketNeedsSignature,
    BasketNotAuthorised,
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
        "refused": BasketRefused,
        "uncertain": BasketUncertain,
        "abandoned": BasketAbandoned,
    },
)


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class ConfirmFunds(Message):
    """A question for funds to ask."""

    body: FundsQuestion
    """The question."""

    _fields: ClassVar[Fields] = (
        must("body", "body", FundsQuestion),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class FundsAnswer(Message):
    """The answer to a question for funds."""

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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class CreateCustomer(Message):
    """A customer to make up."""

    body: NewCustomer
    """The customer."""

    _fields: ClassVar[Fields] = (
        must("body", "body", NewCustomer),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class CustomersQuery(Message):
    """Which customers to list."""

    include_accounts: bool | None = None
    """Also tell their accounts."""

    include_agreements: bool | None = None
    """Also tell their agreements."""

    _fields: ClassVar[Fields] = (
        may("includeAccounts", "include_accounts", FLAG),
        may("includeAgreements", "include_agreements", FLAG),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class Customers(Message):
    """Made-up customers."""

    customers: Sequence[Customer] | None = None
    """One entry each."""

    _fields: ClassVar[Fields] = (
        may("customers", "customers", ListOf(Customer)),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class CustomerRef(Message):
    """A customer to refer to."""

    customer_id: str
    """The bank's id of the customer: opaque."""

    _fields: ClassVar[Fields] = (
        must("customerId", "customer_id", TEXT),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class CreateAgreement(Message):
    """An agreement to make up."""

    body: NewAgreement
    """The agreement."""

    _fields: ClassVar[Fields] = (
        must("body", "body", NewAgreement),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class MockAgreements(Message):
    """Made-up agreements."""

    agreements: Sequence[MockAgreement] | None = None
    """One entry each."""

    _fields: ClassVar[Fields] = (
        may("agreements", "agreements", ListOf(MockAgreement)),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class AgreementRef(Message):
    """An agreement to refer to."""

    agreement_id: str
    """The bank's id of the agreement: opaque."""

    _fields: ClassVar[Fields] = (
        must("agreementId", "agreement_id", TEXT),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class MockEngagements(Message):
    """Engagements of an agreement."""

    engagements: Sequence[MockEngagement] | None = None
    """One entry each."""

    _fields: ClassVar[Fields] = (
        may("engagements", "engagements", ListOf(MockEngagement)),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class CreateAccount(Message):
    """An account to make up."""

    body: NewAccount
    """The account."""

    _fields: ClassVar[Fields] = (
        must("body", "body", NewAccount),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class MockAccounts(Message):
    """Made-up accounts."""

    accounts: Sequence[MockAccount] | None = None
    """One entry each."""

    _fields: ClassVar[Fields] = (
        may("accounts", "accounts", ListOf(MockAccount)),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class MockAccountRef(Message):
    """A made-up account to refer to."""

    mock_account_id: str
    """The bank's id of the account: opaque."""

    _fields: ClassVar[Fields] = (
        must("mockAccountId", "mock_account_id", TEXT),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class NewTransaction(Message):
    """A transaction to make up. It is booked in the past, and not after its value date."""

    amount: str
    """How much; below zero for money that goes out."""

    currency: str
    """ISO 4217 code."""

    value_date: str
    """From when on it counts."""

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
    """Who in the end was paid."""

    debtor_name: str | None = None
    """Who paid."""

    debtor_account: AccountReference | None = None
    """The account debited."""

    ultimate_debtor: str | None = None
    """Who in the end paid."""

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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class MockTransactions(Message):
    """Made-up transactions, of an account or a card account."""

    transactions: Sequence[Json] | None = None
    """One entry each, as the bank holds them."""

    _fields: ClassVar[Fields] = (
        may("transactions", "transactions", ListOf(JSON)),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
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
    """Most that are told."""

    _fields: ClassVar[Fields] = (
        must("mockAccountId", "mock_account_id", TEXT),
        may("fromDate", "from_date", TEXT),
        may("toDate", "to_date", TEXT),
        may("offset", "offset", INTEGER),
        may("limit", "limit", INTEGER),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class CreateCardAccount(Message):
    """A card account to make up."""

    body: NewCardAccount
    """The card account."""

    _fields: ClassVar[Fields] = (
        must("body", "body", NewCardAccount),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
class MockCardAccounts(Message):
    """Made-up card accounts."""

    card_accounts: Sequence[MockCardAccount] | None = None
    """One entry each."""

    _fields: ClassVar[Fields] = (
        may("cardAccounts", "card_accounts", ListOf(MockCardAccount)),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class MockCardAccountRef(Message):
    """A made-up card account to refer to."""

    mock_card_account_id: str
    """The bank's id of the card account: opaque."""

    _fields: ClassVar[Fields] = (
        must("mockCardAccountId", "mock_card_account_id", TEXT),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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


@dataclass(frozen=True, kw_only=True, repr=False)
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
    """Most that are told."""

    _fields: ClassVar[Fields] = (
        must("mockCardAccountId", "mock_card_account_id", TEXT),
        may("fromDate", "from_date", TEXT),
        may("toDate", "to_date", TEXT),
        may("offset", "offset", INTEGER),
        may("limit", "limit", INTEGER),
    )
