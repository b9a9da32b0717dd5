# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, member, model
from ringkit_api.enumerations import RcwRoleEnum

if TYPE_CHECKING:
    from ringkit_api.models.rcw_domain_user_model import RcwDomainUserModel

ParticipantBaseModelType = Literal["User", "Room"]


@model
class ParticipantBaseModel(Model):
    """Participant base model.

    Attributes:
        id: Identifier, as other operations take it. 1 to 20 characters.
        first_name: First name of the person. At most 64 characters.
        last_name: Last name of the person. At most 64 characters.
        avatar_token: Read-only.
        type: `"User"` if left out.
        email: E-mail address. An e-mail address; 1 to 256 characters.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    first_name: str | Unset = UNSET
    """First name of the person."""
    last_name: str | Unset = UNSET
    """Last name of the person."""
    role: RcwRoleEnum
    original_role: RcwRoleEnum
    linked_user: RcwDomainUserModel | Unset = UNSET
    avatar_token: str | Unset = member(default=UNSET, secret=True)
    type: ParticipantBaseModelType
    email: str | Unset = UNSET
    """E-mail address."""
    qna_blocked: bool | Unset = UNSET
