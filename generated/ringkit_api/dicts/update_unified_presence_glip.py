# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.update_unified_presence_glip import (
        UpdateUnifiedPresenceGlipAvailability,
        UpdateUnifiedPresenceGlipVisibility,
    )


class UpdateUnifiedPresenceGlipDict(TypedDict):
    """`UpdateUnifiedPresenceGlip` as a dict."""

    visibility: NotRequired[UpdateUnifiedPresenceGlipVisibility]
    """Whether others see it."""
    availability: NotRequired[UpdateUnifiedPresenceGlipAvailability]
    """Whether notifications of messages are shown; DND stops them."""
