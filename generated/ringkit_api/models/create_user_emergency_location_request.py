# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.emergency_address_resource_request import (
        EmergencyAddressResourceRequest,
    )
    from ringkit_api.models.site_basic_info import SiteBasicInfo


@model
class CreateUserEmergencyLocationRequest(Model):
    """Personal emergency location to be added.

    Attributes:
        name: Name as people see it.
        address_format_id: Identifier of the form that addresses of this country have.
        trusted: Whether to take an address outside the United States without checking it. `false` if
            left out.
        address: Postal address of the location.
        site: Site it belongs to; accounts without sites have only the main one.
    """

    name: str | Unset = UNSET
    """Name as people see it."""
    address_format_id: str | Unset = UNSET
    """Identifier of the form that addresses of this country have."""
    trusted: bool | Unset = UNSET
    """Whether to take an address outside the United States without checking it."""
    address: EmergencyAddressResourceRequest | Unset = UNSET
    """Postal address of the location."""
    site: SiteBasicInfo | Unset = UNSET
    """Site it belongs to; accounts without sites have only the main one."""
