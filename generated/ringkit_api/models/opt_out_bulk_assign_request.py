# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class OptOutBulkAssignRequest(Model):
    """Opt out bulk assign request."""

    from_: str
    opt_outs: list[str] | Unset = UNSET
    opt_ins: list[str] | Unset = UNSET
