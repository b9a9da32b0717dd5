# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ServiceInfoPackage(Model):
    """Service info package.

    Attributes:
        version: Matches `^[0-9]+$`.
    """

    id: str
    version: str
