# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class VariableAnswerModelDict(TypedDict):
    """`VariableAnswerModel` as a dict."""

    question_id: str
    """Identifier of the question."""
    answer_text: str
    """The text of the answer."""
