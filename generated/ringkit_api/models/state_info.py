# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.country_info_minimal_model import CountryInfoMinimalModel


@model
class StateInfo(Model):
    """State info.

    Attributes:
        uri: A URI.
    """

    id: str | Unset = UNSET
    uri: str | Unset = UNSET
    country: CountryInfoMinimalModel | Unset = UNSET
    iso_code: str | Unset = UNSET
    name: str | Unset = UNSET
