# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.webinar_ref_model import WebinarRefModel


@model
class SessionRefAdminModel(Model):
    """Session ref admin model.

    Attributes:
        id: Identifier, as other operations take it. 1 to 20 characters.
        start_time: When it began, in ISO 8601.
        end_time: When it ended, in ISO 8601.
        title: Title as people see it. At most 512 characters.
        description: Text that says what it is for. At most 4096 characters.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    start_time: datetime | Unset = UNSET
    """When it began, in ISO 8601."""
    end_time: datetime | Unset = UNSET
    """When it ended, in ISO 8601."""
    duration: int | Unset = UNSET
    title: str | Unset = UNSET
    """Title as people see it."""
    description: str | Unset = UNSET
    """Text that says what it is for."""
    webinar: WebinarRefModel | Unset = UNSET
