# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.message_phone_party import MessagePhonePartyDict
    from ringkit_api.models.message_phone_party import MessagePhoneParty


class NewThreadMessageRequestDict(TypedDict):
    """`NewThreadMessageRequest` as a dict."""

    thread_id: NotRequired[str]
    from_: MessagePhoneParty | MessagePhonePartyDict
    to: Sequence[MessagePhoneParty | MessagePhonePartyDict]
    """1 to 10 items."""
    text: str
    """1 to 1000 characters."""
