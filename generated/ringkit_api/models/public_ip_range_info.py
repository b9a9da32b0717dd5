# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PublicIpRangeInfo(Model):
    """Public ip range info."""

    id: str | Unset = UNSET
    start_ip: str | Unset = UNSET
    end_ip: str | Unset = UNSET
    matched: bool | Unset = UNSET
