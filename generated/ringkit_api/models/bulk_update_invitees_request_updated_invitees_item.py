# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import RcwInviteeTypeEnum, RcwRoleEnum


@model
class BulkUpdateInviteesRequestUpdatedInviteesItem(Model):
    """Changes of an invitee.

    Attributes:
        id: The invitee, from `rc.api.invitees.list_invitees`. 1 to 20 characters.
        first_name: First name of the person. At most 64 characters.
        last_name: Last name of the person. At most 64 characters.
        email: E-mail address that the invitation is sent to. An e-mail address; 1 to 256 characters.
        job_title: Position that other people see. At most 64 characters.
        role: Panelist or CoHost.
        type: Whether this is a person or a room.
        send_invite: Whether an invitation is sent by e-mail; once true it stays so. `true` if left out.
    """

    id: str | Unset = UNSET
    """The invitee, from `rc.api.invitees.list_invitees`."""
    first_name: str | Unset = UNSET
    """First name of the person."""
    last_name: str | Unset = UNSET
    """Last name of the person."""
    email: str | Unset = UNSET
    """E-mail address that the invitation is sent to."""
    job_title: str | Unset = UNSET
    """Position that other people see."""
    role: RcwRoleEnum
    """Panelist or CoHost."""
    type: RcwInviteeTypeEnum | Unset = UNSET
    """Whether this is a person or a room."""
    send_invite: bool | Unset = UNSET
    """Whether an invitation is sent by e-mail; once true it stays so."""
