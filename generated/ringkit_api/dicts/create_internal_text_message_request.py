# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.pager_caller_info_request import PagerCallerInfoRequestDict
    from ringkit_api.models.pager_caller_info_request import PagerCallerInfoRequest


class CreateInternalTextMessageRequestDict(TypedDict):
    """`CreateInternalTextMessageRequest` as a dict."""

    from_: NotRequired[PagerCallerInfoRequest | PagerCallerInfoRequestDict]
    reply_on: NotRequired[int]
    text: str
    to: NotRequired[Sequence[PagerCallerInfoRequest | PagerCallerInfoRequestDict]]
