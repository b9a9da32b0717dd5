# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.transition_info import TransitionInfoDict
    from ringkit_api.models.transition_info import TransitionInfo


class BatchProvisionUsersRequestItemContactDict(TypedDict):
    """`BatchProvisionUsersRequestItemContact` as a dict."""

    first_name: str
    """First name. At most 64 characters."""
    last_name: str
    """Last name. At most 64 characters."""
    email: str
    """E-mail address; no other extension of the account may have it. An e-mail address; at most 64
        characters."""
    mobile_number: NotRequired[str]
    """Mobile number, E.164. At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`."""
    email_as_login_name: NotRequired[bool]
    """Whether the user can log in with the e-mail address; it must then be unique. `true` if left out."""
    transition: NotRequired[TransitionInfo | TransitionInfoDict]
    """Invitation and regional settings of the new user."""
