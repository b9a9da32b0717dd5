# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebhookDeliveryModeRequest(Model):
    """Webhook delivery mode request.

    Attributes:
        address: A URI.
        verification_token: Write-only.
    """

    transport_type: Literal["WebHook"]
    address: str
    verification_token: str | Unset = member(default=UNSET, secret=True)
