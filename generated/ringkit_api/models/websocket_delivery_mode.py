# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebSocketDeliveryMode(Model):
    """WebSocket delivery mode."""

    transport_type: Literal["WebSocket"]
