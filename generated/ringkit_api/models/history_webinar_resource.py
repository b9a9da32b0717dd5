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
    """A webinar as it was held.

    Attributes:
        id: Identifier, as other operations take it. 1 to 20 characters; read-only.
        creation_time: When it was created, in ISO 8601. Read-only.
        last_modified_time: When it was last changed, in ISO 8601. Read-only.
        title: Title of the webinar. 1 to 512 characters.
        description: Text that says what it is for. At most 4096 characters; `""` if left out.
        settings: Settings of the webinar.
        host: Who holds the webinar.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    creation_time: datetime
    """When it was created, in ISO 8601."""
    last_modified_time: datetime
    """When it was last changed, in ISO 8601."""
    title: str
    """Title of the webinar."""
    description: str | Unset = UNSET
    """Text that says what it is for."""
    settings: WebinarSettingsModel | Unset = UNSET
    """Settings of the webinar."""
    host: HostModel
    """Who holds the webinar."""
