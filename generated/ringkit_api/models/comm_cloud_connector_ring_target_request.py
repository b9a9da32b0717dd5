# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_cloud_destination import CommCloudDestination


@model
class CommCloudConnectorRingTargetRequest(Model):
    """Comm cloud connector ring target request."""

    type: Literal["CloudConnectorRingTarget"]
    destination: CommCloudDestination
    name: str
