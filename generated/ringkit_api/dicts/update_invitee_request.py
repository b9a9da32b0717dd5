# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import RcwInviteeTypeEnum, RcwRoleEnum


class UpdateInviteeRequestDict(TypedDict):
    """`UpdateInviteeRequest` as a dict."""

    first_name: NotRequired[str]
    """First name of the person. At most 64 characters."""
    last_name: NotRequired[str]
    """Last name of the person. At most 64 characters."""
    email: NotRequired[str]
    """E-mail address that the invitation is sent to. An e-mail address; 1 to 256 characters."""
    job_title: NotRequired[str]
    """Position that other people see. At most 64 characters."""
    role: RcwRoleEnum
    """Panelist or CoHost."""
    type: NotRequired[RcwInviteeTypeEnum]
    """Whether this is a person or a room."""
    send_invite: NotRequired[bool]
    """Whether an invitation is sent by e-mail; once true it stays so. `true` if left out."""
