# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.navigation_info import NavigationInfo
    from ringkit_api.models.note_info import NoteInfo


@model
class NoteList(Page["NoteInfo"]):
    """Note list."""

    records: list[NoteInfo] | Unset = UNSET
    navigation: NavigationInfo | Unset = UNSET
