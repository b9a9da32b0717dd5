# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RevokeTokenRequest(Model):
    """The session to end, and who asks for it.

    Attributes:
        token: Access or refresh token of the session.
        client_id: Client id, for applications that have no secret.
        client_assertion_type: Kind of `client_assertion`.
        client_assertion: JWT by which the application proves who it is, in place of its secret.
    """

    token: str | Unset = UNSET
    """Access or refresh token of the session."""
    client_id: str | Unset = member("client_id", default=UNSET)
    """Client id, for applications that have no secret."""
    client_assertion_type: (
        Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"] | Unset
    ) = member("client_assertion_type", default=UNSET)
    """Kind of `client_assertion`."""
    client_assertion: str | Unset = member("client_assertion", default=UNSET, secret=True)
    """JWT by which the application proves who it is, in place of its secret."""
