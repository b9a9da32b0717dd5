# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import GroupingOptions


@model
class DirectGrouping(Model):
    """Groups whose own calls are counted.

    Attributes:
        group_by: What a record stands for.
        keys: Identifiers of the users, queues or others to which the answer is limited.
    """

    group_by: GroupingOptions
    """What a record stands for."""
    keys: list[str] | Unset = UNSET
    """Identifiers of the users, queues or others to which the answer is limited."""
