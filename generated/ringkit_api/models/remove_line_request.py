# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class RemoveLineRequest(Model):
    """What becomes of the number and the phone.

    Attributes:
        keep_assets_in_inventory: Keep both in the inventory; with `false` they leave the account.
            `true` if left out.
    """

    keep_assets_in_inventory: bool
    """Keep both in the inventory; with `false` they leave the account."""
