# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class ScimUserAddressDict(TypedDict):
    """`ScimUserAddress` as a dict."""

    country: NotRequired[str]
    """Country."""
    locality: NotRequired[str]
    """City."""
    postal_code: NotRequired[str]
    """Postal code."""
    region: NotRequired[str]
    """State or province."""
    street_address: NotRequired[str]
    """Street and house number."""
    type: Literal["work"]
    """Kind of the address."""
