# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class MobilePickupData(Model):
    """Mobile pickup data."""

    cc_mailboxes: list[str] | Unset = UNSET
    to: str | Unset = UNSET
    sid: str | Unset = UNSET
    srvlvl: str | Unset = UNSET
    srv_lvl_ext: str | Unset = UNSET
