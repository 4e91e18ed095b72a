"""A program that makes a payment and stores its flow: `host.py <case> [<point at which it stands still, to be killed>]`."""

import json
import os
import re
import sys
import time
from pathlib import Path

import httpx

from girokit import Bank, Done, Session, Step, drive, mutual_tls

case = json.loads(Path(sys.argv[1]).read_text())
point = sys.argv[2] if len(sys.argv) > 2 else None
store = Path(case["store"])
seen: list[str] = []
marked = False


def stand_still() -> None:
    print("at", point, flush=True)
    time.sleep(600)


def is_here() -> bool:
    return len(seen) == case["target"]


def on_step(step: Step) -> None:
    if isinstance(step, Step.Send) and step.write_ahead and re.search(case["creates"], step.request.url):
        if step.request.id not in seen:
            seen.append(step.request.id)
            if point == "before-mark" and is_here():
                stand_still()


def save(text: str) -> None:
    global marked
    was_marked, marked = marked, '"inFlight":true' in text
    if point == "before-save" and is_here() and was_marked and not marked:
        stand_still()
    draft = store.with_suffix(".draft")
    draft.write_text(text)
    draft.replace(store)
    if point == "before-send" and is_here() and marked:
        stand_still()


def pem(name: str) -> str:
    return Path(case["pki"], name).read_text()


def approve(url: str) -> str:
    return client.post(url, data={"decision": "approve"}).headers["location"]


print("pid", os.getpid(), flush=True)
client = httpx.Client(verify=mutual_tls(pem("tpp-qwac.pem"), pem("tpp-qwac.key.pem"), ca=pem("ca.pem")), timeout=60)
bank = Bank(case["config"], pem("tpp-qseal.key.pem") if "certificate" in case["config"] else None)
session = Session.decode(case["context"]["session"]) if "session" in case["context"] else None
if store.exists():
    flow = bank.resume(store.read_text(), case["input"], session=session)
else:
    flow = bank.start(case["job"], case["input"], case["context"])
driven = drive(flow, save=save, client=client, redirect=approve, ask=lambda _: "0000", on_step=on_step)
assert isinstance(driven, Done), driven
print("outcome", flow.step().outcome.json, flush=True)
