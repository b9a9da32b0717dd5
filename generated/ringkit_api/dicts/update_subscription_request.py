# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class UpdateSubscriptionRequestDict(TypedDict):
    """`UpdateSubscriptionRequest` as a dict."""

    event_filters: Sequence[str]
    """Paths of the events; they replace the old ones. At least 1 item; each at least 1 character."""
    expires_in: NotRequired[int]
    """Seconds until the subscription ends, from now. At least 1."""
