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
    """Thread to send in; chosen by the numbers if left out. A resolved one is refused."""
    from_: MessagePhoneParty | MessagePhonePartyDict
    """The sender: a number of the call queue or user."""
    to: Sequence[MessagePhoneParty | MessagePhonePartyDict]
    """The recipients. 1 to 10 items."""
    text: str
    """The words, at most 1000 UTF-16 units. 1 to 1000 characters."""
