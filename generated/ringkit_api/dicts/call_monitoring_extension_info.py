# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.models.call_monitoring_extension_info import (
        CallMonitoringExtensionInfoPermissions,
    )


class CallMonitoringExtensionInfoDict(TypedDict):
    """`CallMonitoringExtensionInfo` as a dict."""

    id: NotRequired[str]
    """`id` of the extension, which must be a person and not a queue or menu."""
    permissions: NotRequired[Sequence[CallMonitoringExtensionInfoPermissions]]
    """Rights in the group, to listen or to be listened to."""
