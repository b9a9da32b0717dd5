# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class VariableAnswerModel(Model):
    """Answer to a question with free text.

    Attributes:
        question_id: Identifier of the question.
        answer_text: The text of the answer.
    """

    question_id: str
    """Identifier of the question."""
    answer_text: str
    """The text of the answer."""
