# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.call_monitoring_extension_info import CallMonitoringExtensionInfoDict
    from ringkit_api.models.call_monitoring_extension_info import CallMonitoringExtensionInfo


class CallMonitoringBulkAssignDict(TypedDict):
    """`CallMonitoringBulkAssign` as a dict."""

    added_extensions: NotRequired[
        Sequence[CallMonitoringExtensionInfo | CallMonitoringExtensionInfoDict]
    ]
    """Members to be added, with their rights."""
    updated_extensions: NotRequired[
        Sequence[CallMonitoringExtensionInfo | CallMonitoringExtensionInfoDict]
    ]
    """Members whose rights change."""
    removed_extensions: NotRequired[
        Sequence[CallMonitoringExtensionInfo | CallMonitoringExtensionInfoDict]
    ]
    """Members to be removed."""
