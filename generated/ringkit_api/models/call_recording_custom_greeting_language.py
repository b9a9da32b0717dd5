# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallRecordingCustomGreetingLanguage(Model):
    """Language of an announcement.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Identifier, as other operations take it.
        name: Name as people see it.
        locale_code: Locale as language and country, such as `en-US`.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    name: str | Unset = UNSET
    """Name as people see it."""
    locale_code: str | Unset = UNSET
    """Locale as language and country, such as `en-US`."""
