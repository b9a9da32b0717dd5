# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PromptInfo(Model):
    """Prompt info.

    uri: a URI.
    content_uri: a URI.
    """

    uri: str | Unset = UNSET
    id: str
    content_type: str | Unset = UNSET
    content_uri: str | Unset = UNSET
    filename: str | Unset = UNSET
