# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ServiceInfoUBrand(Model):
    """Service info u brand."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
