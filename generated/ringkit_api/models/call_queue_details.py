# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CallQueueAlertTimerEnum, ExtensionStatusEnumGroup

if TYPE_CHECKING:
    from ringkit_api.models.call_queue_service_level_settings import CallQueueServiceLevelSettings
    from ringkit_api.models.site_basic_info import SiteBasicInfo

CallQueueDetailsSubType = Literal["Emergency", "Unknown"]


@model
class CallQueueDetails(Model):
    """Call queue details.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    id: str
    extension_number: str | Unset = UNSET
    name: str | Unset = UNSET
    status: ExtensionStatusEnumGroup | Unset = UNSET
    sub_type: CallQueueDetailsSubType | Unset = UNSET
    site: SiteBasicInfo | Unset = UNSET
    service_level_settings: CallQueueServiceLevelSettings | Unset = UNSET
    editable_member_status: bool | Unset = UNSET
    alert_timer: CallQueueAlertTimerEnum | Unset = UNSET
