# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class OnDemandResource(Model):
    """On demand resource."""

    enabled: bool | Unset = UNSET
    retention_period: int | Unset = UNSET
