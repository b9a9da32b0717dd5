# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_monitoring_group_site import CallMonitoringGroupSite


@model
class CallMonitoringGroup(Model):
    """Call monitoring group.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    id: str
    name: str | Unset = UNSET
    site: CallMonitoringGroupSite | Unset = UNSET
