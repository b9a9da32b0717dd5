# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class ExtensionFiltersDict(TypedDict):
    """`ExtensionFilters` as a dict."""

    from_ids: NotRequired[Sequence[str]]
    """`id` of each extension that calls."""
    to_ids: NotRequired[Sequence[str]]
    """`id` of each extension that is called and was the first to answer."""
