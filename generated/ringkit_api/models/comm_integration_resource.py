# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CommIntegrationType


@model
class CommIntegrationResource(Model):
    """Another system that rings.

    Attributes:
        phone_number: Number of the user in the system.
        type: The system.
    """

    phone_number: str | Unset = UNSET
    """Number of the user in the system."""
    type: CommIntegrationType
    """The system."""
