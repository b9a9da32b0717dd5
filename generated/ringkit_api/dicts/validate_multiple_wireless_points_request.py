# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.wireless_point_info import WirelessPointInfoDict
    from ringkit_api.models.wireless_point_info import WirelessPointInfo


class ValidateMultipleWirelessPointsRequestDict(TypedDict):
    """`ValidateMultipleWirelessPointsRequest` as a dict."""

    records: NotRequired[Sequence[WirelessPointInfo | WirelessPointInfoDict]]
    """The records of this page."""
