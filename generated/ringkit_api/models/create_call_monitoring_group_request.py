# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.create_call_monitoring_group_request_site import (
        CreateCallMonitoringGroupRequestSite,
    )


@model
class CreateCallMonitoringGroupRequest(Model):
    """Create call monitoring group request."""

    name: str
    site: CreateCallMonitoringGroupRequestSite | Unset = UNSET
