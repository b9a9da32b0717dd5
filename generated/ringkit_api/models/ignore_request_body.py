# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class IgnoreRequestBody(Model):
    """Device that stops ringing.

    Attributes:
        device_id: `id` of the device that is to stop ringing.
    """

    device_id: str
    """`id` of the device that is to stop ringing."""
