# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import ShippingStatus

if TYPE_CHECKING:
    from ringkit_api.models.shipping_address_info import ShippingAddressInfo
    from ringkit_api.models.shipping_method_info import ShippingMethodInfo


@model
class ShippingInfo(Model):
    """Shipping info."""

    status: ShippingStatus | Unset = UNSET
    carrier: str | Unset = UNSET
    tracking_number: str | Unset = UNSET
    method: ShippingMethodInfo | Unset = UNSET
    address: ShippingAddressInfo | Unset = UNSET
