# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.add_phone_number_request_item import AddPhoneNumberRequestItemDict
    from ringkit_api.models.add_phone_number_request_item import AddPhoneNumberRequestItem


class AddPhoneNumbersRequestDict(TypedDict):
    """`AddPhoneNumbersRequest` as a dict."""

    records: Sequence[AddPhoneNumberRequestItem | AddPhoneNumberRequestItemDict]
    """The numbers, each with its use. At least 1 item."""
