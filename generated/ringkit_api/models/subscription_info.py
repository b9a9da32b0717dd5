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
    """A subscription.

    Attributes:
        uri: Address of this record on the platform. A URI; read-only.
        id: Identifier, as other operations take it. Read-only.
        event_filters: Paths of the events, with ids in place of "~". Each at least 1 character.
        disabled_filters: Filters that the user may not use; look here even if the answer was 200.
            Read-only.
        expiration_time: When the subscription ends, ISO 8601. Read-only.
        expires_in: Seconds until it ends. At least 1.
        status: Whether events are delivered; a Blacklisted one gets none. Read-only.
        creation_time: When it was created, in ISO 8601. Read-only.
        delivery_mode: How events are delivered.
        blacklisted_data: Why and since when nothing is delivered. Read-only.
    """

    uri: str
    """Address of this record on the platform."""
    id: str
    """Identifier, as other operations take it."""
    event_filters: list[str]
    """Paths of the events, with ids in place of "~"."""
    disabled_filters: list[DisabledFilterInfo] | Unset = UNSET
    """Filters that the user may not use; look here even if the answer was 200."""
    expiration_time: datetime
    """When the subscription ends, ISO 8601."""
    expires_in: int | Unset = UNSET
    """Seconds until it ends."""
    status: SubscriptionInfoStatus
    """Whether events are delivered; a Blacklisted one gets none."""
    creation_time: datetime
    """When it was created, in ISO 8601."""
    delivery_mode: AnyPublicDeliveryMode
    """How events are delivered."""
    blacklisted_data: SubscriptionInfoBlacklistedData | Unset = UNSET
    """Why and since when nothing is delivered."""
