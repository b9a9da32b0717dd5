# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallLogRecordTransferTarget(Model):
    """Call that was made for a transfer.

    Attributes:
        telephony_session_id: `id` of the call session, as call control takes it.
    """

    telephony_session_id: str | Unset = UNSET
    """`id` of the call session, as call control takes it."""
