# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ScimName(Model):
    """SCIM name."""

    family_name: str
    given_name: str
