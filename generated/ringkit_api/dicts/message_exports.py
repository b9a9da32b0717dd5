# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ringkit_api.enumerations import PicMessageTypeEnum


class CreateMessageStoreReportRequestDict(TypedDict):
    """`CreateMessageStoreReportRequest` as a dict."""

    date_to: NotRequired[datetime]
    """Latest time of the messages, ISO 8601; now if left out."""
    date_from: NotRequired[datetime]
    """Earliest time of the messages, ISO 8601; 24 hours ago if left out."""
    message_types: NotRequired[Sequence[PicMessageTypeEnum]]
    """Kinds of messages to export; all if left out."""
