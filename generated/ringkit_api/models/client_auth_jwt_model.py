# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ClientAuthJwtModel(Model):
    """Client auth jwt model."""

    client_assertion_type: (
        Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"] | Unset
    ) = member("client_assertion_type", default=UNSET)
    client_assertion: str | Unset = member("client_assertion", default=UNSET, secret=True)
