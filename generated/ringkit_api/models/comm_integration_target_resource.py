# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_integration_resource import CommIntegrationResource


@model
class CommIntegrationTargetResource(Model):
    """Comm integration target resource."""

    integration: CommIntegrationResource
    type: Literal["IntegrationRingTarget"] | Unset = UNSET
