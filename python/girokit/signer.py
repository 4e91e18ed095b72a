"""Keys that sign, held by the package `cryptography`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Union

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from girokit._native import ErrorKind, Fault
from girokit.errors import GirokitError

#: Signs bytes with RSASSA-PKCS1-v1_5 and SHA-256 (RFC 8017, 8.2). `adrive` also takes what has to be awaited.
Sign = Callable[[bytes], Union[bytes, Awaitable[bytes]]]


class Signer:
    """An RSA key that was loaded once, and signs."""

    __slots__ = ("_sign",)

    def __init__(self, key: RSAPrivateKey) -> None:
        """Take a key of `cryptography`."""
        if not isinstance(key, RSAPrivateKey):
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
        if not isinstance(key, RSAPrivateKey):
            raise _unusable("the key is not a private RSA key", "use the RSA key of your QSealC")
        return cls(key)

    def __call__(self, message: bytes) -> bytes:
        """Sign with RSASSA-PKCS1-v1_5 and SHA-256."""
        return self._sign(message, _PADDING, _HASH)

    def __repr__(self) -> str:
        """Tell nothing of the key."""
        return "Signer([redacted])"


_PADDING, _HASH = padding.PKCS1v15(), hashes.SHA256()


def _bytes(text: str | bytes) -> bytes:
    return text.encode() if isinstance(text, str) else text


def _unusable(message: str, next: str) -> GirokitError:
    return GirokitError.of(ErrorKind.InvalidKey, Fault.Caller, message, field="key", next=next)
