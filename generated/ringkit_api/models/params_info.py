# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ParamsInfo(Model):
    """Params info."""

    name: str | Unset = UNSET
    value: str | Unset = UNSET
