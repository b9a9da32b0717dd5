# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ExtensionFormattingLocaleInfoRequest(Model):
    """A locale for dates and numbers.

    Attributes:
        id: The `id` of a language, from `rc.api.regional_settings.list_languages`.
    """

    id: str | Unset = UNSET
    """The `id` of a language, from `rc.api.regional_settings.list_languages`."""
