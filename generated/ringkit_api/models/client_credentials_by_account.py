# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, member, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ClientCredentialsByAccount(Model):
    """Client credentials by account."""

    grant_type: Literal["client_credentials"] = member("grant_type")
    account_id: str = member("account_id")
