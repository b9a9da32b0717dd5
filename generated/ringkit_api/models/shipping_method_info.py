# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

ShippingMethodInfoId = Literal["1", "2", "3"]

ShippingMethodInfoName = Literal["Ground", "2 Day", "Overnight"]


@model
class ShippingMethodInfo(Model):
    """Speed of a delivery.

    Attributes:
        id: Number of the method. `"1"` if left out.
        name: Name of the method.
    """

    id: ShippingMethodInfoId
    """Number of the method."""
    name: ShippingMethodInfoName | Unset = UNSET
    """Name of the method."""
