# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RingOutFrom(Model):
    """Phone of the user, as a number or one of the user's forwarding numbers.

    Attributes:
        phone_number: Number of the phone in E.164.
        forwarding_number_id: `id` of the phone, from `rc.api.call_forwarding.list_forwarding_numbers`.
    """

    phone_number: str | Unset = UNSET
    """Number of the phone in E.164."""
    forwarding_number_id: str | Unset = UNSET
    """`id` of the phone, from `rc.api.call_forwarding.list_forwarding_numbers`."""
