# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class RemoveLineRequest(Model):
    """Remove line request.

    Attributes:
        keep_assets_in_inventory: `true` if left out.
    """

    keep_assets_in_inventory: bool
