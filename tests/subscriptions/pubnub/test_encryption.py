"""Messages as the platform encrypts them, and those that are something else."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from Crypto.Cipher import AES
from Crypto.Util.Padding import pad
from hypothesis import given
from hypothesis import strategies as st

from ringkit.subscriptions._transports.pubnub.encryption import DecryptionError, Opener, decryptor

KEY = "AAECAwQFBgcICQoLDA0ODw=="
OTHER = base64.b64encode(b"another key 16 b").decode()
#: The test vector of the facts.
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


def test_the_vector_of_the_facts() -> None:
    assert decryptor(KEY)(TEXT) == ENVELOPE


@given(st.dictionaries(st.text(), st.text() | st.integers() | st.none()))
def test_what_is_encrypted_is_read(document: dict[str, Any]) -> None:
    assert decryptor(KEY)(encrypted(json.dumps(document).encode())) == document


@pytest.mark.parametrize(
    "payload",
    [
        encrypted(b'{"a": 1}', OTHER), encrypted(b"no JSON"), encrypted(b"\xff\xfe"), "", "====",
        "AAAA", "\u00e4", TEXT[:-4], 5, None, ["x"],
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused(payload: Any) -> None:
    with pytest.raises(DecryptionError) as caught:
        decryptor(KEY)(payload)
    assert "no JSON" not in str(caught.value)


@given(st.binary(min_size=1, max_size=200))
def test_rubbish_raises_one_error_only(rubbish: bytes) -> None:
    block = rubbish.ljust(-(-len(rubbish) // 16) * 16, b"\0")
    try:
        decryptor(KEY)(base64.b64encode(block).decode())
    except DecryptionError:
        return


def test_plain_envelopes_need_no_key() -> None:
    assert decryptor("")(ENVELOPE) == ENVELOPE
    assert decryptor(KEY)(ENVELOPE) == ENVELOPE
    with pytest.raises(DecryptionError):
        decryptor("")(TEXT)


def test_messages_under_way_still_have_the_key_before() -> None:
    opener = Opener(KEY)
    opener.change(KEY)
    opener.change(OTHER)
    assert opener.open(TEXT) == ENVELOPE
    assert opener.open(encrypted(b'{"a": 1}', OTHER)) == {"a": 1}
    opener.change(base64.b64encode(b"a third key 16 b").decode())
    with pytest.raises(DecryptionError):
        opener.open(TEXT)
