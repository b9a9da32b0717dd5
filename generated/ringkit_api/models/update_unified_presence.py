# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.update_unified_presence_glip import UpdateUnifiedPresenceGlip
    from ringkit_api.models.update_unified_presence_telephony import UpdateUnifiedPresenceTelephony


@model
class UpdateUnifiedPresence(Model):
    """What a user sets of the presence.

    Attributes:
        glip: Presence in team messaging.
        telephony: Presence on the phone.
    """

    glip: UpdateUnifiedPresenceGlip | Unset = UNSET
    """Presence in team messaging."""
    telephony: UpdateUnifiedPresenceTelephony | Unset = UNSET
    """Presence on the phone."""
