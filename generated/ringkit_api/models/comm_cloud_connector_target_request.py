# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_cloud_destination import CommCloudDestination


@model
class CommCloudConnectorTargetRequest(Model):
    """Comm cloud connector target request.

    Attributes:
        name: Name as people see it.
    """

    destination: CommCloudDestination
    type: Literal["CloudConnectorRingTarget"] | Unset = UNSET
    name: str
    """Name as people see it."""
