# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.create_wireless_point import CreateWirelessPoint


@model
class CreateMultipleWirelessPointsRequest(Model):
    """Access points to be added, 10,000 at most.

    Attributes:
        records: The records of this page.
    """

    records: list[CreateWirelessPoint] | Unset = UNSET
    """The records of this page."""
