# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ServiceInfoBrand(Model):
    """Service info brand.

    Attributes:
        id: Read-only.
        name: Read-only.
    """

    id: str
    name: str
