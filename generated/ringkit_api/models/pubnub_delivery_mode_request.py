# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal


@model
class PubNubDeliveryModeRequest(Model):
    """Delivery by PubNub; deprecated.

    Attributes:
        transport_type: How events are delivered.
        encryption: Whether events are encrypted; some filters force it. `false` if left out.
    """

    transport_type: Literal["PubNub"]
    """How events are delivered."""
    encryption: bool | Unset = UNSET
    """Whether events are encrypted; some filters force it."""
