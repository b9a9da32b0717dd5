# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.navigation_info import NavigationInfo
    from ringkit_api.models.note_info import NoteInfo


@model
class NoteList(Page["NoteInfo"]):
    """A page of notes, without their texts.

    Attributes:
        records: The records of this page.
        navigation: Links to the pages before and after this one.
    """

    records: list[NoteInfo] | Unset = UNSET
    """The records of this page."""
    navigation: NavigationInfo | Unset = UNSET
    """Links to the pages before and after this one."""
