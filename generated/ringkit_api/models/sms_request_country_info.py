# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SmsRequestCountryInfo(Model):
    """A country, by its id or its code.

    Attributes:
        id: `id` of the country, from `rc.api.regional_settings.list_countries`.
        iso_code: Country, two letters of ISO 3166. 2 characters.
    """

    id: str | Unset = UNSET
    """`id` of the country, from `rc.api.regional_settings.list_countries`."""
    iso_code: str | Unset = UNSET
    """Country, two letters of ISO 3166."""
