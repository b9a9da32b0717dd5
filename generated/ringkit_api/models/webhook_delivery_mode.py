# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebhookDeliveryMode(Model):
    """Webhook delivery mode.

    Attributes:
        address: A URI.
        encryption: Known values `false`; read-only.
    """

    transport_type: Literal["WebHook"]
    address: str
    encryption: bool
