# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.subscription_info import SubscriptionInfo


@model
class SubscriptionListResource(Page["SubscriptionInfo"]):
    """Subscription list resource.

    Attributes:
        uri: Address of this record on the platform. A URI.
        records: Subscriptions of the user in this application. At most 30 items.
    """

    uri: str
    """Address of this record on the platform."""
    records: list[SubscriptionInfo]
    """Subscriptions of the user in this application."""
