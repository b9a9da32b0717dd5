# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import RecordingStatusModel

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.api_error import ApiError
    from ringkit_api.models.session_ref_model import SessionRefModel


@model
class RecordingAdminModel(Model):
    """Recording admin model.

    Attributes:
        id: 1 to 20 characters; read-only.
        creation_time: Read-only.
        last_modified_time: Read-only.
        duration: At least 1; read-only.
    """

    id: str | Unset = UNSET
    creation_time: datetime
    last_modified_time: datetime
    status: RecordingStatusModel
    failure_reason: ApiError | Unset = UNSET
    duration: int | Unset = UNSET
    shared: bool | Unset = UNSET
    shared_uri_expiration_time: datetime | None | Unset = UNSET
    session: SessionRefModel | Unset = UNSET
