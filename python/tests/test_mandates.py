"""Mandate requests against the sandbox, with callbacks that arrive at a real server: the adapter of `examples`."""

from __future__ import annotations

import asyncio
import re
import threading
import time
import uuid
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import uvicorn

from conftest import Sandbox
from girokit import Answered, Betalingsservice, BankConfig, Flow, GirokitError, Input, Refused, Step, areceive, receive, sender
from girokit.models import (
    CallbackAddress,
    CallbackToSave,
    DebtorIdentity,
    MandateEvent,
    MandateRef,
    MandateRefused,
    MandateRequest,
    Profile,
    ProductDescription,
    ReceivedCallback,
    StatusMandate,
    SubmitMandateRequest,
)
from starlette_receiver import receiver

AUTH_TOKEN = "callback-token-0123456789abcdef"
V, W, A, C = "VALIDATED", "VIEWED_BY_DEBTOR", "ACCEPTED_BY_DEBTOR", "COMPLETED"


class Table:
    """`mandates(uuid, revision, saved)`, and what was told with each change."""

    def __init__(self) -> None:
        self.rows: dict[str, tuple[int, str]] = {}
        self.told: list[MandateEvent] = []
        self.down = 0
        self.lock = threading.Lock()

    async def load(self, uuid: str) -> str | None:
        self.down -= 1
        if self.down >= 0:
            raise OSError("the database is away")
        return self.rows[uuid][1] if uuid in self.rows else None

    async def swap(self, change: CallbackToSave) -> bool:
        with self.lock:
            if self.rows.get(change.uuid, (None, ""))[0] != change.expected_revision:
                return False
            self.rows[change.uuid] = (change.revision, change.saved)
            self.told.extend(change.events)
            return True

    def events(self, uuid: str) -> list[StatusMandate]:
        return [event.status_mandate for event in self.told if event.uuid == uuid]

    def statuses(self, uuid: str) -> list[str]:
        return [str(held.status_code_enum) for held in self.events(uuid)]


class Creditor:
    """The bank, our table, and the server that takes callbacks."""

    def __init__(self, sandbox: Sandbox) -> None:
        at = f"{sandbox.http}/betalingsservice"
        self.control = f"{sandbox.http}/control/betalingsservice"
        config = BankConfig(
            system="betalingsservice",
            base_url=f"{at}/bs-sandbox/v1",
            auth_url=at,
            client_id="sandbox-creditor",
            client_secret="sandbox-secret",
            profile=Profile(poll_first_ms=10, poll_longest_ms=50),
        )
        self.bank = Betalingsservice(config)
        self.table = Table()
        self.client = httpx.Client()
        self.server = uvicorn.Server(uvicorn.Config(receiver(self.bank, self.table), port=0, log_level="critical"))
        self.thread = threading.Thread(target=self.server.run)
        self.thread.start()
        while not self.server.started:
            time.sleep(0.005)
        port = self.server.servers[0].sockets[0].getsockname()[1]
        self.callback = f"http://127.0.0.1:{port}/mandates/callback"
        self.client.post(f"{self.control}/settings", json={"factor": 0.001}).raise_for_status()

    def close(self) -> None:
        self.client.close()
        self.server.should_exit = True
        self.thread.join()

    def request(self, debtor: str, reference: str | None = None) -> SubmitMandateRequest:
        identity = DebtorIdentity(phone_no=debtor) if debtor.startswith("+") else DebtorIdentity(national_id=debtor)
        return SubmitMandateRequest(
            body=MandateRequest(
                uuid=str(uuid.uuid4()),
                creditors_debtor_reference=reference,
                debtor_identity=identity,
                product_description=ProductDescription(title="Insurance", description="House 12"),
                callback=CallbackAddress(url=self.callback, auth_token=AUTH_TOKEN),
            )
        )

    def send(self, flow: Flow[Any]) -> Any:
        """Send until there is nothing to send."""
        send = sender(self.client)
        while isinstance(step := flow.step(), Step.Send):
            answer = send(step.request, self.bank.largest_answer)
            flow.feed(Input.Response(step.request.id, answer.status, answer.headers, answer.body))
        return flow.outcome()

    def submit(self, input: SubmitMandateRequest) -> tuple[str, Any]:
        """Store before it is sent; what the answer brought is stored unless a callback was faster."""
        flow = self.bank.mandate(input)
        uuid = str(input.body.uuid)
        before = self.table.rows[uuid] = (flow.revision, flow.save())
        outcome = self.send(flow)
        with self.table.lock:
            if self.table.rows[uuid] == before:
                self.table.rows[uuid] = (flow.revision, flow.save())
        return uuid, outcome

    def settled(self, uuid: str) -> dict[str, Any]:
        """What the sandbox says of a mandate request, once nothing is on its way to us any more."""
        for _ in range(2000):
            mandate: dict[str, Any] = self.client.get(f"{self.control}/mandates/{uuid}").raise_for_status().json()
            if mandate["callback"]["onTheWay"] is False:
                return mandate
            time.sleep(0.005)
        raise AssertionError(f"{uuid} is still on its way")


@pytest.fixture(scope="module")
def creditor(sandbox: Sandbox) -> Iterator[Creditor]:
    creditor = Creditor(sandbox)
    yield creditor
    creditor.close()


@pytest.mark.parametrize(
    ("debtor", "reference", "statuses", "end"),
    [
        ("+4511223344", "CDR0000000000001", [V], None),
        ("0101991234", "CDR0000000000002", ["VALIDATION_FAILED"], "validationFailed"),
        ("1010886789", "CDR0000000000003", [V, "EXPIRED"], "expired"),
        ("0505954321", None, [V, W], None),
        ("0202972345", "CDR0000000000004", [V, W, "REJECTED_BY_DEBTOR"], "rejected"),
        ("+4599887766", "CDR000000000005", [V, W, A], None),
        ("+4520203333", None, [V, W, A], None),
        ("0303984567", "CDR000000000006", [V, W, A, C], "completed"),
        ("+4512121212", "CDR000000000007", [V, W, A, "MANDATE_FAILED"], "failed"),
        ("+4511223366", "CDR000000000008", [V, W, A, C, "CLOSED"], "closed"),
    ],
)
def test_a_submission_is_called_back_as_the_table_says(
    creditor: Creditor, debtor: str, reference: str | None, statuses: list[str], end: str | None
) -> None:
    uuid, _ = creditor.submit(creditor.request(debtor, reference))
    tries = creditor.settled(uuid)["callback"]["tries"]
    assert creditor.table.statuses(uuid) == statuses
    assert [(one["status"], one["answered"]) for one in tries] == [(status, 200) for status in statuses]
    outcome: Any = creditor.bank.resume(creditor.table.rows[uuid][1]).outcome()
    assert (outcome and outcome.encode()["outcome"]) == end
    told = creditor.table.events(uuid)[-1]
    if statuses[-1] in (A, C, "MANDATE_FAILED", "CLOSED"):
        assert re.fullmatch(reference or r"BSE\d{12}", told.creditors_debtor_reference or "")
    if C in statuses:
        assert outcome.mandate.mandate_id == told.mandate_id == "123456789"


def test_two_submissions_are_refused_at_once(creditor: Creditor) -> None:
    with pytest.raises(GirokitError, match="Input does not conform to API specification") as refused:
        creditor.bank.mandate(creditor.request("+12345ABC"))
    assert refused.value.field == "debtorIdentity.phoneNo"
    _, outcome = creditor.submit(creditor.request("+4510203040"))
    assert isinstance(outcome, MandateRefused) and outcome.validation == "differentPayload"


@pytest.mark.parametrize(
    ("uuid", "held"),
    [
        ("1a81e023-617d-4876-9013-f63880f42011", {"statusCodeEnum": V}),
        ("54d16953-ea76-4ade-b619-1e07e458d814", {"statusCodeEnum": "VALIDATION_FAILED", "errorDescription": "Debtor not found"}),
        ("a935f03d-cc47-4761-8927-904c76f03878", {"statusCodeEnum": "EXPIRED"}),
        ("5fedac92-ccbd-4c5d-bb91-3d36bd011e32", {"statusCodeEnum": W}),
        ("22dd6d0f-8569-4f40-918b-401b1dd30cad", {"statusCodeEnum": "REJECTED_BY_DEBTOR"}),
        ("1d2ffa51-eb64-4ecd-b62a-4dd6241b3256", {"statusCodeEnum": A, "creditorsDebtorReference": "CDR0000000000005"}),
        ("65afa312-12f1-48ca-b904-828d752d6719", {"statusCodeEnum": A, "creditorsDebtorReference": "BSE0000000000001"}),
        ("8f27863f-a9bd-4d74-84ee-a06dcf668461",
         {"statusCodeEnum": C, "creditorsDebtorReference": "CDR000000000006", "mandateId": "123456789"}),
        ("749aa0d0-c915-4ee9-954e-6d8fe3f592e0", {"statusCodeEnum": "MANDATE_FAILED", "creditorsDebtorReference":
         "CDR000000000007", "errorDescription": "There is no agreement"}),
        ("d1bf0635-d9d4-403a-b573-7b863e775b90",
         {"statusCodeEnum": "CLOSED", "creditorsDebtorReference": "CDR000000000008", "mandateId": "123456789"}),
    ],
)  # fmt: skip
def test_a_status_is_read_as_the_table_says(creditor: Creditor, uuid: str, held: dict[str, Any]) -> None:
    outcome = creditor.send(creditor.bank.mandate_status(MandateRef(mandate_request_uuid=uuid)))
    assert isinstance(outcome, Answered), outcome
    assert outcome.reply.encode() == {"uuid": uuid, "statusMandate": held}


def test_what_is_no_request_has_no_status_and_only_some_can_be_cancelled(creditor: Creditor) -> None:
    def refused(outcome: Any) -> int:
        assert isinstance(outcome, Refused) and outcome.error.bank is not None
        return outcome.error.bank.status

    def ref(uuid: str) -> MandateRef:
        return MandateRef(mandate_request_uuid=uuid)

    bank, send = creditor.bank, creditor.send
    assert refused(send(bank.mandate_status(ref("cee76793-6dd0-4e96-82bb-0eefa11978e4")))) == 404
    assert isinstance(send(bank.cancel_mandate(ref("57500194-9067-4c6a-84bb-f4d24e5ecf88"))), Answered)
    assert refused(send(bank.cancel_mandate(ref("4842b8f4-69f3-4df1-a53a-0347cea299a1")))) == 404
    assert refused(send(bank.cancel_mandate(ref("52a3bc15-fcfd-49a4-9623-93b5e0fd40e2")))) == 400
    for wrong in (lambda: bank.mandate_status(ref("asdf-123")), lambda: bank.cancel_mandate(ref("dfdf33"))):
        with pytest.raises(GirokitError):
            wrong()


def test_a_database_that_is_away_is_no_loss_and_whoever_is_not_the_bank_changes_nothing(creditor: Creditor) -> None:
    creditor.table.down = 2
    uuid, _ = creditor.submit(creditor.request("+4511223366"))
    answered = [one["answered"] for one in creditor.settled(uuid)["callback"]["tries"]]
    assert answered == [500, 500, 200, 200, 200, 200, 200]
    assert creditor.table.statuses(uuid) == [V, W, A, C, "CLOSED"]

    before = dict(creditor.table.rows)
    body = f'{{"uuid": "{uuid}", "statusMandate": {{"statusCodeEnum": "CLOSED"}}}}'
    post, bearer = creditor.client.post, {"authorization": f"Bearer {AUTH_TOKEN}"}
    forged = post(creditor.callback, content=body, headers={"authorization": "Bearer wrong"})
    assert (forged.status_code, forged.headers["www-authenticate"]) == (401, "Bearer")
    assert post(creditor.callback, content="{", headers=bearer).status_code == 400
    assert creditor.client.put(creditor.callback, content=body).headers["allow"] == "POST"
    other = body.replace(uuid, "6a1f2c3d-4b5e-4f60-8a7b-9c0d1e2f3a4b")
    assert post(creditor.callback, content=other, headers=bearer).status_code == 404
    assert creditor.table.rows == before


class Stubborn:
    """Finds what is asked for, and never stores."""

    def __init__(self, saved: str) -> None:
        self.saved = saved

    def load(self, uuid: str) -> str | None:
        return self.saved

    def swap(self, change: CallbackToSave) -> bool:
        return False


class Waiting:
    """The same, without blocking; gives in the second time."""

    def __init__(self, saved: str) -> None:
        self.saved = saved
        self.tries = 0

    async def load(self, uuid: str) -> str | None:
        return self.saved

    async def swap(self, change: CallbackToSave) -> bool:
        self.tries += 1
        return self.tries > 1


def test_the_loser_of_a_race_begins_again(creditor: Creditor) -> None:
    input = creditor.request("+4551515151")
    saved = creditor.bank.mandate(input).save()
    body = f'{{"uuid": "{input.body.uuid}", "statusMandate": {{"statusCodeEnum": "VALIDATED"}}}}'
    delivery = ReceivedCallback(headers={"Authorization": f"Bearer {AUTH_TOKEN}"}, body=body)
    with pytest.raises(RuntimeError, match="expected_revision"):
        receive(creditor.bank, Stubborn(saved), delivery)
    store = Waiting(saved)
    received = asyncio.run(areceive(creditor.bank, store, delivery))
    assert (received.verdict, received.answer.status, store.tries) == ("applied", 200, 2)
