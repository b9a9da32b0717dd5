# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.country_info_minimal_model import CountryInfoMinimalModel


@model
class StateInfo(Model):
    """A state or province.

    Attributes:
        id: Identifier, as other operations take it.
        uri: Address of this record on the platform. A URI.
        country: Country of the address or number.
        iso_code: Code of the state, as ISO has it.
        name: Name as people see it.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    country: CountryInfoMinimalModel | Unset = UNSET
    """Country of the address or number."""
    iso_code: str | Unset = UNSET
    """Code of the state, as ISO has it."""
    name: str | Unset = UNSET
    """Name as people see it."""
