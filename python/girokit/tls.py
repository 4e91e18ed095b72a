"""TLS with a certificate of our own, from PEM text, as keys and certificates come out of a secret store."""

from __future__ import annotations

import os
import ssl
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from girokit._native import ErrorKind, Fault
from girokit.errors import GirokitError


def mutual_tls(
    certificate: str | None = None, key: str | None = None, *, ca: str | None = None, password: str | None = None
) -> ssl.SSLContext:
    """Make a TLS context that shows a certificate (QWAC, OCES), for `httpx.Client(verify=…)`.

    `certificate` is PEM text, our own certificate first and its chain after it; `key` is PEM text, with its `password`
    where it has one. `ca` is PEM text of the authorities to trust, where they are not the system's. Whoever has files can
    do with `ssl` itself: `ssl.create_default_context()` and `load_cert_chain`.
    """
    try:
        context = ssl.create_default_context(cadata=ca)
    except ssl.SSLError:
        raise _unusable(ErrorKind.InvalidConfig, "ca", "these are no certificates in PEM") from None
    if certificate is None and key is None:
        return context
    if certificate is None or key is None:
        field = "key" if key is None else "certificate"
        raise _unusable(ErrorKind.InvalidConfig, field, "a certificate is shown with its key: both are needed")
    # Without a password for a key that has one, OpenSSL would ask for it on the terminal.
    secret = password or ""
    with _file(f"{certificate.strip()}\n{key.strip()}\n") as path:
        try:
            context.load_cert_chain(path, password=lambda: secret)
        except (ssl.SSLError, OSError, ValueError):
            # What could not be read is not told further: it may be most of a key.
            message = "certificate and key cannot be read, or do not belong together"
            raise _unusable(ErrorKind.InvalidKey, "key", message) from None
    return context


@contextmanager
def _file(text: str) -> Iterator[str]:
    """A file for as long as OpenSSL reads it: in memory where the system has that, else one that only we may read."""
    if hasattr(os, "memfd_create"):
        memory = os.memfd_create("girokit", os.MFD_CLOEXEC)
        try:
            os.write(memory, text.encode())
            yield f"/proc/self/fd/{memory}"
        finally:
            os.close(memory)
    else:
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "identity.pem")
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(text)
            yield path


def _unusable(kind: ErrorKind, field: str, message: str) -> GirokitError:
    return GirokitError.of(kind, Fault.Caller, message, field=field)
