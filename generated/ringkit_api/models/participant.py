# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class Participant(Model):
    """Someone who was in a meeting.

    Attributes:
        id: Identifier, as other operations take it.
        account_id: `id` of the account.
        extension_id: `id` of the extension.
        display_name: Name of the participant.
        caller_id: Number of a participant who has dialled in.
        type: Kind of the participant.
        correlation_id: Identifier of the participant in other systems.
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
    type: str
    """Kind of the participant."""
    correlation_id: str | Unset = UNSET
    """Identifier of the participant in other systems."""
