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
    """Extension regional setting request."""

    home_country: ExtensionCountryInfoRequest | Unset = UNSET
    timezone: ExtensionTimezoneInfoRequest | Unset = UNSET
    language: ExtensionLanguageInfoRequest | Unset = UNSET
    greeting_language: ExtensionGreetingLanguageInfoRequest | Unset = UNSET
    formatting_locale: ExtensionFormattingLocaleInfoRequest | Unset = UNSET
    currency: ExtensionCurrencyInfoRequest | Unset = UNSET
    time_format: TimeFormatEnum | Unset = UNSET
