# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class CompanyInfo(Model):
    """Company info."""

    id: str
    name: str | Unset = UNSET
    domain: str | Unset = UNSET
    creation_time: datetime
    last_modified_time: datetime
