# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.account_country_info_request import AccountCountryInfoRequestDict
    from ringkit_api.dicts.account_formatting_locale_info_request import (
        AccountFormattingLocaleInfoRequestDict,
    )
    from ringkit_api.dicts.account_greeting_language_info_request import (
        AccountGreetingLanguageInfoRequestDict,
    )
    from ringkit_api.dicts.account_language_info_request import AccountLanguageInfoRequestDict
    from ringkit_api.dicts.account_timezone_info_request import AccountTimezoneInfoRequestDict
    from ringkit_api.enumerations import TimeFormatEnum
    from ringkit_api.models.account_country_info_request import AccountCountryInfoRequest
    from ringkit_api.models.account_formatting_locale_info_request import (
        AccountFormattingLocaleInfoRequest,
    )
    from ringkit_api.models.account_greeting_language_info_request import (
        AccountGreetingLanguageInfoRequest,
    )
    from ringkit_api.models.account_language_info_request import AccountLanguageInfoRequest
    from ringkit_api.models.account_timezone_info_request import AccountTimezoneInfoRequest


class AccountRegionalSettingRequestDict(TypedDict):
    """`AccountRegionalSettingRequest` as a dict."""

    home_country: NotRequired[AccountCountryInfoRequest | AccountCountryInfoRequestDict]
    timezone: AccountTimezoneInfoRequest | AccountTimezoneInfoRequestDict
    language: NotRequired[AccountLanguageInfoRequest | AccountLanguageInfoRequestDict]
    greeting_language: NotRequired[
        AccountGreetingLanguageInfoRequest | AccountGreetingLanguageInfoRequestDict
    ]
    formatting_locale: NotRequired[
        AccountFormattingLocaleInfoRequest | AccountFormattingLocaleInfoRequestDict
    ]
    time_format: NotRequired[TimeFormatEnum]
