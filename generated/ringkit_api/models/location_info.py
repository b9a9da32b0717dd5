# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.location_state_info import LocationStateInfo


@model
class LocationInfo(Model):
    """Location info.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    area_code: str | Unset = UNSET
    city: str | Unset = UNSET
    npa: str | Unset = UNSET
    nxx: str | Unset = UNSET
    state: LocationStateInfo | Unset = UNSET
