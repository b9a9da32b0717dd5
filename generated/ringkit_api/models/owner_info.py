# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class OwnerInfo(Model):
    """Extension that owns a party.

    Attributes:
        account_id: `id` of the account.
        extension_id: `id` of the extension.
        brand_id: Identifier of the brand of the account.
    """

    account_id: str | Unset = UNSET
    """`id` of the account."""
    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    brand_id: str | Unset = UNSET
    """Identifier of the brand of the account."""
