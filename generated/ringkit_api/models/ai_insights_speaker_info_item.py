# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AIInsightsSpeakerInfoItem(Model):
    """Person who speaks in a recording.

    Attributes:
        speaker_id: Identifier by which insights name this person.
        name: Name of the person.
        account_id: `id` of the account.
        extension_id: `id` of the extension.
        phone_number: Number of the person, for phone calls.
    """

    speaker_id: str
    """Identifier by which insights name this person."""
    name: str | Unset = UNSET
    """Name of the person."""
    account_id: str | Unset = UNSET
    """`id` of the account."""
    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    phone_number: str | Unset = UNSET
    """Number of the person, for phone calls."""
