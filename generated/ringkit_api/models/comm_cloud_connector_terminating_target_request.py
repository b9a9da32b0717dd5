# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model
from ringkit_api.enumerations import CommTerminatingTargetDispatchingTypeResource

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_cloud_destination import CommCloudDestination


@model
class CommCloudConnectorTerminatingTargetRequest(Model):
    """The call is forwarded to a destination of a cloud connector.

    Attributes:
        type: Kind of the target, the same for all of this class.
        destination: The destination.
        dispatching_type: Whether this is for calls that have rung, or for calls that do not ring.
        name: Name of the target.
    """

    type: Literal["CloudConnectorTerminatingTarget"]
    """Kind of the target, the same for all of this class."""
    destination: CommCloudDestination
    """The destination."""
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
    """Whether this is for calls that have rung, or for calls that do not ring."""
    name: str
    """Name of the target."""
