# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.country_info_short_model import CountryInfoShortModelDict
    from ringkit_api.dicts.formatting_locale_info import FormattingLocaleInfoDict
    from ringkit_api.dicts.greeting_language_info import GreetingLanguageInfoDict
    from ringkit_api.dicts.regional_language_info import RegionalLanguageInfoDict
    from ringkit_api.dicts.timezone_info_base import TimezoneInfoBaseDict
    from ringkit_api.enumerations import TimeFormatEnum
    from ringkit_api.models.country_info_short_model import CountryInfoShortModel
    from ringkit_api.models.formatting_locale_info import FormattingLocaleInfo
    from ringkit_api.models.greeting_language_info import GreetingLanguageInfo
    from ringkit_api.models.regional_language_info import RegionalLanguageInfo
    from ringkit_api.models.timezone_info_base import TimezoneInfoBase


class RegionalSettingsDict(TypedDict):
    """`RegionalSettings` as a dict."""

    home_country: NotRequired[CountryInfoShortModel | CountryInfoShortModelDict]
    """Country whose dialling rules are used."""
    timezone: NotRequired[TimezoneInfoBase | TimezoneInfoBaseDict]
    """Time zone of business hours and reports."""
    language: NotRequired[RegionalLanguageInfo | RegionalLanguageInfoDict]
    """Language of the applications."""
    greeting_language: NotRequired[GreetingLanguageInfo | GreetingLanguageInfoDict]
    """Language of standard greetings."""
    formatting_locale: NotRequired[FormattingLocaleInfo | FormattingLocaleInfoDict]
    """Locale for dates and numbers."""
    time_format: NotRequired[TimeFormatEnum]
    """Clock of twelve or of 24 hours."""
