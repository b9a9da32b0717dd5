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
    to: RingOutTo | RingOutToDict
    caller_id: NotRequired[MakeRingOutCallerIdInfo | MakeRingOutCallerIdInfoDict]
    play_prompt: NotRequired[bool]
    country: NotRequired[MakeRingOutCountryInfo | MakeRingOutCountryInfoDict]
