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
    name: NotRequired[str]
    status: NotRequired[ExtensionStatusEnumGroup]
    sub_type: NotRequired[CallQueueDetailsForUpdateSubType]
    site: NotRequired[SiteReference | SiteReferenceDict]
    service_level_settings: NotRequired[
        CallQueueServiceLevelSettings | CallQueueServiceLevelSettingsDict
    ]
    editable_member_status: NotRequired[bool]
    alert_timer: NotRequired[CallQueueAlertTimerEnum]
