"""`PubNubTransport`: what it needs, and messages that cannot be decrypted."""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import Any

import pytest

from ringkit import RingCentral
from ringkit._io.clock import SystemClock
from ringkit.subscriptions._transports.pubnub.channel_client import ClientOptions
from ringkit.subscriptions._transports.pubnub.encryption import MessageDecryptor
from ringkit.subscriptions._transports.pubnub.transport import PubNubTransport


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    package = "ringkit.subscriptions._transports.pubnub"
    monkeypatch.delitem(sys.modules, f"{package}.transport", raising=False)
    monkeypatch.setitem(sys.modules, f"{package}.channel_client", None)
    with (
        RingCentral(client_id="x") as rc,
        pytest.raises(ImportError, match=r"ringkit\[pubnub\]"),
    ):
        rc.subscription(transport="pubnub")


def test_undecryptable_messages_are_a_gap(caplog: pytest.LogCaptureFixture) -> None:
    gaps: list[Any] = []
    host: Any = SimpleNamespace(
        engine=SimpleNamespace(clock=SystemClock()), options=None, asynchronous=False
    )
    transport = PubNubTransport(host, ClientOptions("", True, 1.0, None), encryption=True)
    watcher: Any = SimpleNamespace(gap=gaps.append)
    transport._watcher = watcher
    client: Any = SimpleNamespace(decryptor=MessageDecryptor("AAECAwQFBgcICQoLDA0ODw=="))
    transport._message(client, "secret nonsense", 17_954_759_371_045_380)
    assert len(gaps) == 1
    assert "could not be decrypted" in caplog.text
    assert "nonsense" not in caplog.text
