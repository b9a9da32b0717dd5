# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import WcsSessionStatusModel

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.wcs_webinar_ref_model import WcsWebinarRefModel


@model
class SessionGlobalListEntry(Model):
    """Session global list entry.

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
    """

    id: str | Unset = UNSET
    creation_time: datetime
    last_modified_time: datetime
    webinar: WcsWebinarRefModel
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
