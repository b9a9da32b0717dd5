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
    """Emergency location request resource.

    Attributes:
        visibility: `"Public"` if left out.
        trusted: `false` if left out.
    """

    address: EmergencyAddressResourceRequest | Unset = UNSET
    name: str | Unset = UNSET
    site: SiteBasicInfo | Unset = UNSET
    address_format_id: str | Unset = UNSET
    visibility: Literal["Public"] | Unset = UNSET
    trusted: bool | Unset = UNSET
