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

    uri: a URI; read-only.
    id: read-only.
    event_filters: each at least 1 character.
    disabled_filters: read-only.
    expiration_time: read-only.
    expires_in: at least 1.
    status: read-only.
    creation_time: read-only.
    blacklisted_data: read-only.
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
