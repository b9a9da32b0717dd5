# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import RcwLivestreamStatusModel

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.api_error import ApiError


@model
class SessionLivestreamMinimalModel(Model):
    """Session livestream minimal model."""

    livestream_id: str
    service_provider: str
    livestream_status: RcwLivestreamStatusModel
    previous_livestream_status: RcwLivestreamStatusModel | Unset = UNSET
    livestream_start_time: datetime | Unset = UNSET
    error: ApiError | Unset = UNSET
