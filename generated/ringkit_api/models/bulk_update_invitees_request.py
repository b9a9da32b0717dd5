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
    """Invitees to add, to change and to delete.

    Attributes:
        added_invitees: People to invite.
        updated_invitees: Invitees to change, each with `id` and `role`.
        deleted_invitees: Invitees to delete, by `id`.
    """

    added_invitees: list[AddInviteeRequest] | Unset = UNSET
    """People to invite."""
    updated_invitees: list[BulkUpdateInviteesRequestUpdatedInviteesItem] | Unset = UNSET
    """Invitees to change, each with `id` and `role`."""
    deleted_invitees: list[RcwResourceIdModel] | Unset = UNSET
    """Invitees to delete, by `id`."""
