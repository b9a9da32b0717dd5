# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.tm_chat_info import TMChatInfo


@model
class TMChatListWithoutNavigation(Model):
    """Tm chat list without navigation."""

    records: list[TMChatInfo]
