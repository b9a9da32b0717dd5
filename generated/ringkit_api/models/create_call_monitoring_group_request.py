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
    """Call monitoring group as it is to be.

    Attributes:
        name: Name as people see it.
        site: Site the group belongs to, if the account has sites.
    """

    name: str
    """Name as people see it."""
    site: CreateCallMonitoringGroupRequestSite | Unset = UNSET
    """Site the group belongs to, if the account has sites."""
