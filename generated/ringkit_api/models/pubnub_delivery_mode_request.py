# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal


@model
class PubNubDeliveryModeRequest(Model):
    """PubNub delivery mode request.

    Attributes:
        encryption: `false` if left out.
    """

    transport_type: Literal["PubNub"]
    encryption: bool | Unset = UNSET
