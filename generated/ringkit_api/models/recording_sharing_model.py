# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class RecordingSharingModel(Model):
    """Recording sharing model.

    recording_shared_uri: a URI; read-only.
    """

    recording_shared_uri: str
