# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CostCenterBase(Model):
    """Cost center base.

    id: read-only.
    name: at most 64 characters.
    billing_code: at most 24 characters.
    """

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    billing_code: str | Unset = UNSET
