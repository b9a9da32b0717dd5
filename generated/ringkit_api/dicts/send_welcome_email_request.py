# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class SendWelcomeEmailRequestDict(TypedDict):
    """`SendWelcomeEmailRequest` as a dict."""

    email: NotRequired[str]
    """An e-mail address."""
