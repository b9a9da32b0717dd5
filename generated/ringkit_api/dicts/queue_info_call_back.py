# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.models.queue_info_call_back import QueueInfoCallBackConfirmationAnnouncements


class QueueInfoCallBackDict(TypedDict):
    """`QueueInfoCallBack` as a dict."""

    confirmation_announcements: NotRequired[Sequence[QueueInfoCallBackConfirmationAnnouncements]]
    """What else a caller is told once the call back is arranged. `[]` if left out."""
