# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

ShippingMethodInfoId = Literal["1", "2", "3"]

ShippingMethodInfoName = Literal["Ground", "2 Day", "Overnight"]


@model
class ShippingMethodInfo(Model):
    """Shipping method info.

    Attributes:
        id: `"1"` if left out.
    """

    id: ShippingMethodInfoId
    name: ShippingMethodInfoName | Unset = UNSET
