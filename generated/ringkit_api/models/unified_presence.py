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
    """Presence over phone, messages and meetings.

    Attributes:
        status: The three states in one.
        glip: Presence in team messaging.
        telephony: Presence on the phone.
        meeting: Presence in meetings.
    """

    status: UnifiedPresenceStatus | Unset = UNSET
    """The three states in one."""
    glip: UnifiedPresenceGlip | Unset = UNSET
    """Presence in team messaging."""
    telephony: UnifiedPresenceTelephony | Unset = UNSET
    """Presence on the phone."""
    meeting: UnifiedPresenceMeeting | Unset = UNSET
    """Presence in meetings."""
