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
    """Country whose numbers and rules are the usual ones."""
    timezone: AccountTimezoneInfoRequest | AccountTimezoneInfoRequestDict
    """Time zone."""
    language: NotRequired[AccountLanguageInfoRequest | AccountLanguageInfoRequestDict]
    """Language of texts and menus."""
    greeting_language: NotRequired[
        AccountGreetingLanguageInfoRequest | AccountGreetingLanguageInfoRequestDict
    ]
    """Language of the standard greetings."""
    formatting_locale: NotRequired[
        AccountFormattingLocaleInfoRequest | AccountFormattingLocaleInfoRequestDict
    ]
    """Locale whose formats dates and numbers take."""
    time_format: NotRequired[TimeFormatEnum]
    """Whether clocks show 12 or 24 hours."""
