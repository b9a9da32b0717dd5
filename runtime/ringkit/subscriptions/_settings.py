"""What a user may choose about a subscription, whatever its transport. Used by the runner."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

from ringkit.subscriptions._delivery import BUFFERED


def _at_least_one(_settings: Any, attribute: Any, value: float) -> None:
    if value < 1:
        raise ValueError(f"{attribute.name} must be at least 1, got {value!r}")


@frozen
class SubscriptionSettings:
    """How a subscription is run.

    `buffer` notifications wait for a slow consumer; `renew_ahead` is how many seconds before its
    end it is renewed (None: a part of its life).
    """

    buffer: int = field(default=BUFFERED, validator=_at_least_one)
    renew_ahead: float | None = None
