# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.automatic_location_updates_site_info import (
        AutomaticLocationUpdatesSiteInfo,
    )
    from ringkit_api.models.private_ip_range_info import PrivateIpRangeInfo
    from ringkit_api.models.public_ip_range_info import PublicIpRangeInfo


@model
class NetworkInfo(Model):
    """Network info.

    Attributes:
        uri: A URI.
    """

    id: str
    uri: str | Unset = UNSET
    name: str | Unset = UNSET
    site: AutomaticLocationUpdatesSiteInfo | Unset = UNSET
    public_ip_ranges: list[PublicIpRangeInfo] | Unset = UNSET
    private_ip_ranges: list[PrivateIpRangeInfo] | Unset = UNSET
