"""Decryption of messages, and messages that cannot be decrypted."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from Crypto.Cipher import AES
from Crypto.Util.Padding import pad
from hypothesis import given
from hypothesis import strategies as st

from ringkit.subscriptions._transports.pubnub.encryption import (
    DecryptionError,
    MessageDecryptor,
    make_decryptor,
)

KEY = "AAECAwQFBgcICQoLDA0ODw=="
OTHER = base64.b64encode(b"another key 16 b").decode()
#: The test vector of platform-facts.md, 9.3.
TEXT = (
    "bQwO2U8jz3vttg6raABEBn+2FMiNDrybOV1raCmk9otLjRnzYg6KN8XJOQa30oKo9tdgyq1GlabQRuNyqVm6VQXSSMi8"
    "pnspUnPMxcLAJ+bg0lFq38WYVWf2f4N5a8FGGy6YKwoWtzFuFqSCUagIRtYePPEgLT3G9FGIMqrgYyW01vOFjSGonhkp"
    "N4rOLPLIgv6BAgnAbs4pYoirext+M352Yr7DDnTiy95sEQcUcM3PTILm/VLVlj/ASAZTrWN28oRjiBaOK0aGQkvFd1fw"
    "tqB8zR7KTz4XLB72p03hKYj68GTpvSiEs8kV9LjHRo5l"
)
ENVELOPE = {
    "uuid": "00000000-0000-4000-8000-000000000001",
    "event": "/restapi/v1.0/account/1/extension/2/presence",
    "timestamp": "2026-01-02T03:04:05.678Z",
    "subscriptionId": "s-1",
    "ownerId": "2",
    "body": {"extensionId": "2", "telephonyStatus": "NoCall"},
}


def encrypted(text: bytes, key: str = KEY) -> str:
    cipher = AES.new(base64.b64decode(key), AES.MODE_ECB)
    return base64.b64encode(cipher.encrypt(pad(text, 16))).decode()


def test_the_documented_vector() -> None:
    assert make_decryptor(KEY)(TEXT) == ENVELOPE


@given(st.dictionaries(st.text(), st.text() | st.integers() | st.none()))
def test_encrypted_documents_are_decrypted(document: dict[str, Any]) -> None:
    assert make_decryptor(KEY)(encrypted(json.dumps(document).encode())) == document


@pytest.mark.parametrize(
    "payload",
    [
        encrypted(b'{"a": 1}', OTHER), encrypted(b"no JSON"), encrypted(b"\xff\xfe"), "", "====",
        "AAAA", "\u00e4", TEXT[:-4], 5, None, ["x"],
    ],
)  # fmt: skip
def test_other_payloads_raise_a_decryption_error(payload: Any) -> None:
    with pytest.raises(DecryptionError) as caught:
        make_decryptor(KEY)(payload)
    assert "no JSON" not in str(caught.value)


@given(st.binary(min_size=1, max_size=200))
def test_random_bytes_raise_no_other_error(rubbish: bytes) -> None:
    block = rubbish.ljust(-(-len(rubbish) // 16) * 16, b"\0")
    try:
        make_decryptor(KEY)(base64.b64encode(block).decode())
    except DecryptionError:
        return


def test_plain_envelopes_need_no_key() -> None:
    assert make_decryptor("")(ENVELOPE) == ENVELOPE
    assert make_decryptor(KEY)(ENVELOPE) == ENVELOPE
    with pytest.raises(DecryptionError):
        make_decryptor("")(TEXT)


def test_messages_with_the_previous_key_are_decrypted() -> None:
    decryptor = MessageDecryptor(KEY)
    decryptor.change_key(KEY)
    decryptor.change_key(OTHER)
    assert decryptor.decrypt(TEXT) == ENVELOPE
    assert decryptor.decrypt(encrypted(b'{"a": 1}', OTHER)) == {"a": 1}
    decryptor.change_key(base64.b64encode(b"a third key 16 b").decode())
    with pytest.raises(DecryptionError):
        decryptor.decrypt(TEXT)
