# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class GreetingLanguageInfo(Model):
    """Greeting language info."""

    id: str | Unset = UNSET
    locale_code: str | Unset = UNSET
    name: str | Unset = UNSET
