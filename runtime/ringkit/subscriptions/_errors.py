"""The exceptions of subscriptions; `ringkit.errors` has the whole tree."""

from __future__ import annotations

from collections.abc import Sequence

from ringkit.errors import APIStatusError, ForbiddenError, RingkitError
from ringkit.subscriptions._subscription_data import SubscriptionData


class SubscriptionError(RingkitError):
    """There is no subscription to do this with, or it was given up while somebody waited."""


class SubscriptionLimitError(ForbiddenError):
    """The user has as many subscriptions with this application as the platform allows (SUB-505).

    `existing` is what the platform lists. One of them can be taken over with
    `subscription.restore(error.existing[0])`, or ended with `subscription.remove_existing(...)`.
    """

    existing: tuple[SubscriptionData, ...] = ()

    @classmethod
    def listing(
        cls, error: APIStatusError, existing: Sequence[SubscriptionData]
    ) -> SubscriptionLimitError:
        """Return the error with what exists."""
        found = cls.__new__(cls)
        found.__dict__.update(error.__dict__)
        found.existing = tuple(existing)
        listed = "; ".join(map(repr, existing)) or "the platform lists none"
        found.args = (f"{error}; restore or remove one of: {listed}",)
        return found
