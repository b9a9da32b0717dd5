# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import RcwInviteeTypeEnum, RcwRoleEnum

if TYPE_CHECKING:
    from ringkit_api.models.rcw_domain_user_model import RcwDomainUserModel


@model
class AddInviteeRequest(Model):
    """Someone to invite; either a `linked_user`, or name and e-mail address.

    Attributes:
        first_name: First name of the person. At most 64 characters.
        last_name: Last name of the person. At most 64 characters.
        email: E-mail address that the invitation is sent to. An e-mail address; 1 to 256 characters.
        job_title: Position that other people see. At most 64 characters.
        linked_user: User to invite, in place of name and e-mail address.
        role: Panelist or CoHost.
        type: Whether this is a person or a room.
        send_invite: Whether an invitation is sent by e-mail; once true it stays so. `true` if left out.
    """

    first_name: str | Unset = UNSET
    """First name of the person."""
    last_name: str | Unset = UNSET
    """Last name of the person."""
    email: str | Unset = UNSET
    """E-mail address that the invitation is sent to."""
    job_title: str | Unset = UNSET
    """Position that other people see."""
    linked_user: RcwDomainUserModel | Unset = UNSET
    """User to invite, in place of name and e-mail address."""
    role: RcwRoleEnum
    """Panelist or CoHost."""
    type: RcwInviteeTypeEnum | Unset = UNSET
    """Whether this is a person or a room."""
    send_invite: bool | Unset = UNSET
    """Whether an invitation is sent by e-mail; once true it stays so."""
