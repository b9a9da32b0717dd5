# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class ScimEmailDict(TypedDict):
    """`ScimEmail` as a dict."""

    type: Literal["work"]
    """Kind of the address."""
    value: str
    """The address."""
