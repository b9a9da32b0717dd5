# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model
from ringkit_api.enumerations import CommIntegrationType


@model
class CommIntegrationRequest(Model):
    """Another system that rings.

    Attributes:
        type: The system.
    """

    type: CommIntegrationType
    """The system."""
