# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.any_public_delivery_mode_request import AnyPublicDeliveryModeRequest


@model
class CreateSubscriptionRequest(Model):
    """A subscription to create.

    Attributes:
        event_filters: Paths of the events, such as "/restapi/v1.0/account/~/extension/~/presence". At
            least 1 item; each at least 1 character.
        expires_in: Seconds until the subscription ends; a webhook may last 315360000, which is ten
            years. At least 1.
        delivery_mode: How events are delivered.
    """

    event_filters: list[str]
    """Paths of the events, such as "/restapi/v1.0/account/~/extension/~/presence"."""
    expires_in: int | Unset = UNSET
    """Seconds until the subscription ends; a webhook may last 315360000, which is ten years."""
    delivery_mode: AnyPublicDeliveryModeRequest
    """How events are delivered."""
