# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.country_info_short_model import CountryInfoShortModel


@model
class BrandInfo(Model):
    """Brand info."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    home_country: CountryInfoShortModel | Unset = UNSET
