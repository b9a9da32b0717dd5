# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class VariableAnswerModel(Model):
    """Variable answer model."""

    question_id: str
    answer_text: str
