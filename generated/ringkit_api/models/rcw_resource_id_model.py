# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RcwResourceIdModel(Model):
    """Rcw resource ID model.

    Attributes:
        id: 1 to 20 characters.
    """

    id: str | Unset = UNSET
