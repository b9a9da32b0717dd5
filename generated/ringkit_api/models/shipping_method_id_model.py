# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import Model, model

ShippingMethodIdModelId = Literal["1", "2", "3"]


@model
class ShippingMethodIdModel(Model):
    """Shipping method ID model.

    Attributes:
        id: Identifier, as other operations take it. `"1"` if left out.
    """

    id: ShippingMethodIdModelId
    """Identifier, as other operations take it."""
