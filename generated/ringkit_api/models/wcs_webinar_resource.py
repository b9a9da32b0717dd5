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
    """A webinar.

    Attributes:
        id: Identifier, as other operations take it. 1 to 20 characters; read-only.
        creation_time: When it was created, in ISO 8601. Read-only.
        last_modified_time: When it was last changed, in ISO 8601. Read-only.
        title: Title as people see it. 1 to 512 characters.
        description: Text about the webinar for those who attend. At most 4096 characters.
        settings: Rules of its sessions.
        host: User who hosts it.
    """

    id: str
    """Identifier, as other operations take it."""
    creation_time: datetime
    """When it was created, in ISO 8601."""
    last_modified_time: datetime
    """When it was last changed, in ISO 8601."""
    title: str | Unset = UNSET
    """Title as people see it."""
    description: str | Unset = UNSET
    """Text about the webinar for those who attend."""
    settings: WcsWebinarSettingsModel | Unset = UNSET
    """Rules of its sessions."""
    host: WcsHostModel
    """User who hosts it."""
