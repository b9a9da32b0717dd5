# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class PhoneNumberDefinitionDirectNumberWithReservationIdDict(TypedDict):
    """`PhoneNumberDefinitionDirectNumberWithReservationId` as a dict."""

    phone_number: str
    reservation_id: NotRequired[str]
