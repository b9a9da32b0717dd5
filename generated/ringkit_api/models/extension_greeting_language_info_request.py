# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ExtensionGreetingLanguageInfoRequest(Model):
    """A language of greetings.

    Attributes:
        id: The `id` of a language, from `rc.api.regional_settings.list_languages`.
    """

    id: str | Unset = UNSET
    """The `id` of a language, from `rc.api.regional_settings.list_languages`."""
