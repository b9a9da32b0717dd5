# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PromptLanguageInfo(Model):
    """A language.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: The `id` of a language, from `rc.api.regional_settings.list_languages`.
        name: Name as people see it.
        locale_code: Locale as language and country, such as `en-US`.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """The `id` of a language, from `rc.api.regional_settings.list_languages`."""
    name: str | Unset = UNSET
    """Name as people see it."""
    locale_code: str | Unset = UNSET
    """Locale as language and country, such as `en-US`."""
