# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.unified_presence_glip import UnifiedPresenceGlip
    from ringkit_api.models.unified_presence_meeting import UnifiedPresenceMeeting
    from ringkit_api.models.unified_presence_telephony import UnifiedPresenceTelephony

UnifiedPresenceStatus = Literal["Available", "Offline", "DND", "Busy"]


@model
class UnifiedPresence(Model):
    """Unified presence."""

    status: UnifiedPresenceStatus | Unset = UNSET
    glip: UnifiedPresenceGlip | Unset = UNSET
    telephony: UnifiedPresenceTelephony | Unset = UNSET
    meeting: UnifiedPresenceMeeting | Unset = UNSET
