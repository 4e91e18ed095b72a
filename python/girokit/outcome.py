"""How a single call ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, Union

from girokit import _native
from girokit._model import ERROR, TEXT, Codec, ListOf, Unreadable
from girokit.models import Warning

_WARNINGS = ListOf(Warning)

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)


@dataclass(frozen=True)
class Answered(Generic[R_co]):
    """The bank answered what was asked for."""

    reply: R_co
    """The bank's answer."""
    warnings: Sequence[Warning] = ()
    """What in the answer did not fit its type: kept as it came, and not in its place."""


@dataclass(frozen=True)
class Refused:
    """The bank refused; the error holds its code."""

    error: _native.Error
    """Why."""


@dataclass(frozen=True)
class Uncertain:
    """The request may have reached the bank, and its answer is lost. It was not sent again."""

    request_id: str
    """`X-Request-ID` of the request, to name it to the bank's support."""
    error: _native.Error
    """What is known and what to do."""


@dataclass(frozen=True)
class Declined:
    """The user came back from the bank without having agreed."""

    error: _native.Error
    """What the bank said."""


@dataclass(frozen=True)
class Cancelled:
    """The host ended it before the bank was asked."""


#: How a single call ends.
CallOutcome = Union[Answered[R], Refused, Uncertain, Declined, Cancelled]


class answered(Generic[R]):
    """Reads the outcome of a call whose reply is read by the codec."""

    def __init__(self, reply: Codec[R]) -> None:
        self._reply = reply

    def decode(self, value: Any) -> CallOutcome[R]:
        """Read by the tag `outcome`."""
        tag = value.get("outcome") if isinstance(value, dict) else None
        try:
            if tag == "answered":
                return Answered(self._reply.decode(value.get("reply")), _WARNINGS.decode(value.get("warnings", [])))
            if tag == "refused":
                return Refused(ERROR.decode(value.get("error")))
            if tag == "uncertain":
                return Uncertain(TEXT.decode(value.get("requestId")), ERROR.decode(value.get("error")))
            if tag == "declined":
                return Declined(ERROR.decode(value.get("error")))
        except Unreadable as wrong:
            raise wrong.under(str(tag))
        if tag == "cancelled":
            return Cancelled()
        raise Unreadable("this version does not know it").under("outcome")
