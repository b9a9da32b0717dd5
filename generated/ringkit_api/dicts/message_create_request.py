# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class MessageCreateRequestDict(TypedDict):
    """`MessageCreateRequest` as a dict."""

    to: Sequence[str]
    text: NotRequired[str]
    """At most 1000 characters."""
