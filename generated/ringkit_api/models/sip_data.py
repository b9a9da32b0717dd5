# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SipData(Model):
    """SIP data."""

    to_tag: str | Unset = UNSET
    from_tag: str | Unset = UNSET
    call_id: str | Unset = UNSET
