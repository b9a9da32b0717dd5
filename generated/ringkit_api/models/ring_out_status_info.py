# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CallingStatusInfo


@model
class RingOutStatusInfo(Model):
    """RingOut status info."""

    call_status: CallingStatusInfo | Unset = UNSET
    caller_status: CallingStatusInfo | Unset = UNSET
    callee_status: CallingStatusInfo | Unset = UNSET
