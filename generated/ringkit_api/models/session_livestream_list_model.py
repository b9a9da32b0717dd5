# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.session_livestream_minimal_model import SessionLivestreamMinimalModel


@model
class SessionLivestreamListModel(Model):
    """Session livestream list model."""

    livestreams: list[SessionLivestreamMinimalModel] | Unset = UNSET
