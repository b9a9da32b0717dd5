# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import TimeFormatEnum

if TYPE_CHECKING:
    from ringkit_api.models.account_country_info_request import AccountCountryInfoRequest
    from ringkit_api.models.account_formatting_locale_info_request import (
        AccountFormattingLocaleInfoRequest,
    )
    from ringkit_api.models.account_greeting_language_info_request import (
        AccountGreetingLanguageInfoRequest,
    )
    from ringkit_api.models.account_language_info_request import AccountLanguageInfoRequest
    from ringkit_api.models.account_timezone_info_request import AccountTimezoneInfoRequest


@model
class AccountRegionalSettingRequest(Model):
    """Account regional setting request."""

    home_country: AccountCountryInfoRequest | Unset = UNSET
    timezone: AccountTimezoneInfoRequest
    language: AccountLanguageInfoRequest | Unset = UNSET
    greeting_language: AccountGreetingLanguageInfoRequest | Unset = UNSET
    formatting_locale: AccountFormattingLocaleInfoRequest | Unset = UNSET
    time_format: TimeFormatEnum | Unset = UNSET
