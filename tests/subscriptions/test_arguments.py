"""The arguments of subscriptions, and the public names of the package."""

from __future__ import annotations

from typing import Any

import pytest

from ringkit import AsyncRingCentral, RingCentral, subscriptions
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
        for nothing in [[], (), iter([])]:
            with pytest.raises(ValueError, match="at least one event filter"):
                rc.subscription(nothing)
            with pytest.raises(ValueError, match="at least one event filter"):
                AsyncRingCentral(client_id="x").subscription(nothing)
        for wrong in [[None], [5], ["/account/~/presence", b"/x"]]:
            with pytest.raises(TypeError, match="an event filter is a str"):
                rc.subscription(wrong)
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
