# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.make_ring_out_caller_id_info import MakeRingOutCallerIdInfo
    from ringkit_api.models.make_ring_out_country_info import MakeRingOutCountryInfo
    from ringkit_api.models.ring_out_from import RingOutFrom
    from ringkit_api.models.ring_out_to import RingOutTo


@model
class MakeRingOutRequest(Model):
    """The two phones to connect, and how.

    Attributes:
        from_: Phone that rings first, that of the user.
        to: Phone that is called once the first is answered.
        caller_id: Number that the person called sees.
        play_prompt: Whether the user hears a recorded prompt when the call is connected.
        country: Country by whose rules numbers without a country code are completed.
    """

    from_: RingOutFrom
    """Phone that rings first, that of the user."""
    to: RingOutTo
    """Phone that is called once the first is answered."""
    caller_id: MakeRingOutCallerIdInfo | Unset = UNSET
    """Number that the person called sees."""
    play_prompt: bool | Unset = UNSET
    """Whether the user hears a recorded prompt when the call is connected."""
    country: MakeRingOutCountryInfo | Unset = UNSET
    """Country by whose rules numbers without a country code are completed."""
