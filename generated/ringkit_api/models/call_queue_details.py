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
    """A call queue with its settings.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Identifier, as other operations take it.
        extension_number: Short number that is dialled inside the account.
        name: Name as people see it.
        status: Whether the queue is in use.
        sub_type: Whether the queue takes emergency calls.
        site: Site it belongs to; accounts without sites have only the main one.
        service_level_settings: How the service level is computed.
        editable_member_status: Whether members may stop taking calls of the queue by themselves.
        alert_timer: Seconds that a call waits before members are alerted.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str
    """Identifier, as other operations take it."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    name: str | Unset = UNSET
    """Name as people see it."""
    status: ExtensionStatusEnumGroup | Unset = UNSET
    """Whether the queue is in use."""
    sub_type: CallQueueDetailsSubType | Unset = UNSET
    """Whether the queue takes emergency calls."""
    site: SiteBasicInfo | Unset = UNSET
    """Site it belongs to; accounts without sites have only the main one."""
    service_level_settings: CallQueueServiceLevelSettings | Unset = UNSET
    """How the service level is computed."""
    editable_member_status: bool | Unset = UNSET
    """Whether members may stop taking calls of the queue by themselves."""
    alert_timer: CallQueueAlertTimerEnum | Unset = UNSET
    """Seconds that a call waits before members are alerted."""
