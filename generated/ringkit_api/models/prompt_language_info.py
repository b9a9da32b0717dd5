# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PromptLanguageInfo(Model):
    """Prompt language info.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    locale_code: str | Unset = UNSET
