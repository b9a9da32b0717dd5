# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class PunctuateInputDict(TypedDict):
    """`PunctuateInput` as a dict."""

    texts: Sequence[str]
    """The texts."""
