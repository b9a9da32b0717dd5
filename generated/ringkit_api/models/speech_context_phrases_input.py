# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class SpeechContextPhrasesInput(Model):
    """Words that are likely to occur in a recording.

    Attributes:
        phrases: Words and phrases that are likely to occur.
    """

    phrases: list[str]
    """Words and phrases that are likely to occur."""
