# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class PhoneNumberDefinitionNumberId(Model):
    """Phone number definition number ID."""

    phone_number_id: str
