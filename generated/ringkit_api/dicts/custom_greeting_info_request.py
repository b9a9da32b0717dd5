# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CustomGreetingInfoRequestDict(TypedDict):
    """`CustomGreetingInfoRequest` as a dict."""

    id: NotRequired[str]
    """`id` of the greeting, from `rc.api.greetings.create_custom_user_greeting`."""
