# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class RevokeTokenRequestDict(TypedDict):
    """`RevokeTokenRequest` as a dict."""

    token: NotRequired[str]
    client_id: NotRequired[str]
    client_assertion_type: NotRequired[
        Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"]
    ]
    client_assertion: NotRequired[str]
