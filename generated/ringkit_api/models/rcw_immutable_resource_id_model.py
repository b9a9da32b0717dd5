# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RcwImmutableResourceIdModel(Model):
    """Rcw immutable resource ID model.

    Attributes:
        id: Identifier, as other operations take it. 1 to 20 characters; read-only.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
