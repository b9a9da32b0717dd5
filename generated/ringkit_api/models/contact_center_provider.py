# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ContactCenterProvider(Model):
    """Provider of a contact center.

    Attributes:
        id: Identifier of the provider.
        name: Name of the provider.
    """

    id: str | Unset = UNSET
    """Identifier of the provider."""
    name: str | Unset = UNSET
    """Name of the provider."""
