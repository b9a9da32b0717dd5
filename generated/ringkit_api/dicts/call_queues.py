# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.enumerations import CallQueueAlertTimerEnum, ExtensionStatusEnumGroup
    from ringkit_api.models.bulk_assign_item import BulkAssignItem
    from ringkit_api.models.call_queue_details_for_update import CallQueueDetailsForUpdateSubType
    from ringkit_api.models.call_queue_id_resource import CallQueueIdResource
    from ringkit_api.models.call_queue_service_level_settings import CallQueueServiceLevelSettings
    from ringkit_api.models.queue_short_info_resource import QueueShortInfoResource
    from ringkit_api.models.site_reference import SiteReference


class BulkAssignItemDict(TypedDict):
    """`BulkAssignItem` as a dict."""

    department_id: NotRequired[str | int | Unset]
    """`id` of the call queue."""
    added_extension_ids: NotRequired[Sequence[str | int | Unset]]
    """`id` of each extension that is to be added."""
    removed_extension_ids: NotRequired[Sequence[str | int | Unset]]
    """`id` of each extension that is to be removed."""


class CallQueueBulkAssignResourceDict(TypedDict):
    """`CallQueueBulkAssignResource` as a dict."""

    added_extension_ids: NotRequired[Sequence[str | int | Unset]]
    """`id` of each extension that is to be added."""
    removed_extension_ids: NotRequired[Sequence[str | int | Unset]]
    """`id` of each extension that is to be removed."""


class CallQueueDetailsForUpdateDict(TypedDict):
    """`CallQueueDetailsForUpdate` as a dict."""

    extension_number: NotRequired[str]
    """Short number that is dialled inside the account."""
    name: NotRequired[str]
    """Name as people see it."""
    status: NotRequired[ExtensionStatusEnumGroup]
    """Whether the queue is in use."""
    sub_type: NotRequired[CallQueueDetailsForUpdateSubType]
    """Whether the queue takes emergency calls."""
    site: NotRequired[SiteReference | SiteReferenceDict]
    """Site it belongs to; accounts without sites have only the main one."""
    service_level_settings: NotRequired[
        CallQueueServiceLevelSettings | CallQueueServiceLevelSettingsDict
    ]
    """How the service level is computed."""
    editable_member_status: NotRequired[bool]
    """Whether members may stop taking calls of the queue by themselves."""
    alert_timer: NotRequired[CallQueueAlertTimerEnum]
    """Seconds that a call waits before members are alerted."""


class CallQueueIdResourceDict(TypedDict):
    """`CallQueueIdResource` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the call queue, from `list_call_queues`."""


class CallQueueOverflowSettingsRequestResourceDict(TypedDict):
    """`CallQueueOverflowSettingsRequestResource` as a dict."""

    enabled: NotRequired[bool]
    """Whether the other queues help."""
    items: NotRequired[Sequence[CallQueueIdResource | CallQueueIdResourceDict]]
    """Queues that help."""


class CallQueueServiceLevelSettingsDict(TypedDict):
    """`CallQueueServiceLevelSettings` as a dict."""

    sla_goal: NotRequired[int]
    """Percentage of calls that are to be answered in time."""
    sla_threshold_seconds: NotRequired[int]
    """Seconds within which a call is answered in time."""
    include_abandoned_calls: NotRequired[bool]
    """Whether calls whose caller hung up count."""
    abandoned_threshold_seconds: NotRequired[int]
    """Seconds a caller must have waited for such a call to count."""


class DepartmentBulkAssignResourceDict(TypedDict):
    """`DepartmentBulkAssignResource` as a dict."""

    items: NotRequired[Sequence[BulkAssignItem | BulkAssignItemDict]]
    """Changes, one entry for each queue."""


class QueueShortInfoResourceDict(TypedDict):
    """`QueueShortInfoResource` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the call queue, from `list_call_queues`."""
    name: NotRequired[str]
    """Name of the queue; it is not changed here."""


class SiteReferenceDict(TypedDict):
    """`SiteReference` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the site, from `rc.api.multi_site.list_sites`."""


class UserCallQueuesDict(TypedDict):
    """`UserCallQueues` as a dict."""

    records: NotRequired[Sequence[QueueShortInfoResource | QueueShortInfoResourceDict]]
    """Queues of which the user is a member."""
