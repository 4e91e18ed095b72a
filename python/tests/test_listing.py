"""Long lists: read entry by entry, with one page in memory."""

from __future__ import annotations

import asyncio
import json
import tracemalloc
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from girokit import (
    Answer,
    Context,
    EntryFilter,
    ErrorKind,
    GirokitError,
    Header,
    Listing,
    Request,
    Session,
    Signer,
    Tietoevry,
)
from girokit.models import BankConfig, BookingStatus, Transaction, TransactionQuery

VECTORS = Path(__file__).parents[2] / "tests" / "vectors" / "flow" / "tietoevry"
CONFIG = json.loads((VECTORS / "booked.json").read_text())["config"]
JSON = [Header("content-type", "application/json")]


class Pages:
    """A bank that has a list of several pages, without a network."""

    def __init__(self, pages: int, size: int, text: str = "") -> None:
        self.pages, self.size, self.text = pages, size, text
        self.asked: list[int] = []

    def __call__(self, request: Request, largest: int) -> Answer:
        page = int(parse_qs(urlsplit(request.url).query).get("page", ["0"])[0])
        self.asked.append(page)
        places = range(page * self.size, (page + 1) * self.size)
        entry: Any = lambda at: {
            "transactionId": f"t-{at}",
            "transactionAmount": {"currency": "NOK", "amount": f"{at}.10"},
            "newField": self.text,
        }
        body: dict[str, Any] = {"booked": [entry(at) for at in places], "pending": [] if page else [entry("p")]}
        if page + 1 < self.pages:
            body["_links"] = {"next": {"href": f"/v1/accounts/a/transactions?page={page + 1}"}}
        return Answer(200, JSON, json.dumps({"transactions": body}).encode())

    async def later(self, request: Request, largest: int) -> Answer:
        await asyncio.sleep(0)
        return self(request, largest)


def listing() -> Listing[Transaction]:
    config = BankConfig(
        system="tietoevry",
        base_url="https://bank.example",
        certificate=CONFIG["certificate"],
        redirect_uri="https://tpp.example/back",
    )
    bank = Tietoevry(config, Signer.from_pem(CONFIG["key"]))
    query = TransactionQuery(account_id="a", booking_status=BookingStatus("both"))
    return bank.every_transaction(query, Context(session=Session(psu_id="psu-1")))


def ids(*places: Any) -> list[str]:
    return [f"t-{place}" for place in places]


def test_entries_come_page_by_page_each_asked_for_when_the_one_before_is_used_up() -> None:
    bank = Pages(3, 100)
    transactions = listing().using(send=bank)
    seen = [transaction.transaction_id for transaction in transactions]
    assert (len(seen), seen[99:102], bank.asked) == (301, ids(99, "p", 100), [0, 1, 2])
    assert transactions.session is not None and transactions.session.psu_id == "psu-1"
    assert [one.transaction_id for one in transactions.only("booked")] == ids(*range(300))
    bank = Pages(3, 2)
    for transaction in listing().using(send=bank):
        if transaction.transaction_id == "t-2":
            break
    assert bank.asked == [0, 1]


def test_entries_come_without_blocking_too() -> None:
    async def read() -> list[str | None]:
        return [one.transaction_id async for one in listing().using(send=Pages(2, 2).later)]

    assert asyncio.run(read()) == ids(0, 1, "p", 2, 3)


def test_a_page_is_indexed_filtered_and_exported_without_being_read_as_a_whole() -> None:
    (page,) = listing().using(send=Pages(1, 10, "kept")).pages()
    assert (len(page), page.list(0), page.list(10), page.list(11)) == (11, "booked", "pending", None)
    assert (page[3].transaction_id, page[-1].transaction_id) == ("t-3", "t-p")
    assert page[3].extra == {"newField": "kept"}
    assert [one.transaction_id for one in page[8:20]] == ids(8, 9, "p")
    with pytest.raises(IndexError):
        page[11]
    some = page.filter(EntryFilter(field="transactionAmount.amount", from_="7", to="8.5"))
    assert [one.transaction_id for one in some] == ids(7, 8)
    assert [one["transactionId"] for one in json.loads(some.to_json())] == ids(7, 8)
    assert repr(page) == "Page([11 entries])"


def test_what_keeps_a_list_from_being_read_is_raised() -> None:
    def refused(request: Request, largest: int) -> Answer:
        return Answer(400, JSON, b'{"tppMessages":[{"category":"ERROR","code":"PERIOD_INVALID"}]}')

    def consent(request: Request, largest: int) -> Answer:
        return Answer(401, JSON, b'{"_links":{"scaRedirect":{"href":"https://bank.example/sca"}}}')

    with pytest.raises(GirokitError) as raised:
        list(listing().using(send=refused))
    assert raised.value.bank is not None and raised.value.bank.code == "PERIOD_INVALID"
    with pytest.raises(GirokitError) as raised:
        list(listing().using(send=consent))
    assert (raised.value.kind, raised.value.field) == (ErrorKind.UnexpectedInput, "redirect")


def test_an_entry_that_cannot_be_read_costs_nothing_but_itself() -> None:
    amount = b'"transactionAmount":{"amount":"1.00","currency":"NOK"}'
    entries = b'{%s},{"transactionId":7},{%s}' % (amount, amount)

    def one_odd(request: Request, largest: int) -> Answer:
        return Answer(200, JSON, b'{"transactions":{"booked":[%s]}}' % entries)

    (page,) = listing().using(send=one_odd).pages()
    assert [str(entry.transaction_amount.amount) for entry in page] == ["1.00", "1.00"]
    (odd,) = page.odd
    assert (odd.list, odd.index, odd.entry) == ("booked", 1, {"transactionId": 7})
    assert odd.error.kind == ErrorKind.UnreadableAnswer
    assert odd.error.field == "transactions.booked[1].transactionAmount"
    assert json.loads(page.to_json()) == json.loads(b"[%s]" % entries)


def resident() -> int:
    """Bytes of this process in memory, those of the core too."""
    status = Path("/proc/self/statm").read_text().split()
    return int(status[1]) * 4096


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs /proc")
def test_a_hundred_pages_take_the_memory_of_one() -> None:
    bank = Pages(100, 100, "x" * 2000)
    page_size = len(bank(Request("", "", "GET", "https://bank.example/?page=1", [], b""), 0).body)
    count, first = 0, 0
    tracemalloc.start()
    for _ in listing().using(send=bank):
        count += 1
        if count == 1000:
            first = resident()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 10_001
    # The bank here builds a page as objects, as text and as bytes; all pages together are a hundred times as large.
    assert page_size > 200_000 and peak < 8 * page_size
    assert resident() - first < 20 * page_size
