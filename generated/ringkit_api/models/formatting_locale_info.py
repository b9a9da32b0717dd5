# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class FormattingLocaleInfo(Model):
    """A locale for dates and numbers.

    Attributes:
        id: The `id` of a language, from `rc.api.regional_settings.list_languages`.
        locale_code: Code of language and country, such as "en-US".
        name: Name of the language.
    """

    id: str | Unset = UNSET
    """The `id` of a language, from `rc.api.regional_settings.list_languages`."""
    locale_code: str | Unset = UNSET
    """Code of language and country, such as "en-US"."""
    name: str | Unset = UNSET
    """Name of the language."""
