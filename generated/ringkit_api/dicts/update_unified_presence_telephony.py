# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.update_unified_presence_telephony import (
        UpdateUnifiedPresenceTelephonyAvailability,
    )


class UpdateUnifiedPresenceTelephonyDict(TypedDict):
    """`UpdateUnifiedPresenceTelephony` as a dict."""

    availability: NotRequired[UpdateUnifiedPresenceTelephonyAvailability]
    """Which calls are taken."""
