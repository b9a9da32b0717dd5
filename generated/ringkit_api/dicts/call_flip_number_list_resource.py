# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.call_flip_number_resource import CallFlipNumberResourceDict
    from ringkit_api.models.call_flip_number_resource import CallFlipNumberResource


class CallFlipNumberListResourceDict(TypedDict):
    """`CallFlipNumberListResource` as a dict."""

    records: NotRequired[Sequence[CallFlipNumberResource | CallFlipNumberResourceDict]]
    """The phones, up to ten."""
