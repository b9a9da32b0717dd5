# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AudioPromptInfo(Model):
    """A recording.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: The `id` of a recording, from `rc.api.ivr.list_ivr_prompts`.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """The `id` of a recording, from `rc.api.ivr.list_ivr_prompts`."""
