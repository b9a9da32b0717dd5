# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.host_model import HostModel
    from ringkit_api.models.webinar_settings_model import WebinarSettingsModel


@model
class HistoryWebinarResource(Model):
    """History webinar resource.

    Attributes:
        id: 1 to 20 characters; read-only.
        creation_time: Read-only.
        last_modified_time: Read-only.
        title: 1 to 512 characters.
        description: At most 4096 characters; `""` if left out.
    """

    id: str | Unset = UNSET
    creation_time: datetime
    last_modified_time: datetime
    title: str
    description: str | Unset = UNSET
    settings: WebinarSettingsModel | Unset = UNSET
    host: HostModel
