# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.models.make_ring_out_caller_id_info import MakeRingOutCallerIdInfo
    from ringkit_api.models.make_ring_out_country_info import MakeRingOutCountryInfo
    from ringkit_api.models.ring_out_from import RingOutFrom
    from ringkit_api.models.ring_out_to import RingOutTo


class MakeRingOutCallerIdInfoDict(TypedDict):
    """`MakeRingOutCallerIdInfo` as a dict."""

    phone_number: NotRequired[str]
    """Number of the user that has the feature CallerId."""


class MakeRingOutCountryInfoDict(TypedDict):
    """`MakeRingOutCountryInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the country, from `rc.api.regional_settings.list_countries`."""


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


class RingOutFromDict(TypedDict):
    """`RingOutFrom` as a dict."""

    phone_number: NotRequired[str]
    """Number of the phone in E.164."""
    forwarding_number_id: NotRequired[str | int | Unset]
    """`id` of the phone, from `rc.api.call_forwarding.list_forwarding_numbers`."""


class RingOutToDict(TypedDict):
    """`RingOutTo` as a dict."""

    phone_number: NotRequired[str]
    """Number of the phone in E.164."""
