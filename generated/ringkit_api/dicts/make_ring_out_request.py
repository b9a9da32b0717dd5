# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.make_ring_out_caller_id_info import MakeRingOutCallerIdInfoDict
    from ringkit_api.dicts.make_ring_out_country_info import MakeRingOutCountryInfoDict
    from ringkit_api.dicts.ring_out_from import RingOutFromDict
    from ringkit_api.dicts.ring_out_to import RingOutToDict
    from ringkit_api.models.make_ring_out_caller_id_info import MakeRingOutCallerIdInfo
    from ringkit_api.models.make_ring_out_country_info import MakeRingOutCountryInfo
    from ringkit_api.models.ring_out_from import RingOutFrom
    from ringkit_api.models.ring_out_to import RingOutTo


class MakeRingOutRequestDict(TypedDict):
    """`MakeRingOutRequest` as a dict."""

    from_: RingOutFrom | RingOutFromDict
    """Phone that rings first, that of the user."""
    to: RingOutTo | RingOutToDict
    """Phone that is called once the first is answered."""
    caller_id: NotRequired[MakeRingOutCallerIdInfo | MakeRingOutCallerIdInfoDict]
    """Number that the person called sees."""
    play_prompt: NotRequired[bool]
    """Whether the user hears a recorded prompt when the call is connected."""
    country: NotRequired[MakeRingOutCountryInfo | MakeRingOutCountryInfoDict]
    """Country by whose rules numbers without a country code are completed."""
