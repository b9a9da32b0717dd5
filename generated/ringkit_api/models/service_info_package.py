# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ServiceInfoPackage(Model):
    """Package that is billed.

    Attributes:
        id: Identifier, as other operations take it.
        version: Version of the package. Matches `^[0-9]+$`.
    """

    id: str
    """Identifier, as other operations take it."""
    version: str
    """Version of the package."""
