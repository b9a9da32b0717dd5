# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallPartyFlip(Model):
    """Phone to which a call moves.

    Attributes:
        call_flip_id: Number of the phone to move to, `flip_number` of
            `rc.api.call_forwarding.list_forwarding_numbers`.
    """

    call_flip_id: str
    """Number of the phone to move to, `flip_number` of
        `rc.api.call_forwarding.list_forwarding_numbers`."""
