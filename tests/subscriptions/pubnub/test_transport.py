"""`PubNubTransport`: what it needs, and messages that cannot be decrypted."""

from __future__ import annotations

import sys

import pytest

from ringkit import RingCentral


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    package = "ringkit.subscriptions._transports.pubnub"
    monkeypatch.delitem(sys.modules, f"{package}.transport", raising=False)
    monkeypatch.setitem(sys.modules, f"{package}.channel_client", None)
    with (
        RingCentral(client_id="x") as rc,
        pytest.raises(ImportError, match=r"ringkit\[pubnub\]"),
    ):
        rc.subscription(transport="pubnub")
