# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.create_wireless_point import CreateWirelessPoint


@model
class CreateMultipleWirelessPointsRequest(Model):
    """Create multiple wireless points request."""

    records: list[CreateWirelessPoint] | Unset = UNSET
