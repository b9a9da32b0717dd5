# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.caller_id_phone_info import CallerIdPhoneInfoDict
    from ringkit_api.models.caller_id_data import CallerIdDataType
    from ringkit_api.models.caller_id_phone_info import CallerIdPhoneInfo


class CallerIdDataDict(TypedDict):
    """`CallerIdData` as a dict."""

    type: NotRequired[CallerIdDataType]
    """Whether a number is shown, none, or that of the present location. `"PhoneNumber"` if left out."""
    phone_info: NotRequired[CallerIdPhoneInfo | CallerIdPhoneInfoDict]
    """The number, for the type PhoneNumber."""
