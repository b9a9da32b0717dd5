# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.automatic_location_updates_site_info import (
        AutomaticLocationUpdatesSiteInfo,
    )
    from ringkit_api.models.private_ip_range_info_request import PrivateIpRangeInfoRequest
    from ringkit_api.models.public_ip_range_info import PublicIpRangeInfo


@model
class CreateNetworkRequest(Model):
    """Create network request."""

    name: str
    site: AutomaticLocationUpdatesSiteInfo | Unset = UNSET
    public_ip_ranges: list[PublicIpRangeInfo]
    private_ip_ranges: list[PrivateIpRangeInfoRequest]
