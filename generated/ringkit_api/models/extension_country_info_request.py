# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ExtensionCountryInfoRequest(Model):
    """A country.

    Attributes:
        id: The `id` of a country, from `rc.api.regional_settings.list_countries`.
    """

    id: str | Unset = UNSET
    """The `id` of a country, from `rc.api.regional_settings.list_countries`."""
