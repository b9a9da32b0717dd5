# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ServiceInfoContractedCountryId(Model):
    """Service info contracted country ID."""

    id: str | Unset = UNSET
