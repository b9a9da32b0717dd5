# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.forwarding_number_id import ForwardingNumberIdDict
    from ringkit_api.models.forwarding_number_id import ForwardingNumberId


class DeleteForwardingNumbersRequestDict(TypedDict):
    """`DeleteForwardingNumbersRequest` as a dict."""

    records: NotRequired[Sequence[ForwardingNumberId | ForwardingNumberIdDict]]
    """The numbers to be deleted."""
