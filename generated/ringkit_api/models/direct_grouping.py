# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import GroupingOptions


@model
class DirectGrouping(Model):
    """Direct grouping."""

    group_by: GroupingOptions
    keys: list[str] | Unset = UNSET
