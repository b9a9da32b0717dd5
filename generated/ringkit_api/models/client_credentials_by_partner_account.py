# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, member, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ClientCredentialsByPartnerAccount(Model):
    """Client credentials by partner account."""

    grant_type: Literal["client_credentials"] = member("grant_type")
    brand_id: str = member("brand_id")
    partner_account_id: str = member("partner_account_id")
