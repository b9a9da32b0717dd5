# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.call_flip_number_resource import CallFlipNumberResourceType


class CallFlipNumberResourceDict(TypedDict):
    """`CallFlipNumberResource` as a dict."""

    id: NotRequired[str]
    phone_number: NotRequired[str]
    type: NotRequired[CallFlipNumberResourceType]
    label: NotRequired[str]
    """At most 60 characters."""
    flip_number: NotRequired[str]
