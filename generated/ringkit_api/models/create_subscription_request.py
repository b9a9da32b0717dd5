# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.any_public_delivery_mode_request import AnyPublicDeliveryModeRequest


@model
class CreateSubscriptionRequest(Model):
    """Create subscription request.

    Attributes:
        event_filters: At least 1 item; each at least 1 character.
        expires_in: At least 1.
    """

    event_filters: list[str]
    expires_in: int | Unset = UNSET
    delivery_mode: AnyPublicDeliveryModeRequest
