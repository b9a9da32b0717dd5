# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class UserTransitionInfoDict(TypedDict):
    """`UserTransitionInfo` as a dict."""

    send_welcome_emails_to_users: NotRequired[bool]
    """Whether users that exist get an invitation when the account is confirmed."""
    send_welcome_email: NotRequired[bool]
    """Whether a user gets an invitation when the extension stops being Unassigned."""
