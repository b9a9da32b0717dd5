# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AlertInfo(Model):
    """Alert info."""

    title: str | Unset = UNSET
    body: str | Unset = UNSET
