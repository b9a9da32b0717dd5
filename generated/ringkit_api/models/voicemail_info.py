# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.recipient_info import RecipientInfo


@model
class VoicemailInfo(Model):
    """Voicemail info."""

    enabled: bool | Unset = UNSET
    recipient: RecipientInfo | Unset = UNSET
