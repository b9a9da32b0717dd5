# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.currency_resource import CurrencyResourceDict
    from ringkit_api.dicts.roles_country_resource import RolesCountryResourceDict
    from ringkit_api.dicts.roles_language_resource import RolesLanguageResourceDict
    from ringkit_api.dicts.roles_timezone_resource import RolesTimezoneResourceDict
    from ringkit_api.enumerations import TimeFormatEnum
    from ringkit_api.models.currency_resource import CurrencyResource
    from ringkit_api.models.roles_country_resource import RolesCountryResource
    from ringkit_api.models.roles_language_resource import RolesLanguageResource
    from ringkit_api.models.roles_timezone_resource import RolesTimezoneResource


class RolesRegionalSettingsResourceDict(TypedDict):
    """`RolesRegionalSettingsResource` as a dict."""

    timezone: NotRequired[RolesTimezoneResource | RolesTimezoneResourceDict]
    home_country: NotRequired[RolesCountryResource | RolesCountryResourceDict]
    language: NotRequired[RolesLanguageResource | RolesLanguageResourceDict]
    greeting_language: NotRequired[RolesLanguageResource | RolesLanguageResourceDict]
    formatting_locale: NotRequired[RolesLanguageResource | RolesLanguageResourceDict]
    time_format: NotRequired[TimeFormatEnum]
    currency: NotRequired[CurrencyResource | CurrencyResourceDict]
