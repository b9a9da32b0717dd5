# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.directory_entries_event_contact import DirectoryEntriesEventContact


@model
class DirectoryEntriesEventBody(Model):
    """Directory entries event body."""

    contacts: list[DirectoryEntriesEventContact] | Unset = UNSET
