# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CustomCompanyGreetingLanguageInfo(Model):
    """A language.

    Attributes:
        id: Identifier of the language.
        uri: Address of this record on the platform. A URI.
        name: Name of the language.
        locale_code: Code of language and country, such as "en-US".
    """

    id: str | Unset = UNSET
    """Identifier of the language."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    name: str | Unset = UNSET
    """Name of the language."""
    locale_code: str | Unset = UNSET
    """Code of language and country, such as "en-US"."""
