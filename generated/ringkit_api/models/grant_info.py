# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.extension_info_grants import ExtensionInfoGrants


@model
class GrantInfo(Model):
    """Grant info.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    extension: ExtensionInfoGrants | Unset = UNSET
    call_pickup: bool | Unset = UNSET
    call_monitoring: bool | Unset = UNSET
    call_on_behalf_of: bool | Unset = UNSET
    call_delegation: bool | Unset = UNSET
    group_paging: bool | Unset = UNSET
    call_queue_setup: bool | Unset = UNSET
    call_queue_members_setup: bool | Unset = UNSET
    call_queue_messages: bool | Unset = UNSET
    call_queue_fac_setup: bool | Unset = UNSET
    shared_voicemails: bool | Unset = UNSET
    call_queue_sms_recipient: bool | Unset = UNSET
    sms_recipient: bool | Unset = UNSET
