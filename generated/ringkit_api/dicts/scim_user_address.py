# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class ScimUserAddressDict(TypedDict):
    """`ScimUserAddress` as a dict."""

    country: NotRequired[str]
    locality: NotRequired[str]
    postal_code: NotRequired[str]
    region: NotRequired[str]
    street_address: NotRequired[str]
    type: Literal["work"]
