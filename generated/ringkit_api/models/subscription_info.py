# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.any_public_delivery_mode import AnyPublicDeliveryMode
    from ringkit_api.models.disabled_filter_info import DisabledFilterInfo
    from ringkit_api.models.subscription_info_blacklisted_data import (
        SubscriptionInfoBlacklistedData,
    )

SubscriptionInfoStatus = Literal["Active", "Blacklisted"]


@model
class SubscriptionInfo(Model):
    """Subscription info.

    Attributes:
        uri: A URI; read-only.
        id: Read-only.
        event_filters: Each at least 1 character.
        disabled_filters: Read-only.
        expiration_time: Read-only.
        expires_in: At least 1.
        status: Read-only.
        creation_time: Read-only.
        blacklisted_data: Read-only.
    """

    uri: str
    id: str
    event_filters: list[str]
    disabled_filters: list[DisabledFilterInfo] | Unset = UNSET
    expiration_time: datetime
    expires_in: int | Unset = UNSET
    status: SubscriptionInfoStatus
    creation_time: datetime
    delivery_mode: AnyPublicDeliveryMode
    blacklisted_data: SubscriptionInfoBlacklistedData | Unset = UNSET
