"""`python tests/tour.py <http address> <https address> <folder of the PKI>`: calls every operation of every system.

Plays the scripts in `tests/tour` against a sandbox that runs, through the methods of the systems' classes, over httpx; fails
where an operation of the core's catalogue was not called. `tests/tour/run python` starts the sandbox and this.
"""

from __future__ import annotations

import json
import re
import ssl
import sys
import time
import uuid
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, get_type_hints

import httpx

import girokit
from conformance.pattern import compare, compare_error, parse
from girokit import Context, Done, GirokitError, Signer, Step, drive

#: No operation takes longer than this.
PATIENCE_S = 10.0

#: What stands for what is known only while a script is played.
NAME = re.compile(r"\{([A-Za-z][A-Za-z0-9_/:.-]*)\}")

TOUR = Path(__file__).parents[2] / "tests" / "tour"


class Player:
    """Plays one script."""

    def __init__(self, places: dict[str, str], pki: Path, script: dict[str, Any]) -> None:
        self.script, self.pki = script, pki
        self.kept: dict[str, Any] = dict(places)
        self.sessions: dict[str, Any] = {}
        self.played: set[str] = set()
        self.bank_client = httpx.Client(verify=self._tls(script.get("client")))
        self.browser = httpx.Client(verify=self._tls(None))
        self.signer = Signer.from_pem(self._pem(f"{script['key']}.key.pem")) if "key" in script else None

    def _tls(self, name: str | None) -> ssl.SSLContext:
        context = ssl.create_default_context(cafile=str(self.pki / "ca.pem"))
        if name:
            context.load_cert_chain(str(self.pki / f"{name}.pem"), str(self.pki / f"{name}.key.pem"))
        return context

    def _pem(self, name: str) -> str:
        return (self.pki / name).read_text()

    def fill(self, value: Any) -> Any:
        """Replace every `{name}`. A text that is one name and nothing else becomes what the name stands for."""
        if isinstance(value, dict):
            return {name: self.fill(field) for name, field in value.items()}
        if isinstance(value, list):
            return [self.fill(item) for item in value]
        if not isinstance(value, str):
            return value
        if whole := NAME.fullmatch(value):
            return self._named(whole[1])
        return NAME.sub(lambda found: str(self._named(found[1])), value)

    def _named(self, name: str) -> Any:
        kind, _, rest = name.partition(":")
        if name in self.kept:
            return self.kept[name]
        if name in self.script.get("let", {}):
            return self.fill(self.script["let"][name])
        if name.startswith("pki/"):
            return self._pem(name[4:])
        if kind == "day":
            return str((datetime.now(timezone.utc) + timedelta(days=int(rest))).date())
        if kind == "uuid":
            return self.kept.setdefault(name, str(uuid.uuid4()))
        raise KeyError(f"nothing is known of {name}")

    def play(self) -> None:
        for at, step in enumerate(self.script["steps"]):
            try:
                found = self._step(step)
                for name, pointer in step.get("keep", {}).items():
                    self.kept[name] = _at(found, pointer)
            except Exception as wrong:
                what = next(f"{verb} {step[verb]}" for verb in ("play", "visit", "control") if verb in step)
                raise RuntimeError(f"step {at}, {what}: {type(wrong).__name__}: {wrong}") from wrong

    def _step(self, step: dict[str, Any]) -> Any:
        if "visit" in step:
            return self._visit(self.fill(step["visit"]), step)
        return self._control(step) if "control" in step else self._operation(step["play"], step)

    def _operation(self, name: str, step: dict[str, Any]) -> Any:
        system = self.script["system"]
        config = {**self.script["config"], **step.get("config", {}), "system": system}
        bank = getattr(girokit, system.capitalize())(girokit.BankConfig.from_json(json.dumps(self.fill(config))), self.signer)
        user = step.get("as", "")
        context = {**self.script.get("context", {}), **step.get("context", {})}
        acts_for = Context.from_json(json.dumps(self.fill({**context, "session": self.sessions.get(user)})))
        input = self.fill(step.get("input", {}))
        if "error" in step:
            return self._refused(bank, name, input, acts_for, step["error"])
        method = getattr(bank, re.sub("[A-Z]", lambda upper: f"_{upper[0].lower()}", name))
        kind = get_type_hints(method).get("input")
        flow = method(kind.from_json(json.dumps(input)), acts_for) if kind else method(acts_for)
        ended: list[Any] = []
        began = time.monotonic()

        def see(asked: Step) -> None:
            if isinstance(asked, Step.Done):
                ended.append(parse(asked.outcome.json))
            elif time.monotonic() - began > PATIENCE_S:
                raise AssertionError("it does not end")

        options: dict[str, Any] = {
            "client": self.bank_client,
            "redirect": lambda url: self._visit(url, step),
            "ask": lambda prompt: step["ask"],
            "on_step": see,
        }
        if isinstance(flow, girokit.Listing):
            listed = {"entries": sum(1 for _ in flow.using(**options))}
            compare("outcome", self.fill(step["expect"]), listed)
            self.played.add(f"{system}.{name}")
            return listed
        driven = drive(flow, **options)
        assert isinstance(driven, Done) and driven.outcome is not None
        compare("outcome", self.fill(step.get("expect", {"outcome": "answered"})), ended[0])
        session = flow.session()
        if user and session is not None:
            self.sessions[user] = json.loads(session.to_json())
        if "saved" in step:
            self.kept[step["saved"]] = flow.save()
        self.played.add(flow.job)
        return ended[0]

    def _refused(self, bank: girokit.Bank, name: str, input: Any, context: Context, error: Any) -> None:
        """What is not offered has no method of its own; asked for by its name it is refused."""
        try:
            bank.start(name, input, context)
        except GirokitError as refused:
            compare_error("error", error, refused)
            self.played.add(f"{self.script['system']}.{name}")
        else:
            raise AssertionError("it was begun, and should have been refused")

    def _visit(self, url: str, step: dict[str, Any]) -> str:
        """The user's part: look at the bank's page, send its form, and be sent back."""
        assert self.browser.get(url).status_code == 200
        answer = self.browser.post(url, data=self.fill(step["form"]))
        return answer.headers["location"]

    def _control(self, step: dict[str, Any]) -> Any:
        """Behind the sandbox's counter."""
        method, _, path = step["control"].partition(" ")
        url = f"{self.kept['http']}/control/{self.script['system']}/{path}"
        answer = self.browser.request(method, url, json=self.fill(step["body"]) if "body" in step else None)
        return answer.raise_for_status().json() if answer.content else None


def _at(value: Any, pointer: str) -> Any:
    for part in pointer.split("/")[1:]:
        value = value[int(part)] if isinstance(value, list) else value[part]
    return value


def main() -> int:
    http, https, pki = sys.argv[1:]
    catalogue = json.loads((TOUR / "operations.json").read_text())
    played: set[str] = set()
    failed = 0
    for system in dict.fromkeys(name.partition(".")[0] for name in catalogue):
        script = parse((TOUR / "scripts" / f"{system}.json").read_text())
        player = Player({"http": http, "https": https}, Path(pki), script)
        try:
            player.play()
        except Exception as wrong:
            failed += 1
            print(f"FAILED {system}: {wrong}")
        played |= player.played
    missing = [name for name in catalogue if name not in played]
    for name in missing:
        print(f"NOT CALLED {name}")
    print(f"python: {len(played)} passed, {failed + len(missing)} failed")
    return 1 if failed or missing else 0


if __name__ == "__main__":
    sys.exit(main())
