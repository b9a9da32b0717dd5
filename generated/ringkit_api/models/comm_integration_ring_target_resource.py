# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_integration_resource import CommIntegrationResource


@model
class CommIntegrationRingTargetResource(Model):
    """A phone of another system.

    Attributes:
        name: Name of the target.
        type: Kind of the target, the same for all of this class.
        integration: The other system.
    """

    name: str
    """Name of the target."""
    type: Literal["IntegrationRingTarget"]
    """Kind of the target, the same for all of this class."""
    integration: CommIntegrationResource
    """The other system."""
