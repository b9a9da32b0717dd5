# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ExtensionListEventEntry(Model):
    """Extension list event entry."""

    extension_id: str | Unset = UNSET
    event_type: str | Unset = UNSET
    hints: list[str] | Unset = UNSET
