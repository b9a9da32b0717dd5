# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.country_info_short_model import CountryInfoShortModel


@model
class BrandInfo(Model):
    """Brand under which accounts are sold.

    Attributes:
        id: Identifier, as other operations take it.
        name: Name of the brand.
        home_country: Country of the brand.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    name: str | Unset = UNSET
    """Name of the brand."""
    home_country: CountryInfoShortModel | Unset = UNSET
    """Country of the brand."""
