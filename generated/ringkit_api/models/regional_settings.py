# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import TimeFormatEnum

if TYPE_CHECKING:
    from ringkit_api.models.country_info_short_model import CountryInfoShortModel
    from ringkit_api.models.formatting_locale_info import FormattingLocaleInfo
    from ringkit_api.models.greeting_language_info import GreetingLanguageInfo
    from ringkit_api.models.regional_language_info import RegionalLanguageInfo
    from ringkit_api.models.timezone_info_base import TimezoneInfoBase


@model
class RegionalSettings(Model):
    """Country, language, time zone and formats.

    Attributes:
        home_country: Country whose dialling rules are used.
        timezone: Time zone of business hours and reports.
        language: Language of the applications.
        greeting_language: Language of standard greetings.
        formatting_locale: Locale for dates and numbers.
        time_format: Clock of twelve or of 24 hours.
    """

    home_country: CountryInfoShortModel | Unset = UNSET
    """Country whose dialling rules are used."""
    timezone: TimezoneInfoBase | Unset = UNSET
    """Time zone of business hours and reports."""
    language: RegionalLanguageInfo | Unset = UNSET
    """Language of the applications."""
    greeting_language: GreetingLanguageInfo | Unset = UNSET
    """Language of standard greetings."""
    formatting_locale: FormattingLocaleInfo | Unset = UNSET
    """Locale for dates and numbers."""
    time_format: TimeFormatEnum | Unset = UNSET
    """Clock of twelve or of 24 hours."""
