"""The exceptions of subscriptions; `ringkit.errors` has the whole tree."""

from __future__ import annotations

from collections.abc import Sequence

from ringkit.errors import APIStatusError, ForbiddenError, RingkitError
from ringkit.subscriptions._subscription_data import SubscriptionData


class SubscriptionError(RingkitError):
    """There is no subscription, or it was removed or reset while the call waited."""


class SubscriptionLimitError(ForbiddenError):
    """The user has as many subscriptions with this application as the platform allows (SUB-505).

    `existing` are the subscriptions that the platform lists. Continue one of them with
    `subscription.restore(error.existing[0])`, or end one with `subscription.remove_existing(...)`.
    """

    existing: tuple[SubscriptionData, ...] = ()

    @classmethod
    def listing(
        cls, error: APIStatusError, existing: Sequence[SubscriptionData]
    ) -> SubscriptionLimitError:
        """Return a copy of `error` as this class, with the existing subscriptions."""
        copy = cls.__new__(cls)
        copy.__dict__.update(error.__dict__)
        copy.existing = tuple(existing)
        listed = "; ".join(map(repr, existing)) or "the platform lists none"
        copy.args = (f"{error}; restore or remove one of: {listed}",)
        return copy
