# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.extension_country_info_request import ExtensionCountryInfoRequestDict
    from ringkit_api.dicts.extension_currency_info_request import ExtensionCurrencyInfoRequestDict
    from ringkit_api.dicts.extension_formatting_locale_info_request import (
        ExtensionFormattingLocaleInfoRequestDict,
    )
    from ringkit_api.dicts.extension_greeting_language_info_request import (
        ExtensionGreetingLanguageInfoRequestDict,
    )
    from ringkit_api.dicts.extension_language_info_request import ExtensionLanguageInfoRequestDict
    from ringkit_api.dicts.extension_timezone_info_request import ExtensionTimezoneInfoRequestDict
    from ringkit_api.enumerations import TimeFormatEnum
    from ringkit_api.models.extension_country_info_request import ExtensionCountryInfoRequest
    from ringkit_api.models.extension_currency_info_request import ExtensionCurrencyInfoRequest
    from ringkit_api.models.extension_formatting_locale_info_request import (
        ExtensionFormattingLocaleInfoRequest,
    )
    from ringkit_api.models.extension_greeting_language_info_request import (
        ExtensionGreetingLanguageInfoRequest,
    )
    from ringkit_api.models.extension_language_info_request import ExtensionLanguageInfoRequest
    from ringkit_api.models.extension_timezone_info_request import ExtensionTimezoneInfoRequest


class ExtensionRegionalSettingRequestDict(TypedDict):
    """`ExtensionRegionalSettingRequest` as a dict."""

    home_country: NotRequired[ExtensionCountryInfoRequest | ExtensionCountryInfoRequestDict]
    """Country whose dialling rules are used."""
    timezone: NotRequired[ExtensionTimezoneInfoRequest | ExtensionTimezoneInfoRequestDict]
    """Time zone of business hours and reports."""
    language: NotRequired[ExtensionLanguageInfoRequest | ExtensionLanguageInfoRequestDict]
    """Language of the applications."""
    greeting_language: NotRequired[
        ExtensionGreetingLanguageInfoRequest | ExtensionGreetingLanguageInfoRequestDict
    ]
    """Language of standard greetings."""
    formatting_locale: NotRequired[
        ExtensionFormattingLocaleInfoRequest | ExtensionFormattingLocaleInfoRequestDict
    ]
    """Locale for dates and numbers."""
    currency: NotRequired[ExtensionCurrencyInfoRequest | ExtensionCurrencyInfoRequestDict]
    """Currency of prices."""
    time_format: NotRequired[TimeFormatEnum]
    """Clock of twelve or of 24 hours."""
