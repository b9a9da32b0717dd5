# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class FixedAnswerModel(Model):
    """Fixed answer model.

    Attributes:
        answer_ids: At least 1 item.
    """

    question_id: str
    answer_ids: list[str]
