# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_monitoring_extension_info import CallMonitoringExtensionInfo


@model
class CallMonitoringBulkAssign(Model):
    """Changes of the members of a call monitoring group.

    Attributes:
        added_extensions: Members to be added, with their rights.
        updated_extensions: Members whose rights change.
        removed_extensions: Members to be removed.
    """

    added_extensions: list[CallMonitoringExtensionInfo] | Unset = UNSET
    """Members to be added, with their rights."""
    updated_extensions: list[CallMonitoringExtensionInfo] | Unset = UNSET
    """Members whose rights change."""
    removed_extensions: list[CallMonitoringExtensionInfo] | Unset = UNSET
    """Members to be removed."""
