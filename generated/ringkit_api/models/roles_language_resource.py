# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RolesLanguageResource(Model):
    """A language.

    Attributes:
        id: Identifier, as other operations take it.
        name: Name as people see it.
        locale_code: Locale as language and country, such as `en-US`.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    name: str | Unset = UNSET
    """Name as people see it."""
    locale_code: str | Unset = UNSET
    """Locale as language and country, such as `en-US`."""
