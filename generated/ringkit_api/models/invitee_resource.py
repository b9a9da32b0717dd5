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
    """Someone who is invited to a webinar session.

    Attributes:
        id: Identifier, as other operations take it. 1 to 20 characters; read-only.
        creation_time: When it was created, in ISO 8601. Read-only.
        last_modified_time: When it was last changed, in ISO 8601. Read-only.
        first_name: First name of the person. At most 64 characters.
        last_name: Last name of the person. At most 64 characters.
        email: E-mail address that the invitation is sent to. An e-mail address; 1 to 256 characters.
        job_title: Position that other people see. At most 64 characters.
        linked_user: User that the person is, if it is one.
        role: Role in the session.
        type: Whether this is a person or a room.
        send_invite: Whether an invitation is sent by e-mail; once true it stays so. `true` if left out.
        join_uri: Personal link to come in with; keep it secret. A URI; 5 to 256 characters; read-only.
        phone_participant_code: Code to come in with by telephone. 1 to 12 characters.
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
    """E-mail address that the invitation is sent to."""
    job_title: str | Unset = UNSET
    """Position that other people see."""
    linked_user: RcwDomainUserModel | Unset = UNSET
    """User that the person is, if it is one."""
    role: RcwRoleEnum
    """Role in the session."""
    type: RcwInviteeTypeEnum | Unset = UNSET
    """Whether this is a person or a room."""
    send_invite: bool | Unset = UNSET
    """Whether an invitation is sent by e-mail; once true it stays so."""
    join_uri: str | Unset = UNSET
    """Personal link to come in with; keep it secret."""
    phone_participant_code: str | Unset = UNSET
    """Code to come in with by telephone."""
