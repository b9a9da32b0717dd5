# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CostCenterBase(Model):
    """Cost center base.

    Attributes:
        id: Read-only.
        name: At most 64 characters.
        billing_code: At most 24 characters.
    """

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    billing_code: str | Unset = UNSET
