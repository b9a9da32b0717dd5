# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import PhoneNumberActivationStatus
    from ringkit_api.models.add_phone_number_request_item import AddPhoneNumberRequestItemUsageType


class AddPhoneNumberRequestItemDict(TypedDict):
    """`AddPhoneNumberRequestItem` as a dict."""

    phone_number: str
    usage_type: AddPhoneNumberRequestItemUsageType
    """`"Inventory"` if left out."""
    activation_status: NotRequired[PhoneNumberActivationStatus]
    provider_id: NotRequired[str]
