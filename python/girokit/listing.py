"""Long lists, read page by page and each page entry by entry."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from girokit import _native
from girokit._model import Codec, ListOf, Message, encode, read, write
from girokit._native import ErrorKind, Fault, Step
from girokit.bank import Bank, Flow
from girokit.drive import Done, Driven, adrive, drive
from girokit.errors import GirokitError
from girokit.models import (
    Context,
    EntryFilter,
    ListDeclined,
    ListOutcome,
    ListRefused,
    ListUncertain,
    OddEntry,
    Session,
)

if TYPE_CHECKING:
    from typing_extensions import Self

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

#: How many entries are read from the core at a time.
_CHUNK = 64
#: How many entries that cannot be read are kept.
_MOST_ODD = 1000

_ODD = ListOf(OddEntry)


class Page(Sequence[T_co]):
    """A page of a long list.

    The bank's answer stays in the core as text, checked once; an entry becomes an object when it is asked for.
    """

    def __init__(self, page: _native.Page, entry: Codec[T_co]) -> None:
        """Pages are made by lists."""
        self._core = page
        self._entry = entry

    def __len__(self) -> int:
        """Tell how many entries there are, without those that cannot be read."""
        return len(self._core)

    @overload
    def __getitem__(self, at: int) -> T_co: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[T_co]: ...
    def __getitem__(self, at: int | slice) -> T_co | Sequence[T_co]:
        """Read an entry, or several."""
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        found = range(len(self))[at]
        return self._read(found, found + 1)[0]

    def __iter__(self) -> Iterator[T_co]:
        """Read the entries in order, a few at a time."""
        for at in range(0, len(self), _CHUNK):
            yield from self._read(at, at + _CHUNK)

    def list(self, at: int) -> str | None:
        """Name the list that an entry is in: `booked`."""
        return self._core.list(at)

    def only(self, list: str) -> Page[T_co]:
        """Give the entries of one of the bank's lists only: `booked`."""
        return Page(self._core.only(list), self._entry)

    def filter(self, filter: EntryFilter) -> Page[T_co]:
        """Give the entries for which a filter holds. They are found without being made objects."""
        return Page(self._core.filter(write(encode(filter))), self._entry)

    @property
    def odd(self) -> Sequence[OddEntry]:
        """Give the entries of the bank's lists that cannot be read, each with its place and why.

        They are not among the others.
        """
        return read(_ODD.decode, self._core.odd())

    def to_json(self) -> bytes:
        """Give everything that stands in the bank's lists as one JSON list, also what cannot be read."""
        return self._core.export()

    def _read(self, start: int, stop: int) -> Sequence[T_co]:
        def entries(values: Any) -> Sequence[T_co]:
            return [self._entry.decode(value) for value in values]

        return read(entries, self._core.json(start, stop))

    def __repr__(self) -> str:
        """Tell how many entries there are; what they say is not for logs."""
        return f"Page([{len(self)} entries])"


class Listing(Generic[T_co]):
    """A long list: `for transaction in listing`, or `async for`. Only one page is in memory.

    Each loop reads the list anew. What drives it is given by `using`, as it is given to `drive` or `adrive`.
    """

    def __init__(
        self,
        bank: Bank,
        job: str,
        input: Message | None,
        context: Context,
        entry: Codec[T_co],
        *,
        list: str | None = None,
        **options: Any,
    ) -> None:
        """Lists are made by the methods of a system, such as `Tietoevry.every_transaction`."""
        self._made = (bank, job, input, context, entry)
        self._list = list
        self._options = options
        self.session: Session | None = context.session
        """What the bank gave us for this user, as of the last page that was read. Secret."""
        self.odd: tuple[OddEntry, ...] = ()
        """What the last loop met that cannot be read: it cost nothing but itself. At most a thousand are kept."""

    def using(self, **options: Any) -> Listing[T_co]:
        """Give the same list, driven with these options: `client`, `redirect`, and whatever else `drive` takes."""
        return Listing(*self._made, list=self._list, **options)

    def only(self, list: str) -> Listing[T_co]:
        """Give the entries of one of the bank's lists only: `booked`."""
        return Listing(*self._made, list=list, **self._options)

    def pages(self) -> Generator[Page[T_co], None, None]:
        """Read the pages.

        Raises `GirokitError` when the bank refuses, its answer is not to be had, or the user is needed and not there.
        """
        flow = self._first()
        while flow is not None:
            yield self._page(flow, drive(flow, **self._options))
            flow = flow.next_page()

    async def apages(self) -> AsyncGenerator[Page[T_co], None]:
        """Do what `pages` does, without blocking."""
        flow = self._first()
        while flow is not None:
            yield self._page(flow, await adrive(flow, **self._options))
            flow = flow.next_page()

    def __iter__(self) -> Iterator[T_co]:
        """Read the entries of all pages."""
        for page in self.pages():
            yield from page
            # Gone before the next one comes.
            del page

    async def __aiter__(self) -> AsyncIterator[T_co]:
        """Read the entries of all pages, without blocking."""
        async for page in self.apages():
            for entry in page:
                yield entry
            del page

    def _first(self) -> Flow[ListOutcome] | None:
        bank, job, input, context, _ = self._made
        self.odd = ()
        return bank.start(job, input, context)

    def _page(self, flow: Flow[ListOutcome], driven: Driven[ListOutcome]) -> Page[T_co]:
        self.session = flow.session()
        if not isinstance(driven, Done):
            if not isinstance(driven.step, (Step.Redirect, Step.Ask)):
                message = "the list was not read to its end before `until_ms`"
                raise GirokitError.of(ErrorKind.UnexpectedInput, Fault.Caller, message, field="until_ms")
            message = "the bank wants to see the user before it answers, and nobody took them there"
            next = "give `redirect` to using(), or let the user give consent before the list is read"
            raise GirokitError.of(ErrorKind.UnexpectedInput, Fault.User, message, field="redirect", next=next)
        if isinstance(driven.outcome, (ListRefused, ListUncertain, ListDeclined)):
            raise GirokitError(driven.outcome.error)
        page = flow.page()
        if page is None:
            message = "the reading of this list was ended"
            raise GirokitError.of(ErrorKind.UnexpectedInput, Fault.Caller, message)
        found = Page(page, self._made[-1])
        found = found if self._list is None else found.only(self._list)
        self.odd = (*self.odd, *found.odd)[:_MOST_ODD]
        return found

    def __repr__(self) -> str:
        """Tell the job; whose list it is is not for logs."""
        return f"Listing({self._made[1]})"
