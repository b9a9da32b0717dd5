# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class MakeRingOutCountryInfo(Model):
    """Country whose dialing rules apply.

    Attributes:
        id: `id` of the country, from `rc.api.regional_settings.list_countries`.
    """

    id: str | Unset = UNSET
    """`id` of the country, from `rc.api.regional_settings.list_countries`."""
