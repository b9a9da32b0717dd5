# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AutomaticConsentCollecting(Model):
    """Texts by which the platform asks recipients.

    Attributes:
        enabled: Whether recipients are asked.
        reply_message_body: Text that asks them.
    """

    enabled: bool | Unset = UNSET
    """Whether recipients are asked."""
    reply_message_body: str | Unset = UNSET
    """Text that asks them."""
