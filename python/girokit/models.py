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
    "AccountReference",
    "Address",
    "Agreement",
    "Agreements",
    "AuthorisationRef",
    "AuthorisationStarted",
    "Authorisations",
    "BankConfig",
    "CancellationReply",
    "Context",
    "InitiatePayment",
    "InstructedAmount",
    "KnownPayment",
    "Link",
    "Nothing",
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
    "Profile",
    "PsuDevice",
    "Registered",
    "ScaStatus",
    "ScaStatusReply",
    "Session",
    "StatusSeen",
    "StructuredReference",
    "Tokens",
    "TransactionStatus",
    "UpdatePayment",
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

    tokens: Tokens | None = None
    """OAuth tokens of this user. They are in what `Flow.session` returns and never in a saved flow."""

    _fields: ClassVar[Fields] = (
        may("psuId", "psu_id", TEXT),
        may("psuCorporateId", "psu_corporate_id", TEXT),
        may("tppSessionId", "tpp_session_id", TEXT),
        may("scaAtMs", "sca_at_ms", INTEGER),
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

    transaction_fees: InstructedAmount | None = None
    """The fee, when the bank announced one."""

    _fields: ClassVar[Fields] = (
        must("paymentService", "payment_service", TEXT),
        must("paymentProduct", "payment_product", TEXT),
        may("paymentId", "payment_id", TEXT),
        may("transactionStatus", "transaction_status", TransactionStatus),
        may("startAuthorisation", "start_authorisation", TEXT),
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
    """A single payment (Implementation Guidelines, 5.3.1; specs/notes.md for Norway)."""

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
    """A change to a payment that is still updatable."""

    payment_service: str
    """`payments`, `bulk-payments` or `periodic-payments`."""

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
