# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.extension_info_grants import ExtensionInfoGrants


@model
class GrantInfo(Model):
    """What a user may do with another extension.

    Attributes:
        uri: Address of this record on the platform. A URI.
        extension: The other extension.
        call_pickup: Whether the user may pick up its calls; missing where presence is not available.
        call_monitoring: Whether the user may listen in on its calls; missing where that is not
            available.
        call_on_behalf_of: Whether the user may make and take calls in its name.
        call_delegation: Whether the user may hand calls over to it.
        group_paging: Whether the user may speak to the paging group.
        call_queue_setup: Whether the user manages the queue with all rights.
        call_queue_members_setup: Whether the user manages the members of the queue.
        call_queue_messages: Whether the user manages the messages of the queue.
        call_queue_fac_setup: Whether the user may forward all calls of the queue.
        shared_voicemails: Whether the user may hear its voicemail.
        call_queue_sms_recipient: Whether the user gets texts to the queue.
        sms_recipient: Whether the user gets texts to it.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    extension: ExtensionInfoGrants | Unset = UNSET
    """The other extension."""
    call_pickup: bool | Unset = UNSET
    """Whether the user may pick up its calls; missing where presence is not available."""
    call_monitoring: bool | Unset = UNSET
    """Whether the user may listen in on its calls; missing where that is not available."""
    call_on_behalf_of: bool | Unset = UNSET
    """Whether the user may make and take calls in its name."""
    call_delegation: bool | Unset = UNSET
    """Whether the user may hand calls over to it."""
    group_paging: bool | Unset = UNSET
    """Whether the user may speak to the paging group."""
    call_queue_setup: bool | Unset = UNSET
    """Whether the user manages the queue with all rights."""
    call_queue_members_setup: bool | Unset = UNSET
    """Whether the user manages the members of the queue."""
    call_queue_messages: bool | Unset = UNSET
    """Whether the user manages the messages of the queue."""
    call_queue_fac_setup: bool | Unset = UNSET
    """Whether the user may forward all calls of the queue."""
    shared_voicemails: bool | Unset = UNSET
    """Whether the user may hear its voicemail."""
    call_queue_sms_recipient: bool | Unset = UNSET
    """Whether the user gets texts to the queue."""
    sms_recipient: bool | Unset = UNSET
    """Whether the user gets texts to it."""
