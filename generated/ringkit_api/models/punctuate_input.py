# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class PunctuateInput(Model):
    """Texts to put punctuation into.

    Attributes:
        texts: The texts.
    """

    texts: list[str]
    """The texts."""
