# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PhoneNumberDefinitionDirectNumberWithReservationId(Model):
    """A certain new number that was reserved.

    Attributes:
        phone_number: The number, E.164. At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
        reservation_id: Identifier of the reservation of this number.
    """

    phone_number: str
    """The number, E.164."""
    reservation_id: str | Unset = UNSET
    """Identifier of the reservation of this number."""
