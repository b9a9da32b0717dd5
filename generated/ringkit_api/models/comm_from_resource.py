# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CommFromResource(Model):
    """A caller.

    Attributes:
        phone_number: Number of the caller, E.164.
        name: Name of the caller.
    """

    phone_number: str
    """Number of the caller, E.164."""
    name: str
    """Name of the caller."""
