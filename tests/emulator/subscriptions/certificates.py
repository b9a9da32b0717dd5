"""Generation of a self-signed TLS certificate for 127.0.0.1."""

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

from Crypto.Hash import SHA256
from Crypto.PublicKey import ECC
from Crypto.Signature import DSS
from Crypto.Util.asn1 import (
    DerBitString,
    DerInteger,
    DerObjectId,
    DerOctetString,
    DerSequence,
    DerSetOf,
)

_LOOPBACK = bytes([127, 0, 0, 1])
_IP_ADDRESS, _UTF8, _UTC_TIME = 0x87, 0x0C, 0x17


def _tagged(tag: int, payload: bytes) -> bytes:
    return bytes([tag]) + DerOctetString(payload).encode()[1:]


def _time(moment: datetime) -> bytes:
    return _tagged(_UTC_TIME, moment.strftime("%y%m%d%H%M%SZ").encode())


def certify(key: ECC.EccKey, expires_in: timedelta = timedelta(days=1)) -> bytes:
    """Return a certificate (DER) signed with `key`, valid since two days before it expires."""
    algorithm = DerSequence([DerObjectId("1.2.840.10045.4.3.2").encode()]).encode()
    common_name = DerObjectId("2.5.4.3").encode(), _tagged(_UTF8, b"a webhook")
    name = DerSequence([DerSetOf([DerSequence(common_name).encode()]).encode()]).encode()
    expires = datetime.now(UTC) + expires_in
    addresses = DerSequence([_tagged(_IP_ADDRESS, _LOOPBACK)]).encode()
    extension = DerObjectId("2.5.29.17").encode(), DerOctetString(addresses).encode()
    body = DerSequence(
        [
            DerInteger(2, explicit=0).encode(),
            DerInteger(1).encode(),
            algorithm,
            name,
            DerSequence([_time(expires - timedelta(days=2)), _time(expires)]).encode(),
            name,
            key.public_key().export_key(format="DER"),
            _tagged(0xA3, DerSequence([DerSequence(extension).encode()]).encode()),
        ]
    ).encode()
    signature = DSS.new(key, "fips-186-3", encoding="der").sign(SHA256.new(body))
    return DerSequence([body, algorithm, DerBitString(signature).encode()]).encode()


def server_context(
    folder: Path, expires_in: timedelta = timedelta(days=1)
) -> tuple[ssl.SSLContext, Path]:
    """Return a TLS context for a server, and the PEM file of its certificate."""
    key = ECC.generate(curve="P-256")
    trusted, secret = folder / "certificate.pem", folder / "key.pem"
    trusted.write_text(ssl.DER_cert_to_PEM_cert(certify(key, expires_in)))
    secret.write_text(key.export_key(format="PEM"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(trusted, secret)
    return context, trusted
