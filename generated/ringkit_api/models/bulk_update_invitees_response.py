# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.invitee_resource import InviteeResource
    from ringkit_api.models.rcw_resource_id_model import RcwResourceIdModel


@model
class BulkUpdateInviteesResponse(Model):
    """Bulk update invitees response."""

    added_invitees: list[InviteeResource] | Unset = UNSET
    updated_invitees: list[InviteeResource] | Unset = UNSET
    deleted_invitees: list[RcwResourceIdModel] | Unset = UNSET
