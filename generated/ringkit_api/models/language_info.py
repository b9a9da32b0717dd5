# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class LanguageInfo(Model):
    """Language info.

    Attributes:
        uri: A URI.
        iso_code: 2 characters.
    """

    id: str | Unset = UNSET
    uri: str | Unset = UNSET
    greeting: bool | Unset = UNSET
    formatting_locale: bool | Unset = UNSET
    locale_code: str | Unset = UNSET
    iso_code: str | Unset = UNSET
    name: str | Unset = UNSET
    ui: bool | Unset = UNSET
    time_format: str | Unset = UNSET
    date_format: str | Unset = UNSET
