# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.scim_phone_number import ScimPhoneNumberType


class ScimPhoneNumberDict(TypedDict):
    """`ScimPhoneNumber` as a dict."""

    type: ScimPhoneNumberType
    """Kind of the number."""
    value: str
    """The number in E.164."""
