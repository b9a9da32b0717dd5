# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.dicts.automatic_location_updates import SiteBasicInfoDict
    from ringkit_api.enumerations import AllExtensionSubtypesEnum, DndStatusPersonal
    from ringkit_api.models.call_queue_id import CallQueueId
    from ringkit_api.models.call_queue_member import CallQueueMember
    from ringkit_api.models.call_queue_member_presence import CallQueueMemberPresence
    from ringkit_api.models.extension_call_queue_update_presence import (
        ExtensionCallQueueUpdatePresence,
    )
    from ringkit_api.models.presence_info_request import (
        PresenceInfoRequestCallerIdVisibility,
        PresenceInfoRequestDndStatus,
        PresenceInfoRequestUserStatus,
    )
    from ringkit_api.models.site_basic_info import SiteBasicInfo
    from ringkit_api.models.update_unified_presence_glip import (
        UpdateUnifiedPresenceGlip,
        UpdateUnifiedPresenceGlipAvailability,
        UpdateUnifiedPresenceGlipVisibility,
    )
    from ringkit_api.models.update_unified_presence_telephony import (
        UpdateUnifiedPresenceTelephony,
        UpdateUnifiedPresenceTelephonyAvailability,
    )


class CallQueueIdDict(TypedDict):
    """`CallQueueId` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the call queue, from `rc.api.call_queues.list_call_queues`."""


class CallQueueMemberDict(TypedDict):
    """`CallQueueMember` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the extension."""
    name: NotRequired[str]
    """Name as people see it."""
    extension_number: NotRequired[str]
    """Short number that is dialled inside the account."""
    site: NotRequired[SiteBasicInfo | SiteBasicInfoDict]
    """Site it belongs to; accounts without sites have only the main one."""
    extension_sub_type: NotRequired[AllExtensionSubtypesEnum]
    """Special form of the extension."""


class CallQueueMemberPresenceDict(TypedDict):
    """`CallQueueMemberPresence` as a dict."""

    member_: NotRequired[CallQueueMember | CallQueueMemberDict]
    """The member."""
    accept_current_queue_calls: NotRequired[bool]
    """Whether the member takes calls of this queue."""


class CallQueueUpdatePresenceDict(TypedDict):
    """`CallQueueUpdatePresence` as a dict."""

    records: NotRequired[Sequence[CallQueueMemberPresence | CallQueueMemberPresenceDict]]
    """Members to change."""


class ExtensionCallQueueUpdatePresenceDict(TypedDict):
    """`ExtensionCallQueueUpdatePresence` as a dict."""

    call_queue: NotRequired[CallQueueId | CallQueueIdDict]
    """The queue."""
    accept_calls: NotRequired[bool]
    """Whether the user takes calls of this queue."""


class ExtensionCallQueueUpdatePresenceListDict(TypedDict):
    """`ExtensionCallQueueUpdatePresenceList` as a dict."""

    records: NotRequired[
        Sequence[ExtensionCallQueueUpdatePresence | ExtensionCallQueueUpdatePresenceDict]
    ]
    """Queues to change."""


class PresenceInfoRequestDict(TypedDict):
    """`PresenceInfoRequest` as a dict."""

    user_status: NotRequired[PresenceInfoRequestUserStatus]
    """Presence that other users are to see."""
    dnd_status: NotRequired[PresenceInfoRequestDndStatus]
    """Which calls are taken; not for accounts with the newer handling of calls."""
    dnd_status_personal: NotRequired[DndStatusPersonal]
    """Which calls to the user are taken; only for accounts with the newer handling of calls."""
    message: NotRequired[str]
    """Text that other users see beside the presence. At most 75 characters."""
    allow_see_my_presence: NotRequired[bool]
    """Whether other users see the presence of this one. `true` if left out."""
    ring_on_monitored_call: NotRequired[bool]
    """Whether the phone rings for calls of monitored extensions, too. `false` if left out."""
    pick_up_calls_on_hold: NotRequired[bool]
    """Whether the user may take calls that a monitored extension put on hold. `false` if left out."""
    caller_id_visibility: NotRequired[PresenceInfoRequestCallerIdVisibility]
    """Who sees the presence with the numbers of calls, while `allow_see_my_presence` is true."""
    accept_call_queue_calls: NotRequired[bool]
    """Whether calls of queues are taken; only for accounts with the newer handling of calls. `false`
        if left out."""


class UpdateUnifiedPresenceDict(TypedDict):
    """`UpdateUnifiedPresence` as a dict."""

    glip: NotRequired[UpdateUnifiedPresenceGlip | UpdateUnifiedPresenceGlipDict]
    """Presence in team messaging."""
    telephony: NotRequired[UpdateUnifiedPresenceTelephony | UpdateUnifiedPresenceTelephonyDict]
    """Presence on the phone."""


class UpdateUnifiedPresenceGlipDict(TypedDict):
    """`UpdateUnifiedPresenceGlip` as a dict."""

    visibility: NotRequired[UpdateUnifiedPresenceGlipVisibility]
    """Whether others see it."""
    availability: NotRequired[UpdateUnifiedPresenceGlipAvailability]
    """Whether notifications of messages are shown; DND stops them."""


class UpdateUnifiedPresenceTelephonyDict(TypedDict):
    """`UpdateUnifiedPresenceTelephony` as a dict."""

    availability: NotRequired[UpdateUnifiedPresenceTelephonyAvailability]
    """Which calls are taken."""
