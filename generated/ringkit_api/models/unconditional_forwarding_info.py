# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

UnconditionalForwardingInfoAction = Literal["HoldTimeExpiration", "MaxCallers", "NoAnswer"]


@model
class UnconditionalForwardingInfo(Model):
    """Unconditional forwarding info."""

    phone_number: str | Unset = UNSET
    action: UnconditionalForwardingInfoAction | Unset = UNSET
