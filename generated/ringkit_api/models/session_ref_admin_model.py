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
        id: 1 to 20 characters.
        title: At most 512 characters.
        description: At most 4096 characters.
    """

    id: str | Unset = UNSET
    start_time: datetime | Unset = UNSET
    end_time: datetime | Unset = UNSET
    duration: int | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    webinar: WebinarRefModel | Unset = UNSET
