# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.recipient_info import RecipientInfo


@model
class VoicemailInfo(Model):
    """Whether callers can leave a message, and for whom.

    Attributes:
        enabled: Whether callers can leave a message.
        recipient: Extension that receives the messages.
    """

    enabled: bool | Unset = UNSET
    """Whether callers can leave a message."""
    recipient: RecipientInfo | Unset = UNSET
    """Extension that receives the messages."""
