# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ScimEnterpriseUser(Model):
    """What only users of companies have.

    Attributes:
        department: Department of the user.
    """

    department: str | Unset = UNSET
    """Department of the user."""
