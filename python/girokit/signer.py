"""Keys that sign, held by the package `cryptography`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Union

from girokit._lazy import Lazy
from girokit._native import ErrorKind, Fault
from girokit.errors import GirokitError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import padding, rsa
else:
    hashes = Lazy("cryptography.hazmat.primitives.hashes")
    serialization = Lazy("cryptography.hazmat.primitives.serialization")
    padding = Lazy("cryptography.hazmat.primitives.asymmetric.padding")
    rsa = Lazy("cryptography.hazmat.primitives.asymmetric.rsa")

#: Signs bytes with RSASSA-PKCS1-v1_5 and SHA-256 (RFC 8017, 8.2). `adrive` also takes what has to be awaited.
Sign = Callable[[bytes], Union[bytes, Awaitable[bytes]]]


class Signer:
    """An RSA key that was loaded once, and signs."""

    __slots__ = ("_sign",)

    def __init__(self, key: rsa.RSAPrivateKey) -> None:
        """Take a key of `cryptography`."""
        if not isinstance(key, rsa.RSAPrivateKey):
            raise _unusable("the key is not a private RSA key", "use the RSA key of your QSealC")
        self._sign = key.sign

    @classmethod
    def from_pem(cls, pem: str | bytes, password: str | bytes | None = None) -> Signer:
        """Load PEM, PKCS#8 or PKCS#1, with its password where it has one."""
        data, secret = _bytes(pem), None if password is None else _bytes(password)
        try:
            key = serialization.load_pem_private_key(data, secret)
        except Exception:
            # What could not be read is not told further: it may be most of a key.
            raise _unusable("the key cannot be read", "give PEM, and the password where there is one") from None
        if not isinstance(key, rsa.RSAPrivateKey):
            raise _unusable("the key is not a private RSA key", "use the RSA key of your QSealC")
        return cls(key)

    def __call__(self, message: bytes) -> bytes:
        """Sign with RSASSA-PKCS1-v1_5 and SHA-256."""
        return self._sign(message, padding.PKCS1v15(), hashes.SHA256())

    def __repr__(self) -> str:
        """Tell nothing of the key."""
        return "Signer([redacted])"


def _bytes(text: str | bytes) -> bytes:
    return text.encode() if isinstance(text, str) else text


def _unusable(message: str, next: str) -> GirokitError:
    return GirokitError.of(ErrorKind.InvalidKey, Fault.Caller, message, field="key", next=next)
