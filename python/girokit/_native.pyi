"""
The core of girokit.
"""

from _typeshed import SupportsGetItem, SupportsLenAndGetItem
from typing import Final, SupportsIndex, final
from typing_extensions import disjoint_base

__all__ = ["VERSION", "Bank", "BankAnswer", "BankParameter", "Cause", "CauseKind", "Certificate", "CesopQuarter", "Error", "ErrorKind", "Fault", "Flow", "Framed", "Header", "Input", "Outcome", "Page", "PrivateKey", "Request", "Retry", "Step", "Verdict", "check", "digest", "frame", "verify"]

VERSION: Final[str]

@final
class Bank:
    """
    A profile, the user's identity there, and how requests are signed.
    """
    def __new__(cls, /, config: str) -> Bank:
        """
        Opens a bank from its configuration as JSON text.
        """
    def exchange(self, /, exchange: str) -> str:
        """
        Reads a request and its answer into their types and writes them back: JSON text to JSON text.
        """
    def next_page(self, /, now_ms: SupportsIndex, entropy: SupportsLenAndGetItem[SupportsIndex], flow: Flow) -> Flow | None:
        """
        The job for the page after the one that a flow has read; none when that was the last one.
        """
    @staticmethod
    def of_profile(profile: str) -> Bank:
        """
        Opens what a profile names, without an identity at the bank: enough for `exchange`.
        """
    def resume(self, /, saved: str, input: str | None = None, session: str | None = None) -> Flow:
        """
        Goes on with a saved flow. `input` is needed when the flow was saved before its input was sent, `session` where
        the bank gave tokens, which are never saved: both JSON text.
        """
    def start(self, /, now_ms: SupportsIndex, entropy: SupportsLenAndGetItem[SupportsIndex], job: str, input: str, context: str) -> Flow:
        """
        Begins a job by its name, with input and context as JSON text.
        """
    @property
    def system(self, /) -> str:
        """
        The system's name.
        """

@final
class BankAnswer:
    """
    What the bank said when it refused, in its own words.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, status: SupportsIndex, code: str, text: str, path: str | None, parameters: SupportsGetItem[int, BankParameter]) -> BankAnswer: ...
    def __repr__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The bank's own code, such as `SIGNATURE_INVALID`; empty when it gave none.
        """
    @property
    def parameters(self, /) -> list[BankParameter]:
        """
        What the bank says beside that, such as the values that it would take.
        """
    @property
    def path(self, /) -> str | None:
        """
        Where in the request the bank saw the fault, as it wrote it.
        """
    @property
    def status(self, /) -> int:
        """
        HTTP status of the answer.
        """
    @property
    def text(self, /) -> str:
        """
        The bank's own explanation; empty when it gave none.
        """

@final
class BankParameter:
    """
    What a bank's refusal says under a name, such as `ALLOWED_VALUES`.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, name: str, values: SupportsGetItem[int, str]) -> BankParameter: ...
    def __repr__(self, /) -> str: ...
    @property
    def name(self, /) -> str:
        """
        The name, as the bank wrote it; empty where it gave none.
        """
    @property
    def values(self, /) -> list[str]:
        """
        The values, as text.
        """

@final
class Cause:
    """
    One cause, in words.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    @property
    def field(self, /) -> str:
        """
        The header, or part of one, that it is about.
        """
    @property
    def kind(self, /) -> CauseKind:
        """
        What kind of cause.
        """
    @property
    def message(self, /) -> str:
        """
        What is wrong, the rule, and what would be right.
        """

@final
class CauseKind:
    """
    What is wrong with a signed message, the most likely cause first.
    """
    AlgorithmUnknown: Final[CauseKind]
    """
    The algorithm is not `rsa-sha256`.
    """
    AnotherKey: Final[CauseKind]
    """
    The signature was made with another key than that of the certificate.
    """
    CertificateExpired: Final[CauseKind]
    """
    The certificate is not yet, or no longer, valid.
    """
    CertificateForeign: Final[CauseKind]
    """
    The certificate was issued by somebody the verifier does not trust.
    """
    CertificateMissing: Final[CauseKind]
    """
    There is no certificate to verify with.
    """
    CertificateUnreadable: Final[CauseKind]
    """
    The certificate cannot be read.
    """
    DateOff: Final[CauseKind]
    """
    The `Date` header is further off than allowed.
    """
    DateUnreadable: Final[CauseKind]
    """
    The `Date` header cannot be read.
    """
    DigestMissing: Final[CauseKind]
    """
    There is a body and no `Digest` header.
    """
    DigestUnreadable: Final[CauseKind]
    """
    The `Digest` header cannot be read.
    """
    DigestWrong: Final[CauseKind]
    """
    The `Digest` header is not that of the body.
    """
    HeaderMissing: Final[CauseKind]
    """
    A header that has to be there is not.
    """
    HeaderNotSigned: Final[CauseKind]
    """
    A header that has to be signed is not among the signed ones.
    """
    KeyIdUnknown: Final[CauseKind]
    """
    `keyId` is not the one of the certificate.
    """
    RequestIdRepeated: Final[CauseKind]
    """
    The request id was used before.
    """
    SignatureMissing: Final[CauseKind]
    """
    There is no `Signature` header.
    """
    SignatureUnreadable: Final[CauseKind]
    """
    The `Signature` header cannot be read.
    """
    SignedHeaderChanged: Final[CauseKind]
    """
    The right key signed other bytes: a signed header was changed after signing.
    """
    SignedHeaderMissing: Final[CauseKind]
    """
    A header is declared as signed and is not in the message: it was lost or renamed on the way.
    """
    SignedOtherwise: Final[CauseKind]
    """
    The right key signed other bytes: the signing string was built in a wrong way that is recognised.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...

@final
class Certificate:
    """
    A certificate, read once. Reading says nothing about trust.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def authority(self, /) -> tuple[str, str] | None:
        """
        Name and id of the authority that authorised the holder.
        """
    @property
    def base64(self, /) -> str:
        """
        Base64 of the DER form on one line: the value of `TPP-Signature-Certificate`.
        """
    @property
    def der(self, /) -> bytes:
        """
        The DER form, byte for byte as it was read.
        """
    @staticmethod
    def from_der(der: bytes) -> Certificate:
        """
        Reads the DER form.
        """
    @staticmethod
    def from_pem(text: str) -> Certificate:
        """
        Reads PEM (the first certificate in the text), or base64 of the DER form.
        """
    def is_signed_by(self, /, issuer: Certificate) -> bool:
        """
        Whether the issuer's key made the signature on this certificate.
        """
    def is_valid_at(self, /, unix_ms: SupportsIndex) -> bool:
        """
        Whether the moment lies within the validity, both ends included.
        """
    @property
    def issuer(self, /) -> str:
        """
        Name of the issuer in the form of RFC 2253, as Java prints it.
        """
    @property
    def key_bits(self, /) -> int:
        """
        Length of the RSA key in bits.
        """
    @property
    def key_id(self, /) -> str:
        """
        `SN=<serial>,CA=<issuer>`: the keyId of a request signature.
        """
    @property
    def organization_identifier(self, /) -> str | None:
        """
        organizationIdentifier of the holder, such as `PSDNO-FSA-12345678`.
        """
    @property
    def qc_type(self, /) -> str | None:
        """
        What it is qualified for: `eseal`, `web` or `esign`.
        """
    @property
    def roles(self, /) -> list[str]:
        """
        PSD2 roles in the order stated: `PSP_AS`, `PSP_PI`, `PSP_AI`, `PSP_IC`.
        """
    @property
    def serial(self, /) -> str:
        """
        Serial number in upper-case hexadecimal.
        """
    @property
    def subject(self, /) -> str:
        """
        Name of the holder, in the same form.
        """
    @property
    def valid_from_ms(self, /) -> int:
        """
        Begin of validity, Unix time in milliseconds.
        """
    @property
    def valid_to_ms(self, /) -> int:
        """
        Last moment of validity, Unix time in milliseconds.
        """

@final
class CesopQuarter:
    """
    A quarter on its way from payments to files.
    """
    def __new__(cls, /, now_ms: SupportsIndex, entropy: SupportsLenAndGetItem[SupportsIndex], config: str) -> CesopQuarter:
        """
        Begins a quarter; the configuration is JSON text.
        """
    def count(self, /, chunk: bytes) -> None:
        """
        First reading: a chunk of the file of payments.
        """
    def finish(self, /) -> tuple[list[tuple[int, int, bytes]], str]:
        """
        Ends the second reading: the last pieces, and the summary as JSON text.
        """
    def plan(self, /) -> str:
        """
        Ends the first reading: what will be written, as JSON text.
        """
    def problems(self, /) -> str:
        """
        The rows with faults that were found so far, as JSON text.
        """
    def write(self, /, chunk: bytes) -> list[tuple[int, int, bytes]]:
        """
        Second reading: the same bytes again; gives pieces of files.
        """

@final
class Error:
    """
    Something went wrong. Says whose fault it is, which field, what is right, and what to do next.

    No error holds a key, token, code, account number or national id.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, kind: ErrorKind, fault: Fault, retry: Retry, retry_at_ms: SupportsIndex | None, field: str | None, message: str, next: str | None, bank: BankAnswer | None) -> Error: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def bank(self, /) -> BankAnswer | None:
        """
        The bank's own words, when it was the bank that refused.
        """
    @property
    def fault(self, /) -> Fault:
        """
        Who has to act.
        """
    @property
    def field(self, /) -> str | None:
        """
        Path of the field, as the bank would name it: `payments[2].creditorAccount.iban`.
        """
    @property
    def kind(self, /) -> ErrorKind:
        """
        The stable kind of the error.
        """
    @property
    def message(self, /) -> str:
        """
        What is wrong, the rule, and what would be right.
        """
    @property
    def next(self, /) -> str | None:
        """
        What to do next.
        """
    @property
    def retry(self, /) -> Retry:
        """
        Whether to try again.
        """
    @property
    def retry_at_ms(self, /) -> int | None:
        """
        From when on a new try makes sense, as Unix time in milliseconds, where that is known.
        """

@final
class ErrorKind:
    """
    What kind of thing went wrong: the stable, machine-readable part of an [`Error`].
    """
    CannotResume: Final[ErrorKind]
    """
    A saved flow or session cannot be used: wrong version, wrong bank, damaged.
    """
    ForeignLink: Final[ErrorKind]
    """
    A link or redirect leads to another origin than the bank's own.
    """
    InvalidConfig: Final[ErrorKind]
    """
    The configuration of the bank, the profile or the session is incomplete or contradicts itself.
    """
    InvalidInput: Final[ErrorKind]
    """
    A value breaks a rule of the standard or of the bank; [`Error::field`] names it.
    """
    InvalidKey: Final[ErrorKind]
    """
    A key or certificate cannot be read or used.
    """
    InvalidSignature: Final[ErrorKind]
    """
    A signature does not verify, or a signed message is not as it was signed.
    """
    LimitReached: Final[ErrorKind]
    """
    The limit of calls that the bank grants without the user is used up.
    """
    NotOffered: Final[ErrorKind]
    """
    The bank or the standard does not offer this operation.
    """
    Refused: Final[ErrorKind]
    """
    The bank refused; [`Error::bank`] says with which code.
    """
    SendFailed: Final[ErrorKind]
    """
    The connection failed before an answer was read.
    """
    TooLarge: Final[ErrorKind]
    """
    The answer is larger than the limit of the profile.
    """
    UnexpectedInput: Final[ErrorKind]
    """
    What was fed is not what the flow is waiting for.
    """
    UnexpectedReturn: Final[ErrorKind]
    """
    The user came back through a redirect that was never asked for, or not to the agreed address.
    """
    UnknownAnswer: Final[ErrorKind]
    """
    The bank answered with an HTTP status or a code that the flow cannot act on.
    """
    UnreadableAnswer: Final[ErrorKind]
    """
    The answer is not what the standard says it is: not JSON, truncated, wrongly typed, not UTF-8.
    """
    UnsafeHeader: Final[ErrorKind]
    """
    A header value or path segment would break out of its place.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...

@final
class Fault:
    """
    Who has to act so that this does not happen again.
    """
    Bank: Final[Fault]
    """
    The bank (ASPSP), or what it sent.
    """
    Caller: Final[Fault]
    """
    The program that called girokit: its input, its key or its configuration.
    """
    Network: Final[Fault]
    """
    What lies between the program and the bank: the connection, a proxy, TLS.
    """
    User: Final[Fault]
    """
    The person at the screen (PSU): a refusal, a wrong code, an aborted redirect.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...

@final
class Flow:
    """
    One job with a bank, from its start to its end.
    """
    def events(self, /) -> list[str]:
        """
        What the last feed brought to light, each piece as JSON text.
        """
    def feed(self, /, now_ms: SupportsIndex, entropy: SupportsLenAndGetItem[SupportsIndex], input: Input) -> None:
        """
        Tells what happened. After an error the flow is as it was before.
        """
    @property
    def job(self, /) -> str:
        """
        The name of the job.
        """
    def page(self, /) -> Page | None:
        """
        The page that a job over a long list has read.
        """
    def progress(self, /) -> str | None:
        """
        What is known so far of the object that the job is about, as JSON text.
        """
    @property
    def revision(self, /) -> int:
        """
        How many inputs the flow has taken since it began.
        """
    def save(self, /) -> str:
        """
        The flow as text, to be resumed in any language.
        """
    def session(self, /) -> str | None:
        """
        What the bank gave us for this user so far, as JSON text. Secret.
        """
    def step(self, /, now_ms: SupportsIndex, entropy: SupportsLenAndGetItem[SupportsIndex]) -> Step:
        """
        What to do next. Asking twice gives the same answer, until something is fed.
        """

@final
class Framed:
    """
    A request that is ready to be signed.
    """
    @property
    def digest(self, /) -> str | None:
        """
        The `Digest` header that was computed and has to be added to the request.
        """
    def finish(self, /, signature: bytes) -> str:
        """
        The value of the `Signature` header, once the signing string was signed.
        """
    @property
    def key_id(self, /) -> str:
        """
        The keyId that will stand in the header.
        """
    @property
    def signing_string(self, /) -> str:
        """
        The text to sign; its UTF-8 bytes are what the key signs.
        """

@final
class Header:
    """
    One HTTP header, name and value.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, name: str, value: str) -> Header: ...
    def __repr__(self, /) -> str: ...
    @property
    def name(self, /) -> str:
        """
        Name; compared without regard to case.
        """
    @property
    def value(self, /) -> str:
        """
        Value, as it is sent.
        """

@disjoint_base
class Input:
    """
    What happened, as the host reports it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @final
    class Answer(Input):
        """
        The user typed the code that [`Step::Ask`] asked for.
        """
        __match_args__: Final = ("text",)
        def __new__(cls, /, text: str) -> Input.Answer: ...
        @property
        def text(self, /) -> str:
            """
            The text as typed.
            """
    @final
    class Callback(Input):
        """
        The bank called the host's own endpoint.
        """
        __match_args__: Final = ("headers", "body")
        def __new__(cls, /, headers: SupportsGetItem[int, Header], body: SupportsGetItem[int, SupportsIndex]) -> Input.Callback: ...
        @property
        def body(self, /) -> bytes:
            """
            The exact bytes of the body.
            """
        @property
        def headers(self, /) -> list[Header]:
            """
            Headers as received.
            """
    @final
    class Cancel(Input):
        """
        The host wants to end the job; what the bank already holds is cancelled where the bank allows it.
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> Input.Cancel: ...
    @final
    class Response(Input):
        """
        The bank answered.
        """
        __match_args__: Final = ("id", "status", "headers", "body")
        def __new__(cls, /, id: str, status: SupportsIndex, headers: SupportsGetItem[int, Header], body: SupportsGetItem[int, SupportsIndex]) -> Input.Response: ...
        @property
        def body(self, /) -> bytes:
            """
            The exact bytes of the body.
            """
        @property
        def headers(self, /) -> list[Header]:
            """
            Headers as received.
            """
        @property
        def id(self, /) -> str:
            """
            Id of the request that this answers.
            """
        @property
        def status(self, /) -> int:
            """
            HTTP status.
            """
    @final
    class Returned(Input):
        """
        The user came back from the redirect. Feed it only to the flow of the browser session that was sent to the bank: an address
        is easily passed on, and whoever opens it is not the user who was sent.
        """
        __match_args__: Final = ("url",)
        def __new__(cls, /, url: str) -> Input.Returned: ...
        @property
        def url(self, /) -> str:
            """
            The full address they came back to.
            """
    @final
    class SendFailed(Input):
        """
        The request could not be sent, or its answer could not be read to the end.
        """
        __match_args__: Final = ("id", "reason", "never_left")
        def __new__(cls, /, id: str, reason: str, never_left: bool) -> Input.SendFailed: ...
        @property
        def id(self, /) -> str:
            """
            Id of the request.
            """
        @property
        def never_left(self, /) -> bool:
            """
            Whether the request certainly never left this machine: the connection was refused, the name is not known,
            the TLS handshake failed. Only then may a payment be sent again. `false` wherever that is not certain.
            """
        @property
        def reason(self, /) -> str:
            """
            What the HTTP client said.
            """
    @final
    class Sending(Input):
        """
        The request of a [`Step::Send`] that says `write_ahead` leaves now. Store [`crate::Flow::save`] after this, and
        send only then.
        """
        __match_args__: Final = ("id",)
        def __new__(cls, /, id: str) -> Input.Sending: ...
        @property
        def id(self, /) -> str:
            """
            Id of the request.
            """
    @final
    class Signature(Input):
        """
        The key held elsewhere has signed.
        """
        __match_args__: Final = ("id", "bytes")
        def __new__(cls, /, id: str, bytes: SupportsGetItem[int, SupportsIndex]) -> Input.Signature: ...
        @property
        def bytes(self, /) -> bytes:
            """
            The raw signature, not base64.
            """
        @property
        def id(self, /) -> str:
            """
            Id of the [`Step::Sign`] that this answers.
            """
    @final
    class Tick(Input):
        """
        The time of [`Step::Wait`] has come, or the user did not come back and the bank should be asked.
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> Input.Tick: ...

@final
class Outcome:
    """
    How a job ended: the name of the job and its typed outcome as JSON text.

    Rust reads it with [`crate::Flow::outcome`]; the other languages hand out their own types.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, job: str, json: str) -> Outcome: ...
    def __repr__(self, /) -> str: ...
    @property
    def job(self, /) -> str:
        """
        Name of the job, such as `tietoevry.payment`.
        """
    @property
    def json(self, /) -> str:
        """
        The outcome as JSON, tagged by its field `outcome`.
        """

@final
class Page:
    """
    A page of a long list, whose entries are read one by one.
    """
    def __len__(self, /) -> int: ...
    def export(self, /) -> bytes:
        """
        Everything that stands in the bank's lists as one JSON list.
        """
    def filter(self, /, filter: str) -> Page:
        """
        The entries for which a filter, as JSON text, holds.
        """
    def json(self, /, start: SupportsIndex, stop: SupportsIndex) -> bytes:
        """
        Some of the entries as one JSON list.
        """
    def list(self, /, at: SupportsIndex) -> str | None:
        """
        The name of the list that an entry is in; none where there is no such entry.
        """
    def odd(self, /) -> str:
        """
        The entries that cannot be read, as a JSON list of `OddEntry`.
        """
    def only(self, /, list: str) -> Page:
        """
        The entries of one list only.
        """

@final
class PrivateKey:
    """
    An RSA key in the core's memory: the fallback for where `cryptography` cannot be installed.
    """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_pem(pem: str) -> PrivateKey:
        """
        Reads PKCS#8 or PKCS#1 PEM.
        """
    def sign(self, /, message: bytes, entropy: SupportsLenAndGetItem[SupportsIndex]) -> bytes:
        """
        Signs with RSASSA-PKCS1-v1_5 and SHA-256; the entropy, 32 fresh random bytes, blinds the computation.
        """

@final
class Request:
    """
    An HTTP request as a value: what the host is to send, unchanged.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, purpose: str, method: str, url: str, headers: SupportsGetItem[int, Header], body: SupportsGetItem[int, SupportsIndex]) -> Request: ...
    def __repr__(self, /) -> str: ...
    @property
    def body(self, /) -> bytes:
        """
        The exact bytes of the body; empty when there is none.
        """
    @property
    def headers(self, /) -> list[Header]:
        """
        Headers in order. `Host` and `Content-Length` are left to the host's HTTP client.
        """
    @property
    def id(self, /) -> str:
        """
        Id of this exchange; the answer names it.
        """
    @property
    def method(self, /) -> str:
        """
        HTTP method in upper case.
        """
    @property
    def purpose(self, /) -> str:
        """
        What the request is for, in a few words, for logs and timelines.
        """
    @property
    def url(self, /) -> str:
        """
        Absolute URL.
        """

@final
class Retry:
    """
    Whether the same thing may be tried again.
    """
    After: Final[Retry]
    """
    It may work later; see [`Error::retry_at_ms`] where the time is known.
    """
    Never: Final[Retry]
    """
    Trying the same again gives the same answer, or does harm.
    """
    Safe: Final[Retry]
    """
    Nothing has happened yet: it may be tried again at once.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...

@disjoint_base
class Step:
    """
    What the host should do next.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @final
    class Ask(Step):
        """
        Ask the user for a code and feed the answer.
        """
        __match_args__: Final = ("prompt",)
        def __new__(cls, /, prompt: str) -> Step.Ask: ...
        @property
        def prompt(self, /) -> str:
            """
            What to show beside the input field.
            """
    @final
    class Done(Step):
        """
        The job has ended.
        """
        __match_args__: Final = ("outcome",)
        def __new__(cls, /, outcome: Outcome) -> Step.Done: ...
        @property
        def outcome(self, /) -> Outcome:
            """
            How it ended.
            """
    @final
    class InFlight(Step):
        """
        A request that was written down is in flight: feed its response, or that it failed. A host that finds a flow
        here and sent nothing itself feeds [`Input::SendFailed`]: nobody knows what became of the request.
        """
        __match_args__: Final = ("id", "purpose")
        def __new__(cls, /, id: str, purpose: str) -> Step.InFlight: ...
        @property
        def id(self, /) -> str:
            """
            Id of the request.
            """
        @property
        def purpose(self, /) -> str:
            """
            What the request is for, in a few words.
            """
    @final
    class Redirect(Step):
        """
        Take the user to this address; feed the address they come back to.
        """
        __match_args__: Final = ("url",)
        def __new__(cls, /, url: str) -> Step.Redirect: ...
        @property
        def url(self, /) -> str:
            """
            The address of the bank's page.
            """
    @final
    class Send(Step):
        """
        Perform this HTTP request and feed the response, or that it failed.
        """
        __match_args__: Final = ("request", "write_ahead")
        def __new__(cls, /, request: Request, write_ahead: bool) -> Step.Send: ...
        @property
        def request(self, /) -> Request:
            """
            The request, complete and signed.
            """
        @property
        def write_ahead(self, /) -> bool:
            """
            Whether it must be written down before it leaves, because a second one would be a second payment: feed
            [`Input::Sending`], store [`crate::Flow::save`], then send it, once. A flow that is resumed from that text
            knows that the bank may have it, and never sends it again.
            """
    @final
    class Sign(Step):
        """
        Sign these bytes with the key that is held elsewhere and feed the signature.
        """
        __match_args__: Final = ("id", "key_id", "algorithm", "message")
        def __new__(cls, /, id: str, key_id: str, algorithm: str, message: SupportsGetItem[int, SupportsIndex]) -> Step.Sign: ...
        @property
        def algorithm(self, /) -> str:
            """
            `rsa-sha256`: RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, 8.2).
            """
        @property
        def id(self, /) -> str:
            """
            Id that the signature has to name.
            """
        @property
        def key_id(self, /) -> str:
            """
            keyId for the `Signature` header.
            """
        @property
        def message(self, /) -> bytes:
            """
            The bytes to sign.
            """
    @final
    class Wait(Step):
        """
        Nothing to do before this time; then feed [`Input::Tick`].
        """
        __match_args__: Final = ("until_ms", "reason")
        def __new__(cls, /, until_ms: SupportsIndex, reason: str) -> Step.Wait: ...
        @property
        def reason(self, /) -> str:
            """
            What is being waited for, in a few words.
            """
        @property
        def until_ms(self, /) -> int:
            """
            Unix time in milliseconds.
            """

@final
class Verdict:
    """
    The result of a verification: accepted when there are no causes.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def accepted(self, /) -> bool:
        """
        Whether the signature is valid.
        """
    @property
    def causes(self, /) -> list[Cause]:
        """
        Everything that is wrong, the most likely cause first; empty when the signature is valid.
        """
    def explain(self, /) -> str:
        """
        The verdict as a person reads it.
        """

def check(kind: str, text: str, currency: str | None = None) -> None:
    """
    Holds a text to the rule of a kind of value (`iban`, `kid`, `amount` …); raises with the rule that is broken.

    With a currency, an amount is held to that currency's decimals too.
    """

def digest(body: bytes) -> str:
    """
    `SHA-256=` and the base64 of the hash of these bytes: the value of a `Digest` header.
    """

def frame(method: str, target: str, headers: SupportsGetItem[int, tuple[str, str]], body: bytes, signed: SupportsGetItem[int, str], key_id: str) -> Framed:
    """
    Frames a request: the digest where `signed` asks for one that is not there, and the signing string.
    """

def verify(method: str, target: str, headers: SupportsGetItem[int, tuple[str, str]], body: bytes, certificate: Certificate | None = None, *, now_ms: SupportsIndex | None = None, date_tolerance_ms: SupportsIndex | None = None, required: SupportsGetItem[int, str] = ..., signed_if_present: SupportsGetItem[int, str] = ..., issuers: SupportsGetItem[int, Certificate] = ..., key_id_of_certificate: bool = False, repeated: bool = False) -> Verdict:
    """
    Verifies a signed request; without a certificate, with the one in `TPP-Signature-Certificate`.
    """
