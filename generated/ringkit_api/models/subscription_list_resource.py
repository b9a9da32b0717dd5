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
        uri: A URI.
        records: At most 30 items.
    """

    uri: str
    records: list[SubscriptionInfo]
