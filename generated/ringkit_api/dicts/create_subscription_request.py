# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.any_public_delivery_mode_request import AnyPublicDeliveryModeRequestDict
    from ringkit_api.models.any_public_delivery_mode_request import AnyPublicDeliveryModeRequest


class CreateSubscriptionRequestDict(TypedDict):
    """`CreateSubscriptionRequest` as a dict."""

    event_filters: Sequence[str]
    """Paths of the events, such as "/restapi/v1.0/account/~/extension/~/presence". At least 1 item;
        each at least 1 character."""
    expires_in: NotRequired[int]
    """Seconds until the subscription ends; a webhook may last 315360000, which is ten years. At least
        1."""
    delivery_mode: AnyPublicDeliveryModeRequest | AnyPublicDeliveryModeRequestDict
    """How events are delivered."""
