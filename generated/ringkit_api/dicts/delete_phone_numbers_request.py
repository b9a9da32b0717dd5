# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.delete_phone_numbers_request_item import (
        DeletePhoneNumbersRequestItemDict,
    )
    from ringkit_api.models.delete_phone_numbers_request_item import DeletePhoneNumbersRequestItem


class DeletePhoneNumbersRequestDict(TypedDict):
    """`DeletePhoneNumbersRequest` as a dict."""

    records: Sequence[DeletePhoneNumbersRequestItem | DeletePhoneNumbersRequestItemDict]
    """The numbers, all by `id` or all by `phone_number`. At least 1 item."""
