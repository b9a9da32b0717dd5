# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.webinar_ref_model import WebinarRefModel


@model
class SessionRefModel(Model):
    """A session of a webinar.

    Attributes:
        id: Identifier, as other operations take it. 1 to 20 characters.
        start_time: When the session began, ISO 8601.
        end_time: When the session ended, ISO 8601.
        duration: Length in seconds.
        title: Title of the session. At most 512 characters.
        description: Text that says what it is for. At most 4096 characters.
        webinar: Webinar that the session is of.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    start_time: datetime | Unset = UNSET
    """When the session began, ISO 8601."""
    end_time: datetime | Unset = UNSET
    """When the session ended, ISO 8601."""
    duration: int | Unset = UNSET
    """Length in seconds."""
    title: str | Unset = UNSET
    """Title of the session."""
    description: str | Unset = UNSET
    """Text that says what it is for."""
    webinar: WebinarRefModel | Unset = UNSET
    """Webinar that the session is of."""
