# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import RcwInviteeTypeEnum, RcwRoleEnum


@model
class BulkUpdateInviteesRequestUpdatedInviteesItem(Model):
    """Bulk update invitees request updated invitees item.

    Attributes:
        id: 1 to 20 characters.
        first_name: At most 64 characters.
        last_name: At most 64 characters.
        email: An e-mail address; 1 to 256 characters.
        job_title: At most 64 characters.
        send_invite: `true` if left out.
    """

    id: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    email: str | Unset = UNSET
    job_title: str | Unset = UNSET
    role: RcwRoleEnum
    type: RcwInviteeTypeEnum | Unset = UNSET
    send_invite: bool | Unset = UNSET
