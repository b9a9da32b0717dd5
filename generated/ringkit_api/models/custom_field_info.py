# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CustomFieldInfo(Model):
    """Custom field info."""

    id: str | Unset = UNSET
    value: str | Unset = UNSET
    display_name: str | Unset = UNSET
