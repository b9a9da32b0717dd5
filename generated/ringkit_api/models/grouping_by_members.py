# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import MembersGroupingOptions


@model
class GroupingByMembers(Model):
    """Grouping by members."""

    group_by_members: MembersGroupingOptions
    keys: list[str] | Unset = UNSET
