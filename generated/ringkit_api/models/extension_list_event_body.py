# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.extension_list_event_entry import ExtensionListEventEntry

ExtensionListEventBodyEventType = Literal["Create", "Update", "Delete"]


@model
class ExtensionListEventBody(Model):
    """Which extensions changed.

    Attributes:
        extension_id: `id` of the extension.
        event_type: Whether the extension was created, changed or deleted.
        owner_id: `id` of the extension that owns it.
        extensions: Extensions that changed.
    """

    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    event_type: ExtensionListEventBodyEventType | Unset = UNSET
    """Whether the extension was created, changed or deleted."""
    owner_id: str | Unset = UNSET
    """`id` of the extension that owns it."""
    extensions: list[ExtensionListEventEntry] | Unset = UNSET
    """Extensions that changed."""
