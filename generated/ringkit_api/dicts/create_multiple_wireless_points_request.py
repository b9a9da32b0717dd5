# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.create_wireless_point import CreateWirelessPointDict
    from ringkit_api.models.create_wireless_point import CreateWirelessPoint


class CreateMultipleWirelessPointsRequestDict(TypedDict):
    """`CreateMultipleWirelessPointsRequest` as a dict."""

    records: NotRequired[Sequence[CreateWirelessPoint | CreateWirelessPointDict]]
    """The records of this page."""
