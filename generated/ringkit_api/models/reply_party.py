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
    """Reply party."""

    id: str | Unset = UNSET
    status: CallStatusInfo | Unset = UNSET
    muted: bool | Unset = UNSET
    stand_alone: bool | Unset = UNSET
    park: ParkInfo | Unset = UNSET
    from_: PartyInfo | Unset = UNSET
    to: PartyInfo | Unset = UNSET
    owner: OwnerInfo | Unset = UNSET
    direction: ReplyPartyDirection | Unset = UNSET
