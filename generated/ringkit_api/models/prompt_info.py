# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PromptInfo(Model):
    """Prompt info.

    Attributes:
        uri: A URI.
        content_uri: A URI.
    """

    uri: str | Unset = UNSET
    id: str
    content_type: str | Unset = UNSET
    content_uri: str | Unset = UNSET
    filename: str | Unset = UNSET
