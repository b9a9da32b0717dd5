# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, member, model
from ringkit_api.enumerations import RcwRoleEnum

if TYPE_CHECKING:
    from ringkit_api.models.rcw_domain_user_model import RcwDomainUserModel

InviteeModelType = Literal["User", "Room"]


@model
class InviteeModel(Model):
    """Invitee model.

    Attributes:
        id: 1 to 20 characters.
        first_name: At most 64 characters.
        last_name: At most 64 characters.
        avatar_token: Read-only.
        type: `"User"` if left out.
        email: An e-mail address; 1 to 256 characters.
    """

    id: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    role: RcwRoleEnum
    original_role: RcwRoleEnum
    linked_user: RcwDomainUserModel | Unset = UNSET
    avatar_token: str | Unset = member(default=UNSET, secret=True)
    type: InviteeModelType
    email: str | Unset = UNSET
    qna_blocked: bool | Unset = UNSET
    send_invite: bool
    joined: bool
