# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.recipient_info import RecipientInfoDict
    from ringkit_api.models.recipient_info import RecipientInfo


class VoicemailInfoDict(TypedDict):
    """`VoicemailInfo` as a dict."""

    enabled: NotRequired[bool]
    """Whether callers can leave a message."""
    recipient: NotRequired[RecipientInfo | RecipientInfoDict]
    """Extension that receives the messages."""
