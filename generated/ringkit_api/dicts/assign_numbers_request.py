# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class AssignNumbersRequestDict(TypedDict):
    """`AssignNumbersRequest` as a dict."""

    phone_numbers: NotRequired[Sequence[str]]
