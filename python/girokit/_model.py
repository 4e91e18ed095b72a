"""How messages are read from JSON and written to it. The generated `girokit.models` is data for this module."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, NoReturn, Protocol, TypeVar, Union

from girokit import _native
from girokit.errors import GirokitError

if TYPE_CHECKING:
    import inspect

    from typing_extensions import Self, dataclass_transform
else:

    def dataclass_transform(**_: object) -> Callable[[type], type]:
        """Tell type checkers, and nobody else."""
        return lambda cls: cls

#: Anything that JSON can hold. Numbers with decimals are `Amount`, so that no digit is lost.
Json = Union[None, bool, int, float, str, Sequence["Json"], Mapping[str, "Json"]]

V = TypeVar("V")
V_co = TypeVar("V_co", covariant=True)

#: Where the core puts the fields of a message that are not of their type.
_AS_IT_CAME = "asItCame"

_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")


class Amount(str):
    """A number that stands in JSON without quotation marks, digit by digit. Without this class, an amount is text."""

    __slots__ = ()

    def __new__(cls, text: str) -> Amount:
        """Take the digits as they stand in JSON."""
        if not _NUMBER.fullmatch(text):
            raise ValueError("a JSON number has digits, and a point before the decimals")
        return super().__new__(cls, text)


def parse(text: str | bytes) -> Any:
    """Read JSON; no number passes through a float."""
    return json.loads(text, parse_float=Amount)


def write(value: Json) -> str:
    """Write JSON; an `Amount` stands there as it came."""
    if isinstance(value, Amount):
        return str(value)
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{json.dumps(str(name))}:{write(item)}" for name, item in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ",".join(map(write, value)) + "]"
    return json.dumps(value, allow_nan=False)


class Unreadable(Exception):
    """JSON is not what the message says; the path grows on the way out."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.path = ""

    def under(self, parent: str) -> Unreadable:
        """Put a name before the path."""
        dot = "." if self.path and not self.path.startswith("[") else ""
        self.path = f"{parent}{dot}{self.path}"
        return self

    def error(self) -> GirokitError:
        """Give the error that users see. What was found is not told: it may be an account number."""
        kind, fault = _native.ErrorKind.UnreadableAnswer, _native.Fault.Bank
        return GirokitError.of(kind, fault, str(self), field=self.path or "body")


class Codec(Protocol[V_co]):
    """Reads a value from JSON. Writing needs no codec but `encode`."""

    def decode(self, value: Any) -> V_co:
        """Read; raises `Unreadable`."""


class _Plain(Generic[V]):
    def __init__(self, kind: type[V], called: str) -> None:
        self._kind, self._called = kind, called

    def decode(self, value: Any) -> V:
        # A bool is an int to Python, and a number of JSON is a str to us: neither is meant where the other is.
        if not isinstance(value, self._kind) or (isinstance(value, bool) and self._kind is not bool):
            raise Unreadable(f"should be {self._called}")
        return value


class _Text(_Plain[str]):
    def decode(self, value: Any) -> str:
        if isinstance(value, Amount):
            raise Unreadable(f"should be {self._called}")
        return super().decode(value)


class _Amount:
    def decode(self, value: Any) -> str:
        if isinstance(value, str):
            return value
        if isinstance(value, int) and not isinstance(value, bool):
            return Amount(str(value))
        raise Unreadable("should be an amount")


class _Anything:
    def decode(self, value: Any) -> Any:
        return value


def _bank(bank: Any) -> _native.BankAnswer:
    parameters = [_native.BankParameter(of["name"], of["values"]) for of in bank.get("parameters", ())]
    return _native.BankAnswer(bank["status"], bank["code"], bank["text"], bank.get("path"), parameters)


class _Error:
    def decode(self, value: Any) -> _native.Error:
        try:
            bank = value.get("bank")
            return _native.Error(
                kind=getattr(_native.ErrorKind, value["kind"]),
                fault=getattr(_native.Fault, value["fault"]),
                retry=getattr(_native.Retry, value["retry"]),
                retry_at_ms=value.get("retryAtMs"),
                field=value.get("field"),
                message=value["message"],
                next=value.get("next"),
                bank=bank and _bank(bank),
            )
        except (AttributeError, KeyError, TypeError) as wrong:
            raise Unreadable("should be an error") from wrong


class ListOf(Generic[V]):
    """A list whose items are read alike."""

    def __init__(self, of: Codec[V]) -> None:
        self.of = of

    def decode(self, value: Any) -> tuple[V, ...]:
        """Read each item."""
        if not isinstance(value, list):
            raise Unreadable("should be a list")
        items = []
        for at, item in enumerate(value):
            try:
                items.append(self.of.decode(item))
            except Unreadable as wrong:
                raise wrong.under(f"[{at}]")
        return tuple(items)


class MapOf(Generic[V]):
    """A map from text whose values are read alike."""

    def __init__(self, of: Codec[V]) -> None:
        self.of = of

    def decode(self, value: Any) -> dict[str, V]:
        """Read each value."""
        if not isinstance(value, dict):
            raise Unreadable("should be an object")
        items = {}
        for name, item in value.items():
            try:
                items[name] = self.of.decode(item)
            except Unreadable as wrong:
                raise wrong.under(name)
        return items


class OneOf(Generic[V]):
    """Several messages told apart by a tag."""

    def __init__(self, tag: str, variants: Mapping[str, Codec[V]]) -> None:
        self._tag, self._variants = tag, variants

    def decode(self, value: Any) -> V:
        """Read the message that the tag names."""
        if not isinstance(value, dict) or value.get(self._tag) not in self._variants:
            raise Unreadable("this version does not know it").under(self._tag)
        return self._variants[value[self._tag]].decode(value)

    def from_json(self, text: str | bytes) -> V:
        """Read JSON text."""
        return read(self.decode, text)


TEXT = _Text(str, "text")
HIDDEN = _Text(str, "text")
AMOUNT = _Amount()
FLAG = _Plain(bool, "true or false")
INTEGER = _Plain(int, "a whole number")
JSON = _Anything()
ERROR = _Error()


class Field(NamedTuple):
    """A field of a message: its name on the wire, its name here, what reads it, and whether it has to be there."""

    wire: str
    name: str
    codec: Codec[Any]
    required: bool

    @property
    def hidden(self) -> bool:
        """Whether its values are not for the eyes of whoever reads a log."""
        codec: Any = self.codec
        while isinstance(codec, (ListOf, MapOf)):
            codec = codec.of
        # Free JSON may hold anything.
        return codec is HIDDEN or codec is JSON


Fields = tuple[Field, ...]
Tag = Union[tuple[str, str], None]


def must(wire: str, name: str, codec: Codec[Any]) -> Field:
    """A field that has to be there."""
    return Field(wire, name, codec, True)


def may(wire: str, name: str, codec: Codec[Any]) -> Field:
    """A field that may be absent."""
    return Field(wire, name, codec, False)


class _DataclassFields:
    """What `dataclasses.fields`, `replace` and `asdict` look at, made when somebody asks."""

    def __get__(self, message: object, owner: type[Message]) -> dict[str, dataclasses.Field[Any]]:
        made: list[Any] = [(one.name, Any) if one.required else (one.name, Any, None) for one in owner._fields]
        made.append(("extra", Any, dataclasses.field(default_factory=dict)))
        like: Any = dataclasses.make_dataclass(owner.__name__, made, kw_only=True)
        return dict(like.__dataclass_fields__)


class _Signature:
    """What `help` and `inspect.signature` show of a message."""

    def __get__(self, message: object, owner: type[Message]) -> inspect.Signature:
        from inspect import Parameter, Signature

        def parameter(name: str, required: bool) -> Parameter:
            kind = owner.__dict__.get("__annotations__", {}).get(name, Parameter.empty)
            return Parameter(name, Parameter.KEYWORD_ONLY, default=Parameter.empty if required else None, annotation=kind)

        # What has to be there stands first.
        named = sorted(owner._fields, key=lambda one: not one.required)
        return Signature([*(parameter(one.name, one.required) for one in named), parameter("extra", False)])


@dataclass_transform(frozen_default=True, kw_only_default=True)
class _Frozen:
    """Messages behave as frozen dataclasses with named fields only.

    `dataclass` itself writes and compiles five functions for each class, which takes a second for all of ours. Here they
    are written once, over `_fields`.
    """


class Message(_Frozen):
    """A message of a standard, a frozen dataclass. It prints without account numbers and keys."""

    extra: Mapping[str, Json] = {}
    """Fields that this version does not know, and those that are not of their type: kept, and written back."""

    _fields: ClassVar[Fields] = ()
    _tag: ClassVar[Tag] = None

    if not TYPE_CHECKING:
        __dataclass_fields__ = _DataclassFields()
        __signature__ = _Signature()
        __match_args__ = ()

        def __init__(self, **given: Any) -> None:
            """Take the fields by their names."""
            fields = self._fields
            values = {one.name: given.pop(one.name) for one in fields if one.name in given}
            values["extra"] = given.pop("extra", None) or {}
            if given:
                self._refuse(next(iter(given)))
            missing = [one.name for one in fields if one.required and one.name not in values]
            if missing:
                raise TypeError(f"{type(self).__name__}() lacks {', '.join(missing)}")
            self.__dict__.update(values)

        def _refuse(self, name: str) -> NoReturn:
            from difflib import get_close_matches

            near = get_close_matches(name, [one.name for one in self._fields], 1)
            meant = f": {near[0]!r} is meant?" if near else ""
            raise TypeError(f"{type(self).__name__}() has no field {name!r}{meant}")

        def __setattr__(self, name: str, value: object) -> NoReturn:
            raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")

        def __delattr__(self, name: str) -> NoReturn:
            raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")

        def __eq__(self, other: object) -> bool:
            if type(other) is not type(self):
                return NotImplemented
            return self._values() == other._values()

        def __hash__(self) -> int:
            return hash(self._values())

        def __replace__(self, /, **changes: Any) -> Self:
            return type(self)(**{**self.__dict__, **changes})

        def _values(self) -> tuple[Any, ...]:
            return (*(getattr(self, one.name) for one in self._fields), self.extra)

    @classmethod
    def decode(cls, value: Any) -> Self:
        """Read parsed JSON; raises `Unreadable`."""
        if not isinstance(value, dict):
            raise Unreadable("should be an object")
        rest = dict(value)
        kept = rest.pop(_AS_IT_CAME, None)
        if cls._tag:
            rest.pop(cls._tag[0], None)
        known: dict[str, Any] = {}
        for one in cls._fields:
            found = rest.get(one.wire)
            if found is None:
                if one.required:
                    raise Unreadable("is missing").under(one.wire)
                continue
            try:
                known[one.name] = one.codec.decode(found)
            except Unreadable as wrong:
                if one.required:
                    raise wrong.under(one.wire)
                # It is kept with what this version does not know, and written back.
                continue
            del rest[one.wire]
        if isinstance(kept, dict):
            rest.update(kept)
        read = object.__new__(cls)
        read.__dict__.update(known, extra=rest)
        return read

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read JSON text. Raises `GirokitError`, which names the field that is not as it should be."""
        return read(cls.decode, text)

    def encode(self) -> dict[str, Json]:
        """Give the message with its names on the wire, as JSON's own types."""
        out: dict[str, Json] = {}
        if self._tag:
            out[self._tag[0]] = self._tag[1]
        for one in self._fields:
            value = getattr(self, one.name)
            if value is not None:
                out[one.wire] = encode(value)
        out.update(self.extra)
        return out

    def to_json(self) -> str:
        """Write JSON text."""
        return write(self.encode())

    def __repr__(self) -> str:
        """Tell what is there, without account numbers, keys and what is not known."""
        hidden = {one.name for one in self._fields if one.hidden}
        parts = []
        for name in [one.name for one in sorted(self._fields, key=lambda one: not one.required)]:
            value = getattr(self, name)
            if value is not None:
                parts.append(f"{name}={'[redacted]' if name in hidden else repr(value)}")
        parts += [f"extra={sorted(self.extra)}"] if self.extra else []
        return f"{type(self).__name__}({', '.join(parts)})"


class Code(str):
    """A code. One that this version does not know is kept as the bank wrote it."""

    __slots__ = ()
    known: ClassVar[tuple[Any, ...]] = ()
    """Every code that this version knows."""

    def __new__(cls, code: str) -> Self:
        """Take a code as it stands on the wire."""
        return super().__new__(cls, code)

    @classmethod
    def define(cls, **codes: str) -> None:
        """Give the class its codes; the generated module does."""
        cls.known = tuple(map(cls, codes.values()))
        for name, code in zip(codes, cls.known):
            setattr(cls, name, code)

    @classmethod
    def decode(cls, value: Any) -> Self:
        """Read text; raises `Unreadable`."""
        return cls(TEXT.decode(value))

    @property
    def is_known(self) -> bool:
        """Whether this version knows the code."""
        return self in self.known

    def __repr__(self) -> str:
        """Tell the class and the code."""
        return f"{type(self).__name__}({str(self)!r})"


def encode(value: Any) -> Json:
    """Turn what a message holds into JSON's own types."""
    if isinstance(value, Message):
        return value.encode()
    if isinstance(value, Amount) or value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, _native.Error):
        return error_to_json(value)
    if isinstance(value, Mapping):
        return {name: encode(item) for name, item in value.items()}
    if isinstance(value, Sequence):
        return [encode(item) for item in value]
    raise TypeError(f"{type(value).__name__} is nothing that a message can hold")


def error_to_json(error: _native.Error) -> dict[str, Json]:
    """Give an error as outcomes hold it."""
    return {
        "kind": name_of(error.kind),
        "fault": name_of(error.fault),
        "retry": name_of(error.retry),
        "retryAtMs": error.retry_at_ms,
        "field": error.field,
        "message": error.message,
        "next": error.next,
        "bank": error.bank and _bank_to_json(error.bank),
    }


def _bank_to_json(bank: _native.BankAnswer) -> dict[str, Json]:
    told: dict[str, Json] = {"status": bank.status, "code": bank.code, "text": bank.text, "path": bank.path}
    if bank.parameters:
        told["parameters"] = [{"name": of.name, "values": of.values} for of in bank.parameters]
    return told


def name_of(value: object) -> str:
    """Give the name of a kind, fault and so on, as it stands in JSON."""
    return repr(value).rpartition(".")[2]


def read(decode: Callable[[Any], V], text: str | bytes) -> V:
    """Read JSON text; raises `GirokitError`."""
    try:
        return decode(parse(text))
    except Unreadable as wrong:
        raise wrong.error() from None
    except ValueError:
        raise Unreadable("is not JSON").error() from None
