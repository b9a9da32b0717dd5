# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_monitoring_extension_info import CallMonitoringExtensionInfo


@model
class CallMonitoringBulkAssign(Model):
    """Call monitoring bulk assign."""

    added_extensions: list[CallMonitoringExtensionInfo] | Unset = UNSET
    updated_extensions: list[CallMonitoringExtensionInfo] | Unset = UNSET
    removed_extensions: list[CallMonitoringExtensionInfo] | Unset = UNSET
