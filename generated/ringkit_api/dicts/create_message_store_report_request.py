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
    date_from: NotRequired[datetime]
    message_types: NotRequired[Sequence[PicMessageTypeEnum]]
