# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallRecordingCustomGreetingLanguage(Model):
    """Call recording custom greeting language.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    locale_code: str | Unset = UNSET
