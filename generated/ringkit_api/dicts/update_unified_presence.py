# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.update_unified_presence_glip import UpdateUnifiedPresenceGlipDict
    from ringkit_api.dicts.update_unified_presence_telephony import (
        UpdateUnifiedPresenceTelephonyDict,
    )
    from ringkit_api.models.update_unified_presence_glip import UpdateUnifiedPresenceGlip
    from ringkit_api.models.update_unified_presence_telephony import UpdateUnifiedPresenceTelephony


class UpdateUnifiedPresenceDict(TypedDict):
    """`UpdateUnifiedPresence` as a dict."""

    glip: NotRequired[UpdateUnifiedPresenceGlip | UpdateUnifiedPresenceGlipDict]
    """Presence in team messaging."""
    telephony: NotRequired[UpdateUnifiedPresenceTelephony | UpdateUnifiedPresenceTelephonyDict]
    """Presence on the phone."""
