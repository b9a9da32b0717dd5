# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class OptOutBulkAssignRequestDict(TypedDict):
    """`OptOutBulkAssignRequest` as a dict."""

    from_: str
    opt_outs: NotRequired[Sequence[str]]
    opt_ins: NotRequired[Sequence[str]]
