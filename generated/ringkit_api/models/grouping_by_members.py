# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import MembersGroupingOptions


@model
class GroupingByMembers(Model):
    """Groups whose members are counted one by one.

    Attributes:
        group_by_members: Kind of group whose members the records stand for.
        keys: Identifiers of the groups whose members are taken; those of all groups if left out.
    """

    group_by_members: MembersGroupingOptions
    """Kind of group whose members the records stand for."""
    keys: list[str] | Unset = UNSET
    """Identifiers of the groups whose members are taken; those of all groups if left out."""
