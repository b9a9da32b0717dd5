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
    """Time zone."""
    home_country: NotRequired[RolesCountryResource | RolesCountryResourceDict]
    """Country whose numbers and rules are the usual ones."""
    language: NotRequired[RolesLanguageResource | RolesLanguageResourceDict]
    """Language of texts and menus."""
    greeting_language: NotRequired[RolesLanguageResource | RolesLanguageResourceDict]
    """Language of the standard greetings."""
    formatting_locale: NotRequired[RolesLanguageResource | RolesLanguageResourceDict]
    """Locale whose formats dates and numbers take."""
    time_format: NotRequired[TimeFormatEnum]
    """Whether clocks show 12 or 24 hours."""
    currency: NotRequired[CurrencyResource | CurrencyResourceDict]
    """Currency of amounts."""
