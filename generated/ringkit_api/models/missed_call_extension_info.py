# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class MissedCallExtensionInfo(Model):
    """Missed call extension info."""

    id: str | Unset = UNSET
