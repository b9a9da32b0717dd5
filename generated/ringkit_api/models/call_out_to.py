# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallOutTo(Model):
    """Call out to."""

    phone_number: str | Unset = UNSET
    extension_number: str | Unset = UNSET
