# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class AssignNumbersRequestDict(TypedDict):
    """`AssignNumbersRequest` as a dict."""

    phone_numbers: NotRequired[Sequence[str]]
    """Numbers of the account in E.164. 1 to 100 items; each at most 18 characters; each matches
        `^\\+[1-9]\\d{1,14}$`."""
