# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class TransferTarget(Model):
    """Transfer target."""

    phone_number: str | Unset = UNSET
    voicemail: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    park_orbit: str | Unset = UNSET
    extension_id: str | Unset = UNSET
