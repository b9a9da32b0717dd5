# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class OptOutBulkAssignRequest(Model):
    """Numbers that opt out of texts from one number, and in.

    Attributes:
        from_: Number of the account in E.164.
        opt_outs: Numbers that want no texts from it.
        opt_ins: Numbers that want its texts again.
    """

    from_: str
    """Number of the account in E.164."""
    opt_outs: list[str] | Unset = UNSET
    """Numbers that want no texts from it."""
    opt_ins: list[str] | Unset = UNSET
    """Numbers that want its texts again."""
