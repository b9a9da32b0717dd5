# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.emergency_address_resource_request import (
        EmergencyAddressResourceRequest,
    )
    from ringkit_api.models.site_basic_info import SiteBasicInfo


@model
class EmergencyLocationRequestResource(Model):
    """Emergency location as it is to be.

    Attributes:
        address: Postal address of the location.
        name: Name as people see it.
        site: Site it belongs to; accounts without sites have only the main one.
        address_format_id: Identifier of the form that addresses of this country have.
        visibility: Who sees the location. `"Public"` if left out.
        trusted: Whether to take an address outside the United States without checking it. `false` if
            left out.
    """

    address: EmergencyAddressResourceRequest | Unset = UNSET
    """Postal address of the location."""
    name: str | Unset = UNSET
    """Name as people see it."""
    site: SiteBasicInfo | Unset = UNSET
    """Site it belongs to; accounts without sites have only the main one."""
    address_format_id: str | Unset = UNSET
    """Identifier of the form that addresses of this country have."""
    visibility: Literal["Public"] | Unset = UNSET
    """Who sees the location."""
    trusted: bool | Unset = UNSET
    """Whether to take an address outside the United States without checking it."""
