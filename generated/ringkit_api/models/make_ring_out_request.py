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
    """Make RingOut request."""

    from_: RingOutFrom
    to: RingOutTo
    caller_id: MakeRingOutCallerIdInfo | Unset = UNSET
    play_prompt: bool | Unset = UNSET
    country: MakeRingOutCountryInfo | Unset = UNSET
