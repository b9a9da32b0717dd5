# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.bridge_pstn_pins import BridgePstnPinsDict
    from ringkit_api.models.bridge_pstn_pins import BridgePstnPins


class BridgePinsDict(TypedDict):
    """`BridgePins` as a dict."""

    pstn: NotRequired[BridgePstnPins | BridgePstnPinsDict]
    """Codes that are entered on a telephone."""
    web: NotRequired[str]
    """Meeting number, digits; one is made if left out."""
