"""The data of a subscription: its lifetime, and how it is stored."""

from __future__ import annotations

from typing import Any

import pytest

from ringkit.subscriptions._subscription_data import SubscriptionData


@pytest.mark.parametrize(
    ("document", "lifetime"),
    [
        ({"expiresIn": 900}, 900.0),
        ({"expirationTime": "1970-01-01T00:20:00.000Z"}, 200.0),
        ({"expirationTime": "1970-01-01T00:20:00.000+0000"}, 200.0),
        ({"expirationTime": "1970-01-01T00:00:00Z"}, 0.0),
        ({"expirationTime": "soon"}, 900.0),
        ({}, 900.0),
    ],
)
def test_lifetime(document: dict[str, Any], lifetime: float) -> None:
    assert SubscriptionData({"id": 7, **document}, 1000.0).lifetime == lifetime


def test_data_survives_as_a_text() -> None:
    data = SubscriptionData({"id": "s", "expiresIn": 5, "eventFilters": ["/a"]}, 12.5, ("/b",))
    back = SubscriptionData.from_text(data.to_text())
    assert back == data
    assert back.filters == ("/b",)
    assert SubscriptionData.from_saved(data, 0.0) is data
    for text in ["{}", "[]", "nonsense", '{"data": {}, "received_at": 1, "filters": []}']:
        with pytest.raises(ValueError, match=r"."):
            SubscriptionData.from_text(text)


@pytest.mark.parametrize("now", [0.0, 1000.0, 10_000.0])
def test_a_document_says_when_it_was_answered_whatever_the_clock_shows(now: float) -> None:
    document = {"id": "s", "expiresIn": 900, "expirationTime": "1970-01-01T00:30:00Z"}
    data = SubscriptionData.from_saved(document, now)
    assert (data.received_at, data.expires_at) == (899.0, 1799.0)  # 1 s for the rounding
    later = data.updated({"id": "s", "expiresIn": 300, "status": "Active"})
    assert (later.lifetime, later.expires_at, later.status) == (900.0, 1799.0, "Active")
    renewed = data.updated({"id": "s", "expiresIn": 700, "expirationTime": "1970-01-01T00:40:00Z"})
    assert (renewed.lifetime, renewed.expires_at) == (900.0, 2399.0)


@pytest.mark.parametrize("lifetime", [0, -5, True, "900", None, float("nan"), 1e300])
def test_an_absurd_lifetime_is_none(lifetime: Any) -> None:
    assert SubscriptionData({"id": "s", "expiresIn": lifetime}, 0.0).lifetime == 900.0
