# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class UpdateEveryoneTeamRequest(Model):
    """Update everyone team request."""

    name: str | Unset = UNSET
    description: str | Unset = UNSET
