# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class MessageCreateRequest(Model):
    """Message create request.

    Attributes:
        text: At most 1000 characters.
    """

    to: list[str]
    text: str | Unset = UNSET
