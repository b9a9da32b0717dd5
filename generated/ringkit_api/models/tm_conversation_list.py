# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.tm_conversation_info import TMConversationInfo
    from ringkit_api.models.tm_navigation_info import TMNavigationInfo


@model
class TMConversationList(Model):
    """Tm conversation list."""

    records: list[TMConversationInfo]
    navigation: TMNavigationInfo | Unset = UNSET
