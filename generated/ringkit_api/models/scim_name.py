# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ScimName(Model):
    """Name of a user.

    Attributes:
        family_name: Last name.
        given_name: First name.
    """

    family_name: str
    """Last name."""
    given_name: str
    """First name."""
