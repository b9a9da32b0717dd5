# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import TimeFormatEnum

if TYPE_CHECKING:
    from ringkit_api.models.currency_resource import CurrencyResource
    from ringkit_api.models.roles_country_resource import RolesCountryResource
    from ringkit_api.models.roles_language_resource import RolesLanguageResource
    from ringkit_api.models.roles_timezone_resource import RolesTimezoneResource


@model
class RolesRegionalSettingsResource(Model):
    """Language, time zone and formats of a site.

    Attributes:
        timezone: Time zone.
        home_country: Country whose numbers and rules are the usual ones.
        language: Language of texts and menus.
        greeting_language: Language of the standard greetings.
        formatting_locale: Locale whose formats dates and numbers take.
        time_format: Whether clocks show 12 or 24 hours.
        currency: Currency of amounts.
    """

    timezone: RolesTimezoneResource | Unset = UNSET
    """Time zone."""
    home_country: RolesCountryResource | Unset = UNSET
    """Country whose numbers and rules are the usual ones."""
    language: RolesLanguageResource | Unset = UNSET
    """Language of texts and menus."""
    greeting_language: RolesLanguageResource | Unset = UNSET
    """Language of the standard greetings."""
    formatting_locale: RolesLanguageResource | Unset = UNSET
    """Locale whose formats dates and numbers take."""
    time_format: TimeFormatEnum | Unset = UNSET
    """Whether clocks show 12 or 24 hours."""
    currency: CurrencyResource | Unset = UNSET
    """Currency of amounts."""
