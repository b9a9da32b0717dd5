# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CreateForwardingNumberDeviceInfo(Model):
    """Create forwarding number device info."""

    id: str | Unset = UNSET
