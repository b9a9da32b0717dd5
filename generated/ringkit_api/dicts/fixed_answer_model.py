# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class FixedAnswerModelDict(TypedDict):
    """`FixedAnswerModel` as a dict."""

    question_id: str
    answer_ids: Sequence[str]
    """At least 1 item."""
