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
    """Delivery of a phone.

    Attributes:
        status: How far the delivery is.
        carrier: Company that delivers the phone, once it is shipped.
        tracking_number: Number of the parcel, once it is shipped.
        method: Speed of the delivery.
        address: Where the phone is sent to.
    """

    status: ShippingStatus | Unset = UNSET
    """How far the delivery is."""
    carrier: str | Unset = UNSET
    """Company that delivers the phone, once it is shipped."""
    tracking_number: str | Unset = UNSET
    """Number of the parcel, once it is shipped."""
    method: ShippingMethodInfo | Unset = UNSET
    """Speed of the delivery."""
    address: ShippingAddressInfo | Unset = UNSET
    """Where the phone is sent to."""
