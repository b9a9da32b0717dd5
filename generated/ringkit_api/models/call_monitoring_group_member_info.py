# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

CallMonitoringGroupMemberInfoPermissions = Literal["Monitoring", "Monitored"]


@model
class CallMonitoringGroupMemberInfo(Model):
    """Call monitoring group member info.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    id: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    permissions: list[CallMonitoringGroupMemberInfoPermissions] | Unset = UNSET
