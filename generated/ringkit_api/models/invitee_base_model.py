# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import RcwInviteeTypeEnum, RcwRoleEnum

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.rcw_domain_user_model import RcwDomainUserModel


@model
class InviteeBaseModel(Model):
    """Invitee base model.

    Attributes:
        id: Identifier, as other operations take it. 1 to 20 characters; read-only.
        creation_time: When it was created, in ISO 8601. Read-only.
        last_modified_time: When it was last changed, in ISO 8601. Read-only.
        first_name: First name of the person. At most 64 characters.
        last_name: Last name of the person. At most 64 characters.
        email: E-mail address. An e-mail address; 1 to 256 characters.
        job_title: Job of the person. At most 64 characters.
        send_invite: `true` if left out.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    creation_time: datetime
    """When it was created, in ISO 8601."""
    last_modified_time: datetime
    """When it was last changed, in ISO 8601."""
    first_name: str | Unset = UNSET
    """First name of the person."""
    last_name: str | Unset = UNSET
    """Last name of the person."""
    email: str | Unset = UNSET
    """E-mail address."""
    job_title: str | Unset = UNSET
    """Job of the person."""
    linked_user: RcwDomainUserModel | Unset = UNSET
    role: RcwRoleEnum
    type: RcwInviteeTypeEnum | Unset = UNSET
    send_invite: bool | Unset = UNSET
