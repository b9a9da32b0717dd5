# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CallQueueAlertTimerEnum, ExtensionStatusEnumGroup

if TYPE_CHECKING:
    from ringkit_api.models.call_queue_service_level_settings import CallQueueServiceLevelSettings
    from ringkit_api.models.site_reference import SiteReference

CallQueueDetailsForUpdateSubType = Literal["Emergency", "Unknown"]


@model
class CallQueueDetailsForUpdate(Model):
    """What is to change in a call queue.

    Attributes:
        extension_number: Short number that is dialled inside the account.
        name: Name as people see it.
        status: Whether the queue is in use.
        sub_type: Whether the queue takes emergency calls.
        site: Site it belongs to; accounts without sites have only the main one.
        service_level_settings: How the service level is computed.
        editable_member_status: Whether members may stop taking calls of the queue by themselves.
        alert_timer: Seconds that a call waits before members are alerted.
    """

    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    name: str | Unset = UNSET
    """Name as people see it."""
    status: ExtensionStatusEnumGroup | Unset = UNSET
    """Whether the queue is in use."""
    sub_type: CallQueueDetailsForUpdateSubType | Unset = UNSET
    """Whether the queue takes emergency calls."""
    site: SiteReference | Unset = UNSET
    """Site it belongs to; accounts without sites have only the main one."""
    service_level_settings: CallQueueServiceLevelSettings | Unset = UNSET
    """How the service level is computed."""
    editable_member_status: bool | Unset = UNSET
    """Whether members may stop taking calls of the queue by themselves."""
    alert_timer: CallQueueAlertTimerEnum | Unset = UNSET
    """Seconds that a call waits before members are alerted."""
