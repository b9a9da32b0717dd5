# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ParamsInfo(Model):
    """A limit or setting of a feature.

    Attributes:
        name: Name as people see it.
        value: Its value, as text.
    """

    name: str | Unset = UNSET
    """Name as people see it."""
    value: str | Unset = UNSET
    """Its value, as text."""
