# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class ParsePhoneNumberRequestDict(TypedDict):
    """`ParsePhoneNumberRequest` as a dict."""

    original_strings: NotRequired[Sequence[str]]
    """Numbers as people write them, at most 64. At most 64 items; each at most 64 characters."""
