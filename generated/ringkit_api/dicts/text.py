# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.models.summary_input import SummaryInputSummaryType
    from ringkit_api.models.summary_unit import SummaryUnit


class PunctuateInputDict(TypedDict):
    """`PunctuateInput` as a dict."""

    texts: Sequence[str]
    """The texts."""


class SummaryInputDict(TypedDict):
    """`SummaryInput` as a dict."""

    summary_type: SummaryInputSummaryType
    """Kind of summary; extractive ones repeat sentences, abstractive ones are written anew."""
    utterances: Sequence[SummaryUnit | SummaryUnitDict]
    """What was said, in its order."""


class SummaryUnitDict(TypedDict):
    """`SummaryUnit` as a dict."""

    speaker_id: str | int | Unset
    """Any text that tells the speakers apart."""
    text: str
    """What was said."""
    start: float
    """Start in seconds from the beginning."""
    end: float
    """End in seconds from the beginning."""
