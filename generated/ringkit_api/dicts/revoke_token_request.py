# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class RevokeTokenRequestDict(TypedDict):
    """`RevokeTokenRequest` as a dict."""

    token: NotRequired[str]
    """Access or refresh token of the session."""
    client_id: NotRequired[str]
    """Client id, for applications that have no secret."""
    client_assertion_type: NotRequired[
        Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"]
    ]
    """Kind of `client_assertion`."""
    client_assertion: NotRequired[str]
    """JWT by which the application proves who it is, in place of its secret."""
