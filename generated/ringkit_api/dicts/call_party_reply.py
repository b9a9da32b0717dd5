# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.reply_with_pattern import ReplyWithPatternDict
    from ringkit_api.models.reply_with_pattern import ReplyWithPattern


class CallPartyReplyDict(TypedDict):
    """`CallPartyReply` as a dict."""

    reply_with_text: NotRequired[str]
    """Text of the message."""
    reply_with_pattern: NotRequired[ReplyWithPattern | ReplyWithPatternDict]
    """Ready-made message."""
