# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class SpeechContextPhrasesInputDict(TypedDict):
    """`SpeechContextPhrasesInput` as a dict."""

    phrases: Sequence[str]
    """Words and phrases that are likely to occur."""
