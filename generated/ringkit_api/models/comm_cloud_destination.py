# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CommCloudDestination(Model):
    """Comm cloud destination."""

    integration_id: str
    extension_number: str | Unset = UNSET
    phone_number: str | Unset = UNSET
