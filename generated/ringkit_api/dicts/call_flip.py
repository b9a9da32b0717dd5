# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.models.call_flip_number_resource import (
        CallFlipNumberResource,
        CallFlipNumberResourceType,
    )


class CallFlipNumberListResourceDict(TypedDict):
    """`CallFlipNumberListResource` as a dict."""

    records: NotRequired[Sequence[CallFlipNumberResource | CallFlipNumberResourceDict]]
    """The phones, up to ten."""


class CallFlipNumberResourceDict(TypedDict):
    """`CallFlipNumberResource` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier, as other operations take it."""
    phone_number: NotRequired[str]
    """Phone number in E.164, with `+` and country code."""
    type: NotRequired[CallFlipNumberResourceType]
    """Whether it is a line of the user or a number outside."""
    label: NotRequired[str]
    """Name of the number; the name of the device for a line. At most 60 characters."""
    flip_number: NotRequired[str]
    """Digit to dial for moving a call there, 1 to 8."""
