# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_monitoring_group_site import CallMonitoringGroupSite


@model
class CallMonitoringGroup(Model):
    """Group in which some users may listen to the calls of others.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Identifier, as other operations take it.
        name: Name as people see it.
        site: Site it belongs to; accounts without sites have only the main one.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str
    """Identifier, as other operations take it."""
    name: str | Unset = UNSET
    """Name as people see it."""
    site: CallMonitoringGroupSite | Unset = UNSET
    """Site it belongs to; accounts without sites have only the main one."""
