# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PhoneNumberDefinitionDirectNumberWithReservationId(Model):
    """Phone number definition direct number with reservation ID.

    Attributes:
        phone_number: At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
    """

    phone_number: str
    reservation_id: str | Unset = UNSET
