# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.wireless_point_validated import WirelessPointValidated


@model
class ValidateMultipleWirelessPointsResponse(Model):
    """What the check of access points found.

    Attributes:
        records: The records of this page.
    """

    records: list[WirelessPointValidated] | Unset = UNSET
    """The records of this page."""
