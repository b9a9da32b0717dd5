# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import TimeFormatEnum

if TYPE_CHECKING:
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


@model
class ExtensionRegionalSettingRequest(Model):
    """New country, language, time zone and formats, each by `id`.

    Attributes:
        home_country: Country whose dialling rules are used.
        timezone: Time zone of business hours and reports.
        language: Language of the applications.
        greeting_language: Language of standard greetings.
        formatting_locale: Locale for dates and numbers.
        currency: Currency of prices.
        time_format: Clock of twelve or of 24 hours.
    """

    home_country: ExtensionCountryInfoRequest | Unset = UNSET
    """Country whose dialling rules are used."""
    timezone: ExtensionTimezoneInfoRequest | Unset = UNSET
    """Time zone of business hours and reports."""
    language: ExtensionLanguageInfoRequest | Unset = UNSET
    """Language of the applications."""
    greeting_language: ExtensionGreetingLanguageInfoRequest | Unset = UNSET
    """Language of standard greetings."""
    formatting_locale: ExtensionFormattingLocaleInfoRequest | Unset = UNSET
    """Locale for dates and numbers."""
    currency: ExtensionCurrencyInfoRequest | Unset = UNSET
    """Currency of prices."""
    time_format: TimeFormatEnum | Unset = UNSET
    """Clock of twelve or of 24 hours."""
