# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class InternalDeliveryMode(Model):
    """Delivery within the platform.

    Attributes:
        transport_type: How events are delivered.
        config_name: Name of the configuration.
    """

    transport_type: Literal["Internal"]
    """How events are delivered."""
    config_name: str
    """Name of the configuration."""
