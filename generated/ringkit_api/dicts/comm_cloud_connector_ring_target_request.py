# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.dicts.comm_cloud_destination import CommCloudDestinationDict
    from ringkit_api.models.comm_cloud_destination import CommCloudDestination


class CommCloudConnectorRingTargetRequestDict(TypedDict):
    """`CommCloudConnectorRingTargetRequest` as a dict."""

    type: Literal["CloudConnectorRingTarget"]
    """Kind of the target, the same for all of this class."""
    destination: CommCloudDestination | CommCloudDestinationDict
    """The destination."""
    name: str
    """Name of the target."""
