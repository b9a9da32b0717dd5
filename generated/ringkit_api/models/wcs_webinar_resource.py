# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.wcs_host_model import WcsHostModel
    from ringkit_api.models.wcs_webinar_settings_model import WcsWebinarSettingsModel


@model
class WcsWebinarResource(Model):
    """Wcs webinar resource.

    Attributes:
        id: 1 to 20 characters; read-only.
        creation_time: Read-only.
        last_modified_time: Read-only.
        title: 1 to 512 characters.
        description: At most 4096 characters.
    """

    id: str
    creation_time: datetime
    last_modified_time: datetime
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    settings: WcsWebinarSettingsModel | Unset = UNSET
    host: WcsHostModel
