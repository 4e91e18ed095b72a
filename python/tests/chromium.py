"""A headless Chromium that a test plays the user in, over the DevTools protocol on a pipe: nothing to install beside it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest

FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage",
    # The sandbox has an authority of its own.
    "--ignore-certificate-errors",
]  # fmt: skip


class Page:
    """A page of the browser."""

    def __init__(self, to: int, back: int) -> None:
        self._to, self._back = os.fdopen(to, "wb"), os.fdopen(back, "rb")
        self._calls = 0
        self._session: str | None = None
        self._unread = b""
        target = self._first()
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]

    def _first(self) -> str:
        """The page that the browser opens with."""
        while True:
            found = self._call("Target.getTargets")["targetInfos"]
            pages = [str(one["targetId"]) for one in found if one["type"] == "page"]
            if pages:
                return pages[0]
            time.sleep(0.02)

    def close(self) -> None:
        """Close the pipes, by which the browser ends."""
        for pipe in (self._to, self._back):
            with suppress(OSError):
                pipe.close()

    def _call(self, method: str, **params: Any) -> dict[str, Any]:
        self._calls += 1
        message = {"id": self._calls, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        self._to.write(json.dumps(message).encode() + b"\0")
        self._to.flush()
        while True:
            while b"\0" not in self._unread:
                part = os.read(self._back.fileno(), 65536)
                if not part:
                    raise AssertionError(f"the browser ended at {method}")
                self._unread += part
            line, self._unread = self._unread.split(b"\0", 1)
            told = json.loads(line)
            if told.get("id") == self._calls:
                assert "error" not in told, (method, told)
                result: dict[str, Any] = told["result"]
                return result

    def visit(self, url: str) -> None:
        """Go to an address, and wait until its form is there."""
        self._call("Page.navigate", url=url)
        self.until("document.readyState === 'complete' && !!document.querySelector('form')")

    def run(self, script: str) -> Any:
        """Run JavaScript in the page and give its value."""
        told = self._call("Runtime.evaluate", expression=script, returnByValue=True)
        return told["result"].get("value")

    def until(self, script: str) -> None:
        """Wait until JavaScript in the page gives true."""
        end = time.monotonic() + 20
        while self.run(script) is not True:
            assert time.monotonic() < end, f"the page does not come to {script}: {self.run('document.body.innerText')}"
            time.sleep(0.05)

    def type(self, selector: str, text: str) -> None:
        """Type into a field."""
        self.run(f"document.querySelector({json.dumps(selector)}).focus()")
        self._call("Input.insertText", text=text)

    def click(self, button: str) -> None:
        """Click the button that says this."""
        found = f"[...document.querySelectorAll('button')].find(one => one.textContent.trim() === {json.dumps(button)})"
        box = self.run(f"(({{x, y, width, height}}) => [x + width / 2, y + height / 2])({found}.getBoundingClientRect())")
        for kind in ("mousePressed", "mouseReleased"):
            self._call("Input.dispatchMouseEvent", type=kind, x=box[0], y=box[1], button="left", clickCount=1)


@contextmanager
def chromium() -> Iterator[Page]:
    """A browser for one test."""
    program = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not program:
        if os.environ.get("CI"):
            raise AssertionError("Chromium is missing")
        pytest.skip("Chromium is missing")
    (theirs_in, ours_out), (ours_in, theirs_out) = os.pipe(), os.pipe()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        # The protocol is spoken on the descriptors 3 and 4.
        command = ["bash", "-c", f'exec "$0" "$@" 3<&{theirs_in} 4>&{theirs_out}', program, *FLAGS]
        command += ["--remote-debugging-pipe", f"--user-data-dir={profile}", "about:blank"]
        process = subprocess.Popen(command, pass_fds=(theirs_in, theirs_out), stderr=subprocess.DEVNULL)
        os.close(theirs_in)
        os.close(theirs_out)
        page = Page(ours_out, ours_in)
        try:
            yield page
        finally:
            page.close()
            process.terminate()
            process.wait(timeout=20)
