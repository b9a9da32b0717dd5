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
    """Create user emergency location request.

    Attributes:
        trusted: `false` if left out.
    """

    name: str | Unset = UNSET
    address_format_id: str | Unset = UNSET
    trusted: bool | Unset = UNSET
    address: EmergencyAddressResourceRequest | Unset = UNSET
    site: SiteBasicInfo | Unset = UNSET
