# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class UpdateTeamRequest(Model):
    """Changes of a team; what is left out stays.

    Attributes:
        public: Whether colleagues can find and join it by themselves.
        name: Name of the team, at most 250 characters.
        description: What the team is for, at most 1000 characters.
    """

    public: bool | Unset = UNSET
    """Whether colleagues can find and join it by themselves."""
    name: str | Unset = UNSET
    """Name of the team, at most 250 characters."""
    description: str | Unset = UNSET
    """What the team is for, at most 1000 characters."""
