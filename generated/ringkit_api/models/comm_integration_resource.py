# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CommIntegrationType


@model
class CommIntegrationResource(Model):
    """Comm integration resource."""

    phone_number: str | Unset = UNSET
    type: CommIntegrationType
