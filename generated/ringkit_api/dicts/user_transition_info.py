# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class UserTransitionInfoDict(TypedDict):
    """`UserTransitionInfo` as a dict."""

    send_welcome_emails_to_users: NotRequired[bool]
    send_welcome_email: NotRequired[bool]
