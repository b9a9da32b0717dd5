# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class PunctuateOutput(Model):
    """Texts with punctuation.

    Attributes:
        texts: The texts, in the order in which they were sent.
    """

    texts: list[str]
    """The texts, in the order in which they were sent."""
