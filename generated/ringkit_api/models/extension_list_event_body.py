# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.extension_list_event_entry import ExtensionListEventEntry

ExtensionListEventBodyEventType = Literal["Create", "Update", "Delete"]


@model
class ExtensionListEventBody(Model):
    """Extension list event body."""

    extension_id: str | Unset = UNSET
    event_type: ExtensionListEventBodyEventType | Unset = UNSET
    owner_id: str | Unset = UNSET
    extensions: list[ExtensionListEventEntry] | Unset = UNSET
