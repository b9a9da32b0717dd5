# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import TimeFormatEnum

if TYPE_CHECKING:
    from ringkit_api.models.currency_resource import CurrencyResource
    from ringkit_api.models.roles_country_resource import RolesCountryResource
    from ringkit_api.models.roles_language_resource import RolesLanguageResource
    from ringkit_api.models.roles_timezone_resource import RolesTimezoneResource


@model
class RolesRegionalSettingsResource(Model):
    """Roles regional settings resource."""

    timezone: RolesTimezoneResource | Unset = UNSET
    home_country: RolesCountryResource | Unset = UNSET
    language: RolesLanguageResource | Unset = UNSET
    greeting_language: RolesLanguageResource | Unset = UNSET
    formatting_locale: RolesLanguageResource | Unset = UNSET
    time_format: TimeFormatEnum | Unset = UNSET
    currency: CurrencyResource | Unset = UNSET
