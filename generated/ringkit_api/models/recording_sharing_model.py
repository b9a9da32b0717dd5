# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class RecordingSharingModel(Model):
    """Recording sharing model.

    Attributes:
        recording_shared_uri: A URI; read-only.
    """

    recording_shared_uri: str
