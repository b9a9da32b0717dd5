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
    """Supervise call session response."""

    from_: PartyInfo | Unset = UNSET
    to: PartyInfo | Unset = UNSET
    direction: SuperviseCallSessionResponseDirection | Unset = UNSET
    id: str | Unset = UNSET
    account_id: str | Unset = UNSET
    extension_id: str | Unset = UNSET
    muted: bool | Unset = UNSET
    owner: OwnerInfo | Unset = UNSET
    stand_alone: bool | Unset = UNSET
    status: CallStatusInfo | Unset = UNSET
