"""Kind `flow`: a whole conversation with a bank, played without one.

Besides what the script expects, two things are held at every request: its signature verifies as a bank would verify it
at that moment, and a request id that was answered, or given up, is not used again.
"""

from __future__ import annotations

import base64
from decimal import Decimal
from typing import Any
from urllib.parse import urlsplit

from girokit._model import write

from conformance.pattern import Differs, compare, compare_error, parse
from girokit import Amount, Bank, GirokitError, Header, Input, Request, Session, Signer, Step, verify

SIGNED_IF_PRESENT = ["date", "digest", "x-request-id", "psu-id", "psu-corporate-id", "tpp-redirect-uri"]
REQUIRED = ["date", "x-request-id", "tpp-signature-certificate"]
DATE_TOLERANCE_MS = 60_000

#: Whether input and session are given along when a flow is resumed.
RESUMES = {
    True: (False, False),
    "with input": (True, False),
    "with session": (False, True),
    "with input and session": (True, True),
}


def flow(vector: dict[str, Any], _: str) -> None:
    """Play the script."""
    player, start = Player(vector), vector["start"]
    try:
        player.begin()
    except GirokitError as error:
        if "error" not in start:
            raise Differs(f"start: {error}") from error
        compare_error("start", start["error"], error)
        return
    if "error" in start:
        raise Differs(f"start: expected the error {start['error']}, and it began")
    for at, line in enumerate(vector["script"]):
        try:
            player.line(line)
        except (Differs, GirokitError) as wrong:
            raise Differs(f"script[{at}]: {wrong}") from wrong
    if vector.get("outcome") is not None:
        player.ends(vector["outcome"])


class Player:
    """Plays one script."""

    def __init__(self, vector: dict[str, Any]) -> None:
        self.vector = vector
        self.now_ms: int = vector["start"].get("now_ms", 0)
        self.calls: int = vector["start"].get("calls", 0)
        # Ids and messages of the Send and Sign steps that an `expect` saw, the last one at the end.
        self.seen: list[tuple[str, bytes]] = []
        self.session = ""
        # What each request id stood for, and the ids that are used up.
        self.requests: dict[str, tuple[str, str, bytes]] = {}
        self.used: set[str] = set()

    def begin(self) -> None:
        """Begin the job, or go on with a flow that some version saved."""
        start = self.vector["start"]
        self.bank = self.open()
        if "saved" in start:
            input = self.fill(start["input"]) if "input" in start else None
            session = Session.from_json(write(plain(start["session"]))) if "session" in start else None
            self.flow = self.bank.resume(start["saved"], input, session=session)
            return
        self.calls += 1
        self.flow = self.bank.start(
            start["job"], self.fill(start.get("input") or {}), self.fill(start.get("context") or {})
        )

    def open(self) -> Bank:
        return Bank(plain(self.vector["config"]), clock=lambda: self.now_ms, random=self.random)

    def random(self, length: int) -> bytes:
        return bytes([self.calls % 256]) * length

    def step(self) -> Step:
        self.calls += 1
        return self.flow.step()

    def line(self, line: dict[str, Any]) -> None:
        if "expect" in line:
            self.expect(line["expect"])
            if "events" in line:
                compare("events", self.fill(line["events"], as_sent=False), [exactly(one) for one in self.flow.events()])
            if "progress" in line:
                compare("progress", self.fill(line["progress"], as_sent=False), exactly(self.flow.progress()))
            if "revision" in line:
                compare("revision", line["revision"], self.flow.revision)
        elif "feed" in line:
            self.feed(line["feed"], line.get("error"))
        elif "entries" in line:
            self.entries(line["entries"])
        elif "next_page" in line:
            self.next_page(line["next_page"], line.get("error"))
        elif "advance_ms" in line:
            self.now_ms += line["advance_ms"]
        elif line.get("save_and_resume") in RESUMES:
            self.resume(*RESUMES[line["save_and_resume"]])
        else:
            raise Differs(f"this is no line of a script: {line}")

    def expect(self, pattern: dict[str, Any]) -> None:
        step = self.step()
        if step != self.step():
            raise Differs("asked twice, step() gives two answers")
        if isinstance(step, Step.Send):
            request = step.request
            self.session = lower(request.headers).get("tpp-session-id", self.session)
            # Banks that sign are opened with a certificate.
            if self.vector["config"].get("certificate"):
                self.signed(request)
            self.unique(request)
            self.saw(request.id, b"")
        elif isinstance(step, Step.Sign):
            self.saw(step.id, step.message)
        expected = self.fill(pattern, as_sent=False)
        headers = (expected.get("request") or {}).get("headers")
        if headers:
            expected["request"]["headers"] = {name.lower(): value for name, value in headers.items()}
        compare("step", expected, view(step))

    def entries(self, expected: list[Any] | None) -> None:
        """The entries of the page that was read; none where there is no page."""
        page = self.flow.page()
        if expected is None or page is None:
            if expected is not None or page is not None:
                raise Differs(f"there is {'no page' if page is None else f'a page of {len(page)} entries'}")
            return
        compare("entries", self.fill(expected, as_sent=False), parse(page.json(0, len(page))))

    def next_page(self, more: bool, error: dict[str, Any] | None) -> None:
        self.calls += 1
        try:
            following = self.flow.next_page()
        except GirokitError as raised:
            if error is None:
                raise Differs(f"there is no next page: {raised}") from raised
            compare_error("error", error, raised)
            return
        if error is not None:
            raise Differs(f"expected the error {error}, and there is a next page")
        if (following is not None) != more:
            raise Differs(f"there is {'no' if more else 'a'} next page")
        self.flow = following or self.flow

    def saw(self, id: str, message: bytes) -> None:
        if not self.seen or self.seen[-1][0] != id:
            self.seen.append((id, message))

    def signed(self, request: Request) -> None:
        """The request verifies with the certificate that it carries, at this moment, as strictly as the document says."""
        config = self.vector["config"]
        parts = urlsplit(request.url)
        verdict = verify(
            request.method,
            request.url[len(f"{parts.scheme}://{parts.netloc}") :],
            [(header.name, header.value) for header in request.headers],
            request.body,
            # At Tietoevry every request says where the user comes back to.
            required=[*REQUIRED, "tpp-redirect-uri"] if self.vector["profile"] == "tietoevry" else REQUIRED,
            signed_if_present=[] if (config.get("profile") or {}).get("signedHeaders") else SIGNED_IF_PRESENT,
            now_ms=self.now_ms,
            date_tolerance_ms=DATE_TOLERANCE_MS,
            key_id_of_certificate=not config.get("keyId"),
        )
        if not verdict.accepted:
            raise Differs(f"a bank would refuse this request: {verdict.explain()}")

    def unique(self, request: Request) -> None:
        now = (request.method, request.url, request.body)
        if request.id in self.used:
            raise Differs(f"the request id of {request.purpose} was used up before")
        if self.requests.setdefault(request.id, now) != now:
            raise Differs("one request id stands for two requests")

    def feed(self, feed: dict[str, Any], error: dict[str, Any] | None) -> None:
        input = self.input(self.fill(feed))
        self.calls += 1
        before = (self.flow.save(), self.flow.step())
        try:
            self.flow.feed(input)
        except GirokitError as raised:
            if error is None:
                raise Differs(f"not taken: {raised}") from raised
            compare_error("error", error, raised)
            if (self.flow.save(), self.flow.step()) != before:
                raise Differs("after the error the flow is not as it was before") from raised
            return
        if error is not None:
            raise Differs(f"expected the error {error}, and it was taken")
        if isinstance(input, (Input.Response, Input.SendFailed)):
            self.used.add(input.id)

    def input(self, feed: dict[str, Any]) -> Input:
        id: str = feed.get("id", "")
        if id == "previous":
            id = self.seen[-2][0]
        elif not id and self.seen:
            id = self.seen[-1][0]
        headers = [Header(name, value) for name, value in feed.get("headers") or []]
        body = content(feed.get("body"))
        kind = feed["input"]
        if kind == "response":
            return Input.Response(id, feed["status"], headers, body)
        if kind == "sending":
            return Input.Sending(id)
        if kind == "sendFailed":
            return Input.SendFailed(id, feed.get("reason", ""), feed.get("neverLeft", False))
        if kind == "signature":
            return Input.Signature(id, body)
        if kind == "sign_with_key":
            return Input.Signature(id, Signer.from_pem(self.vector["key"])(self.seen[-1][1]))
        if kind == "callback":
            return Input.Callback(headers, body)
        if kind == "returned":
            return Input.Returned(feed["url"])
        if kind == "answer":
            return Input.Answer(feed["text"])
        if kind == "tick":
            return Input.Tick()
        if kind == "cancel":
            return Input.Cancel()
        raise Differs(f"there is no input {kind}")

    def resume(self, with_input: bool, with_session: bool) -> None:
        saved = self.flow.save()
        input = self.fill(self.vector["start"].get("input") or {}) if with_input else None
        session = self.flow.session() if with_session else None
        self.bank = self.open()
        self.flow = self.bank.resume(saved, input, session=session)
        # A request that was in flight has become one whose answer is lost.
        if with_input or self.flow.save() == saved or '"inFlight":true' in saved:
            return
        # What a resumed flow remembers of having been resumed may be added; nothing may be lost.
        before, after = parse(saved), parse(self.flow.save())
        for state in (before, after):
            if isinstance(state.get("state"), dict):
                state["state"].pop("resent", None)
        # A request that cannot be made again, for want of a code that is not saved, is given up.
        if "exchange" not in after and not isinstance(self.step(), (Step.Send, Step.Sign)):
            before.pop("exchange", None)
        compare("resumed", before, after)

    def ends(self, outcome: Any) -> None:
        found = view(self.step())
        if found["step"] != "done":
            raise Differs(f"outcome: the script has ended and the flow is not done: {found['step']}")
        compare("outcome", self.fill(outcome, as_sent=False), found["outcome"])

    def fill(self, value: Any, *, as_sent: bool = True) -> Any:
        """Put `{session}` and `{now}` in; what is sent is written with the package's own exact numbers."""
        if isinstance(value, str):
            return value.replace("{session}", self.session).replace("{now}", str(self.now_ms))
        if isinstance(value, list):
            return [self.fill(item, as_sent=as_sent) for item in value]
        if isinstance(value, dict):
            return {name: self.fill(item, as_sent=as_sent) for name, item in value.items()}
        return plain(value) if as_sent else value


def plain(value: Any) -> Any:
    """Exact decimals become what the package writes as exact numbers."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    return Amount(str(value)) if isinstance(value, Decimal) else value


def exactly(value: Any) -> Any:
    """What the package has read, with the runner's own exact numbers."""
    return parse(write(value))


def view(step: Step) -> dict[str, Any]:
    """A step as the patterns see it."""
    match step:
        case Step.Send(request, write_ahead):
            seen = {
                "id": request.id,
                "purpose": request.purpose,
                "method": request.method,
                "url": request.url,
                "headers": lower(request.headers),
                "body": body_view(request.body),
            }
            return {"step": "send", "request": seen, "writeAhead": write_ahead}
        case Step.InFlight(id, purpose):
            return {"step": "inFlight", "id": id, "purpose": purpose}
        case Step.Sign(id, key_id, algorithm, message):
            text = message.decode()
            return {"step": "sign", "id": id, "keyId": key_id, "algorithm": algorithm, "message": text}
        case Step.Redirect(url):
            return {"step": "redirect", "url": url}
        case Step.Ask(prompt):
            return {"step": "ask", "prompt": prompt}
        case Step.Wait(until_ms, reason):
            return {"step": "wait", "untilMs": until_ms, "reason": reason}
        case Step.Done(outcome):
            return {"step": "done", "outcome": parse(outcome.json)}
    raise Differs(f"there is no step {step!r}")


def body_view(body: bytes) -> dict[str, Any] | None:
    if not body:
        return None
    seen: dict[str, Any] = {"base64": base64.b64encode(body).decode(), "text": body.decode(errors="replace")}
    try:
        seen["json"] = parse(body)
    except ValueError:
        pass  # A body need not be JSON.
    return seen


def content(body: dict[str, Any] | None) -> bytes:
    if body is None:
        return b""
    if "base64" in body:
        return base64.b64decode(body["base64"])
    if "text" in body:
        return str(body["text"]).encode()
    return write(body["json"]).encode()


def lower(headers: list[Header]) -> dict[str, str]:
    out: dict[str, str] = {}
    for header in headers:
        key = header.name.lower()
        out[key] = f"{out[key]}, {header.value}" if key in out else header.value
    return out
