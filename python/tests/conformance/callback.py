"""Kind `callback`: deliveries to a receiver of callbacks, played as a host with a store would.

Each delivery goes through the job `receiveCallback`: begun with the delivery alone, begun again with the flow that it
names, stored only over the revision that was loaded. The runner is that host, and holds it to its contract.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from conformance.flow import content, plain, view
from conformance.pattern import Differs, compare, compare_part, parse
from girokit import Bank, GirokitError, Step


def callback(vector: dict[str, Any], _: str) -> None:
    """Play the deliveries."""
    host = Host(vector)
    for mandate in vector["mandates"]:
        host.begin(mandate)
    each("deliveries", vector["deliveries"], host.deliver)
    each("then", vector["then"], host.stands)


def each(name: str, items: list[dict[str, Any]], play: Callable[[dict[str, Any]], None]) -> None:
    for at, item in enumerate(items):
        try:
            play(item)
        except (Differs, GirokitError) as wrong:
            raise Differs(f"{name}[{at}]: {wrong}") from wrong


class Host:
    """A host with a store of saved flows."""

    def __init__(self, vector: dict[str, Any]) -> None:
        self.vector = vector
        self.now_ms: int = vector.get("now_ms", 0)
        self.calls = 0
        # By UUID in lower case.
        self.store: dict[str, str] = {}
        self.bank = self.open()

    def open(self) -> Bank:
        return Bank(plain(self.vector["config"]), clock=lambda: self.now_ms, random=self.random)

    def random(self, length: int) -> bytes:
        return bytes([self.calls % 256]) * length

    def begin(self, mandate: dict[str, Any]) -> None:
        """Begin a job and store it, as a host does before its first request is sent; or store what some version saved."""
        self.calls += 1
        saved = mandate.get("saved") or self.bank.start(mandate["job"], plain(mandate["input"])).save()
        self.store[uuid_of(mandate["input"])] = saved

    def deliver(self, delivery: dict[str, Any]) -> None:
        self.now_ms += delivery.get("advance_ms", 0)
        input = {"headers": dict(delivery.get("headers") or []), "body": content(delivery.get("body")).decode()}
        if delivery.get("method") is not None:
            input["method"] = delivery["method"]
        outcome = self.receive_all(input, list(delivery.get("meanwhile") or []))
        found = {
            **(outcome.get("answer") or {}),
            "verdict": outcome.get("verdict"),
            "events": outcome.get("events") or [],
            "uuid": outcome.get("uuid"),
        }
        expected = dict(delivery["expect"])
        for name, field in (expected.pop("error", None) or {}).items():
            compare_part(f"error.{name}", field, (outcome.get("error") or {}).get(name))
        compare("delivery", expected, found)

    def receive_all(self, input: dict[str, Any], meanwhile: list[dict[str, Any]]) -> dict[str, Any]:
        while True:
            first = self.receive(input)
            if first["outcome"] != "load":
                return first
            uuid = first["uuid"]
            loaded = self.store.get(uuid)
            outcome = self.receive({**input, **({"notFound": True} if loaded is None else {"saved": loaded})})
            others, meanwhile = meanwhile, []
            each("meanwhile", others, self.deliver)
            if outcome["outcome"] == "answer":
                return outcome
            if revision(loaded) != outcome.get("expectedRevision"):
                raise Differs(f"expectedRevision is not the one that was given in: {outcome}")
            # Compare and swap.
            if revision(self.store.get(uuid)) == revision(loaded):
                if revision(outcome["saved"]) != outcome.get("revision"):
                    raise Differs(f"revision is not the one of the saved flow: {outcome}")
                self.store[uuid] = outcome["saved"]
                return outcome

    def receive(self, input: dict[str, Any]) -> dict[str, Any]:
        """One call of the receiver: a job that ends at once."""
        self.calls += 1
        step = self.bank.start("receiveCallback", input).step()
        if not isinstance(step, Step.Done):
            raise Differs(f"receiveCallback ends at once, and this is {step}")
        outcome: dict[str, Any] = parse(step.outcome.json)
        return outcome

    def stands(self, then: dict[str, Any]) -> None:
        """The stored flow is resumed and asked what it wants."""
        inputs = [mandate["input"] for mandate in self.vector["mandates"]]
        input = next((one for one in inputs if uuid_of(one) == then["uuid"].lower() and one.get("body")), None)
        flow = self.open().resume(self.store[then["uuid"]], None if input is None else plain(input))
        self.calls += 1
        compare("step", then["step"], view(flow.step()))


def uuid_of(input: dict[str, Any]) -> str:
    uuid = input.get("mandateRequestUUID") or (input.get("body") or {}).get("uuid") or ""
    return str(uuid).lower()


def revision(saved: str | None) -> Any:
    return None if saved is None else parse(saved).get("revision")
