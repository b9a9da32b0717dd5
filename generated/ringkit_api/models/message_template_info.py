# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class MessageTemplateInfo(Model):
    """Text of a template.

    Attributes:
        text: The text, at most 1,000 UTF-16 code units; an emoji counts as two.
    """

    text: str
    """The text, at most 1,000 UTF-16 code units; an emoji counts as two."""
