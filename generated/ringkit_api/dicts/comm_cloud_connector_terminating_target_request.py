# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.dicts.comm_cloud_destination import CommCloudDestinationDict
    from ringkit_api.enumerations import CommTerminatingTargetDispatchingTypeResource
    from ringkit_api.models.comm_cloud_destination import CommCloudDestination


class CommCloudConnectorTerminatingTargetRequestDict(TypedDict):
    """`CommCloudConnectorTerminatingTargetRequest` as a dict."""

    type: Literal["CloudConnectorTerminatingTarget"]
    """Kind of the target, the same for all of this class."""
    destination: CommCloudDestination | CommCloudDestinationDict
    """The destination."""
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
    """Whether this is for calls that have rung, or for calls that do not ring."""
    name: str
    """Name of the target."""
