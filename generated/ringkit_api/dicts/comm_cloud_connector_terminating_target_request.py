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
    destination: CommCloudDestination | CommCloudDestinationDict
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
    name: str
