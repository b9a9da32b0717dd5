# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.public_get_token_request import PublicGetTokenRequestGrantType


class PublicGetTokenRequestDict(TypedDict):
    """`PublicGetTokenRequest` as a dict."""

    client_id: NotRequired[str]
    client_assertion_type: NotRequired[
        Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"]
    ]
    client_assertion: NotRequired[str]
    scope: NotRequired[str]
    endpoint_id: NotRequired[str]
    access_token_ttl: NotRequired[int]
    """600 to 3600; `3600` if left out."""
    refresh_token_ttl: NotRequired[int]
    """At most 2592000; `604800` if left out."""
    grant_type: PublicGetTokenRequestGrantType
    code: NotRequired[str]
    redirect_uri: NotRequired[str]
    """A URI."""
    code_verifier: NotRequired[str]
    assertion: NotRequired[str]
    refresh_token: NotRequired[str]
