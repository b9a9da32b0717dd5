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
    """Language, time zone and formats to set.

    Attributes:
        home_country: Country whose numbers and rules are the usual ones.
        timezone: Time zone.
        language: Language of texts and menus.
        greeting_language: Language of the standard greetings.
        formatting_locale: Locale whose formats dates and numbers take.
        time_format: Whether clocks show 12 or 24 hours.
    """

    home_country: AccountCountryInfoRequest | Unset = UNSET
    """Country whose numbers and rules are the usual ones."""
    timezone: AccountTimezoneInfoRequest
    """Time zone."""
    language: AccountLanguageInfoRequest | Unset = UNSET
    """Language of texts and menus."""
    greeting_language: AccountGreetingLanguageInfoRequest | Unset = UNSET
    """Language of the standard greetings."""
    formatting_locale: AccountFormattingLocaleInfoRequest | Unset = UNSET
    """Locale whose formats dates and numbers take."""
    time_format: TimeFormatEnum | Unset = UNSET
    """Whether clocks show 12 or 24 hours."""
