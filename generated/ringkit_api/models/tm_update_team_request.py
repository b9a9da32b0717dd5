# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class TMUpdateTeamRequest(Model):
    """Tm update team request."""

    public: bool | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
