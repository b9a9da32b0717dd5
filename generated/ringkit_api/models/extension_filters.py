# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ExtensionFilters(Model):
    """Extension filters."""

    from_ids: list[str] | Unset = UNSET
    to_ids: list[str] | Unset = UNSET
