# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AccountGreetingLanguageInfoRequest(Model):
    """A language of greetings, by its id or its code.

    Attributes:
        id: `id` of a language whose `greeting` is true, from `rc.api.regional_settings.list_languages`.
        locale_code: Locale as language and country, such as `en-US`.
    """

    id: str | Unset = UNSET
    """`id` of a language whose `greeting` is true, from `rc.api.regional_settings.list_languages`."""
    locale_code: str | Unset = UNSET
    """Locale as language and country, such as `en-US`."""
