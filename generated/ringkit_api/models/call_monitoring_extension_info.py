# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

CallMonitoringExtensionInfoPermissions = Literal["Monitoring", "Monitored"]


@model
class CallMonitoringExtensionInfo(Model):
    """Call monitoring extension info."""

    id: str | Unset = UNSET
    permissions: list[CallMonitoringExtensionInfoPermissions] | Unset = UNSET
