# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import RcwInviteeTypeEnum, RcwRoleEnum


class UpdateInviteeRequestDict(TypedDict):
    """`UpdateInviteeRequest` as a dict."""

    first_name: NotRequired[str]
    last_name: NotRequired[str]
    email: NotRequired[str]
    job_title: NotRequired[str]
    role: RcwRoleEnum
    type: NotRequired[RcwInviteeTypeEnum]
    send_invite: NotRequired[bool]
