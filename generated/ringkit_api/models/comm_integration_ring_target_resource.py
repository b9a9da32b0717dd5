# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_integration_resource import CommIntegrationResource


@model
class CommIntegrationRingTargetResource(Model):
    """Comm integration ring target resource."""

    name: str
    type: Literal["IntegrationRingTarget"]
    integration: CommIntegrationResource
