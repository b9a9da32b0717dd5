# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebhookDeliveryMode(Model):
    """Delivery by HTTP requests.

    Attributes:
        transport_type: Way in which notifications are delivered.
        address: Address that events are posted to. A URI.
        encryption: Always false. Known values `false`; read-only.
    """

    transport_type: Literal["WebHook"]
    """Way in which notifications are delivered."""
    address: str
    """Address that events are posted to."""
    encryption: bool
    """Always false."""
