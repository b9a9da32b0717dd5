# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.location_state_info import LocationStateInfo


@model
class LocationInfo(Model):
    """A place that has numbers.

    Attributes:
        uri: Address of this record on the platform. A URI.
        area_code: Area code of the place.
        city: City.
        npa: Area code, for North America.
        nxx: Three digits after the area code; only if they were asked for.
        state: State or province.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    area_code: str | Unset = UNSET
    """Area code of the place."""
    city: str | Unset = UNSET
    """City."""
    npa: str | Unset = UNSET
    """Area code, for North America."""
    nxx: str | Unset = UNSET
    """Three digits after the area code; only if they were asked for."""
    state: LocationStateInfo | Unset = UNSET
    """State or province."""
