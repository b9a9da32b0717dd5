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
    """Account regional settings."""

    home_country: CountryInfoShortModel | Unset = UNSET
    timezone: TimezoneInfoBase | Unset = UNSET
    language: RegionalLanguageInfo | Unset = UNSET
    greeting_language: GreetingLanguageInfo | Unset = UNSET
    formatting_locale: FormattingLocaleInfo | Unset = UNSET
    time_format: TimeFormatEnum | Unset = UNSET
    currency: CurrencyInfo | Unset = UNSET
