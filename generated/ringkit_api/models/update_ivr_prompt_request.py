# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class UpdateIVRPromptRequest(Model):
    """A new name.

    Attributes:
        filename: New name of the recording.
    """

    filename: str | Unset = UNSET
    """New name of the recording."""
