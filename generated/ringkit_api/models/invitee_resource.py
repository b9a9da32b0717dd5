# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import RcwInviteeTypeEnum, RcwRoleEnum

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.rcw_domain_user_model import RcwDomainUserModel


@model
class InviteeResource(Model):
    """Invitee resource.

    Attributes:
        id: 1 to 20 characters; read-only.
        creation_time: Read-only.
        last_modified_time: Read-only.
        first_name: At most 64 characters.
        last_name: At most 64 characters.
        email: An e-mail address; 1 to 256 characters.
        job_title: At most 64 characters.
        send_invite: `true` if left out.
        join_uri: A URI; 5 to 256 characters; read-only.
        phone_participant_code: 1 to 12 characters.
    """

    id: str | Unset = UNSET
    creation_time: datetime
    last_modified_time: datetime
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    email: str | Unset = UNSET
    job_title: str | Unset = UNSET
    linked_user: RcwDomainUserModel | Unset = UNSET
    role: RcwRoleEnum
    type: RcwInviteeTypeEnum | Unset = UNSET
    send_invite: bool | Unset = UNSET
    join_uri: str | Unset = UNSET
    phone_participant_code: str | Unset = UNSET
