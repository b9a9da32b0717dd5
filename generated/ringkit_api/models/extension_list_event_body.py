# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit.model import UNSET, Model, Unset, model

ExtensionListEventBodyEventType = Literal["Create", "Update", "Delete"]


@model
class ExtensionListEventBody(Model):
    """Extension list event body."""

    extension_id: str | Unset = UNSET
    event_type: ExtensionListEventBodyEventType | Unset = UNSET
    owner_id: str | Unset = UNSET
