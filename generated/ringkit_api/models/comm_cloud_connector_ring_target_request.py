# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_cloud_destination import CommCloudDestination


@model
class CommCloudConnectorRingTargetRequest(Model):
    """A destination of a cloud connector.

    Attributes:
        type: Kind of the target, the same for all of this class.
        destination: The destination.
        name: Name of the target.
    """

    type: Literal["CloudConnectorRingTarget"]
    """Kind of the target, the same for all of this class."""
    destination: CommCloudDestination
    """The destination."""
    name: str
    """Name of the target."""
