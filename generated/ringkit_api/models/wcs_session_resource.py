# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model
from ringkit_api.enumerations import WcsSessionStatusModel

if TYPE_CHECKING:
    from datetime import datetime


@model
class WcsSessionResource(Model):
    """Wcs session resource.

    Attributes:
        id: 1 to 20 characters; read-only.
        creation_time: Read-only.
        last_modified_time: Read-only.
        scheduled_duration: 30 to 43200.
        time_zone: 3 to 64 characters.
        panel_join_time_offset: At least 0; `0` if left out.
        title: At most 512 characters.
        description: At most 4096 characters.
        host_join_uri: A URI; 5 to 256 characters; read-only.
        locale_code: 2 to 8 characters.
        video_bridge_id: Read-only.
        video_bridge_password: A password; read-only.
        video_bridge_pstn_password: A password; read-only.
        attendee_join_uri: A URI; 5 to 256 characters; read-only.
        has_unsent_invites: Read-only.
    """

    id: str
    creation_time: datetime
    last_modified_time: datetime
    scheduled_start_time: datetime
    scheduled_duration: int
    time_zone: str
    localized_time_zone_description: str | Unset = UNSET
    panel_join_time_offset: int | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    status: WcsSessionStatusModel | Unset = UNSET
    host_join_uri: str | Unset = UNSET
    locale_code: str | Unset = UNSET
    video_bridge_id: str | Unset = UNSET
    video_bridge_password: str | Unset = member(default=UNSET, secret=True)
    video_bridge_pstn_password: str | Unset = member(default=UNSET, secret=True)
    attendee_join_uri: str | Unset = UNSET
    has_unsent_invites: bool | Unset = UNSET
