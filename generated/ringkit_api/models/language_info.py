# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class LanguageInfo(Model):
    """A language and what it can be used for.

    Attributes:
        id: Identifier, as other operations take it.
        uri: Address of this record on the platform. A URI.
        greeting: Whether standard greetings are recorded in it.
        formatting_locale: Whether dates and numbers can be written in its way.
        locale_code: Locale as language and country, such as `en-US`.
        iso_code: Language, two letters of ISO 639. 2 characters.
        name: Name as people see it.
        ui: Whether pages and applications have it.
        time_format: Whether clocks show 12 or 24 hours.
        date_format: How dates are written.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    greeting: bool | Unset = UNSET
    """Whether standard greetings are recorded in it."""
    formatting_locale: bool | Unset = UNSET
    """Whether dates and numbers can be written in its way."""
    locale_code: str | Unset = UNSET
    """Locale as language and country, such as `en-US`."""
    iso_code: str | Unset = UNSET
    """Language, two letters of ISO 639."""
    name: str | Unset = UNSET
    """Name as people see it."""
    ui: bool | Unset = UNSET
    """Whether pages and applications have it."""
    time_format: str | Unset = UNSET
    """Whether clocks show 12 or 24 hours."""
    date_format: str | Unset = UNSET
    """How dates are written."""
