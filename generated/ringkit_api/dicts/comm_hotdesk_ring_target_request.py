# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class CommHotdeskRingTargetRequestDict(TypedDict):
    """`CommHotdeskRingTargetRequest` as a dict."""

    type: Literal["HotdeskRingTarget"]
    """Kind of the target, the same for all of this class."""
