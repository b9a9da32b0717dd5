# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

UnconditionalForwardingInfoAction = Literal["HoldTimeExpiration", "MaxCallers", "NoAnswer"]


@model
class UnconditionalForwardingInfo(Model):
    """Number that gets calls.

    Attributes:
        phone_number: Number that gets the call, in E.164.
        action: Event upon which the call is forwarded, in a queue.
    """

    phone_number: str | Unset = UNSET
    """Number that gets the call, in E.164."""
    action: UnconditionalForwardingInfoAction | Unset = UNSET
    """Event upon which the call is forwarded, in a queue."""
