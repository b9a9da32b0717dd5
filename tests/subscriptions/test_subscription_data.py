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
