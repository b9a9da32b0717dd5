# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_status_info import CallStatusInfo
    from ringkit_api.models.owner_info import OwnerInfo
    from ringkit_api.models.park_info import ParkInfo
    from ringkit_api.models.party_info import PartyInfo

ReplyPartyDirection = Literal["Inbound", "Outbound"]


@model
class ReplyParty(Model):
    """Party of a call that was answered with a message.

    Attributes:
        id: Identifier, as other operations take it.
        status: State of the party.
        muted: Whether the microphone of the party is off.
        stand_alone: Whether the party is alone in the session, without a party that it talks to.
        park: Where the party is parked.
        from_: Who calls or sends.
        to: Who is called or receives.
        owner: Extension that owns the party; deprecated.
        direction: Whether it came in or went out.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    status: CallStatusInfo | Unset = UNSET
    """State of the party."""
    muted: bool | Unset = UNSET
    """Whether the microphone of the party is off."""
    stand_alone: bool | Unset = UNSET
    """Whether the party is alone in the session, without a party that it talks to."""
    park: ParkInfo | Unset = UNSET
    """Where the party is parked."""
    from_: PartyInfo | Unset = UNSET
    """Who calls or sends."""
    to: PartyInfo | Unset = UNSET
    """Who is called or receives."""
    owner: OwnerInfo | Unset = UNSET
    """Extension that owns the party; deprecated."""
    direction: ReplyPartyDirection | Unset = UNSET
    """Whether it came in or went out."""
