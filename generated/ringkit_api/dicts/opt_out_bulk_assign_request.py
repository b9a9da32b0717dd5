# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class OptOutBulkAssignRequestDict(TypedDict):
    """`OptOutBulkAssignRequest` as a dict."""

    from_: str
    """Number of the account in E.164."""
    opt_outs: NotRequired[Sequence[str]]
    """Numbers that want no texts from it."""
    opt_ins: NotRequired[Sequence[str]]
    """Numbers that want its texts again."""
