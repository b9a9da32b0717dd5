# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class FixedAnswerModel(Model):
    """Answer to a question with choices.

    Attributes:
        question_id: Identifier of the question.
        answer_ids: Identifiers of the choices that were made. At least 1 item.
    """

    question_id: str
    """Identifier of the question."""
    answer_ids: list[str]
    """Identifiers of the choices that were made."""
