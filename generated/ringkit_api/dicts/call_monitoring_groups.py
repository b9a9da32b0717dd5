# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.models.call_monitoring_extension_info import (
        CallMonitoringExtensionInfo,
        CallMonitoringExtensionInfoPermissions,
    )
    from ringkit_api.models.create_call_monitoring_group_request_site import (
        CreateCallMonitoringGroupRequestSite,
    )


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


class CallMonitoringExtensionInfoDict(TypedDict):
    """`CallMonitoringExtensionInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the extension, which must be a person and not a queue or menu."""
    permissions: NotRequired[Sequence[CallMonitoringExtensionInfoPermissions]]
    """Rights in the group, to listen or to be listened to."""


class CreateCallMonitoringGroupRequestDict(TypedDict):
    """`CreateCallMonitoringGroupRequest` as a dict."""

    name: str
    """Name as people see it."""
    site: NotRequired[
        CreateCallMonitoringGroupRequestSite | CreateCallMonitoringGroupRequestSiteDict
    ]
    """Site the group belongs to, if the account has sites."""


class CreateCallMonitoringGroupRequestSiteDict(TypedDict):
    """`CreateCallMonitoringGroupRequestSite` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the site, from `rc.api.multi_site.list_sites`."""
