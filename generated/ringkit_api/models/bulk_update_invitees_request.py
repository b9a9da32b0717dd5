# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.add_invitee_request import AddInviteeRequest
    from ringkit_api.models.bulk_update_invitees_request_updated_invitees_item import (
        BulkUpdateInviteesRequestUpdatedInviteesItem,
    )
    from ringkit_api.models.rcw_resource_id_model import RcwResourceIdModel


@model
class BulkUpdateInviteesRequest(Model):
    """Bulk update invitees request."""

    added_invitees: list[AddInviteeRequest] | Unset = UNSET
    updated_invitees: list[BulkUpdateInviteesRequestUpdatedInviteesItem] | Unset = UNSET
    deleted_invitees: list[RcwResourceIdModel] | Unset = UNSET
