# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class SendWelcomeEmailRequestDict(TypedDict):
    """`SendWelcomeEmailRequest` as a dict."""

    email: NotRequired[str]
    """Address to send to; that of the contact person if left out. An e-mail address."""
