# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import RcwInviteeTypeEnum, RcwRoleEnum


class UpdateInviteeRequestDict(TypedDict):
    """`UpdateInviteeRequest` as a dict."""

    first_name: NotRequired[str]
    """At most 64 characters."""
    last_name: NotRequired[str]
    """At most 64 characters."""
    email: NotRequired[str]
    """An e-mail address; 1 to 256 characters."""
    job_title: NotRequired[str]
    """At most 64 characters."""
    role: RcwRoleEnum
    type: NotRequired[RcwInviteeTypeEnum]
    send_invite: NotRequired[bool]
    """`true` if left out."""
