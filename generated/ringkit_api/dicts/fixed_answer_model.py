# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class FixedAnswerModelDict(TypedDict):
    """`FixedAnswerModel` as a dict."""

    question_id: str
    """Identifier of the question."""
    answer_ids: Sequence[str]
    """Identifiers of the choices that were made. At least 1 item."""
