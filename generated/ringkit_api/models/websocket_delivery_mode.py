# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebSocketDeliveryMode(Model):
    """Delivery over a WebSocket.

    Attributes:
        transport_type: Way in which notifications are delivered.
    """

    transport_type: Literal["WebSocket"]
    """Way in which notifications are delivered."""
