# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BasicParticipant(Model):
    """Someone who was in a meeting.

    Attributes:
        id: Identifier, as other operations take it.
        account_id: `id` of the account.
        extension_id: `id` of the extension.
        display_name: Name of the participant.
        caller_id: Number of a participant who has dialled in.
    """

    id: str
    """Identifier, as other operations take it."""
    account_id: str | Unset = UNSET
    """`id` of the account."""
    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    display_name: str | Unset = UNSET
    """Name of the participant."""
    caller_id: str | Unset = UNSET
    """Number of a participant who has dialled in."""
