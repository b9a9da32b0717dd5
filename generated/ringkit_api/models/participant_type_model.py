# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import Model, model

ParticipantTypeModelType = Literal["User", "Room"]


@model
class ParticipantTypeModel(Model):
    """Participant type model.

    Attributes:
        type: `"User"` if left out.
    """

    type: ParticipantTypeModelType
