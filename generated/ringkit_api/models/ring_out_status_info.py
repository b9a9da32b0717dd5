# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CallingStatusInfo


@model
class RingOutStatusInfo(Model):
    """State of a RingOut call.

    Attributes:
        call_status: State of the whole call; Success while both sides talk.
        caller_status: State of the phone of the user.
        callee_status: State of the other phone.
    """

    call_status: CallingStatusInfo | Unset = UNSET
    """State of the whole call; Success while both sides talk."""
    caller_status: CallingStatusInfo | Unset = UNSET
    """State of the phone of the user."""
    callee_status: CallingStatusInfo | Unset = UNSET
    """State of the other phone."""
