"""Keys for the vectors: made once, then kept in the folder keys/, so that a second run gives the same vectors.

They are test keys, published with the project: never use them for anything else.
"""

from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

FOLDER = Path(__file__).parent / "keys"


def pem(key, pkcs1=False):
    form = serialization.PrivateFormat.TraditionalOpenSSL if pkcs1 else serialization.PrivateFormat.PKCS8
    return key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()).decode()


def _kept(name, make):
    path = FOLDER / f"{name}.pem"
    if not path.exists():
        FOLDER.mkdir(exist_ok=True)
        path.write_text(pem(make()))
    return serialization.load_pem_private_key(path.read_bytes(), None, unsafe_skip_rsa_key_validation=True)


def rsa_key(name, bits):
    return _kept(name, lambda: rsa.generate_private_key(65537, bits))


def ec_key(name):
    return _kept(name, lambda: ec.generate_private_key(ec.SECP256R1()))
