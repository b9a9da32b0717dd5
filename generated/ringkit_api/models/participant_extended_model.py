# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, member, model
from ringkit_api.enumerations import RcwRoleEnum

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.rcw_domain_user_model import RcwDomainUserModel

ParticipantExtendedModelType = Literal["User", "Room"]


@model
class ParticipantExtendedModel(Model):
    """Someone who took part in a webinar session.

    Attributes:
        id: Identifier, as other operations take it. 1 to 20 characters.
        first_name: First name of the person. At most 64 characters.
        last_name: Last name of the person. At most 64 characters.
        role: Role at the end of the session.
        original_role: Role that the person came with.
        linked_user: User that the person is, if it is one.
        avatar_token: Token to read the picture of the person with. Read-only.
        type: Whether this is a person or a room. `"User"` if left out.
        email: E-mail address. An e-mail address; 1 to 256 characters.
        qna_blocked: Whether the person was barred from questions.
        join_time: When the person came, ISO 8601.
        leave_time: When the person left, ISO 8601.
        was_ejected: Whether the person was put out.
        invitee_id: The `id` of the person among the invitees.
        registrant_id: The `id` of the person among those who registered.
        unique_user_hash: The same for all entries of one person.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    first_name: str | Unset = UNSET
    """First name of the person."""
    last_name: str | Unset = UNSET
    """Last name of the person."""
    role: RcwRoleEnum
    """Role at the end of the session."""
    original_role: RcwRoleEnum
    """Role that the person came with."""
    linked_user: RcwDomainUserModel | Unset = UNSET
    """User that the person is, if it is one."""
    avatar_token: str | Unset = member(default=UNSET, secret=True)
    """Token to read the picture of the person with."""
    type: ParticipantExtendedModelType
    """Whether this is a person or a room."""
    email: str | Unset = UNSET
    """E-mail address."""
    qna_blocked: bool | Unset = UNSET
    """Whether the person was barred from questions."""
    join_time: datetime | Unset = UNSET
    """When the person came, ISO 8601."""
    leave_time: datetime | Unset = UNSET
    """When the person left, ISO 8601."""
    was_ejected: bool | Unset = UNSET
    """Whether the person was put out."""
    invitee_id: str | Unset = UNSET
    """The `id` of the person among the invitees."""
    registrant_id: str | Unset = UNSET
    """The `id` of the person among those who registered."""
    unique_user_hash: str | Unset = UNSET
    """The same for all entries of one person."""
