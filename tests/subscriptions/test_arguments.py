"""The arguments of subscriptions, and the public names of the package."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from ringkit import RingCentral, subscriptions
from ringkit._io.clock import SystemClock
from ringkit.subscriptions._runner import SubscriptionSettings


def test_settings_are_checked() -> None:
    with pytest.raises(ValueError, match="buffer"):
        SubscriptionSettings(buffer=0)
    rc: Any
    with RingCentral(client_id="x") as rc:
        with pytest.raises(ValueError, match="no transport 'smoke'"):
            rc.subscription(transport="smoke")
        with pytest.raises(TypeError):
            rc.subscription(transport="pubnub", bufer=1)
        subscription = rc.subscription(transport="pubnub")
        with pytest.raises(ValueError, match="event filter"):
            subscription.register()
        with pytest.raises(ValueError, match="event filter"):
            subscription.set_event_filters(["presence"])
        with pytest.raises(ValueError, match="no event 'notifications'"):
            subscription.on("notifications", print)
        subscription.set_event_filters("/account/~/presence")
        subscription.add_event_filters(["/account/~/presence", "/account/~/telephony/sessions"])
        assert subscription.event_filters == [
            "/restapi/v1.0/account/~/presence",
            "/restapi/v1.0/account/~/telephony/sessions",
        ]


def test_what_users_name_is_there() -> None:
    assert subscriptions.__all__ == sorted(subscriptions.__all__)
    for name in subscriptions.__all__:
        assert getattr(subscriptions, name).__name__ == name
    with pytest.raises(AttributeError, match="PubSub"):
        getattr(subscriptions, "Pub" + "Sub")


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    name = "ringkit.subscriptions._transports.pubnub.transport"
    monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.delitem(sys.modules, name.rpartition(".")[0] + ".channel_client", raising=False)
    monkeypatch.setitem(sys.modules, name.rpartition(".")[0] + ".channel_client", None)
    with (
        RingCentral(client_id="x") as rc,
        pytest.raises(ImportError, match=r"ringkit\[pubnub\]"),
    ):
        rc.subscription(transport="pubnub")


def test_undecryptable_messages_are_a_gap(caplog: pytest.LogCaptureFixture) -> None:
    from ringkit.subscriptions._transports.pubnub.encryption import Opener
    from ringkit.subscriptions._transports.pubnub.settings import PubNub
    from ringkit.subscriptions._transports.pubnub.transport import PubNubTransport

    told: list[Any] = []
    host: Any = SimpleNamespace(
        engine=SimpleNamespace(clock=SystemClock()), options=None, asynchronous=False
    )
    transport = PubNubTransport(host, PubNub())
    transport._watcher = SimpleNamespace(gap=told.append)
    line: Any = SimpleNamespace(opener=Opener("AAECAwQFBgcICQoLDA0ODw=="))
    transport._message(line, "secret nonsense", 17_954_759_371_045_380)
    assert len(told) == 1
    assert "could not be decrypted" in caplog.text
    assert "nonsense" not in caplog.text
