# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class RegQuestionBaseModel(Model):
    """Reg question base model."""

    question_id: str
