"""Payments and accounts at banks under PSD2: signed requests, flows without hidden input and output, typed messages.

`girokit.models` has the messages, this package the rest. A bank begins a flow, `drive` takes it to its end::

    bank = Tietoevry(BankConfig(system="tietoevry", base_url=..., certificate=...), Signer.from_pem(key))
    match drive(bank.payment(InitiatePayment(...), Context(psu=PsuDevice(ip_address=...))), redirect=...):
        case Done(PaymentCompleted(payment=payment)): ...
        case Paused(step): ...
"""

from girokit._model import Amount, Code, Json, Message
from girokit._native import (
    BankAnswer,
    BankParameter,
    Cause,
    CauseKind,
    Certificate,
    Error,
    ErrorKind,
    Fault,
    Framed,
    Header,
    Input,
    Outcome,
    PrivateKey,
    Request,
    Retry,
    Step,
    Verdict,
    check,
    digest,
    frame,
    verify,
)
from girokit._native import VERSION as __version__
from girokit.bank import Bank, Flow, ReadExchange
from girokit.drive import Done, Driven, Paused, adrive, drive
from girokit.errors import GirokitError
from girokit.listing import Listing, Page
from girokit.models import BankConfig, Context, EntryFilter, Profile, PsuDevice, Session
from girokit.outcome import Answered, CallOutcome, Cancelled, Declined, Refused, Uncertain
from girokit.receive import AsyncMandateStore, MandateStore, Received, areceive, receive
from girokit.send import Answer, NotAnswered, NotSent, async_sender, is_transport_failure, never_left, sender
from girokit.signer import Signer
from girokit.systems import *
from girokit.systems import __all__ as _systems
from girokit.tls import mutual_tls

__all__ = [
    "Amount", "Answer", "Answered", "AsyncMandateStore", "Bank", "BankAnswer", "BankConfig", "BankParameter",
    "CallOutcome", "Cancelled", "Cause", "CauseKind", "Certificate", "Code", "Context", "Declined", "Done", "Driven",
    "EntryFilter", "Error", "ErrorKind", "Fault", "Flow", "Framed", "GirokitError", "Header", "Input", "Json", "Listing",
    "MandateStore", "Message", "NotAnswered", "NotSent", "Outcome", "Page", "Paused", "PrivateKey", "Profile",
    "PsuDevice", "ReadExchange", "Received", "Refused", "Request", "Retry", "Session", "Signer", "Step", "Uncertain",
    "Verdict", "__version__", "adrive", "areceive", "async_sender", "check", "digest", "drive", "frame", "is_transport_failure",
    "mutual_tls", "never_left", "receive", "sender", "verify",
]  # fmt: skip
__all__ += _systems
