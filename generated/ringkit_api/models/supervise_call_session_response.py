# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_status_info import CallStatusInfo
    from ringkit_api.models.owner_info import OwnerInfo
    from ringkit_api.models.party_info import PartyInfo

SuperviseCallSessionResponseDirection = Literal["Outbound", "Inbound"]


@model
class SuperviseCallSessionResponse(Model):
    """Party that a supervisor is.

    Attributes:
        from_: Who calls or sends.
        to: Who is called or receives.
        direction: Whether it came in or went out.
        id: `id` of the party that the supervisor is.
        account_id: `id` of the account of the supervisor.
        extension_id: `id` of the extension of the supervisor.
        muted: Whether the microphone of the party is off.
        owner: Extension that owns the party; deprecated.
        stand_alone: Whether the party is alone in the session, without a party that it talks to.
        status: State of the party.
    """

    from_: PartyInfo | Unset = UNSET
    """Who calls or sends."""
    to: PartyInfo | Unset = UNSET
    """Who is called or receives."""
    direction: SuperviseCallSessionResponseDirection | Unset = UNSET
    """Whether it came in or went out."""
    id: str | Unset = UNSET
    """`id` of the party that the supervisor is."""
    account_id: str | Unset = UNSET
    """`id` of the account of the supervisor."""
    extension_id: str | Unset = UNSET
    """`id` of the extension of the supervisor."""
    muted: bool | Unset = UNSET
    """Whether the microphone of the party is off."""
    owner: OwnerInfo | Unset = UNSET
    """Extension that owns the party; deprecated."""
    stand_alone: bool | Unset = UNSET
    """Whether the party is alone in the session, without a party that it talks to."""
    status: CallStatusInfo | Unset = UNSET
    """State of the party."""
