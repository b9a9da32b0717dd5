# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class UpdateTeamRequest(Model):
    """Update team request."""

    public: bool | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
