# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.directory_entries_event_contact import DirectoryEntriesEventContact


@model
class DirectoryEntriesEventBody(Model):
    """Which entries of the directory changed.

    Attributes:
        contacts: Entries that changed.
    """

    contacts: list[DirectoryEntriesEventContact] | Unset = UNSET
    """Entries that changed."""
