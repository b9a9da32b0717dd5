# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.models.pager_caller_info_request import PagerCallerInfoRequest


class CreateInternalTextMessageRequestDict(TypedDict):
    """`CreateInternalTextMessageRequest` as a dict."""

    from_: NotRequired[PagerCallerInfoRequest | PagerCallerInfoRequestDict]
    """Extension that sends."""
    reply_on: NotRequired[int]
    """`id` of the message that is answered; `to` may then be left out."""
    text: str
    """The text, at most 1,024 UTF-16 code units; an emoji counts as two."""
    to: NotRequired[Sequence[PagerCallerInfoRequest | PagerCallerInfoRequestDict]]
    """Extensions that receive it."""


class PagerCallerInfoRequestDict(TypedDict):
    """`PagerCallerInfoRequest` as a dict."""

    extension_id: NotRequired[str | int | Unset]
    """`id` of the extension, from `rc.api.extensions.list_extensions`."""
    extension_number: NotRequired[str]
    """Short number of the extension."""
