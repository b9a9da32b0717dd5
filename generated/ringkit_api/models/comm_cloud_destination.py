# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CommCloudDestination(Model):
    """A destination of a cloud connector.

    Attributes:
        integration_id: Identifier of the connector.
        extension_number: Extension number in the other system.
        phone_number: Number in the other system.
    """

    integration_id: str
    """Identifier of the connector."""
    extension_number: str | Unset = UNSET
    """Extension number in the other system."""
    phone_number: str | Unset = UNSET
    """Number in the other system."""
