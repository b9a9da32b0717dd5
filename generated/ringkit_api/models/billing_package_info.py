# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BillingPackageInfo(Model):
    """Package that is billed.

    Attributes:
        version: Version of the package.
        id: Identifier, as other operations take it.
    """

    version: str | Unset = UNSET
    """Version of the package."""
    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
