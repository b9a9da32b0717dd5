# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Null, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.dialing_details_service_code import DialingDetailsServiceCode
    from ringkit_api.models.dialing_details_special_prefix import DialingDetailsSpecialPrefix


@model
class DialingDetails(Model):
    """What is dialled before a number.

    Attributes:
        service_code: Code of a service of the platform, such as one that hides the caller's number.
            Read-only.
        outbound_call_prefix: Digit that is dialled before outside numbers. Read-only.
        special_prefix: Prefix of a carrier or service. Read-only.
    """

    service_code: DialingDetailsServiceCode | Null | Unset = UNSET
    """Code of a service of the platform, such as one that hides the caller's number."""
    outbound_call_prefix: str | None | Unset = UNSET
    """Digit that is dialled before outside numbers."""
    special_prefix: DialingDetailsSpecialPrefix | Null | Unset = UNSET
    """Prefix of a carrier or service."""
