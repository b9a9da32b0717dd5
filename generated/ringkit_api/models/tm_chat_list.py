# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.tm_chat_info import TMChatInfo
    from ringkit_api.models.tm_navigation_info import TMNavigationInfo


@model
class TMChatList(Model):
    """Tm chat list."""

    records: list[TMChatInfo]
    navigation: TMNavigationInfo | Unset = UNSET
