# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import TimeFormatEnum

if TYPE_CHECKING:
    from ringkit_api.models.country_info_short_model import CountryInfoShortModel
    from ringkit_api.models.currency_info import CurrencyInfo
    from ringkit_api.models.formatting_locale_info import FormattingLocaleInfo
    from ringkit_api.models.greeting_language_info import GreetingLanguageInfo
    from ringkit_api.models.regional_language_info import RegionalLanguageInfo
    from ringkit_api.models.timezone_info_base import TimezoneInfoBase


@model
class AccountRegionalSettings(Model):
    """Language, time zone and formats of an account.

    Attributes:
        home_country: Country whose numbers and rules are the usual ones.
        timezone: Time zone.
        language: Language of texts and menus.
        greeting_language: Language of the standard greetings.
        formatting_locale: Locale whose formats dates and numbers take.
        time_format: Whether clocks show 12 or 24 hours.
        currency: Currency of amounts.
    """

    home_country: CountryInfoShortModel | Unset = UNSET
    """Country whose numbers and rules are the usual ones."""
    timezone: TimezoneInfoBase | Unset = UNSET
    """Time zone."""
    language: RegionalLanguageInfo | Unset = UNSET
    """Language of texts and menus."""
    greeting_language: GreetingLanguageInfo | Unset = UNSET
    """Language of the standard greetings."""
    formatting_locale: FormattingLocaleInfo | Unset = UNSET
    """Locale whose formats dates and numbers take."""
    time_format: TimeFormatEnum | Unset = UNSET
    """Whether clocks show 12 or 24 hours."""
    currency: CurrencyInfo | Unset = UNSET
    """Currency of amounts."""
