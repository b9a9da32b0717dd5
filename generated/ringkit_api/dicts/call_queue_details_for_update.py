# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.call_queue_service_level_settings import (
        CallQueueServiceLevelSettingsDict,
    )
    from ringkit_api.dicts.site_reference import SiteReferenceDict
    from ringkit_api.enumerations import CallQueueAlertTimerEnum, ExtensionStatusEnumGroup
    from ringkit_api.models.call_queue_details_for_update import CallQueueDetailsForUpdateSubType
    from ringkit_api.models.call_queue_service_level_settings import CallQueueServiceLevelSettings
    from ringkit_api.models.site_reference import SiteReference


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
