# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class UpdateDevicePhoneInfo(Model):
    """A line of a device.

    Attributes:
        id: Identifier of the line.
    """

    id: str | Unset = UNSET
    """Identifier of the line."""
