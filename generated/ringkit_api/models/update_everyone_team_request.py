# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class UpdateEveryoneTeamRequest(Model):
    """Changes of the chat of all people; what is left out stays.

    Attributes:
        name: New name of the chat, at most 250 characters.
        description: New description of the chat, at most 1000 characters.
    """

    name: str | Unset = UNSET
    """New name of the chat, at most 250 characters."""
    description: str | Unset = UNSET
    """New description of the chat, at most 1000 characters."""
