# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.tm_navigation_info import TMNavigationInfo
    from ringkit_api.models.tm_note_info import TMNoteInfo


@model
class TMNoteList(Model):
    """Tm note list."""

    records: list[TMNoteInfo] | Unset = UNSET
    navigation: TMNavigationInfo | Unset = UNSET
