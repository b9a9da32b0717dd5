# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Null, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.dialing_details_service_code import DialingDetailsServiceCode
    from ringkit_api.models.dialing_details_special_prefix import DialingDetailsSpecialPrefix


@model
class DialingDetails(Model):
    """Dialing details.

    Attributes:
        service_code: Read-only.
        outbound_call_prefix: Read-only.
        special_prefix: Read-only.
    """

    service_code: DialingDetailsServiceCode | Null | Unset = UNSET
    outbound_call_prefix: str | None | Unset = UNSET
    special_prefix: DialingDetailsSpecialPrefix | Null | Unset = UNSET
