# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.invitee_resource import InviteeResource
    from ringkit_api.models.rcw_resource_id_model import RcwResourceIdModel


@model
class BulkUpdateInviteesResponse(Model):
    """Invitees that were added, changed and deleted.

    Attributes:
        added_invitees: New invitees, with their links.
        updated_invitees: Changed invitees.
        deleted_invitees: Deleted invitees, by `id`.
    """

    added_invitees: list[InviteeResource] | Unset = UNSET
    """New invitees, with their links."""
    updated_invitees: list[InviteeResource] | Unset = UNSET
    """Changed invitees."""
    deleted_invitees: list[RcwResourceIdModel] | Unset = UNSET
    """Deleted invitees, by `id`."""
