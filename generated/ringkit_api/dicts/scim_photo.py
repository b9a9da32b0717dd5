# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class ScimPhotoDict(TypedDict):
    """`ScimPhoto` as a dict."""

    type: Literal["photo"]
    """Kind of the picture."""
    value: str
    """Address of the picture."""
