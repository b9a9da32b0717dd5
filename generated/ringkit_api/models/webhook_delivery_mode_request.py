# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebhookDeliveryModeRequest(Model):
    """Delivery by HTTP requests.

    Attributes:
        transport_type: How events are delivered.
        address: Address that events are posted to; it must answer the validation request. A URI.
        verification_token: Secret that comes with each event as a header, so that the receiver knows
            the sender. Write-only.
    """

    transport_type: Literal["WebHook"]
    """How events are delivered."""
    address: str
    """Address that events are posted to; it must answer the validation request."""
    verification_token: str | Unset = member(default=UNSET, secret=True)
    """Secret that comes with each event as a header, so that the receiver knows the sender."""
