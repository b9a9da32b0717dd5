# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_cloud_destination import CommCloudDestination


@model
class CommCloudConnectorForwardingTargetResource(Model):
    """A destination of a cloud connector.

    Attributes:
        destination: The destination.
        type: Kind of the target, the same for all of this class.
    """

    destination: CommCloudDestination
    """The destination."""
    type: Literal["CloudConnectorRingTarget"]
    """Kind of the target, the same for all of this class."""
