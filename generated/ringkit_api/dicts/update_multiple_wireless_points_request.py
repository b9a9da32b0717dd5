# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.update_wireless_point import UpdateWirelessPointDict
    from ringkit_api.models.update_wireless_point import UpdateWirelessPoint


class UpdateMultipleWirelessPointsRequestDict(TypedDict):
    """`UpdateMultipleWirelessPointsRequest` as a dict."""

    records: NotRequired[Sequence[UpdateWirelessPoint | UpdateWirelessPointDict]]
    """The records of this page."""
