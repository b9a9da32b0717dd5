# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import PhoneNumberActivationStatus
    from ringkit_api.models.add_phone_number_request_item import AddPhoneNumberRequestItemUsageType


class AddPhoneNumberRequestItemDict(TypedDict):
    """`AddPhoneNumberRequestItem` as a dict."""

    phone_number: str
    """Number in E.164; `*` in place of digits stands for a range."""
    usage_type: AddPhoneNumberRequestItemUsageType
    """Use of the number; Inventory ones wait to be assigned. `"Inventory"` if left out."""
    activation_status: NotRequired[PhoneNumberActivationStatus]
    """Whether the move of the number from the partner is done."""
    provider_id: NotRequired[str]
    """Identifier of the provider of the number."""
