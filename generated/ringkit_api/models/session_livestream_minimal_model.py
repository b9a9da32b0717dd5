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
    """A stream to another service.

    Attributes:
        livestream_id: Identifier of the stream.
        service_provider: Service that the stream is sent to.
        livestream_status: State of the stream.
        previous_livestream_status: State of the stream before.
        livestream_start_time: When the stream began, ISO 8601.
        error: What is wrong with the stream.
    """

    livestream_id: str
    """Identifier of the stream."""
    service_provider: str
    """Service that the stream is sent to."""
    livestream_status: RcwLivestreamStatusModel
    """State of the stream."""
    previous_livestream_status: RcwLivestreamStatusModel | Unset = UNSET
    """State of the stream before."""
    livestream_start_time: datetime | Unset = UNSET
    """When the stream began, ISO 8601."""
    error: ApiError | Unset = UNSET
    """What is wrong with the stream."""
