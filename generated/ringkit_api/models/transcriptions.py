# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class Transcriptions(Model):
    """A transcript.

    Attributes:
        id: Identifier, as other operations take it.
        type: Kind of the transcript.
    """

    id: str
    """Identifier, as other operations take it."""
    type: Literal["LiveTranscription"]
    """Kind of the transcript."""
