# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit._unset import Unset
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


class AccountCountryInfoRequestDict(TypedDict):
    """`AccountCountryInfoRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the country, from `rc.api.regional_settings.list_countries`."""
    iso_code: NotRequired[str]
    """Country, two letters of ISO 3166."""


class AccountFormattingLocaleInfoRequestDict(TypedDict):
    """`AccountFormattingLocaleInfoRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of a language whose `formatting_locale` is true, from
        `rc.api.regional_settings.list_languages`."""
    locale_code: NotRequired[str]
    """Locale as language and country, such as `en-US`."""


class AccountGreetingLanguageInfoRequestDict(TypedDict):
    """`AccountGreetingLanguageInfoRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of a language whose `greeting` is true, from `rc.api.regional_settings.list_languages`."""
    locale_code: NotRequired[str]
    """Locale as language and country, such as `en-US`."""


class AccountLanguageInfoRequestDict(TypedDict):
    """`AccountLanguageInfoRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of a language whose `ui` is true, from `rc.api.regional_settings.list_languages`."""
    locale_code: NotRequired[str]
    """Locale as language and country, such as `en-US`."""


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


class AccountTimezoneInfoRequestDict(TypedDict):
    """`AccountTimezoneInfoRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the time zone, from `rc.api.regional_settings.list_timezones`."""
    name: NotRequired[str]
    """Name of the time zone, as the list of time zones has it."""
