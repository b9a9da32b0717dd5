# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.transition_info import TransitionInfoDict
    from ringkit_api.models.transition_info import TransitionInfo


class BatchProvisionUsersRequestItemContactDict(TypedDict):
    """`BatchProvisionUsersRequestItemContact` as a dict."""

    first_name: str
    last_name: str
    email: str
    mobile_number: NotRequired[str]
    email_as_login_name: NotRequired[bool]
    transition: NotRequired[TransitionInfo | TransitionInfoDict]
